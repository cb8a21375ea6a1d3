/**
 * Lines that announce earlier words: "On 9 Sep 2026, at 10:12, Jo <jo@firm.example> wrote:" in any language,
 * wrapped over up to five lines, and separators such as "-----Original Message-----".
 */
import { FORWARDED, OPENERS, ORIGINAL, QUOTES, WROTE, WROTE_UNSPACED } from './quote-words.ts'

const VERB = `(?:(?:^|[\\s>"'»)\\]])(?:${WROTE.join('|')})|(?:${WROTE_UNSPACED.join('|')}))`
/** "написав(-ла)", "napsal(a)": who wrote may be a woman. */
const EITHER = '(?:\\(-?\\p{L}{1,3}\\))?'
/** Read backwards from the end, or it would be tried at every place. */
const VERB_AT_END = new RegExp(`$(?<=${VERB}${EITHER}[\\s.]*(?:[:：]|-{2,}|…)?[\\s>]*)`, 'iu')
const VERB_INSIDE = new RegExp(`${VERB}(?=[\\s:：,]|$)`, 'iu')
const OPENER = new RegExp(`^[\\s*>|\\ufeff-]*(?:${OPENERS})[\\s.,]`, 'iu')
/** An address that was wrapped before its closing bracket: "> wrote:", ">:". */
const WRAPPED_ADDRESS = /^>\s?[^\s>]{0,20}\s?[:：]$/
const DATED =
  /\b(?:19|20)\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}[:.h]\d{2}\b|\d{4}年|\d{4}년|\b\d{1,2}:\d{2}\s?[ap]m\b/i
