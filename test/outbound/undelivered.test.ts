/** Letters that do not arrive: refused by the relay, sent back later, or stuck behind one that hangs. */
import { afterEach, expect, test } from 'vitest'
import { bounceAddress } from '../../src/inbound/addresses.ts'
import { hasPostgres } from '../kit/backends.ts'
import { type Sink, startSink } from '../kit/smtp.ts'
import { type SentLetter, type Story, tell } from '../kit/story.ts'
import { eventually } from '../operations/baton.ts'

const DANA = 'dana.whitlock@harborsystems.example'
const OTHER = 'd.whitlock@harborsystems.example'

let story: Story
let relay: Sink
/** Answers that the relay owes to those it let hang. */
const owed: (() => void)[] = []
afterEach(async () => {
  await story?.end()
  await relay?.close()
})

/** What the relay says to each recipient; null is yes, 'HANG' is silence. */
async function begin(answer: (to: string) => string | null = () => null): Promise<void> {
  relay = await startSink({
    onRcptTo({ address }, _session, done) {
      const text = answer(address)
      if (text === 'HANG') return void owed.push(() => done())
      done(text ? Object.assign(new Error(text.slice(4)), { responseCode: Number(text.slice(0, 3)) }) : null)
    },
    hideENHANCEDSTATUSCODES: true,
  })
  story = await tell({
    backend: hasPostgres ? 'postgres' : 'pglite',
    env: { SMTP_URL: relay.url },
  })
}

const register = (account: string) =>
  story.mail({
    from: `Dana Whitlock <${DANA}>`,
    subject: `Deal: ${account}`,
    text: `Hi,\n\n${account} want to replace their spreadsheet approvals before the audit in spring, about 80k EUR.\nContact is Maya Lindholm, COO, maya@${account.toLowerCase().replace(' ', '')}.example.\n\nDana`,
  })

const hasOther = () =>
  story.query(
    `insert into "PersonAddress" (address, "personId") select $2, "personId" from "PersonAddress" where address = $1`,
    [DANA, OTHER],
  )

const receipt = async () => {
  const [letter] = await story.query<SentLetter & { attempts: number }>(
    `select * from "Letter" where kind = 'RECEIPT'`,
  )
  if (!letter) throw new Error('there is no receipt')
  return letter
}
const dead = async () =>
  (
    await story.query<{ address: string }>(
      'select address from "PersonAddress" where "undeliverableSince" is not null or "complainedAt" is not null',
    )
  ).map(({ address }) => address)
const leaks = () =>
  story.query<{ closed: boolean }>(
    `select "closedAt" is not null as closed from "Leak" where type = 'UNDELIVERED'`,
  )
const received = (address: string) => relay.mails.filter(({ to }) => to.includes(address))
const messageIds = (address: string) =>
  received(address).map(({ raw }) => /^message-id:\s*<([^>]+)>/im.exec(raw)?.[1])

/** RFC 3464, to the letter's own envelope sender. */
async function comesBack(letter: SentLetter, status: string, type = 'failed'): Promise<void> {
  const { secret } = story.running.baton
  const to = bounceAddress({ letterNumber: letter.number, letterId: letter.id }, secret, story.domain)
  const feedback = `Feedback-Type: abuse\nUser-Agent: Some/1.0\nVersion: 1\nOriginal-Rcpt-To: ${letter.toAddress}`
  const report = `Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; ${letter.toAddress}\nAction: ${type}\nStatus: ${status}`
  const complaint = type === 'complaint'
  const raw = `From: MAILER-DAEMON@mx.example
To: ${to}
Subject: Undelivered Mail Returned to Sender
Message-ID: <${status}-${story.now().getTime()}@mx.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=${complaint ? 'feedback-report' : 'delivery-status'}; boundary="b"

--b
Content-Type: text/plain

About a mail of yours.
--b
Content-Type: message/${complaint ? 'feedback-report' : 'delivery-status'}

${complaint ? feedback : report}
--b--
`
  await story.raw(Buffer.from(raw.replace(/\n/g, '\r\n')), { from: '', to: [to] })
}

