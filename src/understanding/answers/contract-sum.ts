/**
 * What a contract comes to by the words that tell of it: the total where it is said ("so 52.5k total"), so much a year
 * or a month times the term ("£2,900/month, 24 months"), the vendor's parts together ("40k licences + 9k services from
 * us"), net and not gross, without what the partner bills itself. Where it is not plain the reader asks: a commission is
 * never worked out of a guess. Pure; linear.
 */
import { fold } from '../extract/fold.ts'
import { decimal } from '../extract/money/amount.ts'
import type { AmountMention } from '../extract/money/amount-mention.ts'
import { sentencesOf } from '../sentences.ts'
import * as words from './contract-sum-words.ts'
import { COUNT, countOf, type Term, termsIn } from './contract-term.ts'
import { isRefused } from './won-sums.ts'

export interface Telling {
  /** What the person typed. */
  own: string
  /** Its sums, in order, of the folded text. */
  sums: readonly AmountMention[]
  /** Where the sum stands that the readers take for the deal's; null where they take none. */
  at: { start: number; end: number } | null
  /** Names of the partner and its people. */
  partners: readonly string[]
}

/** SAID: one sum, as it stands; WORKED_OUT: a product, a sum of parts, a total, or what is told from gross or the partner's. */
export interface ContractSum {
  value: string
  /** ISO 4217; null where no sum names one. */
  currency: string | null
  how: 'SAID' | 'WORKED_OUT'
}

interface Sum extends AmountMention {
  /** Its words, up to those of the sums around it. */
  before: string
  behind: string
  /** Whether no other sum stands behind it within reach. */
  last: boolean
}

/** null where the words name no sum; ASK where they do not say plainly what the whole comes to. */
export function contractSumIn(telling: Telling): ContractSum | 'ASK' | null {
  const low = fold(telling.own)
  if (telling.sums.length === 0) return null
  const terms = termsIn(low)
  if (telling.sums.length + terms.length > MOST) return 'ASK'
  const all = telling.sums.map((sum, i) => ({ ...sum, ...around(low, telling.sums, i) }))
  const told = all.filter((sum) => isOfContract(low, sum, all, telling.partners))
  const net = withoutGross(low, told)
  if (net === 'ASK' || net.length === 0) return 'ASK'
  const whole = wholeOf(low, telling.own, { live: inFocus(telling, net), terms, all })
  const toldApart =
    net.some((sum) => isMarked(sum, words.NET)) ||
    all.some((sum) => isPartners(widely(sum), telling.partners))
  return whole !== 'ASK' && toldApart ? { ...whole, how: 'WORKED_OUT' } : whole
}

interface Found {
  /** Sums of the contract; of `all` that are named. */
  live: readonly Sum[]
  all: readonly Sum[]
  terms: readonly Term[]
}

function wholeOf(low: string, own: string, found: Found): ContractSum | 'ASK' {
  const { live, terms } = found
  const rates = live.flatMap((sum) => rateOf(low, sum, terms) ?? [])
  const products = [...new Set(rates.map((rate) => productOf(low, own, rate, terms)))]
  const total = totalOf(low, rates, products, found)
  if (total === 'ASK') return 'ASK'
  if (total !== null) return isAddedTo(low, total, live) ? 'ASK' : agreed(total, products, live)
  if (rates.length === 0) return oneOrParts(low, live, terms)
  const [product = null, ...others] = products
  const plain = product !== null && others.length === 0 && rates.length === live.length
  return plain ? result(product, live, 'WORKED_OUT') : 'ASK'
}

/** Who names more tells no sum, but a price list. */
const MOST = 24

/** The words on both sides of a sum that no other sum is nearer to. */
function around(
  low: string,
  sums: readonly AmountMention[],
  i: number,
): Pick<Sum, 'before' | 'behind' | 'last'> {
  const { start, end } = sums[i]!
  const from = Math.max(start - REACH, sums[i - 1]?.end ?? 0, 0)
  const to = Math.min(end + REACH, sums[i + 1]?.start ?? low.length)
  const behind = low.slice(end, to).split(BREAK)[0]!
  const last = sums[i + 1] === undefined || end + behind.length < sums[i + 1]!.start
  return { before: low.slice(from, start).split(BREAK).at(-1)!, behind, last }
}
const REACH = 80
const BREAK =
  /[;\n!?。]|(?<!(?<!\p{L})(?:p\.?a|ca|approx|mio|mln|kr|tys|etwa|max|incl|inkl|excl|exkl|ekskl|zzgl|mwst|sis|alv|\p{L}))\.\s/u

