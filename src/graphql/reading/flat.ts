/**
 * START HERE: how a query becomes one flat SQL statement per root field, and its rows JSON text, with nothing in
 * between. Prisma and the executor cost two to three milliseconds of CPU per request; this costs a tenth of it.
 *
 *   select   which fields the operation asks for, fragments opened (selection.ts)
 *   plan     once per document and set of rights: each field from the schema itself, as a column, a join (to-one), a
 *            JSON array (to-many, plan.ts), a page (plan-page.ts) or a value computed from columns (values.ts); the
 *            SELECT in the making is scope.ts, tables and columns are datamodel.ts
 *   fill in  per request: visibility, filters, cursors and words as conditions (where.ts, words.ts), `$1…` beside them
 *   read     a statement prepared under the name of its text; every value as Postgres's own text
 *   write    text → JSON text, by the scalar it is shown as (write.ts)
 *
 *   { deal(number: 1042) { stage owner { name } contacts { email } } }
 *   select a0."stage", a1."name", (select json_agg(r) from (select json_build_array(a2."email") as r from "Contact" a2
 *     where a2."dealId" = a0."id" order by a2."position" limit 100) s)
 *   from "Deal" a0 join "Person" a1 on a1."id" = a0."ownerId" where a0."number" = $1 limit 1
 *
 * A field of a kind that is not known here, one that this viewer may not see, and anything that goes wrong on the way
 * throws NotFlat, and the executor answers: the same, more slowly. Whoever adds a field need not come here.
 * test/graphql/readers.test.ts holds the two to one answer, for every field of the schema.
 */
import { createHash } from 'node:crypto'
import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  isObjectType,
} from 'graphql'
import type { WordShares } from '../../store/word-shares.ts'
import type { Context } from '../context.ts'
import type { Operation } from '../operations.ts'
import type { PageSpec } from '../pages.ts'
import type { Rights, Viewer } from '../viewer.ts'
import { tableOf } from './datamodel.ts'
import { extensionsOf, mayRead, objectWriter, orderSql, type Planning, type Row } from './plan.ts'
import { pageWriter } from './plan-page.ts'
import { Names, type Piece, Place, Rows, render, selectPieces } from './scope.ts'
import { argsOf, fragmentsOf, NotFlat, type Request, type Selected, selected } from './selection.ts'
import { valueWriter } from './values.ts'
import { Statement, whereSql } from './where.ts'

/** Root fields that find one row: kept in the field's extensions. */
export interface OneSpec {
  model: string
  where: (args: never, viewer: Viewer) => object
  orderBy?: Record<string, unknown>[]
}

/** Root fields that are a plain function of their arguments: kept in the field's extensions as `value: true`. */
type Resolve = (root: object, args: object, context: Context) => unknown

type ReadRoot = (request: Request) => Promise<string> | string

interface Plan {
  roots: { head: string; read: ReadRoot }[]
  variables: boolean
}

export type FlatReader = (
  operation: Operation,
  variables: Record<string, unknown>,
  context: Context,
) => Promise<string> | null

/** @param shares how common words are, as far as it is known by now */
export function createFlatReader(
  schema: GraphQLSchema,
  shares: () => WordShares | null = () => null,
): FlatReader {
  return (operation, variables, context) => {
    const key = keyOf(context.rights)
    let plan = operation.plans.get(key) as Plan | null | undefined
    if (plan === undefined) {
      plan = planned(schema, operation, context.rights)
      operation.plans.set(key, plan)
    }
    if (plan === null) return null
    const coerced = plan.variables
      ? getVariableValues(schema, operation.definition.variableDefinitions ?? [], variables)
      : { coerced: {} }
    // The executor says what is wrong with them.
    if (!coerced.coerced) return null
    const reading = read(plan, { context, variables: coerced.coerced, shares })
    return reading.catch((error) => {
      // What only showed on the way (a promise, a null) would show again: the executor has it from now on.
      if (error instanceof NotFlat) operation.plans.set(key, null)
      throw error
    })
  }
}

const keyOf = ({ work, staff, all, admin }: Rights) =>
  `${work ? 1 : 0}${staff ? 1 : 0}${all ? 1 : 0}${admin ? 1 : 0}`

