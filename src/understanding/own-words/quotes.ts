/** Plain text lines → the runs of lines that were typed; everything quoted or repeated is left out. */
import { attributionAt, forwardSeparator, isOriginalSeparator, isRule, isTitledRule } from './attribution.ts'
import { headerBlock, headerLine, isFlatHeader } from './header-words.ts'
import { notesBlock } from './notes-headers.ts'

export interface Run {
  /** Index of its first line. */
  start: number
  lines: string[]
  /** An attribution stands right above the quote before it. */
  announced: boolean
}

/** Nobody types or answers further down than this. */
const MOST_LINES = 20_000

/** The runs in order; an answer above the quote is one run, answers between quotes are several. */
export const typedRuns = (lines: string[]): Run[] => typedPart(lines).runs

/** The same, and the index of the line where a whole earlier mail begins (the last one for none). */
export function typedPart(lines: string[]): { runs: Run[]; end: number } {
  const runs: Run[] = [{ start: 0, lines: [], announced: false }]
  let announced = false
  const begin = (start: number) => runs.push({ start, lines: [], announced })
  const stop = Math.min(lines.length, MOST_LINES)
  let index = 0
  while (index < stop) {
    if (opensWholeMail(lines, index)) break
    if (ANSWER_ABOVE.test(lines[index] as string)) {
      if (runs.some(isFilled)) break
      index += 1
      continue
    }
    if (isQuoted(lines, index, announced) || wrappedQuote(lines, index)) {
      index += 1
      begin(index)
      continue
    }
    if (startsHistory(lines, index)) break
    const attribution = attributionAt(lines, index)
    const next = attribution ? nextFilled(lines, attribution.end) : index
    const quoted =
      attribution !== null && (/^\s{0,3}[>|]/.test(lines[next] ?? '') || NAMED_QUOTE.test(lines[next] ?? ''))
    if (attribution?.sure && !quoted) break
    if (quoted) {
      announced = true
      index = next
      begin(index)
      continue
    }
    runs.at(-1)?.lines.push(lines[index] as string)
    index += 1
  }
  return { runs: runs.filter(isFilled).map(dropTrailingRules), end: index }
}

const isFilled = (run: Run): boolean => run.lines.some((line) => line.trim() !== '')

/** Help desks draw a line above which to answer; in a mail that they pass on it stands on top. */
const ANSWER_ABOVE = /^\W{0,3}##-.{0,200}-##\s*$/

/** The Bat! puts initials before the sign, Supercite a name: "JD> Hello", "    Jane> Hello". */
const NAMED_QUOTE = /^\s{0,8}\p{Lu}[\p{L}.-]{0,15}>+(?:\s|$)/u

/** After an announcement one such line is enough; elsewhere its neighbour begins like it. */
function namedQuote(lines: string[], index: number, announced: boolean): boolean {
  const name = NAMED_QUOTE.exec(lines[index] as string)?.[0]
  if (name === undefined) return false
  return announced || [lines[index - 1], lines[index + 1]].some((line) => line?.startsWith(name))
}

/**
 * GroupWise announces a whole mail with ">>> Jo <jo@firm.example> 10/6/2026 9:30 AM >>>", in newer versions in words.
 */
function opensWholeMail(lines: string[], index: number): boolean {
  const line = lines[index] as string
  if (line.length > 300) return false
  if (!line.startsWith('>>> ') || /^\s*>/.test(lines[index + 1] ?? '')) return false
  if (/\d.*>>>\s*$/.test(line)) return true
  return attributionAt([line.slice(4)], 0)?.sure ?? false
}

/** From here on it is one whole earlier mail: separators, header blocks of Outlook, Notes, webmailers. */
function startsHistory(lines: string[], index: number): boolean {
  const line = lines[index] as string
  if (line.trim() === '') return false
  if (isOriginalSeparator(line) || forwardSeparator(line)) return true
  if (isRule(line, 5) || isTitledRule(line)) {
    const next = nextFilled(lines, index + 1)
    return headerBlock(lines, next, true) !== null || (attributionAt(lines, next)?.sure ?? false)
  }
  if (headerLine(line))
    return headerBlock(lines, index) !== null || isFlatHeader(line) || notesBlock(lines, index)
  return notesBlock(lines, index)
}

/**
 * A line that begins with ">". Somebody may type one ("> 50 users"): alone, before any announcement, and with
 * a figure after the sign it is theirs. The number of a question ("> 1. Who is your contact?") is no figure.
 */
function isQuoted(lines: string[], index: number, announced: boolean): boolean {
  const line = lines[index] as string
  if (/^\s{0,3}>/.test(line)) {
    if (announced || !/^>\s?[\d€$£¥]/.test(line) || /^>\s?\d{1,2}[.)]\s+\p{Lu}/u.test(line)) return true
    const neighbour = (other: string | undefined) => other !== undefined && /^\s{0,3}>/.test(other)
    return neighbour(lines[index - 1]) || neighbour(lines[index + 1])
  }
  // Our own letters quote so; a row of a table has more of them.
  if (/^\s{0,2}\|/.test(line) && (announced || line.lastIndexOf('|') < 3)) return true
  return namedQuote(lines, index, announced)
}

/** What is left over of a wrapped line at the end of a quote is no longer than this. */
const SCRAP = 30

/**
 * The rest of a long quoted line that a client wrapped without repeating the sign: it goes on in lower case
 * where the line before it, full to the margin, had not ended.
 */
function wrappedQuote(lines: string[], index: number): boolean {
  const [before = '', line, after = ''] = [lines[index - 1], lines[index] as string, lines[index + 1]]
  const quoted = /^\s{0,3}>/.test(after) || (after.trim() === '' && line.length < SCRAP)
  if (!/^\s{0,3}>/.test(before) || !quoted) return false
  const first = /^\p{Ll}[\p{L}\p{M}'’-]*/u.exec(line)?.[0]
  return first !== undefined && before.length + first.length > 74 && !/[.!?:;]\s*$/.test(before)
}

/** A line of the invisible signs that mail trackers leave. */
export function isTracker(line: string): boolean {
  return line.length < 12 && /^[\s\u1427\u200b]+$/.test(line)
}

function nextFilled(lines: string[], index: number): number {
  let next = index
  while (next < lines.length && next < index + 6 && (lines[next] as string).trim() === '') next += 1
  return next
}

function dropTrailingRules(run: Run): Run {
  let end = run.lines.length
  const noise = (line: string) => line.trim() === '' || isRule(line, 3) || isTracker(line)
  while (end > 0 && noise(run.lines[end - 1] as string)) end -= 1
  return { ...run, lines: run.lines.slice(0, end) }
}
