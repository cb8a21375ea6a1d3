/**
 * Counts what was noted but not yet counted (prisma/migrations/…_insight_functions). Every reader of the numbers
 * settles first, so that what was committed is in the numbers; a worker settles now and then, so that readers find
 * little to do. One folder works at a time under an advisory lock that writers of deals never take.
 */

import type { Sql } from '../store/database.ts'
import { holidaysOf } from '../store/holidays.ts'

/** A reader takes so many changes at most; a backlog beyond that is the worker's. */
const READERS_SHARE = 100
const WORKERS_SHARE = 5000
/** A reader that settled within so many milliseconds does not look again. */
const FRESH_FOR = 100

const settledAt = new WeakMap<Sql, number>()

/**
 * Brings the numbers up to what is committed.
 * @param options.all until nothing is left (the worker); otherwise a reader's share
 * @returns how many changes were counted
 */
export async function settle(db: Sql, options: { all?: boolean } = {}): Promise<number> {
  if (options.all) {
    await fillHolidays(db)
    let counted = 0
    for (;;) {
      const taken = await fold(db, WORKERS_SHARE)
      counted += taken
      // Less than a share: nothing was left. What came meanwhile is the next turn's, or this one would never end.
      if (taken < WORKERS_SHARE) return counted
    }
  }
  const last = settledAt.get(db)
  if (last !== undefined && performance.now() - last < FRESH_FOR) return 0
  settledAt.set(db, performance.now())
  return fold(db, READERS_SHARE)
}

async function fold(db: Sql, most: number): Promise<number> {
  const [row] = await db.query<{ taken: number }>(
    `select case when exists (select from "InsightChange") or exists (select from "InsightLeakChange")
       then insight_fold($1) else 0 end as taken`,
    [most],
  )
  return row?.taken ?? 0
}

/** Changes that are noted and not yet counted. */
export async function pending(db: Sql): Promise<number> {
  const [row] = await db.query<{ n: number }>(
    `select ((select count(*) from "InsightChange") + (select count(*) from "InsightLeakChange"))::int as n`,
  )
  return row?.n ?? 0
}

/** Public holidays of the places where AEs work, three years back and two ahead: business time leaves them out. */
async function fillHolidays(db: Sql): Promise<void> {
  const places = await db.query<{ place: string; year: number }>(
    `select distinct p."holidayCountry" as place, extract(year from now())::int as year from "Person" p
     where p.kind = 'AE' and p."holidayCountry" is not null and not exists (select from "InsightHoliday" h
       where h.place = p."holidayCountry" and h.day >= make_date(extract(year from now())::int + 1, 1, 1))`,
  )
  for (const { place, year } of places) {
    const days = [...new Set([...holidaysOf(place, year - 2), ...holidaysOf(place, year)])]
    await db.query(
      `insert into "InsightHoliday" (place, day) select $1, unnest($2::date[]) on conflict do nothing`,
      [place, days],
    )
  }
}

export interface Recounted {
  place: string
  cells: number
  /** Cells that are kept otherwise than a recount gives; 0 when all is well. */
  differing: number
}

/** What is kept line by line as journeys, offers and leaks move: the table, and the view that says what belongs in it. */
const LINES: [place: string, kept: string, fresh: string][] = [
  ['InsightOpen', 'select * from "InsightOpen"', 'select * from insight_recounted_open'],
  ['InsightWait', 'select * from "InsightWait" where n <> 0', 'select * from insight_recounted_wait'],
  ['InsightOpenLeak', settled('"InsightOpenLeak"'), settled('insight_recounted_open_leak')],
]

/** Leaks of which nothing is noted that is not counted yet: somebody may be writing meanwhile. */
function settled(leaks: string): string {
  return `select l.* from ${leaks} l where not exists (select from "InsightLeakChange" c where c."leakId" = l."leakId")
    and not exists (select from "InsightLeakChange" c join "Leak" o on o.id = c."leakId" where o."dealId" = l."dealId")`
}

/** Every kept number against a recount from events and rows, for `baton doctor`. Minutes on millions of deals. */
export async function recount(db: Sql): Promise<Recounted[]> {
  const recounted = await db.query<Recounted>('select place, cells, differing from insight_recount()')
  for (const [place, kept, fresh] of LINES) {
    const [counted] = await db.query<Omit<Recounted, 'place'>>(
      `with kept as (${kept}), fresh as (${fresh})
       select (select count(*) from fresh)::int as cells, ((select count(*) from (table fresh except table kept) a)
         + (select count(*) from (table kept except table fresh) b))::int as differing`,
    )
    recounted.push({ place, ...counted! })
  }
  return recounted
}

/** Makes every number anew; returns how many deals were counted. */
export async function rebuild(db: Sql): Promise<number> {
  await fillHolidays(db)
  // Planned for empty tables (after a restore, say) it would take fifty times as long.
  for (const table of ['Deal', 'Event', 'Handoff', 'Leak']) await db.query(`analyze "${table}"`)
  const [row] = await db.query<{ deals: number }>('select insight_rebuild() as deals')
  return row?.deals ?? 0
}
