/**
 * Replies as they really come: forged, forwarded, late, twice, contradictory, at the same moment, on the wrong
 * address. Our MTA's verdict stands in a header that only it may write (SENDER_TRUST=header:mx.test).
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sweepMailLeaks } from '../../src/jobs/mail-leaks.ts'
import { buildReply, type MailOptions } from '../kit/mail.ts'
import { deliver } from '../kit/smtp.ts'
import { type SentLetter, type Story, words } from '../kit/story.ts'
import { AES, type Cast, DANA, INES, open, RENATA, type Told } from './cast.ts'

type Verdict = 'pass' | 'gray' | 'fail'

let cast: Cast
let story: Story
let deal: Told
let offer: SentLetter
const end = () => story.end()

function judged(from: string, verdict: Verdict = 'pass'): Record<string, string> {
  const about = `header.from=${from.split('@')[1]}`
  const said = { pass: `dmarc=pass ${about}`, gray: 'none', fail: `dmarc=fail (p=REJECT) ${about}` }[verdict]
  return { 'Authentication-Results': `mx.test; ${said}` }
}

async function answer(
  letter: SentLetter,
  text: string,
  { verdict, ...mail }: Partial<MailOptions> & { verdict?: Verdict } = {},
): Promise<void> {
  const from = mail.from ?? letter.toAddress
  await story.reply(letter, text, { ...mail, headers: { ...judged(from, verdict), ...mail.headers } })
}

async function begin(): Promise<void> {
  cast = await open({ env: { SENDER_TRUST: 'header:mx.test' } })
  story = cast.story
}

async function offered(): Promise<void> {
  await story.advance({ hours: 2 })
  deal = await cast.brings({ mail: { headers: judged(DANA) } })
  offer = await deal.letter('HANDOFF_OFFER')
}

const since = (n: number) => deal.mailed(n)
const nameOf = (address: string) =>
  ({ 'priya.nair': 'Priya Nair', 'jonas.adler': 'Jonas Adler', 'sofia.marin': 'Sofia Marin' })[
    address.split('@')[0] ?? ''
  ]
const somebodyElse = () => AES.find((address) => address !== offer.toAddress) as string
const ownerIs = async (address: string) => {
  const [row] = await story.query<{ address: string }>(
    `select a.address from "Deal" d join "PersonAddress" a on a."personId" = d."ownerId" where d.id = $1::uuid`,
    [deal.id],
  )
  expect(row?.address).toBe(address)
}

describe('the wrong sender', () => {
  beforeAll(begin)
  afterAll(end)
  beforeEach(offered)

  test('a forged acceptance is set aside; the intake owner is told; the real one still counts', async () => {
    await answer(offer, 'On it, thanks', { verdict: 'fail' })
    expect(await cast.outcome()).toMatchObject({ outcome: 'QUARANTINED', trust: 'FAIL' })
    await ownerIs(INES)
    expect((await deal.letter('QUARANTINE_NOTICE', INES)).props.data).toMatchObject({ from: offer.toAddress })
    expect((await deal.letters(undefined, offer.toAddress)).map((one) => one.kind)).toEqual(['HANDOFF_OFFER'])
    await answer(offer, 'On it, thanks')
    await ownerIs(offer.toAddress)
  })

  test('without evidence either way the token of the person is enough', async () => {
    await answer(offer, 'On it, thanks', { verdict: 'gray' })
    expect(await cast.outcome()).toMatchObject({ outcome: 'APPLIED', trust: 'GRAY' })
    await ownerIs(offer.toAddress)
  })

  test('a number in a mail of our own people counts only where the mail is proven', async () => {
    await answer(offer, 'On it, thanks')
    const update = (verdict: Verdict) =>
      story.mail({
        from: offer.toAddress,
        subject: 'update',
        text: `${deal.number} lost, no budget (${verdict})`,
        headers: judged(offer.toAddress, verdict),
      })
    await update('gray')
    expect(await cast.outcome()).toMatchObject({ outcome: 'QUARANTINED', trust: 'GRAY' })
    expect((await story.letter('QUARANTINE_NOTICE', INES)).text).toContain('no budget')
    expect(await deal.stage()).toBe('WORKING')
    await update('pass')
    expect(await deal.stage()).toBe('LOST')
  })

  test('an address made for one deal orders nothing about another, unless the mail itself is proven', async () => {
    const other = await cast.brings({ mail: { headers: judged(DANA) } })
    const receipt = await deal.letter('RECEIPT', DANA)
    await answer(receipt, `Please drop ${other.number}.`, { verdict: 'gray' })
    expect(await cast.outcome()).toMatchObject({ outcome: 'ANSWERED', trust: 'GRAY' })
    expect([await deal.stage(), await other.stage()]).toEqual(['HANDED_OFF', 'HANDED_OFF'])
    await deal.letter('QUESTION_PASSED_ON', DANA)
    await answer(receipt, `Please drop ${other.number}.`)
    expect([await deal.stage(), await other.stage()]).toEqual(['HANDED_OFF', 'WITHDRAWN'])
  })

  test('forwarded to a colleague who answers: not applied; one reply of the intake owner gives it to him', async () => {
    const colleague = somebodyElse()
    await answer(offer, 'I can take this one, accepted.', { from: colleague })
    await ownerIs(INES)
    expect((await cast.outcome()).outcome).toBe('QUARANTINED')
    const notice = await deal.letter('WRONG_PERSON_REPLY', INES)
    expect(words(notice.text)).toContain('I can take this one')
    await answer(notice, `Yes, give it to ${nameOf(colleague)}.`)
    // The colleague has to accept what is now offered to him; the first one is told that it is gone.
    expect((await deal.letter('HANDOFF_GONE', offer.toAddress)).props.data).toMatchObject({
      why: 'REASSIGNED',
    })
    await answer(await deal.letter('HANDOFF_OFFER', colleague), 'Accepted, thanks')
    await ownerIs(colleague)
    // The mail that was set aside is dealt with: nobody is asked about it again.
    await story.advance({ days: 2 })
    await sweepMailLeaks(story.running.baton)
    expect(
      await story.query(
        `select 1 from "Leak" l join "InboundMail" m on m.id = l."inboundMailId"
         where m."dealId" = $1::uuid and l."closedAt" is null`,
        [deal.id],
      ),
    ).toEqual([])
  })

  test('somebody else’s token: the partner, the manager and another account executive cannot use it', async () => {
    for (const from of [DANA, RENATA, somebodyElse()]) {
      await answer(offer, 'Accept', { from })
      await ownerIs(INES)
    }
    expect(await deal.stage()).toBe('HANDED_OFF')
    expect(await deal.letters('WRONG_PERSON_REPLY', INES)).toHaveLength(3)
  })

  test('the token of another deal opens nothing here', async () => {
    const [other, theirs] = [deal, offer]
    await offered()
    const swapped = theirs.replyTo.replace(`+${other.number}.`, `+${deal.number}.`)
    await answer({ ...offer, replyTo: swapped }, 'On it, thanks')
    expect((await cast.outcome()).outcome).toBe('QUARANTINED')
    expect([await deal.stage(), await other.stage()]).toEqual(['HANDED_OFF', 'HANDED_OFF'])
  })
})

describe('the wrong address', () => {
  beforeAll(begin)
  afterAll(end)
  beforeEach(offered)

  test('a client that folds the case of the address is understood', async () => {
    await answer({ ...offer, replyTo: offer.replyTo.toUpperCase() }, 'On it, thanks')
    await ownerIs(offer.toAddress)
  })

  test('a token cut short belongs to nobody', async () => {
    const short = offer.replyTo.replace(/(\w{6})@/, '@')
    const raw = buildReply(offer, {
      from: offer.toAddress,
      to: short,
      text: 'On it',
      headers: judged(offer.toAddress),
    })
    // Refused at the door (550) or set aside: either way nothing is decided.
    await deliver({ port: story.running.smtp?.port ?? 0, raw, from: offer.toAddress, to: [short] }).catch(
      () => null,
    )
    await story.settle()
    expect(await deal.stage()).toBe('HANDED_OFF')
  })

  test('written from another client to the registration address, [number] in the subject: for the proven sender', async () => {
    const subject = `[${deal.number}] the deal you sent me`
    const mail = { from: offer.toAddress, subject, text: 'Accepted, thanks.' }
    await story.mail({ ...mail, headers: judged(offer.toAddress, 'gray') })
    expect((await cast.outcome()).outcome).toBe('QUARANTINED')
    await story.mail({
      ...mail,
      subject: `${subject}!`,
      from: somebodyElse(),
      headers: judged(somebodyElse()),
    })
    await ownerIs(INES)
    await story.mail({ ...mail, headers: judged(offer.toAddress) })
    await ownerIs(offer.toAddress)
  })

  test('on the deal’s own address instead of the offer’s: it is the same person', async () => {
    await answer(offer, 'Can I see the contract they have today?')
    const { replyTo } = await deal.letter('QUESTION_PASSED_ON', offer.toAddress)
    expect(replyTo).toMatch(/^deal\+/)
    await answer({ ...offer, replyTo }, 'Fine, accepted.')
    await ownerIs(offer.toAddress)
  })
})

describe('the wrong words', () => {
  beforeAll(begin)
  afterAll(end)
  beforeEach(offered)

  const unclear = [
    ['conditional', 'I accept if Dana joins the first call.'],
    ['contradictory', 'Accepted. Actually no, I have to decline, I have no capacity.'],
    ['put off', 'Let me check with my manager, I might take it.'],
    ['asked', 'Should I accept this one?'],
  ] as const
  test.each(unclear)('%s: nothing is decided, and the sender is answered', async (_how, text) => {
    const before = (await deal.letters()).length
    await answer(offer, text)
    expect(await deal.stage()).toBe('HANDED_OFF')
    await ownerIs(INES)
    const mailed = await since(before)
    const local = offer.toAddress.split('@')[0]
    expect(mailed.filter((one) => one.endsWith(`→${local}`))).toHaveLength(1)
    expect(mailed.filter((one) => one.endsWith('→ines.okafor'))).toHaveLength(1)
    // The plain word still works.
    await answer(offer, 'Accepted.')
    await ownerIs(offer.toAddress)
  })

  test('only the quote says "accepted": no answer of the person', async () => {
    await answer(offer, '', { text: `> Accepted, on it!\n> I take it.\n` })
    expect(await deal.stage()).toBe('HANDED_OFF')
    const old = `Seen.\n\nOn Mon, Nov 23, 2026 at 9:01 AM Priya Nair <priya.nair@vendor.example> wrote:\n> Accepted, I take it.\n> On it!`
    await answer(offer, '', { text: old })
    expect(await deal.stage()).toBe('HANDED_OFF')
    await ownerIs(INES)
  })

  test('a calendar response that says "Accepted:" is no acceptance', async () => {
    await answer(offer, '', {
      subject: 'Accepted: Discovery call Bellweather',
      text: 'Accepted',
      headers: { 'Content-Class': 'urn:content-classes:calendarmessage', 'Auto-Submitted': 'auto-generated' },
    })
    expect(await deal.stage()).toBe('HANDED_OFF')
  })
})

describe('the wrong moment', () => {
  beforeAll(begin)
  afterAll(end)
  beforeEach(offered)

  test('after the decision: told what happened, nothing changes', async () => {
    await answer(offer, 'On it, thanks')
    await answer(offer, 'Sorry, I decline after all, no capacity.')
    await ownerIs(offer.toAddress)
    expect((await deal.letter('ALREADY_DECIDED', offer.toAddress)).props.data).toMatchObject({
      state: 'ACCEPTED',
    })
    // Who wants out of a deal is heard by a person, who gives it to somebody with one reply.
    const other = somebodyElse()
    await answer(await deal.letter('PASSED_QUESTION', INES), `Give it to ${nameOf(other)}`)
    await deal.letter('HANDOFF_OFFER', other)
    await ownerIs(INES)
  })

  test.each([
    (colleague: string) => `I'm moving to another team on Monday, ${colleague} takes over my accounts.`,
    (colleague: string) => `Ab nächster Woche bin ich in Elternzeit. Bitte gebt den Deal an ${colleague}.`,
  ])(
    'long after it: whoever has the deal names a colleague; it stays until the intake owner says so',
    async (says) => {
      await answer(offer, 'On it, thanks')
      await story.advance({ days: 20 })
      const other = somebodyElse()
      await answer(await deal.letter('CHECK_IN', offer.toAddress), says(nameOf(other) ?? ''))
      await ownerIs(offer.toAddress)
      expect((await cast.outcome()).outcome).toBe('ANSWERED')
      const wish = (await deal.letters('PASSED_QUESTION', INES)).at(-1) as SentLetter
      expect(words(wish.text)).toContain(nameOf(other)?.split(' ')[0])
      await answer(wish, `Give it to ${nameOf(other)}`)
      await answer(await deal.letter('HANDOFF_OFFER', other), 'Accepted.')
      await ownerIs(other)
    },
  )

  test('after all windows passed: nobody has it, so the intake owner hears who wants it after all', async () => {
    await cast.nextMonday()
    await offered()
    for (let day = 0; day < 10; day++) await story.advance({ days: 1 })
    expect(await deal.stage()).toBe('REGISTERED')
    const first = (await deal.letters('HANDOFF_OFFER'))[0] as SentLetter
    await answer(first, 'On it, thanks')
    await ownerIs(INES)
    const wish = await deal.letter('PASSED_QUESTION', INES)
    expect(words(wish.text)).toContain('On it, thanks')
    await answer(wish, `Give it to ${nameOf(first.toAddress)}`)
    await answer(await deal.letter('HANDOFF_OFFER', first.toAddress), 'Accepted.')
    await ownerIs(first.toAddress)
  })

  test('after the window: the one who was too late is told; the next one keeps it', async () => {
    await cast.nextMonday()
    await offered()
    await story.advance({ days: 2, hours: 2 })
    const next = await deal.letter('HANDOFF_OFFER')
    expect(next.toAddress).not.toBe(offer.toAddress)
    await answer(offer, 'On it, thanks')
    expect((await deal.letter('ALREADY_DECIDED', offer.toAddress)).props.data).toMatchObject({
      state: 'LAPSED',
    })
    await answer(next, 'Mine')
    await ownerIs(next.toAddress)
  })

  test('twice the same mail: once', async () => {
    const twice = { messageId: `same-${deal.number}@vendor.example`, date: story.now() }
    await answer(offer, 'On it, thanks', twice)
    const before = (await deal.letters()).length
    await answer(offer, 'On it, thanks', twice)
    expect(await since(before)).toEqual([])
    expect((await deal.events()).filter((type) => type === 'HANDOFF_ACCEPTED')).toHaveLength(1)
  })

  test.each([
    [
      'yes from the phone, then no from the desk',
      ['On it, thanks', 'I decline: no capacity'],
      'ALREADY_DECIDED',
    ],
    [
      'no from the desk, then yes from the phone',
      ['I decline: no capacity', 'On it, thanks'],
      'QUESTION_PASSED_ON',
    ],
  ])('%s, at the same moment: the first counts, the other is answered', async (_, texts, answered) => {
    for (const [n, text] of texts.entries()) {
      const messageId = `word-${n}-${deal.id}@vendor.example`
      const raw = buildReply(offer, {
        from: offer.toAddress,
        text,
        messageId,
        headers: judged(offer.toAddress),
      })
      const envelope = { from: offer.toAddress, to: [offer.replyTo] }
      await deliver({ port: story.running.smtp?.port ?? 0, raw, ...envelope })
    }
    await story.settle()
    const decided = (await deal.events()).filter((type) => /^HANDOFF_(ACCEPTED|DECLINED)$/.test(type))
    expect(decided).toEqual([texts[0] === 'On it, thanks' ? 'HANDOFF_ACCEPTED' : 'HANDOFF_DECLINED'])
    expect(await deal.letters(answered, offer.toAddress)).toHaveLength(1)
  })

  test('the intake owner moves it while the account executive accepts: exactly one has it, both know', async () => {
    const other = somebodyElse()
    await answer(offer, 'May I ask whether they have a budget?')
    const notice = await deal.letter('PASSED_QUESTION', INES)
    const first = other.split('.')[0] ?? ''
    const raws = [
      { letter: offer, text: 'On it, thanks', from: offer.toAddress },
      { letter: notice, text: `Give it to ${first[0]?.toUpperCase()}${first.slice(1)}`, from: INES },
    ].map(({ letter, text, from }) => ({
      raw: buildReply(letter, { from, text, date: story.now(), headers: judged(from) }),
      from,
      to: [letter.replyTo],
    }))
    await Promise.all(raws.map((mail) => deliver({ port: story.running.smtp?.port ?? 0, ...mail })))
    await story.settle()
    const events = await deal.events()
    if ((await deal.stage()) === 'WORKING') {
      throw new Error(`a later word of the intake owner was lost: ${events.join(', ')}`)
    }
    // Whichever came first: the intake owner's word stands last, and the other is told that it is gone.
    await deal.letter('HANDOFF_OFFER', other)
    const gone = await deal.letters(undefined, offer.toAddress)
    expect(gone.some((one) => one.kind === 'HANDOFF_GONE')).toBe(true)
    if (!events.includes('HANDOFF_ACCEPTED')) await deal.letter('ALREADY_DECIDED', offer.toAddress)
  })
})

describe('a registration whose sender is not proven', () => {
  beforeAll(begin)
  afterAll(end)

  const unproven = () => cast.brings({ mail: { headers: judged(DANA, 'gray') } })

  test('waits for one word from the address it names; then it is offered', async () => {
    const told = await unproven()
    expect(await told.stage()).toBe('INCOMPLETE')
    const receipt = await told.letter('RECEIPT', DANA)
    expect(receipt.props.data).toMatchObject({ confirmFirst: true })
    expect(await story.letters({ kind: 'HANDOFF_OFFER' })).toEqual([])
    await answer(receipt, 'Yes', { verdict: 'gray' })
    expect(await told.stage()).toBe('HANDED_OFF')
  })

  test.each([
    'No, this is not from us.',
    'We did not send this registration.',
    'I never registered this deal.',
  ])('is not confirmed by "%s"', async (text) => {
    const told = await unproven()
    await answer(await told.letter('RECEIPT', DANA), text, { verdict: 'gray' })
    expect(['INCOMPLETE', 'WITHDRAWN']).toContain(await told.stage())
    expect((await story.letters({ kind: 'HANDOFF_OFFER' })).filter((one) => one.dealId === told.id)).toEqual(
      [],
    )
  })

  test('is completed and confirmed by the answer to its gap', async () => {
    const told = await cast.brings({ contact: '', mail: { headers: judged(DANA, 'gray') } })
    await answer(await told.letter('GAP_REQUEST', DANA), 'Maya Lindholm, maya@lindholm.example', {
      verdict: 'gray',
    })
    expect(await told.stage()).toBe('HANDED_OFF')
  })

  test('adds nothing to a deal that stands already', async () => {
    const told = await cast.brings({ account: 'Averill Printworks', mail: { headers: judged(DANA) } })
    const text =
      'Hi,\n\nforgot to say on Averill Printworks: budget is 12k EUR, the CFO is Ken Tully.\n\nDana'
    await story.mail({ from: DANA, subject: 'Averill Printworks', text, headers: judged(DANA, 'gray') })
    expect((await told.row()).amountMax).toBe('80000.00')
  })

  test('forged, it is set aside without a letter to anybody', async () => {
    const before = (await story.letters()).length
    const number = (await cast.newest()).number
    await cast.brings({ mail: { headers: judged(DANA, 'fail') } })
    expect((await cast.newest()).number).toBe(number)
    expect(await cast.outcome()).toMatchObject({ outcome: 'QUARANTINED', trust: 'FAIL' })
    expect(await story.letters()).toHaveLength(before)
  })
})
