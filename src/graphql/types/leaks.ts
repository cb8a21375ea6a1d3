/** Leaks: where deals die unnoticed, each with since-when, value at risk and who can close it. */
import { builder } from '../builder.ts'
import { page } from '../fields.ts'
import type { Order } from '../pages.ts'
import { uuidOf } from '../uuid.ts'
import { visible } from '../visible.ts'
import { LeakType } from './enums.ts'
import { Money } from './money.ts'

export const Leak = builder.prismaNode('Leak', {
  description: 'A condition under which a deal, a mail or a letter is being lost.',
  authScopes: { staff: true },
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOf(id), AND: [visible('Leak', context.viewer)] }),
  fields: (t) => ({
    type: t.expose('type', { type: LeakType, description: 'How it leaks.' }),
    since: t.expose('since', { type: 'DateTime', description: 'When the condition began.' }),
    openedAt: t.expose('openedAt', { type: 'DateTime', description: 'When it was seen.' }),
    closedAt: t.expose('closedAt', { type: 'DateTime', nullable: true, description: 'When it was closed.' }),
    valueAtRisk: t.field({
      type: Money,
      nullable: true,
      description: 'What is at stake.',
      select: { valueAtRisk: true, currency: true },
      resolve: ({ valueAtRisk, currency }) =>
        valueAtRisk === null || currency === null ? null : { amount: valueAtRisk as never, currency },
    }),
    action: t.exposeString('action', { description: 'The one thing that closes it, in words.' }),
    responsible: t.relation('responsible', { nullable: true, description: 'Who can close it.' }),
    deal: t.relation('deal', { nullable: true, description: 'The deal, if it is about one.' }),
    inboundMail: t.relation('inboundMail', { nullable: true, description: 'The mail, if it is about one.' }),
    letter: t.relation('letter', { nullable: true, description: 'The letter, if it is about one.' }),
  }),
})

const LeakFilter = builder.inputType('LeakFilter', {
  description: 'All given conditions must hold.',
  fields: (t) => ({
    type: t.field({ type: [LeakType], description: 'Any of these types.' }),
    owner: t.id({ description: 'This person can close it.' }),
    since: t.field({ type: 'DateTime', description: 'Began at or after this moment.' }),
    open: t.boolean({ description: 'true: still open; false: closed; open ones when nothing is said.' }),
    deal: t.id({ description: 'About this deal.' }),
  }),
})

function leaksWhere(filter: typeof LeakFilter.$inferInput) {
  return {
    type: filter.type ? { in: filter.type } : undefined,
    responsibleId: filter.owner ? uuidOf(filter.owner) : undefined,
    since: filter.since ? { gte: filter.since } : undefined,
    dealId: filter.deal ? uuidOf(filter.deal) : undefined,
    closedAt: filter.open === false ? { not: null } : null,
  }
}

const OLDEST: Order = [
  { column: 'since', direction: 'asc', time: true },
  { column: 'id', direction: 'asc' },
]

builder.queryField('leaks', (t) =>
  page(
    t,
    Leak,
    { model: 'Leak', where: ({ filter }) => leaksWhere(filter ?? {}), order: () => OLDEST },
    {
      description: 'Leaks, oldest first (not for partners’ keys).',
      authScopes: { staff: true },
      args: {
        filter: t.arg({ type: LeakFilter, description: 'Which leaks; open ones when nothing is said.' }),
      },
    },
  ),
)
