/**
 * Selection set → one SELECT and a writer for its rows. To-one relations become joins, to-many relations and nested
 * pages become JSON arrays of arrays, limits are literal (Postgres plans pages far better with them). Everything is
 * taken from the schema itself: exposed columns, relations with their `query`, computed fields with their `select`,
 * pages with their PageSpec. What a field says beyond that is left to the executor by throwing NotFlat.
 */
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { PageSpec } from '../pages.ts'
import type { Rights } from '../viewer.ts'
import { tableOf } from './datamodel.ts'
import { type Names, type Piece, Place, Rows, selectPieces } from './scope.ts'
import {
  type Args,
  argsOf,
  type Fragments,
  NotFlat,
  type Request,
  type Selected,
  selected,
  setsOf,
} from './selection.ts'
import { valueWriter } from './values.ts'
import { whereSql } from './where.ts'
import { columnValue, type Text, writerFor } from './write.ts'

export type Row = readonly Text[]
export type WriteRow = (row: Row, request: Request) => string

/** What the plan of one operation shares. */
export interface Planning {
  fragments: Fragments
  rights: Rights
  names: Names
  /** pageWriter of plan-page.ts, which builds on this file. */
  page: (
    planning: Planning,
    definition: GraphQLField<unknown, unknown>,
    field: Selected,
    of: { spec: PageSpec; parent: Place | null },
  ) => PagePlan
}

export interface PagePlan {
  /** The SELECT of its rows; null when none is asked for. */
  rows: Piece[] | null
  /** The SELECT of its total count; null when it is not asked for. */
  count: Piece[] | null
  write: (rows: Row[], count: string | null, request: Request) => string
}

interface Extensions {
  pothosExposedField?: string
  pothosPrismaModel?: string
  pothosPrismaRelationField?: unknown
  page?: PageSpec
  /** Which rows of a to-many relation, in which order: what Prisma gets as `query`. */
  list?: (args: Args, context: object) => ListQuery
  pothosOptions?: {
    authScopes?: Partial<Rights> | ((...args: never[]) => unknown)
    select?: Record<string, unknown>
    resolve?: (parent: object, args: Args, context: object) => unknown
  }
}

export const extensionsOf = (of: { extensions: unknown }) => of.extensions as Extensions

/** The rules of scope-auth, applied while planning; what is not allowed gets its error from the executor. */
export function mayRead(planning: Planning, ...parts: { extensions: unknown }[]): void {
  for (const part of parts) {
    const rule = extensionsOf(part).pothosOptions?.authScopes
    if (!rule) continue
    if (typeof rule === 'function') throw new NotFlat('a rule that looks at the row')
    const allowed = Object.keys(rule).some((scope) => planning.rights[scope as keyof Rights])
    if (!allowed) throw new NotFlat('not allowed')
  }
}

/** A writer for objects of `type` that stand at `place` in `rows`. */
export function objectWriter(
  planning: Planning,
  type: GraphQLObjectType,
  fields: Selected[],
  at: { rows: Rows; place: Place },
): WriteRow {
  const members: { head: string; write: WriteRow }[] = []
  for (const field of selected(type, fields.flatMap(setsOf), planning.fragments)) {
    const head = `${members.length === 0 ? '{' : ','}${JSON.stringify(field.key)}:`
    members.push({ head, write: fieldWriter(planning, type, field, at) })
  }
  return (row, request) => {
    let json = ''
    for (const member of members) json += member.head + member.write(row, request)
    return `${json}}`
  }
}

function fieldWriter(
  planning: Planning,
  type: GraphQLObjectType,
  field: Selected,
  at: { rows: Rows; place: Place },
): WriteRow {
  if (field.name === '__typename') {
    const name = JSON.stringify(type.name)
    return () => name
  }
  const definition = type.getFields()[field.name]!
  mayRead(planning, definition, getNamedType(definition.type))
  const extensions = extensionsOf(definition)
  if (field.name === 'id' && at.place.table.columns.has('id')) return idWriter(type, at)
  if (extensions.page) return nestedPage(planning, definition, field, extensions.page, at)
  if (extensions.pothosPrismaRelationField) return relationWriter(planning, definition, field, at)
  if (extensions.pothosExposedField) return columnWriter(definition, extensions.pothosExposedField, at)
  return computedWriter(planning, definition, field, at)
}

function idWriter(type: GraphQLObjectType, { rows, place }: { rows: Rows; place: Place }): WriteRow {
  const index = rows.column(place, 'id')
  const head = `"${type.name}:`
  return (row) => `${head}${row[index]}"`
}

function columnWriter(
  definition: GraphQLField<unknown, unknown>,
  name: string,
  { rows, place }: { rows: Rows; place: Place },
): WriteRow {
  const index = rows.column(place, name)
  const named = getNamedType(definition.type)
  const write = writerFor(place.table.columns.get(name)!, named.name, isEnumType(named))
  const nullable = !isNonNullType(definition.type)
  return (row) => {
    const text = row[index]
    if (text !== null && text !== undefined) return write(text)
    if (nullable) return 'null'
    throw new NotFlat('null')
  }
}

