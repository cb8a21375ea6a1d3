import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/motion/commands.ts'
import { judgeMatches } from '../../src/motion/conflict.ts'
import type { AccountMatch } from '../../src/motion/deal.ts'
import { facts, match, motion, Story } from './kit.ts'

const policy = motion().conflict
const deal = { arrivedAt: '2026-03-02T09:00:00.000Z', facts: facts() }
const verdict = (overrides: Partial<AccountMatch>, more: Partial<typeof policy> = {}) =>
  judgeMatches(deal, [match(overrides)], { ...policy, ...more })

describe('the verdict', () => {
  test.each([
    ['another partner was complete and came first', {}, {}, 'REJECT'],
    ['another partner came first but is not complete', { completedAt: null }, {}, 'PROCEED'],
    ['another partner is complete but came later', { arrivedAt: '2026-03-02T09:00:00.001Z' }, {}, 'ASK'],
    ['the same instant: the complete one was there', { arrivedAt: '2026-03-02T09:00:00.000Z' }, {}, 'REJECT'],
    ['a likeness is no proof', { by: 'SIMILAR_NAME', similarity: 0.9 }, {}, 'ASK'],
    ['the same name is', { by: 'NAME' }, {}, 'REJECT'],
    ['the motion asks', {}, { otherPartner: 'ASK' }, 'ASK'],
    ['another product', { product: 'Pulse' }, {}, 'ASK'],
    ['a product that contains the other', { product: 'Northwind Flow' }, {}, 'REJECT'],
    ['the same partner again', { kind: 'SAME_PARTNER' }, {}, 'REJECT'],
    [
      'the same partner again, no product named: perhaps two projects',
      { kind: 'SAME_PARTNER', product: null },
      {},
      'ASK',
    ],
    [
      'the same partner and product, another need: two projects',
      { kind: 'SAME_PARTNER', sameNeed: 0.5 },
      {},
      'ASK',
    ],
    ['the same partner and product, and no need known', { kind: 'SAME_PARTNER', sameNeed: null }, {}, 'ASK'],
    ['the same partner, a likeness', { kind: 'SAME_PARTNER', by: 'SIMILAR_NAME' }, {}, 'ASK'],
    [
      'the same partner, another product: two deals',
      { kind: 'SAME_PARTNER', product: 'Pulse' },
      {},
      'PROCEED',
    ],
    ['the same partner where the motion asks', { kind: 'SAME_PARTNER' }, { samePartner: 'ASK' }, 'ASK'],
    ['the vendor’s own pipeline', { kind: 'DIRECT' }, {}, 'ASK'],
    ['the vendor’s own pipeline, strictly', { kind: 'DIRECT' }, { direct: 'REJECT' }, 'REJECT'],
    ['the vendor’s own pipeline, generously', { kind: 'DIRECT' }, { direct: 'PROCEED' }, 'PROCEED'],
  ] as const)('%s', (_name, overrides, more, expected) => {
    expect(verdict(overrides, more).verdict).toBe(expected)
  })

  test('of several: one rejection rejects, else one question asks; what does not count is not listed', () => {
    const direct = match({ kind: 'DIRECT', id: 'crm' })
    const early = match({ completedAt: null, id: 'early' })
    expect(judgeMatches(deal, [direct, match(), early], policy)).toMatchObject({
      verdict: 'REJECT',
      reason: 'DUPLICATE',
      matches: [{ id: 'crm' }, { id: 'deal-other' }],
    })
    expect(judgeMatches(deal, [early, direct], policy)).toMatchObject({
      verdict: 'ASK',
      matches: [{ id: 'crm' }],
    })
    expect(judgeMatches(deal, [direct], { ...policy, direct: 'REJECT' })).toMatchObject({
      reason: 'DIRECT_ALREADY_ACTIVE',
    })
    expect(judgeMatches(deal, [], policy)).toEqual({ verdict: 'PROCEED', matches: [] })
  })
})

