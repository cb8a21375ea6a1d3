/** Handoffs: each offer of a deal to an account executive is a record of its own. */
import { builder } from '../builder.ts'
import { page, TimeRange, within } from '../fields.ts'
import type { Order } from '../pages.ts'
import { uuidOf } from '../uuid.ts'
import { visible } from '../visible.ts'
import { HandoffState } from './enums.ts'

const staff = { staff: true } as const

export const Handoff = builder.prismaNode('Handoff', {
  description:
    'An offer of a deal to one account executive: OFFERED, then ACCEPTED, DECLINED, LAPSED or WITHDRAWN.',
  authScopes: { read: true },
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOf(id), AND: [visible('Handoff', context.viewer)] }),
  fields: (t) => ({
    number: t.exposeInt('number', { description: '1 for the deal’s first offer, then 2, …' }),
    state: t.expose('state', { type: HandoffState, description: 'Where it stands.' }),
    deal: t.relation('deal', { description: 'The deal on offer.' }),
    ae: t.relation('ae', { description: 'To whom.' }),
    offeredAt: t.expose('offeredAt', { type: 'DateTime', description: 'When.' }),
    dueAt: t.expose('dueAt', {
      type: 'DateTime',
      description: 'Until when an answer is due, in the person’s business hours.',
    }),
    decidedAt: t.expose('decidedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was decided, or lapsed.',
    }),
    escalatedAt: t.expose('escalatedAt', {
      type: 'DateTime',
      nullable: true,
      authScopes: staff,
      description: 'When it was escalated.',
    }),
    remindersSent: t.exposeInt('remindersSent', {
      nullable: true,
      authScopes: staff,
      description: 'How many reminders it took.',
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      authScopes: staff,
      description: 'Why it was declined or withdrawn, coded where declined.',
    }),
    comment: t.exposeString('comment', {
      nullable: true,
      authScopes: staff,
      description: 'What the account executive said.',
    }),
    package: t.expose('package', {
      type: 'JSON',
      nullable: true,
      authScopes: staff,
      description: 'Exactly what was handed over.',
    }),
  }),
})

const HandoffFilter = builder.inputType('HandoffFilter', {
  description: 'All given conditions must hold.',
  fields: (t) => ({
    state: t.field({ type: [HandoffState], description: 'Any of these states.' }),
    owner: t.id({ description: 'Offered to this person.' }),
    overdue: t.boolean({ description: 'true: open and past its due time.' }),
    dueAt: t.field({ type: TimeRange, description: 'Due within.' }),
    offeredAt: t.field({ type: TimeRange, description: 'Offered within.' }),
  }),
})

function handoffsWhere(filter: typeof HandoffFilter.$inferInput, now: Date) {
  const late = { state: 'OFFERED', dueAt: { lt: now } }
  return {
    state: filter.state ? { in: filter.state } : undefined,
    aeId: filter.owner ? uuidOf(filter.owner) : undefined,
    dueAt: within(filter.dueAt),
    offeredAt: within(filter.offeredAt),
    AND: filter.overdue == null ? [] : [filter.overdue ? late : { NOT: late }],
  }
}

const BY_DUE: Order = [
  { column: 'dueAt', direction: 'asc', time: true },
  { column: 'id', direction: 'asc' },
]

builder.queryField('handoffs', (t) =>
  page(
    t,
    Handoff,
    {
      model: 'Handoff',
      where: ({ filter }, { baton }) => handoffsWhere(filter ?? {}, baton.now()),
      order: () => BY_DUE,
    },
    {
      description: 'Offers, the one due first coming first.',
      authScopes: { read: true },
      args: { filter: t.arg({ type: HandoffFilter, description: 'Which offers.' }) },
    },
  ),
)
