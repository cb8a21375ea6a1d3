import { describe, expect, it } from 'vitest'
import { bucketOf } from '../../src/insight/statistics/buckets.ts'
import { outlook } from '../../src/insight/statistics/portfolio.ts'
import { type Random, random } from '../../src/insight/statistics/random.ts'
import { fitChain, timesToWin, type VisitCount } from '../../src/insight/statistics/semi-markov.ts'

const DAY = 86_400

/**
 * A motion with known chances: REGISTERED → HANDED_OFF after ~1 day (80 %) or REJECTED; HANDED_OFF → WORKING (70 %)
 * or back to REGISTERED; WORKING ends after ~60 days, won 40 %. A deal in WORKING for long is won less often.
 */
function history(from: Random, deals: number, until: number): VisitCount[] {
  const counts: VisitCount[] = []
  for (let deal = 0; deal < deals; deal++) {
    let [stage, now] = ['REGISTERED', from.next() * until]
    while (stage !== 'WON' && stage !== 'LOST' && stage !== 'REJECTED') {
      const [exit, stay] = step(stage, from)
      const open = now + stay > until
      counts.push({ stage, exit: open ? null : exit, bucket: bucketOf(open ? until - now : stay), n: 1 })
      if (open) break
      now += stay
      stage = exit
    }
  }
  return counts
}

function step(stage: string, from: Random): [string, number] {
  if (stage === 'REGISTERED') return [from.next() < 0.8 ? 'HANDED_OFF' : 'REJECTED', from.exponential() * DAY]
  if (stage === 'HANDED_OFF') return [from.next() < 0.7 ? 'WORKING' : 'REGISTERED', from.exponential() * DAY]
  // Wins come at a mean of 30 days, losses at 80: waiting long is a bad sign.
  const won = from.next() < 0.4
  return [won ? 'WON' : 'LOST', from.exponential() * (won ? 30 : 80) * DAY]
}

/** P(win | WORKING) = 0.4; from HANDED_OFF h = 0.7·0.4 + 0.3·r, from REGISTERED r = 0.8·h. */
const FROM_HANDED_OFF = 0.28 / (1 - 0.3 * 0.8)
const later = (days: number) => {
  const [won, lost] = [0.4 * Math.exp(-days / 30), 0.6 * Math.exp(-days / 80)]
  return won / (won + lost)
}

describe('the chain', () => {
  const chain = fitChain(history(random(21), 20_000, 400 * DAY))

  it('recovers known chances although many deals are still open', () => {
    expect(chain.win('WORKING', 0)).toBeCloseTo(0.4, 1)
    expect(Math.abs(chain.win('WORKING', 0)! - 0.4)).toBeLessThan(0.015)
    expect(Math.abs(chain.win('HANDED_OFF', 0)! - FROM_HANDED_OFF)).toBeLessThan(0.015)
    expect(Math.abs(chain.win('REGISTERED', 0)! - 0.8 * FROM_HANDED_OFF)).toBeLessThan(0.015)
  })

  it('knows that a long wait is a bad sign', () => {
    for (const days of [30, 60, 120]) {
      expect(Math.abs(chain.win('WORKING', days * DAY)! - later(days))).toBeLessThan(0.04)
    }
    expect(chain.win('NEVER_SEEN', 0)).toBeNull()
  })

  it('walks to the win in the time that wins take', () => {
    const times = timesToWin(chain, { stage: 'WORKING', waited: 0 }, 8000, random(3))
    // Every walk is drawn given that it wins.
    expect(times.length).toBe(8000)
    const mean = times.reduce((a, b) => a + b, 0) / times.length / DAY
    expect(Math.abs(mean - 30)).toBeLessThan(4)
  })

  it('stays close with forty deals, where raw cells would be 0 or 1', () => {
    const small = fitChain(history(random(77), 40, 400 * DAY))
    for (const days of [0, 10, 40, 90]) {
      const p = small.win('WORKING', days * DAY)!
      expect(p).toBeGreaterThan(0.05)
      expect(p).toBeLessThan(0.8)
    }
  })
})

describe('the outlook', () => {
  const groups = (from: Random, n: number) =>
    Array.from({ length: n }, () => {
      const value = Math.exp(10 + from.normal())
      return { n: 1, sum: value, squares: value * value, p: from.beta(2, 4), months: [0.3, 0.3, 0.2] }
    })

  it('expects what arithmetic says', () => {
    const deals = groups(random(1), 50)
    const { byMonth, total } = outlook(deals, 3, { random: random(2), levelError: 0, level: 0.8, draws: 500 })
    const byHand = deals.reduce((sum, d) => sum + d.sum * d.p, 0)
    expect(byMonth[0]!.expected).toBeCloseTo(0.3 * byHand, 6)
    expect(total.expected).toBeCloseTo(0.8 * byHand, 6)
  })

  it('covers what then happens in the stated share of portfolios', () => {
    const from = random(31)
    const runs = 400
    let covered = 0
    for (let run = 0; run < runs; run++) {
      const deals = groups(from, 60)
      const { total } = outlook(deals, 3, { random: random(run), levelError: 0, level: 0.8, draws: 300 })
      const came = deals.reduce((sum, d) => sum + (from.next() < d.p * 0.8 ? d.sum : 0), 0)
      if (total.low <= came && came <= total.high) covered++
    }
    // 80 % nominal; 6 percentage points are three standard errors of 400 runs.
    expect(covered / runs).toBeGreaterThan(0.74)
    expect(covered / runs).toBeLessThan(0.86)
  })

  it('says the same from groups as from single deals', () => {
    const singles = Array.from({ length: 2000 }, () => ({
      n: 1,
      sum: 100,
      squares: 10_000,
      p: 0.3,
      months: [0.5],
    }))
    const grouped = [{ n: 2000, sum: 200_000, squares: 2000 * 10_000, p: 0.3, months: [0.5] }]
    const options = { levelError: 0.1, level: 0.8, draws: 2000 }
    const a = outlook(singles, 1, { ...options, random: random(1) }).total
    const b = outlook(grouped, 1, { ...options, random: random(2) }).total
    expect(b.expected).toBeCloseTo(a.expected, 6)
    expect(Math.abs(b.low / a.low - 1)).toBeLessThan(0.03)
    expect(Math.abs(b.high / a.high - 1)).toBeLessThan(0.03)
  })
})
