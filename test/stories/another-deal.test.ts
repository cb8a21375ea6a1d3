/** A reply that brings another deal changes nothing of the one that its letter was about. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type SentLetter, type Story, words } from '../kit/story.ts'
import { type Cast, DANA, INES, open, type Told } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
afterAll(() => story.end())
beforeEach(() => story.advance({ hours: 2 }))

async function facts(deal: Told) {
  const { accountName, accountDomain, amountMax, currency, product, context, closeDate, nextStep } =
    await deal.row()
  const contacts = await story.query(
    'select name, email from "Contact" where "dealId" = $1::uuid order by position',
    [deal.id],
  )
  return { accountName, accountDomain, contacts, amountMax, currency, product, context, closeDate, nextStep }
}

/** The reply to the newest letter of a deal that an account executive works on; what was and what is. */
async function replied(text: (account: string, domain: string) => string) {
  const deal = await cast.working()
  const before = await facts(deal)
  const letter = await deal.letter('INTRODUCTION', DANA)
  const account = String(before.accountName)
  await story.reply(letter, text(account, `${account.toLowerCase().replace(/[^a-z]/g, '')}.example`))
  const newest = await cast.newest()
  return { deal, before, after: await facts(deal), newest: newest.number === deal.number ? null : newest }
}

describe('under the question for what is missing', () => {
  const SECOND =
    'One more for you: Silverbrook Dairy need to replace their paper delivery notes before the audit, they lose two days a month on them. Contact is Omar Haddad, CIO, omar@silverbrookdairy.example. About 40k EUR, decision in March.'

  test.each([
    ['whoever was asked', DANA],
    ['a colleague', 'tim.reed@harborsystems.example'],
  ])('it is one of its own, and answers nothing: by %s', async (_who, from) => {
    const account = cast.customer()
    await story.mail({
      from: DANA,
      subject: account,
      text: `Hi,\n\n${account} want to replace their spreadsheet approvals before the audit in spring: invoices wait nine days for a signature. About 60k EUR.\n\nThanks\nDana`,
    })
    const deal = await cast.newest()
    const before = await facts(deal)
    await story.reply(await deal.letter('GAP_REQUEST', DANA), SECOND, { from })
    expect(await facts(deal)).toEqual(before)
    expect(await deal.stage()).toBe('INCOMPLETE')
    const newest = await cast.newest()
    expect(newest.number).toBeGreaterThan(deal.number)
    expect((await facts(newest)).contacts).toMatchObject([{ email: 'omar@silverbrookdairy.example' }])
  })
})

