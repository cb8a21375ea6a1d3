/** Plain text lines → the runs of lines that were typed; everything quoted or repeated is left out. */
import { attributionAt, forwardSeparator, isOriginalSeparator, isRule } from './attribution.ts'
import { headerBlock, headerLine } from './header-words.ts'
import { notesBlock } from './notes-headers.ts'

/** The runs in order; an answer above the quote is one run, answers between quotes are several. */
export function typedRuns(lines: string[]): string[][] {
  const runs: string[][] = [[]]
  let announced = false
  let index = 0
  while (index < lines.length) {
    const line = lines[index] as string
    if (isQuoted(lines, index, announced)) {
      if (runs.at(-1)?.length) runs.push([])
      index += 1
      continue
    }
    if (startsHistory(lines, index)) break
    const attribution = attributionAt(lines, index)
    if (attribution) {
      const next = nextFilled(lines, attribution.end)
      const quoted = next < lines.length && /^\s*[>|]/.test(lines[next] as string)
      if (!quoted && attribution.sure) break
      if (quoted) {
        announced = true
        runs.push([])
        index = next
        continue
      }
    }
    runs.at(-1)?.push(line)
    index += 1
  }
  return runs.filter((run) => run.some((line) => line.trim() !== '')).map(dropTrailingRules)
}

/** From here on it is one whole earlier mail: separators, header blocks of Outlook, Notes, webmailers. */
function startsHistory(lines: string[], index: number): boolean {
  const line = lines[index] as string
  if (line.trim() === '') return false
  if (isOriginalSeparator(line) || forwardSeparator(line)) return true
  if (isRule(line, 5)) {
    const next = nextFilled(lines, index + 1)
    return headerBlock(lines, next, true) !== null || (attributionAt(lines, next)?.sure ?? false)
  }
  if (headerLine(line)) return headerBlock(lines, index) !== null
  return notesBlock(lines, index)
}

/**
 * A line that begins with ">". Somebody may type one ("> 50 users"): alone, before any announcement, and with
 * a figure after the sign it is theirs.
 */
function isQuoted(lines: string[], index: number, announced: boolean): boolean {
  const line = lines[index] as string
  if (/^\s{0,3}>/.test(line)) {
    if (announced || !/^>\s?[\d€$£¥]/.test(line)) return true
    const neighbour = (other: string | undefined) => other !== undefined && /^\s{0,3}>/.test(other)
    return neighbour(lines[index - 1]) || neighbour(lines[index + 1])
  }
  return announced && /^\s{0,1}\|/.test(line)
}

function nextFilled(lines: string[], index: number): number {
  let next = index
  while (next < lines.length && next < index + 6 && (lines[next] as string).trim() === '') next += 1
  return next
}

function dropTrailingRules(run: string[]): string[] {
  let end = run.length
  while (end > 0 && ((run[end - 1] as string).trim() === '' || isRule(run[end - 1] as string, 3))) end -= 1
  return run.slice(0, end)
}
