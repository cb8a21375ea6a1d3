/** How values came to be known: with which words, from which mail. For what stands on a deal and what a mail says. */
import { builder } from '../builder.ts'
import { FactStatus } from './enums.ts'

interface Words {
  part: string
  start: number
  end: number
  quote: string
}

export const Quote = builder.objectRef<Words>('Quote').implement({
  description: 'The words a value was taken from.',
  authScopes: { read: true },
  fields: (t) => ({
    part: t.exposeString('part', {
      description: 'Which part of the mail, e.g. `body`, `subject`, `vcard:0`.',
    }),
    start: t.exposeInt('start', { description: 'Offset of the first character.' }),
    end: t.exposeInt('end', { description: 'Offset behind the last character.' }),
    quote: t.exposeString('quote', { description: 'The words themselves.' }),
  }),
})

// ---------- Of a deal ----------

interface Evidence {
  field: string
  status: typeof FactStatus.$inferType
  confidence: number
  mailId: string | null
  quotes: Words[]
}

export const FieldEvidence = builder.objectRef<Evidence>('FieldEvidence').implement({
  description: 'How a value of the deal came to be known.',
  authScopes: { staff: true },
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Which value, e.g. `accountName` or `contacts.0.email`.' }),
    status: t.expose('status', { type: FactStatus, description: 'How it is known.' }),
    confidence: t.exposeFloat('confidence', { description: '0 to 1.' }),
    inboundMailId: t.id({
      nullable: true,
      description: 'Global id of the mail it came from; null: it came over the API.',
      resolve: (evidence) => evidence.mailId && `InboundMail:${evidence.mailId}`,
    }),
    quotes: t.field({
      type: [Quote],
      description: 'The words it was taken from; a handful at most.',
      resolve: (evidence) => evidence.quotes,
    }),
  }),
})

/** `Deal.facts` → one entry per value. */
export function evidenceOf(facts: unknown): Evidence[] {
  const entries = Object.entries(
    (facts ?? {}) as Record<string, Omit<Evidence, 'field' | 'quotes'> & { evidence?: Words[] }>,
  )
  return entries.map(([field, { status, confidence, mailId, evidence }]) => ({
    field,
    status,
    confidence,
    mailId: mailId ?? null,
    quotes: evidence ?? [],
  }))
}

/** How the partner asks us to contact the customer: each wish is the words themselves. */
export function wishesOf(facts: unknown): string[] {
  return evidenceOf(facts)
    .filter(({ field }) => field.startsWith('contactWishes.'))
    .sort((a, b) => Number(a.field.split('.')[1]) - Number(b.field.split('.')[1]))
    .map(({ quotes }) => quotes.map(({ quote }) => quote.replace(/\s+/g, ' ').trim()).join(' '))
}

// ---------- Of a mail ----------

interface Understood {
  field: string
  value: unknown
  status: typeof FactStatus.$inferType
  confidence: number
  evidence: Words[]
}

export const UnderstoodFact = builder.objectRef<Understood>('UnderstoodFact').implement({
  description: 'A value that was read in a mail, with the words that say it.',
  authScopes: { staff: true },
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'What it says, e.g. `deals.0.accountName`, `deals.0.contacts.1.email`, `outcome.amount`.',
    }),
    value: t.expose('value', { type: 'JSON', nullable: true, description: 'The value.' }),
    status: t.expose('status', { type: FactStatus, description: 'How it is known.' }),
    confidence: t.exposeFloat('confidence', { description: '0 to 1.' }),
    quotes: t.field({
      type: [Quote],
      description: 'The words it was taken from; a handful at most.',
      resolve: ({ evidence }) => evidence,
    }),
  }),
})

/** `InboundMail.understanding` → every value in it, wherever it stands. */
export function factsIn(understanding: unknown, path: string[] = []): Understood[] {
  if (understanding === null || typeof understanding !== 'object') return []
  if (isFact(understanding)) return [{ ...understanding, field: path.join('.') }]
  return Object.entries(understanding).flatMap(([key, member]) => factsIn(member, [...path, key]))
}

const isFact = (value: object): value is Omit<Understood, 'field'> =>
  'value' in value && 'status' in value && 'confidence' in value && 'evidence' in value
