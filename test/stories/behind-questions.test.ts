/** Answers typed behind the questions of the letter that is answered, in lines that still carry the sign of a quote. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { MailOptions } from '../kit/mail.ts'
import type { SentLetter, Story } from '../kit/story.ts'
import { type Cast, DANA, ERIK, open, type Told } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
  await story.query(`update "Person" set language = 'de' where id =
    (select "personId" from "PersonAddress" where address = '${ERIK}')`)
})
afterAll(() => story.end())
beforeEach(() => story.advance({ hours: 3 }))

const NEED =
  'They want to replace their spreadsheet approvals before the audit in spring: invoices wait nine days.'
const CONTACT = 'Contact there is Maya Lindholm, COO, +44 20 7946 0812.'

/** A registration and the letter that asks for what it leaves open. */
async function asked(text: string, from = DANA): Promise<[Told, SentLetter]> {
  await story.mail({ from, subject: from === ERIK ? 'Neuer Deal' : 'New deal', text })
  const deal = await cast.newest()
  return [deal, await deal.letter('GAP_REQUEST', from)]
}

/** The letter as a client quotes it, one line a paragraph or as it is, with words put in. */
const quote = (text: string, sign = '> ') =>
  text
    .split('\n')
    .map((line) => `${sign}${line}`.trimEnd())
    .join('\n')
const flat = (text: string) => text.replace(/(\S)\n {5}(?=\S)/g, '$1 ')
const below = (letter: SentLetter, text: string) =>
  `On Mon, 23 Nov 2026 at 10:00, Northwind Partner Desk <${letter.replyTo}> wrote:\n\n${text}`

async function answers(letter: SentLetter, text: string, options: Partial<MailOptions> = {}): Promise<void> {
  await story.reply(letter, '', { text, ...options })
}

