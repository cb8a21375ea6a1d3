/**
 * How good the forecast would have been: on earlier days, with only what was known then, each open deal gets its
 * chance to be won within a horizon; today it is known which were. Against the usual fixed percentage per stage.
 */
import type { Sql } from '../store/database.ts'
import { type ForecastModel, fitForecast, type History, MINIMUM } from './forecast-model.ts'
import { settle } from './settle.ts'
import { partOf } from './stage-parts.ts'
import { BUCKETS, bucketMiddle, bucketOf } from './statistics/buckets.ts'
import {
  brier,
  brierGain,
  calibrationError,
  type ReliabilityRow,
  reliability,
  type Scored,
} from './statistics/calibration.ts'
import type { VisitCount } from './statistics/semi-markov.ts'

/** What a CRM gives a stage by default, whatever the history says. */
export const NAIVE: Record<string, number> = {
  INCOMPLETE: 0.05,
  CONFLICT: 0.05,
  REGISTERED: 0.1,
  HANDED_OFF: 0.2,
  WORKING: 0.3,
  QUALIFIED: 0.4,
  TECHNICAL_VALIDATION: 0.5,
  PROPOSED: 0.6,
  COMMITTED: 0.8,
}

export interface Score {
  brier: number
  calibrationError: number
  reliability: ReliabilityRow[]
}

export type Backtest =
  | { state: 'NOT_ENOUGH_DATA'; deals: number }
  | {
      state: 'TESTED'
      /** Days on which the forecast was made again, ISO dates. */
      origins: string[]
      horizonDays: number
      deals: number
      won: number
      model: Score
      naive: Score
      /** Brier of naive minus Brier of model, bootstrap interval: above 0 the model is better. */
      gain: { gain: number; low: number; high: number }
      /** Share of the journeys that was looked at: a sample, when there are very many. */
      sampled: number
    }

/** A deal's path as times: the stages it stayed in and since when (seconds); the last entry may be a close. */
export interface Path {
  partnerId: string
  stages: string[]
  since: number[]
  closed: boolean
}

const SAMPLE = 5000
const DAY = 86_400

/** Backtest on up to four days, a quarter apart, each at least `horizonDays` ago. */
export async function backtest(
  db: Sql,
  options: { now?: Date; horizonDays?: number } = {},
): Promise<Backtest> {
  const { now = new Date(), horizonDays = 180 } = options
  await settle(db)
  const { paths, sampled } = await samplePaths(db)
  return backtestOf(paths, { now: now.getTime() / 1000, horizonDays, sampled })
}

/** A sample of whole pages: quick on any size. Repeatable as long as the table does not change. */
async function samplePaths(db: Sql): Promise<{ paths: Path[]; sampled: number }> {
  const [row] = await db.query<{ n: number }>(
    `select greatest(reltuples, 0)::float8 as n from pg_class where relname = 'InsightJourney'`,
  )
  const share = Math.min(1, SAMPLE / Math.max(1, row?.n ?? 0))
  const sample = share < 1 ? `tablesample system (${(share * 100).toFixed(4)}) repeatable (7)` : ''
  const rows = await db.query<{ partnerId: string; path: string; since: string; closed: boolean }>(
    `select "partnerId", array_to_string(path, ' ') as path, "closedAt" is not null as closed,
       array_to_string(since, ',') as since
     from "InsightJourney" ${sample}`,
  )
  const paths = rows.map(({ partnerId, path, since, closed }) => ({
    partnerId,
    closed,
    stages: path.split(' '),
    since: since.split(',').map(secondsOf),
  }))
  return { paths, sampled: share }
}

/** "2026-05-25 13:02:02.926+00" or "…+05:30", as Postgres writes it. */
function secondsOf(text: string): number {
  const zoned = text[text.length - 3] === ':' ? text : `${text}:00`
  return Date.parse(zoned.replace(' ', 'T')) / 1000
}

