/** Text search: whichever way a word is looked for, the same deals are found. */
import { setTimeout } from 'node:timers/promises'
import { execute, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createOperations, type Operation } from '../../src/graphql/operations.ts'
import { createFlatReader } from '../../src/graphql/reading/flat.ts'
import { planWords } from '../../src/graphql/reading/words.ts'
import { schema } from '../../src/graphql/schema.ts'
import { viewerOf } from '../../src/graphql/viewer.ts'
import { createWordShares, sharesIn, type WordShares } from '../../src/store/word-shares.ts'
import { type Api, contextOf, openApi, register } from './kit.ts'

describe('which words are looked up', () => {
  const shares = (of: Record<string, number>, deals = 100_000): WordShares => ({
    deals,
    shareOf: (word) => of[word] ?? 0,
  })

  test.each<[string, string[], WordShares | null, ReturnType<typeof planWords>]>([
    [
      'nothing known: Postgres decides',
      ['harbor', 'forms'],
      null,
      { lookedUp: ['harbor', 'forms'], compared: [], few: false },
    ],
    [
      'the rare one; the common one is compared',
      ['account', '1550'],
      shares({ account: 1, 1550: 0.001 }),
      { lookedUp: ['1550'], compared: ['account'], few: true },
    ],
    [
      'as many as it takes until few are left',
      ['audit', 'forms', 'depot'],
      shares({ audit: 0.1, forms: 0.05, depot: 0.04 }),
      { lookedUp: ['depot', 'forms'], compared: ['audit'], few: true },
    ],
    [
      'only common ones: in order, the rarest compared first',
      ['account', 'audit'],
      shares({ account: 0.9, audit: 0.3 }),
      { lookedUp: [], compared: ['audit', 'account'], few: false },
    ],
    [
      'not rare enough in a large table',
      ['audit'],
      shares({ audit: 0.05 }, 1_000_000),
      { lookedUp: [], compared: ['audit'], few: false },
    ],
    ['no words', [], shares({}), { lookedUp: [], compared: [], few: false }],
  ])('%s', (_name, words, known, plan) => {
    expect(planWords(words, known)).toEqual(plan)
  })

  test('a word is as common as its rarest three letters; two letters cannot be looked up', async () => {
    const { shareOf } = await sharesIn(['harbor forms', 'harbour', 'depot', 'deposit'], 4)
    expect(['harbor', 'harb', 'depot', 'pos', 'zebra', 'po', '#-#-#', 'ärä'].map(shareOf)).toEqual([
      0.25, 0.5, 0.25, 0.25, 0, 1, 1, 0,
    ])
  })
})

describe('on 6,000 deals', () => {
  let api: Api
  let shares: () => WordShares | null
  beforeAll(async () => {
    api = await openApi()
    const { id } = await register(api, { account: 'Meridian Freight' })
    await copy(api, id.slice('Deal:'.length))
    shares = createWordShares(api.baton.db, (error) => {
      throw error
    })
    for (let turn = 0; shares() === null && turn < 200; turn++) await setTimeout(25)
  })
  afterAll(() => api?.close())

  test('the sample knows what is common', () => {
    expect(shares()!.deals).toBeGreaterThan(5_000)
    expect(shares()!.shareOf('paper')).toBe(1)
    expect(shares()!.shareOf('ticket')).toBeGreaterThan(0.9)
    expect(shares()!.shareOf('t5432x')).toBeLessThan(0.01)
  })

  test.each([
    ['a rare word and common ones', 'paper t5432x depots'],
    ['only common words', 'depots paper'],
    ['two digits', '54'],
    ['nothing has it', 'zebra paper'],
    ['signs that LIKE knows', '50%_of\\it'],
    ['signs that LIKE knows, not meant', '5_%'],
    ['a number as in subjects', '[1001]'],
    ['capitals', 'PAPER T5432X'],
  ])('%s', async (_name, text) => {
    for (const orderBy of ['CREATED_AT', 'NUMBER', 'VALUE']) {
      for (const direction of ['ASC', 'DESC']) {
        const { known, unknown, slow } = await threeWays({ text, orderBy: { field: orderBy, direction } })
        expect(slow.errors).toBeUndefined()
        expect(known).toEqual(slow)
        expect(unknown).toEqual(slow)
      }
    }
  })

  test('a page behind a page', async () => {
    const first = await threeWays({ text: 'ticket t54' })
    const { endCursor, hasNextPage } = first.known.data.deals.pageInfo
    expect(hasNextPage).toBe(true)
    const second = await threeWays({ text: 'ticket t54', after: endCursor })
    expect(second.known).toEqual(second.slow)
    expect(second.known.data.deals.nodes).toHaveLength(5)
  })

  test('a partner’s key finds the same, and nothing is looked up that others wrote', async () => {
    const [partner] = await api.baton.db.query<{ id: string }>(
      `select id from "Partner" where name = 'Harbor Systems'`,
    )
    api.statements()
    const { known, unknown, slow } = await threeWays({ text: 'paper t5432x' }, partner!.id)
    expect(known).toEqual(slow)
    expect(unknown).toEqual(slow)
    expect(known.data.deals.totalCount).toBe(1)
    const searching = api.statements().filter((text) => text.includes('searchText'))
    expect(searching.length).toBeGreaterThan(0)
    expect(searching.filter((text) => text.includes(' like '))).toEqual([])
  })

  async function threeWays(of: Record<string, unknown>, partnerId: string | null = null) {
    const document = parse(`query($text: String!, $orderBy: DealOrder, $after: String) {
      deals(first: 5, after: $after, filter: { text: $text }, orderBy: $orderBy) {
        totalCount nodes { number owner { name } } pageInfo { hasNextPage endCursor }
      }
    }`)
    const { find } = createOperations(schema, { introspection: true })
    const text = document.loc!.source.body
    const viewer = viewerOf({
      kind: 'KEY',
      keyId: api.baton.newId(),
      name: 'test',
      scopes: ['read'],
      partnerId,
      personId: null,
    })
    const context = contextOf(api, viewer)
    const flat = async (known: () => WordShares | null) => {
      const operation = find(text, null) as Operation
      operation.plans.clear()
      return JSON.parse((await createFlatReader(schema, known)(operation, of, context))!)
    }
    const slow = await execute({ schema, document, variableValues: of, contextValue: context })
    return {
      known: await flat(shares),
      unknown: await flat(() => null),
      slow: JSON.parse(JSON.stringify(slow)),
    }
  }
})

/** Rows only, as search sees them: the events of a deal are not what is looked at here. */
async function copy(api: Api, id: string): Promise<void> {
  const [{ columns } = { columns: '' }] = await api.baton.db.query<{ columns: string }>(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
     where attrelid = '"Deal"'::regclass and attnum > 0 and not attisdropped
       and attname not in ('id', 'number', 'searchText', 'createdAt')`,
  )
  await api.baton.db.query(
    `insert into "Deal" (id, number, "searchText", "createdAt", ${columns})
     select gen_random_uuid(), 2000 + n, d."searchText" || E'\\nticket t' || n || 'x' || case when n % 1000 = 7 then ' 50%_of\\it' else '' end,
       d."createdAt" + n * interval '1 minute', ${columns}
     from "Deal" d, generate_series(1, 6000) n where d.id = $1::uuid`,
    [id],
  )
  await api.baton.db.query('analyze "Deal"')
}
