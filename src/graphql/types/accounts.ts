/** Accounts: customers as the vendor knows them, over all partners. Never shown to a partner's key. */
import { builder } from '../builder.ts'
import { LIST_BOUND, listed, page, patternsOf } from '../fields.ts'
import type { Order } from '../pages.ts'
import { uuidOf } from '../uuid.ts'
import { visible } from '../visible.ts'
import { DEAL_PAGE } from './deal-filters.ts'
import { Money } from './money.ts'

builder.prismaObject('AccountDomain', {
  description: 'An internet domain of an account.',
  authScopes: { staff: true },
  fields: (t) => ({
    domain: t.exposeString('domain', { description: 'Lower case, registrable domain.' }),
  }),
})

builder.prismaNode('DirectOpportunity', {
  description: 'An opportunity of the vendor’s own sellers, imported so that conflicts can be seen.',
  authScopes: { staff: true },
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOf(id), AND: [visible('DirectOpportunity', context.viewer)] }),
  fields: (t) => ({
    externalId: t.exposeString('externalId', { description: 'The CRM’s own id.' }),
    account: t.relation('account', { description: 'With whom.' }),
    owner: t.relation('owner', {
      nullable: true,
      description: 'Whose it is, where that person is known here.',
    }),
    ownerName: t.exposeString('ownerName', { nullable: true, description: 'Whose it is, as imported.' }),
    product: t.exposeString('product', { nullable: true, description: 'What it is about.' }),
    value: t.field({
      type: Money,
      nullable: true,
      description: 'What it is worth.',
      select: { amount: true, currency: true },
      resolve: ({ amount, currency }) =>
        amount === null || currency === null ? null : { amount: amount as never, currency },
    }),
    openedAt: t.expose('openedAt', { type: 'DateTime', description: 'When it was opened.' }),
    closedAt: t.expose('closedAt', { type: 'DateTime', nullable: true, description: 'When it was closed.' }),
    importedAt: t.expose('importedAt', { type: 'DateTime', description: 'When it was last imported.' }),
  }),
})

const BY_NAME: Order = [
  { column: 'normalisedName', direction: 'asc' },
  { column: 'id', direction: 'asc' },
]

export const Account = builder.prismaNode('Account', {
  description: 'A customer, whoever sells to it.',
  authScopes: { staff: true },
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOf(id), AND: [visible('Account', context.viewer)] }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    normalisedName: t.exposeString('normalisedName', {
      description:
        'The name without case, diacritics, punctuation and legal form: what conflicts are found by.',
    }),
    country: t.exposeString('country', { nullable: true, description: 'ISO 3166-1 alpha-2.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'Since when it is known.' }),
    domains: t.relation('domains', {
      description: `Its domains; at most ${LIST_BOUND}.`,
      ...listed('AccountDomain', [{ domain: 'asc' }]),
    }),
    directOpportunities: t.relation('directOpportunities', {
      description: `What the vendor’s own sellers work there, newest first; at most ${LIST_BOUND}.`,
      ...listed('DirectOpportunity', [{ openedAt: 'desc' }, { id: 'asc' }]),
    }),
    deals: page(
      t,
      'Deal',
      { ...DEAL_PAGE, tie: { accountId: 'id' } },
      {
        description: 'Deals of all partners with it.',
        args: DEAL_PAGE.args(t),
      },
    ),
  }),
})

const AccountFilter = builder.inputType('AccountFilter', {
  description: 'All given conditions must hold.',
  fields: (t) => ({
    country: t.stringList({ description: 'Any of these countries (ISO 3166-1 alpha-2).' }),
    domain: t.string({ description: 'Has this domain.' }),
    text: t.string({ description: 'Words that occur in the name or a domain.' }),
  }),
})

function accountsWhere(filter: typeof AccountFilter.$inferInput) {
  return {
    country: filter.country ? { in: filter.country } : undefined,
    domains: filter.domain ? { some: { domain: filter.domain.trim().toLowerCase() } } : undefined,
    AND: patternsOf(filter.text).map((word) => ({
      OR: [
        { name: { contains: word, mode: 'insensitive' } },
        { domains: { some: { domain: { contains: word } } } },
      ],
    })),
  }
}

builder.queryField('accounts', (t) =>
  page(
    t,
    Account,
    { model: 'Account', where: ({ filter }) => accountsWhere(filter ?? {}), order: () => BY_NAME },
    {
      description: 'Accounts by name (not for partners’ keys).',
      authScopes: { staff: true },
      args: { filter: t.arg({ type: AccountFilter, description: 'Which accounts.' }) },
    },
  ),
)
