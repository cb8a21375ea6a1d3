import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backtest } from '../../src/insight/backtest.ts'
import { forecast } from '../../src/insight/forecast.ts'
import { funnel, velocity, winRates } from '../../src/insight/funnel.ts'
import { handoffSla } from '../../src/insight/handoff-sla.ts'
import { leakLedger } from '../../src/insight/leak-ledger.ts'
import { lightness } from '../../src/insight/lightness.ts'
import { partnerScorecard } from '../../src/insight/partner-scorecard.ts'
import { histories, PARAMETERS, simulate } from '../../src/insight/simulate.ts'
import { kaplanMeier, tally } from '../../src/insight/statistics/survival.ts'
import { timeInStage } from '../../src/insight/time-in-stage.ts'
import { whatIf } from '../../src/insight/what-if.ts'
import { businessHoursBetween } from '../../src/motion/calendar.ts'
import type { Database } from '../../src/store/database.ts'
import { backends, freshDatabase } from '../kit/backends.ts'
import { first, type Told, told } from './told.ts'

const now = new Date(PARAMETERS.until)
const ONE = { deals: 260, seed: 12, regimes: [PARAMETERS.regimes[0]!] }

/** Each number from SQL against the same number computed from the events by hand. */
describe('numbers against the events that they stand for', () => {
  let db: Database
  let all: Told[]
  beforeAll(async () => {
    db = await freshDatabase(backends.at(-1)!)
    await simulate(db, ONE)
    all = [...histories(ONE).deals].map(told)
  })
  afterAll(() => db.close())
  const count = (of: (one: Told) => boolean) => all.filter(of).length

  it('funnel: steps, outcomes and cohorts', async () => {
    const { steps, outcomes, cohorts } = await funnel(db, {}, 'MONTH')
    expect(Object.fromEntries(steps.map(({ step, deals }) => [step, deals]))).toEqual({
      ENTERED: all.length,
      COMPLETED: count(({ events }) => first(events, 'COMPLETED') !== null),
      OFFERED: count(({ events }) => first(events, 'HANDOFF_OFFERED') !== null),
      ACCEPTED: count(({ events }) => first(events, 'HANDOFF_ACCEPTED') !== null),
      WON: count(({ deal }) => deal.stage === 'WON'),
    })
    expect(outcomes.lost).toBe(count(({ deal }) => deal.stage === 'LOST'))
    expect(outcomes.open).toBe(count(({ deal }) => !('closedAt' in deal)))
    expect(cohorts.reduce((sum, cohort) => sum + cohort.entered, 0)).toBe(all.length)
    const march = cohorts.find(({ period }) => period === '2026-03-01')
    expect(march?.entered).toBe(count(({ deal }) => deal.arrivedAt.startsWith('2026-03')))
    const weeks = (await funnel(db, {}, 'WEEK')).cohorts
    expect(weeks.every(({ period }) => new Date(period).getUTCDay() === 1)).toBe(true)
  })

  it('funnel: one condition (kept sums) and several (journeys) agree', async () => {
    const by = async (filter: Parameters<typeof funnel>[1]) =>
      (await funnel(db, filter)).steps.map(({ deals }) => deals)
    const [harbor, both] = [await by({ product: 'Harbor' }), await by({ product: 'Harbor', territory: 'DE' })]
    expect(harbor[0]).toBe(count(({ deal }) => deal.facts.product === 'Harbor'))
    expect(both[0]).toBe(
      count(({ deal: { facts } }) => facts.product === 'Harbor' && facts.accountCountry === 'DE'),
    )
    const rest = await Promise.all(
      PARAMETERS.territories.map(([territory]) => by({ product: 'Harbor', territory })),
    )
    expect(rest.reduce((sum, [n]) => sum + n!, 0)).toBe(harbor[0])
  })

  it('win rates and velocity', async () => {
    const won = all.filter(({ deal }) => deal.stage === 'WON')
    const lost = count(({ deal }) => deal.stage === 'LOST')
    const rates = await winRates(db)
    expect([rates.narrow.hits, rates.narrow.of]).toEqual([won.length, won.length + lost])
    expect(rates.wide.of).toBe(count(({ deal }) => 'closedAt' in deal))
    const pace = await velocity(db)
    const days = won.map(({ deal }) =>
      'closedAt' in deal ? (Date.parse(deal.closedAt) - Date.parse(deal.arrivedAt)) / 86_400_000 : 0,
    )
    expect(pace.cycleDays).toBeCloseTo(days.reduce((a, b) => a + b, 0) / days.length, 2)
  })

  it('time in stage: the curve over buckets follows the exact one, open deals included', async () => {
    const stages = await timeInStage(db, {}, now)
    for (const stage of ['HANDED_OFF', 'WORKING', 'INCOMPLETE']) {
      const stays = all.flatMap(({ path }) =>
        path.flatMap((step, index) => {
          const next = path[index + 1]
          if (step.stage !== stage) return []
          const end = next ? Date.parse(next.since) : now.getTime()
          return [{ time: (end - Date.parse(step.since)) / 1000, left: next !== undefined }]
        }),
      )
      const exact = kaplanMeier(tally(stays))
      const kept = stages.find((one) => one.stage === stage)!
      expect(kept.finished).toBe(exact.left)
      expect(kept.openNow).toBe(exact.censored)
      expect(Math.abs(Math.log(kept.median.value! / exact.median.value!))).toBeLessThan(Math.log(1.2))
      expect(kept.exits.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1.000001)
    }
  })

  it("handoff: counts, and business time equal to the motion's own calendar", async () => {
    const sla = await handoffSla(db, {}, now)
    const offers = all.flatMap(({ deal }) => deal.handoffs)
    const inState = (state: string) => offers.filter((offer) => offer.state === state)
    expect([sla.offered, sla.declined, sla.lapsed]).toEqual([
      offers.length,
      inState('DECLINED').length,
      inState('LAPSED').length,
    ])
    expect(sla.inTime + sla.late).toBe(inState('ACCEPTED').length)
    const { aes } = histories(ONE).company
    const hours = inState('ACCEPTED').map(({ aeId, offeredAt, decidedAt }) =>
      businessHoursBetween(offeredAt, decidedAt!, aes.find(({ id }) => id === aeId)!.calendar),
    )
    // Each is kept in whole seconds.
    expect(sla.meanHours).toBeCloseTo(hours.reduce((a, b) => a + b, 0) / hours.length, 3)
    const sorted = hours.sort((a, b) => a - b)
    expect(Math.abs(sla.medianHours! - sorted[Math.floor(sorted.length / 2)]!)).toBeLessThan(1.1)
    expect(sla.ageing.reduce((sum, { offers: n }) => sum + n, 0)).toBe(inState('OFFERED').length)
  })

  it('business time in SQL is the calendar of the motion, over daylight saving, holidays and odd hours', async () => {
    await db.query(`insert into "InsightHoliday" values ('XX', '2026-03-30'), ('XX', '2026-10-26')`)
    const cases = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'].flatMap(
      (zone) =>
        ['2026-03-27T15:10:00.000Z', '2026-10-23T11:00:00.000Z', '2026-04-03T23:59:00.000Z'].flatMap(
          (start) =>
            [3, 50, 200].map((hours) => ({
              zone,
              start,
              end: new Date(Date.parse(start) + hours * 3_600_000).toISOString(),
            })),
        ),
    )
    const workingHours = { days: [1, 2, 3, 4, 5], from: '08:30', to: '17:15' }
    for (const { zone, start, end } of cases) {
      const [row] = await db.query<{ seconds: number }>(
        `select insight_business_seconds($1::timestamptz, $2::timestamptz, $3, $4::jsonb, 'XX') as seconds`,
        [start, end, zone, JSON.stringify(workingHours)],
      )
      const calendar = { timeZone: zone, workingHours, holidays: ['2026-03-30', '2026-10-26'] }
      expect(row!.seconds / 3600, `${zone} ${start} ${end}`).toBeCloseTo(
        businessHoursBetween(start, end, calendar),
        3,
      )
    }
    const [odd] = await db.query<{ seconds: number }>(
      `select insight_business_seconds('2026-03-02T08:00Z', '2026-03-02T12:00Z', 'Mars/Olympus', '{"days":[1]}', null) as seconds`,
    )
    expect(odd!.seconds).toBe(3 * 3600)
  })

  it('leaks: open now, value at risk once per deal, and the ledger', async () => {
    const ledger = await leakLedger(db, {}, now)
    const open = all.flatMap(({ deal }) => deal.leaks.map((leak) => ({ ...leak, deal })))
    expect(ledger.openNow).toBe(open.length)
    expect(ledger.weeks.at(-1)!.openAtEnd).toBe(open.length)
    const worth = new Map(open.map(({ deal }) => [deal.id, deal.facts.amount]))
    for (const { amount, currency } of ledger.valueAtRisk) {
      const sum = [...worth.values()].reduce(
        (all, money) => all + (money?.currency === currency ? Number(money.min) : 0),
        0,
      )
      expect(Number(amount)).toBeCloseTo(sum, 2)
    }
    expect(ledger.largest).toBe(ledger.now[0])
    const opened = all.flatMap(({ events }) => events.filter(({ type }) => type === 'LEAK_OPENED')).length
    expect(ledger.byType.reduce((sum, type) => sum + type.opened, 0)).toBe(opened)
  })

  it('partner scorecard: credited value is the sum of the evaluations', async () => {
    const [busiest] = [...new Set(all.map(({ deal }) => deal.partnerId))].sort(
      (a, b) => count(({ deal }) => deal.partnerId === b) - count(({ deal }) => deal.partnerId === a),
    )
    const card = await partnerScorecard(db, busiest!, now)
    const own = all.filter(({ deal }) => deal.partnerId === busiest)
    expect(card.registrations).toBe(own.length)
    const evaluations = own.flatMap(({ deal }) =>
      'evaluation' in deal && deal.evaluation ? [deal.evaluation] : [],
    )
    for (const { amount, currency } of card.credited) {
      const lines = evaluations
        .filter((one) => one.amount.currency === currency)
        .flatMap(({ lines }) => lines)
      expect(Number(amount)).toBeCloseTo(
        lines.reduce((sum, line) => sum + Number(line.credited), 0),
        2,
      )
    }
    expect(card.credited.length).toBeGreaterThan(0)
    expect(card.trend.now).toBe(
      own.filter(({ deal }) => now.getTime() - Date.parse(deal.arrivedAt) <= 90 * 86_400_000).length,
    )
  })

  it('lightness: touches, and the required field that never caught anything', async () => {
    const light = await lightness(db)
    const missing = all.filter(
      ({ events: [entry] }) => entry!.type === 'REGISTERED' && entry!.missing.length > 0,
    )
    expect(light.completeAtOnce.hits).toBe(all.length - missing.length)
    expect(light.questionsPerDeal).toBeCloseTo(
      all.reduce((sum, { deal }) => sum + deal.questionsAsked, 0) / all.length,
      6,
    )
    const step = (name: string) => light.steps.find((one) => one.step === name)
    expect(step('ASK_ACCOUNT')).toMatchObject({ fired: 0, caught: 0 })
    expect(step('GAP_REMINDER')!.fired).toBe(count(({ events }) => first(events, 'GAP_REMINDED') !== null))
  })

  it('what if: the recorded clocks, replayed, are the recorded clocks', async () => {
    const { windowHours, remindAfterHours, escalateAfterHours } = ONE.regimes[0]!
    const same = await whatIf(db, {
      windowHours,
      remindAfterHours,
      escalateAfterHours,
      since: '2023-01-01',
      now,
    })
    expect(same.offers).toBe(
      all.flatMap(({ deal }) => deal.handoffs).filter(({ state }) => state !== 'OFFERED').length,
    )
    expect(same.changed).toEqual(same.recorded)
    expect([same.escalatedBesides, same.acceptedTooLate]).toEqual([0, 0])
    const tighter = await whatIf(db, {
      windowHours: 8,
      remindAfterHours: [4],
      escalateAfterHours: 6,
      since: '2023-01-01',
      now,
    })
    expect(tighter.changed.lapses).toBeGreaterThan(same.changed.lapses)
    expect(tighter.meanHoursEarlier).toBeCloseTo(escalateAfterHours - 6, 6)
    const longer = await whatIf(db, {
      windowHours: 40,
      remindAfterHours: [],
      escalateAfterHours: 39,
      since: '2023-01-01',
      now,
    })
    expect(longer.unknown[0]!.offers).toBe(same.recorded.lapses)
  })

  it('forecast and backtest say so when there is too little history', async () => {
    const empty = await freshDatabase(backends.at(-1)!)
    expect(await forecast(empty, {}, { now })).toMatchObject({ state: 'NOT_ENOUGH_DATA' })
    expect(await backtest(empty, { now })).toMatchObject({ state: 'NOT_ENOUGH_DATA' })
    expect((await funnel(empty)).steps.map(({ deals }) => deals)).toEqual([0, 0, 0, 0, 0])
    await empty.close()
  })

  it('forecast: open deals are all there, and the same data gives the same forecast', async () => {
    const made = await forecast(db, {}, { now })
    if (made.state !== 'FORECAST') throw new Error(made.state)
    const open = all.filter(({ deal }) => !('closedAt' in deal))
    expect(made.byStage.reduce((sum, { deals }) => sum + deals, 0)).toBe(open.length)
    for (const { months, total } of made.currencies) {
      expect(total.low).toBeLessThanOrEqual(total.high)
      expect(months.every(({ expected }) => expected >= 0)).toBe(true)
    }
    expect(await forecast(db, {}, { now })).toEqual(made)
  })
})