test('refused as no such mailbox: given up, known of the address and the deal at once, sent to the other address', async () => {
  await begin((to) => (to === DANA ? '550 5.1.1 no such user' : null))
  await hasOther()
  await register('Alder Freight')
  await story.settle()
  expect(await dead()).toEqual([DANA])
  const letter = await receipt()
  expect(letter).toMatchObject({ state: 'SENT', toAddress: OTHER })
  expect(messageIds(OTHER)).toContain(letter.messageId)
  // It has arrived: nobody has to do anything.
  expect(await leaks()).toEqual([{ closed: true }])
})

test('refused as unwanted: given up and known, but the address is not to blame', async () => {
  await begin((to) => (to === DANA ? '554 5.7.1 looks like spam' : null))
  await hasOther()
  await register('Alder Freight')
  expect(await receipt()).toMatchObject({ state: 'FAILED', toAddress: DANA })
  expect(await dead()).toEqual([])
  expect(await leaks()).toEqual([{ closed: false }])
  expect(received('ines.okafor@vendor.example').length).toBeGreaterThan(0)
})

test('sent back for a full mailbox: goes again after 2, 8 and 24 hours, then the intake owner is told', async () => {
  await begin()
  await register('Alder Freight')
  const first = await receipt()
  expect(received(DANA).length).toBeGreaterThan(0)
  const times = () => messageIds(DANA).filter((id) => id === first.messageId).length
  expect(times()).toBe(1)
  for (const [turn, hours] of [2, 8, 24].entries()) {
    await comesBack(first, '4.2.2')
    expect(await receipt()).toMatchObject({ state: 'PENDING' })
    await story.advance({ hours: hours - 1, minutes: 59 })
    expect(times()).toBe(turn + 1)
    await story.advance({ minutes: 2 })
    expect(times()).toBe(turn + 2)
  }
  expect(await leaks()).toEqual([])
  await comesBack(first, '4.2.2')
  expect(await receipt()).toMatchObject({ state: 'BOUNCED' })
  expect(await leaks()).toEqual([{ closed: false }])
  // A mailbox that was full is not gone.
  expect(await dead()).toEqual([])
}, 30_000)

test('delayed on its way: nothing goes again', async () => {
  await begin()
  await register('Alder Freight')
  await comesBack(await receipt(), '4.4.1', 'delayed')
  expect(await receipt()).toMatchObject({ state: 'SENT' })
  expect(await leaks()).toEqual([])
})

test('sent back for good: the same letter goes to the other address', async () => {
  await begin()
  await hasOther()
  await register('Alder Freight')
  await comesBack(await receipt(), '5.1.1')
  await story.settle()
  const letter = await receipt()
  expect(letter).toMatchObject({ state: 'SENT', toAddress: OTHER })
  expect(messageIds(OTHER)).toContain(letter.messageId)
  expect([await dead(), await leaks()]).toEqual([[DANA], [{ closed: true }]])
})

test('a complaint: nothing goes to that address any more', async () => {
  await begin()
  await register('Alder Freight')
  await comesBack(await receipt(), '', 'complaint')
  expect(await dead()).toEqual([DANA])
  const before = received(DANA).length
  await register('Cedar Dairy')
  expect(received(DANA).length).toBe(before)
  const [second] = await story.query(
    `select state, "lastError" from "Letter" where kind = 'RECEIPT' order by number desc`,
  )
  expect(second).toMatchObject({ state: 'SUPPRESSED' })
})

test('a complaint: the letter does not follow its reader to another address', async () => {
  await begin()
  await hasOther()
  await register('Alder Freight')
  await comesBack(await receipt(), '', 'complaint')
  await story.settle()
  expect(received(OTHER)).toEqual([])
  expect(await receipt()).toMatchObject({ state: 'BOUNCED', toAddress: DANA })
  expect(await leaks()).toEqual([{ closed: false }])
})

test('a letter whose relay hangs keeps none that was taken from being marked', async () => {
  await begin((to) => (to === DANA ? 'HANG' : null))
  const working = register('Alder Freight')
  const states = () =>
    story.query<{ to: string; state: string }>(`select "toAddress" as to, state::text from "Letter"`)
  // While Dana's is still in hand, the others are known to be sent.
  const seen = await eventually(states, (all) => all.some(({ state }) => state === 'SENT'))
  expect(seen.find(({ to }) => to === DANA)?.state).toBe('PENDING')
  for (const answer of owed.splice(0)) answer()
  await working
}, 40_000)
