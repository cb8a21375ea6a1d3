/** Roles and splits that somebody wishes for in other words than the plainest, and with other news beside. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { words } from '../kit/story.ts'
import { type Cast, DANA, INES, open, type Told } from './cast.ts'

let cast: Cast

const proposals = (deal: Told) =>
  cast.story.query<{ kind: string; state: string; reason: string; proposedSide: string }>(
    `select kind, state, reason, "proposedSide" from "Proposal" where "dealId" = $1::uuid order by number`,
    [deal.id],
  )

describe('a wish about the roles', () => {
  beforeAll(async () => {
    cast = await open()
  })
  afterAll(() => cast.story.end())

  test('with a next step behind it: both are taken, and the reason is the clause', async () => {
    const deal = await cast.working()
    await cast.story.reply(
      await deal.letter('DECISION_CONFIRMED'),
      'I propose that the partner takes the references, because they know three foundries. Next step: demo on 2 February 2027.',
    )
    expect(await proposals(deal)).toMatchObject([
      { kind: 'ROLE_CHANGE', state: 'OPEN', reason: 'they know three foundries.', proposedSide: 'VENDOR' },
    ])
    expect(words((await deal.letter('PROPOSAL', DANA)).text)).toContain('they know three foundries')
    expect((await deal.row()).nextStep).toMatch(/demo/i)
    await deal.letter('NEXT_STEP_UPDATE', DANA)
  })

  test('refused: its writer hears why, and the demo beside it is on record', async () => {
    const deal = await cast.working()
    await cast.story.reply(
      await deal.letter('DECISION_CONFIRMED'),
      'She’d rather have one face, so I’d like to take over the customer relationship from Harbor. Demo booked for 10 December at 11.',
    )
    expect(await proposals(deal)).toEqual([])
    expect(words((await deal.toAe('REFUSED')).text)).toMatch(/last role|letzte Rolle/)
    expect((await deal.row()).nextStep).toMatch(/demo/i)
    await deal.letter('NEXT_STEP_UPDATE', DANA)
  })

  test('without a reason the news are no reason, and are taken over', async () => {
    const deal = await cast.working()
    await cast.story.reply(
      await deal.letter('DECISION_CONFIRMED'),
      'I’d like to take over the technical fit. Demo booked for 2 February 2027 at 11.',
    )
    expect(await proposals(deal)).toEqual([])
    expect((await deal.row()).nextStep).toMatch(/demo/i)
    await deal.letter('PASSED_QUESTION', INES)
  })

  test('the partner asks politely: the account executive is asked', async () => {
    const deal = await cast.working()
    await cast.story.reply(
      await deal.letter('INTRODUCTION', DANA),
      'Hi, we’ve three bakers as customers already, so could we take over the references?',
    )
    expect(await proposals(deal)).toMatchObject([
      { kind: 'ROLE_CHANGE', state: 'OPEN', proposedSide: 'PARTNER' },
    ])
    expect((await proposals(deal))[0]?.reason).toMatch(/three bakers as customers already/)
  })

  test('a split with its shares and its reason is plain', async () => {
    const deal = await cast.working()
    await cast.story.reply(
      await deal.letter('INTRODUCTION', DANA),
      'I propose to split the credit: Harbor Systems 60 %, Lindgren & Falk 40 %, because Lindgren got us the meeting.',
    )
    expect(await proposals(deal)).toMatchObject([
      { kind: 'CREDIT_AMENDMENT', reason: 'Lindgren got us the meeting.' },
    ])
  })

  test('the intake owner proposes in the sentence that the letters suggest', async () => {
    const deal = await cast.working()
    await cast.story.mail({
      from: INES,
      subject: `Re: [${deal.number}] ${deal.account}`,
      text: 'Good idea. I propose that the partner takes the technical fit, because our presales is booked out till February.',
    })
    expect(await proposals(deal)).toMatchObject([{ kind: 'ROLE_CHANGE', proposedSide: 'VENDOR' }])
  })
})
