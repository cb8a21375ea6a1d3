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

/** What `look` finds while the changes are made, several to one file too; null when a line is not there exactly once. */
export function changed<T>({ folder }: Copy, changes: Change[], look: () => T): T | null {
  const originals = new Map(changes.map(({ file }) => [file, readFileSync(join(folder, file), 'utf8')]))
  if (changes.some(({ file, line }) => originals.get(file)?.split(line).length !== 2)) return null
  const sources = new Map(originals)
  for (const { file, line, becomes } of changes)
    sources.set(file, sources.get(file)?.replace(line, () => becomes) ?? '')
  try {
    for (const [file, source] of sources) writeFileSync(join(folder, file), source)
    return look()
  } finally {
    for (const [file, source] of originals) writeFileSync(join(folder, file), source)
  }
}
