/** Where deals leak: what is open now and what it is worth, and how leaks came and went week by week. */
import type { LeakType } from '../motion/words.ts'
import type { Sql } from '../store/database.ts'
import { Params } from './filter.ts'
import { type MoneySum, size, sumMoney } from './money.ts'
import { settle } from './settle.ts'

export interface LeakFilter {
  /** Who can close it. */
  ownerId?: string | null
  partnerId?: string | null
  type?: LeakType | null
  /** First and last week shown, any day of it, ISO dates. */
  since?: string | null
  until?: string | null
}

export interface LeakNow {
  type: LeakType
  open: number
  /** Value of the deals concerned; those without an amount add nothing. */
  valueAtRisk: MoneySum[]
  medianAgeDays: number
  oldestDays: number
  /** Who can close most of it, and how many of it. */
  responsible: { personId: string | null; name: string | null; leaks: number }
  /** The action that closes most of it. */
  action: string
  /** Its largest deals, by value. */
  deals: LeakDeal[]
}

export interface LeakDeal {
  number: number
  accountName: string | null
  partnerName: string
  /** Who can close the leak on this deal. */
  responsible: string | null
  days: number
  value: MoneySum | null
}

export interface LeakWeek {
  week: string
  opened: number
  closed: number
  /** Open at the end of the week, from the beginning of time. */
  openAtEnd: number
}

export interface LeakLedger {
  now: LeakNow[]
  openNow: number
  /** Deals with at least one open leak, each counted once. */
  valueAtRisk: MoneySum[]
  weeks: LeakWeek[]
  byType: { type: LeakType; opened: number; closed: number; meanDaysOpen: number | null }[]
  /** The single largest leak: by value at risk where amounts are known, else by count. */
  largest: LeakNow | null
}

/** The ledger of leaks. Leaks without a deal (mails, letters) count, without a value. */
export async function leakLedger(db: Sql, filter: LeakFilter = {}, now = new Date()): Promise<LeakLedger> {
  await settle(db)
  const [open, weeks, atRisk] = await Promise.all([
    openLeaks(db, filter, now),
    weekly(db, filter),
    valueAtRisk(db, filter),
  ])
  const kinds = await detailed(db, filter, open, now)
  const ranked = kinds.sort((a, b) => size(b.valueAtRisk) - size(a.valueAtRisk) || b.open - a.open)
  return {
    now: ranked,
    openNow: ranked.reduce((sum, { open }) => sum + open, 0),
    valueAtRisk: atRisk,
    ...ledgerOf(weeks, filter),
    largest: ranked[0] ?? null,
  }
}

function openWhere(filter: LeakFilter, params: Params): string {
  const conditions = ['l."closedAt" is null']
  if (filter.ownerId) conditions.push(`l."responsibleId" = ${params.add(filter.ownerId)}::uuid`)
  if (filter.partnerId) conditions.push(`d."partnerId" = ${params.add(filter.partnerId)}::uuid`)
  if (filter.type) conditions.push(`l.type = ${params.add(filter.type)}::"LeakType"`)
  return conditions.join(' and ')
}

const dealJoin = (filter: LeakFilter) => (filter.partnerId ? 'join "Deal" d on d.id = l."dealId"' : '')

interface OpenRow {
  type: LeakType
  open: number
  money: { currency: string; amount: string }[]
  medianAgeDays: number
  oldestDays: number
  responsible: { personId: string | null; name: string | null; leaks: number }
  action: string
}

function openLeaks(db: Sql, filter: LeakFilter, now: Date): Promise<OpenRow[]> {
  const params = new Params()
  const at = params.add(now)
  return db.query<OpenRow>(
    `with l as materialized (
       select l.type, l.since, l."valueAtRisk", l.currency, l."responsibleId", l.action
       from "Leak" l ${dealJoin(filter)} where ${openWhere(filter, params)}
     ),
     ages as (
       select type, count(*)::int as open, mode() within group (order by action) as action,
         (extract(epoch from ${at}::timestamptz - to_timestamp(percentile_cont(0.5) within group
           (order by extract(epoch from since)))) / 86400)::float8 as median,
         (extract(epoch from ${at}::timestamptz - min(since)) / 86400)::float8 as oldest
       from l group by type
     ),
     money as (
       select type, json_agg(json_build_object('currency', currency, 'amount', amount::text)) as money from (
         select type, currency, sum("valueAtRisk") as amount from l
         where currency is not null and "valueAtRisk" is not null group by 1, 2) m group by type
     ),
     who as (
       select distinct on (type) type, "responsibleId", count(*)::int as leaks from l group by 1, 2 order by 1, 3 desc
     )
     select a.type, a.open, coalesce(m.money, '[]') as money, a.median as "medianAgeDays", a.oldest as "oldestDays",
       json_build_object('personId', w."responsibleId", 'name', p.name, 'leaks', w.leaks) as responsible, a.action
     from ages a left join money m using (type) left join who w using (type)
       left join "Person" p on p.id = w."responsibleId"`,
    params.values,
  )
}

