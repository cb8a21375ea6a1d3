/** What the README promises of the embedded database: what was acknowledged survives the end of the process. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../../src/store/database.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'baton-durability-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = () => openDatabase({ databaseUrl: null, dataDir: folder })

/** Kills it after some rows, at whatever it does then; resolves with the last row it was told is stored. */
async function writeUntilKilled(rows: number): Promise<number> {
  const script = resolve(import.meta.dirname, 'writes-until-killed.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  let seen = 0
  child.stdout.on('data', (text) => {
    said += text
    seen = said.split('\n').length - 1
    if (seen >= rows) child.kill('SIGKILL')
  })
  await once(child, 'close')
  return Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1))
}

test('killed in the middle of writing, again and again: every acknowledged row is there, and the indexes are sound', async () => {
  for (const rows of [1, 200]) {
    const last = await writeUntilKilled(rows)
    expect(last).toBeGreaterThanOrEqual(rows)
    const db = await open()
    const [there] = await db.query<{ rows: number; last: number; counted: number }>(
      `select count(*)::int as rows, max(n) as last,
         (select count(*)::int from generate_series(1, $1) n where exists (select 1 from written w where w.n = n.n)) as counted
       from written`,
      [last],
    )
    const settings = await db.query<{ name: string; setting: string }>(
      `select name, setting from pg_settings where name in ('synchronous_commit', 'full_page_writes', 'fsync') order by 1`,
    )
    await db.close()
    // Written out before it is acknowledged, with whole pages; nothing is flushed, and the README says so.
    expect(settings.map(({ name, setting }) => `${name}=${setting}`)).toEqual([
      'fsync=off',
      'full_page_writes=on',
      'synchronous_commit=on',
    ])
    expect(there?.counted).toBe(last)
    // At most the row that was under way is there without having been acknowledged.
    expect(there?.last).toBeLessThanOrEqual(last + 1)
    expect(there?.rows).toBe(there?.last)
  }
}, 600_000)

test('a database that was being made when the process was killed is made anew', async () => {
  mkdirSync(join(folder, 'pg.new', 'base'), { recursive: true })
  writeFileSync(join(folder, 'pg.new', 'PG_VERSION'), '17')
  const db = await open()
  expect(await db.query('select 1 as one')).toEqual([{ one: 1 }])
  await db.close()
  expect(readdirSync(folder).sort()).toEqual(['pg'])
})

test('a database that was being opened when the process was killed is opened again', async () => {
  await (await open()).close()
  // Made, and not yet filled.
  writeFileSync(join(folder, 'pg', 'postmaster.pid'), '')
  const db = await open()
  expect(await db.query('select 1 as one')).toEqual([{ one: 1 }])
  await db.close()
})

test('a folder that is no database is said to be none, is left as it is, and is not locked', async () => {
  mkdirSync(join(folder, 'pg', 'base'), { recursive: true })
  writeFileSync(join(folder, 'pg', 'PG_VERSION'), '17')
  for (let turn = 0; turn < 2; turn++) {
    await expect(open()).rejects.toThrow(
      /embedded database in .*pg cannot be opened .*Restore the data folder/,
    )
  }
  expect(readdirSync(folder).sort()).toEqual(['pg'])
})
