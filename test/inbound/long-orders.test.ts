/**
 * A proven mail of its own that names deals is an answer about them: no more of it than of an answer is handed to what
 * reads it in the main process, however long the rows of signs are that follow.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readMail } from '../../src/handle-mail.ts'
import { newId } from '../../src/new-id.ts'
import type { Received } from '../../src/reception/plan.ts'
import { openDirectory } from '../../src/store/directory.ts'
import { LONGEST, LONGEST_ANSWER } from '../../src/understanding/nothing.ts'
import { buildMail } from '../kit/mail.ts'
import { complete, DANA, openShop, register, type Shop } from '../store/kit.ts'

let shop: Shop
const numbers: number[] = []
beforeAll(async () => {
  shop = await openShop()
  for (const account of ['Tarnholm Foods', 'Wexcombe Foods'])
    numbers.push((await register(shop, { facts: complete(account) })).deal.number)
})
afterAll(() => shop.close())

/** A mail from Dana, proven, as its plan is made from it. */
async function received(text: string): Promise<Received> {
  const { baton, db } = shop
  const to = `deals@${baton.config.mailDomain}`
  const raw = buildMail({ from: `Dana Whitlock <${DANA}>`, to, subject: 'Our deals', text })
  const blank = { attempts: 0, nextAttemptAt: null, lastError: null, processedAt: null, outcome: null }
  const ended = { outcomeReason: null, trust: null, intent: null, dealId: null, personId: null }
  const read = await readMail(baton, openDirectory(db, baton.now()), {
    ...{ ...blank, ...ended },
    ...{ id: newId(), messageId: `${newId()}@client.example`, contentHash: '', raw, size: raw.length },
    ...{ source: 'SMTP', envelopeFrom: DANA, envelopeTo: [to], arrivedAt: baton.now() },
    session: { remoteAddress: '127.0.0.1' },
  })
  if (!read) throw new Error('it was set aside')
  expect(read.proof.trust).toBe('PASS')
  return read.received
}

/** All that is read in the main process of it, and of each part of it that is about another deal. */
const read = ({ parsed, news, onLetter, byDeal }: Received): number[] =>
  [
    parsed,
    ...[...news, ...(onLetter ? [onLetter] : []), ...(byDeal?.parts ?? [])].map((one) => one.parsed),
  ].map(({ ownText }) => ownText.length)

describe.each(['- ', '1 : ', '! ', '((', '[1016] ', '          ', 'Tarnholm ', '1016, ', 'a.b@c.example '])(
  'followed by sixty kilobytes of %j',
  (sign) => {
    const pumped = (words: string) => `${words}\n\n${sign.repeat(60_000 / sign.length)}.\n`

    test('an order about deals is read as far as an answer is', async () => {
      const [one, other] = numbers
      const { thread, ...rest } = await received(pumped(`Please drop ${one} and ${other}.`))
      expect(thread.deal?.number).toBe(one)
      expect(read({ thread, ...rest })).toEqual([LONGEST_ANSWER + 1])
    })

    test('and so is news of one of them', async () => {
      const words = `Hi,\n\ndeal ${numbers[0]}: the budget is 95k EUR now, and they decide on 14 March 2027.`
      for (const length of read(await received(pumped(words)))) {
        expect(length).toBeLessThan(LONGEST)
        expect(length).toBeLessThanOrEqual(LONGEST_ANSWER + 1)
      }
    })
  },
)

test('what is not about their deals is read as far as a registration is', async () => {
  const text = `We would like to register Pellworm Dairies for Flow.\n\n${'- '.repeat(35_000)}.\n`
  expect(read(await received(text))).toEqual([LONGEST])
})
