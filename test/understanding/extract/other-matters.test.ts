/** A deal among other matters: what a mail says of those is none of the deal's, and a deal told in points stays whole. */
import { describe, expect, it } from 'vitest'
import { readDeals } from '../../../src/understanding/wish/readers/registration.ts'
import { mailOf, settingOf, type Written } from './kit.ts'

const dealsOf = (written: Written) => {
  const mail = mailOf({ date: '2027-01-07T10:00:00+01:00', ...written })
  return readDeals(mail, settingOf(mail))
}
const seen = (written: Written) =>
  dealsOf(written).map(({ accountName, contacts, amount, nextStepDate, context, nextStep }) => ({
    account: accountName?.value ?? null,
    people: contacts.map(({ name }) => name?.value ?? null),
    amount: amount === null ? null : `${amount.value.max} ${amount.value.currency}`,
    stepDate: nextStepDate?.value ?? null,
    told: [...context.map(({ value }) => value), nextStep?.value ?? ''].join(' / '),
  }))

describe('a deal among other matters', () => {
  it.each([
    [
      'numbers with headings',
      `Dear team,

I have clubbed a few points in one mail.

1. MDF claim
We had submitted invoices worth INR 3,20,000 for the Chennai round table held on 12th November. Your finance says the certificate is missing.

2. Vouchers
Ms. Divya Menon from my team has to renew before 31st January.

3. New opportunity
We are in discussion with Palar Leather Works Ltd, Ranipet. Hides are graded on paper and two buyers rejected the lots. Mr. Senthil Kumar, Plant Head, senthil@palarleather.example. Budget USD 31,000 for Flow. PoC kick-off is on 27th January at Ranipet.

4. Visit
Mr. Colley had told that he is coming in February. Please confirm his dates.

Awaiting your response.`,
      'Palar Leather Works Ltd',
      ['Senthil Kumar'],
      '31000 USD',
      '2027-01-27',
      'graded on paper',
      /Chennai|renew|Colley/,
    ],
    [
      'numbers without headings',
      `Hallo zusammen,

vier Punkte:

1) Rechnung 20931: die 12.400 € sind doppelt, Rückfragen an unsere Buchhaltung, Frau Sabine Klotz.
2) Herr Mertens kommt am 18. Februar zum Vault-Training.
3) Bitte für uns registrieren: Stadtwerke Reutzingen GmbH, die Pläne liegen auf einem offenen Laufwerk. Dr. Katrin Vogler, Leiterin IT, k.vogler@sw-reutzingen.example, 75.000 €. Workshop vor Ort am 9. Februar.
4) Das Ticket von letzter Woche ist gelöst.

Viele Grüße`,
      'Stadtwerke Reutzingen GmbH',
      ['Dr. Katrin Vogler'],
      '75000 EUR',
      '2027-02-09',
      'offenen Laufwerk',
      /doppelt|Mertens|Ticket/,
    ],
    [
      'headings on lines of their own',
      `Bonjour,

Fonds marketing
Nous attendons le remboursement de 5 800 € pour le salon du 12 novembre. Notre comptable, Yves Lagadec, vous a relancés.

Nouvelle opportunité
Transports Vanhoutte SAS note ses volumes sur papier et les écarts se découvrent en fin de mois. Interlocutrice : Soazig Kerbrat, directrice, s.kerbrat@vanhoutte-transports.example. Budget de 64 000 € pour Insight. Prochaine étape : atelier le 14 janvier.

Visite
Est-ce que Mme Duval vient le 3 février ?`,
      'Transports Vanhoutte SAS',
      ['Soazig Kerbrat'],
      '64000 EUR',
      '2027-01-14',
      'sur papier',
      /salon|Lagadec|Duval/,
    ],
    [
      'paragraphs of a letter that thanks for something else',
      `Liebe Frau Keller,

vielen Dank für die schöne Flasche. Herr Zollinger hat sie im Team geöffnet.

Die Rechnung 3420 haben wir geprüft, die CHF 3'420 stimmen so.

Dann noch etwas Neues: Die Spitex Thurtal sucht eine Lösung für ihre Einsatzplanung. Monika Egli, Betriebsleiterin, m.egli@spitex-thurtal.example. Es geht um CHF 48'000 für Flow.`,
      'Spitex Thurtal',
      ['Monika Egli'],
      '48000 CHF',
      null,
      'Einsatzplanung',
      /Flasche|geöffnet|geprüft/,
    ],
    [
      'rows of a table',
      `Hi all,

MDF\tThe York breakfast cost £1,800, Carol has the receipts.
Course\tTwo seats for Ian and Sue on 9 February, please.
New deal\tPlease register Skelby Grain Ltd: intake tickets are handwritten and two loads were rejected. Joan Metcalfe, Site Manager, j.metcalfe@skelbygrain.example. £27,000 for Flow.
Visit\tCan Matt come on 4 February?`,
      'Skelby Grain Ltd',
      ['Joan Metcalfe'],
      '27000 GBP',
      null,
      'handwritten',
      /York|seats|Matt/,
    ],
    [
      'Japanese points',
      `お世話になっております。

・12月分の請求書の宛先が旧住所のままです。ご修正ください。
・新規案件です。有限会社小川製菓様が配送管理をFlowで見直したいとのことです。伝票の転記ミスで誤出荷が続いています。ご担当は専務の小川 和也様（ogawa@ogawaseika.example）、予算は250万円です。
・2月のご来社の日程をお知らせください。`,
      '有限会社小川製菓',
      ['小川 和也'],
      '2500000 JPY',
      null,
      '転記ミス',
      /旧住所|日程/,
    ],
  ])('%s', (_shape, text, account, people, amount, stepDate, told, untold) => {
    const deals = seen({ subject: 'Several points', text })
    expect(deals).toHaveLength(1)
    expect(deals[0]).toMatchObject({ account, people, amount, stepDate })
    expect(deals[0]!.told).toContain(told)
    expect(deals[0]!.told).not.toMatch(untold)
  })

  it('the subject lists the matters, and its deal has but half a name', () =>
    expect(
      seen({
        subject: 'MDF claim / vouchers / Tamar Trust / visit',
        text: `1. MDF claim: the Exeter event came in at £2,450, Will Rowe has the receipts.
2. Vouchers: two more for the exam, please.
3. Tamar Estuary Trust: bookings are in one diary and four boats stood idle. Helen Curnow, Trust Manager, helen@tamarestuary.example, £19,000 for Flow.
4. Visit: Thursday works.`,
      }).map(({ account, people }) => [account, people]),
    ).toEqual([['Tamar Estuary Trust', ['Helen Curnow']]]))

  it('a second deal stays one, and a deal that is over is none', () =>
    expect(
      seen({
        subject: 'four things',
        text: `Hello, four things:

1. Braemar Outdoor Ltd: stock counts are out by 9%. Isla Munro, Finance Director, isla@braemaroutdoor.example. £22,000, Insight.
2. Kincardine Housing Association: repairs get logged on paper. Fraser Boyd, Head of Property, f.boyd@kincardineha.example. £35,000, Flow.
3. Calver Mill: dead, they went with a competitor in November. We had £40,000 on it.
4. Your invoice 7781 went to the old address. Please resend to Moira Tait in our accounts.`,
      }).map(({ account, people, amount }) => [account, people, amount]),
    ).toEqual([
      ['Braemar Outdoor Ltd', ['Isla Munro'], '22000 GBP'],
      ['Kincardine Housing Association', ['Fraser Boyd'], '35000 GBP'],
    ]))
})

