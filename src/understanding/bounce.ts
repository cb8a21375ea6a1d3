/**
 * Bounces: notices that a mail could not be delivered, was late, or was complained about.
 *
 * Standard ones (RFC 3464 reports, RFC 5965 complaints) are read from their fields, all others from the words
 * of the mail system. A notice is told from a person's mail by its form and its sender, never by one word:
 * somebody who writes "your mail bounced" is no bounce.
 */
import { RETURNED_PART, textRecipients } from './bounce-text.ts'
import { DELAY_WORDS, FAILURE_SUBJECTS, FAILURE_TEXT, HARD_WORDS, SOFT_WORDS } from './bounce-words.ts'
import { isForwardSubject, isReplySubject } from './forwarded.ts'
import type { ParsedMail } from './parsed-mail.ts'
import type { BounceRead } from './understanding.ts'

export type FailedRecipient = BounceRead['recipients'][number]

/** What is known of one recipient before it is judged hard or soft. */
export interface Failure {
  address: string
  status: string | null
  code: string | null
  action: string | null
  reason: string | null
}

/** The failed recipients of a notice, each with RFC 3463 status and hard/soft; null when the mail is no bounce. */
export function readBounce(mail: ParsedMail): BounceRead | null {
  const complaint = mail.reports.find((report) => /^feedback-type\s*:/im.test(report))
  if (complaint !== undefined) return complaintOf(mail, complaint)
  if (isHotmailComplaint(mail)) return complaintOf(mail, 'Feedback-Type: abuse')
  const { failures, delivered } = reportFailures(mail)
  if (!failures.length && (delivered || !isNotice(mail))) return null
  const found = failures.length ? enrich(failures, mail) : failuresOfText(mail)
  const delayed = isDelay(mail, found)
  const recipients = found.map((failure) => verdict(failure, delayed))
  return { recipients, originalMessageId: originalMessageId(mail) }
}

function isReport(mail: ParsedMail): boolean {
  const { type, params } = mail.contentType
  return type === 'multipart/report' && !/disposition/i.test(params['report-type'] ?? '')
}

const DAEMON =
  /^(?:mailer-?daemon|mail-?daemon|postmaster|mdaemon|mailerdaemon|mmdf|uucp|mail[-._]?(?:system|delivery|admin|service)\w*|bounces?|ndr|non-?delivery|delivery|smtp|internet-?mail|daemon|postoffice|\w*smtp\w*|imss|\w*antivirus\w*)(?:[-+._=].*)?$/i
const DAEMON_NAME =
  /mailer[- ]?daemon|mail[- ]?(?:delivery|system|administrator|gateway)|delivery (?:sub)?system|postmaster|system administrator|systemadministrator|internet mail|undeliver|administrateur (?:du )?syst|administrador del sistema|amministratore/i
const ROBOT =
  /^(?:no-?reply|do-?not-?reply|noreply|nichtantworten|ne-?pas-?repondre|no-?responder|non-?rispondere|auto|system|support|mail|mailgw|gateway|admin|info|owner-|.*-(?:admin|owner|request)$)/i
/** "Your message could not be delivered to jo@firm.example", in the first lines of the mail. */
const ADDRESSED_FAILURE =
  /(?:deliver\w*|d[ée]livr\w*|remis|zugestellt|entregad\w*|consegnat\w*|bezorgd)(?: (?:to|à|a|an|aan))?\s{0,4}<?[^\s@<]{1,64}@[\w.-]{3,80}/i

/** By its form a notice of a mail system, though not a standard one. */
function isNotice(mail: ParsedMail): boolean {
  if (mail.headers['x-failed-recipients'] || isReport(mail)) return true
  if (isForwardSubject(mail.subject)) return false
  const head = beforeOriginal(mail.text).slice(0, 3_000)
  const subject = FAILURE_SUBJECTS.test(mail.subject)
  const body = FAILURE_TEXT.test(head)
  const coded = enhancedStatus(head) !== null || replyCode(head) !== null
  if (isDaemon(mail)) return subject || body || coded
  if (/^aws notification/i.test(mail.subject)) return /bouncedRecipients/.test(mail.text)
  if (!subject || !body) return false
  if (mail.headers['return-path']?.[0]?.trim() === '<>') return true
  if (isReplySubject(mail.subject)) {
    return mail.inReplyTo === null && ADDRESSED_FAILURE.test(head.slice(0, 300))
  }
  const robot =
    ROBOT.test((mail.from?.address ?? '').split('@')[0] ?? '') ||
    mail.from === null ||
    Boolean(mail.headers['auto-submitted'])
  return robot || coded || mail.attachedMails.length > 0 || RETURNED_PART.test(mail.text)
}

