/** The clock against the vendor: how offers to AEs were answered, in the AE's working hours. */
import type { Sql } from '../store/database.ts'
import { Params } from './filter.ts'
import { type MoneySum, sumMoney } from './money.ts'
import { settle } from './settle.ts'
import { bucketRange } from './statistics/buckets.ts'
import { type Proportion, proportion } from './statistics/proportion.ts'

export interface SlaFilter {
  /** AE it was offered to. */
  ownerId?: string | null
  partnerId?: string | null
  motionVersionId?: string | null
  /** Days of the offer, ISO dates; weeks are whole. */
  since?: string | null
  until?: string | null
}

export interface SlaCounts {
  offered: number
  /** Accepted by the due time, accepted after it. */
  inTime: number
  late: number
  declined: number
  lapsed: number
  withdrawn: number
  /** Offered and not decided. */
  open: number
  reminded: number
  escalated: number
  /** In time of all that were decided by the AE or lapsed. */
  kept: Proportion
  /** Mean working hours until acceptance. */
  meanHours: number | null
}

export interface SlaSummary extends SlaCounts {
  /** Working hours by which half and nine of ten of the accepted offers were accepted, to the bucket. */
  medianHours: number | null
  p90Hours: number | null
}

export interface HandoffSla extends SlaSummary {
  weeks: (SlaCounts & { week: string })[]
  owners: (SlaCounts & { ownerId: string; name: string })[]
  /** Everything on offer now, by how long it has been waiting. */
  ageing: { bucket: string; offers: number; value: MoneySum[] }[]
  overdueNow: number
}

interface SlaRow {
  offered: number
  inTime: number
  late: number
  declined: number
  lapsed: number
  withdrawn: number
  reminded: number
  escalated: number
  seconds: number
}

const SUMS = `sum(offered)::int as offered, sum("inTime")::int as "inTime", sum(late)::int as late,
  sum(declined)::int as declined, sum(lapsed)::int as lapsed, sum(withdrawn)::int as withdrawn,
  sum(reminded)::int as reminded, sum(escalated)::int as escalated, sum("businessSeconds")::float8 as seconds`

/** Service level of handoffs. With several conditions the first of owner, partner, version counts. */
export async function handoffSla(db: Sql, filter: SlaFilter = {}, now = new Date()): Promise<HandoffSla> {
  await settle(db)
  const [weeks, owners, times, ageing] = await Promise.all([
    byWeek(db, filter),
    byOwner(db, filter),
    acceptTimes(db, filter),
    ageingNow(db, filter, now),
  ])
  return {
    ...summaryOf(weeks, times),
    weeks: weeks.map((row) => ({ week: row.week, ...countsOf([row]) })),
    owners: owners.map((row) => ({ ownerId: row.ownerId, name: row.name, ...countsOf([row]) })),
    ...ageing,
  }
}

/** The same without weeks, owners and what is waiting now. */
export async function slaSummary(db: Sql, filter: SlaFilter): Promise<SlaSummary> {
  const [weeks, times] = await Promise.all([byWeek(db, filter), acceptTimes(db, filter)])
  return summaryOf(weeks, times)
}

function slice(filter: SlaFilter): [string, string] {
  if (filter.ownerId) return ['AE', filter.ownerId]
  if (filter.partnerId) return ['PARTNER', filter.partnerId]
  if (filter.motionVersionId) return ['VERSION', filter.motionVersionId]
  return ['ALL', '']
}

function period(filter: SlaFilter, params: Params, column: string, unit: 'week' | 'month'): string {
  const since = filter.since
    ? `${column} >= date_trunc('${unit}', ${params.add(filter.since)}::date)::date`
    : 'true'
  return `${since} and ${filter.until ? `${column} <= ${params.add(filter.until)}::date` : 'true'}`
}

function byWeek(db: Sql, filter: SlaFilter): Promise<(SlaRow & { week: string })[]> {
  const params = new Params()
  const [dim, key] = slice(filter)
  return db.query(
    `select week::text as week, ${SUMS} from "InsightSla" where dim = ${params.add(dim)} and key = ${params.add(key)}
     and ${period(filter, params, 'week', 'week')} group by week having sum(offered) > 0 order by week`,
    params.values,
  )
}

