/** The SMTP listener as the internet meets it: durable before 250, exact refusals, nobody let in by tricks. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { handoffAddress } from '../../src/inbound/addresses.ts'
import { type MailListener, type SmtpOptions, smuggles, startSmtp } from '../../src/inbound/smtp.ts'
import type { Database } from '../../src/store/database.ts'
import { freshDatabase } from '../kit/backends.ts'
import { buildMail } from '../kit/mail.ts'
import { connect, converse, deliver, send } from '../kit/smtp.ts'
import { SECRET, seedMotion, type TestWorld, worldOver } from './world.ts'

const DEALS = 'deals@intake.vendor.example'

let db: Database
let world: TestWorld
const open: MailListener[] = []

beforeAll(async () => {
  db = await freshDatabase('pglite')
  await seedMotion(db)
})
afterAll(async () => {
  await Promise.all(open.map((listener) => listener.close(0)))
  await db.close()
})
beforeEach(async () => {
  await db.query('delete from "InboundMail"')
})

async function start(env: Record<string, string> = {}, options: SmtpOptions = {}): Promise<number> {
  world = worldOver(db, env)
  return listenOver(db, options)
}

async function listenOver(database: Database, options: SmtpOptions = {}): Promise<number> {
  const listener = await startSmtp({ ...world, db: database }, options)
  open.push(listener)
  return listener.port
}

const stored = () =>
  db.query<{ raw: Uint8Array; envelopeTo: string[]; envelopeFrom: string; session: object; source: string }>(
    'select "raw", "envelopeTo", "envelopeFrom", "session", "source" from "InboundMail" order by "id"',
  )

/** A conversation in which these commands were said, with what was answered; after RCPT comes DATA. */
async function envelope(mail: string, rcpt?: string) {
  const talk = await converse({ port: await start() })
  await talk.hear()
  const answers: string[] = []
  for (const line of ['EHLO x', mail, ...(rcpt ? [rcpt, 'DATA'] : [])]) {
    talk.say(Buffer.from(`${line}\r\n`))
    answers.push(await talk.hear())
  }
  return { ...talk, answers: answers.slice(1) }
}
const plain = (text: string) => buildMail({ from: 'ana@harbor.example', to: DEALS, text })

