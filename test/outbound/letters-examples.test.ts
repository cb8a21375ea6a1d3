/**
 * Every sentence that a letter suggests, in each language that the letters speak, is understood as what the letter says
 * of it: taken from the letters themselves, so that a new example without its reading fails here.
 */
import { describe, expect, it } from 'vitest'
import { de } from '../../emails/language/de.ts'
import { en } from '../../emails/language/en.ts'
import { translated } from '../../emails/parts/phrases.ts'
import { PROPOSAL_EXAMPLES } from '../../src/motion/letters.ts'
import type { Side } from '../../src/motion/words.ts'
import { appoints } from '../../src/understanding/answers/appointing.ts'
import { disputesCredit } from '../../src/understanding/answers/disputes.ts'
import { dropsObjection } from '../../src/understanding/answers/dropping-objection.ts'
import { type Party, proposalIn } from '../../src/understanding/answers/proposals.ts'
import { whyNotSettled } from '../../src/understanding/answers/settling.ts'
import { sharesIn } from '../../src/understanding/answers/shares.ts'
import { shortAnswerIn } from '../../src/understanding/answers/short-answers.ts'
import { parseMail } from '../../src/understanding/parse/parse.ts'
import { understand } from '../../src/understanding/understand.ts'
import { buildReply } from '../kit/mail.ts'
import { composedIn, KINDS } from './letters-kit.ts'

type Language = 'en' | 'de'
const WORDS = { en, de }
const PARTIES: Party[] = [
  { name: 'Harbor Systems', side: 'PARTNER' },
  { name: 'Northwind', side: 'VENDOR' },
]

const because = (language: Language) =>
  ({ en: 'two of their customers are in the same town', de: 'zwei ihrer Kunden in derselben Stadt sind' })[
    language
  ]

/** An example as somebody sends it: the dots filled in. */
const filled = (text: string, language: Language): string =>
  text
    .replace(/(because|weil|Reason:|Grund:) …/, `$1 ${because(language)}`)
    .replace(/(take over|möchte) …/, `$1 ${{ en: 'the references', de: 'die Referenzen' }[language]}`)
    .replace(/(give it to|bitte an) …/i, '$1 Kim Adler')
    .replaceAll('…', '')

async function intentOf(text: string, address: 'HANDOFF' | 'DEAL'): Promise<string> {
  const letter = {
    replyTo: 'deal+1042.p3w8zr6c5n@intake.vendor.example',
    subject: '[1042] Nordwind Logistik AG',
    messageId: '<letter-7@intake.vendor.example>',
  }
  const raw = buildReply(letter, {
    from: 'Tom Berger <tom.berger@fernhill.example>',
    date: new Date('2026-11-24T09:00:00Z'),
    text,
  })
  return (
    await understand(await parseMail(raw), {
      address,
      mailDomain: 'intake.vendor.example',
      vendorDomains: ['fernhill.example', 'vendor.example'],
      partnerDomains: ['halden.example'],
      products: [],
      knownPeople: [],
      receivedAt: '2026-11-24T09:00:05Z',
    })
  ).intent
}

const ANSWERS = ['DISPUTE', 'WITHDRAW', 'EXTEND', 'YES', 'NO'] as const
const ORDERS = ['PROCEED', 'REJECT', 'YES', 'NO'] as const
const wishOf = (text: string, writer: Side) => {
  const read = proposalIn(text, writer, PARTIES)
  return read?.plain && read.reason.length > 10 ? read.kind : read
}

