/** Motions: what one company has decided about how partner deals run, in immutable versions. */
import { builder } from '../builder.ts'
import { LIST_BOUND, listed, page } from '../fields.ts'
import type { Order } from '../pages.ts'
import { uuidOf } from '../uuid.ts'
import type { Viewer } from '../viewer.ts'
import { visible } from '../visible.ts'

const staff = { staff: true } as const

export const MotionVersion = builder.prismaNode('MotionVersion', {
  description: 'A published set of rules; it never changes, and a deal keeps the one it entered under.',
  authScopes: { read: true },
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOf(id), AND: [visible('MotionVersion', context.viewer)] }),
  fields: (t) => ({
    number: t.exposeInt('number', { description: '1, 2, … per motion.' }),
    motion: t.relation('motion', { description: 'Of which motion.' }),
    definition: t.expose('definition', {
      type: 'JSON',
      nullable: true,
      authScopes: staff,
      description: 'The rules (shape: src/motion/definition.ts).',
    }),
    note: t.exposeString('note', { nullable: true, authScopes: staff, description: 'Why it was published.' }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'When.' }),
    publishedBy: t.exposeString('publishedBy', {
      nullable: true,
      authScopes: staff,
      description: 'By whom.',
    }),
  }),
})

export const Motion = builder.prismaNode('Motion', {
  description: 'A way in for deals with its own registration address and rules.',
  authScopes: { read: true },
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOf(id), AND: [visible('Motion', context.viewer)] }),
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Short stable name, e.g. `default`.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    addressLocal: t.exposeString('addressLocal', {
      description: 'Local part of its registration address, e.g. `deals`.',
    }),
    versions: t.relation('versions', {
      description: `Its versions, newest first; at most ${LIST_BOUND} (a partner’s key sees those its deals entered under).`,
      ...listed('MotionVersion', [{ number: 'desc' }]),
    }),
  }),
})

const BY_KEY: Order = [{ column: 'key', direction: 'asc' }]

builder.queryField('motions', (t) =>
  page(
    t,
    Motion,
    { model: 'Motion', where: () => ({}), order: () => BY_KEY },
    { description: 'Motions by key.', authScopes: { read: true } },
  ),
)

type Which = { key: string; version?: number | null }

function oneVersion({ key, version }: Which, viewer: Viewer) {
  return {
    AND: [{ motion: { key } }, version == null ? {} : { number: version }, visible('MotionVersion', viewer)],
  }
}

builder.queryField('motion', (t) =>
  t.prismaField({
    type: 'MotionVersion',
    nullable: true,
    description: 'One version of a motion; the newest when no number is given.',
    authScopes: { read: true },
    args: {
      key: t.arg.string({ required: true, description: 'The motion’s key.' }),
      version: t.arg.int({ description: 'The version’s number.' }),
    },
    resolve: (query, _root, args, { baton, viewer }) =>
      baton.db.prisma.motionVersion.findFirst({
        ...query,
        where: oneVersion(args, viewer),
        orderBy: { number: 'desc' },
      }),
    extensions: { one: { model: 'MotionVersion', where: oneVersion, orderBy: [{ number: 'desc' }] } },
  }),
)
