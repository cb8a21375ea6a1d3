/** Letters over a real relay that accepts, refuses, hangs and breaks; and what one must never be able to say. */
import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { authenticate } from 'mailauth'
import { simpleParser } from 'mailparser'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { afterFailure } from '../../src/outbound/policy.ts'
import { type OutgoingLetter, openTransport, sendLetter, type Transport } from '../../src/outbound/send.ts'
import { Turns } from '../../src/outbound/turns.ts'
import { type Sink, startSink } from '../kit/smtp.ts'

const NOW = new Date('2026-09-14T09:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'baton-send-'))
const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

function letter(change: Partial<OutgoingLetter> = {}): OutgoingLetter {
  return {
    subject: '[1042] Möwe GmbH is registered',
    text: 'Hello Ana,\n\n.\nyour deal is registered.\n',
    html: '<p>Hello Ana</p>',
    messageId: 'letter-1.0199aa@intake.vendor.example',
    inReplyTo: 'first@harbor.example',
    references: ['first@harbor.example'],
    date: NOW,
    from: { name: 'Northwind Partner Desk', address: 'deal+1042.abc@intake.vendor.example' },
    replyTo: 'deal+1042.abc@intake.vendor.example',
    to: { name: 'Ana Ruiz', address: 'ana@harbor.example' },
    cc: [],
    envelopeFrom: 'bounce+1.xyz@intake.vendor.example',
    answersMail: false,
    attempts: 1,
    ...change,
  }
}

async function transportTo(url: string | null, env: Record<string, string> = {}): Promise<Transport> {
  const transport = await openTransport({
    config: readConfig({ NODE_ENV: 'test', ...(url ? { SMTP_URL: url } : {}), ...env }),
  })
  closing.push(() => transport.close())
  return transport
}

async function sinkWith(options: Parameters<typeof startSink>[0] = {}): Promise<Sink> {
  const sink = await startSink(options)
  closing.push(() => sink.close())
  return sink
}

const refusal = (responseCode: number, message: string, code = 'EENVELOPE') =>
  Object.assign(new Error(message), { responseCode, code })

describe('a letter', () => {
  test('arrives as it was written, with all that keeps mail systems calm', async () => {
    const sink = await sinkWith()
    const cc = ['marta@vendor.example']
    const result = await sendLetter(await transportTo(sink.url), letter({ cc }), NOW)
    expect(result).toEqual({ sent: expect.stringMatching(/^250/) })
    const [caught] = sink.mails
    expect(caught).toMatchObject({
      from: 'bounce+1.xyz@intake.vendor.example',
      to: ['ana@harbor.example', ...cc],
    })
    const mail = await simpleParser(caught?.raw ?? '')
    expect(mail).toMatchObject({
      subject: '[1042] Möwe GmbH is registered',
      messageId: '<letter-1.0199aa@intake.vendor.example>',
      inReplyTo: '<first@harbor.example>',
      references: '<first@harbor.example>',
      date: NOW,
      text: 'Hello Ana,\n\n.\nyour deal is registered.\n',
      html: '<p>Hello Ana</p>',
    })
    expect(mail.from?.value).toEqual([
      { name: 'Northwind Partner Desk', address: 'deal+1042.abc@intake.vendor.example' },
    ])
    expect(mail.replyTo?.text).toBe('deal+1042.abc@intake.vendor.example')
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
    expect(mail.headers.get('x-auto-response-suppress')).toBe('DR, RN, NRN, OOF, AutoReply')
  })

  test('that answers a mail says so; an offer wants to hear of an absence', async () => {
    const sink = await sinkWith()
    await sendLetter(await transportTo(sink.url), letter({ answersMail: true, kind: 'HANDOFF_OFFER' }), NOW)
    const raw = sink.mails[0]?.raw ?? ''
    expect(raw).toMatch(/^Auto-Submitted: auto-replied\r$/m)
    expect(raw).toMatch(/^X-Auto-Response-Suppress: DR, RN, NRN, AutoReply\r$/m)
  })

  test('is the same at every attempt, but for its boundaries', async () => {
    const sink = await sinkWith()
    const transport = await transportTo(sink.url)
    await sendLetter(transport, letter(), NOW)
    await sendLetter(transport, letter({ attempts: 2 }), new Date(NOW.getTime() + 3_600_000))
    const [one, two] = sink.mails.map((mail) => mail.raw.replace(/--_NmP-[\w-]+/g, '--_NmP'))
    expect(two).toBe(one)
  })

  test('keeps the root and the latest of a long thread', async () => {
    const sink = await sinkWith()
    const references = Array.from({ length: 40 }, (_, n) => `mail-${n}@harbor.example`)
    await sendLetter(await transportTo(sink.url), letter({ references }), NOW)
    const mail = await simpleParser(sink.mails[0]?.raw ?? '')
    expect(mail.references).toHaveLength(12)
    expect([mail.references?.[0], mail.references?.at(-1)]).toEqual([
      '<mail-0@harbor.example>',
      '<mail-39@harbor.example>',
    ])
  })

  test('without a relay stays in the mailbox and counts as sent', async () => {
    const transport = await transportTo(null)
    expect([transport.kind, await sendLetter(transport, letter(), NOW)]).toEqual([
      'mailbox',
      { sent: 'kept in the mailbox' },
    ])
  })

  test('is signed where a key is configured, and the signature holds', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const keyFile = join(folder, 'dkim.pem')
    writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }))
    const record = `v=DKIM1; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`
    const sink = await sinkWith()
    const env = { DKIM_DOMAIN: 'intake.vendor.example', DKIM_SELECTOR: 'baton', DKIM_KEY: keyFile }
    await sendLetter(await transportTo(sink.url, env), letter(), NOW)
    const resolver = async (name: string) =>
      name === 'baton._domainkey.intake.vendor.example' ? [[record]] : []
    const { dkim } = await authenticate(sink.mails[0]?.raw ?? '', {
      resolver,
      disableArc: true,
      disableBimi: true,
    })
    expect(dkim.results).toMatchObject([{ status: { result: 'pass', aligned: 'intake.vendor.example' } }])
  })

  test('goes over STARTTLS where the relay offers it, and nowhere else where that is demanded', async () => {
    const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name)) as [string, string]
    const request = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout ${key} -out ${cert}`
    execFileSync('openssl', request.split(' '), { stdio: 'ignore' })
    const safe = await sinkWith({ key: readFileSync(key), cert: readFileSync(cert) })
    const trusting = await transportTo(`${safe.url}?tls.rejectUnauthorized=false`)
    expect(await sendLetter(trusting, letter(), NOW)).toHaveProperty('sent')
    expect(safe.mails).toMatchObject([{ secure: true }])
    expect(await sendLetter(await transportTo(safe.url), letter(), NOW)).toHaveProperty('retryAt')
    const plain = await sinkWith()
    expect(await sendLetter(await transportTo(`${plain.url}?requireTLS=true`), letter(), NOW)).toHaveProperty(
      'retryAt',
    )
    expect(plain.mails).toEqual([])
  })
})

describe('nothing in a letter can say more than it should', () => {
  const evil = 'x\r\nBcc: everybody@harbor.example\r\n\r\n<b>'
  test('a line end in a name, subject or id begins no header', async () => {
    const sink = await sinkWith()
    const change = {
      subject: `[1042] ${evil}`,
      to: { name: evil, address: 'ana@harbor.example' },
      from: { name: `Desk\u2028${evil}`, address: 'deal+1042.abc@intake.vendor.example' },
      messageId: `one@x.example>\r\nX-Evil: 1`,
      inReplyTo: `two@x.example>\r\nX-Evil: 1\r\n <`,
      references: [`three@x.example\r\nX-Evil: 1`],
    }
    expect(await sendLetter(await transportTo(sink.url), letter(change), NOW)).toHaveProperty('sent')
    const [caught] = sink.mails
    const mail = await simpleParser(caught?.raw ?? '')
    expect(caught?.to).toEqual(['ana@harbor.example'])
    expect([mail.bcc, mail.headers.get('x-evil'), mail.html]).toEqual([
      undefined,
      undefined,
      '<p>Hello Ana</p>',
    ])
    expect(mail.subject).toBe('[1042] x Bcc: everybody@harbor.example <b>')
    expect(mail.from?.value).toHaveLength(1)
    expect(mail.from?.value[0]?.address).toBe('deal+1042.abc@intake.vendor.example')
  })

  test.each([
    'ana@harbor.example, eve@evil.example',
    'ana@harbor.example\r\nRCPT TO:<eve@evil.example>',
    '<ana@harbor.example>',
    'ana@harbor.example>',
    '"ana@evil.example"@harbor.example',
    'ana@evil.example@harbor.example',
    'ana harbor@x.example',
    'ana',
    '',
  ])('%j is no address: failed, and the relay hears nothing', async (address) => {
    const sink = await sinkWith()
    const result = await sendLetter(
      await transportTo(sink.url),
      letter({ to: { name: 'Ana', address } }),
      NOW,
    )
    expect(result).toMatchObject({ failed: true, status: '5.1.3' })
    expect(sink.mails).toEqual([])
  })

  test('an address in Cc that is none is left out', async () => {
    const sink = await sinkWith()
    await sendLetter(
      await transportTo(sink.url),
      letter({ cc: ['a@b.example, c@d.example', 'marta@vendor.example'] }),
      NOW,
    )
    expect(sink.mails[0]?.to).toEqual(['ana@harbor.example', 'marta@vendor.example'])
  })

  test('a body that names a file or an address is a body', async () => {
    const sink = await sinkWith()
    const html = '<img src="file:///etc/passwd"><img src="http://127.0.0.1:1/x">'
    await sendLetter(await transportTo(sink.url), letter({ html }), NOW)
    expect((await simpleParser(sink.mails[0]?.raw ?? '')).html).toBe(html)
  })

  test('a place where a body should be is not looked up, though the mailer knows such places', async () => {
    const sink = await sinkWith()
    const html = { path: fileURLToPath(import.meta.url) } as unknown as string
    await sendLetter(await transportTo(sink.url), letter({ html }), NOW).catch(() => {})
    expect(sink.mails).toEqual([])
  })
})

describe('a relay that refuses', () => {
  const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

  test('the recipient for good: failed, with its status', async () => {
    const sink = await sinkWith({ onRcptTo: (_, __, done) => done(refusal(550, '5.1.1 no such user')) })
    expect(await sendLetter(await transportTo(sink.url), letter(), NOW)).toEqual({
      failed: true,
      status: '5.1.1',
      why: '550 5.1.1 no such user',
    })
  })

  test('for now: tried again', async () => {
    const sink = await sinkWith({ onRcptTo: (_, __, done) => done(refusal(451, '4.7.1 greylisted')) })
    const transport = await transportTo(sink.url)
    expect(await sendLetter(transport, letter(), NOW)).toEqual({
      retryAt: at(1),
      why: '451 4.7.1 greylisted',
    })
    expect(await sendLetter(transport, letter({ attempts: 3 }), NOW)).toMatchObject({ retryAt: at(15) })
  })

  test('the data', async () => {
    const sink = await sinkWith({
      onData(stream, _session, done) {
        stream.resume()
        stream.on('end', () => done(refusal(554, '5.7.1 looks like spam')))
      },
    })
    expect(await sendLetter(await transportTo(sink.url), letter(), NOW)).toMatchObject({
      failed: true,
      status: '5.7.1',
    })
  })

  test('the reader, but not who stands in Cc: refused', async () => {
    const sink = await sinkWith({
      onRcptTo: ({ address }, _, done) =>
        done(address.startsWith('ana@') ? refusal(550, '5.1.1 gone') : null),
    })
    const result = await sendLetter(
      await transportTo(sink.url),
      letter({ cc: ['marta@vendor.example'] }),
      NOW,
    )
    expect(result).toMatchObject({ failed: true, status: '5.1.1' })
  })

  test('somebody in Cc only: sent', async () => {
    const sink = await sinkWith({
      onRcptTo: ({ address }, _, done) =>
        done(address.startsWith('marta@') ? refusal(550, '5.1.1 gone') : null),
    })
    const result = await sendLetter(
      await transportTo(sink.url),
      letter({ cc: ['marta@vendor.example'] }),
      NOW,
    )
    expect(result).toHaveProperty('sent')
  })

  test('us: an operator can mend it, the letter is kept', async () => {
    const sink = await sinkWith({
      authOptional: false,
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      onAuth: (_, __, done) => done(null, { message: 'wrong password' }),
    })
    const url = sink.url.replace('smtp://', 'smtp://baton:wrong@')
    expect(await sendLetter(await transportTo(url), letter(), NOW)).toMatchObject({ retryAt: at(1) })
    expect(await sendLetter(await transportTo(sink.url), letter(), NOW)).toMatchObject({ retryAt: at(1) })
  })

  test('nobody there, or somebody who hangs up at any point: tried again', async () => {
    expect(await sendLetter(await transportTo('smtp://127.0.0.1:1'), letter(), NOW)).toMatchObject({
      retryAt: at(1),
    })
    for (const words of [
      [],
      ['220 hi'],
      ['220 hi', '250 ok'],
      ['220 hi', '250 ok', '250 ok', '250 ok', '354 go'],
    ]) {
      const port = await broken(words)
      const result = await sendLetter(await transportTo(`smtp://127.0.0.1:${port}`), letter(), NOW)
      expect(result).toMatchObject({ retryAt: at(1) })
    }
  })

  test('one who falls silent after the data: tried again after the patience set', async () => {
    const port = await broken(['220 hi', '250 ok', '250 ok', '250 ok', '354 go'], false)
    const transport = await transportTo(`smtp://127.0.0.1:${port}?socketTimeout=200`)
    expect(await sendLetter(transport, letter(), NOW)).toMatchObject({ retryAt: at(1) })
  })

  /** A server that says these lines, one per client line, then hangs up (or says nothing more). */
  async function broken(words: string[], hangUp = true): Promise<number> {
    const sockets = new Set<Socket>()
    const server = createServer((socket) => {
      sockets.add(socket)
      const left = [...words]
      const next = () => {
        const word = left.shift()
        if (word !== undefined) socket.write(`${word}\r\n`)
        else if (hangUp) socket.destroy()
      }
      socket.on('error', () => {})
      socket.on('data', next)
      next()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    closing.push(async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    })
    const address = server.address()
    return address && typeof address === 'object' ? address.port : 0
  }
})

