/**
 * Refusals as types: a mutation answers with a union of its success and the refusals it can meet, each with the data
 * that a client needs to do better. The motion's refusals (src/motion/refusals.ts) and the API's own.
 */
import type { Refusal as MotionRefusal } from '../motion/refusals.ts'
import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { HandoffState, Stage, Step } from './types/enums.ts'
import { stepsOf } from './types/next-steps.ts'
import { visible } from './visible.ts'

export type Refusal =
  | MotionRefusal
  /** The idempotency key was used for another request. */
  | { code: 'KEY_REUSED'; key: string }

type Of<Code extends Refusal['code']> = Extract<Refusal, { code: Code }>

const RefusalInterface = builder.interfaceRef<Refusal>('Refusal').implement({
  description: 'Why something was not done. Nothing was changed.',
  authScopes: { read: true },
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Short stable name of the refusal.' }),
    message: t.string({ description: 'The refusal in a sentence.', resolve: (refusal) => sentence(refusal) }),
  }),
})

function refusalType<Code extends Refusal['code'], Fields>(
  name: string,
  description: string,
  fields: (t: PothosSchemaTypes.ObjectFieldBuilder<never, Of<Code>>) => Fields,
) {
  const ref = builder.objectRef<Of<Code>>(name)
  builder.objectType(ref, {
    description,
    authScopes: { read: true },
    interfaces: [RefusalInterface],
    fields: fields as never,
  })
  return ref
}

// biome-ignore lint/suspicious/noExplicitAny: one builder for thirteen shapes; each resolver names its own
type T = any

const person = (t: T, description: string, idOf: (refusal: T) => string) =>
  t.prismaField({
    type: 'Person',
    nullable: true,
    description,
    resolve: (query: object, refusal: T, _args: object, { baton, viewer }: Context) =>
      baton.db.prisma.person.findFirst({
        ...query,
        where: { id: idOf(refusal), AND: [visible('Person', viewer)] },
      }),
  })

const handoff = (t: T, description: string) =>
  t.prismaField({
    type: 'Handoff',
    nullable: true,
    description,
    resolve: (query: object, refusal: { handoffId: string }, _args: object, { baton, viewer }: Context) =>
      baton.db.prisma.handoff.findFirst({
        ...query,
        where: { id: refusal.handoffId, AND: [visible('Handoff', viewer)] },
      }),
  })

const TYPES = {
  WRONG_STAGE: refusalType<'WRONG_STAGE', T>('WrongStage', 'The deal’s stage does not allow it.', (t: T) => ({
    stage: t.expose('stage', { type: Stage, description: 'Where the deal stands.' }),
    allowed: t.field({
      type: [Step],
      description: 'What can be done there instead; at most one entry per step.',
      resolve: (refusal: Of<'WRONG_STAGE'>) => stepsOf(refusal.allowed),
    }),
  })),
  ALREADY_DECIDED: refusalType<'ALREADY_DECIDED', T>(
    'AlreadyDecided',
    'The offer is no longer open.',
    (t: T) => ({
      handoff: handoff(t, 'The offer.'),
      state: t.expose('state', { type: HandoffState, description: 'How it ended.' }),
      decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true, description: 'When.' }),
      by: person(t, 'By whom.', (refusal) => refusal.byPersonId),
    }),
  ),
  NOT_OFFERED_TO_YOU: refusalType<'NOT_OFFERED_TO_YOU', T>(
    'NotOfferedToYou',
    'The offer is somebody else’s to decide.',
    (t: T) => ({
      handoff: handoff(t, 'The offer.'),
      offeredTo: person(t, 'To whom it was made.', (refusal) => refusal.offeredToId),
    }),
  ),
  NOT_ALLOWED: refusalType<'NOT_ALLOWED', T>('NotAllowed', 'This is not yours to do.', (t: T) => ({
    why: t.exposeString('why', { description: 'Why not.' }),
  })),
  NOT_FOUND: refusalType<'NOT_FOUND', T>(
    'NotFound',
    'There is no such thing, or you may not see it.',
    (t: T) => ({
      what: t.exposeString('what', { description: 'What kind of thing.' }),
      id: t.exposeString('id', { description: 'How it was asked for.' }),
    }),
  ),
  INVALID: refusalType<'INVALID', T>('InvalidInput', 'A value cannot be used.', (t: T) => ({
    field: t.exposeString('field', { description: 'Which value, e.g. `amount.currency`.' }),
    why: t.exposeString('why', { description: 'What is wrong with it and what would do.' }),
  })),
  DECLINED_BEFORE: refusalType<'DECLINED_BEFORE', T>(
    'DeclinedBefore',
    'Somebody who declined is not offered the same deal again.',
    (t: T) => ({
      ae: person(t, 'Who declined.', (refusal) => refusal.aeId),
    }),
  ),
  AE_NOT_AVAILABLE: refusalType<'AE_NOT_AVAILABLE', T>(
    'AeNotAvailable',
    'This account executive cannot take it now.',
    (t: T) => ({
      ae: person(t, 'Who.', (refusal) => refusal.aeId),
      why: t.exposeString('why', { description: 'Why not.' }),
    }),
  ),
  LAST_ROLE: refusalType<'LAST_ROLE', T>(
    'LastRole',
    'A side cannot be left without what keeps it on the deal.',
    (t: T) => ({
      why: t.exposeString('why', { description: 'Why not.' }),
    }),
  ),
  SHARES_EXCEED_100: refusalType<'SHARES_EXCEED_100', T>(
    'SharesExceed100',
    'The shares of a deal add up to at most 100 %.',
    (t: T) => ({
      total: t.exposeString('total', { description: 'What they would add up to.' }),
    }),
  ),
  LIMIT_REACHED: refusalType<'LIMIT_REACHED', T>(
    'LimitReached',
    'The motion allows no more of it.',
    (t: T) => ({
      what: t.exposeString('what', { description: 'Of what.' }),
      limit: t.exposeInt('limit', { description: 'How much it allows.' }),
    }),
  ),
  NOTHING_TO_DO: refusalType<'NOTHING_TO_DO', T>('NothingToDo', 'The same was done before.', (t: T) => ({
    why: t.exposeString('why', { description: 'What is as it was asked for already.' }),
  })),
  STALE_REVISION: refusalType<'STALE_REVISION', T>(
    'StaleRevision',
    'Somebody else changed it since `ifRevision`; read it again.',
    (t: T) => ({
      expected: t.exposeInt('expected', { description: 'The revision you named.' }),
      actual: t.exposeInt('actual', { description: 'The revision it has now.' }),
    }),
  ),
  KEY_REUSED: refusalType<'KEY_REUSED', T>(
    'IdempotencyKeyReused',
    'This idempotency key stood on a request with other content.',
    (t: T) => ({
      key: t.exposeString('key', { description: 'The key.' }),
    }),
  ),
}

