/**
 * Bounces: notices that a mail could not be delivered, was late, or was complained about.
 *
 * Standard ones (RFC 3464 reports, RFC 5965 complaints) are read from their fields, all others from the words
 * of the mail system. A notice is told from a person's mail by its form and its sender, never by one word:
 * somebody who writes "your mail bounced" is no bounce.
 */

import type { ParsedMail } from '../parsed-mail.ts'
import { allMatches } from '../search/all-matches.ts'
import type { BounceRead } from '../understanding.ts'
import { readComplaint, SNS_RECIPIENT } from './bounce-complaint.ts'
import { addressOf, better, enhancedStatus, type Failure, replyCode } from './bounce-fields.ts'
import { isNotice } from './bounce-notice.ts'
import { reportedStatus, reportFailures } from './bounce-report.ts'
import { beforeOriginal, originalMessageId, returnedReceivers } from './bounce-returned.ts'
import { textRecipients } from './bounce-text.ts'
import { DELAY_WORDS, HARD_WORDS, SOFT_WORDS } from './bounce-words.ts'

export type FailedRecipient = BounceRead['recipients'][number]

/** The failed recipients of a notice, each with RFC 3463 status and hard/soft; null when the mail is no bounce. */
export function readBounce(mail: ParsedMail): BounceRead | null {
  const complaint = readComplaint(mail)
  if (complaint) return complaint
  const { failures, delivered } = reportFailures(mail)
  if (!failures.length && (delivered || !isNotice(mail))) return null
  const found = failures.length
    ? enrich(failures, mail)
    : reported(failuresOfText(mail), reportedStatus(mail))
  const delayed = isDelay(mail, found)
  const recipients = found.map((failure) => verdict(failure, delayed))
  return { recipients, originalMessageId: originalMessageId(mail) }
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

/** No report, or one without recipients: header, words, at last the receiver of the returned mail. */
function failuresOfText(mail: ParsedMail): Failure[] {
  const notified = allMatches(mail.text, SNS_RECIPIENT).map((match) => match[1] as string)
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
  const mentioned = textRecipients(text, named, domain)
  const foreign = mentioned.filter(
    (failure) => !ours.has(failure.address.toLowerCase()) && failure.address.toLowerCase() !== from,
  )
  // Somebody who wrote to himself: the notice names no other address, and says what is wrong with this one.
  const found = foreign.length ? foreign : mentioned.filter((failure) => failure.status ?? failure.code)
  for (const address of named) {
    const known = found.some((failure) => sameAddress(failure.address, address))
    if (!known && found.length < named.length) found.push(general(address, text))
  }
  if (found.length) return found.map((failure) => explained(failure, text, found.length === 1))
  return returnedReceivers(mail).map((address) => general(address, text))
}

function reported(failures: Failure[], status: string | null): Failure[] {
  return failures.map((failure) => ({ ...failure, status: better(failure.status, status) }))
}

/** A lone recipient whose line gives no cause: the cause stands elsewhere in the notice. */
function explained(failure: Failure, text: string, alone: boolean): Failure {
  if (failure.status || failure.code || !alone) return failure
  const cause = CAUSE.exec(text)?.[1]?.replace(/\s+/g, ' ').trim() ?? null
  return { ...failure, status: enhancedStatus(text), code: replyCode(text), reason: cause ?? failure.reason }
}

const CAUSE =
  /^[ \t>*]*(?:reason|cause|grund|ursache|fehler(?:meldung)?|error(?: message)?|diagnos\w+|raison|motif|cause|motivo|razón|causa|reden|oorzaak|powód|orsak|årsag|原因|理由)(?: for failure)?[ \t]*[:：][ \t]*\n?([^\n]{4,300}(?:\n(?![ \t]*\n)[^\n]{2,200})?)/im

function general(address: string, text: string): Failure {
  return { address, status: enhancedStatus(text), code: replyCode(text), action: null, reason: null }
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
  return /^5\.(?:1\.[78]|2\.[23]|3\.[1-5]|4\.[1-35-7]|6\.\d|7\.\d)/.test(status ?? '') ? 'SOFT' : 'HARD'
}
