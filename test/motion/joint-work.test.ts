import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/motion/commands.ts'
import type { CreditShare, ProposalPayload } from '../../src/motion/deal.ts'
import { ROLES, type Side } from '../../src/motion/words.ts'
import { motion, Story, working } from './kit.ts'

const propose = (
  payload: ProposalPayload,
  side: Side = 'VENDOR',
  reason = 'the customer asked for it',
): Command => ({ type: 'propose', payload, reason, side })
const answer = (number: number, agree: boolean, side: Side = 'PARTNER'): Command => ({
  type: 'answerProposal',
  number,
  side,
  agree,
  note: 'fine',
})
const technicalFit = { kind: 'ROLE_CHANGE', role: 'TECHNICAL_FIT', to: 'PARTNER', personId: null } as const
const relationship = {
  kind: 'ROLE_CHANGE',
  role: 'CUSTOMER_RELATIONSHIP',
  to: 'VENDOR',
  personId: null,
} as const
const split = (own: string, other: string): ProposalPayload & { shares: CreditShare[] } => ({
  kind: 'CREDIT_AMENDMENT',
  shares: [
    { partnerId: 'nordwerk', partnerName: 'Nordwerk GmbH', type: 'SOURCED', share: own },
    { partnerId: 'suedwerk', partnerName: 'Südwerk KG', type: 'ASSISTED', share: other },
  ],
})

describe('a role', () => {
  test('moves when the other side agrees', () => {
    const story = working()
    const proposed = story.does('anna', propose(technicalFit))
    expect(proposed.letters).toMatchObject([
      {
        kind: 'PROPOSAL',
        to: { personId: 'paula' },
        data: { inWords: 'the role technical fit moves to Nordwerk GmbH' },
      },
      // Whoever proposes by mail is answered, with the end of the window.
      {
        kind: 'DECISION_CONFIRMED',
        to: { personId: 'anna' },
        data: { what: 'PROPOSED', until: '2026-03-07T09:00:00.000Z' },
      },
    ])
    expect(story.deal?.roles.TECHNICAL_FIT.side).toBe('VENDOR')
    const agreed = story.does('paula', answer(1, true))
    expect(agreed.types).toEqual(['PROPOSAL_ANSWERED', 'ROLES_CHANGED'])
    expect(agreed.mailed).toEqual(['PROPOSAL_OUTCOME→anna', 'PROPOSAL_OUTCOME→paula'])
    expect(story.deal?.roles.TECHNICAL_FIT).toEqual({ side: 'PARTNER', personId: 'paula' })
    expect(story.deal?.proposals).toMatchObject([
      { state: 'AGREED', answer: 'fine', proposedBy: 'person:anna', proposedSide: 'VENDOR' },
    ])
  })

  test('that is proposed and answered is news: the deal is not stale', () => {
    const story = working()
    story.wait(2)
    story.does('anna', propose(technicalFit))
    expect(story.deal).toMatchObject({
      lastActivityAt: story.now,
      lastPartnerWordAt: '2026-03-02T09:00:00.000Z',
    })
    story.wait(2)
    story.does('paula', answer(1, true))
    expect(story.deal).toMatchObject({ lastActivityAt: story.now, lastPartnerWordAt: story.now })
  })

  test('stays when the other side objects', () => {
    const story = working()
    story.does('anna', propose(technicalFit))
    expect(story.does('paula', answer(1, false)).types).toEqual(['PROPOSAL_ANSWERED'])
    expect(story.deal?.roles.TECHNICAL_FIT.side).toBe('VENDOR')
    story.wait(30)
    expect(story.ticks().types).not.toContain('PROPOSAL_TOOK_EFFECT')
  })

  test('moves when the window passes without objection, and both read it', () => {
    const story = working()
    story.does('anna', propose(technicalFit))
    expect(story.deal?.proposals[0]?.objectionUntil).toBe('2026-03-07T09:00:00.000Z')
    story.now = '2026-03-07T08:59:59.999Z'
    expect(story.ticks().types).toEqual([])
    const turn = story.ticks('2026-03-07T09:00:00.000Z')
    expect(turn.types).toEqual(expect.arrayContaining(['PROPOSAL_TOOK_EFFECT', 'ROLES_CHANGED']))
    expect(turn.mailed).toEqual(expect.arrayContaining(['PROPOSAL_OUTCOME→anna', 'PROPOSAL_OUTCOME→paula']))
    expect(story.deal?.proposals[0]?.state).toBe('TAKEN_EFFECT')
  })

  test('proposed by the partner is answered by the AE, the partner on copy', () => {
    const story = working()
    const proposed = story.does('paula', propose(technicalFit, 'PARTNER'))
    expect(proposed.letters).toMatchObject([
      { kind: 'PROPOSAL', to: { personId: 'anna' }, cc: ['paula@nordwerk.example'] },
    ])
    story.does('anna', answer(1, true, 'VENDOR'))
    expect(story.deal?.roles.TECHNICAL_FIT.side).toBe('PARTNER')
  })

  test('before there is an AE, the desk answers; a role of the vendor has no name yet', () => {
    const story = new Story()
    story.registers({ partnerRoles: ['TECHNICAL_FIT'] })
    const back = { ...technicalFit, to: 'VENDOR' } as const
    expect(story.does('paula', propose(back, 'PARTNER')).mailed).toEqual(['PROPOSAL→ines'])
    story.does('ines', answer(1, true, 'VENDOR'))
    expect(story.deal?.roles.TECHNICAL_FIT).toEqual({ side: 'VENDOR', personId: null })
  })

  test('may be given to a person by name', () => {
    const story = working()
    story.does('anna', propose({ ...technicalFit, personId: 'peter' }))
    story.does('paula', answer(1, true))
    expect(story.deal?.roles.TECHNICAL_FIT).toEqual({ side: 'PARTNER', personId: 'peter' })
  })

  test('that is a side’s last is not moved as if it were one of many', () => {
    const story = working()
    expect(story.refused('anna', propose(relationship))).toEqual({
      code: 'LAST_ROLE',
      why: 'CUSTOMER_RELATIONSHIP is the last role of the partner',
    })
  })

  test('where it is already is nothing to propose', () => {
    expect(working().refused('anna', propose({ ...technicalFit, to: 'VENDOR' })).code).toBe('NOTHING_TO_DO')
  })
})

