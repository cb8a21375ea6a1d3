/**
 * Letters as plain values: who is written to and what about. `lettersFor(event, before, after, world)` says
 * which letters an event calls for; the outbox keeps them, emails/<kind>.tsx words them (one file per kind).
 */
import type {
  AccountMatch,
  Contact,
  CreditEvaluation,
  CreditShare,
  CreditSnapshot,
  DealFacts,
  Handoff,
  Money,
  Proposal,
} from './deal.ts'
import type { ClosedStage, EntryField, FactStatus, LeakType, Role, Side, Stage } from './words.ts'

/** Somebody named in a letter. */
export interface Named {
  id: string
  name: string
  /** null where the reader must not learn it */
  address: string | null
}

/** The deal as every letter about it shows it, taken when the event happened. */
export interface DealSummary {
  number: number
  stage: Stage
  facts: DealFacts
  /** The words that each fact was read from, without where in the mail they stand. */
  evidence: Record<string, { status: FactStatus; evidence: { quote: string }[] }>
  missing: EntryField[]
  partner: Named
  partnerContact: Named
  intakeOwner: Named
  /** Owner of record. */
  owner: Named
  ae: Named | null
  roles: Record<Role, { side: Side; name: string }>
  credit: CreditSnapshot[]
  arrivedAt: string
  protectedUntil: string | null
  /** The open offer, if any. */
  offer: (Pick<Handoff, 'number' | 'offeredAt' | 'dueAt' | 'aeId' | 'pickedBy'> & { aeName: string }) | null
}

/** What a mail that brought a deal said of another one: written down there, or given to a person. */
export type Beside =
  | ({ what: 'NOTED'; changed: string[] } & Pick<DealSummary, 'number' | 'facts' | 'evidence'>)
  | { what: 'PASSED_ON'; customer: string; to: string }

/** Names of files that came with a mail and are not read, '' for none; and what is to be written instead. */
export interface Unopened {
  files: string[]
  missing: EntryField[]
}

/** What a deal is worth, when it closes and who its contacts are, as it was and as it is. */
export interface ValueChanges {
  amount?: { from: Money | null; to: Money | null }
  closeDate?: { from: string | null; to: string | null }
  contacts?: { from: Contact[]; to: Contact[] }
}

/**
 * Props of each letter beyond `deal`; plain values only. Letters about a mail or a week have no deal.
 * `undoBy` and ALREADY_DECIDED's `by` are names of people; `deadlineInWords` is in the reader's language and
 * zone.
 */
