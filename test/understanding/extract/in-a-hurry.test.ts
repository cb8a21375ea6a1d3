/** Registrations as they are typed on a telephone: dashes and commas for sentences, small letters, shortened words. */
import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../../src/understanding/extract/language.ts'
import type { DealRead } from '../../../src/understanding/understanding.ts'
import { readDeals } from '../../../src/understanding/wish/readers/registration.ts'
import { mailOf, settingOf } from './kit.ts'

const dealsOf = (text: string, subject = 'deal') => {
  const mail = mailOf({ subject, text, date: '2026-12-01T09:30:00+01:00' })
  return readDeals(mail, settingOf(mail))
}
const account = (deal: DealRead | undefined) => deal?.accountName?.value ?? null
const sum = (deal: DealRead | undefined) => {
  const value = deal?.amount?.value
  return value === undefined ? null : `${value.min}-${value.max} ${value.currency} ${value.basis}`
}
const close = (deal: DealRead | undefined) => deal?.closeDate?.value.date ?? null
const names = (deal: DealRead | undefined) => deal?.contacts.map(({ name }) => name?.value ?? null) ?? []

describe('whose deal it is', () => {
  it.each([
    [
      'got a live one - Ashgrove Dairies, they still do all approvals by email, cfo is fed up',
      'Ashgrove Dairies',
    ],
    ['Moin, hab da was: Reederei Petersen. Chef will endlich die Freigaben digital.', 'Reederei Petersen'],
    [
      'its Pennyfold Garden Centres again. last yr they said no, now they want it for real',
      'Pennyfold Garden Centres',
    ],
    ["met Calderbrook Steel's cfo at the golf, he gets margin per order 6 wks late", 'Calderbrook Steel'],
    ['mam temat Zakłady Mięsne Jaworczyk, reklamacje w zeszycie, podpis w lutym', 'Zakłady Mięsne Jaworczyk'],
    ['ny til jer - Vesterå Mejeri, prøvesvar skrives ind to gange', 'Vesterå Mejeri'],
    ['salut, une belle piste : les Fonderies Marchetti, ils signent tout à la main', 'Fonderies Marchetti'],
  ])('%s', (text, name) => {
    expect(account(dealsOf(text)[0])).toBe(name)
  })

  it('is not where somebody was met', () => {
    expect(
      account(
        dealsOf('Saw your team at Hannover Messe yesterday. A customer of ours wants Flow, 30k eur')[0],
      ),
    ).toBeNull()
  })

  it('begins each item of a list', () => {
    const deals = dealsOf(
      'Two for you:\n1. Pike & Sons - 20k gbp, feb, Lee Pike lee@pikeandsons.example, drowning in invoices\n2. Marchwood Timber - no number yet, met Dee Marsh at the show, wants a look at Flow',
    )
    expect(deals.map(account)).toEqual(['Pike & Sons', 'Marchwood Timber'])
    expect(close(deals[0])).toBe('2027-02-28')
  })
})

