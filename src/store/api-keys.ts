/**
 * API keys: shown once, kept as a hash. A key is 256 random bits, so a plain sha256 cannot be guessed back and can
 * be looked up by index. Revoking is told to every process over the channel `baton`.
 */
import { createHash, randomBytes } from 'node:crypto'
import type { Baton } from '../world.ts'
import type { Sql } from './database.ts'

export interface ApiKeyRow {
  id: string
  name: string
  scopes: string[]
  partnerId: string | null
  personId: string | null
  expiresAt: Date | null
  revokedAt: Date | null
}

export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('hex')

/** The key itself; recognisable in logs and secret scanners by its prefix. */
export const newKey = (): string => `baton_${randomBytes(32).toString('base64url')}`

/** The key behind a secret, whether it still holds or not; null when there is none. */
export async function keyByHash(db: Sql, hash: string): Promise<ApiKeyRow | null> {
  const [row] = await db.query<ApiKeyRow>(
    `select id, name, scopes, "partnerId", "personId", "expiresAt", "revokedAt" from "ApiKey" where hash = $1`,
    [hash],
  )
  return row ?? null
}

export interface NewApiKey {
  id: string
  name: string
  key: string
  scopes: string[]
  partnerId: string | null
  personId: string | null
  expiresAt: Date | null
}

export async function insertKey(db: Sql, key: NewApiKey, now: Date): Promise<void> {
  await db.query(
    `insert into "ApiKey" (id, name, prefix, hash, scopes, "partnerId", "personId", "createdAt", "expiresAt")
     values ($1::uuid, $2, $3, $4, $5::text[], $6::uuid, $7::uuid, $8, $9)`,
    [
      key.id,
      key.name,
      key.key.slice(0, 12),
      hashOfKey(key.key),
      key.scopes,
      key.partnerId,
      key.personId,
      now,
      key.expiresAt,
    ],
  )
}

/** false when there is no such key, or it was revoked before. */
export async function revokeKey(db: Sql, id: string, now: Date): Promise<boolean> {
  const rows = await db.query(
    'update "ApiKey" set "revokedAt" = $2 where id = $1::uuid and "revokedAt" is null returning id',
    [id, now],
  )
  if (rows.length) await db.query(`select pg_notify('baton', $1)`, [JSON.stringify({ apiKey: id })])
  return rows.length > 0
}

/** Written at most once a minute per process: a timestamp is not worth a write per request. */
export async function touchKeys(db: Sql, ids: string[], now: Date): Promise<void> {
  await db.query('update "ApiKey" set "lastUsedAt" = $2 where id = any($1::uuid[])', [ids, now])
}

/**
 * The admin key of the first start: ADMIN_KEY if it is set (kept in step with it on every start), else one that is
 * made when there is no key at all. Returns the secret to print once, or null when there is nothing to say.
 */
export async function ensureAdminKey(baton: Baton): Promise<string | null> {
  const { db, config } = baton
  const admin = { name: 'admin', scopes: ['admin'], partnerId: null, personId: null, expiresAt: null }
  if (config.adminKey) {
    const known = await keyByHash(db, hashOfKey(config.adminKey))
    if (!known) await insertKey(db, { ...admin, id: baton.newId(), key: config.adminKey }, baton.now())
    return null
  }
  const [some] = await db.query('select 1 from "ApiKey" limit 1')
  if (some) return null
  const key = newKey()
  await insertKey(db, { ...admin, id: baton.newId(), key }, baton.now())
  return key
}
