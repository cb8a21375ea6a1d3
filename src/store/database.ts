/**
 * The one connection to the truth: Postgres by DATABASE_URL, or PGlite (Postgres in this process) in a folder.
 * Same SQL, same migrations, same tests on both. Values come back the same from both: int8 as number, numeric and
 * date as text, timestamptz as Date, json parsed, bytea as bytes.
 */
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '../generated/prisma/client.ts'
import { migrate } from './migrate.ts'
import { statementNames } from './statement-names.ts'
import { asTx } from './tx.ts'

export interface Sql {
  /** Rows as objects; `$1…` parameters; arrays as arrays, JSON as text with a `::jsonb` cast. */
  query<R = Record<string, unknown>>(text: string, params?: unknown[]): Promise<R[]>
}

/** Statements that are committed together. */
export interface Tx extends Sql {
  /** What is asked twice in one transaction is looked up once: the first answer stands until it ends. */
  once<T>(question: string, ask: () => Promise<T>): Promise<T>
}

export interface Database extends Sql {
  readonly kind: 'postgres' | 'pglite'
  /** Rolls back when `work` throws; what it returns is committed when the promise resolves. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** For reads in the API. */
  readonly prisma: PrismaClient
  /**
   * Reads rows as arrays of Postgres's own text form (null for NULL), over a statement that each connection prepares
   * once under `name`: what the API writes out again needs no parsing. Session time zone is UTC.
   */
  readText(name: string, text: string, params: unknown[]): Promise<(string | null)[][]>
  /** LISTEN; the returned function stops it. */
  listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>
  /**
   * Says "here" until `close`, and runs `whileAlone` first when nobody else had said so: then whatever earlier
   * processes left half-done has no owner any more. Others who arrive meanwhile wait.
   */
  arriveAs(key: number, whileAlone: () => Promise<void>): Promise<void>
  /** A pg.Pool-shaped object over the same database, for BullMQ's Postgres backend (schema `bullmq`). */
  pool(): unknown
  close(): Promise<void>
}

/**
 * JSON as Postgres takes it: its jsonb has no place for NUL and for lone surrogates, which mails do contain.
 * The alternation steps over escaped backslashes, so that a text saying `\\u0000` stays what it says.
 */
export function jsonParam(value: unknown): string {
  const json = JSON.stringify(value)
  // Almost never; and a letter's HTML is long to search with an expression.
  if (!json.includes('\\u')) return json
  return json.replace(/\\(\\|u0000|ud[89a-f][0-9a-f]{2})/gi, (whole, what: string) =>
    what === '\\' ? whole : what === 'u0000' ? '' : '\\ufffd',
  )
}

const DATE = 1082
const INT8 = 20
const AS_TEXT = { getTypeParser: () => (text: string) => text } as unknown as typeof pg.types
/** Compiling a statement takes Postgres a quarter of a second and more; nothing here runs that long. */
const NO_JIT = '-c jit=off'
const QUEUE_PATH = '-c search_path=bullmq,public'

/**
 * Opens the database and brings it up to date. `databaseUrl` null: PGlite in `dataDir` (null: in memory, beginning
 * as the `dump` of another one where there is one).
 */
export async function openDatabase(where: {
  databaseUrl: string | null
  dataDir: string | null
  connections?: number
  dump?: Blob
}): Promise<Database> {
  if (where.databaseUrl) return openPostgres(where.databaseUrl, where.connections ?? 10)
  // Only who embeds it pays for it: to have loaded it takes 45 MB.
  const { openPglite } = await import('./pglite.ts')
  return openPglite(where.dataDir, where.dump)
}

