/** What account executives and intake owners really answer: later, with a question, with a correction, in passing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Story } from '../kit/story.ts'
import { AES, type Cast, DANA, INES, open } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
afterAll(() => story.end())

const FIRST_NAMES: Record<string, string> = { priya: 'Priya', jonas: 'Jonas', sofia: 'Sofia' }
const firstNameOf = (address: string) => FIRST_NAMES[address.split('.')[0] ?? ''] as string

describe('a wish to have it later', () => {
  test.each(["Keep it for me, from Monday I'm free", 'Halt mir den bitte frei, ab Montag habe ich Luft'])(
    'leaves the offer open: %s',
    async (words) => {
      const deal = await cast.brings()
      await story.reply(await deal.letter('HANDOFF_OFFER'), words)
      expect(await deal.stage()).toBe('HANDED_OFF')
      expect((await deal.mailed()).slice(-2).join()).toMatch(/NOT_UNDERSTOOD.*|UNCLEAR_REPLY/)
    },
  )
})

describe('a question beside the answer', () => {
  test('of an account executive who takes it reaches the intake owner', async () => {
    const deal = await cast.brings()
    const offer = await deal.letter('HANDOFF_OFFER')
    await story.reply(offer, 'On it. Does the partner already have a demo tenant?')
    expect(await deal.stage()).toBe('WORKING')
    expect((await deal.letter('PASSED_QUESTION', INES)).text).toContain('demo tenant')
    expect((await deal.letter('QUESTION_PASSED_ON', offer.toAddress)).text).toContain('Ines')
  })

  test.each([
    'Status please. And who is our contact for the security questionnaire?',
    'Stand bitte. Und wer ist unser Ansprechpartner für den Sicherheitsfragebogen?',
  ])('about the status is answered, and the other one passed on: %s', async (words) => {
    const deal = await cast.brings()
    const offer = await deal.letter('HANDOFF_OFFER')
    await story.reply(offer, words)
    expect(await deal.letters('STATUS_DIGEST', offer.toAddress)).toHaveLength(1)
    expect((await deal.letter('PASSED_QUESTION', INES)).text).toMatch(
      /security questionnaire|Sicherheitsfrage/,
    )
    expect(await deal.letters('QUESTION_PASSED_ON', offer.toAddress)).toHaveLength(1)
  })

  test('is none where the status answers it', async () => {
    const deal = await cast.brings()
    await story.reply(await deal.letter('RECEIPT', DANA), 'What is the status? Can you tell me?')
    expect(await deal.letters('STATUS_DIGEST', DANA)).toHaveLength(1)
    expect(await deal.letters('PASSED_QUESTION', INES)).toHaveLength(0)
  })
})

test('an acceptance that corrects a fact takes the deal, and the intake owner hears the correction', async () => {
  const deal = await cast.brings()
  await story.reply(await deal.letter('HANDOFF_OFFER'), "Accept, but fix the name (it's Kestrel not Kestral)")
  expect(await deal.stage()).toBe('WORKING')
  expect((await deal.letter('PASSED_QUESTION', INES)).text).toContain('Kestrel not Kestral')
})

test('a question beside news that can be passed on no more is set aside, never dropped', async () => {
  const deal = await cast.working()
  const confirmed = await deal.letter('DECISION_CONFIRMED')
  for (let n = 1; n <= 7; n++)
    await story.reply(
      confirmed,
      `The amount is now ${80 + n},000 EUR. Does the partner have a demo tenant for team ${n}?`,
    )
  expect(await cast.outcome()).toMatchObject({
    outcome: 'QUARANTINED',
    outcomeReason: expect.stringContaining('too many were sent'),
  })
  expect((await deal.row()).amountMax).toBe('87000.00')
})

describe('the intake owner', () => {
  /** A deal on offer whose account executive wavers: who takes it is the intake owner's to say. */
  async function wavering() {
    const deal = await cast.brings()
    const offer = await deal.letter('HANDOFF_OFFER')
    await story.reply(offer, 'Hm, let me think about it')
    const next = AES.find((address) => address !== offer.toAddress) as string
    return { deal, next, asked: await deal.letter('UNCLEAR_REPLY', INES) }
  }

  test.each([
    (name: string) => `Talked to ${name}, she's in`,
    (name: string) => `${name} will take it, just spoke to her`,
    (name: string) => `Hab mit ${name} gesprochen, sie macht's`,
  ])('gives it to whom he has spoken to: %s', async (words) => {
    const { deal, next, asked } = await wavering()
    await story.reply(asked, words(firstNameOf(next)))
    expect((await deal.letter('HANDOFF_OFFER', next)).toAddress).toBe(next)
  })

  test.each([
    (name: string) => `Talked to ${name}, she's out`,
    (name: string) => `${name} can't take it`,
    (name: string) => `I'll ask ${name}`,
    (name: string) => `${name} will take it once she is back`,
  ])('gives it to nobody whom he only speaks of: %s', async (words) => {
    const { deal, next, asked } = await wavering()
    await story.reply(asked, words(firstNameOf(next)))
    expect(await deal.letters('HANDOFF_OFFER', next)).toHaveLength(0)
  })

  test('rejects it, and the partner reads only what it is to be told', async () => {
    const { deal, asked } = await wavering()
    const { toAddress } = await deal.letter('HANDOFF_OFFER')
    const words =
      'reject the deal, tell Dana only that we serve them directly. Harbor is a pain to work with.'
    await story.reply(asked, words)
    expect(await deal.row()).toMatchObject({ stage: 'REJECTED', closeReason: 'DIRECT_ALREADY_ACTIVE' })
    const { text } = await deal.letter('REJECTION', DANA)
    expect(text).toContain('we serve them directly')
    expect(text).not.toMatch(/pain|tell Dana/)
    expect(await deal.letters('HANDOFF_GONE', toAddress)).toHaveLength(1)
  })

  test('who writes a bare “reject” while it is on offer is asked what is meant', async () => {
    const { deal, asked } = await wavering()
    await story.reply(asked, 'Reject')
    expect(await deal.stage()).toBe('HANDED_OFF')
  })
})
