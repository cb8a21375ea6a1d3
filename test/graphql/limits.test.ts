/** Hostile and careless documents: each is refused before anything is read, and says what would do. */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LIMITS } from '../../src/graphql/limits.ts'
import { type Api, ask, openApi, send } from './kit.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api?.close())

const UUID = '018f0000-0000-7000-8000-000000000000'
const deep = (levels: number) =>
  `{ deals { nodes { ${'owner { manager { '.repeat(levels)} name ${'} }'.repeat(levels)} } } }`
const many = (count: number, one: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => one(at)).join(' ')

describe('documents', () => {
  test.each([
    ['too deep', deep(10), 'QUERY_TOO_LARGE'],
    [
      'deep through fragments',
      `query { deals { nodes { ...A } } } fragment A on Deal { owner { ...B } } fragment B on Person { manager { manager { manager { manager { manager { manager { manager { manager { manager { manager { manager { name } } } } } } } } } } } }`,
      'QUERY_TOO_LARGE',
    ],
    [
      'too many aliases',
      `{ ${many(19, (at) => `a${at}: deals { b: totalCount c${at}: totalCount }`)} }`,
      'QUERY_TOO_LARGE',
    ],
    [
      'too many root fields',
      `{ ${many(25, () => 'viewer { name } ')} ${many(25, (at) => `a${at}: __typename`)} }`,
      'QUERY_TOO_LARGE',
    ],
    [
      'lists in lists in lists',
      `{ deals(filter: { stage: ${'['.repeat(1_500)}${']'.repeat(1_500)} }) { totalCount } }`,
      'QUERY_TOO_LARGE',
    ],
    [
      'the same field over and over',
      `{ deals { nodes { ${many(600, () => 'partner { name }')} } } }`,
      'QUERY_TOO_LARGE',
    ],
    ['too many directives', `{ viewer { ${many(31, () => 'name @include(if: true)')} } }`, 'QUERY_TOO_LARGE'],
    [
      'too expensive',
      '{ partners(first: 100) { nodes { deals(first: 100) { nodes { contacts { name } handoffs { number } } } } } }',
      'QUERY_TOO_EXPENSIVE',
    ],
  ])('%s', async (_name, query, code) => {
    api.statements()
    const { status, errors, data } = await ask(api, query)
    expect(errors?.[0].extensions?.code).toBe(code)
    expect(data).toBeUndefined()
    expect(status).toBe(400)
    expect(api.statements().filter((sql) => !sql.includes('"ApiKey"'))).toEqual([])
  })

  test('variables nested deeper than anything reads', async () => {
    const query =
      'mutation($d: JSON!) { publishMotion(input: { definition: $d, dryRun: true }) { ... on Refusal { code } } }'
    // As text: whoever attacks does not need to stringify it.
    const askNested = (depth: number) =>
      send(api.url, {
        headers: { 'content-type': 'application/json', authorization: `Bearer ${api.keys.admin}` },
        body: `{"query":${JSON.stringify(query)},"variables":{"d":${'['.repeat(depth)}${']'.repeat(depth)}}}`,
      })
    const { errors } = await askNested(100_000)
    expect(errors?.[0].extensions.code).toBe('QUERY_TOO_LARGE')
    expect((await askNested(30)).data.publishMotion.code).toBe('INVALID')
  })

  test('what takes validation long is refused before', async () => {
    const wide = await ask(api, `{ ${many(390, () => 'deals(first: 1) { nodes { number } }')} }`)
    const repeated = await ask(api, `{ deals { nodes { ${many(980, () => 'partner { name }')} } } }`)
    for (const { errors } of [wide, repeated]) expect(errors?.[0].message).toMatch(/tokens|fields|wide/)
  })

  test('expensive by variables, too', async () => {
    const query =
      'query($n: Int) { partners(first: $n) { nodes { deals(first: $n) { nodes { contacts { name } } } } } }'
    expect((await ask(api, query, { n: 5 })).errors).toBeUndefined()
    expect((await ask(api, query, { n: 100 })).errors?.[0].extensions.code).toBe('QUERY_TOO_EXPENSIVE')
  })

  test('more tokens than a lexer should read', async () => {
    const { errors, status } = await ask(api, `{ viewer { ${'name '.repeat(LIMITS.tokens)} } }`)
    expect(errors?.[0].message).toContain('tokens')
    expect(status).toBe(400)
  })

  test('a cycle of fragments ends', async () => {
    const { errors } = await ask(
      api,
      '{ deals { nodes { ...A } } } fragment A on Deal { owner { ...B } } fragment B on Person { deals { nodes { ...A } } }',
    )
    expect(errors?.[0].message).toContain('Cannot spread fragment')
  })

  test('fragments that double with each other are measured once', async () => {
    const fragments = many(40, (at) => `fragment F${at} on Deal { ...F${at + 1} ...F${at + 1} }`)
    // Unfolded, this is a million million fields: it would not end.
    const answer = await ask(
      api,
      `{ deals { nodes { ...F0 } } } ${fragments} fragment F40 on Deal { number }`,
    )
    expect(answer.errors).toBeDefined()
  })

  test.each([
    ['{ deals(first: 101) { totalCount nodes { number } } }', 'first', '0 to 100'],
    ['{ deals(first: -1) { nodes { number } } }', 'first', '0 to 100'],
    ['{ deals(first: 1, last: 1) { nodes { number } } }', 'first', 'not both'],
    ['{ deals(after: "nonsense") { nodes { number } } }', 'after', 'not a cursor'],
    ['{ deals(after: "WyJhIiwiYiJd") { nodes { number } } }', 'after', 'not a cursor'],
    ...[
      ['deals', '', ['2026-01-01T00:00:00Z', 'no uuid']],
      ['deals', '', ['+200000-01-01T00:00:00Z', UUID]],
      ['deals', '', [null, UUID]],
      ['deals', 'orderBy: { field: VALUE },', ['much', UUID]],
      ['deals', 'orderBy: { field: NUMBER },', ['99999999999', UUID]],
      ['people', '', [5, 5]],
      ['people', '', ['a\u0000b', UUID]],
    ].map(([list, args, values]) => [
      `{ ${list}(${args} after: "${Buffer.from(JSON.stringify(values)).toString('base64url')}") { totalCount nodes { id } } }`,
      'after',
      'not a cursor',
    ]),
  ])('%s says what would do', async (query, field, message) => {
    const { errors, status } = await ask(api, query)
    expect(status).toBe(200)
    expect(errors?.[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field })
    expect(errors?.[0].message).toContain(message)
  })

  test.each([
    '{ deals(filter: { createdAt: { from: "yesterday" } }) { nodes { number } } }',
    '{ deals(filter: { closeDate: { from: "2026-02-30" } }) { nodes { number } } }',
    '{ deals(filter: { value: { min: "a lot" } }) { nodes { number } } }',
    '{ deals(filter: { stage: [NOWHERE] }) { nodes { number } } }',
  ])('%s is a mistake of the client', async (query) => {
    const { errors, data } = await ask(api, query)
    expect(errors).toHaveLength(1)
    expect(data).toBeUndefined()
    expect(JSON.stringify(errors)).not.toContain('INTERNAL')
  })

  test('ids that are none find nothing', async () => {
    const { data, errors } = await ask(
      api,
      `{ deal(id: "; drop table") { number } node(id: "Deal:x") { id } a: node(id: "Nope:${UUID}") { id } b: node(id: "Query:1") { id }
         c: node(id: "") { id } deals(filter: { owner: "'" }) { totalCount } }`,
    )
    expect(errors).toBeUndefined()
    expect(data).toEqual({ deal: null, node: null, a: null, b: null, c: null, deals: { totalCount: 0 } })
  })
})

