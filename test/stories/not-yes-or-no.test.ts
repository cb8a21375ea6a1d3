/** What an account executive's answer to an offer says beside yes and no, and who learns it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { words } from '../kit/story.ts'
import { AES, type Cast, DANA, INES, open, type Told } from './cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await open()
})
afterAll(() => cast?.story.end())

const offerOf = async (deal: Told) => (await deal.letters('HANDOFF_OFFER')).at(-1)!
const offers = async (deal: Told) => (await deal.letters('HANDOFF_OFFER')).map(({ toAddress }) => toAddress)

describe('who declines because the customer is worked directly', () => {
  test.each([
    [
      "Bonjour, je suis déjà sur eux en direct depuis septembre, mon contact c'est le DSI. Donc conflit d'intérêt, je préfère que quelqu'un d'autre tranche.",
    ],
    ['I decline, I have been working them directly since May, we have an open opportunity there.'],
    ['Ich lehne ab: ich bin dort schon seit Juni direkt dran.'],
  ])('stops the offers, and a person settles it: %s', async (text) => {
    const deal = await cast.brings()
    const offer = await offerOf(deal)
    await cast.story.reply(offer, text)
    expect(await deal.stage()).toBe('CONFLICT')
    expect(await offers(deal)).toEqual([offer.toAddress])
    const asked = await deal.letter('CONFLICT_TO_SETTLE', INES)
    expect(words(asked.text)).toContain(words(text).slice(0, 60))
    expect(await deal.letters('DECLINE_NOTICE')).toEqual([])
    expect((await deal.letter('CONFLICT_NOTICE', DANA)).text).not.toMatch(/Duval|DSI|directly|direkt/)

    await cast.story.reply(asked, 'Go ahead with this registration.')
    expect(await deal.stage()).toBe('HANDED_OFF')
    expect((await offerOf(deal)).toAddress).not.toBe(offer.toAddress)
  })

  test('being busy with others is no such claim', async () => {
    const deal = await cast.brings()
    await cast.story.reply(
      await offerOf(deal),
      "I have to decline, I'm already working on three other deals directly before year end.",
    )
    expect(await deal.stage()).toBe('HANDED_OFF')
    expect(await offers(deal)).toHaveLength(2)
  })
})

describe('who takes a refusal back', () => {
  const AGAIN = 'Doch, ich nehme ihn, hab mich verlesen'

  test('reads, while somebody else has it, who decides; the intake owner may give it', async () => {
    const deal = await cast.brings()
    const offer = await offerOf(deal)
    await cast.story.reply(offer, 'I decline. Reason: no capacity')
    const second = await offerOf(deal)
    await cast.story.reply(offer, AGAIN)
    expect(await deal.stage()).toBe('HANDED_OFF')
    const told = await deal.letter('PASSED_QUESTION', INES)
    expect(told.text).toContain(AGAIN)
    expect(told.props.data).toMatchObject({ takenBack: 'GONE' })
    await deal.letter('QUESTION_PASSED_ON', offer.toAddress)

    await cast.story.reply(told, `Give it to ${(told.props.data as { from: string }).from}`)
    expect((await deal.letter('HANDOFF_GONE', second.toAddress)).props.data).toMatchObject({
      why: 'REASSIGNED',
    })
    expect((await offerOf(deal)).toAddress).toBe(offer.toAddress)
    await cast.story.reply(await offerOf(deal), 'On it, thanks')
    expect(await deal.stage()).toBe('WORKING')
  })

  test('is offered it once more where nobody has it', async () => {
    const deal = await cast.brings()
    for (const _ of AES) await cast.story.reply(await offerOf(deal), 'I decline. Reason: no capacity')
    expect(await deal.stage()).toBe('REGISTERED')
    const [first] = await deal.letters('HANDOFF_OFFER')
    await cast.story.reply(first!, AGAIN)
    expect(await deal.stage()).toBe('HANDED_OFF')
    expect((await offerOf(deal)).toAddress).toBe(first!.toAddress)
    expect((await deal.letter('PASSED_QUESTION', INES)).props.data).toMatchObject({ takenBack: 'OFFERED' })
  })
})

describe('whose mailbox says until when', () => {
  test('is offered nothing new before, and is asked again afterwards', async () => {
    const deal = await cast.brings()
    const offer = await offerOf(deal)
    const until = new Date(cast.story.now().getTime() + 7 * 86_400_000)
    const day = until.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })
    await cast.story.reply(
      offer,
      `Thanks for your email. I'm out until ${day} with limited access. In urgent cases please contact Jonas Adler.`,
      { subject: `Automatic reply: ${offer.subject}`, headers: { 'Auto-Submitted': 'auto-replied' } },
    )
    expect((await deal.letter('ESCALATION', INES)).props.data).toMatchObject({ why: 'AWAY' })
    const later = [await cast.brings(), await cast.brings(), await cast.brings()]
    for (const each of later) expect(await offers(each)).not.toContain(offer.toAddress)

    cast.story.at(new Date(until.getTime() + 36 * 3_600_000).toISOString())
    await cast.story.settle()
    const after = [await cast.brings(), await cast.brings(), await cast.brings()]
    expect((await Promise.all(after.map(offers))).flat()).toContain(offer.toAddress)
  })
})

describe('who writes and does not decide', () => {
  test('has answered all the same: neither the escalation nor the lapse says otherwise, and both say what came', async () => {
    await cast.nextMonday()
    const deal = await cast.brings()
    const offer = await offerOf(deal)
    const said = 'Interesting, I know their CFO from a fair in June.'
    await cast.story.reply(offer, said)
    await deal.letter('NOT_UNDERSTOOD', offer.toAddress)
    await cast.story.advance({ days: 2, hours: 7 })
    for (const kind of ['ESCALATION', 'LAPSE_NOTICE']) {
      const letter = await deal.letter(kind)
      expect(words(letter.text)).toContain(said)
      expect(`${letter.subject} ${words(letter.text)}`).not.toMatch(
        /not answered|did not answer|without an answer/,
      )
    }
    const next = await deal.letters('HANDOFF_OFFER')
    expect(next.at(-1)?.toAddress).not.toBe(offer.toAddress)
  })

  test('and silence is still called silence', async () => {
    await cast.nextMonday()
    const deal = await cast.brings()
    await cast.story.advance({ days: 2, hours: 7 })
    expect(words((await deal.letter('ESCALATION')).text)).toContain('has not answered')
  })
})

describe('a word beside the acceptance', () => {
  test.each([
    ['Bin dabei! @Joost: melde mich morgen früh'],
    [
      "ok mine, but FYI claire's been talking to their CIO since sept, so we should sort out who does what. can someone tell camille?",
    ],
    ['Got it, on it'],
  ])('does not stand in its way: %s', async (text) => {
    const deal = await cast.brings()
    await cast.story.reply(await offerOf(deal), text)
    expect(await deal.stage()).toBe('WORKING')
  })

  test('what somebody must answer in it reaches the intake owner', async () => {
    const deal = await cast.brings()
    await cast.story.reply(
      await offerOf(deal),
      'ok mine, but FYI claire knows their CIO. can someone tell camille?',
    )
    expect((await deal.letter('PASSED_QUESTION', INES)).text).toContain('tell camille')
  })
})
