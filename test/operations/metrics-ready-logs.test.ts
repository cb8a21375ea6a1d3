/** What an operator sees: numbers that are true, readiness that follows the database, logs that tell no secrets. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { logger, type Running, start } from '../../src/main.ts'
import { obstacle } from '../../src/ready.ts'
import { insertKey, newKey, revokeKey } from '../../src/store/api-keys.ts'
import { backends, freshDatabase, freshPostgres, hasPostgres } from '../kit/backends.ts'
import { buildMail, buildReply } from '../kit/mail.ts'
import { deliver, startSink } from '../kit/smtp.ts'
import { pause } from '../torture/small.ts'

const SECRET = 'moss-lantern-secret-of-this-test'
const ADMIN = 'moss-lantern-key-of-this-test'
/** Words that stand in mails, subjects, names and nowhere else. */
const WORDS = ['quagmire', 'tessellate', 'xylophone', 'Pumpernickel', 'Maya Lindholm', '7946 0812']

const settings = {
  NODE_ENV: 'test',
  LOG_LEVEL: 'trace',
  PORT: '0',
  SMTP_PORT: '0',
  SECRET,
  ADMIN_KEY: ADMIN,
  SENDER_TRUST: 'loopback',
}

const get = async (running: Running, path: string) => {
  const response = await fetch(`http://127.0.0.1:${running.http?.port}${path}`)
  return { status: response.status, text: await response.text() }
}

/** fetch sets Host by itself. */
function statusFor(running: Running, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((done, failed) => {
    const asked = request({ port: running.http?.port, host: '127.0.0.1', path, headers }, (response) => {
      response.resume()
      done(response.statusCode ?? 0)
    })
    asked.once('error', failed).end()
  })
}