describe('beside the answer to what is missing', () => {
  const UNNAMED =
    'One of our customers wants to replace their spreadsheet approvals before the audit in spring: invoices wait nine days for a signature. About 60k EUR. Contact there is Maya Lindholm, COO, +44 20 7946 0812.'
  const other = (name: string) =>
    `${name} need to replace their paper delivery notes before the audit, they lose two days a month on them. Contact is Omar Haddad, CIO, omar@${name.toLowerCase().replace(/[^a-z]/g, '')}.example. About 40k EUR.`

  async function incomplete(): Promise<{ deal: Told; account: string; letter: SentLetter }> {
    const account = cast.customer()
    await story.mail({
      from: DANA,
      subject: account,
      text: `Hi,\n\n${account} want to replace their spreadsheet approvals before the audit in spring: invoices wait nine days for a signature. About 60k EUR.\n\nThanks\nDana`,
    })
    const deal = await cast.newest()
    return { deal, account, letter: await deal.letter('GAP_REQUEST', DANA) }
  }

  test.each([
    ['announced behind it', 'Ashby Dairy', `Jim Hall, JIM\n\nOne more for you: ${other('Ashby Dairy')}`],
    [
      'announced before it',
      'Corley Dairy',
      `One more for you: ${other('Corley Dairy')}\n\nFor ACC it is Jim Hall, JIM.`,
    ],
    ['in other words', 'Denham Dairy', `Contact is Jim Hall, JIM.\n\nSeparately, ${other('Denham Dairy')}`],
    ['in the same line', 'Fulbeck Dairy', `Jim Hall, JIM. Also a new deal: ${other('Fulbeck Dairy')}`],
    ['with no word for it', 'Elmsett Dairy', `1. Jim Hall, JIM\n\n${other('Elmsett Dairy')}`],
    [
      'in another language',
      'Molkerei Silberbach',
      'Ansprechpartner ist Jim Hall, JIM.\n\nNoch ein Deal für Sie: Die Molkerei Silberbach will ihre Lieferscheine digitalisieren, weil jede Woche welche verloren gehen. Ansprechpartner ist Omar Haddad, omar@silberbach.example, etwa 40.000 EUR.',
    ],
  ])('both are taken: %s', async (_how, name, text) => {
    const { deal, account, letter } = await incomplete()
    const address = `jim.hall@${account.toLowerCase().replace(/[^a-z]/g, '')}.example`
    await story.reply(letter, text.replace('ACC', account).replace('JIM', address))
    expect(await deal.stage()).not.toBe('INCOMPLETE')
    expect(await facts(deal)).toMatchObject({
      accountName: account,
      amountMax: '60000.00',
      contacts: [{ name: 'Jim Hall', email: address }],
    })
    const newest = await cast.newest()
    expect(newest.number).toBeGreaterThan(deal.number)
    const second = await facts(newest)
    expect(second).toMatchObject({ accountName: name, amountMax: '40000.00' })
    expect(second.contacts).toMatchObject([{ name: 'Omar Haddad' }])
    expect(await deal.letters('PASSED_QUESTION')).toEqual([])
  })

  test('by a colleague: both are taken', async () => {
    const { deal, account, letter } = await incomplete()
    const address = `jim.hall@${account.toLowerCase().replace(/[^a-z]/g, '')}.example`
    const text = `Jim Hall, ${address}\n\nOne more for you: ${other('Finmere Dairy')}`
    await story.reply(letter, text, { from: 'lea.north@harborsystems.example' })
    expect((await facts(deal)).contacts).toMatchObject([{ email: address }])
    expect(await facts(await cast.newest())).toMatchObject({ accountName: 'Finmere Dairy' })
  })

  test('the customer that was asked for', async () => {
    await story.mail({ from: DANA, subject: 'New deal', text: UNNAMED })
    const deal = await cast.newest()
    const letter = await deal.letter('GAP_REQUEST', DANA)
    await story.reply(letter, `The customer is Kaldor Mills.\n\nSecond deal: ${other('Girton Dairy')}`)
    expect(await facts(deal)).toMatchObject({ accountName: 'Kaldor Mills', amountMax: '60000.00' })
    expect(await facts(await cast.newest())).toMatchObject({ accountName: 'Girton Dairy' })
  })

  test('what it asks besides a person reads', async () => {
    const { deal, account, letter } = await incomplete()
    const address = `jim.hall@${account.toLowerCase().replace(/[^a-z]/g, '')}.example`
    const text = `Jim Hall, ${address}. Who sends us the price list?\n\nOne more for you: ${other('Hanford Dairy')}`
    await story.reply(letter, text)
    expect((await facts(deal)).contacts).toMatchObject([{ email: address }])
    const told = (await story.letters({ kind: 'PASSED_QUESTION', to: INES })).at(-1)
    expect(words(told?.text ?? '')).toContain('Who sends us the price list?')
  })
})

