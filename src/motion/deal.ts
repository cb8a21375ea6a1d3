/**
 * A deal as the motion sees it. A stage is a type: what a stage needs is there, what it must not have is not.
 * Plain data throughout; times are ISO strings in UTC, dates ISO dates, money decimal strings.
 */
import type {
  AmountBasis,
  ClosedStage,
  CreditType,
  EntryField,
  EntrySignal,
  FactStatus,
  HandoffState,
  LeakType,
  Role,
  SalesStage,
  Side,
} from './words.ts'

export interface Contact {
  name: string | null
  email: string | null
  /** E.164 */
  phone: string | null
  title: string | null
}

export interface Money {
  /** decimal strings, major units; equal when one figure is known */
  min: string
  max: string
  currency: string
  basis: AmountBasis
}

/** What is known of the opportunity itself. */
export interface DealFacts {
  accountName: string | null
  accountDomain: string | null
  accountCountry: string | null
  contacts: Contact[]
  amount: Money | null
  closeDate: string | null
  product: string | null
  entrySignal: EntrySignal
  /** Roles that the partner says it does. */
  partnerRoles: Role[]
  /** Why now, what problem. */
  context: string
  nextStep: string | null
  nextStepDate: string | null
  competitor: string | null
  /** How the partner asks us to contact the customer, in its own words; absent where it never said anything of it. */
  contactWishes?: string[]
}

/** The facts of which there is one or none (null). */
export const SINGLE_FACTS = [
  'accountName',
  'accountDomain',
  'accountCountry',
  'amount',
  'closeDate',
  'product',
  'nextStep',
  'nextStepDate',
  'competitor',
] as const satisfies (keyof DealFacts)[]

export interface FieldEvidence {
  status: FactStatus
  confidence: number
  /** The mail it came from; null for values that came over the API. */
  mailId: string | null
  evidence: { part: string; start: number; end: number; quote: string }[]
}
/** Keyed by field of DealFacts (`contacts.0.email` for contacts, `contactWishes.0`). */
export type EvidenceByField = Record<string, FieldEvidence>

export interface RoleHolder {
  side: Side
  personId: string | null
}

export interface Handoff {
  id: string
  number: number
  aeId: string
  state: HandoffState
  offeredAt: string
  /** End of the acceptance window. */
  dueAt: string
  remindersSent: number
  escalatedAt: string | null
  decidedAt: string | null
  reason: string | null
  comment: string | null
  /** The AE who declined it wants it after all. */
  takenBack?: true
  /** What its AE wrote last while it was open and did not decide it. */
  lastWord?: { at: string; said: string }
  /** Routing rule or person that picked the AE, in words. */
  pickedBy: string
  package: HandoffPackage
}

/** Exactly what is handed over. */
export interface HandoffPackage {
  facts: DealFacts
  roles: Record<Role, Side>
  credit: CreditSnapshot[]
  partnerName: string
  partnerContactName: string
}

export interface CreditSnapshot {
  id: string
  partnerId: string
  partnerName: string
  type: CreditType
  /** percent, decimal string */
  share: string
  /** commission in percent of the won amount, decimal string */
  rate: string
  protectionDays: number
  basis: string
  ruleKey: string
  snapshotAt: string
  /** sha256 of the canonical JSON of everything above and the deal's id */
  hash: string
}

export interface CreditShare {
  partnerId: string
  partnerName: string
  type: CreditType
  share: string
}

export interface CreditAmendment {
  id: string
  number: number
  shares: CreditShare[]
  reason: string
  agreedAt: string
  hash: string
}

export type ProposalPayload =
  | { kind: 'ROLE_CHANGE'; role: Role; to: Side; personId: string | null }
  | { kind: 'PARTNER_REMOVAL' }
  | { kind: 'CREDIT_AMENDMENT'; shares: CreditShare[] }

export interface Proposal {
  id: string
  number: number
  state: 'OPEN' | 'AGREED' | 'OBJECTED' | 'TAKEN_EFFECT' | 'WITHDRAWN'
  payload: ProposalPayload
  reason: string
  proposedBy: string
  proposedSide: Side
  proposedAt: string
  /** null: never by silence (credit) */
  objectionUntil: string | null
  answeredAt: string | null
  answer: string | null
}

export interface Dispute {
  id: string
  number: number
  openedBy: string
  text: string
  openedAt: string
  /** Whose objection it is; the partner's where none is named. */
  side?: Side
  /** When it was settled or taken back. */
  resolvedAt: string | null
  /** What holds; of one that was taken back, the words that did so, if any. */
  resolution: string | null
  /** Taken back by the side whose it was. */
  withdrawn?: true
}

