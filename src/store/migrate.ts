/**
 * Applies prisma/migrations in order over the app's own connection, because `prisma migrate deploy` needs a binary
 * that cannot always be had. Records them in `_prisma_migrations` with Prisma's own checksum (sha256 of the file),
 * so that `prisma migrate deploy` goes on from there where people have it. Each migration is one transaction.
 */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Sql } from './database.ts'

export interface MigrationConnection extends Sql {
  /** Several statements at once, without parameters. */
  script(text: string): Promise<void>
}

export interface Migration {
  name: string
  sql: string
  checksum: string
}

/** Only one process migrates at a time; any constant number that nobody else uses. */
const LOCK = 7_241_042

const RECORD_TABLE = `create table if not exists "_prisma_migrations" (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`

/** All migrations of prisma/migrations, by name (which starts with its time). */
export function migrations(folder = new URL('../../prisma/migrations/', import.meta.url)): Migration[] {
  const path = fileURLToPath(folder)
  return readdirSync(path)
    .filter((name) => existsSync(`${path}/${name}/migration.sql`))
    .sort()
    .map((name) => {
      const sql = readFileSync(`${path}/${name}/migration.sql`, 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/**
 * Brings the database up to date; returns the names applied. `connection` must be one session (the lock is its).
 * Throws when an applied migration was changed afterwards, naming it.
 */
export async function migrate(connection: MigrationConnection, wanted = migrations()): Promise<string[]> {
  await connection.query('select pg_advisory_lock($1)', [LOCK])
  try {
    await connection.script(RECORD_TABLE)
    const done = new Map<string, string>()
    for (const row of await connection.query<{ migration_name: string; checksum: string }>(
      'select migration_name, checksum from "_prisma_migrations" where finished_at is not null and rolled_back_at is null',
    )) {
      done.set(row.migration_name, row.checksum)
    }
    const applied: string[] = []
    for (const migration of wanted) {
      const known = done.get(migration.name)
      if (known === migration.checksum) continue
      if (known) {
        throw new Error(
          `Migration ${migration.name} was applied and has been changed since. ` +
            'Restore the file and put the change into a new migration.',
        )
      }
      await apply(connection, migration)
      applied.push(migration.name)
    }
    return applied
  } finally {
    await connection.query('select pg_advisory_unlock($1)', [LOCK])
  }
}

async function apply(connection: MigrationConnection, { name, sql, checksum }: Migration): Promise<void> {
  await connection.script('begin')
  try {
    await connection.script(sql)
    await connection.query(
      `insert into "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    )
    await connection.script('commit')
  } catch (error) {
    await connection.script('rollback')
    throw new Error(`Migration ${name} failed and was rolled back: ${(error as Error).message}`, {
      cause: error,
    })
  }
}
