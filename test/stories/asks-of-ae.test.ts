/** What an account executive asks of whoever reads the mail is passed on, and announced to nobody as an agreed step. */
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

async function wrote(text: string) {
  const deal = await cast.working()
  const ae = (await deal.letter('HANDOFF_OFFER')).toAddress
  await story.reply(await deal.letter('DECISION_CONFIRMED', ae), text)
  return deal
}

test.each([
  'Bitte schick mir die Preisliste.',
  'Schicken Sie mir bitte die Präsentation.',
  "Merci de m'envoyer la présentation.",
  'Por favor envíame la presentación.',
  'Per favore mandami la presentazione.',
  'Stuur mij de presentatie.',
  'Please call me about the demo.',
  '価格表を送ってください。',
])('the intake owner reads it: %s', async (text) => {
  const deal = await wrote(text)
  expect((await deal.row()).nextStep).toBeNull()
  expect(await deal.letters('NEXT_STEP_UPDATE')).toEqual([])
  expect((await deal.letter('PASSED_QUESTION', INES)).text).toContain(text.slice(0, 20))
})

test('beside news, both are done', async () => {
  const deal = await wrote('Hi Ines, please send me the price list. Budget is now 95k.')
  expect(await deal.row()).toMatchObject({ nextStep: null, amountMax: '95000.00' })
  expect((await deal.letter('PASSED_QUESTION', INES)).text).toContain('price list')
  expect((await deal.letter('NEXT_STEP_UPDATE', DANA)).text).not.toContain('price list')
})

test('with the acceptance, too', async () => {
  const deal = await cast.brings()
  await story.reply(await deal.letter('HANDOFF_OFFER'), 'On it. Please send me the price list by Friday.')
  expect(await deal.stage()).toBe('WORKING')
  expect((await deal.row()).nextStep).toBeNull()
  expect((await deal.letter('PASSED_QUESTION', INES)).text).toContain('price list')
})

test('what is asked of the partner reaches the partner once, as a message', async () => {
  const deal = await wrote('Dana, please send the architecture diagram by Friday.')
  expect((await deal.row()).nextStep).toBeNull()
  expect((await deal.letter('MESSAGE', DANA)).text).toContain('architecture diagram')
  expect(await deal.letters('NEXT_STEP_UPDATE')).toEqual([])
})
