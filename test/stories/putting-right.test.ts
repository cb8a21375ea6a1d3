/** What a partner puts right by a reply, and what a sum without a currency is in. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Story } from '../kit/story.ts'
import { type Cast, DANA, ERIK, INES, open, type Told } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open({ env: { VENDOR_CURRENCY: 'CHF' } })
  story = cast.story
})
afterAll(() => story.end())
beforeEach(() => story.advance({ hours: 2 }))

const contactsOf = (deal: Told) =>
  story.query<{ name: string | null; email: string | null; title: string | null }>(
    'select name, email, title from "Contact" where "dealId" = $1::uuid order by position',
    [deal.id],
  )

async function replied(text: string): Promise<Told> {
  const deal = await cast.brings({ more: 'They decide in March 2027.' })
  await story.reply(await deal.letter('RECEIPT', DANA), text)
  return deal
}

test.each(['not 80k but 92k', 'nicht 80, sondern 92', '92.000 au lieu de 80.000'])(
  'the sum: %s',
  async (text) => {
    const deal = await replied(text)
    expect(await deal.row()).toMatchObject({ amountMax: '92000.00', currency: 'EUR' })
    await deal.letter('FACTS_CONFIRMED', DANA)
  },
)

test('the day of the decision', async () => {
  const { closeDate } = await (await replied('not March but April')).row()
  expect(new Date(closeDate).toISOString()).toContain('2027-04-30')
})

describe('the day of the decision moves by so much', () => {
  test('as the account executive says, and the partner reads from which words', async () => {
    const deal = await cast.working({ more: 'They decide by 31 March 2027.' })
    const ae = (await deal.letter('HANDOFF_OFFER')).toAddress
    await story.reply((await deal.letters(undefined, ae)).at(-1)!, 'The decision slips by a month.')
    expect(new Date((await deal.row()).closeDate).toISOString()).toContain('2027-04-30')
    const letters = await deal.letters(undefined, DANA)
    expect(letters.at(-1)?.text).toMatch(/30 April 2027/)
  })

  test('where no day is known, the intake owner reads it', async () => {
    const deal = await cast.working()
    const ae = (await deal.letter('HANDOFF_OFFER')).toAddress
    await story.reply((await deal.letters(undefined, ae)).at(-1)!, 'The decision slips by a month.')
    expect((await deal.row()).closeDate).toBeNull()
    expect((await deal.letter('PASSED_QUESTION', INES)).text).toContain('slips by a month')
  })
})

describe('a contact', () => {
  test.each([
    "Use Maya's new address maya@new.example",
    'Bitte stattdessen an maya@new.example schreiben',
    'Maya Lindholm, maya@new.example',
  ])('has one address, the new one: %s', async (text) => {
    const contacts = await contactsOf(await replied(text))
    expect(contacts).toMatchObject([{ name: 'Maya Lindholm', email: 'maya@new.example', title: 'COO' }])
  })

  test.each([
    ['Maya is CFO, not COO', 'CFO'],
    ['Titel von Frau Lindholm bitte ändern: Leiterin IT', 'Leiterin IT'],
  ])('has another title: %s', async (text, title) => {
    const contacts = await contactsOf(await replied(text))
    expect(contacts).toMatchObject([{ name: 'Maya Lindholm', title }])
  })

  test('who has a new mailbox stays', async () => {
    const contacts = await contactsOf(await replied('Maya has moved to a new mailbox, maya@new.example.'))
    expect(contacts).toMatchObject([{ name: 'Maya Lindholm', email: 'maya@new.example' }])
  })

  test('keeps title and address where somebody else is spoken of', async () => {
    const deal = await replied('Maya is meeting the CFO on Monday. Please also copy pat.lowe@pellow.example.')
    const [maya, ...others] = await contactsOf(deal)
    expect(maya).toMatchObject({ name: 'Maya Lindholm', title: 'COO' })
    expect(maya?.email).toMatch(/^maya@/)
    expect(others).toMatchObject([{ email: 'pat.lowe@pellow.example' }])
  })
})

describe('a sum without a currency', () => {
  const bring = async (from: string, text: string) => {
    await story.mail({ from, subject: 'Deal', text })
    return cast.newest()
  }
  const WANT = 'want to replace their spreadsheet approvals before the audit in spring. About 80k.'

  test("is in the money of the partner's country, and the receipt says that it is our reading", async () => {
    const deal = await bring(DANA, `Ferrow Foods ${WANT} Contact is Maya Lind, maya@ferrowfoods.example.`)
    expect(await deal.row()).toMatchObject({ currency: 'GBP' })
    expect((await deal.letter('RECEIPT', DANA)).text).toMatch(/£80,000\s+our reading of “80k”/)
  })

  test('is in that of the deal', async () => {
    const deal = await bring(
      DANA,
      `Gorse Foods ${WANT.replace('80k', '80k USD')} Contact: maya@gorsefoods.example`,
    )
    await story.reply(await deal.letter('RECEIPT', DANA), 'The budget is now 95k.')
    expect(await deal.row()).toMatchObject({ amountMax: '95000.00', currency: 'USD' })
  })

  test("is in the vendor's where the partner has no country", async () => {
    await story.query(`update "Partner" set country = null where name like 'Lindgren%'`)
    const deal = await bring(ERIK, `Heath Foods ${WANT} Contact is Maya Lind, maya@heathfoods.example.`)
    expect(await deal.row()).toMatchObject({ currency: 'CHF' })
  })
})
