/**
 * What a mail says in passing: who is called by name in a sentence of its own, the house that an adviser or a visitor comes
 * from, where the customer is, the day of the decision in few words, and a paper of another matter.
 */
import { describe, expect, it } from 'vitest'
import { read } from '../../../src/understanding/extract/reading.ts'
import { readDeals } from '../../../src/understanding/wish/readers/registration.ts'
import { updateOf } from '../../../src/understanding/wish/readers/registration-update.ts'
import { mailOf, settingOf, shown } from './kit.ts'

const dealsOf = (text: string) => {
  const mail = mailOf({ subject: 'hello', text })
  return readDeals(mail, settingOf(mail)).map(shown)
}
const dealOf = (text: string) => dealsOf(text)[0]!
const updateIn = (text: string) => {
  const mail = mailOf({ subject: 'Re: [1042] Kestrel Foods', text })
  return shown(updateOf(read(mail, settingOf(mail), 'OWN')))
}

describe('who was told of by his job and is named later', () => {
  it.each([
    [
      "I'm the accountant for Marlow Cider Company. The owner told me orders get lost. His name is Trevor.",
      'Marlow Cider Company',
      'Trevor | - | - | owner',
    ],
    [
      'Ich bin der Steuerberater der Gärtnerei Hollerbach. Der Inhaber sagt, dass Bestellungen verloren gehen. Er heißt Rudi.',
      'Gärtnerei Hollerbach',
      'Rudi | - | - | Inhaber',
    ],
    [
      'Je suis l’expert-comptable de la Fonderie Garnier. Le gérant m’a dit que les bons se perdent. Il s’appelle Marcel.',
      'Fonderie Garnier',
      'Marcel | - | - | gérant',
    ],
    [
      'Sono il commercialista delle Cantine Roccasparta e il titolare mi ha detto che gli ordini si perdono. Non c’è un progetto. Si chiama Ettore.',
      'Cantine Roccasparta',
      'Ettore | - | - | titolare',
    ],
    [
      'Soy el asesor de la Bodega Ribera. La gerente me contó que los pedidos se pierden. Se llama Lucía.',
      'Bodega Ribera',
      'Lucía | - | - | gerente',
    ],
    [
      'Ik ben de boekhouder van Kwekerij Zonneveld. De eigenaar zegt dat bestellingen zoekraken. Hij heet Willem.',
      'Kwekerij Zonneveld',
      'Willem | - | - | eigenaar',
    ],
  ])('%s', (text, account, person) => {
    const deal = dealOf(text)
    expect([deal.account, ...deal.contacts]).toEqual([account, person])
  })

  it.each([
    'Thornbury Water wants Flow. The owner and the buyer both called. His name is on the list.',
    'Thornbury Water wants Flow. My boss has seen it. His name is Trevor.',
  ])('is nobody where several could be meant, or ours: %s', (text) =>
    expect(dealOf(text).contacts).toEqual([]),
  )
})

describe('the house that somebody has just left', () => {
  it.each([
    ['Just left Thornbury Dairies. They key every order twice, so Flow.', 'Thornbury Dairies'],
    [
      'Står på parkeringen hos Väveryds Möbelfabrik. De vet inte vad en order kostar, Insight passar.',
      'Väveryds Möbelfabrik',
    ],
    [
      'Sitter i bilen utanför Bergslagens Gjuteri. De vet inte vad varje order kostar. Insight passar.',
      'Bergslagens Gjuteri',
    ],
    [
      'Komme gerade von der Sennerei Oberjoch. Die Freigabe läuft auf Zetteln, also Flow.',
      'Sennerei Oberjoch',
    ],
  ])('%s', (text, account) => expect(dealOf(text).account).toBe(account))
})

