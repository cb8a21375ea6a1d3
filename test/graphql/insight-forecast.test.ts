/** Backtest, deals by expected amount, top partners and what-if over the API: real numbers, scopes and bounds. */
import type { GraphQLObjectType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'
import { backtest } from '../../src/insight/backtest.ts'
import { dealForecasts } from '../../src/insight/forecast.ts'
import { PARAMETERS, simulate } from '../../src/insight/simulate.ts'
import { everythingOf } from './everything.ts'
import { type Api, ask, openApi } from './kit.ts'

const CLOCKS = '(clocks: { windowHours: 12, remindAfterHours: [8, 4], escalateAfterHours: 10 })'
const QUESTIONS = { backtest: '', dealForecasts: '', topPartners: '', whatIf: CLOCKS }
let api: Api
beforeAll(async () => {
  api = await openApi()
  await simulate(api.baton.db, { deals: 600, seed: 12, regimes: [PARAMETERS.regimes[0]!] })
}, 120_000)
afterAll(() => api?.close())

test.each(Object.entries(QUESTIONS))('%s answers with every field', async (name, args) => {
  const field = (schema.getQueryType() as GraphQLObjectType).getFields()[name]!
  const all = everythingOf(schema, field.type, { depth: 4 })
  const { data, errors } = await ask(api, `{ ${name}${args} ${all} }`)
  expect(errors).toBeUndefined()
  expect(data[name]).toBeTruthy()
})

test.each(Object.entries(QUESTIONS))('%s is not for a partner', async (name, args) => {
  const { errors } = await ask(api, `{ ${name}${args} { __typename } }`, {}, { key: api.keys.harbor })
  expect(errors?.[0].extensions.code).toBe('FORBIDDEN')
})

test('what the API says is what the functions say', async () => {
  const now = api.baton.now()
  const { data } = await ask(
    api,
    '{ backtest { state deals won model { brier } naive { brier } } dealForecasts(limit: 7) { number chance value } }',
  )
  const told = await backtest(api.baton.db, { now })
  if (told.state !== 'TESTED') throw new Error('600 deals are enough for a backtest')
  expect(data.backtest).toMatchObject({ state: 'TESTED', deals: told.deals, won: told.won })
  expect(data.backtest.model.brier).toBeCloseTo(told.model.brier, 10)
  const deals = await dealForecasts(api.baton.db, {}, { now, limit: 7 })
  expect(deals).toHaveLength(7)
  expect(data.dealForecasts.map(({ number }: { number: number }) => number)).toEqual(
    deals.map((d) => d.number),
  )
  const expected = data.dealForecasts.map((d: { chance: number; value: number }) => d.chance * d.value)
  expect(expected).toEqual(expected.toSorted((a: number, b: number) => b - a))
})

test('shorter clocks fire more often, and the order of reminders says nothing', async () => {
  const query = (window: number, remind: string) =>
    `{ whatIf(clocks: { windowHours: ${window}, remindAfterHours: [${remind}], escalateAfterHours: 4 },
       since: "2024-01-01") { offers changed { reminders escalations lapses } } }`
  const [short, turned, long] = await Promise.all(
    [query(6, '2, 4'), query(6, '4, 2'), query(24, '20, 22')].map((each) => ask(api, each)),
  )
  expect(short!.data.whatIf.offers).toBeGreaterThan(100)
  expect(turned!.data).toEqual(short!.data)
  expect(short!.data.whatIf.changed.lapses).toBeGreaterThan(long!.data.whatIf.changed.lapses)
  expect(short!.data.whatIf.changed.reminders).toBeGreaterThan(long!.data.whatIf.changed.reminders)
})

test('the lists stop at what was asked for, and absurd numbers are refused with what would do', async () => {
  const { data } = await ask(api, '{ topPartners(limit: 3) { registrations } }')
  expect(data.topPartners).toHaveLength(3)
  for (const query of [
    '{ topPartners(limit: 101) { name } }',
    '{ dealForecasts(limit: 0) { number } }',
    '{ backtest(horizonDays: 1000) { state } }',
    '{ whatIf(clocks: { windowHours: 0, remindAfterHours: [], escalateAfterHours: 1 }) { offers } }',
  ]) {
    const { errors } = await ask(api, query)
    expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT')
    expect(errors?.[0].message).toMatch(/will do/)
  }
})