async function read(plan: Plan, request: Request): Promise<string> {
  if (plan.roots.length === 1) {
    const { head, read: only } = plan.roots[0]!
    return `{"data":{${head}${await only(request)}}}`
  }
  const parts = await Promise.all(
    plan.roots.map(async ({ head, read: each }) => head + (await each(request))),
  )
  return `{"data":{${parts.join(',')}}}`
}

function planned(schema: GraphQLSchema, operation: Operation, rights: Rights): Plan | null {
  try {
    const query = schema.getQueryType()!
    const planning: Planning = {
      fragments: fragmentsOf(operation),
      rights,
      names: new Names(),
      page: pageWriter,
    }
    const fields = selected(query, [operation.definition.selectionSet], planning.fragments)
    return {
      roots: fields.map((field) => ({
        head: `${JSON.stringify(field.key)}:`,
        read: rootReader(planning, query, field),
      })),
      variables: Boolean(operation.definition.variableDefinitions?.length),
    }
  } catch (error) {
    if (error instanceof NotFlat) return null
    throw error
  }
}

function rootReader(planning: Planning, query: GraphQLObjectType, field: Selected): ReadRoot {
  if (field.name === '__typename') return () => JSON.stringify(query.name)
  const definition = query.getFields()[field.name]
  if (!definition) throw new NotFlat(field.name)
  mayRead(planning, definition, getNamedType(definition.type))
  const { page, one, value } = definition.extensions as { page?: PageSpec; one?: OneSpec; value?: boolean }
  if (page) return pageReader(planning, field, page, definition)
  if (one) return oneReader(planning, field, one, definition)
  if (!value) throw new NotFlat(field.name)
  const args = argsOf(definition, field.nodes[0]!)
  const may = (inner: { extensions: unknown }, parent: object) => mayRead(planning, inner, parent as never)
  const write = valueWriter(definition.type, field, planning.fragments, may)
  const resolve = extensionsOf(definition).pothosOptions?.resolve as unknown as Resolve
  return async (request) => write(await resolve({}, args(request), request.context), request)
}

type Definition = ReturnType<GraphQLObjectType['getFields']>[string]

function oneReader(planning: Planning, field: Selected, spec: OneSpec, definition: Definition): ReadRoot {
  const type = getNamedType(definition.type)
  if (!isObjectType(type)) throw new NotFlat('abstract type')
  const args = argsOf(definition, field.nodes[0]!)
  const rows = new Rows(planning.names, false)
  const place = new Place(tableOf(spec.model), planning.names.alias())
  const write = objectWriter(planning, type, [field], { rows, place })
  const tail: Piece = (statement, request) => {
    const where = spec.where(args(request) as never, request.context.viewer)
    return ` where ${whereSql(statement, spec.model, where, place.alias)}${orderSql(spec.orderBy, place.alias)} limit 1`
  }
  const sql = selectPieces(rows, place, [tail])
  return async (request) => {
    const [row] = await run(sql, request)
    return row ? write(row, request) : 'null'
  }
}

function pageReader(planning: Planning, field: Selected, spec: PageSpec, definition: Definition): ReadRoot {
  const page = planning.page(planning, definition, field, { spec, parent: null })
  return async (request) => {
    const counting = page.count ? run(page.count, request) : null
    const rows = page.rows ? await run(page.rows, request) : []
    const count = counting ? ((await counting)[0]?.[0] ?? '0') : null
    return page.write(rows, count, request)
  }
}

// ---------- Statements ----------

/** Statement text → the name it is prepared under; equal shapes share one. */
const names = new Map<string, string>()

function run(pieces: Piece[], request: Request): Promise<Row[]> {
  const statement = new Statement()
  const text = render(pieces, statement, request)
  let name = names.get(text)
  if (name === undefined) {
    // Postgres keeps prepared statements per connection: endless shapes must not fill it.
    name = names.size < 500 ? `flat_${createHash('sha256').update(text).digest('hex').slice(0, 24)}` : ''
    if (name) names.set(text, name)
  }
  return request.context.baton.db.readText(name, text, statement.params)
}
