/**
 * Mail from a mailbox: an IMAP client that waits (IDLE) and takes what is new. A message is marked \Seen only
 * after its bytes are committed; where it got to is kept with the data, so a restart goes on from there.
 *
 *   connect ─► open ─► take what is new ─► IDLE ─► something came, or five minutes ─► take ─► …
 *      ▲                                     │
 *      └── after a pause, doubled each time ◄┘ the connection broke
 *
 * What is new: UIDs above the last one taken. The first time ever, only what nobody has read: connecting a
 * mailbox must not register last year's mail. When the server renumbers its messages (UIDVALIDITY changed,
 * RFC 9051 §2.3.1.1), whatever came since a day before the last visit is taken again; being the same mails, they
 * are not doubled.
 *
 * A message that the server cannot give out, or that breaks the connection each time, must not keep those behind it:
 * after a few attempts it is flagged for a human and passed by.
 */
import { ImapFlow, type ImapFlowOptions } from 'imapflow'
import type { Sql } from '../store/database.ts'
import type { Baton } from '../world.ts'
import { arriveFromHeaders, registrationLocals } from './arrive.ts'

type World = Pick<Baton, 'config' | 'db' | 'log' | 'now' | 'wake'>

export interface ImapSource {
  /** `imaps://user:password@host:993`; `?tls.rejectUnauthorized=false` for a test server. */
  url: string
  mailbox: string
}

interface Place {
  uidValidity: string
  /** Every UID up to this one has been taken. */
  lastUid: number
  /** ISO time of the last visit. */
  at: string
}

const LOOK_EVERY_MS = 5 * 60_000
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 5 * 60_000
/** So often it is tried to get one message, each time over a new connection. */
const MOST_ATTEMPTS = 4

/** Failed attempts to get a message, by UID. */
type Attempts = Map<number, number>

/** Goes on until the returned function is called, whatever the server does; never rejects. */
export async function startImap(
  baton: World,
  source: ImapSource,
  firstPause = FIRST_PAUSE_MS,
): Promise<() => Promise<void>> {
  const stop = new AbortController()
  const running = keepConnected(baton, source, stop.signal, firstPause)
  return async () => {
    stop.abort()
    await running
  }
}

/** Logs in and opens the mailbox once, changing nothing; resolves with how many messages it holds. Rejects in words. */
export async function tryImap(source: ImapSource): Promise<number> {
  const client = new ImapFlow(connection(source.url))
  client.on('error', () => {})
  try {
    await client.connect()
    const { exists } = await client.mailboxOpen(source.mailbox, { readOnly: true })
    await client.logout()
    return exists
  } catch (error) {
    throw new Error(wordsOf(error), { cause: error })
  } finally {
    client.close()
  }
}

/** "Command failed" is the client's word for everything; the server said why. */
function wordsOf(error: unknown): string {
  const { message, responseText } = error as Error & { responseText?: string }
  return responseText || message
}

async function keepConnected(
  baton: World,
  source: ImapSource,
  stop: AbortSignal,
  firstPause: number,
): Promise<void> {
  const attempts: Attempts = new Map()
  let pause = firstPause
  while (!stop.aborted) {
    try {
      await visit(baton, source, { stop, attempts }, () => {
        pause = firstPause
      })
    } catch (error) {
      if (!stop.aborted)
        baton.log.warn({ err: wordsOf(error), pause }, 'the mailbox cannot be read; trying again')
    }
    await wait(pause, stop)
    pause = Math.min(LONGEST_PAUSE_MS, pause * 2)
  }
}

/** One connection, until it breaks (rejects) or `stop`. */
async function visit(
  baton: World,
  source: ImapSource,
  { stop, attempts }: { stop: AbortSignal; attempts: Attempts },
  arrived: () => void,
): Promise<void> {
  const client = new ImapFlow(connection(source.url))
  const bell = new Bell()
  client.on('exists', () => bell.ring())
  client.on('error', (error) => bell.break(error))
  client.on('close', () => bell.break(new Error('the connection was closed')))
  let open = false
  // A server that says nothing would be waited for.
  const stopped = () => (open ? bell.ring() : client.close())
  stop.addEventListener('abort', stopped)
  try {
    await client.connect()
    await client.mailboxOpen(source.mailbox)
    open = true
    while (!stop.aborted) {
      await takeNew(baton, client, source, { stop, attempts })
      arrived()
      if (stop.aborted) break
      client.idle().catch(() => {})
      await bell.heard(LOOK_EVERY_MS)
    }
    await client.logout()
  } finally {
    stop.removeEventListener('abort', stopped)
    client.close()
  }
}

function connection(text: string): ImapFlowOptions {
  const url = new URL(text)
  const secure = url.protocol === 'imaps:'
  const strict = url.searchParams.get('tls.rejectUnauthorized') !== 'false'
  return {
    host: url.hostname,
    port: Number(url.port) || (secure ? 993 : 143),
    secure,
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    tls: { rejectUnauthorized: strict },
    logger: false,
    maxIdleTime: LOOK_EVERY_MS,
  }
}

