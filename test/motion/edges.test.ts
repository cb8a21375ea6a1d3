/** Edges of who may, what counts and from when, as tables: each line is a mistake that somebody could make. */
import { describe, expect, test } from 'vitest'
import { isFromPartner, partsOf } from '../../src/motion/authority.ts'
import type { Actor, Command } from '../../src/motion/commands.ts'
import { decide } from '../../src/motion/decide.ts'
import { intakeDesk, personOf } from '../../src/motion/people.ts'
import { facts, Story, working, world } from './kit.ts'

const AWAY = [{ from: '2026-03-01T00:00:00.000Z', until: null }]
const byKey = (personId: string | null): Actor => ({ kind: 'KEY', keyId: 'k1', personId })

function ask(story: Story, actor: Actor, command: Command) {
  return decide(story.deal, { command, actor, cause: 'api:1' }, story.world)
}

describe('who has which part', () => {
  test.each([
    ['paula', ['PARTNER']],
    ['peter', ['PARTNER']],
    ['rival', []],
    ['nobody', []],
    ['anna', ['SELLER', 'AE']],
    ['ben', ['SELLER']],
    ['ines', ['SELLER', 'INTAKE']],
    ['berta', ['SELLER', 'INTAKE']],
    ['mona', ['SELLER', 'INTAKE']],
  ] as const)('%s', (id, parts) => {
    const story = working()
    expect(partsOf(story.deal, id, story.world)).toEqual(parts)
    story.does('anna', { type: 'closeLost', reason: 'PRICE', note: null })
    expect(partsOf(story.deal, id, story.world)).toEqual(parts)
  })

  test('an intake owner or manager by kind, though neither named by the deal nor by the motion', () => {
    const story = working()
    for (const kind of ['INTAKE_OWNER', 'MANAGER'] as const) {
      story.knows('zoe', { kind })
      expect(partsOf(story.deal, 'zoe', story.world), kind).toContain('INTAKE')
    }
  })

  test('the desk by place, whatever its kind; on offer is a part, offered before is none', () => {
    const story = new Story()
    story.knows('ines', { kind: 'AE' }).knows('berta', { kind: 'AE' })
    story.registers()
    for (const id of ['ines', 'berta']) expect(partsOf(story.deal, id, story.world)).toContain('INTAKE')
    const first = story.offer.aeId
    expect(partsOf(story.deal, first, story.world)).toContain('AE')
    story.declines()
    expect(partsOf(story.deal, first, story.world)).not.toContain('AE')
  })

  test('from the partner: its people and their keys; no clock, no system, no key of nobody', () => {
    const { deal, world: known } = working()
    const from = (actor: Actor) =>
      isFromPartner(deal as NonNullable<typeof deal>, { actor, cause: 'x', command: { type: 'tick' } }, known)
    const all: Actor[] = [
      { kind: 'PERSON', personId: 'peter' },
      byKey('paula'),
      { kind: 'PERSON', personId: 'anna' },
      byKey('ines'),
      byKey(null),
      { kind: 'CLOCK' },
      { kind: 'SYSTEM' },
    ]
    expect(all.map(from)).toEqual([true, true, false, false, false, false, false])
  })
})

describe('who reads the desk’s letters', () => {
  test.each([
    ['there', {}, {}, ['ines']],
    ['away, a backup there', { absences: AWAY }, {}, ['ines', 'berta']],
    ['away, and the backup too', { absences: AWAY }, { absences: AWAY }, ['ines']],
    ['gone, a backup there', { active: false }, {}, ['berta']],
    ['gone, and the backup too', { active: false }, { active: false }, ['ines']],
  ] as const)('%s', (_how, ines, berta, readers) => {
    const story = working()
    story.knows('ines', { ...ines, absences: [...('absences' in ines ? ines.absences : [])] })
    story.knows('berta', { ...berta, absences: [...('absences' in berta ? berta.absences : [])] })
    expect(intakeDesk(story.world, { intakeOwnerId: 'ines' })).toEqual(readers)
  })

  test('without a backup of the motion, the person’s own; never oneself', () => {
    const alone = new Story({ intakeBackupId: null }).knows('ines', { absences: AWAY, backupId: 'cleo' })
    expect(intakeDesk(alone.world, { intakeOwnerId: 'ines' })).toEqual(['ines', 'cleo'])
    alone.knows('ines', { absences: AWAY, backupId: 'ines' })
    expect(intakeDesk(alone.world, { intakeOwnerId: 'ines' })).toEqual(['ines'])
  })

  test('somebody unknown has no address, nothing to do, and the motion’s hours', () => {
    expect(personOf(world(), 'erased')).toMatchObject({
      ...{
        address: null,
        addresses: [],
        active: false,
        holidays: [],
        absences: [],
        territories: [],
        products: [],
      },
      timeZone: world().motion.calendar.timeZone,
    })
    expect(personOf({ people: {} }, 'erased').timeZone).toBe('UTC')
  })
})

