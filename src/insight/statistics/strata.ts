/**
 * Two groups compared within strata, so that a change in the mix of deals does not pass for an effect.
 * Risk difference by Mantel and Haenszel with the variance of Sato (1989), test by Cochran–Mantel–Haenszel without
 * continuity correction, planning by the usual two-proportion formula (Fleiss, Levin & Paik 2003).
 */
import { chiSquared1Tail, normalQuantile, zFor } from './normal.ts'

/** One stratum: of `n` deals in each arm, `hits` had the outcome. */
export interface Stratum {
  key: string
  a: { n: number; hits: number }
  b: { n: number; hits: number }
}

export interface StratifiedDifference {
  /** Share in B minus share in A, weighted over the strata that both arms have. */
  difference: number
  error: number
  low: number
  high: number
  /** Two-sided p-value of Cochran–Mantel–Haenszel. */
  p: number
  /** Shares standardised to the same mix of strata. */
  shareA: number
  shareB: number
  /** Deals in strata that only one arm has: they cannot be compared and were left out. */
  leftOut: number
  nA: number
  nB: number
}

/** null when no stratum has deals in both arms. */
export function stratifiedDifference(strata: readonly Stratum[], level = 0.95): StratifiedDifference | null {
  const both = strata.filter((s) => s.a.n > 0 && s.b.n > 0)
  if (both.length === 0) return null
  const weightOf = (s: Stratum) => (s.a.n * s.b.n) / (s.a.n + s.b.n)
  const weight = sum(both, weightOf)
  const difference = sum(both, (s) => weightOf(s) * (s.b.hits / s.b.n - s.a.hits / s.a.n)) / weight
  const error = Math.sqrt(Math.max(satoVariance(both, difference, weight), 0))
  const z = zFor(level)
  return {
    difference,
    error,
    low: Math.max(-1, difference - z * error),
    high: Math.min(1, difference + z * error),
    p: cochranMantelHaenszel(both),
    shareA: sum(both, (s) => (weightOf(s) * s.a.hits) / s.a.n) / weight,
    shareB: sum(both, (s) => (weightOf(s) * s.b.hits) / s.b.n) / weight,
    leftOut: sum(strata, (s) => s.a.n + s.b.n) - sum(both, (s) => s.a.n + s.b.n),
    nA: sum(both, (s) => s.a.n),
    nB: sum(both, (s) => s.b.n),
  }
}

/** Consistent for many small strata as well as for few large ones (Sato 1989, Biometrics 45). */
function satoVariance(strata: readonly Stratum[], difference: number, weight: number): number {
  const p = sum(strata, ({ a, b }) => {
    const n = a.n + b.n
    return (b.n * b.n * a.hits - a.n * a.n * b.hits + (a.n * b.n * (a.n - b.n)) / 2) / (n * n)
  })
  const q = sum(strata, ({ a, b }) => {
    const n = a.n + b.n
    return (b.hits * (a.n - a.hits) + a.hits * (b.n - b.hits)) / (2 * n)
  })
  return (difference * p + q) / (weight * weight)
}

/** P-value that the outcome does not depend on the arm, given the stratum. 1 where nothing can be told. */
export function cochranMantelHaenszel(strata: readonly Stratum[]): number {
  let deviation = 0
  let variance = 0
  for (const { a, b } of strata) {
    const n = a.n + b.n
    const hits = a.hits + b.hits
    if (n < 2) continue
    deviation += b.hits - (b.n * hits) / n
    variance += (a.n * b.n * hits * (n - hits)) / (n * n * (n - 1))
  }
  return variance > 0 ? chiSquared1Tail((deviation * deviation) / variance) : 1
}

/** Deals needed in each arm to see `difference` from `share` with the given power. */
export function sampleNeeded(share: number, difference: number, level = 0.95, power = 0.8): number {
  const other = Math.min(1, Math.max(0, share + difference))
  const middle = (share + other) / 2
  const z = zFor(level) * Math.sqrt(2 * middle * (1 - middle))
  const zPower = normalQuantile(power) * Math.sqrt(share * (1 - share) + other * (1 - other))
  return Math.ceil(((z + zPower) / difference) ** 2)
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  let total = 0
  for (const item of items) total += of(item)
  return total
}
