/** One partner: what it brings, how it is treated, and whether it keeps coming. */
import type { Sql } from '../store/database.ts'
import { amounts, funnelCells, total } from './cells.ts'
import { type WinRates, winRatesOf } from './funnel.ts'
import { type SlaCounts, slaSummary } from './handoff-sla.ts'
import { type MoneySum, sumMoney } from './money.ts'
import { settle } from './settle.ts'
import { type Proportion, proportion, type RateRatio, rateRatio } from './statistics/proportion.ts'

export interface PartnerScorecard {
  partnerId: string
  registrations: number
  /** First mails that lacked nothing. */
  completeAtOnce: Proportion
  questionsPerDeal: number | null
  /** Acceptance time that it suffered. */
  handoff: Pick<SlaCounts, 'offered' | 'inTime' | 'lapsed' | 'declined' | 'kept' | 'meanHours'>
  medianAcceptHours: number | null
  winRates: WinRates
  won: MoneySum[]
  /** Credit computed at close. */
  credited: MoneySum[]
  openValue: MoneySum[]
  /** Registrations of the last 90 days against the 90 before. */
  trend: RateRatio & { now: number; before: number }
  comeback: Comeback
}

/** Does a partner register again after it heard an outcome? */
export interface Comeback {
  days: number
  afterWin: Proportion
  afterNoWin: Proportion
  /** What its usual pace alone would give. */
  expected: number | null
}

const COMEBACK_DAYS = 30

export async function partnerScorecard(
  db: Sql,
  partnerId: string,
  now = new Date(),
): Promise<PartnerScorecard> {
  await settle(db)
  const [cells, sla, trend, comeback, openValue] = await Promise.all([
    funnelCells(db, { partnerId }, 'MONTH'),
    slaSummary(db, { partnerId }),
    trendOf(db, partnerId, now),
    comebackOf(db, partnerId, now),
    openValueOf(db, partnerId),
  ])
  const registrations = total(cells, 'entered')
  const { offered, inTime, lapsed, declined, kept, meanHours } = sla
  return {
    partnerId,
    registrations,
    completeAtOnce: proportion(total(cells, 'firstComplete'), registrations),
    questionsPerDeal: registrations ? total(cells, 'questions') / registrations : null,
    handoff: { offered, inTime, lapsed, declined, kept, meanHours },
    medianAcceptHours: sla.medianHours,
    winRates: winRatesOf(cells),
    won: sumMoney(amounts(cells, 'wonAmount')),
    credited: sumMoney(amounts(cells, 'credited')),
    openValue,
    trend,
    comeback,
  }
}

async function openValueOf(db: Sql, partnerId: string): Promise<MoneySum[]> {
  return sumMoney(
    await db.query<{ amount: string; currency: string }>(
      `select sum(value) as amount, currency from "InsightOpen" where "partnerId" = $1::uuid group by currency`,
      [partnerId],
    ),
  )
}

async function trendOf(db: Sql, partnerId: string, now: Date): Promise<PartnerScorecard['trend']> {
  const [row] = await db.query<{ now: number; before: number }>(
    `select count(*) filter (where "arrivedAt" >= $2::timestamptz - interval '90 days')::int as now,
       count(*) filter (where "arrivedAt" < $2::timestamptz - interval '90 days')::int as before
     from "InsightJourney" where "partnerId" = $1::uuid and "arrivedAt" <= $2::timestamptz
       and "arrivedAt" >= $2::timestamptz - interval '180 days'`,
    [partnerId, now],
  )
  const counts = row ?? { now: 0, before: 0 }
  return { ...counts, ...rateRatio(counts.now, 90, counts.before, 90) }
}

/** The last 400 outcomes of a year that are old enough to have been followed by 30 days. */
async function comebackOf(db: Sql, partnerId: string, now: Date): Promise<Comeback> {
  const rows = await db.query<{ won: boolean; back: boolean; pace: number }>(
    `with own as materialized (
       select stage, "closedAt", "arrivedAt" from "InsightJourney"
       where "partnerId" = $1::uuid and "arrivedAt" between $2::timestamptz - interval '2 years' and $2::timestamptz
     ),
     heard as (
       select stage, "closedAt" from own where "closedAt" <= $2::timestamptz - make_interval(days => $3)
         and "closedAt" > $2::timestamptz - interval '1 year' order by "closedAt" desc limit 400
     )
     select h.stage = 'WON' as won, (select count(*) from own)::float8 / 730 as pace,
       exists (select from "InsightJourney" n where n."partnerId" = $1::uuid and n."arrivedAt" > h."closedAt"
         and n."arrivedAt" <= h."closedAt" + make_interval(days => $3)) as back
     from heard h`,
    [partnerId, now, COMEBACK_DAYS],
  )
  const share = (won: boolean) => {
    const own = rows.filter((row) => row.won === won)
    return proportion(own.filter((row) => row.back).length, own.length)
  }
  const pace = rows[0]?.pace
  return {
    days: COMEBACK_DAYS,
    afterWin: share(true),
    afterNoWin: share(false),
    expected: pace === undefined ? null : 1 - Math.exp(-pace * COMEBACK_DAYS),
  }
}

export interface PartnerRow {
  partnerId: string
  name: string
  registrations: number
  won: number
  decided: number
  wonAmount: MoneySum[]
  completeAtOnce: Proportion
}

/** The partners with most registrations within a period, for lists. */
export async function topPartners(
  db: Sql,
  filter: { since?: string | null; until?: string | null } = {},
  limit = 10,
): Promise<PartnerRow[]> {
  await settle(db)
  const rows = await db.query<{
    partnerId: string
    name: string
    registrations: number
    won: number
    decided: number
    complete: number
    money: { amount: string; currency: string }[]
  }>(
    `with top as (
       select key, sum(entered)::int as registrations, sum(won)::int as won, sum(won + lost)::int as decided,
         sum("firstComplete")::int as complete
       from "InsightFunnel" where dim = 'PARTNER' and grain = 'M'
         and period >= coalesce($1::date, '-infinity') and period <= coalesce($2::date, 'infinity')
       group by key order by 2 desc limit $3
     )
     select t.key as "partnerId", p.name, t.registrations, t.won, t.decided, t.complete,
       (select coalesce(json_agg(json_build_object('currency', currency, 'amount', amount::text)), '[]') from (
         select currency, sum("wonAmount") as amount from "InsightFunnel" f where f.dim = 'PARTNER' and f.key = t.key
           and f.grain = 'M' and f.period >= coalesce($1::date, '-infinity')
           and f.period <= coalesce($2::date, 'infinity') group by currency) m) as money
     from top t join "Partner" p on p.id = t.key::uuid order by t.registrations desc`,
    [filter.since ?? null, filter.until ?? null, limit],
  )
  return rows.map(({ money, complete, ...row }) => ({
    ...row,
    wonAmount: sumMoney(money),
    completeAtOnce: proportion(complete, row.registrations),
  }))
}
