/**
 * Connections (Relay Cursor Connections) by keyset: a cursor carries the order's values of its row, so pages stay
 * where they are when rows are added, and page 1,000 costs what page 1 costs. One description of a page serves both
 * readers: Prisma here, flat SQL in reading/.
 */
import { queryFromInfo } from '@pothos/plugin-prisma'
import { GraphQLError } from 'graphql'
import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { tableOf } from './reading/datamodel.ts'
import { escapeLike } from './reading/where.ts'
import { UUID } from './uuid.ts'
import { type Model, visible } from './visible.ts'

export const DEFAULT_PAGE = 20
export const MAX_PAGE = 100

/** One column of an order. The last column of every order must be unique. */
export interface OrderColumn {
  column: string
  direction: 'asc' | 'desc'
  nullable?: boolean
  /** Times are written as ISO in cursors. */
  time?: boolean
}
export type Order = OrderColumn[]

export type Where = Record<string, unknown>

// biome-ignore lint/suspicious/noExplicitAny: each field has arguments of its own; Pothos checks them where they are used
type Args = any

/** What a connection field shows; kept in the field's extensions for the flat reader. */
export interface PageSpec {
  model: Model
  /** Condition beyond visibility; `parent` only for connections under an object: its columns named in `needs`. */
  where: (args: Args, context: Context, parent: Record<string, unknown>) => Where
  /** Words that must all occur in a column with a trigram index (src/graphql/reading/words.ts). */
  text?: { column: string; words: (args: Args) => string[] }
  /** Columns of the parent that tie the rows to it: child column → parent column. */
  tie?: Record<string, string>
  order: (args: Args) => Order
}

export interface PageArgs {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}

export interface Slice {
  size: number
  backward: boolean
  /** Order values to start behind. */
  from: unknown[] | null
}

/** @throws GraphQLError BAD_USER_INPUT with the argument's name */
export function sliceOf(args: PageArgs, { model, order }: { model: Model; order: Order }): Slice {
  const backward = args.last != null
  if (backward && args.first != null) throw bad('first', 'Give first or last, not both.')
  if (!backward && args.before != null) throw bad('before', 'before goes with last; with first use after.')
  if (backward && args.after != null) throw bad('after', 'after goes with first; with last use before.')
  const size = (backward ? args.last : args.first) ?? DEFAULT_PAGE
  if (size < 0 || size > MAX_PAGE) {
    throw bad(backward ? 'last' : 'first', `${size} is out of range; ask for 0 to ${MAX_PAGE}.`)
  }
  const cursor = backward ? args.before : args.after
  return {
    size,
    backward,
    from: cursor == null ? null : readCursor(cursor, { model, order }, backward ? 'before' : 'after'),
  }
}

export function writeCursor(row: Record<string, unknown>, order: Order): string {
  const values = order.map(({ column }) => {
    const value = row[column]
    if (value === null || value === undefined) return null
    if (value instanceof Date) return value.toISOString()
    // Decimals as the database writes them, so that both readers give the same cursor.
    return typeof value === 'object'
      ? (value as { toFixed(digits: number): string }).toFixed(2)
      : String(value)
  })
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

function readCursor(
  cursor: string,
  { model, order }: { model: Model; order: Order },
  argument: string,
): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(values) && values.length === order.length)
      return values.map((value, at) => valueIn(model, order[at]!, value))
  } catch {
    // falls through to the one message
  }
  throw bad(argument, 'This is not a cursor of this list in this order.')
}

/** A value that the column can be compared with; whoever makes up a cursor must not get as far as the database. */
function valueIn(model: Model, { column, nullable }: OrderColumn, value: unknown): unknown {
  if (value === null && nullable) return null
  if (typeof value !== 'string') throw new Error('no text')
  const { type } = tableOf(model).columns.get(column)!
  if (type === 'DateTime') return timeOf(value)
  const shape = column === 'id' ? UUID : (SHAPES[type] ?? ANY)
  if (!shape.test(value) || (type === 'Int' && Number(value) > 2 ** 31 - 1)) throw new Error(type)
  return type === 'Int' ? Number(value) : value
}
const SHAPES: Record<string, RegExp> = { Int: /^-?\d{1,10}$/, Decimal: /^-?\d{1,16}(\.\d{1,2})?$/ }
const ANY = /^[^\0]*$/

function timeOf(text: string): Date {
  const time = new Date(text)
  if (Number.isNaN(time.getTime()) || Math.abs(time.getTime()) > LATEST) throw new Error('no time')
  return time
}
/** The end of the year 9999: what ISO writes with four digits. */
const LATEST = Date.UTC(9999, 11, 31)

/** The rows behind `from`, as Prisma conditions (nulls stand last in either direction). */
export function behind(order: Order, slice: Slice): Where {
  if (!slice.from) return {}
  const ways: Where[] = []
  const equal: Where = {}
  for (const [at, { column, direction, nullable }] of order.entries()) {
    const value = slice.from[at]
    const down = (direction === 'desc') !== slice.backward
    if (value === null) {
      // Nulls are last: behind a null there are only nulls, before it everything else.
      if (slice.backward) ways.push({ ...equal, [column]: { not: null } })
    } else {
      ways.push({ ...equal, [column]: down ? { lt: value } : { gt: value } })
      if (nullable && !slice.backward) ways.push({ ...equal, [column]: null })
    }
    equal[column] = value
  }
  const head = order[0]!
  const value = slice.from[0]
  const down = (head.direction === 'desc') !== slice.backward
  // Says the same again about the first column alone, so that an index can start there.
  const start =
    head.nullable || value === null ? [] : [{ [head.column]: down ? { lte: value } : { gte: value } }]
  return { AND: [...start, { OR: ways }] }
}

