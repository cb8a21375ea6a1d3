/** Partners: resellers, integrators, vendors and referrers that bring deals. */
import { builder } from '../builder.ts'
import { LIST_BOUND, listed, page, patternsOf } from '../fields.ts'
import type { Order } from '../pages.ts'
import { uuidOf } from '../uuid.ts'
import type { Viewer } from '../viewer.ts'
import { visible } from '../visible.ts'
import { DEAL_PAGE } from './deal-filters.ts'
import { PartnerStatus, PartnerTier } from './enums.ts'

const BY_NAME: Order = [
  { column: 'name', direction: 'asc' },
  { column: 'id', direction: 'asc' },
]

builder.prismaObject('PartnerDomain', {
  description: 'A mail domain of a partner.',
  authScopes: { read: true },
  fields: (t) => ({
    domain: t.exposeString('domain', { description: 'Lower case; mail from it belongs to the partner.' }),
  }),
})

export const Partner = builder.prismaNode('Partner', {
  description: 'A company that brings deals.',
  authScopes: { read: true },
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOf(id), AND: [visible('Partner', context.viewer)] }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    tier: t.expose('tier', { type: PartnerTier, description: 'Its level in the programme.' }),
    status: t.expose('status', { type: PartnerStatus, description: 'Whether it may register deals.' }),
    country: t.exposeString('country', { nullable: true, description: 'ISO 3166-1 alpha-2.' }),
    territory: t.exposeString('territory', { nullable: true, description: 'Where it may register deals.' }),
    revision: t.exposeInt('revision', {
      nullable: true,
      authScopes: { staff: true },
      description: 'Grows with every change; give it to `ifRevision`.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'Since when it is known.' }),
    manager: t.relation('manager', { nullable: true, description: 'Who looks after it at the vendor.' }),
    domains: t.relation('domains', {
      description: `Its mail domains; at most ${LIST_BOUND}.`,
      ...listed('PartnerDomain', [{ domain: 'asc' }]),
    }),
    people: page(
      t,
      'Person',
      { model: 'Person', tie: { partnerId: 'id' }, where: () => ({}), order: () => BY_NAME },
      { description: 'Its people by name.' },
    ),
    deals: page(
      t,
      'Deal',
      { ...DEAL_PAGE, tie: { partnerId: 'id' } },
      {
        description: 'Deals it brought.',
        args: DEAL_PAGE.args(t),
      },
    ),
  }),
})

const PartnerFilter = builder.inputType('PartnerFilter', {
  description: 'All given conditions must hold.',
  fields: (t) => ({
    tier: t.field({ type: [PartnerTier], description: 'Any of these tiers.' }),
    status: t.field({ type: [PartnerStatus], description: 'Any of these.' }),
    country: t.stringList({ description: 'Any of these countries (ISO 3166-1 alpha-2).' }),
    text: t.string({ description: 'Words that occur in the name or a domain.' }),
  }),
})

function partnersWhere(filter: typeof PartnerFilter.$inferInput) {
  return {
    tier: filter.tier ? { in: filter.tier } : undefined,
    status: filter.status ? { in: filter.status } : undefined,
    country: filter.country ? { in: filter.country } : undefined,
    AND: patternsOf(filter.text).map((word) => ({
      OR: [
        { name: { contains: word, mode: 'insensitive' } },
        { domains: { some: { domain: { contains: word } } } },
      ],
    })),
  }
}

builder.queryField('partners', (t) =>
  page(
    t,
    Partner,
    { model: 'Partner', where: ({ filter }) => partnersWhere(filter ?? {}), order: () => BY_NAME },
    {
      description: 'Partners by name.',
      authScopes: { read: true },
      args: { filter: t.arg({ type: PartnerFilter, description: 'Which partners.' }) },
    },
  ),
)

type Which = { id?: string | null; domain?: string | null; name?: string | null }

function onePartner(args: Which, viewer: Viewer) {
  const which = args.id
    ? { id: uuidOf(args.id) }
    : args.domain
      ? { domains: { some: { domain: args.domain.trim().toLowerCase() } } }
      : { name: args.name ?? '' }
  return { AND: [which, visible('Partner', viewer)] }
}

builder.queryField('partner', (t) =>
  t.prismaField({
    type: 'Partner',
    nullable: true,
    description: 'One partner by id, mail domain or exact name.',
    authScopes: { read: true },
    args: {
      id: t.arg.id({ description: 'The partner’s id.' }),
      domain: t.arg.string({ description: 'One of its mail domains.' }),
      name: t.arg.string({ description: 'Its exact name.' }),
    },
    resolve: (query, _root, args, { baton, viewer }) =>
      baton.db.prisma.partner.findFirst({ ...query, where: onePartner(args, viewer) }),
    extensions: { one: { model: 'Partner', where: onePartner } },
  }),
)
