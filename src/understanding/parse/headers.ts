/**
 * Header lines → names, words, parameters, addresses, dates.
 *
 * Raw values stay one character per byte until it is known what they are: an encoded word (RFC 2047), UTF-8
 * (RFC 6532) or the eight-bit text of an old client, which is read in the charset that fits.
 */
import { addressParser, decodeWords } from 'postal-mime'
import type { Mailbox } from '../parsed-mail.ts'
import { allMatches } from '../search/all-matches.ts'
import { decodeBytes } from './charset.ts'

export interface Header {
  /** lower case */
  name: string
  /** Unfolded, one character per byte. */
  raw: string
}

export interface Structured {
  value: string
  params: Record<string, string>
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences of ISO-2022 are the point
const EIGHT_BIT = /[\x80-\xff]|\x1b/
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
const CONTROL = /[\u0000-\u001f\u007f]+/g
const MAX_HEADERS = 1_000
const MAX_HEADER_LENGTH = 100_000

/**
 * Reads the header lines from `start`; `next` is where the body begins. A line that is no header ends the
 * block, unless more headers follow it (a torn or injected line): then it is skipped.
 */
export function readHeaders(
  mail: string,
  start: number,
  defects: string[],
): { headers: Header[]; next: number } {
  const headers: Header[] = []
  let position = start
  while (position < mail.length) {
    const newline = mail.indexOf('\n', position)
    const end = newline < 0 ? mail.length : newline
    const next = newline < 0 ? mail.length : newline + 1
    const line = mail.slice(position, mail[end - 1] === '\r' && end > position ? end - 1 : end)
    if (line === '') return { headers, next }
    const kind = lineKind(line, headers.length > 0)
    if (kind === 'body') {
      if (line.trim() === '') return { headers, next }
      if (!headerAhead(mail, next)) {
        if (headers.length) defects.push('no empty line between headers and body')
        return { headers, next: position }
      }
      if (!/^>?From /.test(line)) defects.push('a line among the headers is no header')
    } else if (kind === 'fold') unfold(headers, line)
    else if (headers.length < MAX_HEADERS) headers.push(kind)
    position = next
  }
  return { headers, next: mail.length }
}

function lineKind(line: string, folded: boolean): Header | 'fold' | 'body' {
  const first = line.charCodeAt(0)
  if (first === 32 || first === 9) return folded && line.trim() !== '' ? 'fold' : 'body'
  const colon = line.indexOf(':')
  if (colon < 1 || colon > 120) return 'body'
  const name = line.slice(0, colon).trimEnd()
  if (!/^[!-9;-~]+$/.test(name)) return 'body'
  return { name: name.toLowerCase(), raw: line.slice(colon + 1, colon + MAX_HEADER_LENGTH).trim() }
}

function unfold(headers: Header[], line: string): void {
  const last = headers.at(-1)
  if (last && last.raw.length < MAX_HEADER_LENGTH) last.raw += ` ${line.trim()}`
}

/** Do headers go on after this line? Only then is an odd line noise between them. */
function headerAhead(mail: string, position: number): boolean {
  return /^[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]?\S?/.test(mail.slice(position, position + 80))
}

/** Eight-bit bytes and encoded words → text, in Unicode NFC and without control characters. */
export function headerText(raw: string): string {
  return decodedWords(EIGHT_BIT.test(raw) ? decodeBytes(Buffer.from(raw, 'latin1'), null).text : raw)
}

/** Encoded words of a text whose bytes were read already: a second time "ř" would lose half of itself. */
function decodedWords(text: string): string {
  const words = text.includes('=?') ? decodeWords(mendWords(text)) : text
  return words.replace(CONTROL, ' ').normalize('NFC').trim()
}

/** Clients break RFC 2047 in two common ways: quotes around a word, and blanks inside a Q word. */
function mendWords(text: string): string {
  return text.replace(
    /=\?([\w*.-]{2,40})\?q\?([^?=]*(?:=[0-9a-fA-F]{2}[^?=]*)*)\?=/gi,
    (_, charset, word) => {
      return `=?${charset}?Q?${String(word).replace(/ /g, '_')}?=`
    },
  )
}

/** A value with parameters: `text/plain; charset="utf-8"; name*=utf-8''f%C3%BCr.txt` (RFC 2045, 2231). */
export function structured(raw: string): Structured {
  const params: Record<string, string> = Object.create(null)
  const head = /^[^;]*/.exec(raw)?.[0] ?? ''
  const value = head
    .replace(/\([^()]*\)/g, '')
    .replace(/["\s]/g, '')
    .toLowerCase()
  const pattern = /;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;]*))/g
  pattern.lastIndex = head.length
  for (const [, name = '', quoted, token = ''] of allMatches(raw, pattern)) {
    const key = name.toLowerCase()
    if (key in params) continue
    params[key] = quoted === undefined ? token.replace(/\s*\([^()]*\)\s*$/, '').trim() : unquote(quoted)
  }
  return { value, params: joinContinuations(params) }
}

