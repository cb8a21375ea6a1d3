/**
 * What a change of the motion did: two versions compared on one number, at equal maturity, within strata of entry
 * signal, value band and partner tier, so that a different mix of deals does not pass for an effect. Says so when it
 * cannot tell.
 */
import type { Sql } from '../store/database.ts'
import { settle } from './settle.ts'
import { bucketOf, EDGES } from './statistics/buckets.ts'
import {
  type StratifiedDifference,
  type Stratum,
  sampleNeeded,
  stratifiedDifference,
} from './statistics/strata.ts'

export const EFFECT_METRICS = [
  'COMPLETED',
  'OFFERED',
  'ACCEPTED',
  'FIRST_OFFER_IN_TIME',
  'WON',
  'LOST',
] as const
/** The share of deals that reached this within `withinDays` of the first mail. */
export type EffectMetric = (typeof EFFECT_METRICS)[number]

export interface EffectQuestion {
  /** Before and after: ids of motion versions. */
  versionA: string
  versionB: string
  metric: EffectMetric
  /** Days since entry after which every deal is judged; rounded down to an edge of the kept buckets. */
  withinDays: number
  /** The smallest difference that would matter (share, e.g. 0.05). */
  smallest?: number
  level?: number
  /** Cohort weeks looked at per version, the latest ones that are old enough. */
  weeks?: number
  now?: Date
}

export interface MotionEffect {
  verdict: 'BETTER' | 'WORSE' | 'NO_RELEVANT_DIFFERENCE' | 'CANNOT_TELL'
  /** In a sentence, why. */
  why: string
  metric: EffectMetric
  withinDays: number
  level: number
  effect: StratifiedDifference | null
  /** Deals that are old enough, per version. */
  dealsA: number
  dealsB: number
  /** Deals per version that it takes to see `smallest` with 80 % power. */
  needed: number
  strata: Stratum[]
}

/** Below that many deals in either version nothing is said, whatever the interval. */
const MINIMUM_DEALS = 30

export async function motionEffect(db: Sql, question: EffectQuestion): Promise<MotionEffect> {
  await settle(db)
  const withinSeconds = [...EDGES].reverse().find((edge) => edge <= question.withinDays * 86_400) ?? EDGES[0]!
  const rows = await stratumRows(db, question, withinSeconds)
  const strata = strataOf(rows, question)
  return judge(strata, { ...question, withinDays: withinSeconds / 86_400 })
}

interface Row {
  version: string
  key: string
  entered: number
  hits: number
}

/** Only weeks whose last deal is old enough; of those the latest. The bound is the same for both versions. */
function stratumRows(db: Sql, question: EffectQuestion, withinSeconds: number): Promise<Row[]> {
  const { versionA, versionB, metric, weeks = 26, now = new Date() } = question
  const mature = new Date(now.getTime() - withinSeconds * 1000 - 7 * 86_400_000).toISOString().slice(0, 10)
  return db.query<Row>(
    `select v.version, concat_ws(' ', r.signal, r.band, r.tier) as key,
       coalesce(sum(n) filter (where milestone = 'ENTERED'), 0)::int as entered,
       coalesce(sum(n) filter (where milestone = $2 and bucket < $3), 0)::int as hits
     from (select version, (select max(week) from "InsightReach" x where x."motionVersionId" = version
         and milestone = 'ENTERED' and week <= $4::date) as last from unnest($1::uuid[]) version) v
       join "InsightReach" r on r."motionVersionId" = v.version and r.milestone in ('ENTERED', $2)
         and r.week <= v.last and r.week > v.last - 7 * $5::int
     group by 1, 2`,
    [[versionA, versionB], metric, bucketOf(withinSeconds), mature, weeks],
  )
}

function strataOf(rows: Row[], { versionA, versionB }: EffectQuestion): Stratum[] {
  const arm = (key: string, version: string) => {
    const row = rows.find((r) => r.key === key && r.version === version)
    return { n: row?.entered ?? 0, hits: row?.hits ?? 0 }
  }
  const keys = [...new Set(rows.map(({ key }) => key))].sort()
  return keys.map((key) => ({ key, a: arm(key, versionA), b: arm(key, versionB) }))
}

/** The verdict on strata; pure, so that its rate of false alarms can be tested. */
export function judge(
  strata: Stratum[],
  question: Pick<EffectQuestion, 'metric' | 'withinDays' | 'smallest' | 'level'>,
): MotionEffect {
  const { metric, withinDays, smallest = 0.05, level = 0.95 } = question
  const [dealsA, dealsB] = [count(strata, 'a'), count(strata, 'b')]
  const effect = stratifiedDifference(strata, level)
  const share = effect?.shareA ?? 0.5
  const needed = sampleNeeded(
    Math.min(0.98, Math.max(0.02, share)),
    share > 0.5 ? -smallest : smallest,
    level,
  )
  const base = { metric, withinDays, level, effect, dealsA, dealsB, needed, strata }
  const few = Math.min(effect?.nA ?? 0, effect?.nB ?? 0) < MINIMUM_DEALS
  if (!effect || few) {
    const why = `Only ${Math.min(dealsA, dealsB)} deals of one version are old enough; ${MINIMUM_DEALS} is the least, about ${needed} show a difference of ${points(smallest)}.`
    return { verdict: 'CANNOT_TELL', why, ...base }
  }
  const range = `${points(effect.low)} to ${points(effect.high)}`
  if (effect.p < 1 - level) {
    const better = metric === 'LOST' ? effect.difference < 0 : effect.difference > 0
    const why = `${points(effect.difference)} (${range}) after the mix of deals is taken out.`
    return { verdict: better ? 'BETTER' : 'WORSE', why, ...base }
  }
  if (effect.low > -smallest && effect.high < smallest) {
    const why = `If there is a difference it is smaller than ${points(smallest)} (${range}).`
    return { verdict: 'NO_RELEVANT_DIFFERENCE', why, ...base }
  }
  const why = `The difference could be anything from ${range}; about ${needed} deals per version would show ${points(smallest)}.`
  return { verdict: 'CANNOT_TELL', why, ...base }
}

function count(strata: Stratum[], arm: 'a' | 'b'): number {
  return strata.reduce((sum, stratum) => sum + stratum[arm].n, 0)
}

/** "+4.2 points" */
function points(share: number): string {
  return `${share >= 0 ? '+' : '−'}${Math.abs(share * 100).toFixed(1)} points`
}
