/**
 * Sums that a sentence leaves to be worked out from others: "half of the 90k", "the 80 they saw minus 10 percent", "120k
 * less the 15k for training", "20k for the first year, then 12k for two more". Each names its sums; what comes out
 * stands for all of them. Folded text (fold.ts).
 */
import type { AmountMention } from './amount-mention.ts'
import { NUMBER_WORDS } from './money-words.ts'
import { longestFirst } from './numbers.ts'

/** Words between a sum and what is done with it: "half of what they have, 90k". */
const BETWEEN = '[^.;!?\\n]{0,24}?'
const WORDS = longestFirst(Object.keys(NUMBER_WORDS).filter((word) => NUMBER_WORDS[word]! <= 90))
const COUNT = `(\\d{1,2}|${WORDS})`
const numberOf = (word: string): number =>
  /^\d+$/.test(word) ? Number(word) : (NUMBER_WORDS[word] ?? Number.NaN)

const FRACTIONS: [RegExp, number][] = [
  [
    /^(?:half|halbe?|die halfte|halfte|la moitie|moitie|la mitad|mitad|(?:la )?meta|metade|a metade|de helft|helft|halften|halvdelen|polowa|polovina|puolet)$/,
    1 / 2,
  ],
  [/^(?:a third|one third|ein drittel|un tiers|un tercio|un terzo|um terco|een derde)$/, 1 / 3],
  [/^(?:two thirds|zwei drittel|deux tiers|dos tercios|due terzi|dois tercos|twee derde)$/, 2 / 3],
  [/^(?:a quarter|one quarter|ein viertel|un quart|un cuarto|un quarto|um quarto|een kwart)$/, 1 / 4],
  [/^(?:three quarters|drei viertel|trois quarts|tres cuartos|tre quarti|driekwart)$/, 3 / 4],
]
const FRACTION = FRACTIONS.map(([pattern]) => pattern.source.slice(1, -1)).join('|')

/** "half of", "die Hälfte von den", right before a sum. */
const SHARE_OF = new RegExp(
  `(?<!\\p{L})(${FRACTION}) (?:of|von|vom|der|des|d[eu]|de la|d[oa]s?|di|del|dei|degli|van|av|af|z|z tego|ze)(?: (?:an?|the|what they have, |den|der|dem|les|los|las|le|los|i|gli|os|as|de|het))?(?: (?:ca\\.?|about|around|rund|etwa|environ|unos|circa))?\\s$`,
  'u',
)
const LESS = '(?:less|minus|weniger|abzuglich|moins|menos|meno|min|minus de|sans les|fratrukket|minskat med)'
const MORE = '(?:plus|zuzuglich|zzgl\\.?|mas|piu)'
/** "minus 10 percent", "with 20% off", "plus ten percent", right behind a sum. */
const CHANGED_BY = new RegExp(
  `^${BETWEEN}(?<!\\p{L})(${LESS}|${MORE}|with a discount of|knock off|mit|avec|con|com|met)\\s(?:a |an |another |the |un |une |il |l'|el |uns |ein |o |ett |en |further |une remise de |un descuento del? |uno sconto del |desconto de )?${COUNT} ?(?:%|percent|per cent|prozent|pour cent|por ciento|por cento|per cento|procent)(?: (?:off|discount|rabatt|nachlass|remise|de remise|descuento|sconto|desconto|korting))?(?! ?(?:of |de |di |d[eao] |von )?(?:vat|tax|gst|mwst|mehrwertsteuer|ust|umsatzsteuer|tva|iva|btw|moms|mva|dph|maintenance|support|wartung|pflege|mantenimiento|manutencao|manutenzione|onderhoud|service|training|schulung))(?![\\p{L}\\d])`,
  'u',
)
/** "15% below the", "20 percent up on the", "a third more than", right before a sum. */
const BY_OF = new RegExp(
  `(?<!\\p{L})(?:${COUNT} ?(?:%|percent|per cent|prozent|pour cent|por ciento|por cento|per cento|procent)|(${FRACTION})) (off|below|under|less than|up on|more than|on top of|de plus que|de moins que|mehr als|weniger als|unter|uber|mas que|menos que|abaixo de|acima de|piu dei?|meno dei?|meer dan|minder dan|onder|abaixo dos?|acima dos?)${BETWEEN}$`,
  'u',
)
/** "120k less the 15k", between two sums. */
const DIFFERENCE = new RegExp(
  `^${BETWEEN}(?<!\\p{L})${LESS}(?: (?:the|that|die|den|les|los|os|as|i|gli|de|roughly|about))?\\s?$`,
  'u',
)
const FIRST_YEAR =
  /(?:first year|year one|year 1|erstes jahr|ersten jahr|premiere annee|primer ano|primeiro ano|primo anno|eerste jaar|forsta aret|forste ar|jahr 1|annee 1)/u
/** "then 12k for each of the two after that", "puis deux années à 15 000 €": before or behind the second sum. */
const MORE_YEARS = new RegExp(
  `(?<!\\p{L})(?:then|after that|danach|dann|puis|ensuite|despues|luego|depois|poi|daarna|sedan|derefter|los|each of the|for the)[^.;!?\\n]{0,24}?(?<!\\p{L})${COUNT}(?: more| further| years| jahre| annees| ans| anos| anni| jaar| ar| siguientes| seguintes| after| following)`,
  'u',
)
/** "Year one", "year two", … each before a sum of its own. */
const YEAR_N = /(?:year (?:one|two|three|four|five|\d)|jahr \d|annee \d|ano \d|anno \d|jaar \d)[ :,–-]{1,4}$/u

