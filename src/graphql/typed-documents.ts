/**
 * Operations → TypeScript: for each named operation a document that carries the types of its result and variables
 * (TypedDocumentNode's shape, which client libraries understand). Small on purpose: exactly what the schema has.
 */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  specifiedRules,
  type TypeNode,
  validate,
} from 'graphql'

const SCALARS: Record<string, string> = {
  String: 'string',
  ID: 'string',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
  DateTime: 'string',
  Date: 'string',
  Decimal: 'string',
  JSON: 'unknown',
}

const HEAD = `/** Made by codegen.ts from the operations in test/graphql/operations/. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { parse } from 'graphql'

const document = <Result, Variables>(text: string) => parse(text) as TypedDocumentNode<Result, Variables>
`

/** @throws with every mistake in the operations */
export function typedDocuments(schema: GraphQLSchema, sources: readonly string[]): string {
  const document = parse(sources.join('\n'))
  // Fragments are shared between the operations of all files.
  const rules = specifiedRules.filter(({ name }) => name !== 'NoUnusedFragmentsRule')
  const errors = validate(schema, document, rules)
  if (errors.length) throw new Error(errors.map(({ message }) => message).join('\n'))
  const writer = new Writer(schema, document)
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
  const parts = operations.map((operation) => writer.operation(operation))
  return [HEAD, ...writer.inputs(), ...parts].join('\n')
}

class Writer {
  private readonly fragments = new Map<string, FragmentDefinitionNode>()
  private readonly wanted = new Map<string, string>()
  private readonly schema: GraphQLSchema

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.schema = schema
    for (const each of document.definitions) {
      if (each.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(each.name.value, each)
    }
  }

  operation(operation: OperationDefinitionNode): string {
    const name = operation.name?.value ?? 'Anonymous'
    const root = this.schema.getRootType(operation.operation)!
    const variables = (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
      const optional = type.kind !== Kind.NON_NULL_TYPE || defaultValue
      return `${variable.name.value}${optional ? '?' : ''}: ${this.input(type)}`
    })
    const used = [...this.used(operation.selectionSet)].map((each) => print(this.fragments.get(each)!))
    const text = [print(operation), ...used].join('\n')
    return [
      `export type ${name}Result = ${this.object(root, operation.selectionSet)}`,
      `export type ${name}Variables = { ${variables.join('; ')} }`,
      `export const ${name} = document<${name}Result, ${name}Variables>(${JSON.stringify(text)})`,
      '',
    ].join('\n')
  }

  /** Input types and enums that the operations mention, each once. */
  inputs(): string[] {
    return [...this.wanted.values()]
  }

  private used(set: SelectionSetNode, found = new Set<string>()): Set<string> {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD && !found.has(selection.name.value)) {
        found.add(selection.name.value)
        this.used(this.fragments.get(selection.name.value)!.selectionSet, found)
      } else if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet) {
        this.used(selection.selectionSet, found)
      }
    }
    return found
  }

  // ---------- Results ----------

  private output(type: GraphQLOutputType, set: SelectionSetNode | undefined): string {
    if (isNonNullType(type)) return this.nonNull(type.ofType, set)
    return `${this.nonNull(type, set)} | null`
  }

  private nonNull(type: GraphQLOutputType, set: SelectionSetNode | undefined): string {
    if (isListType(type)) return `Array<${this.output(type.ofType, set)}>`
    if (isEnumType(type)) return this.enum(type.name)
    if (isObjectType(type)) return this.object(type, set!)
    if (isAbstractType(type)) {
      return this.schema
        .getPossibleTypes(type)
        .map((member) => this.object(member, set!))
        .filter(isFirst)
        .join(' | ')
    }
    return SCALARS[(type as { name: string }).name] ?? 'unknown'
  }

  private object(type: GraphQLCompositeType, set: SelectionSetNode): string {
    const fields = new Map<string, string>()
    this.collect(type, set, fields)
    return `{ ${[...fields].map(([key, member]) => `${key}: ${member}`).join('; ')} }`
  }

  private collect(type: GraphQLCompositeType, set: SelectionSetNode, fields: Map<string, string>): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value
        if (selection.name.value === '__typename') fields.set(key, `'${type.name}'`)
        else if (isObjectType(type)) {
          const field = type.getFields()[selection.name.value]!
          fields.set(key, this.output(field.type, selection.selectionSet))
        }
        continue
      }
      const part =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value)!
      const on = part.typeCondition?.name.value
      const applies =
        !on ||
        on === type.name ||
        (isObjectType(type) && type.getInterfaces().some(({ name }) => name === on))
      if (applies) this.collect(type, part.selectionSet, fields)
    }
  }

  // ---------- Variables ----------

  private input(type: TypeNode): string {
    if (type.kind === Kind.NON_NULL_TYPE) return this.input(type.type).replace(/ \| null$/, '')
    if (type.kind === Kind.LIST_TYPE) return `Array<${this.input(type.type)}> | null`
    return `${this.inputName(type.name.value)} | null`
  }

  private inputName(name: string): string {
    const type = this.schema.getType(name)
    if (isEnumType(type)) return this.enum(name)
    if (!isInputObjectType(type)) return SCALARS[name] ?? 'unknown'
    if (!this.wanted.has(name)) {
      this.wanted.set(name, '')
      const members = Object.values(type.getFields()).map((field) => {
        const optional = !isNonNullType(field.type) || field.defaultValue !== undefined
        return `  ${field.name}${optional ? '?' : ''}: ${this.input(typeNode(String(field.type)))}`
      })
      this.wanted.set(name, `export interface ${name} {\n${members.join('\n')}\n}\n`)
    }
    return name
  }

  private enum(name: string): string {
    const type = this.schema.getType(name)
    if (isEnumType(type) && !this.wanted.has(name)) {
      const values = type.getValues().map((value) => `'${value.name}'`)
      this.wanted.set(name, `export type ${name} = ${values.join(' | ')}\n`)
    }
    return name
  }
}

const isFirst = (text: string, at: number, all: string[]) => all.indexOf(text) === at

const typeNode = (text: string): TypeNode => {
  const operation = parse(`query($x: ${text}) { x }`).definitions[0] as OperationDefinitionNode
  return operation.variableDefinitions![0]!.type
}
