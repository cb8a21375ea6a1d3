import { describe, expect, test } from 'vitest'
import { parseMail } from '../../../src/understanding/parse/parse.ts'
import { WITHIN } from './answers-within-cases.ts'
import { MORE_WITHIN } from './answers-within-more.ts'
import { squeeze } from './kit.ts'

describe('answers typed into the letter that is answered', () => {
  test.each([...WITHIN, ...MORE_WITHIN].map((reply) => [reply.name, reply] as const))(
    '%s',
    async (_, reply) => {
      const { from, subject = 'RE: [1207] Cwm Tawel Foundry', type = 'text/plain', body, typed } = reply
      const head = [
        `From: ${from}`,
        'To: Northwind Partner Desk <deal+1207.u2y5@intake.vendor.example>',
        `Subject: ${subject}`,
        'MIME-Version: 1.0',
        `Content-Type: ${type}; charset=utf-8`,
        'Content-Transfer-Encoding: 8bit',
      ]
      const mail = await parseMail(Buffer.from([...head, '', body].join('\n').replace(/\n/g, '\r\n')))
      expect(squeeze(mail.ownText)).toBe(squeeze(typed))
    },
  )
})
