import { describe, expect, it } from 'vitest'
import { bucketMiddle, bucketOf, EDGES } from '../../src/insight/statistics/buckets.ts'
import { random } from '../../src/insight/statistics/random.ts'
import { cumulativeIncidence, kaplanMeier, survivalAt, tally } from '../../src/insight/statistics/survival.ts'

const left = (...times: number[]) => times.map((time) => ({ time, left: true }))
const waiting = (...times: number[]) => times.map((time) => ({ time, left: false }))

/**
 * Remission times in weeks of 21 patients under 6-MP: Freireich et al. 1963 (Blood 21), the worked example of
 * Kaplan–Meier textbooks (Cox & Oakes 1984; Kleinbaum & Klein, "Survival Analysis", tables of chapters 1 and 2).
 */
const SIX_MP = [
  ...left(6, 6, 6, 7, 10, 13, 16, 22, 23),
  ...waiting(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
]
const PLACEBO = left(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23)

describe('Kaplan–Meier', () => {
  it('agrees with the published 6-MP table to its printed digits', () => {
    const { points, median, observed, censored } = kaplanMeier(tally(SIX_MP))
    const table = points.map((p) => [p.time, p.atRisk, p.left, p.survival.toFixed(4)])
    expect(table).toEqual([
      [6, 21, 3, '0.8571'],
      [7, 17, 1, '0.8067'],
      [10, 15, 1, '0.7529'],
      [13, 12, 1, '0.6902'],
      [16, 11, 1, '0.6275'],
      [22, 7, 1, '0.5378'],
      [23, 6, 1, '0.4482'],
    ])
    expect({ median: median.value, observed, censored }).toEqual({ median: 23, observed: 21, censored: 12 })
  })

  it("gives Greenwood's errors as printed for the same data", () => {
    const { points } = kaplanMeier(tally(SIX_MP))
    const printed = ['0.0764', '0.0869', '0.0963', '0.1068', '0.1141', '0.1282', '0.1346']
    expect(points.map((p) => p.error.toFixed(4))).toEqual(printed)
  })

  it('gives the log(−log) band and the limits of the median as survfit(conf.type = "log-log") prints them', () => {
    const { points, median } = kaplanMeier(tally(SIX_MP))
    const band = points.map((p) => [p.low.toFixed(3), p.high.toFixed(3)])
    expect(band[0]).toEqual(['0.620', '0.952'])
    expect(band[2]).toEqual(['0.503', '0.889'])
    expect(band[6]).toEqual(['0.188', '0.680'])
    expect(median).toEqual({ value: 23, low: 13, high: null })
  })

  it('is the plain share where nobody is censored', () => {
    const { points, median, p90 } = kaplanMeier(tally(PLACEBO))
    expect(points[0]!.survival).toBeCloseTo(19 / 21, 12)
    expect(survivalAt({ points }, 8)).toBeCloseTo(8 / 21, 12)
    expect([median.value, p90.value]).toEqual([8, 17])
    expect(points.at(-1)!.survival).toBe(0)
  })

  it('does not know a median that half have not reached', () => {
    const curve = kaplanMeier(tally([...left(1, 2), ...waiting(3, 3, 3, 3, 3)]))
    expect(curve.median).toEqual({ value: null, low: expect.anything(), high: null })
  })

  it('covers the true survival at the stated rate under heavy censoring', () => {
    const from = random(11)
    let covered = 0
    const runs = 800
    for (let run = 0; run < runs; run++) {
      const sample = Array.from({ length: 120 }, () => {
        const [event, end] = [from.exponential() * 10, from.next() * 25]
        return { time: Math.min(event, end), left: event <= end }
      })
      const { points } = kaplanMeier(tally(sample))
      const at = points.filter((p) => p.time <= 8).at(-1)!
      if (at.low <= Math.exp(-0.8) && Math.exp(-0.8) <= at.high) covered++
    }
    // 95 % nominal; ±2.3 percentage points are three standard errors of 800 runs.
    expect(covered / runs).toBeGreaterThan(0.927)
    expect(covered / runs).toBeLessThan(0.973)
  })

  it('would be far off if open deals were dropped (the mistake it is there to avoid)', () => {
    const from = random(5)
    const sample = Array.from({ length: 4000 }, () => {
      const [event, end] = [from.exponential() * 10, from.next() * 15]
      return { time: Math.min(event, end), left: event <= end }
    })
    const truth = 10 * Math.log(2)
    const right = kaplanMeier(tally(sample)).median.value!
    const wrong = kaplanMeier(tally(sample.filter((s) => s.left))).median.value!
    expect(Math.abs(right - truth) / truth).toBeLessThan(0.06)
    expect(wrong / truth).toBeLessThan(0.75)
  })
})

describe('durations in buckets', () => {
  it('puts every edge into the bucket that starts with it', () => {
    expect(EDGES.map((edge) => bucketOf(edge))).toEqual(EDGES.map((_, i) => i + 1))
    expect([bucketOf(0), bucketOf(299.9), bucketOf(1e12)]).toEqual([0, 0, EDGES.length])
  })

  it('loses little of a curve: the median of bucketed durations is within a bucket step', () => {
    const from = random(3)
    const times = Array.from({ length: 5000 }, () => Math.exp(from.normal() * 1.2 + Math.log(30 * 3600)))
    const exact = kaplanMeier(tally(times.map((time) => ({ time, left: true })))).median.value!
    const kept = kaplanMeier(tally(times.map((t) => ({ time: bucketMiddle(bucketOf(t)), left: true }))))
      .median.value!
    expect(Math.abs(Math.log(kept / exact))).toBeLessThan(Math.log(1.25))
  })
})

describe('cumulative incidence', () => {
  it('adds up with survival to one and splits by exit', () => {
    const steps = cumulativeIncidence([
      { time: 1, exits: { ACCEPTED: 2, DECLINED: 1 }, censored: 1 },
      { time: 2, exits: { ACCEPTED: 3 }, censored: 0 },
      { time: 3, exits: { LAPSED: 1 }, censored: 2 },
    ])
    const last = steps.at(-1)!.shares
    // 10 at risk: 0.2 and 0.1; survival 0.7, then 3 of 6; survival 0.35, then 1 of 3.
    expect(last.ACCEPTED).toBeCloseTo(0.2 + 0.7 * 0.5, 12)
    expect(last.DECLINED).toBeCloseTo(0.1, 12)
    expect(last.LAPSED).toBeCloseTo(0.35 / 3, 12)
  })
})
