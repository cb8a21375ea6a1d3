/** What the vendor's people say for their own house is quoted to no partner; what it decides holds. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Story } from '../kit/story.ts'
import { type Cast, DANA, INES, open, type Told } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
afterAll(() => story.end())
// Another hour for another test: nobody is written to without end (inbound/limits.ts).
beforeEach(() => story.advance({ hours: 2 }))

/** Every word that a partner has read about a deal. */
const read = async (deal: Told) =>
  (await deal.letters(undefined, DANA)).map(({ subject, text }) => `${subject}\n${text}`).join('\n')

const ofTheAe = async (deal: Told) => {
  const ae = (await deal.letter('HANDOFF_OFFER')).toAddress
  return (await deal.letters(undefined, ae)).at(-1)!
}

describe('an account executive', () => {
  test.each([
    'Declining - between us, this partner is hopeless.',
    "I have to decline, no capacity. Internal only: margin is thin, don't tell them.",
    'Ich lehne ab, keine Kapazität. Unter uns: dieser Partner ist hoffnungslos.',
  ])('%s', async (words) => {
    const deal = await cast.brings()
    await story.reply(await deal.letter('HANDOFF_OFFER'), words)
    expect(await read(deal)).not.toMatch(/hopeless|margin|hoffnungslos|between us|unter uns/i)
    const [handoff] = await story.query<{ state: string }>(
      'select state from "Handoff" where "dealId" = $1::uuid order by "offeredAt" limit 1',
      [deal.id],
    )
    expect(handoff?.state).toBe('DECLINED')
  })

  test.each([
    ['Lost: they chose Kestrel on price (not for the partner: our margin was too thin).', /margin/],
    [
      'Lost, no budget. Internal only: Dana is a pain to work with, they froze us out for that.',
      /pain|froze/,
    ],
    ['Verloren, kein Budget. Nur intern: die Marge war zu dünn, weil Harbor zu viel wollte.', /Marge|wollte/],
    ["Perdu, plus de budget. Entre nous, c'est parce que le revendeur est nul.", /nul/],
    ['Perdido: no hay presupuesto. Entre nosotros, fue porque el socio es un desastre.', /desastre/],
    ['Verloren, geen budget. Onder ons gezegd: omdat deze partner hopeloos is.', /hopeloos/],
  ])('%s', async (words, secret) => {
    const deal = await cast.working()
    await story.reply(await ofTheAe(deal), words)
    expect(await deal.stage()).toBe('LOST')
    expect(await read(deal)).not.toMatch(secret)
  })

  test('what may be heard is quoted all the same', async () => {
    const deal = await cast.working()
    await story.reply(
      await ofTheAe(deal),
      'Lost because the board froze all spending until autumn. Between us, the reseller is hopeless.',
    )
    expect(await read(deal)).toContain('froze all spending')
    expect(await read(deal)).not.toContain('hopeless')
  })

  test('news in confidence are kept from the partner’s deal, and the intake owner reads them', async () => {
    const deal = await cast.working()
    const before = await deal.row()
    await story.reply(
      await ofTheAe(deal),
      'Next step: demo on 3 March 2027. Internal only: their real budget is 140k EUR, and they need it for the merger.',
    )
    const after = await deal.row()
    expect(after.nextStep).toContain('demo on 3 March')
    expect([after.amountMax, after.context]).toEqual([before.amountMax, before.context])
    expect(await read(deal)).not.toMatch(/140|merger/)
    expect((await deal.letter('PASSED_QUESTION', INES)).text).toContain('140k')
  })
})

describe('an intake owner', () => {
  test.each([
    'Reject: outside territory. Between us, Harbor is hopeless.',
    "Reject the deal. Internal only: margin is thin, don't tell them.",
    '(not for the partner) Reject: this reseller is late with everything.',
  ])('%s', async (words) => {
    const deal = await cast.brings()
    const more = await cast.brings({ account: deal.account, more: 'Another project of theirs.' })
    await story.reply(await more.letter('CONFLICT_TO_SETTLE', INES), words)
    expect(await more.stage()).toBe('REJECTED')
    expect(await read(more)).not.toMatch(/hopeless|margin|between us|internal only|late with/i)
  })
})
