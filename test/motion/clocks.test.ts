import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/motion/calendar.ts'
import { clocksOf, nextClock } from '../../src/motion/clocks.ts'
import { ownerOf } from '../../src/motion/deal.ts'
import { leaksOf } from '../../src/motion/leaks.ts'
import { protectedUntilNow, vendorLateSince } from '../../src/motion/protection.ts'
import { facts, motion, Story, working } from './kit.ts'

const offered = (overrides = {}) => {
  const story = new Story(overrides)
  story.registers()
  return story
}
const handoff = (more: object) => ({ motion: { ...motion(), handoff: { ...motion().handoff, ...more } } })
const pending = (story: Story) =>
  clocksOf(story.deal!, story.world).map(
    ({ kind, at, about }) => `${at.slice(0, 16)} ${kind}${about ? ` ${about}` : ''}`,
  )

/** Lets the deal alone until `days` are over, looking whenever a clock is due, as the running system does. */
function alone(story: Story, days: number): string[] {
  const end = addDays(story.now, days)
  const told: string[] = []
  for (;;) {
    const clock = nextClock(story.deal!, story.world)
    if (!clock || clock.at > end) break
    const turn = story.ticks(clock.at)
    told.push(`${story.now.slice(0, 16)} ${turn.types.join(' ')}`)
  }
  story.now = end
  return told
}

describe('an offer that nobody answers', () => {
  test('is reminded, escalated, lapses, goes to the next, and in the end back to the intake owner', () => {
    const story = offered()
    expect(pending(story)).toEqual([
      '2026-03-02T15:00 HANDOFF_REMINDER',
      '2026-03-03T13:00 HANDOFF_ESCALATION',
      '2026-03-04T09:00 HANDOFF_LAPSE',
      '2026-03-04T09:00 LEAK UNACCEPTED',
    ])
    expect(alone(story, 10)).toMatchInlineSnapshot(`
      [
        "2026-03-02T15:00 HANDOFF_REMINDED",
        "2026-03-03T13:00 HANDOFF_REMINDED HANDOFF_ESCALATED",
        "2026-03-04T09:00 HANDOFF_LAPSED HANDOFF_OFFERED LEAK_OPENED",
        "2026-03-04T15:00 HANDOFF_REMINDED",
        "2026-03-05T13:00 HANDOFF_REMINDED HANDOFF_ESCALATED",
        "2026-03-06T09:00 HANDOFF_LAPSED HANDOFF_OFFERED",
        "2026-03-06T15:00 HANDOFF_REMINDED",
        "2026-03-09T13:00 HANDOFF_REMINDED HANDOFF_ESCALATED",
        "2026-03-10T09:00 HANDOFF_LAPSED ROUTING_FAILED LEAK_CLOSED LEAK_OPENED",
      ]
    `)
    expect(story.deal).toMatchObject({
      stage: 'REGISTERED',
      routingQuestion: '3 offers were made without success',
    })
    expect(story.open).toEqual(['UNOWNED'])
    expect(ownerOf(story.deal!)).toBe('ines')
  })

  test('who is told what, and when', () => {
    const story = offered()
    expect(story.ticks('2026-03-02T15:00:00Z').letters).toMatchObject([
      { kind: 'HANDOFF_REMINDER', to: { personId: 'anna' }, data: { reminder: 1, last: false } },
    ])
    story.ticks('2026-03-03T13:00:00Z')
    const late = story.letters.slice(-3)
    expect(late.map((letter) => letter.kind).sort()).toEqual(['ESCALATION', 'ESCALATION', 'HANDOFF_REMINDER'])
    expect(late.find((letter) => letter.kind === 'HANDOFF_REMINDER')?.data).toMatchObject({ last: true })
    const lapsed = story.ticks('2026-03-04T09:00:00Z')
    expect(lapsed.types).toEqual(['HANDOFF_LAPSED', 'HANDOFF_OFFERED', 'LEAK_OPENED'])
    expect(lapsed.mailed).toEqual([
      'HANDOFF_GONE→anna',
      'HANDOFF_OFFER→ben',
      'HANDOFF_PROGRESS→paula',
      'LAPSE_NOTICE→ines',
    ])
  })

  test('is not offered on where the motion asks the intake owner', () => {
    const story = offered(handoff({ onLapse: 'ASK_INTAKE_OWNER' }))
    const turn = story.ticks('2026-03-04T09:00:00Z')
    expect(turn.types).toEqual([
      'HANDOFF_REMINDED',
      'HANDOFF_ESCALATED',
      'HANDOFF_LAPSED',
      'ROUTING_FAILED',
      'LEAK_OPENED',
    ])
    expect(turn.mailed).toEqual([
      'ESCALATION→mona',
      'HANDOFF_GONE→anna',
      'HANDOFF_PROGRESS→paula',
      'LAPSE_NOTICE→ines',
    ])
    expect(turn.letters.find((letter) => letter.kind === 'LAPSE_NOTICE')?.data).toMatchObject({
      next: 'YOUR_TURN',
      candidates: [{ name: 'Ben' }, { name: 'Cleo' }],
    })
    expect(turn.letters.find((letter) => letter.kind === 'HANDOFF_PROGRESS')?.data).toMatchObject({
      what: 'LATE',
    })
  })

  test('runs in the business time of the AE, holidays and zone included', () => {
    const story = new Story().knows('anna', { timeZone: 'America/New_York', holidays: ['2026-03-03'] })
    story.registers()
    expect(story.offer.dueAt).toBe('2026-03-04T22:00:00.000Z')
  })

  test('whoever accepts in time is never late', () => {
    const story = offered()
    story.now = '2026-03-04T08:59:59.000Z'
    expect(story.accepts().types).toEqual(['HANDOFF_ACCEPTED'])
    expect(story.deal?.protectedUntil).toBe('2026-05-31T09:00:00.000Z')
  })
})

