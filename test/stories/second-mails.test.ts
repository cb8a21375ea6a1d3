/** What a partner mails anew about deals that it has registered: facts that were forgotten, deals that are one. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Story } from '../kit/story.ts'
import { type Cast, DANA, ERIK, INES, open, type Told } from './cast.ts'

let cast: Cast
let story: Story
const begin = async () => {
  cast = await open()
  story = cast.story
}
const end = () => story.end()

const COLLEAGUE = 'Theo Marsh <theo.marsh@harborsystems.example>'
const contacts = async (deal: Told) =>
  (
    await story.query(`select name from "Contact" where "dealId" = $1::uuid order by position`, [deal.id])
  ).map(({ name }) => name)
const deals = async () => Number((await story.query('select count(*) from "Deal"'))[0]?.count)

describe('a mail of its own that adds to a deal', () => {
  beforeAll(begin)
  afterAll(end)

  test.each([
    [
      'Harbour Cold Stores',
      'Forgot to say on the Harbour Cold Stores thing: budget is 90k and the boss is Ken Tully.',
    ],
    [
      'Wexley Nordlicht GmbH',
      'Nachtrag zu Wexley Nordlicht GmbH: Das Budget liegt bei 90.000 EUR, Geschäftsführer ist Ken Tully.',
    ],
    [
      'Ateliers Pruvost',
      'Bonjour,\n\nEn complément de mon mail sur Ateliers Pruvost : le budget est de 90 000 €, le directeur est Ken Tully.',
    ],
    [
      'Talleres Ibarluce',
      'Añado a lo de Talleres Ibarluce: el presupuesto es de 90.000 € y el director es Ken Tully.',
    ],
    [
      'Officine Brambati',
      'Aggiungo per Officine Brambati: il budget è di 90.000 €, il direttore è Ken Tully.',
    ],
    [
      'Kwekerij Zonneveld',
      'Aanvulling op Kwekerij Zonneveld: het budget is 90.000 euro, directeur is Ken Tully.',
    ],
  ])('changes the deal of %s and makes none', async (account, text) => {
    const deal = await cast.brings({ account })
    const before = await deals()
    await story.mail({ from: `Dana Whitlock <${DANA}>`, subject: account, text: `${text}\n\nDana` })
    expect(await cast.outcome()).toMatchObject({ outcome: 'APPLIED' })
    expect(await deals()).toBe(before)
    expect(await deal.row()).toMatchObject({ amountMax: '90000.00', accountName: account })
    expect(await contacts(deal)).toContain('Ken Tully')
    expect((await deal.letter('FACTS_CONFIRMED', DANA)).text).toMatch(/Ken\s+Tully/)
  })

  test('from a colleague who never wrote before, with the number of the deal in the subject', async () => {
    const deal = await cast.brings({ account: 'Sandholm Bakeries' })
    const before = await deals()
    await story.mail({
      from: COLLEAGUE,
      subject: `Sandholm, deal ${deal.number}`,
      text: 'Hi,\n\nthe contact for the pilot is Orla Finch, orla@sandholm.example, and they decide on 14 April 2027.\n\nTheo',
    })
    expect(await deals()).toBe(before)
    expect(await contacts(deal)).toEqual(['Maya Lindholm', 'Orla Finch'])
    expect((await deal.letter('FACTS_CONFIRMED', DANA)).ccAddresses).toContain(
      'theo.marsh@harborsystems.example',
    )
  })

  test('decides nothing: what asks for a decision goes to a person', async () => {
    const deal = await cast.brings({ account: 'Quarley Looms' })
    await story.mail({
      from: DANA,
      subject: 'Quarley Looms',
      text: 'Forgot to say: please withdraw Quarley Looms, the budget of 90k is gone.\n\nDana',
    })
    expect(await deal.stage()).not.toBe('WITHDRAWN')
    await deal.letter('PASSED_QUESTION', INES)
    await deal.letter('QUESTION_PASSED_ON', DANA)
  })
})

describe('and a registration like any other is', () => {
  beforeAll(begin)
  afterAll(end)

  const NEED = 'they lose two days a week on paper permits and want Flow before June'
  test.each([
    [
      'a project of its own',
      'Second project at Ravel Mills, unrelated to what I forgot to say last week',
      'a second project at Ravel Mills, unrelated',
    ],
    ['a mail that only tells the need again', 'Ravel Mills', 'Ravel Mills'],
    [
      'news that the customer forgot something',
      'Ravel Mills',
      'Ravel Mills forgot to renew their old tool and',
    ],
  ])('%s', async (_what, subject, words) => {
    const deal = await cast.brings({ account: 'Ravel Mills' })
    await story.mail({
      from: DANA,
      subject,
      text: `Hi,\n\n${words}: ${NEED}. About 45k EUR. Contact is Jon Abbas, site manager, jon@ravelmills.example.\n\nDana`,
    })
    const second = await cast.newest()
    expect(second.number).toBeGreaterThan(deal.number)
    expect((await deal.row()).amountMax).toBe('80000.00')
  })

  test('one that names another customer beside the known one', async () => {
    const deal = await cast.brings({ account: 'Tolland Quarries' })
    await story.mail({
      from: DANA,
      subject: 'Pelling Timber',
      text: 'Hi,\n\nas registered last week Tolland Quarries go ahead. Pelling Timber GmbH need the same: their permits are on paper. 30k EUR, contact Amy Rowe, amy@pellingtimber.example.\n\nDana',
    })
    expect((await deal.row()).amountMax).toBe('80000.00')
    expect((await cast.newest()).number).toBeGreaterThan(deal.number)
  })

  test('one of another partner', async () => {
    const deal = await cast.brings({ account: 'Merrow Dyeworks' })
    await story.mail({
      from: ERIK,
      subject: 'Merrow Dyeworks',
      text: 'Hi,\n\nforgot to say on Merrow Dyeworks: budget is 12k EUR, contact Ken Tully, ken@merrowdyeworks.example.\n\nErik',
    })
    expect((await deal.row()).amountMax).toBe('80000.00')
  })
})

/** Two mails of one project; the second says more. */
async function twins(): Promise<[Told, Told]> {
  const account = cast.customer()
  const older = await cast.brings({ account })
  const younger = await cast.brings({
    account,
    contact: 'Contact is Orla Finch, CFO, orla@finch.example.',
    more: 'They decide on 14 April 2027.',
  })
  expect(await younger.stage()).toBe('CONFLICT')
  return [older, younger]
}

