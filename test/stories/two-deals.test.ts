/**
 * Two deals mailed minutes apart stay two: nothing of one is found in the other, each has its number, its offer and
 * its end, and whether two projects with one customer are one is never decided by likeness, but by a person.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Story } from '../kit/story.ts'
import { type Cast, DANA, ERIK, INES, open, type Told } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
afterAll(() => story.end())
// Another hour for another test: nobody is written to without end (inbound/limits.ts).
beforeEach(() => story.advance({ hours: 1 }))

interface Mailed {
  account: string
  need: string
  product?: string
  domain?: string
  from?: string
  subject?: string
}

const APPROVALS = 'replace their spreadsheet approvals before the audit, since invoices wait nine days'
const DEPOTS = 'move two depots from paper to tablets, since drivers lose a day each week on lists'

/** A mail that differs from the next one by its need alone, three minutes after the last one. */
async function mails({ account, need, product, domain, from = DANA, subject }: Mailed): Promise<Told> {
  await story.advance({ minutes: 3 })
  const at = domain ?? `${account.toLowerCase().replace(/[^a-z]/g, '')}.example`
  const about = product ? ` They are looking at Northwind ${product}.` : ''
  const text = `Hi,\n\n${account} want to ${need}. About 80k EUR. Contact is Maya Lindholm, COO, maya@${at}.${about}\n\nThanks`
  await story.mail({ from, subject: subject ?? `Deal: ${account}`, text })
  return cast.newest(account)
}

const stages = (...deals: Told[]) => Promise.all(deals.map((deal) => deal.stage()))

/** Everything that was written about one of them says nothing of the other. */
async function apart(one: Told, other: Told, ...words: string[]): Promise<void> {
  for (const letter of await one.letters())
    for (const secret of [`[${other.number}]`, ...words])
      expect(`${letter.subject}\n${letter.text}`, letter.kind).not.toContain(secret)
}

describe('two customers', () => {
  test('the same partner, the same words, one subject: two numbers, two offers, two ends', async () => {
    const subject = 'New deal'
    const one = await mails({ account: 'Ravensmoor Foods', need: APPROVALS, subject })
    const two = await mails({ account: 'Silverbeck Foods', need: APPROVALS, subject })
    expect(two.number).toBe(one.number + 1)
    expect(await stages(one, two)).toEqual(['HANDED_OFF', 'HANDED_OFF'])
    const [first, second] = await Promise.all([one.row(), two.row()])
    expect([first.accountName, second.accountName]).toEqual(['Ravensmoor Foods', 'Silverbeck Foods'])
    expect(first.accountId).not.toBe(second.accountId)

    // An answer in the thread of one, while the other is newer, moves that one alone.
    await story.reply(await one.letter('HANDOFF_OFFER'), 'On it, thanks')
    expect(await stages(one, two)).toEqual(['WORKING', 'HANDED_OFF'])
    await story.reply(
      await two.letter('RECEIPT', DANA),
      'Please withdraw this registration, they were bought.',
    )
    expect(await stages(one, two)).toEqual(['WORKING', 'WITHDRAWN'])
    await apart(one, two, 'Silverbeck')
    await apart(two, one, 'Ravensmoor')
  })

  test('taken in together, in one turn of the worker: still two', async () => {
    const before = (await cast.newest()).number
    const raw = (account: string) => ({
      from: DANA,
      to: `deals@${story.domain}`,
      subject: 'New deal',
      text: `${account} want to ${APPROVALS}. Contact is Maya Lindholm, maya@${account.split(' ')[0]?.toLowerCase()}.example.`,
    })
    await Promise.all(
      ['Orchardby Foods', 'Penhallow Foods', 'Marlsford Foods'].map((name) => story.mail(raw(name))),
    )
    const rows = await story.query<{ accountName: string; number: number }>(
      'select "accountName", number from "Deal" where number > $1 order by "accountName"',
      [before],
    )
    expect(rows.map(({ accountName }) => accountName)).toEqual([
      'Marlsford Foods',
      'Orchardby Foods',
      'Penhallow Foods',
    ])
    expect(new Set(rows.map(({ number }) => number)).size).toBe(3)
  })

  test('one name at two domains, from two partners: a person compares, nobody is turned away by a machine', async () => {
    const one = await mails({ account: 'Thistledown Foods', need: APPROVALS })
    const two = await mails({
      account: 'Thistledown Foods',
      need: DEPOTS,
      domain: 'lf-holding.example',
      from: ERIK,
    })
    expect(await stages(one, two)).toEqual(['HANDED_OFF', 'CONFLICT'])
    const [first, second] = await Promise.all([one.row(), two.row()])
    expect(first.accountId).not.toBe(second.accountId)
    expect((await two.letter('CONFLICT_TO_SETTLE', INES)).text).toMatch(/same\s+name,\s+but\s+use/)
    expect((await two.letter('CONFLICT_NOTICE', ERIK)).text).not.toMatch(
      new RegExp(`Harbor|Dana|\\b${one.number}\\b`),
    )
    await story.reply(await two.letter('CONFLICT_TO_SETTLE', INES), 'Go ahead')
    expect(await stages(one, two)).toEqual(['HANDED_OFF', 'HANDED_OFF'])
  })
})

