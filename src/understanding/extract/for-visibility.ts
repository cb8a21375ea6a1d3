/**
 * "For visibility only, we close this ourselves": the partner wants its deal on record, and nobody of the vendor asked
 * to take it. What it says of the customer, of a tool, or of a single point ("no action needed from legal", "FYI: they
 * also need SSO") is none. Pure; linear.
 */

import { allMatches } from '../search/all-matches.ts'
import type { Sought } from '../search/sought.ts'
import type { Fact } from '../understanding.ts'
import {
  BY_OURSELVES,
  FOR_NOW,
  NOBODY,
  NOT_OURS,
  NOTHING_OF_YOURS,
  NOTHING_TO_DO,
  OF_THIS,
  ONLY_TOLD,
  VISIBILITY_ONLY,
} from './for-visibility-words.ts'
import { low, type Unit } from './layout/units.ts'
import { fact, words } from './reading.ts'

/** The sentence that says so, in the partner's own words; null where none does. */
export function readForVisibility(units: readonly Unit[]): Fact<string> | null {
  for (const unit of units) {
    if (!mayWish(unit)) continue
    const said = low(unit)
    for (const { start, end } of sentencesIn(said)) {
      if (!wishesIn(said.slice(start, end))) continue
      const from = unit.start + start
      const to = from + headOf(said.slice(start, end)).length
      return fact(words(unit.layout, from, to), unit.layout, from, to, 0.85)
    }
  }
  return null
}

/** "For visibility only: they want …": the heading says it by itself, and what stands behind it is the deal. */
function headOf(sentence: string): string {
  const [head = ''] = sentence.split(':', 1)
  return head.length < sentence.length && wishesIn(head) ? head : sentence
}

const mayWish = (unit: Unit): boolean =>
  !['CUSTOMER', 'VENDOR'].includes(unit.layout.sections[unit.section]?.side ?? '') &&
  unit.key !== 'skip' &&
  unit.key !== 'competitor'

function* sentencesIn(said: string): Generator<{ start: number; end: number }> {
  for (const { index, 0: whole } of allMatches(
    said,
    /[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]*(?:\n(?!\n)|$)?/gu,
  )) {
    const lead = /^\s*/.exec(whole)?.[0].length ?? 0
    const end = index + whole.trimEnd().length
    if (index + lead < end) yield { start: index + lead, end }
  }
}

/** Whether one sentence, folded, wishes it. */
export function wishesIn(sentence: string): boolean {
  const one = sentence.replace(/\s+/g, ' ')
  const found = (pattern: Sought) =>
    allMatches(one, pattern.within(one)).map((match) => ({
      before: clauseBefore(one, match.index),
      first: one.slice(0, match.index).trim() === '',
      after: one.slice(match.index + match[0].length),
    }))
  const ours = (before: string) => before === '' || (OF_THIS.test(before) && !NOT_OURS.test(before))
  const plainly = (before: string) => before.split(' ').length <= MOST_BEFORE && !NOT_OURS.test(before)
  if (found(VISIBILITY_ONLY).some(({ before }) => ours(before))) return true
  if (found(NOBODY).some(({ before, after }) => plainly(before) && !FOR_NOW.test(`${before} ${after}`)))
    return true
  if (found(NOTHING_OF_YOURS).some(({ before, after }) => plainly(before) && !FOR_NOW.test(after)))
    return true
  if (found(ONLY_TOLD).some(({ before, after }) => ours(before) && (endsThere(after) || alone(after))))
    return true
  return found(NOTHING_TO_DO).some(
    ({ before, first, after }) =>
      plainly(before) && (first ? endsThere(after) || alone(after) : alone(one)) && !goesOn(after),
  )
}
const MOST_BEFORE = 5

/** Of the same clause. */
const clauseBefore = (one: string, at: number): string =>
  one
    .slice(Math.max(0, at - 120), at)
    .split(/[,;:(.!]| - /)
    .at(-1)!
    .trim()

/** A heading ("just FYI:") tells something else. */
const endsThere = (after: string): boolean => /^[\s.!)]*$/.test(after)

/** "no action needed from legal": of somebody else. */
const goesOn = (after: string): boolean =>
  /^ (?:from|by|on|at|for|of|bei|von|fur|in|de|chez|por|en|da|per|van|voor|yet|until)(?!\p{L})/u.test(after)

const alone = (said: string): boolean =>
  [BY_OURSELVES, NOBODY, NOTHING_OF_YOURS].some((pattern) => said.search(pattern.within(said)) >= 0) ||
  allMatches(said, NOTHING_TO_DO.within(said)).some(
    (match) => !goesOn(said.slice(match.index + match[0].length)),
  )

/** What is left of folded words without those of the wish. */
export const besideWish = (said: string): string =>
  [VISIBILITY_ONLY, ONLY_TOLD, NOTHING_OF_YOURS, NOTHING_TO_DO, NOBODY, BY_OURSELVES].reduce(
    (rest, pattern) => rest.replace(pattern.within(rest), ' '),
    said,
  )

/** Whether a value was read from the words of the wish. */
export const isOfWish = (wish: Fact<string> | null, value: Fact<unknown>): boolean =>
  wish?.evidence.some((own) =>
    value.evidence.some(({ part, start, end }) => part === own.part && start < own.end && end > own.start),
  ) ?? false
