/** Letters: what was, is or will be written, from the outbox. */
import { builder } from '../builder.ts'
import { page, TimeRange, within } from '../fields.ts'
import { hideTokens } from '../hide-tokens.ts'
import type { Order } from '../pages.ts'
import { uuidOf } from '../uuid.ts'
import { visible } from '../visible.ts'
import { LetterState } from './enums.ts'

const staff = { staff: true } as const

export const Letter = builder.prismaNode('Letter', {
  description:
    'A letter in the outbox: committed with what calls for it, delivered at least once under one Message-ID.',
  authScopes: { read: true },
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOf(id), AND: [visible('Letter', context.viewer)] }),
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its number in the outbox.' }),
    kind: t.exposeString('kind', { description: 'Which letter, e.g. `RECEIPT`.' }),
    state: t.expose('state', { type: LetterState, description: 'Where it stands.' }),
    toAddress: t.exposeString('toAddress', { description: 'To whom.' }),
    ccAddresses: t.exposeStringList('ccAddresses', {
      description: 'Who also gets it, visibly; a handful at most.',
    }),
    language: t.exposeString('language', { description: 'Its language.' }),
    subject: t.exposeString('subject', { nullable: true, description: 'Subject, once sent.' }),
    text: t.string({
      nullable: true,
      description: 'Plain text, once sent; reply addresses without their tokens.',
      select: { text: true },
      resolve: ({ text }) => text && hideTokens(text),
    }),
    html: t.string({
      nullable: true,
      description: 'HTML, once sent; reply addresses without their tokens.',
      select: { html: true },
      resolve: ({ html }) => html && hideTokens(html),
    }),
    messageId: t.exposeString('messageId', {
      description: 'Message-ID without brackets, stable over all attempts.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was called for.' }),
    sentAt: t.expose('sentAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the mail server took it.',
    }),
    bouncedAt: t.expose('bouncedAt', { type: 'DateTime', nullable: true, description: 'When it came back.' }),
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
    bounceStatus: t.exposeString('bounceStatus', {
      nullable: true,
      authScopes: staff,
      description: 'Enhanced status code of the bounce (RFC 3463).',
    }),
    eventSeq: t.exposeInt('eventSeq', {
      nullable: true,
      description: 'The event of its deal that called for it.',
    }),
    deal: t.relation('deal', { nullable: true, description: 'The deal it is about.' }),
    inboundMail: t.relation('inboundMail', {
      nullable: true,
      authScopes: staff,
      description: 'The mail that it answers or tells of, with what was understood of it.',
    }),
    person: t.relation('person', { nullable: true, description: 'Whom it is written to.' }),
  }),
})

const LetterFilter = builder.inputType('LetterFilter', {
  description: 'All given conditions must hold.',
  fields: (t) => ({
    state: t.field({ type: [LetterState], description: 'Any of these states.' }),
    kind: t.stringList({ description: 'Any of these kinds, e.g. `RECEIPT`.' }),
    deal: t.id({ description: 'About this deal.' }),
    to: t.string({ description: 'To this address.' }),
    createdAt: t.field({ type: TimeRange, description: 'Called for within.' }),
  }),
})

function lettersWhere(filter: typeof LetterFilter.$inferInput) {
  return {
    state: filter.state ? { in: filter.state } : undefined,
    kind: filter.kind ? { in: filter.kind } : undefined,
    dealId: filter.deal ? uuidOf(filter.deal) : undefined,
    toAddress: filter.to ? filter.to.trim().toLowerCase() : undefined,
    createdAt: within(filter.createdAt),
  }
}

const NEWEST: Order = [
  { column: 'createdAt', direction: 'desc', time: true },
  { column: 'id', direction: 'desc' },
]

builder.queryField('letters', (t) =>
  page(
    t,
    Letter,
    { model: 'Letter', where: ({ filter }) => lettersWhere(filter ?? {}), order: () => NEWEST },
    {
      description: 'Letters, newest first.',
      authScopes: { read: true },
      args: { filter: t.arg({ type: LetterFilter, description: 'Which letters.' }) },
    },
  ),
)