/** So many words later nobody speaks of the same sums any more. */
const FAR = 90

/** `sums` and, in place of those that they are made of, what is to be worked out of them. Linear but for bounded looks. */
export function withWorkedOut(low: string, sums: readonly AmountMention[]): AmountMention[] {
  const found: AmountMention[] = []
  for (let i = 0; i < sums.length; i++) {
    const [sum, next] = [sums[i]!, sums[i + 1]]
    const years = yearsFrom(low, sums, i)
    if (years !== null) {
      found.push(years.made)
      i = years.last
      continue
    }
    const two = next && oneClause(low, sum, next) ? ofTwo(low, sum, next) : null
    if (two !== null) {
      found.push(two)
      i++
    } else found.push(ofOne(low, sum) ?? sum)
  }
  return found
}

const oneClause = (low: string, a: AmountMention, b: AmountMention): boolean =>
  b.start - a.end < FAR &&
  !/[.;!?]\s|\n/.test(low.slice(a.end, b.start)) &&
  (a.currency === b.currency || a.currency === null || b.currency === null)

function made(
  sum: AmountMention,
  start: number,
  end: number,
  times: (value: number) => number,
): AmountMention {
  return {
    ...sum,
    start,
    end,
    min: Math.round(times(sum.min)),
    max: Math.round(times(sum.max)),
    unitPrice: false,
    workedOut: true,
  }
}

/** A share of a sum, or a sum that changed by so many percent. */
function ofOne(low: string, sum: AmountMention): AmountMention | null {
  if (sum.unitPrice) return null
  const before = low.slice(Math.max(0, sum.start - 70), sum.start)
  const share = SHARE_OF.exec(before)
  if (share !== null)
    return made(
      sum,
      sum.start - (before.length - share.index),
      sum.end,
      (value) => value * fractionOf(share[1]!),
    )
  const by = BY_OF.exec(before)
  if (by !== null) {
    const part = by[1] === undefined ? fractionOf(by[2]!) : numberOf(by[1]) / 100
    const sign = /^(?:off|below|under|less|de moins|weniger|unter|menos|abaixo|meno|minder|onder)/.test(
      by[3]!,
    )
      ? -1
      : 1
    return part > 0 && part < 1
      ? made(sum, sum.start - (before.length - by.index), sum.end, (value) => value * (1 + sign * part))
      : null
  }
  const after = CHANGED_BY.exec(low.slice(sum.end, sum.end + FAR))
  if (after === null) return null
  const part = numberOf(after[2]!) / 100
  const more = new RegExp(`^${MORE}$`).test(after[1]!)
  const sign = more ? 1 : -1
  const plainly =
    more ||
    new RegExp(`^${LESS}$`).test(after[1]!) ||
    /(?:off|discount|rabatt|nachlass|remise|descuento|sconto|desconto|korting)/.test(after[0])
  return plainly && part > 0 && part < 1
    ? made(sum, sum.start, sum.end + after[0].length, (value) => value * (1 + sign * part))
    : null
}

const fractionOf = (words: string): number =>
  FRACTIONS.find(([pattern]) => pattern.test(words))?.[1] ?? Number.NaN

/** "120k less the 15k for training" */
function ofTwo(low: string, a: AmountMention, b: AmountMention): AmountMention | null {
  if (!DIFFERENCE.test(low.slice(a.end, b.start)) || a.min !== a.max || b.min !== b.max || b.max >= a.min)
    return null
  return { ...made(a, a.start, b.end, (value) => value - b.max), currency: a.currency ?? b.currency }
}

/** What a contract of several years comes to: its first year and the others, or each year by itself. */
function yearsFrom(
  low: string,
  sums: readonly AmountMention[],
  i: number,
): { made: AmountMention; last: number } | null {
  const [first, next] = [sums[i]!, sums[i + 1]]
  if (!next || !oneClause(low, first, next) || first.min !== first.max || next.min !== next.max) return null
  const named = YEAR_N.test(low.slice(Math.max(0, first.start - 16), first.start))
  if (named) {
    let last = i
    while (
      sums[last + 1] &&
      oneClause(low, sums[last]!, sums[last + 1]!) &&
      YEAR_N.test(low.slice(sums[last]!.end, sums[last + 1]!.start))
    )
      last++
    if (last === i) return null
    const total = sums.slice(i, last + 1).reduce((sum, { min }) => sum + min, 0)
    return { made: overYears(first, sums[last]!, total), last }
  }
  const begins = FIRST_YEAR.test(
    low.slice(Math.max(0, first.start - 30), Math.min(next.start, first.end + 30)),
  )
  const more = MORE_YEARS.exec(low.slice(first.end, next.end + 34))
  // "57,400 for the first year, 3 years in total, so 172,200": the sum is worked out already.
  if (IS_THE_SUM.test(low.slice(first.end, next.start))) return null
  const count = more === null ? Number.NaN : numberOf(more[1]!)
  if (!begins || !(count >= 1 && count <= 9)) return null
  return { made: overYears(first, next, first.min + count * next.min), last: i + 1 }
}

const IS_THE_SUM =
  /(?<![\p{L}])(?:in total|total|totals?|altogether|in all|so|hence|therefore|insgesamt|gesamt\p{L}*|also|mithin|en tout|au total|donc|en total|o sea|in totale|quindi|totaal|dus|no total|portanto|razem|sammanlagt|i alt)(?![\p{L}])/u

const overYears = (first: AmountMention, last: AmountMention, total: number): AmountMention => ({
  ...made(first, first.start, last.end, () => total),
  currency: first.currency ?? last.currency,
  basis: 'TOTAL',
  basisStated: true,
})
