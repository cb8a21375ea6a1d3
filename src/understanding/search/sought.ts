/**
 * Patterns that many readers ask one sentence for: a text is searched once for the words of all of them (word-index.ts),
 * and only those whose words stand in it are tried.
 */
import { WordIndex } from './word-index.ts'

/** A pattern as far as it is asked whether and where it stands. */
export interface Sought extends Pick<RegExp, 'test' | 'exec' | 'source'> {
  /** The pattern for the parts of a text, cut where no word goes on: one that matches nothing where the text has none of its words. */
  within(text: string): RegExp
}

const INDEX = new WordIndex()
let patterns = 0

/** The last texts that were asked about, each with a mark for every pattern that may stand in it. */
const known = new Map<string, Uint8Array>()
const MOST_KNOWN = 60
// Longer than any unit (extract/reading.ts).
const LONGEST_KNOWN = 4_000

/** `pattern` must not ignore case, and have no place of its own to begin at. */
export function sought(pattern: RegExp): Sought {
  const number = INDEX.add(pattern.source)
  patterns = number + 1
  known.clear()
  return {
    source: pattern.source,
    test: (text) => mayStandIn(text)[number] === 1 && pattern.test(text),
    exec: (text) => (mayStandIn(text)[number] === 1 ? pattern.exec(text) : null),
    within: (text) => (mayStandIn(text)[number] === 1 ? pattern : NEVER),
  }
}

/** Global, to serve for patterns that are. */
const NEVER = /(?!)/g

function mayStandIn(text: string): Uint8Array {
  if (text === last.text && last.marks.length === patterns) return last.marks
  const marks = known.get(text) ?? marksOf(text)
  last = { text, marks }
  return marks
}

/** Of one text many patterns are asked in a row. */
let last: { text: string; marks: Uint8Array } = { text: '', marks: new Uint8Array(0) }

function marksOf(text: string): Uint8Array {
  const marks = new Uint8Array(patterns)
  for (const number of INDEX.candidates(text)) marks[number] = 1
  if (known.size >= MOST_KNOWN) known.clear()
  if (text.length <= LONGEST_KNOWN) known.set(text, marks)
  return marks
}