describe('taking the partner off a deal', () => {
  const remove = propose({ kind: 'PARTNER_REMOVAL' })

  test('is a proposal with a reason, on record, and nothing else', () => {
    const story = working()
    expect(story.refused('anna', propose({ kind: 'PARTNER_REMOVAL' }, 'VENDOR', ' '))).toMatchObject({
      code: 'INVALID',
      field: 'reason',
    })
    const proposed = story.does('anna', remove)
    expect(proposed.letters[0]?.data).toMatchObject({
      inWords: 'Nordwerk GmbH hands its roles to the vendor; registration and credit stay',
    })
    expect(story.deal?.roles.CUSTOMER_RELATIONSHIP.side).toBe('PARTNER')
    story.does('paula', answer(1, true))
    expect(ROLES.map((role) => story.deal?.roles[role].side)).toEqual([
      'VENDOR',
      'VENDOR',
      'VENDOR',
      'VENDOR',
    ])
    expect(story.deal?.roles.CUSTOMER_RELATIONSHIP.personId).toBe('anna')
  })

  test('takes no credit, no registration and no letter from it', () => {
    const story = working()
    const { credit, partnerId } = story.deal!
    story.does('anna', remove)
    story.does('paula', answer(1, true))
    const won = story.does('anna', {
      type: 'closeWon',
      amount: { value: '1000', currency: 'EUR' },
      reason: 'PRICE',
      note: null,
    })
    expect(story.deal).toMatchObject({ credit, partnerId })
    expect(won.mailed).toContain('OUTCOME→paula')
  })

  test('stops asking for touches of a partner that agreed to leave', () => {
    const story = working()
    story.does('anna', remove)
    story.does('paula', answer(1, true))
    story.wait(60)
    story.ticks()
    expect(story.open).not.toContain('PARTNER_EXCLUDED')
    expect(story.open).not.toContain('PARTNER_SILENT')
    expect(story.refused('anna', remove).code).toBe('NOTHING_TO_DO')
  })
})