/** The backtest on paths; pure. `now` in seconds. */
export function backtestOf(
  paths: readonly Path[],
  { now, horizonDays, sampled = 1 }: { now: number; horizonDays: number; sampled?: number },
): Backtest {
  const origins = [0, 1, 2, 3].map((quarter) => now - (horizonDays + quarter * 91) * DAY)
  const model: Scored[] = []
  const naive: Scored[] = []
  const used: string[] = []
  for (const origin of origins) {
    const fitted = fitForecast(asOf(paths, origin))
    if (!fitted.chain) continue
    used.push(new Date(origin * 1000).toISOString().slice(0, 10))
    for (const path of paths) scoreOne(path, origin, horizonDays * DAY, fitted, model, naive)
  }
  if (model.length < 2 * MINIMUM) return { state: 'NOT_ENOUGH_DATA', deals: model.length }
  return {
    state: 'TESTED',
    origins: used,
    horizonDays,
    deals: model.length,
    won: model.filter(({ won }) => won).length,
    model: scoreOf(model),
    naive: scoreOf(naive),
    gain: brierGain(model, naive),
    sampled,
  }
}

/** What was known at `origin`: stays that had ended, stays that lasted, partners' results until then. */
export function asOf(paths: readonly Path[], origin: number): History {
  const counts = new Map<string, Map<string | null, number[]>>()
  const partners = new Map<string, History['partners'][number]>()
  for (const path of paths) {
    if (path.since[0]! > origin) continue
    countStays(path, origin, counts)
    const { stages, since, closed, partnerId } = path
    const last = stages.at(-1)!
    if (!closed || since.at(-1)! > origin || (last !== 'WON' && last !== 'LOST')) continue
    const partner = partners.get(partnerId) ?? { partnerId, won: 0, decided: 0 }
    partner.decided++
    if (last === 'WON') partner.won++
    partners.set(partnerId, partner)
  }
  const stays: VisitCount[] = []
  for (const [stage, exits] of counts) {
    for (const [exit, buckets] of exits) {
      for (const [bucket, n] of buckets.entries()) if (n > 0) stays.push({ stage, exit, bucket, n })
    }
  }
  return { stays, partners: [...partners.values()] }
}

function countStays(path: Path, origin: number, counts: Map<string, Map<string | null, number[]>>): void {
  const { since, closed } = path
  const parts = partsOf(path)
  const stays = closed ? parts.length - 1 : parts.length
  for (let i = 0; i < stays && since[i]! <= origin; i++) {
    const end = since[i + 1]
    const ended = end !== undefined && end <= origin
    const exits = counts.get(parts[i]!) ?? new Map<string | null, number[]>()
    counts.set(parts[i]!, exits)
    const exit = ended ? parts[i + 1]! : null
    const buckets = exits.get(exit) ?? new Array<number>(BUCKETS).fill(0)
    exits.set(exit, buckets)
    buckets[bucketOf((ended ? end : origin) - since[i]!)]!++
  }
}

/** Adds the deal's two chances and what happened, if it was open at `origin`. */
function scoreOne(
  path: Path,
  origin: number,
  horizon: number,
  fitted: ForecastModel,
  model: Scored[],
  naive: Scored[],
): void {
  const { stages, since, closed, partnerId } = path
  const closedAt = closed ? since.at(-1)! : Number.POSITIVE_INFINITY
  if (since[0]! > origin || closedAt <= origin) return
  const at = since.findLastIndex((time) => time <= origin)
  const stage = partsOf(path)[at]!
  const waited = origin - since[at]!
  const won = closed && stages.at(-1) === 'WON' && closedAt <= origin + horizon
  // The wait rounded to a bucket lets deals share their simulated times.
  const rounded = bucketOf(waited)
  const [within] = fitted.within(stage, ROUNDED[rounded]!, [horizon])
  model.push({ p: fitted.chance(stage, waited, partnerId) * within!, won })
  naive.push({ p: NAIVE[stages[at]!] ?? 0, won })
}

const known = new WeakMap<Path, string[]>()

/** The parts of its stages (stage-parts.ts), worked out once per path. */
function partsOf(path: Path): string[] {
  const before = known.get(path)
  if (before) return before
  const { stages, since } = path
  const accepted = stages.indexOf('WORKING')
  const parts = stages.map((stage, i) => partOf(stage, accepted < 0 ? 0 : since[i]! - since[accepted]!))
  known.set(path, parts)
  return parts
}

const ROUNDED = Array.from({ length: BUCKETS }, (_, bucket) => bucketMiddle(bucket))

function scoreOf(scored: Scored[]): Score {
  const rows = reliability(scored)
  return { brier: brier(scored), calibrationError: calibrationError(rows), reliability: rows }
}
