/** The flat reader and the executor give the same answers, for queries made from the schema. */
import { execute, extendSchema, type GraphQLObjectType, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createOperations, type Operation } from '../../src/graphql/operations.ts'
import { createFlatReader } from '../../src/graphql/reading/flat.ts'
import { NotFlat } from '../../src/graphql/reading/selection.ts'
import { schema } from '../../src/graphql/schema.ts'
import { rightsOf, type Viewer, viewerOf } from '../../src/graphql/viewer.ts'
import { everythingOf } from './everything.ts'
import { type Api, ask, contextOf, idOfPerson, openApi, register } from './kit.ts'
import { liveThrough } from './lives.ts'

let api: Api
let viewers: Record<string, Viewer>
beforeAll(async () => {
  api = await openApi()
  await liveThrough(api)
  const [harbor] = await api.baton.db.query<{ id: string }>(
    `select id from "Partner" where name = 'Harbor Systems'`,
  )
  const viewer = (scopes: string[], of: { partnerId?: string; personId?: string } = {}) =>
    viewerOf({
      kind: 'KEY',
      keyId: api.baton.newId(),
      name: 'test',
      scopes,
      partnerId: null,
      personId: null,
      ...of,
    })
  viewers = {
    admin: viewer(['admin']),
    read: viewer(['read']),
    partner: viewer(['read'], { partnerId: harbor!.id }),
    own: viewer(['own'], { personId: await idOfPerson(api, 'priya.nair@vendor.example') }),
  }
})
afterAll(() => api?.close())

// What only the executor can do: they need the deal's history, replayed.
const SLOW = new Set(['nextSteps', 'missing'])

/** Both answers to one query; flat is null when the flat reader declines. */
async function both(query: string, viewer: Viewer, variables: Record<string, unknown> = {}) {
  const document = parse(query)
  expect(validate(schema, document)).toEqual([])
  const operations = createOperations(schema, { introspection: true })
  // Its own limits do not apply here: the queries are larger than any client's.
  const definition = document.definitions[0] as Operation['definition']
  const operation: Operation = {
    document,
    definition,
    kind: 'query',
    name: null,
    sizes: [],
    costs: new Map(),
    plans: new Map(),
  }
  expect(operations).toBeDefined()
  const reading = createFlatReader(schema)(operation, variables, contextOf(api, viewer))
  const flat = reading && JSON.parse(await reading)
  const slow = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: contextOf(api, viewer),
  })
  return { flat, slow: JSON.parse(JSON.stringify(slow)) }
}

const ARGS: Record<string, string> = {
  deal: '(number: 1001)',
  person: '(address: "priya.nair@vendor.example")',
  partner: '(domain: "harborsystems.example")',
  motion: '(key: "partner-deals")',
}

const roots = Object.values((schema.getQueryType() as GraphQLObjectType).getFields()).filter(
  (field) => field.name !== 'node' && (field.extensions.page || field.extensions.one),
)

describe.each(['admin', 'read', 'partner', 'own'])('as %s', (who) => {
  test.each(roots.map((field) => [field.name, field] as const))('%s', async (name, field) => {
    const viewer = viewers[who]!
    const rights = rightsOf(viewer)
    const inner = everythingOf(schema, field.type, {
      depth: 2,
      without: (type, each) =>
        SLOW.has(each.name) ||
        !allowed(each, rights) ||
        !allowed(schema.getType(type.name)!, rights) ||
        hidden(each, rights),
    })
    if (!inner || !allowed(field, rights)) return
    const { flat, slow } = await both(`{ ${name}${ARGS[name] ?? ''} ${inner} }`, viewer)
    expect(slow.errors).toBeUndefined()
    expect(flat, 'the flat reader declined').not.toBeNull()
    expect(flat).toEqual(slow)
  })
})

type Extended = { extensions: { pothosOptions?: { authScopes?: Record<string, boolean> } } }
const allowed = (part: unknown, rights: ReturnType<typeof rightsOf>) => {
  const scopes = (part as Extended).extensions.pothosOptions?.authScopes
  return !scopes || Object.keys(scopes).some((scope) => rights[scope as keyof typeof rights])
}
function hidden(field: { type: unknown }, rights: ReturnType<typeof rightsOf>): boolean {
  const named = String(field.type).replace(/[[\]!]/g, '')
  const type = schema.getType(named)
  return type !== undefined && !allowed(type, rights)
}

