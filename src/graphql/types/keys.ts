/** API keys, and who is asking. */
import { z } from 'zod'
import { insertKey, newKey, revokeKey } from '../../store/api-keys.ts'
import { builder } from '../builder.ts'
import { page } from '../fields.ts'
import { verb } from '../mutation.ts'
import type { Order } from '../pages.ts'
import { partnerNamed, personNamed } from '../people-named.ts'
import { uuidOf } from '../uuid.ts'
import { type Viewer as Asking, SCOPES } from '../viewer.ts'
import { visible } from '../visible.ts'
import { Scope } from './enums.ts'

export const ApiKey = builder.prismaNode('ApiKey', {
  description: 'A key to this API; the key itself is shown once and kept as a hash.',
  authScopes: { admin: true },
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOf(id), AND: [visible('ApiKey', context.viewer)] }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is for.' }),
    prefix: t.exposeString('prefix', { description: 'Its first characters, to recognise it.' }),
    scopes: t.exposeStringList('scopes', { description: 'What it may do: read, work, own, admin.' }),
    partner: t.relation('partner', {
      nullable: true,
      description: 'Set: it sees this partner’s deals only.',
    }),
    person: t.relation('person', { nullable: true, description: 'Set: it acts as this person.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when it holds.',
    }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last used, to the minute.',
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was revoked.',
    }),
  }),
})

const NEWEST: Order = [
  { column: 'createdAt', direction: 'desc', time: true },
  { column: 'id', direction: 'desc' },
]

builder.queryField('apiKeys', (t) =>
  page(
    t,
    ApiKey,
    { model: 'ApiKey', where: () => ({}), order: () => NEWEST },
    { description: 'API keys, newest first.', authScopes: { admin: true } },
  ),
)

// ---------- Making and revoking ----------

interface Created {
  id: string
  secret: string | null
}
const ApiKeyCreated = builder.objectRef<Created>('ApiKeyCreated')
builder.objectType(ApiKeyCreated, {
  description: 'The key is made.',
  authScopes: { admin: true },
  fields: (t) => ({
    secret: t.exposeString('secret', {
      nullable: true,
      description: 'The key itself: shown this once; null when the same request is repeated.',
    }),
    apiKey: t.prismaField({
      type: 'ApiKey',
      nullable: true,
      description: 'What is kept of it.',
      resolve: (query, { id }, _args, { baton, viewer }) =>
        baton.db.prisma.apiKey.findFirst({ ...query, where: { id, AND: [visible('ApiKey', viewer)] } }),
    }),
  }),
})

verb('createApiKey', {
  description: 'Makes an API key, for all deals, for one partner’s, or for one person.',
  who: { admin: true },
  success: ApiKeyCreated,
  fields: (t) => ({
    name: t.string({ required: true, description: 'What it is for.' }),
    scopes: t.field({ type: [Scope], required: true, description: 'What it may do.' }),
    partner: t.id({ description: 'Only this partner’s deals: id, mail domain or exact name.' }),
    person: t.id({ description: 'Acts as this person: id or e-mail address.' }),
    expiresAt: t.field({
      type: 'DateTime',
      description: 'Until when it holds; for ever when nothing is said.',
    }),
  }),
  check: z.looseObject({
    name: z.string().trim().min(1, 'must not be empty'),
    scopes: z.array(z.enum(SCOPES)).min(1, 'must name at least one'),
  }),
  run: async ({ name, scopes, partner, person, expiresAt }, context, { tx }) => {
    const partnerId = partner ? await partnerNamed(tx, partner, context) : null
    if (partnerId && typeof partnerId !== 'string') return partnerId
    const personId = person ? await personNamed(tx, person, context) : null
    if (personId && typeof personId !== 'string') return personId
    if (scopes.includes('own') && !personId)
      return { code: 'INVALID', field: 'person', why: 'the scope own needs a person' }
    if (partnerId && scopes.includes('admin'))
      return { code: 'INVALID', field: 'scopes', why: 'a partner’s key cannot be admin' }
    const { baton } = context
    if (expiresAt && new Date(expiresAt) <= baton.now())
      return { code: 'INVALID', field: 'expiresAt', why: 'is in the past; such a key would never hold' }
    const [secret, id] = [newKey(), baton.newId()]
    const own = personId ? await partnerOf(tx, personId) : null
    // A partner's person never sees more than the partner does.
    await insertKey(
      tx,
      { id, name, key: secret, scopes, partnerId: partnerId ?? own, personId, expiresAt: expiresAt ?? null },
      baton.now(),
    )
    return { id, secret }
  },
})

async function partnerOf(tx: Parameters<typeof insertKey>[0], personId: string): Promise<string | null> {
  const [row] = await tx.query<{ partnerId: string | null }>(
    'select "partnerId" from "Person" where id = $1::uuid',
    [personId],
  )
  return row?.partnerId ?? null
}

const ApiKeyRevoked = builder.objectRef<{ id: string }>('ApiKeyRevoked')
builder.objectType(ApiKeyRevoked, {
  description: 'The key no longer holds, anywhere.',
  authScopes: { admin: true },
  fields: (t) => ({
    id: t.id({ description: 'Global id of the key.', resolve: ({ id }) => `ApiKey:${id}` }),
  }),
})

verb('revokeApiKey', {
  description: 'Ends an API key at once, in every process.',
  who: { admin: true },
  success: ApiKeyRevoked,
  refusals: ['NOTHING_TO_DO'],
  fields: (t) => ({ apiKey: t.id({ required: true, description: 'Which key.' }) }),
  run: async ({ apiKey }, { baton }, { tx }) => {
    const id = uuidOf(apiKey)
    const revoked = await revokeKey(tx, id, baton.now())
    return revoked ? { id } : { code: 'NOTHING_TO_DO', why: 'there is no such key that still holds' }
  },
})

// ---------- Who is asking ----------

const Viewer = builder.objectRef<Asking>('Viewer')
builder.objectType(Viewer, {
  description: 'Who is asking, and what that may do.',
  authScopes: { read: true },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name of the key or person.' }),
    kind: t.exposeString('kind', { description: 'KEY, OIDC or ANONYMOUS.' }),
    scopes: t.stringList({
      description: 'What it may do; at most four.',
      resolve: ({ scopes }) => [...scopes],
    }),
    partner: t.prismaField({
      type: 'Partner',
      nullable: true,
      description: 'Set: only this partner’s deals are seen.',
      resolve: (query, { partnerId }, _args, { baton }) =>
        partnerId ? baton.db.prisma.partner.findUnique({ ...query, where: { id: partnerId } }) : null,
    }),
    person: t.prismaField({
      type: 'Person',
      nullable: true,
      description: 'Set: this person acts.',
      resolve: (query, { personId }, _args, { baton }) =>
        personId ? baton.db.prisma.person.findUnique({ ...query, where: { id: personId } }) : null,
    }),
  }),
})

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    description: 'Who is asking.',
    authScopes: { read: true },
    resolve: (_root, _args, { viewer }) => viewer,
  }),
)
