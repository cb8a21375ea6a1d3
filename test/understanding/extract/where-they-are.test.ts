/** The customer's country, as the mail says it: in brackets behind a legal form, of all customers, in a clause about them. */
import { describe, expect, it } from 'vitest'
import { readDeals } from '../../../src/understanding/wish/readers/registration.ts'
import { mailOf, settingOf } from './kit.ts'

const countriesOf = (text: string) => {
  const mail = mailOf({ text })
  return readDeals(mail, settingOf(mail)).map(({ accountCountry }) => accountCountry?.value ?? '-')
}
const HEAD = 'Please register Calder Paper Mills Ltd, contact Ann Reed, ann.reed@calderpaper.example.'
const LIST = `Three new ones, {}.

1. Prairie Lantern Co-op. Flow, 140,000 USD. Doug Hrycak, doug@prairielantern.example.
2. Tamarack Dental Group. Vault, 24,000 USD. Simone Achebe, simone@tamarackdental.example.`

describe('where the customer is', () => {
  it.each([
    ['HU', 'Please register: Balaton Termálfürdők Zrt. (Hungary, spa operator). They lost paper records.'],
    ['NZ', `${HEAD} They run three venues in Dunedin, New Zealand.`],
    ['NZ', `${HEAD} It has nine mills in Dunedin, New Zealand.`],
    ['DK', `${HEAD} They make wooden toys in Hobro, Denmark.`],
    [
      'IE',
      `${HEAD}\n\nAccount website ......... https://www.calderpaper.example/\nAccount country ......... Ireland`,
    ],
  ])('%s: %s', (country, words) => expect(countriesOf(words)).toEqual([country]))

  it.each(['all customers of ours in Canada', 'all three here in Canada', 'all in Canada'])(
    'is told of all at once: %s',
    (words) => expect(countriesOf(LIST.replace('{}', words))).toEqual(['CA', 'CA']),
  )

  it.each([
    'They met our engineers at the fair in Hannover, Germany.',
    'They will open a shop in Dunedin, New Zealand.',
    'They buy their wood in Umeå, Sweden.',
    'Their customer sits in Dunedin, New Zealand.',
    'We have an office in Dunedin, New Zealand.',
  ])('is not where somebody else is, or they will be: %s', (words) =>
    expect(countriesOf(`${HEAD} ${words}`)).toEqual(['-']),
  )
})
