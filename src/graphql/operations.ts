/**
 * Text → something that can be run, remembered by text: parsed, validated, its operations told apart, its cost known
 * for the page sizes it was asked with. A document that is refused is remembered as refused.
 */
import { complexityFromQuery } from '@pothos/plugin-complexity'
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
  visit,
} from 'graphql'
import { checkNesting, LIMITS, limitRules } from './limits.ts'

export interface Operation {
  document: DocumentNode
  definition: OperationDefinitionNode
  kind: 'query' | 'mutation' | 'subscription'
  name: string | null
  /** Variables that stand where page sizes stand; the cost is known per combination of their values. */
  sizes: string[]
  costs: Map<string, number>
  /** Whatever a reader keeps with it (the flat reader's plans). */
  plans: Map<string, unknown>
}

type Prepared = { operations: Map<string | null, Operation> } | { errors: readonly GraphQLError[] }

export interface Operations {
  /** @returns the operation, or why not, as GraphQL errors */
  find(text: string, name: string | null | undefined): Operation | { errors: readonly GraphQLError[] }
  /** @throws GraphQLError QUERY_TOO_EXPENSIVE, BAD_USER_INPUT */
  checkCost(operation: Operation, variables: Record<string, unknown>): number
}

const KEPT = 1_000
const KEPT_CHARACTERS = 20_000

export function createOperations(schema: GraphQLSchema, options: { introspection: boolean }): Operations {
  const limits = limitRules(options)
  const kept = new Map<string, Prepared>()

  const prepare = (text: string): Prepared => {
    try {
      checkNesting(text)
      const document = parse(text, { maxTokens: LIMITS.tokens, noLocation: false })
      // Size first: the standard rules take long over what is too large.
      for (const rules of [limits, specifiedRules]) {
        const errors = validate(schema, document, rules, { maxErrors: 20 })
        if (errors.length) return { errors }
      }
      return { operations: operationsOf(document) }
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] }
      throw error
    }
  }

  const prepared = (text: string): Prepared => {
    const known = kept.get(text)
    if (known) return known
    const fresh = prepare(text)
    if (text.length <= KEPT_CHARACTERS) {
      // Oldest first out; a client with a thousand live documents is better served by persisted operations.
      if (kept.size >= KEPT) kept.delete(kept.keys().next().value as string)
      kept.set(text, fresh)
    }
    return fresh
  }

  return {
    find(text, name) {
      const found = prepared(text)
      if ('errors' in found) return found
      return pick(found.operations, name)
    },
    checkCost(operation, variables) {
      const key = operation.sizes.length ? JSON.stringify(operation.sizes.map((each) => variables[each])) : ''
      let cost = operation.costs.get(key)
      if (cost === undefined) {
        cost = complexityFromQuery(operation.document, { schema, variables, ctx: {} }).complexity
        if (operation.costs.size < 100) operation.costs.set(key, cost)
      }
      if (cost > LIMITS.cost) {
        throw new GraphQLError(`This would cost ${cost}; ${LIMITS.cost} is allowed. Ask for smaller pages.`, {
          extensions: { code: 'QUERY_TOO_EXPENSIVE', cost, limit: LIMITS.cost },
        })
      }
      return cost
    },
  }
}

function pick(operations: Map<string | null, Operation>, name: string | null | undefined) {
  if (name) {
    const named = operations.get(name)
    return named ?? { errors: [new GraphQLError(`There is no operation "${name}" in this document.`)] }
  }
  if (operations.size === 1) return operations.values().next().value as Operation
  return {
    errors: [
      new GraphQLError(
        operations.size
          ? 'Say which operation: give operationName.'
          : 'There is no operation in this document.',
      ),
    ],
  }
}

/** Each operation with a document of its own: it and the fragments. */
function operationsOf(document: DocumentNode): Map<string | null, Operation> {
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
  const found = new Map<string | null, Operation>()
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const own: DocumentNode = { kind: Kind.DOCUMENT, definitions: [definition, ...fragments] }
    found.set(definition.name?.value ?? null, {
      document: own,
      definition,
      kind: definition.operation,
      name: definition.name?.value ?? null,
      sizes: sizesOf(own),
      costs: new Map(),
      plans: new Map(),
    })
  }
  return found
}

function sizesOf(document: DocumentNode): string[] {
  const names = new Set<string>()
  visit(document, {
    Argument(argument) {
      const isSize = argument.name.value === 'first' || argument.name.value === 'last'
      if (isSize && argument.value.kind === Kind.VARIABLE) names.add(argument.value.name.value)
    },
  })
  return [...names]
}
