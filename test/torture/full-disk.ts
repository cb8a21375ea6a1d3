/** A small disk of its own for a database, which can be filled to the last byte and emptied again. */
import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { join } from 'node:path'

export interface SmallDisk {
  folder: string
  fill(): void
  empty(): void
  end(): void
}

const SIZE = '1g'
const BLOCK = Buffer.alloc(1024 * 1024)

/** Mounts a tmpfs at `folder`; null where that is not allowed (it takes root, on Linux). */
export function smallDisk(folder: string): SmallDisk | null {
  mkdirSync(folder, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return null
  }
  const ballast = join(folder, 'ballast')
  return {
    folder,
    fill: () => fill(ballast, folder),
    empty: () => rmSync(ballast, { force: true }),
    end: () => void execFileSync('umount', ['-l', folder], { stdio: 'ignore' }),
  }
}

function fill(path: string, folder: string): void {
  const file = openSync(path, 'a')
  try {
    for (let size = BLOCK.length; size >= 4096; size /= 2) {
      try {
        while (free(folder) > 0) writeSync(file, BLOCK, 0, size)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      }
    }
  } finally {
    closeSync(file)
  }
}

const free = (folder: string) => statfsSync(folder).bavail