describe('after downtime', () => {
  test('one reminder instead of three, but escalation and lapse are never skipped', () => {
    const story = offered(handoff({ remindAfterHours: [2, 4, 6, 8], escalateAfterHours: 12 }))
    const turn = story.ticks('2026-03-03T08:30:00.000Z')
    expect(turn.events).toMatchObject([{ type: 'HANDOFF_REMINDED', number: 3 }])
    const rest = story.ticks('2026-03-10T09:00:00.000Z')
    expect(rest.types).toEqual([
      'HANDOFF_REMINDED',
      'HANDOFF_ESCALATED',
      'HANDOFF_LAPSED',
      'HANDOFF_OFFERED',
      'LEAK_OPENED',
    ])
    expect(rest.mailed).toEqual([
      'ESCALATION→mona',
      'HANDOFF_GONE→anna',
      'HANDOFF_OFFER→ben',
      'HANDOFF_PROGRESS→paula',
      'LAPSE_NOTICE→ines',
    ])
  })

  test('the next window begins with its letter, not in the past', () => {
    const story = offered()
    story.ticks('2026-06-01T09:00:00.000Z')
    expect(story.offer).toMatchObject({
      aeId: 'ben',
      offeredAt: '2026-06-01T09:00:00.000Z',
      dueAt: '2026-06-03T09:00:00.000Z',
    })
  })

  test('looking again, or with a clock that runs behind, does nothing', () => {
    const story = offered()
    story.ticks('2026-03-03T13:00:00Z')
    expect(story.ticks().events).toEqual([])
    expect(story.ticks('2026-03-02T08:00:00Z').events).toEqual([])
  })

  test('a gap that was open all the time: one reminder at most, then the expiry', () => {
    const story = new Story()
    story.registers({ contacts: [] })
    const turn = story.ticks('2026-04-30T00:00:00.000Z')
    expect(turn.types).toEqual(['LEAK_OPENED', 'GAP_REMINDED', 'EXPIRED', 'LEAK_CLOSED'])
    expect(turn.mailed).toEqual(['OUTCOME→paula'])
    expect(story.deal).toMatchObject({ stage: 'EXPIRED', closeReason: 'NEVER_COMPLETED' })
  })
})

