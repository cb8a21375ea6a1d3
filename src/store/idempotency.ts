/**
 * The same request sent twice happens once. The record is written in the transaction of what it remembers: either
 * both are there or neither is, and a second request that comes while the first is under way waits for its commit.
 * Records are kept for a day.
 */
import type { Sql } from './database.ts'

export type Remembered<T> = { kind: 'NEW' } | { kind: 'DONE'; response: T } | { kind: 'OTHER_REQUEST' }

export const KEPT_HOURS = 24

/** Claims the key for this request, or tells what became of it before. Call it first in the transaction. */
export async function claimKey<T>(
  tx: Sql,
  claim: { apiKeyId: string; key: string; requestHash: string; now: Date },
): Promise<Remembered<T>> {
  const { apiKeyId, key, requestHash, now } = claim
  const oldest = new Date(now.getTime() - KEPT_HOURS * 3_600_000)
  await tx.query(
    'delete from "IdempotencyKey" where "apiKeyId" = $1::uuid and key = $2 and "createdAt" < $3',
    [apiKeyId, key, oldest],
  )
  const claimed = await tx.query(
    `insert into "IdempotencyKey" ("apiKeyId", key, "requestHash", "createdAt") values ($1::uuid, $2, $3, $4)
     on conflict do nothing returning key`,
    [apiKeyId, key, requestHash, now],
  )
  if (claimed.length) return { kind: 'NEW' }
  const [row] = await tx.query<{ requestHash: string; response: T }>(
    'select "requestHash", response from "IdempotencyKey" where "apiKeyId" = $1::uuid and key = $2',
    [apiKeyId, key],
  )
  if (!row || row.requestHash !== requestHash) return { kind: 'OTHER_REQUEST' }
  return { kind: 'DONE', response: row.response }
}

export async function rememberResponse(
  tx: Sql,
  done: { apiKeyId: string; key: string; response: unknown },
): Promise<void> {
  await tx.query(
    'update "IdempotencyKey" set response = $3::jsonb where "apiKeyId" = $1::uuid and key = $2',
    [done.apiKeyId, done.key, JSON.stringify(done.response)],
  )
}

/** For the sweep: drops what is older than a day. */
export async function dropOldKeys(db: Sql, now: Date): Promise<void> {
  await db.query('delete from "IdempotencyKey" where "createdAt" < $1', [
    new Date(now.getTime() - KEPT_HOURS * 3_600_000),
  ])
}