describe('the policy', () => {
  const later = refusal(451, 'later')
  const tried = (attempts: number, hours: number) =>
    afterFailure(later, { attempts, since: NOW, now: new Date(NOW.getTime() + hours * 3_600_000) })

  test('waits longer each time, up to half a day', () => {
    const waits = Array.from({ length: 12 }, (_, n) => {
      const result = tried(n + 1, 0)
      return 'retryAt' in result ? (result.retryAt.getTime() - NOW.getTime()) / 60_000 : null
    })
    expect(waits).toEqual([1, 5, 15, 30, 60, 120, 240, 480, 720, 720, 720, 720])
  })

  test('gives up after four days, and says what the last answer was', () => {
    expect(tried(14, 84)).toHaveProperty('retryAt')
    expect(tried(15, 85)).toEqual({ failed: true, status: '451', why: 'given up after 15 attempts: later' })
  })

  test.each([
    [refusal(552, '5.2.2 mailbox full'), true],
    [refusal(554, '5.7.1 policy', 'EMESSAGE'), true],
    [refusal(554, 'no service for you', 'EPROTOCOL'), false],
    [refusal(503, 'bad sequence'), false],
    [refusal(530, 'log in first'), false],
    [refusal(421, 'shutting down'), false],
    [refusal(535, 'bad credentials', 'EAUTH'), false],
    [Object.assign(new Error('no recipients'), { code: 'EENVELOPE' }), true],
    [Object.assign(new Error('certificate expired'), { code: 'ETLS' }), false],
    [new Error('what?'), false],
    ['not even an error', false],
  ])('%s', (error, failed) => {
    expect('failed' in afterFailure(error, { attempts: 1, since: NOW, now: NOW })).toBe(failed)
  })
})

