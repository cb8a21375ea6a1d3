/** Complaints: somebody pressed "this is spam" (RFC 5965, Outlook.com's fixed form, Amazon SES). */

import type { ParsedMail } from '../parsed-mail.ts'
import { allMatches } from '../search/all-matches.ts'
import type { BounceRead } from '../understanding.ts'
import { addressOf, fieldsOf } from './bounce-fields.ts'
import { originalMessageId, returnedReceivers } from './bounce-returned.ts'

/** Amazon SES by way of SNS: the notice is JSON inside JSON. */
export const SNS_RECIPIENT = /\\?"emailAddress\\?"\s*:\s*\\?"([^"\\\s]{3,200})\\?"/g

/** The complaint that this mail tells of, or null. */
export function readComplaint(mail: ParsedMail): BounceRead | null {
  const report = mail.reports.find((one) => /^feedback-type\s*:/im.test(one))
  if (report !== undefined) return complaintOf(mail, report)
  return isHotmailComplaint(mail) ? complaintOf(mail, 'Feedback-Type: abuse') : complaintOfAmazon(mail)
}

/** Outlook.com tells complaints with the mail attached and one fixed subject, without a report. */
function isHotmailComplaint(mail: ParsedMail): boolean {
  return /^\s*complaint about message from/i.test(mail.subject) && mail.attachedMails.length > 0
}

function complaintOf(mail: ParsedMail, report: string): BounceRead {
  const fields = fieldsOf(report.replace(/\n[ \t]*\n/g, '\n'))
  const named = allMatches(report, /^original-rcpt-to\s*:(.*)$/gim).map((match) => addressOf(match[1]))
  const others = [
    ...returnedReceivers(mail),
    addressOf(fields.get('removal-recipient')),
    addressOf(mail.attachedMails[0]?.headers['x-hmxmroriginalrecipient']?.[0]),
  ]
  const addresses = [...new Set(named.filter(Boolean))]
  return complaints(
    mail,
    addresses.length ? addresses : [others.find(Boolean) ?? ''],
    fields.get('feedback-type') ?? null,
  )
}

/** Amazon SES tells complaints as JSON, by way of SNS. */
function complaintOfAmazon(mail: ParsedMail): BounceRead | null {
  if (!/^aws notification/i.test(mail.subject)) return null
  const list = /\\?"complainedRecipients\\?"\s*:\s*\[([^\]]{0,4000})\]/.exec(mail.text)?.[1]
  if (list === undefined) return null
  const addresses = allMatches(list, SNS_RECIPIENT).map((match) => match[1] as string)
  const reason = /complaintFeedbackType\\?"\s*:\s*\\?"([\w-]{1,40})/.exec(mail.text)?.[1] ?? null
  return complaints(mail, addresses.length ? addresses : [''], reason)
}

function complaints(mail: ParsedMail, addresses: string[], reason: string | null): BounceRead {
  const recipient = (address: string): BounceRead['recipients'][number] => ({
    address,
    status: null,
    code: null,
    kind: 'COMPLAINT',
    reason,
  })
  return { recipients: addresses.map(recipient), originalMessageId: originalMessageId(mail) }
}
