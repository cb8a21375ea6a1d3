/** Whose number a later sentence gives, names in capitals or in small letters, and what stands around a customer's name. */
import { describe, expect, it } from 'vitest'
import type { DealRead } from '../../../src/understanding/understanding.ts'
import { readDeals } from '../../../src/understanding/wish/readers/registration.ts'
import { mailOf, settingOf } from './kit.ts'

const dealsOf = (text: string, subject = 'deal') => {
  const mail = mailOf({ subject, text, date: '2026-10-06T09:12:00+02:00' })
  return readDeals(mail, settingOf(mail))
}
const account = (deal: DealRead | undefined) => deal?.accountName?.value ?? null
const close = (deal: DealRead | undefined) => deal?.closeDate?.value.date ?? null
const people = (deal: DealRead | undefined) =>
  deal?.contacts.map(({ name, phone }) => `${name?.value} ${phone?.value}`) ?? []

describe('a number that a later sentence gives', () => {
  it.each([
    [
      'Am Dorffest bin ich neben Urs Aebersold gesessen, er ist Buchhalter bei der Genossenschaft Seetal-Mosterei. Er will Insight. Meldet euch doch bei ihm, +41 41 555 01 72.',
      'Urs Aebersold +41415550172',
    ],
    [
      "Joan at Marlow Seeds would like to see Insight. Ring her on 01628 555 019, she's the bookkeeper.",
      'Joan +441628555019',
    ],
    [
      'Hab gestern mit der Frau Pichler von der Molkerei Obertal gesprochen. Die suchen was wie Flow. Ihre Nummer: 0664 5550123.',
      'Pichler +496645550123',
    ],
    [
      'Ayer hablé con Rosa, la gerente de Quesos La Fuente. Quieren Flow. Llámala al 655 55 12 12.',
      'Rosa +34655551212',
    ],
    [
      'Gisteren sprak ik Henk de Boer van Kwekerij De Linde, hij wil Insight. Bel hem op 06 55 51 23 45.',
      'Henk de Boer +31655512345',
    ],
    [
      'I talked with Ms Goh Li Ting from Tembusu Polyclinics about Vault. DID +65 6555 0193.',
      'Goh Li Ting +6565550193',
    ],
  ])('%s', (text, person) => {
    expect(people(dealsOf(text)[0])).toEqual([person])
  })

  it('is nobody else’s', () => {
    const [deal] = dealsOf(
      'Marlow Seeds want Insight. Joan Pettifer keeps the books there. Our own Ken Shaw has seen it. My number is 01628 555 019.',
    )
    expect(people(deal)).not.toContain('Joan Pettifer +441628555019')
  })
})

describe('names in capitals and in small letters', () => {
  it('reads a mail in capitals like any other', () => {
    const [deal] = dealsOf(
      'MARSHALL FARM FEEDS WANT FLOW. CALL BOB MARSHALL 07700 900 123. BUDGET 20K GBP. SIGN BY MARCH.',
    )
    expect(account(deal)).toBe('MARSHALL FARM FEEDS')
    expect(people(deal)).toEqual(['BOB MARSHALL +447700900123'])
    expect(deal?.product?.value).toBe('Northwind Flow')
    expect(close(deal)).toBe('2027-03-31')
  })

  it('keeps two deals apart whose names stand in capitals', () => {
    const deals = dealsOf(
      'Two rockets for the board.\n\nGALVESTON PETRO TERMINALS = whale. Their CISO Renata Cho (renata.cho@galvestonpetro.example) got lit up in a pen test. 154k USD for Vault, ink by 12/18.\n\nSWIFTWATER TITLE & ESCROW = smaller but FAST. They need Flow. Brody Vance is the COO, cell (512) 555-0171. 25-30K/yr USD.',
      '2 monsters for the Q4 board',
    )
    expect(deals.map(account)).toEqual(['GALVESTON PETRO TERMINALS', 'SWIFTWATER TITLE & ESCROW'])
    expect(deals.map(people)).toEqual([['Renata Cho undefined'], ['Brody Vance +15125550171']])
  })

  it.each([
    [
      'hey guys quick one\n\npettibone roofing supply out of tulsa, they want flow. branch mgrs text photos of tickets\n\nabt $40k a yr',
      'new one for u - pettibone roofing supply',
      'pettibone roofing supply',
    ],
    [
      "spoke to darren at ridgeway haulage this am, he's the transport mgr, wants flow asap. his mobile 07700 900 123. budget 20k",
      'deal',
      'ridgeway haulage',
    ],
    ['a lady at the local hospital wants vault, no idea about budget', 'deal', null],
  ])('%s', (text, subject, name) => {
    expect(account(dealsOf(text, subject)[0])).toBe(name)
  })
})

