/** A partner takes its objection to the credit back, by its own plain words. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
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
beforeEach(() => story.advance({ hours: 2 }))

const disputes = (deal: Told) =>
  story.query<{ resolvedAt: Date | null; resolution: string | null; withdrawn: boolean; side: string }>(
    'select "resolvedAt", resolution, withdrawn, side from "Dispute" where "dealId" = $1::uuid order by number',
    [deal.id],
  )

/** A deal whose credit the partner disputes; `result`: after it was won. */
async function disputed(result = true): Promise<Told> {
  const deal = await cast.working()
  if (result)
    await story.reply(await deal.letter('DECISION_CONFIRMED'), 'We won it, 66,000 EUR, signed today.')
  await story.reply(
    await deal.letter(result ? 'OUTCOME' : 'INTRODUCTION', DANA),
    'We dispute the credit, the workshop was ours.',
  )
  await deal.leaking('CREDIT_DISPUTED')
  return deal
}

test('the leak closes, both sides read it, the history holds, and all numbers agree with a new count', async () => {
  const deal = await disputed()
  const before = (await deal.letters()).length
  const said = 'Thanks for explaining, Ines. We are fine with the credit, please drop the dispute.'
  await story.reply(await deal.letter('DISPUTE_OPENED', DANA), said)
  await deal.closed('CREDIT_DISPUTED')
  expect(await disputes(deal)).toEqual([
    { resolvedAt: expect.any(Date), resolution: said, withdrawn: true, side: 'PARTNER' },
  ])
  expect((await deal.mailed(before)).sort()).toEqual([
    'DISPUTE_WITHDRAWN→dana.whitlock',
    'DISPUTE_WITHDRAWN→ines.okafor',
  ])
  const desk = words((await deal.letter('DISPUTE_WITHDRAWN', INES)).text)
  expect(desk).toMatch(
    /Dana Whitlock takes the objection to the credit back.*nothing to do.*We are fine with the credit/,
  )
  expect(words((await deal.letter('DISPUTE_WITHDRAWN', DANA)).text)).toMatch(
    /you take your objection to the credit back/,
  )
  const { db } = story.running.baton
  const rows = await eventRows(db, deal.id)
  expect(brokenChain(rows, (await deal.row()).headHash)).toBeNull()
  expect(fromRows(rows).deal.disputes).toMatchObject([{ withdrawn: true }])
  await settle(db, { all: true })
  expect((await recount(db)).filter(({ differing }) => differing > 0)).toEqual([])
})

test('what is over can be objected to again', async () => {
  const deal = await disputed()
  await story.reply(await deal.letter('DISPUTE_OPENED', DANA), 'I withdraw my objection, sorry')
  await story.reply(
    await deal.letter('DISPUTE_WITHDRAWN', DANA),
    'I dispute the credit after all, it should be more.',
  )
  await deal.leaking('CREDIT_DISPUTED')
  expect(await disputes(deal)).toHaveLength(2)
})

test.each([
  'Ich ziehe meinen Einspruch zurück.',
  'Nous retirons notre objection, merci.',
  'Retiramos la objeción.',
  'Wij trekken ons bezwaar in.',
  '異議を取り下げます。',
])('while the deal is worked, too: %s', async (text) => {
  const deal = await disputed(false)
  await story.reply(await deal.letter('DISPUTE_OPENED', DANA), text)
  expect(await deal.stage()).toBe('WORKING')
  await deal.closed('CREDIT_DISPUTED')
})

test('what is asked besides goes to a person, and the asker hears to whom', async () => {
  const deal = await disputed()
  await story.reply(
    await deal.letter('DISPUTE_OPENED', DANA),
    'Please drop the dispute. Which address do we send the invoice for the commission to?',
  )
  await deal.closed('CREDIT_DISPUTED')
  expect((await deal.letter('PASSED_QUESTION', INES)).text).toContain('Which address do we send')
  await deal.letter('QUESTION_PASSED_ON', DANA)
})

test('of two objections the one whose letter is answered', async () => {
  const deal = await disputed()
  const first = await deal.letter('DISPUTE_OPENED', DANA)
  await story.reply(
    await deal.letter('OUTCOME', DANA),
    'We also dispute the credit because of the tier, it was gold.',
  )
  expect(await disputes(deal)).toHaveLength(2)
  await story.reply(await deal.letter('OUTCOME', DANA), 'We withdraw our objection.')
  expect(words((await deal.letter('NOT_UNDERSTOOD', DANA)).text)).toContain('Several objections are open')
  await story.reply(first, 'We withdraw our objection.')
  const ended = (await disputes(deal)).map(({ withdrawn }) => withdrawn)
  expect(ended).toEqual([true, false])
  await deal.leaking('CREDIT_DISPUTED')
})

describe('not taken back by', () => {
  test.each([
    'We drop the dispute if you make it 15 %.',
    'We do not drop the dispute.',
    'Should we drop the dispute?',
    'Jonas asked us to drop the dispute.',
    'Sure, drop the dispute, and pigs can fly.',
    'Please drop the dispute. We still count 15 % of it, though.',
    'The customer dropped the complaint.',
    'ok, withdrawn',
  ])('%s', async (text) => {
    const deal = await disputed()
    await story.reply(await deal.letter('DISPUTE_OPENED', DANA), text)
    await deal.leaking('CREDIT_DISPUTED')
    expect(['ANSWERED', 'APPLIED']).toContain((await cast.outcome()).outcome)
    expect(await deal.letters('DISPUTE_WITHDRAWN')).toEqual([])
  })

  test('words on an address that was made for somebody else', async () => {
    const deal = await disputed()
    const asked = await deal.letter('DISPUTE_OPENED', DANA)
    await story.reply(asked, 'Please drop the dispute.', { from: 'erik.falk@lindgrenfalk.example' })
    await story.reply(asked, 'Please drop the dispute.', { from: 'new.colleague@harborsystems.example' })
    await deal.leaking('CREDIT_DISPUTED')
  })
})
