/**
 * What the mailbox page asks for. The page knows no database: whoever serves it hands these in (src/main.ts), tests
 * hand in plain arrays. All times are ISO instants in UTC.
 */
import type { LetterKind } from '../../motion/letters.ts'
import type { MailOutcome, Trust } from '../../motion/words.ts'

export interface LetterFilter {
  dealNumber: number | null
  /** Part of a name or an address. */
  recipient: string | null
  kind: LetterKind | null
  /** From the page before (`next`); opaque to the mailbox page. */
  after: string | null
  limit: number
}

export interface LetterRow {
  id: string
  kind: LetterKind
  dealNumber: number | null
  to: { name: string; address: string }
  cc: string[]
  /** null while it is not composed yet */
  subject: string | null
  state: string
  createdAt: string
  sentAt: string | null
  lastError: string | null
}

export interface LetterDetail extends LetterRow {
  html: string | null
  text: string | null
  /** Where a reply of the recipient goes. */
  replyTo: string
  /** Name and value, in order, as sent or as they will be. */
  headers: [string, string][]
  /** The whole message as sent (MIME); null when it is not kept. */
  raw: string | null
}

export interface InboundFilter {
  outcome: MailOutcome | 'OPEN' | null
  /** Part of an address. */
  from: string | null
  dealNumber: number | null
  after: string | null
  limit: number
}

export interface InboundRow {
  id: string
  from: string | null
  subject: string | null
  arrivedAt: string
  /** null while it is still to be processed */
  outcome: MailOutcome | null
  /** Why this outcome, in words. */
  why: string | null
  dealNumber: number | null
}

export interface InboundDetail extends InboundRow {
  to: string[]
  trust: Trust | null
  intent: string | null
  /** The words of the mail; null when they could not be read. */
  text: string | null
  /** What was taken from it, with evidence; plain JSON. */
  understanding: unknown
  raw: string | null
  /** Letters that answer it. */
  answers: { id: string; kind: LetterKind; subject: string | null }[]
}

export interface Rows<T> {
  rows: T[]
  /** For `after` of the next page; null at the end. */
  next: string | null
}

/** Somebody a newcomer can write as. */
export interface Sender {
  name: string
  address: string
  company: string | null
}

export interface MailboxData {
  listLetters: (filter: LetterFilter) => Promise<Rows<LetterRow>>
  /** null: there is none (or the id is no id). */
  getLetter: (id: string) => Promise<LetterDetail | null>
  listInbound: (filter: InboundFilter) => Promise<Rows<InboundRow>>
  getInbound: (id: string) => Promise<InboundDetail | null>
  /** Known partner contacts, for writing a first mail in the browser. */
  listSenders: () => Promise<Sender[]>
}

export interface MailboxSettings {
  /** True only in mailbox mode on loopback: then mails can be written as somebody. */
  canWrite: boolean
  registrationAddress: string
  /** IANA name; times on the page are shown in it. */
  timeZone: string
}
