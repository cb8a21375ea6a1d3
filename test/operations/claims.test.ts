/**
 * A worker that is busy for longer than a claim lasts keeps what it has in hand: a relay or a reader that hangs must
 * not hand the same letter or mail to a second worker. Each story fails when its worker no longer renews.
 */
import { afterEach, expect, test, vi } from 'vitest'
import { releaseClaims } from '../../src/jobs/release-claims.ts'
import { CLAIM_MS, claimInbound } from '../../src/store/inbound-mail.ts'
import { claimLetters, LEASE_SECONDS } from '../../src/store/outbox.ts'
import { hasPostgres } from '../kit/backends.ts'
import { type Sink, startSink } from '../kit/smtp.ts'
import { type Story, tell } from '../kit/story.ts'
import { eventually } from './baton.ts'

const DANA = 'dana.whitlock@harborsystems.example'

let story: Story
let relay: Sink | undefined
/** Answers that the relay or the reader owes. */
const owed: (() => void)[] = []
const answerAll = () => {
  for (const answer of owed.splice(0)) answer()
}
afterEach(async () => {
  vi.useRealTimers()
  answerAll()
  await story?.end()
  await relay?.close()
  relay = undefined
})

const backend = hasPostgres ? 'postgres' : 'pglite'

const register = () =>
  story.mail({
    from: `Dana Whitlock <${DANA}>`,
    subject: 'Deal: Alder Freight',
    text: 'Hi,\n\nAlder Freight want to replace their spreadsheet approvals before the audit in spring, about 80k EUR.\nContact is Maya Lindholm, COO, maya@alderfreight.example.\n\nDana',
  })

/** Moves the clock on by two thirds of a claim twice, with the ticks of the renewals that fall into it. */
async function longerThan(claimMs: number, until: () => Promise<Date | undefined>): Promise<void> {
  const begun = story.now().getTime()
  const before = (await until())!
  story.at(new Date(begun + (claimMs * 2) / 3).toISOString())
  vi.advanceTimersByTime(claimMs / 4)
  await eventually(until, (at) => at === undefined || at > before)
  story.at(new Date(begun + (claimMs * 4) / 3).toISOString())
}

test('a letter in the hands of a relay that hangs is nobody else’s', async () => {
  relay = await startSink({
    onRcptTo: ({ address }, _session, done) => {
      if (address === DANA) owed.push(() => done())
      else done()
    },
  })
  story = await tell({ backend, env: { SMTP_URL: relay.url } })
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const working = register()
  await eventually(
    async () => owed.length,
    (hanging) => hanging > 0,
  )
  const claimedUntil = async () =>
    (
      await story.query<{ at: Date }>(
        `select "leasedUntil" as at from "Letter" where "toAddress" = $1 and state = 'PENDING'`,
        [DANA],
      )
    )[0]?.at
  await longerThan(LEASE_SECONDS * 1000, claimedUntil)
  const taken = await claimLetters(story.running.baton.db, 64, story.now())
  expect(taken.map(({ toAddress }) => toAddress)).not.toContain(DANA)
  expect(await claimedUntil()).toBeDefined()
  answerAll()
  await working
  const receipts = relay.mails.filter(({ to }) => to.includes(DANA))
  expect(receipts.length).toBe((await story.letters({ to: DANA })).length)
}, 60_000)

test('a mail in the hands of a reader that hangs is nobody else’s', async () => {
  story = await tell({ backend })
  const { baton } = story.running
  const { reader } = baton
  baton.reader = {
    parse: async (raw) => {
      await new Promise<void>((answer) => owed.push(answer))
      return reader.parse(raw)
    },
    understand: (...mail) => reader.understand(...mail),
    answerToGap: (...mail) => reader.answerToGap(...mail),
  }
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const working = register()
  await eventually(
    async () => owed.length,
    (hanging) => hanging > 0,
  )
  const claimedUntil = async () =>
    (
      await story.query<{ at: Date }>('select "nextAttemptAt" as at from "InboundMail" where outcome is null')
    )[0]?.at
  await longerThan(CLAIM_MS, claimedUntil)
  expect(await claimInbound(baton.db, 16, story.now())).toEqual([])
  expect(await claimedUntil()).toBeDefined()
  answerAll()
  await working
  expect(await story.letters({ kind: 'RECEIPT' })).toHaveLength(1)
}, 60_000)

test('a worker that starts alone takes at once what another had in hand, and what waits to be tried again', async () => {
  story = await tell({ backend })
  await register()
  const { baton } = story.running
  const [inHand, failed] = await story.query<{ id: string }>(
    `update "Letter" set state = 'PENDING', "nextAttemptAt" = $1, attempts = 1
     where id in (select id from "Letter" order by number limit 2) returning id`,
    [story.now()],
  )
  expect(await claimLetters(baton.db, 1, story.now())).toHaveLength(1)
  await story.query(
    `update "Letter" set "nextAttemptAt" = $1 where state = 'PENDING' and "leasedUntil" is null`,
    [new Date(story.now().getTime() + 3_600_000)],
  )
  expect(await claimLetters(baton.db, 9, story.now())).toEqual([])
  await releaseClaims(baton)
  const taken = (await claimLetters(baton.db, 9, story.now())).map(({ id }) => id)
  expect(taken.sort()).toEqual([inHand?.id, failed?.id].sort())
})
