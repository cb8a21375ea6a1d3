import { describe, expect, test } from 'vitest'
import { missingFields } from '../../src/motion/facts.ts'
import { ENTRY_FIELDS } from '../../src/motion/words.ts'
import { facts, motion, Story, working, world } from './kit.ts'

const MISSING = { contacts: [], context: 'They need it.' }

describe('a registration', () => {
  test('with everything there is complete, protected and on offer at once', () => {
    const story = new Story()
    const turn = story.registers()
    expect(turn.types).toEqual(['REGISTERED', 'COMPLETED', 'HANDOFF_OFFERED'])
    expect(story.deal).toMatchObject({
      stage: 'HANDED_OFF',
      intakeOwnerId: 'ines',
      missing: [],
      protectedUntil: '2026-05-31T09:00:00.000Z',
      offer: { number: 1, aeId: 'anna', pickedBy: 'rule "everybody in turn"' },
      questionsAsked: 0,
    })
  })

  test('with a gap asks for the gap only, and keeps its place', () => {
    const story = new Story()
    const turn = story.registers(MISSING, { arrivedAt: '2026-03-02T07:30:00.000Z' })
    expect(turn.types).toEqual(['REGISTERED'])
    expect(turn.mailed).toEqual(['GAP_REQUEST→paula'])
    expect(turn.letters[0]?.data).toMatchObject({
      missing: ['CONTACT', 'CONTEXT'],
      reminder: 0,
      confirmFirst: false,
      expiresAt: '2026-03-23T09:00:00.000Z',
    })
    expect(story.deal).toMatchObject({
      stage: 'INCOMPLETE',
      arrivedAt: '2026-03-02T07:30:00.000Z',
      questionsAsked: 2,
      completedAt: null,
    })
  })

  test('of a sender whom nothing proves waits for one word', () => {
    const story = new Story()
    const turn = story.registers({}, { senderConfirmed: false })
    expect(turn.mailed).toEqual(['RECEIPT→paula'])
    expect(turn.letters[0]?.data).toMatchObject({ confirmFirst: true })
    expect(story.deal?.stage).toBe('INCOMPLETE')
    const confirmed = story.does('paula', { type: 'confirmSender' })
    expect(confirmed.types).toEqual(['SENDER_CONFIRMED', 'COMPLETED', 'HANDOFF_OFFERED'])
    expect(confirmed.mailed).toEqual(['HANDOFF_OFFER→anna', 'RECEIPT→paula'])
    expect(story.refused('paula', { type: 'confirmSender' })).toMatchObject({
      code: 'WRONG_STAGE',
      stage: 'HANDED_OFF',
    })
  })

  test('unproven and incomplete: the gap stays asked for after the confirmation', () => {
    const story = new Story()
    expect(story.registers(MISSING, { senderConfirmed: false }).letters[0]?.data).toMatchObject({
      confirmFirst: true,
    })
    const confirmed = story.does('paula', { type: 'confirmSender' })
    expect(confirmed.mailed).toEqual(['GAP_REQUEST→paula'])
    expect(confirmed.letters[0]?.data).toMatchObject({ confirmFirst: false, missing: ['CONTACT', 'CONTEXT'] })
    expect(story.refused('paula', { type: 'confirmSender' })).toEqual({
      code: 'NOTHING_TO_DO',
      why: 'the sender was confirmed before',
    })
  })

  test('twice under one id is refused', () => {
    const story = new Story()
    story.registers()
    expect(() => story.registers()).toThrow('WRONG_STAGE')
  })

  test('with an amount that is no amount is refused, whoever hands it in', () => {
    for (const min of ['1e9', '12,000', '-5', '99999999999999999']) {
      expect(() =>
        new Story().registers({ amount: { min, max: '20000', currency: 'EUR', basis: 'TOTAL' } }),
      ).toThrow('INVALID')
    }
  })

  test('with a date that is none is refused', () => {
    expect(() => new Story().registers({ closeDate: 'next spring' })).toThrow('closeDate')
    expect(() => new Story().registers({ nextStepDate: '2026-02-30' })).toThrow('nextStepDate')
  })

  test('claims the roles that the motion lets a partner claim', () => {
    const story = new Story()
    story.registers({ partnerRoles: ['TECHNICAL_FIT', 'CLOSE'] })
    expect(story.deal?.roles).toEqual({
      CUSTOMER_RELATIONSHIP: { side: 'PARTNER', personId: 'paula' },
      TECHNICAL_FIT: { side: 'PARTNER', personId: 'paula' },
      REFERENCE: { side: 'VENDOR', personId: null },
      CLOSE: { side: 'VENDOR', personId: null },
    })
  })

  test('the backup owns it when the intake owner has left, and reads along when away', () => {
    const left = new Story().knows('ines', { active: false })
    left.registers()
    expect(left.deal?.intakeOwnerId).toBe('berta')
    const away = new Story({ partner: { ...world().partner, status: 'SUSPENDED' } })
    away.knows('ines', { absences: [{ from: '2026-03-01T00:00:00Z', until: null }] })
    expect(away.registers().mailed).toEqual([
      'NEW_REGISTRATION→berta',
      'NEW_REGISTRATION→ines',
      'RECEIPT→paula',
    ])
    const alone = new Story({ intakeBackupId: null }).knows('ines', { active: false })
    alone.registers()
    expect(alone.deal?.intakeOwnerId).toBe('ines')
  })

  test('of a partner that is suspended is looked at by a person first', () => {
    const story = new Story({ partner: { ...world().partner, status: 'SUSPENDED' } })
    const turn = story.registers()
    expect(turn.types).toEqual(['REGISTERED', 'COMPLETED', 'ROUTING_FAILED'])
    expect(story.deal).toMatchObject({
      stage: 'REGISTERED',
      routingQuestion: 'the partner Nordwerk GmbH is suspended',
    })
    expect(story.refused('ines', { type: 'offer', aeId: null })).toMatchObject({ code: 'NOT_ALLOWED' })
    story.does('ines', { type: 'offer', aeId: 'ben' })
    expect(story.offer.pickedBy).toBe('picked by the intake owner')
  })

  test('that routing can place nowhere is asked about, with names', () => {
    const story = new Story({ motion: motion({ routing: [] }) })
    const turn = story.registers()
    expect(turn.mailed).toEqual(['NEW_REGISTRATION→ines', 'RECEIPT→paula'])
    expect(turn.letters.find((letter) => letter.kind === 'NEW_REGISTRATION')?.data).toMatchObject({
      routingQuestion: 'no routing rule matches this deal',
      candidates: [{ name: 'Anna' }, { name: 'Ben' }, { name: 'Cleo' }],
    })
    expect(turn.letters.find((letter) => letter.kind === 'RECEIPT')?.data).toMatchObject({
      routingAsked: true,
    })
  })
})