describe('a gap', () => {
  test('is asked for again at the motion’s points and expires', () => {
    const story = new Story()
    story.registers({ contacts: [] })
    expect(alone(story, 30)).toMatchInlineSnapshot(`
      [
        "2026-03-04T09:00 GAP_REMINDED LEAK_OPENED",
        "2026-03-09T09:00 GAP_REMINDED",
        "2026-03-23T09:00 EXPIRED LEAK_CLOSED",
      ]
    `)
    expect(story.lettersTo('paula')).toEqual(['GAP_REQUEST', 'GAP_REQUEST', 'GAP_REQUEST', 'OUTCOME'])
    expect(story.deal).toMatchObject({ questionsAsked: 3, gapRemindersSent: 2 })
    expect(nextClock(story.deal!, story.world)).toBeNull()
  })

  test('half answered starts its days anew', () => {
    const story = new Story()
    story.registers({ contacts: [], context: '' })
    story.wait(20)
    story.ticks()
    story.does('paula', {
      type: 'changeFacts',
      changes: { context: facts().context },
      evidence: {},
      by: 'PARTNER',
    })
    expect(story.open).toEqual([])
    expect(nextClock(story.deal!, story.world)).toMatchObject({ at: addDays(story.now, 2) })
    story.wait(20)
    story.ticks()
    expect(story.deal?.stage).toBe('INCOMPLETE')
  })

  test('of a sender who never confirms expires too', () => {
    const story = new Story()
    story.registers({}, { senderConfirmed: false })
    const reminded = story.ticks('2026-03-04T09:00:00.000Z')
    expect(reminded.letters).toMatchObject([
      { kind: 'GAP_REQUEST', data: { missing: [], confirmFirst: true, reminder: 1 } },
    ])
    story.ticks('2026-03-23T09:00:00.000Z')
    expect(story.deal).toMatchObject({ stage: 'EXPIRED', closeReason: 'NO_ACTIVITY' })
  })

  test('without reminder points is a leak at half time', () => {
    const story = new Story({ motion: { ...motion(), gap: { remindAfterDays: [], expireAfterDays: 10 } } })
    story.registers({ contacts: [] })
    expect(pending(story)).toEqual(['2026-03-07T09:00 LEAK INCOMPLETE', '2026-03-12T09:00 GAP_EXPIRY'])
  })
})

