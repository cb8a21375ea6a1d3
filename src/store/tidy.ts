/**
 * Rows that were changed leave dead ones behind, and the planner chooses by what it counted last: somebody has to tidy
 * up and count again. Postgres does so by itself (autovacuum), unless it was told not to; the embedded one, which is
 * a single process, never does. Then Baton does it, by the thresholds of Postgres.
 */
import type { Database } from './database.ts'

/** As autovacuum_vacuum_threshold and …_scale_factor, and the same of analyze; small tables may wait longer. */
const DEAD = { least: 1_000, share: 0.2 }
const CHANGED = { least: 1_000, share: 0.1 }

/** Tidies our own tables that need it, and no other schema's; returns their names. Nothing where Postgres sees to it. */
export async function tidyTables(db: Database): Promise<string[]> {
  if (await tidiesItself(db)) return []
  const untidy = await db.query<{ name: string }>(
    `select relname as name from pg_stat_user_tables
     where pg_table_is_visible(relid) and (n_dead_tup > $1::float8 + $2::float8 * n_live_tup
       or n_mod_since_analyze > $3::float8 + $4::float8 * n_live_tup)
     order by relname`,
    [DEAD.least, DEAD.share, CHANGED.least, CHANGED.share],
  )
  // Of several processes one does it: the others pass over a table that is being tidied.
  for (const { name } of untidy) await db.query(`vacuum (analyze, skip_locked) "${name}"`)
  return untidy.map(({ name }) => name)
}

/** Whether a background process of the database does it. */
export async function tidiesItself(db: Database): Promise<boolean> {
  if (db.kind === 'pglite') return false
  const [row] = await db.query<{ on: boolean }>(
    `select current_setting('autovacuum')::boolean and current_setting('track_counts')::boolean as on`,
  )
  return row?.on ?? false
}
