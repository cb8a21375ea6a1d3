/**
 * Time until something happens, when for some it has not happened yet: those still waiting are censored, never
 * dropped. Product-limit estimate (Kaplan & Meier 1958), variance by Greenwood (1926), bands by log(−log)
 * (Kalbfleisch & Prentice), quantiles with Brookmeyer & Crowley (1982) limits, cumulative incidence of competing
 * exits by Aalen & Johansen (1978).
 */
import { zFor } from './normal.ts'

/** At one time: how many left, and how many were last seen waiting then. Sorted by time, times unique. */
export interface Tally {
  time: number
  left: number
  censored: number
}

export interface CurvePoint {
  time: number
  /** Waiting just before this time. */
  atRisk: number
  left: number
  /** Share still waiting after this time. */
  survival: number
  /** Greenwood standard error of `survival`. */
  error: number
  low: number
  high: number
}

export interface Quantile {
  /** null: fewer than that share have left within what was observed. */
  value: number | null
  low: number | null
  high: number | null
}

export interface Curve {
  points: CurvePoint[]
  observed: number
  left: number
  censored: number
  median: Quantile
  /** Time by which nine of ten have left. */
  p90: Quantile
}

/** Observations as they are; `left` false = still waiting after `time`. */
export function tally(observations: readonly { time: number; left: boolean }[]): Tally[] {
  const byTime = new Map<number, Tally>()
  for (const { time, left } of observations) {
    const entry = byTime.get(time) ?? { time, left: 0, censored: 0 }
    if (left) entry.left++
    else entry.censored++
    byTime.set(time, entry)
  }
  return [...byTime.values()].sort((a, b) => a.time - b.time)
}

/** The curve at every time at which somebody left. Those censored at a time were still at risk at that time. */
export function kaplanMeier(tallies: readonly Tally[], level = 0.95): Curve {
  const observed = tallies.reduce((sum, t) => sum + t.left + t.censored, 0)
  const z = zFor(level)
  const points: CurvePoint[] = []
  let atRisk = observed
  let survival = 1
  let greenwood = 0
  for (const { time, left, censored } of tallies) {
    if (left > 0) {
      survival = left >= atRisk ? 0 : survival * (1 - left / atRisk)
      greenwood += left >= atRisk ? Number.POSITIVE_INFINITY : left / (atRisk * (atRisk - left))
      points.push({ time, atRisk, left, survival, ...spread(survival, greenwood, z) })
    }
    atRisk -= left + censored
  }
  const left = points.reduce((sum, p) => sum + p.left, 0)
  const shape = { points, observed, left, censored: observed - left }
  return { ...shape, median: quantile(points, 0.5), p90: quantile(points, 0.9) }
}

/** Greenwood's error and the log(−log) band, which stays within 0 and 1. */
function spread(survival: number, greenwood: number, z: number) {
  if (survival <= 0 || survival >= 1) return { error: 0, low: survival, high: survival }
  const error = survival * Math.sqrt(greenwood)
  const width = (z * Math.sqrt(greenwood)) / Math.abs(Math.log(survival))
  return { error, low: survival ** Math.exp(width), high: survival ** Math.exp(-width) }
}

/**
 * First time by which a share `p` has left. Where the curve runs exactly level at 1 − p, the middle of that
 * stretch (the convention of Kaplan and Meier and of the usual packages).
 */
export function quantile(points: readonly CurvePoint[], p: number): Quantile {
  const reach = (curve: (point: CurvePoint) => number) => {
    const index = points.findIndex((point) => curve(point) <= 1 - p + 1e-12)
    return index < 0 ? null : index
  }
  const at = reach((point) => point.survival)
  const [low, high] = [reach((point) => point.low), reach((point) => point.high)]
  return {
    value: at === null ? null : level(points, at, p),
    low: low === null ? null : points[low]!.time,
    high: high === null ? null : points[high]!.time,
  }
}

function level(points: readonly CurvePoint[], at: number, p: number): number {
  const here = points[at]!
  const next = points[at + 1]
  const exact = Math.abs(here.survival - (1 - p)) < 1e-12
  return exact && next ? (here.time + next.time) / 2 : here.time
}

/** Share still waiting after `time` (1 before anybody left). */
export function survivalAt(curve: Pick<Curve, 'points'>, time: number): number {
  let survival = 1
  for (const point of curve.points) {
    if (point.time > time) break
    survival = point.survival
  }
  return survival
}

/** Per time: leavers by exit. */
export interface ExitTally {
  time: number
  exits: Record<string, number>
  censored: number
}

/** Share that has left by each exit by each time; the shares and the survival add up to 1 (Aalen–Johansen). */
export function cumulativeIncidence(
  tallies: readonly ExitTally[],
): { time: number; shares: Record<string, number> }[] {
  let atRisk = tallies.reduce((sum, t) => sum + total(t.exits) + t.censored, 0)
  let survival = 1
  const shares: Record<string, number> = {}
  const steps: { time: number; shares: Record<string, number> }[] = []
  for (const { time, exits, censored } of tallies) {
    const left = total(exits)
    if (left > 0) {
      for (const [exit, n] of Object.entries(exits))
        shares[exit] = (shares[exit] ?? 0) + (survival * n) / atRisk
      survival *= 1 - left / atRisk
      steps.push({ time, shares: { ...shares } })
    }
    atRisk -= left + censored
  }
  return steps
}

function total(exits: Record<string, number>): number {
  let sum = 0
  for (const n of Object.values(exits)) sum += n
  return sum
}
