/** What happens by itself, over weeks that pass in seconds: reminders, escalation, lapse, expiry, and catching up. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Story } from '../kit/story.ts'
import { AES, type Cast, DANA, INES, MATTEO, open, RENATA } from './cast.ts'

let cast: Cast
let story: Story
const begin = async () => {
  cast = await open()
  story = cast.story
}
const end = () => story.end()
const DAY = 86_400_000

/** Hour by hour, as a process lives through it. */
async function hours(count: number): Promise<void> {
  for (let hour = 0; hour < count; hour++) await story.advance({ hours: 1 })
}

describe('an offer that nobody answers', () => {
  beforeAll(begin)
  afterAll(end)

  test('is reminded of twice, escalated, taken back and offered to the next; three times, then a name is asked for', async () => {
    const deal = await cast.brings()
    const first = await deal.letter('HANDOFF_OFFER')
    // Monday nine to Wednesday nine: sixteen working hours in London, the same in Berlin and Madrid an hour earlier.
    await hours(12)
    expect(await deal.letters('HANDOFF_REMINDER')).toHaveLength(1)
    expect(await deal.letters('ESCALATION')).toEqual([])
    await hours(20)
    const reminders = await deal.letters('HANDOFF_REMINDER', first.toAddress)
    expect(reminders.map((one) => one.props.data.last)).toEqual([false, true])
    const escalations = await deal.letters('ESCALATION')
    expect(escalations.map((one) => one.toAddress).sort()).toEqual([INES, RENATA])
    expect(escalations[0]?.props.data).toMatchObject({ why: 'LATE' })
    expect(await deal.letters('HANDOFF_GONE')).toEqual([])
    await hours(18)
    expect((await deal.letter('HANDOFF_GONE', first.toAddress)).props.data).toMatchObject({ why: 'LAPSED' })

    for (let day = 0; day < 6; day++) await story.advance({ days: 1 })
    const offers = await deal.letters('HANDOFF_OFFER')
    expect(offers.map((one) => one.toAddress).sort()).toEqual([...AES].sort())
    expect(await deal.stage()).toBe('REGISTERED')
    const lapses = await deal.letters('LAPSE_NOTICE', INES)
    expect(lapses.map((one) => one.props.data.next)).toEqual(['REASSIGNED', 'REASSIGNED', 'YOUR_TURN'])

    await story.reply(lapses.at(-1) as (typeof lapses)[0], 'Give it to Priya Nair')
    const fourth = await deal.letter('HANDOFF_OFFER', AES[0])
    expect(fourth.props.data).toMatchObject({ handoff: { number: 4 } })
    // Late since the first window passed: exactly that time is given back when somebody takes it.
    const [dueFirst] = await story.query<{ dueAt: Date }>(
      'select "dueAt" from "Handoff" where "dealId" = $1::uuid order by number',
      [deal.id],
    )
    const before = (await deal.row()).protectedUntil as Date
    await story.reply(fourth, 'On it, thanks')
    const after = (await deal.row()).protectedUntil as Date
    const late = story.now().getTime() - (dueFirst?.dueAt.getTime() ?? 0)
    expect(late).toBeGreaterThan(5 * DAY)
    expect(Math.abs(after.getTime() - before.getTime() - late)).toBeLessThan(60_000)
    // Told once, with the introduction.
    expect(await deal.letters('INTRODUCTION', DANA)).toHaveLength(1)
  })

  test.each([
    [
      'Harbor Systems',
      'Thank you for your mail. I no longer work at Harbor Systems. Please contact ken.ashby@harborsystems.example.',
    ],
    [
      'de',
      'Vielen Dank für Ihre Nachricht. Dana Whitlock ist aus dem Unternehmen ausgeschieden. Bitte wenden Sie sich an ken.ashby@harborsystems.example.',
    ],
    [
      'es',
      'Gracias por su mensaje. Ya no trabajo en Harbor Systems. Puede contactar con ken.ashby@harborsystems.example.',
    ],
  ])('who has left the partner is told to the intake owner (%s)', async (_, text) => {
    await cast.nextMonday()
    const deal = await cast.brings()
    const receipt = await deal.letter('RECEIPT', DANA)
    await story.reply(receipt, `${text}\n\n> I am out of the office until 21 December 2026.`, {
      subject: `Automatic reply: ${receipt.subject}`,
      headers: { 'Auto-Submitted': 'auto-replied' },
    })
    const notice = await deal.letter('QUARANTINE_NOTICE', INES)
    expect(notice.props.data.why).toMatch(
      /^Somebody has to take over: the mailbox of Dana Whitlock says “.+”/,
    )
    expect(notice.props.data.why).toContain('ken.ashby@harborsystems.example')
    expect(await deal.stage()).toBe('HANDED_OFF')
  })

  test('the mailbox of the intake owner that says so makes no circle of letters', async () => {
    await cast.nextMonday()
    const deal = await cast.brings()
    const receipt = await deal.letter('RECEIPT', DANA)
    const note = { headers: { 'Auto-Submitted': 'auto-replied' } }
    await story.reply(receipt, 'I no longer work at Harbor Systems.', note)
    const notice = await deal.letter('QUARANTINE_NOTICE', INES)
    await story.reply(notice, 'I no longer work here.', note)
    expect(await deal.letters('QUARANTINE_NOTICE')).toHaveLength(1)
  })

  test('a vacation text escalates at once, once, and the backup of the desk hears nothing new', async () => {
    await cast.nextMonday()
    const deal = await cast.brings()
    const offer = await deal.letter('HANDOFF_OFFER')
    const away = {
      subject: `Automatic reply: ${offer.subject}`,
      headers: { 'Auto-Submitted': 'auto-replied' },
    }
    const text = 'I am out of the office until 21 December 2026. For urgent matters please write to my team.'
    await story.reply(offer, text, away)
    await story.reply(offer, `${text} Thank you.`, away)
    const escalations = await deal.letters('ESCALATION')
    expect(escalations.map((one) => one.toAddress).sort()).toEqual([INES, RENATA])
    expect(escalations[0]?.props.data).toMatchObject({
      why: 'AWAY',
      until: expect.stringContaining('2026-12-21'),
    })
    expect(await deal.letters(undefined, MATTEO)).toEqual([])
    expect(await deal.stage()).toBe('HANDED_OFF')
    // One reply of the intake owner moves it on; the one who is away is told.
    const other = AES.find((address) => address !== offer.toAddress) as string
    const name = { 'priya.nair': 'Priya', 'jonas.adler': 'Jonas', 'sofia.marin': 'Sofia' }[
      other.split('@')[0] as string
    ]
    await story.reply(await deal.letter('ESCALATION', INES), `Give it to ${name}`)
    await deal.letter('HANDOFF_OFFER', other)
    expect((await deal.letter('HANDOFF_GONE', offer.toAddress)).props.data).toMatchObject({
      why: 'REASSIGNED',
    })
  })

  test('over a weekend and a holiday no time passes', async () => {
    story.at('2026-12-24T09:00:00Z')
    await story.settle()
    const deal = await cast.brings()
    const offer = await deal.letter('HANDOFF_OFFER')
    // Christmas, Boxing Day and its substitute, a weekend: the window of a Londoner or Berliner ends days later.
    story.at('2026-12-27T23:00:00Z')
    await story.settle()
    expect(await deal.letters('HANDOFF_GONE')).toEqual([])
    expect((await deal.letters('HANDOFF_REMINDER')).length).toBeLessThanOrEqual(1)
    await story.reply(offer, 'Mine. Happy holidays!')
    expect(await deal.stage()).toBe('WORKING')
  })
})

