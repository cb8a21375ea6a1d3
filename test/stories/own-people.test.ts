/** What our own people write without a letter that they answer, or about several deals in one mail. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Story } from '../kit/story.ts'
import { type Cast, DANA, INES, JONAS, open, PRIYA, type Told } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
  await story.query(`update "Person" set active = false where name in ('Jonas Adler', 'Sofia Marin')`)
})
// What a person is written in an hour is limited.
beforeEach(() => story.advance({ hours: 1, minutes: 1 }))
afterAll(() => story.end())

/** Deals that Priya works. */
const pipeline = async (count: number): Promise<Told[]> => {
  const deals: Told[] = []
  while (deals.length < count) deals.push(await cast.working())
  return deals
}
const stages = async (deals: Told[]) => Promise.all(deals.map((deal) => deal.stage()))
const telling = () => story.letters({ kind: 'NOT_UNDERSTOOD' })

describe('a round through the pipeline', () => {
  test('is read line by line, each on its deal', async () => {
    const [quote, demo, lost, waiting, same] = (await pipeline(5)) as [Told, Told, Told, Told, Told]
    await story.mail({
      from: `Priya Nair <${PRIYA}>`,
      subject: 'pipeline',
      text: `Hi desk, quick round:
- ${quote.number} quote goes out Friday
- ${demo.number} demo done, they loved it, board on 18 Dec
- ${lost.number} lost, went with a local vendor, price
- ${waiting.number} still waiting for Jess
- ${same.number} no change

Thanks!
Priya`,
    })
    expect(await stages([quote, demo, lost, waiting, same])).toEqual([
      'WORKING',
      'WORKING',
      'LOST',
      'WORKING',
      'WORKING',
    ])
    expect((await quote.row()).nextStep).toContain('quote goes out Friday')
    expect((await lost.letter('OUTCOME', DANA)).props.data).toMatchObject({ reason: 'PRICE' })
    expect(await same.events()).toContain('ACTIVITY_RECORDED')
    expect(await telling()).toEqual([])
  })

  test('numbers in the subject, customers in the text', async () => {
    const [one, other] = (await pipeline(2)) as [Told, Told]
    const [first, second] = [one, other].map(({ account }) => account.split(' ')[0])
    await story.mail({
      from: PRIYA,
      subject: `[${one.number}] ${one.account} and [${other.number}] ${other.account}`,
      text: `${first}: lost, they picked Coupa. ${second}: next step demo 18 December.`,
    })
    expect(await stages([one, other])).toEqual(['LOST', 'WORKING'])
    expect((await other.row()).nextStep).toContain('demo')
    expect((await one.row()).nextStep).toBeNull()
  })

  test('a number of nobody’s, two deals in one breath: what was not done is said, the rest is done', async () => {
    const [one, other, third] = (await pipeline(3)) as [Told, Told, Told]
    await story.mail({
      from: PRIYA,
      subject: 'news',
      text: `9999 won 30k
${one.number} and [${other.number}] both lost
${third.number} lost to Coupa`,
    })
    expect(await stages([one, other, third])).toEqual(['WORKING', 'WORKING', 'LOST'])
    const told = await story.letter('NOT_UNDERSTOOD', PRIYA)
    expect(told.text).toContain('9999 won 30k')
    expect(told.text).toContain('both lost')
    expect(told.text).not.toContain('Coupa')
    expect((await story.letter('UNCLEAR_REPLY', INES)).text).toContain('both lost')
  })

  test('beside the deal whose letter is answered, another one counts only where its number is set apart', async () => {
    const [one, other] = (await pipeline(2)) as [Told, Told]
    const confirmed = await one.toAe('DECISION_CONFIRMED')
    await story.reply(confirmed, `Next step: demo on 4 March 2027.\n[${other.number}] lost, no budget`)
    expect(await stages([one, other])).toEqual(['WORKING', 'LOST'])
    expect((await one.row()).nextStep).toContain('demo')
    const [third, fourth] = (await pipeline(2)) as [Told, Told]
    await story.reply(
      await third.toAe('DECISION_CONFIRMED'),
      `Lost, same reason as deal ${fourth.number}: no budget`,
    )
    expect(await stages([third, fourth])).toEqual(['LOST', 'WORKING'])
  })

  test('another account executive’s deal is not his to close, and nothing shows that it exists', async () => {
    const [deal] = (await pipeline(1)) as [Told]
    await story.mail({ from: JONAS, subject: 'update', text: `${deal.number} lost, no budget` })
    expect(await deal.stage()).toBe('WORKING')
    const told = await story.letter('NOT_UNDERSTOOD', JONAS)
    expect(told.text).not.toContain(deal.account)
  })
})

describe('a customer’s name instead of a number', () => {
  test('brings news', async () => {
    const [deal] = (await pipeline(1)) as [Told]
    await story.mail({ from: PRIYA, subject: deal.account, text: 'Next step: demo on 4 March 2027.' })
    expect((await deal.row()).nextStep).toContain('demo')
  })

  test('decides nothing: the letter that asks is about the deal, and its answer counts', async () => {
    const [deal] = (await pipeline(1)) as [Told]
    await story.mail({ from: PRIYA, subject: `Re: ${deal.account}`, text: 'Won! 37,500 EUR' })
    expect(await deal.stage()).toBe('WORKING')
    const asked = await deal.letter('NOT_UNDERSTOOD', PRIYA)
    expect(asked.text).toContain('37,500 EUR')
    await story.reply(asked, 'Won! 37,500 EUR')
    expect(await deal.stage()).toBe('WON')
    expect((await deal.row()).wonAmount).toBe('37500.00')
  })
})

describe('what names no deal', () => {
  test('a deal that somebody called in is not registered in the partner’s name; the writer is told', async () => {
    const before = (await cast.newest()).number
    await story.mail({
      from: INES,
      subject: 'Partner deal by phone',
      text: `Dana just called in a deal: St Ives Smokehouse, Tom Bray, tom@stivessmoke.example, 01736 555 010, fish gets
ordered twice because two shifts don't talk. 16k GBP. Please register for Harbor.`,
    })
    expect((await cast.newest()).number).toBe(before)
    expect((await story.letter('NOT_UNDERSTOOD', INES)).text).toMatch(/partner’s own\s+address/)
  })

  test.each([
    ['a thank-you', { text: 'Thanks all!' }],
    [
      'what is written to somebody else',
      {
        text: 'Hello Maya, shall we say Thursday?',
        headers: { To: 'maya@elsewhere.example', Cc: 'deals@intake.vendor.example' },
      },
    ],
  ])('%s is nobody’s to answer', async (_what, mail) => {
    const before = (await story.letters()).length
    await story.mail({ from: PRIYA, subject: 'hello', ...mail })
    expect((await story.letters()).length).toBe(before)
  })
})