describe('requests', () => {
  const headers = () => ({ 'content-type': 'application/json', authorization: `Bearer ${api.keys.admin}` })

  test('batching is off', async () => {
    const body = JSON.stringify([{ query: '{ viewer { name } }' }, { query: '{ viewer { name } }' }])
    const { status, errors } = await send(api.url, { body, headers: headers() })
    expect(status).toBe(400)
    expect(errors?.[0].message).toContain('batching')
  })

  test('a body has its limit, announced or not', async () => {
    const body = JSON.stringify({ query: `{ viewer { name } } # ${'x'.repeat(LIMITS.bodyBytes)}` })
    const announced = await send(api.url, { body, headers: headers() }).catch((error) => ({
      status: error.code,
    }))
    expect([413, 'ECONNRESET', 'EPIPE']).toContain(announced.status)
    const chunked = await send(api.url, {
      body,
      headers: { ...headers(), 'transfer-encoding': 'chunked' },
    }).catch((error) => ({ status: error.code }))
    expect([413, 'ECONNRESET', 'EPIPE']).toContain(chunked.status)
  })

  test.each([
    'not json',
    '"text"',
    'null',
    '{"query": 1}',
    '{"query":"{ viewer { name } }","variables":[]}',
    '{}',
  ])('%s is refused', async (body) => {
    const { status, errors } = await send(api.url, { body, headers: headers() })
    expect(status).toBe(400)
    expect(errors?.[0].extensions.code).toBe('BAD_REQUEST')
  })

  test('U+0000, which no Postgres text can hold, is refused in words', async () => {
    const { errors } = await ask(api, 'query($t: String) { deals(filter: { text: $t }) { totalCount } }', {
      t: 'a\u0000b',
    })
    expect(errors?.[0].message).toContain('U+0000')
  })

  test.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text', { 'content-type': 'text/plain' }],
  ])('%s, which a browser sends without asking, is refused', async (_name, given) => {
    const body = JSON.stringify({ query: '{ viewer { name } }' })
    const { status, data } = await send(api.url, { body, headers: given })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(data).toBeUndefined()
  })

  test('a query by GET needs a header that a browser does not add; a mutation never goes by GET', async () => {
    const get = (query: string, extra: Record<string, string>) =>
      send(`${api.url}?query=${encodeURIComponent(query)}`, {
        method: 'GET',
        headers: { accept: 'application/json', ...extra },
      })
    expect((await get('{ viewer { name } }', {})).status).toBe(403)
    const known = await get('{ viewer { name } }', { authorization: `Bearer ${api.keys.admin}` })
    expect(known.data.viewer.name).toBe('admin')
    const mutation = await get('mutation { revokeApiKey(input: { apiKey: "x" }) { __typename } }', {
      authorization: `Bearer ${api.keys.admin}`,
    })
    expect(mutation.data?.revokeApiKey).toBeUndefined()
    expect(mutation.errors?.[0].message).toContain('POST')
  })
})

