/** How the partner asks us to contact the customer reaches the account executive before he does. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/new-id.ts'
import { insertKey, newKey } from '../../src/store/api-keys.ts'
import { eraseContact } from '../../src/store/erase.ts'
import { words } from '../kit/story.ts'
import { type Cast, DANA, INES, open, type Told } from './cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await open()
})
afterAll(() => cast.story.end())

const BEFORE = /before you contact them|bevor sie kontakt aufnehmen/i
const AFTER_HEADING = (text: string): string => words(text).split(BEFORE)[1] ?? ''
const say = async (deal: Told, letter: string, text: string) =>
  cast.story.reply(await deal.letter(letter, DANA), text, { from: DANA })
const context = async (deal: Told): Promise<string> => (await deal.row()).context

describe('a wish of the first mail', () => {
  test.each([
    'Please contact her only by e-mail.',
    "Please don't call her before the 5th.",
    'Please go through me first.',
    "Please don't contact the customer directly yet.",
    "Confidential, the staff don't know.",
    'Nur per Mail bitte.',
    'Bitte erst über mich.',
    'Merci de passer par moi.',
    'No llamar al cliente.',
    'Solo via mail, per favore.',
    'Alleen via mij, graag.',
    'Por favor, não liguem ao cliente.',
  ])('stands in the offer and in the introduction, and in no context: %s', async (wish) => {
    const deal = await cast.working({ more: wish })
    expect(AFTER_HEADING((await deal.letter('HANDOFF_OFFER')).text)).toContain(wish)
    expect(AFTER_HEADING((await deal.letter('INTRODUCTION')).text)).toContain(wish)
    expect(words((await deal.letter('RECEIPT', DANA)).text)).toContain(wish)
    expect(await context(deal)).not.toContain(wish)
    expect((await deal.row()).facts['contactWishes.0'].evidence[0].quote).toBe(wish)
  })

  test.each([
    'They only communicate by e-mail with their suppliers.',
    "We don't call it a project yet.",
    'Please call her on Monday.',
    'Customers contact them by phone only.',
    'The tickets go through me.',
  ])('is none: %s', async (said) => {
    const deal = await cast.brings({ more: said })
    expect((await deal.letter('HANDOFF_OFFER')).text).not.toMatch(BEFORE)
    expect((await deal.row()).facts).not.toHaveProperty(['contactWishes.0'])
  })
})

test('over the API it is read with the deal', async () => {
  const deal = await cast.brings({ more: 'Please only by e-mail. Please go through me first.' })
  const { baton, http } = cast.story.running
  const key = newKey()
  const ofStaff = {
    id: newId(),
    name: 'staff',
    key,
    scopes: ['read'],
    expiresAt: null,
    personId: null,
    partnerId: null,
  }
  await insertKey(baton.db, ofStaff, cast.story.now())
  const answer = await fetch(`http://127.0.0.1:${http?.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: `{ deal(number: ${deal.number}) { contactWishes } }` }),
  })
  expect(await answer.json()).toEqual({
    data: { deal: { contactWishes: ['Please only by e-mail.', 'Please go through me first.'] } },
  })
})

describe('a later mail', () => {
  test('adds one while somebody decides: the offer comes again with it', async () => {
    const deal = await cast.brings({ more: 'Please only by e-mail.' })
    await say(deal, 'RECEIPT', "Please don't contact her before the 5th, she is on leave.")
    const offers = await deal.letters('HANDOFF_OFFER')
    expect(offers).toHaveLength(2)
    const told = AFTER_HEADING(offers[1]!.text)
    expect(told).toContain('Please only by e-mail.')
    expect(told).toContain("Please don't contact her before the 5th, she is on leave.")
    expect(words((await deal.letter('FACTS_CONFIRMED', DANA)).text)).toContain('before the 5th')
    const { nextStepDate, closeDate } = await deal.row()
    expect([nextStepDate, closeDate]).toEqual([null, null])
  })

  test('adds one while it is worked, and takes it back', async () => {
    const deal = await cast.working()
    await say(deal, 'INTRODUCTION', 'Bitte ruft sie vorerst nicht an.')
    expect(words((await deal.toAe('NEXT_STEP_UPDATE')).text)).toContain('Bitte ruft sie vorerst nicht an.')
    await say(deal, 'FACTS_CONFIRMED', 'You can call her now.')
    expect(words((await deal.toAe('NEXT_STEP_UPDATE')).text)).toMatch(
      /nothing special to mind|nichts Besonderes zu beachten/,
    )
    expect((await deal.row()).facts).not.toHaveProperty(['contactWishes.0'])
  })

  test('takes back only what it speaks of', async () => {
    const deal = await cast.brings({ more: "Please don't call her. Confidential, the staff don't know." })
    await say(deal, 'RECEIPT', 'You can call Maya now.')
    const told = AFTER_HEADING((await deal.letters('HANDOFF_OFFER')).at(-1)!.text)
    expect(told).toContain("Confidential, the staff don't know.")
    expect(told).not.toContain("Please don't call her.")
  })

  test('asks something besides: it is written down, and a person reads the question', async () => {
    const deal = await cast.brings()
    await say(deal, 'RECEIPT', "Please don't call the customer yet. Who will run the demo on your side?")
    expect((await deal.row()).facts['contactWishes.0'].evidence[0].quote).toBe(
      "Please don't call the customer yet.",
    )
    expect(words((await deal.letter('PASSED_QUESTION')).text)).toContain('Who will run the demo')
  })

  test('says it a second time, and nothing is told anew', async () => {
    const deal = await cast.brings({ more: 'Please only by e-mail.' })
    await say(deal, 'RECEIPT', 'The budget is 95k EUR. Please only by e-mail.')
    expect(
      Object.keys((await deal.row()).facts).filter((field) => field.startsWith('contactWishes')),
    ).toHaveLength(1)
  })
})

test('what is marked for one person stays with that person', async () => {
  const deal = await cast.brings()
  await say(deal, 'RECEIPT', "For Ines only: please don't call her, she is about to leave.")
  expect(await deal.letters('HANDOFF_OFFER')).toHaveLength(1)
  expect((await deal.letter('PASSED_QUESTION', INES)).text).toContain('about to leave')
})

test('nothing of a person who is erased is left in it', async () => {
  const deal = await cast.working({ more: "Please don't call Maya Lindholm before the 5th." })
  const email = `maya@${deal.account.toLowerCase().replace(/[^a-z]/g, '')}.example`
  await eraseContact(cast.story.running.baton.db, email, cast.story.now())
  for (const table of ['Deal', 'Event', 'Handoff', 'Letter']) {
    const tie = table === 'Deal' ? 'id' : '"dealId"'
    const rows = await cast.story.query(`select * from "${table}" where ${tie} = $1::uuid`, [deal.id])
    expect(JSON.stringify(rows), table).not.toMatch(/lindholm/i)
  }
  expect((await deal.row()).facts['contactWishes.0'].evidence[0].quote).toContain('before the 5th')
})