describe('the answer stands', () => {
  test('behind the whole question', async () => {
    const [deal, letter] = await asked(`A new one. ${NEED} ${CONTACT} About 60k EUR.`)
    await answers(
      letter,
      below(letter, quote(flat(letter.text)).replace('you know it.', 'you know it. Delmar Foods')),
    )
    expect(await deal.row()).toMatchObject({ accountName: 'Delmar Foods', stage: 'HANDED_OFF' })
  })

  test('where the line was wrapped, two quotes deep, and a word of thanks on top', async () => {
    const [deal, letter] = await asked(`A new one. ${NEED} ${CONTACT} About 60k EUR.`)
    const text = quote(letter.text, '> > ').replace(/know\n> > {5,6}it\./, (found) => `${found} Harlow Mills`)
    expect(text).toContain('it. Harlow')
    await answers(letter, `Thanks, Dana\n\n${below(letter, text)}`)
    expect(await deal.row()).toMatchObject({ accountName: 'Harlow Mills', stage: 'HANDED_OFF' })
  })

  test('behind the question mark, over what explains it', async () => {
    const [deal, letter] = await asked(`A new one. ${NEED} ${CONTACT} About 60k EUR.`)
    const text = quote(flat(letter.text)).replace(/(is the customer\?).*/, '$1 Quillon Bakery')
    await answers(letter, `See below.\n\n${below(letter, text)}`)
    expect(await deal.row()).toMatchObject({ accountName: 'Quillon Bakery', stage: 'HANDED_OFF' })
  })

  test('behind each of three, the last one over two lines', async () => {
    const [deal, letter] = await asked('Hi, we have a new deal for you.')
    const text = quote(flat(letter.text))
      .replace(/you know it\./, '$&   Osprey Dairy, ospreydairy.example')
      .replace(/phone number\./, '$& Maya Lindholm, COO, maya@ospreydairy.example')
      .replace(
        /sentence or two\./,
        '$& Their invoices wait nine days for a signature, and the auditors want\n> that to end before the spring.',
      )
    await answers(letter, below(letter, text))
    const row = await deal.row()
    expect(row).toMatchObject({ accountName: 'Osprey Dairy', stage: 'HANDED_OFF' })
    expect(row.context).toContain('before the spring')
    const contacts = await story.query('select name, email from "Contact" where "dealId" = $1::uuid', [
      deal.id,
    ])
    expect(contacts).toEqual([{ name: 'Maya Lindholm', email: 'maya@ospreydairy.example' }])
  })

  test('in an HTML quote', async () => {
    const [deal, letter] = await asked(`A new one. ${NEED} ${CONTACT} About 60k EUR.`)
    const html = `<div>Here you go</div><div class="gmail_quote"><div class="gmail_attr">On Mon, 23 Nov 2026 at 10:00, Northwind Partner Desk &lt;${letter.replyTo}&gt; wrote:</div><blockquote>${letter.html.replace('you know it.', 'you know it. Fernside Paper')}</blockquote></div>`
    expect(html).toContain('it. Fernside')
    await answers(letter, '', { text: undefined, html })
    expect(await deal.row()).toMatchObject({ accountName: 'Fernside Paper', stage: 'HANDED_OFF' })
  })

  test('in German', async () => {
    const [deal, letter] = await asked(
      'Hallo, ein neuer Deal. Sie wollen ihre Freigaben in Excel vor dem Audit im Frühjahr ablösen, Rechnungen liegen neun Tage. Ansprechpartnerin ist Maya Lindholm, COO, +44 20 7946 0812. Etwa 60k EUR.',
      ERIK,
    )
    const text = quote(flat(letter.text)).replace(/(Kunde\?).*/, '$1 Brauhaus Lenz')
    expect(text).toContain('Kunde? Brauhaus Lenz')
    await answers(letter, below(letter, text))
    expect(await deal.row()).toMatchObject({ accountName: 'Brauhaus Lenz', stage: 'HANDED_OFF' })
  })

  test('and the quote of each value is in the mail, where it says', async () => {
    const [deal, letter] = await asked(`A new one. ${NEED} About 60k EUR. The customer is Delmar Foods.`)
    const text = quote(flat(letter.text)).replace(
      /phone number\./,
      '$&   Maya Lindholm, maya@delmarfoods.example',
    )
    const body = below(letter, text)
    await answers(letter, body)
    const { facts } = await deal.row()
    const { evidence } = facts['contacts.0.email']
    expect(evidence).toHaveLength(1)
    expect(evidence[0]).toMatchObject({ part: 'body', quote: 'maya@delmarfoods.example' })
    expect(body.slice(evidence[0].start, evidence[0].end)).toBe('maya@delmarfoods.example')
  })
})

describe('nothing is taken', () => {
  const gap = () => asked(`A new one. ${NEED} ${CONTACT} About 60k EUR.`)

  test('from the letter alone, however it is wrapped', async () => {
    for (const width of [20, 40, 72, 400]) {
      const [deal, letter] = await gap()
      const line = new RegExp(`(.{1,${width}})(?:\\s+|$)`, 'g')
      const text = letter.text.replace(/(\S)\n {5}(?=\S)/g, '$1 ').replace(line, (_, part) => `> ${part}\n`)
      await answers(letter, `Thanks!\n\n${below(letter, text)}`)
      expect(await deal.row()).toMatchObject({ accountName: null, stage: 'INCOMPLETE' })
    }
  })

  test.each([
    ['behind a sentence that asks nothing', /is enough\./, '$& Delmar Foods'],
    ['behind a question that is not ours', /Your own words.*/, 'Which firm is it? Delmar Foods'],
    ['on a quoted line of its own', /Your own words.*/, 'Delmar Foods'],
    ['where nothing but a number follows', /you know it\./, '$& 2.'],
  ])('%s', async (_what, at, put) => {
    const [deal, letter] = await gap()
    await answers(letter, below(letter, quote(flat(letter.text)).replace(at, put)))
    expect(await deal.row()).toMatchObject({ accountName: null, stage: 'INCOMPLETE' })
  })

  test('of a decision', async () => {
    const [deal, letter] = await gap()
    for (const words of ['Please withdraw the registration.', 'We won it, 60,000 EUR.', 'Reject it.']) {
      await answers(
        letter,
        below(letter, quote(flat(letter.text)).replace('you know it.', `you know it. ${words}`)),
      )
      expect(await deal.stage()).toBe('INCOMPLETE')
    }
  })
})