describe('a mail', () => {
  test('is in the database, byte by byte, when the client hears 250', async () => {
    const heard: string[] = []
    const port = await start({}, { onStored: (id) => heard.push(id) })
    const raw = plain('Dear vendor,\r\n.\r\n..dots\r\nÜmlaut')
    const { response } = await deliver({ port, from: 'ana@harbor.example', to: [DEALS], raw })
    expect(response).toBe('250 2.6.0 Stored')
    const [mail] = await stored()
    expect(
      Buffer.from(mail?.raw ?? [])
        .toString()
        .trimEnd(),
    ).toBe(raw.toString())
    expect(mail).toMatchObject({
      source: 'SMTP',
      envelopeFrom: 'ana@harbor.example',
      envelopeTo: [DEALS],
      session: { remoteAddress: '127.0.0.1', helo: 'client.example', tls: false },
    })
    expect(heard).toHaveLength(1)
    expect(world.woken).toEqual(['mails'])
  })

  test('sent twice is there once, and both are told 250', async () => {
    const port = await start()
    const raw = plain('once')
    for (let n = 0; n < 2; n++) {
      expect((await deliver({ port, from: 'ana@harbor.example', to: DEALS, raw })).response).toMatch(/^250/)
    }
    expect(await stored()).toHaveLength(1)
  })

  test('for several of our addresses keeps them all; from the null sender it is welcome', async () => {
    const port = await start()
    const offer = { dealNumber: 1042, handoffId: 'h', personId: 'p' }
    const handoff = handoffAddress(offer, SECRET, 'intake.vendor.example')
    await deliver({
      port,
      from: '',
      to: [DEALS, handoff.toUpperCase(), 'postmaster@intake.vendor.example'],
      raw: 'X: 1\r\n\r\n',
    })
    expect(await stored()).toMatchObject([
      { envelopeFrom: '', envelopeTo: [DEALS, handoff, 'postmaster@intake.vendor.example'].sort() },
    ])
  })

  test('with international addresses keeps them (SMTPUTF8)', async () => {
    const port = await start()
    const raw = Buffer.from(`From: zoë@möwe.example\r\nTo: ${DEALS}\r\nSubject: Grüße\r\n\r\nHallo`)
    await deliver({ port, from: 'zoë@möwe.example', to: DEALS, raw })
    expect(await stored()).toMatchObject([{ envelopeFrom: 'zoë@möwe.example' }])
  })

  test.each([
    ['"john doe"@partner.example', '"john doe"@partner.example'],
    ['"a@b> c:d"@partner.example', '"a@b> c:d"@partner.example'],
    [String.raw`"say \"hi\" \\ \o/"@partner.example`, String.raw`"say \"hi\" \\ o/"@partner.example`],
    ['"jürgen groß"@partner.example', '"jürgen groß"@partner.example'],
    ['""@partner.example', '""@partner.example'],
    ['"ends."@[192.0.2.1]', '"ends."@[192.0.2.1]'],
    // Quotes that nothing needs say nothing.
    [String.raw`"jo\hn.doe"@partner.example`, 'john.doe@partner.example'],
    ['@relay.example:"john doe"@partner.example', '"john doe"@partner.example'],
  ])('from a quoted local part, %s, comes from %s (RFC 5321 §4.1.2)', async (path, sender) => {
    const talk = await envelope(
      `MAIL FROM:<${path}> BODY=8BITMIME`,
      'RCPT TO:<"deals"@intake.vendor.example>',
    )
    expect(talk.answers).toEqual(['250 2.1.0 Accepted', '250 2.1.5 Accepted', expect.stringMatching(/^354 /)])
    talk.say(`${plain('quoted').toString()}\r\n.\r\n`)
    expect(await talk.hear()).toBe('250 2.6.0 Stored')
    expect(await stored()).toMatchObject([{ envelopeFrom: sender, envelopeTo: [DEALS] }])
    talk.end()
  })

  test.each([
    '"john doe@partner.example',
    '"john" doe@partner.example',
    '"john doe"partner.example',
    '"john doe"@',
    '"john doe"@partner..example',
    '"john doe"@a@partner.example',
    '"tab\there"@partner.example',
    '"unseen\u200b word"@partner.example',
    String.raw`"open \"@partner.example`,
    `"${'long '.repeat(13)}"@partner.example`,
  ])('from %s has no sender: 501', async (path) => {
    const talk = await envelope(`MAIL FROM:<${path}>`)
    expect(talk.answers).toEqual([expect.stringMatching(/^501 5\.1\.7 /)])
    talk.end()
  })

  test('that cannot be written is put off with 451, and is not lost when it is sent again', async () => {
    const port = await start()
    const real = world.db
    const broken: Database = { ...real, query: () => Promise.reject(new Error('disk full')) }
    const brokenPort = await listenOver(broken)
    const raw = plain('later')
    const refused = deliver({ port: brokenPort, from: 'ana@harbor.example', to: DEALS, raw })
    await expect(refused).rejects.toMatchObject({ response: expect.stringMatching(/^451 4\.3\.0 /) })
    const failing: Database = {
      ...real,
      query: (text, params) =>
        text.startsWith('insert') ? Promise.reject(new Error('disk full')) : real.query(text, params),
    }
    const failingPort = await listenOver(failing)
    await expect(
      deliver({ port: failingPort, from: 'ana@harbor.example', to: DEALS, raw }),
    ).rejects.toMatchObject({
      response: expect.stringMatching(/^451 4\.3\.0 /),
    })
    expect(await stored()).toHaveLength(0)
    await deliver({ port, from: 'ana@harbor.example', to: DEALS, raw })
    expect(await stored()).toHaveLength(1)
  })
})

