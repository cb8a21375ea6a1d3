/** A result that was not meant: whoever says so reaches the intake owner, and the deal stays as it is. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Story, words } from '../kit/story.ts'
import { type Cast, DANA, ERIK, INES, open } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
  await story.query(`update "Person" set language = 'en'`)
})
afterAll(() => story.end())

async function closedWith(reply: string, from = DANA) {
  const deal = await cast.working({ from })
  await story.reply(await deal.letter('INTRODUCTION'), reply, { from: (await aeOf(deal))! })
  return deal
}
/** A quotation's lines begin with a bar. */
const said = ({ text }: { text: string }) => words(text.replace(/^\|/gm, ''))
async function aeOf(deal: Awaited<ReturnType<Cast['working']>>): Promise<string | undefined> {
  const [ae] = await story.query<{ address: string }>(
    'select address from "PersonAddress" where "personId" = $1::uuid and "primary"',
    [(await deal.row()).aeId],
  )
  return ae?.address
}

test.each([
  ['Won, 80,000 EUR', 'Sorry, not won at all. The customer cancelled. Lost: project cancelled.'],
  ['Won, 80,000 EUR', 'Wrong mail, that was another deal. This one is lost: no budget.'],
  ['Lost: no budget', 'We won it, 64,000 EUR'],
  ['Lost: no budget', 'Gewonnen, 64.000 EUR!'],
])('after “%s” the account executive writes: %s', async (result, correction) => {
  const deal = await closedWith(result)
  const stage = await deal.stage()
  expect(['WON', 'LOST']).toContain(stage)
  const ae = (await aeOf(deal))!
  await story.reply(await deal.letter('DECISION_CONFIRMED', ae), correction)
  expect(await deal.stage()).toBe(stage)
  const passed = await deal.letter('PASSED_QUESTION', INES)
  expect(said(passed)).toContain(correction)
  expect(words(passed.text)).not.toContain('the deal is offered to them')
  await deal.letter('QUESTION_PASSED_ON', ae)
})

test.each([
  ['Won, 80,000 EUR', 'That is not won at all, the customer has cancelled the project.'],
  ['Won, 80,000 EUR', 'Please withdraw this registration, the customer cancelled.'],
  ['Lost: no budget', 'We won it, they signed yesterday for 64,000 EUR.'],
])('after “%s” the partner writes: %s', async (result, correction) => {
  const deal = await closedWith(result, ERIK)
  const stage = await deal.stage()
  await story.reply(await deal.letter('OUTCOME', ERIK), correction)
  expect(await deal.stage()).toBe(stage)
  expect(said(await deal.letter('PASSED_QUESTION', INES))).toContain(correction)
  await deal.letter('QUESTION_PASSED_ON', ERIK)
})

test('the same result said again takes nothing back', async () => {
  const deal = await closedWith('Lost: no budget')
  await story.reply(await deal.letter('DECISION_CONFIRMED', (await aeOf(deal))!), 'Lost: no budget')
  expect(await deal.letters('PASSED_QUESTION', INES)).toEqual([])
})