describe('an offer', () => {
  test('is not accepted through a key of nobody in the name of somebody else', () => {
    const story = new Story()
    story.registers()
    const { id } = story.offer
    const answer = ask(story, byKey(null), { type: 'accept', handoffId: id, personId: 'cleo' })
    expect(answer).toMatchObject({ refusal: { code: 'NOT_OFFERED_TO_YOU', offeredToId: story.offer.aeId } })
  })

  test('passed on to somebody who was asked before goes where routing sends it', () => {
    const story = new Story()
    story.registers()
    const first = story.offer.aeId
    story.declines()
    const second = story.offer.aeId
    story.declines({ suggestedAeId: first })
    expect([first, second]).not.toContain(story.offer.aeId)
  })

  test('somebody else’s absence is nothing to escalate', () => {
    const story = new Story()
    story.registers()
    const other = story.offer.aeId === 'anna' ? 'ben' : 'anna'
    expect(
      story.refused(other, { type: 'reportAbsence', personId: other, until: null, substitute: null }),
    ).toEqual({
      code: 'NOTHING_TO_DO',
      why: 'the deal is not on offer to this person',
    })
  })

  test('a registration that nobody has is given to somebody: nothing is taken back', () => {
    const story = new Story()
    for (const id of ['anna', 'ben', 'cleo']) story.knows(id, { absences: AWAY })
    story.registers()
    expect(story.deal?.stage).toBe('REGISTERED')
    story.knows('ben', { absences: [] })
    expect(story.does('ines', { type: 'reassign', toAeId: 'ben', why: 'back again' }).types).toContain(
      'HANDOFF_OFFERED',
    )
    expect(story.events.map(({ type }) => type)).not.toContain('OWNERSHIP_RETURNED')
    expect(story.events.map(({ type }) => type)).not.toContain('HANDOFF_WITHDRAWN')
  })
})

describe('facts', () => {
  test('another account alone is news; the same again is none', () => {
    const story = working()
    const change = (accountId: string): Command => ({
      type: 'changeFacts',
      changes: {},
      evidence: {},
      accountId,
      by: 'VENDOR',
    })
    expect(story.does('ines', change('account-2')).types).toContain('FACTS_CHANGED')
    expect(story.refused('ines', change('account-2')).code).toBe('NOTHING_TO_DO')
  })

  test.each([
    ['STATED', 'INFERRED', true],
    ['CONFIRMED', 'INFERRED', true],
    ['INFERRED', 'INFERRED', false],
    ['STATED', 'STATED', false],
    ['STATED', 'CONFIRMED', false],
  ] as const)('said again as %s where it was %s: news %s', (now, before, news) => {
    const story = new Story()
    const evidence = (status: typeof now | typeof before) => ({
      product: { status, confidence: 1, mailId: null, evidence: [] },
    })
    story.registers({}, { evidence: evidence(before) })
    const command: Command = { type: 'changeFacts', changes: {}, evidence: evidence(now), by: 'PARTNER' }
    const turn = story.try('paula', command)
    expect('events' in turn).toBe(news)
  })

  test('only the partner’s gap counts as questions', () => {
    const gap = () => {
      const story = new Story()
      story.registers({ contacts: [], context: '' })
      return story
    }
    const asked = (story: Story, who: string, by: 'PARTNER' | 'VENDOR') =>
      story.does(who, { type: 'changeFacts', changes: { product: 'Pulse' }, evidence: {}, by }).events[0]
    expect(asked(gap(), 'paula', 'PARTNER')).toMatchObject({ questions: 2 })
    expect(asked(gap(), 'ines', 'VENDOR')).toMatchObject({ questions: 0 })
    const complete = working()
    expect(asked(complete, 'paula', 'PARTNER')).toMatchObject({ questions: 0 })
  })

  test('the product changes nothing about conflicts; the account is held against others again', () => {
    const rival = { ...facts(), product: 'Pulse' }
    const story = new Story()
    story.registers()
    story.world = { ...story.world, matches: [{ ...MATCH }] }
    story.does('paula', {
      type: 'changeFacts',
      changes: { product: rival.product },
      evidence: {},
      by: 'PARTNER',
    })
    expect(story.deal?.stage).toBe('HANDED_OFF')
    story.does('paula', {
      type: 'changeFacts',
      changes: { accountName: 'Andere AG' },
      evidence: {},
      by: 'PARTNER',
    })
    expect(story.deal?.stage).toBe('CONFLICT')
  })
})

