/**
 * The life of an inbound mail:
 *
 *   stored (outcome null) ──claimed──► being handled ──finished──► APPLIED | ANSWERED | QUARANTINED | IGNORED
 *        ▲                                  │
 *        └───────── retried later ◄─────────┘   (temporary failure, or the claim ran out: a process died)
 *
 * Its identity is Message-ID + hash of what it says, by unique index: a second delivery is a normal, silent
 * success. Concurrent deliveries are committed together: what arrives while one commit is under way goes into
 * the next one, so a busy listener pays for one durable write per group instead of one per mail.
 */
import { newId } from '../new-id.ts'
import { type Database, jsonParam, type Sql } from './database.ts'
import { hashAsDelivered, type MailIdentity, mailIdentity } from './mail-identity.ts'

export type MailSource = 'SMTP' | 'LMTP' | 'IMAP' | 'WEBHOOK' | 'FILE'
export type MailOutcome = 'APPLIED' | 'ANSWERED' | 'QUARANTINED' | 'IGNORED'
export type Trust = 'PASS' | 'GRAY' | 'FAIL' | 'TRY_LATER'

/** Who handed the mail in, as far as the way in knows. */
export interface MailSession {
  remoteAddress?: string
  helo?: string
  /** Address and name are those of the client of our own MTA, which said so (XFORWARD). */
  forMta?: boolean
  tls?: boolean
  /** Set when the client authenticated (SMTP AUTH, webhook, IMAP login). */
  user?: string
  /** Who released it from quarantine: `person:<id>` or `key:<id>`. */
  vouchedBy?: string
}

export interface NewInboundMail {
  raw: Uint8Array
  source: MailSource
  /** '' for the null sender of bounces. */
  envelopeFrom: string
  envelopeTo: string[]
  session: MailSession
  arrivedAt: Date
}

export interface InboundMail extends Omit<NewInboundMail, 'raw'> {
  id: string
  messageId: string
  contentHash: string
  /** null once retention or erasure removed it */
  raw: Uint8Array | null
  size: number
  attempts: number
  nextAttemptAt: Date | null
  lastError: string | null
  processedAt: Date | null
  outcome: MailOutcome | null
  outcomeReason: string | null
  trust: Trust | null
  intent: string | null
  dealId: string | null
  personId: string | null
}

export interface MailFinish {
  outcome: MailOutcome
  /** Why, in words an operator understands. */
  reason: string
  at: Date
  fromAddress?: string | null
  subject?: string | null
  trust?: Trust | null
  /** JSON: a Proof (src/inbound/proof.ts) */
  proof?: unknown
  intent?: string | null
  /** JSON: an Understanding */
  understanding?: unknown
  dealId?: string | null
  personId?: string | null
}

/** A claim that was not renewed for so long belonged to a process that is gone; somebody else may take the mail. */
export const CLAIM_MS = 30_000
/** Of mails that are handled together, so much lies in memory at once. */
const LOAD_BYTES = 16 * 1024 * 1024
/** Bounds of one group: more would only make its last mail wait. */
const GROUP_MAILS = 64
const GROUP_BYTES = 4 * 1024 * 1024
/** While one is being committed, the next one is taken from the network; the embedded database is in this thread. */
const GROUPS_AT_ONCE = { postgres: 2, pglite: 1 }
/** While mail comes thick and fast, a group waits for the others: this part of what the last commit took. */
const GATHER_PART = 0.4
const GATHER_MOST_MS = 8

interface Waiting {
  mail: NewInboundMail
  identity: MailIdentity
  resolve: (stored: { id: string; duplicate: boolean }) => void
  reject: (error: unknown) => void
}

interface Group {
  queue: Waiting[]
  underWay: number
  /** Mails of the groups under way. */
  inHand: number
  /** How many come together: those in hand and those that came meanwhile, at the last commit. */
  expected: number
  /** What the last commit took, in ms. */
  took: number
  gathering: NodeJS.Timeout | null
}

/** Where groups are stored: a database, not a transaction in it. */
type Store = Pick<Database, 'query' | 'kind'>

const groups = new WeakMap<Store, Group>()

/**
 * Stores the raw bytes and resolves after the commit: from then on the mail cannot be lost. A mail that is
 * there already resolves with `duplicate: true`; new recipients are added to it as long as it has no outcome.
 */
