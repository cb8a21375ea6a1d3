/**
 * The history of a deal as rows: append-only, hash-chained per deal. The hash of an event covers its place, its
 * type, its data and the hash of its personal part, so that changing any row, or dropping the last one (the deal
 * keeps the head), is found by `baton doctor`, and erasing a person's words is not mistaken for tampering.
 */
import { createHash, randomBytes } from 'node:crypto'
import { canonicalJson } from '../motion/canonical.ts'
import { type DealEvent, type EventType, PERSONAL } from '../motion/events.ts'
import type { Sql } from './database.ts'

export interface EventRow {
  dealId: string
  seq: number
  type: string
  at: Date | string
  actor: string
  cause: string
  data: Record<string, unknown>
  personal: Record<string, unknown> | null
  personalHash: string | null
  erasedAt: Date | string | null
  prevHash: string
  hash: string
}

/** The hash before the first event of a deal. */
export const GENESIS = '0'.repeat(64)

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Rows for new events of one deal, chained onto `headHash`. */
export function toRows(events: DealEvent[], headHash: string): EventRow[] {
  let prevHash = headHash
  return events.map((event) => {
    const row = toRow(event, prevHash)
    prevHash = row.hash
    return row
  })
}

function toRow(event: DealEvent, prevHash: string): EventRow {
  const { dealId, seq, type, at, actor, cause, ...body } = event
  const personalKeys = PERSONAL[type as EventType] ?? []
  const data: Record<string, unknown> = {}
  const personal: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(body)) {
    if (personalKeys.includes(key)) personal[key] = value
    else data[key] = value
  }
  const hasPersonal = Object.keys(personal).length > 0
  // Salted: a hash over a few known names could otherwise be guessed back after erasure.
  if (hasPersonal) personal.salt = randomBytes(12).toString('base64url')
  const personalHash = hasPersonal ? sha256(canonicalJson(personal)) : null
  const row = { dealId, seq, type, at, actor, cause, data, personalHash, prevHash }
  return { ...row, personal: hasPersonal ? personal : null, erasedAt: null, hash: hashOf(row) }
}

function hashOf(row: Omit<EventRow, 'hash' | 'personal' | 'erasedAt'>): string {
  const { dealId, seq, type, at, actor, cause, data, personalHash, prevHash } = row
  const when = typeof at === 'string' ? at : at.toISOString()
  return sha256(prevHash + canonicalJson({ dealId, seq, type, at: when, actor, cause, data, personalHash }))
}

export function fromRow(row: EventRow): DealEvent {
  const { salt: _salt, ...personal } = row.personal ?? {}
  const at = typeof row.at === 'string' ? row.at : row.at.toISOString()
  const place = { dealId: row.dealId, seq: row.seq, type: row.type, at, actor: row.actor, cause: row.cause }
  return { ...row.data, ...personal, ...place } as unknown as DealEvent
}

const COLUMNS = `"dealId", seq, type, at, actor, cause, data, personal, "personalHash", "erasedAt", "prevHash", hash`

export async function eventRows(db: Sql, dealId: string): Promise<EventRow[]> {
  return db.query<EventRow>(`select ${COLUMNS} from "Event" where "dealId" = $1::uuid order by seq`, [dealId])
}

/** What is wrong with a deal's chain, in words; null when it verifies up to `headHash`. */
export function brokenChain(rows: EventRow[], headHash: string): string | null {
  let prevHash = GENESIS
  for (const [index, row] of rows.entries()) {
    const place = `event ${row.seq} (${row.type})`
    if (row.seq !== index + 1) return `${place} stands where event ${index + 1} should be`
    if (row.prevHash !== prevHash) return `${place} does not follow the event before it`
    if (row.personal && !row.erasedAt && sha256(canonicalJson(row.personal)) !== row.personalHash) {
      return `${place}: its personal part was changed`
    }
    if (hashOf(row) !== row.hash) return `${place} was changed`
    prevHash = row.hash
  }
  return prevHash === headHash
    ? null
    : `the last ${rows.length ? 'event is not the one' : 'events are missing'} that the deal names`
}
