/**
 * The outbox: a letter is a row committed with what calls for it; a worker delivers it later, at least once, always
 * under the same Message-ID. Life of a letter: PENDING → SENT | FAILED | SUPPRESSED, and SENT → BOUNCED.
 */
import { dealAddress, handoffAddress, registrationAddress } from '../inbound/addresses.ts'
import type { Letter } from '../motion/letters.ts'
import type { PersonFacts } from '../motion/world.ts'
import { jsonParam, type Sql } from './database.ts'

export interface LetterRow {
  id: string
  kind: Letter['kind']
  dealId: string | null
  eventSeq: number | null
  inboundMailId: string | null
  personId: string | null
  toAddress: string
  ccAddresses: string[]
  replyTo: string
  language: string
  props: unknown
  messageId: string
  inReplyTo: string | null
  references: string[]
  dedupeKey: string
  state: 'PENDING' | 'SUPPRESSED'
  lastError: string | null
  createdAt: string
}

/** What a letter is put into the outbox with, beside itself. */
export interface Posting {
  now: string
  newId: () => string
  secret: string
  mailDomain: string
  /** Local part of the motion's registration address. */
  registrationLocal: string
  people: Record<string, PersonFacts>
  dealId: string | null
  dealNumber: number | null
  eventSeq: number | null
  /** The mail that this letter answers, if any. */
  answers: {
    mailId: string
    messageId: string
    references: string[]
    fromPersonId: string | null
    fromAddress: string | null
  } | null
  /** Message-ID of the partner's first mail. */
  thread: { messageId: string | null; partnerContactId: string | null }
  /** Why this letter exists; the same reason never makes it twice. */
  reason: string
}

/** Rows for letters; a letter to somebody without a usable address is kept as SUPPRESSED and says why. */
export function toLetterRows(letters: Letter[], posting: Posting): LetterRow[] {
  return letters.map((letter, index) => toLetterRow(letter, posting, index))
}

function toLetterRow(letter: Letter, posting: Posting, index: number): LetterRow {
  const id = posting.newId()
  const to = recipientOf(letter, posting)
  const thread = threadOf(to, posting)
  return {
    id,
    kind: letter.kind,
    dealId: posting.dealId,
    eventSeq: posting.eventSeq,
    inboundMailId: posting.answers?.mailId ?? null,
    personId: to.personId,
    toAddress: to.address ?? '',
    ccAddresses: letter.cc,
    replyTo: replyAddress(letter, to.personId, posting),
    language: to.language,
    props: {
      recipient: { name: to.name, language: to.language, timeZone: to.timeZone },
      deal: letter.deal,
      data: letter.data,
    },
    messageId: `${letter.kind.toLowerCase().replaceAll('_', '-')}.${id}@${posting.mailDomain}`,
    ...thread,
    dedupeKey: `${posting.reason}:${letter.kind}:${to.personId ?? to.address}:${index}`,
    state: to.address ? 'PENDING' : 'SUPPRESSED',
    lastError: to.address ? null : `${to.name} has no address that letters can be delivered to`,
    createdAt: posting.now,
  }
}

interface To {
  personId: string | null
  name: string
  address: string | null
  language: string
  timeZone: string
}

function recipientOf(letter: Letter, { people }: Posting): To {
  if ('address' in letter.to) {
    return {
      personId: null,
      name: letter.to.name,
      address: letter.to.address,
      language: 'en',
      timeZone: 'UTC',
    }
  }
  const person = people[letter.to.personId]
  if (!person)
    throw new Error(`Letter ${letter.kind} is for person ${letter.to.personId}, whom nobody looked up`)
  return {
    personId: person.id,
    name: person.name,
    address: person.address,
    language: person.language,
    timeZone: person.timeZone,
  }
}

function replyAddress(letter: Letter, personId: string | null, posting: Posting): string {
  const { dealNumber, secret, mailDomain, registrationLocal } = posting
  if (letter.replyAs === 'REGISTRATION' || dealNumber === null || !personId) {
    return registrationAddress(registrationLocal, mailDomain)
  }
  return letter.replyAs === 'DEAL'
    ? dealAddress({ dealNumber, personId }, secret, mailDomain)
    : handoffAddress({ dealNumber, handoffId: letter.replyAs.handoffId, personId }, secret, mailDomain)
}

/**
 * An answer threads under the mail it answers. Everything else to one person about one deal shares one reference
 * (for the partner the first mail, for others an id made of deal and person), by which clients group it.
 */
function threadOf(to: To, { answers, thread, dealNumber, mailDomain }: Posting) {
  const answered =
    answers && (to.personId ? answers.fromPersonId === to.personId : answers.fromAddress === to.address)
  const root =
    to.personId !== null && to.personId === thread.partnerContactId && thread.messageId
      ? thread.messageId
      : dealNumber !== null && to.personId
        ? `deal-${dealNumber}.${to.personId}@${mailDomain}`
        : null
  if (answered && answers) {
    const references = [
      ...new Set([...(root ? [root] : []), ...answers.references.slice(-8), answers.messageId]),
    ]
    return { inReplyTo: answers.messageId, references }
  }
  return { inReplyTo: root, references: root ? [root] : [] }
}

