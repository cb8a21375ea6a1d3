/** A share of a count with its interval, and two counts against each other. */
import { betaQuantile, zFor } from './normal.ts'

export interface Interval {
  low: number
  high: number
}

export interface Proportion extends Interval {
  hits: number
  of: number
  /** null when nothing was counted */
  share: number | null
}

/** Share with its Wilson score interval (Wilson 1927; Brown, Cai & DasGupta 2001 recommend it for any n). */
export function proportion(hits: number, of: number, level = 0.95): Proportion {
  if (of <= 0) return { hits: 0, of: 0, share: null, low: 0, high: 1 }
  const z = zFor(level)
  const p = hits / of
  const scale = 1 + (z * z) / of
  const centre = (p + (z * z) / (2 * of)) / scale
  const half = (z / scale) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))
  return { hits, of, share: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}

export interface RateRatio extends Interval {
  ratio: number | null
  verdict: 'MORE' | 'FEWER' | 'CANNOT_TELL'
}

/**
 * Rate of `now` against rate of `before`, over `daysNow` and `daysBefore`: exact conditional interval. Given their
 * sum, the first of two Poisson counts is binomial, so Clopper–Pearson limits carry over (Przyborowski & Wilenski 1940).
 */
export function rateRatio(
  now: number,
  daysNow: number,
  before: number,
  daysBefore: number,
  level = 0.95,
): RateRatio {
  const n = now + before
  const exposure = daysBefore / daysNow
  const tail = (1 - level) / 2
  const low = now === 0 ? 0 : betaQuantile(tail, now, before + 1)
  const high = before === 0 ? 1 : betaQuantile(1 - tail, now + 1, before)
  const odds = (p: number) => (p >= 1 ? Number.POSITIVE_INFINITY : (p / (1 - p)) * exposure)
  const interval = n === 0 ? { low: 0, high: Number.POSITIVE_INFINITY } : { low: odds(low), high: odds(high) }
  const ratio = before === 0 ? null : (now / before) * exposure
  const verdict = interval.low > 1 ? 'MORE' : interval.high < 1 ? 'FEWER' : 'CANNOT_TELL'
  return { ratio, ...interval, verdict }
}
