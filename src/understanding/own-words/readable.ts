/**
 * A reply as a person should see it (quarantine, unclear answers, `--explain`): like ownWords, but closing
 * formula and name stay, and so do the quoted lines that somebody answers below, for without them "Yes" says
 * nothing. Where nothing was typed above or below, the forwarded or quoted text itself is shown.
 */
import { attributionAt, forwardSeparator } from './attribution.ts'
import { headerBlock } from './header-words.ts'
import { tidyPiece } from './own-words.ts'
import { typedRuns } from './quotes.ts'
import { signatureStart } from './signature.ts'

/** A person reads no more than this; signatures further down stay. */
const MAX_LINES = 2_000

/** Plain text in, what to show out. Never used to decide anything. */
export function readableReply(text: string): string {
  const lines = text.split('\n')
  const runs = typedRuns(lines)
  if (!runs.length) return unannounced(lines)
  const pieces: string[] = []
  let previous = 0
  for (const run of runs) {
    const signed = pieces.length < MAX_LINES
    const said = signed
      ? run.lines.slice(0, signatureStart(run.lines, null, 'delimited', pieces.length === 0))
      : run.lines
    if (!said.some((line) => line.trim() !== '')) continue
    if (pieces.length > 0 || !run.announced) {
      for (const line of lines.slice(previous, run.start))
        if (/^\s*>/.test(line) || line === '') pieces.push(line)
    }
    for (const line of said) pieces.push(line)
    pieces.push('')
    previous = run.start + run.lines.length
  }
  return tidyPiece(pieces)
}

/** A mail that quotes another in turn says so in a line of its own, of no use to the reader. */
function withoutAnnouncements(lines: string[]): string[] {
  const kept: string[] = []
  for (let index = 0; index < lines.length; ) {
    const attribution = index < MAX_LINES ? attributionAt(lines, index) : null
    if (!attribution?.sure) kept.push(lines[index] as string)
    index = attribution?.sure ? attribution.end : index + 1
  }
  return kept
}

/** Nothing typed: the earlier mail without its announcement and headers. */
function unannounced(lines: string[]): string {
  let start = lines.findIndex((line) => line.trim() !== '')
  if (start < 0) return ''
  const attribution = attributionAt(lines, start)
  if (attribution) start = attribution.end
  else if (forwardSeparator(lines[start] as string)) start += 1
  start = headerBlock(lines, start, true)?.end ?? start
  const rest = withoutAnnouncements(lines.slice(start))
  const quoted = rest.map((line) => line.replace(/^[\s>]+/, ''))
  const said = quoted.some((line, index) => line !== '' && attributionAt(quoted, index) === null)
  return said ? rest.join('\n').trim() : ''
}