describe('refusals', () => {
  test.each([
    'sales@intake.vendor.example',
    'deals@other.example',
    'handoff+1042.short@intake.vendor.example',
  ])('nobody is called %s: 550 5.1.1 at RCPT', async (to) => {
    const port = await start()
    await expect(deliver({ port, from: 'a@b.example', to, raw: plain('x') })).rejects.toMatchObject({
      response: expect.stringMatching(/^550 5\.1\.1 /),
    })
  })

  test('one unknown recipient does not harm the others', async () => {
    const port = await start()
    const sent = await deliver({
      port,
      from: 'a@b.example',
      to: ['nobody@intake.vendor.example', DEALS],
      raw: plain('x'),
    })
    expect(sent.rejected).toEqual(['nobody@intake.vendor.example'])
    expect(await stored()).toMatchObject([{ envelopeTo: [DEALS] }])
  })

  test('a new motion is known within a second, without a restart', async () => {
    const port = await start()
    await expect(
      deliver({ port, from: 'a@b.example', to: 'emea@intake.vendor.example', raw: 'x' }),
    ).rejects.toThrow()
    await seedMotion(db, 'emea')
    world.clock.at = new Date(world.clock.at.getTime() + 1_001)
    await deliver({ port, from: 'a@b.example', to: 'emea@intake.vendor.example', raw: plain('x') })
    expect(await stored()).toHaveLength(1)
  })

  test('too large: 552 5.3.4, announced or not, and nothing is kept', async () => {
    const port = await start({ SMTP_MAX_BYTES: '20000' })
    const raw = plain('x'.repeat(100).concat('\n').repeat(300))
    const announced = deliver({ port, from: 'a@b.example', to: DEALS, raw })
    await expect(announced).rejects.toMatchObject({ responseCode: 552 })
    const talk = await converse({ port })
    await talk.hear()
    talk.say(`EHLO x\r\n`)
    expect(await talk.hear()).toContain('SIZE 20000')
    talk.say(`MAIL FROM:<a@b.example>\r\nRCPT TO:<${DEALS}>\r\nDATA\r\n`)
    await talk.hear()
    await talk.hear()
    await talk.hear()
    talk.say(raw)
    talk.say('\r\n.\r\n')
    expect(await talk.hear()).toMatch(/^552 5\.3\.4 /)
    talk.end()
    expect(await stored()).toHaveLength(0)
  })

  test('too many recipients: 452 4.5.3 for those beyond the limit', async () => {
    const port = await start({ SMTP_MAX_RECIPIENTS: '2' })
    const to = [1, 2, 3].map((n) => `deals+${n}@intake.vendor.example`)
    const talk = await converse({ port })
    await talk.hear()
    talk.say(`EHLO x\r\nMAIL FROM:<a@b.example>\r\n${to.map((one) => `RCPT TO:<${one}>\r\n`).join('')}`)
    await talk.hear()
    await talk.hear()
    expect(
      [await talk.hear(), await talk.hear(), await talk.hear()].map((reply) => reply.slice(0, 9)),
    ).toEqual(['250 2.1.5', '250 2.1.5', '452 4.5.3'])
    talk.end()
  })

  test('too many connections of one address: 421 4.7.0, until one is closed', async () => {
    const port = await start({ SMTP_CONNECTIONS_PER_ADDRESS: '2' }, { limits: { exemptLoopback: false } })
    const first = await converse({ port })
    const second = await converse({ port })
    expect(await first.hear()).toMatch(/^220/)
    expect(await second.hear()).toMatch(/^220/)
    const third = await converse({ port })
    expect(await third.hear()).toMatch(/^421 4\.7\.0 /)
    await third.rest(500)
    expect(third.closed()).toBe(true)
    first.end()
    await second.rest(50)
    const fourth = await converse({ port })
    expect(await fourth.hear()).toMatch(/^220/)
    second.end()
    fourth.end()
  })

  test('too many mails of one address in a minute: 421, and the next minute is a new one', async () => {
    const port = await start({ SMTP_MAILS_PER_MINUTE: '2' }, { limits: { exemptLoopback: false } })
    const client = await connect({ port })
    await send(client, { from: 'a@b.example', to: DEALS, raw: plain('1') })
    await send(client, { from: 'a@b.example', to: DEALS, raw: plain('2') })
    await expect(send(client, { from: 'a@b.example', to: DEALS, raw: plain('3') })).rejects.toMatchObject({
      responseCode: 421,
    })
    world.clock.at = new Date(world.clock.at.getTime() + 60_000)
    await deliver({ port, from: 'a@b.example', to: DEALS, raw: plain('3') })
    expect(await stored()).toHaveLength(3)
  })

  test('who talks before the greeting, or speaks HTTP, is shown the door', async () => {
    const port = await start()
    const early = await converse({ port })
    early.say('EHLO x\r\n')
    expect(await early.hear()).toMatch(/^421 /)
    const browser = await converse({ port })
    await browser.hear()
    browser.say('POST / HTTP/1.1\r\nHost: x\r\n\r\nMAIL FROM:<a@b.example>\r\n')
    expect(await browser.hear()).toMatch(/^421 /)
    expect(await browser.rest(200)).not.toContain('250')
  })

  test('a client that goes away in the middle of the data leaves nothing and harms nobody', async () => {
    const port = await start()
    const talk = await converse({ port })
    await talk.hear()
    talk.say(`EHLO x\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<${DEALS}>\r\nDATA\r\n`)
    for (let n = 0; n < 4; n++) await talk.hear()
    talk.say('Subject: half\r\n\r\nI was about to')
    talk.end()
    await deliver({ port, from: 'a@b.example', to: DEALS, raw: plain('whole') })
    expect(await stored()).toHaveLength(1)
  })
})

