/**
 * What a text must contain for a regular expression to match in it: a list of clauses, each a choice of literal
 * strings of which one must occur ("(?:happy|glad) to (?:take|own) it" needs `happy to` or `glad to`, and
 * `take it` or `own it`). The idea is the prefilter of RE2 and of code search: most texts contain hardly any of
 * the words of a few thousand phrases, so hardly any of those phrases needs to be tried.
 *
 * The reading errs to the safe side only: whatever it does not know requires nothing. A run of spaces counts as
 * one, on both sides (word-index.ts).
 */

/** One of these strings must occur. */
export type Clause = string[]

interface Part {
  /** The only strings it can match; null when that is not a short list. */
  exact: string[] | null
  /** What it needs when it is not exact. */
  needs: Clause[]
}

const NOTHING: Part = { exact: null, needs: [] }
const EMPTY: Part = { exact: [''], needs: [] }
/** Longer lists of exact strings are broken up into clauses. */
const MOST_EXACT = 64
/** A longer choice tells too little to be worth its place. */
const MOST_CHOICES = 600
const MOST_CLAUSES = 5
/** A clause beside a better one must tell at least this (one single letter tells 1). */
const LEAST = 1

/** The clauses that every match of `source` (JavaScript, flag `u`, case as written) satisfies; the most telling first. */
export function requiredWords(source: string): Clause[] {
  const reader = { source, at: 0 }
  const part = alternatives(reader)
  if (reader.at < source.length) throw new Error(`cannot read ${source} at ${reader.at}`)
  const [best, ...others] = clauses(part).sort((a, b) => telling(b) - telling(a))
  if (best === undefined) return []
  return [best, ...others.filter((clause) => telling(clause) >= LEAST).slice(0, MOST_CLAUSES - 1)]
}

interface Reader {
  source: string
  at: number
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
    return { exact: [...new Set(exact)], needs: [] }
  const best = parts.map((part) => clauses(part).sort((a, b) => telling(b) - telling(a))[0])
  if (best.some((clause) => clause === undefined)) return NOTHING
  const choice = [...new Set(best.flatMap((clause) => clause!))]
  return choice.length > MOST_CHOICES ? NOTHING : { exact: null, needs: [choice] }
}

function sequence(reader: Reader): Part {
  const needs: Clause[] = []
  let run = ['']
  let whole = true
  const flush = () => {
    if (useful(run)) needs.push(run)
    run = ['']
    whole = false
  }
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at]!)) {
    const part = quantified(reader, atom(reader))
    if (part.exact === null) {
      flush()
      needs.push(...part.needs)
      continue
    }
    if (run.length * part.exact.length > MOST_EXACT) flush()
    run = run.flatMap((head) => part.exact!.map((tail) => (head + tail).replace(/ {2,}/g, ' ')))
  }
  if (whole) return { exact: run, needs: [] }
  flush()
  return { exact: null, needs }
}

function atom(reader: Reader): Part {
  const char = String.fromCodePoint(reader.source.codePointAt(reader.at)!)
  reader.at += char.length
  if (char === '(') return group(reader)
  if (char === '[') return characterClass(reader)
  if (char === '\\') return escaped(reader)
  if (char === '^' || char === '$') return EMPTY
  return char === '.' ? NOTHING : { exact: [char], needs: [] }
}

function escaped(reader: Reader): Part {
  const rest = /[bB]|[pP]\{[^}]*\}|u\{[^}]*\}|u....|x..|\d+|./suy
  rest.lastIndex = reader.at
  const sign = rest.exec(reader.source)![0]
  reader.at += sign.length
  if (sign === 'b' || sign === 'B') return EMPTY
  return /^[A-Za-z0-9]/.test(sign) ? NOTHING : { exact: [sign], needs: [] }
}

/** Looking around takes no room and is not required here; every other group counts as what it holds. */
function group(reader: Reader): Part {
  const opening = /\?(?:<?[=!]|:|<[^>]+>)/y
  opening.lastIndex = reader.at
  const kind = opening.exec(reader.source)?.[0] ?? ''
  reader.at += kind.length
  const inner = alternatives(reader)
  reader.at++
  return /^\?<?[=!]$/.test(kind) ? EMPTY : inner
}

/** "[mnr]" is one of three letters; ranges, escapes and negations are anything. */
function characterClass(reader: Reader): Part {
  const start = reader.at
  for (; reader.source[reader.at] !== ']' || reader.at === start; reader.at++)
    if (reader.source[reader.at] === '\\') reader.at++
  const inside = reader.source.slice(start, reader.at++)
  if (inside.length > 6 || /[\\^-]/.test(inside)) return NOTHING
  return { exact: [...inside], needs: [] }
}

function quantified(reader: Reader, part: Part): Part {
  const quantifier = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y
  quantifier.lastIndex = reader.at
  const found = quantifier.exec(reader.source)
  if (found === null) return part
  reader.at += found[0].length
  const [, mark, from, comma, to] = found
  if (mark === '?') return part.exact === null ? NOTHING : { exact: [...part.exact, ''], needs: [] }
  if (mark === '*' || from === '0') return NOTHING
  if (part.exact?.length === 1 && part.exact[0] === ' ' && mark === '+') return part
  if (from === '1' && (comma === '' || to === '1')) return part
  return { exact: null, needs: clauses(part) }
}

const clauses = (part: Part): Clause[] =>
  part.exact === null ? part.needs : useful(part.exact) ? [part.exact] : []

const useful = (clause: Clause): boolean => clause.every((word) => word.trim() !== '')

/** Long words occur seldom, and a long choice of words occurs often. */
const telling = (clause: Clause): number =>
  Math.min(...clause.map((word) => Math.min(word.replaceAll(' ', '').length, 6))) -
  0.4 * Math.log2(clause.length)
