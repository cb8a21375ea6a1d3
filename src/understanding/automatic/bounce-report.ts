/** Standard delivery reports (RFC 3464): who failed, with which status, by the fields of the report. */

import type { ParsedMail } from '../parsed-mail.ts'
import {
  addressOf,
  answeredStatus,
  better,
  codeBeside,
  enhancedStatus,
  type Failure,
  fieldsOf,
  replyCode,
} from './bounce-fields.ts'
import { isDaemon, isReport } from './bounce-notice.ts'

/** RFC 3464: one group of fields per recipient, after the group about the message. */
export function reportFailures(mail: ParsedMail): { failures: Failure[]; delivered: boolean } {
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
  return (isReport(mail) || isDaemon(mail)) && /^final-recipient\s*:/im.test(mail.text) ? [mail.text] : []
}

function failureOf(fields: Map<string, string>): Failure | null {
  const address =
    addressOf(fields.get('original-recipient')) ||
    addressOf(fields.get('final-recipient')) ||
    addressOf(fields.get('x-actual-recipient'))
  if (!address) return null
  const diagnostic = fields.get('diagnostic-code')?.replace(/^[\w-]+\s*;\s*/, '') ?? null
  const status = better(enhancedStatus(fields.get('status') ?? ''), answeredStatus(diagnostic ?? ''))
  return {
    address,
    status,
    code: codeBeside(diagnostic ?? '', status) ?? replyCode(diagnostic ?? ''),
    action: fields.get('action') ?? null,
    reason: diagnostic,
  }
}

/** The status of a report that names a file or a program instead of an address; null without one. */
export function reportedStatus(mail: ParsedMail): string | null {
  const status = mail.reports.map((report) => /^status\s*:(.*)$/im.exec(report)?.[1]).find(Boolean)
  return enhancedStatus(status ?? '')
}
