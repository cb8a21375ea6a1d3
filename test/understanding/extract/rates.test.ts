/** A rate is of the sum that it stands with, or of what is counted before it: "3 days a month, ~45k eur". */
import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/understanding/extract/fold.ts'
import { findAmounts } from '../../../src/understanding/extract/money/amount.ts'

const SETTING = { dollar: 'USD', krone: 'DKK', franc: 'CHF', cfa: 'XAF', stated: null }
/** What the last sum of the words is for. */
const rows: [string, string][] = [
  ['they lose 3 days a month on paper invoices, ~45k eur', 'TOTAL'],
  ['200 invoices per week and 40 claims per month, about 45k EUR', 'TOTAL'],
  ['zwei Tage im Monat gehen drauf, ca. 45.000 Euro', 'TOTAL'],
  ['Das kostet sie 200 Rechnungen im Monat per Hand, Auftragswert 45.000 Euro', 'TOTAL'],
  ['12 tickets par mois, environ 45 000 €', 'TOTAL'],
  ['5 FTE per year, EUR 45k', 'TOTAL'],
  ["vier keer per jaar mis, zo'n 45.000 euro", 'TOTAL'],
  ['300 facturas al mes a mano, unos 45.000 euros', 'TOTAL'],
  ['300 faturas por mês à mão, cerca de 45.000 euros', 'TOTAL'],
  ['trecento fatture al mese a mano, circa 45.000 euro', 'TOTAL'],
  ['tre dagar i månaden, cirka 450 000 SEK', 'TOTAL'],
  ['tre dage om måneden, ca. 450.000 DKK', 'TOTAL'],
  ['trzy dni per month, 45 000 zł', 'TOTAL'],
  ['毎月3日を失っている、予算は450万円', 'TOTAL'],
  ['hundreds of claims a year, 45k EUR', 'TOTAL'],
  ['45k EUR because they lose 3 days a month', 'TOTAL'],
  ['EUR 45k, they handle 1,200 invoices a month', 'TOTAL'],
  ['45k EUR for 200 invoices a month', 'TOTAL'],
  ['three days a month. Worth EUR 45k a year', 'PER_YEAR'],
  ['45k eur a month for 3 sites', 'PER_MONTH'],
  ['45k eur for 3 sites a month', 'PER_MONTH'],
  ['£450 for 40 users a month', 'PER_MONTH'],
  ['40 users per month: £450', 'PER_MONTH'],
  ['4.500 Euro für 3 Standorte im Monat', 'PER_MONTH'],
  ['EUR 45k a year for 12 plants', 'PER_YEAR'],
  ['18k per year for 3 days of support', 'PER_YEAR'],
  ['per year 45k EUR', 'PER_YEAR'],
  ['3 sites, EUR 1,500 a month', 'PER_MONTH'],
  ['Subscription per month: EUR 1,500', 'PER_MONTH'],
  ['they lose 3 days a month, EUR 1,500 a month', 'PER_MONTH'],
  ['monthly EUR 1,500 for 5 users', 'PER_MONTH'],
  ['hours per month wasted; 45k EUR', 'TOTAL'],
  ['they pay 12k EUR a year today, we quoted 45k EUR', 'TOTAL'],
]
describe('rates beside a sum', () => {
  it.each(rows)('%s: %s', (words, basis) => {
    expect(findAmounts(fold(words), SETTING).at(-1)?.basis).toBe(basis)
  })
})
