/**
 * The sample deal that every letter can be looked at with: invented people and firms. One set per language, since
 * partners write in theirs. Dates are fixed so that a sample reads the same every day.
 */
import type {
  CreditSnapshot,
  DealFacts,
  EvidenceByField,
  FieldEvidence,
  Handoff,
} from '../../src/motion/deal.ts'
import type { DealSummary, LetterData, LetterKind, Named } from '../../src/motion/letters.ts'
import type { Brand, LetterProps, Recipient } from '../props.ts'

/** What differs between the languages: what people write. */
interface SampleWords {
  language: string
  contactTitle: string
  context: string
  nextStep: string
  basis: string
  pickedBy: string
  quotes: { account: string; contact: string; amount: string; closeDate: string; nextStep: string }
  accepted: string
  unclear: string
  question: string
  dispute: string
  comment: string
  reason: string
  note: string
  resolution: string
  withdrawn: string
  nextAnswer: string
  nextDetails: string
  whyUnclear: string
  wouldWork: string[]
  whyRefused: string
  leakAction: string
  undo: string
  routingQuestion: string
  whyQuarantined: string
  forged: string
}

const WORDS: Record<'en' | 'de', SampleWords> = {
  en: {
    language: 'en',
    contactTitle: 'Head of IT Operations',
    context:
      'Their dispatch system goes out of support in June and the last two outages stopped three depots for a morning each. The board wants a replacement decided before the summer peak.',
    nextStep: 'Demo with the depot managers in Kiel',
    basis: '10 % of the first-year contract value',
    pickedBy: 'routing rule “DACH logistics”',
    quotes: {
      account: 'a new one for you: Nordwind Logistik AG in Kiel',
      contact: 'Jonas Petersen (Head of IT Operations, j.petersen@nordwind-logistik.example) runs it',
      amount: 'somewhere around 110 to 130k euros a year',
      closeDate: 'they want to sign by the end of February',
      nextStep: 'a demo with the depot managers in Kiel on 3 December',
    },
    accepted: 'On it, thanks. I will call Jonas on Wednesday.',
    unclear: 'Could be interesting, let me see what Kim thinks',
    question: 'Can we get a sandbox for the Nordwind demo, and who pays for it?',
    dispute: 'The credit is split with another partner, who had no part in this deal.',
    comment: 'My quarter is full with two rollouts. Kim Adler knows the depot business.',
    reason: 'Halden runs the technical workshops at Nordwind anyway and knows the dispatch system.',
    note: 'The outage report was what convinced the board. They start with the depot in Kiel.',
    resolution: 'You are right: the workshop in Kiel was yours alone. Your share is 100 % again.',
    withdrawn: 'We are fine with the credit now, please drop the dispute.',
    nextAnswer: 'answer of the account executive by Thursday',
    nextDetails: 'your contact at the customer is missing',
    whyUnclear: 'Your reply neither takes the deal nor passes on it.',
    wouldWork: ['On it, thanks', 'I decline, no capacity', 'Not me, please give it to Kim Adler'],
    whyRefused: 'A deal can be won only after somebody has accepted it, and this one is still on offer.',
    leakAction: 'Ask Tom Berger for the next step, or take the deal back.',
    undo: 'Dana Reyes',
    routingQuestion: 'No routing rule fits this deal: nobody covers Dispatch Cloud in Denmark.',
    whyQuarantined: 'The sender could not be verified: neither DKIM nor SPF fits halden-systems.example.',
    forged: 'Please change the bank account for our commission to the following',
  },
  de: {
    language: 'de',
    contactTitle: 'Leiter IT-Betrieb',
    context:
      'Das Dispositionssystem läuft im Juni aus der Wartung, und die letzten zwei Ausfälle haben drei Depots je einen Vormittag lang stillgelegt. Der Vorstand will vor der Sommerspitze über einen Ersatz entscheiden.',
    nextStep: 'Demo mit den Depotleitern in Kiel',
    basis: '10 % des Vertragswerts im ersten Jahr',
    pickedBy: 'Verteilregel „Logistik DACH“',
    quotes: {
      account: 'ein neuer Fall für Sie: Nordwind Logistik AG in Kiel',
      contact: 'Ansprechpartner ist Jonas Petersen (Leiter IT-Betrieb, j.petersen@nordwind-logistik.example)',
      amount: 'etwa 110 bis 130 TEUR im Jahr',
      closeDate: 'Unterschrift soll Ende Februar sein',
      nextStep: 'am 3. Dezember eine Demo mit den Depotleitern in Kiel',
    },
    accepted: 'Ich übernehme, danke. Ich rufe Herrn Petersen am Mittwoch an.',
    unclear: 'Könnte interessant sein, mal sehen, was Kim meint',
    question: 'Bekommen wir eine Testumgebung für die Nordwind-Demo, und wer zahlt sie?',
    dispute: 'Die Anrechnung ist mit einem anderen Partner geteilt, der an diesem Deal nicht beteiligt war.',
    comment: 'Mein Quartal ist mit zwei Einführungen voll. Kim Adler kennt das Depotgeschäft.',
    reason: 'Halden führt die technischen Workshops bei Nordwind ohnehin und kennt das Dispositionssystem.',
    note: 'Der Ausfallbericht hat den Vorstand überzeugt. Sie beginnen mit dem Depot in Kiel.',
    resolution: 'Sie haben recht: Der Workshop in Kiel war Ihrer allein. Ihr Anteil ist wieder 100 %.',
    withdrawn: 'Die Anrechnung passt für uns, bitte streichen Sie den Einwand.',
    nextAnswer: 'Antwort aus dem Vertrieb bis Donnerstag',
    nextDetails: 'Ihr Ansprechpartner beim Kunden fehlt noch',
    whyUnclear: 'Ihre Antwort nimmt den Deal weder an noch gibt sie ihn weiter.',
    wouldWork: ['Ich übernehme, danke', 'Ich lehne ab, keine Kapazität', 'Nicht ich, bitte an Kim Adler'],
    whyRefused:
      'Gewonnen werden kann ein Deal erst, wenn ihn jemand übernommen hat; dieser ist noch im Angebot.',
    leakAction: 'Tom Berger nach dem nächsten Schritt fragen oder den Deal zurückholen.',
    undo: 'Dana Reyes',
    routingQuestion: 'Keine Verteilregel passt: Niemand betreut Dispatch Cloud in Dänemark.',
    whyQuarantined:
      'Der Absender ließ sich nicht prüfen: Weder DKIM noch SPF passt zu halden-systems.example.',
    forged: 'Bitte ändern Sie die Bankverbindung für unsere Provision wie folgt',
  },
}

