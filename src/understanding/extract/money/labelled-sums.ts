/**
 * Numbers that only a label, or the word before them, makes money: "Est. value (GBP): 38,500", "budget is 45000".
 */

import { allMatches } from '../../search/all-matches.ts'
import { low, type Unit } from '../layout/units.ts'
import { foundIn, type Reading } from '../reading.ts'
import { basisOf } from './amount-basis.ts'
import type { AmountMention } from './amount-mention.ts'
import { currencyIn, moneyIn } from './named-currency.ts'
import { readNumber } from './numbers.ts'
import { FOR, LOW_FIGURES } from './sum-words.ts'

/** Words behind a sum; behind others it may count something. */
const BEHIND =
  '(?:for|and|in|with|at|per|or|max(?:imum)?|tops|all in|fur|und|im|pro|maximal|insgesamt|pour|et|par|para|y|al|por|e|all|voor|en|op)(?!\\p{L})'
const FIGURE = "\\d{1,3}(?:[., ']\\d{3})+|\\d{4,9}"
const RANGE = `(?:(${FIGURE}|\\d{1,3})\\s?(?:-|–|to|bis|a|et|tot|y|e)\\s?)?(${FIGURE})`
const SUM_AT_END = new RegExp(`(?<!\\d)${RANGE}$`)
const CUED = new RegExp(
  `\\b(?:reden von|reden wir von|talking(?: about)?|parle de|hablamos de|parliamo di|praten over|budget|deal (?:size|value)|value|worth|price|volumen|auftragswert|betrag|montant|presupuesto|importe|valor|orcamento|verba|importo|valore|bedrag|waarde)\\b(?: (?:is|of|about|around|circa|ca\\.?|ist|liegt bei|von|etwa|rund|est de|de|environ|es de|unos|e de|e di|di|van|ongeveer)){0,2}[ :~=]{1,3}${RANGE}(?![\\d%]|[.,]\\d|\\s?(?!${BEHIND})\\p{L})`,
  'gu',
)

/** "the quote was 1200 a month" */
const PERIODIC =
  /(?<![\d.,:/-])(\d{3,6}|\d{1,3}(?:[., ']\d{3})+)(?=\s?(?:(?:a|per|each|pro|par|al|por|im|op|om)\s|\/\s?)(?:months?|mo|mth|year|yr|annum|monat|jahr|mois|an|mes|ano|mese|anno|maand|jaar|manad|ar)(?!\p{L}))/gu

/** "budget is 45000": no currency and no "k", but the word before says that it is money. */
export function cuedNumbers(reading: Reading, unit: Unit): AmountMention[] {
  if (unit.key !== null && unit.key !== 'context' && unit.key !== 'amount') return []
  const value = low(unit)
  const found = foundIn(reading, unit)
  const matches = [...allMatches(value, CUED), ...(FOR.test(value) ? allMatches(value, PERIODIC) : [])]
  return matches.flatMap((m) => {
    const end = unit.start + m.index + m[0].length
    const start = end - m[0].length + m[0].search(SUM_AT_END)
    const known = [...found.amounts, ...found.dates].some((other) => other.start < end && other.end > start)
    const max = readNumber(m[2] ?? m[1]!, false)
    if (known || !(max >= 100)) return []
    const from = readNumber(m[1] ?? m[2]!, false)
    // "30 à 35 000"
    const min = from < 1_000 && max >= 10_000 ? from * 1_000 : from
    if (!(min <= max)) return []
    const { basis, stated } = basisOf(value, start - unit.start, end - unit.start)
    return [{ start, end, min, max, currency: null, basis, basisStated: stated, unitPrice: false }]
  })
}

/** "Est. value (GBP): 38,500.00": under a label a bare number is money, in the currency that the label names. */
export function labelledAmounts(reading: Reading, unit: Unit): AmountMention[] {
  const found = foundIn(reading, unit).amounts
  const hint = currencyIn(unit.label) ?? currencyIn(low(unit).slice(0, 60)) ?? reading.money.stated
  const basis = basisOfLabel(unit.label)
  const dress = (mention: AmountMention): AmountMention => ({
    ...mention,
    currency: mention.currency ?? hint,
    basis: !mention.basisStated && basis !== null ? basis : mention.basis,
  })
  if (found.length > 0) return [...found, ...cuedNumbers(reading, unit)].map(dress)
  const value = low(unit)
  const lakh = /(?<![\d\p{L}])(\d[\d.]*)(?:\s?(?:-|to)\s?(\d[\d.]*))?\s?l(?!\p{L})/u.exec(value)
  if (lakh !== null) return [lakhs(unit, lakh)]
  // "85" under "Value (k€)", "120-150" under "TEUR".
  const scaled = moneyIn(unit.label).factor
  const m =
    /(?<![\d\p{L}])(\d[\d.,' ]*\d|\d+)(?:\s*(?:-|to|bis|a|et|y|e|en)\s*(\d[\d.,' ]*\d|\d+))?(?!\s*(?:%|years?|jahre|ans|anos|anni|jaar|users?|seats?|nutzer|months|licen))/u.exec(
      value,
    )
  if (m === null) return []
  const [min, max] = [readNumber(m[1]!, false) * scaled, readNumber(m[2] ?? m[1]!, false) * scaled]
  if (
    !(max >= (hint !== null && basis !== null ? 100 : 500)) ||
    (hint === null && max < 1000) ||
    LOW_FIGURES.test(value)
  )
    return []
  const spoken = basisOf(value, m.index, m.index + m[0].trimEnd().length)
  return [
    {
      start: unit.start + m.index,
      end: unit.start + m.index + m[0].trimEnd().length,
      min,
      max,
      currency: hint,
      basis: spoken.stated ? spoken.basis : (basis ?? 'TOTAL'),
      basisStated: spoken.stated || basis !== null,
      unitPrice: false,
    },
  ]
}

/** "12-15 L": lakhs, where the label says that it is money. */
function lakhs(unit: Unit, m: RegExpExecArray): AmountMention {
  const [min, max] = [Number(m[1]) * 1e5, Number(m[2] ?? m[1]) * 1e5]
  const start = unit.start + m.index
  return {
    start,
    end: start + m[0].length,
    min,
    max,
    currency: 'INR',
    basis: 'TOTAL',
    basisStated: false,
    unitPrice: false,
  }
}

export function basisOfLabel(label: string): AmountMention['basis'] | null {
  if (/\bjahreswert\b/.test(label)) return 'PER_YEAR'
  const { basis, stated } = basisOf(label, 0, 0)
  return stated ? basis : null
}