describe('smuggling: one DATA is one mail', () => {
  // What one system or another has taken for the end of the data (SEC Consult 2023, The-Login's list, and our own).
  const ENDS = [
    '\n.\n',
    '\n.\r',
    '\r.\n',
    '\r.\r',
    '\n.\r\n',
    '\r.\r\n',
    '\r\n\0.\r\n',
    '\r\n.\r\r\n',
    '\r\r\n.\r\r\n',
    '\r\n.\n',
    '\r\n.\r',
    '\r\n.\0\r\n',
    '\r\n. \r\n',
    '\n\n.\r\n',
  ]

  test.each(ENDS)('%j', async (end) => {
    const port = await start()
    const talk = await converse({ port })
    await talk.hear()
    talk.say('EHLO x\r\n')
    await talk.hear()
    talk.say(`MAIL FROM:<a@b.example>\r\nRCPT TO:<${DEALS}>\r\nDATA\r\n`)
    for (let n = 0; n < 3; n++) await talk.hear()
    const inner = `MAIL FROM:<boss@vendor.example>\r\nRCPT TO:<${DEALS}>\r\nDATA\r\nFrom: boss@vendor.example\r\n\r\nwon`
    talk.say(Buffer.from(`From: a@b.example\r\n\r\nhello${end}${inner}\r\n.\r\n`, 'latin1'))
    const reply = await talk.hear()
    expect(reply).toMatch(/^(250 2\.6\.0|554 5\.6\.0) /)
    talk.say('NOOP\r\n')
    expect(await talk.rest(150)).toMatch(/^250 2\.0\.0 OK\r\n$/)
    const mails = await stored()
    expect(mails.every((mail) => mail.envelopeFrom === 'a@b.example')).toBe(true)
    expect(mails).toHaveLength(reply.startsWith('250') ? 1 : 0)
    talk.end()
  })

  test.each(['\n.\n', '\n.\r\n', '\r.\r\n', '\r\n.\n'])(
    '%j, each byte in a packet of its own',
    async (end) => {
      const talk = await converse({ port: await start() })
      const other = await converse({ port: open.at(-1)?.port ?? 0 })
      await other.hear()
      await talk.hear()
      talk.say(`EHLO x\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<${DEALS}>\r\nDATA\r\n`)
      for (let n = 0; n < 4; n++) await talk.hear()
      talk.say('From: a@b.example\r\n\r\nhello')
      for (const byte of end) {
        talk.say(byte)
        // The server reads it before the next one is sent.
        other.say('NOOP\r\n')
        await other.hear()
      }
      talk.say('MAIL FROM:<boss@vendor.example>\r\n.\r\n')
      expect(await talk.hear()).toMatch(/^554 5\.6\.0 /)
      expect(await talk.rest(100)).toBe('')
      expect(await stored()).toEqual([])
      talk.end()
      other.end()
    },
  )

  test.each(['\n.\n', '\r.\r', '\n.\r\n', '\r\n.\n', '\r\n.\r\r\n'])('%j is refused as a whole', (dot) => {
    expect(smuggles(Buffer.from(`X: y\r\n\r\nhello${dot}MAIL FROM:<boss@vendor.example>`))).toBe(true)
  })

  test('honest mails with bare line ends, dots and NULs are taken', async () => {
    const port = await start()
    const bodies = ['a\nb', 'c\rd', 'dots...\r\n..\r\n..two', '\0', '.. \r\n', 'a line\n.with a dot']
    const talk = await converse({ port })
    await talk.hear()
    talk.say('EHLO x\r\n')
    await talk.hear()
    for (const body of bodies) {
      talk.say(`MAIL FROM:<a@b.example>\r\nRCPT TO:<${DEALS}>\r\nDATA\r\n`)
      for (let n = 0; n < 3; n++) await talk.hear()
      talk.say(`X: y\r\n\r\n${body}\r\n.\r\n`)
      expect([body, await talk.hear()]).toEqual([body, '250 2.6.0 Stored'])
    }
    talk.end()
    expect(await stored()).toHaveLength(bodies.length)
  })
})

