/**
 * The databases and queues that a test runs on: PGlite always, Postgres and Redis where they can be reached. Each
 * use gets a database of its own, removed at the end. A run without a backend says so loudly; with
 * REQUIRE_BACKENDS=postgres,redis that is a failure (see backends-report.ts).
 */
import { randomBytes } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { connect } from 'node:net'
import pg from 'pg'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { pgliteTemplate } from './pglite-template.ts'
import { backToBeginning, keepBeginning } from './reset-database.ts'

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

/** Stands in the name of each database of a run, so that its end can remove what no test did. */
const RUN = 'BATON_TEST_RUN'
const nameOf = (run: string | number) => `baton_test_${run}_`

/** An empty Postgres database, or a copy of `template`; `drop` removes it. */
export async function freshPostgres(template?: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = nameOf(process.env[RUN] ?? process.pid) + randomBytes(4).toString('hex')
  await admin(`create database ${name}${template ? ` template ${template}` : ''}`)
  const url = new URL(POSTGRES_URL)
  url.pathname = `/${name}`
  return {
    url: url.toString(),
    drop: async () => void (await admin(`drop database if exists ${name} with (force)`)),
  }
}

type Fresh = Database & { url: string | null }

/** Those that a test of this process has closed: the next test has them as if they were new. */
const free: Record<Backend['name'], Fresh[]> = { pglite: [], postgres: [] }

/** A migrated database of its own, until `close`. */
export async function freshDatabase(kind: Backend['name']): Promise<Fresh> {
  const db = free[kind].pop() ?? (await newDatabase(kind))
  let closed = false
  return {
    ...db,
    async close() {
      if (closed) return
      closed = true
      await backToBeginning(db)
      free[kind].push(db)
    },
  }
}

async function newDatabase(kind: Backend['name']): Promise<Fresh> {
  if (kind === 'pglite')
    return kept({ ...(await openDatabase({ ...IN_MEMORY, ...(await dumped()) })), url: null })
  const { url } = await freshPostgres(process.env[TEMPLATE])
  // What outlives a crash of the machine is for torture to say; here nobody waits for the disk.
  await admin(`alter database ${new URL(url).pathname.slice(1)} set synchronous_commit = off`)
  return kept({ ...(await openDatabase({ databaseUrl: url, dataDir: null, connections: 6 })), url })
}

async function kept(db: Fresh): Promise<Fresh> {
  await keepBeginning(db)
  return db
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

/** The returned function removes them. A run within a run (mutations.ts) takes those of the outer one. */
export async function makeTemplates(): Promise<() => Promise<void>> {
  if (process.env[RUN]) return async () => {}
  process.env[RUN] = String(process.pid)
  process.env[DUMP] = await pgliteTemplate()
  const postgres = hasPostgres ? await freshPostgres() : null
  if (postgres) {
    await (await openDatabase({ databaseUrl: postgres.url, dataDir: null, connections: 1 })).close()
    process.env[TEMPLATE] = new URL(postgres.url).pathname.slice(1)
  }
  return async () => {
    if (hasPostgres) await dropAll(nameOf(process.pid))
  }
}

async function dropAll(prefix: string): Promise<void> {
  const names = await admin<{ datname: string }>(
    `select datname from pg_database where starts_with(datname, '${prefix}')`,
  )
  for (const { datname } of names) await admin(`drop database if exists ${datname} with (force)`)
}

async function admin<R extends pg.QueryResultRow>(sql: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: POSTGRES_URL })
  await client.connect()
  try {
    return (await client.query<R>(sql)).rows
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
