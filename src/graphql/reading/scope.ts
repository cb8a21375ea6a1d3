/**
 * A SELECT in the making: which expressions each of its rows has, what they are joined from. Most of it is known
 * when the plan is made; conditions and limits are filled in per request.
 */
import { type Column, type Relation, type Table, tableOf } from './datamodel.ts'
import type { Request } from './selection.ts'
import type { Statement } from './where.ts'
import { columnSql } from './write.ts'

/** A piece of SQL: fixed, or made for one request. */
export type Piece = string | ((statement: Statement, request: Request) => string)

export function render(pieces: readonly Piece[], statement: Statement, request: Request): string {
  let sql = ''
  for (const piece of pieces) sql += typeof piece === 'string' ? piece : piece(statement, request)
  return sql
}

/** Gives each table of a plan a name of its own. */
export class Names {
  private next = 0
  alias(): string {
    return `a${this.next++}`
  }
}

/** The rows of one SELECT. Inner ones travel as JSON arrays, in which every value is cast to text. */
export class Rows {
  readonly columns: Piece[][] = []
  readonly joins: string[] = []
  private readonly known = new Map<string, number>()
  readonly names: Names
  readonly inner: boolean

  constructor(names: Names, inner: boolean) {
    this.names = names
    this.inner = inner
  }

  /** Where in the row the column stands. */
  column(of: Place, name: string): number {
    const column = of.table.columns.get(name)
    if (!column) throw new Error(`${of.table.name} has no column ${name}`)
    const sql = columnSql(of.alias, column)
    const known = this.known.get(sql)
    if (known !== undefined) return known
    const at = this.add([this.asText(sql, column)])
    this.known.set(sql, at)
    return at
  }

  private asText(sql: string, column: Column): string {
    return this.inner && !isText(column) ? `${sql}::text` : sql
  }

  add(pieces: Piece[]): number {
    this.columns.push(pieces)
    return this.columns.length - 1
  }

  /** The other end of a to-one relation, joined once however often it is asked for. */
  join(of: Place, relation: Relation): Place {
    const known = of.joined.get(relation.name)
    if (known) return known
    const place = new Place(tableOf(relation.model), this.names.alias())
    // A required relation always has its row; saying so lets Postgres choose the order.
    const kind = relation.required && of.certain ? 'join' : 'left join'
    place.certain = relation.required && of.certain
    this.joins.push(
      ` ${kind} "${relation.model}" ${place.alias} on ${place.alias}."${relation.other}" = ${of.alias}."${relation.own}"`,
    )
    of.joined.set(relation.name, place)
    return place
  }
}

const isText = (column: Column) => column.type === 'String' && !column.list

/** A table within a SELECT. */
export class Place {
  readonly joined = new Map<string, Place>()
  certain = true
  readonly table: Table
  readonly alias: string
  constructor(table: Table, alias: string) {
    this.table = table
    this.alias = alias
  }
}

/** `select … from … joins <tail>`; the tail is made after the columns are known. */
export function selectPieces(rows: Rows, place: Place, tail: Piece[]): Piece[] {
  const what: Piece[] = rows.inner
    ? innerRow(rows.columns)
    : rows.columns.length
      ? listOf(rows.columns)
      : ['1']
  return squeeze(['select ', ...what, ` from "${place.table.name}" ${place.alias}`, ...rows.joins, ...tail])
}

const listOf = (columns: Piece[][]): Piece[] =>
  columns.flatMap((pieces, at) => (at === 0 ? pieces : [', ', ...pieces]))

/** A Postgres function takes 100 arguments; wider rows are put together from several arrays. */
const ARGUMENTS = 100

function innerRow(columns: Piece[][]): Piece[] {
  if (columns.length <= ARGUMENTS) return ['json_build_array(', ...listOf(columns), ') as r']
  const parts: Piece[] = []
  for (let at = 0; at < columns.length; at += ARGUMENTS) {
    parts.push(
      at === 0 ? '' : ' || ',
      'jsonb_build_array(',
      ...listOf(columns.slice(at, at + ARGUMENTS)),
      ')',
    )
  }
  return [...parts, ' as r']
}

/** Neighbouring fixed pieces become one. */
export function squeeze(pieces: Piece[]): Piece[] {
  const squeezed: Piece[] = []
  for (const piece of pieces) {
    const last = squeezed.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') squeezed[squeezed.length - 1] = last + piece
    else squeezed.push(piece)
  }
  return squeezed
}
