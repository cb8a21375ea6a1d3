/** Every leak, told from its opening to its end: since when, who is told, who has to act, and the act that closes it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bounceAddress } from '../../src/inbound/addresses.ts'
import { sweepMailLeaks } from '../../src/jobs/mail-leaks.ts'
import type { SentLetter, Story } from '../kit/story.ts'
import { words } from '../kit/story.ts'
import { AES, type Cast, DANA, INES, open, RENATA } from './cast.ts'

let cast: Cast
let story: Story
const begin = async () => {
  cast = await open()
  story = cast.story
}
const end = () => story.end()

describe('before an account executive has it', () => {
  beforeAll(begin)
  afterAll(end)

  test('INCOMPLETE: the gap is not filled; the partner is asked again; the answer closes it', async () => {
    const deal = await cast.brings({ contact: '' })
    expect(await deal.stage()).toBe('INCOMPLETE')
    await story.advance({ days: 2, minutes: 1 })
    expect(await deal.leaking('INCOMPLETE')).toMatchObject({ responsible: INES, valueAtRisk: '80000.00' })
    const reminder = await deal.letter('GAP_REQUEST', DANA)
    expect(reminder.props.data).toMatchObject({ reminder: 1, missing: ['CONTACT'] })
    await story.reply(reminder, 'Maya Lindholm, maya@bellweatherfoods.example')
    await deal.closed('INCOMPLETE')
    expect(await deal.stage()).toBe('HANDED_OFF')
  })

  test('CONFLICT_OPEN: nobody settles it for a day; the intake owner is told; one word closes it', async () => {
    await cast.nextMonday()
    const account = cast.customer()
    await cast.brings({ account })
    const deal = await cast.brings({ account, more: 'This is their second plant.' })
    expect(await deal.stage()).toBe('CONFLICT')
    expect(await deal.leaks('CONFLICT_OPEN')).toEqual([])
    await story.advance({ days: 1, hours: 1 })
    expect((await deal.leaking('CONFLICT_OPEN')).responsible).toBe(INES)
    expect((await deal.letter('LEAK_NOTICE', INES)).props.data).toMatchObject({ leak: 'CONFLICT_OPEN' })
    await story.reply(await deal.letter('CONFLICT_TO_SETTLE', INES), 'Proceed')
    await deal.closed('CONFLICT_OPEN')
    expect(await deal.stage()).toBe('HANDED_OFF')
  })

  test('NOT_OFFERED: everybody is away; intake owner and partner are told; a name closes it', async () => {
    await cast.nextMonday()
    await story.query(
      `insert into "Absence" (id, "personId", "from", until, source)
       select gen_random_uuid(), id, $1, $2, 'story' from "Person" where kind = 'AE'`,
      [story.now(), new Date(story.now().getTime() + 2 * 86_400_000)],
    )
    const deal = await cast.brings()
    expect(await deal.stage()).toBe('REGISTERED')
    await story.advance({ days: 1, hours: 1 })
    expect((await deal.leaking('NOT_OFFERED')).responsible).toBe(INES)
    expect((await deal.letter('LEAK_NOTICE', INES)).props.data).toMatchObject({ leak: 'NOT_OFFERED' })
    expect((await deal.letter('HANDOFF_PROGRESS', DANA)).props.data).toMatchObject({ what: 'LATE' })
    await story.advance({ days: 1 })
    await story.reply(await deal.letter('LEAK_NOTICE', INES), 'Give it to Priya Nair')
    await deal.closed('NOT_OFFERED')
    expect(await deal.stage()).toBe('HANDED_OFF')
  })

  test('UNACCEPTED, then UNOWNED: three windows pass; all are told; a name and a yes close them', async () => {
    await cast.nextMonday()
    const deal = await cast.brings()
    const first = await deal.letter('HANDOFF_OFFER')
    await story.advance({ days: 2, hours: 1 })
    const second = await deal.letter('HANDOFF_OFFER')
    expect(second.toAddress).not.toBe(first.toAddress)
    expect((await deal.leaking('UNACCEPTED')).responsible).toBe(second.toAddress)
    expect((await deal.letter('HANDOFF_GONE', first.toAddress)).props.data).toMatchObject({ why: 'LAPSED' })
    expect((await deal.letter('LAPSE_NOTICE', INES)).props.data).toMatchObject({ next: 'REASSIGNED' })
    for (let day = 0; day < 7; day++) await story.advance({ days: 1 })
    expect(await deal.stage()).toBe('REGISTERED')
    await deal.closed('UNACCEPTED')
    expect((await deal.leaking('UNOWNED')).responsible).toBe(INES)
    const lapse = await deal.letter('LAPSE_NOTICE', INES)
    expect(lapse.props.data).toMatchObject({ next: 'YOUR_TURN' })
    await story.reply(lapse, 'Please give it to Priya Nair')
    await deal.closed('UNOWNED')
    // The promise to the partner is broken until somebody takes it.
    expect((await deal.leaking('UNACCEPTED')).responsible).toBe(AES[0])
    await story.reply(await deal.letter('HANDOFF_OFFER'), 'Mine, thanks')
    await deal.closed('UNACCEPTED')
  })
})

describe('while it is worked', () => {
  beforeAll(begin)
  afterAll(end)

  test('NO_NEXT_STEP: the account executive is asked after five days; one line closes it', async () => {
    const deal = await cast.working()
    const ae = (await deal.letter('HANDOFF_OFFER')).toAddress
    await story.advance({ days: 5, minutes: 1 })
    expect((await deal.leaking('NO_NEXT_STEP')).responsible).toBe(ae)
    const ask = await deal.letter('CHECK_IN', ae)
    // The day on which it became theirs: there never was a next step that could have ended.
    const { acceptedAt } = await deal.row()
    expect(ask.props.data).toEqual({ why: 'NO_NEXT_STEP', since: acceptedAt.toISOString() })
    await story.reply(ask, 'Next step: demo on 10 December 2026')
    await deal.closed('NO_NEXT_STEP')
    expect(await deal.row()).toMatchObject({ nextStep: expect.stringMatching(/demo/i) })
    expect((await deal.letter('NEXT_STEP_UPDATE', DANA)).text).toMatch(/demo/i)
  })

  test('NEXT_STEP_OVERDUE: its date passed by two days; the account executive says what is next', async () => {
    await cast.nextMonday()
    const deal = await cast.working({ more: 'Next step: discovery call on 3 December 2026.' })
    const ae = (await deal.letter('HANDOFF_OFFER')).toAddress
    story.at('2026-12-08T09:00:00Z')
    await story.settle()
    expect((await deal.leaking('NEXT_STEP_OVERDUE')).responsible).toBe(ae)
    const ask = await deal.letter('CHECK_IN', ae)
    expect(ask.props.data).toEqual({ why: 'NEXT_STEP_OVERDUE', since: '2026-12-03' })
    await story.reply(ask, 'The call went well. Next step: workshop on 18 December 2026.')
    await deal.closed('NEXT_STEP_OVERDUE')
  })

  test('PARTNER_EXCLUDED: three weeks without the partner; a mail to both sides closes it', async () => {
    const deal = await cast.working()
    const offer = await deal.letter('HANDOFF_OFFER')
    await story.advance({ days: 21, minutes: 1 })
    await deal.leaking('PARTNER_EXCLUDED')
    for (const to of [INES, offer.toAddress])
      expect((await deal.letter('LEAK_NOTICE', to)).props.data).toMatchObject({ leak: 'PARTNER_EXCLUDED' })
    const { replyTo } = await deal.letter('DECISION_CONFIRMED', offer.toAddress)
    const text = 'Hi Dana, shall we prepare the visit together on Thursday?'
    await story.reply({ ...offer, replyTo }, text, { to: DANA, cc: replyTo })
    await deal.closed('PARTNER_EXCLUDED')
  })

  test('PARTNER_SILENT: a month without a word; the partner is asked; any answer closes it', async () => {
    const deal = await cast.working()
    const offer = await deal.letter('HANDOFF_OFFER')
    await story.advance({ days: 30, minutes: 1 })
    expect((await deal.leaking('PARTNER_SILENT')).responsible).toBe(offer.toAddress)
    const ask = await deal.letter('PARTNER_CHECK_IN', DANA)
    await story.reply(ask, 'We met Maya last week, she is still waiting for the security paper.')
    await deal.closed('PARTNER_SILENT')
  })

  test('STALE: nobody does anything for a month; the manager is told; news close it', async () => {
    const deal = await cast.working()
    const offer = await deal.letter('HANDOFF_OFFER')
    await story.advance({ days: 30, minutes: 1 })
    expect((await deal.leaking('STALE')).responsible).toBe(offer.toAddress)
    expect((await deal.letter('LEAK_NOTICE', RENATA)).props.data).toMatchObject({ leak: 'STALE' })
    await story.reply(
      await deal.letter('CHECK_IN'),
      'Budget is approved, they want an offer. Next step: send the offer.',
    )
    await deal.closed('STALE')
  })

  test('OUTCOME_UNREPORTED: the expected close passed; the result closes it', async () => {
    const year = story.now().getUTCFullYear()
    const close = new Date(story.now().getTime() + 12 * 86_400_000)
    const month = close.toLocaleString('en', { month: 'long', timeZone: 'UTC' })
    const deal = await cast.working({
      more: `Decision on ${close.getUTCDate()} ${month} ${Math.max(year, close.getUTCFullYear())}.`,
    })
    const ae = (await deal.letter('HANDOFF_OFFER')).toAddress
    await story.advance({ days: 14 })
    expect((await deal.leaking('OUTCOME_UNREPORTED')).responsible).toBe(ae)
    await story.advance({ days: 8 })
    const ask = await deal.letter('CHECK_IN', ae)
    await story.reply(ask, 'We won it, 85,000 EUR.')
    await deal.closed('OUTCOME_UNREPORTED')
    expect(await deal.stage()).toBe('WON')
  })

  test('CREDIT_DISPUTED: the partner disputes; the intake owner is told; a resolution closes it', async () => {
    const deal = await cast.working()
    await story.reply(
      await deal.letter('INTRODUCTION', DANA),
      'We dispute the credit: we were promised 12 percent.',
    )
    expect((await deal.leaking('CREDIT_DISPUTED')).responsible).toBe(INES)
    const dispute = await deal.letter('DISPUTE_OPENED', INES)
    expect(words(dispute.text)).toContain('promised 12 percent')
    await story.reply(
      dispute,
      'The rule of your tier holds: ten percent, as the receipt of the first day says.',
    )
    await deal.closed('CREDIT_DISPUTED')
    expect((await deal.letter('DISPUTE_RESOLVED', DANA)).text).toMatch(/ten percent/)
  })

  test('PROTECTION_EXPIRING: two weeks before its end the partner is told; one reply extends it', async () => {
    const deal = await cast.working()
    await story.advance({ days: 76, minutes: 1 })
    const { responsible } = await deal.leaking('PROTECTION_EXPIRING')
    expect(AES).toContain(responsible)
    const before = (await deal.row()).protectedUntil as Date
    await story.reply(await deal.letter('PROTECTION_EXPIRING', DANA), 'Please extend it, they decide in May.')
    await deal.closed('PROTECTION_EXPIRING')
    const after = (await deal.row()).protectedUntil as Date
    expect((after.getTime() - before.getTime()) / 86_400_000).toBe(30)
    expect((await deal.letter('PROTECTION_EXTENDED', DANA)).props.data).toMatchObject({ days: 30 })
  })
})

describe('mail itself', () => {
  beforeAll(begin)
  afterAll(end)

  test('UNPROCESSED: a mail in quarantine that nobody looks at; looking at it closes it', async () => {
    const deal = await cast.brings()
    const offer = await deal.letter('HANDOFF_OFFER')
    await story.reply(offer, 'On it, thanks', { from: RENATA })
    const mail = await cast.outcome()
    expect(mail.outcome).toBe('QUARANTINED')
    await deal.letter('WRONG_PERSON_REPLY', INES)
    const leaks = () =>
      story.query<{ closedAt: Date | null; responsible: string; action: string }>(
        `select l."closedAt", l.action, a.address as responsible from "Leak" l
         join "PersonAddress" a on a."personId" = l."responsibleId" where l."inboundMailId" = $1::uuid`,
        [mail.id],
      )
    await sweepMailLeaks(story.running.baton)
    expect(await leaks()).toEqual([])
    await story.advance({ days: 1, minutes: 1 })
    await sweepMailLeaks(story.running.baton)
    expect(await leaks()).toMatchObject([{ closedAt: null, responsible: INES }])
    await ask(
      'mutation($input: DiscardQuarantinedMailInput!) { discardQuarantinedMail(input: $input) { __typename } }',
      { input: { inboundMail: mail.id, why: 'settled with Renata' } },
    )
    expect((await leaks()).map((leak) => leak.closedAt)).toEqual([expect.any(Date)])
    await sweepMailLeaks(story.running.baton)
    expect(await leaks()).toHaveLength(1)
  })

  test('UNDELIVERED: a letter bounces; the intake owner is told; a word from that person closes it', async () => {
    const deal = await cast.brings()
    const offer = await deal.letter('HANDOFF_OFFER')
    await bounce(offer)
    expect((await deal.leaking('UNDELIVERED')).responsible).toBe(INES)
    expect((await deal.letter('UNDELIVERED_NOTICE', INES)).text).toContain(offer.toAddress)
    await story.reply(offer, 'On it, thanks. Our mail server was down.')
    await deal.closed('UNDELIVERED')
    expect(await deal.stage()).toBe('WORKING')
    const [address] = await story.query(
      'select "undeliverableSince" from "PersonAddress" where address = $1',
      [offer.toAddress],
    )
    expect(address?.undeliverableSince).toBeNull()
  })

  test('UNDELIVERED: a letter that reaches the corrected address closes it', async () => {
    const deal = await cast.working()
    const introduction = await deal.letter('INTRODUCTION', DANA)
    await bounce(introduction)
    await deal.leaking('UNDELIVERED')
    const { replyTo, toAddress } = await deal.letter('DECISION_CONFIRMED')
    const news = 'Next step: demo on 10 December 2026'
    await story.reply({ ...introduction, replyTo, toAddress }, news)
    // The same address again proves nothing.
    await deal.leaking('UNDELIVERED')
    await story.query('update "PersonAddress" set "primary" = false where address = $1', [DANA])
    await story.query(
      `insert into "PersonAddress" (address, "personId", "primary")
       select 'd.whitlock@harborsystems.example', "personId", true from "PersonAddress" where address = $1`,
      [DANA],
    )
    await story.reply({ ...introduction, replyTo, toAddress }, 'Next step: workshop on 14 December 2026')
    await deal.letter('NEXT_STEP_UPDATE', 'd.whitlock@harborsystems.example')
    await deal.closed('UNDELIVERED')
  })
})

/** A delivery failure as a mail server reports it (RFC 3464), to the letter's own envelope sender. */
async function bounce(letter: SentLetter): Promise<void> {
  const to = bounceAddress(
    { letterNumber: letter.number, letterId: letter.id },
    story.running.baton.secret,
    story.domain,
  )
  const raw = [
    'From: MAILER-DAEMON@mx.example',
    `To: ${to}`,
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: <bounce-${letter.id}@mx.example>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'The mail could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    `Final-Recipient: rfc822; ${letter.toAddress}`,
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 no such user',
    '--b--',
    '',
  ].join('\r\n')
  await story.raw(Buffer.from(raw), { from: '', to: [to] })
}

async function ask(query: string, variables: Record<string, unknown>): Promise<void> {
  const { http, newAdminKey } = story.running
  const response = await fetch(`http://127.0.0.1:${http?.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${newAdminKey}` },
    body: JSON.stringify({ query, variables }),
  })
  const answer = (await response.json()) as { errors?: unknown }
  expect(answer.errors).toBeUndefined()
}
