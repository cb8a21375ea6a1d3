/**
 * Forwarded mails inside the text of a mail: who wrote the original, to whom, when, about what, and its words.
 *
 * Clients write a separator ("---------- Forwarded message ---------", "Begin forwarded message:") and a block
 * of headers, or only the headers (Outlook), with or without ">" before each line. A mail may hold several,
 * one inside the other. Every result keeps its offsets, so that evidence can point into the outer text.
 */
import { attributionAt, forwardSeparator, isOriginalSeparator, isRule } from './own-words/attribution.ts'
import { ALL_LABELS, type HeaderBlock, headerBlock, headerLine } from './own-words/header-words.ts'
import { notesHeader } from './own-words/notes-headers.ts'
import { WROTE } from './own-words/quote-words.ts'
import type { Mailbox } from './parsed-mail.ts'
import { allMatches } from './search/all-matches.ts'

export interface ForwardedMail {
  /** `forwarded`: its separator says so; `headers`: a bare header block; `attribution`: "… wrote:". */
  announced: 'forwarded' | 'headers' | 'attribution'
  from: Mailbox | null
  to: Mailbox[]
  cc: Mailbox[]
  subject: string | null
  /** As written; clients write it in the language and zone of the person who forwards. */
  date: string | null
  /** UTF-16 offsets of the announcement, of the original's body and of its end in the text searched. */
  start: number
  bodyStart: number
  end: number
  /** The original's words; one level of ">" taken away where the whole of it was quoted. */
  body: string
  /** Mails that the original itself had forwarded, offsets in `body`. */
  nested: ForwardedMail[]
}

const FORWARD_SUBJECT =
  /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:fwd?|wg|wtr|tr|rv|enc|i|fs|vs|vb|vl|doorst|pd|továbbítás|redir\.?|пересл|转发|轉寄|転送|전달)\s*(?:\[\d+\])?\s*[:：]/i
const REPLY_SUBJECT =
  /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:re|aw|antw|antwort|sv|odp|r|rif|res|ynt|vá|回复|回覆|返信|답장|отв)\s*(?:\[\d+\])?\s*[:：]/i
const MAX_DEPTH = 5

/** Does the subject say that a mail was forwarded ("Fwd:", "WG:", "TR:", "RV:", "I:", "VS:", …)? */
export function isForwardSubject(subject: string): boolean {
  return FORWARD_SUBJECT.test(subject)
}

/** Does the subject say that it is a reply ("Re:", "AW:", "SV:", …)? */
export function isReplySubject(subject: string): boolean {
  return REPLY_SUBJECT.test(subject)
}

/**
 * The forwarded mails of a text, in order. `subject` of the carrying mail decides where the text alone cannot:
 * a bare header block below "Re:" is the quoted mail of a reply, an attribution below "Fwd:" is a forward.
 */
export function findForwards(text: string, subject = ''): ForwardedMail[] {
  return search(text, subject, MAX_DEPTH)
}

function search(text: string, subject: string, depth: number): ForwardedMail[] {
  if (depth === 0) return []
  const lines = text.split('\n')
  const offsets = lineOffsets(lines)
  const found: ForwardedMail[] = []
  const stop = Math.min(lines.length, MOST_LINES)
  for (let index = 0; index < stop; ) {
    const forward = forwardAt(lines, offsets, index, subject, depth)
    if (forward) {
      found.push(forward.mail)
      index = Math.max(index + 1, forward.next)
    } else index += 1
  }
  return found
}

/** No forwarded mail begins further down than this; one that begins above is read to its end. */
const MOST_LINES = 20_000

function lineOffsets(lines: string[]): number[] {
  const offsets: number[] = []
  let offset = 0
  for (const line of lines) {
    offsets.push(offset)
    offset += line.length + 1
  }
  offsets.push(Math.max(0, offset - 1))
  return offsets
}

interface Announcement {
  announced: ForwardedMail['announced']
  values: HeaderBlock['values']
  /** First line of the original's body. */
  body: number
  /** Text of the body that stands on the last announcing line. */
  lead: string
}

function forwardAt(
  lines: string[],
  offsets: number[],
  index: number,
  subject: string,
  depth: number,
): { mail: ForwardedMail; next: number } | null {
  const announcement = announcementAt(lines, index, subject)
  if (!announcement) return null
  const { values } = announcement
  const quoted = /^\s*>/.test(lines[index] as string) || /^\s*>/.test(lines[announcement.body - 1] ?? '')
  const end = quoted ? endOfQuote(lines, announcement.body) : lines.length
  const body = plainBody(lines.slice(announcement.body, end), announcement.lead)
  const mail: ForwardedMail = {
    announced: announcement.announced,
    from: people(values.from ?? '')[0] ?? null,
    to: people(values.to ?? ''),
    cc: people(values.cc ?? ''),
    subject: values.subject ?? null,
    date: values.date ?? null,
    start: offsets[index] as number,
    bodyStart: offsets[Math.min(announcement.body, lines.length)] as number,
    end: offsets[end] as number,
    body,
    nested: search(body, '', depth - 1),
  }
  return { mail, next: end }
}