describe('two projects with one customer, of one partner', () => {
  test('for two products: two deals at once, and nobody is asked', async () => {
    const one = await mails({ account: 'Coldharbour Foods', need: APPROVALS, product: 'Flow' })
    const two = await mails({ account: 'Coldharbour Foods', need: DEPOTS, product: 'Insight' })
    expect(await stages(one, two)).toEqual(['HANDED_OFF', 'HANDED_OFF'])
    const [first, second] = await Promise.all([one.row(), two.row()])
    expect(first.accountId).toBe(second.accountId)
    expect([first.context, second.context].map((text) => text.includes('depots'))).toEqual([false, true])
  })

  test.each([
    ['no product named', undefined],
    ['the same product', 'Flow'],
  ])('%s: the partner is asked what tells them apart, and a person lets it go on', async (_how, product) => {
    const account = cast.customer()
    const one = await mails({ account, need: APPROVALS, ...(product ? { product } : {}) })
    const two = await mails({ account, need: DEPOTS, ...(product ? { product } : {}) })
    expect(await stages(one, two)).toEqual(['HANDED_OFF', 'CONFLICT'])
    const asked = await two.letter('CONFLICT_NOTICE', DANA)
    expect(asked.text).toContain(`[${one.number}]`)

    const said = (await two.letters('CONFLICT_TO_SETTLE', INES)).length
    await story.reply(asked, 'Another project: this one is for the depots in Leeds, Tom Hale asked for it.')
    const question = await two.letters('CONFLICT_TO_SETTLE', INES)
    expect(question).toHaveLength(said + 1)
    expect(question.at(-1)?.text).toContain('Tom Hale')
    await story.reply(question.at(-1)!, 'Go ahead')
    expect(await stages(one, two)).toEqual(['HANDED_OFF', 'HANDED_OFF'])
    expect((await one.row()).context).not.toContain('depots')
  })

  test('the same one after all: withdrawn by one word, and the first goes on', async () => {
    const account = cast.customer()
    const one = await mails({ account, need: APPROVALS })
    const two = await mails({ account, need: DEPOTS })
    await story.reply(await two.letter('CONFLICT_NOTICE', DANA), 'Withdraw')
    expect(await stages(one, two)).toEqual(['HANDED_OFF', 'WITHDRAWN'])
  })

  test('plainly the same mail again: told which deal it is; an objection reaches a person', async () => {
    const account = cast.customer()
    const one = await mails({ account, need: APPROVALS, product: 'Flow' })
    const two = await mails({ account, need: `${APPROVALS} now`, product: 'Flow' })
    expect(await stages(one, two)).toEqual(['HANDED_OFF', 'REJECTED'])
    const rejection = await two.letter('REJECTION', DANA)
    expect(rejection.text).toContain(`as your deal [${one.number}]`)
    expect(rejection.text).not.toContain('Note from')
    await story.reply(rejection, 'This is not the same project, please look again.')
    expect((await two.letter('PASSED_QUESTION', INES)).text).toContain('not the same project')
    await two.letter('QUESTION_PASSED_ON', DANA)
    expect(await two.letters('REFUSED')).toEqual([])
  })
})
