/**
 * The labelled mails (../mails/labelled): what a mail wants is held against what its label says.
 * A decision that nobody took is dangerous, a registration that was missed is a deal lost.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { settingOf } from '../../src/cli-understand.ts'
import { parseMail } from '../../src/understanding/parse/parse.ts'
import { understand } from '../../src/understanding/understand.ts'

const FOLDER = new URL('../mails/labelled/', import.meta.url)
/** Every mail with LABELLED=all; otherwise an even sample, so that a run of the tests stays short. */
const STEP = process.env.LABELLED === 'all' ? 1 : 4
const DECISIONS = ['accept', 'decline', 'reassign', 'won', 'lost']

interface Read {
  file: string
  intent: string
  read: string
}

async function readAll(sets: RegExp): Promise<Read[]> {
  const gold = readFileSync(new URL('gold.jsonl', FOLDER), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; intent: string })
    .filter(({ file }) => sets.test(file))
    .filter((_, index) => index % STEP === 0)
  return Promise.all(
    gold.map(async ({ file, intent }) => {
      const mail = await parseMail(readFileSync(new URL(file, FOLDER)))
      return { file, intent, read: understand(mail, settingOf(mail)).intent.toLowerCase() }
    }),
  )
}

const wrong = (mails: Read[]) => mails.filter(({ intent, read }) => intent !== read)
const dangerous = (mails: Read[]) => wrong(mails).filter(({ read }) => DECISIONS.includes(read))
const missed = (mails: Read[]) => wrong(mails).filter(({ intent }) => intent === 'registration')
const accuracy = (mails: Read[]) => 1 - wrong(mails).length / mails.length

// Hundreds of mails: seconds on a small machine, minutes on one that is busy.
describe('the labelled mails', { timeout: 240_000 }, () => {
  it('that may be looked at', async () => {
    const mails = await readAll(/^[ABCDGHJMNRTWXY]/)
    expect(mails.length).toBeGreaterThanOrEqual(Math.floor(1770 / STEP))
    expect(dangerous(mails)).toEqual([])
    expect(missed(mails)).toEqual([])
    expect(accuracy(mails), JSON.stringify(wrong(mails))).toBeGreaterThanOrEqual(0.93)
  })

  // Their texts stay unseen, so a failure gives numbers only.
  it('that are for judging', async () => {
    const mails = await readAll(/^[FK]/)
    expect(mails).toHaveLength(200 / STEP)
    expect(dangerous(mails).length).toBe(0)
    expect(accuracy(mails)).toBeGreaterThanOrEqual(0.85)
  })

  it('that nothing was learnt from', async () => {
    const mails = await readAll(/^[ILOSVZ]/)
    expect(mails.length).toBeGreaterThanOrEqual(Math.floor(492 / STEP))
    expect(dangerous(mails).length).toBe(0)
    expect(missed(mails).length).toBe(0)
    expect(accuracy(mails)).toBeGreaterThanOrEqual(0.85)
  })
})
