/**
 * A mutation is a business verb of a few lines. What all of them share stands here: one `input` with `idempotencyKey`
 * (and `ifRevision` where two people can collide), zod over it, the deal looked up under the viewer's own eyes, the idempotency record in the same
 * transaction as the change, and a result union.
 */
import { createHash } from 'node:crypto'
import type { InputFieldMap, InputShapeFromFields } from '@pothos/core'
import { z } from 'zod'
import { type Door, throughTheDoor } from '../handle-command.ts'
import { canonicalJson } from '../motion/canonical.ts'
import type { Actor, Command } from '../motion/commands.ts'
import type { Sql, Tx } from '../store/database.ts'
import { claimKey, rememberResponse } from '../store/idempotency.ts'
import { builder, type SchemaTypes } from './builder.ts'
import type { Context } from './context.ts'
import { Statement, whereSql } from './reading/where.ts'
import { COMMON, OF_DEALS, type Refusal, resultUnion } from './refusals.ts'
import { uuidOf } from './uuid.ts'
import { visible } from './visible.ts'
import { type Scopes, setRule } from './who-may.ts'

/** What a verb comes to: a success (plain data, so that it can be remembered) or a refusal. */
export type Outcome<Success> = Success | Refusal

export interface DealSuccess {
  dealId: string
  /** First and last event that came of it. */
  fromSeq: number
  toSeq: number
  letters: number
}

export const DealChanged = builder.objectRef<DealSuccess>('DealChanged')
builder.objectType(DealChanged, {
  description: 'It was done.',
  authScopes: { read: true },
  fields: (t) => ({
    deal: t.prismaField({
      type: 'Deal',
      nullable: true,
      description: 'The deal as it is now; null when it has left your sight by it.',
      resolve: (query, { dealId }, _args, { baton, viewer }) =>
        baton.db.prisma.deal.findFirst({ ...query, where: { id: dealId, AND: [visible('Deal', viewer)] } }),
    }),
    events: t.prismaField({
      type: ['Event'],
      description: 'What happened by it, in order; a handful.',
      resolve: (query, { dealId, fromSeq, toSeq }, _args, { baton, viewer }) =>
        baton.db.prisma.event.findMany({
          ...query,
          where: { dealId, seq: { gte: fromSeq, lte: toSeq }, AND: [visible('Event', viewer)] },
          orderBy: { seq: 'asc' },
          take: 100,
        }),
    }),
    letters: t.exposeInt('letters', { description: 'How many letters it put into the outbox.' }),
  }),
})

interface Verb<Fields extends InputFieldMap, Success extends object> {
  description: string
  who: Scopes
  success: { name: string }
  refusals?: readonly Refusal['code'][]
  /** What has a revision that `ifRevision` is compared with; without one there is no such field. */
  revised?: string
  fields: (t: InputBuilder) => Fields
  /** Beyond the GraphQL types: lengths, formats. Issues come back as InvalidInput. */
  check?: z.ZodType
  run: (input: Input<Fields>, context: Context, through: { door: Door; tx: Tx }) => Promise<Outcome<Success>>
}

type InputBuilder = PothosSchemaTypes.InputFieldBuilder<SchemaTypes, 'InputObject'>
export type Input<Fields extends InputFieldMap> = InputShapeFromFields<Fields> & {
  idempotencyKey?: string | null
  ifRevision?: number | null
}

/** Any verb: `mutation <name>(input: <Name>Input!): <Name>Result!`. */
export function verb<Fields extends InputFieldMap, Success extends object>(
  name: string,
  of: Verb<Fields, Success>,
): void {
  const Name = name.charAt(0).toUpperCase() + name.slice(1)
  const input = builder.inputType(`${Name}Input`, {
    description: `What \`${name}\` needs.`,
    fields: (t) => ({ ...of.fields(t as never), ...guards(t as never, of.revised) }) as never,
  })
  const stale = of.revised ? (['STALE_REVISION'] as const) : []
  const codes = [...new Set([...COMMON, ...(of.refusals ?? []), ...stale])]
  const result = resultUnion(name, of.success, codes)
  setRule(name, of.who)
  builder.mutationField(name, (t) =>
    t.field({
      type: result,
      description: of.description,
      authScopes: of.who,
      complexity: 50,
      args: { input: t.arg({ type: input, required: true, description: 'What is to be done.' }) },
      resolve: (_root, args, context, info) =>
        answer(name, of, args.input as unknown as Input<Fields>, context, String(info.path.key)) as never,
    }),
  )
}

