/** What was closed by mistake goes back to where it stood; what came in meanwhile is looked at first. */
import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/motion/commands.ts'
import { lateFor, protectedUntilNow } from '../../src/motion/protection.ts'
import { match, Story, working } from './kit.ts'

const reopen: Command = { type: 'reopen', note: 'the wrong deal' }
const reject: Command = { type: 'reject', reason: 'NOT_QUALIFIED', note: null }
const withdraw: Command = { type: 'withdraw', reason: 'PARTNER_WITHDREW', note: null }
const lost: Command = { type: 'closeLost', reason: 'PRICE', note: null }
const HOUR = 3_600_000

/** Another one of the same account is open from now on. */
function anotherCame(story: Story, more: Parameters<typeof match>[0] = {}): void {
  const at = new Date(Date.parse(story.now)).toISOString()
  story.world = { ...story.world, matches: [match({ arrivedAt: at, completedAt: at, ...more })] }
}

function offered(): Story {
  const story = new Story()
  story.registers()
  return story
}

describe('a registration that was closed without a result', () => {
  test.each([
    ['rejected', 'ines', reject],
    ['withdrawn', 'paula', withdraw],
  ] as const)(
    '%s: goes on at its old place, with its credit, and is offered to somebody new',
    (_, who, end) => {
      const story = offered()
      const before = story.deal!
      story.does(who, end)
      story.wait(3)
      const turn = story.does('ines', reopen)
      const { arrivedAt, completedAt, credit } = before
      expect(story.deal).toMatchObject({ stage: 'HANDED_OFF', arrivedAt, completedAt, credit })
      expect(story.deal).not.toHaveProperty('closeReason')
      expect(story.offer.aeId).not.toBe('anna')
      expect(turn.types).toEqual(['REOPENED', 'HANDOFF_OFFERED'])
      expect(turn.mailed).toEqual([
        'DECISION_CONFIRMED→ines',
        `HANDOFF_OFFER→${story.offer.aeId}`,
        'OUTCOME→paula',
      ])
      const told = turn.letters.find(({ kind }) => kind === 'OUTCOME')
      const aeName = story.world.people[story.offer.aeId]?.name
      expect(told?.data).toMatchObject({
        result: 'REOPENED',
        note: 'the wrong deal',
        reopened: { result: end === reject ? 'REJECTED' : 'WITHDRAWN', aeName },
      })
      story.accepts()
      expect(story.deal).toMatchObject({ stage: 'WORKING' })
    },
  )

  test('is reopened by the desk alone', () => {
    const story = offered()
    story.does('paula', withdraw)
    for (const who of ['paula', 'anna', 'ben', 'rival', 'clock'])
      expect(story.refused(who, reopen).code, who).toBe('NOT_ALLOWED')
  })

  test('incomplete: the gap is asked for anew, with all its reminders and all its time', () => {
    const story = new Story()
    story.registers({ contacts: [] })
    story.ticks(new Date(Date.parse(story.now) + 60 * 24 * HOUR).toISOString())
    expect(story.deal).toMatchObject({ stage: 'EXPIRED' })
    const turn = story.does('ines', reopen)
    expect(story.deal).toMatchObject({ stage: 'INCOMPLETE', missing: ['CONTACT'], protectedUntil: null })
    // The letter about it asks for the gap itself.
    expect(turn.mailed).toEqual(['DECISION_CONFIRMED→ines', 'OUTCOME→paula'])
    expect(story.ticks().types).toEqual([])
    const { remindAfterDays, expireAfterDays } = story.world.motion.gap
    story.wait(remindAfterDays[0]!, 1)
    expect(story.ticks().types).toContain('GAP_REMINDED')
    story.wait(expireAfterDays)
    expect(story.ticks().types).toContain('EXPIRED')
    story.does('ines', reopen)
    story.does('paula', {
      type: 'changeFacts',
      changes: { contacts: [{ name: 'Jule Brandt', email: 'j@h.example', phone: null, title: null }] },
      evidence: {},
      by: 'PARTNER',
    })
    expect(story.deal).toMatchObject({ stage: 'HANDED_OFF' })
  })

  test('withdrawn while it was worked: its account executive goes on, and knows it', () => {
    const story = working()
    story.does('paula', withdraw)
    const turn = story.does('ines', reopen)
    expect(story.deal).toMatchObject({ stage: 'WORKING', aeId: 'anna' })
    expect(turn.mailed).toEqual(['DECISION_CONFIRMED→anna', 'DECISION_CONFIRMED→ines', 'OUTCOME→paula'])
  })

  test('by nobody who could take it: the desk is asked for a name', () => {
    const story = offered()
    story.does('ines', reject)
    for (const id of ['ben', 'cleo']) story.knows(id, { active: false })
    const turn = story.does('ines', reopen)
    expect(story.deal).toMatchObject({ stage: 'REGISTERED' })
    expect(turn.mailed).toContain('ROUTING_QUESTION→ines')
  })
})

