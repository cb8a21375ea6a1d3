/** Shorthands that every noun uses: visible lists, pages, order and text conditions. */
import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { connectionOf, type PageSpec, readPage } from './pages.ts'
import { escapeLike } from './reading/where.ts'
import { type Model, visible } from './visible.ts'

/** How many rows a plain list inside an object can have at most; longer lists are connections. */
export const LIST_BOUND = 100

/** `query` of a to-many relation: only visible rows, in a fixed order, never more than the bound. */
export function listed<M extends Model, const OrderBy>(model: M, orderBy: OrderBy, only: object = {}) {
  const query = (_args: object, { viewer }: Context) => ({
    where: { AND: [visible(model, viewer), only] } as ReturnType<typeof visible<M>>,
    orderBy,
    take: LIST_BOUND,
  })
  // The flat reader finds it in the extensions; a list without it is not read flat.
  return { query, extensions: { list: query } }
}

// biome-ignore lint/suspicious/noExplicitAny: Pothos infers the arguments where the field is declared
type Any = any

/** A connection field, on Query or on an object. */
export function page<Args extends object>(
  t: Any,
  node: Any,
  spec: PageSpec,
  options: { description: string; args?: Args; authScopes?: object },
) {
  return t.field({
    type: connectionOf(spec.model, node),
    description: options.description,
    authScopes: options.authScopes,
    args: { ...pageArgs(t), ...options.args },
    // A page of n rows costs n times what one row costs.
    complexity: (args: { first?: number | null; last?: number | null }) => ({
      field: 1,
      multiplier: Math.max(1, args.first ?? args.last ?? 20),
    }),
    select: spec.tie
      ? Object.fromEntries(Object.values(spec.tie).map((column) => [column, true]))
      : undefined,
    resolve: readPage(spec),
    extensions: { page: spec },
  })
}

function pageArgs(t: Any) {
  return {
    first: t.arg.int({ description: 'How many from the start; 20 when nothing is said, at most 100.' }),
    after: t.arg.string({ description: 'Cursor of the row to go on behind.' }),
    last: t.arg.int({ description: 'How many from the end, at most 100.' }),
    before: t.arg.string({ description: 'Cursor of the row to stop before (with `last`).' }),
  }
}

export const TimeRange = builder.inputType('TimeRange', {
  description: 'From (included) until (excluded); either end may be open.',
  fields: (t) => ({
    from: t.field({ type: 'DateTime', description: 'Not before this moment.' }),
    until: t.field({ type: 'DateTime', description: 'Before this moment.' }),
  }),
})

export const DateRange = builder.inputType('DateRange', {
  description: 'From and until, both included; either end may be open.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'Not before this day.' }),
    until: t.field({ type: 'Date', description: 'Not after this day.' }),
  }),
})

export const AmountRangeFilter = builder.inputType('AmountRangeFilter', {
  description: 'At least and at most, both included; either end may be open.',
  fields: (t) => ({
    min: t.field({ type: 'Decimal', description: 'At least this much.' }),
    max: t.field({ type: 'Decimal', description: 'At most this much.' }),
  }),
})

export function within(range: { from?: Date | null; until?: Date | null } | null | undefined) {
  if (!range) return undefined
  return { ...(range.from && { gte: range.from }), ...(range.until && { lt: range.until }) }
}

export function days(range: { from?: string | null; until?: string | null } | null | undefined) {
  if (!range) return undefined
  const day = (text: string) => new Date(`${text}T00:00:00Z`)
  return { ...(range.from && { gte: day(range.from) }), ...(range.until && { lte: day(range.until) }) }
}

export function between(range: { min?: string | null; max?: string | null } | null | undefined) {
  if (!range) return undefined
  return { ...(range.min && { gte: range.min }), ...(range.max && { lte: range.max }) }
}

/** The words of a search, in lower case: each must occur somewhere. */
export function wordsOf(text: string | null | undefined): string[] {
  return (text ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8)
}

/** For Prisma's `contains`. */
export const patternsOf = (text: string | null | undefined): string[] => wordsOf(text).map(escapeLike)
