/** Robots that answer robots, vacation texts that say nothing of themselves, bombs in somebody else's name. */
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { mayAnswer } from '../../src/inbound/limits.ts'
import type { LetterKind } from '../../src/motion/letters.ts'
import type { Tx } from '../../src/store/database.ts'
import { onEachBackend } from './backends.ts'

const NOW = new Date('2026-09-14T09:00:00Z')
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000)
const ROBOT = 'robot@harbor.example'

onEachBackend((backend) => {
  beforeEach(async () => {
    await backend.db.query('delete from "Letter"')
  })

  interface Past {
    kind?: LetterKind
    to?: string
    dealId?: string | null
    at?: Date
    /** Caused by a mail; the motion's own letters are not. */
    answers?: boolean
  }

  const sent = (count: number, past: Past = {}) => backend.db.transaction((tx) => insert(tx, count, past))

  /** Letters alone are looked at: no deal or mail has to be there for them. */
  async function insert(
    tx: Tx,
    count: number,
    { kind = 'STATUS_DIGEST', to = ROBOT, dealId = null, at = ago(1), answers = true }: Past,
  ) {
    await tx.query('set local session_replication_role = replica')
    for (let n = 0; n < count; n++) {
      const id = randomUUID()
      await tx.query(
        `insert into "Letter" ("id", "kind", "toAddress", "replyTo", "props", "messageId", "dedupeKey", "createdAt", "inboundMailId", "dealId", "state")
           values ($1, $2, $3, '', '{}', $4, $4, $5, $6, $7, 'SUPPRESSED')`,
        [id, kind, to, `${id}@x`, at, answers ? randomUUID() : null, dealId],
      )
    }
  }

  const may = (kind: LetterKind, { to = ROBOT, dealId = null as string | null } = {}) =>
    mayAnswer(backend.db, { address: to, dealId, kind }, NOW)

  test('a first mail is answered', async () => {
    expect(await may('STATUS_DIGEST')).toBe(true)
  })

  test('per kind: five status digests an hour, twelve a day; others go on', async () => {
    await sent(4)
    expect(await may('STATUS_DIGEST')).toBe(true)
    await sent(1)
    expect(await may('STATUS_DIGEST')).toBe(false)
    expect(await may('NOT_UNDERSTOOD')).toBe(true)
    expect(await may('STATUS_DIGEST', { to: 'ana@harbor.example' })).toBe(true)
  })

  test('an hour later the hour is forgotten, the day is not', async () => {
    await sent(5, { at: ago(61) })
    expect(await may('STATUS_DIGEST')).toBe(true)
    await sent(7, { at: ago(300) })
    expect(await may('STATUS_DIGEST')).toBe(false)
  })

  test('a vacation text that is not known as one is asked what it means three times, not more', async () => {
    await sent(3, { kind: 'NOT_UNDERSTOOD' })
    expect(await may('NOT_UNDERSTOOD')).toBe(false)
  })

  // PGlite has one transaction at a time.
  test.runIf(backend.name === 'postgres')('two mails of a stranger at once: one letter', async () => {
    const stranger = { address: 'eve@elsewhere.example', dealId: null, kind: 'UNKNOWN_SENDER' } as const
    let second: Promise<boolean> | undefined
    await backend.db.transaction(async (tx) => {
      expect(await mayAnswer(tx, stranger, NOW)).toBe(true)
      second = backend.db.transaction((other) => mayAnswer(other, stranger, NOW))
      await Promise.race([second, somebodyWaits()])
      await insert(tx, 1, { kind: stranger.kind, to: stranger.address })
    })
    expect(await second).toBe(false)
  })

  async function somebodyWaits(): Promise<void> {
    const sql = `select 1 from pg_locks where locktype = 'advisory' and not granted
                 and database = (select oid from pg_database where datname = current_database())`
    while ((await backend.db.query(sql)).length === 0) await new Promise((after) => setTimeout(after, 10))
  }

  test('a stranger gets one polite letter a week, whoever writes in his name', async () => {
    await sent(1, { kind: 'UNKNOWN_SENDER', at: ago(6 * 24 * 60) })
    expect(await may('UNKNOWN_SENDER')).toBe(false)
    expect(await may('UNKNOWN_SENDER', { to: 'Robot@Harbor.example' })).toBe(false)
    await backend.db.query('delete from "Letter"')
    await sent(1, { kind: 'UNKNOWN_SENDER', at: ago(7 * 24 * 60 + 1) })
    expect(await may('UNKNOWN_SENDER')).toBe(true)
  })

  test('per address: fifteen answers an hour of whatever kind', async () => {
    for (const kind of ['STATUS_DIGEST', 'REFUSED', 'ALREADY_DECIDED'] as const) await sent(4, { kind })
    expect(await may('NEW_DEAL_IN_THREAD')).toBe(true)
    await sent(3, { kind: 'NEW_DEAL_IN_THREAD' })
    expect(await may('QUESTION_PASSED_ON')).toBe(false)
  })

  test('per deal: twenty an hour, even when each comes from another address', async () => {
    const dealId = randomUUID()
    for (let n = 0; n < 20; n++) await sent(1, { to: `robot${n}@harbor.example`, dealId })
    expect(await may('STATUS_DIGEST', { to: 'robot99@harbor.example', dealId })).toBe(false)
    expect(await may('STATUS_DIGEST', { to: 'robot99@harbor.example', dealId: randomUUID() })).toBe(true)
    expect(await may('STATUS_DIGEST', { to: 'robot99@harbor.example' })).toBe(true)
  })

  test('a partner who brings many deals in an hour is still answered', async () => {
    await sent(40, { kind: 'RECEIPT' })
    await sent(40, { kind: 'NEW_REGISTRATION' })
    expect(await may('STATUS_DIGEST')).toBe(true)
  })

  test('letters that the motion owes are not counted', async () => {
    await sent(50, { answers: false })
    expect(await may('STATUS_DIGEST')).toBe(true)
  })
})
