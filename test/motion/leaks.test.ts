import { describe, expect, test } from 'vitest'
import { type Leak, leakPoints, leaksOf } from '../../src/motion/leaks.ts'
import type { LeakType } from '../../src/motion/words.ts'
import { match, motion, Story, working } from './kit.ts'

const unrouted = { motion: { ...motion(), routing: [] } }

function point(story: Story, type: LeakType): Leak | undefined {
  return leakPoints(story.deal!, story.world).find((leak) => leak.type === type)
}

function offered(): Story {
  const story = new Story()
  story.registers()
  return story
}

function registered(overrides: Parameters<Story['registers']>[0] = {}, world = {}): Story {
  const story = new Story(world)
  story.registers(overrides)
  return story
}

describe('each leak: from when it counts, who can close it, and how', () => {
  test.each<[LeakType, () => Story, Partial<Leak>]>([
    [
      'INCOMPLETE',
      () => registered({ contacts: [], context: '' }),
      {
        since: '2026-03-04T09:00:00.000Z',
        responsibleId: 'ines',
        action: 'Help Paula to send: CONTACT, CONTEXT.',
      },
    ],
    [
      'CONFLICT_OPEN',
      () => registered({}, { matches: [match({ kind: 'DIRECT' })] }),
      {
        since: '2026-03-03T09:00:00.000Z',
        responsibleId: 'ines',
        action: 'Settle the conflict: proceed or reject.',
      },
    ],
    [
      'NOT_OFFERED',
      () => registered({}, unrouted),
      {
        since: '2026-03-03T09:00:00.000Z',
        responsibleId: 'ines',
        action: 'Name an account executive for it.',
      },
    ],
    [
      'UNACCEPTED',
      offered,
      {
        since: '2026-03-04T09:00:00.000Z',
        responsibleId: 'anna',
        action: 'Anna accepts or declines; or give it to somebody else.',
      },
    ],
    [
      'NO_NEXT_STEP',
      () => working(),
      { since: '2026-03-07T09:00:00.000Z', responsibleId: 'anna', action: 'Say the next step and its date.' },
    ],
    [
      'NEXT_STEP_OVERDUE',
      () => working({}, { nextStep: 'Demo', nextStepDate: '2026-03-20' }),
      {
        since: '2026-03-22T23:00:00.000Z',
        responsibleId: 'anna',
        action: 'Say what became of "Demo" and what is next.',
      },
    ],
    [
      'PARTNER_EXCLUDED',
      () => working(),
      {
        since: '2026-03-23T09:00:00.000Z',
        responsibleId: 'anna',
        action: "Bring Paula in: write with the deal's address in copy.",
      },
    ],
    [
      'PARTNER_SILENT',
      () => working(),
      { since: '2026-04-01T09:00:00.000Z', responsibleId: 'anna', action: 'Call Paula.' },
    ],
    [
      'STALE',
      () => working(),
      { since: '2026-04-01T09:00:00.000Z', responsibleId: 'anna', action: 'Work it, or report it lost.' },
    ],
    [
      'OUTCOME_UNREPORTED',
      () => working(),
      {
        since: '2026-06-30T22:00:00.000Z',
        responsibleId: 'anna',
        action: 'Report won or lost, or the new expected close.',
      },
    ],
    [
      'PROTECTION_EXPIRING',
      () => working(),
      {
        since: '2026-05-17T09:00:00.000Z',
        responsibleId: 'anna',
        action: 'Extend the protection or report the result.',
      },
    ],
  ])('%s', (type, given, expected) => {
    const story = given()
    expect(point(story, type)).toEqual({
      type,
      valueAtRisk: { value: '120000.00', currency: 'EUR' },
      ...expected,
    })
    story.now = new Date(Date.parse(expected.since!) - 1).toISOString()
    expect(leaksOf(story.deal!, story.world).map((leak) => leak.type)).not.toContain(type)
    story.now = expected.since!
    expect(leaksOf(story.deal!, story.world).map((leak) => leak.type)).toContain(type)
  })

  test('UNOWNED: declined in time, the desk has its hours; after a lapse it has none', () => {
    const asks = {
      motion: {
        ...motion(),
        handoff: {
          ...motion().handoff,
          onDecline: 'ASK_INTAKE_OWNER' as const,
          onLapse: 'ASK_INTAKE_OWNER' as const,
        },
      },
    }
    const declined = registered({}, asks)
    declined.declines()
    expect(point(declined, 'UNOWNED')).toMatchObject({
      since: '2026-03-03T09:00:00.000Z',
      responsibleId: 'ines',
    })
    const lapsed = registered({}, asks)
    lapsed.ticks('2026-03-04T09:00:00.000Z')
    expect(point(lapsed, 'UNOWNED')).toMatchObject({ since: '2026-03-04T09:00:00.000Z' })
    expect(lapsed.open).toEqual(['UNOWNED'])
  })

  test('CREDIT_DISPUTED and UNDELIVERED: from the moment they are said', () => {
    const story = working()
    story.wait(1)
    story.does('paula', { type: 'disputeCredit', text: 'we sourced it', by: 'paula', side: 'PARTNER' })
    expect(point(story, 'CREDIT_DISPUTED')).toMatchObject({
      since: story.now,
      responsibleId: 'ines',
      action: 'Resolve dispute 1: "we sourced it"',
    })
    story.does('system', { type: 'reportUndelivered', letterId: 'l', personId: 'paula', why: '550' })
    expect(point(story, 'UNDELIVERED')).toMatchObject({
      since: story.now,
      responsibleId: 'ines',
      aboutId: 'paula',
      action: 'Correct the address of Paula.',
    })
  })

  test('an unconfirmed sender is helped to confirm', () => {
    const story = new Story()
    story.registers({}, { senderConfirmed: false })
    expect(point(story, 'INCOMPLETE')?.action).toBe('Help Paula to confirm the registration.')
  })
})

