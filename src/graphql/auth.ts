/**
 * Request → viewer. An API key (`Authorization: Bearer baton_…`, kept as a hash), an OIDC token (issuer and JWKS by
 * configuration), or, in development and from this machine only, nobody in particular with every right.
 */
import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose'
import { type ApiKeyRow, hashOfKey, keyByHash, touchKeys } from '../store/api-keys.ts'
import { personByAddress } from '../store/people.ts'
import type { Baton } from '../world.ts'
import { NOBODY, type Viewer, viewerOf } from './viewer.ts'

/** A revoked key is told to every process at once; this bounds the time when that word was lost. */
const REMEMBERED_MS = 5_000
const TOUCH_MS = 60_000

export interface Auth {
  /** A plain value when it is known, so that the busy path never waits. */
  viewer(request: Pick<IncomingMessage, 'headers' | 'socket'>): Viewer | Promise<Viewer>
  /** Forgets a key, e.g. because it was revoked. */
  forget(keyId: string): void
  close(): Promise<void>
}

export function createAuth(baton: Baton): Auth {
  const known = new Map<string, { viewer: Viewer; until: number }>()
  const used = new Set<string>()
  const verify = baton.config.oidc ? oidcVerifier(baton.config.oidc) : null
  const touch = async () => {
    const ids = [...used]
    used.clear()
    if (ids.length)
      await touchKeys(baton.db, ids, baton.now()).catch((error) => baton.log.warn({ err: error }, 'keys'))
  }
  const timer = setInterval(touch, TOUCH_MS).unref()

  const lookUp = async (token: string): Promise<Viewer> => {
    const viewer =
      token.split('.').length === 3 && verify
        ? await byToken(baton, verify, token)
        : await byKey(baton, token)
    if (known.size > 10_000) known.clear()
    if (viewer.lens !== 'NOTHING') known.set(token, { viewer, until: Date.now() + REMEMBERED_MS })
    return viewer
  }

  return {
    viewer(request) {
      const token = bearer(request.headers)
      if (token === null) return isHere(baton, request) ? HERE : NOBODY
      const found = known.get(token)
      if (found && found.until > Date.now()) {
        if (found.viewer.kind === 'KEY') used.add(found.viewer.keyId)
        return found.viewer
      }
      return lookUp(token)
    },
    forget(keyId) {
      for (const [token, { viewer }] of known) if (viewer.keyId === keyId) known.delete(token)
    },
    async close() {
      clearInterval(timer)
      await touch()
    },
  }
}

function bearer(headers: IncomingMessage['headers']): string | null {
  const value = headers.authorization ?? (headers['x-api-key'] as string | undefined)
  if (!value) return null
  return value.startsWith('Bearer ') || value.startsWith('bearer ') ? value.slice(7).trim() : value.trim()
}

// ---------- API keys ----------

async function byKey(baton: Baton, key: string): Promise<Viewer> {
  const row = await keyByHash(baton.db, hashOfKey(key))
  return row && holds(row, baton.now()) ? viewerOfKey(row) : NOBODY
}

function holds(row: ApiKeyRow, now: Date): boolean {
  return row.revokedAt === null && (row.expiresAt === null || row.expiresAt > now)
}

function viewerOfKey(row: ApiKeyRow): Viewer {
  const { id, name, scopes, partnerId, personId } = row
  return viewerOf({ kind: 'KEY', keyId: id, name, scopes, partnerId, personId })
}

// ---------- OIDC ----------

type Verify = (token: string) => Promise<JWTPayload>

function oidcVerifier(oidc: { issuer: string; audience: string | null; jwksUrl: string | null }): Verify {
  const issuer = oidc.issuer.replace(/\/$/, '')
  let keys: Promise<ReturnType<typeof createRemoteJWKSet>> | null = null
  const jwks = async () => createRemoteJWKSet(new URL(oidc.jwksUrl ?? (await discover(issuer))))
  return async (token) => {
    // A discovery that failed is tried again with the next token.
    keys ??= jwks().catch((error) => {
      keys = null
      throw error
    })
    const { payload } = await jwtVerify(token, await keys, {
      issuer: [issuer, `${issuer}/`],
      ...(oidc.audience && { audience: oidc.audience }),
      requiredClaims: ['exp', 'sub'],
      algorithms: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'],
    })
    return payload
  }
}

/** OpenID Connect Discovery 1.0, section 4. */
async function discover(issuer: string): Promise<string> {
  const answer = await fetch(`${issuer}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(5_000),
  })
  const { jwks_uri } = (await answer.json()) as { jwks_uri: string }
  return jwks_uri
}

async function byToken(baton: Baton, verify: Verify, token: string): Promise<Viewer> {
  try {
    return await viewerOfClaims(baton, await verify(token))
  } catch (error) {
    baton.log.info({ why: (error as Error).message }, 'a bearer token was not accepted')
    return NOBODY
  }
}

/** Scopes come as `baton:read baton:work` in `scope`; without any, a person has what its kind needs. */
async function viewerOfClaims(baton: Baton, claims: JWTPayload): Promise<Viewer> {
  const email = typeof claims.email === 'string' && claims.email_verified !== false ? claims.email : null
  const person = email ? await personByAddress(baton.db, email.toLowerCase(), baton.now()) : null
  const said = [claims.scope, claims.scp].flat().join(' ').split(/\s+/)
  const scopes = said
    .filter((scope) => scope.startsWith('baton:'))
    .map((scope) => scope.slice('baton:'.length))
  const usable = person?.active !== false
  return viewerOf({
    kind: 'OIDC',
    keyId: uuidFrom(`${claims.iss} ${claims.sub}`),
    name: person?.name ?? String(claims.sub),
    scopes: usable ? (scopes.length ? scopes : person ? SCOPES_OF[person.kind] : []) : [],
    partnerId: person?.partnerId ?? null,
    personId: person?.id ?? null,
  })
}

const SCOPES_OF = { PARTNER_CONTACT: ['own'], AE: ['own'], INTAKE_OWNER: ['work'], MANAGER: ['read'] }

function uuidFrom(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

// ---------- Nobody in particular ----------

const HERE = viewerOf({
  kind: 'ANONYMOUS',
  keyId: '00000000-0000-0000-0000-000000000001',
  name: 'development',
  scopes: ['admin'],
  partnerId: null,
  personId: null,
})

/**
 * Development, a loopback peer, not handed on by a proxy, and asked for by a loopback name (a web page elsewhere
 * that points its own name at 127.0.0.1 is turned away).
 */
function isHere(baton: Baton, { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): boolean {
  if (baton.config.mode !== 'development') return false
  if (headers['x-forwarded-for'] || headers.forwarded) return false
  const peer = (socket.remoteAddress ?? '').replace('::ffff:', '')
  const host = (headers.host ?? '').replace(/:\d+$/, '')
  return LOOPBACK.test(peer) && ['localhost', '127.0.0.1', '[::1]'].includes(host)
}
const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1)$/