describe('TLS and AUTH', () => {
  const folder = mkdtempSync(join(tmpdir(), 'baton-tls-'))
  const files = { SMTP_TLS_KEY: join(folder, 'key.pem'), SMTP_TLS_CERT: join(folder, 'cert.pem') }
  // Also where every test of this group is left out.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  beforeAll(() => {
    execFileSync(
      'openssl',
      `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=intake.vendor.example -keyout ${files.SMTP_TLS_KEY} -out ${files.SMTP_TLS_CERT}`.split(
        ' ',
      ),
      { stdio: 'ignore' },
    )
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('without a certificate there is no STARTTLS', async () => {
    const port = await start()
    const talk = await converse({ port })
    await talk.hear()
    talk.say('EHLO x\r\n')
    const features = await talk.hear()
    expect(features).not.toContain('STARTTLS')
    expect(features).toContain('PIPELINING')
    expect(features).toContain('SMTPUTF8')
    expect(features).toContain('ENHANCEDSTATUSCODES')
    expect(features).not.toContain('AUTH')
    talk.end()
  })

  test('STARTTLS, and the session says so', async () => {
    const port = await start(files)
    await deliver({ port, tls: 'starttls', from: 'a@b.example', to: DEALS, raw: plain('x') })
    expect(await stored()).toMatchObject([{ session: { tls: true } }])
  })

  test('commands sent in clear behind STARTTLS are dropped (CVE-2011-0411)', async () => {
    const port = await start(files)
    const talk = await converse({ port })
    await talk.hear()
    talk.say('EHLO x\r\n')
    await talk.hear()
    talk.say(`STARTTLS\r\nMAIL FROM:<evil@b.example>\r\nRCPT TO:<${DEALS}>\r\nDATA\r\nX: y\r\n\r\n.\r\n`)
    expect(await talk.hear()).toMatch(/^220/)
    expect(await talk.rest(200)).not.toMatch(/^250/)
    talk.end()
    expect(await stored()).toHaveLength(0)
  })

  test('where a user is configured, nobody else may send, and the password is not asked for in clear', async () => {
    const auth = { SMTP_AUTH_USER: 'relay', SMTP_AUTH_PASSWORD: 'correct horse' }
    const port = await start({ ...files, ...auth })
    const talk = await converse({ port })
    await talk.hear()
    talk.say('EHLO x\r\n')
    const features = await talk.hear()
    expect(features).toContain('STARTTLS')
    expect(features).not.toContain('AUTH')
    talk.end()
    const mail = { port, from: 'a@b.example', to: DEALS, raw: plain('x') }
    const right = { user: 'relay', pass: 'correct horse' }
    await expect(deliver(mail)).rejects.toMatchObject({ responseCode: 530 })
    await expect(deliver({ ...mail, auth: right })).rejects.toMatchObject({ code: 'EAUTH' })
    await expect(
      deliver({ ...mail, tls: 'starttls', auth: { ...right, pass: 'wrong' } }),
    ).rejects.toMatchObject({
      responseCode: 535,
    })
    await deliver({ ...mail, tls: 'starttls', auth: right })
    expect(await stored()).toMatchObject([{ session: { user: 'relay', tls: true } }])
  })
})

