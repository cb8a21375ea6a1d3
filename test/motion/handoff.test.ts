import { describe, expect, test } from 'vitest'
import { ownerOf } from '../../src/motion/deal.ts'
import { decide } from '../../src/motion/decide.ts'
import { motion, Story, working } from './kit.ts'

const offered = (overrides = {}) => {
  const story = new Story(overrides)
  story.registers()
  return story
}
const handoffs = (more: object) => ({ motion: { ...motion(), handoff: { ...motion().handoff, ...more } } })
const accept = (handoffId: string, personId: string) => ({ type: 'accept', handoffId, personId }) as const

describe('accepting', () => {
  test('moves ownership, puts names on the roles and introduces both', () => {
    const story = offered()
    expect(ownerOf(story.deal!)).toBe('ines')
    const turn = story.accepts('Workshop', '2026-03-10')
    expect(ownerOf(story.deal!)).toBe('anna')
    expect(turn.letters).toMatchObject([
      {
        kind: 'INTRODUCTION',
        to: { personId: 'paula' },
        cc: ['anna@vendor.example'],
        deal: { ae: { name: 'Anna', address: 'anna@vendor.example' } },
      },
      { kind: 'DECISION_CONFIRMED', to: { personId: 'anna' }, data: { what: 'ACCEPTED', undoBy: 'Ines' } },
    ])
    expect(story.deal).toMatchObject({
      stage: 'WORKING',
      acceptedAt: story.now,
      facts: { nextStep: 'Workshop', nextStepDate: '2026-03-10' },
      roles: {
        CLOSE: { side: 'VENDOR', personId: 'anna' },
        CUSTOMER_RELATIONSHIP: { side: 'PARTNER', personId: 'paula' },
      },
      handoffs: [{ state: 'ACCEPTED', decidedAt: story.now }],
      lastPartnerTouchAt: story.now,
    })
  })

  test('is for the one it was offered to alone, whoever forwards or claims it', () => {
    const story = offered()
    const { id } = story.offer
    const refusal = { code: 'NOT_OFFERED_TO_YOU', handoffId: id, offeredToId: 'anna' }
    expect(story.refused('ben', accept(id, 'ben'))).toEqual(refusal)
    expect(story.refused('ben', accept(id, 'anna'))).toEqual(refusal)
    expect(story.refused('ines', accept(id, 'anna'))).toEqual(refusal)
    expect(story.refused('paula', accept(id, 'anna')).code).toBe('NOT_ALLOWED')
    expect(story.refused('system', accept(id, 'anna')).code).toBe('NOT_ALLOWED')
    expect(story.refused('clock', accept(id, 'anna')).code).toBe('NOT_ALLOWED')
    expect(story.refused('anna', accept('other', 'anna'))).toEqual({
      code: 'NOT_FOUND',
      what: 'handoff',
      id: 'other',
    })
  })

  test('through a key of the API: one without a person acts for the one it names, one of a person for that one only', () => {
    const story = offered()
    const command = accept(story.offer.id, 'anna')
    const asked = (personId: string | null) =>
      decide(
        story.deal,
        { command, actor: { kind: 'KEY', keyId: 'k1', personId }, cause: 'api:1' },
        story.world,
      )
    expect(asked(null)).toMatchObject({
      events: [{ type: 'HANDOFF_ACCEPTED', aeId: 'anna', actor: 'key:k1' }],
    })
    expect(asked('anna')).toHaveProperty('events')
    expect(asked('ben')).toHaveProperty('refusal.code', 'NOT_OFFERED_TO_YOU')
    expect(asked('paula')).toHaveProperty('refusal.code', 'NOT_ALLOWED')
  })

  test('with a date that is none is refused', () => {
    const story = offered()
    expect(() => story.accepts('Workshop', 'soon')).toThrow('nextStepDate')
  })

  test('after the decision tells what happened', () => {
    const story = offered()
    const { id } = story.offer
    story.declines()
    expect(story.refused('anna', accept(id, 'anna'))).toEqual({
      code: 'ALREADY_DECIDED',
      handoffId: id,
      state: 'DECLINED',
      decidedAt: story.now,
      byPersonId: 'anna',
    })
    story.does('ines', { type: 'reassign', toAeId: 'cleo', why: 'she knows them' })
    const second = story.deal!.handoffs[1]!
    expect(story.refused('ben', accept(second.id, 'ben'))).toMatchObject({
      code: 'ALREADY_DECIDED',
      state: 'WITHDRAWN',
      byPersonId: 'ines',
    })
  })

  test('of two racing replies exactly one wins; the other is told', () => {
    const story = offered()
    const { id } = story.offer
    story.accepts()
    expect(story.refused('anna', accept(id, 'anna'))).toMatchObject({
      code: 'ALREADY_DECIDED',
      state: 'ACCEPTED',
      byPersonId: 'anna',
    })
    const { type, ...rest } = {
      ...accept(id, 'anna'),
      reason: 'OTHER',
      comment: null,
      suggestedAeId: null,
      suggestedName: null,
    } as const
    expect(type).toBe('accept')
    expect(story.refused('anna', { type: 'decline', ...rest })).toMatchObject({
      code: 'ALREADY_DECIDED',
      state: 'ACCEPTED',
    })
  })

  test('while the clock has not fired yet counts although the window is over', () => {
    const story = offered()
    story.now = '2026-03-04T09:30:00.000Z'
    const turn = story.accepts()
    expect(turn.types).toContain('HANDOFF_ACCEPTED')
    expect(turn.events[1]).toMatchObject({
      type: 'PROTECTION_EXTENDED',
      why: 'VENDOR_LATE',
      from: '2026-05-31T09:00:00.000Z',
      until: '2026-05-31T09:30:00.000Z',
    })
    expect(turn.mailed).toEqual(['DECISION_CONFIRMED→anna', 'INTRODUCTION→paula'])
  })
})