function unquote(text: string): string {
  return /^[A-Za-z]:\\/.test(text) ? text : text.replace(/\\(.)/g, '$1')
}

/** `name*0*=utf-8''a%20; name*1=b` → name (RFC 2231). Plain values pass through, words decoded. */
function joinContinuations(params: Record<string, string>): Record<string, string> {
  const result: Record<string, string> = Object.create(null)
  const pieces = new Map<string, { order: number; text: string; encoded: boolean }[]>()
  for (const [key, text] of Object.entries(params)) {
    const match = /^([^*]+)(?:\*(\d{1,3}))?(\*)?$/.exec(key)
    if (!match?.[1]) continue
    if (match[2] === undefined && match[3] === undefined) result[key] = headerText(text)
    else {
      const list = pieces.get(match[1]) ?? []
      list.push({ order: Number(match[2] ?? 0), text, encoded: match[3] === '*' })
      pieces.set(match[1], list)
    }
  }
  for (const [key, list] of pieces) result[key] = joinPieces(list)
  return result
}

function joinPieces(list: { order: number; text: string; encoded: boolean }[]): string {
  list.sort((a, b) => a.order - b.order)
  const start = /^([^']*)'[^']*'/.exec(list[0]?.encoded ? list[0].text : '')
  const bytes = list.map(({ text, encoded }, index) => {
    const body = index === 0 && start ? text.slice(start[0].length) : text
    return encoded
      ? body.replace(/%([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
      : body
  })
  return decodeBytes(Buffer.from(bytes.join(''), 'latin1'), start?.[1] ?? null).text
}

/** Mailboxes of an address header, groups opened. Never throws; junk gives an empty address. */
export function mailboxes(raw: string): Mailbox[] {
  const bytes = EIGHT_BIT.test(raw) ? decodeBytes(Buffer.from(raw, 'latin1'), null).text : raw
  const list = addressParser(mendWords(bytes.slice(0, 50_000)), { flatten: true })
  return list
    .filter((entry) => entry.name || entry.address)
    .map((entry) => ({ name: mailboxName(entry.name, entry.address), address: lowerDomain(entry.address) }))
}

function mailboxName(name: string, address: string | undefined): string {
  const text = decodedWords(name ?? '').replace(/^['"\s]+|['"\s]+$/g, '')
  return text.toLowerCase() === address?.toLowerCase() ? '' : text
}

function lowerDomain(address: string | undefined): string {
  const text = (address ?? '').trim().replace(/^<+|>+$/g, '')
  const at = text.lastIndexOf('@')
  return at < 1 || /\s/.test(text) ? '' : text.slice(0, at) + text.slice(at).toLowerCase()
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Obsolete zone names of RFC 5322, 4.3, and those that web mailers still write, in minutes. */
const ZONES: Record<string, number> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
}

/**
 * The Date header as ISO 8601 with the sender's own offset ("2026-09-14T11:20:00+01:00"); null when it is
 * missing, unreadable or before 1980 or after 2100 (RFC 5322, 3.3 and 4.3).
 */
export function headerDate(raw: string | undefined): string | null {
  const pattern =
    /(\d{1,2})[\s-]+([A-Za-z]{3})[A-Za-z]*\.?[\s-]+(\d{2,4})[\s,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([+-]\d{1,2}:?\d{2}|[A-Za-z]{1,5})?/
  const match = pattern.exec((raw ?? '').slice(0, 200))
  if (!match) return isoDate(raw ?? '')
  const [, day = '', month = '', year = '', hour = '', minute = '', second = '0', zone = ''] = match
  const index = MONTHS.indexOf(month.toLowerCase())
  const full = year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year)
  if (index < 0 || full < 1980 || full > 2100 || Number(day) > 31 || Number(hour) > 24) return null
  const clock = [hour, minute, second].map((part) => part.padStart(2, '0')).join(':')
  const date = `${full}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
  const text = `${date}T${clock}${offset(zone)}`
  return Number.isNaN(Date.parse(text)) ? null : text
}

function offset(zone: string): string {
  const numeric = /^([+-])(\d{1,2}):?(\d{2})$/.exec(zone)
  if (numeric) return `${numeric[1]}${numeric[2]?.padStart(2, '0')}:${numeric[3]}`
  const minutes = ZONES[zone.toLowerCase()] ?? 0
  const size = Math.abs(minutes)
  const clock = `${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
  return `${minutes < 0 ? '-' : '+'}${clock}`
}

function isoDate(raw: string): string | null {
  const match = /(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?/.exec(
    raw.slice(0, 100),
  )
  if (!match) return null
  const year = Number(match[1]?.slice(0, 4))
  const text = `${match[1]}T${match[2]?.padEnd(8, ':00')}${offset(match[3] ?? 'Z')}`
  return year < 1980 || year > 2100 || Number.isNaN(Date.parse(text)) ? null : text
}