/** Takes one JSON parameter: an array of LetterRow. */
export const INSERT_LETTERS = (p: string) =>
  `insert into "Letter" (id, kind, "dealId", "eventSeq", "inboundMailId", "personId", "toAddress", "ccAddresses",
     "replyTo", language, props, "messageId", "inReplyTo", "references", "dedupeKey", state, "lastError",
     "createdAt", "nextAttemptAt")
   select id, kind, "dealId", "eventSeq", "inboundMailId", "personId", "toAddress", "ccAddresses", "replyTo",
     language, props, "messageId", "inReplyTo", "references", "dedupeKey", state, "lastError", "createdAt",
     "createdAt"
   from jsonb_to_recordset(${p}) as r(id uuid, kind text, "dealId" uuid, "eventSeq" int, "inboundMailId" uuid,
     "personId" uuid, "toAddress" text, "ccAddresses" text[], "replyTo" text, language text, props jsonb,
     "messageId" text, "inReplyTo" text, "references" text[], "dedupeKey" text, state "LetterState",
     "lastError" text, "createdAt" timestamptz)
   on conflict ("dedupeKey") do nothing`

/** Inserts the rows; one that is there already (same reason) stays as it is. Returns how many are new. */
export async function insertLetters(db: Sql, rows: LetterRow[]): Promise<number> {
  if (rows.length === 0) return 0
  const inserted = await db.query(`${INSERT_LETTERS('$1::jsonb')} returning id`, [jsonParam(rows)])
  return inserted.length
}

export interface DueLetter {
  id: string
  number: number
  kind: Letter['kind']
  dealId: string | null
  personId: string | null
  toAddress: string
  ccAddresses: string[]
  replyTo: string
  language: string
  props: Record<string, unknown>
  messageId: string
  inReplyTo: string | null
  references: string[]
  attempts: number
  createdAt: Date
  inboundMailId: string | null
}

export const LEASE_SECONDS = 30

/**
 * Leases letters that are due, oldest first; nobody else gets them while the lease is renewed, so that a worker that
 * dies in between only delays them.
 */
export async function claimLetters(db: Sql, limit: number, now: Date): Promise<DueLetter[]> {
  const rows = await db.query<DueLetter>(
    `update "Letter" l set "leasedUntil" = $1::timestamptz + make_interval(secs => $3), attempts = attempts + 1
     from (select id from "Letter" where state = 'PENDING' and "nextAttemptAt" <= $1
             and ("leasedUntil" is null or "leasedUntil" <= $1)
           order by "nextAttemptAt", number limit $2 for update skip locked) due
     where l.id = due.id
     returning l.id, l.number, l.kind, l."dealId", l."personId", l."toAddress", l."ccAddresses", l."replyTo",
       l.language, l.props, l."messageId", l."inReplyTo", l."references", l.attempts, l."createdAt", l."inboundMailId"`,
    [now, limit, LEASE_SECONDS],
  )
  return rows.sort((a, b) => a.number - b.number)
}

/** The lease begins anew for those of these letters that still wait to be sent. */
export async function renewLetters(db: Sql, ids: string[], now: Date): Promise<void> {
  await db.query(
    `update "Letter" set "leasedUntil" = $2::timestamptz + make_interval(secs => $3)
     where id = any($1::uuid[]) and state::text = 'PENDING'`,
    [ids, now, LEASE_SECONDS],
  )
}

export interface SentLetter {
  id: string
  subject: string
  text: string
  html: string
}

/** Rows in one statement: each number of rows is a statement of its own to prepare. */
const MARKED_TOGETHER = 8

/**
 * Keeps what was sent, as it was sent. Plain parameters: as JSON a letter's HTML takes longer to write and to read
 * than to store. By id: the state as text keeps Postgres from reading all that wait instead.
 */
export async function markSent(db: Sql, sent: SentLetter[], at: Date): Promise<void> {
  for (let from = 0; from < sent.length; from += MARKED_TOGETHER) {
    const rows = sent.slice(from, from + MARKED_TOGETHER)
    await db.query(
      `update "Letter" l set state = 'SENT', "sentAt" = $1, "nextAttemptAt" = null, "leasedUntil" = null, "lastError" = null,
         subject = r.subject, text = r.text, html = r.html
       from (values ${rows.map((_, index) => ROW(2 + 4 * index)).join(', ')}) as r(id, subject, text, html)
       where l.id = r.id and l.state::text = 'PENDING'`,
      [at, ...rows.flatMap(({ id, subject, text, html }) => [id, subject, text, html])],
    )
  }
}

const ROW = (first: number) =>
  `($${first}::uuid, $${first + 1}::text, $${first + 2}::text, $${first + 3}::text)`

export async function markForRetry(db: Sql, id: string, at: Date, why: string): Promise<void> {
  await db.query(
    `update "Letter" set "nextAttemptAt" = $2, "leasedUntil" = null, "lastError" = $3
     where id = $1::uuid and state = 'PENDING'`,
    [id, at, why],
  )
}

/** false: it has come to another end meanwhile. */
export async function markFailed(
  tx: Sql,
  id: string,
  how: { why: string; status: string | null },
): Promise<boolean> {
  const rows = await tx.query(
    `update "Letter" set state = 'FAILED', "nextAttemptAt" = null, "leasedUntil" = null, "lastError" = $2, "bounceStatus" = $3
     where id = $1::uuid and state = 'PENDING' returning id`,
    [id, how.why, how.status],
  )
  return rows.length > 0
}

/** The texts of the letters that asked for what a deal lacks, newest first. */
export async function lettersAsking(db: Sql, dealId: string): Promise<string[]> {
  const rows = await db.query<{ text: string }>(
    `select text from "Letter" where "dealId" = $1::uuid and kind in ('GAP_REQUEST', 'FACTS_CONFIRMED')
       and text is not null
     order by number desc limit ${MOST_ASKING}`,
    [dealId],
  )
  return rows.map(({ text }) => text)
}
/** Of which one may stand below the answer. */
const MOST_ASKING = 6
