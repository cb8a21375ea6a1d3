/** Events: the truth of a deal, append-only and hash-chained. */
import { builder } from '../builder.ts'

const staff = { staff: true } as const

export const Event = builder.prismaObject('Event', {
  description:
    'Something that happened to a deal. A partner’s key sees the events that concern it, without internals.',
  authScopes: { read: true },
  fields: (t) => ({
    seq: t.exposeInt('seq', { description: 'Its place in the deal’s history: 1, 2, … without gaps.' }),
    type: t.exposeString('type', { description: 'What happened, e.g. `HANDOFF_ACCEPTED`.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    actor: t.exposeString('actor', {
      nullable: true,
      authScopes: staff,
      description: '`person:<id>`, `key:<id>`, `clock` or `system`.',
    }),
    cause: t.exposeString('cause', {
      nullable: true,
      authScopes: staff,
      description: '`mail:<id>`, `api:<request>`, `clock:<kind>`.',
    }),
    data: t.expose('data', {
      type: 'JSON',
      nullable: true,
      authScopes: staff,
      description: 'What changed, without people’s words and particulars.',
    }),
    personal: t.expose('personal', {
      type: 'JSON',
      nullable: true,
      authScopes: staff,
      description: 'People’s words and particulars; null when there are none or they were erased.',
    }),
    personalHash: t.exposeString('personalHash', {
      nullable: true,
      authScopes: staff,
      description: 'sha256 of `personal`; stays after an erasure, so that the chain still verifies.',
    }),
    erasedAt: t.expose('erasedAt', {
      type: 'DateTime',
      nullable: true,
      authScopes: staff,
      description: 'When a person’s words were taken out.',
    }),
    prevHash: t.exposeString('prevHash', { description: 'Hash of the event before it.' }),
    hash: t.exposeString('hash', {
      description: 'sha256 over its place, type, data and the hash before it.',
    }),
  }),
})