function announcementAt(lines: string[], index: number, subject: string): Announcement | null {
  const line = lines[index] as string
  if (line.trim() === '') return null
  const separator = forwardSeparator(line)
  if (separator) return afterSeparator(lines, index, separator.rest)
  const plain = unquote(line)
  const marked = isOriginalSeparator(line) || (isRule(plain, 5) && !/[#*~+]/.test(plain))
  if ((marked || headerLine(plain)) && !isReplySubject(subject)) {
    const start = marked ? nextFilled(lines, index + 1) : index
    const block = headerBlock(unquoted(lines, start), 0, marked)
    if (block)
      return {
        announced: 'headers',
        values: block.values,
        body: skipBlank(lines, start + block.end),
        lead: '',
      }
  }
  const attribution = isForwardSubject(subject) ? attributionAt([...unquoted(lines, index, 6)], 0) : null
  if (!attribution?.sure) return null
  const values = { from: attributed(attribution.text) }
  return { announced: 'attribution', values, body: skipBlank(lines, index + attribution.end), lead: '' }
}

/** "----- Forwarded by Jo Doe/FIRM on 10/16/2026" may wrap before its time and closing dashes. */
function wrapped(lines: string[], index: number): number {
  return /^[\s>]*[\w:. ]{0,24}-{5,}\s*$/.test(lines[index + 1] ?? '') ? index + 1 : index
}

/** After "Forwarded message": a header block at once, after blank lines, or on the very same line (Yahoo). */
function afterSeparator(lines: string[], index: number, rest: string): Announcement | null {
  if (rest.trim()) {
    const split = splitLabels(rest)
    const block = headerBlock(split, 0, true)
    if (block) return { announced: 'forwarded', values: block.values, body: index + 1, lead: '' }
  }
  const start = nextFilled(lines, wrapped(lines, index) + 1)
  const near = unquoted(lines, start)
  const block = headerBlock(near, 0, true) ?? (near.length ? notesHeader(near, 0) : null)
  if (block)
    return {
      announced: 'forwarded',
      values: block.values,
      body: skipBlank(lines, start + block.end),
      lead: '',
    }
  return { announced: 'forwarded', values: {}, body: skipBlank(lines, index + 1), lead: '' }
}

const NAMES = ALL_LABELS.flatMap((label) => [
  literal((label[0] as string).toUpperCase() + label.slice(1)),
  ...(label.length < 4 ? [literal(label.toUpperCase())] : []),
])
const LONG = NAMES.filter((label) => label.length > 1)
/** Case counts: "Inviato:" holds "to:". One letter ("À :") is a label only right behind an address. */
const LABELS = new RegExp(
  `(?<=>)(?=(?:${NAMES.join('|')})\\s?[:：]\\s)|(?:^|(?<=[\\s\\p{L}\\d]))(?=(?:${LONG.join('|')})\\s?[:：]\\s)`,
  'gu',
)

/** "From: Jo <jo@x.example>To: Al <al@y.example>Subject: Hi" → one header a line. */
function splitLabels(text: string): string[] {
  const parts = text
    .slice(0, 4_000)
    .split(LABELS)
    .map((part) => part.trim())
  return parts.filter((part) => part !== '' && headerLine(part) !== null)
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function unquote(line: string): string {
  return line.replace(/^\s{0,3}>\s?/, '').replace(/^\ufeff/, '')
}

/** Up to `count` lines from `start`, one level of quote taken away when the first one has it. */
function unquoted(lines: string[], start: number, count = 26): string[] {
  const some = lines.slice(start, start + count)
  return /^\s{0,3}>/.test(some[0] ?? '') ? some.map(unquote) : some.map((line) => line.replace(/^\ufeff/, ''))
}

function nextFilled(lines: string[], index: number): number {
  let next = index
  while (next < lines.length && next < index + 5 && unquote(lines[next] as string).trim() === '') next += 1
  return next
}

function skipBlank(lines: string[], index: number): number {
  let next = index
  while (next < lines.length && unquote(lines[next] as string).trim() === '') next += 1
  return Math.min(next, lines.length)
}

/** The quoted original ends at the first typed line. */
function endOfQuote(lines: string[], start: number): number {
  let end = start
  for (let index = start; index < lines.length; index++) {
    const line = lines[index] as string
    if (/^\s{0,3}>/.test(line)) end = index + 1
    else if (line.trim() !== '' && !lazy(lines, index)) return end > start ? end : lines.length
  }
  return end
}

/** A long quoted line that a client wrapped without repeating the sign. */
function lazy(lines: string[], index: number): boolean {
  const quoted = (line: string | undefined) => line !== undefined && /^\s{0,3}>/.test(line)
  return quoted(lines[index - 1]) && (lines[index - 1] as string).length > 70 && quoted(lines[index + 1])
}

function plainBody(lines: string[], lead: string): string {
  const filled = lines.filter((line) => line.trim() !== '')
  const quoted =
    filled.length > 0 &&
    /^\s{0,3}>/.test(filled[0] as string) &&
    filled.filter((line) => /^\s{0,3}>/.test(line)).length * 2 > filled.length
  const indented = filled.length > 0 && filled.every((line) => /^(?: {4}|\t)/.test(line))
  const plain = lines.map((line) =>
    quoted ? unquote(line) : indented ? line.replace(/^(?: {4}|\t)/, '') : line,
  )
  return [lead, ...plain]
    .join('\n')
    .replace(/\ufeff/g, '')
    .trim()
}

const BEHIND = /<\s*mailto:[^<>\s]{1,200}>/gi
const ADDRESS_IN_BRACKETS =
  /[<[(]\s*(?:mailto:)?\s*([^\s<>[\]()@]{1,100}@[^\s<>[\]()]{1,200})\s*[>\])]|([^\s<>[\](),;"'：:]{1,100}@[^\s<>[\](),;"']{1,200})/g

/** People of a header value as clients write it in text: names with commas, mailto remains, ";" or ",". */
export function people(value: string): Mailbox[] {
  const text = value.slice(0, 8_000).replace(BEHIND, ' ').replace(/\s+/g, ' ')
  const found: Mailbox[] = []
  let last = 0
  for (const match of allMatches(text, ADDRESS_IN_BRACKETS)) {
    const address = lowerDomain((match[1] ?? match[2] ?? '').replace(/[.'"]+$/, ''))
    const before = text.slice(last, match.index)
    last = (match.index ?? 0) + match[0].length
    const name = cleanName(before.split(/\bon behalf of\b/i).at(-1) ?? '')
    const previous = found.at(-1)
    if (match[1] && previous?.address === address && name === '') continue
    if (/\bon behalf of\b/i.test(before)) continue
    found.push({ name: name.toLowerCase() === address.toLowerCase() ? '' : name, address })
  }
  if (found.length) return found
  return text
    .split(/;/)
    .map((part) => ({ name: cleanName(part), address: '' }))
    .filter((box) => box.name !== '')
}

function cleanName(text: string): string {
  const name = text.replace(/^[\s,;:>'"«“„(]+|[\s,;<'"»”(*]+$/g, '').trim()
  return name.includes('@') && !name.includes(' ') ? '' : name
}

function lowerDomain(address: string): string {
  const at = address.lastIndexOf('@')
  return at < 0 ? address : address.slice(0, at) + address.slice(at).toLowerCase()
}

/** The mailbox part of an attribution: what stands before the address, without date and verb. */
function attributed(text: string): string {
  const match = /([^<(]*?)\(?<?([^\s<>()]+@[^\s<>()]+)>?\)?/.exec(text)
  if (!match) return nameAlone(text)
  const before = (match[1] as string).replace(/^.*\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[AP]M)?[,\s]*/i, '')
  const name = before.replace(
    /^.*(?:^|\s)(?:schrieb|skrev|heeft|użytkownik|пользователь|používateľ|időpontban|uživatel)\s+/iu,
    '',
  )
  return `${name.replace(/["„”«»“]/g, '').trim()} <${match[2]}>`
}

const ENDS_IN_VERB = new RegExp(`(?:^|\\s)(?:${WROTE.join('|')})\\s*[:：]?\\s*$`, 'iu')

/** "On 4 Sep 2026, at 11:30 AM, Jane Roe wrote:" gives no address. */
function nameAlone(text: string): string {
  const rest =
    /\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[AP]\.?M\.?)?(?:\s*[A-Z]{2,5}(?=,))?[,\s]+(.{2,80})$/i.exec(
      text,
    )?.[1] ?? ''
  const name = rest.replace(ENDS_IN_VERB, '').replace(/^(?:schrieb|skrev)\s+/i, '')
  return name === rest ? '' : name.replace(/[,:\s]+$/, '')
}