describe('new facts', () => {
  test('that fill the gap complete the registration, in one decision', () => {
    const story = new Story()
    story.registers(MISSING)
    story.wait(1)
    const half = story.does('paula', {
      type: 'changeFacts',
      changes: { contacts: facts().contacts },
      evidence: {},
      by: 'PARTNER',
    })
    expect(half.mailed).toEqual(['GAP_REQUEST→paula'])
    expect(half.letters[0]?.data).toMatchObject({ missing: ['CONTEXT'] })
    const whole = story.does('paula', {
      type: 'changeFacts',
      changes: { context: facts().context },
      evidence: {},
      by: 'PARTNER',
    })
    expect(whole.types).toEqual(['FACTS_CHANGED', 'COMPLETED', 'HANDOFF_OFFERED'])
    expect(whole.mailed).toEqual(['HANDOFF_OFFER→anna', 'RECEIPT→paula'])
    expect(story.deal).toMatchObject({ questionsAsked: 3, protectedUntil: '2026-06-01T09:00:00.000Z' })
  })

  test('may come from the intake owner; the partner then gets its receipt', () => {
    const story = new Story()
    story.registers(MISSING)
    const { contacts, context } = facts()
    const turn = story.does('ines', {
      type: 'changeFacts',
      changes: { contacts, context },
      evidence: {},
      by: 'VENDOR',
    })
    expect(turn.mailed).toEqual(['DECISION_CONFIRMED→ines', 'HANDOFF_OFFER→anna', 'RECEIPT→paula'])
  })

  test('of a deal on offer or at work are kept, and confirmed to the partner, the AE on copy once introduced', () => {
    const story = new Story()
    story.registers()
    const offered = story.does('paula', {
      type: 'changeFacts',
      changes: { closeDate: '2026-07-31' },
      evidence: {},
      by: 'PARTNER',
      accountId: 'acc',
    })
    expect(offered.letters).toMatchObject([
      { kind: 'FACTS_CONFIRMED', cc: [], data: { changed: ['closeDate'] } },
      {
        kind: 'HANDOFF_OFFER',
        data: { changed: ['closeDate'], handoff: { package: { facts: { closeDate: '2026-07-31' } } } },
      },
    ])
    expect(story.deal).toMatchObject({
      stage: 'HANDED_OFF',
      accountId: 'acc',
      facts: { closeDate: '2026-07-31' },
    })
    expect(story.offer.package.facts.closeDate).toBe('2026-06-30')
    story.accepts()
    const worked = story.does('paula', {
      type: 'changeFacts',
      changes: { competitor: 'Acme' },
      evidence: {},
      by: 'PARTNER',
    })
    expect(worked.letters).toMatchObject([
      { kind: 'FACTS_CONFIRMED', cc: [] },
      { kind: 'NEXT_STEP_UPDATE', to: { personId: 'anna' }, data: { before: { competitor: null } } },
    ])
    expect(story.deal?.accountId).toBe('acc')
  })

  test('that say nothing new are no event', () => {
    const story = new Story()
    story.registers()
    const same = {
      type: 'changeFacts',
      changes: { product: 'Flow', closeDate: undefined },
      evidence: {},
      by: 'PARTNER',
    } as const
    expect(story.refused('paula', same)).toEqual({ code: 'NOTHING_TO_DO', why: 'the deal already says so' })
  })

  test('a guess that the partner confirms is news, said again it is not', () => {
    const story = new Story()
    const fact = (status: 'INFERRED' | 'CONFIRMED') => ({ status, confidence: 1, mailId: 'm', evidence: [] })
    story.registers({}, { evidence: { product: fact('INFERRED') } })
    const confirm = {
      type: 'changeFacts',
      changes: { product: 'Flow' },
      evidence: { product: fact('CONFIRMED') },
      by: 'PARTNER',
    } as const
    expect(story.does('paula', confirm).events[0]).toMatchObject({ type: 'FACTS_CHANGED', changes: {} })
    expect(story.deal?.evidence.product?.status).toBe('CONFIRMED')
    expect(story.refused('paula', confirm).code).toBe('NOTHING_TO_DO')
  })

  test('with an amount or a date that is none are refused', () => {
    const story = working()
    const change = (changes: object) =>
      story.refused('paula', { type: 'changeFacts', changes, evidence: {}, by: 'PARTNER' })
    expect(change({ amount: { min: '1', max: 'lots', currency: 'EUR', basis: 'TOTAL' } })).toMatchObject({
      code: 'INVALID',
      field: 'amount',
    })
    expect(change({ amount: { min: '9', max: '1', currency: 'EUR', basis: 'TOTAL' } })).toMatchObject({
      code: 'INVALID',
      field: 'amount',
    })
    expect(change({ amount: { min: '1', max: '1', currency: 'euro', basis: 'TOTAL' } })).toMatchObject({
      code: 'INVALID',
      field: 'amount',
    })
    expect(change({ closeDate: '31.7.2026' })).toMatchObject({ code: 'INVALID', field: 'closeDate' })
  })

  test('a deal that becomes incomplete again while it is worked stays where it is', () => {
    const story = working()
    story.does('paula', { type: 'changeFacts', changes: { contacts: [] }, evidence: {}, by: 'PARTNER' })
    expect(story.deal).toMatchObject({ stage: 'WORKING', missing: ['CONTACT'] })
  })
})

