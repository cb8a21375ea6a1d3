/**
 * What Baton takes from one mail: the value that the rest of the program works with.
 *
 * An Understanding is plain data (it crosses a worker boundary and is stored as JSON beside the mail).
 * Every fact is a Fact<T>: the value and the words it came from. Readers never put a bare value here.
 */
import type { AmountBasis, EntryField, EntrySignal, FactStatus, Intent, Role } from '../motion/words.ts'

/** The words a value was taken from. `start`/`end` are UTF-16 offsets into the text of that part. */
export interface Evidence {
  /** Which text of the mail: `subject`, `body` (the text read), `from`, `vcard:0`, `attachment:1`, … */
  part: string
  start: number
  end: number
  /** Verbatim: `text.slice(start, end)` of that part. */
  quote: string
}

export interface Fact<T> {
  value: T
  status: FactStatus
  /** 0..1, how sure the reader is. */
  confidence: number
  /** At least one for a STATED fact; a value whose quote does not occur is dropped by construction. */
  evidence: Evidence[]
}

export interface Amount {
  /** Decimal strings in major units ("120000", "99.50"); equal when one figure was named. */
  min: string
  max: string
  /** ISO 4217 */
  currency: string
  basis: AmountBasis
}

export interface CloseDate {
  /** ISO date, the last day of the stated period. */
  date: string
  toleranceDays: number
}

export interface ContactRead {
  name: Fact<string> | null
  email: Fact<string> | null
  /** E.164 */
  phone: Fact<string> | null
  title: Fact<string> | null
}

/** "Baynes, not Baines"; `wrong` null: whatever is written almost like it. */
export interface Spelling {
  wrong: Fact<string> | null
  right: Fact<string>
}

/** What is said anew of a contact that the deal has already. */
export interface ContactChange {
  /** The contact's name as the deal has it; its address where it has no name. */
  who: string
  email: Fact<string> | null
  title: Fact<string> | null
}

export interface DealRead {
  accountName: Fact<string> | null
  accountDomain: Fact<string> | null
  /** ISO 3166-1 alpha-2 */
  accountCountry: Fact<string> | null
  contacts: ContactRead[]
  /** Who is no contact any more, by name; null = whoever it was so far ("forget the old one"). Of replies only. */
  contactsOut: Fact<string | null>[]
  /** Words of a contact's name or an address, put right. Of replies only. */
  contactSpellings: Spelling[]
  /** New addresses and titles of people whom the deal knows. Of replies only. */
  contactChanges: ContactChange[]
  amount: Fact<Amount> | null
  closeDate: Fact<CloseDate> | null
  product: Fact<string> | null
  entrySignal: Fact<EntrySignal> | null
  partnerRoles: Fact<Role>[]
  /** The sentences that say need, problem, project, trigger; in the order of the mail. */
  context: Fact<string>[]
  nextStep: Fact<string> | null
  /** ISO date */
  nextStepDate: Fact<string> | null
  competitor: Fact<string> | null
  /** How the customer may be contacted, as the partner asks it; in the order of the mail. */
  contactWishes: Fact<string>[]
  /** What it takes back of that, in the sentence that says so. Of replies only. */
  contactWishesOver: Fact<'CALL' | 'CONTACT' | 'SECRET'>[]
  /** "For visibility only, we close it ourselves": the words that want nobody asked to take it. Of first mails only. */
  forVisibility?: Fact<string>
}

export interface OutcomeRead {
  amount: Fact<Amount> | null
  reason: Fact<string> | null
}

export interface BounceRead {
  recipients: {
    address: string
    /** RFC 3463, e.g. "5.1.1"; null when the notice names none. */
    status: string | null
    /** SMTP reply code, e.g. "550". */
    code: string | null
    kind: 'HARD' | 'SOFT' | 'DELAYED' | 'COMPLAINT'
    reason: string | null
  }[]
  /** Message-ID of the letter that failed, where the notice returns its headers. */
  originalMessageId: string | null
}

export interface GapFilled {
  deal: DealRead
  /** All words of the reply that are not about the other deal. */
  words: Evidence[]
}

/** What a mail to the registration address says of a deal that is open already. */
export interface News {
  /** The customer, as the deal has it, or as written where none is known. */
  customer: string
  /** Numbers of the open deals that may be meant: one where that is plain, none where no such deal is known. */
  deals: number[]
  /** The words, all in the own text. */
  evidence: Evidence[]
}

export interface Understanding {
  intent: Intent
  /** Why this intent: the words that decided, or the rule that forbade a decision. */
  intentEvidence: Evidence[]
  /** One sentence for a person: why it was read so. */
  why: string
  /** ISO 639-1 of the person's own words. */
  language: string
  /** What the person typed; null for automatic mail. */
  replyText: string | null
  deals: DealRead[]
  /** Required entry fields that no deal of the mail carries; [] outside registrations. */
  missing: EntryField[]
  outcome: OutcomeRead | null
  /**
   * Who should own the deal: decided by a REASSIGN. Beside another intent it is a wish for a deal that has its AE
   * already, and nothing moves on it but a letter to the intake owner.
   */
  reassignTo: { name: Fact<string> | null; email: Fact<string> | null } | null
  /** A decline's coded reason, where the words say one. */
  declineReason: Fact<string> | null
  /** Automatic mail: until when somebody is away and who stands in, as far as it says. */
  /**
   * `returns`: the day is the first one back, not the last one away. `gone`: the words that say that whoever the mailbox
   * belonged to is not coming back.
   */
  absence: {
    until: Fact<string> | null
    returns?: true
    substitute: Fact<string> | null
    gone: Fact<string> | null
  } | null
  bounce: BounceRead | null
  /**
   * Other customers than the deal's that a reply speaks of, each with the words about it: nothing else was read from
   * them. Of a reply that brings another deal it is the customer of the letter's deal, with what is said of that one.
   */
  otherCustomers: Fact<string>[]
  /** Of a reply that brings another deal: what it fills of the gap that its letter asked about. Else null. */
  gapFilled: GapFilled | null
  /**
   * Of a mail to the registration address: what it says of deals that are open already. No other fact was read from
   * those words; where they are the whole mail, it brings no deal.
   */
  news: News[]
  /** File names of attachments that are not read and may hold what is missing. */
  unopened: string[]
  /** What was seen and deliberately not taken, for `--explain`. */
  notTaken: { what: string; why: string; evidence: Evidence | null }[]
}
