/**
 * Prisma's `where` → SQL, for the part of it that this API uses. Filters and visibility are therefore written once
 * (visible.ts, types/) and hold for both readers alike; what is not known here throws instead of being left out.
 */
import { type Table, tableOf } from './datamodel.ts'

/** Collects parameters and hands out aliases while SQL is being put together. */
export class Statement {
  readonly params: unknown[] = []
  private aliases = 0

  /** `$1`, `$2`, …; times go in as ISO text, which every driver passes on as it is. */
  param(value: unknown): string {
    this.params.push(value instanceof Date ? value.toISOString() : value)
    return `$${this.params.length}`
  }

  alias(): string {
    return `t${this.aliases++}`
  }
}

type Where = Record<string, unknown>

/** @returns a boolean SQL expression over `alias`; `true` when there is no condition */
export function whereSql(statement: Statement, model: string, where: unknown, alias: string): string {
  return all(conditions(statement, tableOf(model), (where ?? {}) as Where, alias))
}

function conditions(statement: Statement, table: Table, where: Where, alias: string): string[] {
  const found: string[] = []
  for (const [key, value] of Object.entries(where)) {
    if (value === undefined) continue
    const sql = condition(statement, table, key, value, alias)
    if (sql !== 'true') found.push(sql)
  }
  return found
}

function condition(statement: Statement, table: Table, key: string, value: unknown, alias: string): string {
  const column = table.columns.get(key)
  if (column) {
    const put = column.type === 'Enum' ? literal : (operand: unknown) => statement.param(operand)
    return all(comparisons({ column: `${alias}."${key}"`, put }, value))
  }
  if (key === 'AND') return all(each(statement, table, value, alias).filter((sql) => sql !== 'true'))
  if (key === 'OR') return any(each(statement, table, value, alias))
  if (key === 'NOT') return `not ${all(each(statement, table, value, alias))}`
  if (table.relations.has(key)) return related(statement, table, key, value as Where | null, alias)
  throw new Error(`${table.name} has no ${key}`)
}

function each(statement: Statement, table: Table, wheres: unknown, alias: string): string[] {
  const list = Array.isArray(wheres) ? wheres : [wheres]
  return list.map((where) => all(conditions(statement, table, where as Where, alias)))
}

const all = (sqls: string[]) =>
  sqls.length === 0 ? 'true' : sqls.length === 1 ? sqls[0]! : `(${sqls.join(' and ')})`
/** An empty OR is false, as in Prisma. */
const any = (sqls: string[]) => (sqls.length === 0 ? 'false' : `(${sqls.join(' or ')})`)

function related(
  statement: Statement,
  table: Table,
  key: string,
  value: Where | null,
  alias: string,
): string {
  const relation = table.relations.get(key)!
  if (!relation.list) {
    if (value === null) return `${alias}."${relation.own}" is null`
    return exists(statement, relation, value, alias)
  }
  const parts = Object.entries(value ?? {}).map(([quantifier, where]) => {
    if (quantifier === 'some') return among(statement, relation, where as Where, alias)
    if (quantifier === 'none') return `not ${exists(statement, relation, where as Where, alias)}`
    throw new Error(`${quantifier} is not known`)
  })
  return all(parts)
}

/** As a list that Postgres makes once, not a question that it asks about each row, an OR of them included. */
function among(
  statement: Statement,
  relation: { model: string; own: string; other: string },
  where: Where,
  alias: string,
): string {
  const inner = statement.alias()
  const table = tableOf(relation.model)
  // A null among the members would make `not in` unknown where it has to be true.
  const known = table.columns.get(relation.other)!.required
    ? []
    : [`${inner}."${relation.other}" is not null`]
  const more = all([...conditions(statement, table, where, inner), ...known])
  return `${alias}."${relation.own}" in (select ${inner}."${relation.other}" from "${relation.model}" ${inner} where ${more})`
}

function exists(
  statement: Statement,
  relation: { model: string; own: string; other: string },
  where: Where,
  alias: string,
): string {
  const inner = statement.alias()
  const tie = `${inner}."${relation.other}" = ${alias}."${relation.own}"`
  const more = conditions(statement, tableOf(relation.model), where, inner)
  return `exists (select 1 from "${relation.model}" ${inner} where ${[tie, ...more].join(' and ')})`
}

/** A column, and how values that it is compared with stand in the SQL. */
interface Compared {
  column: string
  put: (operand: unknown) => string
}

/**
 * Members of an enum stand as they are: a plan that is kept for all values of `$1` would have to guess how many rows
 * are open, and guesses one.
 */
function literal(operand: unknown): string {
  if (!/^[A-Z0-9_]+$/.test(String(operand))) throw new Error(`${operand} is no member of an enum`)
  return `'${operand}'`
}

function comparisons(of: Compared, value: unknown): string[] {
  if (value === null) return [`${of.column} is null`]
  if (typeof value !== 'object' || value instanceof Date) return [`${of.column} = ${of.put(value)}`]
  const insensitive = (value as Where).mode === 'insensitive'
  return Object.entries(value)
    .filter(([operator, operand]) => operator !== 'mode' && operand !== undefined)
    .map(([operator, operand]) => compare(of, { operator, operand, insensitive }))
}

const SIGNS: Record<string, string> = { lt: '<', lte: '<=', gt: '>', gte: '>=', equals: '=' }

function compare(
  { column, put }: Compared,
  { operator, operand, insensitive }: { operator: string; operand: unknown; insensitive: boolean },
): string {
  const sign = SIGNS[operator]
  if (sign) return operand === null ? `${column} is null` : `${column} ${sign} ${put(operand)}`
  const list = () => (operand as unknown[]).map(put).join(', ')
  switch (operator) {
    case 'not':
      return operand === null ? `${column} is not null` : `${column} <> ${put(operand)}`
    case 'in':
      return (operand as unknown[]).length === 0 ? 'false' : `${column} in (${list()})`
    case 'notIn':
      return (operand as unknown[]).length === 0 ? 'true' : `${column} not in (${list()})`
    case 'contains':
      return `${column} ${insensitive ? 'ilike' : 'like'} ${put(`%${operand}%`)}`
    default:
      throw new Error(`${operator} is not known`)
  }
}

/** For LIKE: `%`, `_` and `\` mean themselves (Prisma's `contains` does not do it). */
export const escapeLike = (word: string) => word.replace(/[\\%_]/g, '\\$&')