function isDaemon(mail: ParsedMail): boolean {
  const local = (mail.from?.address ?? mail.sender?.address ?? '').split('@')[0] ?? ''
  return (
    DAEMON.test(local) ||
    DAEMON_NAME.test(mail.headers.from?.[0] ?? '') ||
    /^<>$/.test(mail.headers.from?.[0] ?? '')
  )
}

/** Outlook.com tells complaints with the mail attached and one fixed subject, without a report. */
function isHotmailComplaint(mail: ParsedMail): boolean {
  return /^\s*complaint about message from/i.test(mail.subject) && mail.attachedMails.length > 0
}

/** The notice's own words: what comes before the returned mail. */
export function beforeOriginal(text: string): string {
  const cut = RETURNED_PART.exec(text)
  return cut ? text.slice(0, cut.index) : text
}

/** RFC 3464: one group of fields per recipient, after the group about the message. */
function reportFailures(mail: ParsedMail): { failures: Failure[]; delivered: boolean } {
  const all: Failure[] = []
  for (const report of reportsOf(mail)) {
    for (const group of groupsOf(report)) {
      const fields = fieldsOf(group)
      const failure =
        fields.has('final-recipient') || fields.has('original-recipient') ? failureOf(fields) : null
      if (failure && !all.some((other) => other.address === failure.address)) all.push(failure)
    }
  }
  const failures = all.filter((failure) => !DELIVERED.test(failure.action ?? ''))
  return { failures, delivered: all.length > 0 && failures.length === 0 }
}

/** Groups are parted by blank lines; some relays forget them between recipients. */
function groupsOf(report: string): string[] {
  return report.split(/\n[ \t]*\n/).flatMap((group) => {
    const parts = group.split(/^(?=final-recipient\s*:)/im)
    return parts.length > 2 ? parts : [group]
  })
}

const DELIVERED = /^(?:delivered|relayed|expanded|deliverable)/i

/** Reports of the mail itself, of a notice that a gateway wrapped, or torn from their part into the text. */
function reportsOf(mail: ParsedMail): string[] {
  const failing = (report: string) =>
    /^(?:final|original)-recipient\s*:/im.test(report) && !/^disposition\s*:/im.test(report)
  const own = mail.reports.filter(failing)
  if (own.length) return own
  const wrapped = isDaemon(mail) ? mail.attachedMails.flatMap((other) => other.reports.filter(failing)) : []
  if (wrapped.length) return wrapped
  return isReport(mail) && /^final-recipient\s*:/im.test(mail.text) ? [mail.text] : []
}

