/**
 * The databases and queues that a test runs on: PGlite always, Postgres and Redis where they can be reached. Each
 * use gets a database of its own, removed at the end. A run without a backend says so loudly; with
 * REQUIRE_BACKENDS=postgres,redis that is a failure (see backends-report.ts).
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrate.ts'

export const POSTGRES_URL = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres'
export const REDIS_URL = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379'

export interface Backend {
  name: 'pglite' | 'postgres'
  /** null: in-process */
  databaseUrl: string | null
}

export const hasPostgres = await canConnect(POSTGRES_URL, 5432)
export const hasRedis = await canConnect(REDIS_URL, 6379)
export const backends: ('pglite' | 'postgres')[] = hasPostgres ? ['pglite', 'postgres'] : ['pglite']

/** An empty Postgres database, or a copy of `template`; `drop` removes it. */
export async function freshPostgres(template?: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `baton_test_${process.pid}_${randomBytes(4).toString('hex')}`
  await admin(`create database ${name}${template ? ` template ${template}` : ''}`)
  const url = new URL(POSTGRES_URL)
  url.pathname = `/${name}`
  return { url: url.toString(), drop: () => admin(`drop database if exists ${name} with (force)`) }
}

/** A migrated database of its own; `close` also removes it. */
export async function freshDatabase(kind: 'pglite' | 'postgres'): Promise<Database & { url: string | null }> {
  if (kind === 'pglite') return { ...(await openDatabase({ ...IN_MEMORY, ...(await dumped()) })), url: null }
  const { url, drop } = await freshPostgres(process.env[TEMPLATE])
  // What outlives a crash of the machine is for torture to say; here nobody waits for the disk.
  await admin(`alter database ${new URL(url).pathname.slice(1)} set synchronous_commit = off`)
  const db = await openDatabase({ databaseUrl: url, dataDir: null, connections: 6 })
  return {
    ...db,
    url,
    async close() {
      await db.close()
      await drop()
    },
  }
}

/**
 * A migrated database of each kind, made once for a whole run (backends-report.ts): a copy takes a fifth of the time.
 * What a run without them makes is the same; only migrations.test.ts is about the way there.
 */
const TEMPLATE = 'BATON_TEST_TEMPLATE'
const DUMP = 'BATON_TEST_DUMP'
const IN_MEMORY = { databaseUrl: null, dataDir: null }

async function dumped(): Promise<{ dump?: Blob }> {
  const file = process.env[DUMP]
  return file ? { dump: await openAsBlob(file) } : {}
}

/** The returned function removes them. */
export async function makeTemplates(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-test-'))
  const lite = await PGlite.create('memory://')
  await migrate({
    query: async <R>(text: string, params: unknown[] = []) => (await lite.query<R>(text, params)).rows,
    script: async (text) => void (await lite.exec(text)),
  })
  process.env[DUMP] = join(folder, 'pglite.tar')
  writeFileSync(process.env[DUMP], Buffer.from(await (await lite.dumpDataDir('none')).arrayBuffer()))
  await lite.close()
  const postgres = hasPostgres ? await freshPostgres() : null
  if (postgres) {
    await (await openDatabase({ databaseUrl: postgres.url, dataDir: null, connections: 1 })).close()
    process.env[TEMPLATE] = new URL(postgres.url).pathname.slice(1)
  }
  return async () => {
    rmSync(folder, { recursive: true })
    await postgres?.drop()
  }
}

async function admin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: POSTGRES_URL })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function canConnect(url: string, standardPort: number): Promise<boolean> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) || standardPort, timeout: 1_500 })
    const end = (reached: boolean) => {
      socket.destroy()
      resolve(reached)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
    socket.once('timeout', () => end(false))
  })
}
