/**
 * /graphql over HTTP. A POST of JSON is answered here, straight on node:http; everything else (GraphiQL, GET,
 * subscriptions as server-sent events, content negotiation) goes to GraphQL Yoga, which runs the same operations
 * through the same runner.
 */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { GraphQLSchema } from 'graphql'
import { createWordShares } from '../store/word-shares.ts'
import type { Baton } from '../world.ts'
import { createAuth } from './auth.ts'
import type { Context } from './context.ts'
import { problem } from './errors.ts'
import { LIMITS } from './limits.ts'
import { listenForNotices, onNotice } from './notices.ts'
import { createOperations } from './operations.ts'
import { createPersisted } from './persisted.ts'
import { createFlatReader } from './reading/flat.ts'
import { createRunner, type Params, type Result } from './run.ts'
import { schema } from './schema.ts'
import { rightsOf, type Viewer } from './viewer.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export interface GraphqlServer {
  handle: Handler
  schema: GraphQLSchema
  close(): Promise<void>
}

export async function createGraphql(baton: Baton): Promise<GraphqlServer> {
  const { config } = baton
  const auth = createAuth(baton)
  const stopListening = await listenForNotices(baton)
  onNotice(baton, ({ apiKey }) => void (apiKey && auth.forget(apiKey)))
  const wordShares = createWordShares(baton.db, (error) =>
    baton.log.warn({ err: error }, 'no sample of words'),
  )
  const runner = createRunner({
    schema,
    operations: createOperations(schema, { introspection: config.introspection }),
    persisted: createPersisted({ manifest: config.persistedOperations, only: config.persistedOnly }),
    readFlat: createFlatReader(schema, wordShares),
  })
  const nextId = requestIds()
  const contextOf = (viewer: Viewer, request: IncomingMessage, signal: AbortSignal | null): Context =>
    new RequestContext({
      baton,
      viewer,
      requestId: nextId(),
      idempotencyKey: headerOf(request, 'idempotency-key'),
      given: signal,
      stillHolds: async () => (await auth.viewer(request)).lens !== 'NOTHING',
    })
  // Hundreds of modules that most processes never need: read with the first request that does.
  let yoga: Promise<Handler> | null = null
  const lessTravelled = () => {
    yoga ??= import('./yoga.ts').then((read) =>
      read.createYogaHandler({ baton, schema, runner, auth, contextOf }),
    )
    return yoga
  }

  return {
    schema,
    async handle(request, response) {
      if (!isPlainPost(request)) return (await lessTravelled())(request, response)
      const body = await readBody(request)
      if (body === null) return refuse(response, 413, `A request may have ${LIMITS.bodyBytes} bytes.`)
      const params = readParams(body)
      if (typeof params === 'string') return refuse(response, 400, params)
      const seen = auth.viewer(request)
      const viewer = seen instanceof Promise ? await seen : seen
      const context = contextOf(viewer, request, null)
      const started = performance.now()
      try {
        if (viewer.lens === 'NOTHING') return answer(response, context, UNAUTHENTICATED, 401)
        answer(response, context, await runner.run(params, context, { mutation: true }))
      } catch (error) {
        answer(response, context, { errors: [surprise(error, context)] })
      } finally {
        noteSlow(baton, params, context, performance.now() - started)
      }
    },
    async close() {
      await stopListening()
      await auth.close()
    },
  }
}

/** What most requests never look at is made when it is looked at. */
class RequestContext implements Context {
  readonly baton: Baton
  readonly viewer: Viewer
  readonly rights: Context['rights']
  readonly requestId: string
  readonly idempotencyKey: string | null
  readonly stillHolds: Context['stillHolds']
  private own: AbortSignal | null

  constructor(of: {
    baton: Baton
    viewer: Viewer
    requestId: string
    idempotencyKey: string | null
    given: AbortSignal | null
    stillHolds: Context['stillHolds']
  }) {
    this.baton = of.baton
    this.viewer = of.viewer
    this.rights = rightsOf(of.viewer)
    this.requestId = of.requestId
    this.idempotencyKey = of.idempotencyKey
    this.own = of.given
    this.stillHolds = of.stillHolds
  }

  get signal(): AbortSignal {
    this.own ??= AbortSignal.timeout(LIMITS.timeoutMs)
    return this.own
  }
}

/** Unique over processes and restarts by its random head; counting costs nothing. */
function requestIds(): () => string {
  const head = randomBytes(8).toString('hex')
  let count = 0
  return () => `${head}-${(++count).toString(36)}`
}

