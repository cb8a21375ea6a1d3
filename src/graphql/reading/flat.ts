import type { GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import type { Operation } from '../operations.ts'

export function createFlatReader(_schema: GraphQLSchema) {
  return (
    _operation: Operation,
    _variables: Record<string, unknown>,
    _context: Context,
  ): Promise<string> | null => null
}
