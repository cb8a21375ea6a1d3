/** One HTTP server: the API, the mailbox page, the board, health, metrics and the webhooks mail comes in by. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createGraphql } from './graphql/server.ts'
import { handleWebhook } from './inbound/webhook.ts'
import { readBoard } from './insight/board-route.ts'
import { metricsText } from './metrics.ts'
import { isReady } from './ready.ts'
import type { Baton } from './world.ts'

export interface HttpServer {
  port: number
  close: () => Promise<void>
}

type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>

export async function startHttp(baton: Baton): Promise<HttpServer> {
  const graphql = await createGraphql(baton)
  const routes: [prefix: string, handler: Handler][] = [
    ['/graphql', (request, response) => graphql.handle(request, response)],
    ['/mail', async (...asked) => (await mailbox()).handleMailbox(baton, ...asked)],
    ['/board', (request, response, url) => readBoard(baton, request, response, url)],
    ['/inbound/', (request, response) => handleWebhook(baton, request, response)],
    ['/health/live', async (_request, response) => answer(response, 200, { live: true })],
    ['/health/ready', async (_request, response) => ready(baton, response)],
    ['/metrics', async (_request, response) => text(response, 200, await metricsText(baton))],
  ]
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 },
    (request, response) => {
      const url = new URL(request.url ?? '/', 'http://localhost')
      const handler = routes.find(([prefix]) => matches(url.pathname, prefix))?.[1] ?? notFound
      handler(request, response, url).catch((error) => surprise(baton, response, error))
    },
  )
  await listen(server, baton.config.http)
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeIdleConnections()
      await Promise.all([
        graphql.close(),
        new Promise<void>((done) => {
          server.close(() => done())
          // Open event streams would keep the server for ever.
          setTimeout(() => server.closeAllConnections(), 2_000).unref()
        }),
      ])
    },
  }
}

/** With the letters' templates, which an API that nobody reads mail at does without. */
const mailbox = () => import('./outbound/mailbox-route.ts')

const matches = (path: string, prefix: string) =>
  path === prefix || path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`)

function listen(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken. Set PORT to another one.`) : error,
      ),
    )
    server.listen(port, host, () => resolve())
  })
}

async function ready(baton: Baton, response: ServerResponse): Promise<void> {
  const state = await isReady(baton)
  answer(response, state.ready ? 200 : 503, state)
}

const START_PAGE = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Baton</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem;color:#1c2b33}a{color:#0b5cad}
@media(prefers-color-scheme:dark){body{background:#12181c;color:#dde5ea}a{color:#7db8f5}}</style>
<h1>Baton is running</h1><p>Partners mail their deals; this is the second window.</p>
<ul><li><a href="/mail">Mailbox</a>: every letter that went out and every mail that came in</li>
<li><a href="/graphql">GraphQL</a>: read and drive the motion</li>
<li><a href="/board">Board</a>: where deals leak</li>
<li><a href="/health/ready">Health</a>, <a href="/metrics">metrics</a></li></ul>`

const notFound: Handler = async (_request, response, url) => {
  if (url.pathname !== '/') return answer(response, 404, { error: `There is nothing at ${url.pathname}` })
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(START_PAGE)
}

function surprise(baton: Baton, response: ServerResponse, error: unknown): void {
  const requestId = baton.newId()
  baton.log.error({ err: error, requestId }, 'request failed')
  if (response.headersSent) response.end()
  else answer(response, 500, { error: 'Something went wrong on our side', requestId })
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function text(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(body)
}
