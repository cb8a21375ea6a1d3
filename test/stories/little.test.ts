/** A line or two to the registration address: a partner is answered, noise is not. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Story } from '../kit/story.ts'
import { type Cast, DANA, INES, open } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
afterAll(() => story.end())

const answersTo = async (address: string): Promise<number> =>
  (
    await story.query<{ n: number }>(
      `select count(*)::int as n from "Letter" where kind in ('NOT_UNDERSTOOD', 'UNCLEAR_REPLY') and "toAddress" = $1`,
      [address],
    )
  )[0]!.n

const outcome = async () =>
  (
    await story.query<{ outcome: string }>(
      'select outcome from "InboundMail" order by "arrivedAt" desc, id desc limit 1',
    )
  )[0]!.outcome

describe('too little to register', () => {
  test.each([
    ['Quillon', 'Quillon Bank, 120k'],
    ['hi', 'they want a demo on 10 December'],
  ])('%s: %s', async (subject, text) => {
    const before = [await answersTo(DANA), await answersTo(INES)]
    await story.mail({ from: DANA, subject, text })
    expect(await outcome()).toBe('ANSWERED')
    expect([await answersTo(DANA), await answersTo(INES)]).toEqual(before.map((n) => n + 1))
  })
})

describe('nothing for the desk', () => {
  test.each([
    ['Re: lunch', 'Thanks a lot!', {}],
    ['Our webinar', 'Join us on Thursday: https://harborsystems.example/webinar', {}],
    ['Thursday', 'See you at nine then, bring the slides.', { cc: 'tom.reed@harborsystems.example' }],
  ])('%s: %s', async (subject, text, more) => {
    const before = await answersTo(DANA)
    await story.mail({ from: DANA, subject, text, ...more })
    expect(await outcome()).toBe('IGNORED')
    expect(await answersTo(DANA)).toBe(before)
  })
})
