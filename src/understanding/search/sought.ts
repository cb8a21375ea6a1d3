/**
 * Patterns that many readers ask one sentence for: a text is searched once for the words of all of them (word-index.ts),
 * and only those whose words stand in it are tried.
 */
import { WordIndex } from './word-index.ts'

/** A pattern as far as it is asked whether it stands somewhere. */
export type Sought = Pick<RegExp, 'test' | 'source'>

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
  }
}

function mayStandIn(text: string): Uint8Array {
  const before = known.get(text)
  if (before !== undefined) return before
  const marks = new Uint8Array(patterns)
  for (const number of INDEX.candidates(text)) marks[number] = 1
  if (known.size >= MOST_KNOWN) known.clear()
  if (text.length <= LONGEST_KNOWN) known.set(text, marks)
  return marks
}