/** Computed in JavaScript from the columns that it selects. */
function computedWriter(
  planning: Planning,
  definition: GraphQLField<unknown, unknown>,
  field: Selected,
  { rows, place }: { rows: Rows; place: Place },
): WriteRow {
  if (definition.extensions.replayed) throw new NotFlat(`${definition.name} needs the deal's history`)
  const { select, resolve } = extensionsOf(definition).pothosOptions ?? {}
  if (!select || typeof select !== 'object' || !resolve) throw new NotFlat(`${definition.name} is not mapped`)
  const columns = Object.keys(select).map((name) => {
    const column = place.table.columns.get(name)
    if (!column) throw new NotFlat(`${definition.name} needs ${name}`)
    return { name, column, index: rows.column(place, name) }
  })
  const args = argsOf(definition, field.nodes[0]!)
  const may = (inner: { extensions: unknown }, parent: object) => mayRead(planning, inner, parent as never)
  const write = valueWriter(definition.type, field, planning.fragments, may)
  return (row, request) => {
    const parent: Record<string, unknown> = {}
    for (const { name, column, index } of columns) parent[name] = columnValue(column, row[index]!)
    return write(resolve(parent, args(request), request.context), request)
  }
}

// ---------- Relations ----------

function relationWriter(
  planning: Planning,
  definition: GraphQLField<unknown, unknown>,
  field: Selected,
  at: { rows: Rows; place: Place },
): WriteRow {
  const type = getNamedType(definition.type)
  const name = (extensionsOf(definition).pothosPrismaRelationField as { name: string }).name
  const relation = at.place.table.relations.get(name)
  if (!relation || !isObjectType(type)) throw new NotFlat(name)
  if (relation.list) return listWriter(planning, definition, field, at, name)
  const place = at.rows.join(at.place, relation)
  const write = objectWriter(planning, type, [field], { rows: at.rows, place })
  if (place.certain) return write
  const present = at.rows.column(place, 'id')
  return (row, request) => (row[present] === null ? 'null' : write(row, request))
}

interface ListQuery {
  where?: unknown
  orderBy: Record<string, unknown>[]
  take: number
}

function listWriter(
  planning: Planning,
  definition: GraphQLField<unknown, unknown>,
  field: Selected,
  at: { rows: Rows; place: Place },
  name: string,
): WriteRow {
  const type = getNamedType(definition.type) as GraphQLObjectType
  const relation = at.place.table.relations.get(name)!
  const { list } = extensionsOf(definition)
  if (!list) throw new NotFlat(`${name} does not say which rows`)
  const args = argsOf(definition, field.nodes[0]!)
  const rows = new Rows(planning.names, true)
  const place = new Place(tableOf(relation.model), planning.names.alias())
  const write = objectWriter(planning, type, [field], { rows, place })
  const tie = ` where ${place.alias}."${relation.other}" = ${at.place.alias}."${relation.own}"`
  const tail: Piece[] = [
    (statement, request) => {
      const { where, orderBy, take } = list(args(request), request.context)
      const more = whereSql(statement, relation.model, where, place.alias)
      return `${tie}${more === 'true' ? '' : ` and ${more}`}${orderSql(orderBy, place.alias)} limit ${take}`
    },
  ]
  const index = at.rows.add(['(select json_agg(r) from (', ...selectPieces(rows, place, tail), ') s)'])
  return innerRows(index, write)
}

/** The rows of a JSON column: parsed when it came with the row, a value already when it was inside another one. */
export function innerRows(index: number, write: WriteRow): WriteRow {
  return (row, request) => {
    let json = ''
    for (const inner of rowsIn(row[index])) json += `${json === '' ? '' : ','}${write(inner, request)}`
    return `[${json}]`
  }
}

export function rowsIn(value: unknown): Row[] {
  if (value === null || value === undefined) return []
  return (typeof value === 'string' ? JSON.parse(value) : value) as Row[]
}

/** Prisma's `orderBy` over plain columns. */
export function orderSql(orderBy: Record<string, unknown>[] | undefined, alias: string): string {
  if (!orderBy?.length) return ''
  const parts = orderBy.map((each) => {
    const [column, way] = Object.entries(each)[0]!
    const { sort, nulls } =
      typeof way === 'string' ? { sort: way, nulls: null } : (way as { sort: string; nulls: string })
    return `${alias}."${column}" ${sort === 'desc' ? 'desc' : 'asc'}${nulls ? ` nulls ${nulls === 'first' ? 'first' : 'last'}` : ''}`
  })
  return ` order by ${parts.join(', ')}`
}

function nestedPage(
  planning: Planning,
  definition: GraphQLField<unknown, unknown>,
  field: Selected,
  spec: PageSpec,
  at: { rows: Rows; place: Place },
): WriteRow {
  const page = planning.page(planning, definition, field, { spec, parent: at.place })
  const data = page.rows && at.rows.add(['(select json_agg(r) from (', ...page.rows, ') s)'])
  const count = page.count && at.rows.add(['(', ...page.count, ')'])
  return (row, request) => {
    const rows = data === null ? [] : rowsIn(row[data])
    return page.write(rows, count === null ? null : String(row[count]), request)
  }
}