describe('what is missing', () => {
  const missing = (overrides: Parameters<typeof facts>[0]) =>
    missingFields(facts(overrides), [...ENTRY_FIELDS])
  test.each([
    [
      'a name alone is nobody to reach',
      { contacts: [{ name: 'Jule', email: null, phone: ' ', title: null }] },
      'CONTACT',
    ],
    [
      'a phone number will do',
      { contacts: [{ name: null, email: null, phone: '+49431', title: null }] },
      null,
    ],
    ['a domain names an account', { accountName: ' ' }, null],
    ['neither name nor domain', { accountName: null, accountDomain: '' }, 'ACCOUNT'],
    ['nineteen letters are no context', { context: 'abcdefghijk lmno!! pqrs' }, 'CONTEXT'],
    ['twenty are', { context: 'abcdefghijk lmno!! pqrst' }, null],
    ['in any script', { context: '倉庫の在庫管理システムが古く毎週在庫が合わない' }, null],
    ['no amount', { amount: null }, 'AMOUNT'],
    ['no close', { closeDate: null }, 'CLOSE_DATE'],
  ])('%s', (_name, overrides, field) => {
    expect(missing({ nextStep: 'Demo', ...overrides })).toEqual(field === null ? [] : [field])
  })

  test('only what the motion requires, in its order', () => {
    expect(missingFields(facts({ amount: null, contacts: [] }), ['CONTACT', 'AMOUNT'])).toEqual([
      'CONTACT',
      'AMOUNT',
    ])
    expect(missingFields(facts({ amount: null }), ['ACCOUNT'])).toEqual([])
    expect(missing({})).toEqual(['NEXT_STEP'])
  })
})