describe('a registration in conflict', () => {
  test('that loses is on record as a conflict, rejected, and answered without details', () => {
    const story = new Story({ matches: [match()] })
    const turn = story.registers()
    expect(turn.types).toEqual(['REGISTERED', 'COMPLETED', 'CONFLICT_FOUND', 'REJECTED'])
    expect(turn.mailed).toEqual(['REJECTION→paula'])
    expect(JSON.stringify(turn.letters)).not.toContain('deal-other')
    expect(story.deal).toMatchObject({ stage: 'REJECTED', closeReason: 'DUPLICATE' })
  })

  test('with one of the partner’s own is rejected with its number', () => {
    const story = new Story({ matches: [match({ kind: 'SAME_PARTNER' })] })
    expect(story.registers().letters).toMatchObject([
      { kind: 'REJECTION', data: { reason: 'DUPLICATE', note: null, own: '[1001]' } },
    ])
  })

  test('to be settled by a person: both are told, and its place and protection stand', () => {
    const story = new Story({ matches: [match({ kind: 'DIRECT' })] })
    const turn = story.registers()
    expect(turn.types).toEqual(['REGISTERED', 'COMPLETED', 'CONFLICT_FOUND'])
    expect(turn.mailed).toEqual(['CONFLICT_NOTICE→paula', 'CONFLICT_TO_SETTLE→ines'])
    expect(story.deal).toMatchObject({
      stage: 'CONFLICT',
      matches: [{ id: 'deal-other' }],
      protectedUntil: '2026-05-31T09:00:00.000Z',
    })
  })

  test('with the partner’s own alone: it is told which one; beside anybody else’s it is not', () => {
    const own = match({ kind: 'SAME_PARTNER', product: null })
    const notice = (matches: AccountMatch[]) =>
      new Story({ matches }).registers().letters.find(({ kind }) => kind === 'CONFLICT_NOTICE')?.data
    expect(notice([own])).toEqual({ windowHours: 8, own: ['1001'] })
    expect(notice([own, match({ kind: 'DIRECT' })])).toEqual({ windowHours: 8, own: [] })
  })

  test('what the partner says of it before it is settled is read by whoever settles it', () => {
    const story = new Story({ matches: [match({ kind: 'DIRECT' })] })
    story.registers()
    const turn = story.does('paula', {
      type: 'changeFacts',
      changes: { product: 'Pulse' },
      evidence: {},
      by: 'PARTNER',
    })
    expect(turn.mailed).toEqual(['CONFLICT_TO_SETTLE→ines', 'FACTS_CONFIRMED→paula'])
  })

  test('settled: it goes on to an AE in the same decision', () => {
    const story = new Story({ matches: [match({ kind: 'DIRECT' })] })
    story.registers()
    story.world = { ...story.world, matches: [] }
    const turn = story.does('ines', {
      type: 'settleConflict',
      decision: 'PROCEED',
      reason: null,
      note: 'other site',
    })
    expect(turn.types).toEqual(['CONFLICT_SETTLED', 'HANDOFF_OFFERED'])
    expect(turn.mailed).toEqual(['CONFLICT_CLEARED→paula', 'DECISION_CONFIRMED→ines', 'HANDOFF_OFFER→anna'])
    expect(story.deal).not.toHaveProperty('matches')
  })

  test('settled by the intake owner against it: rejected, with the reason that was given or DUPLICATE', () => {
    for (const [reason, expected] of [
      [null, 'DUPLICATE'],
      ['EXISTING_CUSTOMER', 'EXISTING_CUSTOMER'],
    ] as const) {
      const story = new Story({ matches: [match({ kind: 'DIRECT' })] })
      story.registers()
      expect(
        story.does('ines', { type: 'settleConflict', decision: 'REJECT', reason, note: null }).mailed,
      ).toEqual(['REJECTION→paula'])
      expect(story.deal).toMatchObject({ stage: 'REJECTED', closeReason: expected })
    }
  })

  test('that the motion lets pass is recorded and goes on', () => {
    const generous = motion({ conflict: { ...policy, direct: 'PROCEED' } })
    const story = new Story({ motion: generous, matches: [match({ kind: 'DIRECT' })] })
    const turn = story.registers()
    expect(turn.types).toEqual([
      'REGISTERED',
      'COMPLETED',
      'CONFLICT_FOUND',
      'CONFLICT_SETTLED',
      'HANDOFF_OFFERED',
    ])
    expect(turn.mailed).toEqual(['HANDOFF_OFFER→anna', 'RECEIPT→paula'])
  })

  test('is settled by nobody else', () => {
    const story = new Story({ matches: [match({ kind: 'DIRECT' })] })
    story.registers()
    for (const who of ['paula', 'anna', 'rival', 'system']) {
      expect(
        story.refused(who, { type: 'settleConflict', decision: 'PROCEED', reason: null, note: null }).code,
      ).toBe('NOT_ALLOWED')
    }
  })
})

