/** What the partner itself does in a deal: put right by its word until somebody has accepted it, then by proposal. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../src/motion/words.ts'
import type { Story } from '../kit/story.ts'
import { type Cast, DANA, ERIK, open, type Told } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
afterAll(() => story.end())

const ofPartner = async (deal: Told): Promise<Role[]> =>
  (
    await story.query<{ role: Role }>(
      `select role from "RoleAssignment" where "dealId" = $1::uuid and side = 'PARTNER' order by role`,
      [deal.id],
    )
  ).map(({ role }) => role)
const TECHNICAL = 'We do the technical part.'

describe('before anybody has accepted', () => {
  test.each([
    'We do not do the technical part after all, you do.',
    'Wir machen die technische Seite doch nicht, das macht ihr.',
    "Nous ne faisons finalement pas la partie technique, c'est vous.",
  ])('a part is given back: %s', async (words) => {
    const deal = await cast.brings({ more: TECHNICAL })
    expect(await ofPartner(deal)).toContain('TECHNICAL_FIT')
    await story.reply(await deal.letter('RECEIPT', DANA), words)
    expect(await ofPartner(deal)).not.toContain('TECHNICAL_FIT')
    const offers = await deal.letters('HANDOFF_OFFER')
    expect(offers).toHaveLength(2)
    expect(offers[1]?.text).toMatch(/since it was offered to you:|seit dem Angebot an Sie geändert:/)
  })

  test('a part is taken', async () => {
    const deal = await cast.brings()
    expect(await ofPartner(deal)).not.toContain('TECHNICAL_FIT')
    await story.reply(await deal.letter('RECEIPT', DANA), 'We also do the technical part.')
    expect(await ofPartner(deal)).toContain('TECHNICAL_FIT')
  })

  test('a part that a partner may not claim stays, and the receipt says so', async () => {
    const deal = await cast.brings({ more: 'We do the closing.' })
    expect(await ofPartner(deal)).not.toContain('CLOSE')
    const receipt = await deal.letter('RECEIPT', DANA)
    expect(receipt.text.replace(/\s+/g, ' ')).toContain('You wrote that you do this: Closing.')
    expect(receipt.text).toContain('We’d like to take over the close, because')
  })

  test('a receipt says nothing of it where nothing was claimed', async () => {
    const deal = await cast.brings({ more: TECHNICAL })
    expect((await deal.letter('RECEIPT', DANA)).text).not.toContain('You wrote that you do this')
  })
})

test('afterwards the sentence that proposes it is the answer', async () => {
  const deal = await cast.working({ more: TECHNICAL })
  const before = await ofPartner(deal)
  await story.reply(await deal.letter('RECEIPT', DANA), 'We do not do the technical part after all, you do.')
  expect(await ofPartner(deal)).toEqual(before)
  expect((await deal.letter('NOT_UNDERSTOOD', DANA)).text).toContain('hand the technical fit over to you')
})

describe('whose a role is said to be in a deal that is worked moves nothing, and is answered', () => {
  const unmoved = async (deal: Told, words: string, from: string) => {
    const [before, context] = [await ofPartner(deal), (await deal.row()).context]
    await story.reply(await deal.letter('INTRODUCTION'), words, { from })
    expect(await ofPartner(deal)).toEqual(before)
    expect((await deal.row()).context).toBe(context)
    return (await deal.letter('NOT_UNDERSTOOD', from)).text
  }

  test.each([
    [DANA, 'Technical fit should be us, we have two certified engineers.'],
    [DANA, "We don't want the customer relationship any more, please take it over."],
    [ERIK, 'Correction: the technical fit is with us, not with your AE.'],
    [ERIK, 'Wir möchten doch auch den Abschluss machen, weil wir den Einkäufer kennen.'],
    [ERIK, 'Le closing est chez nous, pas chez vous.'],
  ])('%s: %s', async (from, words) => {
    const told = await unmoved(await cast.working({ from }), words, from)
    expect(told).toMatch(/take over|hand .* over|übernehmen|abgeben/)
  })

  test('by the account executive, who still tells his next step', async () => {
    const deal = await cast.working()
    const [ae] = await story.query<{ address: string }>(
      'select address from "PersonAddress" where "personId" = $1::uuid and "primary"',
      [(await deal.row()).aeId],
    )
    await unmoved(deal, 'The customer relationship is with me now, not with the partner.', ae!.address)
    await story.reply(
      await deal.letter('INTRODUCTION'),
      'Next step: I do the technical part with their engineer on 10 March 2027.',
      { from: ae!.address },
    )
    expect((await deal.row()).nextStep).toContain('technical part')
  })
})