describe('a proposal', () => {
  test('is answered by the other side, once', () => {
    const story = working()
    story.does('anna', propose(technicalFit))
    expect(story.refused('anna', answer(1, true, 'VENDOR'))).toEqual({
      code: 'NOT_ALLOWED',
      why: 'the other side answers a proposal',
    })
    expect(story.refused('anna', answer(1, true, 'PARTNER'))).toEqual({
      code: 'NOT_ALLOWED',
      why: 'only the partner may say this',
    })
    expect(story.refused('paula', answer(1, true, 'VENDOR'))).toEqual({
      code: 'NOT_ALLOWED',
      why: 'only the vendor may say this',
    })
    expect(story.refused('paula', answer(2, true))).toEqual({ code: 'NOT_FOUND', what: 'proposal', id: '2' })
    story.does('peter', answer(1, true))
    expect(story.refused('paula', answer(1, false))).toEqual({
      code: 'NOTHING_TO_DO',
      why: 'proposal 1 is agreed',
    })
  })

  test('about the same is not made twice at a time', () => {
    const story = working()
    story.does('anna', propose(technicalFit))
    expect(story.refused('anna', propose(technicalFit))).toMatchObject({
      code: 'NOTHING_TO_DO',
      why: 'proposal 1 about the same is still open',
    })
    story.does('anna', propose({ ...technicalFit, role: 'REFERENCE' }))
    story.does('anna', propose(split('70', '30')))
    expect(story.refused('paula', propose(split('60', '40'), 'PARTNER')).code).toBe('NOTHING_TO_DO')
  })

  test('is taken back by the side that made it', () => {
    const story = working()
    story.does('anna', propose(technicalFit))
    expect(story.refused('paula', { type: 'withdrawProposal', number: 1, side: 'PARTNER' }).code).toBe(
      'NOT_ALLOWED',
    )
    const turn = story.does('anna', { type: 'withdrawProposal', number: 1, side: 'VENDOR' })
    expect(turn.mailed).toEqual(['PROPOSAL_OUTCOME→anna', 'PROPOSAL_OUTCOME→paula'])
    expect(story.refused('anna', { type: 'withdrawProposal', number: 1, side: 'VENDOR' }).code).toBe(
      'NOTHING_TO_DO',
    )
    expect(story.refused('anna', { type: 'withdrawProposal', number: 9, side: 'VENDOR' }).code).toBe(
      'NOT_FOUND',
    )
  })

  test('about roles ends with the deal; one about credit is still answered', () => {
    const story = working()
    story.does('anna', propose(technicalFit))
    story.does('anna', propose(split('70', '30')))
    const turn = story.does('anna', {
      type: 'closeWon',
      amount: { value: '1000', currency: 'EUR' },
      reason: 'PRICE',
      note: null,
    })
    expect(turn.types).toEqual(['PROPOSAL_WITHDRAWN', 'WON'])
    expect(turn.mailed).toEqual(['DECISION_CONFIRMED→anna', 'OUTCOME→paula'])
    expect(story.refused('anna', propose(technicalFit)).code).toBe('NOT_ALLOWED')
    expect(story.refused('anna', propose({ kind: 'PARTNER_REMOVAL' })).code).toBe('NOT_ALLOWED')
    expect(story.deal).toMatchObject({ evaluation: { lines: [{ credited: '100.00' }] } })
    story.does('paula', answer(2, true))
    expect(story.deal).toMatchObject({
      evaluation: { lines: [{ credited: '70.00' }, { credited: '30.00' }] },
    })
  })
})

describe('credit', () => {
  test('changes with the other side’s word only, never by silence', () => {
    const story = working()
    const proposed = story.does('anna', propose(split('70', '30')))
    expect(proposed.letters[0]?.data).toMatchObject({
      inWords: 'the credit is split: Nordwerk GmbH 70 % (sourced), another partner 30 % (assisted)',
    })
    expect(story.deal?.proposals[0]?.objectionUntil).toBeNull()
    story.wait(60)
    story.ticks()
    expect(story.deal?.amendments).toEqual([])
    const agreed = story.does('paula', answer(1, true))
    expect(agreed.types).toContain('CREDIT_AMENDED')
    expect(story.deal?.amendments).toMatchObject([{ number: 1, shares: [{ share: '70' }, { share: '30' }] }])
    expect(story.deal?.credit[0]?.share).toBe('100')
  })

  test('of another partner is not lowered over its head', () => {
    const story = working()
    story.does('anna', propose(split('70', '30')))
    story.does('paula', answer(1, true))
    expect(story.refused('paula', propose(split('80', '20'), 'PARTNER'))).toEqual({
      code: 'NOT_ALLOWED',
      why: 'the share of Südwerk KG cannot be lowered without its consent',
    })
    story.does('anna', propose(split('60', '40')))
    story.does('paula', answer(2, true))
    expect(story.deal?.amendments).toHaveLength(2)
  })

  test('that became impossible meanwhile is not agreed to', () => {
    const story = working({ motion: motion({ credit: [{ ...motion().credit[1]!, share: 50 }] }) })
    story.does('anna', propose(split('50', '30')))
    story.does('paula', { type: 'disputeCredit', text: 'Südwerk did more', by: 'paula', side: 'PARTNER' })
    story.does('ines', {
      type: 'resolveDispute',
      number: 1,
      resolution: 'true',
      shares: split('50', '40').shares,
    })
    expect(story.refused('paula', answer(1, true))).toMatchObject({
      code: 'NOT_ALLOWED',
      why: 'the share of Südwerk KG cannot be lowered without its consent',
    })
    expect(story.does('paula', answer(1, false)).types).toEqual(['PROPOSAL_ANSWERED'])
  })

  test('adds up to 100 at most', () => {
    expect(working().refused('anna', propose(split('70', '31')))).toEqual({
      code: 'SHARES_EXCEED_100',
      total: '101',
    })
  })
})

