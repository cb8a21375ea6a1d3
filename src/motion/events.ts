/**
 * What happened to a deal. Replaying the events of a deal gives the deal (evolve.ts); they are append-only
 * and hash-chained (store/events.ts). An event carries everything that replaying needs and nothing that can
 * change.
 */
import type {
  AccountMatch,
  Contact,
  CreditAmendment,
  CreditEvaluation,
  CreditSnapshot,
  DealFacts,
  Dispute,
  EvidenceByField,
  Handoff,
  Proposal,
  RoleHolder,
} from './deal.ts'
import type {
  ClosedStage,
  DeclineReason,
  EntryField,
  ExpiryReason,
  LeakType,
  LossReason,
  ReviewReason,
  Role,
  SalesStage,
  Side,
  WinReason,
  WithdrawReason,
} from './words.ts'

export type EventBody =
  | {
      type: 'REGISTERED'
      number: number
      motionVersionId: string
      partnerId: string
      partnerName: string
      partnerContactId: string
      intakeOwnerId: string
      accountId: string | null
      facts: DealFacts
      evidence: EvidenceByField
      missing: EntryField[]
      senderConfirmed: boolean
      roles: Record<Role, RoleHolder>
      credit: CreditSnapshot[]
      arrivedAt: string
      threadMessageId: string | null
      /** Entry fields asked for in the gap request that goes out with it. */
      questions: number
    }
  | {
      type: 'FACTS_CHANGED'
      changes: Partial<Omit<DealFacts, 'contacts'>> & { contacts?: Contact[] }
      evidence: EvidenceByField
      accountId: string | null
      missing: EntryField[]
      by: Side
      questions: number
    }
  | { type: 'SENDER_CONFIRMED' }
  /** INCOMPLETE → REGISTERED; everything required is there and the sender is believed. */
  | { type: 'COMPLETED'; protectedUntil: string }
  | { type: 'CONFLICT_FOUND'; matches: AccountMatch[] }
  | { type: 'CONFLICT_SETTLED'; decision: 'PROCEED'; note: string | null; automatic: boolean }
  /** An AE works it already: it stays where it is, and the intake owner is told. */
  | { type: 'OVERLAP_FOUND'; matches: AccountMatch[] }
  | { type: 'GAP_REMINDED'; number: number }
  | { type: 'ROUTING_FAILED'; why: string }
  | { type: 'HANDOFF_OFFERED'; handoff: Handoff }
  | { type: 'HANDOFF_REMINDED'; handoffId: string; number: number }
  | { type: 'HANDOFF_ESCALATED'; handoffId: string; why: 'LATE' | 'AWAY'; until: string | null }
  | { type: 'HANDOFF_ACCEPTED'; handoffId: string; aeId: string; roles: Record<Role, RoleHolder> }
  | {
      type: 'HANDOFF_DECLINED'
      handoffId: string
      aeId: string
      reason: DeclineReason
      comment: string | null
      suggestedAeId: string | null
      suggestedName: string | null
    }
  /** Whoever declined it wants it after all: it may be offered to that one again. */
  | { type: 'DECLINE_TAKEN_BACK'; handoffId: string; aeId: string }
  | { type: 'HANDOFF_LAPSED'; handoffId: string; aeId: string }
  | { type: 'HANDOFF_WITHDRAWN'; handoffId: string; aeId: string; why: string }
  /** The intake owner took a working deal back: the intake owner owns it until the next acceptance. */
  | { type: 'OWNERSHIP_RETURNED'; fromAeId: string; why: string }
  | { type: 'NEXT_STEP_SET'; nextStep: string; date: string | null; by: Side }
  | {
      type: 'ACTIVITY_RECORDED'
      side: Side
      personId: string | null
      summary: string
      touchesPartner: boolean
      mailId: string | null
    }
  | { type: 'SALES_STAGE_MOVED'; from: SalesStage | null; to: SalesStage }
  | { type: 'CHECK_IN_SENT'; to: 'AE' | 'PARTNER'; why: LeakType | 'RHYTHM' }
  | { type: 'PROPOSED'; proposal: Proposal }
  | {
      type: 'PROPOSAL_ANSWERED'
      number: number
      state: 'AGREED' | 'OBJECTED'
      side: Side
      note: string | null
    }
  /** The objection window passed without objection. */
  | { type: 'PROPOSAL_TOOK_EFFECT'; number: number }
  | { type: 'PROPOSAL_WITHDRAWN'; number: number }
  /** Consequence of an agreed or unopposed proposal. */
  /** `proposal` null: the partner put right what it does, before anybody accepted the deal. */
  | { type: 'ROLES_CHANGED'; roles: Record<Role, RoleHolder>; proposal: number | null }
  /** evaluation: the new figures, when the deal was already won. */
  | {
      type: 'CREDIT_AMENDED'
      amendment: CreditAmendment
      proposal: number | null
      evaluation?: CreditEvaluation | null
    }
  | { type: 'CREDIT_DISPUTED'; dispute: Dispute }
  | { type: 'DISPUTE_RESOLVED'; number: number; resolution: string }
  | { type: 'DISPUTE_WITHDRAWN'; number: number; note: string | null }
  | { type: 'PROTECTION_NOTICED'; protectedUntil: string }
  | {
      type: 'PROTECTION_EXTENDED'
      from: string
      until: string
      /** GRANTED: by the intake owner's own word; it is none of the extensions that the partner may ask for. */
      why: 'VENDOR_LATE' | 'REQUESTED' | 'GRANTED'
      note: string | null
      /** Days that the partner asked for, where it named them. */
      asked?: number
    }
  /**
   * aboutId: the person whom letters do not reach (UNDELIVERED); a deal has one open leak per type and
   * aboutId.
   */
  | {
      type: 'LEAK_OPENED'
      leak: LeakType
      since: string
      responsibleId: string | null
      action: string
      aboutId?: string
      /** UNDELIVERED: what the other side's mail server said. */
      note?: string
    }
  | { type: 'LEAK_CLOSED'; leak: LeakType; openedAt: string; aboutId?: string }
  | {
      type: 'WON'
      amount: { value: string; currency: string } | null
      /** Who closed it named no sum: it is the registered one. */
      asRegistered?: true
      reason: WinReason
      note: string | null
      evaluation: CreditEvaluation | null
    }
  /** The sum of a won deal is another one, or is known only now. `evaluation`: the same shares of it. */
  | {
      type: 'WON_AMOUNT_CORRECTED'
      from: { value: string; currency: string } | null
      amount: { value: string; currency: string }
      note: string | null
      evaluation: CreditEvaluation
    }
  | { type: 'LOST'; reason: LossReason; note: string | null }
  /** A close that was a mistake is taken back. `protectedUntil`: later by as long as the deal lay closed. */
  | { type: 'REOPENED'; result: ClosedStage; note: string | null; protectedUntil: string | null }
  | { type: 'REJECTED'; reason: ReviewReason; note: string | null }
  | { type: 'WITHDRAWN'; reason: WithdrawReason; note: string | null }
  | { type: 'EXPIRED'; reason: ExpiryReason }

