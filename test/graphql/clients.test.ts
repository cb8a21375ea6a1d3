/** Clients that know nothing of Baton: typed documents, Relay paging, GraphiQL's examples, a plain GraphQL client. */
import { readFileSync } from 'node:fs'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  parse,
  print,
  printSchema,
  validate,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CloseWon, OneDeal, OpenDeals, RegisterDeal } from '../../src/generated/documents.ts'
import { EXAMPLES } from '../../src/graphql/examples.ts'
import { schema } from '../../src/graphql/schema.ts'
import { type Api, ask, openApi, send } from './kit.ts'
import { liveThrough } from './lives.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
  await liveThrough(api)
})
afterAll(() => api?.close())

/** The whole of a typed client. */
async function request<Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const answer = await fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${api.keys.work}` },
    body: JSON.stringify({ query: print(document), variables }),
  })
  const { data, errors } = (await answer.json()) as { data: Result; errors?: { message: string }[] }
  if (errors) throw new Error(errors[0]!.message)
  return data
}

test('typed documents: results and variables are typed and answered as typed', async () => {
  const made = await request(RegisterDeal, {
    input: {
      partnerContact: 'dana.whitlock@harborsystems.example',
      facts: { accountName: 'Typed Ltd', context: 'They want to see types arrive.' },
    },
  })
  expect(made.registerDeal.__typename).toBe('DealChanged')
  if (made.registerDeal.__typename !== 'DealChanged') return
  const number = made.registerDeal.deal!.number
  const one = await request(OneDeal, { number })
  expect(one.deal?.stage).toBe('INCOMPLETE')
  expect(one.deal?.nextSteps.find(({ step }) => step === 'CLOSE_WON')).toMatchObject({ possible: false })
  const refused = await request(CloseWon, { input: { deal: String(number), reason: 'PRICE' } })
  expect(refused.closeWon.__typename).toBe('WrongStage')
  if (refused.closeWon.__typename === 'WrongStage')
    expect(refused.closeWon.allowed).toContain('COMPLETE_REGISTRATION')
})

test('Relay paging: every deal once, while new ones come in', async () => {
  const all = await request(OpenDeals, { first: 100 })
  const seen: string[] = []
  let after: string | null = null
  for (let page = 0; page < 50; page++) {
    const { deals }: { deals: (typeof all)['deals'] } = await request(OpenDeals, { first: 3, after })
    seen.push(...deals.nodes.map(({ id }) => id))
    if (page === 1)
      await request(RegisterDeal, {
        input: {
          partnerContact: 'erik.falk@lindgrenfalk.example',
          facts: { accountName: 'Came In Between' },
        },
      })
    if (!deals.pageInfo.hasNextPage) break
    after = deals.pageInfo.endCursor
  }
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen).toEqual(expect.arrayContaining(all.deals.nodes.map(({ id }) => id)))
})

test('a global id leads back to its object', async () => {
  const { deals } = await request(OpenDeals, { first: 5 })
  for (const { id, number } of deals.nodes) {
    const { data } = await ask(
      api,
      'query($id: ID!) { node(id: $id) { __typename id ... on Deal { number } } }',
      { id },
    )
    expect(data.node).toEqual({ __typename: 'Deal', id, number })
  }
})

test('a tool learns the schema by introspection, and it is the printed one', async () => {
  const { data } = await ask(api, getIntrospectionQuery())
  const learned = buildClientSchema(data)
  expect(validate(learned, parse('{ deals { nodes { number } } }'))).toEqual([])
  const kept = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
  expect(printSchema(kept)).toBe(printSchema(schema))
})

test('GraphiQL opens, from this machine alone, with examples that work on the sample company', async () => {
  const page = await send(api.url, { method: 'GET', headers: { accept: 'text/html' } })
  expect(page.status).toBe(200)
  expect(page.body).toContain('OpenDeals')
  expect(page.body).toContain('x-graphql-csrf')
  expect(page.body).not.toMatch(/<script[^>]+src="https?:/)
  expect(EXAMPLES.length).toBeGreaterThan(5)
  for (const { query, variables } of EXAMPLES) {
    if (query.includes('subscription ')) {
      expect(await firstOfStream(query)).toMatch(/^:/)
      continue
    }
    const { errors } = await ask(api, query, variables ? JSON.parse(variables) : {})
    expect(errors, query).toBeUndefined()
  }
})

/** As GraphiQL asks. A stream that is open begins with a comment; one that is refused, with an error. */
async function firstOfStream(query: string): Promise<string> {
  const stop = new AbortController()
  const response = await fetch(`${api.url}?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'text/event-stream', 'x-graphql-csrf': 'GraphiQL', 'x-api-key': api.keys.read },
    signal: stop.signal,
  })
  const { value } = await response.body!.getReader().read()
  stop.abort()
  return new TextDecoder().decode(value)
}

test('an answer is JSON of the media type that was asked for', async () => {
  const body = JSON.stringify({ query: '{ viewer { name } }' })
  const { headers, data } = await send(api.url, {
    body,
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      authorization: `Bearer ${api.keys.read}`,
    },
  })
  expect(data.viewer.name).toBe('read')
  expect(headers['content-type']).toContain('application/graphql-response+json')
})
