/** Values for inputs, made from the schema. */
import { type GraphQLInputType, isInputObjectType, isListType, isNonNullType } from 'graphql'
import { schema } from '../../src/graphql/schema.ts'

/** The smallest value of an input type, with what is given put where it fits. */
export function sample(name: string, given: Record<string, unknown>): unknown {
  const type = schema.getType(name.replace(/[[\]!]/g, '')) as never as {
    getFields?: () => Record<string, { type: unknown; defaultValue?: unknown }>
    getValues?: () => { value: unknown }[]
  }
  if (name.startsWith('[')) return [sample(name.slice(1, name.lastIndexOf(']')), given)]
  if (type.getValues) return type.getValues()[0]!.value
  if (!type.getFields) return SCALARS[name.replace('!', '')]
  return Object.fromEntries(
    Object.entries(type.getFields()).flatMap(([key, field]) => {
      if (key in given) return [[key, given[key]]]
      return String(field.type).endsWith('!')
        ? [[key, sample(String(field.type).replace(/!$/, ''), given)]]
        : []
    }),
  )
}
const SCALARS: Record<string, unknown> = {
  String: 'text',
  ID: 'x@nowhere.example',
  Int: 1,
  Boolean: true,
  Decimal: '1.00',
  Date: '2027-01-01',
  DateTime: '2027-01-01T00:00:00Z',
  JSON: {},
}

/** Where a value of the scalar stands within an input, e.g. `deal` or `shares.0.partner`. */
export function placesIn(type: GraphQLInputType, scalar: string, path: string[] = []): string[][] {
  if (isNonNullType(type)) return placesIn(type.ofType, scalar, path)
  if (isListType(type)) return placesIn(type.ofType, scalar, [...path, '0'])
  if (!isInputObjectType(type)) return type.name === scalar ? [path] : []
  return Object.values(type.getFields()).flatMap((field) =>
    placesIn(field.type, scalar, [...path, field.name]),
  )
}

/** The smallest input with `value` at `path`. */
export function withValue(type: GraphQLInputType, path: string[], value: unknown): unknown {
  if (isNonNullType(type)) return withValue(type.ofType, path, value)
  const [step, ...rest] = path
  if (step === undefined) return value
  if (isListType(type)) return [withValue(type.ofType, rest, value)]
  if (!isInputObjectType(type)) throw new Error(`${type} has no ${step}`)
  const least = sample(type.name, {}) as Record<string, unknown>
  return { ...least, [step]: withValue(type.getFields()[step]!.type, rest, value) }
}