describe('protection', () => {
  test('moves along while the vendor is late, and is extended by exactly that time on acceptance', () => {
    const story = offered()
    story.ticks('2026-03-04T09:00:00Z')
    story.now = '2026-03-05T12:00:00.000Z'
    expect(vendorLateSince(story.deal!, story.world)).toBe('2026-03-04T09:00:00.000Z')
    expect(protectedUntilNow(story.deal!, story.world)).toBe('2026-06-01T12:00:00.000Z')
    const turn = story.accepts()
    expect(turn.events[1]).toMatchObject({ type: 'PROTECTION_EXTENDED', until: '2026-06-01T12:00:00.000Z' })
    expect(story.deal).toMatchObject({ protectedUntil: '2026-06-01T12:00:00.000Z', extensions: 0 })
  })

  test('a slow desk is late from the end of its own promise', () => {
    const story = new Story({ motion: { ...motion(), routing: [] } })
    story.registers()
    story.now = '2026-03-03T15:00:00.000Z'
    expect(vendorLateSince(story.deal!, story.world)).toBe('2026-03-03T09:00:00.000Z')
    story.does('ines', { type: 'offer', aeId: 'anna' })
    story.wait(0, 1)
    expect(story.accepts().events[1]).toMatchObject({
      type: 'PROTECTION_EXTENDED',
      until: '2026-05-31T16:00:00.000Z',
    })
  })

  test('declines in time make nobody late; a gap between two offers does', () => {
    const story = offered(handoff({ onDecline: 'ASK_INTAKE_OWNER' }))
    story.wait(0, 2)
    story.declines()
    story.now = '2026-03-03T16:00:00.000Z'
    story.does('ines', { type: 'offer', aeId: 'ben' })
    expect(vendorLateSince(story.deal!, story.world)).toBe('2026-03-03T11:00:00.000Z')
    const quick = offered()
    quick.wait(0, 2)
    quick.declines()
    expect(vendorLateSince(quick.deal!, quick.world)).toBe('2026-03-04T11:00:00.000Z')
  })

  test('a conflict that is settled slowly counts as late', () => {
    const story = new Story({ matches: [{ ...directMatch }] })
    story.registers()
    story.world = { ...story.world, matches: [] }
    story.now = '2026-03-05T09:00:00.000Z'
    story.does('ines', { type: 'settleConflict', decision: 'PROCEED', reason: null, note: null })
    story.accepts()
    expect(story.deal?.protectedUntil).toBe('2026-06-02T09:00:00.000Z')
  })

  test('taken back and given on: only the second wait counts the second time', () => {
    const story = offered()
    story.ticks('2026-03-04T09:00:00Z')
    story.now = '2026-03-04T10:00:00.000Z'
    story.accepts()
    expect(story.deal?.protectedUntil).toBe('2026-05-31T10:00:00.000Z')
    story.wait(30)
    expect(vendorLateSince(story.deal!, story.world)).toBeNull()
    story.does('ines', { type: 'reassign', toAeId: 'cleo', why: 'leaves' })
    const due = story.offer.dueAt
    story.now = due
    story.wait(0, 2)
    story.accepts()
    expect(story.deal?.protectedUntil).toBe('2026-05-31T12:00:00.000Z')
  })

  test('the partner hears before it ends, once, and extends by one reply', () => {
    const story = working()
    story.does('anna', { type: 'setNextStep', nextStep: 'Pilot', date: '2026-08-31', by: 'VENDOR' })
    const notice = story.ticks('2026-05-17T09:00:00.000Z')
    expect(notice.types).toContain('PROTECTION_NOTICED')
    expect(notice.letters.find((letter) => letter.kind === 'PROTECTION_EXPIRING')?.data).toEqual({
      until: '2026-05-31T09:00:00.000Z',
      extensionDays: 30,
      extensionsLeft: 2,
    })
    expect(story.open).toContain('PROTECTION_EXPIRING')
    story.wait(1)
    const extended = story.does('paula', { type: 'extendProtection', why: 'pilot runs' })
    expect(extended.mailed).toEqual(['PROTECTION_EXTENDED→paula'])
    expect(extended.types).toContain('LEAK_CLOSED')
    expect(story.deal).toMatchObject({
      protectedUntil: '2026-06-30T09:00:00.000Z',
      extensions: 1,
      protectionNoticeAt: null,
    })
    expect(story.ticks('2026-06-16T09:00:00.000Z').types).toContain('PROTECTION_NOTICED')
  })

  test('its end closes no deal that is worked: the leak stays until a person acts', () => {
    const story = working({}, { closeDate: null })
    alone(story, 200)
    expect(story.deal?.stage).toBe('WORKING')
    expect(
      leaksOf(story.deal!, story.world).find((leak) => leak.type === 'PROTECTION_EXPIRING')?.action,
    ).toBe('Protection has ended: extend it or close the deal.')
    expect(story.refused('paula', { type: 'extendProtection', why: 'late' })).toMatchObject({
      code: 'NOT_ALLOWED',
    })
    expect(story.refused('peter', { type: 'extendProtection', why: 'late' })).toMatchObject({
      code: 'NOT_ALLOWED',
    })
    story.does('ines', { type: 'extendProtection', why: 'she asked' })
    expect(story.deal?.protectedUntil).toBe(addDays(story.now, 30))
    story.does('ines', { type: 'extendProtection', why: 'again' })
    expect(story.refused('ines', { type: 'extendProtection', why: 'again' })).toEqual({
      code: 'LIMIT_REACHED',
      what: 'extensions',
      limit: 2,
    })
  })
})

