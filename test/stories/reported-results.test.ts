/** A partner reports a result: it closes nothing, and the intake owner reads with which words it is closed. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Story } from '../kit/story.ts'
import { type Cast, DANA, INES, open } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
afterAll(() => story.end())

test.each([
  ['We won it, they signed for 82,000 EUR.', /Reply\s+“We\s+won\s+it,\s+…”/, 'We won it, 82,000 EUR.', 'WON'],
  [
    'We lost it, they went with Siemens.',
    /Reply\s+“We\s+lost\s+it,\s+because\s+…”/,
    'We lost it, because of Siemens.',
    'LOST',
  ],
])('%s', async (report, asks, word, stage) => {
  const deal = await cast.working()
  await story.reply(await deal.letter('INTRODUCTION', DANA), report)
  expect(await deal.stage()).toBe('WORKING')
  const passed = await deal.letter('PASSED_QUESTION', INES)
  expect(passed.text).toMatch(asks)
  await story.reply(passed, word)
  expect(await deal.stage()).toBe(stage)
  expect(await deal.letters('OUTCOME', DANA)).toHaveLength(1)
})

test('a question says nothing of it', async () => {
  const deal = await cast.working()
  await story.reply(await deal.letter('INTRODUCTION', DANA), 'Who signs the contract at your end?')
  expect((await deal.letter('PASSED_QUESTION', INES)).text).not.toContain('closes nothing')
})
