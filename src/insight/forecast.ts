/** What the open partner pipeline will bring, month by month, with an interval that is simulated. */
import type { Sql } from '../store/database.ts'
import { amounts, funnelCells } from './cells.ts'
import { type InsightFilter, journeysWhere, Params } from './filter.ts'
import { type ForecastModel, fitForecast } from './forecast-model.ts'
import { openDeals } from './open-deals.ts'
import { settle } from './settle.ts'
import { wholeOf } from './stage-parts.ts'
import { BUCKETS, bucketMiddle, bucketOf } from './statistics/buckets.ts'
import { type Group, type Outlook, outlook } from './statistics/portfolio.ts'
import { random } from './statistics/random.ts'
import { expit, logit } from './statistics/shrinkage.ts'
import { stayCounts } from './time-in-stage.ts'

export interface ForecastMonth extends Outlook {
  /** First day, ISO date; the first month is what is left of the current one. */
  month: string
}

export interface CurrencyForecast {
  currency: string
  months: ForecastMonth[]
  /** Over all months shown. */
  total: Outlook
  /** Open deals and their stated value; deals without an amount are counted and add no amount. */
  openDeals: number
  openValue: number
}

export type Forecast =
  | { state: 'NOT_ENOUGH_DATA'; won: number; lost: number; needed: number }
  | {
      state: 'FORECAST'
      /** Of the interval: 0.8 = one month of ten above it, one below. */
      level: number
      currencies: CurrencyForecast[]
      byStage: { stage: string; deals: number; chance: number }[]
      /** Won amount as a share of the stated value, in the history; the forecast is multiplied by it. */
      realisation: number
      won: number
      lost: number
      /** Decided deals at which a partner's own record counts half. */
      partnerWeight: number
    }

const LEVEL = 0.8
const DRAWS = 300
/** Up to so many open deals each is simulated by itself, beyond by groups of like chance. */
const SINGLES = 1500
/** Partner shifts are rounded to this step of the logit, so that like deals form groups. */
const STEP = 0.3
/** More steps than there are between the chances that are told apart (1e-9 and 1 − 1e-9). */
const STEPS = 512

/** Forecast of the open deals that the filter selects, learnt from all deals. Deterministic for the same data. */
export async function forecast(
  db: Sql,
  filter: InsightFilter = {},
  options: { now?: Date; months?: number; seed?: number } = {},
): Promise<Forecast> {
  const { now = new Date(), months = 6, seed = 7 } = options
  await settle(db)
  const { model, realisation } = await learntNow(db, now)
  if (!model.chain) {
    return { state: 'NOT_ENOUGH_DATA', won: model.won, lost: model.decided - model.won, needed: 10 }
  }
  const open = await openRows(db, filter, model, now)
  const limits = monthEnds(now, months)
  const currencies = [...new Set(open.map((row) => row.currency))].filter(Boolean).sort()
  const random7 = random(seed)
  const monthsOf = monthShares(model, limits.ends)
  return {
    state: 'FORECAST',
    level: LEVEL,
    currencies: currencies
      .map((currency) =>
        forCurrency(
          open.filter((row) => row.currency === currency),
          currency,
        ),
      )
      .sort((a, b) => b.openValue - a.openValue),
    byStage: byStage(open, model),
    realisation,
    won: model.won,
    lost: model.decided - model.won,
    partnerWeight: model.partnerWeight,
  }

  function forCurrency(rows: OpenRow[], currency: string): CurrencyForecast {
    const groups = rows.map((row) => groupOf(row, model, monthsOf, realisation))
    const made = outlook(groups, months, {
      random: random7,
      levelError: model.levelError,
      level: LEVEL,
      draws: DRAWS,
    })
    return {
      currency,
      months: made.byMonth.map((month, index) => ({ month: limits.months[index]!, ...month })),
      total: made.total,
      openDeals: rows.reduce((sum, row) => sum + row.n, 0),
      openValue: rows.reduce((sum, row) => sum + row.sum, 0),
    }
  }
}

