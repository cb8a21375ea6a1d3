/** Random histories: what people, clocks and mails could ask of one deal, sensible or not, in any order. */
import fc from 'fast-check'
import type { Command } from '../../src/motion/commands.ts'
import type { CreditShare, EvidenceByField, ProposalPayload } from '../../src/motion/deal.ts'
import type { MotionDefinition } from '../../src/motion/definition.ts'
import { allowedCommands } from '../../src/motion/transitions.ts'
import {
  DECLINE_REASONS,
  LOSS_REASONS,
  REVIEW_REASONS,
  ROLES,
  SALES_STAGES,
  SIDES,
  WIN_REASONS,
  WITHDRAW_REASONS,
} from '../../src/motion/words.ts'
import { facts, match, motion, type Story } from './kit.ts'

export const PEOPLE = ['ines', 'berta', 'mona', 'anna', 'ben', 'cleo', 'paula', 'peter', 'rival', 'nobody']
const SELLERS = ['anna', 'ben', 'cleo', 'ines', 'paula', 'nobody']

export type Step =
  | { do: 'wait'; hours: number }
  | { do: 'tick' }
  | { do: 'away'; id: string; days: number }
  | { do: 'leave' | 'return'; id: string }
  | { do: 'ask'; who: string; asks: Ask }
  /** Something that the stage allows, asked by whoever may: histories that go somewhere. */
  | { do: 'fit'; n: number; asks: Ask }

/** A command whose references (which handoff, which proposal) are resolved when it is its turn. */
export interface Ask {
  type: Command['type']
  a: number
  b: number
  yes: boolean
  id: string
}

const ASKS = [
  ['accept', 6],
  ['decline', 4],
  ['takeBackDecline', 2],
  ['changeFacts', 4],
  ['setNextStep', 2],
  ['recordActivity', 3],
  ['propose', 4],
  ['answerProposal', 4],
  ['withdrawProposal', 1],
  ['offer', 3],
  ['leaveWithPartner', 2],
  ['reassign', 3],
  ['settleConflict', 3],
  ['recheckAccount', 2],
  ['confirmSender', 3],
  ['moveSalesStage', 1],
  ['extendProtection', 2],
  ['disputeCredit', 2],
  ['resolveDispute', 2],
  ['withdrawDispute', 2],
  ['reportAbsence', 1],
  ['reportUndelivered', 1],
  ['reportDelivered', 1],
  ['closeWon', 1],
  ['correctWonAmount', 2],
  ['closeLost', 1],
  ['reopen', 2],
  ['reject', 1],
  ['withdraw', 1],
  ['register', 1],
] as const satisfies (readonly [Command['type'], number])[]

export const ask: fc.Arbitrary<Ask> = fc.record({
  type: fc.oneof(...ASKS.map(([type, weight]) => ({ weight, arbitrary: fc.constant(type) }))),
  a: fc.nat(20),
  b: fc.nat(20),
  yes: fc.boolean(),
  id: fc.constantFrom(...SELLERS),
})

/** "right" acts as whoever the command belongs to: without it most histories would be refusals. */
const who = fc.oneof(
  { weight: 3, arbitrary: fc.constant('right') },
  { weight: 1, arbitrary: fc.constantFrom(...PEOPLE, 'system') },
)

export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 24 * 12 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 30 }) }),
  },
  { weight: 4, arbitrary: fc.constant({ do: 'tick' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('away' as const),
      id: fc.constantFrom('anna', 'ben', 'ines'),
      days: fc.nat(20),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('leave' as const, 'return' as const),
      id: fc.constantFrom('anna', 'ben', 'cleo', 'ines'),
    }),
  },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('ask' as const), who, asks: ask }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('fit' as const), n: fc.nat(100), asks: ask }) },
)

export interface Beginning {
  incomplete: boolean
  forVisibility: boolean
  senderConfirmed: boolean
  conflict: number
  suspended: boolean
  definition: MotionDefinition
}