describe('declining', () => {
  test('goes to the next AE at once, with the comment on record', () => {
    const story = offered()
    const turn = story.declines({
      reason: 'NOT_MY_TERRITORY',
      comment: 'Ben has the north',
      suggestedName: 'Ben',
    })
    expect(turn.types).toEqual(['HANDOFF_DECLINED', 'HANDOFF_OFFERED'])
    expect(turn.mailed).toEqual([
      'DECISION_CONFIRMED→anna',
      'DECLINE_NOTICE→ines',
      'HANDOFF_OFFER→ben',
      'HANDOFF_PROGRESS→paula',
    ])
    expect(story.deal).toMatchObject({
      handoffs: [
        { state: 'DECLINED', reason: 'NOT_MY_TERRITORY', comment: 'Ben has the north' },
        { aeId: 'ben', number: 2 },
      ],
    })
    expect(turn.letters.find((letter) => letter.kind === 'DECLINE_NOTICE')?.data).toMatchObject({
      aeName: 'Anna',
      next: 'REASSIGNED',
      suggested: 'Ben',
      candidates: [],
    })
    expect(turn.letters.find((letter) => letter.kind === 'HANDOFF_PROGRESS')?.data).toMatchObject({
      what: 'REASSIGNED',
    })
  })

  test('as the motion says, asks the intake owner instead', () => {
    const asks = motion()
    const story = offered({
      motion: { ...asks, handoff: { ...asks.handoff, onDecline: 'ASK_INTAKE_OWNER' } },
    })
    const turn = story.declines({ suggestedAeId: 'cleo' })
    expect(turn.types).toEqual(['HANDOFF_DECLINED', 'ROUTING_FAILED'])
    expect(turn.mailed).toEqual(['DECISION_CONFIRMED→anna', 'DECLINE_NOTICE→ines', 'HANDOFF_PROGRESS→paula'])
    expect(turn.letters.find((letter) => letter.kind === 'DECLINE_NOTICE')?.data).toMatchObject({
      next: 'YOUR_TURN',
      suggested: 'Cleo',
      candidates: [{ name: 'Ben' }, { name: 'Cleo' }],
    })
    expect(story.deal).toMatchObject({ stage: 'REGISTERED', routingQuestion: 'the offer was declined' })
  })

  test('with a colleague named goes to that one, who has to accept as well', () => {
    const story = offered()
    const turn = story.declines({ suggestedAeId: 'cleo' })
    expect(turn.types).toEqual(['HANDOFF_DECLINED', 'HANDOFF_OFFERED'])
    expect(story.offer).toMatchObject({ aeId: 'cleo', pickedBy: 'named by Anna' })
    expect(ownerOf(story.deal!)).toBe('ines')
    story.declines({ suggestedAeId: 'anna' })
    expect(story.offer).toMatchObject({ aeId: 'ben', pickedBy: 'rule "everybody in turn"' })
  })

  test.each([
    ['a manager', 'mona', {}],
    ['the partner', 'paula', {}],
    ['somebody away', 'cleo', { absences: [{ from: '2026-03-01T00:00:00Z', until: null }] }],
  ] as const)('naming %s leaves the pick to routing', (_name, suggestedAeId, facts) => {
    const story = offered()
    story.knows(suggestedAeId, {
      ...story.world.people[suggestedAeId],
      ...facts,
      absences: [...('absences' in facts ? facts.absences : [])],
    })
    story.declines({ suggestedAeId })
    expect(story.offer).toMatchObject({ aeId: 'ben', pickedBy: 'rule "everybody in turn"' })
  })

  test('a named colleague is not asked after the last offer', () => {
    const story = offered(handoffs({ maxOffers: 1 }))
    expect(story.declines({ suggestedAeId: 'cleo' }).types).toEqual(['HANDOFF_DECLINED', 'ROUTING_FAILED'])
  })

  test('nobody is offered a deal twice, and after the last offer the intake owner decides', () => {
    const story = offered()
    const asked = [story.offer.aeId]
    story.declines()
    asked.push(story.offer.aeId)
    story.declines()
    asked.push(story.offer.aeId)
    expect(new Set(asked).size).toBe(3)
    const last = story.declines()
    expect(last.types).toEqual(['HANDOFF_DECLINED', 'ROUTING_FAILED'])
    expect(story.deal).toMatchObject({ routingQuestion: '3 offers were made without success' })
    expect(story.refused('ines', { type: 'offer', aeId: 'anna' })).toEqual({
      code: 'DECLINED_BEFORE',
      aeId: 'anna',
    })
    story.does('ines', { type: 'offer', aeId: 'mona' })
    expect(story.offer).toMatchObject({ aeId: 'mona', number: 4 })
  })

  test('is for the one it was offered to alone', () => {
    const story = offered()
    const { id } = story.offer
    const decline = {
      type: 'decline',
      handoffId: id,
      personId: 'ben',
      reason: 'OTHER',
      comment: null,
      suggestedAeId: null,
      suggestedName: null,
    } as const
    expect(story.refused('ben', decline).code).toBe('NOT_OFFERED_TO_YOU')
  })
})