export function orderBy(order: Order, backward: boolean): Where[] {
  return order.map(({ column, direction, nullable }) => {
    const sort = (direction === 'desc') !== backward ? 'desc' : 'asc'
    return { [column]: nullable ? { sort, nulls: backward ? 'first' : 'last' } : sort }
  })
}

/** Rows fetched with one more than asked for → the page. */
export function pageOf<Row extends object>(
  rows: Row[],
  slice: Slice,
  order: Order,
  count: () => Promise<number>,
) {
  const more = rows.length > slice.size
  const kept = more ? rows.slice(0, slice.size) : rows
  if (slice.backward) kept.reverse()
  const edges = kept.map((node) => ({ node, cursor: writeCursor(node as Record<string, unknown>, order) }))
  return {
    edges,
    nodes: kept,
    pageInfo: {
      hasNextPage: slice.backward ? slice.from !== null : more,
      hasPreviousPage: slice.backward ? more : slice.from !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: count,
  }
}
type Page = ReturnType<typeof pageOf<object>>

const connections = new Map<Model, ReturnType<typeof defineConnection>>()

/** `<Node>Connection` with its `<Node>Edge`: one per node type, whoever lists it. */
export function connectionOf(model: Model, node: NodeRef) {
  const known = connections.get(model) ?? defineConnection(model, node)
  connections.set(model, known)
  return known
}

// biome-ignore lint/suspicious/noExplicitAny: Pothos node refs differ in their row shapes only
type NodeRef = any

function defineConnection(model: Model, node: NodeRef) {
  const edge = builder.objectRef<Page['edges'][number]>(`${model}Edge`)
  edge.implement({
    description: `A ${model} in its place in a list.`,
    authScopes: { read: true },
    fields: (t) => ({
      cursor: t.exposeString('cursor', {
        description: 'Where this row stands; give it to `after` or `before`.',
      }),
      node: t.field({ type: node, description: 'The row itself.', resolve: (row) => row.node as never }),
    }),
  })
  const connection = builder.objectRef<Page>(`${model}Connection`)
  connection.implement({
    description: `A page of a list of ${model}.`,
    authScopes: { read: true },
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        complexity: { field: 1, multiplier: 1 },
        description: `The rows with their cursors, at most ${MAX_PAGE}.`,
        resolve: (page) => page.edges,
      }),
      nodes: t.field({
        type: [node],
        complexity: { field: 1, multiplier: 1 },
        description: `The rows alone, at most ${MAX_PAGE}.`,
        resolve: (page) => page.nodes as never,
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Whether and where it goes on.',
        resolve: (page) => page.pageInfo,
      }),
      totalCount: t.int({
        description: 'Rows in the whole list; counted only when asked for.',
        complexity: 10,
        resolve: (page) => page.totalCount(),
      }),
    }),
  })
  return connection
}

interface Delegate {
  findMany(query: object): Promise<object[]>
  count(query: object): Promise<number>
}

/** Reads one page through Prisma. */
export function readPage(spec: PageSpec) {
  return async (
    parent: unknown,
    args: PageArgs,
    context: Context,
    info: Parameters<typeof queryFromInfo>[0]['info'],
  ) => {
    const order = spec.order(args)
    const slice = sliceOf(args, { model: spec.model, order })
    const row = (parent ?? {}) as Record<string, unknown>
    const tie = Object.fromEntries(Object.entries(spec.tie ?? {}).map(([child, own]) => [child, row[own]]))
    const where = {
      AND: [
        tie,
        visible(spec.model, context.viewer),
        spec.where(args, context, row),
        ...mentions(spec, args),
      ],
    }
    const query = queryFromInfo({
      context,
      info,
      typeName: spec.model,
      paths: [['nodes'], ['edges', 'node']] as never,
    })
    const delegate = delegateOf(context, spec.model)
    const rows = await delegate.findMany({
      ...withColumns(query as { select?: object }, order),
      where: { AND: [where, behind(order, slice)] },
      orderBy: orderBy(order, slice.backward),
      take: slice.size + 1,
    })
    return pageOf(rows, slice, order, () => delegate.count({ where }))
  }
}

function mentions({ text }: PageSpec, args: PageArgs): Where[] {
  return text ? text.words(args).map((word) => ({ [text.column]: { contains: escapeLike(word) } })) : []
}

/** Cursors need the order's columns even when the client does not ask for them. */
function withColumns(query: { select?: object }, order: Order): object {
  if (!query.select) return query
  return {
    ...query,
    select: { ...query.select, ...Object.fromEntries(order.map(({ column }) => [column, true])) },
  }
}

function delegateOf(context: Context, model: Model): Delegate {
  const name = model.charAt(0).toLowerCase() + model.slice(1)
  return (context.baton.db.prisma as unknown as Record<string, Delegate>)[name]!
}

export function bad(field: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', field } })
}