const NAMES: Record<Refusal['code'], string> = {
  WRONG_STAGE: 'WrongStage',
  ALREADY_DECIDED: 'AlreadyDecided',
  NOT_OFFERED_TO_YOU: 'NotOfferedToYou',
  NOT_ALLOWED: 'NotAllowed',
  NOT_FOUND: 'NotFound',
  INVALID: 'InvalidInput',
  DECLINED_BEFORE: 'DeclinedBefore',
  AE_NOT_AVAILABLE: 'AeNotAvailable',
  LAST_ROLE: 'LastRole',
  SHARES_EXCEED_100: 'SharesExceed100',
  LIMIT_REACHED: 'LimitReached',
  NOTHING_TO_DO: 'NothingToDo',
  STALE_REVISION: 'StaleRevision',
  KEY_REUSED: 'IdempotencyKeyReused',
}

/** What every mutation can meet. */
export const COMMON = ['NOT_ALLOWED', 'NOT_FOUND', 'INVALID', 'KEY_REUSED'] as const
/** What every mutation of a deal can meet besides. */
export const OF_DEALS = ['WRONG_STAGE', 'NOTHING_TO_DO', 'STALE_REVISION'] as const

/** `<Verb>Result`: the success and the named refusals. A refusal that was not named is a bug and is masked. */
export function resultUnion(verb: string, success: { name: string }, codes: readonly Refusal['code'][]) {
  const name = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Result`
  return builder.unionType(name, {
    description: `What \`${verb}\` answers.`,
    types: [success as never, ...codes.map((code) => TYPES[code])] as never[],
    resolveType: (value) => typeNameOf(value as { code?: Refusal['code'] }, success.name) as never,
  })
}

function typeNameOf(value: { code?: Refusal['code'] }, success: string): string {
  return value.code ? NAMES[value.code] : success
}

function sentence(refusal: Refusal): string {
  switch (refusal.code) {
    case 'WRONG_STAGE':
      return `The deal is ${refusal.stage}; that does not allow it.`
    case 'ALREADY_DECIDED':
      return `The offer is no longer open: ${refusal.state}.`
    case 'NOT_OFFERED_TO_YOU':
      return 'The deal was offered to somebody else.'
    case 'NOT_ALLOWED':
      return `Not allowed: ${refusal.why}.`
    case 'NOT_FOUND':
      return `There is no ${refusal.what} ${refusal.id} that you may see.`
    case 'INVALID':
      return `${refusal.field}: ${refusal.why}`
    case 'DECLINED_BEFORE':
      return 'This account executive has declined the deal before.'
    case 'AE_NOT_AVAILABLE':
      return `This account executive cannot take it: ${refusal.why}.`
    case 'LAST_ROLE':
      return refusal.why
    case 'SHARES_EXCEED_100':
      return `The shares would add up to ${refusal.total} %; at most 100 % is possible.`
    case 'LIMIT_REACHED':
      return `The motion allows ${refusal.limit} (${refusal.what}).`
    case 'NOTHING_TO_DO':
      return `Nothing to do: ${refusal.why}.`
    case 'STALE_REVISION':
      return `It has moved on from revision ${refusal.expected} to ${refusal.actual}; read it again.`
    case 'KEY_REUSED':
      return 'This idempotency key stood on a request with other content.'
  }
}
