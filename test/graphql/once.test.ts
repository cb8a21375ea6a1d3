/** The same request twice happens once; two people at once do not undo each other. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { backends } from '../kit/backends.ts'
import { type Api, ask, keyFor, openApi, REGISTER, register } from './kit.ts'

describe.each(backends)('on %s', (kind) => {
  let api: Api
  beforeAll(async () => {
    api = await openApi({ kind })
  })
  afterAll(() => api?.close())

  const input = (account: string) => ({
    partnerContact: 'dana.whitlock@harborsystems.example',
    facts: { accountName: account, context: 'They need it before the season starts.' },
  })
  const count = async () => (await ask(api, '{ deals { totalCount } }')).data.deals.totalCount

  test('a request repeated with its key is answered alike and happens once', async () => {
    const before = await count()
    const keyed = { ...input('Sorrel Foods'), idempotencyKey: 'k-1' }
    const first = await ask(api, REGISTER, { input: keyed })
    const again = await ask(api, REGISTER, { input: keyed })
    expect(again.data).toEqual(first.data)
    expect(await count()).toBe(before + 1)
  })

  test('the header does the same, each field of an operation by itself', async () => {
    const before = await count()
    const twoFields =
      'mutation($a: RegisterDealInput!, $b: RegisterDealInput!) { a: registerDeal(input: $a) { __typename } b: registerDeal(input: $b) { __typename } }'
    const variables = { a: input('Teal Harbor'), b: input('Umber Works') }
    for (let time = 0; time < 2; time++)
      await ask(api, twoFields, variables, { headers: { 'idempotency-key': 'h-1' } })
    expect(await count()).toBe(before + 2)
  })

  test('ten at once happen once', async () => {
    const before = await count()
    const keyed = { ...input('Vetch Energy'), idempotencyKey: 'k-2' }
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask(api, REGISTER, { input: keyed })))
    expect(new Set(answers.map(({ data }) => data.registerDeal.deal.number)).size).toBe(1)
    expect(await count()).toBe(before + 1)
  })

  test('a key on other content is refused; another client’s same key is its own', async () => {
    await ask(api, REGISTER, { input: { ...input('Willow Rail'), idempotencyKey: 'k-3' } })
    const other = await ask(api, REGISTER, { input: { ...input('Yarrow Rail'), idempotencyKey: 'k-3' } })
    expect(other.data.registerDeal.__typename).toBe('IdempotencyKeyReused')
    const before = await count()
    const { key } = await keyFor(api, { scopes: ['work'] })
    await ask(api, REGISTER, { input: { ...input('Yarrow Rail'), idempotencyKey: 'k-3' } }, { key })
    expect(await count()).toBe(before + 1)
  })

  test('a refusal is repeated as well, and after a day the key is free', async () => {
    const once = { input: { deal: '999999', reason: 'OTHER', idempotencyKey: 'k-4' } }
    const reject =
      'mutation($input: RejectRegistrationInput!) { rejectRegistration(input: $input) { __typename } }'
    expect((await ask(api, reject, once)).data.rejectRegistration.__typename).toBe('NotFound')
    expect((await ask(api, reject, once)).data.rejectRegistration.__typename).toBe('NotFound')
    const before = await count()
    const keyed = { ...input('Zinnia Glass'), idempotencyKey: 'k-5' }
    await ask(api, REGISTER, { input: keyed })
    api.moveClock('2026-11-24T10:00:00Z')
    await ask(api, REGISTER, { input: { ...keyed, facts: { ...keyed.facts, accountName: 'Zinnia Two' } } })
    expect(await count()).toBe(before + 2)
    api.moveClock('2026-11-23T09:00:00Z')
  })

  test('a secret is shown once, also to whoever repeats the request', async () => {
    const make =
      'mutation { createApiKey(input: { name: "once", scopes: [read], idempotencyKey: "k-6" }) { ... on ApiKeyCreated { secret apiKey { name } } } }'
    expect((await ask(api, make)).data.createApiKey.secret).toMatch(/^baton_/)
    expect((await ask(api, make)).data.createApiKey).toEqual({ secret: null, apiKey: { name: 'once' } })
  })

  test('a change on an older revision is refused with both numbers', async () => {
    const deal = await register(api, { account: 'Aspen Tools' })
    const step =
      'mutation($input: SetNextStepInput!) { setNextStep(input: $input) { __typename ... on StaleRevision { expected actual } } }'
    const good = await ask(api, step, {
      input: { deal: deal.id, nextStep: 'Call', ifRevision: deal.revision },
    })
    expect(good.data.setNextStep.__typename).toBe('DealChanged')
    const stale = await ask(api, step, {
      input: { deal: deal.id, nextStep: 'Mail', ifRevision: deal.revision },
    })
    expect(stale.data.setNextStep).toMatchObject({
      __typename: 'StaleRevision',
      expected: deal.revision,
      actual: deal.revision + 1,
    })
  })

  test.each([
    [
      'upsertPartner',
      'partner: "harborsystems.example", territory: "GB"',
      'partner { revision }',
      'PartnerSaved',
    ],
    [
      'upsertPerson',
      'person: "priya.nair@vendor.example", title: "AE"',
      'person { revision }',
      'PersonSaved',
    ],
  ])('two who change the same by %s: the second one is told', async (verb, what, select, success) => {
    const send = (revision: number) =>
      ask(
        api,
        `mutation { did: ${verb}(input: { ${what}, ifRevision: ${revision} }) { __typename ... on ${success} { ${select} } ... on StaleRevision { expected actual } } }`,
      ).then(({ data }) => data.did)
    const both = await Promise.all([send(1), send(1)])
    const names = both.map(({ __typename }) => __typename).sort()
    expect(names).toEqual([success, 'StaleRevision'].sort())
    expect(both.find(({ __typename }) => __typename === 'StaleRevision')).toMatchObject({
      expected: 1,
      actual: 2,
    })
    const [field] = select.split(' ')
    expect((await send(2))[field!].revision).toBe(3)
  })

  test('two who publish at once: one does, the other is told', async () => {
    const { data } = await ask(api, '{ motion(key: "partner-deals") { number definition } }')
    const { number, definition } = data.motion
    const publish = (windowHours: number) =>
      ask(
        api,
        'mutation($i: PublishMotionInput!) { publishMotion(input: $i) { __typename ... on MotionPublished { number } ... on StaleRevision { expected actual } } }',
        {
          i: {
            ifRevision: number,
            definition: { ...definition, handoff: { ...definition.handoff, windowHours } },
          },
        },
      ).then((answer) => answer.data.publishMotion)
    const both = await Promise.all([publish(20), publish(24)])
    expect(both).toEqual(
      expect.arrayContaining([
        { __typename: 'MotionPublished', number: number + 1 },
        { __typename: 'StaleRevision', expected: number, actual: number + 1 },
      ]),
    )
  })

  test('two who accept at once: one does, the other is told who', async () => {
    const deal = await register(api, { account: 'Birch Optics' })
    const accept =
      'mutation($d: ID!) { acceptHandoff(input: { deal: $d }) { __typename ... on Refusal { message } } }'
    const both = await Promise.all([ask(api, accept, { d: deal.id }), ask(api, accept, { d: deal.id })])
    const names = both.map(({ data }) => data.acceptHandoff.__typename)
    expect(names.filter((name) => name === 'DealChanged')).toHaveLength(1)
    expect(names.filter((name) => name === 'AlreadyDecided' || name === 'WrongStage')).toHaveLength(1)
  })
})
