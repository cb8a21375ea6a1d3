/** Several deals in one mail, in whatever shape, and names that only the words around them show. */
import { describe, expect, it } from 'vitest'
import { readDeals } from '../../../src/understanding/wish/readers/registration.ts'
import { mailOf, only, settingOf, type Written } from './kit.ts'

const dealsOf = (written: Written) => {
  const mail = mailOf(written)
  return readDeals(mail, settingOf(mail))
}
const accounts = (text: string, subject = 'registration') =>
  dealsOf({ text, subject }).map(({ accountName }) => accountName?.value ?? null)

describe('several deals', () => {
  it('in one breath: what is said of a person goes where she was introduced, what is said of both to both', () => {
    const deals = dealsOf({
      subject: 'two, quickly',
      text: `Hi, two for you before my train. Ferrand Castle Hotels want Flow because bookings land in three inboxes, talk to Moira Bain, the sales manager, moira@ferrandcastle.example, about £31,000, and then there's Tolmie Joiners up in Wick where it's Vault, the owner is Hamish Tolmie, 01632 960188, £12k, he decides by the end of March. I have known both for years and will keep the relationship with them. Moira wants a call on 12 November.

Ina`,
    })
    expect(
      deals.map((deal) => only(deal, { account: '', product: '', amount: '', roles: '', stepDate: '' })),
    ).toEqual([
      {
        account: 'Ferrand Castle Hotels',
        product: 'Flow',
        amount: '31000 GBP',
        roles: 'R',
        stepDate: '2026-11-12',
      },
      { account: 'Tolmie Joiners', product: 'Vault', amount: '12000 GBP', roles: 'R', stepDate: null },
    ])
  })

  it.each([
    [
      'bullets that begin with a name',
      `To sager til jer:

* Vandværket ved Skoven
   Kontakt: Lise Holm, driftsleder, lise@vandskoven.example
   Målerne aflæses i hånden
   Flow, 90.000 kr.

* Kro og Kys
   Kontakt: Ebbe, 40 55 01 90
   Vil vide, hvilke retter der tjener penge
   Insight, 30.000 kr. om året`,
      ['Vandværket ved Skoven', 'Kro og Kys'],
    ],
    [
      'paragraphs under a line of a few words',
      `Twee aanmeldingen van onze kant.

Zorggroep De Linde
De roosters gaan op papier rond. Flow, 40.000 euro. Contact: Tessa Bos, t.bos@delinde.example.

Het Veerhuis
Een naam van een borrel: Niels Kok, n.kok@veerhuis.example. Er zijn dossiers zoekgeraakt.`,
      ['Zorggroep De Linde', 'Het Veerhuis'],
    ],
    [
      'a second one that is hardly more than a name',
      `I have two names for you.

The warm one is Caseificio Alto Piave. They weigh by hand and want Flow, 40 thousand euro, speak with Rita Zorzi, r.zorzi@altopiave.example.

The cold one: Banca Popolare di Feltre. A friend says they need something, I know nobody there.`,
      ['Caseificio Alto Piave', 'Banca Popolare di Feltre'],
    ],
  ])('%s', (_shape, text, names) => expect(accounts(text)).toEqual(names))

  it('headings of one deal are no customers', () =>
    expect(
      accounts(`Please register Harlow Boats Ltd for Flow.

1. Background
They lose job cards. The yard has 40 people.
It costs them £20,000 a year.

2. Next
Demo on 12 November.
Price of £18,000 is agreed.`),
    ).toEqual(['Harlow Boats Ltd']))
})

describe('a table whose first column counts', () => {
  const [deal] = dealsOf({
    text: `Kindly register:

Sr.\tParticulars\tDetails
1\tName of end customer\tKollam Fisheries Co-operative Ltd.
2\tSpoc\tMs. Anju Nair, IT Head
3\tMail ID\tanju@kollamfish.example
4\tRequirement in brief\tCatch slips are written by hand and lost
5\tSolution proposed\tFlow
6\tBudget\tINR 20 lakhs
7\tExpected date of PO\t15.01.2027
8\tCompetition\tNetra Soft
9\tRole of partner\tPoC and installation by us
10\tSupport expected\tPresentation on 09.12.2026 by your presales`,
  })
  it('is read as labels and values', () =>
    expect(
      only(deal!, { account: '', contacts: [], product: '', amount: '', close: '', roles: '', stepDate: '' }),
    ).toEqual({
      account: 'Kollam Fisheries Co-operative Ltd.',
      contacts: ['Anju Nair | anju@kollamfish.example | - | IT Head'],
      product: 'Flow',
      amount: '2000000 INR',
      close: '2027-01-15',
      roles: 'T',
      stepDate: '2026-12-09',
    }))
})

