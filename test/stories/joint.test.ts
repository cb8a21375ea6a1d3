/** Two sellers on one deal, two partners on one customer: roles, credit, protection, conflicts and new deals. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ProposalPayload } from '../../src/motion/deal.ts'
import { type Story, words } from '../kit/story.ts'
import { type Cast, DANA, ERIK, INES, open, PRIYA, type Told } from './cast.ts'

let cast: Cast
let story: Story
const begin = async () => {
  cast = await open()
  story = cast.story
}
const end = () => story.end()

const aeOf = async (deal: Told) => (await deal.letter('HANDOFF_OFFER')).toAddress
const roles = async (deal: Told): Promise<Record<string, string>> => {
  const rows = await story.query<{ role: string; side: string }>(
    'select role, side from "RoleAssignment" where "dealId" = $1::uuid',
    [deal.id],
  )
  return Object.fromEntries(rows.map((row) => [row.role, row.side]))
}

describe('roles change only by proposal', () => {
  beforeAll(begin)
  afterAll(end)

  const take: ProposalPayload = { kind: 'ROLE_CHANGE', role: 'TECHNICAL_FIT', to: 'PARTNER', personId: null }
  const dropPartner: ProposalPayload = { kind: 'PARTNER_REMOVAL' }
  const propose = async (deal: Told, payload: ProposalPayload) => {
    const command = { type: 'propose', payload, reason: 'Harbor knows their plant.', side: 'VENDOR' } as const
    expect(await deal.does(await aeOf(deal), command)).toBe(true)
    const letter = await deal.letter('PROPOSAL', DANA)
    expect(words(letter.text)).toContain('Harbor knows their plant.')
    return letter
  }

  test('agreed by one word: in effect, both sides are told', async () => {
    const deal = await cast.working()
    const before = await roles(deal)
    const letter = await propose(deal, take)
    expect(await roles(deal)).toEqual(before)
    await story.reply(letter, 'Agreed.')
    expect(await roles(deal)).toEqual({ ...before, TECHNICAL_FIT: 'PARTNER' })
    for (const to of [DANA, await aeOf(deal)])
      expect((await deal.letter('PROPOSAL_OUTCOME', to)).props.data).toMatchObject({
        proposal: { state: 'AGREED' },
      })
  })

  test('objected: nothing changes, and the objection stays on the record', async () => {
    const deal = await cast.working()
    const before = await roles(deal)
    await story.reply(await propose(deal, dropPartner), 'No, we brought this customer and stay on it.')
    expect(await roles(deal)).toEqual(before)
    await story.advance({ days: 6 })
    expect(await roles(deal)).toEqual(before)
    const [row] = await story.query<{ state: string; answer: string }>(
      'select state, answer from "Proposal" where "dealId" = $1::uuid',
      [deal.id],
    )
    expect(row).toMatchObject({
      state: 'OBJECTED',
      answer: expect.stringContaining('we brought this customer'),
    })
  })

  test('unopposed: in effect when the window has passed, not before; both sides are told', async () => {
    const deal = await cast.working()
    const before = await roles(deal)
    await propose(deal, take)
    await story.advance({ days: 4, hours: 23 })
    expect(await roles(deal)).toEqual(before)
    await story.advance({ hours: 2 })
    expect(await roles(deal)).toEqual({ ...before, TECHNICAL_FIT: 'PARTNER' })
    expect((await deal.letter('PROPOSAL_OUTCOME', DANA)).props.data).toMatchObject({
      proposal: { state: 'TAKEN_EFFECT' },
    })
  })

  test('a hedged answer is no agreement: a person sees it', async () => {
    const deal = await cast.working()
    const before = await roles(deal)
    await story.reply(await propose(deal, take), 'Yes, but only if our credit goes up to 15 percent.')
    expect(await roles(deal)).toEqual(before)
    expect((await cast.outcome()).outcome).toBe('ANSWERED')
    expect((await deal.letter('NOT_UNDERSTOOD', DANA)).text).toContain('I object, because')
    expect((await deal.letter('UNCLEAR_REPLY', INES)).text).toContain('only if our credit')
  })
})

describe('both sellers on the thread', () => {
  beforeAll(begin)
  afterAll(end)

  test('a conversation with the deal in Cc is kept, decides nothing and refreshes the partner’s touch', async () => {
    const deal = await cast.working()
    const introduction = await deal.letter('INTRODUCTION', DANA)
    const ae = await aeOf(deal)
    await story.advance({ days: 15 })
    const before = (await deal.letters()).length
    const text = 'Great news, I think we have won them over; I accept your date for the visit.'
    await story.reply(introduction, text, { to: ae, cc: introduction.replyTo })
    expect(await deal.stage()).toBe('WORKING')
    expect(await deal.mailed(before)).toEqual([])
    expect((await cast.outcome()).outcome).toBe('APPLIED')
    expect((await deal.events()).at(-1)).toBe('ACTIVITY_RECORDED')
    await story.advance({ days: 15 })
    expect(await deal.leaks('PARTNER_EXCLUDED')).toEqual([])
    expect(await deal.leaks('PARTNER_SILENT')).toEqual([])
  })

  test('a check-in is answered in one line; the partner hears the next step', async () => {
    const deal = await cast.working({ more: 'Next step: discovery call on 20 January 2027.' })
    await story.advance({ days: 40 })
    await story.reply(await deal.letter('CHECK_IN'), 'Next step: proposal by 10 February 2027.')
    expect((await deal.letter('NEXT_STEP_UPDATE', DANA)).text).toMatch(/proposal/i)
  })

  test('the end of a deal is heard in the middle of other news, with its amount and reason', async () => {
    const deal = await cast.working()
    await story.reply(
      await deal.letter('DECISION_CONFIRMED', await aeOf(deal)),
      `Sorry for the silence, I was in Leeds with no signal. Maya and the CFO put their names to the paperwork this morning, over rather bad coffee. It came out at 78,400 EUR because they dropped two seats. What tipped it was that the others could not show who had opened an invoice. Kick-off is on 18 January. Could somebody send the licence keys to Dana please?`,
    )
    expect(await deal.stage()).toBe('WON')
    const outcome = words((await deal.letter('OUTCOME', DANA)).text)
    expect(outcome).toContain('78,400')
    expect(outcome).toContain('the others could not show who had opened an')
  })

  test('news of a deal in work is answered with the word that would settle it', async () => {
    const deal = await cast.working()
    await story.reply(
      await deal.letter('DECISION_CONFIRMED', await aeOf(deal)),
      'Met Maya on Tuesday, they liked the demo. The amount is now 91,000 EUR.',
    )
    expect(await deal.stage()).toBe('WORKING')
    const noted = await deal.letter('DECISION_CONFIRMED', await aeOf(deal))
    expect(words(noted.text)).toMatch(/Reply “won” or “lost”|Antworten Sie „gewonnen“ oder „verloren“/)
    await story.reply(noted, 'Won, 88,000 EUR.')
    expect(await deal.stage()).toBe('WON')
  })

  test('lost: the reason is coded and the partner reads it', async () => {
    const deal = await cast.working()
    await story.reply(await deal.letter('DECISION_CONFIRMED'), 'We lost it, they have no budget this year.')
    expect(await deal.row()).toMatchObject({ stage: 'LOST', closeReason: 'NO_BUDGET' })
    const outcome = await deal.letter('OUTCOME', DANA)
    expect(outcome.props.data).toMatchObject({ result: 'LOST', reason: 'NO_BUDGET' })
    expect(outcome.text).toMatch(/budget/i)
  })

  test('withdrawn by the partner: the account executive is told', async () => {
    const deal = await cast.working()
    const ae = await aeOf(deal)
    await story.reply(
      await deal.letter('INTRODUCTION', DANA),
      'Please withdraw this registration, they were bought.',
    )
    expect(await deal.row()).toMatchObject({ stage: 'WITHDRAWN', closeReason: 'PARTNER_WITHDREW' })
    const gone = await deal.letter('HANDOFF_GONE', ae)
    expect(gone.props.data).toMatchObject({
      why: 'CLOSED',
      withdrawn: { by: 'Dana Whitlock', reason: 'PARTNER_WITHDREW', worked: true },
    })
    expect(gone.text).toContain('they were bought')
    expect(gone.text).not.toMatch(/offer to you|Angebot an Sie/)
    expect((await deal.letter('OUTCOME', DANA)).props.data).toMatchObject({ result: 'WITHDRAWN' })
  })

  test('two extensions of the protection by a reply each, and a polite no to the third', async () => {
    const deal = await cast.working()
    const letter = await deal.letter('INTRODUCTION', DANA)
    const start = (await deal.row()).protectedUntil as Date
    await story.reply(letter, 'We need an extension of the protection, please.')
    await story.reply(letter, 'Please extend our protection once more, they decide in autumn.')
    const after = (await deal.row()).protectedUntil as Date
    expect((after.getTime() - start.getTime()) / 86_400_000).toBe(60)
    await story.reply(letter, 'Please extend the protection a third time.')
    expect((await deal.row()).protectedUntil).toEqual(after)
    await deal.letter('REFUSED', DANA)
    // What no reply gives any more the intake owner may grant, by her own words.
    const asked = await deal.letter('PASSED_QUESTION', INES)
    expect(asked.props.data).toMatchObject({ moreTime: { asked: null, given: 0 } })
    await story.reply(asked, 'Sure, give Dana another 60 days.')
    const granted = (await deal.row()).protectedUntil as Date
    expect((granted.getTime() - after.getTime()) / 86_400_000).toBe(60)
    expect(words((await deal.letter('PROTECTION_EXTENDED', DANA)).text)).toContain(
      'Ines Okafor has granted you 60 days more',
    )
  })

  test('more protection asked for than a reply gives: both numbers are said, and the desk may grant the rest', async () => {
    const deal = await cast.working()
    const letter = await deal.letter('INTRODUCTION', DANA)
    const start = (await deal.row()).protectedUntil as Date
    await story.reply(letter, 'Please extend our protection by 60 days, the plant shuts over winter.')
    const told = words((await deal.letter('PROTECTION_EXTENDED', DANA)).text)
    expect(told).toContain('You asked for 60 days more. A reply extends your protection by 30 days at a time')
    const asked = await deal.letter('PASSED_QUESTION', INES)
    expect(words(asked.text)).toContain('Extend the protection by 30 days')
    await story.reply(asked, 'Extend the protection by 30 days')
    const end = (await deal.row()).protectedUntil as Date
    expect((end.getTime() - start.getTime()) / 86_400_000).toBe(60)
  })

  test('credit is disputed after the close, and settled by a reply; the snapshot stays', async () => {
    const deal = await cast.working()
    await story.reply(await deal.letter('DECISION_CONFIRMED'), 'We won it, 90,000 EUR, signed today.')
    const outcome = await deal.letter('OUTCOME', DANA)
    expect(outcome.text).toMatch(/9,000/)
    const credit = async () =>
      story.query('select * from "CreditAgreement" where "dealId" = $1::uuid order by id', [deal.id])
    const before = await credit()
    expect(before.length).toBeGreaterThan(0)
    await story.reply(outcome, 'We dispute the commission, our tier changed in March.')
    await deal.leaking('CREDIT_DISPUTED')
    await story.reply(
      await deal.letter('DISPUTE_OPENED', INES),
      'The tier of the day of registration counts, so ten percent it is. I will call you about the next ones.',
    )
    await deal.closed('CREDIT_DISPUTED')
    expect((await deal.letter('DISPUTE_RESOLVED', DANA)).text).toMatch(/ten percent/)
    expect(await credit()).toEqual(before)
  })
})

describe('the same customer twice', () => {
  beforeAll(begin)
  afterAll(end)

  test('two partners: the first complete registration wins; neither learns the other’s details', async () => {
    const account = cast.customer()
    const first = await cast.brings({ account })
    const before = (await first.letters(undefined, DANA)).length
    const second = await cast.brings({
      account,
      from: ERIK,
      contact: `Contact is Jo Marsh, CFO, jo@${account.toLowerCase().replace(' ', '')}.example.`,
    })
    expect(await second.row()).toMatchObject({ stage: 'REJECTED', closeReason: 'DUPLICATE' })
    const rejection = await second.letter('REJECTION', ERIK)
    for (const secret of ['Harbor', 'Dana', `[${first.number}]`, 'Maya', 'Jonas', 'Priya'])
      expect(rejection.text, secret).not.toContain(secret)
    expect(await first.stage()).toBe('HANDED_OFF')
    expect(await first.letters(undefined, DANA)).toHaveLength(before)
  })

  test('an incomplete registration does not block: who completes second meets it, and a person decides', async () => {
    const account = cast.customer()
    const early = await cast.brings({ account, contact: '' })
    const quick = await cast.brings({ account, from: ERIK })
    expect([await early.stage(), await quick.stage()]).toEqual(['INCOMPLETE', 'HANDED_OFF'])
    await story.reply(await early.letter('GAP_REQUEST', DANA), 'Maya Lindholm, maya@lindholm.example')
    expect(await early.stage()).toBe('CONFLICT')
    const notice = await early.letter('CONFLICT_NOTICE', DANA)
    for (const secret of ['Lindgren', 'Falk', 'Erik', `[${quick.number}]`])
      expect(notice.text).not.toContain(secret)
    await story.reply(await early.letter('CONFLICT_TO_SETTLE', INES), 'Reject: duplicate')
    expect(await early.row()).toMatchObject({ stage: 'REJECTED', closeReason: 'DUPLICATE' })
    await early.letter('REJECTION', DANA)
  })

  test('the same partner again for the same product: told which one it is', async () => {
    const account = cast.customer()
    const more = 'They are looking at Northwind Flow.'
    const first = await cast.brings({ account, more })
    const again = await cast.brings({ account, more: `${more} As said on the phone.` })
    expect(await again.stage()).toBe('REJECTED')
    expect((await again.letter('REJECTION', DANA)).text).toContain(`[${first.number}]`)
  })

  test('a direct opportunity of our own: the intake owner settles it with one reply', async () => {
    const account = cast.customer()
    await story.query(
      `with a as (insert into "Account" (id, name, "normalisedName") values (gen_random_uuid(), $1, lower($1)) returning id)
       insert into "DirectOpportunity" (id, "externalId", "accountId", "openedAt", "ownerName")
       select gen_random_uuid(), 'CRM-77', id, $2, 'Priya Nair' from a`,
      [account, story.now()],
    )
    const deal = await cast.brings({ account })
    expect(await deal.stage()).toBe('CONFLICT')
    expect((await deal.letter('CONFLICT_NOTICE', DANA)).text).not.toMatch(/CRM-77|Priya/)
    const question = await deal.letter('CONFLICT_TO_SETTLE', INES)
    expect(question.text).toContain('CRM-77')
    await story.reply(question, 'Proceed')
    expect(await deal.stage()).toBe('HANDED_OFF')
    await deal.letter('CONFLICT_CLEARED', DANA)
  })
})

describe('what else arrives', () => {
  beforeAll(begin)
  afterAll(end)

  test('a new deal typed into an old thread is registered, and the old one stays as it is', async () => {
    const deal = await cast.working()
    const before = await deal.row()
    await story.reply(
      await deal.letter('INTRODUCTION', DANA),
      `One more for you: Silverbrook Dairy need to replace their paper delivery notes before the audit, they lose two
days a month on them. Contact is Omar Haddad, CIO, omar@silverbrookdairy.example. About 40k EUR.`,
    )
    const after = await deal.row()
    expect(after).toEqual(before)
    const another = await cast.newest()
    expect(another.number).toBeGreaterThan(deal.number)
    expect((await another.row()).accountName).toBe('Silverbrook Dairy')
    expect((await deal.mailed()).join()).not.toContain('NEW_DEAL_IN_THREAD')
  })

  test.each([
    [
      'no plain word that it is one of its own',
      'Silverbrook Dairy look at the same thing, they lose two days a month.',
    ],
    [
      'somebody who only vouches',
      'One more for you: Silverbrook Dairy will take a reference call, they love it.',
    ],
  ])('another customer in an old thread registers nothing: %s', async (_why, words) => {
    const deal = await cast.working()
    const before = await deal.row()
    await story.reply(await deal.letter('INTRODUCTION', DANA), words)
    const after = await deal.row()
    expect([after.accountName, after.stage]).toEqual([before.accountName, before.stage])
    expect((await cast.newest()).number).toBe(deal.number)
  })

  test('a stranger who got hold of the reply address registers nothing', async () => {
    const deal = await cast.working()
    const letter = await deal.letter('INTRODUCTION', DANA)
    await story.reply(
      letter,
      'One more for you: Silverbrook Dairy replaces paper. Contact Omar Haddad, omar@silverbrookdairy.example, 40k EUR.',
      { from: 'mallory@elsewhere.example' },
    )
    expect((await cast.newest()).number).toBe(deal.number)
  })

  test('two deals mailed in one mail are two; each has its number', async () => {
    await story.mail({
      from: DANA,
      subject: 'Two new deals',
      text: `Hi,

Deal 1
Customer: Greyfell Timber
Contact: Ada Bloom, ada@greyfell.example
Need: they replace their spreadsheet approvals before the audit, invoices wait nine days.
Amount: 50,000 EUR

Deal 2
Customer: Oakhurst Clinics
Contact: Ben Castle, ben@oakhurst.example
Need: their patients wait two weeks for an answer, they want one inbox for all sites.
Amount: 90,000 EUR

Dana`,
    })
    const deals = await story.query<{ accountName: string; stage: string }>(
      `select "accountName", stage from "Deal" where "accountName" in ('Greyfell Timber', 'Oakhurst Clinics')
       order by number`,
    )
    expect(deals).toEqual([
      { accountName: 'Greyfell Timber', stage: 'HANDED_OFF' },
      { accountName: 'Oakhurst Clinics', stage: 'HANDED_OFF' },
    ])
    expect((await cast.outcome()).outcome).toBe('APPLIED')
  })

  test('an unknown partner gets one polite letter; the intake owner can see the mail', async () => {
    const from = 'Rosa Vidal <rosa@newpartner.example>'
    const deals = async () => (await story.query('select 1 from "Deal"')).length
    const before = await deals()
    const text =
      'Hi, Hollis Bakery want to replace their spreadsheet approvals. Contact Al Hollis, al@hollis.example.'
    await story.mail({ from, subject: 'Deal: Hollis Bakery', text })
    await story.mail({ from, subject: 'Deal: Hollis Bakery', text: `${text} Did you get it?` })
    expect(await deals()).toBe(before)
    expect(await story.letters({ kind: 'UNKNOWN_SENDER', to: 'rosa@newpartner.example' })).toHaveLength(1)
    expect((await story.letters({ kind: 'QUARANTINE_NOTICE', to: INES })).length).toBeGreaterThan(0)
  })

  test('a colleague at the partner asks for the status by mail and gets the partner’s deals', async () => {
    await story.mail({ from: 'Tim Reed <tim.reed@harborsystems.example>', subject: 'status', text: 'status' })
    const digest = await story.letter('STATUS_DIGEST', 'tim.reed@harborsystems.example')
    expect(digest.text).toContain('Greyfell Timber')
    await story.mail({ from: ERIK, subject: 'Status?', text: 'Status?' })
    expect((await story.letter('STATUS_DIGEST', ERIK)).text).not.toContain('Greyfell')
    await story.mail({ from: PRIYA, subject: 'status', text: 'status' })
    await story.letter('STATUS_DIGEST', PRIYA)
  })
})