async function takeNew(
  baton: World,
  client: ImapFlow,
  source: ImapSource,
  { stop, attempts }: { stop: AbortSignal; attempts: Attempts },
): Promise<void> {
  const key = placeKey(source)
  const validity = String(client.mailbox ? client.mailbox.uidValidity : '')
  const lastOnArrival = client.mailbox ? client.mailbox.uidNext - 1 : 0
  const place = await readPlace(baton.db, key)
  const known = place?.uidValidity === validity
  const goneTo = (lastUid: number) =>
    writePlace(baton.db, key, { uidValidity: validity, lastUid, at: baton.now().toISOString() })
  const session = { user: `imap:${decodeURIComponent(new URL(source.url).username)}` }
  const locals = await registrationLocals(baton.db)
  for (const uid of await newUids(client, place, validity)) {
    if (stop.aborted) return
    const raw = await download(baton, client, uid, attempts)
    if (raw) {
      await arriveFromHeaders(baton, raw, { source: 'IMAP', session, registrationLocals: locals })
      await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
    }
    if (known) await goneTo(uid)
  }
  // Among messages numbered anew, what was not wanted now is not wanted later: go on behind them all.
  if (!known) await goneTo(lastOnArrival)
}

/** Ascending. */
async function newUids(client: ImapFlow, place: Place | null, validity: string): Promise<number[]> {
  if (place?.uidValidity === validity) {
    const found = await client.search({ uid: `${place.lastUid + 1}:*` }, { uid: true })
    // `n:*` names the last message even where n is beyond it (RFC 9051 §9, seq-range).
    return sorted(found).filter((uid) => uid > place.lastUid)
  }
  const unseen = await client.search({ seen: false }, { uid: true })
  if (place === null) return sorted(unseen)
  const since = new Date(new Date(place.at).getTime() - 24 * 3_600_000)
  return sorted([...(unseen || []), ...((await client.search({ since }, { uid: true })) || [])])
}

function sorted(uids: number[] | false | undefined): number[] {
  return [...new Set(uids || [])].sort((a, b) => a - b)
}

/** null: gone meanwhile, or not to be had; that one stays unread in the mailbox, flagged for a human. */
async function download(
  baton: World,
  client: ImapFlow,
  uid: number,
  attempts: Attempts,
): Promise<Buffer | null> {
  const passBy = async (why: string, bytes?: number) => {
    baton.log.error({ uid, bytes, why }, 'a message stays in the mailbox, flagged')
    await client.messageFlagsAdd(String(uid), ['\\Flagged'], { uid: true })
    return null
  }
  const failed = attempts.get(uid) ?? 0
  if (failed >= MOST_ATTEMPTS) return passBy(`the server did not give it out, ${failed} times`)
  try {
    const head = await client.fetchOne(String(uid), { size: true }, { uid: true })
    if (!head) return null
    if ((head.size ?? 0) > baton.config.smtp.maxBytes) return await passBy('it is too large', head.size)
    const message = await client.fetchOne(String(uid), { source: true }, { uid: true })
    attempts.delete(uid)
    return message ? (message.source ?? null) : null
  } catch (error) {
    attempts.set(uid, failed + 1)
    throw error
  }
}

// ---------- where it got to ----------

function placeKey(source: ImapSource): string {
  const url = new URL(source.url)
  return `imap:${decodeURIComponent(url.username)}@${url.host}/${source.mailbox}`
}

async function readPlace(db: Sql, key: string): Promise<Place | null> {
  const [row] = await db.query<{ value: string }>('select "value" from "Setting" where "key" = $1', [key])
  return row ? (JSON.parse(row.value) as Place) : null
}

async function writePlace(db: Sql, key: string, place: Place): Promise<void> {
  await db.query(
    `insert into "Setting" ("key", "value") values ($1, $2)
     on conflict ("key") do update set "value" = excluded."value"`,
    [key, JSON.stringify(place)],
  )
}

// ---------- waiting ----------

/** Rings are remembered until heard; once broken it stays broken. */
class Bell {
  #rung = false
  #broken: Error | null = null
  #listener: (() => void) | null = null

  ring(): void {
    this.#rung = true
    this.#listener?.()
  }

  break(error: Error): void {
    this.#broken ??= error
    this.#listener?.()
  }

  /** Resolves at the next ring or after `ms`; rejects when broken. */
  async heard(ms: number): Promise<void> {
    if (!this.#rung && !this.#broken) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms)
        this.#listener = () => {
          clearTimeout(timer)
          resolve()
        }
      })
      this.#listener = null
    }
    if (this.#broken) throw this.#broken
    this.#rung = false
  }
}

function wait(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer)
      stop.removeEventListener('abort', finish)
      resolve()
    }
    const timer = setTimeout(finish, ms)
    stop.addEventListener('abort', finish)
    if (stop.aborted) finish()
  })
}
