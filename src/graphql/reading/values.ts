/** Plain values (what a computed field gives) → JSON text for what is selected of them. */
import {
  type GraphQLField,
  type GraphQLOutputType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql'
import {
  argsOf,
  type Fragments,
  NotFlat,
  type Request,
  type Selected,
  selected,
  setsOf,
} from './selection.ts'

export type WriteValue = (value: unknown, request: Request) => string

/** A writer for values of `type`; what it cannot know beforehand it gives up on with NotFlat. */
export function valueWriter(
  type: GraphQLOutputType,
  field: Selected,
  fragments: Fragments,
  mayRead: (field: GraphQLField<unknown, unknown>, parent: object) => void,
): WriteValue {
  if (isNonNullType(type)) {
    const write = valueWriter(type.ofType, field, fragments, mayRead)
    return (value, request) => {
      if (value === null || value === undefined) throw new NotFlat('null')
      return write(value, request)
    }
  }
  const write = nullableWriter(type, field, fragments, mayRead)
  return (value, request) => {
    if (value === null || value === undefined) return 'null'
    if (value instanceof Promise) {
      value.catch(() => {})
      throw new NotFlat('promise')
    }
    return write(value, request)
  }
}

function nullableWriter(
  type: GraphQLOutputType,
  field: Selected,
  fragments: Fragments,
  mayRead: (field: GraphQLField<unknown, unknown>, parent: object) => void,
): WriteValue {
  if (isListType(type)) {
    const write = valueWriter(type.ofType, field, fragments, mayRead)
    return (value, request) => {
      let json = ''
      for (const member of value as unknown[]) json += `${json === '' ? '' : ','}${write(member, request)}`
      return `[${json}]`
    }
  }
  if (isScalarType(type) || isEnumType(type)) return (value) => JSON.stringify(type.serialize(value))
  if (!isObjectType(type)) throw new NotFlat('abstract type')
  const members = selected(type, setsOf(field), fragments).map((member) => {
    const head = `${JSON.stringify(member.key)}:`
    if (member.name === '__typename') return { head, write: () => JSON.stringify(type.name) }
    const definition = type.getFields()[member.name]!
    mayRead(definition, type)
    const read = reader(definition, member)
    const write = valueWriter(definition.type, member, fragments, mayRead)
    return { head, write: (value: unknown, request: Request) => write(read(value, request), request) }
  })
  return (value, request) => {
    let json = '{'
    for (const { head, write } of members) json += `${json === '{' ? '' : ','}${head}${write(value, request)}`
    return `${json}}`
  }
}

type Resolve = (parent: unknown, args: object, context: object) => unknown

function reader(
  field: GraphQLField<unknown, unknown>,
  member: Selected,
): (value: unknown, request: Request) => unknown {
  const { pothosExposedField: exposed, pothosOriginalResolve: resolve } = field.extensions as {
    pothosExposedField?: string
    pothosOriginalResolve?: Resolve
  }
  if (exposed) return (value) => (value as Record<string, unknown>)[exposed]
  if (!resolve) return (value) => (value as Record<string, unknown>)[field.name]
  const args = argsOf(field, member.nodes[0]!)
  return (value, request) => resolve(value, args(request), request.context)
}
