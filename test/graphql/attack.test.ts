/**
 * A partner's key against everything: each path through the schema, each root, each node id, each filter and each
 * verb, made from the schema, so that a field added tomorrow is attacked tomorrow. What belongs to the other partner
 * carries names that occur nowhere else; none of them may ever come back.
 */
import { execute, type GraphQLObjectType, isObjectType, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'
import { type Viewer, viewerOf } from '../../src/graphql/viewer.ts'
import { everythingOf } from './everything.ts'
import { type Api, ask, contextOf, openApi } from './kit.ts'
import { liveThrough } from './lives.ts'
import { sample } from './samples.ts'

let api: Api
let harbor: Viewer
let secrets: string[]
let foreign: Record<string, string[]>
let numbers: Record<string, number>

beforeAll(async () => {
  api = await openApi()
  numbers = await liveThrough(api)
  const [partner] = await api.baton.db.query<{ id: string }>(
    `select id from "Partner" where name = 'Harbor Systems'`,
  )
  harbor = viewerOf({
    kind: 'KEY',
    keyId: api.baton.newId(),
    name: 'harbor',
    scopes: ['work'],
    partnerId: partner!.id,
    personId: null,
  })
  foreign = await idsOfOthers(partner!.id)
  secrets = await secretsOf(partner!.id)
  expect(secrets.length).toBeGreaterThan(25)
})
afterAll(() => api?.close())

/** Ids of rows that are not this partner's, by model. */
async function idsOfOthers(partnerId: string): Promise<Record<string, string[]>> {
  const of = async (sql: string) =>
    (await api.baton.db.query<{ id: string }>(sql, [partnerId])).map(({ id }) => id)
  const otherDeals = 'in (select id from "Deal" where "partnerId" <> $1::uuid)'
  return {
    Deal: await of('select id from "Deal" where "partnerId" <> $1::uuid'),
    Partner: await of('select id from "Partner" where id <> $1::uuid'),
    Person: await of('select id from "Person" where "partnerId" is not null and "partnerId" <> $1::uuid'),
    Handoff: await of(`select id from "Handoff" where "dealId" ${otherDeals}`),
    Letter: await of(`select id from "Letter" where "dealId" ${otherDeals}`),
    InboundMail: await of(`select id from "InboundMail" where "dealId" ${otherDeals}`),
    Account: await of('select id from "Account" where $1::uuid is not null'),
    DirectOpportunity: await of('select id from "DirectOpportunity" where $1::uuid is not null'),
    Leak: await of('select id from "Leak" where $1::uuid is not null'),
    ApiKey: await of('select id from "ApiKey" where $1::uuid is not null'),
  }
}

/** Words and ids that only the other partners' rows, or the vendor's own business, carry. */
async function secretsOf(partnerId: string): Promise<string[]> {
  const rows = await api.baton.db.query<{ word: string }>(
    `select d.id::text as word from "Deal" d where d."partnerId" <> $1::uuid
     union select '"number":' || d.number || ',' from "Deal" d where d."partnerId" <> $1::uuid
     union select c.email from "Contact" c join "Deal" d on d.id = c."dealId" where d."partnerId" <> $1::uuid and c.email is not null
       and c.email not in (select email from "Contact" x join "Deal" y on y.id = x."dealId" where y."partnerId" = $1::uuid and email is not null)
     union select p.name from "Partner" p where p.id <> $1::uuid union select p.id::text from "Partner" p where p.id <> $1::uuid
     union select domain from "PartnerDomain" where "partnerId" <> $1::uuid
     union select p.name from "Person" p where p."partnerId" <> $1::uuid union select a.address from "PersonAddress" a join "Person" p on p.id = a."personId" where p."partnerId" <> $1::uuid
     union select id::text from "Account" union select id::text from "Leak" union select "externalId" from "DirectOpportunity"
     union select id::text from "Handoff" h where h."dealId" in (select id from "Deal" where "partnerId" <> $1::uuid)
     union select comment from "Handoff" where comment is not null`,
    [partnerId],
  )
  return rows.map(({ word }) => word)
}

function leaked(answer: unknown): string[] {
  const text = JSON.stringify(answer)
  return secrets.filter((secret) => text.includes(secret))
}

const roots = Object.values((schema.getQueryType() as GraphQLObjectType).getFields())

describe('every path of the schema', () => {
  test.each(roots.map((field) => [field.name] as const))('%s, with everything below it', async (name) => {
    const field = (schema.getQueryType() as GraphQLObjectType).getFields()[name]!
    const ids = Object.entries(foreign).flatMap(([model, list]) =>
      list.slice(0, 2).map((id) => `${model}:${id}`),
    )
    const calls: Record<string, string[]> = {
      deal: [numbers.won, numbers.working, numbers.offered, numbers.conflict].map(
        (number) => `(number: ${number})`,
      ),
      node: ids.map((id) => `(id: "${id}")`),
      partner: [
        '(name: "Lindgren & Falk Beratung")',
        '(domain: "lindgrenfalk.example")',
        `(id: "${foreign.Partner![0]}")`,
      ],
      person: [
        '(address: "erik.falk@lindgrenfalk.example")',
        '(address: "priya.nair@vendor.example")',
        `(id: "${foreign.Person![0]}")`,
      ],
      partnerScorecard: ['(partner: "lindgrenfalk.example")', ''],
      motion: ['(key: "partner-deals")'],
      motionEffect: ['(versionA: "x", versionB: "x", metric: WON)'],
    }
    const inner = everythingOf(schema, field.type, { depth: 3 })
    for (const args of calls[name] ?? ['']) {
      const document = parse(`{ ${name}${args} ${inner} }`)
      const answer = await execute({ schema, document, contextValue: contextOf(api, harbor) })
      expect(leaked(answer.data), `${name}${args}`).toEqual([])
      expect(leaked(answer.errors ?? []), `${name}${args}`).toEqual([])
    }
  })

  test('and over HTTP, field by field, where one error would hide the rest', async () => {
    const deal = schema.getType('Deal') as GraphQLObjectType
    for (const field of Object.values(deal.getFields())) {
      const inner = everythingOf(schema, field.type, { depth: 2 })
      const { body } = await ask(
        api,
        `{ deals(first: 50) { totalCount nodes { ${field.name} ${inner} } } }`,
        {},
        { key: api.keys.harbor },
      )
      expect(leaked(body), field.name).toEqual([])
    }
  })

  test('the same questions, asked by the vendor, bring all of it up: the attack would be noticed', async () => {
    const found = new Set<string>()
    const { data: partners } = await ask(
      api,
      '{ partners { nodes { id name domains { domain } people { nodes { name addresses { address } } } } } }',
    )
    const { data: deals } = await ask(
      api,
      '{ deals(first: 100) { nodes { id number account { id } contacts { email } handoffs { id comment } leaks { id } account { directOpportunities { externalId } } } } }',
    )
    for (const secret of [...leaked(partners), ...leaked(deals)]) found.add(secret)
    expect(found.size).toBeGreaterThan(secrets.length * 0.8)
  })

  test('its own deals are there in full', async () => {
    const { data } = await ask(
      api,
      '{ deals(first: 100) { totalCount nodes { number partner { name } credit { share } } } viewer { partner { name } } }',
      {},
      { key: api.keys.harbor },
    )
    const all = await api.baton.db.query(
      `select 1 from "Deal" d join "Partner" p on p.id = d."partnerId" where p.name = 'Harbor Systems'`,
    )
    expect(data.deals.totalCount).toBe(all.length)
    expect(all.length).toBeGreaterThan(3)
    expect(
      data.deals.nodes.every((node: { partner: { name: string } }) => node.partner.name === 'Harbor Systems'),
    ).toBe(true)
  })
})

describe('every node', () => {
  test.each([
    'Deal',
    'Partner',
    'Person',
    'Handoff',
    'Letter',
    'InboundMail',
    'Account',
    'DirectOpportunity',
    'Leak',
    'ApiKey',
  ])('%s of others is as if it were not', async (model) => {
    expect(foreign[model]!.length, model).toBeGreaterThan(0)
    const type = schema.getType(model)
    const inner = isObjectType(type) ? everythingOf(schema, type, { depth: 1 }) : ''
    for (const id of foreign[model]!) {
      const { body } = await ask(
        api,
        `{ node(id: "${model}:${id}") { __typename ... on ${model} ${inner} } }`,
        {},
        { key: api.keys.harbor },
      )
      expect(body.data?.node ?? null, model).toBeNull()
      expect(leaked(body)).toEqual([])
    }
  })
})

describe('counts and filters cannot be used to guess', () => {
  test.each(['text: "tidewater"', 'text: "noor@tidewater-clinics.example"', 'text: "aster"'])(
    '%s',
    async (filter) => {
      const { data } = await ask(
        api,
        `{ deals(filter: { ${filter} }) { totalCount nodes { partner { name } } } }`,
        {},
        { key: api.keys.harbor },
      )
      for (const node of data.deals.nodes) expect(node.partner.name).toBe('Harbor Systems')
      expect(data.deals.totalCount).toBe(data.deals.nodes.length)
    },
  )

  test('by another partner, account or leak: nothing, or refused', async () => {
    const partner = await ask(
      api,
      `{ deals(filter: { partner: "${foreign.Partner![0]}" }) { totalCount } }`,
      {},
      { key: api.keys.harbor },
    )
    expect(partner.data.deals.totalCount).toBe(0)
    for (const filter of [`account: "${foreign.Account![0]}"`, 'leak: [CREDIT_DISPUTED]']) {
      const { errors } = await ask(
        api,
        `{ deals(filter: { ${filter} }) { totalCount } }`,
        {},
        { key: api.keys.harbor },
      )
      expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT')
    }
    const people = await ask(
      api,
      '{ people(filter: { text: "falk" }) { totalCount } partners { totalCount } }',
      {},
      { key: api.keys.harbor },
    )
    expect(people.data).toEqual({ people: { totalCount: 0 }, partners: { totalCount: 1 } })
  })

  test('nor can cursors: one of another list shows nothing more', async () => {
    const all = await ask(api, '{ deals(first: 100) { edges { cursor } } }')
    for (const { cursor } of all.data.deals.edges) {
      const { data } = await ask(
        api,
        `{ deals(first: 100, after: "${cursor}") { nodes { partner { name } } } }`,
        {},
        { key: api.keys.harbor },
      )
      for (const node of data.deals.nodes) expect(node.partner.name).toBe('Harbor Systems')
    }
  })
})

describe('every verb', () => {
  const verbs = Object.values((schema.getMutationType() as GraphQLObjectType).getFields())

  test.each(verbs.map((field) => [field.name] as const))(
    '%s on a deal of another partner is as if there were none',
    async (name) => {
      const field = (schema.getMutationType() as GraphQLObjectType).getFields()[name]!
      const input = field.args[0]!.type
      const typed = String(input).replace('!', '')
      const before = await api.baton.db.query('select id, revision from "Deal" order by id')
      for (const deal of [String(numbers.working), `Deal:${foreign.Deal![0]}`, foreign.Deal![0]!]) {
        const value = sample(typed, { deal })
        const { body, status } = await ask(
          api,
          `mutation($input: ${typed}!) { ${name}(input: $input) { __typename ... on Refusal { code message } } }`,
          { input: value },
          { key: api.keys.harbor },
        )
        expect(leaked(withoutEcho(body, deal)), name).toEqual([])
        const outcome = body.data?.[name]
        const code = outcome?.code ?? body.errors?.[0].extensions?.code
        expect(
          ['NOT_FOUND', 'FORBIDDEN', 'INVALID'],
          `${name} answered ${status} ${JSON.stringify(body)}`,
        ).toContain(code)
      }
      expect(await api.baton.db.query('select id, revision from "Deal" order by id')).toEqual(before)
    },
  )

  test('what a deal says can be done is what this key may do', async () => {
    const { data } = await ask(
      api,
      '{ deals(first: 100) { nodes { number nextSteps { step possible why } } } }',
      {},
      { key: api.keys.harbor },
    )
    const steps: { step: string; possible: boolean; why: string | null }[] = data.deals.nodes.flatMap(
      ({ nextSteps }: { nextSteps: [] }) => nextSteps,
    )
    const possible = new Set(steps.filter((each) => each.possible).map(({ step }) => step))
    expect([...possible].filter((step) => !PARTNERS_STEPS.includes(step))).toEqual([])
    expect([...possible]).toEqual(expect.arrayContaining(['DISPUTE_CREDIT', 'PROPOSE']))
    const forbidden = new Set(
      steps.filter(({ why }) => why?.includes('not for this')).map(({ step }) => step),
    )
    expect([...forbidden]).toEqual(expect.arrayContaining(['OFFER', 'REJECT']))
    for (const [verb, step] of [
      ['rejectRegistration', 'REJECT'],
      ['offerHandoff', 'OFFER'],
    ] as const) {
      const { errors } = await ask(
        api,
        `mutation($input: ${verb[0]!.toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { __typename } }`,
        { input: sample(`${verb[0]!.toUpperCase()}${verb.slice(1)}Input`, { deal: String(numbers.lost) }) },
        { key: api.keys.harbor },
      )
      expect(errors?.[0].extensions.code, step).toBe('FORBIDDEN')
    }
  })

  test('a partner cannot register for another, nor agree for the vendor', async () => {
    const other = await ask(
      api,
      `mutation { registerDeal(input: { partnerContact: "erik.falk@lindgrenfalk.example", facts: { accountName: "X" } }) { ... on Refusal { code } } }`,
      {},
      { key: api.keys.harbor },
    )
    expect(other.data.registerDeal.code).toBe('NOT_FOUND')
    const stranger = await ask(
      api,
      `mutation { registerDeal(input: { partnerContact: "new@lindgrenfalk.example", facts: { accountName: "X" } }) { ... on Refusal { code } } }`,
      {},
      { key: api.keys.harbor },
    )
    expect(stranger.data.registerDeal).toEqual(other.data.registerDeal)
  })

  test('of a conflict a partner hears that there is one, and nothing of with whom', async () => {
    const register = async (account: string) => {
      const domain = `${account.toLowerCase().replace(/[^a-z]+/g, '-')}.example`
      const { data } = await ask(
        api,
        `mutation($input: RegisterDealInput!) { registerDeal(input: $input) { ... on DealChanged { events { type } deal { stage events { nodes { type } totalCount } nextSteps { step possible why } } } } }`,
        {
          input: {
            partnerContact: 'dana.whitlock@harborsystems.example',
            facts: {
              accountName: account,
              accountDomain: domain,
              contacts: [{ email: `a@${domain}` }],
              amount: { min: '5', currency: 'EUR' },
              closeDate: '2027-01-01',
              nextStep: 'x',
              context: 'They lose orders to a slow ordering page.',
            },
          },
        },
        { key: api.keys.harbor },
      )
      return data.registerDeal
    }
    const taken = await register('Tidewater Clinics')
    expect(leaked(taken)).toEqual([])
    expect(JSON.stringify(taken)).not.toMatch(/lindgren|falk|CONFLICT_FOUND/i)
  })
})

const PARTNERS_STEPS = [
  'ANSWER_PROPOSAL',
  'WITHDRAW_DISPUTE',
  'WITHDRAW_PROPOSAL',
  'COMPLETE_REGISTRATION',
  'DISPUTE_CREDIT',
  'EXTEND_PROTECTION',
  'PROPOSE',
  'RECORD_ACTIVITY',
  'SET_NEXT_STEP',
  'WITHDRAW',
]

/** The asked-for id comes back in NOT_FOUND; that tells nobody anything. */
function withoutEcho(body: unknown, echo: string): unknown {
  return JSON.parse(JSON.stringify(body).replaceAll(echo, '').replaceAll(echo.replace('Deal:', ''), ''))
}