describe('an account that changes', () => {
  const another = {
    type: 'changeFacts',
    changes: { accountName: 'Werft Nord AG' },
    evidence: {},
    by: 'PARTNER',
  } as const

  test('on offer and now in conflict: the offer is taken back and the conflict settled first', () => {
    const story = new Story()
    story.registers()
    story.world = { ...story.world, matches: [match({ kind: 'DIRECT' })] }
    const turn = story.does('paula', another)
    expect(turn.types).toEqual(['FACTS_CHANGED', 'HANDOFF_WITHDRAWN', 'CONFLICT_FOUND'])
    expect(turn.mailed).toEqual(['CONFLICT_NOTICE→paula', 'CONFLICT_TO_SETTLE→ines', 'HANDOFF_GONE→anna'])
  })

  test('into one that somebody else has: what was told to be registered is asked about, not rejected', () => {
    const story = new Story({ motion: motion({ routing: [] }) })
    story.registers()
    story.world = { ...story.world, matches: [match()] }
    expect(story.does('paula', another).types).toEqual(['FACTS_CHANGED', 'CONFLICT_FOUND'])
  })

  test('without a conflict is simply kept', () => {
    const story = new Story()
    story.registers()
    expect(story.does('paula', another).types).toEqual(['FACTS_CHANGED'])
  })

  test('at work: the deal stays where it is, and the desk is told once with whom it overlaps', () => {
    const story = new Story()
    story.registers()
    story.accepts()
    story.world = { ...story.world, matches: [match()] }
    const turn = story.does('paula', another)
    expect(turn.types).toEqual(['FACTS_CHANGED', 'OVERLAP_FOUND'])
    expect(turn.mailed).toEqual(['CONFLICT_TO_SETTLE→ines', 'FACTS_CONFIRMED→paula', 'NEXT_STEP_UPDATE→anna'])
    expect(turn.letters.find(({ kind }) => kind === 'CONFLICT_TO_SETTLE')?.data).toMatchObject({
      workedBy: 'Anna',
    })
    expect(story.deal?.stage).toBe('WORKING')
    const back = { ...another, changes: { accountName: 'Hafenlager' } }
    expect(story.does('paula', back).types).toEqual(['FACTS_CHANGED'])
  })
})

