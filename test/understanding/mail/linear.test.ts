import { describe, test } from 'vitest'
import { isAutoReply } from '../../../src/understanding/automatic/auto-reply.ts'
import { readAbsence } from '../../../src/understanding/automatic/auto-reply-absence.ts'
import { readBounce } from '../../../src/understanding/automatic/bounce.ts'
import { isCalendar } from '../../../src/understanding/automatic/calendar.ts'
import { isListMail } from '../../../src/understanding/automatic/list-mail.ts'
import { findForwards } from '../../../src/understanding/forwarded.ts'
import { readableReply } from '../../../src/understanding/own-words/readable.ts'
import { parseMail } from '../../../src/understanding/parse/parse.ts'
import { WORST } from './worst-cases.ts'

/** Everything this part does with one mail. */
async function read(text: string): Promise<void> {
  const mail = await parseMail(Buffer.from(text))
  readBounce(mail)
  isAutoReply(mail)
  readAbsence(mail)
  isCalendar(mail)
  isListMail(mail)
  findForwards(mail.text, mail.subject)
  readableReply(mail.text)
}

// How long it takes is for the benchmark (npm run bench:understand). What is not linear takes minutes: it is stopped.
describe('300 kilobytes of adversarial text', () => {
  test.each(Object.entries(WORST))('%s: comes to its end', (_, make) => read(make(300_000)), 30_000)
})
