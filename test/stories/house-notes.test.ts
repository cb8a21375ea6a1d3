/** "For Ines only: …": a mail that is nothing but a note is kept for the intake owner, and asks nothing of anybody. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Story } from '../kit/story.ts'
import { type Cast, DANA, INES, open, SOFIA, type Told } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
afterAll(() => story.end())
beforeEach(() => story.advance({ hours: 2 }))

const ofTheAe = (deal: Told) => deal.toAe('DECISION_CONFIRMED')

describe('a note for the intake owner alone', () => {
  const NOTES = [
    'For Ines only: the customer is about to be acquired.',
    'Nur für Ines: der Kunde wird gerade verkauft.',
    'Pour Ines uniquement : le client va être racheté.',
    'Hi Ines,\n\nbetween us: they also talk to a rival.\n\nThanks',
  ]

  test.each(NOTES)(
    'of the account executive is kept and read, and asks nothing of anybody: %s',
    async (words) => {
      const deal = await cast.working()
      const before = (await deal.letters()).length
      await story.reply(await ofTheAe(deal), words)
      expect(await deal.mailed(before)).toEqual(['PASSED_QUESTION→ines.okafor'])
      expect((await deal.letter('PASSED_QUESTION', INES)).text).toContain('nothing to do')
      expect((await deal.events()).at(-1)).toBe('ACTIVITY_RECORDED')
    },
  )

  test.each(NOTES)('of the partner as well, who hears that it has arrived: %s', async (words) => {
    const deal = await cast.working()
    const before = (await deal.letters()).length
    await story.reply(await deal.letter('INTRODUCTION', DANA), words)
    expect((await deal.mailed(before)).sort()).toEqual([
      'PASSED_QUESTION→ines.okafor',
      'QUESTION_PASSED_ON→dana.whitlock',
    ])
    expect((await deal.letter('PASSED_QUESTION', INES)).text).toMatch(/for you alone/)
    expect((await deal.letter('QUESTION_PASSED_ON', DANA)).text).toMatch(/Your note is with Ines/)
    const [activity] = await story.query<{ personal: { summary: string } }>(
      `select personal from "Event" where "dealId" = $1::uuid order by seq desc limit 1`,
      [deal.id],
    )
    expect(activity?.personal.summary).toBe('A note for Ines Okafor alone')
  })

  test.each(['For Ines only: can you call me?', 'For Ines only: please call me about this.'])(
    'that asks for something is answered by a person: %s',
    async (words) => {
      const deal = await cast.working()
      await story.reply(await deal.letter('INTRODUCTION', DANA), words)
      expect((await deal.letter('PASSED_QUESTION', INES)).text).toContain('needs your answer')
      expect((await deal.row()).nextStep).toBeNull()
    },
  )

  test('that reports a result, withdraws or gives back is more than a note', async () => {
    const won = await cast.working()
    await story.reply(await ofTheAe(won), 'Between us, they signed. We won it, 82,000 EUR.')
    expect(await won.stage()).toBe('WON')
    const given = await cast.working()
    const own = (await ofTheAe(given)).toAddress
    const other = own === SOFIA ? 'Jonas Adler' : 'Sofia Marin'
    await story.reply(
      await ofTheAe(given),
      `For Ines only: I cannot take this any longer, please give it to ${other}.`,
    )
    expect((await given.letter('PASSED_QUESTION', INES)).text).toContain('needs your answer')
    const withdrawn = await cast.brings()
    await story.reply(await withdrawn.letter('RECEIPT', DANA), 'Between us, we withdraw this registration.')
    expect(['WITHDRAWN', 'HANDED_OFF']).toContain(await withdrawn.stage())
    expect(await withdrawn.letters('QUESTION_PASSED_ON')).toEqual([])
  })
})
