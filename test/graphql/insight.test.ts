/** The numbers over the API: everything that can be asked of them, answered from real deals. */
import type { GraphQLObjectType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'
import { everythingOf } from './everything.ts'
import { type Api, ask, openApi } from './kit.ts'
import { liveThrough } from './lives.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
  await liveThrough(api)
})
afterAll(() => api?.close())

const QUESTIONS = [
  'funnel',
  'timeInStage',
  'handoffSla',
  'winRates',
  'velocity',
  'forecast',
  'lightness',
  'leakLedger',
]

test.each(QUESTIONS)('%s answers with every field', async (name) => {
  const field = (schema.getQueryType() as GraphQLObjectType).getFields()[name]!
  const { data, errors } = await ask(api, `{ ${name} ${everythingOf(schema, field.type, { depth: 4 })} }`)
  expect(errors).toBeUndefined()
  expect(data[name]).toBeTruthy()
})

test('the funnel counts the deals that there are', async () => {
  const { data } = await ask(
    api,
    '{ deals { totalCount } won: deals(filter: { stage: [WON] }) { totalCount } funnel { steps { step deals } outcomes { won open } } }',
  )
  const steps = Object.fromEntries(
    data.funnel.steps.map((each: { step: string; deals: number }) => [each.step, each.deals]),
  )
  expect(steps.ENTERED).toBe(data.deals.totalCount)
  expect(steps.WON).toBe(data.won.totalCount)
  expect(data.funnel.outcomes.won).toBe(data.won.totalCount)
})

test('a partner gets its own scorecard and nothing of the company', async () => {
  const query = (partner: string) =>
    `{ partnerScorecard(partner: "${partner}") { registrations winRates { narrow { hits of } } } }`
  const own = await ask(api, query('harborsystems.example'), {}, { key: api.keys.harbor })
  expect(own.data.partnerScorecard.registrations).toBeGreaterThan(3)
  const other = await ask(api, query('lindgrenfalk.example'), {}, { key: api.keys.harbor })
  expect(other.data.partnerScorecard).toBeNull()
  const company = await ask(api, '{ funnel { outcomes { won } } }', {}, { key: api.keys.harbor })
  expect(company.errors?.[0].extensions.code).toBe('FORBIDDEN')
})

test('versions are compared, or it is said why not', async () => {
  const { data } = await ask(api, '{ motion(key: "partner-deals") { id } }')
  const id = data.motion.id
  const effect = await ask(
    api,
    `{ motionEffect(versionA: "${id}", versionB: "${id}", metric: ACCEPTED) { verdict why needed effect { difference } strata { key a { n } b { n } } } }`,
  )
  expect(effect.errors).toBeUndefined()
  expect(effect.data.motionEffect.verdict).toBe('CANNOT_TELL')
})
