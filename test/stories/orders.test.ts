/** An account executive tells of the order: one that has come closes the deal, one that is to come does not. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, DANA, open } from './cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await open()
})
afterAll(() => cast.story.end())

test.each(['PO is in', 'Purchase order received, 82k', 'Kauppa tuli', 'Vyhráli jsme, 82 000 EUR'])(
  'it has come: %s',
  async (words) => {
    const deal = await cast.working()
    await cast.story.reply(await deal.toAe('DECISION_CONFIRMED'), words)
    expect(await deal.stage()).toBe('WON')
    await deal.letter('OUTCOME', DANA)
  },
)

test.each(['We got it, 2,400 a month', 'Wir haben ihn, 2.400 € im Monat', "On l'a, 2 400 € par mois"])(
  'by the month: the deal is won, and nobody guesses for how long: %s',
  async (words) => {
    const deal = await cast.working()
    await cast.story.reply(await deal.toAe('DECISION_CONFIRMED'), words)
    const { stage, wonAmount } = await deal.row()
    expect({ stage, wonAmount }).toEqual({ stage: 'WON', wonAmount: null })
  },
)

test.each([
  'PO is in preparation',
  'PO should be in next week',
  'PO is in approval, 82k',
  'Purchase order requested, 82k',
  'Bestellung ist in Vorbereitung',
  'Le bon de commande est en préparation',
])('it is to come: %s', async (words) => {
  const deal = await cast.working()
  await cast.story.reply(await deal.toAe('DECISION_CONFIRMED'), words)
  expect(await deal.stage()).toBe('WORKING')
})

test('where only the sum shows what was got, it is asked back', async () => {
  const deal = await cast.working()
  await cast.story.reply(await deal.toAe('DECISION_CONFIRMED'), 'Got it, 82k')
  expect(await deal.stage()).toBe('WORKING')
})