describe('protection', () => {
  test('does not burn while it is closed, nor twice while the vendor was late before', () => {
    const story = offered()
    const until = Date.parse(story.deal!.protectedUntil!)
    // The offer lapses and nobody else is asked: the vendor is late from its end on.
    const due = Date.parse(story.offer.dueAt)
    for (const id of ['ben', 'cleo']) story.knows(id, { active: false })
    story.ticks(new Date(due + 10 * HOUR).toISOString())
    expect(lateFor(story.deal!, story.world) / HOUR).toBe(10)
    story.does('ines', reject)
    story.wait(4)
    for (const id of ['ben', 'cleo']) story.knows(id, { active: true })
    story.does('ines', reopen)
    const given = Date.parse(story.deal!.protectedUntil!) - until
    expect(given / HOUR).toBe(4 * 24 + 10)
    // Its clocks begin anew: nothing more is owed yet.
    expect(lateFor(story.deal!, story.world)).toBe(0)
    expect(protectedUntilNow(story.deal!, story.world)).toBe(story.deal!.protectedUntil)
    story.accepts()
    expect(Date.parse(story.deal!.protectedUntil!) - until).toBe(given)
  })

  test('of a slow desk the same: what was promised before the close is over', () => {
    const story = new Story()
    story.world = { ...story.world, matches: [match({ by: 'SIMILAR_NAME' })] }
    story.registers()
    expect(story.deal?.stage).toBe('CONFLICT')
    const until = Date.parse(story.deal!.protectedUntil!)
    story.does('ines', { type: 'settleConflict', decision: 'REJECT', reason: null, note: null })
    story.wait(20)
    story.world = { ...story.world, matches: [] }
    story.does('ines', reopen)
    expect((Date.parse(story.deal!.protectedUntil!) - until) / HOUR).toBe(20 * 24)
    expect(lateFor(story.deal!, story.world)).toBe(0)
  })
})

describe('the same account came in again meanwhile', () => {
  test.each([
    ['rejected', offered, 'ines', reject],
    ['withdrawn', offered, 'paula', withdraw],
    ['withdrawn while worked', working, 'paula', withdraw],
    ['lost', working, 'anna', lost],
  ] as const)('%s: a person settles it, and both sides know', (_, begin, who, end) => {
    const story = begin()
    story.does(who, end)
    story.wait(5)
    anotherCame(story)
    const turn = story.does('ines', reopen)
    expect(story.deal).toMatchObject({ stage: 'CONFLICT', matches: [{ label: '1001' }] })
    expect(turn.mailed).toEqual(
      expect.arrayContaining(['CONFLICT_NOTICE→paula', 'CONFLICT_TO_SETTLE→ines', 'OUTCOME→paula']),
    )
    expect(turn.events.some(({ type }) => type === 'HANDOFF_OFFERED')).toBe(false)
  })

  test.each([
    ['by another partner, complete and earlier', {}],
    ['by the same partner', { kind: 'SAME_PARTNER' }],
    ['by the vendor itself', { kind: 'DIRECT' }],
  ] as const)('%s: what a person has reopened is not rejected by itself', (_, more) => {
    const story = offered()
    story.does('ines', reject)
    const { conflict } = story.world.motion
    story.world = {
      ...story.world,
      motion: { ...story.world.motion, conflict: { ...conflict, direct: 'REJECT' } },
      matches: [match(more)],
    }
    story.does('ines', reopen)
    expect(story.deal?.stage).toBe('CONFLICT')
  })

  test('what the motion lets pass goes on', () => {
    const story = working()
    story.does('anna', lost)
    // It is not complete yet, and blocks nobody.
    anotherCame(story, { completedAt: null })
    story.does('ines', reopen)
    expect(story.deal).toMatchObject({ stage: 'WORKING', aeId: 'anna' })
  })

  test('settled, a worked deal is offered to the account executive who had it', () => {
    const story = working()
    story.does('anna', lost)
    anotherCame(story)
    const turn = story.does('ines', reopen)
    expect(turn.types.slice(0, 3)).toEqual(['REOPENED', 'OWNERSHIP_RETURNED', 'CONFLICT_FOUND'])
    expect(turn.mailed).toContain('HANDOFF_GONE→anna')
    story.does('ines', { type: 'settleConflict', decision: 'PROCEED', reason: null, note: null })
    expect(story.offer).toMatchObject({ aeId: 'anna', pickedBy: 'had it before' })
    story.accepts()
    expect(story.deal).toMatchObject({ stage: 'WORKING', aeId: 'anna' })
  })

  test('or to somebody else, where that one has left', () => {
    const story = working()
    story.does('anna', lost)
    story.knows('anna', { active: false })
    anotherCame(story)
    story.does('ines', reopen)
    story.does('ines', { type: 'settleConflict', decision: 'PROCEED', reason: null, note: null })
    expect(story.offer.aeId).not.toBe('anna')
  })
})