describe('the intake owner', () => {
  test('takes an open offer to somebody else with one word', () => {
    const story = offered()
    const turn = story.does('ines', { type: 'reassign', toAeId: 'cleo', why: 'she knows them' })
    expect(turn.types).toEqual(['HANDOFF_WITHDRAWN', 'HANDOFF_OFFERED'])
    expect(turn.mailed).toEqual([
      'DECISION_CONFIRMED→ines',
      'HANDOFF_GONE→anna',
      'HANDOFF_OFFER→cleo',
      'HANDOFF_PROGRESS→paula',
    ])
    expect(turn.letters.find((letter) => letter.kind === 'HANDOFF_GONE')?.data).toEqual({
      why: 'REASSIGNED',
      note: 'she knows them',
    })
  })

  test('takes a deal back from an AE: owned by the intake owner until somebody accepts', () => {
    const story = working()
    const turn = story.does('ines', { type: 'reassign', toAeId: 'cleo', why: 'anna changes teams' })
    expect(turn.types).toEqual(['OWNERSHIP_RETURNED', 'HANDOFF_OFFERED'])
    expect(ownerOf(story.deal!)).toBe('ines')
    expect(story.deal?.roles.CLOSE).toEqual({ side: 'VENDOR', personId: null })
    expect(turn.mailed).toEqual([
      'DECISION_CONFIRMED→ines',
      'HANDOFF_GONE→anna',
      'HANDOFF_OFFER→cleo',
      'HANDOFF_PROGRESS→paula',
    ])
    story.accepts()
    expect(ownerOf(story.deal!)).toBe('cleo')
    expect(story.deal?.roles.CLOSE.personId).toBe('cleo')
  })

  test('gives it to nobody who cannot take it', () => {
    const story = offered()
    story.knows('ben', { absences: [{ from: '2026-03-01T00:00:00Z', until: '2026-03-20T00:00:00Z' }] })
    const to = (toAeId: string) => story.refused('ines', { type: 'reassign', toAeId, why: 'x' })
    expect(to('anna')).toEqual({
      code: 'NOTHING_TO_DO',
      why: 'Anna has been asked and has not answered yet',
    })
    expect(to('ben')).toEqual({ code: 'AE_NOT_AVAILABLE', aeId: 'ben', why: 'Ben is away until 2026-03-20' })
    expect(to('paula')).toEqual({ code: 'NOT_ALLOWED', why: 'Paula does not sell for the vendor' })
    expect(to('ghost')).toEqual({ code: 'NOT_FOUND', what: 'person', id: 'ghost' })
    story.knows('cleo', { active: false })
    expect(to('cleo')).toMatchObject({ code: 'AE_NOT_AVAILABLE', why: 'Cleo is not active' })
    expect(story.refused('anna', { type: 'reassign', toAeId: 'mona', why: 'x' }).code).toBe('NOT_ALLOWED')
  })

  test('may let routing try again, and hears why it cannot', () => {
    const nobody = motion({ routing: [] })
    const story = offered({ motion: nobody })
    expect(story.refused('ines', { type: 'offer', aeId: null })).toEqual({
      code: 'NOT_ALLOWED',
      why: 'no routing rule matches this deal; name somebody',
    })
    story.world = { ...story.world, motion: motion() }
    const turn = story.does('ines', { type: 'offer', aeId: null })
    expect(turn.mailed).toEqual(['DECISION_CONFIRMED→ines', 'HANDOFF_OFFER→anna', 'HANDOFF_PROGRESS→paula'])
    expect(turn.letters.find((letter) => letter.kind === 'HANDOFF_PROGRESS')?.data).toMatchObject({
      what: 'OFFERED',
    })
  })

  test('may pick a deal that lapsed for the same AE again', () => {
    const story = offered({
      motion: { ...motion(), handoff: { ...motion().handoff, onLapse: 'ASK_INTAKE_OWNER' } },
    })
    story.ticks('2026-03-04T09:00:00.000Z')
    expect(story.deal?.stage).toBe('REGISTERED')
    story.does('ines', { type: 'reassign', toAeId: 'anna', why: 'she is back' })
    expect(story.offer.aeId).toBe('anna')
  })
})

