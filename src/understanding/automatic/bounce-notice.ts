/** Is this mail the notice of a mail system? Told by its form and its sender, never by one word. */

import { isForwardSubject, isReplySubject } from '../forwarded.ts'
import type { ParsedMail } from '../parsed-mail.ts'
import { enhancedStatus, replyCode } from './bounce-fields.ts'
import { beforeOriginal, RETURNED_PART } from './bounce-returned.ts'
import { FAILURE_SUBJECTS, FAILURE_TEXT } from './bounce-words.ts'

export function isReport(mail: ParsedMail): boolean {
  const { type, params } = mail.contentType
  return type === 'multipart/report' && !/disposition/i.test(params['report-type'] ?? '')
}

const DAEMON =
  /^(?:mailer-?daemon|mail-?daemon|post[-_.]?master|mdaemon|mailerdaemon|mmdf|uucp|mail[-._]?(?:system|delivery|admin|service)\w*|bounces?|ndr|non-?delivery|delivery|smtp|internet-?mail|daemon|postoffice|\w*smtp\w*|imss|\w*antivirus\w*)(?:[-+._=].*)?$/i
const DAEMON_NAME =
  /mailer[- ]?daemon|mail[- ]?(?:delivery|system|administrator|gateway)|delivery (?:sub)?system|postmaster|system administrator|systemadministrator|internet mail|undeliver|administrateur (?:du )?syst|administrador del sistema|amministratore/i
const ROBOT =
  /^(?:no-?reply|do-?not-?reply|noreply|nichtantworten|ne-?pas-?repondre|no-?responder|non-?rispondere|auto|system|support|mail|mailgw|gateway|admin|info|owner-|.*-(?:admin|owner|request)$)/i
/** "Your message could not be delivered to jo@firm.example", in the first lines of the mail. */
const ADDRESSED_FAILURE =
  /(?:deliver\w*|d[ée]livr\w*|remis|zugestellt|entregad\w*|consegnat\w*|bezorgd)(?: (?:to|à|a|an|aan):?)?\s{0,4}<?[^\s@<]{1,64}@[\w.-]{3,80}/i

/** By its form a notice of a mail system, though not a standard one. */
export function isNotice(mail: ParsedMail): boolean {
  if (mail.headers['x-failed-recipients'] || isReport(mail)) return true
  if (isForwardSubject(mail.subject)) return false
  const head = beforeOriginal(mail.text).slice(0, 3_000)
  const subject = FAILURE_SUBJECTS.test(mail.subject)
  // Most mails are neither: their text is not searched.
  const says = () => FAILURE_TEXT.test(head)
  const coded = () => enhancedStatus(head) !== null || replyCode(head) !== null
  if (isDaemon(mail)) return subject || says() || coded()
  if (/^aws notification/i.test(mail.subject)) return /bouncedRecipients/.test(mail.text)
  const nullPath = mail.headers['return-path']?.[0]?.trim() === '<>'
  if (nullPath && mail.attachedMails.length > 0 && ADDRESSED_FAILURE.test(head.slice(0, 600))) return true
  if (!subject || !says()) return false
  if (nullPath) return true
  if (isReplySubject(mail.subject)) {
    return mail.inReplyTo === null && ADDRESSED_FAILURE.test(head.slice(0, 300))
  }
  const robot =
    ROBOT.test((mail.from?.address ?? '').split('@')[0] ?? '') ||
    mail.from === null ||
    Boolean(mail.headers['auto-submitted'])
  return robot || answered(head) || mail.attachedMails.length > 0 || RETURNED_PART.test(mail.text)
}

/**
 * Whether a mail server's answer stands in the text. A person's mail holds numbers, too ("450 seats", "01432 555 0117"):
 * the code counts with what servers say behind it.
 */
const answered = (text: string): boolean => enhancedStatus(text) !== null || SERVER_ANSWER.test(text)
const SERVER_ANSWER =
  /(?<![\d.:/+-]|\d[ \t\u00a0(])[45]\d\d[ \t-]{1,3}(?:#|<|user\b(?! (?:seats?|licen[cs]es?|accounts?))|(?:mail ?box|recipient|relay|sender|message|mail|requested|unable|no such|unknown|invalid|address|access|service|permanent|temporar|rejected|refused|over|quota|error|sorry|your|too many|transaction|command|host|domain|local|delivery|not|empf|postfach|benutzer\b|unbekannt))/iu

export function isDaemon(mail: ParsedMail): boolean {
  const local = (mail.from?.address ?? mail.sender?.address ?? '').split('@')[0] ?? ''
  return (
    DAEMON.test(local) ||
    DAEMON_NAME.test(mail.headers.from?.[0] ?? '') ||
    /^<>$/.test(mail.headers.from?.[0] ?? '')
  )
}
