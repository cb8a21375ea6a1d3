/** Providers over real HTTP: who is let in, what is stored, and that a recorded request is worth nothing. */
import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { handleWebhook } from '../../src/inbound/webhook.ts'
import type { Database } from '../../src/store/database.ts'
import { freshDatabase } from '../kit/backends.ts'
import { buildMail } from '../kit/mail.ts'
import { seedMotion, type TestWorld, worldOver } from './world.ts'

const SECRET = 'the key that was agreed on'
const DEALS = 'deals@intake.vendor.example'
/** Written in the shape of what the providers document and send; nothing of anybody's mail is in them. */
const REQUESTS = new URL('../mails/webhooks/', import.meta.url)
const keys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
const publicKey = keys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')

let db: Database
let world: TestWorld
let server: Server
let base: string

beforeAll(async () => {
  db = await freshDatabase('pglite')
  await seedMotion(db)
  server = createServer((request, response) => void handleWebhook(world, request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  base = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}/inbound`
})
afterAll(async () => {
  server.close()
  await db.close()
})
beforeEach(async () => {
  await db.query('delete from "InboundMail"')
  world = worldOver(db, { WEBHOOK_SECRET: SECRET })
})

const basic = { authorization: `Basic ${Buffer.from(`any:${SECRET}`).toString('base64')}` }
const seconds = (shift = 0) => String(Math.floor(world.now().getTime() / 1000) + shift)

type Body = string | Buffer | URLSearchParams | FormData

async function post(path: string, content: Body, headers: Record<string, string> = {}): Promise<number> {
  const body = Buffer.isBuffer(content) ? new Uint8Array(content) : content
  return (await fetch(`${base}/${path}`, { method: 'POST', body, headers })).status
}

async function stored() {
  const rows = await db.query<{
    raw: Uint8Array
    envelopeFrom: string
    envelopeTo: string[]
    session: { user: string }
  }>(
    `select "raw", "envelopeFrom", "envelopeTo", "session" from "InboundMail" where "source" = 'WEBHOOK' order by "id"`,
  )
  return Promise.all(rows.map(async (row) => ({ ...row, mail: await simpleParser(Buffer.from(row.raw)) })))
}

const raw = (text = 'Hello') =>
  buildMail({ from: 'Ana <ana@harbor.example>', to: DEALS, subject: 'A deal', text })

describe('the raw mail', () => {
  const signed = (body: Buffer, time: string, secret = SECRET) => ({
    'x-baton-timestamp': time,
    'x-baton-signature': createHmac('sha256', secret).update(`${time}.`).update(body).digest('hex'),
  })

  test('signed, or with the secret as password, is stored byte by byte', async () => {
    expect(await post('raw', raw('one'), signed(raw('one'), seconds()))).toBe(200)
    expect(
      await post('raw', raw('two'), {
        ...basic,
        'x-envelope-from': 'bounce@harbor.example',
        'x-envelope-to': DEALS,
      }),
    ).toBe(200)
    expect(await post('raw', raw('three'), { authorization: `Bearer ${SECRET}` })).toBe(200)
    const mails = await stored()
    expect(mails.map((one) => Buffer.from(one.raw).equals(raw(one.mail.text?.trim())))).toEqual([
      true,
      true,
      true,
    ])
    expect(mails.map((one) => one.envelopeFrom).sort()).toEqual([
      'ana@harbor.example',
      'ana@harbor.example',
      'bounce@harbor.example',
    ])
    expect(world.woken).toEqual(['mails', 'mails', 'mails'])
  })

  test('twice is once', async () => {
    expect(await post('raw', raw(), basic)).toBe(200)
    expect(await post('raw', raw(), basic)).toBe(200)
    expect(await stored()).toHaveLength(1)
  })

  test.each([
    ['nothing', () => ({})],
    ['another password', () => ({ authorization: `Basic ${Buffer.from('any:wrong').toString('base64')}` })],
    ['an empty password', () => ({ authorization: 'Bearer ' })],
    ['another key', () => signed(raw(), seconds(), 'guess')],
    ['a signature of another body', () => signed(raw('other'), seconds())],
    ['a time that was not signed', () => ({ ...signed(raw(), seconds()), 'x-baton-timestamp': seconds(1) })],
    ['a request recorded six minutes ago', () => signed(raw(), seconds(-360))],
    ['a request from the future', () => signed(raw(), seconds(360))],
    ['no time at all', () => signed(raw(), '')],
  ])('with %s: 403, and nothing is kept', async (_, headers) => {
    expect(await post('raw', raw(), headers())).toBe(403)
    expect(await stored()).toHaveLength(0)
  })

  test('for somebody who is not here: 406; redirected to us by an alias: to the first motion', async () => {
    expect(await post('raw', raw(), { ...basic, 'x-envelope-to': 'nobody@intake.vendor.example' })).toBe(406)
    const alias = buildMail({ from: 'ana@harbor.example', to: 'partners@vendor.example', text: 'x' })
    expect(await post('raw', alias, basic)).toBe(200)
    expect(await stored()).toMatchObject([{ envelopeTo: [DEALS] }])
  })

  test('too large: 413. Not a POST: 405. Nobody of that name, or no secret: 404. No store: 503', async () => {
    world = worldOver(db, { WEBHOOK_SECRET: SECRET, SMTP_MAX_BYTES: '2000' })
    expect(await post('raw', Buffer.alloc(3_500, 'x'), basic)).toBe(413)
    expect((await fetch(`${base}/raw`)).status).toBe(405)
    expect(await post('pigeon', raw(), basic)).toBe(404)
    expect(await post('constructor', raw(), basic)).toBe(404)
    world.db = { ...db, query: () => Promise.reject(new Error('disk full')) }
    expect(await post('raw', raw(), basic)).toBe(503)
    world = worldOver(db)
    expect(await post('raw', raw(), basic)).toBe(404)
    expect(await stored()).toHaveLength(0)
  })
})

describe('Postmark', () => {
  const fields = {
    FromFull: { Email: 'Ana@Harbor.example', Name: 'Ana "the" Ruiz' },
    ToFull: [{ Email: DEALS, Name: '' }],
    Subject: 'Möwe GmbH\r\nBcc: everybody@harbor.example',
    Date: 'Mon, 14 Sep 2026 09:00:00 +0200',
    TextBody: 'Grüße\nAna',
    HtmlBody: '<p>Grüße</p>',
    Headers: [
      { Name: 'Message-ID', Value: '<one@harbor.example>' },
      { Name: 'Authentication-Results', Value: 'mx.vendor.example; dmarc=pass' },
      { Name: 'Subject', Value: 'Another' },
    ],
    Attachments: [
      { Name: 'card.vcf', ContentType: 'text/vcard', Content: Buffer.from('BEGIN:VCARD').toString('base64') },
    ],
  }
  const json = { ...basic, 'content-type': 'application/json' }

  test('with the raw mail in it', async () => {
    const body = JSON.stringify({
      From: 'ana@harbor.example',
      OriginalRecipient: DEALS,
      RawEmail: raw().toString(),
    })
    expect(await post('postmark', body, json)).toBe(200)
    expect(Buffer.from((await stored())[0]?.raw ?? []).equals(raw())).toBe(true)
  })

  test('with fields: a mail again, the same one each time it is posted', async () => {
    for (let n = 0; n < 2; n++) expect(await post('postmark', JSON.stringify(fields), json)).toBe(200)
    const mails = await stored()
    expect(mails).toHaveLength(1)
    const [{ mail }] = mails as [(typeof mails)[number]]
    expect(mail).toMatchObject({
      messageId: '<one@harbor.example>',
      subject: 'Möwe GmbH Bcc: everybody@harbor.example',
      html: '<p>Grüße</p>',
    })
    expect(mail.text?.trim()).toBe('Grüße\nAna')
    expect(mail.from?.value).toEqual([{ address: 'ana@harbor.example', name: 'Ana the Ruiz' }])
    expect(mail.date?.toISOString()).toBe('2026-09-14T07:00:00.000Z')
    expect(mail.attachments.map((one) => [one.filename, one.content.toString()])).toEqual([
      ['card.vcf', 'BEGIN:VCARD'],
    ])
    expect([mail.headers.get('authentication-results'), mail.bcc]).toEqual([undefined, undefined])
  })

  test('without the password, or without a mail', async () => {
    expect(await post('postmark', JSON.stringify(fields), { 'content-type': 'application/json' })).toBe(403)
    expect(await post('postmark', '{"hello": 1}', json)).toBe(406)
    expect(await post('postmark', '[not json', json)).toBe(406)
    expect(await stored()).toHaveLength(0)
  })
})

describe('Mailgun', () => {
  function form(
    extra: Record<string, string>,
    { time = seconds(), token = 't'.repeat(50), secret = SECRET } = {},
  ): URLSearchParams {
    const signature = createHmac('sha256', secret)
      .update(time + token)
      .digest('hex')
    return new URLSearchParams({
      timestamp: time,
      token,
      signature,
      recipient: DEALS,
      sender: 'ana@harbor.example',
      ...extra,
    })
  }

  test('the raw mail', async () => {
    expect(await post('mailgun/mime', form({ 'body-mime': raw().toString() }))).toBe(200)
    const [mail] = await stored()
    expect(Buffer.from(mail?.raw ?? []).equals(raw())).toBe(true)
    expect(mail).toMatchObject({ envelopeFrom: 'ana@harbor.example', envelopeTo: [DEALS] })
  })

  test('fields and files', async () => {
    const data = new FormData()
    for (const [name, value] of form({
      'body-plain': 'Hello',
      'message-headers': JSON.stringify([
        ['From', 'Ana <ana@harbor.example>'],
        ['To', DEALS],
        ['Subject', 'A deal'],
        ['Message-Id', '<two@harbor.example>'],
        ['Content-Type', 'text/evil'],
      ]),
    })) {
      data.set(name, value)
    }
    data.set(
      'attachment-1',
      new Blob([Buffer.from([0, 255, 10, 13])], { type: 'application/pdf' }),
      'plan.pdf',
    )
    expect(await post('mailgun', data)).toBe(200)
    const [{ mail }] = (await stored()) as [Awaited<ReturnType<typeof stored>>[number]]
    expect([mail.messageId, mail.subject, mail.text?.trim()]).toEqual([
      '<two@harbor.example>',
      'A deal',
      'Hello',
    ])
    expect(mail.attachments.map((one) => [one.filename, [...one.content]])).toEqual([
      ['plan.pdf', [0, 255, 10, 13]],
    ])
  })

  test('a token is good for one mail: its signature says nothing about the mail', async () => {
    expect(await post('mailgun', form({ 'body-mime': raw('one').toString() }))).toBe(200)
    expect(await post('mailgun', form({ 'body-mime': raw('forged').toString() }))).toBe(406)
    expect(
      await post('mailgun', form({ 'body-mime': raw('two').toString() }, { token: 'u'.repeat(50) })),
    ).toBe(200)
    expect(await stored()).toHaveLength(2)
  })

  test('a retry after a failure of ours is not taken for a replay', async () => {
    const retried = form({ 'body-mime': raw().toString() })
    world.db = {
      ...db,
      query: (text, params) =>
        text.startsWith('insert') ? Promise.reject(new Error('full')) : db.query(text, params),
    }
    expect(await post('mailgun', retried)).toBe(503)
    world.db = db
    world.clock.at = new Date(world.clock.at.getTime() + 10 * 60_000)
    expect(await post('mailgun', retried)).toBe(200)
    // The answer did not reach Mailgun: 406 is what it does not retry.
    expect(await post('mailgun', retried)).toBe(406)
    expect(await stored()).toHaveLength(1)
  })

  test.each([
    ['another key', { secret: 'guess' }],
    ['a request of yesterday', { time: '1789290000' }],
    ['no time', { time: '' }],
  ])('%s: 403', async (_, how) => {
    expect(await post('mailgun', form({ 'body-mime': raw().toString() }, how))).toBe(403)
    expect(await stored()).toHaveLength(0)
  })
})

describe('SendGrid', () => {
  const boundary = 'a boundary'
  function multipart(parts: Record<string, string | Buffer>): Buffer {
    const chunks = Object.entries(parts).flatMap(([name, value]) => [
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`),
      Buffer.from(value),
      Buffer.from('\r\n'),
    ])
    return Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)])
  }
  const type = { 'content-type': `multipart/form-data; boundary="${boundary}"` }
  const envelope = JSON.stringify({ to: [DEALS], from: 'ana@harbor.example' })

  test('the raw mail, whatever bytes it is made of', async () => {
    const latin = Buffer.concat([raw('Gr'), Buffer.from([0xfc, 0xdf, 0x65])])
    expect(await post('sendgrid', multipart({ envelope, email: latin }), { ...type, ...basic })).toBe(200)
    expect(Buffer.from((await stored())[0]?.raw ?? []).equals(latin)).toBe(true)
  })

  test('fields, each in a charset of its own', async () => {
    const body = multipart({
      envelope,
      headers: `Message-ID: <three@harbor.example>\nFrom: Ana <ana@harbor.example>\nSubject: A\n deal\nTo: ${DEALS}\n`,
      text: Buffer.from([0x47, 0x72, 0xfc, 0xdf, 0x65]),
      charsets: JSON.stringify({ text: 'iso-8859-1', subject: 'UTF-8' }),
    })
    expect(await post('sendgrid', body, { ...type, ...basic })).toBe(200)
    const [{ mail }] = (await stored()) as [Awaited<ReturnType<typeof stored>>[number]]
    expect([mail.messageId, mail.subject, mail.text?.trim()]).toEqual([
      '<three@harbor.example>',
      'A deal',
      'Grüße',
    ])
  })

  test('with its key configured only its signature counts', async () => {
    world = worldOver(db, { WEBHOOK_SECRET: SECRET, SENDGRID_PUBLIC_KEY: publicKey })
    const body = multipart({ envelope, email: raw() })
    const signed = (time: string, over = body) => ({
      ...type,
      'x-twilio-email-event-webhook-timestamp': time,
      'x-twilio-email-event-webhook-signature': sign(
        'sha256',
        Buffer.concat([Buffer.from(time), over]),
        keys.privateKey,
      ).toString('base64'),
    })
    expect(await post('sendgrid', body, { ...type, ...basic })).toBe(403)
    expect(await post('sendgrid', body, signed(seconds(-400)))).toBe(403)
    expect(await post('sendgrid', body, signed(seconds(), multipart({ envelope, email: 'other' })))).toBe(403)
    expect(
      await post('sendgrid', body, {
        ...signed(seconds()),
        'x-twilio-email-event-webhook-signature': 'AAAA',
      }),
    ).toBe(403)
    expect(await post('sendgrid', body, signed(seconds()))).toBe(200)
    expect(await stored()).toHaveLength(1)
  })

  test.each([
    '--x',
    '',
    `--${boundary}\r\n`,
    `--${boundary}\r\nContent-Disposition: form-data; name="email"\r\n\r\nnever closed`,
  ])('a torn form (%j) is no mail', async (body) => {
    expect(await post('sendgrid', body, { ...type, ...basic })).toBe(406)
  })
})

