/** Words that may be a month: "close march" is one, "the decision may slip" is none. Written in October 2026. */
import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/understanding/extract/dates/date.ts'
import { fold } from '../../../src/understanding/extract/fold.ts'

const lastDays = (text: string) =>
  findDates(fold(text), { today: '2026-10-15', order: 'DMY' }).map(({ last }) => last)

describe('is a month', () => {
  it.each([
    ['decision may', '2027-05-31'],
    ['Decision: May.', '2027-05-31'],
    ['In may they sign.', '2027-05-31'],
    ['They sign in march or april', '2027-04-30'],
    ['slips to may now', '2027-05-31'],
    ['closing may 12', '2027-05-12'],
    ['Abschluss Mai', '2027-05-31'],
    ['Signature mars', '2027-03-31'],
    ['Fecho set', '2027-09-30'],
    ['firma mar, demo luego', '2027-03-31'],
    ['Beslut i maj kommer', '2027-05-31'],
    ['Decyzja do końca maja', '2027-05-31'],
    ['Podpisanie w połowie maja.', '2027-05-15'],
    ['12 out 15h', '2026-10-12'],
  ])('%s', (text, day) => {
    expect(lastDays(text)).toContain(day)
  })
})

describe('is another word', () => {
  it.each([
    'The decision may slip.',
    'Signing may take longer than planned',
    'The decision now may slip.',
    'I may be late with it.',
    'PO may be delayed by legal',
    'The order may march ahead.',
    'They moved to march ahead',
    'Once that is done, signing can march ahead.',
    'Decision set, they want it.',
    'They set 2 conditions for signing.',
    'Order out of stock',
    'The decision is pushed out 3 weeks.',
    'Tekenen mag nog niet',
    'Nu mag de klant tekenen.',
    'Ze rijen in de file voor de beslissing',
    'La decisione mai arriva',
    'La marca firma pronto.',
    'Vi har sett beslutet.',
    'Podpis mają dopiero ustalić',
    'Maja Kern entscheidet.',
  ])('%s', (text) => {
    expect(lastDays(text)).toEqual([])
  })
})
