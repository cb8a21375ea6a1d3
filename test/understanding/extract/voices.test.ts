import { describe, expect, it } from 'vitest'
import { readDeals } from '../../../src/understanding/wish/readers/registration.ts'
import { mailOf, only, settingOf } from './kit.ts'
import { voices } from './voices.ts'

describe('a registration in its own voice', () => {
  it.each(voices)('$name', ({ date, text, expected, context }) => {
    const mail = mailOf({ text, date, subject: 'registration' })
    const deals = readDeals(mail, settingOf(mail))
    expect(deals).toHaveLength(1)
    expect(only(deals[0], expected)).toEqual(expected)
    const told = deals[0]!.context.map((fact) => fact.value).join(' ')
    for (const words of context) expect(told).toContain(words)
  })
})

describe('the vendor’s currency', () => {
  const read = (text: string, usualCurrency: string | null) => {
    const mail = mailOf({
      text: `Please register Acme Paper Mill.\n\n${text}`,
      date: '2026-10-15T10:00:00+03:00',
    })
    return readDeals(mail, { ...settingOf(mail), usualCurrency })[0]!.amount
  }
  it('holds for a sum that names none, and is inferred', () => {
    expect(read('~45k, decision in January', 'EUR')).toMatchObject({
      value: { min: '45000', currency: 'EUR' },
      status: 'INFERRED',
    })
  })
  it('is not used where the mail names one', () => {
    expect(read('45k USD, decision in January', 'EUR')).toMatchObject({
      value: { currency: 'USD' },
      status: 'STATED',
    })
  })
  it('without it such a sum is not kept', () => expect(read('~45k, decision in January', null)).toBeNull())
})

describe('the boxes of a form', () => {
  const boxes = [
    '[ ] Flow  [X] Vault  [ ] Insight',
    '☐ Flow ☒ Vault ☐ Insight',
    '( ) Flow (x) Vault ( ) Insight',
    'Flow [ ]  Vault [x]  Insight [ ]',
    'Flow ☐ Vault ☒ Insight ☐',
  ]
  it.each(boxes)('the product is the ticked one: %s', (products) => {
    const mail = mailOf({
      text: `End user: Beartooth Mills\nProduct(s): ${products}\nContact: Pam Sorensen, pam@beartooth.example\nEst. value: $41,250`,
    })
    expect(readDeals(mail, settingOf(mail))[0]?.product?.value).toBe('Northwind Vault')
  })
})

describe('a national number in a mail that names no country', () => {
  it.each([
    ['2026-11-05T12:01:11+05:30', '+919831055260'],
    ['2026-11-05T12:01:11+05:00', '+929831055260'],
  ])('is one of where the clock of the mail stands: %s', (date, expected) => {
    const mail = mailOf({
      date,
      text: 'pls register Hooghly Jute Exports. contact Ms Paromita Sen, head systems, paromita@hooghly.example, 98310 55260. they need flow for audits',
    })
    expect(readDeals(mail, settingOf(mail))[0]?.contacts[0]?.phone?.value).toBe(expected)
  })
})

describe('a sum told plainly', () => {
  it.each([
    ['Valor em torno de R$ 480 mil por ano, e a assinatura deve sair em dezembro.', '480000', 'BRL'],
    ["Si parla di 27.000 euro all'anno. Le richieste sopra i 5.000 euro girano su carta.", '27000', 'EUR'],
    [
      'Purchase requests above $5,000 go round in a folder. The deal is worth about $64,000 a year.',
      '64000',
      'USD',
    ],
  ])('%s', (text, max, currency) => {
    const mail = mailOf({ text: `Please register Acme Paper Mill.\n\n${text}` })
    expect(readDeals(mail, settingOf(mail))[0]?.amount?.value).toMatchObject({ max, currency })
  })
})

describe('an address that is spelled out', () => {
  const contactsOf = (text: string) => {
    const mail = mailOf({
      text: `Please register Acme Paper Mill, they need Flow for their invoices.\n\n${text}`,
    })
    return readDeals(mail, settingOf(mail))[0]?.contacts ?? []
  }
  it.each([
    ['Contact is Paul Venn, COO, p.venn at acmepaper.example, he decides.', 'p.venn@acmepaper.example'],
    ['Contact: Paul Venn, pvenn [at] acmepaper [dot] example', 'pvenn@acmepaper.example'],
    ['Kontakt ist Paul Venn, Leiter IT (p.venn (at) acmepaper.example).', 'p.venn@acmepaper.example'],
    ['El contacto es Paul Venn, gerente, pvenn arroba acmepaper.example', 'pvenn@acmepaper.example'],
  ])('%s', (text, email) => {
    const [contact] = contactsOf(text)
    expect(contact?.name?.value).toBe('Paul Venn')
    expect(contact?.email?.value).toBe(email)
    expect(text).toContain(contact?.email?.evidence[0]?.quote)
  })
  it.each([
    'Meet us at acmepaper.example on Monday.',
    'They look at harbor.example today.',
    'Demo at 9.30 at site.',
  ])('is none: %s', (text) => {
    expect(contactsOf(text).filter(({ email }) => email !== null)).toEqual([])
  })
})
