/** What people start by a plain sentence: proposals of either side, a new split in a dispute, a colleague's answer. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Story, words } from '../kit/story.ts'
import { type Cast, DANA, ERIK, INES, open, PRIYA, SOFIA, type Told } from './cast.ts'

let cast: Cast
let story: Story
const begin = async () => {
  cast = await open()
  story = cast.story
}
const end = () => story.end()

const aeOf = async (deal: Told) => (await deal.letter('HANDOFF_OFFER')).toAddress
const proposals = (deal: Told) =>
  story.query<{
    kind: string
    state: string
    reason: string
    proposedSide: string
    objectionUntil: Date | null
  }>(
    `select kind, state, reason, "proposedSide", "objectionUntil" from "Proposal" where "dealId" = $1::uuid
     order by number`,
    [deal.id],
  )
const sideOf = async (deal: Told, role: string) => {
  const [row] = await story.query<{ side: string }>(
    'select side from "RoleAssignment" where "dealId" = $1::uuid and role = $2::"Role"',
    [deal.id, role],
  )
  return row?.side
}
const split = async (deal: Told) => {
  const [row] = await story.query<{ shares: { partnerName: string; share: string }[] }>(
    'select shares from "CreditAmendment" where "dealId" = $1::uuid order by number desc limit 1',
    [deal.id],
  )
  return row?.shares.map(({ partnerName, share }) => [partnerName, share])
}

describe('a proposal by mail', () => {
  beforeAll(begin)
  afterAll(end)

  test('the account executive gives a role away: the partner is asked, both hear the end', async () => {
    const deal = await cast.working()
    const before = (await deal.letters()).length
    await story.reply(
      await deal.letter('DECISION_CONFIRMED'),
      'I propose that Harbor takes the technical fit, because their engineer built the pilot.\n\nThanks',
    )
    expect(await proposals(deal)).toMatchObject([
      {
        kind: 'ROLE_CHANGE',
        state: 'OPEN',
        reason: 'their engineer built the pilot.',
        proposedSide: 'VENDOR',
      },
    ])
    expect((await deal.mailed(before)).map((one) => one.split('→')[0])).toEqual([
      'PROPOSAL',
      'DECISION_CONFIRMED',
    ])
    const asked = await deal.letter('PROPOSAL', DANA)
    expect(words(asked.text)).toContain('their engineer built the pilot')
    expect(words(asked.text)).toMatch(/Agree or object by/)
    expect(words((await deal.letter('DECISION_CONFIRMED')).text)).toMatch(
      /if there is no objection|wenn bis dahin kein Einwand kommt/,
    )
    expect(await sideOf(deal, 'TECHNICAL_FIT')).toBe('VENDOR')
    await story.reply(asked, 'Agreed')
    expect(await sideOf(deal, 'TECHNICAL_FIT')).toBe('PARTNER')
  })

  test('the partner proposes: the account executive answers by mail', async () => {
    const deal = await cast.working()
    await story.reply(
      await deal.letter('INTRODUCTION', DANA),
      'Hi,\n\nWe would like to take over the references. Two of our customers are in the same town.\n\nDana',
    )
    const asked = await deal.letter('PROPOSAL', await aeOf(deal))
    expect(asked.ccAddresses).toEqual([DANA])
    await story.reply(asked, 'I object, because the reference is ours.')
    expect(await proposals(deal)).toMatchObject([{ state: 'OBJECTED', proposedSide: 'PARTNER' }])
    await story.reply(
      await deal.letter('PROPOSAL_OUTCOME', DANA),
      'We would like to take over the close, because procurement is our framework contract.',
    )
    await story.reply(await deal.letter('PROPOSAL', await aeOf(deal)), 'Yes')
    expect(await sideOf(deal, 'CLOSE')).toBe('PARTNER')
  })

  test('the intake owner proposes a removal in German; the objection holds it', async () => {
    const deal = await cast.working()
    await story.mail({
      from: INES,
      subject: `Re: [${deal.number}] ${deal.account}`,
      text: 'Wir schlagen vor, den Partner aus diesem Deal zu nehmen: der Kunde hat es schriftlich verlangt.',
    })
    expect(await proposals(deal)).toMatchObject([{ kind: 'PARTNER_REMOVAL', state: 'OPEN' }])
    await story.reply(await deal.letter('PROPOSAL', DANA), 'We object, the customer told us otherwise.')
    await story.advance({ days: 6 })
    expect(await proposals(deal)).toMatchObject([{ state: 'OBJECTED' }])
  })

  test('taken back by its author, and the registration stays', async () => {
    const deal = await cast.working()
    await story.reply(
      await deal.letter('INTRODUCTION', DANA),
      'We’d like to take over the close, because procurement is our framework contract.',
    )
    await story.reply(await deal.letter('INTRODUCTION', DANA), 'We withdraw our proposal.')
    expect(await proposals(deal)).toMatchObject([{ state: 'WITHDRAWN' }])
    expect(await deal.stage()).toBe('WORKING')
  })

  test('two are open: each answer belongs to the letter that it answers', async () => {
    const deal = await cast.working()
    const ae = await aeOf(deal)
    const own = await deal.letter('DECISION_CONFIRMED')
    await story.reply(own, 'I propose that Harbor takes the technical fit, because they built the pilot.')
    const first = await deal.letter('PROPOSAL', DANA)
    await story.reply(own, 'Please hand the references over to Harbor, because they have two in town.')
    await story.reply(first, 'I object, because nobody is free.')
    expect((await proposals(deal)).map(({ state }) => state)).toEqual(['OBJECTED', 'OPEN'])
    await story.reply(await deal.letter('PROPOSAL', DANA), 'Agreed')
    expect((await proposals(deal)).map(({ state }) => state)).toEqual(['OBJECTED', 'AGREED'])
    expect((await deal.letters('PROPOSAL_OUTCOME', ae)).length).toBe(2)
  })

  test('without a reason, with a condition or as a question: nothing is proposed, and the answer shows what works', async () => {
    const deal = await cast.working()
    const own = await deal.letter('DECISION_CONFIRMED')
    const ae = await aeOf(deal)
    for (const text of [
      'I’d like to take over the technical fit.',
      'I’d like to take over the technical fit if Dana agrees, because they have nobody.',
    ]) {
      await story.reply(own, text)
      expect(await proposals(deal), text).toEqual([])
      expect((await deal.letter('NOT_UNDERSTOOD', ae)).text, text).toContain(
        'take over the technical fit, because',
      )
    }
    await story.reply(own, 'Should I take over the technical fit? They have nobody.')
    expect(await proposals(deal)).toEqual([])
    await deal.letter('PASSED_QUESTION', INES)
  })

  test('the last role of a side is not taken by the way', async () => {
    const deal = await cast.working()
    const partners = await story.query<{ role: string }>(
      `select role from "RoleAssignment" where "dealId" = $1::uuid and side = 'PARTNER'`,
      [deal.id],
    )
    expect(partners.map(({ role }) => role)).toEqual(['CUSTOMER_RELATIONSHIP'])
    await story.reply(
      await deal.letter('DECISION_CONFIRMED'),
      'I’d like to take over the customer relationship, because they asked for us.',
    )
    expect(await proposals(deal)).toEqual([])
    expect(words((await deal.letter('REFUSED', await aeOf(deal))).text)).toMatch(
      /last role of the partner|letzte Rolle des Partners/,
    )
  })

  test('credit: only with consent, and by names', async () => {
    const deal = await cast.working()
    const own = await deal.letter('DECISION_CONFIRMED')
    await story.reply(
      own,
      'I propose to split the credit 70/30 between Harbor and Lindgren & Falk, because Erik ran the workshop.',
    )
    expect(await proposals(deal)).toMatchObject([
      { kind: 'CREDIT_AMENDMENT', state: 'OPEN', objectionUntil: null, reason: 'Erik ran the workshop.' },
    ])
    const asked = await deal.letter('PROPOSAL', DANA)
    expect(asked.text).not.toContain('Lindgren')
    await story.advance({ days: 10 })
    expect(await split(deal)).toBeUndefined()
    await story.reply(asked, 'Agreed')
    expect(await split(deal)).toEqual([
      ['Harbor Systems', '70'],
      ['Lindgren & Falk Beratung', '30'],
    ])
  })
})

describe('shares of what is not said', () => {
  beforeAll(begin)
  afterAll(end)

  test('are those of the credit, by the short names of the partners, and no context', async () => {
    const deal = await cast.working()
    const { context } = await deal.row()
    await story.reply(
      await deal.letter('DECISION_CONFIRMED'),
      'I propose 70% for Lindgren & Falk and 30% for Harbor Systems, because Dana made the intro.',
    )
    expect(await proposals(deal)).toMatchObject([
      { kind: 'CREDIT_AMENDMENT', state: 'OPEN', reason: 'Dana made the intro.' },
    ])
    const after = await deal.row()
    expect([after.context, after.nextStep]).toEqual([context, null])
    await deal.letter('PROPOSAL', DANA)
  })
})

describe('a dispute settled with a new split', () => {
  beforeAll(begin)
  afterAll(end)

  const disputed = async () => {
    const deal = await cast.working()
    await story.reply(await deal.letter('DECISION_CONFIRMED'), 'We won it, 90,000 EUR, signed today.')
    await story.reply(await deal.letter('OUTCOME', DANA), 'We dispute the credit, Erik had no part in it.')
    return deal
  }

  test('what lowers the partner’s share waits for its yes; what raises it holds at once', async () => {
    const deal = await disputed()
    await story.reply(
      await deal.letter('DISPUTE_OPENED', INES),
      'Harbor 70 %, Lindgren & Falk 30 %, because Erik ran the workshop.',
    )
    await deal.closed('CREDIT_DISPUTED')
    expect(await split(deal)).toBeUndefined()
    await story.reply(await deal.letter('PROPOSAL', DANA), 'Agreed')
    expect(await split(deal)).toEqual([
      ['Harbor Systems', '70'],
      ['Lindgren & Falk Beratung', '30'],
    ])
    await story.reply(
      await deal.letter('OUTCOME', DANA),
      'We dispute the share, the workshop was ours after all.',
    )
    await story.reply(await deal.letter('DISPUTE_OPENED', INES), '70/30')
    await story.reply(await deal.letter('DISPUTE_OPENED', INES), 'Harbor 90 %')
    expect(await split(deal)).not.toEqual([
      ['Harbor Systems', '90'],
      ['Lindgren & Falk Beratung', '30'],
    ])
  })

  test('a ratio without names, and a rate, are no split', async () => {
    const deal = await disputed()
    await story.reply(await deal.letter('DISPUTE_OPENED', INES), '70/30')
    expect((await deal.letter('NOT_UNDERSTOOD', INES)).text).toContain('Harbor Systems 70 %')
    await deal.leaking('CREDIT_DISPUTED')
    await story.reply(
      await deal.letter('DISPUTE_OPENED', INES),
      'Priya told me that nobody changed the rate of 10 %, so the credit stays as it is.',
    )
    await deal.closed('CREDIT_DISPUTED')
    expect([await split(deal), await deal.stage()]).toEqual([undefined, 'WON'])
    await deal.letter('DECISION_CONFIRMED', INES)
  })
})

describe('a colleague answers what the partner was asked', () => {
  beforeAll(begin)
  afterAll(end)

  const TIM = 'Tim Reed <tim.reed@harborsystems.example>'

  test('from the partner’s own domain: the same registration is complete, and both are answered', async () => {
    const deal = await cast.brings({ contact: '' })
    expect(await deal.stage()).toBe('INCOMPLETE')
    await story.reply(
      await deal.letter('GAP_REQUEST', DANA),
      'Maya Lindholm, COO, maya.lindholm@quill.example, +44 20 7946 0812',
      { from: TIM },
    )
    expect(await deal.stage()).toBe('HANDED_OFF')
    const receipt = await deal.letter('RECEIPT', DANA)
    expect(receipt.ccAddresses).toEqual(['tim.reed@harborsystems.example'])
    expect(receipt.text).toContain('Maya Lindholm')
  })

  test('of another partner, of nobody known, or unproven: nothing changes, and a person sees it', async () => {
    const deal = await cast.brings({ contact: '' })
    const gap = await deal.letter('GAP_REQUEST', DANA)
    for (const from of [ERIK, 'Maya <maya@elsewhere.example>']) {
      await story.reply(gap, 'Maya Lindholm, COO, maya.lindholm@quill.example', { from })
      expect(await deal.stage(), from).toBe('INCOMPLETE')
      expect((await cast.outcome()).outcome, from).toBe('QUARANTINED')
    }
    expect((await deal.letters('WRONG_PERSON_REPLY', INES)).length).toBeGreaterThan(0)
  })

  test('facts only: a colleague withdraws and confirms nothing', async () => {
    const deal = await cast.brings({ contact: '' })
    await story.reply(await deal.letter('GAP_REQUEST', DANA), 'Please withdraw this registration.', {
      from: TIM,
    })
    expect(await deal.stage()).toBe('INCOMPLETE')
    expect((await cast.outcome()).outcome).toBe('QUARANTINED')
  })
})

describe('one word of the intake owner', () => {
  beforeAll(begin)
  afterAll(end)

  test('"yes" gives a forwarded offer to the colleague who answered it', async () => {
    const deal = await cast.brings()
    const offer = await deal.letter('HANDOFF_OFFER')
    const colleague = offer.toAddress === PRIYA ? SOFIA : PRIYA
    await story.reply(offer, 'On it, thanks', { from: colleague })
    expect(await deal.stage()).toBe('HANDED_OFF')
    await story.reply(await deal.letter('WRONG_PERSON_REPLY', INES), 'Yes')
    expect((await deal.letter('HANDOFF_OFFER')).toAddress).toBe(colleague)
    expect(await deal.events()).not.toContain('HANDOFF_ACCEPTED')
  })

  test('who does what, and what the partner said of the need, is not overwritten by an update', async () => {
    const deal = await cast.working()
    const before = await deal.row()
    await story.reply(
      await deal.letter('DECISION_CONFIRMED'),
      'Harbor does the technical fit and the references. They need it before the audit because invoices are lost.',
    )
    expect((await deal.row()).context).toContain(before.context)
    expect(await sideOf(deal, 'TECHNICAL_FIT')).toBe('VENDOR')
  })
})

describe('a reply from another client', () => {
  beforeAll(begin)
  afterAll(end)

  test('without our address and without the number, its In-Reply-To finds the deal', async () => {
    const deal = await cast.working()
    const letter = await deal.letter('DECISION_CONFIRMED')
    await story.mail({
      from: letter.toAddress,
      subject: 'Re: news',
      text: 'Next step: a workshop on 12 January 2027.',
      inReplyTo: letter.messageId,
    })
    expect((await deal.letter('NEXT_STEP_UPDATE', DANA)).text).toMatch(/workshop/i)
  })
})

describe('an answer after the window', () => {
  beforeAll(begin)
  afterAll(end)

  test('says exactly what became of the offer, and where the deal stands now', async () => {
    const deal = await cast.brings()
    const offer = await deal.letter('HANDOFF_OFFER')
    await story.advance({ days: 5 })
    const second = await deal.letter('HANDOFF_OFFER')
    expect(second.toAddress).not.toBe(offer.toAddress)
    await story.reply(offer, 'On it, thanks')
    const late = words((await deal.letter('ALREADY_DECIDED', offer.toAddress)).text)
    expect(late).toMatch(/The time to answer had passed\.|Die Zeit für eine Antwort war verstrichen\./)
    const [now] = await story.query<{ name: string }>(
      `select p.name from "Handoff" h join "Person" p on p.id = h."aeId"
       where h."dealId" = $1::uuid and h.state = 'OFFERED'`,
      [deal.id],
    )
    expect(late).toMatch(
      now ? new RegExp(`offer to ${now.name}|ist er ${now.name}`) : /Nobody has it|hat ihn niemand/,
    )
  })
})
