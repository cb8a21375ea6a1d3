/** An answer that brings more than itself: nothing of it is lost, and no consent is made of half a one. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { storeInbound } from '../../src/store/inbound-mail.ts'
import { buildMail } from '../kit/mail.ts'
import { type Story, words } from '../kit/story.ts'
import { type Cast, DANA, INES, open, type Told } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
afterAll(() => story.end())
beforeEach(() => story.advance({ hours: 5 }))

/** What an account executive proposed waits for the partner's answer. */
async function proposed(): Promise<Told> {
  const deal = await cast.working()
  await story.reply(
    await deal.toAe('DECISION_CONFIRMED'),
    'I propose that Harbor takes the technical fit, because their engineer built the pilot.',
  )
  return deal
}
const stateOf = async (deal: Told) =>
  (
    await story.query<{ state: string }>('select state from "Proposal" where "dealId" = $1::uuid', [deal.id])
  )[0]?.state

/** Nothing proves who sent it: one word of the partner is asked for. */
async function unproven(): Promise<Told> {
  const account = cast.customer()
  const domain = `${account.toLowerCase().replace(/[^a-z]/g, '')}.example`
  const to = `deals@${story.domain}`
  const text = `Hi,\n\n${account} want to replace their spreadsheet approvals before the audit in spring. About 80k EUR. Contact is
Maya Lindholm, COO, maya@${domain}.\n\nThanks`
  await storeInbound(story.running.baton.db, {
    raw: buildMail({
      from: DANA,
      to,
      subject: `Deal: ${account}`,
      date: story.now(),
      text,
      messageId: randomUUID(),
    }),
    source: 'WEBHOOK',
    envelopeFrom: DANA,
    envelopeTo: [to],
    session: {},
    arrivedAt: story.now(),
  })
  await story.settle()
  const deal = await cast.newest(account)
  expect(await deal.row()).toMatchObject({ stage: 'INCOMPLETE' })
  return deal
}

describe('a proposal is agreed to, and the same mail brings', () => {
  test.each([
    ['a sum', 'Yes. Please note that the amount is now 95k EUR.', { amountMax: '95000.00' }],
    [
      'a next step',
      'Agreed, next step: workshop on 12 March 2027.',
      { nextStep: 'workshop on 12 March 2027' },
    ],
  ])('%s, which is taken over: %s', async (_, text, facts) => {
    const deal = await proposed()
    await story.reply(await deal.letter('PROPOSAL', DANA), text)
    expect(await stateOf(deal)).toBe('AGREED')
    expect(await deal.row()).toMatchObject(facts)
    await deal.letter('FACTS_CONFIRMED', DANA)
  })

  test('a wish, which whoever proposed it reads, and which is no next step', async () => {
    const deal = await proposed()
    await story.reply(await deal.letter('PROPOSAL', DANA), 'Agreed. Please send me the slides.')
    expect(await stateOf(deal)).toBe('AGREED')
    expect((await deal.row()).nextStep).toBeNull()
    expect((await deal.toAe('PROPOSAL_OUTCOME')).text).toContain('Please send me the slides')
  })
})

test.each([
  'Agreed. Will our share stay as it is?',
  'Agreed, provided that we keep the references.',
  'Einverstanden, vorausgesetzt die Referenzen bleiben bei uns.',
  'Ok, but please also send us the contract.',
  'Agreed, but the amount is now 95k EUR.',
  'Yes, as long as the credit stays with us.',
])('is no consent, is shown to a person, and is told so: %s', async (text) => {
  const deal = await proposed()
  await story.reply(await deal.letter('PROPOSAL', DANA), text)
  expect(await stateOf(deal)).toBe('OPEN')
  const told = await deal.letter('UNCLEAR_REPLY', INES)
  expect(words(told.text)).toMatch(/A proposal waits/)
  expect(told.props.data).toMatchObject({ quote: text })
})

test('an objection that asks something: both are heard', async () => {
  const deal = await proposed()
  await story.reply(await deal.letter('PROPOSAL', DANA), 'I object, because it is ours. Can Ines call me?')
  expect(await stateOf(deal)).toBe('OBJECTED')
  expect((await deal.letter('PASSED_QUESTION', INES)).text).toContain('Can Ines call me?')
})

describe('a registration is confirmed, and the same mail', () => {
  test.each([
    'Yes, and please also send the price list.',
    'Yes, this is ours. Who will be our contact at your end?',
    'Ja, stimmt. Bitte schicken Sie uns die Preisliste.',
  ])('asks for more, which a person hears: %s', async (text) => {
    const deal = await unproven()
    await story.reply(await deal.letter('RECEIPT', DANA), text)
    expect(await deal.stage()).toBe('HANDED_OFF')
    expect((await deal.letter('PASSED_QUESTION', INES)).props.data).toMatchObject({ question: text })
    await deal.letter('QUESTION_PASSED_ON', DANA)
  })

  test('brings a fact: it is taken over, and one receipt tells it', async () => {
    const deal = await unproven()
    const before = (await deal.letters()).length
    await story.reply(await deal.letter('RECEIPT', DANA), 'Yes, and the amount is 95k EUR')
    expect(await deal.row()).toMatchObject({ stage: 'HANDED_OFF', amountMax: '95000.00' })
    const ae = (await deal.letter('HANDOFF_OFFER')).toAddress.split('@')[0]
    expect((await deal.mailed(before)).sort()).toEqual([`HANDOFF_OFFER→${ae}`, 'RECEIPT→dana.whitlock'])
  })

  test('says again what is known already: it is confirmed all the same', async () => {
    const deal = await unproven()
    await story.reply(await deal.letter('RECEIPT', DANA), 'Yes, the amount is 80k EUR')
    expect(await deal.stage()).toBe('HANDED_OFF')
  })

  test('takes it back: it is not confirmed', async () => {
    const deal = await unproven()
    await story.reply(await deal.letter('RECEIPT', DANA), 'Yes it is ours but please wait with it')
    expect(await deal.stage()).toBe('INCOMPLETE')
  })
})

describe('more protection is asked for, and the same mail', () => {
  test('brings a day: it is taken over', async () => {
    const deal = await cast.working()
    await story.reply(
      await deal.letter('INTRODUCTION', DANA),
      'Please extend the protection; they decide on 30 June 2027.',
    )
    await deal.letter('PROTECTION_EXTENDED', DANA)
    expect((await deal.row()).closeDate).toBe('2027-06-30')
  })

  test('asks something: a person hears it', async () => {
    const deal = await cast.working()
    await story.reply(
      await deal.letter('INTRODUCTION', DANA),
      'Please extend the protection. What is the price of Vault?',
    )
    await deal.letter('PROTECTION_EXTENDED', DANA)
    expect((await deal.letter('PASSED_QUESTION', INES)).text).toContain('price of Vault')
  })
})

test('a registration is withdrawn, and what is asked besides is heard', async () => {
  const deal = await cast.working()
  await story.reply(
    await deal.letter('INTRODUCTION', DANA),
    'Please withdraw this registration. Can I register another plant of theirs instead?',
  )
  expect(await deal.stage()).toBe('WITHDRAWN')
  expect(words((await deal.letter('PASSED_QUESTION', INES)).text)).toContain('Can I register another plant')
  const plain = await cast.working()
  await story.reply(
    await plain.letter('INTRODUCTION', DANA),
    'Hi Ines,\n\nplease withdraw this registration, they were bought.\n\nThanks',
  )
  expect(await plain.stage()).toBe('WITHDRAWN')
  expect(await plain.letters('PASSED_QUESTION')).toEqual([])
})