describe('an AE who is away', () => {
  test('by an automatic reply: escalated at once, and once', () => {
    const story = offered()
    const away = { type: 'reportAbsence', personId: 'anna', until: '2026-03-20', substitute: 'Ben' } as const
    const turn = story.does('system', away)
    expect(turn.events).toMatchObject([{ type: 'HANDOFF_ESCALATED', why: 'AWAY', until: '2026-03-20' }])
    expect(turn.mailed).toEqual(['ESCALATION→ines', 'ESCALATION→mona'])
    expect(story.refused('system', away).code).toBe('NOTHING_TO_DO')
    expect(story.refused('system', { ...away, personId: 'ben' }).code).toBe('NOTHING_TO_DO')
  })

  test('of a deal that is worked is not a matter of the offer', () => {
    expect(
      working().refused('anna', { type: 'reportAbsence', personId: 'anna', until: null, substitute: null })
        .code,
    ).toBe('WRONG_STAGE')
  })
})

test('the package holds exactly what was handed over', () => {
  const story = offered()
  expect(story.offer.package).toEqual({
    facts: story.deal?.facts,
    roles: {
      CUSTOMER_RELATIONSHIP: 'PARTNER',
      TECHNICAL_FIT: 'VENDOR',
      REFERENCE: 'VENDOR',
      CLOSE: 'VENDOR',
    },
    credit: story.deal?.credit,
    partnerName: 'Nordwerk GmbH',
    partnerContactName: 'Paula',
  })
})

