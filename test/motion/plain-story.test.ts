import { expect, test } from 'vitest'
import { Story } from './kit.ts'

test('a complete mail, accepted and won, costs the partner one mail and the AE two replies', () => {
  const story = new Story()
  const registered = story.registers()
  expect(registered.types).toEqual(['REGISTERED', 'COMPLETED', 'HANDOFF_OFFERED'])
  expect(registered.mailed).toEqual(['HANDOFF_OFFER→anna', 'RECEIPT→paula'])
  expect(story.deal).toMatchObject({
    stage: 'HANDED_OFF',
    offer: { aeId: 'anna', dueAt: '2026-03-04T09:00:00.000Z' },
  })

  story.wait(0, 1)
  const accepted = story.accepts('Workshop on site', '2026-03-12')
  expect(accepted.types).toEqual(['HANDOFF_ACCEPTED', 'NEXT_STEP_SET'])
  expect(accepted.mailed).toEqual(['DECISION_CONFIRMED→anna', 'INTRODUCTION→paula'])

  story.wait(9)
  const won = story.does('anna', {
    type: 'closeWon',
    amount: { value: '118000', currency: 'EUR' },
    reason: 'SOLUTION_FIT',
    note: null,
  })
  expect(won.mailed).toEqual(['DECISION_CONFIRMED→anna', 'OUTCOME→paula'])
  expect(story.deal).toMatchObject({
    stage: 'WON',
    aeId: 'anna',
    evaluation: { lines: [{ credited: '11800.00', computation: 'EUR 118,000 × 10 % × 100 % = EUR 11,800' }] },
  })

  expect(story.events.filter((event) => event.actor === 'person:paula')).toEqual(registered.events)
  expect(story.lettersTo('paula')).toEqual(['RECEIPT', 'INTRODUCTION', 'OUTCOME'])
  expect(story.lettersTo('anna')).toEqual(['HANDOFF_OFFER', 'DECISION_CONFIRMED', 'DECISION_CONFIRMED'])
  expect(story.letters).toHaveLength(6)
  expect(story.deal?.questionsAsked).toBe(0)
})