describe('a customer that turns out to be another one’s as well', () => {
  const learnt: Extract<Command, { type: 'changeFacts' }> = {
    type: 'changeFacts',
    changes: {
      contacts: [{ name: 'Jule Brandt', email: 'jule@hafenlager-kiel.example', phone: null, title: null }],
    },
    evidence: {},
    by: 'PARTNER',
  }
  const before = match({ completedAt: '2026-03-02T08:00:00.000Z', by: 'CONTACT' })
  const after = match({ completedAt: '2026-03-02T10:00:00.000Z', by: 'CONTACT' })
  const onOffer = (matches: AccountMatch[]) => {
    const story = new Story()
    story.registers()
    story.world = { ...story.world, matches }
    return story
  }

  test('of two complete registrations the one that was complete later is asked about', () => {
    expect(onOffer([before]).does('paula', learnt).types).toEqual([
      'FACTS_CHANGED',
      'HANDOFF_WITHDRAWN',
      'CONFLICT_FOUND',
    ])
    expect(onOffer([after]).does('paula', learnt).types).toEqual(['FACTS_CHANGED'])
  })

  test('complete at the same instant: the first mail counts', () => {
    const same = { completedAt: '2026-03-02T09:00:00.000Z' }
    const story = onOffer([match({ ...same, arrivedAt: '2026-03-02T08:59:00.000Z' })])
    expect(story.does('paula', learnt).types).toContain('CONFLICT_FOUND')
    const first = onOffer([match({ ...same, arrivedAt: '2026-03-02T09:01:00.000Z' })])
    expect(first.does('paula', learnt).types).toEqual(['FACTS_CHANGED'])
  })

  test('an incomplete one has no claim; the vendor’s own pipeline always asks', () => {
    expect(onOffer([match({ completedAt: null })]).does('paula', learnt).types).toEqual(['FACTS_CHANGED'])
    const direct = match({ kind: 'DIRECT', completedAt: '2026-03-02T10:00:00.000Z' })
    expect(onOffer([direct]).does('paula', learnt).types).toContain('CONFLICT_FOUND')
  })

  test('a name spelt right keeps its place, another name takes a new one', () => {
    const named = (accountName: string) => ({ ...learnt, changes: { accountName } })
    expect(onOffer([after]).does('paula', named('Hafenlager Kiehl AG')).types).toEqual(['FACTS_CHANGED'])
    expect(onOffer([after]).does('paula', named('Werft Nord AG')).types).toContain('CONFLICT_FOUND')
  })

  test('found by another deal: nothing, a conflict, or word to the desk, by the stage', () => {
    const recheck = { type: 'recheckAccount' } as const
    expect(onOffer([after]).does('system', recheck).types).toEqual([])
    const offered = onOffer([before]).does('system', recheck)
    expect(offered.types).toEqual(['HANDOFF_WITHDRAWN', 'CONFLICT_FOUND'])
    expect(offered.mailed).toEqual(['CONFLICT_NOTICE→paula', 'CONFLICT_TO_SETTLE→ines', 'HANDOFF_GONE→anna'])
    const worked = onOffer([])
    worked.accepts()
    worked.world = { ...worked.world, matches: [before] }
    expect(worked.does('system', recheck).types).toEqual(['OVERLAP_FOUND'])
    expect(worked.does('system', recheck).types).toEqual([])
    expect(worked.refused('paula', recheck).code).toBe('NOT_ALLOWED')
  })

  test('what a person let pass is not asked about again', () => {
    const story = onOffer([before])
    story.does('paula', learnt)
    story.does('ines', { type: 'settleConflict', decision: 'PROCEED', reason: null, note: null })
    const again = { ...learnt, changes: { contacts: [] } }
    expect(story.does('paula', again).types).toEqual(['FACTS_CHANGED'])
  })

  test('one more while it waits: the desk reads of both, the partner is not told twice', () => {
    const story = onOffer([before])
    story.does('paula', learnt)
    const since = story.deal?.stageSince
    story.wait(0, 1)
    story.world = { ...story.world, matches: [before, { ...before, id: 'deal-third', label: '1003' }] }
    const turn = story.does('paula', { ...learnt, changes: { contacts: [] } })
    expect(turn.types).toEqual(['FACTS_CHANGED', 'CONFLICT_FOUND'])
    expect(turn.mailed).toEqual(['CONFLICT_TO_SETTLE→ines', 'FACTS_CONFIRMED→paula'])
    expect(story.deal).toMatchObject({
      stageSince: since,
      matches: [{ id: 'deal-other' }, { id: 'deal-third' }],
    })
  })

  test('the same partner’s own buyer may be one for two customers', () => {
    const own = match({ kind: 'SAME_PARTNER', by: 'CONTACT' })
    expect(verdict(own).verdict).toBe('PROCEED')
    expect(verdict({ by: 'CONTACT' }).verdict).toBe('ASK')
  })
})
