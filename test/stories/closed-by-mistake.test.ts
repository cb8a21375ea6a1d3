/** What was rejected, withdrawn or left to expire by mistake goes on where it stood, by the desk's word. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { recount, settle } from '../../src/insight/settle.ts'
import { fromRows } from '../../src/store/deals.ts'
import { brokenChain, eventRows } from '../../src/store/events.ts'
import { type Story, words } from '../kit/story.ts'
import { type Cast, DANA, ERIK, INES, open, type Told } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
afterAll(() => story.end())
// Nobody is answered fifteen times an hour.
beforeEach(() => story.advance({ hours: 2 }))

const writes = (deal: Told, text: string, from = INES) =>
  story.mail({ from, subject: `Re: [${deal.number}] ${deal.account}`, text })

/** The history verifies and replays to what stands, and all numbers kept agree with a new count. */
async function allHolds(deal: Told): Promise<void> {
  const { db } = story.running.baton
  const rows = await eventRows(db, deal.id)
  expect(brokenChain(rows, (await deal.row()).headHash)).toBeNull()
  expect(fromRows(rows).deal).toMatchObject({ stage: await deal.stage() })
  await settle(db, { all: true })
  expect((await recount(db)).filter(({ differing }) => differing > 0)).toEqual([])
}

describe('a registration that was closed by mistake', () => {
  test('rejected: it is offered anew, at its place, with its credit; the partner reads why', async () => {
    const deal = await cast.brings()
    const before = await deal.row()
    const first = (await deal.letter('HANDOFF_OFFER')).toAddress
    await writes(deal, 'Reject the deal: outside territory')
    expect(await deal.stage()).toBe('REJECTED')
    await allHolds(deal)
    await story.advance({ days: 2 })
    await writes(deal, 'Reopen, I had the wrong Foods in mind.')
    const row = await deal.row()
    expect(row).toMatchObject({ stage: 'HANDED_OFF', closedAt: null, closeReason: null })
    expect([row.arrivedAt, row.completedAt]).toEqual([before.arrivedAt, before.completedAt])
    expect(row.protectedUntil > before.protectedUntil).toBe(true)
    const offer = await deal.letter('HANDOFF_OFFER')
    expect(offer.toAddress).not.toBe(first)
    const told = words((await deal.letter('OUTCOME', DANA)).text)
    expect(told).toMatch(/cannot take this registration\. That holds no longer/)
    expect(told).toMatch(/on offer to .*I had the wrong Foods in mind.*credit stays as it was fixed/)
    await allHolds(deal)
    await story.reply(offer, 'On it, thanks')
    await story.reply(await deal.toAe('DECISION_CONFIRMED'), 'We won it, 82,000 EUR, signed today.')
    expect(await deal.stage()).toBe('WON')
    await allHolds(deal)
  })

  test('withdrawn by the partner, who says so: the desk is asked, and reopens it with one reply', async () => {
    const deal = await cast.working()
    await story.reply(await deal.letter('INTRODUCTION', DANA), 'Please withdraw this registration')
    expect(await deal.stage()).toBe('WITHDRAWN')
    await story.reply(
      await deal.letter('OUTCOME', DANA),
      'Sorry, that was the wrong deal, please reopen this one.',
    )
    expect(await deal.stage()).toBe('WITHDRAWN')
    const asked = await deal.letter('PASSED_QUESTION', INES)
    expect(words(asked.text)).toMatch(/closed by mistake\? Reply .Reopen, …./)
    await story.reply(asked, 'Reopen, Dana meant another one.')
    expect(await deal.stage()).toBe('WORKING')
    expect((await deal.toAe('DECISION_CONFIRMED')).props.data).toMatchObject({ what: 'REOPENED' })
    const told = words((await deal.letter('OUTCOME', DANA)).text)
    expect(told).toMatch(/was withdrawn\. That holds no longer.*goes on with it.*Dana meant another one/)
    await allHolds(deal)
  })

  test('expired: it waits for the same gap again, and the answer completes it', async () => {
    const account = cast.customer()
    const text = `Hi,\n\n${account} want to replace their spreadsheet approvals before the audit in spring. About 80k EUR.\n\nDana`
    await story.mail({ from: DANA, subject: `Deal: ${account}`, text })
    const deal = await cast.newest(account)
    await story.advance({ days: 40 })
    expect(await deal.stage()).toBe('EXPIRED')
    await writes(deal, 'Please reopen, Dana was on leave.')
    expect(await deal.stage()).toBe('INCOMPLETE')
    const told = await deal.letter('OUTCOME', DANA)
    expect(words(told.text)).toMatch(
      /is open again.*we still need this.*Who is your contact|is open again.*contact/i,
    )
    await story.advance({ hours: 3 })
    expect(await deal.stage()).toBe('INCOMPLETE')
    await allHolds(deal)
    await story.reply(told, 'Maya Lindholm, COO, maya@elsewhere-foods.example')
    expect(await deal.stage()).toBe('HANDED_OFF')
    await allHolds(deal)
  })

  test.each([DANA, ERIK])('nobody else reopens it: %s', async (from) => {
    const deal = await cast.brings()
    await writes(deal, 'Reject the deal: outside territory')
    await writes(deal, 'Reopen, I had the wrong one in mind.', from)
    expect(await deal.stage()).toBe('REJECTED')
  })

  test('what is no order is answered with the sentence that would be one', async () => {
    const deal = await cast.brings()
    await writes(deal, 'Reject the deal: outside territory')
    await writes(deal, 'Should we reopen it if they come back?')
    expect(await deal.stage()).toBe('REJECTED')
    expect((await deal.letter('NOT_UNDERSTOOD', INES)).text).toMatch(/Reopen, because …/)
  })
})