const named = (id: string, name: string, address: string | null = null): Named => ({ id, name, address })
export const people = {
  partner: named('p-1', 'Halden Systems'),
  contact: named('u-1', 'Maria Keller', 'maria.keller@halden.example'),
  owner: named('u-2', 'Dana Reyes', 'dana.reyes@fernhill.example'),
  ae: named('u-3', 'Tom Berger', 'tom.berger@fernhill.example'),
  other: named('u-4', 'Kim Adler', 'kim.adler@fernhill.example'),
  leader: named('u-5', 'Ingrid Solberg', 'ingrid.solberg@fernhill.example'),
}

const BRAND: Brand = { vendorName: 'Fernhill Software', registrationAddress: 'deals@intake.vendor.example' }

const CREDIT: Omit<CreditSnapshot, 'basis'> = {
  id: 'c-1',
  partnerId: people.partner.id,
  partnerName: people.partner.name,
  type: 'SOURCED',
  share: '100',
  rate: '10',
  protectionDays: 90,
  ruleKey: 'gold-sourced',
  snapshotAt: '2026-11-23T08:12:40.000Z',
  hash: '3fa9c1d2b7e04a6688d1f0c95a7be1427d90c3ab5514e6f8702bd9ac61e3f058',
}

function stated(quote: string): FieldEvidence {
  const evidence = [{ part: 'text', start: 0, end: quote.length, quote }]
  return { status: 'STATED', confidence: 0.97, mailId: 'm-1', evidence }
}