describe('declining because the customer is worked directly', () => {
  const direct = { reason: 'ALREADY_WORKING_ACCOUNT', comment: 'on them since May' } as const

  test('is a conflict that the desk settles before anybody else is asked', () => {
    const story = offered()
    const turn = story.declines(direct)
    expect(turn.types).toEqual(['HANDOFF_DECLINED', 'CONFLICT_FOUND'])
    expect(turn.mailed).toEqual([
      'CONFLICT_NOTICE→paula',
      'CONFLICT_TO_SETTLE→ines',
      'DECISION_CONFIRMED→anna',
    ])
    expect(turn.letters.find(({ kind }) => kind === 'CONFLICT_TO_SETTLE')?.data).toMatchObject({
      said: { aeName: 'Anna', comment: 'on them since May' },
      matches: [{ kind: 'DIRECT', by: 'WORD' }],
    })
    const settled = story.does('ines', {
      type: 'settleConflict',
      decision: 'PROCEED',
      reason: null,
      note: null,
    })
    expect(settled.types).toEqual(['CONFLICT_SETTLED', 'HANDOFF_OFFERED'])
    expect(story.offer.aeId).not.toBe('anna')
  })

  test('is a word and no proof: a motion that rejects what is worked directly asks all the same', () => {
    const { conflict } = motion()
    const strict = offered({ motion: motion({ conflict: { ...conflict, direct: 'REJECT' } }) })
    expect(strict.declines(direct).types).toEqual(['HANDOFF_DECLINED', 'CONFLICT_FOUND'])
    const generous = offered({ motion: motion({ conflict: { ...conflict, direct: 'PROCEED' } }) })
    expect(generous.declines(direct).types).toEqual(['HANDOFF_DECLINED', 'HANDOFF_OFFERED'])
  })
})

describe('taking a refusal back', () => {
  const back = (story: Story, personId = 'anna') =>
    ({ type: 'takeBackDecline', handoffId: story.deal!.handoffs[0]!.id, personId }) as const

  test('brings the deal back where nobody has it', () => {
    const story = offered(handoffs({ onDecline: 'ASK_INTAKE_OWNER' }))
    story.declines()
    const turn = story.does('anna', back(story))
    expect(turn.types).toEqual(['DECLINE_TAKEN_BACK', 'HANDOFF_OFFERED'])
    expect(story.offer).toMatchObject({ aeId: 'anna', pickedBy: 'took the decline back' })
    story.declines()
    expect(story.refused('ines', { type: 'offer', aeId: 'anna' }).code).toBe('DECLINED_BEFORE')
  })

  test('moves nothing where somebody has it, and lets the intake owner give it', () => {
    const story = offered()
    story.declines()
    expect(story.refused('ines', { type: 'reassign', toAeId: 'anna', why: '' }).code).toBe('DECLINED_BEFORE')
    expect(story.does('anna', back(story)).types).toEqual(['DECLINE_TAKEN_BACK'])
    expect(story.offer.aeId).not.toBe('anna')
    expect(story.does('ines', { type: 'reassign', toAeId: 'anna', why: '' }).types).toContain(
      'HANDOFF_OFFERED',
    )
    expect(story.offer.aeId).toBe('anna')
  })

  test('is only for whoever declined, once, and while nobody works it', () => {
    const story = offered()
    story.declines()
    expect(story.refused('ben', back(story)).code).toBe('NOT_OFFERED_TO_YOU')
    expect(story.refused('ben', back(story, 'ben')).code).toBe('NOT_OFFERED_TO_YOU')
    story.does('anna', back(story))
    expect(story.refused('anna', back(story)).code).toBe('NOTHING_TO_DO')
    story.accepts()
    expect(story.refused('anna', back(story)).code).toBe('WRONG_STAGE')
  })
})