describe('the customer’s country', () => {
  const HEAD =
    'Please register Thornbury Latex for Flow. Contact: Maya Lund, maya.lund@thornbury.example.\n\n'
  it.each([
    ['Our demo is fixed for 18 Nov at their plant in Klang, Malaysia.', 'MY'],
    ['Their three plants in Belgium sign everything on paper.', 'BE'],
    ['Leurs trois usines en Belgique valident tout sur papier.', 'BE'],
    ['日本国内の3工場で承認が紙で行われております。', 'JP'],
  ])('is where its house or all its sites are: %s', (text, country) =>
    expect(dealOf(HEAD + text).country).toBe(country),
  )

  it.each([
    'Their US retailer audits them in February.',
    'Ihr Kunde in Japan verlangt Nachweise, maya.lund@thornbury.example weiß mehr.',
    'Leur client en Belgique exige des preuves.',
    'They opened a plant in Poland last year.',
  ])('is none that is somebody else’s: %s', (text) => expect(dealOf(HEAD + text).country).toBeNull())
})

describe('the day of the decision', () => {
  it.each([
    ['El consejo se reúne y lo votan el 25 de febrero.', '2027-02-25'],
    ['They need to have appointed somebody by 30 November.', '2026-11-30'],
    ['Fallen soll die Entscheidung noch heuer, Mitte Dezember.', '2026-12-15'],
    ['The decision comes this year, before Christmas.', '2026-12-24'],
    ['£40k, sign-off 5 March.', '2027-03-05'],
    ['310.000 kr., beslutning 12. marts 2027.', '2027-03-12'],
  ])('%s', (words, close) => expect(dealOf(`Thornbury Water, Flow. ${words}`).close).toBe(close))

  it.each([
    ['When will they decide? 6 November\nWho? Maya Lund, CIO, maya.lund@thornbury.example', '2026-11-06'],
    [
      'Maya Lund, CIO, maya.lund@thornbury.example\n$76,500, one time\nMarch 5\nThey close the books late.',
      '2027-03-05',
    ],
    ['Maya Lund, CIO, maya.lund@thornbury.example\nMarch 5\nThey close the books late.', null],
  ])('in bare answers: %s', (text, close) => expect(updateIn(text).close).toBe(close))

  it('and of the next step where the weekday stands before the date', () =>
    expect(updateIn('Vi mødes igen torsdag d. 29/10 kl. 10 på fabrikken.').stepDate).toBe('2026-10-29'))
})

describe('a paper of another matter', () => {
  const DEAL =
    'New deal, please register. Moyle Seafoods wants dashboards, so Insight. Maya Lund, CIO, maya@moyleseafoods.example. £54,000.'
  it.each([
    [
      'Invoice 20881. Corrib Credit Union has been billed twice, EUR 4,400 each time. Can somebody see to it before their auditor finds out?',
      DEAL,
    ],
    [
      'Rechnung Nr. 4471: die Sparkasse Ilm wurde doppelt berechnet, 4.400 Euro. Deren Prüfer fragt schon.',
      DEAL,
    ],
    [
      'De sleutel van Bakkerij Zomer is verlopen, factuur 2026-1187, 4.150 euro. Kan iemand daar naar kijken?',
      DEAL,
    ],
  ])('brings no deal: %s', (paper, deal) =>
    expect(
      dealsOf(`Hi,\n\n1. ${paper}\n2. ${deal}\n3. Partner day: put us down for four.`).map(
        ({ account }) => account,
      ),
    ).toEqual(['Moyle Seafoods']),
  )
})

describe('a need that is told about somebody’s number', () => {
  it.each([
    [
      'New one: Brackley Haulage. The accountant, Lucy Trevor (07700 900123), says it takes them two weeks to approve expenses.',
      'says it takes them two weeks to approve expenses.',
    ],
    [
      'Les paso un lead: Transportes Villanueva, de Monterrey. La contadora Sra. Lucía Treviño (81 8123 4567) dice que tardan dos semanas en aprobar gastos.',
      'dice que tardan dos semanas en aprobar gastos.',
    ],
    [
      'Talked to Lena Orr, IT lead up at Pine Ridge Schools. Their approvals are on paper. lena@pineridge.example',
      'Their approvals are on paper',
    ],
  ])('%s', (text, told) => {
    const mail = mailOf({ subject: 'hello', text })
    expect(readDeals(mail, settingOf(mail))[0]!.context.map(({ value }) => value)).toContain(told)
  })
})