async function openPostgres(url: string, connections: number): Promise<Database> {
  const types = {
    getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
      if (oid === DATE) return (text: string) => text
      if (oid === INT8) return Number
      return pg.types.getTypeParser(oid, format as 'text')
    }) as typeof pg.types.getTypeParser,
  }
  const options = NO_JIT
  const pool = new pg.Pool({ connectionString: url, max: connections, types, options, keepAlive: true })
  // An idle connection that drops is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  const prisma = new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: connections, options }),
  })
  // Reads of the API have connections of their own: they run in UTC, and writers never wait behind them.
  const readers = new pg.Pool({
    connectionString: url,
    max: connections,
    options: `${NO_JIT} -c TimeZone=UTC -c statement_timeout=15000`,
    keepAlive: true,
  })
  readers.on('error', () => {})
  const queuePools: pg.Pool[] = []
  const presences: pg.Client[] = []
  await migrateOverOneConnection(pool)
  const named = statementNames()
  const query = async <R>(text: string, values: unknown[] = []) =>
    (await pool.query({ name: named(text), text, values })).rows as R[]
  return {
    kind: 'postgres',
    query,
    prisma,
    readText: async (name, text, params) =>
      (await readers.query({ name, text, values: params, rowMode: 'array', types: AS_TEXT })).rows,
    transaction: (work) => postgresTransaction(pool, named, work),
    listen: (channel, heard) => listenOnPostgres(url, channel, heard),
    async arriveAs(key, whileAlone) {
      presences.push(await present(url, key, whileAlone))
    },
    pool() {
      const queuePool = new pg.Pool({ connectionString: url, max: 6, options: QUEUE_PATH, keepAlive: true })
      queuePool.on('error', () => {})
      queuePools.push(queuePool)
      return queuePool
    },
    async close() {
      await Promise.all([
        prisma.$disconnect(),
        readers.end(),
        ...queuePools.map((queuePool) => queuePool.end()),
        ...presences.map((client) => client.end()),
      ])
      await pool.end()
    },
  }
}

/**
 * Advisory locks of a session: exclusive while one is alone, shared for as long as it lives. A killed process loses
 * its connection and with it the lock; a restart of Postgres makes everybody look absent, which costs at most a
 * letter sent twice under one Message-ID.
 */
async function present(url: string, key: number, whileAlone: () => Promise<void>): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, keepAlive: true })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query('select pg_try_advisory_lock($1) as alone', [key])
  if (rows[0]?.alone) await whileAlone()
  await client.query('select pg_advisory_lock_shared($1)', [key])
  if (rows[0]?.alone) await client.query('select pg_advisory_unlock($1)', [key])
  return client
}

async function migrateOverOneConnection(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await migrate({
      query: async <R>(text: string, params: unknown[] = []) =>
        (await client.query(text, params)).rows as R[],
      script: async (text) => void (await client.query(text)),
    })
  } finally {
    client.release()
  }
}

/**
 * The door's statements find rows by key: whatever the values are, one plan is as good as another, and Postgres would
 * make a new one each time for those that it believes to touch many rows.
 */
const BEGIN = 'begin; set local plan_cache_mode = force_generic_plan'

async function postgresTransaction<T>(
  pool: pg.Pool,
  named: (text: string) => string | undefined,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  let broken = false
  try {
    await client.query(BEGIN)
    const result = await work(
      asTx(
        async <R>(text: string, values: unknown[] = []) =>
          (await client.query({ name: named(text), text, values })).rows as R[],
      ),
    )
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/** One dedicated connection that is rebuilt when it drops: notifications are hints, the sweep finds what was missed. */
async function listenOnPostgres(url: string, channel: string, heard: (payload: string) => void) {
  let stopped = false
  let client: pg.Client | null = null
  const connect = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: url, keepAlive: true })
    next.on('notification', (message) => heard(message.payload ?? ''))
    next.on('error', () => {})
    next.on('end', () => {
      if (!stopped) setTimeout(() => connect().catch(() => {}), 1000).unref()
    })
    await next.connect()
    await next.query(`listen ${pg.escapeIdentifier(channel)}`)
    client = next
  }
  await connect()
  return async () => {
    stopped = true
    await client?.end()
  }
}
