/** Mails for the intake benchmark: each a deal of its own, 3 to 30 KB, plain, HTML, quoted forwards, attachments. */
import { createHash } from 'node:crypto'
import { buildMail } from '../kit/mail.ts'

export interface BenchMail {
  id: string
  from: string
  raw: Buffer
  /** As it goes over the wire: dots stuffed, the end marked. */
  wire: Buffer
}

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu'.split(' ')
const TRADES = [
  'Logistics',
  'Foods',
  'Textiles',
  'Optics',
  'Shipping',
  'Energy',
  'Clinics',
  'Packaging',
  'Rail',
  'Papers',
]
const GIVEN =
  'Jonas Marta Pablo Claire Henrik Giulia Tomasz Ingrid Lukas Sofia Peter Nadia Ruben Anna Felix Paula'.split(
    ' ',
  )
/** As many people of the partner send in turn: mails of one sender wait for each other. */
const SENDERS = 40
const FILLER =
  'The plant runs two shifts and plans on spreadsheets that three people keep by hand. Since the merger nobody trusts the numbers. '

/** The same `series` gives the same mails; no two series have a company in common, so that no deal is in conflict. */
export function benchMails(count: number, series: string): BenchMail[] {
  return Array.from({ length: count }, (_, index) => benchMail(index, `${series}-${index}`))
}

function benchMail(index: number, id: string): BenchMail {
  const company = `${nameOf(id)} ${TRADES[index % 10]} GmbH`
  const domain = `${company.toLowerCase().replace(/\W+/g, '-')}.example`
  const text = dealText(company, domain, personOf(id), index)
  const shape = index % 4
  const from = `ana.ruiz${index % SENDERS}@harbor.example`
  const raw = buildMail({
    from: `Ana Ruiz <${from}>`,
    to: 'deals@intake.vendor.example',
    subject: `Deal registration: ${company}`,
    messageId: `${id}@harbor.example`,
    text,
    ...(shape >= 1 ? { html: htmlOf(text, shape === 3 ? 8_000 : 1_000) } : {}),
    ...(shape >= 2 ? { attachments: [attachment(index)] } : {}),
  })
  return {
    id,
    from,
    raw,
    wire: Buffer.from(`${raw.toString('latin1').replace(/^\./gm, '..')}\r\n.\r\n`, 'latin1'),
  }
}

/** "Bafozu Tavequi": 64 million of them, far enough apart that none is taken for another one's misspelling. */
function nameOf(id: string): string {
  const drawn = createHash('sha256').update(id).digest()
  const word = (from: number) => {
    const letters = [0, 1, 2].map((at) => SYLLABLES[(drawn[from + at] as number) % SYLLABLES.length]).join('')
    return letters.charAt(0).toUpperCase() + letters.slice(1)
  }
  return `${word(0)} ${word(3)}`
}

/** "Marta Bafozu": hardly anybody buys for two customers. */
function personOf(id: string): string {
  const given = GIVEN[createHash('sha256').update(id).digest().readUInt8(6) % GIVEN.length]
  return `${given} ${nameOf(`person of ${id}`).split(' ')[0]}`
}

function dealText(company: string, domain: string, person: string, index: number): string {
  return [
    'Hello,',
    '',
    `we would like to register an opportunity with ${company} (${domain}).`,
    `They need to replace their planning tool before the audit in March because the auditors found gaps.`,
    `Contact: ${person}, COO, ${person.toLowerCase().replace(' ', '.')}@${domain}, +49 30 ${5_550_000 + index}.`,
    `Amount: EUR ${40 + (index % 60)},000 per year. Expected close: 15 March 2027.`,
    `Next step: demo with the COO next week.`,
    '',
    FILLER.repeat(2 + (index % 16)),
    '',
    'Best regards',
    'Ana Ruiz',
    'Harbor Consulting',
  ].join('\n')
}

function htmlOf(text: string, padding: number): string {
  const style = `.x{mso-style-priority:99;color:#1f497d}`.repeat(Math.ceil(padding / 40))
  return `<html><head><style>${style}</style></head><body>${text.replace(/\n/g, '<br>\n')}</body></html>`
}

function attachment(index: number) {
  const bytes = Buffer.alloc(2_000 + (index % 7) * 1_500, (index * 37) % 251)
  return { filename: 'plan.pdf', contentType: 'application/pdf', content: bytes }
}