export const beginning: fc.Arbitrary<Beginning> = fc.record({
  incomplete: fc.boolean(),
  forVisibility: fc.nat(5).map((n) => n === 0),
  senderConfirmed: fc.oneof(
    { weight: 4, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  ),
  conflict: fc.nat(9),
  suspended: fc.nat(9).map((n) => n === 0),
  definition: fc
    .record({
      onLapse: fc.constantFrom('REASSIGN' as const, 'ASK_INTAKE_OWNER' as const),
      onDecline: fc.constantFrom('REASSIGN' as const, 'ASK_INTAKE_OWNER' as const),
      windowHours: fc.integer({ min: 2, max: 40 }),
      maxOffers: fc.integer({ min: 1, max: 5 }),
      otherPartner: fc.constantFrom('FIRST_COMPLETE_WINS' as const, 'ASK' as const),
      direct: fc.constantFrom('ASK' as const, 'REJECT' as const, 'PROCEED' as const),
      pick: fc.constantFrom('FIRST' as const, 'ROUND_ROBIN' as const, 'LEAST_LOADED' as const),
      expireAfterDays: fc.integer({ min: 3, max: 40 }),
      days: fc.integer({ min: 10, max: 90 }),
    })
    .map(
      ({ onLapse, onDecline, windowHours, maxOffers, otherPartner, direct, pick, expireAfterDays, days }) => {
        const base = motion()
        const remindAfterHours = [windowHours / 4, windowHours / 2]
        const escalateAfterHours = windowHours * 0.75
        return {
          ...base,
          handoff: {
            ...base.handoff,
            onLapse,
            onDecline,
            windowHours,
            maxOffers,
            remindAfterHours,
            escalateAfterHours,
          },
          conflict: { ...base.conflict, otherPartner, direct },
          routing: [{ name: 'everybody', when: {}, to: [], pick }],
          gap: { remindAfterDays: [1, 2], expireAfterDays },
          protection: { ...base.protection, days, noticeDays: days / 5 },
        }
      },
    ),
})

export const MATCHES = [
  match(),
  match({ kind: 'DIRECT', id: 'crm-7', label: 'CRM-7' }),
  match({ by: 'SIMILAR_NAME', similarity: 0.9 }),
  match({ arrivedAt: '2026-03-02T09:30:00.000Z' }),
  // The partner's own: the one that it may be told of.
  match({ kind: 'SAME_PARTNER', id: 'deal-own', label: '1007', product: null }),
]

export function beginsWith(story: Story, first: Beginning): void {
  const found = MATCHES[first.conflict]
  const { partner } = story.world
  story.world = {
    ...story.world,
    motion: first.definition,
    matches: found ? [found] : [],
    partner: first.suspended ? { ...partner, status: 'SUSPENDED' } : partner,
  }
  story.registers(first.incomplete ? { contacts: [] } : {}, {
    senderConfirmed: first.senderConfirmed,
    ...(first.forVisibility && { evidence: FOR_VISIBILITY }),
  })
}

const ENDS: Command['type'][] = ['closeWon', 'closeLost', 'reject', 'withdraw', 'settleConflict']

/** One of the commands that the stage allows; an end only once in a while. */
export function fitting(story: Story, n: number): Ask['type'] {
  const allowed = allowedCommands(story.deal?.stage ?? 'INCOMPLETE')
  // Worked deals end in each way now and then; a history that ends at once would tell nothing.
  if (story.deal?.stage === 'WORKING' && n % 16 === 0) {
    return pickOf(
      allowed.filter((type) => ENDS.includes(type)),
      n / 16,
    )
  }
  const kept = allowed
    .filter((type) => type !== 'tick')
    .filter((type) => n % 12 === 0 || !ENDS.includes(type) || story.deal?.stage === 'CONFLICT')
  return pickOf(kept, n)
}

const pickOf = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

export function commandOf(story: Story, { type, a, b, yes, id }: Ask): Command {
  const deal = story.deal
  const handoff = deal?.handoffs.at(-1 - (b % 3 === 0 ? 1 : 0)) ?? deal?.handoffs.at(-1)
  const handoffId = handoff?.id ?? 'none'
  const personId = handoff && a % 5 !== 0 ? handoff.aeId : id
  const number = (deal?.proposals.at(-1)?.number ?? 1) - (b % 4 === 0 ? 1 : 0)
  const side = pickOf(SIDES, a)
  const date = yes ? '2026-04-20' : null
  switch (type) {
    case 'register':
      return { ...REGISTER, facts: facts(), arrivedAt: story.now }
    case 'changeFacts':
      return { type, changes: pickOf(CHANGES, a)(), evidence: {}, by: side }
    case 'confirmSender':
    case 'recheckAccount':
    case 'tick':
      return { type }
    case 'settleConflict':
      return { type, decision: yes ? 'PROCEED' : 'REJECT', reason: null, note: null }
    case 'reject':
      return { type, reason: pickOf(REVIEW_REASONS, a), note: null }
    case 'withdraw':
      return { type, reason: pickOf(WITHDRAW_REASONS, a), note: null }
    case 'offer':
      return { type, aeId: yes ? null : id }
    case 'accept':
      return { type, handoffId, personId, nextStep: yes ? 'Demo' : null, nextStepDate: date }
    case 'takeBackDecline':
      return { type, handoffId, personId }
    case 'leaveWithPartner':
      return { type }
    case 'decline': {
      const reason = pickOf(DECLINE_REASONS, a)
      return {
        type,
        handoffId,
        personId,
        reason,
        comment: null,
        suggestedAeId: yes ? id : null,
        suggestedName: null,
      }
    }
    case 'reassign':
      return { type, toAeId: id, why: 'because' }
    case 'reportAbsence':
      return { type, personId, until: null, substitute: null }
    case 'setNextStep':
      return { type, nextStep: `step ${a}`, date, by: side }
    case 'recordActivity':
      return { type, side, personId: id, summary: 'spoke', touchesPartner: yes, mailId: null }
    case 'moveSalesStage':
      return { type, to: pickOf(SALES_STAGES, a) }
    case 'propose':
      return { type, payload: payloadOf(a, b), reason: 'it is fairer', side: yes ? 'VENDOR' : side }
    case 'answerProposal':
      return { type, number, side: yes ? 'PARTNER' : side, agree: a % 3 !== 0, note: null }
    case 'withdrawProposal':
      return { type, number, side }
    case 'extendProtection':
      return { type, why: 'still on it' }
    case 'closeWon': {
      const amount = yes ? { value: String(1000 + a * 333.33), currency: 'EUR' } : null
      return { type, amount, reason: pickOf(WIN_REASONS, a), note: null }
    }
    case 'correctWonAmount':
      return { type, amount: { value: String(1000 + b * 111.11), currency: 'EUR' }, note: null }
    case 'closeLost':
      return { type, reason: pickOf(LOSS_REASONS, a), note: null }
    case 'reopen':
      return { type, note: yes ? 'the wrong deal' : null }
    case 'disputeCredit':
      return { type, text: 'we sourced it', by: 'paula', side: yes ? 'PARTNER' : side }
    case 'resolveDispute':
      return { type, number: 1 + (a % 2), resolution: 'settled', shares: yes ? sharesOf(a, b) : null }
    case 'withdrawDispute':
      return { type, number: 1 + (a % 2), side: b % 4 === 0 ? side : 'PARTNER', note: null }
    case 'reportUndelivered':
      return { type, letterId: 'letter-1', personId: id, why: '550 5.1.1 unknown user' }
    case 'reportDelivered':
      return { type, personId: id }
    default:
      return type satisfies never
  }
}

const FOR_VISIBILITY: EvidenceByField = {
  forVisibility: {
    status: 'STATED',
    confidence: 0.9,
    mailId: null,
    evidence: [{ part: 'body', start: 0, end: 20, quote: 'For visibility only.' }],
  },
}

const REGISTER = {
  type: 'register',
  dealId: 'deal-1',
  number: 1042,
  partnerContactId: 'paula',
  evidence: {},
  senderConfirmed: true,
  threadMessageId: null,
  accountId: null,
} as const

const CHANGES = [
  () => ({ contacts: facts().contacts }),
  () => ({ contacts: facts().contacts, closeDate: '2026-04-01' }),
  () => ({ accountName: 'Hafenlager Luebeck AG', accountDomain: 'hl.example' }),
  () => ({ amount: null }),
  () => ({ nextStep: 'Demo', nextStepDate: '2026-03-20' }),
  () => ({ product: 'Pulse' }),
]

export function sharesOf(a: number, b: number): CreditShare[] {
  return [
    { partnerId: 'nordwerk', partnerName: 'Nordwerk GmbH', type: 'SOURCED', share: String(a * 6) },
    { partnerId: 'suedwerk', partnerName: 'Südwerk KG', type: 'ASSISTED', share: String(b * 2.5) },
  ]
}

function payloadOf(a: number, b: number): ProposalPayload {
  if (a % 3 === 0) return { kind: 'CREDIT_AMENDMENT', shares: sharesOf(a, b) }
  if (a % 7 === 0) return { kind: 'PARTNER_REMOVAL' }
  return { kind: 'ROLE_CHANGE', role: pickOf(ROLES, a), to: pickOf(SIDES, b), personId: null }
}

/** Whose business a command is as the deal stands. */
export function rightPersonFor(story: Story, command: Command): string {
  const deal = story.deal
  const seller = deal?.stage === 'WORKING' ? deal.aeId : 'ines'
  switch (command.type) {
    case 'accept':
    case 'decline':
    case 'takeBackDecline':
    case 'reportAbsence':
      return command.personId
    case 'changeFacts':
    case 'setNextStep':
      return command.by === 'PARTNER' ? 'paula' : seller
    case 'propose':
    case 'answerProposal':
    case 'withdrawProposal':
    case 'disputeCredit':
    case 'withdrawDispute':
      return command.side === 'PARTNER' ? 'paula' : seller
    case 'withdraw':
    case 'confirmSender':
    case 'extendProtection':
    case 'register':
      return 'paula'
    case 'closeWon':
    case 'correctWonAmount':
    case 'closeLost':
    case 'moveSalesStage':
      return seller
    default:
      return 'ines'
  }
}
