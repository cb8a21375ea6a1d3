/**
 * The chosen sum as a fact, with its currency: beside it, in a field of its own, the one that the mail uses
 * elsewhere; else the usual one of the country, of the setting, of the language.
 */
import type { Amount, Fact } from '../../understanding.ts'
import { countryOf } from '../account/country.ts'
import { low, text, type Unit } from '../layout/units.ts'
import { evidence, type Reading } from '../reading.ts'
import { decimal } from './amount.ts'
import type { AmountMention } from './amount-mention.ts'
import { currencyOfCountry } from './home-currency.ts'
import { basisOfLabel } from './labelled-sums.ts'
import { currencyIn } from './named-currency.ts'
import type { Scored } from './sum-score.ts'

export function amountFact(
  reading: Reading,
  { mention, unit, score }: Scored,
  units: Unit[],
): Fact<Amount> | null {
  const stated =
    mention.currency ?? currencyBehind(unit, mention) ?? fieldCurrency(units) ?? onlyCurrency(reading)
  const currency =
    stated ?? countryCurrency(units) ?? reading.setting.usualCurrency ?? habitualCurrency(reading)
  if (currency === null) return null
  const basis =
    mention.basisStated || unit.key !== 'amount'
      ? mention.basis
      : (basisOfLabel(unit.label) ?? fieldBasis(units) ?? mention.basis)
  return {
    value: { min: decimal(mention.min), max: decimal(mention.max), currency, basis },
    status: stated === null ? 'INFERRED' : 'STATED',
    confidence: stated === null ? 0.5 : Math.min(0.97, 0.7 + score / 30),
    evidence: [evidence(unit.layout, mention.start, mention.end)],
  }
}

/** "2,400 a month, euros": the currency as an afterthought. */
function currencyBehind(unit: Unit, mention: AmountMention): string | null {
  const after = unit.layout.low.slice(mention.end, Math.min(unit.end, mention.end + 30))
  const m = /^[^.;\n\d]{0,16}?[,(]\s?(?:in )?([a-z]{3,7}|[€£])(?![\p{L}])/u.exec(after)
  return m === null ? null : currencyIn(m[1]!)
}

/** "Billing: yearly", "Modalidad: anual". */
const fieldBasis = (units: Unit[]): AmountMention['basis'] | null => {
  const unit = units.find((other) => other.key === 'basis')
  return unit ? basisOfLabel(low(unit)) : null
}

const fieldCurrency = (units: Unit[]): string | null => {
  const unit = units.find((other) => other.key === 'currency')
  return unit ? currencyIn(low(unit)) : null
}
/** The one currency that the mail uses everywhere else. */
function onlyCurrency(reading: Reading): string | null {
  const codes = new Set(
    [...reading.found.values()]
      .flatMap((found) => found.amounts.map((amount) => amount.currency))
      .filter((code) => code !== null),
  )
  return codes.size === 1 ? [...codes][0]! : null
}

/** "50k" without a sign: the money of the customer's country. */
function countryCurrency(units: Unit[]): string | null {
  const country = units
    .filter((unit) => unit.key === 'country' || unit.key === 'address')
    .map((unit) => countryOf(text(unit)))
    .find((code) => code !== null)
  return country ? currencyOfCountry(country) : null
}

/** The money of the mail's language and clock, in hours ahead of UTC. */
function habitualCurrency(reading: Reading): string | null {
  const zone = /([+-])(\d\d):?(\d\d)$/.exec(reading.mail.date ?? '')
  const offset = zone === null ? Number.NaN : Number(`${zone[1]}1`) * (Number(zone[2]) + Number(zone[3]) / 60)
  if (reading.language === 'en')
    return ENGLISH.find(([from, to]) => offset >= from && offset <= to)?.[2] ?? null
  if (reading.language === 'ja') return 'JPY'
  if (reading.language === 'pt' && offset <= -2) return 'BRL'
  if (reading.language === 'es' && offset <= -3) return null
  return ['de', 'fr', 'es', 'it', 'nl', 'pt'].includes(reading.language)
    ? 'EUR'
    : (({ pl: 'PLN', sv: 'SEK', da: 'DKK' } as Record<string, string>)[reading.language] ?? null)
}
/** Where English is written at these hours. At +8 it is Perth or Singapore, at +2 Johannesburg or anywhere in summer. */
const ENGLISH: [from: number, to: number, currency: string][] = [
  [-12, -3, 'USD'],
  [0, 1, 'GBP'],
  [5.5, 5.5, 'INR'],
  [9.5, 11, 'AUD'],
  [12, 13, 'NZD'],
]
