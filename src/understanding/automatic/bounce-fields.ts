/** Addresses, codes and header fields as delivery notices write them (RFC 3464, RFC 3463). */
import { allMatches } from '../search/all-matches.ts'

/** What is known of one recipient before it is judged hard or soft. */
export interface Failure {
  address: string
  status: string | null
  code: string | null
  action: string | null
  reason: string | null
}

export function fieldsOf(group: string): Map<string, string> {
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

/**
 * The status of the remote server's last answer: the most telling one where a relay wraps it in its own
 * ("554 4.4.7 Message expired … <421 4.4.2 Connection timed out>").
 */
export function answeredStatus(diagnostic: string): string | null {
  const nested = NESTED_STATUS.exec(diagnostic)?.[1]
  if (nested) return nested
  const all = allMatches(diagnostic.slice(0, 4_000), ENHANCED).map((match) => match[0])
  return all.find((status) => !VAGUE.test(status)) ?? all[0] ?? null
}

/** The reply code that stands right before this status ("421 4.4.2", "550-5.7.1"). */
export function codeBeside(diagnostic: string, status: string | null): string | null {
  const at = status === null ? -1 : diagnostic.indexOf(` ${status}`)
  return /(?<!\d)[45]\d\d$/.exec(diagnostic.slice(Math.max(0, at - 4), Math.max(0, at)))?.[0] ?? null
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
  return text.match(ENHANCED)?.[0] ?? null
}

const ENHANCED = /(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/g

/** An SMTP reply code in a text ("550 no such user", "said: 450-4.2.2"). */
export function replyCode(text: string): string | null {
  return REPLY_CODE.exec(text)?.[1] ?? WORDED_CODE.exec(text)?.[1] ?? null
}

const REPLY_CODE = /(?<![\d.:/-]|\w-)([45]\d\d)(?=[ \t-]+\S|\s*$|[.,;:)\]](?!\d))/
const WORDED_CODE = /(?:code|fehler|error|erreur|código|codice|kod)\S{0,6}\s?[:#]?\s?\(?([45]\d\d)\b/i

/** Statuses that say nothing, or only that time ran out (4.4.7) and not why. */
const VAGUE = /^[45]\.(?:[015]\.0|4\.7)$/

/** The reporting server's own status, unless the answer it quotes says more. */
export function better(status: string | null, other: string | null): string | null {
  if (status === null || other === null) return status ?? other
  return VAGUE.test(other) && !VAGUE.test(status) ? status : /\.0\.0$/.test(other) ? status : other
}
