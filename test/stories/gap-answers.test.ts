/** Answers to the letter that asks which company the customer is, over SMTP. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Story } from '../kit/story.ts'
import { type Cast, DANA, open, type Told } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
afterAll(() => story.end())
beforeEach(() => story.advance({ hours: 2 }))

async function unnamed(): Promise<Told> {
  await story.mail({
    from: DANA,
    subject: 'New deal',
    text: 'One of our customers wants to replace their spreadsheet approvals before the audit in spring: invoices wait nine days for a signature. About 60k EUR. Contact there is Maya Lindholm, COO, +44 20 7946 0812.',
  })
  return cast.newest()
}

test.each([
  ["it's for hoy", 'hoy'],
  ['Der Kunde heißt Brauhaus Lenz.', 'Brauhaus Lenz'],
  ['1. Which company is the customer? Delmar', 'Delmar'],
])('completes the registration: %s', async (text, accountName) => {
  const deal = await unnamed()
  await story.reply(await deal.letter('GAP_REQUEST', DANA), text)
  expect(await deal.row()).toMatchObject({ accountName, stage: 'HANDED_OFF' })
})

test('a customer that goes by its web address gets its name later', async () => {
  const deal = await unnamed()
  await story.reply(await deal.letter('GAP_REQUEST', DANA), 'Their website is www.ferrowmills.example')
  expect(await deal.row()).toMatchObject({ accountName: 'ferrowmills.example', stage: 'HANDED_OFF' })
  await story.reply(
    await deal.letter('RECEIPT', DANA),
    'Customer: Ferrow Mills Ltd\nThe budget is now 65k EUR.',
  )
  expect(await deal.row()).toMatchObject({ accountName: 'Ferrow Mills Ltd' })
})