test('what an AE writes while it is on offer stays with the offer', () => {
  const story = offered()
  const said = { type: 'recordActivity', side: 'VENDOR', personId: 'anna', mailId: null } as const
  story.does('anna', { ...said, summary: 'nice one', touchesPartner: false })
  expect(story.offer.lastWord).toEqual({ at: story.now, said: 'nice one' })
  expect(story.deal?.handoffs[0]).toEqual(story.offer)
  story.does('ben', { ...said, personId: 'ben', summary: 'mine?', touchesPartner: false })
  expect(story.offer.lastWord).toMatchObject({ said: 'nice one' })
})

describe('brought for visibility only', () => {
  const quote = 'For visibility only, we close it ourselves.'
  const wish = {
    forVisibility: {
      status: 'STATED' as const,
      confidence: 0.9,
      mailId: null,
      evidence: [{ part: 'body', start: 0, end: quote.length, quote }],
    },
  }
  const brought = (overrides = {}) => {
    const story = new Story(overrides)
    const turn = story.registers({}, { evidence: wish })
    return { story, turn }
  }

  test('is registered, protected and credited, and offered to nobody before the desk has said so', () => {
    const { story, turn } = brought()
    expect(turn.types).toEqual(['REGISTERED', 'COMPLETED', 'ROUTING_FAILED'])
    expect(story.deal).toMatchObject({ stage: 'REGISTERED', handoffs: [] })
    expect(story.deal?.credit).toHaveLength(1)
    expect(story.deal?.protectedUntil).not.toBeNull()
    expect(turn.letters.map(({ kind }) => kind)).toEqual(['RECEIPT', 'NEW_REGISTRATION'])
    expect(story.does('ines', { type: 'offer', aeId: null }).types).toEqual(['HANDOFF_OFFERED'])
    // Whoever declines is followed by another one: that it is offered is decided.
    expect(story.declines().types).toContain('HANDOFF_OFFERED')
  })

  test('is left with the partner by the desk alone, who owns it already, and the partner closes it', () => {
    const { story } = brought()
    expect(story.refused('paula', { type: 'leaveWithPartner' }).code).toBe('NOT_ALLOWED')
    const turn = story.does('ines', { type: 'leaveWithPartner' })
    expect(turn.types).toEqual(['HANDOFF_OFFERED', 'HANDOFF_ACCEPTED', 'NEXT_STEP_SET'])
    expect(turn.letters.map(({ kind, to }) => [kind, to])).toEqual([
      ['INTRODUCTION', { personId: 'paula' }],
      ['DECISION_CONFIRMED', { personId: 'ines' }],
    ])
    expect(ownerOf(story.deal!)).toBe('ines')
    expect(story.deal).toMatchObject({
      stage: 'WORKING',
      facts: { nextStep: quote },
      roles: { CLOSE: { side: 'PARTNER', personId: 'paula' } },
      handoffs: [{ state: 'ACCEPTED', pickedBy: 'left with the partner' }],
    })
  })

  test('without such words nothing is left', () => {
    const story = new Story(handoffs({ onDecline: 'ASK_INTAKE_OWNER' }))
    story.registers()
    story.declines()
    expect(story.refused('ines', { type: 'leaveWithPartner' }).code).toBe('NOT_ALLOWED')
  })
})
