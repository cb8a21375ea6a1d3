/**
 * Who may look at the pages beside the API: in development anybody on this machine, otherwise whoever has an admin
 * (or read) key, as a bearer token or as the password of a browser's login window.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { hashOfKey, keyByHash } from './store/api-keys.ts'
import type { Baton } from './world.ts'

/** This machine by its own names; another name that points here is how a stranger's page reaches it (DNS rebinding). */
const OWN_NAME = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i

/** From this machine, to it by its own name, and not through a proxy in front of it. */
export function isLoopback(request: IncomingMessage): boolean {
  const address = request.socket.remoteAddress ?? ''
  const here = address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.')
  const { host = '', forwarded } = request.headers
  return here && OWN_NAME.test(host) && !request.headers['x-forwarded-for'] && !forwarded
}

/** True when the request may go on; otherwise it has been answered. */
export async function adminAccess(
  baton: Baton,
  request: IncomingMessage,
  response: ServerResponse,
  scopes: readonly string[] = ['admin'],
): Promise<boolean> {
  if (baton.config.mode !== 'production' && isLoopback(request)) return true
  const key = keyIn(request.headers.authorization ?? '')
  const row = key ? await keyByHash(baton.db, hashOfKey(key)) : null
  const holds = row && !row.revokedAt && !row.partnerId && (!row.expiresAt || row.expiresAt > baton.now())
  if (holds && row.scopes.some((scope) => scope === 'admin' || scopes.includes(scope))) return true
  response
    .writeHead(401, {
      'www-authenticate': 'Basic realm="Baton: any name, an API key as password"',
      'content-type': 'text/plain',
    })
    .end('This page needs an API key: as a bearer token, or as the password of the login window.\n')
  return false
}

function keyIn(authorization: string): string | null {
  const [scheme = '', value = ''] = authorization.split(' ')
  if (/^bearer$/i.test(scheme)) return value
  if (!/^basic$/i.test(scheme)) return null
  const decoded = Buffer.from(value, 'base64').toString('utf8')
  return decoded.slice(decoded.indexOf(':') + 1)
}
