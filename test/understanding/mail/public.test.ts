/** Regression on openly licensed mails of other projects, where PUBLIC_MAILS names their folder (kit.ts). */
import { describe, expect, test } from 'vitest'
import { readBounce } from '../../../src/understanding/automatic/bounce.ts'
import { findForwards } from '../../../src/understanding/forwarded.ts'
import { ownWords, wordsOfText } from '../../../src/understanding/own-words/own-words.ts'
import { readableReply } from '../../../src/understanding/own-words/readable.ts'
import { htmlLines } from '../../../src/understanding/parse/html-text.ts'
import { parseMail } from '../../../src/understanding/parse/parse.ts'
import { createReaderPool } from '../../../src/understanding/pool.ts'
import { hasPublicMails, type PublicCase, publicCases } from './kit.ts'

const squeeze = (text: string) => text.replace(/[\s\ufeff]+/g, '')
const plain = (raw: Buffer) => raw.toString('utf8').replace(/\r\n?/g, '\n')

/** The share of cases that hold, with the names of those that do not in the message. */
function expectShare(results: { id: string; ok: boolean }[], share: number): void {
  const failed = results.filter(({ ok }) => !ok).map(({ id }) => id)
  const reached = 1 - failed.length / results.length
  console.log(`${results.length - failed.length} of ${results.length}: ${(reached * 100).toFixed(1)} %`)
  expect(reached, `failed: ${failed.join(', ')}`).toBeGreaterThanOrEqual(share)
}

describe.skipIf(!hasPublicMails)('public mails', () => {
  test('malformed MIME: no crash, no hang, each with an outcome', async () => {
    const pool = createReaderPool({ timeoutMs: 20_000 })
    const cases = [...publicCases('mime_torture'), ...publicCases('mime_oracle')]
    const read = await Promise.all(cases.map(({ raw }) => pool.parse(raw)))
    await pool.close()
    expect(read.filter((mail) => 'defeat' in mail)).toEqual([])
    expect(read).toHaveLength(322)
  })

  test('decoded texts are found again', async () => {
    const cases = publicCases<{ texts: string[]; subject: string | null }>('mime_oracle')
    const results = await Promise.all(
      cases.map(async ({ id, raw, expected }) => {
        const mail = await parseMail(raw)
        const all = squeeze(JSON.stringify(mail).replace(/\\[nrt]/g, ''))
        const wanted = expected.texts.map((text) =>
          squeeze(
            JSON.stringify(text.trim())
              .slice(1, -1)
              .replace(/\\[nrt]/g, ''),
          ),
        )
        return { id, ok: wanted.every((text) => all.includes(text)) }
      }),
    )
    expectShare(results, 0.9)
  })

  test('bounces are told with their recipients', async () => {
    type Expected = { class: string; addresses: string[] | null }
    const results = await Promise.all(
      publicCases<Expected>('bounces_flufl').map(async ({ id, raw, expected }) => {
        const bounce = readBounce(await parseMail(raw))
        return { id, ok: (bounce !== null) === (expected.class === 'bounce'), bounce, expected }
      }),
    )
    expectShare(results, 0.99)
    const addressed = results.filter(
      ({ expected }) => expected.class === 'bounce' && expected.addresses?.length,
    )
    const sorted = (list: string[]) =>
      list
        .map((address) => address.toLowerCase())
        .sort()
        .join()
    const found = addressed.map(({ id, bounce, expected }) => {
      const addresses = bounce?.recipients.map(({ address }) => address) ?? []
      return { id, ok: sorted(addresses) === sorted(expected.addresses ?? []) }
    })
    expectShare(found, 0.99)
  })

  test('bounces are told with their status; complaints and vacation apart', async () => {
    type Expected = { class: string; recipients: { status: string; replycode: string; reason: string }[] }
    const cases = publicCases<Expected>('bounces_sisimai').filter(
      ({ expected }) => !expected.recipients.some(({ reason }) => reason === 'delivered'),
    )
    const results = await Promise.all(
      cases.map(async ({ id, raw, expected }) => {
        const bounce = readBounce(await parseMail(raw))
        return { id, ok: (bounce !== null) === (expected.class !== 'vacation'), bounce, expected }
      }),
    )
    expectShare(results, 0.99)
    const bounces = results.filter(({ expected }) => expected.class === 'bounce')
    const statuses = bounces.map(({ id, bounce, expected }) => ({
      id,
      ok: sameStatus(expected.recipients, bounce),
    }))
    expectShare(statuses, 0.97)
    const complaints = results.filter(({ expected }) => expected.class === 'arf')
    expectShare(
      complaints.map(({ id, bounce }) => ({ id, ok: bounce?.recipients[0]?.kind === 'COMPLAINT' })),
      1,
    )
  })

  test('forwards: original sender and body', async () => {
    type Expected = {
      forwarded: boolean
      body: string
      from: { address: string | null; name: string | null }
    }
    const results = publicCases<Expected>('forwards').map(({ id, raw, subject, expected }) => {
      const found = findForwards(plain(raw), subject?.trim() ?? '')[0]
      if (!expected.forwarded || !found) return { id, ok: expected.forwarded === Boolean(found) }
      const sender = (found.from?.address || null) === expected.from.address
      return { id, ok: sender && squeeze(found.body) === squeeze(expected.body) }
    })
    expectShare(results, 0.99)
  })

  test('replies are trimmed exactly', async () => {
    type Expected = { reply?: string; reply_nows?: string }
    const cases = [...publicCases<Expected>('reply_trimmer'), ...publicCases<Expected>('talon')]
    const answered = cases.filter(({ expected }) => (expected.reply ?? expected.reply_nows) !== undefined)
    const results = await Promise.all(
      answered.map(async (one) => ({
        id: one.id,
        ok: squeeze(await trimmed(one)) === squeeze(one.expected.reply ?? one.expected.reply_nows ?? ''),
      })),
    )
    expectShare(results, 0.95)
  })
})

const NOBODY = { text: '', htmlOnly: true, from: null, to: [], subject: '' }

/** These sets keep closing formula and name, which ownText takes away: "delimited". */
async function trimmed({ kind, raw }: PublicCase<unknown>): Promise<string> {
  if (kind === 'text') return readableReply(plain(raw))
  if (kind === 'html') return ownWords({ ...NOBODY, html: htmlLines(plain(raw)) }, 'delimited')
  const mail = await parseMail(raw)
  return wordsOfText(mail.text, mail.from, 'delimited')
}

/** Codes like 5.0.947 are that project's own for "no status given": there the class must be right. */
function sameStatus(expected: { status: string }[], bounce: ReturnType<typeof readBounce>): boolean {
  const got = bounce?.recipients.map(({ status }) => status ?? '') ?? []
  return expected.every(({ status }) =>
    /\.0\.9\d\d$/.test(status)
      ? got.some((other) => other === '' || other[0] === status[0])
      : got.includes(status),
  )
}
