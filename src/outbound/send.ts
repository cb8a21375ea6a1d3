/**
 * SEND: one composed letter to the relay (SMTP_URL), or to nobody where none is configured: then the built-in
 * mailbox page is where it is read, and it counts as sent.
 *
 *   letter ─► checked (one line where one line belongs) ─► its domain's turn ─► relay ─► sent
 *                                                                  └─ policy.ts: tried again | failed
 *
 * At least once: a relay that takes the letter and dies before saying so gets it again, under the same
 * Message-ID and with the same date, by which a mailbox recognises it.
 */
import { readFileSync } from 'node:fs'
import { Transform } from 'node:stream'
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer'
import type { SentMessageInfo } from 'nodemailer/lib/smtp-pool'
import type { LetterKind } from '../motion/letters.ts'
import type { Baton } from '../world.ts'
import { afterFailure, type NotSent } from './policy.ts'
import { Turns } from './turns.ts'

export interface OutgoingLetter {
  /** Decides whether an out-of-office is wanted as an answer. */
  kind?: LetterKind
  subject: string
  text: string
  html: string
  /** Without brackets; the same at every attempt. */
  messageId: string
  inReplyTo: string | null
  references: string[]
  /** When it was written, not when it is tried. */
  date: Date
  from: { name: string; address: string }
  replyTo: string
  to: { name: string; address: string }
  cc: string[]
  /** VERP: where its bounce goes (inbound/addresses.ts bounceAddress). */
  envelopeFrom: string
  /** A mail caused it: `auto-replied` instead of `auto-generated` (RFC 3834 §5). */
  answersMail: boolean
  /** This one included; decides how long to wait for the next. */
  attempts: number
}

export type SendResult = { sent: string } | NotSent

export interface Transport {
  readonly kind: 'smtp' | 'mailbox'
  /** Resolves with the relay's answer when it took the mail for `recipient`; rejects with nodemailer's error. */
  send(mail: SendMailOptions, recipient: string): Promise<string>
  /** When a mail to this domain may go; null: now (and it is counted). */
  turn(domain: string, now: Date): Date | null
  /** What is under way now comes back as not sent, to be tried again. */
  hangUp(): void
  close(): Promise<void>
}

/** Connections to the relay at once; as many as letters are delivered side by side (jobs/deliver-letters.ts). */
const CONNECTIONS = 8
const PATIENCE_MS = {
  connectionTimeout: 15_000,
  greetingTimeout: 15_000,
  socketTimeout: 60_000,
  dnsTimeout: 10_000,
}

/** Connects on the first letter. Throws when the DKIM key cannot be read or the URL is none. */
export async function openTransport(baton: Pick<Baton, 'config'>): Promise<Transport> {
  const { smtpUrl, dkim, sendRatePerMinute } = baton.config
  if (smtpUrl === null) {
    return {
      kind: 'mailbox',
      send: async () => 'kept in the mailbox',
      turn: () => null,
      hangUp: () => {},
      close: async () => {},
    }
  }
  const signing = dkim && {
    domainName: dkim.domain,
    keySelector: dkim.selector,
    privateKey: readFileSync(dkim.keyFile, 'utf8'),
  }
  const relay: Transporter<SentMessageInfo> = createTransport(pooled(smtpUrl))
  // A connection of the pool that breaks while idle is opened anew by the next letter.
  relay.on('error', () => {})
  relay.use('stream', (mail, done) => {
    mail.message.transform(inOnePiece)
    done()
  })
  const turns = new Turns(sendRatePerMinute)
  return {
    kind: 'smtp',
    async send(mail, recipient) {
      const info = await relay.sendMail(signing ? { ...mail, dkim: signing } : mail)
      // Somebody in Cc was accepted, the reader of the letter was not: for us it was refused.
      const refused = info.rejectedErrors?.find((one) => one.recipient === recipient)
      if (refused) throw refused
      return info.response
    },
    turn: (domain, now) => turns.take(domain, now),
    hangUp: () => relay.close({ force: true }),
    close: async () => relay.close(),
  }
}

