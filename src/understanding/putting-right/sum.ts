/**
 * "Not 80k but 92k", "it's 92, not 80": the sum that the deal has so far is put right by another. Only where one of the
 * two figures is that sum, however it is written: of other figures these words may say anything.
 */
import { low, type Unit } from '../extract/layout/units.ts'
import { CURRENCIES } from '../extract/money/money-words.ts'
import { longestFirst, readNumber } from '../extract/money/numbers.ts'
import { evidence, type Reading } from '../extract/reading.ts'
import { allMatches } from '../search/all-matches.ts'
import type { Amount, Fact } from '../understanding.ts'
import { rightOf } from './in-place-of.ts'

interface Figure {
  start: number
  end: number
  value: number
  /** 1000 of "80k"; null where none is written. */
  size: number | null
  currency: string | null
}

const SIZES: Record<string, number> = {
  k: 1e3,
  tsd: 1e3,
  thousand: 1e3,
  grand: 1e3,
  tausend: 1e3,
  mille: 1e3,
  mil: 1e3,
  mila: 1e3,
  duizend: 1e3,
  tusen: 1e3,
  tusind: 1e3,
  tys: 1e3,
  tis: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  mln: 1e6,
  million: 1e6,
  millionen: 1e6,
  万: 1e4,
}
const SIZE = longestFirst(Object.keys(SIZES))
const MONEY = longestFirst(Object.keys(CURRENCIES).filter((word) => word !== 'won'))
const FIGURE = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(${MONEY})\\s?|(?<![\\p{Script=Latin}\\p{N}.,:/#]|\\p{L}-))(\\d{1,3}(?:[.,' ]\\d{3})+|\\d{1,9}(?:[.,]\\d{1,2})?)(?![\\p{N}%]|[.,:/]\\d)(?:\\s?(${SIZE})\\.?(?![\\p{L}\\p{N}](?<![ぁ-んァ-ヶ円])))?(?:\\s?(${MONEY})(?![\\p{L}\\p{N}]))?`,
  'gu',
)

/** Words that may stand behind a sum; any other says what is counted: "92 users". */
const GOES_ON =
  /^\s?(?:$|[^\p{L}\s]|[ぁ-んァ-ヶ円]|(?:not|no|and|but|instead|rather|it|in|is|was|as|should|now|please|per|a|an|for|total|all|sorry|thanks?|if|of|from|net|excl|incl|ex|plus|by|nicht|statt|anstatt|sondern|und|ist|sind|war|waren|pro|im|bitte|netto|brutto|insgesamt|wie|pas|plus|au|mais|est|par|et|hors|non|sino|en|son|era|por|y|al|e|mas|nao|em|ma|invece|anziche|euro|all|niet|geen|maar|in|per|is|was|inte|utan|och|i|ikke|men|og|er|nie|tylko|a|ale|zamiast|jest|rocznie|ne|je|ei|vaan|eika|on|i[.]v[.]a)(?!\p{L}))/u

/** The sum that holds instead of `known`; null where the mail does not say that. Pure; linear. */
export function sumPutRight(reading: Reading, known: Amount): Fact<Amount> | null {
  if (known.min !== known.max) return null
  for (const unit of reading.units) {
    if (unit.key === 'skip' || unit.key === 'phone' || unit.key === 'email') continue
    const figures = figuresIn(unit)
    for (const [i, first] of figures.entries()) {
      const second = figures[i + 1]
      const holds = second && rightOf(unit.layout.low, first, second, unit)
      if (!second || !holds) continue
      const [right, wrong] = holds === 'FIRST' ? [first, second] : [second, first]
      const found = asSum(unit, right, wrong, known)
      if (found !== null) return found
    }
  }
  return null
}

const figuresIn = (unit: Unit): Figure[] =>
  allMatches(low(unit), FIGURE)
    .slice(0, 20)
    .map((m) => ({
      start: unit.start + m.index,
      end: unit.start + m.index + m[0].trimEnd().length,
      value: readNumber(m[2]!, false),
      size: m[3] === undefined ? null : SIZES[m[3]]!,
      currency: codeOf(m[4]) ?? codeOf(m[1]),
    }))

const codeOf = (word: string | undefined): string | null => {
  const code = word === undefined ? undefined : CURRENCIES[word]
  return code !== undefined && /^[A-Z]{3}$/.test(code) ? code : null
}

function asSum(unit: Unit, right: Figure, wrong: Figure, known: Amount): Fact<Amount> | null {
  // "80", "80k" and "80,000" are one sum, and what stands beside it is written in the same manner.
  const size = [wrong.size ?? 1, ...(wrong.size === null ? [1e3, 1e6] : [])].find(
    (one) => wrong.value * one === Number(known.max),
  )
  if (size === undefined || !GOES_ON.test(unit.layout.low.slice(right.end, unit.end))) return null
  if (!GOES_ON.test(unit.layout.low.slice(wrong.end, unit.end))) return null
  const value = right.value * (right.size ?? (right.value >= 1000 ? 1 : size))
  if (!(value >= 100) || value === Number(known.max)) return null
  const sum = String(value)
  return {
    value: { min: sum, max: sum, currency: right.currency ?? known.currency, basis: known.basis },
    status: right.currency === null ? 'INFERRED' : 'STATED',
    confidence: 0.85,
    evidence: [evidence(unit.layout, Math.min(right.start, wrong.start), Math.max(right.end, wrong.end))],
  }
}
