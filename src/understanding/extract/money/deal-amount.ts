/**
 * Which of the amounts in a mail is the deal's: what the words around each say it is (budget, offer, fine, old
 * price, competitor's price, part of it), the label before it, and what corrects what.
 */
import type { Amount, Fact } from '../../understanding.ts'
import { low, type Unit } from '../layout/units.ts'
import { type SumMeaning, type SumPlace, sumMeaningOf } from '../learned/sum-meaning.ts'
import { productMentions } from '../product.ts'
import { foundIn, type Reading } from '../reading.ts'
import { amountFact } from './amount-fact.ts'
import type { AmountMention } from './amount-mention.ts'
import { cuedNumbers, labelledAmounts } from './labelled-sums.ts'
import { besideParts } from './sum-parts.ts'
import { ruledScore, type Scored } from './sum-score.ts'
import { inWiderProject } from './vendor-part.ts'
import { saidToCount } from './which-counts.ts'

/** No deal is worth more, in whatever currency. */
const MOST = 1e13

/** The amount of one deal; null where the mail names none that is its own. */
export function readAmountOf(reading: Reading, units: Unit[]): Fact<Amount> | null {
  const scored = units.flatMap((unit) => scoreUnit(reading, unit))
  const best = scored
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score || a.mention.start - b.mention.start)[0]
  const whole = wholeOf(scored, best)
  return whole === undefined ? null : amountFact(reading, whole, units)
}

/**
 * "24,000 for licences and 9,000 for services, in one order": where a sentence names the parts and nobody the whole, the
 * whole is their sum.
 */
function wholeOf(scored: readonly Scored[], best: Scored | undefined): Scored | undefined {
  const parts = scored.filter(({ part, mention }) => part >= SURE.part && mention.min === mention.max)
  const [first] = parts
  if (first === undefined || parts.length < 2 || parts.length > 4) return best
  const alike = ({ unit, mention: { currency, basis } }: Scored) =>
    unit === first.unit &&
    basis === first.mention.basis &&
    (currency === first.mention.currency || currency === null || first.mention.currency === null)
  if ((best !== undefined && !parts.includes(best)) || !parts.every(alike)) return best
  const sum = parts.reduce((total, { mention }) => total + mention.min, 0)
  const { mention } = first
  const currency = parts.find((one) => one.mention.currency !== null)?.mention.currency ?? null
  return {
    ...first,
    score: 1,
    mention: { ...mention, currency, min: sum, max: sum, end: parts.at(-1)!.mention.end },
  }
}

function scoreUnit(reading: Reading, unit: Unit): Scored[] {
  if (
    unit.key === 'skip' ||
    unit.key === 'competitor' ||
    unit.key === 'email' ||
    unit.key === 'phone' ||
    unit.key === 'title'
  )
    return []
  const mentions =
    unit.key === 'amount'
      ? labelledAmounts(reading, unit)
      : [...foundIn(reading, unit).amounts, ...cuedNumbers(reading, unit)]
  return mentions
    .filter((mention) => !mention.unitPrice && mention.max >= 100 && mention.max <= MOST)
    .map((mention) => {
      const counts = saidToCount(unit, mention, mentions)
      const one = scoreOf(reading, unit, mention, mentions)
      return counts === 0 ? one : { ...one, score: one.score + counts }
    })
}

function scoreOf(reading: Reading, unit: Unit, mention: AmountMention, mentions: AmountMention[]): Scored {
  const ruled = ruledScore(reading, unit, mention, mentions)
  const place = wider(reading, unit, mention)
  if (place !== null) return { mention, unit, score: ruled + PLACED[place], part: 0 }
  if (besideParts(unit.layout.low, mention, mentions) !== null)
    return { mention, unit, score: ruled, part: 0 }
  // The learnt reader knows sums as they stand.
  if (!tellsOfDeals(unit) || mention.workedOut) return { mention, unit, score: ruled, part: 0 }
  const chance = sumMeaningOf(sumPlaceOf(unit, mention, mentions, ruled))
  return { mention, unit, score: weigh(chance, ruled), part: chance('PART') }
}

/** What the place of a sum beside that of a wider project (vendor-part.ts) adds to its score. */
const PLACED = { PART: 6, WHOLE: -6, DEAL: 0, PARTNERS: -6 }

/**
 * Probabilities from which the learnt reader counts: that a sum is another takes it away, that it is the deal's finds
 * it, that it is a part has it added to the others.
 */
const SURE = { other: 0.85, value: 0.6, part: 0.6 }
/** Below this score the words right beside a sum say that it is another: a fine, a loss, what it is not. */
const PLAINLY_NOT = -0.5
/** How much of the rules' score counts beside the learnt reader's, and how much that one. */
const RULES = 2
const LEARNT = 4

/** The learnt reader knows how deals are brought; a reply ("signed, 36,000 a year") tells what became of one. */
const tellsOfDeals = ({ key, layout }: Unit) => (key === null || key === 'context') && layout.part !== 'own'

/** What follows from the rules and from the learnt reader: a score, 1 and more for a sum that may be the deal's. */
function weigh(chance: (meaning: SumMeaning) => number, ruled: number): number {
  if (ruled < 1 && (ruled < PLAINLY_NOT || chance('VALUE') < SURE.value)) return ruled
  if (chance('OTHER') > SURE.other) return 0
  return Math.max(1, Math.min(ruled, RULES)) + LEARNT * chance('VALUE')
}

/** A sum of a unit as the learnt reader sees it; `ruled` is the rules' score. */
export function sumPlaceOf(
  unit: Unit,
  mention: AmountMention,
  all: readonly AmountMention[],
  ruled: number,
): SumPlace {
  const others = all.filter((other) => other !== mention)
  const place = ({ start, end }: AmountMention) => ({ start: start - unit.start, end: end - unit.start })
  return {
    low: low(unit),
    ...place(mention),
    others: others.map(place),
    rank:
      others.length === 0 ? 'ALONE' : others.every(({ max }) => max < mention.max) ? 'LARGEST' : 'SMALLER',
    range: mention.min < mention.max,
    hint: ruled >= 3 ? 'plainly' : ruled >= 1 ? 'perhaps' : ruled > -1 ? 'hardly' : 'never',
  }
}

/** The sums of a unit of prose with the rules' score of each, for `npm run learn`. */
export function ruledSums(
  reading: Reading,
  unit: Unit,
): { place: SumPlace; mention: AmountMention; ruled: number }[] {
  const mentions = [...foundIn(reading, unit).amounts, ...cuedNumbers(reading, unit)]
  return mentions.map((mention) => {
    const ruled = ruledScore(reading, unit, mention, mentions)
    return { mention, ruled, place: sumPlaceOf(unit, mention, mentions, ruled) }
  })
}

/** What a sum is beside that of a project around the deal, as vendor-part.ts tells; of prose only. */
function wider(reading: Reading, unit: Unit, mention: AmountMention): keyof typeof PLACED | null {
  if (unit.key !== null && unit.key !== 'context') return null
  const around = reading.found.get(unit.layout)?.amounts ?? []
  return around.length < 2
    ? null
    : inWiderProject(unit.layout.low, mention, around, productMentions(reading, [unit]))
}
