/**
 * What can be asked of a deal. Mail readers, GraphQL mutations and clocks all end in one of these;
 * `decide` answers with events or a Refusal. Commands carry intent and facts, never consequences.
 */
import type {
  AccountMatch,
  Contact,
  CreditShare,
  DealFacts,
  EvidenceByField,
  ProposalPayload,
} from './deal.ts'
import type {
  DeclineReason,
  LossReason,
  ReviewReason,
  SalesStage,
  Side,
  WinReason,
  WithdrawReason,
} from './words.ts'

/** Who acts. A clock acts for the motion itself. */
export type Actor =
  | { kind: 'PERSON'; personId: string }
  | { kind: 'KEY'; keyId: string; personId: string | null }
  | { kind: 'CLOCK' }
  | { kind: 'SYSTEM' }

export type FactChanges = Partial<Omit<DealFacts, 'contacts'>> & { contacts?: Contact[] }

export type Command =
  | {
      type: 'register'
      dealId: string
      number: number
      partnerContactId: string
      facts: DealFacts
      evidence: EvidenceByField
      /** Arrival of the mail: the place in the queue. */
      arrivedAt: string
      /** False: the receipt asks for a one-word confirmation before anything is offered. */
      senderConfirmed: boolean
      threadMessageId: string | null
      /** Left out: the door finds the account of the facts, or makes it. */
      accountId?: string | null
    }
  | {
      type: 'changeFacts'
      changes: FactChanges
      evidence: EvidenceByField
      /** Left out: the door finds it where the customer's name or domain is another one now. */
      accountId?: string | null
      by: Side
      /** The partner's reply that brings them also confirms that the registration is its own. */
      confirmsSender?: true
    }
  | { type: 'confirmSender' }
  /** Something was learnt of another deal: whether this one is about the same customer is looked at again. */
  | { type: 'recheckAccount' }
  | {
      type: 'settleConflict'
      decision: 'PROCEED' | 'REJECT'
      reason: ReviewReason | null
      note: string | null
    }
  | { type: 'reject'; reason: ReviewReason; note: string | null }
  | { type: 'withdraw'; reason: WithdrawReason; note: string | null }
  /** aeId null: let routing pick. */
  | { type: 'offer'; aeId: string | null }
  /** Brought for visibility only: nobody is asked, and the intake owner stays its owner. */
  | { type: 'leaveWithPartner' }
  /** personId: who says it; must be the one it was offered to. */
  | {
      type: 'accept'
      handoffId: string
      personId: string
      nextStep?: string | null
      nextStepDate?: string | null
    }
  | {
      type: 'decline'
      handoffId: string
      personId: string
      reason: DeclineReason
      comment: string | null
      /** Whom the AE named instead, resolved to a person where possible. */
      suggestedAeId: string | null
      suggestedName: string | null
    }
  /** The AE who declined wants it after all. A free deal is offered once more; otherwise the intake owner may give it. */
  | { type: 'takeBackDecline'; handoffId: string; personId: string }
  /**
   * The intake owner's explicit act: takes an open offer, or the deal itself, to another AE (who must
   * accept).
   */
  | { type: 'reassign'; toAeId: string; why: string }
  /** The AE is away: escalate at once. */
  | { type: 'reportAbsence'; personId: string; until: string | null; substitute: string | null }
  | { type: 'setNextStep'; nextStep: string; date: string | null; by: Side }
  | {
      type: 'recordActivity'
      side: Side
      personId: string | null
      summary: string
      /** Both sides were on it: refreshes the partner's touch. */
      touchesPartner: boolean
      mailId: string | null
    }
  | { type: 'moveSalesStage'; to: SalesStage }
  | { type: 'propose'; payload: ProposalPayload; reason: string; side: Side }
  | { type: 'answerProposal'; number: number; side: Side; agree: boolean; note: string | null }
  | { type: 'withdrawProposal'; number: number; side: Side }
  /** days: how many the partner asks for, or the intake owner grants; by rule where nobody names them. */
  | { type: 'extendProtection'; why: string; days?: number | null }
  | {
      type: 'closeWon'
      /** REGISTERED: none was named; what is registered holds where it is one figure. null: not known yet. */
      amount: { value: string; currency: string } | 'REGISTERED' | null
      reason: WinReason
      note: string | null
    }
  /** Of a deal that is won: what it was won for, said again or for the first time. */
  | { type: 'correctWonAmount'; amount: { value: string; currency: string }; note: string | null }
  /** The close was a mistake: the deal goes on where it stood. */
  | { type: 'reopen'; note: string | null }
  | { type: 'closeLost'; reason: LossReason; note: string | null }
  /** `by`: in words; `side`: whose objection it is, and who alone may take it back. */
  | { type: 'disputeCredit'; text: string; by: string; side: Side }
  | { type: 'withdrawDispute'; number: number; side: Side; note: string | null }
  | { type: 'resolveDispute'; number: number; resolution: string; shares: CreditShare[] | null }
  /** A letter to a person of this deal cannot be delivered. */
  | { type: 'reportUndelivered'; letterId: string; personId: string; why: string }
  | { type: 'reportDelivered'; personId: string }
  /** The clocks of this deal: everything due at `now` happens, in order. */
  | { type: 'tick' }

export type CommandType = Command['type']

/** One command with who, why and when it came. */
export interface Request {
  command: Command
  actor: Actor
  /** `mail:<id>`, `api:<request id>`, `clock:<kind>`: recorded on every event. */
  cause: string
}

/** Account matches are looked up by the door and handed to `decide` with the world. */
export type Matches = AccountMatch[]
