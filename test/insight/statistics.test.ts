import { describe, expect, it } from 'vitest'
import { brier, brierGain, calibrationError, reliability } from '../../src/insight/statistics/calibration.ts'
import {
  betaCdf,
  betaQuantile,
  chiSquared1Tail,
  normalCdf,
  normalQuantile,
} from '../../src/insight/statistics/normal.ts'
import { proportion, rateRatio } from '../../src/insight/statistics/proportion.ts'
import { random } from '../../src/insight/statistics/random.ts'
import { priorOf, shrink } from '../../src/insight/statistics/shrinkage.ts'
import {
  cochranMantelHaenszel,
  sampleNeeded,
  stratifiedDifference,
} from '../../src/insight/statistics/strata.ts'

describe('distributions', () => {
  it('agree with the printed tables', () => {
    expect(normalCdf(1.96).toFixed(4)).toBe('0.9750')
    expect(normalCdf(-1).toFixed(4)).toBe('0.1587')
    expect(normalQuantile(0.975).toFixed(6)).toBe('1.959964')
    expect(normalQuantile(0.001).toFixed(5)).toBe('-3.09023')
    expect(chiSquared1Tail(3.841459).toFixed(4)).toBe('0.0500')
    expect(betaCdf(0.5, 2, 3).toFixed(4)).toBe('0.6875')
    expect(betaQuantile(0.975, 8, 3).toFixed(4)).toBe('0.9333')
  })

  it('draws with the moments it should have', () => {
    const from = random(42)
    const n = 40_000
    const mean = (draw: () => number) => Array.from({ length: n }, draw).reduce((a, b) => a + b, 0) / n
    expect(mean(() => from.next())).toBeCloseTo(0.5, 2)
    expect(mean(() => from.normal() ** 2)).toBeCloseTo(1, 1)
    expect(mean(() => from.gamma(2.5))).toBeCloseTo(2.5, 1)
    expect(mean(() => from.gamma(0.4))).toBeCloseTo(0.4, 1)
    expect(mean(() => from.beta(2, 6))).toBeCloseTo(0.25, 2)
    expect(Math.abs(mean(() => from.poisson(3)) - 3)).toBeLessThan(0.05)
    expect(Math.abs(mean(() => from.poisson(90)) - 90)).toBeLessThan(0.3)
  })

  it('draws the same from the same seed and something else from another', () => {
    const five = (seed: number) => Array.from({ length: 5 }, random(seed).next)
    expect(five(7)).toEqual(five(7))
    expect(five(7)).not.toEqual(five(8))
  })
})

describe('shares and rates', () => {
  it("gives Wilson's interval as printed (Newcombe 1998, table I: 81/263 and 15/148)", () => {
    const [a, b] = [proportion(81, 263), proportion(15, 148)]
    expect([a.low, a.high].map((x) => x.toFixed(4))).toEqual(['0.2553', '0.3662'])
    expect([b.low, b.high].map((x) => x.toFixed(4))).toEqual(['0.0624', '0.1605'])
    expect(proportion(0, 0).share).toBeNull()
  })

  it('compares two rates: at equal rates it cries "more" or "fewer" at most at the stated rate', () => {
    const from = random(2)
    let alarms = 0
    for (let run = 0; run < 2000; run++) {
      if (rateRatio(from.poisson(12), 90, from.poisson(12), 90).verdict !== 'CANNOT_TELL') alarms++
    }
    expect(alarms / 2000).toBeLessThanOrEqual(0.05)
    expect(rateRatio(30, 90, 10, 90).verdict).toBe('MORE')
    expect(rateRatio(2, 90, 20, 90).verdict).toBe('FEWER')
    expect(rateRatio(0, 90, 0, 90).verdict).toBe('CANNOT_TELL')
  })
})

