/** Queries made from the schema: every field of every type, so that a new field is covered the day it is added. */
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'

export interface Options {
  depth: number
  /** Leaves a field out. */
  without?: (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>) => boolean
  /** Arguments for a field that needs some, e.g. `(number: 1001)`. */
  args?: (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>) => string
}

/** A selection of everything below `type`, `{ … }`; '' for leaf types. */
export function everythingOf(schema: GraphQLSchema, type: unknown, options: Options): string {
  const named = getNamedType(type as never) as unknown
  if (isUnionType(named) || isInterfaceType(named)) {
    const parts = schema.getPossibleTypes(named).map((member) => {
      const inner = everythingOf(schema, member, options)
      return inner ? `... on ${member.name} ${inner}` : ''
    })
    return `{ __typename ${parts.join(' ')} }`
  }
  if (!isObjectType(named)) return ''
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (options.without?.(named, field)) return []
    return selectionOf(schema, named, field, options)
  })
  return fields.length ? `{ __typename ${fields.join(' ')} }` : ''
}

function selectionOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  options: Options,
): string[] {
  const args = options.args?.(type, field) ?? ''
  if (!args && field.args.some((each) => isNonNullType(each.type) && each.defaultValue === undefined))
    return []
  const named = getNamedType(field.type)
  const isLeaf = !isObjectType(named) && !isUnionType(named) && !isInterfaceType(named)
  if (isLeaf) return [`${field.name}${args}`]
  // Pages cost two levels that say nothing themselves.
  const step =
    named.name.endsWith('Connection') || named.name.endsWith('Edge') || named.name === 'PageInfo' ? 0 : 1
  if (options.depth - step < 0) return []
  const inner = everythingOf(schema, named, { ...options, depth: options.depth - step })
  return inner ? [`${field.name}${args} ${inner}`] : []
}