export interface LetterData {
  // to the partner
  RECEIPT: {
    confirmFirst: boolean
    offerWithinHours: number
    windowHours: number
    routingAsked: boolean
    protectionDays: number
    besides?: Beside[]
  }
  GAP_REQUEST: {
    missing: EntryField[]
    reminder: number
    expiresAt: string
    confirmFirst: boolean
    besides?: Beside[]
    unopened?: Unopened
  }
  FACTS_CONFIRMED: { changed: string[]; completed: boolean; windowHours: number }
  /** own: numbers of the partner's own deals, when it may overlap with those alone; anything else is not told */
  CONFLICT_NOTICE: { windowHours: number; own?: string[]; besides?: Beside[] }
  CONFLICT_CLEARED: Record<string, never>
  /** own: the partner's own earlier deal, as it stands in subjects ([1001]) */
  REJECTION: { reason: string; note: string | null; own?: string | null; besides?: Beside[] }
  /** MOVED: from the AE who had it to another one. */
  HANDOFF_PROGRESS: {
    what: 'OFFERED' | 'LATE' | 'REASSIGNED' | 'MOVED' | 'DECLINED' | 'RETURNED'
    daysAdded: number
  }
  /** left: nobody was asked; the partner wanted that, and the intake owner stays its owner. */
  INTRODUCTION: { left?: true }
  PROPOSAL: { proposal: Proposal; inWords: string }
  PROPOSAL_OUTCOME: { proposal: Proposal; inWords: string }
  /**
   * changed: what the vendor's side changed of the deal beside or instead of the next step, and who did (null: no person);
   * nextStep: null = it stays. before: what is shown with its value of before: to the
   * account executive what the partner changed, to the partner a step that does not take place.
   */
  NEXT_STEP_UPDATE: {
    by: Side
    nextStep: string | null
    date: string | null
    changed?: ValueChanges
    before?: Partial<DealFacts>
    who?: string | null
  }
  PARTNER_CHECK_IN: { why: LeakType | 'RHYTHM'; since: string }
  PROTECTION_EXPIRING: { until: string; extensionDays: number; extensionsLeft: number }
  /** asked: days that the partner asked for, where it named them. GRANTED: by the intake owner's own word. */
  PROTECTION_EXTENDED: {
    until: string
    days: number
    why: 'VENDOR_LATE' | 'REQUESTED' | 'GRANTED'
    asked?: number
  }
  OUTCOME: {
    /** REOPENED: the end that was told before was a mistake. */
    result: 'WON' | 'LOST' | 'WITHDRAWN' | 'EXPIRED' | 'REOPENED'
    reason: string
    note: string | null
    amount: { value: string; currency: string } | null
    evaluation: CreditEvaluation | null
    /** WON: nobody named a sum, it is the registered one. */
    asRegistered?: true
    /** WON, told again: the sum that was told before is put right; null = none was known then. */
    instead?: { value: string; currency: string } | null
    /**
     * REOPENED: what was told before, who has it (the AE who works it or has it on offer, else the desk), and the day until
     * which it is protected, where that is a later one.
     */
    reopened?: { result: ClosedStage; aeName: string; protectedUntil: string | null }
  }
  DISPUTE_OPENED: { text: string }
  /** shares: the new split, when the resolution changed it */
  DISPUTE_RESOLVED: { resolution: string; shares?: CreditShare[] | null }
  /** To the partner and to the desk. from: who took it back; note: in which words. */
  DISPUTE_WITHDRAWN: { from: string; note: string | null }
  STATUS_DIGEST: {
    deals: {
      number: number
      accountName: string | null
      stage: Stage
      owner: string
      since: string
      next: string
      /** What it was won for, where it is won and known. */
      wonFor?: { value: string; currency: string } | null
    }[]
    askedAbout: number | null
  }
  /** alone: nobody else reads the mail. */
  NOT_UNDERSTOOD: {
    why: string
    examples: string[]
    quote: string | null
    dealNumber: number | null
    alone?: true
    unopened?: Unopened
  }
  UNKNOWN_SENDER: { vendorName: string }
  NEW_DEAL_IN_THREAD: { accountName: string; registerAt: string }
  /** note: nothing was asked, and nobody answers. words: what was written goes to its reader word for word. */
  QUESTION_PASSED_ON: { to: string; note?: true; words?: true }
  /** What one of our people writes to somebody on a deal; `address`: where to answer, null for the desk; `question`: what it answers. */
  MESSAGE: { from: string; address: string | null; words: string; question: string | null }
  // to the AE
  /** `changed`: fields of the facts that the partner changed while it was on offer; the package is as it stands then. */
  HANDOFF_OFFER: { handoff: Handoff; deadlineInWords: string; changed?: string[] }
  HANDOFF_REMINDER: { handoff: Handoff; reminder: number; last: boolean }
  /**
   * withdrawn: the whole deal was taken back: by whom (null: not by a person), with a code of WITHDRAW_REASONS, and whether
   * it was worked already. owned: the reader had accepted the deal, which is given on.
   */
  HANDOFF_GONE: {
    why: 'LAPSED' | 'WITHDRAWN' | 'REASSIGNED' | 'CLOSED'
    note: string | null
    withdrawn?: { by: string | null; reason: string; worked: boolean }
    owned?: true
  }
  /** since: the day or moment that the reader knows of: the due date itself, not when the grace after it was over. */
  CHECK_IN: { why: LeakType | 'RHYTHM'; since: string }
  DECISION_CONFIRMED: {
    what:
      | 'ACCEPTED'
      | 'DECLINED'
      | 'WON'
      | 'CORRECTED'
      | 'LOST'
      | 'REOPENED'
      | 'NEXT_STEP'
      | 'UPDATED'
      | 'PROPOSED'
      | 'RESOLVED'
    quote: string | null
    undoBy: string
    /** WON and CORRECTED: what it is closed at (null: not known yet), and whether that is only what was registered. */
    won?: { amount: { value: string; currency: string } | null; asRegistered: boolean }
    /** UPDATED: values that the partner reads too, each with the one before. */
    changed?: ValueChanges
    /** PROPOSED: when it takes effect unless the other side objects; null = only by its consent. */
    until?: string | null
  }
  ALREADY_DECIDED: { state: string; by: string; at: string | null }
  REFUSED: { why: string; examples: string[] }
  // to the intake owner
  NEW_REGISTRATION: { routingQuestion: string | null; candidates: Named[] }
  ROUTING_QUESTION: { why: string; candidates: Named[] }
  /** workedBy: the AE who works it already; then it goes on, and the intake owner settles it with both sides. */
  CONFLICT_TO_SETTLE: {
    matches: AccountMatch[]
    workedBy?: string
    /** Who declined it because he works the customer directly, in his own words. */
    said?: { aeName: string; comment: string | null }
  }
  ESCALATION: {
    aeName: string
    why: 'LATE' | 'AWAY'
    until: string | null
    handoff: Handoff
    candidates?: Named[]
  }
  LAPSE_NOTICE: { aeName: string; handoff: Handoff; next: 'REASSIGNED' | 'YOUR_TURN'; candidates?: Named[] }
  DECLINE_NOTICE: {
    aeName: string
    handoff: Handoff
    reason: string
    comment: string | null
    suggested: string | null
    next: 'REASSIGNED' | 'YOUR_TURN'
    candidates?: Named[]
  }
  LEAK_NOTICE: { leak: LeakType; since: string; action: string }
  /** told: its sender learnt that the address is not known. */
  QUARANTINE_NOTICE: { from: string; subject: string; why: string; quote: string | null; told?: boolean }
  UNDELIVERED_NOTICE: { to: string; address: string; kind: string; why: string }
  /**
   * answered: whether the writer was shown what would work; absent in letters of before it was known. proposal: what waits
   * for the writer's answer meanwhile, and may take effect without one.
   */
  UNCLEAR_REPLY: {
    from: string
    why: string
    quote: string | null
    dealNumber: number | null
    answered?: boolean
    proposal?: { proposal: Proposal; inWords: string }
    /** Names of files that came with it and are not read. */
    unopened?: string[]
  }
  /** mayTake: whether the deal may be given to whoever wrote */
  WRONG_PERSON_REPLY: { from: string; belongsTo: string; quote: string | null; mayTake: boolean }
  /**
   * customer: whom the words are about, where they are about another customer than the deal's. forHouse: they are not for
   * the partner, and nothing is asked. forDesk: a partner's note for the intake owner alone; nothing is asked either.
   * disputeOver: the partner gives up its objection to the credit. takenBack: an AE who declined wants it after all; it is
   * offered to that one again, or somebody else has it meanwhile. moreTime: days of protection that the
   * partner asked for (null: not said), and how many of them were given by rule.
   */
  PASSED_QUESTION: {
    from: string
    question: string
    customer?: string
    forHouse?: true
    forDesk?: true
    disputeOver?: true
    takenBack?: 'OFFERED' | 'GONE'
    /** What the partner reports of an open deal, which closes nothing by itself. */
    result?: 'WON' | 'LOST'
    moreTime?: { asked: number | null; given: number }
  }
  // to leadership
  LEAK_REPORT: { report: unknown }
}

