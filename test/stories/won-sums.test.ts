/** What a deal is won for: unsaid, asked for, said again. */
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
const sum = async (deal: Told) => {
  const { stage, wonAmount, wonCurrency } = await deal.row()
  return [stage, wonAmount, wonCurrency]
}
const text = async (letter: Promise<{ text: string }>) => words((await letter).text)

async function won(reply = 'Won!', brought: Parameters<Cast['working']>[0] = {}): Promise<Told> {
  const deal = await cast.working(brought)
  await story.reply(await toAe(deal), reply)
  return deal
}

/** The same registration without a sum. */
async function wonWithoutSum(sum = ''): Promise<Told> {
  const account = cast.customer()
  const domain = `${account.toLowerCase().replace(/[^a-z]/g, '')}.example`
  const mail = {
    text: `Hi,\n\n${account} want to replace their spreadsheet approvals before the audit in spring: invoices wait
nine days for a signature. ${sum} Contact is Maya Lindholm, COO, maya@${domain}.\n\nThanks`,
  }
  return won('Won!', { account, mail })
}

describe('won without a sum', () => {
  test('closes at the registered one, and says so to both sides', async () => {
    const deal = await won()
    expect(await sum(deal)).toEqual(['WON', '80000.00', 'EUR'])
    expect(await text(toAe(deal))).toMatch(
      /no sum.*registered.*80,000.*it was 78,500 EUR|keinen Betrag.*registrierten.*80.000.*es waren 78.500 EUR/,
    )
    const outcome = await deal.letter('OUTCOME', DANA)
    expect(outcome.props.data).toMatchObject({ asRegistered: true, amount: { value: '80000' } })
    expect(words(outcome.text)).toContain('the one that was registered')
  })

  test('asks for it where none is registered; the answer is the sum', async () => {
    const deal = await wonWithoutSum()
    expect(await sum(deal)).toEqual(['WON', null, null])
    expect(await text(toAe(deal))).toMatch(ASKS)
    await story.reply(await toAe(deal), '85,000 EUR')
    expect(await sum(deal)).toEqual(['WON', '85000.00', 'EUR'])
    expect((await deal.letter('OUTCOME', DANA)).props.data).toMatchObject({
      instead: null,
      amount: { value: '85000', currency: 'EUR' },
      evaluation: { lines: [{ share: '100' }] },
    })
  })

  test.each([
    ['82k', '82000.00'],
    ['argh. 95k. Final.', '95000.00'],
    ['85,000', '85000.00'],
  ])('takes a short answer, in the vendor’s money: %s', async (answer, value) => {
    const deal = await wonWithoutSum('Budget is 70k to 90k EUR.')
    await story.reply(await toAe(deal), answer)
    expect(await sum(deal)).toEqual(['WON', value, 'EUR'])
  })

  test.each(['Budget is 70k to 90k EUR.', 'It is about 5,000 EUR per month.'])(
    'guesses none out of: %s',
    async (range) => {
      const deal = await wonWithoutSum(range)
      expect(await sum(deal)).toEqual(['WON', null, null])
      expect(await text(toAe(deal))).toMatch(ASKS)
    },
  )

  test.each([
    'Won 82k',
    'Closed-won 82k!',
    'closed won 82,000',
    'We won 82,000',
    'WON 82000',
    'Gewonnen 82.000 EUR',
  ])('a sum behind the word is the sum, in the money of the deal: %s', async (reply) => {
    expect(await sum(await won(reply))).toEqual(['WON', '82000.00', 'EUR'])
  })

  test.each(['won, signed for 79.5', 'won, this time for real. 79,500'])(
    'a figure that is not plainly the sum is asked for, not passed over: %s',
    async (reply) => {
      const deal = await won(reply)
      expect(await sum(deal)).toEqual(['WON', null, null])
      expect(await text(toAe(deal))).toMatch(ASKS)
    },
  )

  test('the number of the deal is none', async () => {
    const deal = await cast.working()
    const { number } = await deal.row()
    await story.reply(await toAe(deal), `Won ${number}`)
    expect(await sum(deal)).toEqual(['WON', '80000.00', 'EUR'])
  })

  test('nor does a win that is only spoken close it', async () => {
    expect(await (await won('Won! Well, verbally.')).stage()).toBe('WORKING')
  })

  test('a sum that is said is the sum', async () => {
    const deal = await won('Gewonnen für 82 TEUR')
    expect(await sum(deal)).toEqual(['WON', '82000.00', 'EUR'])
    expect((await deal.letter('OUTCOME', DANA)).props.data).not.toHaveProperty('asRegistered')
  })
})