function factsIn(words: SampleWords): DealFacts {
  return {
    accountName: 'Nordwind Logistik AG',
    accountDomain: 'nordwind-logistik.example',
    accountCountry: 'DE',
    contacts: [
      {
        name: 'Jonas Petersen',
        email: 'j.petersen@nordwind-logistik.example',
        phone: '+4943155501234',
        title: words.contactTitle,
      },
    ],
    amount: { min: '110000', max: '130000', currency: 'EUR', basis: 'PER_YEAR' },
    closeDate: '2027-02-26',
    product: 'Dispatch Cloud',
    entrySignal: 'REGISTERED_OPPORTUNITY',
    partnerRoles: ['CUSTOMER_RELATIONSHIP', 'TECHNICAL_FIT'],
    context: words.context,
    nextStep: words.nextStep,
    nextStepDate: '2026-12-03',
    competitor: null,
  }
}

function evidenceIn({ quotes, context }: SampleWords): EvidenceByField {
  return {
    accountName: stated(quotes.account),
    'contacts.0.name': stated(quotes.contact),
    amount: stated(quotes.amount),
    closeDate: { ...stated(quotes.closeDate), status: 'INFERRED', confidence: 0.8 },
    context: stated(context),
    nextStep: stated(quotes.nextStep),
  }
}

/** What the templates make their sample props from. */
export interface Sample {
  words: SampleWords
  /** Props for a reader, about the sample deal with changes; null = about no deal. */
  to: <K extends LetterKind>(
    reader: 'contact' | 'owner' | 'ae' | 'leader',
    data: LetterData[K],
    deal?: Partial<DealSummary> | null,
  ) => LetterProps<K>
  deal: DealSummary
  handoff: Handoff
  offer: NonNullable<DealSummary['offer']>
}

const ADDRESS = 'deal+1042.k7m2qv9x4t@intake.vendor.example'
const OFFER_ADDRESS = 'handoff+1042.p3w8zr6c5n@intake.vendor.example'

export function sampleIn(language: 'en' | 'de'): Sample {
  const words = WORDS[language]
  const facts = factsIn(words)
  const credit = [{ ...CREDIT, basis: words.basis }]
  const handoff: Handoff = {
    id: 'h-1',
    number: 1,
    aeId: people.ae.id,
    state: 'OFFERED',
    offeredAt: '2026-11-23T08:12:41.000Z',
    dueAt: '2026-11-25T14:00:00.000Z',
    remindersSent: 0,
    escalatedAt: null,
    decidedAt: null,
    reason: null,
    comment: null,
    pickedBy: words.pickedBy,
    package: {
      facts,
      roles: {
        CUSTOMER_RELATIONSHIP: 'PARTNER',
        TECHNICAL_FIT: 'PARTNER',
        REFERENCE: 'VENDOR',
        CLOSE: 'VENDOR',
      },
      credit,
      partnerName: people.partner.name,
      partnerContactName: people.contact.name,
    },
  }
  const { number, offeredAt, dueAt, aeId, pickedBy } = handoff
  const offer = { number, offeredAt, dueAt, aeId, pickedBy, aeName: people.ae.name }
  const deal = dealWith(facts, evidenceIn(words), credit)
  const to: Sample['to'] = (reader, data, changes = {}) => ({
    recipient: recipientOf(people[reader].name, words.language),
    deal: changes === null ? null : { ...deal, ...changes },
    data,
    brand: BRAND,
    replyTo: reader === 'ae' ? OFFER_ADDRESS : ADDRESS,
  })
  return { words, to, deal, handoff, offer }
}

function recipientOf(name: string, language: string): Recipient {
  return { name, language, timeZone: 'Europe/Berlin' }
}

function dealWith(facts: DealFacts, evidence: EvidenceByField, credit: CreditSnapshot[]): DealSummary {
  return {
    number: 1042,
    stage: 'REGISTERED',
    facts,
    evidence,
    missing: [],
    partner: people.partner,
    partnerContact: people.contact,
    intakeOwner: people.owner,
    owner: people.owner,
    ae: null,
    roles: {
      CUSTOMER_RELATIONSHIP: { side: 'PARTNER', name: people.contact.name },
      TECHNICAL_FIT: { side: 'PARTNER', name: people.partner.name },
      REFERENCE: { side: 'VENDOR', name: people.owner.name },
      CLOSE: { side: 'VENDOR', name: people.owner.name },
    },
    credit,
    arrivedAt: '2026-11-23T08:12:38.000Z',
    protectedUntil: '2027-02-21T08:12:40.000Z',
    offer: null,
  }
}
