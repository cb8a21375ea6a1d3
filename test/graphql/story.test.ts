/** The whole motion driven by GraphQL alone: from registration to the evaluated credit. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, ask, openApi, register } from './kit.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api?.close())

const CHANGED = `__typename
  ... on DealChanged { deal { number stage revision owner { name } } events { type } letters }
  ... on Refusal { code message }`

test('a deal is registered, offered, accepted, worked and won', async () => {
  const deal = await register(api, { account: 'Meridian Freight' })
  expect(deal.number).toBeGreaterThan(1000)
  expect(deal.stage).toBe('HANDED_OFF')

  const accepted = await ask(
    api,
    `mutation($input: AcceptHandoffInput!) { acceptHandoff(input: $input) { ${CHANGED} } }`,
    {
      input: { deal: deal.number, nextStep: 'Demo', nextStepDate: '2026-12-01' },
    },
  )
  expect(accepted.errors).toBeUndefined()
  expect(accepted.data.acceptHandoff).toMatchObject({ __typename: 'DealChanged', deal: { stage: 'WORKING' } })

  const won = await ask(api, `mutation($input: CloseWonInput!) { closeWon(input: $input) { ${CHANGED} } }`, {
    input: { deal: deal.id, amount: { amount: '110000', currency: 'EUR' }, reason: 'SOLUTION_FIT' },
  })
  expect(won.data.closeWon).toMatchObject({ deal: { stage: 'WON' } })

  const { data, errors } = await ask(
    api,
    `query($number: Int!) { deal(number: $number) {
      stage wonAmount { amount currency } value { amount } amount { min max currency basis }
      partner { name } account { name domains { domain } } contacts { name email } roles { role side person { name } }
      handoffs { number state ae { name } } credit { type share hash } events(last: 3) { totalCount nodes { seq type } }
      nextSteps { step possible why } leaks { type }
      letters { nodes { kind state toAddress } }
    } }`,
    { number: deal.number },
  )
  expect(errors).toBeUndefined()
  expect(data.deal).toMatchObject({
    stage: 'WON',
    wonAmount: { amount: '110000.00', currency: 'EUR' },
    account: { name: 'Meridian Freight' },
    handoffs: [{ number: 1, state: 'ACCEPTED' }],
  })
  expect(data.deal.events.nodes.at(-1).type).toBe('WON')
  expect(data.deal.roles).toHaveLength(4)
})

test('what a registration lacks can be asked for, one statement for a page of deals, and is gone once given', async () => {
  const numbers: number[] = []
  for (const accountName of ['Quarry North', 'Quarry South']) {
    const { data } = await ask(
      api,
      `mutation($input: RegisterDealInput!) { registerDeal(input: $input) { ${CHANGED} } }`,
      {
        input: {
          partnerContact: 'dana.whitlock@harborsystems.example',
          facts: { accountName, context: 'Their crusher stands still twice a week.' },
        },
      },
    )
    numbers.push(data.registerDeal.deal.number)
  }
  api.statements()
  const page = await ask(
    api,
    '{ deals(first: 10, filter: { stage: [INCOMPLETE] }) { nodes { number missing nextSteps { step } } } }',
  )
  expect(page.errors).toBeUndefined()
  const st = api.statements()
  console.log(st)
  expect(st.filter((sql) => sql.includes('"Event"'))).toHaveLength(1)
  const lacking = new Map(
    page.data.deals.nodes.map(({ number, missing }: { number: number; missing: string[] }) => [
      number,
      missing,
    ]),
  )
  expect(numbers.map((number) => lacking.get(number))).toEqual([['CONTACT'], ['CONTACT']])

  const { data } = await ask(
    api,
    `mutation($input: CompleteRegistrationInput!) { completeRegistration(input: $input) {
      ... on DealChanged { deal { stage missing } } } }`,
    {
      input: {
        deal: numbers[0],
        facts: { contacts: [{ name: 'Ann Roe', email: 'ann@quarrynorth.example' }], nextStep: 'Visit' },
      },
    },
  )
  expect(data.completeRegistration.deal).toEqual({ stage: 'HANDED_OFF', missing: [] })
})
