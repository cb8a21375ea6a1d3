/**
 * Which deals a number is about. One condition is answered from sums that are kept; several at once are answered
 * from the journeys of the deals that meet them. Periods are cohorts: deals count by when they came in, in UTC.
 */
export interface InsightFilter {
  partnerId?: string | null
  /** Owner of record now: the AE once accepted, the intake owner before. */
  ownerId?: string | null
  product?: string | null
  /** ISO 3166-1 alpha-2 of the account */
  territory?: string | null
  motionVersionId?: string | null
  /** First and last day of entry, ISO dates, both included. */
  since?: string | null
  until?: string | null
}

export type Dim = 'ALL' | 'PARTNER' | 'OWNER' | 'PRODUCT' | 'TERRITORY' | 'VERSION'

const DIMS: [(typeof SAME)[number], Dim, string][] = [
  ['partnerId', 'PARTNER', '"partnerId"'],
  ['ownerId', 'OWNER', '"ownerId"'],
  ['product', 'PRODUCT', 'product'],
  ['territory', 'TERRITORY', 'territory'],
  ['motionVersionId', 'VERSION', '"motionVersionId"'],
]

/** Conditions that a deal meets by having the same word. */
export const SAME = ['partnerId', 'ownerId', 'product', 'territory', 'motionVersionId'] as const

/** The kept slice that answers the filter, or null when it has several conditions. */
export function sliceOf(filter: InsightFilter): { dim: Dim; key: string } | null {
  const given = DIMS.filter(([name]) => filter[name] != null)
  if (given.length === 0) return { dim: 'ALL', key: '' }
  const [only] = given
  return given.length === 1 && only ? { dim: only[1], key: String(filter[only[0]]) } : null
}

export class Params {
  readonly values: unknown[] = []
  /** `$n` for a value. */
  add(value: unknown): string {
    this.values.push(value)
    return `$${this.values.length}`
  }
}

/** The filter as SQL over journeys called `alias`; `true` without conditions. */
export function journeysWhere(filter: InsightFilter, params: Params, alias = 'j'): string {
  const conditions = DIMS.flatMap(([name, , column]) => {
    if (filter[name] == null) return []
    const cast = column.startsWith('"') ? '::uuid' : ''
    return [`${alias}.${column} = ${params.add(filter[name])}${cast}`]
  })
  if (filter.since)
    conditions.push(`${alias}."arrivedAt" >= (${params.add(filter.since)}::date at time zone 'UTC')`)
  if (filter.until) {
    conditions.push(`${alias}."arrivedAt" < ((${params.add(filter.until)}::date + 1) at time zone 'UTC')`)
  }
  return conditions.length ? conditions.join(' and ') : 'true'
}

/** The filter's period as SQL over a kept table's cohort column. */
export function periodWhere(filter: InsightFilter, params: Params, column: string): string {
  const conditions: string[] = []
  if (filter.since) conditions.push(`${column} >= ${params.add(filter.since)}::date`)
  if (filter.until) conditions.push(`${column} <= ${params.add(filter.until)}::date`)
  return conditions.length ? conditions.join(' and ') : 'true'
}
