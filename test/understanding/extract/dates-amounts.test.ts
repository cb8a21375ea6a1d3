import { describe, expect, it } from 'vitest'
import { dateOrder, findDates } from '../../../src/understanding/extract/dates/date.ts'
import { fold } from '../../../src/understanding/extract/fold.ts'
import { findAmounts } from '../../../src/understanding/extract/money/amount.ts'
import { amountRows, noAmountRows } from './amount-rows.ts'
import { dateRows, noDateRows } from './date-rows.ts'

/** words → first..last of the period, counted from Thursday, 15 October 2026 */
const dates: [string, string][] = [
  ['by the end of November', '2026-11-21..2026-11-30'],
  ['Q4 2026', '2026-10-01..2026-12-31'],
  ['mid-December 2026', '2026-12-15..2026-12-15'],
  ['31 Jan 2027', '2027-01-31..2027-01-31'],
  ['December 18, 2026', '2026-12-18..2026-12-18'],
  ['30/11/2026', '2026-11-30..2026-11-30'],
  ['28-Feb-27', '2027-02-28..2027-02-28'],
  ['2027-03', '2027-03-01..2027-03-31'],
  ['até 9 de outubro', '2026-10-09..2026-10-09'],
  ['entro gennaio 2027', '2027-01-01..2027-01-31'],
  ['2027年3月末', '2027-03-31..2027-03-31'],
  ['10月20日', '2026-10-20..2026-10-20'],
  ['premier trimestre 2027', '2027-01-01..2027-03-31'],
  ['lunes, 12 de octubre de 2026', '2026-10-12..2026-10-12'],
  ['Mitte März 2027', '2027-03-15..2027-03-15'],
  ['eind december 2026', '2026-12-22..2026-12-31'],
  ['final do primeiro trimestre de 2027', '2027-03-22..2027-03-31'],
  ['second half of January 2027', '2027-01-16..2027-01-31'],
  ['24-25 November 2026', '2026-11-24..2026-11-25'],
  ['ring me on Friday', '2026-10-16..2026-10-16'],
  ['on the Friday before Easter', '2027-03-26..2027-03-26'],
  ['am Freitag vor Ostern', '2027-03-26..2027-03-26'],
  ['le vendredi avant Pâques', '2027-03-26..2027-03-26'],
  ['el viernes antes de Semana Santa', '2027-03-19..2027-03-19'],
  ['il venerdì prima di Pasqua', '2027-03-26..2027-03-26'],
  ['op de vrijdag voor Pasen', '2027-03-26..2027-03-26'],
  ['fredagen före påsk', '2027-03-26..2027-03-26'],
  ['fredag før påske', '2027-03-26..2027-03-26'],
  ['w piątek przed Wielkanocą', '2027-03-26..2027-03-26'],
  ['am Montag nach Ostern', '2027-03-29..2027-03-29'],
  ['am Dienstag vor dem 20. November', '2026-11-17..2026-11-17'],
  ['the Monday after New Year', '2027-01-04..2027-01-04'],
  ['le lundi après le Nouvel An', '2027-01-04..2027-01-04'],
  ['the end of their fiscal year (March)', '2027-03-31..2027-03-31'],
  ['Ende ihres Geschäftsjahres (März)', '2027-03-31..2027-03-31'],
  ['fin de leur exercice fiscal (juin)', '2027-06-30..2027-06-30'],
  ['cierre del ejercicio fiscal (marzo)', '2027-03-31..2027-03-31'],
  ['fim do exercício, em dezembro', '2026-12-31..2026-12-31'],
  ['chiusura del loro anno fiscale (marzo)', '2027-03-31..2027-03-31'],
  ['einde van hun boekjaar (maart)', '2027-03-31..2027-03-31'],
  ['in 6 weeks', '2026-11-26..2026-11-26'],
  ['KW 48', '2026-11-23..2026-11-29'],
  ['before Christmas', '2026-12-24..2026-12-24'],
  ['bis Ende des ersten Quartals 2027', '2027-03-22..2027-03-31'],
  ['Ende 2026', '2026-12-22..2026-12-31'],
  ['w/c 12 October', '2026-10-12..2026-10-18'],
  ['H1 2027', '2027-01-01..2027-06-30'],
  ['Nov/Dec 2026', '2026-11-01..2026-12-31'],
  ['le mois prochain', '2026-11-01..2026-11-30'],
  ['entro fine mese', '2026-10-31..2026-10-31'],
  ['do 15 stycznia 2027', '2027-01-15..2027-01-15'],
  ['i slutet av januari', '2027-01-22..2027-01-31'],
  ['am 05.11. um 10 Uhr', '2026-11-05..2026-11-05'],
]
const noDates = [
  'at 3:12 PM',
  'within budget, 24/7',
  'we may sign',
  'they want to march on',
  'sept semaines',
  '12 seats for 30 users',
  'version 2.1.0',
]

