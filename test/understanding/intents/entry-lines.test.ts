import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { mailOf, settingOf } from '../extract/kit.ts'

/** What came to the registration address: intent, subject, text. */
const rows: [string, string, string][] = [
  [
    'REGISTRATION',
    'Tipp',
    'Hallo, die Molkerei Almtal überlegt, ihr Labor zu digitalisieren. Kenne den Betriebsleiter, soll ich euch vorstellen? lg',
  ],
  ['REGISTRATION', 'hey', 'acme freight wants flow. contact joe@acmefreight.example. thx'],
  [
    'REGISTRATION',
    'Fwd: software',
    'fyi, reg this pls\n\n---------- Forwarded message ---------\nFrom: Ann Lee <ann@brightmill.example>\nDate: Mon, Oct 12, 2026\nSubject: software\nTo: Robin\n\nWe need to stop mailing payslips as PDFs. Can Vault help?\n\nAnn Lee\nHR Manager\nBright Mill Ltd',
  ],
  [
    'REGISTRATION',
    'Heads up',
    'Heard that Tarrant Council is about to tender for case management. No details yet, but we want to be on record.',
  ],
  [
    'REGISTRATION',
    'Lead',
    'Bonjour, mon beau-frère travaille chez Minoterie Delmas, ils cherchent un outil pour leurs validations. Je vous mets en relation ?',
  ],
  [
    'REGISTRATION',
    'Cliente nuevo',
    'Hola, Hotel Miramar quiere automatizar reservas de grupo. Hablad con su directora, Nuria Sans, 972 555 018.',
  ],
  [
    'REGISTRATION',
    '案件のご紹介',
    '北海製糖株式会社様が承認業務の電子化を検討中です。ご担当は情報システム課の佐々木様（sasaki@hokkai-sugar.example）です。',
  ],
  [
    'REGISTRATION',
    'Nova oportunidade',
    'A Padaria Central de Évora quer o Insight. Falar com a dona, Graça Telo, 266 555 012.',
  ],
  [
    'QUESTION',
    'Two questions',
    'Hi, two quick questions: does Flow support SSO, and can we use the demo tenant for a webinar?',
  ],
  [
    'QUESTION',
    'Price list',
    'Could you send me the current price list for Vault? We want to prepare our budget for next year.',
  ],
  [
    'QUESTION',
    'Frage zur Zertifizierung',
    'Hallo, wann findet die nächste Flow-Zertifizierung statt, und was kostet sie für zwei Kollegen?',
  ],
  [
    'QUESTION',
    'renewal',
    'For our customer Harlow Dental (Flow, 12k, closed in May) - do we have to register renewals as new deals?',
  ],
  ['QUESTION', 'Margin', 'What margin do we get if the customer comes from your marketplace?'],
  ['QUESTION', 'Pregunta', '¿Tenemos que registrar también las renovaciones?'],
  [
    'STATUS_REQUEST',
    'Any news?',
    'Hi, we registered Harlow Dental three weeks ago and have not heard anything. What is the status?',
  ],
  ['STATUS_REQUEST', 'Stand?', 'Hallo, wie ist der Stand bei unseren drei Anmeldungen aus dem Oktober?'],
  ['OTHER', 'Thanks', 'Thanks for the nice dinner on Thursday, see you at the partner summit!'],
  ['OTHER', 'Weihnachtsgrüße', 'Liebes Team, wir wünschen frohe Weihnachten und einen guten Rutsch.'],
  [
    'OTHER',
    'New office',
    'We are moving! From 1 December our address is 12 Quay Street, Bristol BS1 4AA, phone 0117 555 0100.',
  ],
  [
    'OTHER',
    'Webinar invitation',
    'Join our webinar on data security on 3 December, register now: https://events.example/sec. Speakers: Jane Doe, CISO of Acme Ltd.',
  ],
  [
    'OTHER',
    'New account manager',
    'Hi, just to let you know that Tim Reed has left us and Carla Stone (carla@fieldpartner.example, 020 7946 0111) is your new contact at Field Partner.',
  ],
  ['OTHER', 'Invoice 4711', 'Please find attached our invoice 4711 for €3,200 due on 30 November 2026.'],
  [
    'OTHER',
    'Thank you!',
    'Dear all, thank you for the help at Quayside Hospital. Flow has been live since Monday, 90 users, and Maria Kemp is very pleased. See you in the new year.',
  ],
  [
    'OTHER',
    'Press release',
    'FOR IMMEDIATE RELEASE. Field Partner today announced that Tolland Bank has selected Northwind Vault in a contract worth EUR 600,000. Go-live was in May. Press contact: press@fieldpartner.example',
  ],
  [
    'OTHER',
    'Rechnung 882',
    'Anbei unsere Rechnung 882 über die Vermittlungsprovision, Endkunde Wieser GmbH, 2.150,00 EUR, zahlbar binnen 30 Tagen.',
  ],
  [
    'OTHER',
    'Candidatura',
    'Ho venduto Northwind Insight alla Banca del Lario (120.000 euro) e cerco un nuovo incarico da marzo. Allego il mio curriculum.',
  ],
  [
    'STATUS_REQUEST',
    'Dornbach Kliniken',
    'Am 7. Oktober angemeldet: Dornbach Kliniken, Vault, 58.000 EUR, Frau Haller. Ist das freigegeben? Wer ist zuständig?',
  ],
  [
    'REGISTRATION',
    'Danke, und noch etwas',
    'Danke für die Hilfe bei Wieser. Der nächste: Tischlerei Auer sucht bis April etwas für Freigaben, 40.000 Euro, Frau Auer, 0662 555 019. Bitte für uns eintragen.',
  ],
  ['OTHER', 'logo', 'Hi, attached is our new logo for your partner page. Best, Robin'],
]

describe('at the registration address', () => {
  it.each(rows)('%s: %s', (intent, subject, text) => {
    const mail = mailOf({ subject, text })
    expect(understand(mail, settingOf(mail)).intent).toBe(intent)
  })
  it('a change of product is no loss', () => {
    const text =
      'El cliente ha cambiado de idea: ya no quieren Flow, quieren Insight. El importe baja a 31.000 €.'
    const mail = mailOf({ subject: 'Re: [2142] Nos falta información', text })
    expect(understand(mail, { ...settingOf(mail), address: 'DEAL' }).intent).toBe('UPDATE')
  })
})

describe('what the learnt reader adds, and what it may not', () => {
  const intentOf = (subject: string, text: string, headers: Record<string, string[]> = {}) => {
    const mail = { ...mailOf({ subject, text }), headers }
    return understand(mail, settingOf(mail)).intent
  }
  const LEAD = 'Someone you should know: a dairy near Leeds, they drown in paper approvals.'

  it('a deal in words that no rule knows', () => expect(intentOf('Hello', LEAD)).toBe('REGISTRATION'))
  it('not out of what a campaign tool sent', () =>
    expect(intentOf('Hello', LEAD, { 'list-unsubscribe': ['<mailto:out@tool.example>'] })).toBe('OTHER'))
  it('a registration of few words stays one', () =>
    expect(intentOf('Deal 3', 'We register a deal with Acme 3.')).toBe('REGISTRATION'))
})