describe('arguments', () => {
  test.each([
    [
      'filters',
      '{ deals(filter: { stage: [WORKING, WON], text: "dispatch", value: { min: "1" } }) { totalCount nodes { number } } }',
    ],
    ['an empty list', '{ deals(filter: { stage: [] }) { totalCount nodes { number } } }'],
    ['open', '{ deals(filter: { open: true }) { nodes { number stage } } }'],
    [
      'a motion',
      '{ deals(filter: { motion: "partner-deals" }, first: 2) { nodes { number } pageInfo { hasNextPage endCursor } } }',
    ],
    ['leaks', '{ deals(filter: { leak: [UNACCEPTED, NO_NEXT_STEP] }) { totalCount } }'],
    ['signs that LIKE knows', '{ deals(filter: { text: "100%_\\\\" }) { totalCount } }'],
    ['a number', '{ deals(filter: { text: "[1001]" }) { nodes { number } } }'],
    [
      'by value, none last',
      '{ deals(orderBy: { field: VALUE }) { edges { cursor node { number value { amount } } } } }',
    ],
    [
      'by date up',
      '{ deals(orderBy: { field: CLOSE_DATE, direction: ASC }) { edges { cursor node { number closeDate } } } }',
    ],
    ['from the end', '{ deals(last: 2) { nodes { number } pageInfo { hasPreviousPage startCursor } } }'],
    [
      'nested pages',
      '{ partners { nodes { name deals(first: 1, filter: { open: true }) { totalCount nodes { number } pageInfo { hasNextPage } } } } }',
    ],
    [
      'fragments and aliases',
      'query { a: deals(first: 1) { ...D } b: deals(last: 1) { ...D } } fragment D on DealConnection { nodes { n: number o: owner { ... on Person { name } ... on Node { id } } } }',
    ],
  ])('%s', async (_name, query) => {
    for (const viewer of [viewers.admin!, viewers.partner!]) {
      if (viewer.partnerId && query.includes('leak')) continue
      const { flat, slow } = await both(query, viewer)
      expect(slow.errors).toBeUndefined()
      expect(flat).toEqual(slow)
    }
  })

  test('variables', async () => {
    const query = `query($filter: DealFilter, $first: Int, $after: String) {
      deals(filter: $filter, first: $first, after: $after) { edges { cursor node { number } } pageInfo { hasNextPage endCursor } }
    }`
    let after: string | null = null
    const seen: number[] = []
    for (let page = 0; page < 20; page++) {
      const { flat, slow } = await both(query, viewers.admin!, {
        first: 2,
        after,
        filter: { createdAt: { from: '2020-01-01T00:00:00Z' } },
      })
      expect(flat).toEqual(slow)
      seen.push(...flat.data.deals.edges.map((edge: { node: { number: number } }) => edge.node.number))
      if (!flat.data.deals.pageInfo.hasNextPage) break
      after = flat.data.deals.pageInfo.endCursor
    }
    const { data } = await ask(api, '{ deals { totalCount } }')
    expect(seen).toHaveLength(data.deals.totalCount)
    expect(new Set(seen).size).toBe(seen.length)
  })

  test.each(['VALUE', 'CLOSE_DATE', 'NUMBER', 'CREATED_AT'])(
    'every row once, forwards and backwards, by %s',
    async (field) => {
      for (const direction of ['ASC', 'DESC']) {
        const all = await walk({ field, direction }, 'first', 'after', 'hasNextPage', 'endCursor')
        const back = await walk({ field, direction }, 'last', 'before', 'hasPreviousPage', 'startCursor')
        expect(back.reverse()).toEqual(all)
        expect(new Set(all).size).toBe(all.length)
        expect(all.length).toBeGreaterThan(4)
      }
    },
  )
})

async function walk(
  orderBy: object,
  size: string,
  from: string,
  more: string,
  cursor: string,
): Promise<number[]> {
  const query = `query($orderBy: DealOrder, $from: String) {
    deals(orderBy: $orderBy, ${size}: 2, ${from}: $from) { nodes { number } pageInfo { ${more} ${cursor} } }
  }`
  const seen: number[] = []
  for (let at: string | null = null; ; ) {
    const { data } = await ask(api, query, { orderBy, from: at })
    const numbers = data.deals.nodes.map((node: { number: number }) => node.number)
    seen.push(...(size === 'first' ? numbers : numbers.reverse()))
    if (!data.deals.pageInfo[more]) return seen
    at = data.deals.pageInfo[cursor]
  }
}

