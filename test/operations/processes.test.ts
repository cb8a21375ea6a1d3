/**
 * Two processes of each part on one Postgres, as real child processes: nothing is handled twice, each clock runs
 * once, a subscriber of one hears what was done through the other, and a rolling restart under load loses nothing.
 */
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { checkDeals } from '../../src/doctor.ts'
import { start } from '../../src/main.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { freshPostgres, hasPostgres } from '../kit/backends.ts'
import { type Sink, startSink } from '../kit/smtp.ts'
import { type Crowd, hand, inventedName, nothingYet, registration } from '../torture/people.ts'
import { pause } from '../torture/small.ts'
import { eventually, type Process, startProcess } from './baton.ts'

const ADMIN = 'the key of this test'
const SECRET = 'a secret that only tests use'

describe.skipIf(!hasPostgres)('several processes on one Postgres', () => {
  let own: { url: string; drop: () => Promise<void> }
  let db: Database
  let relay: Sink
  let env: Record<string, string>
  const smtp: Process[] = []
  const workers: Process[] = []
  const http: Process[] = []
  const all: Process[] = []
  const answers = nothingYet()

  async function startOne(only: string): Promise<Process> {
    const started = await startProcess(only, env)
    all.push(started)
    return started
  }

  beforeAll(async () => {
    own = await freshPostgres()
    // Migrated here: then all six may start at once without waiting for one another.
    db = await openDatabase({ databaseUrl: own.url, dataDir: null, connections: 4 })
    relay = await startSink()
    env = {
      DATABASE_URL: own.url,
      DATABASE_CONNECTIONS: '4',
      SMTP_URL: relay.url,
      SEND_RATE: '1000000',
      ADMIN_KEY: ADMIN,
      LOG_LEVEL: 'warn',
    }
    await liveInThePast()
    const started = await Promise.all(['smtp', 'smtp', 'worker', 'worker', 'http', 'http'].map(startOne))
    smtp.push(...started.slice(0, 2))
    workers.push(...started.slice(2, 4))
    http.push(...started.slice(4, 6))
  })

  afterAll(async () => {
    await Promise.all(all.map((each) => each.stop('SIGKILL')))
    await relay?.close()
    await db?.close()
    await own?.drop()
  })

  /** Nine deals alike, offered ten days ago and never answered: their clocks wait for the first worker. */
  async function liveInThePast(): Promise<void> {
    const config = readConfig({ ...env, NODE_ENV: 'test', SECRET, SMTP_PORT: '0', LOG_LEVEL: 'silent' })
    const now = () => new Date(Date.now() - 10 * 86_400_000)
    const past = await start(config, { parts: ['smtp'], db, now })
    for (let deal = 0; deal < 9; deal++) {
      const id = `past-${deal}@harborsystems.example`
      const raw = registration(inventedName(Math.random), id)
      expect(await hand({ smtpPort: past.smtp?.port ?? 0 }, answers, raw)).toBe(true)
      answers.mails.set(id, raw)
    }
    // Not the clocks: they are not due there.
    await past.settle()
    await past.stop()
  }

  /** Hands in mails one after the other at changing doors until told to stop; a mail that is not taken is sent again. */
  function load(): { stop: () => Promise<void> } {
    let over = false
    const sender = async () => {
      for (let turn = 0; !over; turn++) {
        const id = `${randomBytes(8).toString('hex')}@harborsystems.example`
        const raw = registration(inventedName(Math.random), id)
        for (let tried = turn; ; tried++) {
          const door = smtp[tried % smtp.length]
          const crowd: Pick<Crowd, 'smtpPort'> = { smtpPort: door?.smtpPort ?? 0 }
          if (await hand(crowd, answers, raw)) break
          await pause(50)
        }
        answers.mails.set(id, raw)
        if (turn % 5 === 0) await hand({ smtpPort: smtp[(turn + 1) % 2]?.smtpPort ?? 0 }, answers, raw)
        await pause(20)
      }
    }
    const senders = [sender(), sender(), sender()]
    return {
      async stop() {
        over = true
        await Promise.all(senders)
      },
    }
  }

  const waiting = async () => {
    const [row] = await db.query<{ mails: number; letters: number }>(
      `select (select count(*)::int from "InboundMail" where outcome is null) as mails,
         (select count(*)::int from "Letter" where state = 'PENDING') as letters`,
    )
    return (row?.mails ?? 0) + (row?.letters ?? 0)
  }

  /** Every mail once, one deal each, one receipt each, every letter at the relay once under its Message-ID. */
  async function nothingLostOrDoubled(): Promise<void> {
    await eventually(waiting, (left) => left === 0)
    const mails = await db.query<{ messageId: string; outcome: string; deals: number }>(
      `select m."messageId", m.outcome::text,
         (select count(*)::int from "Event" e where e.cause = 'mail:' || m.id and e.type = 'REGISTERED') as deals
       from "InboundMail" m`,
    )
    expect(mails.map((mail) => mail.messageId).sort()).toEqual([...answers.mails.keys()].sort())
    expect(mails.filter((mail) => mail.outcome !== 'APPLIED' || mail.deals !== 1)).toEqual([])
    const letters = await db.query<{ messageId: string; state: string }>(
      'select "messageId", state::text from "Letter"',
    )
    const arrived = relay.mails.map(({ raw }) => /^message-id:\s*<([^>]+)>/im.exec(raw)?.[1] ?? '')
    expect(letters.filter((letter) => letter.state !== 'SENT')).toEqual([])
    expect(arrived.sort()).toEqual(letters.map((letter) => letter.messageId).sort())
    const wrong = (await checkDeals(db, new Date())).filter((finding) => finding.level === 'WRONG')
    expect(wrong).toEqual([])
  }

  test('mails handed in at both doors are handled once, whichever worker takes them', async () => {
    const loading = load()
    await eventually(
      async () => answers.mails.size,
      (handedIn) => handedIn > 40,
    )
    await loading.stop()
    expect(answers.mails.size).toBeGreaterThan(10)
    await nothingLostOrDoubled()
  })

  test('each clock that was due ran once, although both workers looked at it', async () => {
    const late = async () => (await db.query('select 1 from "Deal" where "clockAt" <= now() limit 1')).length
    await eventually(late, (count) => count === 0)
    const clocks = await db.query<{ dealId: string; type: string; times: number }>(
      `select e."dealId", e.type, count(*)::int as times from "Event" e
         join "Event" r on r."dealId" = e."dealId" and r.type = 'REGISTERED'
         join "InboundMail" m on r.cause = 'mail:' || m.id and m."messageId" like 'past-%'
       where e.cause like 'clock:%' group by 1, 2, e.data`,
    )
    expect(new Set(clocks.map(({ dealId }) => dealId)).size).toBe(9)
    expect(clocks.filter(({ times }) => times > 1)).toEqual([])
  })

  test('a subscriber of one HTTP process hears what was done through the other', async () => {
    const [one, other] = http
    const leaving = new AbortController()
    const stream = await fetch(`http://127.0.0.1:${one?.httpPort}/graphql`, {
      method: 'POST',
      headers: { ...headers(), accept: 'text/event-stream' },
      body: JSON.stringify({
        query: 'subscription { dealChanged { deal { accountName number } types } }',
      }),
      signal: leaving.signal,
    })
    expect(stream.status).toBe(200)
    const heard = readUntil(stream, 'Larch Analytics')
    const answer = await fetch(`http://127.0.0.1:${other?.httpPort}/graphql`, {
      method: 'POST',
      headers: headers(),
      body: JSON.stringify({ query: REGISTER }),
    })
    expect(await answer.json()).toMatchObject({ data: { registerDeal: { __typename: 'DealChanged' } } })
    expect(await heard).toContain('REGISTERED')
    leaving.abort()
    // It is the one deal here that no mail brought.
    await eventually(waiting, (left) => left === 0)
  })

  test('a rolling restart under load loses nothing', async () => {
    const successors = await Promise.all(['smtp', 'smtp', 'worker', 'worker'].map(startOne))
    const loading = load()
    const before = answers.mails.size
    for (const parts of [smtp, workers]) {
      for (let place = 0; place < parts.length; place++) {
        const [before] = parts.splice(place, 1, ...successors.splice(0, 1))
        await pause(300)
        // Mail it has in hand is finished, then it goes, with nothing to complain about.
        expect(await before?.stop('SIGTERM')).toBe(0)
      }
    }
    await pause(500)
    await loading.stop()
    expect(answers.mails.size).toBeGreaterThan(before)
    expect(answers.counts.refused).toBe(0)
    await nothingLostOrDoubled()
  })
})

const headers = () => ({ 'content-type': 'application/json', authorization: `Bearer ${ADMIN}` })

const REGISTER = `mutation { registerDeal(input: { partnerContact: "dana.whitlock@harborsystems.example", facts: {
  accountName: "Larch Analytics", context: "They need it before the season starts in May." },
  idempotencyKey: "larch" }) { __typename } }`

/** What the stream said up to and including the event with `word`. */
async function readUntil(stream: Response, word: string): Promise<string> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of stream.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true })
    const at = text.indexOf(word)
    if (at >= 0 && text.indexOf('\n\n', at) > 0) return text
  }
  throw new Error(`the stream ended without ${word}: ${text}`)
}
