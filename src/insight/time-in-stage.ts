/**
 * How long deals stay in each stage. Every stay counts, also a second one after a declined offer; stays that still
 * last are censored, never dropped. Finished stays come from kept counts in buckets (statistics/buckets.ts), open
 * ones exactly from the open deals, and both make one Kaplan–Meier curve.
 */
import type { Sql } from '../store/database.ts'
import { type InsightFilter, journeysWhere, Params, periodWhere, sliceOf } from './filter.ts'
import { openDeals } from './open-deals.ts'
import { settle } from './settle.ts'
import { wholeOf } from './stage-parts.ts'
import { BUCKETS, bucketOf, bucketRange } from './statistics/buckets.ts'
import type { VisitCount } from './statistics/semi-markov.ts'
import { type CurvePoint, cumulativeIncidence, kaplanMeier, type Quantile } from './statistics/survival.ts'

export const TIMED_STAGES = [
  'INCOMPLETE',
  'CONFLICT',
  'REGISTERED',
  'HANDED_OFF',
  'WORKING',
  'QUALIFIED',
  'TECHNICAL_VALIDATION',
  'PROPOSED',
  'COMMITTED',
] as const

export interface StageTime {
  stage: string
  /** Stays that ended, and deals that are there now. */
  finished: number
  openNow: number
  /** Seconds. The curve steps at the end of each bucket. */
  curve: CurvePoint[]
  median: Quantile
  p90: Quantile
  /** Mean of the finished stays, seconds; too low while many are open (shown for comparison only). */
  meanOfFinished: number | null
  /** Where the stays led, as shares of all that began there (Aalen–Johansen), largest first. */
  exits: { to: string; share: number }[]
}

export type StayCount = VisitCount & { seconds: number }

/** Stages in the motion's order; stages that no deal ever stayed in are left out. */
export async function timeInStage(
  db: Sql,
  filter: InsightFilter = {},
  now = new Date(),
): Promise<StageTime[]> {
  await settle(db)
  const byStage = new Map<string, StayCount[]>(TIMED_STAGES.map((stage) => [stage, []]))
  for (const stay of await stayCounts(db, filter, now)) byStage.get(wholeOf(stay.stage))?.push(stay)
  return [...byStage].flatMap(([stage, own]) => (own.length ? [stageTime(stage, own)] : []))
}

/** Finished and open stays by stage, exit and bucket. The period of finished stays is whole quarters of entry. */
export async function stayCounts(db: Sql, filter: InsightFilter, now: Date): Promise<StayCount[]> {
  const [finished, open] = await Promise.all([finishedStays(db, filter), openStays(db, filter, now)])
  return [...finished, ...open]
}

function finishedStays(db: Sql, filter: InsightFilter): Promise<StayCount[]> {
  const params = new Params()
  const slice = sliceOf(filter)
  if (slice) {
    const where = `dim = ${params.add(slice.dim)} and key = ${params.add(slice.key)}`
    const quarters = { ...filter, since: quarterOf(filter.since) }
    return db.query<StayCount>(
      `select stage, exit, bucket, sum(n)::int as n, sum(seconds)::float8 as seconds from "InsightVisits"
       where ${where} and ${periodWhere(quarters, params, 'quarter')} and n <> 0 group by stage, exit, bucket`,
      params.values,
    )
  }
  return db.query<StayCount>(
    `select c.stage, c.exit, c.bucket, count(*)::int as n, sum(c.seconds)::float8 as seconds
     from "InsightJourney" j, insight_visits_of(j) c
     where c.dim = 'ALL' and ${journeysWhere(filter, params)} group by 1, 2, 3`,
    params.values,
  )
}

/** First day of the quarter that a date lies in. */
function quarterOf(date: string | null | undefined): string | null {
  if (!date) return null
  const month = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1
  return `${date.slice(0, 5)}${String(month).padStart(2, '0')}-01`
}

async function openStays(db: Sql, filter: InsightFilter, now: Date): Promise<StayCount[]> {
  const { slots, codes, reachedAt, words } = await openDeals(db, filter)
  const at = now.getTime() / 1000
  const counts = words.part.map(() => new Int32Array(BUCKETS))
  for (const slot of slots) counts[codes.part[slot]!]![bucketOf(at - reachedAt[slot]!)]!++
  return counts.flatMap((buckets, part) =>
    [...buckets].flatMap((n, bucket) =>
      n > 0 ? [{ stage: words.part[part]!, exit: null, bucket, n, seconds: 0 }] : [],
    ),
  )
}

/** The curve of one stage from its counts. */
export function stageTime(stage: string, stays: StayCount[]): StageTime {
  const tallies = new Map<
    number,
    { bucket: number; exits: Record<string, number>; left: number; censored: number }
  >()
  for (const { bucket, exit, n } of stays) {
    const tally = tallies.get(bucket) ?? { bucket, exits: {}, left: 0, censored: 0 }
    tallies.set(bucket, tally)
    if (exit === null) tally.censored += n
    else {
      tally.left += n
      tally.exits[wholeOf(exit)] = (tally.exits[wholeOf(exit)] ?? 0) + n
    }
  }
  const at = [...tallies.values()]
    .sort((a, b) => a.bucket - b.bucket)
    .map((tally) => ({ ...tally, time: bucketRange(tally.bucket).to }))
  // Those censored within a bucket count as at risk for all of it: the curve errs to the long side, by less than a bucket.
  const curve = kaplanMeier(at)
  const finished = sum(at.map(({ left }) => left))
  const incidence = cumulativeIncidence(at).at(-1)?.shares ?? {}
  return {
    stage,
    finished,
    openNow: sum(at.map(({ censored }) => censored)),
    curve: curve.points,
    median: within(curve.median, curve.points, 0.5),
    p90: within(curve.p90, curve.points, 0.1),
    meanOfFinished: finished ? sum(stays.map((stay) => stay.seconds)) / finished : null,
    exits: Object.entries(incidence)
      .map(([to, share]) => ({ to, share }))
      .sort((a, b) => b.share - a.share),
  }
}

const ranges = Array.from({ length: BUCKETS }, (_, bucket) => bucketRange(bucket))
const STARTS = new Map(ranges.map(({ from, to }) => [to, from]))

/** A quantile read between the ends of its bucket, where the curve crosses the level (straight in log time). */
function within(quantile: Quantile, points: CurvePoint[], level: number): Quantile {
  const read = (value: number | null, of: (point: CurvePoint) => number) => {
    if (value === null) return null
    const index = points.findIndex((point) => point.time >= value)
    const point = points[index]
    if (!point) return value
    const above = index > 0 ? of(points[index - 1]!) : 1
    const below = of(point)
    const part = above > below ? Math.min(1, Math.max(0, (above - level) / (above - below))) : 1
    const from = STARTS.get(point.time) ?? 0
    return from > 0 ? from * (point.time / from) ** part : point.time * part
  }
  return {
    value: read(quantile.value, (point) => point.survival),
    low: read(quantile.low, (point) => point.low),
    high: read(quantile.high, (point) => point.high),
  }
}

function sum(values: number[]): number {
  return values.reduce((a, b) => a + b, 0)
}
