/** Serves the board: read-only, behind the API key (scope read), without scripts. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { adminAccess } from '../http-access.ts'
import type { Baton } from '../world.ts'
import { readBoard } from './board.ts'
import { boardPage } from './board-page.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** GET /board?partner=…&owner=…; anything but GET and HEAD is 405. */
export async function readBoardRoute(
  baton: Baton,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  if (!(await adminAccess(baton, request, response, ['read']))) return
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  const id = (name: string) => {
    const value = url.searchParams.get(name) ?? ''
    return UUID.test(value) ? value : null
  }
  const filter = { partnerId: id('partner'), ownerId: id('owner') }
  const board = await readBoard(baton.db, { now: baton.now(), vendorName: baton.config.vendor.name, filter })
  response.writeHead(200, HEADERS).end(request.method === 'HEAD' ? undefined : boardPage(board))
}

export { readBoardRoute as readBoard }
