/**
 * What a partner's key could find out without ever being shown it: by asking again after others have worked, by asking
 * for what is there and for what is not, by listening. Both are made from the schema, as the attack is.
 */
import type { GraphQLEnumType, GraphQLField, GraphQLObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'
import { everythingOf } from './everything.ts'
import { type Api, ask, openApi, register } from './kit.ts'
import { liveThrough } from './lives.ts'
import { placesIn, sample, withValue } from './samples.ts'

let api: Api
let numbers: Record<string, number>
beforeAll(async () => {
  api = await openApi()
  numbers = await liveThrough(api)
})
afterAll(() => api?.close())

async function partnerId(): Promise<string> {
  const [row] = await api.baton.db.query<{ id: string }>(
    `select id from "Partner" where name = 'Harbor Systems'`,
  )
  return row!.id
}

const queries = Object.values((schema.getQueryType() as GraphQLObjectType).getFields())
const verbs = Object.values((schema.getMutationType() as GraphQLObjectType).getFields())

// ---------- Asking again ----------

/** Everything that the key is told, by every root, in every order. */
async function everything(): Promise<Record<string, unknown>> {
  const told: Record<string, unknown> = {}
  for (const question of questions()) told[question] = await asHarbor(question, {})
  return told
}

/** What a partner's key may ask for below `of`. */
const below = (of: unknown, depth: number) =>
  everythingOf(schema, of, { depth, without: (_type, field) => !isPartners(field) })

function isPartners({ extensions }: GraphQLField<unknown, unknown>): boolean {
  const { authScopes } = (extensions.pothosOptions ?? {}) as { authScopes?: object }
  return authScopes === undefined || 'read' in authScopes || 'work' in authScopes
}

function questions(): string[] {
  const needing: Record<string, string[]> = {
    deal: Object.values(numbers).map((number) => `(number: ${number})`),
    motion: ['(key: "partner-deals")'],
    person: ['(address: "priya.nair@vendor.example")', '(address: "erik.falk@lindgrenfalk.example")'],
    partner: ['(domain: "lindgrenfalk.example")', '(domain: "harborsystems.example")'],
    partnerScorecard: ['', '(partner: "lindgrenfalk.example")'],
  }
  const all = queries.filter(isPartners).flatMap((field) => {
    if (field.args.some(isNeeded) && !needing[field.name]) return []
    return (needing[field.name] ?? ['']).map((args) => `{ ${field.name}${args} ${below(field.type, 1)} }`)
  })
  const orders = (schema.getType('DealOrderField') as GraphQLEnumType).getValues()
  const ordered = orders.flatMap(({ name }) => ['ASC', 'DESC'].map((way) => `${name}, direction: ${way}`))
  return [
    ...all,
    ...ordered.map((by) => `{ deals(first: 100, orderBy: { field: ${by} }) { totalCount nodes { id } } }`),
  ]
}

const isNeeded = ({ type: of, defaultValue }: GraphQLField<unknown, unknown>['args'][number]) =>
  String(of).endsWith('!') && defaultValue === undefined

/** Another partner lives on, with the same sellers and on the same accounts; the vendor settles what comes of it. */
async function othersWork(): Promise<void> {
  const erik = { contact: 'erik.falk@lindgrenfalk.example' }
  const act = async (verb: string, input: object) => {
    const Verb = verb[0]!.toUpperCase() + verb.slice(1)
    const { data, errors } = await ask(
      api,
      `mutation($input: ${Verb}Input!) { ${verb}(input: $input) { __typename ... on Refusal { message } } }`,
      { input },
    )
    if (errors || data[verb].message) throw new Error(`${verb}: ${JSON.stringify(errors ?? data)}`)
  }
  const won = await register(api, { account: 'Sable Printing', ...erik })
  await act('acceptHandoff', { deal: won.id })
  await act('closeWon', { deal: won.id, amount: { amount: '1', currency: 'EUR' }, reason: 'SOLUTION_FIT' })
  // Accounts on which Harbor has an open, an incomplete and a closed registration.
  for (const account of ['Copper Kettle Foods', 'Blue Fjord', 'Harrow Textiles', 'Meridian Freight'])
    await register(api, { account, ...erik })
  const conflicts = await ask(
    api,
    '{ deals(filter: { stage: [CONFLICT] }) { nodes { id partner { name } } } }',
  )
  for (const { id, partner } of conflicts.data.deals.nodes)
    if (partner.name !== 'Harbor Systems') await act('settleConflict', { deal: id, decision: 'PROCEED' })
  await act('importDirectOpportunities', {
    opportunities: [
      { externalId: 'CRM-9', accountName: 'Copper Kettle Foods', openedAt: '2026-11-01T00:00:00Z' },
    ],
  })
  await act('upsertPartner', { partner: 'lindgrenfalk.example', tier: 'PLATINUM' })
  await act('createApiKey', { name: 'another', scopes: ['read'] })
}

describe('asking again', () => {
  test('what others do changes nothing of what a partner’s key is told', async () => {
    const before = await everything()
    expect(Object.keys(before).length).toBeGreaterThan(30)
    await othersWork()
    const after = await everything()
    for (const [question, answer] of Object.entries(before)) expect(after[question], question).toEqual(answer)
  })

  test('what it does itself changes it: the comparison would notice', async () => {
    const before = await everything()
    await register(api, { account: 'Ochre Logistics', key: api.keys.harbor })
    expect(await everything()).not.toEqual(before)
  })
})

// ---------- What is there and what is not ----------

const ABSENT = '018f0000-0000-7000-8000-00000000dead'

/** One row of each kind that is not this partner's. */
async function foreignIds(): Promise<string[]> {
  const others: [model: string, sql: string][] = [
    ['Deal', 'select id from "Deal" where "partnerId" <> $1::uuid limit 1'],
    ['Partner', 'select id from "Partner" where id <> $1::uuid limit 1'],
    ['Person', 'select id from "Person" where "partnerId" <> $1::uuid limit 1'],
    [
      'Handoff',
      'select h.id from "Handoff" h join "Deal" d on d.id = h."dealId" where d."partnerId" <> $1::uuid limit 1',
    ],
    [
      'InboundMail',
      'select m.id from "InboundMail" m join "Deal" d on d.id = m."dealId" where d."partnerId" <> $1::uuid limit 1',
    ],
    [
      'Letter',
      'select l.id from "Letter" l join "Deal" d on d.id = l."dealId" where d."partnerId" <> $1::uuid limit 1',
    ],
    ['Account', 'select id from "Account" where $1::uuid is not null limit 1'],
    ['Leak', 'select id from "Leak" where $1::uuid is not null limit 1'],
    ['ApiKey', 'select id from "ApiKey" where $1::uuid is not null limit 1'],
  ]
  const found = await Promise.all(
    others.map(async ([model, sql]) => {
      const rows = await api.baton.db.query<{ id: string }>(sql, [await partnerId()])
      expect(rows.length, model).toBeGreaterThan(0)
      return rows.map(({ id }) => `${model}:${id}`)
    }),
  )
  return found.flat()
}

/** Words that only others' rows have, each with one of the same sort that nothing has. */
const WORDS: [theirs: string, nobodys: string][] = [
  ['erik.falk@lindgrenfalk.example', 'nobody.here@nowhere.example'],
  ['lindgrenfalk.example', 'nowhere.example'],
  ['Lindgren & Falk Beratung', 'No Such Partner At All'],
  ['tidewater', 'nowhereland'],
]

interface Place {
  name: string
  ask: (value: string) => Promise<unknown>
}

/** Every place of the queries where something can be named by such a scalar. */
function placesOfQueries(scalar: string): Place[] {
  return queries.flatMap((field) => {
    const inner = below(field.type, 1)
    return field.args.flatMap((arg) => {
      const others = field.args.filter((each) => each !== arg && isNeeded(each))
      const rest = others.map((each) => `, ${each.name}: ${needed(String(each.type))}`).join('')
      return placesIn(arg.type, scalar).map((path) => ({
        name: `${field.name}(${[arg.name, ...path].join('.')})`,
        ask: (value: string) =>
          asHarbor(`query($v: ${arg.type}) { ${field.name}(${arg.name}: $v${rest}) ${inner} }`, {
            v: withValue(arg.type, path, value),
          }),
      }))
    })
  })
}

/** A value for an argument that has to be there, as it is written in a document. */
function needed(typeName: string): string {
  const value = sample(typeName.replace(/!$/, ''), {})
  return typeName.startsWith('String') || typeName.startsWith('ID') ? JSON.stringify(value) : String(value)
}

/** Every place of the verbs, on deals of one's own. */
function placesOfVerbs(scalar: string): Place[] {
  const own = [String(numbers.declined)]
  return verbs.flatMap((field) => {
    const input = field.args[0]!.type
    return placesIn(input, scalar).flatMap((path) =>
      (path[0] === 'deal' ? [''] : own).map((deal) => ({
        name: `${field.name}(${path.join('.')}) on ${deal || 'it'}`,
        ask: (value: string) => {
          const said = withValue(input, path, value) as Record<string, unknown>
          const on = deal && 'deal' in said ? { deal } : {}
          return asHarbor(
            `mutation($input: ${input}) { ${field.name}(input: $input) { __typename ... on Refusal { code message } } }`,
            { input: { ...said, ...on } },
          )
        },
      })),
    )
  })
}

async function asHarbor(query: string, variables: Record<string, unknown>): Promise<unknown> {
  const { body, status } = await ask(api, query, variables, { key: api.keys.harbor })
  return { status, body }
}

/** What is asked for comes back in NOT_FOUND; that tells nobody anything. */
const withoutEcho = (answer: unknown, asked: string) =>
  JSON.stringify(answer).replaceAll(JSON.stringify(asked).slice(1, -1), '…')

describe('what is there and what is not', () => {
  test('an id of others is answered as one that nothing has, wherever an id can stand', async () => {
    const places = [...placesOfQueries('ID'), ...placesOfVerbs('ID')]
    expect(places.length).toBeGreaterThan(60)
    for (const id of await foreignIds()) {
      const absent = id.replace(/[^:]+$/, ABSENT)
      for (const { name, ask: at } of places) {
        const theirs = withoutEcho(await at(id), id)
        expect(theirs, `${name} ${id}`).toBe(withoutEcho(await at(absent), absent))
      }
    }
  })

  test('so is a word, in every filter and every name', async () => {
    const places = [...placesOfQueries('String'), ...placesOfQueries('ID'), ...placesOfVerbs('ID')]
    for (const [theirs, nobodys] of WORDS) {
      for (const { name, ask: at } of places) {
        const answer = withoutEcho(await at(theirs), theirs)
        expect(answer, `${name} ${theirs}`).toBe(withoutEcho(await at(nobodys), nobodys))
      }
    }
  })

  test('so is a number', async () => {
    const inner = below(schema.getType('Deal'), 1)
    const one = (number: number) => asHarbor(`{ deal(number: ${number}) ${inner} }`, {})
    for (const number of [numbers.working!, numbers.offered!, numbers.withdrawn!])
      expect(await one(number)).toEqual(await one(999_999))
  })
})