describe('a dispute', () => {
  const dispute = { type: 'disputeCredit', text: 'we sourced it', by: 'paula', side: 'PARTNER' } as const
  const resolve = (shares: CreditShare[] | null, number = 1): Command => ({
    type: 'resolveDispute',
    number,
    resolution: 'you are right',
    shares,
  })

  test('is a leak until the intake owner resolves it, after the close as well', () => {
    const story = working()
    story.does('anna', {
      type: 'closeWon',
      amount: { value: '1000', currency: 'EUR' },
      reason: 'PRICE',
      note: null,
    })
    const opened = story.does('paula', dispute)
    expect(opened.mailed).toEqual(['DISPUTE_OPENED→ines', 'DISPUTE_OPENED→paula'])
    expect(story.open).toEqual(['CREDIT_DISPUTED'])
    expect(story.refused('anna', resolve(null)).code).toBe('NOT_ALLOWED')
    const resolved = story.does('ines', resolve(null))
    expect(resolved.mailed).toEqual(['DECISION_CONFIRMED→ines', 'DISPUTE_RESOLVED→paula'])
    expect(story.open).toEqual([])
    expect(story.refused('ines', resolve(null))).toMatchObject({ code: 'NOTHING_TO_DO' })
    expect(story.refused('ines', resolve(null, 7))).toMatchObject({ code: 'NOT_FOUND' })
  })

  test('with shares that take nothing from the partner is settled at once', () => {
    const half = motion({ credit: [{ ...motion().credit[1]!, share: 50 }] })
    const story = working({ motion: half })
    story.does('paula', dispute)
    const turn = story.does(
      'ines',
      resolve([{ partnerId: 'nordwerk', partnerName: 'Nordwerk GmbH', type: 'SOURCED', share: '80' }]),
    )
    expect(turn.types).toEqual(['CREDIT_AMENDED', 'DISPUTE_RESOLVED', 'LEAK_CLOSED'])
    expect(story.deal?.amendments[0]?.shares[0]?.share).toBe('80')
  })

  test('with shares that lower the partner’s becomes a proposal to the partner', () => {
    const story = working()
    story.does('paula', dispute)
    const turn = story.does('ines', resolve(split('50', '50').shares))
    expect(turn.types).toEqual(['PROPOSED', 'DISPUTE_RESOLVED', 'LEAK_CLOSED'])
    expect(turn.mailed).toEqual(['DECISION_CONFIRMED→ines', 'DISPUTE_RESOLVED→paula', 'PROPOSAL→paula'])
    expect(story.deal?.amendments).toEqual([])
  })

  test('is taken back by the side whose it is: nothing of the credit has changed, and nobody waits', () => {
    const story = working()
    const back = { type: 'withdrawDispute', number: 1, side: 'PARTNER', note: 'fine with us' } as const
    expect(story.refused('paula', back)).toMatchObject({ code: 'NOT_FOUND' })
    story.does('paula', dispute)
    for (const who of ['anna', 'ines', 'rival', 'clock'])
      expect(story.refused(who, back).code, who).toBe('NOT_ALLOWED')
    expect(story.refused('anna', { ...back, side: 'VENDOR' })).toEqual({
      code: 'NOT_ALLOWED',
      why: 'only the partner may take its objection back',
    })
    const turn = story.does('paula', back)
    expect(turn.types).toEqual(['DISPUTE_WITHDRAWN', 'LEAK_CLOSED'])
    expect(turn.mailed).toEqual(['DISPUTE_WITHDRAWN→ines', 'DISPUTE_WITHDRAWN→paula'])
    expect(turn.letters[0]?.data).toEqual({ from: 'Paula', note: 'fine with us' })
    expect(story.deal).toMatchObject({
      disputes: [{ withdrawn: true, resolution: 'fine with us', resolvedAt: story.now }],
      amendments: [],
    })
    expect(story.refused('paula', back)).toMatchObject({ code: 'NOTHING_TO_DO' })
    expect(story.refused('ines', resolve(null))).toMatchObject({ code: 'NOTHING_TO_DO' })
  })

  test('of the vendor is not the partner’s to take back', () => {
    const story = working()
    expect(story.refused('paula', { ...dispute, side: 'VENDOR' }).code).toBe('NOT_ALLOWED')
    story.does('anna', { ...dispute, side: 'VENDOR' })
    const back = { type: 'withdrawDispute', number: 1, note: null } as const
    expect(story.refused('paula', { ...back, side: 'PARTNER' }).code).toBe('NOT_ALLOWED')
    story.does('anna', { ...back, side: 'VENDOR' })
    expect(story.open).toEqual([])
  })

  test('says something, and so does its resolution', () => {
    const story = working()
    expect(story.refused('paula', { ...dispute, text: ' ' })).toMatchObject({
      code: 'INVALID',
      field: 'text',
    })
    story.does('paula', dispute)
    expect(
      story.refused('ines', { type: 'resolveDispute', number: 1, resolution: '', shares: null }),
    ).toMatchObject({ code: 'INVALID' })
    expect(story.refused('ines', resolve(split('90', '20').shares)).code).toBe('SHARES_EXCEED_100')
  })
})

