/** The scalars, with exactly one way to write each value (the flat reader in reading/ writes the same). */
import { GraphQLError } from 'graphql'
import { builder } from '../builder.ts'

/** ISO 8601 with milliseconds in UTC, e.g. `2026-11-22T12:31:54.120Z`. */
export function writeTime(value: Date | string): string {
  return (typeof value === 'string' ? new Date(value) : value).toISOString()
}

/** `2026-11-22` */
export function writeDate(value: Date | string): string {
  return typeof value === 'string' ? value.slice(0, 10) : value.toISOString().slice(0, 10)
}

/** Two decimals, as money and percentages are kept. */
export function writeDecimal(value: { toFixed(digits: number): string } | string): string {
  return typeof value === 'string' ? value : value.toFixed(2)
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/
const DATE = /^\d{4}-\d\d-\d\d$/
const DECIMAL = /^-?\d{1,16}(\.\d{1,2})?$/

builder.scalarType('DateTime', {
  description: 'A moment: ISO 8601 with offset, e.g. `2026-11-22T12:31:54.120Z`. Answers are in UTC.',
  serialize: writeTime,
  parseValue: (value) => {
    const text = String(value)
    const time = new Date(text)
    if (!TIME.test(text) || Number.isNaN(time.getTime())) {
      throw bad(`"${text}" is not a date-time; write e.g. 2026-11-22T09:30:00+01:00.`)
    }
    return time
  },
})

builder.scalarType('Date', {
  description: 'A day without time or zone, e.g. `2026-11-22`.',
  serialize: writeDate,
  parseValue: (value) => {
    const text = String(value)
    const day = new Date(`${text}T00:00:00Z`)
    if (!DATE.test(text) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
      throw bad(`"${text}" is not a date; write e.g. 2026-11-22.`)
    }
    return text
  },
})

builder.scalarType('Decimal', {
  description: 'A decimal number as a string, at most two decimals, e.g. `"120000.00"`.',
  serialize: writeDecimal,
  parseValue: (value) => {
    const text = String(value)
    if (!DECIMAL.test(text)) throw bad(`"${text}" is not a decimal; write e.g. "120000.00".`)
    return text
  },
})

builder.scalarType('JSON', {
  description: 'A JSON value whose shape belongs to somebody else (a motion definition, an understanding).',
  serialize: (value) => value,
  parseValue: (value) => value,
})

function bad(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}
