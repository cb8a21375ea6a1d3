/**
 * A migrated PGlite as a file, from which every embedded database of the tests begins. To make it takes ten seconds of
 * computing time, before the first test: it is kept until the migrations or PGlite change. (The way there has tests of
 * its own, store/migrations.test.ts, which begin with nothing.)
 */
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { migrate, migrations } from '../../src/store/migrate.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const KEPT = join(ROOT, 'node_modules/.cache/baton-test')
const A_DAY = 86_400_000

/** The file; made where there is none of these migrations and this PGlite. */
export async function pgliteTemplate(): Promise<string> {
  const file = join(KEPT, `pglite-${digest()}.tar`)
  if (existsSync(file)) return file
  const made = await dumpOfMigrated()
  mkdirSync(KEPT, { recursive: true })
  forgetOld()
  // Nobody finds half of one.
  writeFileSync(`${file}.${process.pid}`, made)
  renameSync(`${file}.${process.pid}`, file)
  return file
}

/** Those of yesterday: a younger one may be another run's. */
function forgetOld(): void {
  for (const path of readdirSync(KEPT).map((name) => join(KEPT, name)))
    if (statSync(path).mtimeMs < Date.now() - A_DAY) rmSync(path, { force: true })
}

/** Of everything that makes it what it is: the migrations, who applies them, and what they are applied to. */
function digest(): string {
  const pglite = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const version = readFileSync(join(dirname(pglite), '../package.json'))
  const makers = ['src/store/migrate.ts', 'test/kit/pglite-template.ts'].map((path) =>
    readFileSync(join(ROOT, path)),
  )
  const all = createHash('sha256')
  for (const part of [version, ...makers]) all.update(part)
  for (const { name, checksum } of migrations()) all.update(`\n${name} ${checksum}`)
  return all.digest('hex').slice(0, 16)
}

async function dumpOfMigrated(): Promise<Buffer> {
  // Loaded here, since most runs find it made.
  const { PGlite } = await import('@electric-sql/pglite')
  const { NO_HURRY } = await import('../../src/store/pglite.ts')
  setFlagsFromString(NO_HURRY)
  const lite = await PGlite.create('memory://')
  await migrate({
    query: async <R>(text: string, params: unknown[] = []) => (await lite.query<R>(text, params)).rows,
    script: async (text) => void (await lite.exec(text)),
  })
  const dump = Buffer.from(await (await lite.dumpDataDir('none')).arrayBuffer())
  await lite.close()
  return dump
}
