/** What stands beside a customer's contact: who is on copy, and the country behind a number. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { mailOf, settingOf } from './kit.ts'

function read(text: string) {
  const mail = mailOf({ text })
  const deal = understand(mail, settingOf(mail)).deals[0]!
  return {
    people: deal.contacts.map(({ name, title }) => [name?.value, title?.value]),
    country: deal.accountCountry?.value ?? null,
  }
}
const COPIED = [
  ['Maya Lund', 'CIO'],
  ['Cheryl Goh', 'procurement lead'],
]

describe('who is on copy in a list of labels', () => {
  it.each([
    ['* Customer - ', '* Contact - ', '* Cc - ', '* Product - '],
    ['Customer: ', 'Contact: ', 'Cc: ', 'Product: '],
    ['Kunde: ', 'Kontakt: ', 'In Kopie: ', 'Produkt: '],
    ['Client : ', 'Contact : ', 'En copie : ', 'Produit : '],
    ['- Cliente: ', '- Contacto: ', '- En copia: ', '- Producto: '],
    ['Klant | ', 'Contactpersoon | ', 'Cc | ', 'Product | '],
  ])('is a contact where the address is of the customer’s house: %s', (customer, contact, copy, product) => {
    const lines = [
      `${customer}Thornbury Water`,
      `${contact}Maya Lund, CIO, maya.lund@thornbury.example`,
      `${copy}Cheryl Goh, procurement lead, cheryl.goh@thornbury.example`,
      `${product}Flow`,
    ]
    expect(read(`Hi,\n\nplease register this one.\n\n${lines.join('\n')}`).people).toEqual(COPIED)
  })

  it.each(['dana@otherhouse.example', 'dana@gmx.example', 'dana'])('and none else: %s', (address) =>
    expect(
      read(
        `Customer: Thornbury Water\nContact: Maya Lund, CIO, maya.lund@thornbury.example\nCc: Dana Priddy, ${address}\nProduct: Flow`,
      ).people,
    ).toEqual([['Maya Lund', 'CIO']]),
  )
})

describe('a country in brackets behind a number', () => {
  const HEAD =
    'Hi,\n\nplease register Thornbury Stables. They want Flow because their approvals take nine days.\n'
  it.each([
    ['Contact is Maya Lund, 061 555 0144 (Limerick, Ireland).', 'IE'],
    ['Maya Lund runs operations. Her number is 061 555 0144 (Limerick, Ireland).', 'IE'],
    ['Phone: 061 555 0144 (Limerick, Ireland - mornings only)', 'IE'],
    ['Ansprechpartnerin: Maya Lund, 0662 555 014 (Salzburg, Österreich).', 'AT'],
    ['Contact : Maya Lund, 022 555 01 44 (Genève, Suisse)', 'CH'],
    ['Contact - Maya Lund\nReach her - 061 555 0144 (Ireland)', 'IE'],
  ])('is the customer’s: %s', (words, country) => expect(read(HEAD + words).country).toBe(country))

  it.each([
    'Contact is Maya Lund, maya@thornbury.example. You can reach me on 061 555 0144 (Limerick, Ireland).',
    'Contact: Maya Lund, maya@thornbury.example. Sean Roe of our office, 061 555 0199 (Limerick, Ireland), looks after them.',
    'Contact: Maya Lund, maya@thornbury.example, 061 555 0144.\n\nBest,\nSean Roe\nBrightPath, 061 555 0199 (Limerick, Ireland)',
    'Contact: Maya Lund, maya@thornbury.example, 061 555 0144 (direct line)',
  ])('and not where the number is the partner’s: %s', (words) =>
    expect(read(HEAD + words).country).toBeNull(),
  )
})