describe('difference within strata', () => {
  /** A confounder that reverses the crude difference (Simpson's paradox). */
  const SIMPSON = [
    { key: 'small', a: { n: 87, hits: 81 }, b: { n: 270, hits: 234 } },
    { key: 'large', a: { n: 263, hits: 192 }, b: { n: 80, hits: 55 } },
  ]

  it('sees through a changed mix (kidney stones, Charig et al. 1986)', () => {
    const crude = (234 + 55) / 350 - (81 + 192) / 350
    const within = stratifiedDifference(SIMPSON)!
    expect(crude).toBeGreaterThan(0.04)
    expect(within.difference).toBeLessThan(0)
    // By hand: weights 65.80 and 61.34; differences −0.0644 and −0.0425.
    expect(within.difference).toBeCloseTo(-0.0538, 3)
  })

  it('gives the Cochran–Mantel–Haenszel p-value of the same table without continuity correction', () => {
    // By hand: Σ(b − E) = −6.743, Σ Var = 18.47 → χ² = 2.46.
    expect(cochranMantelHaenszel(SIMPSON)).toBeCloseTo(0.117, 2)
  })

  it('covers a known effect, and finds none where there is none, at the stated rates', () => {
    const from = random(99)
    const runs = 1500
    let [covered, alarms] = [0, 0]
    for (let run = 0; run < runs; run++) {
      const shares = [0.2, 0.35, 0.5, 0.6]
      const make = (effect: number) =>
        shares.map((share, i) => {
          const [nA, nB] = [20 + from.below(60), 20 + from.below(60)]
          const hits = (n: number, p: number) =>
            Array.from({ length: n }, () => from.next() < p).filter(Boolean).length
          return {
            key: String(i),
            a: { n: nA, hits: hits(nA, share) },
            b: { n: nB, hits: hits(nB, share + effect) },
          }
        })
      const known = stratifiedDifference(make(0.1))!
      if (known.low <= 0.1 && 0.1 <= known.high) covered++
      if (stratifiedDifference(make(0))!.p < 0.05) alarms++
    }
    // Three standard errors of 1,500 runs at 5 % are 1.7 percentage points.
    expect(covered / runs).toBeGreaterThan(0.933)
    expect(covered / runs).toBeLessThan(0.967)
    expect(alarms / runs).toBeGreaterThan(0.033)
    expect(alarms / runs).toBeLessThan(0.067)
  })

  it('leaves out strata that only one arm has, and says how many deals that were', () => {
    const one = stratifiedDifference([
      ...SIMPSON,
      { key: 'new', a: { n: 0, hits: 0 }, b: { n: 40, hits: 40 } },
    ])!
    expect(one.leftOut).toBe(40)
    expect(stratifiedDifference([{ key: 'x', a: { n: 0, hits: 0 }, b: { n: 9, hits: 1 } }])).toBeNull()
  })

  it('plans the sample as printed (Fleiss, Levin & Paik 2003, without continuity correction: 0.60 to 0.70)', () => {
    expect(sampleNeeded(0.6, 0.1)).toBe(356)
  })
})

describe('borrowing strength', () => {
  it('finds the weight of a known spread', () => {
    const from = random(4)
    // Beta(6, 14): mean 0.3, weight 20.
    const cells = Array.from({ length: 600 }, () => {
      const p = from.beta(6, 14)
      const n = 5 + from.below(80)
      return { n, hits: Array.from({ length: n }, () => from.next() < p).filter(Boolean).length }
    })
    const prior = priorOf(cells)
    expect(prior.mean).toBeCloseTo(0.3, 1)
    expect(prior.weight).toBeGreaterThan(15)
    expect(prior.weight).toBeLessThan(26)
  })

  it('errs less than the raw shares', () => {
    const from = random(8)
    const truth = Array.from({ length: 300 }, () => from.beta(3, 7))
    const cells = truth.map((p) => ({ n: 6, hits: [1, 2, 3, 4, 5, 6].filter(() => from.next() < p).length }))
    const prior = priorOf(cells)
    const off = (of: (i: number) => number) => truth.reduce((sum, p, i) => sum + (of(i) - p) ** 2, 0)
    const shrunk = off((i) => shrink(cells[i]!, prior))
    expect(shrunk).toBeLessThan(0.7 * off((i) => cells[i]!.hits / 6))
  })
})

describe('scoring probabilities', () => {
  it('scores as by hand', () => {
    const scored = [
      { p: 0.9, won: true },
      { p: 0.2, won: false },
      { p: 0.6, won: false },
    ]
    expect(brier(scored)).toBeCloseTo((0.01 + 0.04 + 0.36) / 3, 12)
  })

  it('knows the honest forecaster from the boaster', () => {
    const from = random(6)
    const deals = Array.from({ length: 3000 }, () => {
      const p = from.beta(2, 5)
      return { p, won: from.next() < p }
    })
    const boasted = deals.map(({ p, won }) => ({ p: Math.min(1, p + 0.25), won }))
    expect(calibrationError(reliability(deals))).toBeLessThan(0.03)
    expect(calibrationError(reliability(boasted))).toBeGreaterThan(0.2)
    expect(brierGain(deals, boasted).low).toBeGreaterThan(0)
    expect(brierGain(deals, deals)).toEqual({ gain: 0, low: 0, high: 0 })
  })
})
