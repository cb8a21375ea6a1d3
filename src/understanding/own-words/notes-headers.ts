/**
 * Lotus and HCL Notes write the header of the earlier mail their own way: the sender's name and a date first,
 * then "To:", "cc:", "Subject:", in newer versions without colons and each on a line of its own:
 *
 *     "Keller, Rosa" <rosa@kelso.example> on 10/12/2026 01:12:21 PM        Rosa Keller <rosa@kelso.example>
 *     To: "Whitlock, Dana" <dana@whitlock.example>                         12.10.2026 13:12
 *     cc:                                                                  An
 *     Subject: Encryption                                                  Dana Whitlock <dana@whitlock.example>
 */
import { type HeaderBlock, headerLine } from './header-words.ts'

const TO = /^\s*(?:to|an|à|pour|para|a|aan|til|till)\s*$/i
const SUBJECT = /^\s*(?:subject|thema|betreff|objet|asunto|assunto|oggetto|onderwerp|emne|ämne)\s*$/i
const DATE = /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b(?:[ ,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AP]M)?)?/i
const INLINE = /^.{2,60}---\d{1,2}[./-]\d{1,2}[./-]\d{2,4}[ ,]+\d{1,2}[:.]\d{2}.*---/
const CORPORATION = /^\s*(?:[\w&.,' -]{3,50}(?:corp|inc|ltd|gmbh|ag)\.?)\s*$/i

/** Does a Notes header start at this line? */
export function notesBlock(lines: string[], start: number): boolean {
  return INLINE.test((lines[start] as string).slice(0, 200)) || notesHeader(lines, start) !== null
}

/** The Notes header that starts at `lines[start]`: the sender's line, up to six lines above "To". */
export function notesHeader(lines: string[], start: number): HeaderBlock | null {
  const first = lines[start] as string
  if (first.trim() === '' || first.length > 200 || /[.!?]$/.test(first.trim())) return null
  if (!datedBelow(lines, start)) return null
  const to = receiverLine(lines, start)
  if (to < 0) return null
  const above = lines.slice(start, to).filter((line) => line.trim() !== '' && !CORPORATION.test(line))
  const dated = above.find((line) => DATE.test(line))
  if (!dated || above.length > 3 || above.some((line) => line.length > 160)) return null
  if (!DATE.test(first) && !/<\S+@\S+>|\/\w/.test(first) && above.length !== 2 && !CORPORATION.test(first))
    return null
  return read(lines, to, above, dated)
}

/** The date stands in one of the first lines; without a figure there is none (cheap, for every line asks). */
function datedBelow(lines: string[], start: number): boolean {
  for (let index = start; index < Math.min(lines.length, start + 7); index++)
    if (/\d/.test(lines[index] as string)) return true
  return false
}

/** "To" or "To: …" within the next lines, nothing longer between. */
function receiverLine(lines: string[], start: number): number {
  for (let index = start + 1; index < Math.min(lines.length, start + 8); index++) {
    const line = lines[index] as string
    if (TO.test(line) || headerLine(line)?.kind === 'to') return index
  }
  return -1
}

function read(lines: string[], to: number, above: string[], dated: string): HeaderBlock | null {
  const values: HeaderBlock['values'] = { from: senderOf(above), date: DATE.exec(dated)?.[0] ?? '' }
  for (let index = to; index < Math.min(lines.length, to + 14); index++) {
    const line = lines[index] as string
    const header = headerLine(line)
    if (header?.kind === 'subject' || SUBJECT.test(line)) {
      const below = SUBJECT.test(line)
      values.subject = below ? (lines[index + 1] ?? '').trim() : (header?.value ?? '')
      return { values, end: index + (below ? 2 : 1) }
    }
    if (header) values[header.kind] = [values[header.kind], header.value].filter(Boolean).join(', ')
    else if (!TO.test(line) && line.trim() && values.cc === undefined)
      values.to = [values.to, line.trim()].filter(Boolean).join(' ')
  }
  return null
}

/** "Rosa Keller/KELSO on 10/12/2026 01:12 PM", "From: Rosa Keller   10/12/2026" → the sender alone. */
function senderOf(above: string[]): string {
  const line = above.find((text) => text.replace(DATE, '').replace(/\W+/g, '').length > 2) ?? ''
  const plain = line.replace(/^\s*(?:from|von|de)\s*[:：]\s*/i, '')
  return plain
    .replace(DATE, '')
    .replace(/\s+(?:on|am|le)\s*$/i, '')
    .trim()
}