describe('the sum is put right', () => {
  test('by the account executive: the partner is told again, the numbers follow, the history holds', async () => {
    const deal = await won('We won it! Signed today, 82,000 EUR.')
    const { db } = story.running.baton
    const { partnerId } = await deal.row()
    const before = await partnerScorecard(db, partnerId, story.now())
    await story.reply(await toAe(deal), 'Sorry, it was 78,500, not 82,000.')
    expect(await sum(deal)).toEqual(['WON', '78500.00', 'EUR'])
    const outcome = await deal.letter('OUTCOME', DANA)
    expect(outcome.props.data).toMatchObject({
      instead: { value: '82000', currency: 'EUR' },
      amount: { value: '78500', currency: 'EUR' },
    })
    expect(words(outcome.text)).toMatch(/won for .*78,500.*, not for .*82,000/)
    expect((await toAe(deal)).props.data).toMatchObject({ what: 'CORRECTED' })

    const rows = await eventRows(db, deal.id)
    expect(brokenChain(rows, (await deal.row()).headHash)).toBeNull()
    const replayed = fromRows(rows).deal
    expect(replayed).toMatchObject({ stage: 'WON', wonAmount: { value: '78500' } })
    const shares = rows.filter(({ type }) => type === 'WON' || type === 'WON_AMOUNT_CORRECTED')
    const [first, second] = shares.map(({ data }) => (data.evaluation as Evaluated).lines[0]!)
    expect([second!.share, second!.rate]).toEqual([first!.share, first!.rate])
    const less = Number(first!.credited) - Number(second!.credited)
    expect(less).toBeGreaterThan(0)

    await settle(db, { all: true })
    const after = await partnerScorecard(db, partnerId, story.now())
    expect(euros(after.won) - euros(before.won)).toBeCloseTo(-3500, 2)
    expect(euros(after.credited) - euros(before.credited)).toBeCloseTo(-less, 2)
    expect((await recount(db)).filter(({ differing }) => differing > 0)).toEqual([])
  })

  test('by the intake owner, who also hears that it is done', async () => {
    const deal = await won('We won it! Signed today, 82,000 EUR.')
    await story.reply(await deal.letter('OUTCOME', DANA), 'We count 78,500. Can you check the sum?')
    await story.reply(await deal.letter('DISPUTE_OPENED', INES), 'It was 78,500 EUR, not 82,000 EUR.')
    expect(await sum(deal)).toEqual(['WON', '78500.00', 'EUR'])
    await deal.closed('CREDIT_DISPUTED')
    expect(await text(deal.letter('DISPUTE_RESOLVED', DANA))).toContain('78,500')
    expect((await deal.letter('DECISION_CONFIRMED', INES)).props.data).toMatchObject({ what: 'CORRECTED' })
  })

  test('to the same sum: nothing happens, and the answer says so', async () => {
    // The others of this file have used up what an address is answered in a day.
    await story.advance({ days: 1 })
    const deal = await won('We won it! Signed today, 82,000 EUR.')
    await story.reply(await toAe(deal), 'Won, 82,000 EUR.')
    expect(await deal.events()).not.toContain('WON_AMOUNT_CORRECTED')
    expect((await deal.letters('OUTCOME')).length).toBe(1)
    expect(await text(deal.letter('REFUSED'))).toMatch(
      /closed at EUR 82,000 already|über EUR 82,000 abgeschlossen/,
    )
  })

  test('twice: the second time it holds already', async () => {
    // The others of this file have used up what an address is answered in a day.
    await story.advance({ days: 1 })
    const deal = await won('We won it! Signed today, 82,000 EUR.')
    await story.reply(await toAe(deal), 'oops, sorry 90k not 82k')
    await story.reply(await toAe(deal), 'oops, sorry 90k not 82k')
    expect(await sum(deal)).toEqual(['WON', '90000.00', 'EUR'])
    expect((await deal.letters('OUTCOME')).length).toBe(2)
    expect(await text(deal.letter('REFUSED'))).toMatch(
      /closed at EUR 90,000 already|über EUR 90,000 abgeschlossen/,
    )
  })

  test('by ten times or a tenth only where it is confirmed, by the intake owner', async () => {
    const deal = await won('We won it! Signed today, 82,000 EUR.')
    // The others of this file have used up what an address is answered in a day.
    await story.advance({ days: 1 })
    await story.reply(await toAe(deal), 'Sorry, typo: 82,000,000 not 82,000')
    expect(await sum(deal)).toEqual(['WON', '82000.00', 'EUR'])
    const asked = await deal.letter('NOT_UNDERSTOOD')
    expect(words(asked.text)).toMatch(/82,000,000.*82,000/)
    expect((await deal.letters('UNCLEAR_REPLY')).length).toBe(1)
    await story.reply(asked, 'yes, 82,000,000')
    expect(await sum(deal)).toEqual(['WON', '82000.00', 'EUR'])
    const passed = await deal.letter('PASSED_QUESTION', INES)
    await story.reply(passed, 'It was 82,000,000 EUR, not 82,000.')
    expect(await sum(deal)).toEqual(['WON', '82000.00', 'EUR'])
    await story.reply(passed, 'Yes, 82,000,000 EUR')
    expect(await sum(deal)).toEqual(['WON', '82000000.00', 'EUR'])
  })

  test.each([
    'The first invoice was 20,000 EUR.',
    'Was it 78,500 or 82,000?',
    'They may add training for 9,000 EUR next year.',
  ])('not by: %s', async (reply) => {
    const deal = await won('We won it! Signed today, 82,000 EUR.')
    await story.reply(await toAe(deal), reply)
    expect(await sum(deal)).toEqual(['WON', '82000.00', 'EUR'])
  })

  test('not by the partner: its objection stays on the record until a person has settled it', async () => {
    const deal = await won('We won it! Signed today, 82,000 EUR.')
    await story.reply(await deal.letter('OUTCOME', DANA), 'It was 88,000, not 82,000.')
    expect(await sum(deal)).toEqual(['WON', '82000.00', 'EUR'])
    await deal.letter('DISPUTE_OPENED', DANA)
    await deal.leaking('CREDIT_DISPUTED')
    expect(await deal.does(DANA, { type: 'correctWonAmount', amount: EUR('88000'), note: null })).toBe(false)
  })

  test('only of a deal that is won', async () => {
    const deal = await cast.working()
    expect(await deal.does(INES, { type: 'correctWonAmount', amount: EUR('88000'), note: null })).toBe(false)
    expect(await deal.stage()).toBe('WORKING')
  })
})

const ASKS = /What was it won for\?|Über welchen Betrag wurde abgeschlossen\?/

interface Evaluated {
  lines: { share: string; rate: string; credited: string }[]
}
const EUR = (value: string) => ({ value, currency: 'EUR' })
const euros = (sums: { amount: string; currency: string }[]) =>
  Number(sums.find(({ currency }) => currency === 'EUR')?.amount ?? 0)

describe('after the end', () => {
  test('status tells what it was won for, and no step that is no longer taken', async () => {
    const deal = await won('Won, 82,000 EUR')
    const outcome = await deal.letter('OUTCOME', DANA)
    // She has had her letters of this hour.
    await story.advance({ hours: 2 })
    await story.reply(outcome, 'What is the status? Can you tell me?')
    const status = words((await deal.letter('STATUS_DIGEST', DANA)).text)
    expect(status).toContain('82,000')
    expect(status).not.toContain('Next:')
  })
})