/** What is expected of whom: the words of both languages, how they are read, and as what. */
const READ: [what: string, example: RegExp, read: (text: string) => unknown, as: unknown][] = [
  ['status', /^status$/i, (text) => intentOf(text, 'DEAL'), 'STATUS_REQUEST'],
  ['taking', /^(?:On it|Ich übernehme), /, (text) => intentOf(text, 'HANDOFF'), 'ACCEPT'],
  [
    'declining',
    /^I decline|^I have to decline|^Ich lehne ab/,
    (text) => intentOf(text, 'HANDOFF'),
    'DECLINE',
  ],
  ['naming somebody', /^(?:not me|nicht ich), /i, (text) => intentOf(text, 'HANDOFF'), 'REASSIGN'],
  ['a next step', /^(?:next step|nächster Schritt): /i, (text) => intentOf(text, 'DEAL'), 'UPDATE'],
  ['news', /^(?:They decide|Entscheidung fällt)/, (text) => intentOf(text, 'DEAL'), 'UPDATE'],
  ['won', /^(?:won|gewonnen),|^We won it/i, (text) => intentOf(text, 'DEAL'), 'WON'],
  ['lost', /^(?:lost|verloren)[,:]/i, (text) => intentOf(text, 'DEAL'), 'LOST'],
  ['agreeing', /^(?:I agree|Agreed|Einverstanden)/, (text) => shortAnswerIn(text, ANSWERS), 'YES'],
  [
    'objecting',
    /^(?:I object|Ich widerspreche|Nicht einverstanden)/,
    (text) => shortAnswerIn(text, ANSWERS),
    'NO',
  ],
  ['extending', /^(?:please extend|bitte verlängern)/i, (text) => shortAnswerIn(text, ANSWERS), 'EXTEND'],
  [
    'withdrawing',
    /^(?:The project is off|Please withdraw this|Das Projekt ist)/,
    (text) => shortAnswerIn(text, ANSWERS),
    'WITHDRAW',
  ],
  ['dropping an objection', /^(?:We withdraw our|Wir ziehen unseren)/, dropsObjection, true],
  ['disputing', /^(?:We dispute|Wir widersprechen)/, disputesCredit, true],
  ['going ahead', /^(?:go ahead|weiter|proceed)/i, (text) => shortAnswerIn(text, ORDERS), 'PROCEED'],
  ['rejecting', /^(?:reject|ablehnen)/i, (text) => shortAnswerIn(text, ORDERS), 'REJECT'],
  [
    'naming an AE',
    /^(?:give it to|bitte an) (?!…)|^(?:Give it to|Bitte an) …/i,
    (text) => ['Kim Adler', 'Tom Berger'].some((name) => appoints(text, name, '')),
    true,
  ],
  ['keeping the credit', /^(?:The credit stays|Die Anrechnung bleibt)/, whyNotSettled, null],
  [
    'taking the partner off',
    /^(?:I propose to take the partner|Ich schlage vor, den Partner)/,
    (text) => wishOf(text, 'VENDOR'),
    'PARTNER_REMOVAL',
  ],
  [
    'a role, of the vendor',
    /^(?:I’d like to take over|I propose that|Ich möchte|Ich schlage vor, dass)/,
    (text) => wishOf(text, 'VENDOR'),
    'ROLE_CHANGE',
  ],
  [
    'a role, of the partner',
    /^(?:We’d like to|Wir möchten|I’d like to take over …|Ich möchte …)/,
    (text) => wishOf(text, 'PARTNER'),
    'ROLE_CHANGE',
  ],
]

/** What letters quote of somebody's mail, of names and buttons. */
const NO_EXAMPLE =
  /^(?:gold-sourced|reply all|Allen antworten|References|Referenzen|DACH|Logistik|a new one|ein neuer Fall|Jonas Petersen|Ansprechpartner ist|somewhere around|etwa 110|they want to sign|Unterschrift|a demo with|am 3\. Dezember|Please change the bank|Bitte ändern|Your reply neither|Was sie möchte|Customer: |Kunde: )/

/** The sentences that stand in quotation marks in a letter of the samples. */
function suggested(language: Language): string[] {
  const marks = { en: /“([^”]+)”/g, de: /„([^“”]+)“/g }[language]
  const letters = KINDS.map((kind) => composedIn(kind, language).text.replace(/\s+/g, ' '))
  const found = letters.flatMap((text) => [...text.matchAll(marks)].map((match) => match[1] ?? ''))
  return [...new Set(found)].filter((text) => !NO_EXAMPLE.test(text))
}

/** Those that are chosen where a mail was not understood, or refused. */
const CHOSEN = [
  ...PROPOSAL_EXAMPLES.VENDOR,
  ...PROPOSAL_EXAMPLES.PARTNER,
  'Agreed',
  'I object, because …',
  'The credit stays as it is, because …',
  'We dispute the credit, because …',
]

const inLanguage = (english: string, language: Language): string =>
  language === 'en' ? english : (translated({ t: WORDS[language], f: {} as never }, english) ?? english)

describe.each(['en', 'de'] as const)('what the letters suggest in %s', (language) => {
  const examples = [...suggested(language), ...CHOSEN.map((each) => inLanguage(each, language))]

  it.each([...new Set(examples)])('%s', async (example) => {
    const fitting = READ.filter(([, pattern]) => pattern.test(example))
    expect(fitting.length, 'no reading is expected of it').toBeGreaterThan(0)
    for (const [what, , read, as] of fitting) expect(await read(filled(example, language)), what).toEqual(as)
  })

  it('a split by the partner’s name', () => {
    const example = filled(inLanguage('Harbor Systems 70 %, … 30 %, because …', language), language)
    const current = [
      { partnerId: 'h', partnerName: 'Harbor Systems', type: 'SOURCED' as const, share: '100' },
    ]
    const splitting = { current, others: [{ id: 'r', name: 'Rival Resell' }], oursIs: null }
    expect(sharesIn(example.replace(',  30', ', Rival Resell 30'), splitting)).toMatchObject({
      shares: [{ share: '70' }, { share: '30' }],
    })
  })

  it('a proposal with news behind it is one all the same', () => {
    for (const side of ['VENDOR', 'PARTNER'] as const)
      for (const each of PROPOSAL_EXAMPLES[side]) {
        const news = { en: ' Next step: demo on 3 March.', de: ' Nächster Schritt: Demo am 3. März.' }[
          language
        ]
        const text = `${filled(inLanguage(each, language), language)}.${news}`
        expect(proposalIn(text, side, PARTIES), text).toMatchObject({ plain: true })
        expect(JSON.stringify(proposalIn(text, side, PARTIES)), text).not.toMatch(/Demo/i)
      }
  })
})
