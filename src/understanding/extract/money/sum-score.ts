/**
 * What the words around a sum are worth: points for the deal's own, none for a fine, a part, an old price, what
 * somebody else asks.
 */
import type { Unit } from '../layout/units.ts'
import { productMentions } from '../product.ts'
import type { Reading } from '../reading.ts'
import type { AmountMention } from './amount-mention.ts'
import { quotedByOther } from './quoted-sums.ts'
import { besideParts } from './sum-parts.ts'
import {
  AFTER_DISCOUNT,
  AGAINST,
  COUNTED_HERE,
  COUNTS,
  DIFFERENCE,
  ELSEWHERE,
  FOR,
  NEW,
  PAID_HOW,
  PART,
  PUTS_RIGHT,
  RANGE_FROM,
  REFUSED,
  TOTAL,
  TURNOVER,
  TURNOVER_BEFORE,
  WITHOUT,
} from './sum-words.ts'
import { isTakenBack } from './taken-back.ts'

export interface Scored {
  mention: AmountMention
  unit: Unit
  score: number
  /** How likely the learnt reader finds that it is a part of the deal's value; 0 where it was not asked. */
  part: number
}

/** "Insight, R1.4 million", "has 130k in the plan and read up on Vault": a sum beside the product is its price. */
function besideProduct(reading: Reading, unit: Unit, mention: AmountMention): number {
  const products = productMentions(reading, [unit]).filter(({ score }) => score > 0)
  if (products.length === 0) return 0
  return products.some(({ end }) => end <= mention.start && mention.start - end < 12) ? 1 : 0.5
}

export const ruledScore = (
  reading: Reading,
  unit: Unit,
  mention: AmountMention,
  all: AmountMention[],
): number => score(unit, mention, all) + besideProduct(reading, unit, mention)

function score(unit: Unit, mention: AmountMention, all: AmountMention[]): number {
  const low = unit.layout.low
  const before = clause(low.slice(Math.max(unit.start, mention.start - 90), mention.start), 'END')
  const after = clause(low.slice(mention.end, Math.min(unit.end, mention.end + 60)), 'START')
  const labelled = unit.key === 'amount'
  const near = before
    .slice(-52)
    .split(/[,:]\s/)
    .at(-1)!
  const against =
    !mention.became &&
    !mention.workedOut &&
    AGAINST.test(near.replace(PAID_HOW, ' ').replace(AFTER_DISCOUNT, ' ').replace(COUNTED_HERE, ''))
  let score = labelled && !against ? 12 : 1.2
  if (mention.currency === null && !labelled)
    score -= COUNTS.test(low.slice(mention.end, mention.end + 24)) ? 3 : 0.1
  if (unit.key === null || unit.key === 'context') {
    if (FOR.test(before)) score += 2
    else if (FOR.test(after.slice(0, 40))) score += 1
  }
  if (unit.key === 'context') score -= 0.4
  if (against) score -= 3
  const takenBack = !mention.became && isTakenBack(low, unit.start, mention, all)
  // "Not 80k but 92k": of two, the one that is left.
  const other = all.length === 2 ? all.find((one) => one !== mention) : undefined
  const left = !takenBack && other !== undefined && isTakenBack(low, unit.start, other, all)
  if (mention.workedOut) score += 3
  else if (mention.became) score += 2
  else if (left) score += 2
  else if (REFUSED.test(near) && !(mention.min < mention.max && RANGE_FROM.test(near))) score -= 3
  if (takenBack) score -= 6
  if (DIFFERENCE.test(after)) score -= 4
  if (TURNOVER.test(after) || TURNOVER_BEFORE.test(near)) score -= 5
  if (
    AGAINST.test(
      beside(after, mention, all).replace(PAID_HOW, ' ').replace(AFTER_DISCOUNT, ' ').slice(0, 26),
    ) &&
    !/^[\s(.-]*(?:(?:pro|per|a|im|par|al|por|om) \p{L}+[\s,]+|\/ ?\p{L}+[\s,]+)?(?:(?:and|und|et|y|e|en|,) (?:not|no longer|nicht|nicht mehr|keine|non plus|plus|no|non|niet|nao)\b|was|were|statt|instead of|rather than|au lieu|en lugar|em vez|invece|in plaats|i\.?p\.?v|up from|down from|not\b.{0,12}$|,)/u.test(
      after,
    )
  )
    score -= 1.5
  if (PART.test(near.slice(-30)) || PART.test(after.slice(0, 30).replace(WITHOUT, ' ').split(',')[0]!))
    score -= 1.2
  const next = all.find(({ start }) => start >= mention.end && start - mention.end < 40)
  // "4 x 24k, altogether 96k": the word is the next sum's.
  const said = after.slice(0, 30)
  if (TOTAL.test(near) || TOTAL.test(next ? said.split(',')[0]! : said)) score += 1.5
  if (NEW.test(near)) score += 1
  if (ELSEWHERE.test(low.slice(Math.max(unit.start, mention.start - 160), mention.start))) score -= 3
  if (
    !takenBack &&
    (PUTS_RIGHT.test(low.slice(unit.start, mention.start)) ||
      PUTS_RIGHT.test(low.slice(Math.max(0, unit.start - 60), unit.start)))
  )
    score += 4
  if (correctedBy(unit, mention, all)) score -= 2.5
  const share = besideParts(low, mention, all)
  if (share === 'WHOLE') score += 2
  else if (share === 'PART') score -= 3
  else if (inBrackets(low, unit, mention, all)) score -= 2
  score += quotedByOther(unit, mention)
  if (all.length > 1 && mention.max < Math.max(...all.map((other) => other.max)) / 20) score -= 1
  return score
}

/** A later sum of the same unit takes the place of this one: "400 mil, mas … fechamos em 365 mil". */
function correctedBy(unit: Unit, mention: AmountMention, all: AmountMention[]): boolean {
  return all.some((other) => {
    if (other.start <= mention.start || other.unitPrice) return false
    const between = unit.layout.low.slice(mention.end, other.start)
    return between.length < 120 && NEW.test(between.slice(-40)) && !AGAINST.test(between.slice(-20))
  })
}

/** "88.500 € netto (davon Lizenzen 61.000 €)": a smaller sum in the brackets behind another is a part of it. */
function inBrackets(low: string, unit: Unit, mention: AmountMention, all: readonly AmountMention[]): boolean {
  const before = low.slice(unit.start, mention.start)
  const open = before.lastIndexOf('(')
  if (open <= before.lastIndexOf(')')) return false
  return all.some(({ end, max, unitPrice }) => end <= unit.start + open && max > mention.max && !unitPrice)
}

/** What stands right behind a sum, without brackets that hold another: "96k (was 118k)". */
function beside(after: string, mention: AmountMention, all: readonly AmountMention[]): string {
  const open = after.indexOf('(')
  const close = open < 0 ? -1 : after.indexOf(')', open)
  if (open < 0) return after
  const end = mention.end + (close < 0 ? after.length : close)
  return all.some(({ start }) => start > mention.end + open && start < end) ? after.slice(0, open) : after
}

/** The clause next to the amount: up to a comma-like break on its far side. */
function clause(text: string, side: 'START' | 'END'): string {
  const parts = text.split(
    /[;\n]|\s\+\s|,\s(?=(?:and|but|und|aber|et|mais|y|pero|e|ma|en|maar|which|who|while|of which|davon|dont|di cui|waarvan|de los cuales|dos quais|now|jetzt)\s)|\.\s/,
  )
  return side === 'END' ? parts.at(-1)! : parts[0]!
}
