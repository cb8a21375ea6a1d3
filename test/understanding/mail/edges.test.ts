/** Corners of the mail mechanics that no larger table reaches. */
import { describe, expect, test } from 'vitest'
import { isAutoReply } from '../../../src/understanding/automatic/auto-reply.ts'
import { isCalendar } from '../../../src/understanding/automatic/calendar.ts'
import { isListMail } from '../../../src/understanding/automatic/list-mail.ts'
import { postscript } from '../../../src/understanding/own-words/own-words.ts'
import { readableReply } from '../../../src/understanding/own-words/readable.ts'
import { parseMail } from '../../../src/understanding/parse/parse.ts'

const GAVIN = { name: 'Gavin Holt', address: 'gavin.holt@vendor.example' }
const read = (head: string, body: string) =>
  parseMail(Buffer.from(`From: Gavin Holt <gavin.holt@vendor.example>\n${head}\n\n${body}`))

describe('own words', () => {
  test('a postscript is told apart', () => {
    const text =
      'Yes, mine.\n\nBest regards,\nGavin\n\nPS: only if the budget is real.\n\nOn Mon, 5 Oct 2026 at 10:12, Desk <d@x.example> wrote:\n> hi'
    expect(postscript(text, GAVIN)).toBe('PS: only if the budget is real.')
    expect(postscript('Yes, mine.\n\nGavin', GAVIN)).toBe('')
  })

  test('where the HTML marks a quote that plain text hides, less was typed', async () => {
    const plain = 'No, not mine.\n\nWill you take it? I accept.'
    const html = '<p>No, not mine.</p><blockquote type="cite"><p>Will you take it? I accept.</p></blockquote>'
    const body = `--b\nContent-Type: text/plain\n\n${plain}\n--b\nContent-Type: text/html\n\n${html}\n--b--`
    expect((await read('Content-Type: multipart/alternative; boundary=b', body)).ownText).toBe(
      'No, not mine.',
    )
  })

  test('a person is shown what was answered', () => {
    expect(readableReply('> Will you?\n\nYes.\n\n-- \nGavin')).toBe('> Will you?\n\nYes.')
    expect(readableReply('Hi\n> a?\nyes\n> b?\nno')).toBe('Hi\n\n> a?\nyes\n\n> b?\nno')
    expect(readableReply('\n\n')).toBe('')
  })
})

describe('bytes', () => {
  test.each(['application/ms-tnef; name=winmail.dat', 'application/octet-stream', 'text/markdown'])(
    'words labelled %s are read',
    async (type) => {
      const mail = await read(`Content-Type: ${type}`, 'We bring Kelso Mills,\n40 seats.')
      expect(mail.ownText).toBe('We bring Kelso Mills,\n40 seats.')
    },
  )

  test('a real file alone is no text', async () => {
    const mail = await read(
      'Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64',
      Buffer.from([0, 1, 2, 3, 200, 201]).toString('base64'),
    )
    expect(mail.text).toBe('')
  })

  test('uuencoded text', async () => {
    const body = 'begin 644 a.txt\n,5V4@8G)I;F<@2V5L\n`\nend'
    expect((await read('Content-Transfer-Encoding: x-uuencode', body)).text).toBe('We bring Kel')
  })

  test('uuencoding without its begin passes through', async () => {
    expect((await read('Content-Transfer-Encoding: uuencode', 'plain words')).text).toBe('plain words')
  })

  test('what calls itself base64 and is not', async () => {
    expect((await read('Content-Transfer-Encoding: base64', 'Hi, this is no base64!')).text).toBe(
      'Hi, this is no base64!',
    )
  })

  test('enriched text loses its commands', async () => {
    expect((await read('Content-Type: text/enriched', '<bold>Kelso</bold> is ours')).text).toBe(
      'Kelso is ours',
    )
  })

  test('a damaged winmail.dat is listed and told', async () => {
    const mail = await read('Content-Type: application/ms-tnef; name=winmail.dat', 'garbage')
    expect(mail.defects).toContain('winmail.dat could not be read')
    expect(mail.attachments[0]?.filename).toBe('winmail.dat')
  })

  test('a signature object without content', async () => {
    const mail = await read('Content-Type: application/pkcs7-mime; smime-type=signed-data', 'garbage')
    expect(mail.defects).toContain('the mail is encrypted (S/MIME) and cannot be read')
  })

  test('PGP encryption is told', async () => {
    const body = '--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b--'
    const mail = await read('Content-Type: multipart/encrypted; boundary=b', body)
    expect(mail.defects).toContain('the mail is encrypted (PGP) and cannot be read')
  })

  test('a bare multipart without parts or boundary is text', async () => {
    const mail = await read('Content-Type: multipart/mixed; boundary=never', 'We bring Kelso.')
    expect([mail.text, mail.defects]).toEqual([
      'We bring Kelso.',
      ['a multipart without its boundary was read as text'],
    ])
  })

  test('UTF-16 with its mark', async () => {
    const words = Buffer.from('\ufeffGrüße aus Kiel', 'utf16le')
    const mail = await parseMail(
      Buffer.concat([Buffer.from('Content-Type: text/plain; charset=utf-16\n\n'), words]),
    )
    expect(mail.text).toBe('Grüße aus Kiel')
  })
})

describe('kinds', () => {
  test.each(['Read: [1042] x', 'Gelesen: [1042] x', 'Lu : [1042] x', '開封済み: x'])(
    '"%s" with nothing else is a receipt',
    async (subject) => {
      expect(isAutoReply(await read(`Subject: ${subject}`, ''))?.kind).toBe('receipt')
    },
  )

  test('a person who writes below "Read:" wrote a mail', async () => {
    expect(isAutoReply(await read('Subject: Read: the new price list', 'I accept the deal.'))).toBeNull()
  })

  test.each([
    ['X-POST-MessageClass: 9; Autoresponder'],
    ['X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent'],
    ['X-Auto-Response-Suppress: All\nReturn-Path: <>'],
  ])('%s', async (head) => {
    expect(
      isAutoReply(await read(`Subject: Re: x\n${head}`, 'I am on annual leave until 9 October.'))?.kind,
    ).toBe('absence')
  })

  test.each([
    ['Precedence: list', 'list'],
    ['Precedence: bulk', 'list'],
    ['Precedence: bulk\nIn-Reply-To: <1@x.example>', 'bulk'],
    ['List-Unsubscribe: <mailto:u@x.example>\nFeedback-ID: 1:2', 'list'],
    ['X-Campaign-Id: 7', 'bulk'],
  ])('%s is %s mail', async (head, kind) => {
    expect(isListMail(await read(head, 'Hi'))?.kind).toBe(kind)
  })

  test('Exchange says calendar message; a whole mail is a calendar object', async () => {
    expect(isCalendar(await read('Content-Class: urn:content-classes:calendarmessage', ''))?.method).toBe(
      'UNKNOWN',
    )
    const invitation = await read(
      'Subject: Invitation: Review @ Mon 5 Oct 2026 10am (gavin@vendor.example)',
      'When: Monday 10:00',
    )
    expect(isCalendar(invitation)?.why).toContain('invitation')
  })
})
