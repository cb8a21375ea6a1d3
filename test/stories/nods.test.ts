/** "👍" and "Danke, passt." to a letter that only tells something: nobody is written to. To one that asks they are answers. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Story } from '../kit/story.ts'
import { type Cast, open } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
afterAll(() => story.end())

test.each([
  '👍',
  'Danke, passt.',
  'ok 👍',
  "D'accord, merci.",
  'Klingt gut.',
  'Tack, det låter bra.',
  '了解しました。',
])('costs no letter: %s', async (text) => {
  const deal = await cast.working()
  const before = (await deal.letters()).length
  const ae = (await deal.letter('HANDOFF_OFFER')).toAddress
  await story.reply(await deal.letter('DECISION_CONFIRMED', ae), text)
  expect((await cast.outcome()).outcome).toBe('IGNORED')
  expect(await deal.letters()).toHaveLength(before)
})

test.each([
  [
    'We lost it, they went with Siemens on price.',
    [
      'Fair enough, thanks all.',
      'Capito, peccato. Grazie',
      'Schade! Beim nächsten Mal.',
      'Dommage. Merci à tous.',
    ],
  ],
  [
    'Won, 82,000 EUR for one year.',
    ['Super! Danke an alle', 'Congrats everyone, well done!', 'Enhorabuena a todos, gracias'],
  ],
])('what people say of an end costs no letter: %s', async (end, replies) => {
  const deal = await cast.working()
  const ae = (await deal.letter('HANDOFF_OFFER')).toAddress
  await story.reply(await deal.letter('DECISION_CONFIRMED', ae), end)
  const told = await deal.letter('OUTCOME')
  const before = (await deal.letters()).length
  for (const words of replies) {
    await story.reply(told, words)
    expect([words, (await cast.outcome()).outcome]).toEqual([words, 'IGNORED'])
  }
  await story.reply(told, 'Schade, aber warum haben wir nicht geboten?')
  expect((await cast.outcome()).outcome).not.toBe('IGNORED')
  expect((await deal.letters()).length).toBeGreaterThan(before)
})

test.each(['Passt nicht.', 'ok, but the demo is off'])('is none: %s', async (text) => {
  const deal = await cast.working()
  const ae = (await deal.letter('HANDOFF_OFFER')).toAddress
  await story.reply(await deal.letter('DECISION_CONFIRMED', ae), text)
  expect((await cast.outcome()).outcome).toBe('ANSWERED')
})

test('while a deal is on offer, it takes nothing and is not ignored', async () => {
  const deal = await cast.brings()
  await story.reply(await deal.letter('HANDOFF_OFFER'), '👍')
  expect((await cast.outcome()).outcome).not.toBe('IGNORED')
})