// ---------- Request ----------

/** JSON by POST, answered as JSON: what every client library sends. */
function isPlainPost({ method, headers }: IncomingMessage): boolean {
  if (method !== 'POST') return false
  const type = headers['content-type']
  // A browser sends this type across origins only after a preflight, which is not granted: no forged requests.
  if (type === undefined || !type.startsWith('application/json')) return false
  const accept = headers.accept
  return accept === undefined || !(accept.includes('text/event-stream') || accept.includes('multipart/mixed'))
}

/** null when it is too large. */
function readBody(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > LIMITS.bodyBytes) return Promise.resolve(null)
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= LIMITS.bodyBytes) chunks.push(chunk)
      else resolve(null)
    })
    request.on('end', () =>
      resolve((chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString('utf8')),
    )
    request.on('error', reject)
    request.on('aborted', () => reject(new Error('the client went away')))
  })
}

/** What is wrong with it, in words, or the parameters (GraphQL over HTTP, section 5.1). */
function readParams(body: string): Params | string {
  // Whether in a variable or in the document itself: no text in Postgres can hold it.
  if (body.includes('\\u0000')) return 'Text cannot contain U+0000.'
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return 'The body is not JSON.'
  }
  if (Array.isArray(value)) return 'One operation per request: batching is off.'
  if (value === null || typeof value !== 'object') return 'The body must be an object with a query.'
  const params = value as Params
  const { query, variables, operationName, extensions } = params
  if (query != null && typeof query !== 'string') return 'query must be a string.'
  if (operationName != null && typeof operationName !== 'string') return 'operationName must be a string.'
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables)))
    return 'variables must be an object.'
  if (extensions != null && (typeof extensions !== 'object' || Array.isArray(extensions)))
    return 'extensions must be an object.'
  const named = params.documentId ?? extensions?.persistedQuery
  if (!query && !named) return 'Send a query, or the id of a persisted operation.'
  return params
}

function headerOf(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name]
  return typeof value === 'string' && value !== '' ? value : null
}

// ---------- Answer ----------

const UNAUTHENTICATED: Result = {
  errors: [problem('Send a valid API key or token: Authorization: Bearer <key>.', 'UNAUTHENTICATED')],
}

function answer(response: ServerResponse, context: Context, result: Result, status?: number): void {
  const text = 'json' in result ? result.json : JSON.stringify(result)
  // A document that never ran is the client's mistake; clients that only know application/json take anything but
  // 200 for a broken network (GraphQL over HTTP, section 6.4).
  const modern = response.req.headers.accept?.includes(GRAPHQL_TYPE) ?? false
  const code = status ?? ('json' in result || 'data' in result || !modern ? 200 : 400)
  send(response, code, text, {
    requestId: context.requestId,
    type: modern ? GRAPHQL_TYPE : 'application/json',
  })
}

function refuse(response: ServerResponse, status: number, message: string): void {
  send(response, status, JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] }), {
    requestId: null,
    type: 'application/json',
  })
  if (status === 413) response.req.destroy()
}

const GRAPHQL_TYPE = 'application/graphql-response+json'

function send(
  response: ServerResponse,
  status: number,
  text: string,
  { requestId, type }: { requestId: string | null; type: string },
): void {
  if (response.destroyed || response.writableEnded) return
  const headers: Record<string, string | number> = {
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  }
  if (requestId) headers['x-request-id'] = requestId
  if (status === 401) headers['www-authenticate'] = 'Bearer'
  response.writeHead(status, headers)
  response.end(text)
}

function surprise(error: unknown, { baton, requestId }: Context) {
  const code = (error as { extensions?: { code?: string } }).extensions?.code
  // Postgres ended the statement (statement_timeout).
  if ((error as { code?: string }).code === '57014')
    return problem('Given up: this takes too long. Ask for less.', 'TIMEOUT')
  if (code) return error as ReturnType<typeof problem>
  baton.log.error({ requestId, err: error }, 'a request failed')
  return problem(`Something went wrong here. Tell your operator: request ${requestId}.`, 'INTERNAL', {
    requestId,
  })
}

const SLOW_MS = 1_000

function noteSlow(baton: Baton, params: Params, context: Context, ms: number): void {
  if (ms < SLOW_MS) return
  const { requestId, viewer } = context
  const operation = params.operationName ?? params.query?.slice(0, 200)
  baton.log.warn({ requestId, ms: Math.round(ms), operation, key: viewer.name }, 'slow GraphQL request')
}
