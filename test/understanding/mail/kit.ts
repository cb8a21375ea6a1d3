/** Reads fixtures of test/mails, and the public mails of other projects where somebody has them. */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseMail } from '../../../src/understanding/parse/parse.ts'
import type { ParsedMail } from '../../../src/understanding/parsed-mail.ts'

const FIXTURES = new URL('../../mails/', import.meta.url)
/**
 * A folder with sets of openly licensed mails of other projects, which are not ours to hand on. Each set is a
 * `<name>.jsonl` of cases (`id`, `kind`, `raw_path` to the mail, `expected`).
 */
const PUBLIC = process.env.PUBLIC_MAILS ? pathToFileURL(`${process.env.PUBLIC_MAILS}/`) : null

/** The bytes of `test/mails/<name>.eml`. */
export function rawFixture(name: string): Buffer {
  return readFileSync(new URL(`${name}.eml`, FIXTURES))
}

export function fixture(name: string): Promise<ParsedMail> {
  return parseMail(rawFixture(name))
}

/** They come on top: what they have shown stands in the fixtures and cases here too. */
export const hasPublicMails = PUBLIC !== null

export interface PublicCase<T> {
  id: string
  kind: string
  subject?: string | null
  raw: Buffer
  expected: T
}

export function publicCases<T>(name: string): PublicCase<T>[] {
  if (PUBLIC === null) return []
  const lines = readFileSync(new URL(`${name}.jsonl`, PUBLIC), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => {
    const row = JSON.parse(line) as PublicCase<T> & { raw_path: string }
    return { ...row, raw: readFileSync(new URL(row.raw_path, PUBLIC)) }
  })
}

/** A reply to one of our letters with this body. */
export function rawReply(from: string, body: string, type = 'text/plain'): Buffer {
  const head = [`From: ${from}`, 'To: desk@intake.vendor.example', 'Subject: Re: [2001]', 'MIME-Version: 1.0']
  const content = [`Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: 8bit']
  return Buffer.from([...head, ...content, '', body].join('\r\n').replace(/\r?\n/g, '\r\n'))
}

/** Wrapping and empty lines do not count. */
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()