it.each([
  [
    'Ran into Peggy Ostrander, she’s controller over at Lumina Credit Union, peggy@luminacu.example',
    'controller',
  ],
  [
    'Dave Pruitt is the plant manager down at Ozark Castings. Their forms are on paper. 417-555-0142',
    'plant manager',
  ],
  ['Talked to Lena Orr, IT lead up at Pine Ridge Schools. All on paper. lena@pineridge.example', 'IT lead'],
  [
    'Acme GmbH will Flow. Ansprechpartner ist Herr Timo Rausch (Assistenz der GF), rausch@acme.example',
    'Assistenz der GF',
  ],
  ['Acme GmbH will Flow. Kontakt: Timo Rausch, Leiter der IT, rausch@acme.example', 'Leiter der IT'],
])('a title ends before the place, not before its field: %s', (text, title) => {
  const mail = mailOf({ subject: 'hello', text })
  expect(readDeals(mail, settingOf(mail))[0]!.contacts[0]!.title?.value).toBe(title)
})

it('"M/s" is no part of a name', () =>
  expect(
    dealOf('Our customer M/s Kaveri Textiles Pvt Ltd is looking for a tool because of an audit.').account,
  ).toContain('Kaveri Textiles Pvt Ltd'))

describe('whose number the next sentence tells', () => {
  it.each([
    [
      'Je sors de chez Transports Garnier à Angers. Le patron, Didier Garnier, perd la tête avec les CMR papier, il a pris 12 000 € de pénalités cette année. Son num : 06 12 34 56 78.',
      'Didier Garnier | - | +33612345678 | patron',
    ],
    [
      'Besuch bei Spedition Krone. Der Chef, Uwe Krone, hat die Nase voll vom Papier. Seine Nr: 0171 1234567. 80 Tsd. Euro.',
      'Uwe Krone | - | +491711234567 | Chef',
    ],
    [
      'Visited Pike Haulage. The owner, Tom Pike, is fed up with paper. His num: 07700 900123.',
      'Tom Pike | - | +447700900123 | owner',
    ],
  ])('%s', (text, contact) => expect(dealOf(text).contacts).toEqual([contact]))
})

it('an old deal among new ones is none of them', () => {
  const text =
    'Two for registration and news of an old one.\n\nFirst, Hollins & Meade LLP. Their practice manager Bernadette Crowe wants Vault, about 10k GBP, signed before their year end (31 March). bernadette.crowe@hollinsmeade.example\n\nSecond: Trafford Bearings. Gareth Pugh, 0161 496 0144, wants Insight, 30-50k GBP.\n\nThe old one: Castlefield Brewery, which we registered in May. They have gone quiet.'
  expect(dealsOf(text).map(({ account, close }) => [account, close])).toEqual([
    ['Hollins & Meade LLP', '2027-03-31'],
    ['Trafford Bearings', null],
  ])
})

describe('what stands behind a field inside a line', () => {
  it.each([
    'We register a project: Acme Hospital. Contact: Rob Smith, head of IT, rob@acmehospital.example. The hospital must introduce electronic records after the audit. Value about 320k PLN. Tender in February, award planned for April 2027. We provide analysis, implementation and training.',
    'Zgłaszam projekt: Acme Hospital. Kontakt: mgr Rob Smith, kierownik działu IT, rob@acmehospital.example. Szpital musi wdrożyć elektroniczny obieg dokumentów po zaleceniach NIK. Wartość ok. 320 tys. zł. Rozstrzygnięcie planowane na kwiecień 2027. Zapewniamy analizę, wdrożenie i szkolenia.',
  ])('is read: %s', (text) => {
    expect(dealOf(text)).toMatchObject({
      account: 'Acme Hospital',
      amount: '320000 PLN',
      close: '2027-04-30',
      roles: 'T',
    })
  })
})
