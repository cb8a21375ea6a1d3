/** From an empty database to an up-to-date one, any number of times, by any number of processes. */
import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import * as words from '../../src/motion/words.ts'
import { openDatabase } from '../../src/store/database.ts'
import { type MigrationConnection, migrate, migrations } from '../../src/store/migrate.ts'
import { freshDatabase, freshPostgres, hasPostgres } from '../kit/backends.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

const NAMES = migrations().map((migration) => migration.name)

describe.skipIf(!hasPostgres)('on postgres', () => {
  test('all at first, nothing afterwards', async () => {
    const url = await empty()
    const connection = await connectTo(url)
    expect(await migrate(connection)).toEqual(NAMES)
    const before = await recorded(connection)
    expect(await migrate(connection)).toEqual([])
    expect(await recorded(connection)).toEqual(before)
    expect(before.map((row) => row.migration_name)).toEqual(NAMES)
    // Prisma's own checksum is the sha256 of the file.
    for (const row of before) expect(row.checksum).toMatch(/^[0-9a-f]{64}$/)
  })

  test('a migration that was changed after it was applied is refused by its name', async () => {
    const connection = await connectTo(await empty())
    await migrate(connection)
    const changed = migrations().map((migration, index) =>
      index === 1 ? { ...migration, checksum: '0'.repeat(64) } : migration,
    )
    await expect(migrate(connection, changed)).rejects.toThrow(
      `Migration ${NAMES[1]} was applied and has been`,
    )
    // The refusal leaves no lock behind.
    expect(await migrate(await connectTo(connection.url))).toEqual([])
  })

  test('one that fails leaves nothing of itself, and those before it stay', async () => {
    const connection = await connectTo(await empty())
    const broken = { name: '29990101000000_broken', sql: 'create table "Half" (); select 1/0', checksum: 'x' }
    await expect(migrate(connection, [...migrations(), broken])).rejects.toThrow(
      /29990101000000_broken failed and was rolled back: division by zero/,
    )
    expect(await connection.query(`select to_regclass('"Half"') as half`)).toEqual([{ half: null }])
    expect((await recorded(connection)).length).toBe(NAMES.length)
    const repaired = { ...broken, sql: 'create table "Half" ()' }
    expect(await migrate(connection, [...migrations(), repaired])).toEqual([broken.name])
  })

  test('three processes that start at once migrate once', async () => {
    const url = await empty()
    const connections = await Promise.all([connectTo(url), connectTo(url), connectTo(url)])
    const applied = await Promise.all(connections.map((connection) => migrate(connection)))
    expect(applied.map((names) => names.length).sort((a, b) => a - b)).toEqual([0, 0, NAMES.length])
    expect((await recorded(connections[0] as MigrationConnection)).length).toBe(NAMES.length)
  })

  test('so do two whole programs', async () => {
    const url = await empty()
    const open = () => openDatabase({ databaseUrl: url, dataDir: null, connections: 2 })
    const [one, two] = await Promise.all([open(), open()])
    closing.push(one.close, two.close)
    expect(await one.query('select 1 as up from "Deal"')).toEqual([])
    expect(await two.query('select 1 as up from "Deal"')).toEqual([])
  })
})

test('the words of the motion, of schema.prisma and of the database are the same', async () => {
  const db = await freshDatabase(hasPostgres ? 'postgres' : 'pglite')
  closing.push(db.close)
  const rows = await db.query<{ name: string; label: string }>(
    `select t.typname as name, e.enumlabel as label from pg_enum e join pg_type t on t.oid = e.enumtypid
     join pg_namespace n on n.oid = t.typnamespace where n.nspname = 'public' order by t.typname, e.enumsortorder`,
  )
  const stored = new Map<string, string[]>()
  for (const { name, label } of rows) stored.set(name, [...(stored.get(name) ?? []), label])
  const schema = readFileSync(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8')
  const declared = [...schema.matchAll(/^enum (\w+) \{([^}]+)\}/gm)]
  expect(declared.length).toBeGreaterThan(10)
  for (const [, name = '', body = ''] of declared) {
    const values = body.trim().split(/\s+/)
    expect(stored.get(name), name).toEqual(values)
    const ours = WORDS[name]
    if (ours) expect([...values].sort(), name).toEqual([...ours].sort())
  }
  expect([...stored.keys()].sort()).toEqual(declared.map(([, name]) => name).sort())
  expect(Object.keys(WORDS).filter((name) => !stored.has(name))).toEqual([])
})

const WORDS: Record<string, readonly string[]> = {
  Stage: words.STAGES,
  SalesStage: words.SALES_STAGES,
  EntrySignal: words.ENTRY_SIGNALS,
  Role: words.ROLES,
  Side: words.SIDES,
  HandoffState: words.HANDOFF_STATES,
  CreditType: words.CREDIT_TYPES,
  PartnerTier: words.PARTNER_TIERS,
  PartnerStatus: words.PARTNER_STATUSES,
  PersonKind: words.PERSON_KINDS,
  AmountBasis: words.AMOUNT_BASES,
  LeakType: words.LEAK_TYPES,
  Trust: words.TRUSTS,
  MailOutcome: words.MAIL_OUTCOMES,
}

async function empty(): Promise<string> {
  const { url, drop } = await freshPostgres()
  closing.push(drop)
  return url
}

async function connectTo(url: string): Promise<MigrationConnection & { url: string }> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  closing.push(() => client.end())
  return {
    url,
    query: async <R>(text: string, params: unknown[] = []) => (await client.query(text, params)).rows as R[],
    script: async (text) => void (await client.query(text)),
  }
}

const recorded = (connection: MigrationConnection) =>
  connection.query<{ migration_name: string; checksum: string; finished_at: Date }>(
    'select migration_name, checksum, finished_at from "_prisma_migrations" order by migration_name',
  )
