/** What a reply says of another customer changes nothing of its deal, and reaches the intake owner. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Story, words } from '../kit/story.ts'
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

/** The facts of the deal as they stand, without what belongs to its life. */
async function facts(deal: Told) {
  const { accountName, accountDomain, amountMax, currency, product, context, closeDate } = await deal.row()
  const contacts = await people(deal)
  return { accountName, accountDomain, contacts, amountMax, currency, product, context, closeDate }
}

const people = async (deal: Told) =>
  (
    await story.query<{ name: string }>(
      'select name from "Contact" where "dealId" = $1::uuid order by position',
      [deal.id],
    )
  ).map(({ name }) => name)

describe('beside news of the deal', () => {
  test('its own facts are taken, the other customer’s go to the intake owner', async () => {
    const deal = await cast.working()
    const before = await facts(deal)
    await story.reply(
      await deal.letter('INTRODUCTION', DANA),
      `The decision moves to 31 March 2027. By the way, at Fabrikam they are also looking at Vault. Contact is Jonas Keller,
j.keller@fabrikam.example, they have a budget of 200k EUR.`,
    )
    const after = await facts(deal)
    expect(String(after.closeDate)).not.toBe(String(before.closeDate))
    expect({ ...after, closeDate: 0 }).toEqual({
      ...before,
      closeDate: 0,
      context: expect.not.stringContaining('Fabrikam'),
    })
    const letter = await deal.letter('PASSED_QUESTION', INES)
    expect(words(letter.text)).toContain('also writes about another customer, Fabrikam')
    expect(words(letter.text)).toMatch(/By the way, at Fabrikam.*a budget of 200k/)
    expect(letter.text).not.toContain('The decision moves')
    expect((await deal.letter('QUESTION_PASSED_ON', DANA)).text).toContain('Ines')
    expect((await cast.outcome()).outcome).toBe('APPLIED')
  })

  test.each([
    'Der Betrag ist jetzt 95.000 EUR. Übrigens schaut sich auch die Fabrikam GmbH gerade Vault an, Budget etwa 300k EUR.',
    'Le montant passe à 95 000 EUR. Au passage, chez Fabrikam ils regardent aussi Vault.',
    'El importe sube a 95.000 EUR. Por cierto, en Fabrikam también están mirando Vault.',
    'Het bedrag wordt 95.000 EUR. Trouwens, bij Fabrikam kijken ze ook naar Vault.',
  ])('%s', async (text) => {
    const deal = await cast.working()
    await story.reply(await deal.letter('INTRODUCTION', DANA), text)
    expect(await deal.row()).toMatchObject({ amountMax: '95000.00', product: null })
    expect((await deal.row()).context).not.toContain('Fabrikam')
    expect((await deal.letter('PASSED_QUESTION', INES)).text).toContain('Fabrikam')
  })

  test('an answer to a gap is read without it', async () => {
    await story.mail({
      from: DANA,
      subject: 'Deal: Wexcombe Mills',
      text: 'Hi,\n\nWexcombe Mills want to replace their spreadsheet approvals before the audit in spring.\n\nThanks',
    })
    const deal = await cast.newest('Wexcombe Mills')
    await story.reply(
      await deal.letter('GAP_REQUEST', DANA),
      'Karen Moor, k.moor@wexcombe.example\n\nBy the way, Fabrikam Logistics needs Flow as well: Jonas Keller, j.keller@fabrikam.example.',
    )
    expect(await people(deal)).toEqual(['Karen Moor'])
    expect((await deal.letter('PASSED_QUESTION', INES)).text).toContain('Fabrikam')
  })

  test('an account executive’s word about another customer is none about this deal', async () => {
    const deal = await cast.working()
    const ae = (await deal.letter('HANDOFF_OFFER')).toAddress
    const before = await facts(deal)
    await story.reply(
      await deal.letter('DECISION_CONFIRMED', ae),
      'Next step: demo on 3 March 2027. By the way, at Fabrikam they are also looking at Vault, about 300k EUR.',
    )
    expect(await facts(deal)).toEqual(before)
    expect((await deal.row()).nextStep).not.toContain('Fabrikam')
    expect((await deal.letter('PASSED_QUESTION', INES)).text).toContain('Fabrikam')
    for (const letter of await deal.letters(undefined, DANA)) expect(letter.text).not.toContain('Fabrikam')
  })
})

describe('and nothing else', () => {
  test('the partner learns how to register it, and the intake owner hears of it', async () => {
    const deal = await cast.working()
    const before = await facts(deal)
    await story.reply(
      await deal.letter('INTRODUCTION', DANA),
      'Thanks! By the way, at Fabrikam they are also looking at Vault.',
    )
    expect(await facts(deal)).toEqual(before)
    expect((await deal.letter('NEW_DEAL_IN_THREAD', DANA)).text).toContain('Fabrikam')
    expect((await deal.letter('PASSED_QUESTION', INES)).text).toContain('Fabrikam')
    expect(await deal.letters('QUESTION_PASSED_ON')).toEqual([])
  })
})

test('what is said of the customer’s own house stays with the deal', async () => {
  const deal = await cast.working()
  await story.reply(
    await deal.letter('INTRODUCTION', DANA),
    `By the way, the plant in Leeds also needs Vault, because drawings get lost there.`,
  )
  expect((await deal.row()).context).toContain('drawings get lost')
  expect(await deal.letters('PASSED_QUESTION')).toEqual([])
})
