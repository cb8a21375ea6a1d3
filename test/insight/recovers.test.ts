/** Simulated histories of known parameters: what the statistics find must be what was put in, at the stated rates. */
import { describe, expect, it } from 'vitest'
import { backtestOf } from '../../src/insight/backtest.ts'
import { judge } from '../../src/insight/motion-effect.ts'
import { histories, PARAMETERS, type Parameters } from '../../src/insight/simulate.ts'
import type { Stratum } from '../../src/insight/statistics/strata.ts'
import { kaplanMeier, tally } from '../../src/insight/statistics/survival.ts'
import { businessHoursBetween } from '../../src/motion/calendar.ts'
import { verifySnapshot } from '../../src/motion/credit.ts'
import { replay } from '../../src/motion/evolve.ts'
import { sha256 } from '../../src/store/events.ts'
import { asPath, first, told } from './told.ts'

const [REGIME] = PARAMETERS.regimes

describe('simulated histories', () => {
  it('are the same from the same seed, replay, and keep the credit that was fixed', () => {
    const [a, b] = [histories({ deals: 40, seed: 3 }), histories({ deals: 40, seed: 3 })]
    const all = [...a.deals]
    expect([...b.deals]).toEqual(all)
    for (const events of all) {
      const deal = replay(events)
      expect(deal.revision).toBe(events.length)
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
      expect(events.every((event, index) => index === 0 || events[index - 1]!.at <= event.at)).toBe(true)
      expect(deal.credit.every((snapshot) => verifySnapshot(deal.id, snapshot, sha256))).toBe(true)
    }
  })

  it('have the win rate, the pace and the completeness that were put in', () => {
    const regimes = [
      { ...REGIME!, windowHours: 2000, remindAfterHours: [], escalateAfterHours: 1999, winChance: 0.4 },
    ]
    const { deals, company } = histories({
      deals: 3000,
      seed: 8,
      regimes,
      partnerWeight: 1e6,
      completeAtOnce: 0.7,
    })
    const all = [...deals].map(told)
    const complete = all.filter(
      ({ events: [entry] }) => entry!.type === 'REGISTERED' && entry!.missing.length === 0,
    )
    expect(Math.abs(complete.length / all.length - 0.7)).toBeLessThan(3 * Math.sqrt((0.7 * 0.3) / all.length))
    // Deals old enough to have ended nearly all; signals move the chance by at most 5 % of itself.
    const old = all.filter(
      ({ deal, events }) => first(events, 'HANDOFF_ACCEPTED') !== null && deal.arrivedAt < '2025-06',
    )
    const won = old.filter(({ deal }) => deal.stage === 'WON').length / old.length
    expect(Math.abs(won - 0.4)).toBeLessThan(0.04)
    const hours = all.flatMap(({ deal }) =>
      deal.handoffs.flatMap(({ aeId, offeredAt, decidedAt }) => {
        const ae = company.aes.find(({ id }) => id === aeId)!
        return decidedAt ? [businessHoursBetween(offeredAt, decidedAt, ae.calendar) / ae.pace] : []
      }),
    )
    const median = kaplanMeier(tally(hours.map((time) => ({ time, left: true })))).median
    expect(median.low!).toBeLessThan(REGIME!.decideHours * 1.02)
    expect(median.high!).toBeGreaterThan(REGIME!.decideHours * 0.98)
  })
})

/** Two versions, the second from the middle of the history on, with `pace` hours until an AE decides. */
function twoVersions(seed: number, pace: number, changes: Partial<Parameters> = {}): Stratum[] {
  const middle = '2026-05-01T00:00:00.000Z'
  const regimes = [
    { ...REGIME!, from: '2025-01-01T00:00:00.000Z' },
    { ...REGIME!, from: middle, decideHours: pace },
  ]
  const span = { from: '2025-11-01T00:00:00.000Z', until: '2026-11-01T00:00:00.000Z', growth: 0 }
  const { deals, company } = histories({ ...span, deals: 700, seed, regimes, ...changes }, { hash: () => '' })
  const strata = new Map<string, Stratum>()
  for (const events of deals) {
    const [entry] = events
    if (entry!.type !== 'REGISTERED' || entry!.arrivedAt > '2026-10-10') continue
    const key = `${entry!.facts.entrySignal} ${entry!.facts.amount ? 1 : 0}`
    const stratum = strata.get(key) ?? { key, a: { n: 0, hits: 0 }, b: { n: 0, hits: 0 } }
    const arm = entry!.motionVersionId === company.versions[0]!.id ? stratum.a : stratum.b
    arm.n++
    const accepted = first(events, 'HANDOFF_ACCEPTED')
    if (accepted !== null && accepted - Date.parse(entry!.arrivedAt) <= 2 * 86_400_000) arm.hits++
    strata.set(key, stratum)
  }
  return [...strata.values()]
}

