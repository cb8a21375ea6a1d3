/** What an operation selects, field by field, with fragments opened and equal response keys merged. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  getArgumentValues,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql'
import type { WordShares } from '../../store/word-shares.ts'
import type { Context } from '../context.ts'
import type { Operation } from '../operations.ts'

/** Thrown for what the flat reader leaves to the executor; never reaches a client. */
export class NotFlat extends Error {}

export interface Selected {
  key: string
  name: string
  nodes: FieldNode[]
}

export type Fragments = Map<string, FragmentDefinitionNode>

export function fragmentsOf({ document }: Operation): Fragments {
  const found: Fragments = new Map()
  for (const each of document.definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) found.set(each.name.value, each)
  }
  return found
}

/** Fields of `sets` on `type`, in the order of their first mention (GraphQL specification, section 6.3.2). */
export function selected(
  type: GraphQLObjectType,
  sets: SelectionSetNode[],
  fragments: Fragments,
): Selected[] {
  const found = new Map<string, Selected>()
  for (const set of sets) collect(type, set, fragments, found)
  return [...found.values()]
}

function collect(
  type: GraphQLObjectType,
  set: SelectionSetNode,
  fragments: Fragments,
  found: Map<string, Selected>,
): void {
  for (const selection of set.selections) {
    // @skip and @include depend on the request; plans do not.
    if (selection.directives?.length) throw new NotFlat('directives')
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value
      const known = found.get(key)
      if (known) known.nodes.push(selection)
      else found.set(key, { key, name: selection.name.value, nodes: [selection] })
      continue
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
    if (!fragment) throw new NotFlat('fragment')
    const on = fragment.typeCondition?.name.value
    const applies = !on || on === type.name || type.getInterfaces().some(({ name }) => name === on)
    if (applies) collect(type, fragment.selectionSet, fragments, found)
  }
}

export const setsOf = ({ nodes }: Selected): SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []))

/** What one request brings to a plan. */
export interface Request {
  context: Context
  /** Coerced variables. */
  variables: Record<string, unknown>
  /** How common words are; null when nothing is known of it. */
  shares: () => WordShares | null
}

export type Args = Record<string, unknown>

/** Arguments of a field: read once when no variable is in them, else per request. */
export function argsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): (request: Request) => Args {
  if (!usesVariables(node)) {
    const args = getArgumentValues(field, node, {})
    return () => args
  }
  return ({ variables }) => getArgumentValues(field, node, variables)
}

function usesVariables(node: FieldNode): boolean {
  let found = false
  for (const argument of node.arguments ?? []) {
    visit(argument, {
      Variable() {
        found = true
      },
    })
  }
  return found
}

export type { GraphQLArgument }