function guards(t: InputBuilder, revised: string | undefined) {
  const ifRevision = revised && {
    ifRevision: t.int({ description: `Refuse when ${revised} is not at this revision any more.` }),
  }
  return {
    ...ifRevision,
    idempotencyKey: t.string({
      description:
        'The same key with the same content happens once; kept 24 h. The header Idempotency-Key does the same.',
    }),
  }
}

async function answer<Fields extends InputFieldMap, Success extends object>(
  name: string,
  of: Verb<Fields, Success>,
  input: Input<Fields>,
  context: Context,
  field: string,
): Promise<Outcome<Success>> {
  const problem = invalid(of.check, input)
  if (problem) return problem
  const doing = throughTheDoor(context.baton, async (door, tx) => {
    const key = input.idempotencyKey ?? (context.idempotencyKey && `${context.idempotencyKey}:${field}`)
    if (!key) return of.run(input, context, { door, tx })
    const apiKeyId = context.viewer.keyId
    const { idempotencyKey: _key, ...content } = input
    const requestHash = createHash('sha256')
      .update(canonicalJson({ name, content: plain(content) }))
      .digest('hex')
    const before = await claimKey<Outcome<Success>>(tx, {
      apiKeyId,
      key,
      requestHash,
      now: context.baton.now(),
    })
    if (before.kind === 'OTHER_REQUEST') return { code: 'KEY_REUSED', key } as const
    if (before.kind === 'DONE') return before.response
    const response = await of.run(input, context, { door, tx })
    await rememberResponse(tx, { apiKeyId, key, response: withoutSecrets(response) })
    return response
  })
  return doing.catch((error) => {
    if (error instanceof Undone) return error.refusal
    throw error
  })
}

/** Refuses after something was written: thrown, so that the transaction is undone with it. */
export class Undone extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

const plain = (value: unknown): never => JSON.parse(JSON.stringify(value)) as never

/** A secret is shown once, not again to whoever repeats the request. */
function withoutSecrets<Value extends object>(value: Value): Value {
  return 'secret' in value ? { ...value, secret: null } : value
}

const LENGTH = z.string().max(20_000, 'is too long; 20,000 characters are possible')
const KEY = z.string().min(1, 'must not be empty').max(200, 'is too long; 200 characters are possible')

const ENVELOPE = z.looseObject({ idempotencyKey: KEY.nullish() })

/** Both look at the same input one after the other: an intersection would have to merge what a check has trimmed. */
function invalid(check: z.ZodType | undefined, input: { idempotencyKey?: string | null }): Refusal | null {
  const wrong = ENVELOPE.safeParse(input).error ?? check?.safeParse(input).error
  const issue = wrong ? wrong.issues[0] : tooLong(input, [])
  return issue ? { code: 'INVALID', field: issue.path.join('.'), why: issue.message } : null
}

function tooLong(value: unknown, path: string[]): { path: string[]; message: string } | null {
  if (typeof value === 'string') {
    const parsed = LENGTH.safeParse(value)
    return parsed.success ? null : { path, message: parsed.error.issues[0]!.message }
  }
  if (value === null || typeof value !== 'object' || value instanceof Date) return null
  for (const [key, member] of Object.entries(value)) {
    const found = tooLong(member, [...path, key])
    if (found) return found
  }
  return null
}

/** The refusal when what was read meanwhile has changed. */
export function staleness(ifRevision: number | null | undefined, actual: number): Refusal | null {
  if (ifRevision == null || ifRevision === actual) return null
  return { code: 'STALE_REVISION', expected: ifRevision, actual }
}

