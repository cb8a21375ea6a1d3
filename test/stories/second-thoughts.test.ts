/** What partners write after a registration: taken back, about another deal, about somebody who left, too often. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lossReasonOf } from '../../src/understanding/answers/reasons.ts'
import { findAmounts } from '../../src/understanding/extract/money/amount.ts'
import { namedBy } from '../../src/understanding/news/open-deals.ts'
import type { Story } from '../kit/story.ts'
import { type Cast, DANA, ERIK, INES, open, type Told } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
afterAll(() => story.end())

/** The address of whoever has the deal. */
async function aeOf(deal: Told): Promise<string> {
  const [ae] = await story.query<{ address: string }>(
    'select address from "PersonAddress" where "personId" = $1::uuid and "primary"',
    [(await deal.row()).aeId],
  )
  if (!ae) throw new Error('nobody has it')
  return ae.address
}

describe('a registration is taken back', () => {
  test.each([
    'Purtroppo il cliente ha rimandato tutto, quindi ritiro la segnalazione.',
    'Trek deze registratie maar in, we doen het zelf.',
    'Bitte den Deal wieder streichen, sie haben direkt vergeben.',
    "Merci d'annuler notre dossier, c'est un doublon.",
  ])('%s', async (words) => {
    const deal = await cast.brings()
    await story.reply(await deal.letter('RECEIPT', DANA), words)
    expect(await deal.stage()).toBe('WITHDRAWN')
  })

  test.each([
    'Please remove Maya Lindholm from this, she is gone for good.',
    'Please cancel the demo for this deal.',
    'Please close the deal, they signed on Friday.',
    'They will close the deal by the end of March.',
    'Chiudiamo la trattativa entro fine marzo.',
  ])('and not by: %s', async (words) => {
    const deal = await cast.brings()
    await story.reply(await deal.letter('RECEIPT', DANA), words)
    expect(['REGISTERED', 'HANDED_OFF']).toContain(await deal.stage())
  })
})

describe('a reply that names another customer', () => {
  test('is registered where it says so, and changes nothing of the deal whose letter it answers', async () => {
    const deal = await cast.brings({ account: 'Greenlees Foods' })
    await story.reply(
      await deal.letter('RECEIPT', DANA),
      'Different one: Torridon Marine want Vault for their drawings, £14k. New deal please.',
    )
    expect(await deal.row()).toMatchObject({ accountName: 'Greenlees Foods', currency: 'EUR' })
    expect(await (await cast.newest()).row()).toMatchObject({
      accountName: 'Torridon Marine',
      currency: 'GBP',
    })
  })

  test('and an ordinary "is called" beside it renames nothing', async () => {
    const deal = await cast.brings({ account: 'Larchfield Foods' })
    await story.reply(
      await deal.letter('RECEIPT', DANA),
      'The new contact is called Tom Becket, tom@torridonmarine.example. Torridon Marine need Vault for drawings that get lost.',
    )
    expect((await deal.row()).accountName).toBe('Larchfield Foods')
  })

  test('a shorter name in passing renames nobody; the name in full does', async () => {
    const deal = await cast.brings({ account: 'Pelham Removals' })
    const receipt = await deal.letter('RECEIPT', DANA)
    await story.reply(receipt, 'Pelham moved the demo: it is on 12 November 2026 now.')
    expect((await deal.row()).accountName).toBe('Pelham Removals')
  })
})

test('a mail of its own that names a deal by number goes to a person, never into silence', async () => {
  const deal = await cast.brings()
  await story.mail({ from: DANA, subject: 'hm', text: `Please forget ${deal.number}, they left us.\n\nDana` })
  const { outcome } = await cast.outcome()
  expect(['ANSWERED', 'APPLIED']).toContain(outcome)
})

test.each([
  ['please forget 1042', 1042],
  ['baja de lo de Hoteles Brisa', 1007],
  ['forget the greenlees people', 1008],
  ['hotels and foods in general', null],
  ['der Mann war nett', null],
])('which deal a mail names: %s', (text, number) => {
  const deals = [
    { number: 1042, accountName: null },
    { number: 1007, accountName: 'Hoteles Brisa' },
    { number: 1008, accountName: 'Greenlees Foods' },
    { number: 1009, accountName: 'Mann & Hund GmbH' },
  ].map((deal) => ({ ...deal, domains: [], contacts: [] }))
  const [named] = namedBy({ subject: '', ownText: text }, deals)
  expect(named?.number ?? null).toBe(number)
})