/** Everybody to whom something was offered; for a partner or version the owners of all offers. */
function byOwner(db: Sql, filter: SlaFilter): Promise<(SlaRow & { ownerId: string; name: string })[]> {
  const params = new Params()
  const own = filter.ownerId ? `and key = ${params.add(filter.ownerId)}` : ''
  return db.query(
    `select key as "ownerId", coalesce((select name from "Person" p where p.id = key::uuid), '') as name, s.* from (
       select key, ${SUMS} from "InsightSla" where dim = 'AE' ${own} and ${period(filter, params, 'week', 'week')}
       group by key having sum(offered) > 0) s
     order by lapsed + late desc, offered desc`,
    params.values,
  )
}

function acceptTimes(db: Sql, filter: SlaFilter): Promise<{ bucket: number; n: number }[]> {
  const params = new Params()
  const [dim, key] = slice(filter)
  return db.query(
    `select bucket, sum(n)::int as n from "InsightSlaTime" where dim = ${params.add(dim)} and key = ${params.add(key)}
     and state = 'ACCEPTED' and ${period(filter, params, 'month', 'month')} group by bucket order by bucket`,
    params.values,
  )
}

function summaryOf(weeks: SlaRow[], times: { bucket: number; n: number }[]): SlaSummary {
  return {
    ...countsOf(weeks),
    medianHours: quantileHours(times, 0.5),
    p90Hours: quantileHours(times, 0.9),
  }
}

function countsOf(rows: SlaRow[]): SlaCounts {
  const sum = (name: keyof SlaRow) => rows.reduce((all, row) => all + Number(row[name] ?? 0), 0)
  const [offered, inTime, late] = [sum('offered'), sum('inTime'), sum('late')]
  const [declined, lapsed, withdrawn] = [sum('declined'), sum('lapsed'), sum('withdrawn')]
  const accepted = inTime + late
  return {
    offered,
    inTime,
    late,
    declined,
    lapsed,
    withdrawn,
    open: offered - accepted - declined - lapsed - withdrawn,
    reminded: sum('reminded'),
    escalated: sum('escalated'),
    kept: proportion(inTime + declined, accepted + declined + lapsed),
    meanHours: accepted ? sum('seconds') / accepted / 3600 : null,
  }
}

function quantileHours(times: { bucket: number; n: number }[], p: number): number | null {
  const all = times.reduce((sum, { n }) => sum + n, 0)
  let seen = 0
  for (const { bucket, n } of times) {
    if (seen + n >= all * p) {
      const { from, to } = bucketRange(bucket)
      return (from + (to - from) * ((all * p - seen) / n)) / 3600
    }
    seen += n
  }
  return null
}

const AGES: [string, number][] = [
  ['under 4 h', 4],
  ['4 to 8 h', 8],
  ['8 to 24 h', 24],
  ['1 to 2 days', 48],
  ['2 to 5 days', 120],
  ['over 5 days', Number.POSITIVE_INFINITY],
]

/** Straight from the open offers: there are never many. */
async function ageingNow(db: Sql, filter: SlaFilter, now: Date) {
  const params = new Params()
  const at = params.add(now)
  const rows = await db.query<{
    hours: number
    overdue: boolean
    value: string | null
    currency: string | null
  }>(
    `select extract(epoch from ${at}::timestamptz - h."offeredAt")::float8 / 3600 as hours,
       h."dueAt" < ${at}::timestamptz as overdue, d.value, d.currency
     from "Handoff" h left join "InsightOpen" d on d."dealId" = h."dealId"
     where h.state = 'OFFERED' ${filter.ownerId ? `and h."aeId" = ${params.add(filter.ownerId)}::uuid` : ''}
       ${filter.partnerId ? `and d."partnerId" = ${params.add(filter.partnerId)}::uuid` : ''}
       ${filter.motionVersionId ? `and d."motionVersionId" = ${params.add(filter.motionVersionId)}::uuid` : ''}`,
    params.values,
  )
  let above = Number.NEGATIVE_INFINITY
  const ageing = AGES.map(([bucket, below]) => {
    const own = rows.filter(({ hours }) => hours >= above && hours < below)
    above = below
    return {
      bucket,
      offers: own.length,
      value: sumMoney(own.map(({ value, currency }) => ({ amount: value, currency }))),
    }
  })
  return { ageing, overdueNow: rows.filter(({ overdue }) => overdue).length }
}