/** words → "min-max currency basis" */
const amounts: [string, string][] = [
  ['GBP 140,000', '140000-140000 GBP TOTAL'],
  ['€25-35k', '25000-35000 EUR TOTAL'],
  ['R$ 350 mil', '350000-350000 BRL TOTAL'],
  ['fra 40 e 50 mila euro', '40000-50000 EUR TOTAL'],
  ['約1,200万円（総額）', '12000000-12000000 JPY TOTAL'],
  ['$4,500/mo', '4500-4500 USD PER_MONTH'],
  ['18.500 Euro jährlich', '18500-18500 EUR PER_YEAR'],
  ['Rs. 45 lakh', '4500000-4500000 INR TOTAL'],
  ['de 150 000 à 175 000 $ CA', '150000-175000 CAD TOTAL'],
  ['1,2 mln PLN', '1200000-1200000 PLN TOTAL'],
  ['250 seats at $12 per user per month', '3000-3000 USD PER_MONTH'],
  ['300 Nutzer à 40 €', '12000-12000 EUR TOTAL'],
  ['two hundred and fifty thousand pounds', '250000-250000 GBP TOTAL'],
  ['quatre-vingt mille euros', '80000-80000 EUR TOTAL'],
  ['duecentomila euro', '200000-200000 EUR TOTAL'],
  ["CHF 120'000.-", '120000-120000 CHF TOTAL'],
  ['TEUR 80 bis 95', '80000-95000 EUR TOTAL'],
  ['€ 1.250.000,00', '1250000-1250000 EUR TOTAL'],
  ['went up from 40k to 55k EUR', '55000-55000 EUR TOTAL'],
]
const noAmounts = [
  '+44 161 496 0188',
  'we have 3,000 users',
  '30/11/2026',
  'in 2027',
  '70 people on 3 floors',
]

const setting = { today: '2026-10-15', order: 'DMY' as const }
const money = { dollar: 'USD', krone: 'SEK', franc: 'CHF', cfa: 'XAF', stated: null }

describe('dates', () => {
  it.each([...dates, ...dateRows])('%s', (text, period) => {
    const found = findDates(fold(text), setting)
    expect(found.map((date) => `${date.first}..${date.last}`)).toEqual([period])
  })
  it.each([...noDates, ...noDateRows])('none in: %s', (text) =>
    expect(findDates(fold(text), setting)).toEqual([]),
  )
  it('takes the order of numeric dates from the mail', () => {
    expect(dateOrder('sent 10/27/2026, sign by 02/03/2027')).toBe('MDY')
    expect(dateOrder('sent 27/10/2026, sign by 02/03/2027')).toBe('DMY')
    expect(dateOrder('Call (312) 555-0164, $40,000, sign by 02/03/2027')).toBe('MDY')
    expect(dateOrder('Sign by 02/03/2027, €40,000')).toBe('DMY')
    // Dollars of a country that writes the day first.
    const abroad =
      'El cierre lo vemos para el 05/03/2027, son USD 52.000 con las tres plantas, y que no se les pase'
    expect(dateOrder(abroad)).toBe('DMY')
  })
})

/** Written on 6 January 2027. */
const months: [string, string][] = [
  ['Your confirmation arrived on 9 December', '2026-12-09'],
  ['A vossa confirmação chegou a 9 de dezembro', '2026-12-09'],
  ['Wir waren am 2. Dezember dort', '2026-12-02'],
  ['They decide on 9 December', '2027-12-09'],
]
describe('days without a year', () => {
  it.each(months)('%s', (text, day) => {
    const found = findDates(fold(text), { today: '2027-01-06', order: 'DMY' })
    expect(found.map(({ first }) => first)).toEqual([day])
  })
  it('are no houses, fractions or cells of a table', () => {
    expect(findDates(fold('ul. Sosnowa 14/3, 24-110 Puławy; all 20/10 of it'), setting)).toEqual([])
    const cells = findDates(
      fold('parcels arrive three weeks after delivery\tInsight\t300\tQ1 2027\t-'),
      setting,
    )
    expect(cells.map(({ first, last }) => [first, last])).toEqual([['2027-01-01', '2027-03-31']])
  })
})

describe('amounts', () => {
  it.each([...amounts, ...amountRows])('%s', (text, amount) => {
    const found = findAmounts(fold(text), money).filter(
      (mention) => mention.currency !== null || amount.includes('null'),
    )
    expect(found.map((m) => `${m.min}-${m.max} ${m.currency} ${m.basis}`)).toEqual([amount])
  })
  it.each([...noAmounts, ...noAmountRows])('none in: %s', (text) =>
    expect(findAmounts(fold(text), money).filter((mention) => mention.currency !== null)).toEqual([]),
  )
})