const MATCH = {
  kind: 'DIRECT',
  id: 'crm-7',
  label: 'CRM-7',
  by: 'DOMAIN',
  similarity: 1,
  evidence: 'both use andere.example',
  completedAt: '2026-02-27T10:00:00.000Z',
  arrivedAt: '2026-02-27T10:00:00.000Z',
  product: null,
  stage: 'QUALIFIED',
} as const

describe('what people say is kept without the space around it', () => {
  test('reason, dispute and resolution', () => {
    const story = working()
    const payload = { kind: 'ROLE_CHANGE', role: 'TECHNICAL_FIT', to: 'PARTNER', personId: null } as const
    story.does('anna', { type: 'propose', payload, reason: '  they know it \n', side: 'VENDOR' })
    expect(story.deal?.proposals[0]?.reason).toBe('they know it')
    story.does('paula', { type: 'disputeCredit', text: ' too little ', by: 'Paula', side: 'PARTNER' })
    expect(story.deal?.disputes[0]?.text).toBe('too little')
    story.does('ines', { type: 'resolveDispute', number: 1, resolution: ' it stays ', shares: null })
    expect(story.deal?.disputes[0]?.resolution).toBe('it stays')
  })

  test('a removal and a change of one role are two subjects; two changes of one role are one', () => {
    const story = working()
    const change = { kind: 'ROLE_CHANGE', role: 'TECHNICAL_FIT', to: 'PARTNER', personId: null } as const
    const propose = (payload: typeof change | { kind: 'PARTNER_REMOVAL' }): Command => ({
      type: 'propose',
      payload,
      reason: 'because',
      side: 'VENDOR',
    })
    story.does('anna', propose(change))
    story.does('anna', propose({ kind: 'PARTNER_REMOVAL' }))
    story.does('anna', propose({ ...change, role: 'REFERENCE' } as never))
    expect(story.refused('anna', propose(change)).code).toBe('NOTHING_TO_DO')
    story.does('paula', { type: 'answerProposal', number: 1, side: 'PARTNER', agree: true, note: null })
    expect(story.deal?.roles.TECHNICAL_FIT.side).toBe('PARTNER')
    expect(story.deal?.roles.CLOSE.side).toBe('VENDOR')
    expect(story.deal?.roles.REFERENCE.side).toBe('VENDOR')
  })

  test('shares that nobody may have are refused with the dispute still open', () => {
    const story = working()
    story.does('paula', { type: 'disputeCredit', text: 'too little', by: 'Paula', side: 'PARTNER' })
    const shares = [
      { partnerId: 'nordwerk', partnerName: 'Nordwerk', type: 'SOURCED' as const, share: '101' },
    ]
    expect(
      story.refused('ines', { type: 'resolveDispute', number: 1, resolution: 'more', shares }).code,
    ).toBe('INVALID')
    expect(story.deal?.disputes[0]?.resolvedAt).toBeNull()
  })
})

test('events say who acted and in which place', () => {
  const story = new Story()
  story.registers()
  story.ticks('2026-03-20T09:00:00.000Z')
  expect(story.events[0]).toMatchObject({ seq: 1, actor: 'person:paula' })
  expect(story.events.at(-1)).toMatchObject({ actor: 'clock', seq: story.events.length })
  const note: Command = {
    ...{
      type: 'recordActivity',
      side: 'VENDOR',
      personId: null,
      summary: 's',
      touchesPartner: false,
      mailId: null,
    },
  }
  expect(ask(story, { kind: 'SYSTEM' }, note)).toMatchObject({ events: [{ actor: 'system' }] })
  expect(ask(story, byKey(null), note)).toMatchObject({ events: [{ actor: 'key:k1' }] })
})

test('protection that is over is extended by the vendor from today, and by the partner not at all', () => {
  const story = working()
  story.now = '2026-09-01T09:00:00.000Z'
  const refused = story.refused('paula', { type: 'extendProtection', why: 'still on it' })
  expect(refused).toEqual({
    code: 'NOT_ALLOWED',
    why: 'protection ended on 2026-05-31; the intake owner may extend it',
  })
  const { extensionDays } = story.world.motion.protection
  story.does('ines', { type: 'extendProtection', why: 'they are' })
  expect(Date.parse(String(story.deal?.protectedUntil)) - Date.parse(story.now)).toBe(
    extensionDays * 86_400_000,
  )
})