// ---------- Verbs on a deal ----------

/** The deal a verb is about, as far as building a command needs it. */
export interface FoundDeal {
  id: string
  number: number
  partnerId: string
  partnerContactId: string
  /** The open offer, if any. */
  offer: { id: string; aeId: string } | null
}

interface DealVerb<Fields extends InputFieldMap> {
  description: string
  who: Scopes
  refusals?: readonly Refusal['code'][]
  fields: (t: InputBuilder) => Fields
  check?: z.ZodType
  /** The command, or why there is none. */
  command: (
    input: Input<Fields>,
    deal: FoundDeal,
    context: Context,
    tx: Tx,
  ) => Command | Refusal | Promise<Command | Refusal>
}

/** A verb on one deal, named by number or id: `input: { deal: 1042, … }`. */
export function dealVerb<Fields extends InputFieldMap>(name: string, of: DealVerb<Fields>): void {
  verb<Fields & InputFieldMap, DealSuccess>(name, {
    description: of.description,
    who: of.who,
    success: DealChanged,
    refusals: [...OF_DEALS, ...(of.refusals ?? [])],
    revised: 'the deal',
    check: of.check,
    fields: (t) => ({
      deal: t.id({ required: true, description: 'The deal: its number (1042) or its id.' }),
      ...of.fields(t),
    }),
    run: async (input, context, { door, tx }) => {
      const { deal: which } = input as unknown as { deal: string }
      const deal = await findDeal(tx, which, context)
      if (!deal) return { code: 'NOT_FOUND', what: 'deal', id: which }
      const command = await of.command(input as never, deal, context, tx)
      if ('code' in command) return command
      return knock(door, { command, dealId: deal.id, context, ifRevision: input.ifRevision })
    },
  })
}

export async function knock(
  door: Door,
  of: {
    command: Command
    dealId: string
    context: Context
    ifRevision?: number | null
    entry?: { motionVersionId: string; partnerId: string }
  },
): Promise<Outcome<DealSuccess>> {
  const { command, dealId, context, ifRevision, entry } = of
  const answered = await door({
    dealId,
    command,
    actor: actorOf(context),
    cause: `api:${context.requestId}`,
    ifRevision: ifRevision ?? undefined,
    entry,
  })
  if ('refusal' in answered) return answered.refusal
  const seqs = answered.events.map((event) => event.seq)
  return { dealId, fromSeq: seqs[0] ?? 0, toSeq: seqs.at(-1) ?? 0, letters: answered.letters }
}

/** A token of a person acts as that person; a key acts as itself, for its person if it has one. */
export function actorOf({ viewer }: Context): Actor {
  if (viewer.kind === 'OIDC' && viewer.personId) return { kind: 'PERSON', personId: viewer.personId }
  return { kind: 'KEY', keyId: viewer.keyId, personId: viewer.personId }
}

/** Under the viewer's own eyes: what it may not see it cannot touch, nor learn that it exists. */
async function findDeal(tx: Sql, which: string, { viewer }: Context): Promise<FoundDeal | null> {
  const number = /^\d{1,9}$/.test(which) ? Number(which) : null
  const statement = new Statement()
  const seen = { AND: [number === null ? { id: uuidOf(which) } : { number }, visible('Deal', viewer)] }
  const where = whereSql(statement, 'Deal', seen, 'd')
  const [row] = await tx.query<
    Omit<FoundDeal, 'offer'> & { offerId: string | null; offerAeId: string | null }
  >(
    `select d.id, d.number, d."partnerId", d."partnerContactId", h.id as "offerId", h."aeId" as "offerAeId"
     from "Deal" d left join "Handoff" h on h."dealId" = d.id and h.state = 'OFFERED'
     where ${where}`,
    statement.params,
  )
  if (!row) return null
  const { offerId, offerAeId, ...deal } = row
  return { ...deal, offer: offerId && offerAeId ? { id: offerId, aeId: offerAeId } : null }
}
