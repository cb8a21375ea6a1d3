/** The account executive writes to the partner or the customer with the deal's address on copy, and names the next step. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { words } from '../kit/story.ts'
import { type Cast, DANA, open, type Told } from './cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await open()
})
afterAll(() => cast.story.end())

/** A reply to all on the introduction, which both sides got. */
async function toAll(deal: Told, text: string, to = DANA): Promise<void> {
  const letter = await deal.letter('INTRODUCTION', DANA)
  const { toAddress } = await deal.toAe('DECISION_CONFIRMED')
  await cast.story.reply(letter, text, { from: toAddress, to: `${to}, ${letter.replyTo}` })
}

describe('the next step is on record, and the partner is told', () => {
  test.each([
    ["Hi Dana,\n\nI'll call Maya on Thursday.\n\nBest", '2026-11-26'],
    ['Next step: demo on 3 Dec', '2026-12-03'],
    ['Thanks Dana. The demo is booked for 3 December at 10.', '2026-12-03'],
    ['Hallo Dana, ich rufe Maya am Donnerstag an.', '2026-11-26'],
    ['Nächster Schritt: Demo am 3. Dezember', '2026-12-03'],
    ["Bonjour Dana,\n\nj'appelle Maya jeudi.", '2026-11-26'],
    ['Bonjour Dana,\n\nje vais appeler Maya jeudi.', '2026-11-26'],
    ['Prochaine étape : démo le 3 décembre', '2026-12-03'],
  ])('%s', async (text, date) => {
    const deal = await cast.working()
    await toAll(deal, text)
    expect((await deal.row()).nextStepDate).toBe(date)
    expect(words((await deal.letter('NEXT_STEP_UPDATE', DANA)).text)).toContain('has set the next step')
  })

  test('to the customer, too', async () => {
    const deal = await cast.working()
    await toAll(deal, 'Next step: workshop on 10 December.', `maya@${deal.account.split(' ')[0]}.example`)
    expect((await deal.row()).nextStepDate).toBe('2026-12-10')
  })

  test('one that is called off there ends', async () => {
    const deal = await cast.working({ more: 'Next step: workshop on 4 December 2026.' })
    await toAll(deal, 'The workshop on the 4th is off, they will come back to me.')
    expect((await deal.row()).nextStep).toBeNull()
  })
})

describe('talk stays talk', () => {
  test.each([
    'Could you call Maya on Thursday?',
    'Shall we do the demo on 3 December?',
    'I would suggest a call with Maya on Thursday.',
    "I'll send you the price list on Thursday.",
    'If they agree, I will call Maya on Thursday.',
    'Könnten Sie Maya am Donnerstag anrufen?',
    'Ich schicke Ihnen am Donnerstag die Preisliste.',
    'Pourriez-vous appeler Maya jeudi ?',
    'Je vous envoie le tarif jeudi.',
    'We won it, 82k.',
    'The budget is 95k EUR now.',
  ])('%s', async (text) => {
    const deal = await cast.working()
    const before = (await deal.letters()).length
    await toAll(deal, text)
    expect(await deal.row()).toMatchObject({ stage: 'WORKING', nextStep: null, amountMax: '80000.00' })
    expect((await deal.letters()).length).toBe(before)
  })

  test('of whoever does not have the deal', async () => {
    const deal = await cast.working()
    const letter = await deal.letter('INTRODUCTION', DANA)
    await cast.story.reply(letter, "I'll call Maya on Thursday.", {
      from: DANA,
      to: `${(await deal.toAe('DECISION_CONFIRMED')).toAddress}, ${letter.replyTo}`,
    })
    expect((await deal.row()).nextStep).toBeNull()
  })

  test('the same step once more tells nobody', async () => {
    const deal = await cast.working()
    await toAll(deal, 'Next step: demo on 3 Dec')
    const before = (await deal.letters()).length
    await toAll(deal, 'Next step: demo on 3 Dec')
    expect((await deal.letters()).length).toBe(before)
  })
})