describe('the work itself', () => {
  test('a next step of the AE is told to the partner and confirmed', () => {
    const story = working()
    const turn = story.does('anna', {
      type: 'setNextStep',
      nextStep: ' Pilot in May ',
      date: '2026-05-04',
      by: 'VENDOR',
    })
    expect(turn.mailed).toEqual(['DECISION_CONFIRMED→anna', 'NEXT_STEP_UPDATE→paula'])
    expect(story.deal?.facts).toMatchObject({ nextStep: 'Pilot in May', nextStepDate: '2026-05-04' })
    const again = { type: 'setNextStep', nextStep: 'Pilot in May', date: '2026-05-04', by: 'VENDOR' } as const
    expect(story.refused('anna', again).code).toBe('NOTHING_TO_DO')
    expect(story.refused('anna', { ...again, nextStep: '  ' })).toMatchObject({
      code: 'INVALID',
      field: 'nextStep',
    })
    expect(story.refused('anna', { ...again, date: '4 May' })).toMatchObject({
      code: 'INVALID',
      field: 'nextStepDate',
    })
  })

  test('a next step of the partner is confirmed to the partner, and told to the AE', () => {
    const story = working()
    const turn = story.does('paula', {
      type: 'setNextStep',
      nextStep: 'Send the data',
      date: null,
      by: 'PARTNER',
    })
    expect(turn.letters).toMatchObject([
      { kind: 'FACTS_CONFIRMED', cc: [], data: { changed: ['nextStep'] } },
      {
        kind: 'NEXT_STEP_UPDATE',
        to: { personId: 'anna' },
        data: { before: { nextStep: null } },
      },
    ])
  })

  test('mail between the two is kept and refreshes the touch', () => {
    const story = working()
    story.wait(3)
    const turn = story.does('anna', {
      type: 'recordActivity',
      side: 'VENDOR',
      personId: 'anna',
      summary: 'sent the offer',
      touchesPartner: true,
      mailId: 'm',
    })
    expect(turn.mailed).toEqual([])
    expect(story.deal).toMatchObject({
      lastPartnerTouchAt: story.now,
      lastActivityAt: story.now,
      lastPartnerWordAt: '2026-03-02T09:00:00.000Z',
    })
    story.does('paula', {
      type: 'recordActivity',
      side: 'PARTNER',
      personId: 'paula',
      summary: 'asked',
      touchesPartner: false,
      mailId: 'n',
    })
    expect(story.deal?.lastPartnerWordAt).toBe(story.now)
  })

  test('sales stages move forward and back, each an event', () => {
    const story = working()
    story.does('anna', { type: 'moveSalesStage', to: 'PROPOSED' })
    const turn = story.does('anna', { type: 'moveSalesStage', to: 'QUALIFIED' })
    expect(turn.events).toMatchObject([{ from: 'PROPOSED', to: 'QUALIFIED' }])
    expect(story.refused('anna', { type: 'moveSalesStage', to: 'QUALIFIED' }).code).toBe('NOTHING_TO_DO')
    story.does('anna', { type: 'closeLost', reason: 'PRICE', note: null })
    expect(story.deal).toMatchObject({ salesStage: 'QUALIFIED' })
  })

  test('protection is extended from the recorded end, and not before it began', () => {
    const story = working()
    const turn = story.does('paula', { type: 'extendProtection', why: 'they budget in June' })
    expect(turn.letters).toMatchObject([
      {
        kind: 'PROTECTION_EXTENDED',
        data: { days: 30, why: 'REQUESTED', until: '2026-06-30T09:00:00.000Z' },
      },
    ])
    expect(story.deal).toMatchObject({ protectedUntil: '2026-06-30T09:00:00.000Z', extensions: 1 })
    const incomplete = new Story()
    incomplete.registers({ contacts: [] })
    expect(incomplete.refused('paula', { type: 'extendProtection', why: 'x' }).code).toBe('WRONG_STAGE')
  })

  test('the days that are asked for are told beside those that a reply gives; the desk grants what it names', () => {
    const story = working()
    const more = story.does('paula', { type: 'extendProtection', why: 'winter', days: 60 })
    expect(more.mailed).toEqual(['PASSED_QUESTION→ines', 'PROTECTION_EXTENDED→paula'])
    expect(more.letters).toMatchObject([
      { kind: 'PROTECTION_EXTENDED', data: { days: 30, asked: 60, why: 'REQUESTED' } },
      { kind: 'PASSED_QUESTION', data: { question: 'winter', moreTime: { asked: 60, given: 30 } } },
    ])
    const less = story.does('paula', { type: 'extendProtection', why: 'a bit', days: 14 })
    expect(less.letters).toMatchObject([{ data: { days: 30, asked: 14 } }])
    expect(story.refused('paula', { type: 'extendProtection', why: 'again', days: 5 }).code).toBe(
      'LIMIT_REACHED',
    )
    const granted = story.does('ines', { type: 'extendProtection', why: 'sure', days: 45 })
    expect(granted.letters).toMatchObject([
      { data: { days: 45, why: 'GRANTED' } },
      { kind: 'DECISION_CONFIRMED', to: { personId: 'ines' } },
    ])
    expect(story.deal).toMatchObject({ extensions: 2 })
    for (const days of [0, -3, 1.5, 10_000])
      expect(story.refused('ines', { type: 'extendProtection', why: 'x', days }).code).toBe('INVALID')
  })

  test('letters that do not arrive are a leak per person, until one does', () => {
    const story = working()
    const turn = story.does('system', {
      type: 'reportUndelivered',
      letterId: 'l',
      personId: 'paula',
      why: '550 unknown user',
    })
    expect(turn.letters).toMatchObject([
      {
        kind: 'UNDELIVERED_NOTICE',
        to: { personId: 'ines' },
        data: { to: 'Paula', address: 'paula@nordwerk.example', why: '550 unknown user' },
      },
    ])
    story.does('system', { type: 'reportUndelivered', letterId: 'l2', personId: 'anna', why: '552 full' })
    expect(story.open).toEqual(['UNDELIVERED', 'UNDELIVERED'])
    expect(
      story.refused('system', { type: 'reportUndelivered', letterId: 'l3', personId: 'anna', why: 'x' }).code,
    ).toBe('NOTHING_TO_DO')
    story.does('system', { type: 'reportDelivered', personId: 'paula' })
    expect(story.deal?.leaks).toMatchObject([{ type: 'UNDELIVERED', aboutId: 'anna', responsibleId: 'ines' }])
    expect(story.refused('system', { type: 'reportDelivered', personId: 'paula' }).code).toBe('NOTHING_TO_DO')
    story.does('anna', { type: 'closeLost', reason: 'PRICE', note: null })
    expect(story.open).toEqual(['UNDELIVERED'])
  })

  test('nothing is asked of a deal that does not exist', () => {
    expect(new Story().refused('ines', { type: 'tick' })).toEqual({ code: 'NOT_FOUND', what: 'deal', id: '' })
  })
})