describe('one deal told in points', () => {
  it.each([
    [
      'answers by number',
      `Answers for Palo Verde Unified School District:

1. Yes, we've known them since 2019.
2. Angela Ruiz, Director of Technology, aruiz@paloverdeusd.example, 520-555-0162.
3. They get invoices from 40 schools by fax and vouchers for lunches are counted by hand.
4. $61,000 for Flow.`,
      ['invoices from 40 schools'],
    ],
    [
      'numbered headings with words of other matters',
      `Hartwell Hospitals Inc. opportunity details.

1. Invoicing
They get 3,000 vendor invoices a month by mail and scan half of them.

2. Training
New hires wait six weeks for system access.

3. Decision
CFO Mark Delaney (mdelaney@hartwellhospitals.example) has $61,000.`,
      ['vendor invoices', 'New hires wait six weeks'],
    ],
    [
      'bullets under the customer',
      `I'd like to register Hollins Fabrication Ltd.

- The customer portal they built in 2011 is falling over
- Training records are on paper
- Budget is $61,000
- Dawn Hollins, Commercial Director, dawn@hollinsfab.example`,
      ['portal they built', 'Training records'],
    ],
    [
      'bullets of which the first names customer, person and sum',
      `- Ellerby Chemicals Ltd, Tom Brady, HSE Manager, tom.brady@ellerbychem.example, $61,000, Flow
- Permits to work are on paper, our team looked at the training records with him
- The inspector has been there twice`,
      ['Permits to work', 'inspector'],
    ],
    [
      'a letter that asks for things for the deal behind it',
      `Kelham Castings Ltd would like Flow: the invoice run takes four days. Sue Armitage, Finance Director, sue.armitage@kelhamcastings.example, $61,000.

The contract and the invoice go through us, and we do the pilot and the training.`,
      ['four days'],
    ],
  ])('%s', (_shape, text, told) => {
    const deals = seen({ subject: 'Deal registration', text })
    expect(deals).toHaveLength(1)
    expect(deals[0]!.amount).toBe('61000 USD')
    for (const words of told) expect(deals[0]!.told).toContain(words)
  })

  it('whose part the invoice is stays with the deal', () => {
    const [deal] = dealsOf({
      text: `Kelham Castings Ltd would like Flow: the invoice run takes four days. Sue Armitage, Finance Director, sue.armitage@kelhamcastings.example, £37,000.

The contract and the invoice go through us, and we do the pilot and the training.`,
    })
    expect(deal!.partnerRoles.map(({ value }) => value).sort()).toEqual(['CLOSE', 'TECHNICAL_FIT'])
  })
})