describe('turns', () => {
  test('a domain takes a burst, then an even pace; others are not held up', () => {
    const turns = new Turns(60)
    const at = (ms: number) => new Date(NOW.getTime() + ms)
    expect(Array.from({ length: 10 }, () => turns.take('Harbor.example', at(0)))).toEqual(
      Array(10).fill(null),
    )
    expect(turns.take('harbor.example', at(0))).toEqual(at(1_000))
    expect(turns.take('other.example', at(0))).toBeNull()
    expect(turns.take('harbor.example', at(400))).toEqual(at(1_000))
    expect(turns.take('harbor.example', at(1_000))).toBeNull()
    expect(turns.take('harbor.example', at(1_000))).toEqual(at(2_000))
    expect(turns.take('harbor.example', at(3_600_000))).toBeNull()
  })

  test('a letter whose turn it is not waits, and no attempt is made', async () => {
    const sink = await sinkWith()
    const transport = await transportTo(sink.url, { SEND_RATE: '1' })
    expect(await sendLetter(transport, letter(), NOW)).toHaveProperty('sent')
    expect(await sendLetter(transport, letter(), NOW)).toMatchObject({
      retryAt: new Date(NOW.getTime() + 60_000),
    })
    expect(sink.mails).toHaveLength(1)
  })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))