export type LetterKind = keyof LetterData

export type Letter = {
  [K in LetterKind]: {
    kind: K
    /** A person of the deal; letters to strangers carry an address instead. */
    to: { personId: string } | { address: string; name: string }
    /** Addresses of people who are also on the thread, visibly. */
    cc: string[]
    /**
     * Which reply address it carries: the AE's offer, the deal, or none (the motion's registration address).
     */
    replyAs: { handoffId: string } | 'DEAL' | 'REGISTRATION'
    deal: DealSummary | null
    data: LetterData[K]
  }
}[LetterKind]

/** A letter of any kind with its own data, as the tables write it. */
export type LetterOf<K extends LetterKind> = Extract<Letter, { kind: K }>

/** Letters that answer a registration: the first of them tells the partner what became of the rest of the mail. */
const ANSWERS_REGISTRATION: ReadonlySet<LetterKind> = new Set([
  'RECEIPT',
  'GAP_REQUEST',
  'CONFLICT_NOTICE',
  'REJECTION',
])

/** The letters, the one that answers the registration with what its mail said of other deals. */
export function telling(letters: Letter[], partnerContactId: string, besides: Beside[]): Letter[] {
  const first = letters.find(
    ({ kind, to }) => ANSWERS_REGISTRATION.has(kind) && 'personId' in to && to.personId === partnerContactId,
  )
  if (besides.length === 0 || first === undefined) return letters
  return letters.map((letter) =>
    letter === first ? ({ ...letter, data: { ...letter.data, besides } } as Letter) : letter,
  )
}

/** The letters, those that ask for what is missing to whoever sent these files instead. */
export function namingFiles(letters: Letter[], writerId: string, files: string[]): Letter[] {
  if (files.length === 0) return letters
  return letters.map((letter) =>
    letter.kind === 'GAP_REQUEST' &&
    letter.data.missing.length > 0 &&
    'personId' in letter.to &&
    letter.to.personId === writerId
      ? { ...letter, data: { ...letter.data, unopened: { files, missing: letter.data.missing } } }
      : letter,
  )
}

export { lettersFor } from './letters-for.ts'
export { type Asked, PROPOSAL_EXAMPLES, refusalLetters } from './letters-refusal.ts'
export { inWords, summarise } from './summary.ts'
