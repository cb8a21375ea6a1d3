/** People: partner contacts, account executives, intake owners, managers. */
import { builder } from '../builder.ts'
import { LIST_BOUND, listed, page, patternsOf } from '../fields.ts'
import type { Order } from '../pages.ts'
import { uuidOf } from '../uuid.ts'
import { visible } from '../visible.ts'
import { DEAL_PAGE } from './deal-filters.ts'
import { PersonKind } from './enums.ts'

const staff = { staff: true } as const

const WorkingHours = builder
  .objectRef<{ days: number[]; from: string; to: string }>('WorkingHours')
  .implement({
    description: 'When somebody works; clocks run in these hours only.',
    authScopes: { read: true },
    fields: (t) => ({
      days: t.exposeIntList('days', { description: 'ISO weekdays, 1 = Monday; at most seven.' }),
      from: t.exposeString('from', { description: 'Start of the day, local time, e.g. `09:00`.' }),
      to: t.exposeString('to', { description: 'End of the day, local time.' }),
    }),
  })

builder.prismaObject('PersonAddress', {
  description: 'An e-mail address of a person.',
  authScopes: { read: true },
  fields: (t) => ({
    address: t.exposeString('address', { description: 'The address, lower case.' }),
    primary: t.exposeBoolean('primary', { description: 'Whether letters go here.' }),
    undeliverableSince: t.expose('undeliverableSince', {
      type: 'DateTime',
      nullable: true,
      description: 'Set when mail to it bounced for good; cleared by mail from it.',
    }),
    undeliverableWhy: t.exposeString('undeliverableWhy', {
      nullable: true,
      authScopes: staff,
      description: 'What the other mail server said.',
    }),
  }),
})

builder.prismaObject('Absence', {
  description: 'A time in which a person is away; clocks do not run against it.',
  authScopes: { staff: true },
  fields: (t) => ({
    from: t.expose('from', { type: 'DateTime', description: 'First moment away.' }),
    until: t.expose('until', {
      type: 'DateTime',
      nullable: true,
      description: 'Back from then; null: not known.',
    }),
    source: t.exposeString('source', {
      description: 'How it came to be known, e.g. an out-of-office reply.',
    }),
  }),
})

export const Person = builder.prismaNode('Person', {
  description: 'Somebody who takes part in the motion.',
  authScopes: { read: true },
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOf(id), AND: [visible('Person', context.viewer)] }),
  fields: (t) => ({
    kind: t.expose('kind', { type: PersonKind, description: 'What this person does.' }),
    name: t.exposeString('name', { description: 'Full name.' }),
    title: t.exposeString('title', { nullable: true, description: 'Position, as the person writes it.' }),
    phone: t.exposeString('phone', { nullable: true, description: 'Telephone.' }),
    language: t.exposeString('language', { description: 'Language of letters, e.g. `en`.' }),
    timeZone: t.exposeString('timeZone', { description: 'IANA time zone, e.g. `Europe/Berlin`.' }),
    active: t.exposeBoolean('active', { description: 'Whether this person takes part at present.' }),
    partner: t.relation('partner', { nullable: true, description: 'The partner this person works for.' }),
    addresses: t.relation('addresses', {
      description: `E-mail addresses, the primary one first; at most ${LIST_BOUND}.`,
      ...listed('PersonAddress', [{ primary: 'desc' }, { address: 'asc' }]),
    }),
    workingHours: t.field({
      type: WorkingHours,
      description: 'When this person works.',
      select: { workingHours: true },
      resolve: (person) => person.workingHours as never,
    }),
    holidayCountry: t.exposeString('holidayCountry', {
      nullable: true,
      authScopes: staff,
      description: 'Whose public holidays count, e.g. `DE-BY`.',
    }),
    territories: t.exposeStringList('territories', {
      nullable: true,
      authScopes: staff,
      description: 'Countries this person takes deals from, a handful; empty: any.',
    }),
    products: t.exposeStringList('products', {
      nullable: true,
      authScopes: staff,
      description: 'Products this person takes deals for, a handful; empty: any.',
    }),
    manager: t.relation('manager', {
      nullable: true,
      authScopes: staff,
      description: 'Whom escalations go to.',
    }),
    backup: t.relation('backup', { nullable: true, authScopes: staff, description: 'Who stands in.' }),
    absences: t.relation('absences', {
      nullable: true,
      authScopes: staff,
      description: `Times away, latest first; at most ${LIST_BOUND}.`,
      ...listed('Absence', [{ from: 'desc' }, { id: 'asc' }]),
    }),
    revision: t.exposeInt('revision', {
      nullable: true,
      authScopes: staff,
      description: 'Grows with every change; give it to `ifRevision`.',
    }),
    erasedAt: t.expose('erasedAt', {
      type: 'DateTime',
      nullable: true,
      authScopes: staff,
      description: 'When this person’s particulars were erased.',
    }),
    deals: page(
      t,
      'Deal',
      { ...DEAL_PAGE, tie: { ownerId: 'id' } },
      {
        description: 'Deals that this person owns (owner of record).',
        args: DEAL_PAGE.args(t),
      },
    ),
  }),
})

const PersonFilter = builder.inputType('PersonFilter', {
  description: 'All given conditions must hold.',
  fields: (t) => ({
    kind: t.field({ type: [PersonKind], description: 'Any of these kinds.' }),
    partner: t.id({ description: 'Works for this partner.' }),
    active: t.boolean({ description: 'Takes part at present, or not.' }),
    text: t.string({ description: 'Words that occur in the name or an address.' }),
  }),
})

const BY_NAME: Order = [
  { column: 'name', direction: 'asc' },
  { column: 'id', direction: 'asc' },
]

builder.queryField('people', (t) =>
  page(
    t,
    Person,
    { model: 'Person', where: ({ filter }) => peopleWhere(filter ?? {}), order: () => BY_NAME },
    {
      description: 'People by name.',
      authScopes: { read: true },
      args: { filter: t.arg({ type: PersonFilter, description: 'Which people.' }) },
    },
  ),
)

function peopleWhere(filter: typeof PersonFilter.$inferInput) {
  const words = patternsOf(filter.text).map((word) => ({
    OR: [
      { name: { contains: word, mode: 'insensitive' } },
      { addresses: { some: { address: { contains: word } } } },
    ],
  }))
  return {
    ...(filter.kind && { kind: { in: filter.kind } }),
    ...(filter.partner && { partnerId: uuidOf(filter.partner) }),
    ...(filter.active != null && { active: filter.active }),
    ...(words.length && { AND: words }),
  }
}

builder.queryField('person', (t) =>
  t.prismaField({
    type: 'Person',
    nullable: true,
    description: 'One person by id or e-mail address.',
    authScopes: { read: true },
    args: {
      id: t.arg.id({ description: 'The person’s id.' }),
      address: t.arg.string({ description: 'Any address of the person.' }),
    },
    resolve: (query, _root, args, { baton, viewer }) =>
      baton.db.prisma.person.findFirst({ ...query, where: onePerson(args, viewer) }),
    extensions: { one: { model: 'Person', where: onePerson } },
  }),
)

function onePerson(
  args: { id?: string | null; address?: string | null },
  viewer: Parameters<typeof visible>[1],
): object {
  const which = args.id
    ? { id: uuidOf(args.id) }
    : { addresses: { some: { address: (args.address ?? '').trim().toLowerCase() } } }
  return { AND: [which, visible('Person', viewer)] }
}
