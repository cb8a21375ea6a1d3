/**
 * Postgres's text form → JSON text, without values in between. Each writer gives exactly what the scalar of the same
 * name would serialise (types/scalars.ts); a test holds the two readers together.
 */
import type { Column } from './datamodel.ts'
import { NotFlat } from './selection.ts'

export type Text = string | null
export type WriteText = (text: string) => string

const quoted: WriteText = (text) => `"${text}"`
const plain: WriteText = (text) => text
const string: WriteText = (text) => JSON.stringify(text)

/** `2026-11-22 12:31:54.12+00` → `"2026-11-22T12:31:54.120Z"` */
export function writeTimestamp(text: string): string {
  return `"${isoOf(text)}"`
}

export function isoOf(text: string): string {
  const end = text.length - 3
  if (!text.endsWith('+00') || end < 19) return elsewhere(text)
  const fraction = end === 19 ? '000' : text.slice(20, end).padEnd(3, '0').slice(0, 3)
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction}Z`
}

/** A session that does not run in UTC, years beyond four digits. */
function elsewhere(text: string): string {
  const time = new Date(text.length === 10 ? text : text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))
  if (Number.isNaN(time.getTime())) throw new NotFlat('time')
  return time.toISOString()
}

/** The writer for a column shown as the GraphQL scalar or enum `type`. */
export function writerFor(column: Column, type: string, isEnum: boolean): WriteText {
  if (column.list) return plain
  if (isEnum) return quoted
  switch (type) {
    case 'Int':
    case 'Float':
      return plain
    case 'Boolean':
      return (text) => (text[0] === 't' ? 'true' : 'false')
    case 'DateTime':
      return writeTimestamp
    case 'Date':
      return (text) => `"${text.slice(0, 10)}"`
    case 'Decimal':
      return quoted
    case 'JSON':
      return plain
    case 'ID':
    case 'String':
      return string
    default:
      throw new NotFlat(`scalar ${type}`)
  }
}

/** A column as SQL reads it: arrays as JSON, everything else as it is. */
export function columnSql(alias: string, column: Column): string {
  return column.list ? `to_json(${alias}."${column.name}")` : `${alias}."${column.name}"`
}

/** Text → the value that Prisma would have given a resolver. */
export function columnValue(column: Column, text: Text): unknown {
  if (text === null) return null
  if (column.list) return JSON.parse(text)
  switch (column.type) {
    case 'Int':
    case 'Float':
    case 'BigInt':
      return Number(text)
    case 'Boolean':
      return text[0] === 't'
    case 'DateTime':
      return new Date(isoOf(text))
    case 'Json':
      return JSON.parse(text)
    default:
      return text
  }
}