const directMatch = {
  kind: 'DIRECT' as const,
  id: 'crm-7',
  label: 'CRM-7',
  by: 'DOMAIN' as const,
  similarity: 1,
  evidence: 'both use hafenlager-kiel.example',
  completedAt: null,
  arrivedAt: '2026-01-01T00:00:00.000Z',
  product: null,
  stage: 'OPEN',
}

describe('an AE who is away while a deal is on offer', () => {
  test('known before: routing does not pick; known later: escalated when it begins', () => {
    const story = offered()
    story.knows('anna', {
      absences: [{ from: '2026-03-02T13:00:00.000Z', until: '2026-03-09T00:00:00.000Z' }],
    })
    expect(nextClock(story.deal!, story.world)).toMatchObject({
      kind: 'HANDOFF_ESCALATION',
      at: '2026-03-02T13:00:00.000Z',
    })
    const turn = story.ticks('2026-03-02T13:00:00.000Z')
    expect(turn.events).toMatchObject([
      { type: 'HANDOFF_ESCALATED', why: 'AWAY', until: '2026-03-09T00:00:00.000Z' },
    ])
  })

  test('back before the window ends: waited for', () => {
    const story = offered()
    story.knows('anna', {
      absences: [{ from: '2026-03-02T13:00:00.000Z', until: '2026-03-03T00:00:00.000Z' }],
    })
    expect(nextClock(story.deal!, story.world)).toMatchObject({ kind: 'HANDOFF_REMINDER' })
  })

  test('gone for good: escalated at once', () => {
    const story = offered()
    story.knows('anna', { active: false })
    expect(story.ticks().events).toMatchObject([{ type: 'HANDOFF_ESCALATED', why: 'AWAY', until: null }])
  })
})