async function valueAtRisk(db: Sql, filter: LeakFilter): Promise<MoneySum[]> {
  const params = new Params()
  const rows = await db.query<{ amount: string; currency: string }>(
    `select sum(value) as amount, currency from (
       select l."dealId", max(l."valueAtRisk") as value, max(l.currency) as currency from "Leak" l ${dealJoin(filter)}
       where ${openWhere(filter, params)} and l."dealId" is not null group by l."dealId") x
     where currency is not null group by currency`,
    params.values,
  )
  return sumMoney(rows)
}

/** The three largest deals of each type. */
async function detailed(db: Sql, filter: LeakFilter, open: OpenRow[], now: Date): Promise<LeakNow[]> {
  return Promise.all(
    open.map(async ({ money, ...row }) => ({
      ...row,
      valueAtRisk: sumMoney(money),
      deals: await largestDeals(db, { ...filter, type: row.type }, now),
    })),
  )
}

async function largestDeals(db: Sql, filter: LeakFilter, now: Date): Promise<LeakNow['deals']> {
  const params = new Params()
  const at = params.add(now)
  const rows = await db.query<{
    number: number
    accountName: string | null
    partnerName: string
    responsible: string | null
    days: number
    amount: string | null
    currency: string | null
  }>(
    `select d.number, d."accountName", p.name as "partnerName",
       (select r.name from "Person" r where r.id = t."responsibleId") as responsible, t.days, t."valueAtRisk" as amount, t.currency from (
       select l."dealId", l."valueAtRisk", l.currency, l."responsibleId",
         (extract(epoch from ${at}::timestamptz - l.since) / 86400)::float8 as days
       from "Leak" l ${dealJoin(filter)} where ${openWhere(filter, params)}
       order by l."valueAtRisk" desc nulls last limit 3) t
     join "Deal" d on d.id = t."dealId" join "Partner" p on p.id = d."partnerId"
     order by t."valueAtRisk" desc nulls last`,
    params.values,
  )
  return rows.map(({ amount, currency, ...row }) => ({
    ...row,
    value: amount && currency ? { amount, currency } : null,
  }))
}

interface WeekRow {
  week: string
  type: LeakType
  opened: number
  closed: number
  seconds: number
}

function weekly(db: Sql, filter: LeakFilter): Promise<WeekRow[]> {
  const params = new Params()
  const [dim, key] = filter.ownerId
    ? ['OWNER', filter.ownerId]
    : filter.partnerId
      ? ['PARTNER', filter.partnerId]
      : ['ALL', '']
  return db.query<WeekRow>(
    `select week::text as week, type, opened, closed, "openSeconds"::float8 as seconds from "InsightLeak"
     where dim = ${params.add(dim)} and key = ${params.add(key)}
       ${filter.type ? `and type = ${params.add(filter.type)}::"LeakType"` : ''} order by week`,
    params.values,
  )
}

function ledgerOf(rows: WeekRow[], filter: LeakFilter): Pick<LeakLedger, 'weeks' | 'byType'> {
  const weeks = new Map<string, LeakWeek>()
  let open = 0
  for (const row of rows) {
    const week = weeks.get(row.week) ?? { week: row.week, opened: 0, closed: 0, openAtEnd: 0 }
    week.opened += row.opened
    week.closed += row.closed
    open += row.opened - row.closed
    week.openAtEnd = open
    weeks.set(row.week, week)
  }
  // A week is shown when any of its days is within the period.
  const lastDay = (week: string) => new Date(Date.parse(week) + 6 * 86_400_000).toISOString().slice(0, 10)
  const shown = (week: string) =>
    (!filter.since || lastDay(week) >= filter.since) && (!filter.until || week <= filter.until)
  const within = rows.filter(({ week }) => shown(week))
  const types = [...new Set(within.map(({ type }) => type))]
  const byType = types.map((type) => {
    const own = within.filter((row) => row.type === type)
    const sum = (name: 'opened' | 'closed' | 'seconds') => own.reduce((all, row) => all + row[name], 0)
    const closed = sum('closed')
    return {
      type,
      opened: sum('opened'),
      closed,
      meanDaysOpen: closed ? sum('seconds') / closed / 86_400 : null,
    }
  })
  return { weeks: [...weeks.values()].filter(({ week }) => shown(week)), byType }
}
