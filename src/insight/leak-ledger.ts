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
  const [kinds, weeks, atRisk] = await Promise.all([
    openKinds(db, filter, now),
    weekly(db, filter),
    valueAtRisk(db, filter),
  ])
  const ranked = kinds.sort((a, b) => size(b.valueAtRisk) - size(a.valueAtRisk) || b.open - a.open)
  return {
    now: ranked,
    openNow: ranked.reduce((sum, { open }) => sum + open, 0),
    valueAtRisk: atRisk,
    ...ledgerOf(weeks, filter),
    largest: ranked[0] ?? null,
  }
}

/** The filter over InsightOpenLeak `l`; `true` without conditions. */
function openWhere(filter: LeakFilter, params: Params): string {
  const conditions: string[] = []
  if (filter.ownerId) conditions.push(`l."responsibleId" = ${params.add(filter.ownerId)}::uuid`)
  if (filter.partnerId) conditions.push(`l."partnerId" = ${params.add(filter.partnerId)}::uuid`)
  if (filter.type) conditions.push(`l.type = ${params.add(filter.type)}::"LeakType"`)
  return conditions.length ? conditions.join(' and ') : 'true'
}

interface OpenRow {
  type: LeakType
  open: number
  money: { currency: string; amount: string }[]
  medianAgeDays: number
  oldestDays: number
  responsible: { personId: string | null; name: string | null; leaks: number }
  action: string
  deals: (Omit<LeakDeal, 'value'> & { amount: string | null; currency: string | null })[]
}

/**
 * One line per type of leak: counted in one pass over the open ones; the middle of the ages and the three largest
 * deals are read from the indexes of the type.
 */
async function openKinds(db: Sql, filter: LeakFilter, now: Date): Promise<LeakNow[]> {
  const params = new Params()
  const [at, where] = [params.add(now), openWhere(filter, params)]
  const age = (since: string) => `(extract(epoch from ${at}::timestamptz - ${since}) / 86400)::float8`
  const rows = await db.query<OpenRow>(
    `with cell as materialized (
       select l.type, l."responsibleId", l.currency, l.action, count(*) as n, sum(l.value) as value, min(l.since) as since
       from "InsightOpenLeak" l where ${where} group by 1, 2, 3, 4
     ),
     kind as (select type, sum(n)::int as open, min(since) as since from cell group by type),
     money as (
       select type, json_agg(json_build_object('currency', currency, 'amount', value::text)) as money from (
         select type, currency, sum(value) as value from cell
         where currency is not null and value is not null group by 1, 2) m group by type
     ),
     who as (
       select distinct on (type) type, "responsibleId", sum(n)::int as leaks from cell group by 1, 2 order by 1, 3 desc, 2
     ),
     what as (select distinct on (type) type, action from cell group by 1, 2 order by 1, sum(n) desc, 2)
     select k.type, k.open, coalesce(m.money, '[]') as money, median.days as "medianAgeDays", ${age('k.since')} as "oldestDays",
       json_build_object('personId', w."responsibleId", 'name', p.name, 'leaks', w.leaks) as responsible, a.action,
       coalesce(largest.deals, '[]') as deals
     from kind k join who w using (type) join what a using (type) left join money m using (type)
       left join "Person" p on p.id = w."responsibleId"
       cross join lateral (select avg(${age('middle.since')}) as days from (
         select l.since from "InsightOpenLeak" l where l.type = k.type and ${where}
         order by l.since offset (k.open - 1) / 2 limit 2 - k.open % 2) middle) median
       cross join lateral (
         select json_agg(json_build_object('number', d.number, 'accountName', d."accountName", 'partnerName', q.name,
           'responsible', r.name, 'days', ${age('t.since')}, 'amount', t.value::text, 'currency', t.currency)
           order by t.value desc nulls last) as deals
         from (select l.* from "InsightOpenLeak" l where l.type = k.type and ${where}
             order by coalesce(l.value, 0) desc limit 3) t
           join "Deal" d on d.id = t."dealId" join "Partner" q on q.id = d."partnerId"
           left join "Person" r on r.id = t."responsibleId") largest`,
    params.values,
  )
  return rows.map(({ money, deals, ...row }) => ({
    ...row,
    valueAtRisk: sumMoney(money),
    deals: deals.map(({ amount, currency, ...deal }) => ({
      ...deal,
      value: amount && currency ? { amount, currency } : null,
    })),
  }))
}

/** A deal with several leaks counts once. Which of them leads is kept for all leaks; within a filter it is found out. */
async function valueAtRisk(db: Sql, filter: LeakFilter): Promise<MoneySum[]> {
  const params = new Params()
  const where = openWhere(filter, params)
  const once =
    where === 'true'
      ? 'select value, currency from "InsightOpenLeak" where leads'
      : `select distinct on (l."dealId") l.value, l.currency from "InsightOpenLeak" l
         where ${where} and l."dealId" is not null order by l."dealId", l.value desc nulls last`
  const rows = await db.query<{ amount: string; currency: string }>(
    `select sum(value) as amount, currency from (${once}) x where currency is not null group by currency`,
    params.values,
  )
  return sumMoney(rows)
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