test('members of enums stand in the statement, everything else beside it', async () => {
  api.statements()
  const query =
    '{ deals(filter: { open: true, stage: [WORKING], product: "Northwind Flow", text: "it\'s" }) { totalCount } }'
  expect((await ask(api, query)).errors).toBeUndefined()
  const [sql] = api.statements().filter((each) => each.includes('count(*)'))
  expect(sql).toContain(`"stage" in ('WORKING')`)
  expect(sql).toContain(`"stage" not in ('WON', 'LOST', 'REJECTED', 'WITHDRAWN', 'EXPIRED')`)
  expect(sql).not.toMatch(/Northwind|it's/)
})

describe('a field added tomorrow', () => {
  type Fields = Parameters<typeof extended>[0]
  test.each<[string, Fields, boolean]>([
    ['with a resolver of its own, about which nothing is known', { resolve: () => 'tomorrow' }, false],
    [
      'computed from columns that it names',
      {
        resolve: ({ number }: { number: number }) => `#${number}`,
        extensions: {
          pothosOptions: {
            select: { number: true },
            resolve: ({ number }: { number: number }) => `#${number}`,
          },
        },
      },
      true,
    ],
    [
      'that computes later',
      {
        resolve: async () => 'later',
        extensions: { pothosOptions: { select: { number: true }, resolve: async () => 'later' } },
      },
      false,
    ],
    [
      'whose rule looks at the row',
      {
        resolve: () => 'mine',
        extensions: {
          pothosExposedField: 'accountName',
          pothosOptions: { authScopes: () => false },
        },
      },
      false,
    ],
    [
      'exposed from a relation that does not say how many rows',
      { resolve: () => 'x', extensions: { pothosPrismaRelationField: { name: 'letters' } } },
      false,
    ],
  ])('%s is read flat or left to the executor, never guessed', async (_name, field, flat) => {
    const { tomorrow, document } = extended(field)
    const definition = document.definitions[0] as Operation['definition']
    const operation: Operation = {
      document,
      definition,
      kind: 'query',
      name: null,
      sizes: [],
      costs: new Map(),
      plans: new Map(),
    }
    const context = contextOf(api, viewers.admin!)
    const reading = createFlatReader(tomorrow)(operation, {}, context)
    const answer = await reading?.catch((error) => {
      expect(error).toBeInstanceOf(NotFlat)
      return null
    })
    expect(Boolean(answer)).toBe(flat)
    const slow = await execute({ schema: tomorrow, document, contextValue: context })
    if (answer) expect(JSON.parse(answer)).toEqual(JSON.parse(JSON.stringify(slow)))
    // Once it is known not to be flat, nobody tries again.
    if (!flat) expect(createFlatReader(tomorrow)(operation, {}, context)).toBeNull()
  })

  /** Today's schema with one more field on a deal. */
  function extended(field: {
    // biome-ignore lint/suspicious/noExplicitAny: resolvers of every shape
    resolve: (...args: any[]) => unknown
    extensions?: Record<string, unknown>
  }) {
    const tomorrow = extendSchema(schema, parse('extend type Deal { tomorrow: String }'))
    const added = (tomorrow.getType('Deal') as GraphQLObjectType).getFields().tomorrow!
    added.resolve = field.resolve
    added.extensions = field.extensions ?? {}
    return { tomorrow, document: parse('{ deal(number: 1001) { number tomorrow } }') }
  }
})

test('a deal with everything is one statement; so is a page of twenty with relations', async () => {
  const everything = `{ deal(number: 1001) { number partner { name tier } account { name domains { domain } } contacts { name }
    handoffs { number ae { name } } credit { share partner { name } } roles { role person { name } } events(last: 10) { nodes { seq type } } } }`
  const page = `{ deals(first: 20) { nodes { number partner { name } account { name } owner { name addresses { address } } handoffs { state } } } }`
  for (const query of [everything, page]) {
    api.statements()
    const { data, errors } = await ask(api, query)
    expect(errors).toBeUndefined()
    expect(data).toBeTruthy()
    expect(api.statements().filter((sql) => !sql.includes('"ApiKey"'))).toHaveLength(1)
  }
  expect(await register(api, { account: 'Quarry Lane' })).toBeTruthy()
})
