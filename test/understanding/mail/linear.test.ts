import { describe, expect, test } from 'vitest'
import { isAutoReply } from '../../../src/understanding/auto-reply.ts'
import { readAbsence } from '../../../src/understanding/auto-reply-absence.ts'
import { readBounce } from '../../../src/understanding/bounce.ts'
import { isCalendar } from '../../../src/understanding/calendar.ts'
import { findForwards } from '../../../src/understanding/forwarded.ts'
import { isListMail } from '../../../src/understanding/list-mail.ts'
import { readableReply } from '../../../src/understanding/own-words/readable.ts'
import { parseMail } from '../../../src/understanding/parse.ts'
import { WORST } from './worst-cases.ts'

/** CPU milliseconds of everything this part does with one mail. */
async function cost(text: string): Promise<number> {
  const raw = Buffer.from(text)
  const start = process.cpuUsage()
  const mail = await parseMail(raw)
  readBounce(mail)
  isAutoReply(mail)
  readAbsence(mail)
  isCalendar(mail)
  isListMail(mail)
  findForwards(mail.text, mail.subject)
  readableReply(mail.text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}

describe('one megabyte of adversarial text', () => {
  test.each(Object.entries(WORST))('%s: under a second', async (_, make) => {
    await cost(make(10_000))
    expect(await cost(make(1_000_000))).toBeLessThan(1_000)
  })
})
