/** Letters say what happened: who was asked, what was not plain and why, who can be given a deal, who got no answer. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { whyNotPlain } from '../../src/understanding/answers/why-not-plain.ts'
import { type Story, words } from '../kit/story.ts'
import { AES, type Cast, DANA, INES, open } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
  await story.query(`update "Person" set language = 'en'`)
})
afterAll(() => story.end())

describe('the partner who adds something reads who has it', () => {
  const NEWS = 'The budget is nearer 95k EUR.'

  test('while it is on offer, by when that person answers', async () => {
    const deal = await cast.brings()
    await story.reply(await deal.letter('RECEIPT', DANA), NEWS)
    const { text } = await deal.letter('FACTS_CONFIRMED', DANA)
    expect(words(text)).toMatch(/(Priya Nair|Jonas Adler|Sofia Marin) has been asked to take the deal/)
  })

  test('while it is worked, that its account executive reads it too, and it is so', async () => {
    const deal = await cast.working()
    await story.reply(await deal.letter('INTRODUCTION', DANA), NEWS)
    const { text, ccAddresses } = await deal.letter('FACTS_CONFIRMED', DANA)
    expect(words(text)).toContain('who works the deal, reads it too')
    expect(ccAddresses).toEqual([])
    await deal.toAe('NEXT_STEP_UPDATE')
  })
})

test('one mail of the account executive is confirmed once, however much it brings', async () => {
  const deal = await cast.working()
  const before = (await deal.letters()).length
  await story.reply(
    await deal.letter('DECISION_CONFIRMED'),
    'Next step: workshop with their CFO Ken Tully on 10 March 2027. Budget is 90k EUR.',
  )
  expect((await deal.mailed(before)).map((one) => one.split('→')[0]).sort()).toEqual([
    'DECISION_CONFIRMED',
    'NEXT_STEP_UPDATE',
  ])
  expect((await deal.row()).amountMax).toBe('90000.00')
})

describe('who wrote on somebody else’s address', () => {
  test('and can take the deal, is offered to be given it', async () => {
    const deal = await cast.brings()
    const offer = await deal.letter('HANDOFF_OFFER')
    const colleague = AES.find((address) => address !== offer.toAddress) as string
    await story.reply(offer, 'On it, thanks', { from: colleague })
    expect((await deal.letter('WRONG_PERSON_REPLY', INES)).text).toContain(`Give it to ${colleague}`)
  })

  test.each([DANA, 'sam@elsewhere.example'])('and never can, is not: %s', async (from) => {
    const deal = await cast.brings()
    await story.reply(await deal.letter('HANDOFF_OFFER'), 'On it, thanks', { from })
    const notice = await deal.letter('WRONG_PERSON_REPLY', INES)
    expect(notice.text.toLowerCase()).not.toContain('give it to')
    expect(words(notice.text)).toContain(`please answer ${from} yourself`)
  })
})

test('what was conditional is said in words, with the sentences that work', async () => {
  const deal = await cast.brings()
  await story.reply(await deal.letter('HANDOFF_OFFER'), 'I take it if they sign the NDA first.')
  const told = words((await deal.letter('NOT_UNDERSTOOD')).text)
  expect(told).toContain('It depends on a condition')
  expect(told).toContain('“I take it if they sign the NDA first.”')
  expect(told).toContain('On it, thanks')
  expect(words((await deal.letter('UNCLEAR_REPLY', INES)).text)).toContain('they were shown what would work')
})

test('the intake owner reads that a letter was held back', async () => {
  const deal = await cast.brings()
  const offer = await deal.letter('HANDOFF_OFFER')
  for (let n = 0; n < 5; n++) await story.reply(offer, `Hm, it depends, maybe ${n + 1}.`)
  expect((await deal.letters('NOT_UNDERSTOOD')).length).toBe(3)
  const last = words((await deal.letter('UNCLEAR_REPLY', INES)).text)
  expect(last).toContain('they got no answer from us')
  expect(last).not.toContain('they were shown')
})

test.each([
  [
    'No decision: conditional.',
    'Sure, as long as Priya joins.',
    /^It depends on a condition.*“Sure, as long as Priya joins\.”$/,
  ],
  [
    'It is not plainly a decision.',
    'Ich nehme ihn, wenn das Budget steht.',
    /^It depends on a condition.*“Ich nehme ihn, wenn/,
  ],
  ['No decision: asked.', 'Should I take it?', /^It asks instead of deciding: “Should I take it\?”$/],
  ['No decision: it is said in jest.', 'Sold! Kidding.', /^It may be meant as a joke/],
  ['It is not plainly a decision.', 'Hm.', /^It is not plainly a decision\.$/],
  ['It names no AE', 'If so, fine', /^It names no AE$/],
])('%s → in words', (why, replyText, said) => {
  const intentEvidence = [{ part: 'own' as const, start: 0, end: replyText.length, quote: replyText }]
  expect(whyNotPlain({ why, replyText, intentEvidence })).toMatch(said)
})
