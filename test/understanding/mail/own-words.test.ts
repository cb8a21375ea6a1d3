import { describe, expect, test } from 'vitest'
import { parseMail } from '../../../src/understanding/parse/parse.ts'
import { ARCHIVED_REPLIES } from './archive-cases.ts'
import { HTML_REPLIES } from './html-cases.ts'
import { rawReply, squeeze } from './kit.ts'
import { REPLIES } from './reply-cases.ts'

describe('the words a person typed, by client and language', () => {
  test.each([...REPLIES, ...ARCHIVED_REPLIES].map((reply) => [reply.name, reply] as const))(
    '%s',
    async (_, { from, body, typed }) => {
      const mail = await parseMail(rawReply(from, body))
      expect(squeeze(mail.ownText)).toBe(squeeze(typed))
    },
  )
})

describe('the words a person typed, from HTML alone', () => {
  test.each(HTML_REPLIES.map((reply) => [reply.name, reply] as const))(
    '%s',
    async (_, { from, body, typed }) => {
      const mail = await parseMail(rawReply(from, body, 'text/html'))
      expect(squeeze(mail.ownText)).toBe(squeeze(typed))
    },
  )
})
