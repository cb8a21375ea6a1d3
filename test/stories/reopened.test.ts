/** A result that was a mistake is taken back by the desk's word. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { partnerScorecard } from '../../src/insight/partner-scorecard.ts'
import { recount, settle } from '../../src/insight/settle.ts'
import { fromRows } from '../../src/store/deals.ts'
import { brokenChain, eventRows } from '../../src/store/events.ts'
import { type Story, words } from '../kit/story.ts'
import { type Cast, DANA, INES, open, type Told } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
afterAll(() => story.end())

const toAe = (deal: Told) => deal.toAe('DECISION_CONFIRMED')

/** Told as won (or lost) by its account executive, who then says that it is not. */
async function mistaken(
  result = 'We won it! Signed today, 82,000 EUR.',
  regret = 'Sorry, not won at all, wrong deal.',
) {
  // One desk answers all of them, and nobody is answered fifteen times an hour.
  await story.advance({ minutes: 40 })
  const deal = await cast.working()
  const { partnerId } = await deal.row()
  const { db } = story.running.baton
  await settle(db, { all: true })
  const before = await partnerScorecard(db, partnerId, story.now())
  await story.reply(await toAe(deal), result)
  await story.reply(await toAe(deal), regret)
  return { deal, db, partnerId, before }
}

describe('a result that was a mistake', () => {
  test('the desk takes it back: the partner is told, the numbers forget it, the history holds', async () => {
    const { deal, db, partnerId, before } = await mistaken()
    expect(await deal.stage()).toBe('WON')
    const passed = await deal.letter('PASSED_QUESTION', INES)
    expect(words(passed.text)).toMatch(/Reply .Reopen, …./)
    await story.reply(passed, 'Reopen, that was another customer. Between us, he mixes things up.')
    expect(await deal.row()).toMatchObject({ stage: 'WORKING', wonAmount: null, closedAt: null })

    const told = await deal.letter('OUTCOME', DANA)
    expect(told.subject).toContain('open again')
    expect(words(told.text)).toMatch(/was won\. That holds no longer.*open again.*that was another customer/)
    expect(words(told.text)).toMatch(/credit stays as it was fixed/)
    // Not a day has passed, so none is added.
    expect(told.text).not.toContain('protection now ends')
    expect(told.text).not.toContain('mixes things up')
    expect((await toAe(deal)).props.data).toMatchObject({ what: 'REOPENED' })
    expect((await deal.letter('DECISION_CONFIRMED', INES)).props.data).toMatchObject({ what: 'REOPENED' })

    const rows = await eventRows(db, deal.id)
    expect(brokenChain(rows, (await deal.row()).headHash)).toBeNull()
    expect(fromRows(rows).deal).toMatchObject({ stage: 'WORKING' })
    await settle(db, { all: true })
    const after = await partnerScorecard(db, partnerId, story.now())
    expect([after.won, after.credited]).toEqual([before.won, before.credited])
    expect((await recount(db)).filter(({ differing }) => differing > 0)).toEqual([])

    await story.reply(await toAe(deal), 'Lost, they stay with what they have.')
    expect(await deal.stage()).toBe('LOST')
  })

  test('won again, however it is told', async () => {
    const { deal } = await mistaken()
    await story.reply(
      await deal.letter('PASSED_QUESTION', INES),
      'Priya clicked wrong. Please reopen the deal',
    )
    await story.reply(await toAe(deal), 'Now really: won, 79,500 EUR')
    expect(await deal.row()).toMatchObject({ stage: 'WON', wonAmount: '79500.00' })
    expect((await deal.letter('OUTCOME', DANA)).props.data).toMatchObject({ result: 'WON' })
  })

  test('with an objection open, too, which stays open', async () => {
    const deal = await cast.working()
    await story.reply(await toAe(deal), 'We won it! Signed today, 82,000 EUR.')
    await story.reply(await deal.letter('OUTCOME', DANA), 'We dispute the credit, because it should be 15 %.')
    await story.reply(await deal.letter('DISPUTE_OPENED', INES), 'Reopen, the customer has not signed.')
    expect(await deal.stage()).toBe('WORKING')
    expect(await deal.letters('DISPUTE_RESOLVED')).toEqual([])
    expect(words((await deal.letter('OUTCOME', DANA)).text)).toContain('the customer has not signed')
  })

  test('a loss, too', async () => {
    const { deal } = await mistaken('Lost, no budget.', 'Argh, not lost! I mixed up two deals.')
    await story.reply(await deal.letter('PASSED_QUESTION', INES), 'Hi,\n\nplease open it again.\n\nInes')
    expect(await deal.stage()).toBe('WORKING')
    expect(words((await deal.letter('OUTCOME', DANA)).text)).toMatch(/was lost\. That holds no longer/)
  })

  test.each(['Reopen, that was another customer.', 'Please reopen it'])(
    'from the account executive alone the order reaches the desk: %s',
    async (order) => {
      const { deal } = await mistaken()
      await story.reply(await toAe(deal), order)
      expect(await deal.stage()).toBe('WON')
      expect((await deal.letter('PASSED_QUESTION', INES)).props.data).toMatchObject({
        question: expect.stringContaining(order),
      })
    },
  )

  test.each([
    'Reopen it if they come back.',
    'Should we reopen it?',
    'Do not reopen it.',
    'Reopen the budget talks first.',
  ])('is not taken back by: %s', async (answer) => {
    const { deal } = await mistaken()
    await story.reply(await deal.letter('PASSED_QUESTION', INES), answer)
    expect(await deal.stage()).toBe('WON')
    // Whoever asked for it reads it.
    expect(words((await deal.toAe('MESSAGE')).text)).toContain(answer)
  })

  test('the desk reports a result too, when it hears it first', async () => {
    const deal = await cast.working()
    await story.reply(await toAe(deal), 'Who approves a discount of 20 % here?')
    await story.reply(await deal.letter('PASSED_QUESTION', INES), 'Lost, they went bankrupt.')
    expect(await deal.stage()).toBe('LOST')
  })
})
