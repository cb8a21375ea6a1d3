/** What a deal is won for where it has to be added up, and what of its worth an account executive changes before. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
const text = async (letter: Promise<{ text: string }>) => words((await letter).text)
const sum = async (deal: Told) => {
  const { stage, wonAmount, wonCurrency } = await deal.row()
  return [stage, wonAmount, wonCurrency]
}
async function told(reply: string): Promise<Told> {
  const deal = await cast.working()
  await story.reply(await toAe(deal), reply)
  return deal
}
const ASKS = /What was it won for\?|Über welchen Betrag wurde abgeschlossen\?/

describe('won for the whole contract', () => {
  test.each([
    [
      'Signed on Friday! 3 years at 17.5k/yr so 52.5k total, plus about 6k services that Harbor bills themselves. Dana was a star.',
      '52500.00',
    ],
    ['Läuft! Gestern unterschrieben, 4 Jahre à 14.800 €, also knapp 60 TEUR.', '59200.00'],
    ['Closed won: €2,900/month, 24 months. Start 1 Feb.', '69600.00'],
    ['Gewonnen! 3-Jahres-Vertrag, 15.000 € p.a.', '45000.00'],
    ['On a gagné : 3 ans, 15 k€ par an.', '45000.00'],
    ['Firmado: 1.500 €/mes durante 2 años.', '36000.00'],
    ['Won: 40k licences + 9k services from us.', '49000.00'],
    ['Auftrag ist da, 45.000 netto / 53.550 brutto.', '45000.00'],
  ])('%s', async (reply, value) => {
    const deal = await told(reply)
    expect(await sum(deal)).toEqual(['WON', value, 'EUR'])
    const outcome = await deal.letter('OUTCOME', DANA)
    expect(outcome.props.data).toMatchObject({
      amount: { value: String(Number(value)) },
      evaluation: { lines: [{ credited: (Number(value) / 10).toFixed(2) }] },
    })
    // Both sides see that it is not the sum that was registered.
    expect(words(outcome.text)).toMatch(/registered: €80,000/)
    expect(await text(toAe(deal))).toMatch(/(?:registered|registriert): .*80[.,]000/)
  })

  test.each(['Won, 15k a year.', 'Won: 40k licences + 9k services.', 'Auftrag ist da: 53.550 € brutto.'])(
    'nobody is promised a share of a guess: %s',
    async (reply) => {
      const deal = await told(reply)
      expect(await sum(deal)).toEqual(['WON', null, null])
      expect((await deal.letter('OUTCOME', DANA)).props.data).toMatchObject({ evaluation: null })
      expect(await text(toAe(deal))).toMatch(ASKS)
    },
  )

  test('the answer may be added up too', async () => {
    const deal = await told('Won, 15k a year.')
    await story.reply(await toAe(deal), 'It is a three-year contract at 15k a year.')
    expect(await sum(deal)).toEqual(['WON', '45000.00', 'EUR'])
  })

  test('an answer that leaves the term out is asked for again', async () => {
    const deal = await told('Won, 15k a year.')
    await story.reply(await toAe(deal), '15k a year')
    expect(await sum(deal)).toEqual(['WON', null, null])
    expect(await text(deal.letter('NOT_UNDERSTOOD'))).toMatch(/whole contract|ganze Vertrag/)
  })

  test('the same sum as registered is told without comparison', async () => {
    const deal = await told('Won, 80,000 EUR')
    expect(await text(deal.letter('OUTCOME', DANA))).not.toContain('registered:')
  })
})

describe('the partner counts differently', () => {
  test('“17.5k is only the first year” is the objection that the letter promises to keep', async () => {
    const deal = await told('Won, 17,500 EUR')
    await story.reply(
      await deal.letter('OUTCOME', DANA),
      "Hang on - 17.5k is only the first year! The contract is 3 x 17.5 so 52,500 and my 10% is of the contract value, that's what the receipt says.",
    )
    await deal.leaking('CREDIT_DISPUTED')
    expect(await deal.letters('PASSED_QUESTION')).toEqual([])
    await story.reply(await deal.letter('DISPUTE_OPENED', INES), 'Dana is right: it was 52,500 EUR.')
    expect(await sum(deal)).toEqual(['WON', '52500.00', 'EUR'])
    await deal.closed('CREDIT_DISPUTED')
  })

  test.each(['Great, thanks! Our invoice for 8,000 follows.', 'Is that only the first year?'])(
    'no objection: %s',
    async (reply) => {
      const deal = await told('Won, 80,000 EUR')
      await story.reply(await deal.letter('OUTCOME', DANA), reply)
      expect(await deal.letters('DISPUTE_OPENED')).toEqual([])
    },
  )
})

describe('what an account executive changes of a deal’s worth', () => {
  test('both sides read the old and the new value, in one letter with the step', async () => {
    const deal = await told(
      'War heute bei Frau Ritter. Sie will nur die Hälfte, also 40 TEUR. Nächster Schritt: Vertragsgespräch am 15.12. um 14 Uhr.',
    )
    expect(await deal.row()).toMatchObject({
      amountMax: '40000.00',
      nextStep: expect.stringContaining('Vertrag'),
    })
    const toPartner = await deal.letter('NEXT_STEP_UPDATE', DANA)
    expect(words(toPartner.text)).toMatch(/€40,000.*before: €80,000.*Vertragsgespräch/)
    expect(await text(toAe(deal))).toMatch(/40[.,]000.*(?:before|vorher): .*80[.,]000/)
    expect((await deal.letters('NEXT_STEP_UPDATE')).length).toBe(1)
  })

  test('the day on which it closes as well', async () => {
    const deal = await told('Not going anywhere before the summer, expected close is now 31 July 2027.')
    expect(await text(deal.letter('NEXT_STEP_UPDATE', DANA))).toMatch(/31 July 2027.*before: not known/)
    expect(await text(toAe(deal))).toMatch(/(?:before: not known|vorher: nicht bekannt)/)
  })

  test('the partner contradicts it with one line', async () => {
    const deal = await told('They only want half of it, so 40k EUR.')
    await story.reply(await deal.letter('NEXT_STEP_UPDATE', DANA), 'No, the budget is still 80k EUR.')
    expect(await deal.row()).toMatchObject({ amountMax: '80000.00' })
  })

  test('“won, but only a pilot” changes it in the open', async () => {
    const deal = await told(
      'Gewonnen, allerdings erst mal nur Pilot für 8.000 €, Rollout (weitere 40 T€) entscheidet sich im Sommer.',
    )
    const letters = [
      ...(await deal.letters('NEXT_STEP_UPDATE', DANA)),
      ...(await deal.letters('OUTCOME', DANA)),
    ]
    expect(words(letters.at(-1)!.text)).toMatch(/€8,000.*(?:before|registered): €80,000/)
  })
})
