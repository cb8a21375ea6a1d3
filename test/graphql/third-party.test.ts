/**
 * Clients made by others, who know nothing of Baton: a generic GraphQL client, and its normalized cache with its own
 * reading of the Relay pagination specification, which puts pages together by cursors and page info alone.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AnyVariables, Client, fetchExchange, gql, type OperationResult } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Api, openApi, register } from './kit.ts'

let api: Api
let schema: IntrospectionQuery
beforeAll(async () => {
  api = await openApi()
  for (let at = 0; at < 12; at++) await register(api, { account: `Quarry ${'abcdefghijkl'[at]} Works` })
  const learned = await plain().query(getIntrospectionQuery(), {}).toPromise()
  schema = answered(learned) as IntrospectionQuery
})
afterAll(() => api?.close())

const options = (key: string) => ({
  url: api.url,
  preferGetMethod: false as const,
  fetchOptions: () => ({ headers: { authorization: `Bearer ${key}` } }),
})

/** The client as its documentation sets it up. */
const plain = (key = api.keys.work) => new Client({ ...options(key), exchanges: [fetchExchange] })

/** With the cache, which is given the schema that the server told. */
const caching = (mergeMode: 'inwards' | 'outwards' = 'inwards') =>
  new Client({
    ...options(api.keys.work),
    exchanges: [
      cacheExchange({
        schema: schema as never,
        keys: { PartnerDomain: () => null, Money: () => null },
        resolvers: { Query: { deals: relayPagination({ mergeMode }) } },
      }),
      fetchExchange,
    ],
  })

function answered<T>({ data, error }: OperationResult<T, AnyVariables>): T {
  if (error) throw error
  return data as T
}

interface Page {
  deals: {
    edges: { cursor: string; node: { id: string; number: number } }[]
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
  }
}

const PAGE = gql<Page>`
  query Page($first: Int, $after: String, $last: Int, $before: String) {
    deals(first: $first, after: $after, last: $last, before: $before, orderBy: { field: NUMBER, direction: ASC }) {
      edges { cursor node { id number } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`

const numbers = ({ deals }: Page) => deals.edges.map(({ node }) => node.number)
const page = async (client: Client, variables: AnyVariables) => answered(await client.query(PAGE, variables))
const everything = async () => numbers(await page(plain(), { first: 100 }))