/** What the history teaches: the chance of a deal, and what of its stated value a win brings. */
interface Learnt {
  model: ForecastModel
  realisation: number
}

/** Learning may take a twentieth of the time: what took 10 ms holds for 0.2 s, what took 250 ms for 5 s. */
const HOLDS = 20
const HOLDS_AT_MOST = 60_000
const learnt = new WeakMap<Sql, { until: number; now: number; made: Promise<Learnt> }>()

/** The model from everything that is known now. The open deals it is asked about are read afresh each time. */
export async function modelNow(db: Sql, now: Date): Promise<ForecastModel> {
  return (await learntNow(db, now)).model
}

/** Learnt lately for about the same `now`, or learnt anew; whoever asks meanwhile waits for the same answer. */
function learntNow(db: Sql, now: Date): Promise<Learnt> {
  const before = learnt.get(db)
  const at = performance.now()
  const sameTime = before !== undefined && Math.abs(now.getTime() - before.now) < HOLDS_AT_MOST
  if (before && sameTime && at < before.until) return before.made
  const made = learn(db, now)
  const entry = { until: Number.POSITIVE_INFINITY, now: now.getTime(), made }
  learnt.set(db, entry)
  made.then(
    () => {
      const done = performance.now()
      entry.until = done + Math.min(HOLDS_AT_MOST, HOLDS * (done - at))
    },
    () => learnt.delete(db),
  )
  return made
}

async function learn(db: Sql, now: Date): Promise<Learnt> {
  const [stays, partners, realisation] = await Promise.all([
    stayCounts(db, {}, now),
    db.query<{ partnerId: string; won: number; decided: number }>(
      `select key as "partnerId", sum(won)::int as won, sum(won + lost)::int as decided from "InsightFunnel"
       where dim = 'PARTNER' and grain = 'M' group by key having sum(won + lost) > 0`,
    ),
    realised(db),
  ])
  return { model: fitForecast({ stays, partners }), realisation }
}

async function realised(db: Sql): Promise<number> {
  const cells = await funnelCells(db, {}, 'MONTH')
  const sum = (name: 'wonAmount' | 'valueWon') =>
    amounts(cells, name).reduce((all, { amount }) => all + Number(amount), 0)
  const [won, stated] = [sum('wonAmount'), sum('valueWon')]
  return stated > 0 && won > 0 ? won / stated : 1
}

interface OpenRow {
  stage: string
  bucket: number
  shift: number
  currency: string
  n: number
  sum: number
  squares: number
}

/** Open deals, one by one when they are few, else grouped by stage, wait, partner shift and currency. */
async function openRows(db: Sql, filter: InsightFilter, model: ForecastModel, now: Date): Promise<OpenRow[]> {
  const { slots, codes, words, reachedAt, value } = await openDeals(db, filter)
  const at = now.getTime() / 1000
  const steps = words.partnerId.map((id) => Math.round(model.shift(id) / STEP))
  const singly = slots.length <= SINGLES
  const rows = new Map<number, OpenRow>()
  for (const slot of slots) {
    const [part, currency] = [codes.part[slot]!, codes.currency[slot]!]
    const [bucket, step] = [bucketOf(at - reachedAt[slot]!), steps[codes.partnerId[slot]!]!]
    const group = ((part * words.currency.length + currency) * STEPS + step + STEPS / 2) * BUCKETS + bucket
    let row = rows.get(singly ? slot : group)
    if (!row) {
      const [stage, money] = [words.part[part]!, words.currency[currency]!]
      row = { stage, bucket, shift: step * STEP, currency: money, n: 0, sum: 0, squares: 0 }
      rows.set(singly ? slot : group, row)
    }
    row.n++
    row.sum += value[slot]!
    row.squares += value[slot]! ** 2
  }
  return [...rows.values()]
}

type MonthsOf = (stage: string, bucket: number) => number[]