/** A letter comes from the composer in a dozen pieces, and each would be a write of its own to the relay's socket. */
function inOnePiece(): Transform {
  const pieces: Buffer[] = []
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      pieces.push(piece)
      done()
    },
    flush: (done) => done(null, Buffer.concat(pieces)),
  })
}

/** Anything else in the URL (`?requireTLS=true`, `?tls.rejectUnauthorized=false`) is nodemailer's. */
function pooled(smtpUrl: string): string {
  const url = new URL(smtpUrl)
  const wanted = { pool: true, maxConnections: CONNECTIONS, maxMessages: 1_000, ...PATIENCE_MS }
  for (const [name, value] of Object.entries(wanted)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(value))
  }
  return url.href
}

/** Never rejects: what went wrong is in the result, with the time of the next attempt where there is one. */
export async function sendLetter(
  transport: Transport,
  letter: OutgoingLetter,
  now = new Date(),
): Promise<SendResult> {
  const unusable = [letter.to.address, letter.envelopeFrom, letter.replyTo].find((one) => !isAddress(one))
  if (unusable !== undefined)
    return { failed: true, status: '5.1.3', why: `"${oneLine(unusable)}" is no address` }
  const later = transport.turn(letter.to.address.split('@')[1] ?? '', now)
  if (later) return { retryAt: later, why: 'enough mail to that domain for this minute (SEND_RATE)' }
  try {
    return { sent: await transport.send(toMail(letter), letter.to.address) }
  } catch (error) {
    return afterFailure(error, { attempts: letter.attempts, since: letter.date, now })
  }
}

export function toMail(letter: OutgoingLetter): SendMailOptions {
  const cc = letter.cc.filter(isAddress)
  return {
    from: mailbox(letter.from),
    to: mailbox(letter.to),
    cc: cc.map((address) => mailbox({ name: '', address })),
    replyTo: mailbox({ name: '', address: letter.replyTo }),
    envelope: { from: letter.envelopeFrom, to: [letter.to.address, ...cc] },
    subject: oneLine(letter.subject),
    text: letter.text,
    html: letter.html,
    // Else every letter is counted through twice to find out that its language is written in Latin letters.
    textEncoding: 'quoted-printable',
    date: letter.date,
    messageId: `<${bareId(letter.messageId)}>`,
    ...threading(letter),
    headers: {
      'Auto-Submitted': letter.answersMail ? 'auto-replied' : 'auto-generated',
      'X-Auto-Response-Suppress': suppressed(letter.kind),
    },
    // A letter is words: nothing in it may make the mailer read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** RFC 5322 §3.6.4; a long thread keeps its root and its latest letters, as mail clients do. */
function threading(letter: OutgoingLetter): { inReplyTo?: string; references?: string[] } {
  const all = letter.references.map(bareId).filter(Boolean)
  const references = all.length > 12 ? [...all.slice(0, 1), ...all.slice(-11)] : all
  const inReplyTo = letter.inReplyTo === null ? '' : bareId(letter.inReplyTo)
  return {
    ...(inReplyTo ? { inReplyTo: `<${inReplyTo}>` } : {}),
    ...(references.length ? { references: references.map((id) => `<${id}>`) } : {}),
  }
}

/**
 * Exchange's own header, which more systems heed than RFC 3834's. Not `All`: that would suppress the reports of
 * non-delivery that tell us of a dead address; and an AE's out-of-office to an offer is news (it escalates).
 */
function suppressed(kind: LetterKind | undefined): string {
  const wanted = kind === 'HANDOFF_OFFER' || kind === 'HANDOFF_REMINDER'
  return wanted ? 'DR, RN, NRN, AutoReply' : 'DR, RN, NRN, OOF, AutoReply'
}

function mailbox(who: { name: string; address: string }): { name: string; address: string } {
  return { name: oneLine(who.name), address: who.address }
}

/** Names and subjects come from mails: a line end in one would begin a header of its own. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}

function bareId(id: string): string {
  return id.replace(/[^\x21-\x7e]|[<>]/g, '')
}

/** One address and nothing that could be read as more: no space, comma, bracket, quote or second `@`. */
function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[^\s@<>()[\]\\,;:"\p{Cc}]+$/u.test(text)
}