/** An address without brackets, as converters of HTML leave it. */
const BARE_ADDRESS =
  /(?:^|[\s"'(,;:<[])[^\s<>()[\]"',;:@]{1,64}@[\w.-]{1,100}\.[a-z]{2,24}(?=[\s)\]>:,;"]|$)/i
/** Nothing but an address and the verb. */
const ADDRESS_WROTE = new RegExp(
  `^[<(]?[^\\s@<>()]{1,64}@[\\w.-]{3,100}[>)]?\\s+(?:${WROTE.join('|')})\\s?[:：]$`,
  'iu',
)
/** Horde's "Zitat von Jo <jo@firm.example>:". */
const QUOTING = new RegExp(`^(?:${QUOTES})\\s[^:]{0,80}<?[^\\s<>@]{1,64}@[^\\s<>@]{1,120}>?\\s?[:：]$`, 'iu')
/** A day with its year. */
const FULL_DATE = /\b(?:19|20)\d{2}\b|\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}\b/
/** Tuta's "Oct 6, 2026, 09:30 by jo@firm.example:". */
const BY_ADDRESS =
  /\d.{1,60}\s(?:by|von|par|de|da|por|door|przez|od|av|af|от|від)\s[^\s<>@]{1,64}@[\w.-]{3,100}\s?:$/iu
const CLOCK = /\b\d{1,2}[:.h]\d{2}\b/
const ADDRESS = /<[^<>\s]{1,120}@[^<>\s]{1,120}>|\((?:<)?[^()\s]{1,120}@[^()\s]{1,120}\)|\[?mailto:/i
const ISO_WITHOUT_VERB = /^\s*\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[ ,].{0,80}?(?:GMT|UTC|<[^<>\s]+@[^<>\s]+>)/

/** Full stops that end a date or an abbreviation, not a sentence. */
const ABBREVIATED =
  /(?:^|\s)(?:\d{1,2}|nachm|vorm|jan|feb|mar|mär|apr|jun|jul|aug|sept?|okt|oct|nov|dez|dec|déc|p\.?m|a\.?m|г|р|u|kl|h|klo|mo|di|mi|do|fr|sa|so)\.$/i

export interface Attribution {
  /** Index of the first line after it. */
  end: number
  /** The whole announcement in one line. */
  text: string
  /** It can be nothing else: date and address or opener, not only a verb. */
  sure: boolean
}

/** The attribution that starts at `lines[start]`, or null. */
export function attributionAt(lines: string[], start: number, nested = false): Attribution | null {
  const first = lines[start] ?? ''
  if (runsOn(first.slice(0, 400))) return { end: start + 1, text: first.slice(0, 400), sure: true }
  if (!mayStart(first)) return null
  if (ISO_WITHOUT_VERB.test(first) && first.length < 160 && !/[.!?]$/.test(first))
    return isoLine(lines, start)
  let text = ''
  for (let index = start; index < Math.min(lines.length, start + 6); index++) {
    const line = (lines[index] as string).trim()
    if (line === '' && !/<$|,$/.test(text) && (nested || index > start + 1 || !mayGoOn(text, lines, index)))
      return null
    if (line.length > 400 || (index > start && line.startsWith('>') && !WRAPPED_ADDRESS.test(line))) break
    text = `${text} ${line}`.trim()
    const verdict = judge(text, lines[index + 1] ?? '')
    if (verdict) return { end: index + 1, text, sure: verdict === 'sure' }
    if (/[.!?]$/.test(line) && !ABBREVIATED.test(line)) return null
  }
  return null
}

/** Zoho's "---- Am Di, 06 Okt 2026 09:30:12 +0200 schrieb Jo <jo@firm.example> ----". */
function isFramed(text: string): boolean {
  return /^-{3,}\s.*\s-{3,}$/.test(text) && DATED.test(text) && VERB_INSIDE.test(text)
}

/**
 * Some clients leave an empty line inside the announcement. But "On it, thanks" above an empty line and a whole
 * announcement is the answer itself.
 */
function mayGoOn(text: string, lines: string[], empty: number): boolean {
  return (DATED.test(text) || ADDRESS.test(text)) && !attributionAt(lines, empty + 1, true)?.sure
}

/** Gmail's old "2013/7/20 Jo <jo@firm.example>" has no verb; its address may wrap. */
function isoLine(lines: string[], start: number): Attribution {
  const wrapped = /^[^\s]{0,80}>\s?[:：]?$/.test((lines[start + 1] ?? '').trim())
  return { end: start + (wrapped ? 2 : 1), text: (lines[start] as string).trim(), sure: true }
}

const VERB_COLON = new RegExp(`${VERB}\\s*[:：]\\s+\\S`, 'iu')

/** Yahoo for phones lets the earlier mail go on in the line of its announcement. */
function runsOn(head: string): boolean {
  if (!head.includes('@') || !OPENER.test(head)) return false
  const match = VERB_COLON.exec(head)
  const before = match ? head.slice(0, match.index) : ''
  return before !== '' && DATED.test(before) && ADDRESS.test(before)
}

/** Cheap: only lines that can open an attribution are looked at closely. */
function mayStart(raw: string): boolean {
  if (raw.length < 4 || raw.length > 500) return false
  const line = plainSigns(raw)
  return (
    OPENER.test(line) ||
    (/\d/.test(line) && DATED.test(line)) ||
    line.includes('@') ||
    VERB_AT_END.test(line.slice(-80)) ||
    /\/\w+@\w+/.test(line)
  )
}

function judge(whole: string, next: string): 'sure' | 'likely' | null {
  if (whole.length > 700) return null
  const text = plainSigns(whole)
  if (ADDRESS_WROTE.test(text) || QUOTING.test(text) || isFramed(text)) return 'sure'
  const verbEnds = VERB_AT_END.test(text.slice(-80))
  // Every line that may begin an announcement asks with each of its next ones: most end in neither.
  if (!verbEnds && !/[:：]\s*$/.test(text.slice(-80))) return null
  const dated = DATED.test(text)
  const address = text.includes('@') ? ADDRESS.test(text) || BARE_ADDRESS.test(text) : /mailto:/i.test(text)
  const quoted = /^\s*[>|]/.test(next)
  if (verbEnds) {
    if (dated && (address || OPENER.test(text) || /^-{2,}/.test(text))) return 'sure'
    if (/^["“«]?[^.!?]{2,80}<[^<>\s]+@[^<>\s]+>\s/.test(text)) return 'sure'
    if (FULL_DATE.test(text) && CLOCK.test(text) && /[:：]\s*$/.test(text) && text.length < 160) return 'sure'
    if (dated && (quoted || next.trim() === '') && text.length < 200) return 'likely'
    return quoted && text.length < 120 ? 'likely' : null
  }
  if (VERB_INSIDE.test(text) && dated && (address || quoted || /\/\S+@\S+/.test(text))) return 'sure'
  if (VERB_INSIDE.test(text) && dated && CLOCK.test(text) && text.length < 160) return 'sure'
  return dated && (/>\s*[:：]$/.test(text) || (CLOCK.test(text) && BY_ADDRESS.test(text))) ? 'sure' : null
}

/** Without marks of writing direction, with our digits, and with the signs that a gateway turned into entities. */
function plainSigns(text: string): string {
  if (!/[\u0600-\u06ff\u200e-\u2069&]/.test(text)) return text
  const plain = text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
  if (!plain.includes('&')) return plain
  return plain
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
}

const DASHES = '[-_=*~—–\\s>#]'
const NAMED = (names: string[]) => `(?:${names.join('|')})`
const ORIGINAL_LINE = new RegExp(
  `^${DASHES}{2,}${NAMED(ORIGINAL)}${DASHES}*[:：]?[*\\s-]*(?:$|(?<=[-_]{2}\\s?)\\p{L}{2,10}\\s?[:：])`,
  'iu',
)
const FORWARDED_DASHED = new RegExp(
  `^[\\s>*]*(?:-{2,}|_{2,}|={2,})[-_=\\s*>]*${NAMED(FORWARDED)}(?:\\s*/\\s*[\\w.]+(?: [\\w.]+)?|\\s(?:by|von|de|da|do|door|por|af|av|przez)\\s[^-]{2,80})?${DASHES}*[:：]?\\s*`,
  'iu',
)
const FORWARDED_PLAIN = new RegExp(`^[\\s>*\\ufeff]*${NAMED(FORWARDED)}\\s?[:：]\\s*$`, 'iu')

/** David (Tobit) writes "Original Message processed by david" without dashes. */
const PROCESSED =
  /^\s*(?:original message processed by|originalnachricht bearbeitet von|ursprüngliche nachricht bearbeitet von) david/i

/** "-----Original Message-----" and its translations; Samsung's goes on with the header in the same line. */
export function isOriginalSeparator(line: string): boolean {
  if (PROCESSED.test(line)) return true
  return line.length < 500 && /^[\s>*#]*[-_=*~—–]/.test(line) && ORIGINAL_LINE.test(line)
}

/** A title between dashes, in whatever language: it announces a mail when a header block follows. */
export function isTitledRule(line: string): boolean {
  return (
    line.length < 90 &&
    line.includes('----') &&
    /^\s*-{4,}\s?\p{L}[\p{L}\p{M}' -]{2,50}?\s?-{4,}\s*$/u.test(line)
  )
}

/** "---------- Forwarded message ---------", "Begin forwarded message:"; what follows on the line is returned. */
export function forwardSeparator(line: string): { rest: string } | null {
  if (line.length > 4_000) return null
  if (/[:：]\s*$/.test(line.slice(-6)) && FORWARDED_PLAIN.test(line)) return { rest: '' }
  const match = /^[\s>*]*[-_=]{2}/.test(line) ? FORWARDED_DASHED.exec(line) : null
  return match ? { rest: line.slice(match[0].length) } : null
}

/** A rule drawn with one kind of sign, at least `length` long. */
export function isRule(line: string, length: number): boolean {
  const text = line.trim()
  if (text.length >= length && /^(?:_+|-+|=+|\*+|~+|—+|―+|–+|#+|\++)$/.test(text)) return true
  return text.length >= 8 && text.length < 200 && ORNAMENT.test(text) && new Set(text).size <= 4
}

/** ". . . . .", "~*~*~*~", "■□■□■□", "━━━━━": drawn, not written. */
const ORNAMENT = /^[\s.·•・*~=＝_\-–—―━─═＊※■□◆◇★☆●○♪+#°:]+$/u