export function storeInbound(db: Store, mail: NewInboundMail): Promise<{ id: string; duplicate: boolean }> {
  const group = groups.get(db) ?? {
    queue: [],
    underWay: 0,
    inHand: 0,
    expected: 1,
    took: 0,
    gathering: null,
  }
  groups.set(db, group)
  return new Promise((resolve, reject) => {
    group.queue.push({ mail, identity: mailIdentity(mail.raw), resolve, reject })
    consider(db, group)
  })
}

/** Now, when enough are together or nobody else is likely to come; else in a moment. */
function consider(db: Store, group: Group): void {
  const atOnce = GROUPS_AT_ONCE[db.kind]
  if (group.underWay >= atOnce || group.queue.length === 0) return
  const patience = Math.min(GATHER_MOST_MS, group.took * GATHER_PART)
  if (group.queue.length >= Math.min(group.expected / atOnce, GROUP_MAILS)) void flush(db, group)
  else group.gathering ??= setTimeout(flush, patience, db, group)
}

async function flush(db: Store, group: Group): Promise<void> {
  if (group.gathering) clearTimeout(group.gathering)
  group.gathering = null
  if (group.underWay >= GROUPS_AT_ONCE[db.kind] || group.queue.length === 0) return
  group.underWay++
  const taken = take(group.queue)
  group.inHand += taken.length
  const start = performance.now()
  try {
    await storeGroup(db, taken, () => {
      group.took = performance.now() - start
      group.expected = group.inHand + group.queue.length
    })
  } finally {
    group.underWay--
    group.inHand -= taken.length
    consider(db, group)
  }
}

function take(queue: Waiting[]): Waiting[] {
  let bytes = 0
  let count = 0
  while (count < queue.length && count < GROUP_MAILS && bytes < GROUP_BYTES) {
    bytes += queue[count]?.mail.raw.byteLength ?? 0
    count++
  }
  return queue.splice(0, count)
}

/** One statement for the group; when it fails, each mail gets its own, so that one cannot spoil the others. */
async function storeGroup(db: Sql, waiting: Waiting[], committed = () => {}): Promise<void> {
  try {
    const stored = await insert(db, waiting)
    // Before anybody hears of it and comes back with the next mail: those would be counted twice.
    committed()
    for (const one of waiting) one.resolve(resultFor(one, stored))
  } catch (error) {
    if (waiting.length === 1) return waiting[0]?.reject(error)
    for (const one of waiting) await storeGroup(db, [one])
  }
}

interface Stored {
  id: string
  first: Waiting | null
}

function resultFor(one: Waiting, stored: Map<string, Stored>): { id: string; duplicate: boolean } {
  const row = stored.get(keyOf(one.identity))
  if (!row) throw new Error('the mail was not stored')
  return { id: row.id, duplicate: row.first !== one }
}

/** `apart`: stored beside an earlier, doubted delivery of the same mail already. */
async function insert(db: Sql, waiting: Waiting[], apart = false): Promise<Map<string, Stored>> {
  const rows = distinct(waiting)
  const returned = await db.query<{ id: string; messageId: string; contentHash: string; fresh: boolean }>(
    `insert into "InboundMail" as stored ("id", "messageId", "contentHash", "raw", "size", "source",
       "envelopeFrom", "envelopeTo", "session", "arrivedAt")
     select id, "messageId", "contentHash", substring($2::bytea from "from" for size), size, source,
       "envelopeFrom", "envelopeTo", session, "arrivedAt"
     from jsonb_to_recordset($1::jsonb) as r(id uuid, "messageId" text, "contentHash" text, "from" int, size int,
       source "MailSource", "envelopeFrom" text, "envelopeTo" text[], session jsonb, "arrivedAt" timestamptz)
     on conflict ("messageId", "contentHash") do update
       set "envelopeTo" = array(select distinct unnest(stored."envelopeTo" || excluded."envelopeTo") order by 1)
       where stored."outcome" is null
     returning stored."id", stored."messageId", stored."contentHash", (stored.xmax = 0) as fresh`,
    parameters(rows),
  )
  const stored = new Map<string, Stored>()
  const firsts = new Map(rows.map((row) => [keyOf(row.identity), row.first]))
  for (const row of returned) {
    stored.set(keyOf(row), { id: row.id, first: row.fresh ? (firsts.get(keyOf(row)) ?? null) : null })
  }
  const finished = rows.filter((row) => !stored.has(keyOf(row.identity)))
  for (const row of finished) stored.set(keyOf(row.identity), await besideFinished(db, row, apart))
  return stored
}

