/**
 * What happens, as it happens: every saved deal is told over the channel `baton` in the transaction that saved it,
 * so each process hears of the work of all. Only ids travel; what a subscriber may see is read under its own eyes.
 */
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { heard } from '../notices.ts'
import { uuidOf } from '../uuid.ts'
import { PARTNER_EVENTS, visible } from '../visible.ts'
import { LeakType } from './enums.ts'

interface Heard {
  dealId: string
  number: number
  types: string[]
}

/** Deals of the viewer's own, each once per change that it may know of. */
async function* changes(context: Context, wanted: (notice: Heard) => boolean): AsyncGenerator<Heard> {
  for await (const { dealId, number = 0, types: all = [] } of heard(context)) {
    const types = typesSeen(all, context)
    if (!dealId || types.length === 0) continue
    const notice = { dealId, number, types }
    if (wanted(notice) && (await isSeen(context, dealId))) yield notice
  }
}

/** As in lists of events: when the vendor reminds and escalates is not the partner's to hear. */
const typesSeen = (types: string[], { viewer }: Context) =>
  viewer.lens === 'PARTNER' ? types.filter((type) => PARTNER_EVENTS.includes(type)) : types

async function isSeen({ baton, viewer }: Context, dealId: string): Promise<boolean> {
  const where = { id: dealId, AND: [visible('Deal', viewer)] }
  return (await baton.db.prisma.deal.count({ where })) > 0
}

const dealOf = (query: object, dealId: string, { baton, viewer }: Context) =>
  baton.db.prisma.deal.findFirst({ ...query, where: { id: dealId, AND: [visible('Deal', viewer)] } })

const DealNotice = builder.objectRef<Heard>('DealNotice')
builder.objectType(DealNotice, {
  description: 'A deal changed.',
  authScopes: { read: true },
  fields: (t) => ({
    deal: t.prismaField({
      type: 'Deal',
      nullable: true,
      description: 'The deal as it is now.',
      resolve: (query, { dealId }, _args, context) => dealOf(query, dealId, context),
    }),
    types: t.exposeStringList('types', {
      nullable: true,
      authScopes: { staff: true },
      description: 'What happened, e.g. `HANDOFF_ACCEPTED`; a handful.',
    }),
  }),
})

builder.subscriptionField('dealChanged', (t) =>
  t.field({
    type: DealNotice,
    description: 'A deal changed: one, or any that you may see.',
    authScopes: { read: true },
    args: { id: t.arg.id({ description: 'Only this deal: its number (1042) or its id.' }) },
    subscribe: (_root, { id }, context) => {
      const only = id == null ? null : /^\d+$/.test(id) ? Number(id) : uuidOf(id)
      return changes(context, ({ dealId, number }) => only === null || only === dealId || only === number)
    },
    resolve: (notice) => notice,
  }),
)

builder.subscriptionField('handoffChanged', (t) =>
  t.field({
    type: DealNotice,
    description: 'An offer was made, answered, reminded of, escalated, lapsed or withdrawn.',
    authScopes: { read: true },
    subscribe: (_root, _args, context) =>
      changes(context, ({ types }) => types.some((type) => type.startsWith('HANDOFF_'))),
    resolve: (notice) => notice,
  }),
)

builder.subscriptionField('leakOpened', (t) =>
  t.prismaField({
    type: 'Leak',
    description: 'A deal, a mail or a letter began to leak (not for partners’ keys).',
    authScopes: { staff: true },
    args: { type: t.arg({ type: [LeakType], description: 'Only leaks of these types.' }) },
    subscribe: (_root, { type }, context) => leaks(context, type ?? null),
    resolve: (query, leak, _args, { baton }) =>
      baton.db.prisma.leak.findUniqueOrThrow({ ...query, where: { id: (leak as { id: string }).id } }),
  }),
)

async function* leaks(
  context: Context,
  types: readonly (typeof LeakType.$inferType)[] | null,
): AsyncGenerator<{ id: string }> {
  const { baton, viewer } = context
  for await (const { leakId } of heard(context)) {
    if (!leakId) continue
    const only = types ? { type: { in: [...types] } } : {}
    const where = { id: leakId, AND: [visible('Leak', viewer), only] }
    if ((await baton.db.prisma.leak.count({ where })) > 0) yield { id: leakId }
  }
}
