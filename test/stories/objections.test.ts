/** Objections to the credit: what opens one, and what the intake owner's words settle or leave open. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { words } from '../kit/story.ts'
import { type Cast, DANA, INES, open, type Told } from './cast.ts'

let cast: Cast

const won = async (): Promise<Told> => {
  const deal = await cast.working()
  await cast.story.reply(await deal.letter('DECISION_CONFIRMED'), 'We won it, 90,000 EUR, signed today.')
  return deal
}

describe('the intake owner who answers an objection', () => {
  beforeAll(async () => {
    cast = await open()
  })
  afterAll(() => cast.story.end())

  test('settles nothing by putting it off or asking, and none of it leaves the house', async () => {
    const deal = await won()
    await cast.story.reply(await deal.letter('OUTCOME', DANA), 'We dispute the credit, it is 12 % for gold.')
    for (const text of [
      'I need to check with Renata first, back to you on Friday',
      'Das muss ich erst mit Renata klären, melde mich am Freitag.',
      'Who told her that? Sofia, was that you?',
    ]) {
      const before = (await deal.letters()).length
      await cast.story.reply(await deal.letter('DISPUTE_OPENED', INES), text)
      await deal.leaking('CREDIT_DISPUTED')
      const sent = (await deal.letters()).slice(before)
      expect(
        sent.map(({ kind, toAddress }) => [kind, toAddress]),
        text,
      ).toEqual([['NOT_UNDERSTOOD', INES]])
      expect(words(sent[0]?.text ?? ''), text).toMatch(/objection is not settled/)
    }
    await cast.story.reply(
      await deal.letter('NOT_UNDERSTOOD', INES),
      'The credit stays as it is, because the contract names ten percent. Any questions? Call me.',
    )
    await deal.closed('CREDIT_DISPUTED')
    expect(words((await deal.letter('DISPUTE_RESOLVED', DANA)).text)).toContain('the contract names ten')
  })

  test('who asks for the status still gets it', async () => {
    const deal = await won()
    await cast.story.reply(await deal.letter('OUTCOME', DANA), 'We dispute the credit, it is 12 % for gold.')
    await cast.story.reply(await deal.letter('DISPUTE_OPENED', INES), 'status')
    await deal.letter('STATUS_DIGEST', INES)
    await deal.leaking('CREDIT_DISPUTED')
  })
})

describe('the partner who objects to the credit', () => {
  beforeAll(async () => {
    cast = await open()
  })
  afterAll(() => cast.story.end())

  test.each([
    'Je ne suis pas d’accord avec le calcul : le contrat prévoit 15 %.',
    'Hang on, 90k is only the first year! The contract is 3 x 90.',
  ])('in answer to the result: %s', async (text) => {
    const deal = await won()
    await cast.story.reply(await deal.letter('OUTCOME', DANA), text)
    await deal.leaking('CREDIT_DISPUTED')
    expect(words((await deal.letter('DISPUTE_OPENED', INES)).text)).toContain(text.slice(0, 20))
  })

  test.each([
    'Why does the receipt say 10 %? Our contract says 12 % for gold partners. I don’t accept the 10 %.',
    'Mit der Provision bin ich nicht einverstanden, vereinbart waren 12 %.',
    'Non accetto la percentuale: nel contratto c’è scritto 15.',
  ])('in answer to any letter: %s', async (text) => {
    const deal = await cast.working()
    await cast.story.reply(await deal.letter('INTRODUCTION', DANA), text)
    await deal.leaking('CREDIT_DISPUTED')
  })
})