describe('two deals that are one', () => {
  beforeAll(begin)
  afterAll(end)

  async function madeOne(older: Told, younger: Told): Promise<void> {
    expect(await younger.row()).toMatchObject({ stage: 'WITHDRAWN', closeReason: 'DUPLICATE' })
    expect((await younger.letter('OUTCOME', DANA)).text).toContain(`Merged into deal ${older.number}`)
    expect(await older.stage()).toBe('HANDED_OFF')
    expect(await contacts(older)).toEqual(['Maya Lindholm', 'Orla Finch'])
    expect((await older.row()).closeDate).not.toBe(null)
  }

  test('the partner says so in answer to the letter that asks', async () => {
    const [older, younger] = await twins()
    const notice = await younger.letter('CONFLICT_NOTICE', DANA)
    expect(notice.text).toContain(`merge into ${older.number}`)
    await story.reply(notice, `Merge into ${older.number}`)
    await madeOne(older, younger)
  })

  test.each([
    (a: number, b: number) => `${b} ist ein Duplikat von ${a}, bitte zusammenlegen.`,
    (a: number, b: number) => `Could you please merge ${b} into ${a}?`,
  ])('the partner says so in a mail of its own: %s', async (words) => {
    const [older, younger] = await twins()
    await story.mail({
      from: DANA,
      subject: 'Duplicate',
      text: `Hi,\n\n${words(older.number, younger.number)}\n\nDana`,
    })
    await madeOne(older, younger)
  })

  test('the intake owner presses the button', async () => {
    const [older, younger] = await twins()
    const asked = await younger.letter('CONFLICT_TO_SETTLE', INES)
    expect(asked.text).toContain(`Merge into ${older.number}`)
    await story.reply(asked, `Please merge this into ${older.number}.`)
    await madeOne(older, younger)
    await younger.letter('DECISION_CONFIRMED', INES)
  })

  test.each([
    (a: number, b: number) => `Should we merge ${b} into ${a}?`,
    (a: number, b: number) => `Please don't merge ${b} into ${a}, they are two plants.`,
    (a: number, b: number) => `Is ${b} perhaps a duplicate of ${a}?`,
  ])('and nobody makes them one by thinking aloud: %s', async (words) => {
    const [older, younger] = await twins()
    await story.reply(await younger.letter('CONFLICT_NOTICE', DANA), words(older.number, younger.number))
    expect(await younger.stage()).toBe('CONFLICT')
    expect(await contacts(older)).toEqual(['Maya Lindholm'])
  })

  test('another partner’s deal is not the partner’s to merge, nor are two partners’ the desk’s', async () => {
    const mine = await cast.brings()
    const theirs = await cast.brings({ from: ERIK })
    await story.reply(
      await mine.letter('RECEIPT', DANA),
      `Please merge ${theirs.number} into ${mine.number}.`,
    )
    await mine.letter('PASSED_QUESTION', INES)
    await story.reply(
      await mine.letter('PASSED_QUESTION', INES),
      `Please merge ${theirs.number} into ${mine.number}.`,
    )
    expect((await mine.letter('NOT_UNDERSTOOD', INES)).text).toContain('different partners')
    expect([await mine.stage(), await theirs.stage()]).toEqual(['HANDED_OFF', 'HANDED_OFF'])
  })
})

