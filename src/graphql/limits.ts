/**
 * What a document may ask for. Everything that can be said without variables is a validation rule, checked once per
 * document; cost depends on page sizes and is checked per request (operations.ts).
 */
import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  Lexer,
  type SelectionSetNode,
  Source,
  TokenKind,
  type ValidationContext,
} from 'graphql'

export const LIMITS = {
  /** Bytes of a request body. */
  bodyBytes: 256 * 1024,
  /** Lexer tokens of a document (graphql-js stops reading there). */
  tokens: 4_000,
  /** Brackets within brackets, in a document and in its variables: what reads them does so recursively. */
  nesting: 64,
  /** Fields of one selection set: comparing them pairwise is what validation spends its time on. */
  width: 150,
  /** Nested selections; the Relay shape `deals{edges{node{partner{…}}}}` costs one level each. */
  depth: 14,
  /** Fields under another name than their own. */
  aliases: 30,
  /** Directives in the whole document. */
  directives: 30,
  /** Selections of the root of one operation. */
  rootFields: 20,
  /** Sum over all fields, times page sizes (see README). */
  cost: 20_000,
  /** Milliseconds until a request is given up. */
  timeoutMs: 15_000,
  /** Subscriptions that one key may have open in one process. */
  streams: 100,
}

const OPENING = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const CLOSING = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

/** @throws GraphQLError before anything recursive reads the document */
export function checkNesting(text: string): void {
  const lexer = new Lexer(new Source(text))
  let depth = 0
  for (let tokens = 0; lexer.token.kind !== TokenKind.EOF; tokens++) {
    const { kind } = lexer.advance()
    if (OPENING.has(kind)) depth++
    else if (CLOSING.has(kind)) depth--
    if (depth > LIMITS.nesting) throw tooNested('document')
    // The parser says that there are too many.
    if (tokens > LIMITS.tokens) return
  }
}

/** @throws GraphQLError when variables are nested deeper than anything here reads */
export function checkVariables(value: unknown, left = LIMITS.nesting): void {
  if (value === null || typeof value !== 'object') return
  if (left === 0) throw tooNested('variables')
  for (const member of Object.values(value)) checkVariables(member, left - 1)
}

const tooNested = (what: string) =>
  new GraphQLError(`More than ${LIMITS.nesting} brackets within one another in the ${what}.`, {
    extensions: { code: 'QUERY_TOO_LARGE' },
  })

/** Depth, width, aliases, directives and root fields, fragments followed; introspection when it is off. */
export function limitRules(options: { introspection: boolean }) {
  return [depthLimit, countLimit, ...(options.introspection ? [] : [noIntrospection])]
}

function refuse(context: ValidationContext, message: string): void {
  context.reportError(new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE' } }))
}

function depthLimit(context: ValidationContext): ASTVisitor {
  const depths = new Map<string, number>()
  const depthOf = (set: SelectionSetNode | undefined, within: readonly string[]): number => {
    let deepest = 0
    for (const selection of set?.selections ?? []) {
      let depth = 0
      if (selection.kind === Kind.FIELD) depth = 1 + depthOf(selection.selectionSet, within)
      else if (selection.kind === Kind.INLINE_FRAGMENT) depth = depthOf(selection.selectionSet, within)
      else depth = ofFragment(context.getFragment(selection.name.value), within)
      deepest = Math.max(deepest, depth)
    }
    return deepest
  }
  // Each fragment is measured once; a cycle (refused by another rule) must not hang this one.
  const ofFragment = (
    fragment: FragmentDefinitionNode | null | undefined,
    within: readonly string[],
  ): number => {
    if (!fragment || within.includes(fragment.name.value)) return 0
    const name = fragment.name.value
    const known = depths.get(name)
    if (known !== undefined) return known
    const depth = depthOf(fragment.selectionSet, [...within, name])
    depths.set(name, depth)
    return depth
  }
  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, [])
      // The standard introspection query is deep by nature and harmless by construction.
      if (depth > LIMITS.depth && !isIntrospection(operation.selectionSet)) {
        refuse(context, `The query is ${depth} levels deep; ${LIMITS.depth} are allowed.`)
      }
      const roots = operation.selectionSet.selections.length
      if (roots > LIMITS.rootFields)
        refuse(context, `${roots} root fields; ${LIMITS.rootFields} are allowed.`)
      return false
    },
  }
}

const isIntrospection = (set: SelectionSetNode) =>
  set.selections.every((selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'))

function countLimit(context: ValidationContext): ASTVisitor {
  let aliases = 0
  let directives = 0
  return {
    Field(field) {
      if (field.alias && field.alias.value !== field.name.value) aliases++
    },
    Directive() {
      directives++
    },
    SelectionSet({ selections }) {
      if (selections.length > LIMITS.width)
        refuse(context, `${selections.length} fields in one place; ${LIMITS.width} are allowed.`)
    },
    Document: {
      leave() {
        if (aliases > LIMITS.aliases) refuse(context, `${aliases} aliases; ${LIMITS.aliases} are allowed.`)
        if (directives > LIMITS.directives) {
          refuse(context, `${directives} directives; ${LIMITS.directives} are allowed.`)
        }
      },
    },
  }
}

function noIntrospection(context: ValidationContext): ASTVisitor {
  return {
    Field(field) {
      if (field.name.value === '__schema' || field.name.value === '__type') {
        context.reportError(
          new GraphQLError('Introspection is switched off here (INTROSPECTION=1 switches it on).', {
            nodes: [field],
            extensions: { code: 'INTROSPECTION_OFF' },
          }),
        )
      }
    },
  }
}