describe('a generic client', () => {
  test('asks, changes, and is told what is wrong in the shape that it knows', async () => {
    const client = plain()
    const step = gql<{ setNextStep: { __typename: string; deal: { nextStep: string } } }>`
      mutation ($deal: ID!) {
        setNextStep(input: { deal: $deal, nextStep: "Call them", nextStepDate: "2026-12-03" }) {
          ... on DealChanged { deal { id nextStep } }
          ... on Refusal { code message }
        }
      }
    `
    const [number] = await everything()
    const done = answered(await client.mutation(step, { deal: String(number) }))
    expect(done.setNextStep.deal.nextStep).toBe('Call them')

    const { error } = await client.query('{ deals { nothingOfTheKind } }', {})
    expect(error?.graphQLErrors[0]?.message).toMatch(/nothingOfTheKind/)
    const refused = await plain('baton_of_nobody').query('{ viewer { name } }', {})
    expect(refused.error?.response?.status).toBe(401)
    expect(refused.error?.graphQLErrors[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })

  test('reads by GET as well, and cannot change anything that way', async () => {
    const client = new Client({
      ...options(api.keys.work),
      preferGetMethod: 'force',
      exchanges: [fetchExchange],
    })
    expect((await client.query('{ deals(first: 1) { nodes { number } } }', {})).data).toMatchObject({
      deals: { nodes: [{ number: expect.any(Number) }] },
    })
    const url = `${api.url}?query=${encodeURIComponent('mutation { setNextStep(input: { deal: "1001", nextStep: "x" }) { __typename } }')}`
    const headers = { authorization: `Bearer ${api.keys.work}`, accept: 'application/json' }
    const answer = await fetch(url, { headers })
    expect(await answer.json()).not.toHaveProperty('data.setNextStep')
  })

  test('follows a subscription as server-sent events', async () => {
    const client = new Client({
      ...options(api.keys.work),
      fetchSubscriptions: true,
      exchanges: [fetchExchange],
    })
    const [number] = await everything()
    const got = new Promise<number>((resolve, reject) => {
      const { unsubscribe } = client
        .subscription('subscription { dealChanged { deal { number } } }', {})
        .subscribe(({ data, error }) => {
          if (error) reject(error)
          else resolve(data.dealChanged.deal.number)
          // The first answer may come before subscribe() has returned.
          setImmediate(() => unsubscribe())
        })
    })
    // It is not said when a subscription stands; changes are made until one is heard.
    const change = `mutation { setNextStep(input: { deal: "${number}", nextStep: "Call" }) { __typename } }`
    const timer = setInterval(() => void plain().mutation(change, {}).toPromise(), 200)
    expect(await got.finally(() => clearInterval(timer))).toBe(number)
  })
})

describe('Relay pages, put together by the client’s cache', () => {
  const COUNT = 4

  test('forward: every row once and in order, rows that come in meanwhile change nothing before them', async () => {
    const client = caching()
    let all = await page(client, { first: COUNT })
    expect(all.deals.pageInfo.hasPreviousPage).toBe(false)
    let asked = 1
    while (all.deals.pageInfo.hasNextPage) {
      const before = numbers(all)
      if (asked < 4) await register(api, { account: `Came ${'xyz'[asked - 1]} Between` })
      all = await page(client, { first: COUNT, after: all.deals.pageInfo.endCursor })
      // The cache gives what it has put together: the pages before, unchanged, and the next one.
      expect(numbers(all).slice(0, before.length)).toEqual(before)
      expect(numbers(all).length).toBeGreaterThan(before.length)
      if (++asked > 40) throw new Error('it does not end')
    }
    expect(numbers(all)).toEqual(await everything())
    expect(asked).toBeGreaterThan(3)
  })

  test('backward from the end, likewise', async () => {
    const client = caching()
    const wanted = await everything()
    let all = await page(client, { last: COUNT })
    expect(all.deals.pageInfo.hasNextPage).toBe(false)
    expect(numbers(all)).toEqual(wanted.slice(-COUNT))
    for (let asked = 0; all.deals.pageInfo.hasPreviousPage; asked++) {
      if (asked < 2) await register(api, { account: `Went ${'vw'[asked]} Behind` })
      all = await page(client, { last: COUNT, before: all.deals.pageInfo.startCursor })
      if (asked > 40) throw new Error('it does not end')
    }
    // What came in behind the first page is not asked for; nothing else is missing or twice.
    expect(numbers(all)).toEqual(wanted)
  })

  test('there and back: `before` a page’s first row ends with the row before it', async () => {
    const client = plain()
    const wanted = await everything()
    const first = await page(client, { first: COUNT })
    const second = await page(client, { first: COUNT, after: first.deals.pageInfo.endCursor })
    expect(numbers(second)).toEqual(wanted.slice(COUNT, 2 * COUNT))
    const back = await page(client, { last: COUNT, before: second.deals.pageInfo.startCursor })
    expect(back.deals).toEqual({ ...first.deals, pageInfo: { ...first.deals.pageInfo, hasNextPage: true } })
    // Each cursor by itself leads to the row behind it.
    for (const [at, { cursor }] of first.deals.edges.entries()) {
      expect(numbers(await page(client, { first: 1, after: cursor }))).toEqual([wanted[at + 1]])
    }
  })

  test('the end is empty and says so; no rows, no cursors', async () => {
    const all = await page(plain(), { first: 100 })
    const none = await page(plain(), { first: COUNT, after: all.deals.pageInfo.endCursor })
    expect(none.deals).toEqual({
      edges: [],
      pageInfo: expect.objectContaining({ hasNextPage: false, startCursor: null, endCursor: null }),
    })
  })
})

test('the example of the README runs as it stands there, with the documents that codegen makes', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const example = /## The API[\s\S]+?```ts\n([\s\S]+?)```/.exec(readme)?.[1]
  expect(example).toContain("'http://localhost:4000/graphql'")
  // Generated code is not kept: the example is written there, and reads the same documents from there.
  const file = new URL('../../src/generated/readme-example.ts', import.meta.url)
  writeFileSync(
    file,
    example!.replace('http://localhost:4000/graphql', api.url).replace('./src/generated/', './'),
  )
  const said: unknown[][] = []
  const log = vi.spyOn(console, 'log').mockImplementation((...words) => void said.push(words))
  vi.stubEnv('BATON_KEY', api.keys.work)
  const { number } = await register(api, { account: 'Readme Mills' })
  const accept = `mutation { acceptHandoff(input: { deal: "${number}" }) { __typename } }`
  answered(await plain().mutation(accept, {}).toPromise())
  try {
    await import(/* @vite-ignore */ file.href)
  } finally {
    log.mockRestore()
    vi.unstubAllEnvs()
    rmSync(file)
  }
  expect(said).toContainEqual([number, 'Readme Mills', expect.stringMatching(/^[A-Z]/)])
  expect(said.at(-1)).toEqual(['possible now:', expect.arrayContaining(['ACCEPT'])])
})
