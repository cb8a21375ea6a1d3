import { describe, expect, test } from 'vitest'
import { parseMail } from '../../../src/understanding/parse/parse.ts'
import { ANNOUNCEMENTS } from './client-announcements.ts'
import { FOOTED_REPLIES } from './client-footers.ts'
import { HTML_CLIENT_REPLIES, TEXT_REPLIES } from './client-replies.ts'
import { rawReply, squeeze } from './kit.ts'

/** What stands between ⟦ and ⟧, piece by piece, and the mail without these signs. */
function taken(marked: string): { typed: string; body: string } {
  const typed = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map((piece) => piece[1]).join('\n')
  return { typed, body: marked.replace(/[⟦⟧]/g, '') }
}

describe('the words a person typed, program by program', () => {
  test.each([...TEXT_REPLIES, ...FOOTED_REPLIES])('%s', async (_, from, marked) => {
    const { typed, body } = taken(marked)
    expect(squeeze((await parseMail(rawReply(from, body))).ownText)).toBe(squeeze(typed))
  })
})

describe('the words a person typed, program by program, from HTML alone', () => {
  test.each(HTML_CLIENT_REPLIES)('%s', async (_, from, marked) => {
    const { typed, body } = taken(marked)
    expect(squeeze((await parseMail(rawReply(from, body, 'text/html'))).ownText)).toBe(squeeze(typed))
  })
})

describe('an earlier mail below, told only by the line that announces it', () => {
  test.each(ANNOUNCEMENTS)('%s', async (_, announcement) => {
    const below = `Hi Laura,\nwill you take deal 2001? I accept nothing else.\n`
    const body = `Yes, I take it.\n\n${announcement}\n\n${below}`
    const mail = await parseMail(rawReply('Laura Finch <laura.finch@vendor.example>', body))
    expect(squeeze(mail.ownText)).toBe('Yes, I take it.')
  })
})
