/**
 * The one connection to the truth: Postgres by DATABASE_URL, or PGlite (Postgres in this process) in a folder.
 * Same SQL, same migrations, same tests on both.
 */
import type { PrismaClient } from '../generated/prisma/client.ts'

export interface Sql {
  /** Rows as objects; `$1…` parameters; arrays and JSON are passed as such (JSON as text with a `::jsonb` cast). */
  query<R = Record<string, unknown>>(text: string, params?: unknown[]): Promise<R[]>
}

export interface Database extends Sql {
  readonly kind: 'postgres' | 'pglite'
  /** Rolls back when `work` throws; what it returns is committed when the promise resolves. */
  transaction<T>(work: (tx: Sql) => Promise<T>): Promise<T>
  /** For reads in the API. */
  readonly prisma: PrismaClient
  /** LISTEN; the returned function stops it. */
  listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>
  /** A pg.Pool-shaped object over the same database, for BullMQ's Postgres backend. */
  pool(searchPath: string): unknown
  close(): Promise<void>
}
