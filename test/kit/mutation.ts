/** Takes lines out of a copy of the project, to see whether anything notices. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Change {
  file: string
  /** Exactly this text, once in the file… */
  line: string
  /** …becomes this. */
  becomes: string
}

export interface Copy {
  folder: string
  remove(): void
}

const root = fileURLToPath(new URL('../..', import.meta.url))

export function copyOfProject(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'baton-mutations-'))
  for (const part of ['src', 'test', 'prisma', 'emails', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, part), join(folder, part), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** What `look` finds while the changes are made; null when one of the lines is not there exactly once. */
export function changed<T>({ folder }: Copy, changes: Change[], look: () => T): T | null {
  const originals = changes.map(({ file }) => readFileSync(join(folder, file), 'utf8'))
  if (changes.some(({ line }, index) => originals[index]?.split(line).length !== 2)) return null
  for (const [index, { file, line, becomes }] of changes.entries()) {
    writeFileSync(join(folder, file), originals[index]?.replace(line, () => becomes) ?? '')
  }
  try {
    return look()
  } finally {
    for (const [index, { file }] of changes.entries())
      writeFileSync(join(folder, file), originals[index] ?? '')
  }
}
