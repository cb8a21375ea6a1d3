/** What a partner takes back, objects to and disputes in its own words, and how an intake owner rejects and appoints. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Story, words } from '../kit/story.ts'
import { type Cast, DANA, INES, JONAS, open, SOFIA, type Told } from './cast.ts'

let cast: Cast
let story: Story
const begin = async () => {
  cast = await open()
  story = cast.story
}
const end = () => story.end()

const openDisputes = async (deal: Told) => {
  const rows = await story.query<{ open: boolean }>(
    `select "resolvedAt" is null as open from "Dispute" where "dealId" = $1::uuid`,
    [deal.id],
  )
  return rows.filter((row) => row.open).length
}
const won = async () => {
  const deal = await cast.working()
  await story.reply(await deal.letter('DECISION_CONFIRMED'), 'We won it, 66,000 EUR, signed today.')
  return deal
}
const proposed = async () => {
  const deal = await cast.working()
  await story.reply(
    await deal.letter('DECISION_CONFIRMED'),
    'I propose that Harbor takes the technical fit, because their engineer built the pilot.',
  )
  return { deal, asked: await deal.letter('PROPOSAL', DANA) }
}
const stateOf = async (deal: Told) =>
  (
    await story.query<{ state: string; answer: string | null }>(
      'select state, answer from "Proposal" where "dealId" = $1::uuid order by number desc limit 1',
      [deal.id],
    )
  )[0]

describe('something is withdrawn', () => {
  beforeAll(begin)
  afterAll(end)

  test('a question, a mail, a request: a person reads it, and the deal stays', async () => {
    const deal = await cast.working()
    for (const text of [
      'I withdraw my question',
      'I withdraw what I said about the amount',
      'Please withdraw the demo request',
      'withdraw my last mail please',
    ]) {
      await story.reply(await deal.letter('INTRODUCTION', DANA), text)
      expect(await deal.stage(), text).toBe('WORKING')
      expect((await cast.outcome()).outcomeReason, text).toContain('Passed on')
    }
  })

  test('without saying what it is asked back, and withdrawn by the plain sentence', async () => {
    const deal = await cast.brings()
    for (const text of ['ok, I withdraw that', 'We withdraw']) {
      await story.reply(await deal.letter('RECEIPT', DANA), text)
      expect(await deal.stage(), text).toBe('HANDED_OFF')
    }
    const asked = words((await deal.letter('NOT_UNDERSTOOD', DANA)).text)
    expect(asked).toMatch(/It does not say what is withdrawn|was zurückgenommen wird/)
    await story.reply(await deal.letter('NOT_UNDERSTOOD', DANA), 'Please withdraw this registration')
    expect(await deal.stage()).toBe('WITHDRAWN')
  })

  test('an objection to the credit that is not quite plainly taken back: the intake owner settles it', async () => {
    const deal = await won()
    await story.reply(await deal.letter('OUTCOME', DANA), 'We dispute the credit, the workshop was ours.')
    expect(await openDisputes(deal)).toBe(1)
    await story.reply(
      await deal.letter('DISPUTE_OPENED', DANA),
      'My boss wants us to withdraw our objection and move on',
    )
    expect([await deal.stage(), await openDisputes(deal)]).toEqual(['WON', 1])
    const told = await deal.letter('PASSED_QUESTION', INES)
    expect(words(told.text)).toMatch(
      /takes the objection to the credit back|nimmt den Einwand gegen die Anrechnung zurück/,
    )
    await story.reply(told, 'The objection is taken back, the credit stays as it is.')
    expect(await openDisputes(deal)).toBe(0)
    await story.reply(await deal.letter('DISPUTE_RESOLVED', DANA), 'ok then, I withdraw the objection')
    expect([await deal.stage(), await openDisputes(deal)]).toEqual(['WON', 0])
  })
})

describe('an answer to a proposal', () => {
  beforeAll(begin)
  afterAll(end)

  test.each(['Nie im Leben.', 'Over my dead body', 'Dagegen.', 'Ich bin dagegen, der Kunde ist meiner.'])(
    'objects: %s',
    async (text) => {
      const { deal, asked } = await proposed()
      await story.reply(asked, text)
      expect(await stateOf(deal)).toEqual({ state: 'OBJECTED', answer: text })
    },
  )

  test('no objection agrees; what is not understood tells the intake owner what waits and until when', async () => {
    const { deal, asked } = await proposed()
    await story.reply(asked, 'Hm, I would have to see about that one with the team')
    expect(await stateOf(deal)).toMatchObject({ state: 'OPEN' })
    const told = words((await deal.letter('UNCLEAR_REPLY', INES)).text)
    expect(told).toMatch(/A proposal waits|wartet ein Vorschlag/)
    expect(told).toContain('their engineer built the pilot')
    expect(told).toMatch(/takes effect on|gilt ab/)
    expect((await deal.letter('NOT_UNDERSTOOD', DANA)).text).toMatch(
      /I object, because|Nicht einverstanden, weil/,
    )
    await story.reply(asked, 'No objections from our side')
    expect(await stateOf(deal)).toMatchObject({ state: 'AGREED' })
  })
})

describe('an answer to the outcome of a won deal', () => {
  beforeAll(begin)
  afterAll(end)

  test.each([
    'That is wrong, we agreed 15% with Ines. I dispute the credit.',
    'I count differently: 10% of 66k is 6,600',
    'That is too little',
  ])('is on record as a dispute: %s', async (text) => {
    const deal = await won()
    await story.reply(await deal.letter('OUTCOME', DANA), text)
    expect(await openDisputes(deal)).toBe(1)
    await deal.leaking('CREDIT_DISPUTED')
  })

  test('no dispute opens none', async () => {
    const deal = await won()
    await story.reply(await deal.letter('OUTCOME', DANA), 'Great, no dispute from our side!')
    expect(await openDisputes(deal)).toBe(0)
    expect(await deal.letters('DISPUTE_OPENED')).toEqual([])
  })
})

describe('the intake owner', () => {
  beforeAll(begin)
  afterAll(end)

  test.each([
    ['Ablehnen, weil der Kunde öffentlich ausschreibt.', 'der Kunde öffentlich ausschreibt'],
    ['Rechazar, porque ya es cliente', 'ya es cliente'],
    ['Reject. They are a direct customer.', 'They are a direct customer'],
    ['Reject: we already work with them directly', 'we already work with them directly'],
  ])('rejects, and the partner reads why: %s', async (text, reason) => {
    const deal = await cast.brings()
    await story.mail({ from: INES, subject: `Re: [${deal.number}] ${deal.account}`, text })
    expect(await deal.stage()).toBe('REJECTED')
    const told = words((await deal.letter('REJECTION', DANA)).text)
    expect(told.toLowerCase()).toContain(reason.toLowerCase())
    expect(told).not.toMatch(/Reject[:.]|Ablehnen|Rechazar/)
  })

  test.each([
    ['Not Sofia, Jonas please', JONAS],
    ['Sofia, not Jonas please', SOFIA],
    ['Daj to Jonasowi, proszę', JONAS],
    ['Nicht Jonas, sondern Sofia bitte', SOFIA],
  ])('appoints: %s', async (text, who) => {
    let deal = await cast.working()
    while ((await deal.letter('HANDOFF_OFFER')).toAddress === who) deal = await cast.working()
    await story.mail({ from: INES, subject: `Re: [${deal.number}] ${deal.account}`, text })
    expect((await deal.letter('HANDOFF_OFFER')).toAddress).toBe(who)
  })
})
