/** What goes out when something fails: what the client can act on as it is, surprises masked with the request id. */
import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'

/** Errors made on purpose carry a code; anything else that a resolver throws is a surprise. */
export function maskErrors(errors: readonly GraphQLError[], requestId: string, log: Logger): GraphQLError[] {
  return errors.map((error) => (isMeant(error) ? error : masked(error, requestId, log)))
}

function isMeant(error: GraphQLError): boolean {
  const cause = error.originalError
  return cause === undefined || cause === null || cause instanceof GraphQLError
}

function masked(error: GraphQLError, requestId: string, log: Logger): GraphQLError {
  log.error({ requestId, err: error.originalError, path: error.path }, 'a resolver failed')
  return new GraphQLError(`Something went wrong here. Tell your operator: request ${requestId}.`, {
    nodes: error.nodes,
    path: error.path,
    extensions: { code: 'INTERNAL', requestId },
  })
}

export function problem(message: string, code: string, more: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...more } })
}