describe('the same account came in again meanwhile', () => {
  test('a rejected one that is reopened meets it: a person settles it, and neither partner learns of the other', async () => {
    const deal = await cast.brings()
    await writes(deal, 'Reject the deal: outside territory')
    const other = await cast.brings({ from: ERIK, account: deal.account })
    expect(await other.stage()).toBe('HANDED_OFF')
    await writes(deal, 'Reopen, they are in our territory after all.')
    expect([await deal.stage(), await other.stage()]).toEqual(['CONFLICT', 'HANDED_OFF'])
    expect((await deal.letter('CONFLICT_NOTICE', DANA)).text).not.toMatch(/Lindgren|Erik/)
    const settle = await deal.letter('CONFLICT_TO_SETTLE', INES)
    expect(settle.text).toContain(String(other.number))
    await allHolds(deal)
    await story.reply(settle, 'Proceed, they buy for two plants.')
    expect(await deal.stage()).toBe('HANDED_OFF')
    await allHolds(deal)
  })

  test('a lost one, too: its account executive hears it, and is asked first when it is settled', async () => {
    const deal = await cast.working()
    const ae = (await deal.letter('HANDOFF_OFFER')).toAddress
    await story.reply(await deal.toAe('DECISION_CONFIRMED'), 'Lost, no budget.')
    const other = await cast.brings({ from: ERIK, account: deal.account })
    await writes(deal, 'Reopen, Priya mixed up two deals.')
    expect([await deal.stage(), await other.stage()]).toEqual(['CONFLICT', 'HANDED_OFF'])
    expect(words((await deal.letter('HANDOFF_GONE', ae)).text)).toContain('came in again')
    expect((await deal.row()).aeId).toBeNull()
    await allHolds(deal)
    await story.reply(await deal.letter('CONFLICT_TO_SETTLE', INES), 'Proceed')
    expect((await deal.letter('HANDOFF_OFFER')).toAddress).toBe(ae)
    await story.reply(await deal.letter('HANDOFF_OFFER'), 'On it, thanks')
    expect(await deal.stage()).toBe('WORKING')
    await allHolds(deal)
  })

  test('over the API as well', async () => {
    const deal = await cast.brings()
    await story.reply(await deal.letter('RECEIPT', DANA), 'Please withdraw this registration')
    await cast.brings({ from: ERIK, account: deal.account })
    expect(await deal.does(INES, { type: 'reopen', note: null })).toBe(true)
    expect(await deal.stage()).toBe('CONFLICT')
  })

  test('two that are reopened at once see each other', async () => {
    const account = cast.customer()
    const first = await cast.brings({ account })
    await story.reply(await first.letter('RECEIPT', DANA), 'Please withdraw this registration')
    const second = await cast.brings({ from: ERIK, account })
    await writes(second, 'Reject the deal: outside territory')
    const both = [first, second]
    await Promise.all(both.map((deal) => deal.does(INES, { type: 'reopen', note: null })))
    const stages = await Promise.all(both.map((deal) => deal.stage()))
    expect(stages.sort()).toEqual(['CONFLICT', 'HANDED_OFF'])
  })
})
