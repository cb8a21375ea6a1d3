/**
 * One motion, two windows: each step of a deal's life can be taken by mail or over GraphQL, and whichever of the two
 * was used, the same events are on the record in the end. The API is asked over HTTP with the key of the person
 * whose mail it stands for.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/new-id.ts'
import { insertKey, newKey } from '../../src/store/api-keys.ts'
import { brokenChain, eventRows } from '../../src/store/events.ts'
import type { Story } from '../kit/story.ts'
import { type Cast, DANA, INES, open, type Told } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
afterAll(() => story.end())

const keys = new Map<string, string>()

/** The key of one person: it may do what that person may. */
async function keyOf(address: string): Promise<string> {
  const known = keys.get(address)
  if (known) return known
  const [row] = await story.query<{ personId: string; partnerId: string | null }>(
    `select p.id as "personId", p."partnerId" from "PersonAddress" a join "Person" p on p.id = a."personId"
     where a.address = $1`,
    [address],
  )
  const key = newKey()
  const scopes = ['work']
  const { db } = story.running.baton
  await insertKey(db, { id: newId(), name: address, key, scopes, expiresAt: null, ...row! }, story.now())
  keys.set(address, key)
  return key
}

/** One mutation in the name of a person; everything that follows is done when it resolves. */
async function asks(address: string, verb: string, input: Record<string, unknown>): Promise<number> {
  const name = verb[0]!.toUpperCase() + verb.slice(1)
  const answer = await fetch(`http://127.0.0.1:${story.running.http?.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await keyOf(address)}` },
    body: JSON.stringify({
      query: `mutation($input: ${name}Input!) { did: ${verb}(input: $input) {
        __typename ... on DealChanged { deal { number } } ... on Refusal { code message } } }`,
      variables: { input },
    }),
  })
  const { data, errors } = (await answer.json()) as {
    data: { did: { __typename: string; deal: { number: number } } }
    errors?: unknown
  }
  expect(errors).toBeUndefined()
  expect(data.did, verb).toMatchObject({ __typename: 'DealChanged' })
  await story.settle()
  return data.did.deal.number
}

interface Step {
  name: string
  mail: (deal: Told) => Promise<void>
  api: (deal: Told) => Promise<unknown>
  stage: string
}

const asked = async (deal: Told) => (await deal.letter('HANDOFF_OFFER')).toAddress
const maya = (deal: Told) => `maya@${deal.account.split(' ')[0]!.toLowerCase()}.example`

/** From a registration that lacks a contact to a dispute that is settled, with a decline and a second offer. */
const STEPS: Step[] = [
  {
    name: 'the registration is completed',
    mail: async (deal) => story.reply(await deal.letter('GAP_REQUEST', DANA), `Maya Lindholm, ${maya(deal)}`),
    api: (deal) =>
      asks(DANA, 'completeRegistration', {
        deal: deal.number,
        facts: { contacts: [{ name: 'Maya Lindholm', email: maya(deal) }] },
      }),
    stage: 'HANDED_OFF',
  },
  {
    name: 'the first account executive declines',
    mail: async (deal) =>
      story.reply(await deal.letter('HANDOFF_OFFER'), 'Sorry, I have to decline, no capacity.'),
    api: async (deal) =>
      asks(await asked(deal), 'declineHandoff', { deal: deal.number, reason: 'NO_CAPACITY' }),
    stage: 'HANDED_OFF',
  },
  {
    name: 'the next one takes it',
    mail: async (deal) => story.reply(await deal.letter('HANDOFF_OFFER'), 'On it, thanks'),
    api: async (deal) => asks(await asked(deal), 'acceptHandoff', { deal: deal.number }),
    stage: 'WORKING',
  },
  {
    name: 'and says what happens next',
    mail: async (deal) =>
      story.reply(await deal.letter('DECISION_CONFIRMED'), 'Next step: proposal by 10 February 2027.'),
    // A mail about a deal is activity by itself; over GraphQL it is noted down.
    api: async (deal) => {
      const ae = await asked(deal)
      await asks(ae, 'setNextStep', { deal: deal.number, nextStep: 'proposal', nextStepDate: '2027-02-10' })
      await asks(ae, 'recordActivity', {
        deal: deal.number,
        summary: 'Proposal agreed on by phone',
        withPartner: false,
      })
    },
    stage: 'WORKING',
  },
  {
    name: 'it is won',
    mail: async (deal) =>
      story.reply(await deal.letter('DECISION_CONFIRMED'), 'We won it! Signed today, 82,000 EUR.'),
    api: async (deal) =>
      asks(await asked(deal), 'closeWon', {
        deal: deal.number,
        amount: { amount: '82000', currency: 'EUR' },
        reason: 'OTHER',
      }),
    stage: 'WON',
  },
  {
    name: 'the partner disputes the credit',
    mail: async (deal) =>
      story.reply(await deal.letter('OUTCOME', DANA), 'We dispute the credit: we were promised 12 percent.'),
    api: (deal) => asks(DANA, 'disputeCredit', { deal: deal.number, text: 'We were promised 12 percent.' }),
    stage: 'WON',
  },
  {
    name: 'the intake owner answers it',
    mail: async (deal) =>
      story.reply(
        await deal.letter('DISPUTE_OPENED', INES),
        'The tier of the day of registration counts, so ten percent it is.',
      ),
    api: (deal) =>
      asks(INES, 'resolveDispute', {
        deal: deal.number,
        number: 1,
        resolution: 'The tier of the day of registration counts, so ten percent it is.',
      }),
    stage: 'WON',
  },
]

