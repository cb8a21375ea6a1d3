/** The deal: what is known of it, who is on it, what became of it, and what can be done with it now. */
import { builder } from '../builder.ts'
import { LIST_BOUND, listed, page } from '../fields.ts'
import type { Order } from '../pages.ts'
import { uuidOf } from '../uuid.ts'
import { visible } from '../visible.ts'
import { DEAL_PAGE } from './deal-filters.ts'
import { dealNow, REPLAYED } from './deal-now.ts'
import { AmountRange, DealStep } from './deal-parts.ts'
import * as enums from './enums.ts'
import { evidenceOf, FieldEvidence, wishesOf } from './evidence.ts'
import { Money } from './money.ts'
import { nextStepsOf } from './next-steps.ts'

const staff = { staff: true } as const

// ---------- Orders of what hangs on it ----------

const EVENT_ORDER: Order = [{ column: 'seq', direction: 'asc' }]
const LETTER_ORDER: Order = [
  { column: 'createdAt', direction: 'desc', time: true },
  { column: 'id', direction: 'desc' },
]
const MAIL_ORDER: Order = [
  { column: 'arrivedAt', direction: 'desc', time: true },
  { column: 'id', direction: 'desc' },
]

// ---------- The deal ----------

export const Deal = builder.prismaNode('Deal', {
  description: 'A deal that a partner brought, from its registration to its outcome.',
  authScopes: { read: true },
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOf(id), AND: [visible('Deal', context.viewer)] }),
  fields: (t) => ({
    number: t.exposeInt('number', {
      description: 'What people call it; stands in every subject as `[1042]`.',
    }),
    revision: t.exposeInt('revision', { description: 'Number of its events; give it to `ifRevision`.' }),
    stage: t.expose('stage', { type: enums.Stage, description: 'Where it stands.' }),
    salesStage: t.expose('salesStage', {
      type: enums.SalesStage,
      nullable: true,
      description: 'How far it has come, while it is worked.',
    }),
    stageSince: t.expose('stageSince', { type: 'DateTime', description: 'Since when it stands there.' }),
    entrySignal: t.expose('entrySignal', { type: enums.EntrySignal, description: 'How it came in.' }),
    accountName: t.exposeString('accountName', {
      nullable: true,
      description: 'The customer, as the partner calls it.',
    }),
    product: t.exposeString('product', { nullable: true, description: 'What it is about.' }),
    context: t.exposeString('context', { description: 'Why now, what problem.' }),
    territory: t.exposeString('territory', {
      nullable: true,
      description: 'Country of the customer, as routing saw it.',
    }),
    amount: t.field({
      type: AmountRange,
      nullable: true,
      description: 'What it is worth, as the partner said it.',
      select: { amountMin: true, amountMax: true, currency: true, amountBasis: true },
      resolve: ({ amountMin, amountMax, currency, amountBasis }) =>
        amountMin === null || amountMax === null || currency === null
          ? null
          : { min: amountMin as never, max: amountMax as never, currency, basis: amountBasis ?? 'TOTAL' },
    }),
    value: t.field({
      type: Money,
      nullable: true,
      description: 'What totals and forecasts add up: the middle of the range, a year of a monthly figure.',
      select: { value: true, currency: true },
      resolve: ({ value, currency }) =>
        value === null || currency === null ? null : { amount: value as never, currency },
    }),
    closeDate: t.expose('closeDate', {
      type: 'Date',
      nullable: true,
      description: 'When it is expected to close.',
    }),
    competitor: t.exposeString('competitor', { nullable: true, description: 'Who else is in the race.' }),
    contactWishes: t.stringList({
      description:
        'How the partner asks you to contact the customer, in its own words: read them before you do; a handful at most.',
      select: { facts: true },
      resolve: ({ facts }) => wishesOf(facts),
    }),
    nextStep: t.exposeString('nextStep', { nullable: true, description: 'What happens next.' }),
    nextStepDate: t.expose('nextStepDate', { type: 'Date', nullable: true, description: 'By when.' }),
    arrivedAt: t.expose('arrivedAt', {
      type: 'DateTime',
      description: 'Arrival of the first mail: the partner’s place in the queue.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was registered.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last changed.' }),
    completedAt: t.expose('completedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When everything required was there.',
    }),
    handedOffAt: t.expose('handedOffAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was first offered.',
    }),
    acceptedAt: t.expose('acceptedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When an account executive took it.',
    }),
    closedAt: t.expose('closedAt', { type: 'DateTime', nullable: true, description: 'When it ended.' }),
    closeReason: t.exposeString('closeReason', {
      nullable: true,
      description: 'Coded reason of its end; which code depends on the stage.',
    }),
    closeNote: t.exposeString('closeNote', { nullable: true, description: 'The reason in words.' }),
    wonAmount: t.field({
      type: Money,
      nullable: true,
      description: 'What it was won for.',
      select: { wonAmount: true, wonCurrency: true },
      resolve: ({ wonAmount, wonCurrency }) =>
        wonAmount === null || wonCurrency === null
          ? null
          : { amount: wonAmount as never, currency: wonCurrency },
    }),
    protectedUntil: t.expose('protectedUntil', {
      type: 'DateTime',
      nullable: true,
      description: 'End of the partner’s protection; it does not burn while the vendor is late.',
    }),
    lastPartnerTouchAt: t.expose('lastPartnerTouchAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the vendor last touched the partner on it.',
    }),
    lastActivityAt: t.expose('lastActivityAt', {
      type: 'DateTime',
      description: 'When something last happened.',
    }),
    questionsAsked: t.exposeInt('questionsAsked', {
      description: 'How many questions it has cost the partner.',
    }),
    lettersSent: t.exposeInt('lettersSent', { description: 'How many letters it has cost.' }),
    headHash: t.exposeString('headHash', {
      description: 'Hash of the last event: the history up to here cannot change unnoticed.',
    }),
    motionVersion: t.relation('motionVersion', { description: 'The rules it entered under.' }),
    partner: t.relation('partner', { description: 'Who brought it.' }),
    partnerContact: t.relation('partnerContact', { description: 'Who registered it and is written to.' }),
    account: t.relation('account', {
      nullable: true,
      authScopes: staff,
      description: 'The customer as the vendor knows it.',
    }),
    intakeOwner: t.relation('intakeOwner', { description: 'Who owns the registration.' }),
    owner: t.relation('owner', {
      description: 'Owner of record: the intake owner until an account executive accepted.',
    }),
    ae: t.relation('ae', { nullable: true, description: 'The account executive who accepted.' }),
    contacts: t.relation('contacts', {
      description: `People at the customer; at most ${LIST_BOUND}.`,
      ...listed('Contact', [{ position: 'asc' }]),
    }),
    roles: t.relation('roles', {
      description: 'Who does what; one entry for each of the four roles.',
      ...listed('RoleAssignment', [{ role: 'asc' }]),
    }),
    handoffs: t.relation('handoffs', {
      description: `All offers, oldest first; at most ${LIST_BOUND}.`,
      ...listed('Handoff', [{ number: 'asc' }]),
    }),
    credit: t.relation('credits', {
      description: `The credit fixed at registration, one entry per partner; at most ${LIST_BOUND}.`,
      ...listed('CreditAgreement', [{ snapshotAt: 'asc' }, { id: 'asc' }]),
    }),
    amendments: t.relation('amendments', {
      description: `What both sides agreed to change about the credit since; at most ${LIST_BOUND}.`,
      ...listed('CreditAmendment', [{ number: 'asc' }]),
    }),
    proposals: t.relation('proposals', {
      description: `Proposals of either side, oldest first; at most ${LIST_BOUND}.`,
      ...listed('Proposal', [{ number: 'asc' }]),
    }),
    disputes: t.relation('disputes', {
      description: `Disputes about the credit, oldest first; at most ${LIST_BOUND}.`,
      ...listed('Dispute', [{ number: 'asc' }]),
    }),
    leaks: t.relation('leaks', {
      nullable: true,
      authScopes: staff,
      description: `Where it leaks now, oldest first; at most ${LIST_BOUND}.`,
      ...listed('Leak', [{ since: 'asc' }, { id: 'asc' }], { closedAt: null }),
    }),
    evidence: t.field({
      type: [FieldEvidence],
      nullable: true,
      authScopes: staff,
      description: 'How each value came to be known; one entry per value.',
      select: { facts: true },
      resolve: ({ facts }) => evidenceOf(facts),
    }),
    missing: t.field({
      type: [enums.EntryField],
      description:
        'What the registration still lacks of what the motion requires: what the partner is asked for; one entry per field, none once complete.',
      select: { id: true },
      ...REPLAYED,
      complexity: { field: 20, multiplier: 1 },
      resolve: async ({ id }, _args, context) => (await dealNow(id, context)).missing,
    }),
    nextSteps: t.field({
      type: [DealStep],
      description:
        'Everything that can be done with a deal, each with whether you can do it now; one entry per step.',
      select: { id: true },
      ...REPLAYED,
      complexity: { field: 20, multiplier: 1 },
      resolve: ({ id }, _args, context) => nextStepsOf(id, context),
    }),
    events: page(
      t,
      'Event',
      { model: 'Event', tie: { dealId: 'id' }, where: () => ({}), order: () => EVENT_ORDER },
      { description: 'What happened, in order; `last: 10` for the latest.' },
    ),
    letters: page(
      t,
      'Letter',
      { model: 'Letter', tie: { dealId: 'id' }, where: () => ({}), order: () => LETTER_ORDER },
      { description: 'Letters about it, newest first.' },
    ),
    inboundMails: page(
      t,
      'InboundMail',
      { model: 'InboundMail', tie: { dealId: 'id' }, where: () => ({}), order: () => MAIL_ORDER },
      { description: 'Mails about it, newest first.' },
    ),
  }),
})

// ---------- Queries ----------

const oneDeal = (
  args: { number?: number | null; id?: string | null },
  viewer: Parameters<typeof visible>[1],
) => ({
  AND: [
    args.number != null ? { number: args.number } : { id: uuidOf(args.id ?? '') },
    visible('Deal', viewer),
  ],
})

builder.queryField('deal', (t) =>
  t.prismaField({
    type: 'Deal',
    nullable: true,
    description: 'One deal by number or id; null when there is none that you may see.',
    authScopes: { read: true },
    args: {
      number: t.arg.int({ description: 'The number people use, e.g. 1042.' }),
      id: t.arg.id({ description: 'The global id.' }),
    },
    resolve: (query, _root, args, { baton, viewer }) =>
      baton.db.prisma.deal.findFirst({ ...query, where: oneDeal(args, viewer) }),
    extensions: { one: { model: 'Deal', where: oneDeal } },
  }),
)

builder.queryField('deals', (t) =>
  page(t, Deal, DEAL_PAGE, {
    description: 'Deals, filtered and ordered; newest first when nothing is said.',
    authScopes: { read: true },
    args: DEAL_PAGE.args(t),
  }),
)
