/**
 * Folding: the one form in which all word lists of the extractors are written.
 *
 * Every UTF-16 code unit becomes exactly one code unit, so an offset found in the folded text is an offset in
 * the mail. Lower case, without diacritics; full-width forms, odd spaces, dashes and quotation marks become their
 * ASCII cousins (mail clients "smarten" them at will). Line breaks stay.
 */

const SPECIAL: Record<string, string> = {
  ß: 's',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 't',
  æ: 'a',
  œ: 'o',
  ı: 'i',
  '\u00a0': ' ',
  '\u1680': ' ',
  '\u3000': ' ',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u2032': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u2033': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2212': '-',
  '\u3001': ',',
  '\u2022': '*',
  '\u25cf': '*',
  '\u25aa': '*',
  '\u25a0': '*',
  '\u00b7': '*',
  '\u2023': '*',
  '\u2043': '-',
  '\u3010': '[',
  '\u3011': ']',
  '\u2192': '>',
}

const seen = new Map<string, string>()

function foldUnit(unit: string): string {
  const known = seen.get(unit)
  if (known !== undefined) return known
  const folded = foldNew(unit)
  seen.set(unit, folded)
  return folded
}

function foldNew(unit: string): string {
  const special = SPECIAL[unit]
  if (special !== undefined) return special
  const code = unit.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase()
  if (code >= 0x2000 && code <= 0x200a) return ' '
  if (code === 0x202f || code === 0x205f) return ' '
  if (code >= 0x2010 && code <= 0x2015) return '-'
  const base = unit.normalize('NFD').charAt(0)
  return base === '' || base.charCodeAt(0) < 0x80 ? base.toLowerCase() || unit : unit
}

/** The folded text, of the same length as `text`. Linear time. */
export function fold(text: string): string {
  if (!/[\u0080-\uffff]/.test(text)) return text.toLowerCase()
  return text
    .replace(/\u0130/g, 'I')
    .toLowerCase()
    .replace(/[\u0080-\uffff]/g, foldUnit)
}

/** Remembers the last few thousand short answers of a pure function: names are compared over and over. */
export function remembered<T = string>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    if (text.length > 120) return compute(text)
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size > 4000) known.clear()
    const value = compute(text)
    known.set(text, value)
    return value
  }
}

/** Remembers the last answer of a pure function: a text is asked about several times in a row. */
export function lastOne<T>(compute: (text: string) => T): (text: string) => T {
  let last: { text: string; value: T } | null = null
  return (text) => {
    if (last?.text !== text) last = { text, value: compute(text) }
    return last.value
  }
}

/** Folded, with every run of anything but letters and digits as one space: for comparing names. */
export const plain = remembered((text) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
)

/** Letters and digits only: for comparing a name with a domain or a mailbox. */
export const squeeze = remembered((text) => fold(text).replace(/[^\p{L}\p{N}]+/gu, ''))

/** One line: every run of white space as one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
