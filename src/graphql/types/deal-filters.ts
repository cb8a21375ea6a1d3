/** Which deals, and in which order: the page of deals that the motion, a partner, a person and an account share. */
import type { Prisma } from '../../generated/prisma/client.ts'
import { builder } from '../builder.ts'
import { AmountRangeFilter, between, DateRange, days, TimeRange, within, wordsOf } from '../fields.ts'
import { bad, type Order, type PageSpec } from '../pages.ts'
import { uuidOf } from '../uuid.ts'
import * as enums from './enums.ts'

const DealOrderField = builder.enumType('DealOrderField', {
  description: 'What deals can be ordered by; ties fall back to the id.',
  values: {
    CREATED_AT: { description: 'When it was registered.' },
    UPDATED_AT: { description: 'When it last changed.' },
    STAGE_SINCE: { description: 'How long it has been in its stage.' },
    LAST_ACTIVITY_AT: { description: 'When something last happened on it.' },
    NUMBER: { description: 'Its number.' },
    VALUE: { description: 'What it is worth; deals without an amount last.' },
    CLOSE_DATE: { description: 'When it is expected to close; deals without a date last.' },
  } as const,
})

const ORDER_COLUMNS: Record<typeof DealOrderField.$inferType, Omit<Order[number], 'direction'>> = {
  CREATED_AT: { column: 'createdAt', time: true },
  UPDATED_AT: { column: 'updatedAt', time: true },
  STAGE_SINCE: { column: 'stageSince', time: true },
  LAST_ACTIVITY_AT: { column: 'lastActivityAt', time: true },
  NUMBER: { column: 'number' },
  VALUE: { column: 'value', nullable: true },
  CLOSE_DATE: { column: 'closeDate', nullable: true, time: true },
}

const DealOrder = builder.inputType('DealOrder', {
  description: 'How deals are ordered.',
  fields: (t) => ({
    field: t.field({ type: DealOrderField, required: true, description: 'By what.' }),
    direction: t.field({
      type: enums.OrderDirection,
      defaultValue: 'DESC',
      required: true,
      description: 'Which way.',
    }),
  }),
})

export const DealFilter = builder.inputType('DealFilter', {
  description: 'All given conditions must hold.',
  fields: (t) => ({
    stage: t.field({ type: [enums.Stage], description: 'Any of these stages.' }),
    salesStage: t.field({ type: [enums.SalesStage], description: 'Any of these sales stages.' }),
    open: t.boolean({ description: 'true: not closed; false: closed.' }),
    owner: t.id({ description: 'Owner of record.' }),
    intakeOwner: t.id({ description: 'Intake owner.' }),
    ae: t.id({ description: 'The account executive who accepted.' }),
    partner: t.id({ description: 'Brought by this partner.' }),
    account: t.id({ description: 'With this account (not for partners’ keys).' }),
    motion: t.string({ description: 'Entered under the motion with this key.' }),
    signal: t.field({ type: [enums.EntrySignal], description: 'Any of these entry signals.' }),
    leak: t.field({
      type: [enums.LeakType],
      description: 'Has an open leak of any of these types (not for partners’ keys).',
    }),
    territory: t.stringList({ description: 'Any of these countries (ISO 3166-1 alpha-2).' }),
    product: t.string({ description: 'For this product, exactly.' }),
    value: t.field({ type: AmountRangeFilter, description: 'Worth within.' }),
    currency: t.string({ description: 'In this currency (ISO 4217).' }),
    closeDate: t.field({ type: DateRange, description: 'Expected to close within.' }),
    createdAt: t.field({ type: TimeRange, description: 'Registered within.' }),
    closedAt: t.field({ type: TimeRange, description: 'Closed within.' }),
    updatedAt: t.field({ type: TimeRange, description: 'Last changed within: what a sync asks for.' }),
    text: t.string({
      description:
        'Words that all occur, each anywhere in account, product, context, next step, or a contact’s name or address; or the number.',
    }),
  }),
})
type Filter = typeof DealFilter.$inferInput

const CLOSED = ['WON', 'LOST', 'REJECTED', 'WITHDRAWN', 'EXPIRED'] as const

const id = (value: string | null | undefined) => (value ? uuidOf(value) : undefined)

function dealsWhere(filter: Filter, staffAsks: boolean): Prisma.DealWhereInput {
  // What a partner's key must not learn must not be guessable by filtering either.
  if (!staffAsks && filter.account)
    throw bad('filter.account', 'account is not for partners’ keys; use text.')
  if (!staffAsks && filter.leak) throw bad('filter.leak', 'leak is not for partners’ keys.')
  return {
    AND: [
      {
        stage: filter.stage ? { in: filter.stage } : undefined,
        salesStage: filter.salesStage ? { in: filter.salesStage } : undefined,
        ownerId: id(filter.owner),
        intakeOwnerId: id(filter.intakeOwner),
        aeId: id(filter.ae),
        partnerId: id(filter.partner),
        accountId: id(filter.account),
        motionVersion: filter.motion ? { motion: { key: filter.motion } } : undefined,
        entrySignal: filter.signal ? { in: filter.signal } : undefined,
        leaks: filter.leak ? { some: { type: { in: filter.leak }, closedAt: null } } : undefined,
        territory: filter.territory ? { in: filter.territory } : undefined,
        product: filter.product ?? undefined,
        value: between(filter.value),
        currency: filter.currency ?? undefined,
        closeDate: days(filter.closeDate),
        createdAt: within(filter.createdAt),
        closedAt: within(filter.closedAt),
        updatedAt: within(filter.updatedAt),
      },
      filter.open == null ? {} : { stage: filter.open ? { notIn: [...CLOSED] } : { in: [...CLOSED] } },
    ],
  }
}

/** The words stand in lower case in `searchText`; a number may be typed as subjects show it. */
const mentioned = ({ filter }: { filter?: Filter | null }): string[] =>
  wordsOf(filter?.text).map((word) => word.replace(/^\[(\d+)\]$/, '$1'))

type OrderArgs = { orderBy?: { field: typeof DealOrderField.$inferType; direction: 'ASC' | 'DESC' } | null }

function dealOrder({ orderBy }: OrderArgs): Order {
  const direction = orderBy?.direction === 'ASC' ? 'asc' : 'desc'
  return [
    { ...ORDER_COLUMNS[orderBy?.field ?? 'CREATED_AT'], direction },
    { column: 'id', direction },
  ]
}

/** Deals of the whole motion, or (with a `tie`) of a partner, a person, an account. */
export const DEAL_PAGE = {
  model: 'Deal',
  where: ({ filter }, { rights }) => dealsWhere(filter ?? {}, rights.staff),
  text: { column: 'searchText', words: mentioned },
  order: dealOrder,
  // biome-ignore lint/suspicious/noExplicitAny: the field builder's type depends on its parent
  args: (t: any) => ({
    filter: t.arg({ type: DealFilter, description: 'Which deals.' }),
    orderBy: t.arg({ type: DealOrder, description: 'In which order; newest first when nothing is said.' }),
  }),
  // biome-ignore lint/suspicious/noExplicitAny: as above
} satisfies PageSpec & { args: (t: any) => object }