describe('what stands around a name', () => {
  it.each([
    [
      'Nur ein Tipp: er macht bei der Genossenschaft Seetal-Mosterei die Zahlen und will Insight.',
      'Genossenschaft Seetal-Mosterei',
    ],
    ['Ho sentito il geometra Bassi del Comune di Valdora, vogliono Vault.', 'Comune di Valdora'],
    [
      'A site report, for registration.\n\n  Visited   Kilbrannan Distillers, Campbeltown, 19 October.\n  Saw       Mr. A. J. Dunbar, Chief Engineer.\n  Fault     Excise returns are compiled from four paper ledgers.\n  Remedy    Your Flow package.\n  Cost      They will spend £31,500.\n  When      Board sits 9 December. Order that day.\n',
      'Kilbrannan Distillers',
    ],
  ])('%s', (text, name) => {
    expect(account(dealsOf(text)[0])).toBe(name)
  })

  it('is not the kind of the mail', () => {
    expect(
      account(
        dealsOf('They have Vault and wish to have Insight as well.', 'Co-sell: Maziwa Bora Dairies')[0],
      ),
    ).toBe('Maziwa Bora Dairies')
  })
})

describe('days and sums', () => {
  it.each([
    ['Mit der Beauftragung rechnen wir in der 11. Kalenderwoche 2027.', '2027-03-21'],
    ['It must be signed this calendar year or the money goes back.', '2026-12-31'],
    [
      'La aseguradora les dio hasta junio para poner orden. Firman a más tardar el 15 de abril.',
      '2027-04-15',
    ],
    ['They want to sign by 18-Dec.', '2026-12-18'],
  ])('%s', (text, day) => {
    expect(close(dealsOf(`Customer: Acme Dairies\n\nThey need Flow. ${text}`)[0])).toBe(day)
  })

  it('reads "a yr" as per year', () => {
    expect(dealsOf('Acme Dairies want Flow, abt $40k a yr.')[0]?.amount?.value.basis).toBe('PER_YEAR')
  })
})

describe('which of several sums counts', () => {
  it.each([
    ["The 180'000 CHF he writes is with hardware. For you only CHF 96'000 count.", '96000-96000 CHF TOTAL'],
    [
      'Rammen var i foråret 900.000 kr., men bestyrelsen har hævet den til 1,15 mio. kr. inkl. opsætning, og det er det beløb, der gælder.',
      '1150000-1150000 DKK TOTAL',
    ],
    [
      'Ursprünglich standen für Northwind Vault 210.000 Euro im Plan. Der Vorstand hat das vorige Woche auf 165.000 Euro zusammengestrichen, worin 40.000 Euro für Schulung bereits enthalten sind.',
      '165000-165000 EUR TOTAL',
    ],
    [
      'The customer will pay S$ 6,800 per month. There is also a setup fee of S$ 15,000, that one is ours, please don’t count.',
      '6800-6800 SGD PER_MONTH',
    ],
    [
      '$118K set aside in the plan. It comes to $147,500, so ignore the number up top.',
      '147500-147500 USD TOTAL',
    ],
    ['She could stretch to about seven and a half thousand pounds.', '7500-7500 GBP TOTAL'],
    ['33k euro ex btw, hij tekent eind deze maand.', '33000-33000 EUR TOTAL'],
  ])('%s', (text, told) => {
    const value = dealsOf(`Customer: Acme Dairies\n\nThey need Flow. ${text}`)[0]?.amount?.value
    expect(`${value?.min}-${value?.max} ${value?.currency} ${value?.basis}`).toBe(told)
  })
})

describe('a product in small letters', () => {
  it.each([
    [
      'ciao, la Rubinetterie Valsesia mi chiede il vault perché un tecnico si è portato via i disegni. 28mila euro',
      'Northwind Vault',
    ],
    [
      'moin, das riecht nach flow. Die Döbritz Landtechnik in Uelzen, der Einkauf tippt dort alle Lieferscheine ab',
      'Northwind Flow',
    ],
    ['Their cash flow is tight, and the vault at Acme Dairies is full of paper.', null],
  ])('%s', (text, product) => {
    expect(dealsOf(text)[0]?.product?.value ?? null).toBe(product)
  })
})

it('registers no row of a table that has been given up', () => {
  const deals = dealsOf(
    'Client\tInterlocuteur\tProduit\tMontant\tDécision\tStatut\nLaboratoires Vernoux\tDr Anne-Lise Poirier, al.poirier@labo-vernoux.example\tFlow\t92 000 €\tfin mars 2027\tà enregistrer\nMutuelle du Haut-Lignon\tM. Cédric Bastide, c.bastide@mutuelle-hl.example\tVault\t31 000 €\tavril 2027\tà enregistrer\nPapeterie Jourdan\t-\tInsight\t55 000 €\t-\tabandonné en décembre, pour mémoire\n',
  )
  expect(deals.map(account)).toEqual(['Laboratoires Vernoux', 'Mutuelle du Haut-Lignon'])
})

it('reads on where a line has only the first word of a sentence', () => {
  const [deal] = dealsOf(
    'Customer: Acme Dairies\nContact: Jo Bates, jo@acmedairies.example\n\nAcme Dairies want Flow. They\nbook everything in a paper diary.',
  )
  expect(deal?.context.map(({ value }) => value).join(' ')).toContain(
    'They book everything in a paper diary.',
  )
})