const WHY = 'They want to replace their spreadsheet approvals before the audit in spring.'

async function registered(by: 'mail' | 'api'): Promise<Told> {
  const account = cast.customer()
  if (by === 'mail') {
    const text = `Hi,\n\n${account} ${WHY.slice(5)} About 80k EUR.\n\nDana`
    await story.mail({ from: DANA, subject: `Deal: ${account}`, text })
  } else {
    await asks(DANA, 'registerDeal', {
      facts: { accountName: account, context: WHY, amount: { min: '80000', currency: 'EUR' } },
    })
  }
  return cast.newest(account)
}

/** `ways[0]` registers, `ways[1…]` take the steps. */
async function lived(ways: ('mail' | 'api')[]): Promise<Told> {
  const deal = await registered(ways[0]!)
  expect(await deal.stage()).toBe('INCOMPLETE')
  for (const [at, step] of STEPS.entries()) {
    await step[ways[at + 1]!](deal)
    expect(await deal.stage(), step.name).toBe(step.stage)
  }
  return deal
}

const all = (way: 'mail' | 'api') => [way, ...STEPS.map(() => way)]
const turns = (first: 'mail' | 'api', second: 'mail' | 'api') =>
  all(first).map((way, at) => (at % 2 ? second : way))

describe('the whole motion', () => {
  let byMail: string[]
  let lettersByMail: string[]

  test('by mail alone', async () => {
    const deal = await lived(all('mail'))
    byMail = await deal.events()
    lettersByMail = (await deal.letters()).map(({ kind }) => kind)
    for (const type of ['DECLINED', 'ACCEPTED', 'WON', 'DISPUTE_RESOLVED'])
      expect(
        byMail.some((each) => each.endsWith(type)),
        `${type} in ${byMail}`,
      ).toBe(true)
  })

  test.each([
    ['by GraphQL alone', all('api')],
    ['by both in turns, mail first', turns('mail', 'api')],
    ['by both in turns, GraphQL first', turns('api', 'mail')],
    [
      'by mail until it is taken, by GraphQL from then on',
      all('mail').map((way, at) => (at > 3 ? 'api' : way)),
    ],
    [
      'by GraphQL until it is taken, by mail from then on',
      all('api').map((way, at) => (at > 3 ? 'mail' : way)),
    ],
  ] as const)('%s: the same events, the same letters to everybody', async (_how, ways) => {
    const deal = await lived([...ways])
    expect(await deal.events()).toEqual(byMail)
    // A confirmation answers a mail; who clicked has seen the answer. All else is told alike.
    const told = (kinds: string[]) => kinds.filter((kind) => kind !== 'DECISION_CONFIRMED').sort()
    expect(told((await deal.letters()).map(({ kind }) => kind))).toEqual(told(lettersByMail))
    const row = await deal.row()
    expect(row).toMatchObject({ wonAmount: '82000.00', nextStep: expect.stringMatching(/proposal/i) })
    expect(brokenChain(await eventRows(story.running.baton.db, deal.id), row.headHash)).toBeNull()
  })
})