/**
 * A mail that has its outcome already: nothing is to be written. Unless that outcome is a quarantine for want of
 * proof: then somebody may have sent a forged copy ahead to keep the genuine mail out, and this delivery, with
 * its own signatures and its own way here, is a mail of its own.
 */
async function besideFinished(db: Sql, row: Row, apart: boolean): Promise<Stored> {
  const { messageId, contentHash } = row.identity
  const [found] = await db.query<{ id: string; doubted: boolean }>(
    `select "id", "outcome" = 'QUARANTINED' and "trust" is distinct from 'PASS' as doubted
     from "InboundMail" where "messageId" = $1 and "contentHash" = $2`,
    [messageId, contentHash],
  )
  if (!found) throw new Error('the mail was removed while it was stored again')
  if (apart || !found.doubted) return { id: found.id, first: null }
  const identity = { messageId, contentHash: hashAsDelivered(row.identity, row.mail.raw) }
  const [stored] = (await insert(db, [{ ...row.first, mail: row.mail, identity }], true)).values()
  if (!stored) throw new Error('the mail was not stored')
  return { id: stored.id, first: stored.first && row.first }
}

interface Row {
  mail: NewInboundMail
  identity: MailIdentity
  first: Waiting
}

/**
 * Twins within a group become one row with the recipients of both: a statement may not touch a row twice.
 * Always in the order of their identity, so that groups of several processes cannot deadlock.
 */