describe('two deals that are one, of which one is worked', () => {
  beforeAll(begin)
  afterAll(end)

  test('a deal that somebody works goes to a person first', async () => {
    const [older, younger] = await twins()
    await story.reply(await younger.letter('CONFLICT_TO_SETTLE', INES), 'Go ahead')
    await story.reply(await younger.letter('HANDOFF_OFFER'), 'On it, thanks')
    await story.mail({
      from: DANA,
      subject: 'Duplicate',
      text: `Please merge ${younger.number} into ${older.number}.`,
    })
    expect(await younger.stage()).toBe('WORKING')
    await younger.letter('QUESTION_PASSED_ON', DANA)
  })
})

describe('two deals that are one, of which one has had more news than anybody has', () => {
  beforeAll(begin)
  afterAll(end)

  test('neither is touched, and it waits for a person', async () => {
    const [older, younger] = await twins()
    const receipt = await older.letter('RECEIPT', DANA)
    for (let n = 1; n <= 10; n++) await story.reply(receipt, `The budget is ${90 + n},000 EUR now.`)
    await story.reply(
      await younger.letter('CONFLICT_NOTICE', DANA),
      `Please merge ${younger.number} into ${older.number}.`,
    )
    expect(await cast.outcome()).toMatchObject({ outcome: 'QUARANTINED' })
    expect(await younger.stage()).toBe('CONFLICT')
    expect(await contacts(older)).toEqual(['Maya Lindholm'])
  })
})

describe('several deals called off at once', () => {
  beforeAll(begin)
  afterAll(end)

  test.each([
    (a: number, b: number) => `Please drop ${a} and ${b}.`,
    (a: number, b: number) => `${a} und ${b} bitte streichen.`,
    (a: number, b: number) => `Annullate ${a} e ${b}, grazie.`,
  ])('each is, and each is answered: %s', async (words) => {
    const [a, b, c] = [await cast.brings(), await cast.brings(), await cast.brings()]
    await story.reply(await c.letter('RECEIPT', DANA), words(a.number, b.number))
    expect([await a.stage(), await b.stage(), await c.stage()]).toEqual([
      'WITHDRAWN',
      'WITHDRAWN',
      'HANDED_OFF',
    ])
    for (const deal of [a, b]) await deal.letter('OUTCOME', DANA)
  })

  test('one that is not the partner’s stays, and a person reads of it', async () => {
    const [mine, theirs] = [await cast.brings(), await cast.brings({ from: ERIK })]
    await story.reply(await mine.letter('RECEIPT', DANA), `Please drop ${mine.number} and ${theirs.number}.`)
    expect([await mine.stage(), await theirs.stage()]).toEqual(['WITHDRAWN', 'HANDED_OFF'])
    await mine.letter('QUESTION_PASSED_ON', DANA)
    await mine.letter('PASSED_QUESTION', INES)
  })

  test('one that is closed already is named as such', async () => {
    const [a, b] = [await cast.brings(), await cast.brings()]
    await story.reply(await a.letter('RECEIPT', DANA), 'Please withdraw this registration')
    await story.reply(await b.letter('RECEIPT', DANA), `Please drop ${a.number} and ${b.number}.`)
    expect(await b.stage()).toBe('WITHDRAWN')
    expect((await a.letter('REFUSED', DANA)).text).toContain('withdrawn')
  })

  test.each([(a: number, b: number) => `Please drop ${a}. ${b} stays as it is.`, () => 'Please drop 9999.'])(
    'what names more than it calls off, or what nobody knows, goes to a person: %s',
    async (words) => {
      const [a, b] = [await cast.brings(), await cast.brings()]
      await story.reply(await b.letter('RECEIPT', DANA), words(a.number, b.number))
      expect([await a.stage(), await b.stage()]).toEqual(['HANDED_OFF', 'HANDED_OFF'])
      await b.letter('PASSED_QUESTION', INES)
    },
  )
})
