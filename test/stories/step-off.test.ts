/** A meeting that is called off without a new day: no step is agreed any more, and both sides know it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { words } from '../kit/story.ts'
import { type Cast, DANA, open } from './cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await open()
})
afterAll(() => cast.story.end())

const STEP = 'Next step: workshop on 4 December 2026.'
const OFF = [
  'The workshop on the 4th is off, they will come back to me.',
  'Workshop cancelled, no new date yet.',
  'Der Workshop am 4. fällt aus, sie melden sich.',
  'Der Termin am 4.12. wurde abgesagt.',
  "L'atelier du 4 est annulé, ils reviendront vers moi.",
]
const ON = [
  'The workshop on the 18th is off.',
  'The workshop for their sister company is off.',
  'The workshop is off if they do not sign the NDA by Friday.',
  'Der Workshop am 4. fällt vielleicht aus.',
  "La démo de l'autre client est annulée.",
]
const stepOf = async (deal: { row(): Promise<{ nextStep: string; nextStepDate: string }> }) => {
  const { nextStep, nextStepDate } = await deal.row()
  return [nextStep, nextStepDate]
}

describe('the account executive tells it', () => {
  test.each(OFF)('the step ends, and the partner reads which: %s', async (text) => {
    const deal = await cast.working({ more: STEP })
    await cast.story.reply(await deal.toAe('DECISION_CONFIRMED'), text)
    expect(await stepOf(deal)).toEqual([null, null])
    const told = words((await deal.letter('NEXT_STEP_UPDATE', DANA)).text)
    expect(told).toMatch(/Next step: none agreed before: workshop on 4 December 2026/)
    expect(words((await deal.toAe('DECISION_CONFIRMED')).text)).toMatch(/none agreed|keiner vereinbart/)
  })

  test.each(ON)('no step ends: %s', async (text) => {
    const deal = await cast.working({ more: STEP })
    await cast.story.reply(await deal.toAe('DECISION_CONFIRMED'), text)
    expect((await stepOf(deal))[1]).toBe('2026-12-04')
  })

  test('with a new day the step is the new one', async () => {
    const deal = await cast.working({ more: STEP })
    await cast.story.reply(
      await deal.toAe('DECISION_CONFIRMED'),
      'The workshop on the 4th is off, we do it on 11 December instead.',
    )
    expect((await stepOf(deal))[1]).toBe('2026-12-11')
  })
})

describe('the partner tells it', () => {
  test.each(OFF)('the step ends, and the account executive reads which: %s', async (text) => {
    const deal = await cast.working({ more: STEP })
    await cast.story.reply(await deal.letter('INTRODUCTION', DANA), text, { from: DANA })
    expect(await stepOf(deal)).toEqual([null, null])
    const told = words((await deal.toAe('NEXT_STEP_UPDATE')).text)
    expect(told).toMatch(/(?:none agreed|keiner vereinbart) (?:before|vorher): workshop on 4 December 2026/)
    expect(words((await deal.letter('FACTS_CONFIRMED', DANA)).text)).toContain('Next step: none agreed')
  })
})

test('whoever works a deal without a step is asked for one', async () => {
  const deal = await cast.working({ more: STEP })
  await cast.story.reply(await deal.toAe('DECISION_CONFIRMED'), OFF[0]!)
  await cast.story.advance({ days: 6 })
  await cast.nextMonday()
  await deal.leaking('NO_NEXT_STEP')
})
