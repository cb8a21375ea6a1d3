/** The less travelled ways to /graphql, on GraphQL Yoga: GraphiQL, GET, server-sent events, content negotiation. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { useCSRFPrevention as csrfPrevention } from '@graphql-yoga/plugin-csrf-prevention'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { GraphQLSchema } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Baton } from '../world.ts'
import type { Auth } from './auth.ts'
import type { Context } from './context.ts'
import { problem } from './errors.ts'
import { EXAMPLES } from './examples.ts'
import { LIMITS } from './limits.ts'
import type { Params, Runner } from './run.ts'
import type { Viewer } from './viewer.ts'

interface Parts {
  baton: Baton
  schema: GraphQLSchema
  runner: Runner
  auth: Auth
  contextOf: (viewer: Viewer, request: IncomingMessage, signal: AbortSignal) => Context
}

interface ServerContext {
  req: IncomingMessage
  res: ServerResponse
}

export function createYogaHandler(parts: Parts) {
  const { baton, schema } = parts
  const yoga = createYoga<ServerContext>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    batching: false,
    multipart: false,
    cors: false,
    parserAndValidationCache: false,
    // Errors are masked by the runner, which knows the request id.
    maskedErrors: false,
    logging: false,
    renderGraphiQL,
    graphiql: baton.config.introspection && {
      title: 'Baton',
      defaultTabs: EXAMPLES,
      subscriptionsProtocol: 'SSE',
      // It asks for subscriptions by GET, which a forged request could do as well.
      additionalHeaders: { 'x-graphql-csrf': 'GraphiQL' },
      shouldPersistHeaders: false,
    },
    plugins: [
      csrfPrevention({ requestHeaders: ['x-graphql-csrf', 'apollo-require-preflight', 'authorization'] }),
      runnerPlugin(parts),
    ],
  })
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (Number(request.headers['content-length'] ?? 0) > LIMITS.bodyBytes) {
      response.writeHead(413).end()
      return
    }
    await yoga(request, response, { req: request, res: response })
  }
}

/** Yoga reads the request and writes the answer; what happens in between is the runner's. */
function runnerPlugin({ runner, auth, contextOf }: Parts): Plugin<object, ServerContext> {
  return {
    async onParams({ params, request, setResult, context }) {
      const { req } = context as unknown as ServerContext
      const viewer = await auth.viewer(req)
      if (viewer.lens === 'NOTHING') {
        setResult({
          errors: [
            problem('Send a valid API key or token: Authorization: Bearer <key>.', 'UNAUTHENTICATED', {
              http: { status: 401 },
            }),
          ],
        })
        return
      }
      const asked = params as Params
      if (runner.kindOf(asked) === 'subscription') {
        setResult((await runner.subscribe(asked, contextOf(viewer, req, request.signal))) as never)
        return
      }
      const signal = AbortSignal.any([request.signal, AbortSignal.timeout(LIMITS.timeoutMs)])
      const result = await runner.run(asked, contextOf(viewer, req, signal), {
        mutation: request.method === 'POST',
      })
      setResult('json' in result ? JSON.parse(result.json) : result)
    },
  }
}
