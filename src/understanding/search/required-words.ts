/**
 * What a text must contain for a regular expression to match in it: a list of clauses, each a choice of literal
 * strings of which one must occur ("(?:happy|glad) to (?:take|own) it" needs `happy to` or `glad to`, and
 * `take it` or `own it`). The idea is the prefilter of RE2 and of code search: most texts contain hardly any of
 * the words of a few thousand phrases, so hardly any of those phrases needs to be tried.
 *
 * The reading errs to the safe side only: whatever it does not know requires nothing. A run of spaces counts as
 * one, and EDGE stands where a word must begin or end, on both sides (word-index.ts).
 */

/** One of these strings must occur. */
export type Clause = string[]

/** Between a letter or digit and what is none. */
export const EDGE = '\0'
const EDGES = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])']

interface Part {
  /** The only strings it can match; null when that is not a short list. */
  exact: string[] | null
  /** When it is not exact: with which strings a match begins and ends, and what it needs beside. */
  head: string[]
  tail: string[]
  needs: Clause[]
}

const exactly = (exact: string[]): Part => ({ exact, head: exact, tail: exact, needs: [] })
const needing = (needs: Clause[]): Part => ({ exact: null, head: [''], tail: [''], needs })
const NOTHING = needing([])
const EMPTY = exactly([''])
/** Longer lists of exact strings are broken up into clauses. */
const MOST_EXACT = 64
/** A longer choice tells too little to be worth its place. */
const MOST_CHOICES = 600
const MOST_CLAUSES = 5
/** A clause beside a better one must tell at least this: a single letter tells 1, a choice of many words less. */
const LEAST = -0.5

/** Groups that were read before: the phrases of a table share their macros. */
export type Groups = Map<string, Part>

interface Reader {
  source: string
  at: number
  groups: Groups
}

/**
 * The clauses that every match of `source` (JavaScript, case as written) satisfies; the most telling first.
 * Linear in the source.
 */
export function requiredWords(source: string, groups: Groups = new Map()): Clause[] {
  const reader = { source, at: 0, groups }
  const part = alternatives(reader)
  if (reader.at < source.length) throw new Error(`cannot read ${source} at ${reader.at}`)
  const [best, ...others] = clauses(part).sort((a, b) => telling(b) - telling(a))
  if (best === undefined) return []
  return [best, ...others.filter((clause) => telling(clause) >= LEAST).slice(0, MOST_CLAUSES - 1)]
}

function alternatives(reader: Reader): Part {
  const parts = [sequence(reader)]
  while (reader.source[reader.at] === '|') {
    reader.at++
    parts.push(sequence(reader))
  }
  if (parts.length === 1) return parts[0]!
  const exact = parts.flatMap((part) => part.exact ?? [])
  if (exact.length <= MOST_EXACT && parts.every((part) => part.exact !== null))
    return exactly([...new Set(exact)])
  const best = parts.map((part) => clauses(part).sort((a, b) => telling(b) - telling(a))[0])
  if (best.some((clause) => clause === undefined)) return NOTHING
  const choice = [...new Set(best.flatMap((clause) => clause!))]
  return choice.length > MOST_CHOICES ? NOTHING : needing([choice])
}

function sequence(reader: Reader): Part {
  const needs: Clause[] = []
  let head: string[] | null = null
  let run = ['']
  const end = () => {
    if (head === null) head = run
    else if (useful(run)) needs.push(run)
  }
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at]!)) {
    const part = quantified(reader, atom(reader))
    const choices = run.length * part.head.length
    if (choices === 1 || (choices <= MOST_EXACT && !run.every(isLong))) run = joined(run, part.head)
    else {
      end()
      run = part.head
    }
    if (part.exact !== null) continue
    end()
    needs.push(...part.needs)
    run = part.tail
  }
  return head === null ? exactly(run) : { exact: null, head, needs, tail: run }
}

/** A few letters of a word tell it from nearly all others: what follows tells more as a clause of its own. */
export const LONGEST = 8
const isLong = (word: string): boolean => word.length >= LONGEST

