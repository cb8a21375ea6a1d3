/** Whom and what a mail only mentions: other firms' people, countries of telephones, lists of who was in a call. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { readDeals } from '../../../src/understanding/wish/readers/registration.ts'
import { mailOf, only, settingOf, type Written } from './kit.ts'

const dealsOf = (written: Written) => {
  const mail = mailOf(written)
  return readDeals(mail, settingOf(mail))
}
const dealOf = (text: string, written: Omit<Written, 'text'> = {}) => dealsOf({ text, ...written })[0]!
const contacts = (text: string): string[] => only(dealOf(text), { contacts: [] }).contacts ?? []

const HEAD =
  'Please register Alder Freight AB for Flow. Contact is Maya Lindholm, COO, maya.lindholm@alderfreight.example.'
const MAYA = 'Maya Lindholm | maya.lindholm@alderfreight.example | - | COO'

describe('people', () => {
  it.each([
    ['a name in passing', 'The story goes round since Carl Brenner told it at the fair.'],
    [
      'an address at another firm',
      'Their ERP is run by Petter Hallin at Datacivil (petter.hallin@datacivil.example).',
    ],
    ['somebody and his firm', 'Marco Verbruggen van Zoosoft heeft ook al een offerte neergelegd.'],
    ['who has left, in the north', 'Eirik Haugland, som dere kjenner fra før, sluttet i sommer.'],
    [
      'the address of who is not to be written to',
      'Please do not write to Mr. Lorenz from the chain (j.lorenz@alderfreight.example).',
    ],
    ['a street', 'They sit at Johan Riis Plads, near the harbour.'],
  ])('%s is no contact', (_what, words) => expect(contacts(`${HEAD}\n\n${words}`)).toEqual([MAYA]))

  it('who is called her boss stays one without an address', () =>
    expect(contacts(`${HEAD} Her boss, managing director Sigrid Aune, signs.`)).toEqual([
      MAYA,
      'Sigrid Aune | - | - | managing director',
    ]))

  it('are called as the mail calls them again', () =>
    expect(
      contacts(
        'Please register Vesterlund A/S for Flow. I met Poul Erik Stage, logistikchef. Poul Erik is at pes@vesterlund.example.',
      ),
    ).toEqual(['Poul Erik Stage | pes@vesterlund.example | - | logistikchef']))

  it.each([
    ['kvalitetssjef og eier prosjektet', 'kvalitetssjef'],
    ['Financial Controller and it’s her project', 'Financial Controller'],
  ])('have a title that ends: %s', (said, title) =>
    expect(
      contacts(`Please register Sotra AS. Kjersti Haugsbø is ${said}: kjersti.haugsbo@sotra.example`)[0],
    ).toBe(`Kjersti Haugsbø | kjersti.haugsbo@sotra.example | - | ${title}`),
  )
})

it('a list of who was in a call is one deal, and only the customer’s people are its contacts', () => {
  const deals = dealsOf({
    subject: 'Silverdale call + registration',
    text: `Please treat this as our registration of Silverdale Housing Association.

Name\tOrganisation\tJob\tMail
Moira Kettering\tSilverdale Housing Association\tDirector\tm.kettering@silverdaleha.example
Craig Dunmore\tField Partner\tArchitect\tcraig@fieldpartner.example
Glenda Pryce\tMerrow Homes\tHead of Repairs\tg.pryce@merrowhomes.example

£67,500 for Flow is approved, the executive decides on 9 February 2027.`,
  })
  expect(deals).toHaveLength(1)
  expect(only(deals[0]!, { account: '', contacts: [] })).toEqual({
    account: 'Silverdale Housing Association',
    contacts: ['Moira Kettering | m.kettering@silverdaleha.example | - | Director'],
  })
})

describe('where the customer is', () => {
  it.each(['0171 5550123 (UK landline)', '(34) 95555-0128, número do Brasil', '503-555-0174 (US number)'])(
    'is not said by its telephone: %s',
    (phone) =>
      expect(
        dealOf(`Please register Acme Mills. Jo Tan, COO, jo.tan@acmemills.example, ${phone}`).accountCountry,
      ).toBeNull(),
  )
})

describe('what the vendor’s own people write', () => {
  it('claims no role of the partner’s', () => {
    const text = 'I keep the relationship and run the pilot.'
    expect(dealOf(text).partnerRoles).not.toEqual([])
    expect(dealOf(text, { from: 'Priya Nair <priya.nair@vendor.example>' }).partnerRoles).toEqual([])
  })
})

describe('sums', () => {
  it.each([
    [
      'whole and parts',
      'Valor estimado: R$ 480 mil (licença R$ 310 mil + serviços R$ 170 mil).',
      '480000 BRL',
    ],
    ['another currency by its name', 'Grupo Hulero, en México: son 18.500 dólares, no pesos.', '18500 USD'],
    ['crowns of a neighbour', 'Ramen er 650 000 norska kronor.', '650000 NOK'],
    ['an abbreviated million', 'Summen er 1,2 mill. kroner. NOK, selvsagt.', '1200000 NOK'],
    ['more or less', 'It is for Insight. 55k eur more or less.', '55000 EUR'],
    ['instead of another', 'Neu also CHF 6’240.- pro Monat statt 5’590.-', '6240 CHF/month'],
  ])('%s', (_what, words, amount) =>
    expect(only(dealOf(`Register Acme Mills.\n\n${words}`), { amount: '' }).amount).toBe(amount),
  )

  it('of a table are in the currency that the mail states', () => {
    const deals = dealsOf({
      text: `Two for registration. Dollars are Aussie, ex GST.

End customer\tProduct\tEst. value\tExp. close
Coorong Lamb Pty Ltd\tFlow\t65,000\t12/02/2027
Mallee Toll Roads\tVault\t180,000\t31/03/2027`,
    })
    expect(deals.map((deal) => only(deal, { amount: '' }).amount)).toEqual(['65000 AUD', '180000 AUD'])
  })
})

describe('the customer’s name', () => {
  it.each([
    ['Zwei Korrekturen zur Tierklinik Säntisblick AG: neu sind es 240 Plätze.', 'Tierklinik Säntisblick AG'],
    ['Posíláme k registraci Pekárny Zlatý klas a.s. (www.zlatyklas.example).', 'Pekárny Zlatý klas a.s.'],
    ['Wir möchten den Wasserverband Untere Ilm anmelden.', 'Wasserverband Untere Ilm'],
    ['Sad ved siden af Lone Bruhn, økonomichef hos Fjordlund Fiskeeksport.', 'Fjordlund Fiskeeksport'],
    ['【お客様】医療法人社団みずほの杜\n【製品】Northwind Insight', '医療法人社団みずほの杜'],
    ['有限会社ゆきむら製麺さんで、注文の電話をノートに書いておられます。', '有限会社ゆきむら製麺'],
  ])('%s', (text, account) =>
    expect(only(dealOf(text, { subject: '-' }), { account: '' }).account).toBe(account),
  )

  it.each([
    [
      '三つ目ではなく以下2件です。\n\n① 学校法人 青嵐学園 様\n金額:350万円 製品:Vault\n\n② 来島タオル株式会社 様\n金額:90万円 製品:Insight',
      2,
    ],
    [
      'Mam dwa tematy:\n\n1) Papiernia Brzozowiec S.A. - Flow\nKwota 180 tys. zł, podpis do 15 grudnia.\n\n2) Wodociągi Łęgowo Sp. z o.o. (www.wodociagi-legowo.example)\nTu na razie tylko sygnał.',
      2,
    ],
    [
      'Hei, to stykker i dag.\n\n* Havbruk Senterøy AS\n  Insight, NOK 350 000 per år\n\n* Gråfjell Kraft (www.grafjellkraft.example)\n  Vault kunne vært noe.',
      2,
    ],
  ])('of several deals: %s', (text, count) => expect(dealsOf({ text })).toHaveLength(count))
})

describe('what machines send', () => {
  const FORM = `Client final\tÉtablissements Vauquelin SAS
Interlocuteur\tDelphine Arnoux
Courriel\td.arnoux@vauquelin.example
Ancien interlocuteur\tPaul Mercier
Fournisseur actuel\tLogiplan, M. Éric Tissot
Solution\tNorthwind Insight
Montant\t18 000 € HT par an
Commande prévue\t30/04/2027
Contexte\tLes taux de casse par transporteur ne sont connus qu'au trimestre.`
  const read = (text: string, headers: Record<string, string[]>) => {
    const mail = { ...mailOf({ text, subject: '[Alfred] Nouvelle affaire' }), headers }
    return understand(mail, settingOf(mail))
  }

  it('is a registration where it is a filled form', () => {
    const { intent, deals } = read(FORM, { 'auto-submitted': ['auto-generated'] })
    expect(intent).toBe('REGISTRATION')
    expect(only(deals[0]!, { account: '', contacts: [], amount: '' })).toEqual({
      account: 'Établissements Vauquelin SAS',
      contacts: ['Delphine Arnoux | d.arnoux@vauquelin.example | - | -'],
      amount: '18000 EUR/year',
    })
  })

  it('under a banner is read to its end', () => {
    const { deals } = read(
      `*** This message was generated by Kestrel CRM. Do not edit below the line. ***
-----------------------------------------
End customer ............ Lockyer & Dunn Solicitors
Primary contact ......... Philippa Gage
Email ................... pgage@lockyerdunn.example
Product ................. Northwind Vault
Est. value .............. GBP 31,200 p.a.`,
      {},
    )
    expect(only(deals[0]!, { account: '', amount: '' })).toEqual({
      account: 'Lockyer & Dunn Solicitors',
      amount: '31200 GBP/year',
    })
  })

  it('is none where it tells of nothing', () =>
    expect(read('Your weekly digest is ready.', { 'auto-submitted': ['auto-generated'] }).intent).toBe(
      'OTHER',
    ))
})
