/**
 * The databases and queues that a test runs on: PGlite always, Postgres and Redis where they can be reached. Each
 * use gets a database of its own, removed at the end. A run without a backend says so loudly; with
 * REQUIRE_BACKENDS=postgres,redis that is a failure (see backends-report.ts).
 */
import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import pg from 'pg'
import { type Database, openDatabase } from '../../src/store/database.ts'

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

/** An empty Postgres database; `drop` removes it. */
export async function freshPostgres(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `baton_test_${process.pid}_${randomBytes(4).toString('hex')}`
  await admin(`create database ${name}`)
  const url = new URL(POSTGRES_URL)
  url.pathname = `/${name}`
  return { url: url.toString(), drop: () => admin(`drop database if exists ${name} with (force)`) }
}

/** A migrated database of its own; `close` also removes it. */
export async function freshDatabase(kind: 'pglite' | 'postgres'): Promise<Database & { url: string | null }> {
  if (kind === 'pglite') return { ...(await openDatabase({ databaseUrl: null, dataDir: null })), url: null }
  const { url, drop } = await freshPostgres()
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