test('one partner who asks too much is set aside, and the others still reach a person', async () => {
  const loud = await cast.brings()
  const quiet = await cast.brings({ from: ERIK })
  const receipt = await loud.letter('RECEIPT', DANA)
  for (let n = 0; n < 7; n++) await story.reply(receipt, `Do they need training for team ${n + 1}?`)
  expect(await cast.outcome()).toMatchObject({
    outcome: 'QUARANTINED',
    outcomeReason: expect.stringContaining('too many were sent'),
  })
  // What she is told is true: each mail that was passed on, and no other.
  const passed = (await loud.letters('PASSED_QUESTION', INES)).length
  expect(passed).toBeGreaterThan(0)
  expect((await loud.letters('QUESTION_PASSED_ON', DANA)).length).toBe(passed)
  await story.reply(await quiet.letter('RECEIPT', ERIK), 'Is there a price list in German?')
  await quiet.letter('PASSED_QUESTION', INES)
  await quiet.letter('QUESTION_PASSED_ON', ERIK)
})

test('a robot that says nothing of itself and thanks for each thanks is set aside after ten mails', async () => {
  const deal = await cast.brings({ from: ERIK })
  const receipt = await deal.letter('RECEIPT', ERIK)
  for (let n = 0; n < 14; n++)
    await story.reply(receipt, `Nächster Schritt: Rückruf am 3. Dezember 2026, Vorgang ${n}.`)
  expect(await cast.outcome()).toMatchObject({ outcome: 'QUARANTINED' })
  const noted = (await deal.letters('FACTS_CONFIRMED')).filter((letter) => letter.toAddress === ERIK)
  expect(noted.length).toBe(9)
})

test('the account executive answers the introduction that went to both: it is heard', async () => {
  const deal = await cast.working()
  const ae = await aeOf(deal)
  const introduction = await deal.letter('INTRODUCTION')
  await story.reply(introduction, 'We won it, 82,000 EUR', { from: ae })
  expect(await deal.stage()).toBe('WON')
})

test.each([
  "Sorry, scrap that, I pressed send too early. I can't take this one after all, please find somebody else.",
  'Kann ich leider nicht weitermachen, ich wechsle zum 1.1. in die Schweiz.',
])(
  'a deal given back goes to the desk, and its partner is not told of it as a next step: %s',
  async (words) => {
    const deal = await cast.working()
    const before = (await deal.letters()).length
    const welcome = (await deal.letters())
      .filter(({ toAddress }) => toAddress.endsWith('@vendor.example'))
      .at(-1)
    if (!welcome) throw new Error('no letter to the account executive')
    const ae = await aeOf(deal)
    const own = (await deal.letters(undefined, ae)).at(-1)
    if (!own) throw new Error('no letter to the account executive')
    await story.reply(own, words)
    const sent = (await deal.letters()).slice(before)
    expect(sent.filter(({ toAddress }) => toAddress === DANA)).toEqual([])
    expect(sent.some(({ toAddress }) => toAddress === INES)).toBe(true)
  },
)

test('an intake owner who thinks aloud moves nothing', async () => {
  const deal = await cast.brings()
  await story.reply(await deal.letter('HANDOFF_OFFER'), 'Hm, it depends.')
  const holder = (await deal.letter('HANDOFF_OFFER')).toAddress
  const asked = await deal.letter('UNCLEAR_REPLY', INES)
  for (const words of [
    'ok then let me think about it over lunch, probably Sofia',
    "I'll do this one myself until Priya has capacity again.",
  ])
    await story.reply(asked, words)
  expect((await deal.letters('HANDOFF_OFFER')).length).toBe(1)
  expect((await deal.letter('HANDOFF_OFFER')).toAddress).toBe(holder)
})

test('what is said in confidence is not quoted to the partner; what it decides holds', async () => {
  const deal = await cast.working()
  const ae = await aeOf(deal)
  const own = (await deal.letters(undefined, ae)).at(-1)
  if (!own) throw new Error('no letter to the account executive')
  await story.reply(
    own,
    'Lost: they chose Kestrel, whose interface is ready. Please don’t tell Dana, I will do that myself.'.replace(
      '’',
      "'",
    ),
  )
  expect(await deal.stage()).toBe('LOST')
  expect((await deal.letter('OUTCOME', DANA)).text).not.toContain('interface')
})

test('a bare sum about a deal in euros is in euros', async () => {
  const deal = await cast.brings()
  await story.reply(await deal.letter('RECEIPT', DANA), 'One more thing: the budget is nearer 75k.')
  expect(await deal.row()).toMatchObject({ currency: 'EUR', amountMax: '75000.00' })
})

test.each([
  "It wasn't the price, they simply don't trust a cloud solution.",
  'Nos han dejado fuera por plazos, no por precio.',
  "Ce n'était pas une question de prix.",
])('a reason that is ruled out is none: %s', (words) => expect(lossReasonOf(words)).not.toBe('PRICE'))

test('a sum that the mail has worked out is not worked out again', () => {
  const setting = { dollar: 'USD', krone: 'SEK', franc: 'CHF', cfa: 'XAF', stated: null }
  const words = '57.400 € for the first year, 3 years in total, so 172.200 € contract value'
  expect(findAmounts(words, setting).map(({ max }) => max)).not.toContain(574_000)
})