describe('the name of the customer', () => {
  it.each([
    [
      'whose house it is',
      "Please register St Aidan's Hospice for Vault. The records lie in boxes.",
      "St Aidan's Hospice",
    ],
    [
      'a firm of partners',
      'Please register Morton, Vail & Sykes, solicitors in Leeds, for Vault.',
      'Morton, Vail & Sykes',
    ],
    [
      'a public house at its place',
      'Zgłaszamy szansę: Szpital Miejski w Nowej Rudzie potrzebuje Vault.',
      'Szpital Miejski w Nowej Rudzie',
    ],
    [
      'a Danish co-operative',
      'Hermed registreres Andelsmejeriet Vestvang a.m.b.a. til Flow.',
      'Andelsmejeriet Vestvang a.m.b.a.',
    ],
    [
      'heard at the pub',
      'Am Stammtisch hat mir die Wirtin vom Brunnerhof in Tamsweg erzählt, dass ihr die Leute davonlaufen.',
      'Brunnerhof',
    ],
  ])('%s', (_what, text, name) => expect(accounts(text)).toEqual([name]))

  it('is not the town of a signature', () =>
    expect(
      accounts(
        `See below, please lock this in our name.

From: Dr. Leela Menon <registrar@uas-thrissur.example>
Sent: Tuesday, October 13, 2026 12:10 PM
To: Ana Ruiz <ana@fieldpartner.example>
Subject: Safe custody of records

Dear Ana, answer books travel on pen drives. Please present Northwind Vault on 18th November.

Dr. Leela Menon
Registrar
Malabar University of Agricultural Sciences
Thrissur 680005, India`,
        'FW: Safe custody of records',
      ),
    ).toEqual(['Malabar University of Agricultural Sciences']))

  it('is whoever wrote first, not who passed the mail on', () =>
    expect(
      accounts(
        `Please register the below for us.

From: Carys Lloyd <carys@lloydpm.example>
Sent: 14 October 2026 18:09
To: Ana Ruiz <ana@fieldpartner.example>
Subject: FW: snagging

As promised. Sioned is the one to speak to, I only hold the pen.

Carys Lloyd
Director, Lloyd Project Management

From: Sioned Ellis <sioned.ellis@gowerparks.example>
Sent: 14 October 2026 15:36
To: Carys Lloyd <carys@lloydpm.example>
Subject: snagging

Hi Carys, 46 lodges get handed over in May and a snag is a text message today. Would your IT friend know a tool?

Sioned Ellis
Project Manager, Gower Holiday Parks`,
        'FW: snagging',
      ),
    ).toEqual(['Gower Holiday Parks']))
})

describe('where the customer is', () => {
  it.each([
    [
      'a town before its country',
      'Repuestos del Café, contacto Jhon Ospina, jospina@repcafe.example o 606 555 0128 (Armenia, Colombia).',
      'CO',
    ],
    [
      'a town that is spelled like a country',
      'Cliente: Calçados Serrana S/A\nCidade: Franca/SP - Brasil',
      'BR',
    ],
  ])('%s', (_what, text, country) =>
    expect(dealsOf({ text: `Registro:\n\n${text}` })[0]!.accountCountry?.value).toBe(country),
  )
})

describe('where all of them are', () => {
  const two = (first: string, last = '') => `${first}

1. Stadtwerke Hellbrunn - Vault, 80.000 €, 31.03.2027, Maria Voss, m.voss@sw-hellbrunn.example
2. Möbelhaus Zur Linde - Insight, 20.000 €, 31.01.2027, Petra Linde, petra@zurlinde.example

${last}`
  const countries = (text: string) =>
    dealsOf({ text }).map(({ accountCountry }) => accountCountry?.value ?? null)

  it.each([
    ['Zwei neue Chancen, beide sitzen in Deutschland:', '', 'DE'],
    ['Zwei neue Kunden aus Österreich:', '', 'AT'],
    ['Zwei Projekte, beide in den Niederlanden:', '', 'NL'],
    ['Two deals, both are in Spain.', '', 'ES'],
    ['Two deals for you.', 'Both customers are based in the Netherlands.', 'NL'],
    ['Deux affaires, toutes les deux en Belgique :', '', 'BE'],
    ['Dos oportunidades, ambas en España:', '', 'ES'],
    ['Duas oportunidades, ambas ficam no Brasil:', '', 'BR'],
    ['Due trattative, entrambe in Italia:', '', 'IT'],
    ['Twee kansen, beide zitten in België:', '', 'BE'],
    ['To nye kunder, begge ligger i Danmark:', '', 'DK'],
    ['Två affärer, båda finns i Sverige:', '', 'SE'],
    ['Dwie firmy, obie są w Polsce:', '', 'PL'],
  ])('%s %s', (first, last, country) => expect(countries(two(first, last))).toEqual([country, country]))

  it.each([
    ['Two deals for you.', 'All data must stay in Germany.'],
    ['Two deals for you.', 'Both expand to plants in Poland.'],
    ['Two deals, one in Spain and one in France.', ''],
  ])('is not said: %s %s', (first, last) => expect(countries(two(first, last))).toEqual([null, null]))
})
