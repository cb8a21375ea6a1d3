/**
 * The schema builder; types/<noun>.ts hang their types, queries and mutations on it and schema.ts imports them all.
 * Fields are non-null unless they say otherwise, and every type or field names who may see it (`authScopes`).
 */
import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin from '@pothos/plugin-relay'
import ScopeAuthPlugin from '@pothos/plugin-scope-auth'
import ValidationPlugin from '@pothos/plugin-validation'
import { GraphQLError, type GraphQLSchema, isObjectType } from 'graphql'
import type PrismaTypes from '../generated/pothos-types.ts'
import { getDatamodel } from '../generated/pothos-types.ts'
import type { Context } from './context.ts'
import type { Rights } from './viewer.ts'

/** What a plain (not Prisma) JSON value may be. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

interface Types {
  Context: Context
  PrismaTypes: PrismaTypes
  AuthScopes: Rights
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    DateTime: { Input: Date; Output: Date | string }
    Date: { Input: string; Output: Date | string }
    Decimal: { Input: string; Output: { toFixed(digits: number): string } | string }
    JSON: { Input: unknown; Output: unknown }
  }
}

export const builder = new SchemaBuilder<Types>({
  plugins: [ScopeAuthPlugin, RelayPlugin, PrismaPlugin, ComplexityPlugin, ValidationPlugin],
  defaultFieldNullability: false,
  scopeAuth: {
    // Who may not hear is told so at once, not when there is something to hear.
    authorizeOnSubscribe: true,
    authScopes: (context) => ({ ...context.rights }),
    unauthorizedError: (_parent, context, info) =>
      new GraphQLError(notAllowed(context, `${info.parentType.name}.${info.fieldName}`), {
        extensions: { code: context.viewer.lens === 'NOTHING' ? 'UNAUTHENTICATED' : 'FORBIDDEN' },
      }),
  },
  relay: {
    cursorType: 'String',
    encodeGlobalID: (typename, id) => `${typename}:${id}`,
    decodeGlobalID: (globalId) => {
      const [typename = '', id = ''] = globalId.split(/:(.*)/s)
      return { typename, id }
    },
    nodeTypeOptions: { description: 'Anything that can be fetched again by its id.' },
    nodeQueryOptions: {
      description: 'One object by its global id; null when there is none that you may see.',
      nullable: true,
      authScopes: { read: true },
      args: { id: { description: 'The global id, e.g. `Deal:018f…`.' } },
      resolve: (_root, { id }, _context, info, load) => (isNode(info.schema, id.typename) ? load(id) : null),
    },
    nodesQueryOptions: false,
    idFieldOptions: { description: 'Global id: `<type>:<uuid>`; opaque to clients.' },
    pageInfoTypeOptions: {
      description: 'Where a page stands in its connection (Relay Cursor Connections).',
      authScopes: { read: true },
    },
    hasNextPageFieldOptions: { description: 'Whether more follows this page, going forwards.' },
    hasPreviousPageFieldOptions: { description: 'Whether more precedes this page, going backwards.' },
    startCursorFieldOptions: { description: 'Cursor of the first edge; null on an empty page.' },
    endCursorFieldOptions: {
      description: 'Cursor of the last edge: the next page’s `after`; null on an empty page.',
    },
  },
  prisma: {
    client: (context) => context.baton.db.prisma,
    dmmf: getDatamodel(),
    exposeDescriptions: false,
    onUnusedQuery: null,
  },
  complexity: { defaultComplexity: 1, defaultListMultiplier: 10 },
})

function isNode(schema: GraphQLSchema, typename: string): boolean {
  const type = schema.getType(typename)
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')
}

/** Says what was refused and what would do, and nothing about the data. */
function notAllowed(context: Context, field: string): string {
  if (context.viewer.lens === 'NOTHING') return 'Send a valid API key or token: Authorization: Bearer <key>.'
  return `${field} is not for this ${context.viewer.partnerId ? "partner's key" : 'key'}.`
}

builder.queryType({ description: 'Everything the motion knows.' })
builder.mutationType({
  description: 'Everything the motion can do: business verbs, each answered with a result union.',
})
builder.subscriptionType({ description: 'What happens, as it happens (server-sent events).' })

export type SchemaTypes = PothosSchemaTypes.ExtendDefaultTypes<Types>