/** A sum that is not the partner's, nor a discount, a budget, an option, a part that the whole holds already. */
function isOfContract(low: string, sum: Sum, all: readonly Sum[], partners: readonly string[]): boolean {
  const clause = clauseOf(sum)
  if (sum.unitPrice) return true
  if (isPartners(widely(sum), partners)) return false
  if (words.DISCOUNT_BESIDE.test(sum.behind) || words.DISCOUNT_BEFORE.test(sum.before)) return false
  if (isRefused(low, sum) || words.NOT_NOW.test(clause) || words.NO_PRICE.test(clause)) return false
  const [first] = all
  return sum === first || !words.OF_WHICH.test(low.slice(Math.max(0, sum.start - 40), sum.start))
}

/** The words that are said of a sum: up to a comma or a bracket; of one in brackets, those around them. */
function clauseOf({ before, behind }: Sum): string {
  const within = before.lastIndexOf('(') > before.lastIndexOf(')')
  const [stop, end] = within ? [/,\s/, /,\s/] : [/,\s|\)/, /,\s|\(/]
  return `${before.split(stop).at(-1)} # ${behind.split(end)[0]}`
}

/** The same more widely: "6k services, which Harbor bills"; what leads over to the next sum is said of that. */
function widely({ before, behind, last }: Sum): string {
  const said = behind.split(/,\s(?!(?:which|that|die|den|das|que|qui|che|som|ktor\p{L}*|jotka)\s)/u)[0]!
  return `${before.slice(-40).split(/,\s/).at(-1)} # ${last ? said : said.split(words.AND)[0]}`
}

/** "6k services that Harbor bills themselves", "9k for the partner's own services". */
function isPartners(clause: string, partners: readonly string[]): boolean {
  const named = words.PARTNER.test(clause) || partners.flatMap(namesOf).some((name) => hasWord(clause, name))
  if (!named) return words.BILLS.test(clause) && words.THEMSELVES.test(clause) && !words.OURS.test(clause)
  return (
    !words.OURS.test(clause) &&
    (words.WORK.test(clause) || words.BILLS.test(clause) || words.THEMSELVES.test(clause))
  )
}
const namesOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length >= 4)
const hasWord = (text: string, name: string): boolean =>
  new RegExp(`(?<!\\p{L})${name}(?:'?s|en|n|in|u|em|ovi)?(?!\\p{L})`, 'u').test(text)

/** Tax belongs to nobody's commission: of two sums the net one; the gross one alone says nothing. */
function withoutGross(low: string, sums: Sum[]): Sum[] | 'ASK' {
  const net = sums.filter((sum) => isMarked(sum, words.NET))
  // "£20,000 + VAT (£24,000 in all)"
  const withTax = (sum: Sum) => !net.includes(sum) && net.some(({ max }) => isTaxed(sum.max / max))
  const gross = sums.filter((sum) => isMarked(sum, words.GROSS) || withTax(sum))
  if (gross.length === 0) return sums
  if (net.length === 0 && !words.NET.test(low)) return 'ASK'
  return sums.filter((sum) => !gross.includes(sum))
}
/** The rates of value-added tax that there are. */
const isTaxed = (times: number): boolean => times >= 1.04 && times <= 1.275