describe('of the same customer', () => {
  test.each([
    [
      '35000.00',
      (account: string, domain: string) =>
        `Could you open a second deal with ${account}? Their logistics department also wants delivery notes digitised before summer, another 35k EUR. Contact there is Pam Voss, pam.voss@${domain}.`,
    ],
    [
      '28000.00',
      (account: string, domain: string) =>
        `One more for you: ${account} again, but a different project. Their warehouse wants to get rid of paper lists before the audit. 28k EUR, contact is Tom Hale, tom.hale@${domain}.`,
    ],
    [
      '28000.00',
      (account: string, domain: string) =>
        `Noch ein Deal für Sie: wieder ${account}, aber ein anderes Projekt. Das Lager will die Papierlisten loswerden, weil Lieferungen verloren gehen. Etwa 28.000 EUR, Ansprechpartner ist Tom Hale, tom.hale@${domain}.`,
    ],
  ])('it is one of its own: %s', async (amountMax, text) => {
    const { before, after, newest } = await replied(text)
    expect(after).toEqual(before)
    expect(await newest?.row()).toMatchObject({ amountMax })
  })

  test('named by no word: a person reads it', async () => {
    const { deal, before, after, newest } = await replied(
      (_, domain) =>
        `Same customer, but a different project: the warehouse wants it too, another 35k EUR. Contact there is Pam Voss, pam.voss@${domain}.`,
    )
    expect(after).toEqual(before)
    if (newest === null) await deal.letter('PASSED_QUESTION', INES)
  })

  test.each([
    'They added a second plant, the budget is now 95k EUR.',
    'Their new project manager is Pam Voss. The budget is now 95k EUR.',
    'Das zweite Werk kommt dazu, das Budget ist jetzt 95.000 EUR.',
  ])('news of it stays news: %s', async (text) => {
    const { after, newest } = await replied(() => text)
    expect(newest).toBeNull()
    expect(after.amountMax).toBe('95000.00')
  })
})

describe('beside news of the deal', () => {
  test('behind the other: the new deal has none of it, and a person reads it', async () => {
    const { before, after, newest } = await replied(
      (
        account,
      ) => `Could you open a second one? Lowmoor Breweries want to stop losing paper invoices before the audit. About 40k EUR, contact is Jim Hall, jim.hall@lowmoorbreweries.example.

For ${account}: the demo moved to 12 December.`,
    )
    expect(after).toEqual(before)
    const row = await newest?.row()
    expect(row).toMatchObject({ accountName: 'Lowmoor Breweries', amountMax: '40000.00' })
    expect(`${row.nextStep} ${row.context}`).not.toMatch(/demo|12 December/)
    const told = (await story.letters({ kind: 'PASSED_QUESTION', to: INES })).at(-1)
    expect(words(told?.text ?? '')).toContain('the demo moved to 12 December')
    expect(told?.text).not.toContain('Jim Hall')
  })

  test('before the other', async () => {
    const { newest } = await replied(
      () => `The demo is fixed for 14 December, 10 am.

PS: we have another deal for you. Gratton Optics need to stop losing paper invoices before the audit. About 60k EUR, contact is Ken Loy, ken.loy@grattonoptics.example.`,
    )
    const row = await newest?.row()
    expect(row).toMatchObject({ accountName: 'Gratton Optics', amountMax: '60000.00' })
    expect(`${row.nextStep} ${row.context}`).not.toMatch(/demo|14 December/)
    const told = (await story.letters({ kind: 'PASSED_QUESTION', to: INES })).at(-1)
    expect(words(told?.text ?? '')).toContain('The demo is fixed for 14 December')
  })
})

describe('hardly more than a name', () => {
  test('the partner learns how to register it', async () => {
    const { deal, before, after, newest } = await replied(
      () => 'btw got another one for you guys, Bramble Hotels. details tomorrow',
    )
    expect(newest).toBeNull()
    expect(after).toEqual(before)
    expect((await deal.letter('NEW_DEAL_IN_THREAD', DANA)).text).toContain('Bramble Hotels')
    expect(await deal.letters('NOT_UNDERSTOOD')).toEqual([])
  })
})

test('after the end, the next one', async () => {
  const deal = await cast.brings()
  const receipt = await deal.letter('RECEIPT', DANA)
  await story.reply(receipt, 'Please withdraw this registration, they were bought.')
  await story.reply(
    receipt,
    'Then this one: Kelso Timber want to replace paper approvals before the audit, since invoices wait for weeks. About 40k EUR, contact is Jim Hall, jim.hall@kelsotimber.example.',
  )
  expect(await (await cast.newest()).row()).toMatchObject({ accountName: 'Kelso Timber' })
})