describe('sums and days', () => {
  it.each([
    ['Acme Dairies want Flow. 60ish k gbp, signing feb probably', '60000-60000 GBP TOTAL', '2027-02-28'],
    [
      'Customer: Acme Dairies\nNeed: Flow, approvals on paper\n$$: 28-30k\nWhen: Feb',
      '28000-30000 USD TOTAL',
      '2027-02-28',
    ],
    ['Acme Dairies want Flow. 40k gbp, closure by JFM quarter', '40000-40000 GBP TOTAL', '2027-03-31'],
    ['Acme Dairies want Flow. 40k gbp, order in the 2nd half of Feb', '40000-40000 GBP TOTAL', '2027-02-28'],
    [
      'Acme Dairies vogliono Flow. 40k gbp, chiusura 2a metà di febbraio',
      '40000-40000 GBP TOTAL',
      '2027-02-28',
    ],
    [
      'Acme Dairies willen Flow. Ze hebben 2 ton beschikbaar, besluit eind maart',
      '200000-200000 EUR TOTAL',
      '2027-03-31',
    ],
    [
      'Acme Dairies want Flow. Budget is 45000. They sign wk commencing 8 March',
      '45000-45000 GBP TOTAL',
      '2027-03-14',
    ],
    [
      'Acme Dairies veut Flow. Ils ont un budget de 30 à 35 000, signature fin mars.',
      '30000-35000 EUR TOTAL',
      '2027-03-31',
    ],
    ['Acme Dairies want Flow. nzd 3-400k, close mar', '300000-400000 NZD TOTAL', '2027-03-31'],
    ['Acme Dairies want Flow. 70-80k Cdn. They sign Jan 15', '70000-80000 CAD TOTAL', '2027-01-15'],
    ['Acme Dairies want Flow. MXN 1.5 mdp, close march', '1500000-1500000 MXN TOTAL', '2027-03-31'],
    ['Acme Dairies want Flow. 35k EUR-ish, Q1. Rob Tate is the man', '35000-35000 EUR TOTAL', '2027-03-31'],
  ])('%s', (text, amount, date) => {
    const [deal] = dealsOf(text)
    expect([sum(deal), close(deal)]).toEqual([amount, date])
  })

  it.each(['Acme Dairies want Flow. 20k gbp, jan will call', 'Acme Dairies want Flow, sold out, Groet, Jan'])(
    'takes no name and no other word for a month: %s',
    (text) => {
      expect(close(dealsOf(text)[0])).toBeNull()
    },
  )
})

describe('who can be reached', () => {
  it.each([
    ['Acme Dairies want Flow. speak to jo bates 07700 900111', ['jo bates']],
    ['Acme Dairies want Flow.\nfiona kirke crew mgr +44 7700 900384', ['fiona kirke']],
    ['Acme Dairies want Flow. Call:\npete lomas, pete@acmedairies.example', ['pete lomas']],
    ['Acme Dairies quieren Flow. hablar con rosa mena, +34 600 555 017', ['rosa mena']],
    ['Acme Dairies want Flow.\nwim 0031 6 5550 1733', ['wim']],
  ])('%s', (text, people) => {
    expect(names(dealsOf(text)[0])).toEqual(people)
  })

  it.each([
    'Acme Dairies want Flow. call me on 07700 900111',
    'Acme Dairies want Flow. ring the main office 0161 496 0000',
    'Acme Dairies want Flow. speak to reception 0161 496 0000',
  ])('names nobody: %s', (text) => {
    expect(names(dealsOf(text)[0]).filter(Boolean)).toEqual([])
  })
})

describe('which product', () => {
  const product = (text: string) => dealsOf(text)[0]?.product?.value ?? null
  it.each([
    ['Acme Dairies / vault / £90k / Q2 / cad files on everyones laptop', 'Northwind Vault'],
    [
      'Acme Dairies. order changes come by phone, wrong panes cut\nflow ~ €38k, decision in 3 weeks',
      'Northwind Flow',
    ],
    ['Acme Dairies want their rosters off paper. insight, 35k €, sign in jan', 'Northwind Insight'],
  ])('%s', (text, name) => {
    expect(product(text)).toBe(name)
  })
  it.each([
    'Acme Dairies have cash flow trouble, 40k eur for a new till',
    'Acme Dairies asked about protecting documents. Insight or Vault?? you tell me',
    'Acme Dairies want more insight into what they spend, 40k eur',
  ])('none: %s', (text) => {
    expect(product(text)).toBeNull()
  })
})

it.each([
  [
    'de',
    'Moin, hab da was: Reederei Petersen. Chef will endlich die Freigaben digital, 50k, Unterschrift im Februar.',
  ],
  ['sv', 'hej, har en bra grej på gång – Nordvik Plåt, allt på papper, ca 400 tkr, beslut i februari'],
  [
    'it',
    "ciao, c'è una bella occasione: Cantine Belforte, fanno tutto su carta, 40k €, decidono entro fine gennaio",
  ],
  ['en', "if brent's buying breakfast maybe. they want it, budget approved"],
])('hears the language of few words: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})
