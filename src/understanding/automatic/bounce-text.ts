/** Failing recipients in notices without a report: qmail, Exim, old Sendmail, Exchange, Notes and their like. */

import { allMatches } from '../search/all-matches.ts'
import { addressOf, answeredStatus, type Failure, replyCode } from './bounce-fields.ts'
import { FAILURE_TEXT } from './bounce-words.ts'

const ADDRESS =
  /[^\s<>()";,:[\]\\|*=]{1,100}@[^\s<>()";,:[\]\\|*=]{1,150}\.[a-z0-9-]{2,24}|<[^\s<>@]{1,100}@[^\s<>@]{1,150}>/gi
const NOT_FAILED =
  /\b(?:(?<!generated )from|sender|contact|questions?|postmaster|reporting|reply-to|return-path|mailto|kontakt|administrator|abuse|by|support|help|received|x-|envelope-from|mail from|behalf|absender|expéditeur|remitente|mittente)\b[^@]{0,60}$/i
const LABELLED =
  /(?:^|\s)(?:to|recipient|recipients|rcpt to|for|an|für|empfänger|destinataire|à|para|destinatario|destinatário|a|aan|ontvanger|adresat|do|till|til|address|adresse|user|e-?mail|mailbox|received|final-recipient|original-recipient|宛先)\s?[:：<(]?\s*$/i
const SYSTEM =
  /^(?:mailer-?daemon|postmaster|abuse|support|noreply|no-reply|helpdesk|hostmaster|webmaster|bounce)/i

/** Exim names the alias below the address that it led to; it is the latter that failed. */
const GENERATED = /generated from $/

/** Exchange: "jo@firm.example on Thu, 29 Apr 2027 16:51:51". */
const FAILED_ON = /^>? on \p{L}{2,12}\.?,? \d/u

interface Candidate extends Failure {
  score: number
}

/** Addresses that the words say have failed, best first in order of appearance. `known`: certainly failed. */
export function textRecipients(text: string, known: string[], domain = ''): Failure[] {
  const lines = text.slice(0, 200_000).split('\n').slice(0, 2_000)
  const anchor = lines.findIndex((line) => ANCHOR.test(line))
  if (anchor >= 0) completeLocals(lines, anchor, domain)
  const found = new Map<string, Candidate>()
  lines.forEach((line, index) => {
    if (line.length > 2_000) return
    if (anchor > 0 && index === anchor) forgetReceivers(found)
    for (const match of allMatches(line, ADDRESS)) weigh(found, lines, index, match, known)
  })
  const all = [...found.values()]
  const best = Math.max(0, ...all.map((candidate) => candidate.score))
  return all.filter((candidate) => candidate.score >= Math.max(1, Math.min(2, best)) && candidate.score > 0)
}

/** After such a line come the failed ones; what stood above were the receivers the sender had named. */
const ANCHOR =
  /(?:did not reach|could not be delivered to|not delivered to|unable to deliver (?:your |the )?(?:message|mail) to|failed (?:recipient|address)|have failed|not accepting mail|(?:at|for|to) the following|following (?:e-?mail )?(?:address|recipient|person|user|organi[sz]ation)|folgende[nr]? (?:empfänger|adresse|person)|destinataires? suivants?|siguientes? destinatarios?|destinatarios? (?:a )?segui|destinatari|volgende (?:ontvanger|geadresseerde))/i

function forgetReceivers(found: Map<string, Candidate>): void {
  for (const [key, candidate] of found)
    if (!candidate.status && !candidate.code) found.set(key, { ...candidate, score: 0 })
}

/** Old systems name only the local part of their own users. */
function completeLocals(lines: string[], anchor: number, domain: string): void {
  for (let index = anchor + 1; index < Math.min(lines.length, anchor + 6); index++) {
    const local = /^[\t ]+([a-z0-9][\w.-]{1,30})(?:\s{2,}.*)?$/i.exec(lines[index] as string)?.[1]
    if (local && domain && !(lines[index] as string).includes('@')) lines[index] = `${local}@${domain}`
  }
}

function weigh(
  found: Map<string, Candidate>,
  lines: string[],
  index: number,
  match: RegExpExecArray | RegExpMatchArray,
  known: string[],
): void {
  const address = addressOf(match[0])
  if (!address) return
  const line = lines[index] as string
  const start = match.index ?? 0
  const before = line.slice(0, start)
  const after = line.slice(start + match[0].length)
  const certain = known.some((other) => other.toLowerCase() === address.toLowerCase())
  if (!certain && (NOT_FAILED.test(before) || SYSTEM.test(address))) return
  if (!certain && GENERATED.test(before) && /^\s*<?[^\s<>@]+@[^\s<>@]+>?:?\s*$/.test(lines[index - 1] ?? ''))
    return
  const coded = /^(?:<<<\s*)?[45]\d\d[ -].{0,40}$/.test(before) ? before : ''
  const reason = reasonNear(lines, index, after)
  const next = {
    address,
    status: answeredStatus(reason) ?? answeredStatus(coded),
    code: replyCode(reason) ?? replyCode(coded),
    action: null,
    reason: reason.trim() || before.replace(/[\s:<"'([]+$/, '').trim() || null,
  }
  const score = (certain ? 3 : 0) + scoreOf(lines, index, before, after, next)
  const key = address.toLowerCase()
  const old = found.get(key)
  if (!old) found.set(key, { ...next, score })
  else {
    const fresh = score > old.score
    found.set(key, {
      address: old.address,
      status: (fresh ? next.status : old.status) ?? next.status ?? old.status,
      code: (fresh ? next.code : old.code) ?? next.code ?? old.code,
      action: null,
      reason: fresh ? next.reason : (old.reason ?? next.reason),
      score: Math.max(score, old.score),
    })
  }
}

function scoreOf(lines: string[], index: number, before: string, after: string, next: Failure): number {
  let score = 0
  if (/^[\s<"'*>|-]*$/.test(before))
    score += /^[>"'\s)]*[:.…]*\s*$/.test(after) ? 3 : /^[>"'\s)]*(?::|\.\.\.)/.test(after) ? 3 : 1
  if (LABELLED.test(before) || /generated from $/.test(before)) score += 2
  else if (/[\w)]:\s*<?$/.test(before) && before.length < 60) score += 1
  if (next.status || next.code || FAILED_ON.test(after)) score += 2
  const around = `${lines[index - 2] ?? ''}\n${lines[index - 1] ?? ''}\n${lines[index] ?? ''}\n${lines[index + 1] ?? ''}`
  if (FAILURE_TEXT.test(around.slice(0, 1_500))) score += 2
  return score
}

/** The rest of the line and what belongs to it below, up to a blank line or the next address. */
function reasonNear(lines: string[], index: number, after: string): string {
  const parts = [after.replace(/^[>"'\s)]*[:.…]*/, '')]
  for (let next = index + 1; next < Math.min(lines.length, index + 8); next++) {
    const line = lines[next] as string
    if (line.trim() === '') {
      if (parts.join('').trim() !== '' || next > index + 1) break
      continue
    }
    if (/^\s*<?[^\s<>@]+@[^\s<>@]+>?:?\s*$/.test(line)) break
    parts.push(line.trim())
  }
  return parts.join(' ').slice(0, 1_200)
}