function joined(heads: string[], tails: string[]): string[] {
  const all: string[] = []
  for (const head of heads)
    for (const tail of tails)
      all.push(head.endsWith(' ') && tail.startsWith(' ') ? head + tail.trimStart() : head + tail)
  return all
}

function atom(reader: Reader): Part {
  const char = String.fromCodePoint(reader.source.codePointAt(reader.at)!)
  reader.at += char.length
  if (char === '(') return group(reader)
  if (char === '[') return characterClass(reader)
  if (char === '\\') return escaped(reader)
  if (char === '^' || char === '$') return EMPTY
  return char === '.' ? NOTHING : exactly([char])
}

const ESCAPED = /[bB]|[pP]\{[^}]*\}|u\{[^}]*\}|u....|x..|\d+|./suy
function escaped(reader: Reader): Part {
  ESCAPED.lastIndex = reader.at
  const sign = ESCAPED.exec(reader.source)![0]
  reader.at += sign.length
  if (sign === 'b' || sign === 'B') return EMPTY
  return /^[A-Za-z0-9]/.test(sign) ? NOTHING : exactly([sign])
}

const OPENING = /\?(?:<?[=!]|:|<[^>]+>)/y
/** The edge of a word is one; looking around else is not required here; other groups count as what they hold. */
function group(reader: Reader): Part {
  const start = reader.at - 1
  const end = groupEnd(reader.source, reader.at)
  const text = reader.source.slice(start, end)
  const known = reader.groups.get(text)
  reader.at = end
  if (known !== undefined) return known
  const part = EDGES.includes(text) ? exactly([EDGE]) : insideOf(text, reader.groups)
  reader.groups.set(text, part)
  return part
}

function insideOf(text: string, groups: Groups): Part {
  OPENING.lastIndex = 1
  const kind = OPENING.exec(text)?.[0] ?? ''
  return /^\?<?[=!]$/.test(kind)
    ? EMPTY
    : alternatives({ source: text.slice(0, -1), at: 1 + kind.length, groups })
}

/** Past the bracket that closes the group whose inside begins at `at`. */
function groupEnd(source: string, at: number): number {
  let depth = 1
  for (let i = at; i < source.length; i++) {
    const char = source[i]
    if (char === '\\') i++
    else if (char === '[') i = classEnd(source, i + 1)
    else if (char === '(') depth++
    else if (char === ')' && --depth === 0) return i + 1
  }
  throw new Error(`a group is not closed in ${source}`)
}

/** Where the class whose inside begins at `at` has its closing bracket. */
function classEnd(source: string, at: number): number {
  let end = at
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1
  return end
}

/** "[mnr]" is one of three letters; ranges, escapes and negations are anything. */
function characterClass(reader: Reader): Part {
  const end = classEnd(reader.source, reader.at)
  const inside = reader.source.slice(reader.at, end)
  reader.at = end + 1
  if (inside.length > 6 || /[\\^-]/.test(inside)) return NOTHING
  return exactly([...inside])
}

const QUANTIFIER = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y
function quantified(reader: Reader, part: Part): Part {
  QUANTIFIER.lastIndex = reader.at
  const found = QUANTIFIER.exec(reader.source)
  if (found === null) return part
  reader.at += found[0].length
  const [, mark, from, comma, to] = found
  if (mark === '?') return part.exact === null ? NOTHING : exactly([...part.exact, ''])
  if (mark === '*' || from === '0') return NOTHING
  if (part.exact?.length === 1 && part.exact[0] === ' ' && mark === '+') return part
  if (from === '1' && (comma === '' || to === '1')) return part
  return needing(clauses(part))
}

const clauses = ({ exact, head, needs, tail }: Part): Clause[] =>
  (exact === null ? [head, ...needs, tail] : [exact]).filter(useful)

const BLANK = /^[ \0]*$/
const useful = (clause: Clause): boolean => !clause.some((word) => BLANK.test(word))

/** Long words occur seldom, and a long choice of words occurs often. */
const telling = (clause: Clause): number =>
  Math.min(...clause.map((word) => Math.min(word.replace(/[ \0]/g, '').length, 6))) -
  0.4 * Math.log2(clause.length)
