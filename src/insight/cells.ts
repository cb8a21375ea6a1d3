/** Reading the cohort sums: from the kept table for one condition, from journeys for several; the same columns. */
import type { Sql } from '../store/database.ts'
import { type InsightFilter, journeysWhere, Params, periodWhere, sliceOf } from './filter.ts'

const COUNTS = [
  'entered',
  'completed',
  'offered',
  'accepted',
  'qualified',
  'technical',
  'proposed',
  'committed',
  'won',
  'lost',
  'rejected',
  'withdrawn',
  'expired',
  'firstComplete',
  'letters',
  'questions',
  'touches',
  'offers',
  'valued',
  'cycleSeconds',
] as const
const AMOUNTS = [
  'value',
  'valueCompleted',
  'valueOffered',
  'valueAccepted',
  'valueWon',
  'wonAmount',
  'credited',
] as const

export type CountName = (typeof COUNTS)[number]
export type AmountName = (typeof AMOUNTS)[number]
/** One cohort and currency. Amounts are decimal strings, `period` an ISO date. */
export type FunnelCell = Record<CountName, number> &
  Record<AmountName, string> & { period: string; currency: string }

export type Grain = 'WEEK' | 'MONTH'

const sums = (alias: string) =>
  [
    ...COUNTS.map((name) => `sum(${alias}."${name}")::bigint as "${name}"`),
    ...AMOUNTS.map((name) => `sum(${alias}."${name}") as "${name}"`),
  ].join(', ')
const columns = (alias: string) => [...COUNTS, ...AMOUNTS].map((name) => `${alias}."${name}"`).join(', ')

/** Product and territory together are kept, too, for the funnel (migration …_insight_pairs). */
function pairOf(filter: InsightFilter): { dim: string; key: string } | null {
  const { product, territory, partnerId, ownerId, motionVersionId } = filter
  if (product == null || territory == null || partnerId || ownerId || motionVersionId) return null
  return { dim: 'PRODUCT_TERRITORY', key: `${product}\u001f${territory}` }
}

/** Cohorts of a filter, oldest first. */
export async function funnelCells(db: Sql, filter: InsightFilter, grain: Grain): Promise<FunnelCell[]> {
  const params = new Params()
  const slice = sliceOf(filter) ?? pairOf(filter)
  const grainKey = params.add(grain === 'WEEK' ? 'W' : 'M')
  if (slice) {
    const where = `dim = ${params.add(slice.dim)} and key = ${params.add(slice.key)}`
    return db.query<FunnelCell>(
      `select f.period::text as period, f.currency, ${columns('f')} from "InsightFunnel" f
       where ${where} and grain = ${grainKey} and entered <> 0 and ${periodWhere(filter, params, 'period')}
       order by f.period`,
      params.values,
    )
  }
  return db.query<FunnelCell>(
    `select c.period::text as period, c.currency, ${sums('c')}
     from "InsightJourney" j, insight_funnel_of(j) c
     where c.dim = 'ALL' and c.grain = ${grainKey} and ${journeysWhere(filter, params)}
     group by c.period, c.currency order by c.period`,
    params.values,
  )
}

/** One sum over cells. */
export function total(cells: readonly FunnelCell[], name: CountName): number {
  let sum = 0
  for (const cell of cells) sum += cell[name]
  return sum
}

/** Amounts of cells by currency, for `sumMoney`. */
export function amounts(cells: readonly FunnelCell[], name: AmountName) {
  return cells.map((cell) => ({ amount: cell[name], currency: cell.currency }))
}