/** Share of the wins from a stage and wait that fall into each month; once per stage and wait, not per group. */
function monthShares(model: ForecastModel, ends: number[]): MonthsOf {
  const known = new Map<string, number[]>()
  return (stage, bucket) => {
    const key = `${stage} ${bucket}`
    const before = known.get(key)
    if (before) return before
    const reached = model.within(stage, bucketMiddle(bucket), ends)
    const months = reached.map((share, index) => share - (index > 0 ? reached[index - 1]! : 0))
    known.set(key, months)
    return months
  }
}

function groupOf(row: OpenRow, model: ForecastModel, monthsOf: MonthsOf, realisation: number): Group {
  return {
    n: row.n,
    sum: row.sum * realisation,
    squares: row.squares * realisation * realisation,
    p: chanceOf(row, model),
    months: monthsOf(row.stage, row.bucket),
  }
}

const chances = new WeakMap<ForecastModel, Map<string, number>>()

/** Without the partner's shift; walked once per model, stage and bucket. */
function chanceFrom(model: ForecastModel, stage: string, bucket: number): number {
  const known = chances.get(model) ?? new Map<string, number>()
  chances.set(model, known)
  const key = `${stage} ${bucket}`
  const p = known.get(key) ?? model.chance(stage, bucketMiddle(bucket), null)
  known.set(key, p)
  return p
}

function chanceOf(row: OpenRow, model: ForecastModel): number {
  const p = chanceFrom(model, row.stage, row.bucket)
  return p > 0 && p < 1 ? expit(logit(p) + row.shift) : p
}

function byStage(rows: OpenRow[], model: ForecastModel): { stage: string; deals: number; chance: number }[] {
  const stages = new Map<string, { deals: number; wins: number }>()
  for (const row of rows) {
    const stage = wholeOf(row.stage)
    const known = stages.get(stage) ?? { deals: 0, wins: 0 }
    known.deals += row.n
    known.wins += row.n * chanceOf(row, model)
    stages.set(stage, known)
  }
  return [...stages].map(([stage, { deals, wins }]) => ({ stage, deals, chance: wins / deals }))
}

/** Seconds from now to the end of this month, the next, …; and their first days. UTC. */
function monthEnds(now: Date, months: number): { ends: number[]; months: string[] } {
  const start = (offset: number) => Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset, 1)
  const index = Array.from({ length: months }, (_, offset) => offset)
  return {
    ends: index.map((offset) => (start(offset + 1) - now.getTime()) / 1000),
    months: index.map((offset) => new Date(start(offset)).toISOString().slice(0, 10)),
  }
}

export interface DealForecast {
  number: number
  accountName: string | null
  partnerName: string
  stage: string
  waitedDays: number
  /** Chance of a win in the end. */
  chance: number
  value: number
  currency: string
}

/** The open deals of a filter with the highest expected amount, at most `limit`. */
export async function dealForecasts(
  db: Sql,
  filter: InsightFilter = {},
  options: { now?: Date; limit?: number } = {},
): Promise<DealForecast[]> {
  const { now = new Date(), limit = 20 } = options
  await settle(db)
  const model = await modelNow(db, now)
  if (!model.chain) return []
  const params = new Params()
  const rows = await db.query<Omit<DealForecast, 'chance'> & { partnerId: string }>(
    `select d.number, d."accountName", p.name as "partnerName", j."partnerId",
       j.part as stage, (extract(epoch from ${params.add(now)}::timestamptz - j."reachedAt") / 86400)::float8 as "waitedDays",
       j.value::float8 as value, j.currency
     from (select * from "InsightOpen" j where j.value is not null
         and ${journeysWhere(filter, params)} order by j.value desc limit 500) j
       join "Deal" d on d.id = j."dealId" join "Partner" p on p.id = j."partnerId"`,
    params.values,
  )
  return rows
    .map(({ partnerId, ...row }) => ({
      ...row,
      chance: model.chance(row.stage, row.waitedDays * 86_400, partnerId),
    }))
    .sort((a, b) => b.value * b.chance - a.value * a.chance)
    .slice(0, limit)
}