describe('a deal that is worked', () => {
  test('and left alone: what is asked, of whom, and what leaks, over half a year', () => {
    const story = working()
    expect(alone(story, 180)).toMatchInlineSnapshot(`
      [
        "2026-03-07T09:00 CHECK_IN_SENT LEAK_OPENED",
        "2026-03-21T09:00 CHECK_IN_SENT",
        "2026-03-23T09:00 LEAK_OPENED",
        "2026-04-01T09:00 LEAK_OPENED LEAK_OPENED CHECK_IN_SENT",
        "2026-04-04T09:00 CHECK_IN_SENT",
        "2026-05-17T09:00 PROTECTION_NOTICED LEAK_OPENED",
        "2026-06-30T22:00 LEAK_OPENED",
      ]
    `)
    expect(story.open).toEqual([
      'NO_NEXT_STEP',
      'OUTCOME_UNREPORTED',
      'PARTNER_EXCLUDED',
      'PARTNER_SILENT',
      'PROTECTION_EXPIRING',
      'STALE',
    ])
    expect(story.lettersTo('anna')).toEqual([
      'HANDOFF_OFFER',
      'DECISION_CONFIRMED',
      'CHECK_IN',
      'CHECK_IN',
      'LEAK_NOTICE',
      'CHECK_IN',
    ])
    expect(story.lettersTo('paula')).toEqual([
      'RECEIPT',
      'INTRODUCTION',
      'PARTNER_CHECK_IN',
      'PROTECTION_EXPIRING',
    ])
  })

  test('news closes what it answers, and the check-ins begin anew', () => {
    const story = working()
    alone(story, 40)
    story.does('anna', { type: 'setNextStep', nextStep: 'Pilot', date: '2026-05-01', by: 'VENDOR' })
    expect(story.open).toEqual(['PARTNER_EXCLUDED', 'PARTNER_SILENT'])
    expect(story.deal?.checkInsSent).toBe(0)
    story.does('paula', {
      type: 'recordActivity',
      side: 'PARTNER',
      personId: 'paula',
      summary: 'mailed Anna',
      touchesPartner: true,
      mailId: 'm1',
    })
    expect(story.open).toEqual([])
  })

  test('with a step dated in the future is not asked about it before', () => {
    const story = working()
    story.does('anna', { type: 'setNextStep', nextStep: 'Pilot', date: '2026-03-25', by: 'VENDOR' })
    const checkIn = clocksOf(story.deal!, story.world).find((clock) => clock.kind === 'CHECK_IN')
    expect(checkIn).toMatchObject({ about: 'RHYTHM', at: '2026-03-25T23:00:00.000Z' })
    story.does('anna', { type: 'setNextStep', nextStep: 'Pilot', date: '2027-03-25', by: 'VENDOR' })
    const far = clocksOf(story.deal!, story.world).find((clock) => clock.kind === 'CHECK_IN')
    expect(far?.at).toBe(addDays(story.now, 30))
  })

  test('a step whose date has passed is asked about in its own words', () => {
    const story = working()
    story.does('anna', { type: 'setNextStep', nextStep: 'Pilot', date: '2026-03-10', by: 'VENDOR' })
    const turn = story.ticks('2026-03-12T23:00:00.000Z')
    expect(turn.letters).toMatchObject([
      {
        kind: 'CHECK_IN',
        to: { personId: 'anna' },
        data: { why: 'NEXT_STEP_OVERDUE', since: '2026-03-10' },
      },
    ])
    expect(leaksOf(story.deal!, story.world)[0]?.action).toBe('Say what became of "Pilot" and what is next.')
  })

  test('of an AE who has left is unowned: the desk is told', () => {
    const story = working()
    story.knows('anna', { active: false })
    const turn = story.ticks()
    expect(turn.events).toMatchObject([
      {
        type: 'LEAK_OPENED',
        leak: 'UNOWNED',
        responsibleId: 'ines',
        action: 'Anna has left: give the deal to somebody.',
      },
    ])
    expect(turn.mailed).toEqual(['HANDOFF_PROGRESS→paula', 'LEAK_NOTICE→ines'])
    story.wait(1)
    expect(leaksOf(story.deal!, story.world)[0]?.since).toBe(story.events.at(-1)?.at)
    story.does('ines', { type: 'reassign', toAeId: 'ben', why: 'Anna left' })
    expect(story.open).toEqual([])
  })
})

describe('a desk that does nothing', () => {
  test('with a registration that nobody was offered', () => {
    const story = new Story({ motion: { ...motion(), routing: [] } })
    story.registers()
    const turn = story.ticks('2026-03-03T09:00:00.000Z')
    expect(turn.events).toMatchObject([{ type: 'LEAK_OPENED', leak: 'NOT_OFFERED', responsibleId: 'ines' }])
    expect(turn.mailed).toEqual(['HANDOFF_PROGRESS→paula', 'LEAK_NOTICE→ines'])
    expect(story.does('ines', { type: 'offer', aeId: 'anna' }).types).toEqual([
      'HANDOFF_OFFERED',
      'LEAK_CLOSED',
    ])
  })

  test('with a conflict', () => {
    const story = new Story({ matches: [directMatch] })
    story.registers()
    const turn = story.ticks('2026-03-03T09:00:00.000Z')
    expect(turn.events).toMatchObject([
      { leak: 'CONFLICT_OPEN', action: 'Settle the conflict: proceed or reject.' },
    ])
    expect(turn.mailed).toEqual(['LEAK_NOTICE→ines'])
  })
})