function fieldsOf(group: string): Map<string, string> {
  const fields = new Map<string, string>()
  let last = ''
  for (const line of group.split('\n')) {
    const match = /^([A-Za-z][A-Za-z0-9-]{1,60})\s*:\s*(.*)$/.exec(line)
    if (match) {
      last = (match[1] as string).toLowerCase()
      if (!fields.has(last)) fields.set(last, (match[2] as string).trim())
    } else if (/^\s/.test(line) && last) fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`)
  }
  return fields
}

function failureOf(fields: Map<string, string>): Failure | null {
  const address =
    addressOf(fields.get('original-recipient')) ||
    addressOf(fields.get('final-recipient')) ||
    addressOf(fields.get('x-actual-recipient'))
  if (!address) return null
  const diagnostic = fields.get('diagnostic-code')?.replace(/^[\w-]+\s*;\s*/, '') ?? null
  const status = enhancedStatus(fields.get('status') ?? '')
  return {
    address,
    status: better(status, NESTED_STATUS.exec(diagnostic ?? '')?.[1] ?? enhancedStatus(diagnostic ?? '')),
    code: replyCode(diagnostic ?? ''),
    action: fields.get('action') ?? null,
    reason: diagnostic,
  }
}

/** Cisco gateways wrap the remote answer: "5.1.0 - Unknown address error 550-'5.2.2 … Mailbox Full'". */
const NESTED_STATUS = /error [45]\d\d-'([45]\.\d{1,3}\.\d{1,3})/

/** "rfc822; jo@firm.example (expanded)" → the address, lower-case domain; '' for anything else. */
export function addressOf(value: string | undefined): string {
  const text = (value ?? '').replace(/^[\w-]*\s*;\s*/, '').trim()
  const match = /[^\s<>()";,:[\]\\]+@[^\s<>()";,:[\]\\]+/.exec(text.replace(/^"(.*)"@/, '$1@'))
  const address = (match?.[0] ?? '').replace(/^[.']+|[.'=]+$/g, '')
  const at = address.lastIndexOf('@')
  return at < 1 || address.includes('..') ? '' : address.slice(0, at) + address.slice(at).toLowerCase()
}

/** An RFC 3463 status in a text ("5.1.1", "#4.4.7"), never part of an IP address or version. */
export function enhancedStatus(text: string): string | null {
  return /(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/.exec(text)?.[0] ?? null
}

/** An SMTP reply code in a text ("550 no such user", "said: 450-4.2.2"). */
export function replyCode(text: string): string | null {
  return /(?<![\d.:/-]|\w-)([45]\d\d)(?=[ \t-]+\S|\s*$|[.,;:)\]](?!\d))/.exec(text)?.[1] ?? null
}

/** "5.0.0" says nothing: a finer status from the diagnostic is preferred. */
function better(status: string | null, other: string | null): string | null {
  if (status === null) return other
  const vague = /^[45]\.[01]\.0$/.test(status)
  return vague && other !== null && !/\.0\.0$/.test(other) && !other.startsWith('2') ? other : status
}

/** Reports often leave the cause to the human-readable part. */
function enrich(failures: Failure[], mail: ParsedMail): Failure[] {
  const head = beforeOriginal(mail.text)
  return failures.map((failure) => {
    if (failure.code !== null && failure.reason) return failure
    const near = textRecipients(head, [failure.address]).find((other) =>
      sameAddress(other.address, failure.address),
    )
    return {
      ...failure,
      status: better(failure.status, near?.status ?? null),
      code: failure.code ?? near?.code ?? null,
      reason: failure.reason ?? near?.reason ?? null,
    }
  })
}

function sameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** Amazon SES by way of SNS: the notice is JSON inside JSON. */
const SNS_RECIPIENT = /\\?"emailAddress\\?"\s*:\s*\\?"([^"\\\s]{3,200})\\?"/g

/** No report, or one without recipients: header, words, at last the receiver of the returned mail. */
function failuresOfText(mail: ParsedMail): Failure[] {
  const notified = [...mail.text.matchAll(SNS_RECIPIENT)].map((match) => match[1] as string)
  if (/bouncedRecipients/.test(mail.text) && notified.length)
    return notified.map((address) => general(address, mail.text))
  const named = (mail.headers['x-failed-recipients'] ?? [])
    .flatMap((value) => value.split(/[\s,]+/))
    .map(addressOf)
    .filter(Boolean)
  const ours = new Set([...mail.to, ...mail.cc].map((box) => box.address.toLowerCase()))
  const from = mail.from?.address.toLowerCase() ?? ''
  const head = beforeOriginal(mail.text)
  const text = head.trim() ? head : mail.text
  const domain = from.split('@')[1] ?? ''
  const found = textRecipients(text, named, domain).filter(
    (failure) => !ours.has(failure.address.toLowerCase()) && failure.address.toLowerCase() !== from,
  )
  for (const address of named) {
    const known = found.some((failure) => sameAddress(failure.address, address))
    if (!known && found.length < named.length) found.push(general(address, text))
  }
  if (found.length) return found.map((failure) => explained(failure, text, found.length === 1))
  return returnedReceivers(mail).map((address) => general(address, text))
}

/** A lone recipient whose line gives no cause: the cause stands elsewhere in the notice. */
function explained(failure: Failure, text: string, alone: boolean): Failure {
  if (failure.status || failure.code || !alone) return failure
  const cause = CAUSE.exec(text)?.[1]?.replace(/\s+/g, ' ').trim() ?? null
  const code = replyCode(text) ?? WORDED_CODE.exec(text)?.[1] ?? null
  return { ...failure, status: enhancedStatus(text), code, reason: cause ?? failure.reason }
}

const WORDED_CODE = /(?:code|fehler|error|erreur|código|codice|kod)\S{0,6}\s?[:#]?\s?\(?([45]\d\d)\b/i
const CAUSE =
  /^[ \t>*]*(?:reason|cause|grund|ursache|fehler(?:meldung)?|error(?: message)?|diagnos\w+|raison|motif|cause|motivo|razón|causa|reden|oorzaak|powód|orsak|årsag|原因|理由)(?: for failure)?[ \t]*[:：][ \t]*\n?([^\n]{4,300}(?:\n(?![ \t]*\n)[^\n]{2,200})?)/im

function general(address: string, text: string): Failure {
  return { address, status: enhancedStatus(text), code: replyCode(text), action: null, reason: null }
}

/** Receivers of the returned mail: attached whole, as headers, or below the notice as text. */
function returnedReceivers(mail: ParsedMail): string[] {
  const attached = mail.attachedMails[0]
  if (attached?.to.length)
    return attached.to
      .map((box) => box.address)
      .filter(Boolean)
      .slice(0, 3)
  const headers = mail.attachments.find((part) => part.contentType === 'text/rfc822-headers')?.text
  const returned =
    headers ?? RETURNED_PART.exec(mail.text)?.input.slice(beforeOriginal(mail.text).length) ?? ''
  const to = /^(?:>\s?)?to\s*:\s*(.+)$/im.exec(returned)?.[1]
  const address = addressOf(to?.replace(/^.*</, '<'))
  return address ? [address] : []
}

function isDelay(mail: ParsedMail, failures: Failure[]): boolean {
  if (failures.some((failure) => failure.action !== null))
    return failures.every((failure) => /^delayed/i.test(failure.action ?? ''))
  return DELAY_WORDS.test(mail.subject) || DELAY_WORDS.test(beforeOriginal(mail.text).slice(0, 1_500))
}

function verdict(failure: Failure, delayed: boolean): FailedRecipient {
  const { address, code, reason } = failure
  const late = delayed || /^delayed/i.test(failure.action ?? '')
  const words = `${reason ?? ''}`
  const status = failure.status ?? (code ? `${code[0]}.0.0` : null)
  const soft = late || kindOf(status, code, words) === 'SOFT'
  return {
    address,
    status: status ?? (late ? '4.0.0' : null),
    code,
    kind: late ? 'DELAYED' : soft ? 'SOFT' : 'HARD',
    reason: reason?.slice(0, 500) ?? null,
  }
}

/** Hard: trying again is useless because the mailbox or its domain does not exist. */
function kindOf(status: string | null, code: string | null, words: string): 'HARD' | 'SOFT' {
  if (/^4/.test(status ?? code ?? '')) return 'SOFT'
  if (HARD_WORDS.test(words)) return 'HARD'
  if (SOFT_WORDS.test(words)) return 'SOFT'
  return /^5\.(?:1\.[78]|2\.[23]|3\.[1-5]|4\.[1-7]|6\.\d|7\.\d)/.test(status ?? '') ? 'SOFT' : 'HARD'
}

function complaintOf(mail: ParsedMail, report: string): BounceRead {
  const fields = fieldsOf(report.replace(/\n[ \t]*\n/g, '\n'))
  const to = [
    addressOf(fields.get('original-rcpt-to')),
    ...returnedReceivers(mail),
    addressOf(fields.get('removal-recipient')),
    addressOf(mail.attachedMails[0]?.headers['x-hmxmroriginalrecipient']?.[0]),
  ]
  const reason = fields.get('feedback-type') ?? null
  const address = to.find(Boolean) ?? ''
  return {
    recipients: [{ address, status: null, code: null, kind: 'COMPLAINT', reason }],
    originalMessageId: originalMessageId(mail),
  }
}

/** The Message-ID of the mail that failed, from its returned copy or headers. */
function originalMessageId(mail: ParsedMail): string | null {
  const attached = mail.attachedMails.find((other) => other.messageId !== null)?.messageId
  if (attached) return attached
  const texts = [...mail.attachments.map((part) => part.text ?? ''), mail.text]
  for (const text of texts) {
    const found = /^[\s>]{0,4}message-id\s*:\s*(<[^<>\s]+>)/im.exec(text)?.[1]
    if (found) return found
  }
  return mail.headers['x-original-message-id']?.[0] ?? mail.inReplyTo ?? mail.references.at(-1) ?? null
}