export type EventType = EventBody['type']

/** An event with its place in the deal's history. */
export type DealEvent = EventBody & {
  dealId: string
  /** 1, 2, … without gaps */
  seq: number
  at: string
  actor: string
  cause: string
}

/**
 * Top-level keys that hold a customer's or a person's words or particulars. The store keeps them apart from
 * the rest of an event, so that erasing a person leaves the numbers and the hash chain whole.
 */
export const PERSONAL: Partial<Record<EventType, readonly string[]>> = {
  REGISTERED: ['facts', 'evidence'],
  FACTS_CHANGED: ['changes', 'evidence'],
  HANDOFF_OFFERED: ['handoff'],
  HANDOFF_DECLINED: ['comment', 'suggestedName'],
  NEXT_STEP_SET: ['nextStep'],
  ACTIVITY_RECORDED: ['summary'],
  CONFLICT_SETTLED: ['note'],
  HANDOFF_WITHDRAWN: ['why'],
  OWNERSHIP_RETURNED: ['why'],
  PROPOSED: ['proposal'],
  PROPOSAL_ANSWERED: ['note'],
  CREDIT_DISPUTED: ['dispute'],
  DISPUTE_RESOLVED: ['resolution'],
  DISPUTE_WITHDRAWN: ['note'],
  PROTECTION_EXTENDED: ['note'],
  WON: ['note'],
  WON_AMOUNT_CORRECTED: ['note'],
  LOST: ['note'],
  REOPENED: ['note'],
  REJECTED: ['note'],
  WITHDRAWN: ['note'],
  LEAK_OPENED: ['action', 'note'],
}
