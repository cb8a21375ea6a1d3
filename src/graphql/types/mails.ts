/** Inbound mails: what came in, how far it is believed, what was understood, what became of it. */
import { builder } from '../builder.ts'
import { page, patternsOf, TimeRange, within } from '../fields.ts'
import { hideTokens } from '../hide-tokens.ts'
import type { Order } from '../pages.ts'
import { uuidOf } from '../uuid.ts'
import { visible } from '../visible.ts'
import { Intent, MailOutcome, MailSource, Trust } from './enums.ts'
import { factsIn, Quote, UnderstoodFact } from './evidence.ts'

const staff = { staff: true } as const

export const InboundMail = builder.prismaNode('InboundMail', {
  description: 'A mail that came in. It ends in exactly one outcome and is never lost.',
  authScopes: { read: true },
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOf(id), AND: [visible('InboundMail', context.viewer)] }),
  fields: (t) => ({
    messageId: t.exposeString('messageId', { description: 'Message-ID without brackets.' }),
    subject: t.exposeString('subject', { nullable: true, description: 'Subject.' }),
    fromAddress: t.exposeString('fromAddress', { nullable: true, description: 'Author’s address.' }),
    envelopeTo: t.stringList({
      description: 'Addresses it was delivered to, without their tokens; bounded by the listener.',
      select: { envelopeTo: true },
      resolve: ({ envelopeTo }) => envelopeTo.map(hideTokens),
    }),
    source: t.expose('source', { type: MailSource, description: 'How it came in.' }),
    size: t.exposeInt('size', { description: 'Bytes.' }),
    arrivedAt: t.expose('arrivedAt', { type: 'DateTime', description: 'When it was safely stored.' }),
    processedAt: t.expose('processedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was dealt with.',
    }),
    outcome: t.expose('outcome', {
      type: MailOutcome,
      nullable: true,
      description: 'What became of it; null: still to be dealt with.',
    }),
    outcomeReason: t.exposeString('outcomeReason', {
      nullable: true,
      authScopes: staff,
      description: 'Why, in words.',
    }),
    intent: t.field({
      type: Intent,
      nullable: true,
      description: 'What it wants.',
      select: { intent: true },
      resolve: ({ intent }) => (intent as typeof Intent.$inferType | null) ?? null,
    }),
    why: t.string({
      nullable: true,
      authScopes: staff,
      description: 'Why it was read so, in a sentence.',
      select: { understanding: true },
      resolve: ({ understanding }) => (understanding as { why?: string } | null)?.why ?? null,
    }),
    intentQuotes: t.field({
      type: [Quote],
      nullable: true,
      authScopes: staff,
      description: 'The words that decided what it wants; a handful at most.',
      select: { understanding: true },
      resolve: ({ understanding }) =>
        (understanding as { intentEvidence?: (typeof Quote.$inferType)[] } | null)?.intentEvidence ?? [],
    }),
    trust: t.expose('trust', {
      type: Trust,
      nullable: true,
      authScopes: staff,
      description: 'How far the sender is proven.',
    }),
    proof: t.expose('proof', {
      type: 'JSON',
      nullable: true,
      authScopes: staff,
      description: 'What the sender check found.',
    }),
    understanding: t.expose('understanding', {
      type: 'JSON',
      nullable: true,
      authScopes: staff,
      description:
        'What was understood, as `baton understand` prints it (src/understanding/understanding.ts).',
    }),
    facts: t.field({
      type: [UnderstoodFact],
      nullable: true,
      authScopes: staff,
      description: 'What was understood, value by value with its evidence; one entry per value.',
      select: { understanding: true },
      resolve: ({ understanding }) => factsIn(understanding),
    }),
    attempts: t.exposeInt('attempts', {
      nullable: true,
      authScopes: staff,
      description: 'How often it was tried.',
    }),
    lastError: t.exposeString('lastError', {
      nullable: true,
      authScopes: staff,
      description: 'Why the last try failed.',
    }),
    deal: t.relation('deal', { nullable: true, description: 'The deal it landed on.' }),
    person: t.relation('person', { nullable: true, description: 'Who wrote it.' }),
  }),
})

const InboundMailFilter = builder.inputType('InboundMailFilter', {
  description: 'All given conditions must hold.',
  fields: (t) => ({
    outcome: t.field({ type: [MailOutcome], description: 'Any of these outcomes.' }),
    waiting: t.boolean({ description: 'true: not dealt with yet.' }),
    deal: t.id({ description: 'Landed on this deal.' }),
    from: t.string({ description: 'From this address.' }),
    arrivedAt: t.field({ type: TimeRange, description: 'Arrived within.' }),
    text: t.string({ description: 'Words that occur in subject or sender.' }),
  }),
})

function mailsWhere(filter: typeof InboundMailFilter.$inferInput) {
  return {
    outcome: filter.outcome ? { in: filter.outcome } : undefined,
    dealId: filter.deal ? uuidOf(filter.deal) : undefined,
    fromAddress: filter.from ? filter.from.trim().toLowerCase() : undefined,
    arrivedAt: within(filter.arrivedAt),
    AND: [
      ...(filter.waiting == null ? [] : [{ outcome: filter.waiting ? null : { not: null } }]),
      ...patternsOf(filter.text).map((word) => ({
        OR: [
          { subject: { contains: word, mode: 'insensitive' } },
          { fromAddress: { contains: word, mode: 'insensitive' } },
        ],
      })),
    ],
  }
}

const NEWEST: Order = [
  { column: 'arrivedAt', direction: 'desc', time: true },
  { column: 'id', direction: 'desc' },
]

builder.queryField('inboundMails', (t) =>
  page(
    t,
    InboundMail,
    { model: 'InboundMail', where: ({ filter }) => mailsWhere(filter ?? {}), order: () => NEWEST },
    {
      description: 'Mails that came in, newest first.',
      authScopes: { read: true },
      args: { filter: t.arg({ type: InboundMailFilter, description: 'Which mails.' }) },
    },
  ),
)