/** `by` WORD: an AE says so who works the customer directly; `id` is then the handoff that was declined with it. */
export interface AccountMatch {
  kind: 'OTHER_PARTNER' | 'SAME_PARTNER' | 'DIRECT'
  /** Deal or direct opportunity. */
  id: string
  /** Deal number, or the CRM's id. */
  label: string
  by: 'DOMAIN' | 'NAME' | 'SIMILAR_NAME' | 'CONTACT' | 'WORD'
  /** 0..1 */
  similarity: number
  /** What was compared, for the intake owner. */
  evidence: string
  /** When the other one was complete (registrations) or opened (direct); null = not complete yet. */
  completedAt: string | null
  arrivedAt: string
  product: string | null
  /** How much of the two needs is said in the same words, 0..1; null where one of them is not known. */
  sameNeed?: number | null
  stage: string
}

export interface OpenLeak {
  type: LeakType
  since: string
  openedAt: string
  responsibleId: string | null
  /** UNDELIVERED: the person whom letters do not reach. */
  aboutId?: string
}

export interface DealBase {
  id: string
  number: number
  revision: number
  motionVersionId: string
  partnerId: string
  partnerName: string
  partnerContactId: string
  intakeOwnerId: string
  accountId: string | null
  facts: DealFacts
  evidence: EvidenceByField
  missing: EntryField[]
  /** False until a partner whose mail could not be authenticated has confirmed by reply. */
  senderConfirmed: boolean
  roles: Record<Role, RoleHolder>
  credit: CreditSnapshot[]
  amendments: CreditAmendment[]
  proposals: Proposal[]
  disputes: Dispute[]
  /** All offers, oldest first; at most one is OFFERED and then it is the last. */
  handoffs: Handoff[]
  leaks: OpenLeak[]
  arrivedAt: string
  registeredAt: string
  completedAt: string | null
  stageSince: string
  /** When a close was last taken back: what was promised before it is over. */
  reopenedAt: string | null
  protectedUntil: string | null
  extensions: number
  protectionNoticeAt: string | null
  lastPartnerTouchAt: string | null
  lastPartnerWordAt: string
  lastActivityAt: string
  gapRemindersSent: number
  /** Check-ins since the last news. */
  checkInsSent: number
  lastCheckInAt: string | null
  threadMessageId: string | null
  questionsAsked: number
  /** Ids of other deals and opportunities that a person knows to overlap with it: settled, or told while it was worked. */
  overlaps: string[]
}

export interface IncompleteDeal extends DealBase {
  stage: 'INCOMPLETE'
}
export interface ConflictDeal extends DealBase {
  stage: 'CONFLICT'
  matches: AccountMatch[]
}
/** Complete, nobody has it on offer. */
export interface RegisteredDeal extends DealBase {
  stage: 'REGISTERED'
  completedAt: string
  /** Why nobody is on offer, when routing gave up and the intake owner was asked. */
  routingQuestion: string | null
}
/** On offer to one AE. */
export interface HandedOffDeal extends DealBase {
  stage: 'HANDED_OFF'
  completedAt: string
  offer: Handoff
}
export interface WorkingDeal extends DealBase {
  stage: 'WORKING'
  completedAt: string
  aeId: string
  acceptedAt: string
  salesStage: SalesStage | null
}
export interface ClosedDeal extends DealBase {
  stage: ClosedStage
  aeId: string | null
  acceptedAt: string | null
  salesStage: SalesStage | null
  closedAt: string
  /** Code of words.ts fitting the stage. */
  closeReason: string
  closeNote: string | null
  /** WON only. */
  wonAmount: { value: string; currency: string } | null
  evaluation: CreditEvaluation | null
}
export type Deal = IncompleteDeal | ConflictDeal | RegisteredDeal | HandedOffDeal | WorkingDeal | ClosedDeal

/** The fixed credit, evaluated at close: one line per partner, computation shown. */
export interface CreditEvaluation {
  amount: { value: string; currency: string }
  lines: {
    partnerId: string
    partnerName: string
    type: CreditType
    share: string
    rate: string
    credited: string
    /** e.g. "EUR 120,000 × 10 % × 100 % = EUR 12,000" in plain figures */
    computation: string
    withinProtection: boolean
  }[]
  /** Hashes of the snapshots it was evaluated from. */
  hashes: string[]
}

/** Owner of record: the AE who accepted, otherwise the intake owner (design page 1, "Invariants"). */
export function ownerOf(deal: Deal): string {
  return 'aeId' in deal && deal.aeId ? deal.aeId : deal.intakeOwnerId
}