describe('LMTP', () => {
  test('on a unix socket answers once per recipient, and a dead socket file is no obstacle', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'baton-lmtp-'))
    const path = join(folder, 'lmtp.sock')
    writeFileSync(path, '')
    await start({}, { lmtp: path })
    // The MTA is another user.
    expect(statSync(path).mode & 0o777).toBe(0o666)
    const talk = await converse({ path })
    expect(await talk.hear()).toMatch(/^220 .*LMTP/)
    talk.say('EHLO x\r\n')
    expect(await talk.hear()).toMatch(/^500/)
    talk.say('LHLO x\r\n')
    await talk.hear()
    talk.say(`MAIL FROM:<>\r\nRCPT TO:<${DEALS}>\r\nRCPT TO:<nobody@intake.vendor.example>\r\n`)
    talk.say(`RCPT TO:<abuse@intake.vendor.example>\r\nDATA\r\n`)
    const codes: string[] = []
    for (let n = 0; n < 5; n++) codes.push((await talk.hear()).slice(0, 3))
    expect(codes).toEqual(['250', '250', '550', '250', '354'])
    talk.say('X: y\r\n\r\nz\r\n.\r\n')
    expect(await talk.hear()).toMatch(/^250 2\.6\.0 /)
    expect(await talk.hear()).toMatch(/^250 2\.6\.0 /)
    expect(await talk.rest(100)).toBe('')
    talk.end()
    expect(await stored()).toMatchObject([{ source: 'LMTP' }])
    await open.pop()?.close(0)
    rmSync(folder, { recursive: true })
  })

  test('the MTA in front says whose connection it was; its own limits are enough', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'baton-lmtp-'))
    const path = join(folder, 'lmtp.sock')
    await start({ SMTP_MAILS_PER_MINUTE: '1', SMTP_CONNECTIONS_PER_ADDRESS: '1' }, { lmtp: path })
    const talk = await converse({ path })
    await talk.hear()
    talk.say('LHLO mx.vendor.example\r\n')
    expect(await talk.hear()).toContain('XFORWARD')
    for (const [n, client] of ['192.0.2.10', '198.51.100.7', '[UNAVAILABLE]'].entries()) {
      talk.say(`XFORWARD ADDR=${client} HELO=mail${n}.harbor.example\r\n`)
      expect(await talk.hear()).toMatch(/^250/)
      talk.say(`MAIL FROM:<ana@harbor.example>\r\nRCPT TO:<${DEALS}>\r\nDATA\r\n`)
      for (const code of ['250', '250', '354']) expect(await talk.hear()).toMatch(code)
      talk.say(`Message-ID: <${n}@harbor.example>\r\n\r\nz\r\n.\r\n`)
      expect(await talk.hear()).toMatch(/^250/)
    }
    talk.end()
    const sessions = (await stored()).map(({ session }) => session as { remoteAddress: string })
    expect(sessions.sort((a, b) => (a.remoteAddress < b.remoteAddress ? -1 : 1))).toEqual([
      { remoteAddress: '', helo: '', tls: false },
      { remoteAddress: '192.0.2.10', helo: 'mail0.harbor.example', forMta: true, tls: false },
      { remoteAddress: '198.51.100.7', helo: 'mail1.harbor.example', forMta: true, tls: false },
    ])
    await open.pop()?.close(0)
    rmSync(folder, { recursive: true })
  })

  test('a port is this machine’s, whatever SMTP listens on: whoever reaches it is believed to be the MTA', async () => {
    const elsewhere = '127.0.0.2'
    const smtp = await start({ SMTP_HOST: elsewhere })
    expect(await (await converse({ host: elsewhere, port: smtp })).hear()).toMatch(/^220/)
    const lmtp = await start({ SMTP_HOST: elsewhere }, { lmtp: '0' })
    await expect(converse({ host: elsewhere, port: lmtp })).rejects.toThrow('ECONNREFUSED')
    expect(await (await converse({ port: lmtp })).hear()).toMatch(/^220 .*LMTP/)
    const named = await start({}, { lmtp: `${elsewhere}:0` })
    expect(await (await converse({ host: elsewhere, port: named })).hear()).toMatch(/^220 .*LMTP/)
  })

  test('does not ask the MTA for the password that SMTP asks for', async () => {
    const env = { SMTP_AUTH_USER: 'relay', SMTP_AUTH_PASSWORD: 'right' }
    const port = await start(env, { lmtp: '0' })
    await deliver({ port, lmtp: true, from: 'ana@harbor.example', to: [DEALS], raw: plain('hi') })
    expect(await stored()).toMatchObject([{ source: 'LMTP' }])
  })

  test('over SMTP nobody says that he is somebody else', async () => {
    const talk = await converse({ port: await start() })
    await talk.hear()
    talk.say('EHLO x\r\n')
    expect(await talk.hear()).not.toContain('XFORWARD')
    talk.say('XFORWARD ADDR=192.0.2.10\r\n')
    expect(await talk.hear()).toMatch(/^5/)
    talk.end()
  })
})

test('a stopping listener finishes the mail in hand and takes no new one', async () => {
  const port = await start()
  const listener = open.pop()
  const busy = await converse({ port })
  const idle = await converse({ port })
  await busy.hear()
  await idle.hear()
  busy.say(`EHLO x\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<${DEALS}>\r\nDATA\r\n`)
  for (let n = 0; n < 4; n++) await busy.hear()
  const closed = listener?.close(5_000)
  expect(await idle.hear()).toMatch(/^421 /)
  busy.say('X: y\r\n\r\nz\r\n.\r\n')
  expect(await busy.hear()).toMatch(/^250/)
  busy.say('MAIL FROM:<a@b.example>\r\n')
  expect(await busy.hear()).toMatch(/^421/)
  await closed
  expect(await stored()).toHaveLength(1)
})
