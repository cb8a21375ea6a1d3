import { describe, expect, test } from 'vitest'
import { parseMail } from '../../../src/understanding/parse/parse.ts'
import { ARCHIVED_REPLIES } from './archive-cases.ts'
import { HTML_REPLIES } from './html-cases.ts'
import { REPLIES } from './reply-cases.ts'

function mailOf(from: string, body: string, type = 'text/plain'): Buffer {
  const head = [`From: ${from}`, 'To: desk@intake.vendor.example', 'Subject: Re: [2001]', 'MIME-Version: 1.0']
  const content = [`Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: 8bit']
  return Buffer.from([...head, ...content, '', body].join('\r\n').replace(/\r?\n/g, '\r\n'))
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('the words a person typed, by client and language', () => {
  test.each([...REPLIES, ...ARCHIVED_REPLIES].map((reply) => [reply.name, reply] as const))(
    '%s',
    async (_, { from, body, typed }) => {
      const mail = await parseMail(mailOf(from, body))
      expect(squeeze(mail.ownText)).toBe(squeeze(typed))
    },
  )
})

describe('the words a person typed, from HTML alone', () => {
  test.each(HTML_REPLIES.map((reply) => [reply.name, reply] as const))(
    '%s',
    async (_, { from, body, typed }) => {
      const mail = await parseMail(mailOf(from, body, 'text/html'))
      expect(squeeze(mail.ownText)).toBe(squeeze(typed))
    },
  )
})
