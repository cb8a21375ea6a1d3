/**
 * Upwards from the end of a mail: the paragraphs that a program or a company added. Only whole paragraphs, and only
 * below other words: notices.ts knows the sure openings of notices, this finds those that merely sound like them.
 */
import { kindOf } from './learned/added-words.ts'

/** No company adds more paragraphs, and none that is longer. */
const MOST_PARAGRAPHS = 8
const MOST_LINES = 60
/** How sure the reader must be of the topmost paragraph, and of what stands below it. */
const SURE = 0.7
const LIKELY = 0.4

/** The index of the first line of the added paragraphs at the end of `lines`, or `lines.length`. */
export function addedWords(lines: string[], alone: boolean): number {
  let top = lines.length
  let end = lines.length
  for (let count = 0; count < MOST_PARAGRAPHS; count++) {
    const { start, last } = paragraphAbove(lines, end)
    if (last < 0 || last - start > MOST_LINES) break
    if (alone && !lines.slice(Math.max(0, start - 40), start).some((line) => line.trim() !== '')) break
    const chance = kindOf(
      lines
        .slice(start, last + 1)
        .join(' ')
        .slice(0, 1_000),
    )('ADDED')
    if (chance < LIKELY) break
    if (chance > SURE) top = start
    end = start
  }
  return top
}

function paragraphAbove(lines: string[], end: number): { start: number; last: number } {
  let last = end - 1
  while (last >= 0 && (lines[last] as string).trim() === '') last -= 1
  let start = last
  while (start > 0 && last - start <= MOST_LINES && (lines[start - 1] as string).trim() !== '') start -= 1
  return { start, last }
}
