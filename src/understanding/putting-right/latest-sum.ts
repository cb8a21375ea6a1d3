/**
 * The history of a sum: "it went up to 95k, but now they cut it to 70k", "was 40, then 55k, now 48k", "first 80k, nach Rabatt
 * 72k". The last one holds. Only of sums that are the deal's: the one that was read, or that it had, is among them.
 */
import type { Unit } from '../extract/layout/units.ts'
import { amountFact } from '../extract/money/amount-fact.ts'
import type { AmountMention } from '../extract/money/amount-mention.ts'
import { foundIn, type Reading } from '../extract/reading.ts'
import type { Amount, Fact } from '../understanding.ts'
import {
  AT_FIRST,
  BY_HOW_MUCH,
  CHANGED_BEHIND,
  CHANGES_TO,
  COUNTERS,
  FOR_PART,
  GOES_ON,
  NOW,
  NOW_BEHIND,
  OF_BEFORE,
  ON_TOP,
  THEN,
} from './latest-sum-words.ts'
import { isOnlyWished } from './wished-sum.ts'

export interface Sum {
  unit: Unit
  mention: AmountMention
  /** As which it was read: "by 10k to 70k". */
  range?: AmountMention
}

/** How the later of two sums follows the former: plainly its successor, perhaps, or what there was before. */
type Link = 'SURE' | 'MAYBE' | 'BEFORE' | null

/** The sum that holds in the end; null where the mail tells no history of the deal's. Pure; linear. */
export function latestSum(
  reading: Reading,
  read: Amount | null,
  known: Amount | null,
  units: readonly Unit[] = reading.units,
): Fact<Amount> | null {
  const sums = sumsIn({ ...reading, units: [...units] })
  for (const run of runsOf(sums)) {
    const isDeals = run.all.some(
      ({ mention, range }) => isSum(range ?? mention, read) || isSum(mention, known),
    )
    if (!isDeals || isSum(run.last.mention, read)) continue
    return amountFact(reading, { ...run.last, score: 3, part: 0 }, reading.units)
  }
  return null
}

/** The sums of the whole mail that somebody might mean, in order. */
export const sumsIn = (reading: Reading): Sum[] =>
  reading.units
    .filter(({ key }) => key === null || key === 'context' || key === 'amount')
    .flatMap((unit) => foundIn(reading, unit).amounts.map((mention) => ({ unit, mention })))
    .filter(({ mention }) => !mention.unitPrice && mention.max >= 100)
    .slice(0, MOST)
    .flatMap(target)
const MOST = 40

/** "Cut by 10k to 70k" is no range: what it comes to stays. "They added 20k" is no sum of the deal's. */
function target(sum: Sum): Sum[] {
  const { unit, mention } = sum
  const { min, max, start, end } = mention
  if (ON_TOP.test(unit.layout.low.slice(end, unit.end))) return []
  if (!BY_HOW_MUCH.test(unit.layout.low.slice(Math.max(unit.start, start - 24), start))) return [sum]
  return min < max ? [{ ...sum, mention: { ...mention, min: max }, range: mention }] : []
}

const isSum = ({ min, max }: AmountMention, sum: Amount | null): boolean =>
  sum !== null && min === Number(sum.min) && max === Number(sum.max)

/** Sums of which each follows the one before, with the last that holds. */
function runsOf(sums: readonly Sum[]): { all: Sum[]; last: Sum }[] {
  const runs: { all: Sum[]; last: Sum }[] = []
  for (let i = 0; i < sums.length; i++) {
    const all = [sums[i]!]
    let last = sums[i]!
    let sure = startsOut(last, sums[i - 1])
    for (let next = sums[i + 1]; next; next = sums[++i + 1]) {
      const link = isOnlyWished(next.unit, next.mention) ? null : linkOf(all.at(-1)!, next, sums[i + 2])
      if (link === null) break
      all.push(next)
      if (link !== 'BEFORE') last = next
      sure ||= link !== 'MAYBE'
    }
    if ((sure && all.length > 1) || last.range) runs.push({ all, last })
  }
  return runs
}

/** "First 80k", "was 40k". */
const startsOut = ({ unit, mention }: Sum, before: Sum | undefined): boolean =>
  AT_FIRST.test(
    unit.layout.low.slice(Math.max(unit.start, mention.start - 40, endOf(before, unit)), mention.start),
  )

function linkOf(a: Sum, b: Sum, next: Sum | undefined): Link {
  const { low } = b.unit.layout
  if (a.unit.layout !== b.unit.layout || !isComparable(a.mention, b.mention)) return null
  const between = low.slice(a.mention.end, b.mention.start)
  const sentences = between.split(/[.!?。]\s|\n/)
  if (between.length > REACH || sentences.length > 2 || /\n\s*\n/.test(between)) return null
  const before = sentences.at(-1)!
  // "70k now (95k in October)": the word is the former's.
  const [own, ...more] = sentences[0]!.split(/[,;(]/)
  if (sentences.length === 1 && more.length > 0 && NOW.test(own!) && !NOW.test(more.join(',')))
    return between.includes('(') || OF_BEFORE.test(more.join(',')) ? 'BEFORE' : null
  const behind = low.slice(
    b.mention.end,
    Math.min(b.unit.end, next ? endOf(next, b.unit, 'start') : b.unit.end, b.mention.end + REACH),
  )
  if (
    CHANGES_TO.test(before) ||
    (sentences.length === 1 && CHANGES_TO.test(between)) ||
    CHANGED_BEHIND.test(behind)
  )
    return 'SURE'
  if (FOR_PART.test(low.slice(a.mention.end)) || FOR_PART.test(behind)) return null
  const ofNow = NOW.test(before) || NOW_BEHIND.test(behind)
  // "Now 70k, it was 95k": what is behind the first word of now is that of before.
  if (OF_BEFORE.test(before) && !NOW.test(before)) return 'BEFORE'
  if (ofNow) return sentences.length === 1 || GOES_ON.test(before) ? 'SURE' : null
  if (COUNTERS.test(before)) return 'MAYBE'
  // "First 95k, then 20k a year": each is another's.
  const alike = a.mention.basisStated === b.mention.basisStated
  return alike && sentences.length === 1 && THEN.test(before) ? 'MAYBE' : null
}
const REACH = 120

const endOf = (sum: Sum | undefined, unit: Unit, at: 'start' | 'end' = 'end'): number =>
  sum && sum.unit.layout === unit.layout ? sum.mention[at] : at === 'end' ? 0 : unit.end

/** Of one money and one stretch of time, and not twenty times as much. */
const isComparable = (a: AmountMention, b: AmountMention): boolean =>
  (a.currency === null || b.currency === null || a.currency === b.currency) &&
  (a.basis === b.basis || !a.basisStated || !b.basisStated) &&
  Math.max(a.max, b.max) < 20 * Math.min(a.max, b.max)
