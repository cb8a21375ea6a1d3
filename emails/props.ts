/**
 * What a letter is made from: plain values only, because they lie in the outbox as JSON until the letter is sent.
 * A letter never looks anything up, reads no clock and makes no decision; it words what the motion decided.
 */
import type { DealSummary, LetterData, LetterKind } from '../src/motion/letters.ts'

export interface Recipient {
  name: string
  /** BCP 47, e.g. `de` or `en-US`; a language without sentences of its own is answered in English. */
  language: string
  /** IANA name; an unknown one counts as UTC. */
  timeZone: string
}

export interface Brand {
  vendorName: string
  /** Where new deals are mailed to, e.g. `deals@intake.vendor.example`. */
  registrationAddress: string
}

/** Everything one letter is composed from. `replyTo` is the tokenised address that mailto buttons point to. */
export interface LetterProps<K extends LetterKind = LetterKind> {
  recipient: Recipient
  deal: DealSummary | null
  data: LetterData[K]
  brand: Brand
  replyTo: string
}

/** Letters that may be about a mail, a person or a week instead of one deal; all others need `deal`. */
export const WITHOUT_DEAL = [
  'STATUS_DIGEST',
  'NOT_UNDERSTOOD',
  'UNKNOWN_SENDER',
  'NEW_DEAL_IN_THREAD',
  'QUESTION_PASSED_ON',
  'MESSAGE',
  'ALREADY_DECIDED',
  'REFUSED',
  'LEAK_NOTICE',
  'QUARANTINE_NOTICE',
  'UNDELIVERED_NOTICE',
  'UNCLEAR_REPLY',
  'WRONG_PERSON_REPLY',
  'PASSED_QUESTION',
  'LEAK_REPORT',
] as const satisfies LetterKind[]
export type KindWithoutDeal = (typeof WITHOUT_DEAL)[number]

/** The deal as the template of that kind sees it. */
export type DealOf<K extends LetterKind> = K extends KindWithoutDeal ? DealSummary | null : DealSummary