/** The mark stands right behind the sum, else right before it. */
function isMarked({ before, behind }: Sum, mark: RegExp): boolean {
  const near = behind
    .replace(/^[\s(]+/, '')
    .split(/[,;(]/)[0]!
    .slice(0, 26)
  const others = mark === words.GROSS ? words.NET : words.GROSS
  const [said, other] = [mark.exec(near), others.exec(near)]
  if (said !== null) return other === null || said.index < other.index
  return (
    other === null &&
    mark.test(
      before
        .slice(-16)
        .split(/[,;(/]/)
        .at(-1)!,
    )
  )
}

/** In a longer mail what stands in another sentence than the deal's sum tells of something else, unless it is a total. */
function inFocus({ own, at }: Telling, sums: Sum[]): Sum[] {
  if (own.length <= SHORT || at === null) return sums
  const sentence = sentencesOf(own).find(({ start, end }) => start <= at.start && at.start < end)
  if (sentence === undefined) return sums
  const near = sums.filter(
    (sum) => (sum.start >= sentence.start && sum.start < sentence.end) || isCalledTotal(sum),
  )
  return near.length > 0 ? near : sums
}
const SHORT = 300

const isCalledTotal = ({ before, behind }: Sum): boolean =>
  words.TOTAL_BEFORE.test(before) || words.TOTAL_BEHIND.test(behind)

/** "45k over the three years": nothing in between makes it so much a year. */
const isOverTerm = (low: string, { end }: Sum, terms: readonly Term[]): boolean =>
  terms.some(
    ({ start }) => start >= end && start - end < REACH && words.OVER_TERM.test(low.slice(end, start)),
  )

interface Rate {
  sum: Sum
  /** So many months does one payment cover. */
  each: number
  /** The term that stands right beside it; null where it is to be looked for. */
  months: number | null
}

function rateOf(low: string, sum: Sum, terms: readonly Term[]): Rate | null {
  const counted = sum.counted === undefined ? COUNTED.exec(sum.before) : null
  if (counted !== null) return { sum, each: 1, months: countOf(counted[1]!) }
  const times = words.TIMES_BEHIND(COUNT).exec(low.slice(sum.end, sum.end + 30))
  const beside = terms.findLast(
    ({ end }) => end <= sum.start && words.TERM_AT.test(low.slice(end, sum.start)),
  )
  if ((sum.counted !== undefined && !sum.basisStated) || isOverTerm(low, sum, terms)) return null
  const stated = sum.basisStated && sum.basis !== 'TOTAL'
  if (stated) {
    const each = sum.basis === 'PER_YEAR' ? 12 : 1
    const behind = times === null ? null : terms.find(({ start }) => start >= sum.end && start < sum.end + 12)
    const often = times !== null && behind === null ? countOf(times[1]!) * each : null
    return { sum, each, months: beside?.months ?? behind?.months ?? often }
  }
  if (beside !== undefined) return { sum, each: isInYears(low, beside) ? 12 : 1, months: beside.months }
  if (times === null) return null
  const term = terms.find(({ start }) => start >= sum.end && start < sum.end + 12)
  return term
    ? { sum, each: isInYears(low, term) ? 12 : 1, months: term.months }
    : { sum, each: 1, months: countOf(times[1]!) }
}
/** "2 x 22,500", of a figure without a currency. */
const COUNTED = /(?<![\p{L}\d.,])(\d{1,2})\s?[x×*]\s?[€£$]?$/u
const isInYears = (low: string, { start, end, months }: Term): boolean =>
  months % 12 === 0 && !/m(?:on|th|aa|ois|es|an|iesi)|kk|kuu|月/u.test(low.slice(start, end))

/** What a rate comes to over its term; null where that is not plain. */
function productOf(
  low: string,
  own: string,
  { sum, each, months }: Rate,
  terms: readonly Term[],
): number | null {
  const said = `${sum.before} # ${sum.behind}`
  const unclear = [words.INSTALMENT, words.PAID_YEARLY].some((pattern) => pattern.test(said))
  if (sum.min !== sum.max || sum.unitPrice || unclear || words.OPEN_END.test(low)) return null
  const term = months ?? termOf(own, sum, terms)
  return term === null || term % each !== 0 ? null : (sum.max * term) / each
}

/** The one term of the sentence, else the one of the mail. */
function termOf(own: string, { start }: Sum, terms: readonly Term[]): number | null {
  const sentence = sentencesOf(own).find((one) => one.start <= start && start < one.end)
  const near = terms.filter((term) => sentence && term.start >= sentence.start && term.start < sentence.end)
  const lengths = new Set((near.length > 0 ? near : terms).map(({ months }) => months))
  return lengths.size === 1 ? [...lengths][0]! : null
}

/** What is called the whole, or comes to what a rate comes to. */
function totalOf(
  low: string,
  rates: readonly Rate[],
  products: readonly (number | null)[],
  { live, terms, all }: Found,
): Sum | 'ASK' | null {
  const totals = live.filter((sum) => {
    if (rates.some((rate) => rate.sum === sum)) return false
    const earlier = all.some((other) => other.end <= sum.start) || terms.some(({ end }) => end <= sum.start)
    const makes = earlier && words.MAKES_BEFORE.test(sum.before)
    return (
      isCalledTotal(sum) ||
      isOverTerm(low, sum, terms) ||
      makes ||
      products.includes(sum.max) ||
      isSumOf(sum, live)
    )
  })
  if (totals.length === 0) return null
  const [total] = totals
  return totals.every(({ min, max }) => min === total!.max && max === total!.max) ? total! : 'ASK'
}

/** "49k (40k licences + 9k services)". */
function isSumOf(sum: Sum, live: readonly Sum[]): boolean {
  const others = live.filter((other) => other !== sum)
  return others.length > 1 && others.reduce((total, { max }) => total + max, 0) === sum.max
}

/** "52k in total plus 6k for training by us": what is called the whole is not all of it. */
const isAddedTo = (low: string, total: Sum, live: readonly Sum[]): boolean => {
  const next = live[live.indexOf(total) + 1]
  return next !== undefined && words.AND.test(low.slice(total.end, next.start)) && !isSumOf(total, live)
}

/** A total and what the rate comes to say the same, the exact one being worked out; else a person says which. */
function agreed(total: Sum, products: readonly (number | null)[], live: readonly Sum[]): ContractSum | 'ASK' {
  const known = products.filter((product) => product !== null)
  const [product, ...others] = known
  if (product === undefined) return result(total.max, live, live.length > 1 ? 'WORKED_OUT' : 'SAID')
  if (others.length > 0 || Math.abs(product - total.max) > product * ROUNDED) return 'ASK'
  return result(product, live, 'WORKED_OUT')
}
/** "4 Jahre à 14.800, also knapp 60 TEUR". */
const ROUNDED = 0.05

/** One sum, however often it is named, or parts that are all the vendor's. */
function oneOrParts(low: string, live: readonly Sum[], terms: readonly Term[]): ContractSum | 'ASK' {
  const [first, ...others] = live
  if (live.some(({ min, max, unitPrice }) => min !== max || unitPrice)) return 'ASK'
  if (others.every(({ max }) => max === first!.max)) {
    const partly = words.INSTALMENT.test(`${first!.before} # ${first!.behind}`)
    return partly || isBesideBareTerm(low, first!, terms) ? 'ASK' : result(first!.max, live, 'SAID')
  }
  const alike = live.every(({ currency }) => currency === null || currency === currencyOf(live))
  const joined = others.every((sum, i) => words.AND.test(low.slice(live[i]!.end, sum.start)))
  const ours = words.ALL_OURS.test(low) || live.every((sum, i) => isOurs(sum, i === 0))
  if (!alike || !joined || !ours) return 'ASK'
  return result(
    live.reduce((total, { max }) => total + max, 0),
    live,
    'WORKED_OUT',
  )
}

/** What is sold without a word on whose it is may be the partner's work, unless it is the first or a vendor's thing. */
function isOurs({ before, behind }: Sum, isFirst: boolean): boolean {
  const label = `${isFirst ? before : ''} # ${behind}`
  if (words.INSTALMENT.test(label)) return false
  if (words.OURS.test(label)) return true
  return !words.WORK.test(label) && (isFirst || words.VENDORS.test(label))
}

/** "3 years, 45k": a year, or in all? */
const isBesideBareTerm = (low: string, { start, end, counted }: Sum, terms: readonly Term[]): boolean =>
  counted === undefined &&
  terms.some(
    (term) =>
      (term.end <= start && /^(?:[ -]?\p{L}{0,12})?[\s,:–-]{1,3}[€£$]?$/u.test(low.slice(term.end, start))) ||
      (term.start >= end && /^[\s,–-]{1,4}(?:a )?$/u.test(low.slice(end, term.start))),
  )

const currencyOf = (sums: readonly Sum[]): string | null =>
  sums.find(({ currency }) => currency !== null)?.currency ?? null

const result = (value: number, live: readonly Sum[], how: ContractSum['how']): ContractSum => ({
  value: decimal(value),
  currency: currencyOf(live),
  how,
})
