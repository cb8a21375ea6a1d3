/**
 * One process at a time may open the embedded database. The lock names its holder; a holder that is gone
 * (killed, machine restarted) leaves a stale lock, which is taken over.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Takes the lock or throws, saying who has it and what to do. Returns the function that gives it back. */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'LOCK')
  const mine = `${process.pid} ${startOf(process.pid) ?? ''}`
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(path, mine, { flag: 'wx' })
      return () => rmSync(path, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const [pid = '', start = ''] = readFileSync(path, 'utf8').split(' ')
      if (attempt > 2 || isHolder(Number(pid), start)) {
        throw new Error(
          `The data folder ${folder} is in use by process ${pid}. Stop that one first, set DATA_DIR to another ` +
            'folder, or use Postgres (DATABASE_URL) to run several processes.',
        )
      }
      rmSync(path, { force: true })
    }
  }
}

/** Alive, and the same process that wrote the lock: process ids are given out again. */
function isHolder(pid: number, start: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  const actual = startOf(pid)
  return !start || !actual || start === actual
}

/** Start time of a process in clock ticks since boot (Linux); null elsewhere. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