describe('the effect of a motion version', () => {
  const question = { metric: 'ACCEPTED', withinDays: 2 } as const

  it('is found when AEs really became faster', () => {
    const verdicts = Array.from(
      { length: 12 },
      (_, seed) => judge(twoVersions(seed, REGIME!.decideHours / 3), question).verdict,
    )
    expect(verdicts.filter((verdict) => verdict === 'BETTER').length).toBeGreaterThanOrEqual(11)
    expect(judge(twoVersions(1, REGIME!.decideHours * 3), question).verdict).toBe('WORSE')
  })

  it('is claimed at most at the stated rate when nothing changed', () => {
    const runs = 60
    const verdicts = Array.from({ length: runs }, (_, seed) =>
      judge(twoVersions(500 + seed, REGIME!.decideHours), question),
    )
    const alarms = verdicts.filter(({ verdict }) => verdict === 'BETTER' || verdict === 'WORSE').length
    // 5 % nominal: of 60 runs more than 8 have a probability below 0.2 %.
    expect(alarms).toBeLessThanOrEqual(8)
    const covered = verdicts.filter(({ effect }) => effect!.low <= 0 && 0 <= effect!.high).length
    expect(covered).toBeGreaterThanOrEqual(runs - 8)
  })

  it('cannot be told from few deals, and it says how many it takes', () => {
    const few = judge(twoVersions(3, REGIME!.decideHours, { deals: 30 }), question)
    expect(few.verdict).toBe('CANNOT_TELL')
    expect(few.needed).toBeGreaterThan(300)
    expect(few.why).toMatch(/deals/)
  })

  it('reads fewer losses as better', () => {
    const strata = [{ key: 'all', a: { n: 800, hits: 400 }, b: { n: 800, hits: 300 } }]
    expect(judge(strata, { metric: 'LOST', withinDays: 90 }).verdict).toBe('BETTER')
    expect(judge(strata, { metric: 'WON', withinDays: 90 }).verdict).toBe('WORSE')
  })
})

describe('the forecast, made again on earlier days', () => {
  const paths = [...histories({ deals: 5000, seed: 17 }, { hash: () => '' }).deals].map(told).map(asPath)
  const tested = backtestOf(paths, { now: Date.parse(PARAMETERS.until) / 1000, horizonDays: 180 })

  it('beats a fixed percentage per stage beyond chance', () => {
    if (tested.state !== 'TESTED') throw new Error(tested.state)
    expect(tested.origins).toHaveLength(4)
    expect(tested.deals).toBeGreaterThan(500)
    expect(tested.model.brier).toBeLessThan(tested.naive.brier)
    expect(tested.gain.low).toBeGreaterThan(0)
  })

  it('says what happens: calibrated within seven points, the naive one is not', () => {
    if (tested.state !== 'TESTED') throw new Error(tested.state)
    expect(tested.model.calibrationError).toBeLessThan(0.07)
    expect(tested.naive.calibrationError).toBeGreaterThan(tested.model.calibrationError)
    expect(tested.model.reliability.reduce((sum, { n }) => sum + n, 0)).toBe(tested.deals)
  })

  it('does not test on what it has learnt from: with a history too short there is no verdict', () => {
    const young = paths.filter(({ since }) => since[0]! > Date.parse('2026-06-01') / 1000)
    expect(backtestOf(young, { now: Date.parse(PARAMETERS.until) / 1000, horizonDays: 180 }).state).toBe(
      'NOT_ENOUGH_DATA',
    )
  })
})