describe('persisted operations', () => {
  const query = 'query Who { viewer { name } }'
  const sha256Hash = createHash('sha256').update(query).digest('hex')
  const persistedQuery = { version: 1, sha256Hash }

  test('are asked for once and remembered', async () => {
    const by = (extra: object) =>
      send(api.url, {
        body: JSON.stringify({ ...extra, extensions: { persistedQuery } }),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${api.keys.read}` },
      })
    expect((await by({})).errors?.[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
    expect((await by({ query })).data.viewer.name).toBe('read')
    expect((await by({})).data.viewer.name).toBe('read')
    const forged = await ask(
      api,
      '{ viewer { kind } }',
      {},
      { extra: { extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } } },
    )
    expect(forged.errors?.[0].extensions.code).toBe('PERSISTED_QUERY_HASH_MISMATCH')
  })
})

describe('in production', () => {
  test('introspection is off unless asked for, and nobody is anonymous', async () => {
    const closed = await openApi({ env: { NODE_ENV: 'production' } })
    try {
      const { errors } = await ask(closed, '{ __schema { queryType { name } } }')
      expect(errors?.[0].extensions.code).toBe('INTROSPECTION_OFF')
      expect((await ask(closed, '{ viewer { name } }', {}, { key: null })).status).toBe(401)
    } finally {
      await closed.close()
    }
  })
})