describe('a gap that is not filled', () => {
  beforeAll(begin)
  afterAll(end)

  test('is asked for again after two and seven days, and expires after three weeks with an answer', async () => {
    const deal = await cast.brings({ contact: '' })
    for (let day = 0; day < 20; day++) await story.advance({ days: 1 })
    const asked = await deal.letters('GAP_REQUEST', DANA)
    expect(asked.map((one) => one.props.data.reminder)).toEqual([0, 1, 2])
    expect(await deal.stage()).toBe('INCOMPLETE')
    await story.advance({ days: 1, hours: 1 })
    expect(await deal.stage()).toBe('EXPIRED')
    const outcome = await deal.letter('OUTCOME', DANA)
    expect(outcome.props.data).toMatchObject({ result: 'EXPIRED', reason: 'NEVER_COMPLETED' })
    await deal.closed('INCOMPLETE')
    // Too late to complete it; whoever answers is told how it stands.
    await story.reply(asked[2] as (typeof asked)[0], 'Maya Lindholm, maya@bellweatherfoods.example')
    expect((await cast.outcome()).outcome).toBe('ANSWERED')
    await deal.letter('REFUSED', DANA)
    expect(await deal.stage()).toBe('EXPIRED')
  })
})

describe('a week of downtime', () => {
  beforeAll(begin)
  afterAll(end)

  test('is caught up in order and without a burst; nothing is skipped and nothing happens twice', async () => {
    const offered = await cast.brings()
    const gap = await cast.brings({ contact: '' })
    const worked = await cast.working()
    const told = [offered, gap, worked]
    const before = await Promise.all(told.map(async (deal) => (await deal.letters()).length))
    await story.advance({ days: 7, hours: 1 })

    const first = await offered.letter('HANDOFF_GONE')
    expect(first.props.data).toMatchObject({ why: 'LAPSED' })
    const events = await offered.events()
    const order = ['HANDOFF_REMINDED', 'HANDOFF_ESCALATED', 'HANDOFF_LAPSED', 'HANDOFF_OFFERED']
    expect(events.filter((type) => order.includes(type)).slice(1)).toEqual(order)
    // The next window begins now, not in the past.
    const [second] = await story.query<{ offeredAt: Date; dueAt: Date }>(
      'select "offeredAt", "dueAt" from "Handoff" where "dealId" = $1::uuid order by number desc',
      [offered.id],
    )
    expect(Math.abs((second?.offeredAt.getTime() ?? 0) - story.now().getTime())).toBeLessThan(60_000)

    // Of two missed reminders one is sent.
    const asked = (await gap.letters('GAP_REQUEST')).map((one) => one.props.data.reminder)
    expect(asked).toEqual([0, 2])
    expect((await worked.letters('CHECK_IN')).length).toBe(1)

    // Each person gets few letters about a deal at once, and the same instant again brings nothing.
    for (const [index, deal] of told.entries()) {
      const since = (await deal.letters()).slice(before[index])
      const each = since.map((one) => since.filter(({ toAddress }) => toAddress === one.toAddress).length)
      expect(Math.max(...each), (await deal.mailed(before[index])).join(', ')).toBeLessThanOrEqual(3)
    }
    const letters = (await story.letters()).length
    await story.settle()
    await story.settle()
    expect(await story.letters()).toHaveLength(letters)
  })
})