describe('what does not leak', () => {
  test('dates that had passed before the AE came leave the AE its first days', () => {
    const story = working({}, { closeDate: '2026-03-01', nextStep: 'Call', nextStepDate: '2026-02-20' })
    expect(point(story, 'OUTCOME_UNREPORTED')?.since).toBe('2026-03-07T09:00:00.000Z')
    expect(point(story, 'NEXT_STEP_OVERDUE')?.since).toBe('2026-03-07T09:00:00.000Z')
  })

  test('a step without a date, a deal without a close date', () => {
    const story = working({}, { closeDate: null, nextStep: 'Call' })
    for (const type of ['NO_NEXT_STEP', 'NEXT_STEP_OVERDUE', 'OUTCOME_UNREPORTED'] as const) {
      expect(point(story, type)).toBeUndefined()
    }
  })

  test('protection while the vendor is late: it moves along', () => {
    const story = registered(
      {},
      { motion: { ...motion(), routing: [], protection: { ...motion().protection, days: 20 } } },
    )
    story.wait(15)
    expect(point(story, 'PROTECTION_EXPIRING')).toBeUndefined()
    expect(story.ticks().types).not.toContain('PROTECTION_NOTICED')
  })

  test('protection of a deal that is not late yet counts already', () => {
    const short = { ...motion(), protection: { ...motion().protection, days: 14.01 } }
    const story = registered({}, { motion: short })
    story.wait(0, 1)
    expect(leaksOf(story.deal!, story.world)).toMatchObject([
      { type: 'PROTECTION_EXPIRING', responsibleId: 'ines' },
    ])
  })

  test('a deal without a known value still leaks', () => {
    const story = registered({ amount: null, contacts: [] })
    expect(point(story, 'INCOMPLETE')?.valueAtRisk).toBeNull()
  })

  test('nothing of a closed deal but what is disputed or undelivered', () => {
    const story = working()
    story.does('anna', { type: 'closeLost', reason: 'PRICE', note: null })
    story.wait(400)
    expect(leakPoints(story.deal!, story.world)).toEqual([])
  })
})

describe('whoever is responsible is there', () => {
  test('the backup when the intake owner has left, the desk when the AE has', () => {
    const story = working()
    story.knows('anna', { active: false })
    expect(point(story, 'STALE')?.responsibleId).toBe('ines')
    story.knows('ines', { active: false })
    expect(point(story, 'STALE')?.responsibleId).toBe('berta')
    expect(point(story, 'UNOWNED')?.responsibleId).toBe('berta')
  })

  test('a backup of the person’s own, where the motion names none', () => {
    const story = registered({ contacts: [] }, { intakeBackupId: null })
    story.knows('ines', { active: false, backupId: 'mona' })
    expect(point(story, 'INCOMPLETE')?.responsibleId).toBe('mona')
    story.knows('mona', { absences: [{ from: '2026-01-01T00:00:00Z', until: null }] })
    expect(point(story, 'INCOMPLETE')?.responsibleId).toBe('ines')
  })
})

test('a leak that comes back is a new one', () => {
  const story = working()
  story.does('anna', { type: 'setNextStep', nextStep: 'Demo', date: '2026-03-04', by: 'VENDOR' })
  story.ticks('2026-03-07T09:00:00.000Z')
  expect(story.open).toEqual(['NEXT_STEP_OVERDUE'])
  story.does('anna', { type: 'setNextStep', nextStep: 'Pilot', date: '2026-03-12', by: 'VENDOR' })
  expect(story.open).toEqual([])
  story.ticks('2026-03-14T23:00:00.000Z')
  const history = story.events.filter((event) => event.type === 'LEAK_OPENED' || event.type === 'LEAK_CLOSED')
  expect(history.map((event) => `${event.type} ${'leak' in event && event.leak}`)).toEqual([
    'LEAK_OPENED NEXT_STEP_OVERDUE',
    'LEAK_CLOSED NEXT_STEP_OVERDUE',
    'LEAK_OPENED NEXT_STEP_OVERDUE',
  ])
  expect(history[1]).toMatchObject({ openedAt: history[0]?.at })
})
