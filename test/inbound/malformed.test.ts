/**
 * Mails that are wrong in many ways, and sound ones damaged on their way, handed to the running server over SMTP:
 * each is stored byte by byte and ends in exactly one outcome; the server stays up.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { converse } from '../kit/smtp.ts'
import { type Story, tell } from '../kit/story.ts'

const MAILS = new URL('../mails/', import.meta.url)
/** Every mail with MALFORMED=all; otherwise an even sample, so that a run of the tests stays short. */
const STEP = process.env.MALFORMED === 'all' ? 1 : 24

/** Mails of other programs that break the rules, as they are, and mails that people wrote, each damaged in one way. */
function fixtures(): [string, Buffer][] {
  const wrong = ['mime', 'bounces'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, MAILS)).map((name) => `${folder}/${name}`),
  )
  // Not those for judging alone (../mails/labelled/README.md).
  const sound = readdirSync(new URL('labelled/', MAILS))
    .filter((name) => /^[DGJM]\d+\.eml$/.test(name))
    .map((name) => `labelled/${name}`)
  const raw = (name: string) => readFileSync(new URL(name, MAILS))
  return [
    ...wrong.map((name): [string, Buffer] => [name, raw(name)]),
    ...sound
      .filter((_, index) => index % STEP === 0)
      .map((name, index): [string, Buffer] => {
        const [how, damage] = DAMAGES[index % DAMAGES.length]!
        return [`${name}, ${how}`, damage(raw(name))]
      }),
  ]
}

const DAMAGES: [string, (raw: Buffer) => Buffer][] = [
  ['cut off', (raw) => raw.subarray(0, raw.length * 0.6)],
  ['cut off in its headers', (raw) => raw.subarray(0, 200)],
  ['without its beginning', (raw) => raw.subarray(raw.length * 0.3)],
  ['twice', (raw) => Buffer.concat([raw, raw])],
  [
    'every 97th byte another',
    (raw) => raw.map((byte, at) => (at % 97 === 96 ? byte ^ 0x55 : byte)) as Buffer,
  ],
  ['without line ends', (raw) => Buffer.from(raw.toString('latin1').replace(/[\r\n]+/g, ' '), 'latin1')],
  ['with bare line feeds', (raw) => Buffer.from(raw.toString('latin1').replace(/\r\n/g, '\n'), 'latin1')],
  ['without empty lines', (raw) => Buffer.from(raw.toString('latin1').replace(/(\r\n)+/g, '\r\n'), 'latin1')],
]

const OWN: [string, Buffer][] = [
  ['nothing at all', Buffer.alloc(0)],
  ['one byte', Buffer.from([0xff])],
  ['every byte there is', Buffer.from(Array.from({ length: 256 }, (_, n) => n))],
  ['headers without end', Buffer.from('X: y\r\n'.repeat(20_000))],
  ['one header without end', Buffer.from(`Subject: ${'a'.repeat(500_000)}`)],
  ['a fold without end', Buffer.from(`Subject: a${'\r\n '.repeat(50_000)}b\r\n\r\n`)],
  ['parts within parts', nested(300)],
  [
    'a boundary that is never closed',
    Buffer.from('Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nx'),
  ],
  [
    'half a base64',
    Buffer.from('Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\nSGVsbG8=====%%'),
  ],
  [
    'an encoded word that decodes to a header',
    Buffer.from('Subject: =?utf-8?Q?a=0D=0ABcc:_x@y?=\r\nFrom: a@b.example\r\n\r\n'),
  ],
  ['quotes without end', Buffer.from(`From: a@b.example\r\n\r\n${'> '.repeat(60_000)}`)],
  ['HTML without end', Buffer.from(`Content-Type: text/html\r\n\r\n${'<div>'.repeat(60_000)}`)],
]

function nested(depth: number): Buffer {
  let mail = 'Content-Type: text/plain\r\n\r\nx'
  for (let n = 0; n < depth; n++)
    mail = `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n${mail}\r\n--b${n}--\r\n`
  return Buffer.from(mail)
}

describe('malformed mails', () => {
  let story: Story
  beforeAll(async () => {
    story = await tell()
  })
  afterAll(() => story.end())

  test('are stored with one outcome each, and the next honest mail is served', async () => {
    const mails = [...OWN, ...fixtures()]
    const refused: string[] = []
    const talk = await converse({ port: story.running.smtp?.port ?? 0 })
    await talk.hear()
    talk.say('EHLO x\r\n')
    await talk.hear()
    for (const [name, raw] of mails) {
      talk.say('MAIL FROM:<a@b.example>\r\nRCPT TO:<deals@intake.vendor.example>\r\nDATA\r\n')
      for (let n = 0; n < 3; n++) await talk.hear()
      talk.say(onTheWire(raw))
      const reply = await talk.hear(20_000)
      if (!reply.startsWith('250 ')) refused.push(`${name}: ${reply}`)
    }
    talk.end()
    await story.settle()
    const [row] = await story.query<{ stored: number; open: number; why: number }>(
      `select count(*)::int as stored, count(*) filter (where outcome is null)::int as open,
         count(*) filter (where "outcomeReason" is null or "outcomeReason" = '')::int as why from "InboundMail"`,
    )
    expect(refused.filter((line) => !line.includes('554 5.6.0'))).toEqual([])
    expect(row).toMatchObject({ open: 0, why: 0 })
    expect(row?.stored).toBeGreaterThan(0.9 * (mails.length - refused.length))
    await story.mail({ from: 'dana.whitlock@harborsystems.example', subject: 'status', text: 'status' })
    expect(await story.letters({ kind: 'STATUS_DIGEST' })).toHaveLength(1)
  }, 600_000)
})

/** Dots stuffed, CRLF at the end; bare line ends stay as they are, which is the point. */
function onTheWire(raw: Buffer): Buffer {
  const text = raw.toString('latin1').replace(/(^|\n)\./g, '$1..')
  return Buffer.from(`${text}${text.endsWith('\r\n') ? '' : '\r\n'}.\r\n`, 'latin1')
}