describe.each(backends)('a whole story on %s', (backend) => {
  const lines: string[] = []
  const close: (() => Promise<void>)[] = []
  let running: Running
  let letters: { replyTo: string; toAddress: string; subject: string; messageId: string; text: string }[] = []

  beforeAll(async () => {
    const db = await freshDatabase(backend)
    close.unshift(() => db.close())
    const relay = await startSink()
    close.unshift(() => relay.close())
    const config = { ...readConfig({ ...settings, SMTP_URL: relay.url }), databaseUrl: db.url }
    const log = capturing(config, lines)
    running = await start(config, { parts: ['smtp', 'http'], db, log })
    close.unshift(() => running.stop())
    await mail('deals@intake.vendor.example', {
      subject: 'Deal: Pumpernickel Foods',
      text: `Hi, Pumpernickel Foods want to replace their quagmire of approvals before the audit in spring, about 80k EUR.
Contact is Maya Lindholm, COO, maya@pumpernickelfoods.example, +44 20 7946 0812.\n\nDana`,
    })
    const [offer] = await offers()
    if (!offer) throw new Error('nobody was offered the deal')
    await hand(
      offer.toAddress,
      buildReply(offer, { from: offer.toAddress, text: 'Yes, mine. We tessellate.' }),
    )
    // A mail without sense, a relay that refuses, a key that is wrong, a query that fails: these are logged most.
    await mail('deals@intake.vendor.example', { subject: 'xylophone', text: 'xylophone quagmire' })
    await mail('deal+forged.0000000000@intake.vendor.example', { subject: 'xylophone', text: 'quagmire' })
    await graphql('{ deals { nodes { nothing } } }', ADMIN)
    await graphql('{ deals { totalCount } }', `${ADMIN}-wrong-xylophone`)
    letters = await db.query('select "replyTo", "toAddress", subject, "messageId", text from "Letter"')
  })
  afterAll(async () => {
    for (const each of close) await each()
  })

  async function hand(from: string, raw: Buffer): Promise<void> {
    const to = /^To: (.*)$/m.exec(raw.toString())?.[1]?.trim() ?? ''
    await deliver({ port: running.smtp?.port ?? 0, raw, from, to }).catch(() => {})
    await running.settle()
  }
  const mail = (to: string, words: { subject: string; text: string }) =>
    hand(
      'dana.whitlock@harborsystems.example',
      buildMail({
        from: 'Dana Whitlock <dana.whitlock@harborsystems.example>',
        to,
        date: new Date(),
        ...words,
      }),
    )
  const offers = () =>
    running.baton.db.query<(typeof letters)[number]>(
      `select * from "Letter" where kind = 'HANDOFF_OFFER' order by number`,
    )
  const graphql = (query: string, key: string) =>
    fetch(`http://127.0.0.1:${running.http?.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query }),
    })

  test('the metrics say what is in the database', async () => {
    const { status, text } = await get(running, '/metrics')
    expect(status).toBe(200)
    const value = (name: string) =>
      Number(new RegExp(`^${name.replace(/[{}]/g, '\\$&')} (.*)$`, 'm').exec(text)?.[1] ?? 'NaN')
    const count = async (sql: string) =>
      (await running.baton.db.query<{ count: number }>(`select count(*)::int as count from ${sql}`))[0]?.count
    expect(value('baton_deals{stage="WORKING"}')).toBe(1)
    expect(value('baton_mails{outcome="APPLIED"}')).toBe(
      await count(`"InboundMail" where outcome = 'APPLIED'`),
    )
    expect(value('baton_mails{outcome="APPLIED"}')).toBeGreaterThanOrEqual(2)
    expect(text).not.toContain('outcome="WAITING"')
    expect(value('baton_letters{state="SENT"}')).toBe(await count(`"Letter" where state = 'SENT'`))
    expect(value('baton_letters{state="SENT"}')).toBe(letters.length)
    expect(value('baton_mails_oldest_waiting_seconds')).toBe(0)
    expect(value('baton_clock_lag_seconds')).toBe(0)
    expect(value('process_resident_memory_bytes')).toBeGreaterThan(10_000_000)
  })

  test('without a key the pages are for this machine, by its own name: a page elsewhere cannot borrow it', async () => {
    for (const path of ['/mail', '/board']) {
      expect(await statusFor(running, path, {})).toBe(200)
      expect(await statusFor(running, path, { host: 'evil.example' })).toBe(401)
      expect(await statusFor(running, path, { 'x-forwarded-for': '203.0.113.9' })).toBe(401)
    }
  })

  test('a key that is revoked, has run out or is a partner’s opens no page', async () => {
    const { db, newId, now } = running.baton
    const [partner] = await db.query<{ id: string }>('select id from "Partner" limit 1')
    const past = new Date(now().getTime() - 1_000)
    const make = async (of: { partnerId?: string; expiresAt?: Date } = {}) => {
      const [id, key] = [newId(), newKey()]
      const rest = { partnerId: null, personId: null, expiresAt: null, ...of }
      await insertKey(db, { id, key, name: 'page', scopes: ['read'], ...rest }, now())
      return {
        id,
        status: () => statusFor(running, '/board', { host: 'baton.example', authorization: `Bearer ${key}` }),
      }
    }
    const honest = await make()
    expect(await honest.status()).toBe(200)
    await revokeKey(db, honest.id, now())
    expect(await honest.status()).toBe(401)
    expect(await (await make({ expiresAt: past })).status()).toBe(401)
    expect(await (await make({ partnerId: partner?.id ?? '' })).status()).toBe(401)
  })

  test('a mail that waits and a clock that is late are seen', async () => {
    const { db } = running.baton
    await db.query(
      `insert into "InboundMail" (id, "messageId", "contentHash", raw, size, source, "envelopeFrom", "envelopeTo",
         session, "arrivedAt", "nextAttemptAt")
       values (gen_random_uuid(), 'waits@client.example', 'none', '', 0, 'SMTP', '', '{}', '{}',
         now() - interval '90 seconds', now() + interval '1 day')`,
    )
    await db.query(`update "Deal" set "clockAt" = now() - interval '70 seconds'`)
    const { text } = await get(running, '/metrics')
    expect(text).toContain('baton_mails{outcome="WAITING"} 1')
    expect(Number(/^baton_mails_oldest_waiting_seconds (.*)$/m.exec(text)?.[1])).toBeGreaterThan(89)
    expect(Number(/^baton_clock_lag_seconds (.*)$/m.exec(text)?.[1])).toBeGreaterThan(69)
    await db.query(`delete from "InboundMail" where "messageId" = 'waits@client.example'`)
    await running.settle()
  })

  test('the logs name mails and deals by id, and nobody’s words, tokens or keys', () => {
    const all = lines.join('')
    expect(all).toContain('"mailId"')
    expect(all).toContain('"dealId"')
    expect(all).toContain('mail handled')
    const tokens = letters.map(({ replyTo }) => /\+([^@]+)@/.exec(replyTo)?.[1] ?? '').filter(Boolean)
    expect(tokens.length).toBeGreaterThan(0)
    const addresses = letters.map(({ toAddress }) => toAddress)
    for (const kept of [...WORDS, ...tokens, ...addresses, SECRET, ADMIN, 'forged.0000000000']) {
      const found = lines.find((line) => line.toLowerCase().includes(kept.toLowerCase()))
      expect(found, `"${kept}" is in the log`).toBeUndefined()
    }
  })
})

/** The program's own logger, with its redaction, writing here. */
function capturing(config: ReturnType<typeof readConfig>, lines: string[]): pino.Logger {
  const log = logger(config)
  const stream = { write: (line: string) => void lines.push(line) }
  Object.assign(log, { [pino.symbols.streamSym]: stream })
  return log
}

test('what is logged under a secret’s name is kept out', () => {
  const lines: string[] = []
  const log = capturing(readConfig(settings), lines)
  log.info({ headers: { authorization: 'quagmire' }, mail: { raw: 'quagmire', text: 'quagmire' } }, 'said')
  const failed = Object.assign(new Error('duplicate'), {
    detail: 'Key (address)=(quagmire)',
    parameters: ['quagmire'],
  })
  log.error({ err: failed }, 'failed')
  expect(lines.join('')).toContain('duplicate')
  expect(lines.join('')).not.toContain('quagmire')
})

// root may write anywhere.
test.skipIf(process.getuid?.() === 0)('not ready while the data folder cannot be written to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'baton-ready-'))
  expect(await obstacle(folder)).toBeNull()
  chmodSync(folder, 0o555)
  expect(await obstacle(folder)).toMatch(/cannot be written to \(EACCES\)/)
  rmSync(folder, { recursive: true })
  expect(await obstacle(folder)).toBeNull()
})

test.skipIf(!hasPostgres)(
  'not ready while the database refuses or takes no writes, mail is put off; ready again',
  async () => {
    const own = await freshPostgres()
    const name = new URL(own.url).pathname.slice(1)
    const admin = await freshDatabase('postgres')
    const config = { ...readConfig({ ...settings, LOG_LEVEL: 'silent' }), databaseUrl: own.url }
    const running = await start(config, { parts: ['smtp', 'http'] })
    const raw = buildMail({ from: 'dana.whitlock@harborsystems.example', to: 'deals@intake.vendor.example' })
    const hand = () =>
      deliver({
        port: running.smtp?.port ?? 0,
        raw,
        from: 'dana.whitlock@harborsystems.example',
        to: 'deals@intake.vendor.example',
      }).then(
        () => 250,
        (error) => error.responseCode,
      )
    const drop = () =>
      admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
    try {
      expect((await get(running, '/health/ready')).status).toBe(200)

      await admin.query(`alter database ${name} allow_connections false`)
      await drop()
      const gone = await get(running, '/health/ready')
      expect(gone.status).toBe(503)
      expect(JSON.parse(gone.text)).toMatchObject({ ready: false })
      expect((await get(running, '/health/live')).status).toBe(200)
      expect(await hand()).toBe(451)
      await admin.query(`alter database ${name} allow_connections true`)

      await admin.query(`alter database ${name} set default_transaction_read_only = on`)
      await drop()
      await pause(100)
      expect(JSON.parse((await get(running, '/health/ready')).text)).toMatchObject({
        ready: false,
        why: 'the database takes no writes',
      })
      expect(await hand()).toBe(451)

      await admin.query(`alter database ${name} reset default_transaction_read_only`)
      await drop()
      await pause(100)
      expect((await get(running, '/health/ready')).status).toBe(200)
      expect(await hand()).toBe(250)
      const stored = await running.baton.db.query('select 1 from "InboundMail"')
      expect(stored).toHaveLength(1)
    } finally {
      await running.stop()
      await admin.close()
      await own.drop()
    }
  },
)
