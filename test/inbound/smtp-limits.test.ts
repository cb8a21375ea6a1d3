/** What one listener takes on at once: bytes of all connections together, connections, and silence. Real sockets. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type MailListener, type SmtpOptions, startSmtp } from '../../src/inbound/smtp.ts'
import type { Database } from '../../src/store/database.ts'
import { freshDatabase } from '../kit/backends.ts'
import { type Conversation, converse } from '../kit/smtp.ts'
import { seedMotion, worldOver } from './world.ts'

const DEALS = 'deals@intake.vendor.example'
const KB = 1024
const BUDGET = { maxHeldBytes: 512 * KB }

let db: Database
let listener: MailListener
const talks: Conversation[] = []

beforeAll(async () => {
  db = await freshDatabase('pglite')
  await seedMotion(db)
})
afterAll(() => db.close())
afterEach(async () => {
  for (const talk of talks.splice(0)) talk.end()
  await listener.close(0)
  await db.query('delete from "InboundMail"')
})

const start = async (options: SmtpOptions, env: Record<string, string> = {}) => {
  listener = await startSmtp(worldOver(db, env), options)
}

const stored = async () => {
  const rows = await db.query<{ bytes: number }>(
    'select length("raw") as bytes from "InboundMail" order by 1',
  )
  return rows.map(({ bytes }) => bytes)
}

async function greeted(): Promise<Conversation> {
  const talk = await converse({ port: listener.port })
  talks.push(talk)
  expect(await talk.hear()).toMatch(/^220/)
  talk.say('EHLO x\r\n')
  await talk.hear()
  return talk
}

/** In the middle of its data, of which so much is said. */
async function sending(bytes: number, talk?: Conversation): Promise<Conversation> {
  const one = talk ?? (await greeted())
  one.say(`MAIL FROM:<a@b.example>\r\nRCPT TO:<${DEALS}>\r\nDATA\r\n`)
  for (const code of ['250', '250', '354']) expect(await one.hear()).toMatch(code)
  one.say(body(bytes))
  return one
}

const body = (bytes: number) =>
  `Message-ID: <${Math.random()}@x>\r\n\r\n${`${'x'.repeat(62)}\r\n`.repeat(bytes / 64)}`

async function ended(talk: Conversation): Promise<string> {
  talk.say('\r\n.\r\n')
  return talk.hear(20_000)
}

/**
 * The server has taken in what was said before: each round with somebody else lets it read once more from everybody,
 * 64 KB at a time.
 */
const settled = async () => {
  const other = await greeted()
  for (let round = 0; round < 25; round++) {
    other.say('NOOP\r\n')
    expect(await other.hear()).toMatch(/^250/)
  }
  other.end()
}

describe('the bytes of all mails in hand', () => {
  test('beyond the budget a mail is put off as a whole, 452 4.3.1; those before it are stored, and the room is free again', async () => {
    await start(BUDGET)
    const first = await sending(200 * KB)
    const second = await sending(200 * KB)
    await settled()
    const third = await sending(200 * KB)
    await settled()
    expect(await ended(third)).toMatch(/^452 4\.3\.1 /)
    expect(await stored()).toEqual([])
    expect(await ended(first)).toMatch(/^250 2\.6\.0 /)
    expect(await ended(second)).toMatch(/^250 2\.6\.0 /)
    // The refused connection goes on, and its mail has room now.
    expect(await ended(await sending(400 * KB, third))).toMatch(/^250 2\.6\.0 /)
    const sizes = await stored()
    expect(sizes).toHaveLength(3)
    expect(sizes.every((bytes) => bytes > 200 * KB)).toBe(true)
  })

  test('what a refused mail held is free before its end comes', async () => {
    await start(BUDGET)
    const refused = await sending(600 * KB)
    await settled()
    expect(await ended(await sending(400 * KB))).toMatch(/^250/)
    expect(await ended(refused)).toMatch(/^452 4\.3\.1 /)
    expect(await stored()).toHaveLength(1)
  })

  test('what was held by clients that went away in the middle is free again', async () => {
    await start(BUDGET)
    for (let n = 0; n < 6; n++) {
      const gone = await sending(400 * KB)
      await settled()
      gone.end()
    }
    await settled()
    expect(await ended(await sending(400 * KB))).toMatch(/^250/)
    expect(await stored()).toHaveLength(1)
  })

  test('one that is too large by itself holds nothing', async () => {
    await start(BUDGET, { SMTP_MAX_BYTES: String(300 * KB) })
    const large = await sending(400 * KB)
    await settled()
    expect(await ended(await sending(250 * KB))).toMatch(/^250/)
    expect(await ended(large)).toMatch(/^552 5\.3\.4 /)
  })
})

describe('silence', () => {
  test('between commands: 421 4.4.2, and the connection is closed', async () => {
    await start({ idleMs: 200 })
    const talk = await converse({ port: listener.port })
    expect(await talk.rest(20_000)).toMatch(/^421 4\.4\.2 [^\n]+\n$/m)
    expect(talk.closed()).toBe(true)
  })

  test('in the middle of the data: 421, nothing is stored, and its room is free again', async () => {
    await start({ ...BUDGET, idleMs: 2_000 })
    const talk = await sending(400 * KB)
    expect(await talk.hear(20_000)).toMatch(/^421 4\.4\.2 /)
    expect(await ended(await sending(400 * KB))).toMatch(/^250/)
    expect(await stored()).toHaveLength(1)
  })
})

test('connections of all addresses together: 421 beyond the limit, until one is closed', async () => {
  await start({}, { SMTP_MAX_CONNECTIONS: '2' })
  const [first] = [await greeted(), await greeted()]
  const third = await converse({ port: listener.port })
  expect(await third.hear()).toMatch(/^421 /)
  await third.rest(2_000)
  expect(third.closed()).toBe(true)
  first?.say('QUIT\r\n')
  expect(await first?.hear()).toMatch(/^221/)
  await first?.rest(2_000)
  await greeted()
})

test('a refusal for too many mails says so: 421 4.7.0', async () => {
  await start({ limits: { exemptLoopback: false } }, { SMTP_MAILS_PER_MINUTE: '1' })
  expect(await ended(await sending(KB))).toMatch(/^250/)
  const talk = await greeted()
  talk.say('MAIL FROM:<a@b.example>\r\n')
  expect(await talk.hear()).toMatch(/^421 4\.7\.0 Too many mails/)
})