function distinct(waiting: Waiting[]): Row[] {
  const rows = new Map<string, Row>()
  for (const one of waiting) {
    const key = keyOf(one.identity)
    const row = rows.get(key)
    if (!row) rows.set(key, { mail: one.mail, identity: one.identity, first: one })
    else row.mail = { ...row.mail, envelopeTo: [...row.mail.envelopeTo, ...one.mail.envelopeTo] }
  }
  return [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}

function keyOf(identity: MailIdentity): string {
  return `${identity.contentHash} ${identity.messageId}`
}

/**
 * Two, however large the group is: one row each as JSON, and the bytes of all mails one after the other. So there is
 * one text to plan, and no mail's bytes are written as text.
 */
function parameters(rows: Row[]): [string, Buffer] {
  let from = 1
  const columns = rows.map(({ mail, identity }) => {
    const size = mail.raw.byteLength
    const row = {
      id: newId(mail.arrivedAt.getTime()),
      ...identity,
      from,
      size,
      source: mail.source,
      envelopeFrom: mail.envelopeFrom,
      envelopeTo: [...new Set(mail.envelopeTo)],
      session: mail.session,
      arrivedAt: mail.arrivedAt,
    }
    from += size
    return row
  })
  return [jsonParam(columns), Buffer.concat(rows.map(({ mail }) => mail.raw))]
}

/** Postgres text holds no NUL. */
function storable(text: string): string {
  return text.replaceAll('\0', '')
}

/** Of those that wait, so many of the oldest are looked at: more would make each look long, however many wait. */
const LOOKED_AT = 200

/**
 * Takes up to `limit` mails that wait for handling, oldest first; nobody else gets them while the claim is renewed
 * (a process that dies with them loses nothing). Returns their ids.
 *
 * Mails of one envelope sender are taken in the order in which they came, by one claim at a time, whoever claims: while
 * one is in hand, or is to be tried again within the length of a claim, those behind it are left. What another claim
 * takes at the same moment is locked, and so are those behind it left. Bounces have no sender, and no order.
 */
export async function claimInbound(db: Sql, limit: number, now: Date): Promise<string[]> {
  const due = `"outcome" is null and ("nextAttemptAt" is null or "nextAttemptAt" <= $3)`
  const rows = await db.query<{ id: string; arrivedAt: Date }>(
    `with looked as (
       select "id", "envelopeFrom", "arrivedAt", coalesce("nextAttemptAt" > $3, false) as "inHand"
       from "InboundMail" where "outcome" is null and ("nextAttemptAt" is null or "nextAttemptAt" <= $2)
       order by "arrivedAt", "id" limit ${LOOKED_AT}),
     free as materialized (
       select "id", "envelopeFrom", "arrivedAt" from (
         select *, bool_or("inHand") over (partition by "envelopeFrom" order by "arrivedAt", "id") as behind from looked) l
       where not "inHand" and (not behind or "envelopeFrom" = '')),
     held as materialized (
       select "id" from "InboundMail" where "id" in (select "id" from free) and ${due}
       order by "arrivedAt", "id" limit $1 for update skip locked)
     update "InboundMail" m set "attempts" = "attempts" + 1, "nextAttemptAt" = $2
     from free where m."id" = free."id" and m."id" in (select "id" from held)
       and not exists (select from free before where before."envelopeFrom" = free."envelopeFrom"
         and before."envelopeFrom" <> '' and (before."arrivedAt", before."id") < (free."arrivedAt", free."id")
         and before."id" not in (select "id" from held))
     returning m."id", m."arrivedAt"`,
    [limit, new Date(now.getTime() + CLAIM_MS), now],
  )
  return rows.sort((a, b) => a.arrivedAt.getTime() - b.arrivedAt.getTime()).map(({ id }) => id)
}

/** The claim begins anew for those of these mails that have no outcome yet. */
export async function renewInbound(db: Sql, ids: string[], now: Date): Promise<void> {
  await db.query(
    `update "InboundMail" set "nextAttemptAt" = $2 where "id" = any($1::uuid[]) and "outcome"::text is null`,
    [ids, new Date(now.getTime() + CLAIM_MS)],
  )
}

/** The mail with its bytes; null when there is none of that id. */
export async function loadInbound(db: Sql, id: string): Promise<InboundMail | null> {
  const [row] = await loadInbounds(db, [id])
  return row ?? null
}

/** The first of these mails with their bytes, oldest first: as many as may lie in memory together, one at least. */
export function loadInbounds(db: Sql, ids: string[]): Promise<InboundMail[]> {
  return db.query<InboundMail>(
    `select "id", "messageId", "contentHash", "raw", "size", "source", "envelopeFrom", "envelopeTo", "session",
       "arrivedAt", "attempts", "nextAttemptAt", "lastError", "processedAt", "outcome", "outcomeReason",
       "trust", "intent", "dealId", "personId"
     from (select *, sum("size") over (order by "arrivedAt", "id") - "size" as before
           from "InboundMail" where "id" = any($1::uuid[])) as mail
     where before < ${LOAD_BYTES} order by "arrivedAt", "id"`,
    [ids],
  )
}

/**
 * Gives the mail its outcome, exactly once: false when it has one already (a second handler ran, and whatever
 * it wanted to write in the same transaction must be given up).
 */
export async function finishInbound(tx: Sql, id: string, finish: MailFinish): Promise<boolean> {
  const [finished] = await finishInbounds(tx, [{ id, ...finish }])
  return finished === id
}

/**
 * The same for several mails; returns those that had no outcome yet. By id: the outcome as text keeps Postgres from
 * reading all that wait instead.
 */
export async function finishInbounds(tx: Sql, mails: (MailFinish & { id: string })[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `update "InboundMail" m set "outcome" = r.outcome, "outcomeReason" = r.reason, "processedAt" = r.at,
       "nextAttemptAt" = null, "fromAddress" = r."fromAddress", "subject" = r.subject, "trust" = r.trust,
       "proof" = r.proof, "intent" = r.intent, "understanding" = r.understanding, "dealId" = r."dealId",
       "personId" = r."personId"
     from jsonb_to_recordset($1::jsonb) as r(id uuid, outcome "MailOutcome", reason text, at timestamptz,
       "fromAddress" text, subject text, trust "Trust", proof jsonb, intent text, understanding jsonb, "dealId" uuid,
       "personId" uuid)
     where m."id" = r.id and m."outcome"::text is null
     returning m."id"`,
    [jsonParam(mails)],
  )
  return rows.map((row) => row.id)
}

/** Puts the mail back until `at`; nothing happens to a mail that has its outcome. */
export async function retryInbound(db: Sql, id: string, at: Date, error: string): Promise<void> {
  await db.query(
    `update "InboundMail" set "nextAttemptAt" = $2, "lastError" = $3 where "id" = $1 and "outcome" is null`,
    [id, at, storable(error).slice(0, 2_000)],
  )
}

/** True when a mail can be written down; the readiness check of every way in. */
export async function canStore(db: Database): Promise<boolean> {
  const [row] = await db.query<{ readOnly: string }>(
    `select current_setting('transaction_read_only') as "readOnly"`,
  )
  return row?.readOnly === 'off'
}