describe('requests as providers send them', () => {
  /** A request of test/mails/webhooks: its content type and its body. */
  function request(name: string): { type: string; body: Buffer } {
    const file = readFileSync(new URL(`${name}.http`, REQUESTS)).toString('latin1')
    const end = file.indexOf('\n\n')
    const type = /^Content-Type: (.+)$/m.exec(file.slice(0, end))?.[1] ?? ''
    // Kept with line feeds only; on the wire a multipart body has CRLF.
    const body = type.startsWith('multipart/')
      ? file.slice(end + 2).replace(/\r?\n/g, '\r\n')
      : file.slice(end + 2)
    return { type, body: Buffer.from(body, 'latin1') }
  }

  test.each(['mailgun-unsigned', 'mailgun-old-signature'])('%s: refused', async (name) => {
    const { type, body } = request(name)
    expect(await post('mailgun', body, { 'content-type': type })).toBe(403)
    expect(await stored()).toHaveLength(0)
  })

  test.each([
    'postmark',
    'mailgun-form',
    'mailgun-multipart',
    'mailgun-mime',
    'sendgrid',
    'sendgrid-windows-1252',
  ])('%s: a mail with sender, subject and text', async (name) => {
    const mail = await taken(name)
    expect(mail).toMatchObject({ subject: 'Hello €', messageId: expect.stringMatching(/^<.+>$/) })
    expect(mail.from?.value).toEqual([{ address: 'ana@harbor.example', name: 'Ana Ruiz' }])
    expect(mail.text).toMatch(/^Hello €,\nwe bring Kelso Mills/)
    expect(mail.date?.toISOString()).toBe('2026-09-14T07:00:00.000Z')
  })

  test('without subject and words it is a mail as well', async () => {
    expect(await taken('postmark-empty')).toMatchObject({ messageId: '<CAHk0empty@mail.harbor.example>' })
  })

  /** The mail that is stored when the request is believed. */
  async function taken(name: string) {
    const { type, body } = request(name)
    const provider = name.split('-')[0]!
    // Signed with a key we do not have: signed anew with ours, the rest is as it came.
    const [sent, headers] = provider === 'mailgun' ? resigned(body, type) : [body, basic]
    expect(await post(provider, sent, { 'content-type': type, ...headers })).toBe(200)
    const mails = await stored()
    expect(mails).toHaveLength(1)
    return mails[0]!.mail
  }

  function resigned(body: Buffer, type: string): [Buffer, Record<string, string>] {
    const token = 'a'.repeat(50)
    const values = {
      timestamp: seconds(),
      token,
      signature: createHmac('sha256', SECRET)
        .update(seconds() + token)
        .digest('hex'),
    }
    let text = body.toString('latin1')
    for (const [name, value] of Object.entries(values)) {
      text = type.startsWith('multipart/')
        ? text.replace(new RegExp(`(name="${name}"\r\n\r\n)[^\r]*`), `$1${value}`)
        : text.replace(new RegExp(`(^|&)${name}=[^&]*`), `$1${name}=${value}`)
    }
    return [Buffer.from(text, 'latin1'), {}]
  }
})
