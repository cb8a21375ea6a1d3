/** A partner, or the account executive, corrects who the customer's people are. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Story, words } from '../kit/story.ts'
import { type Cast, DANA, ERIK, open, type Told } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
afterAll(() => story.end())

const namesOf = async (deal: Told): Promise<(string | null)[]> =>
  (
    await story.query<{ name: string | null }>(
      'select name from "Contact" where "dealId" = $1::uuid order by position',
      [deal.id],
    )
  ).map(({ name }) => name)
const mailOf = (deal: Told, who: string) =>
  `${who}@${deal.account.toLowerCase().replace(/[^a-z]/g, '')}.example`

describe('one contact takes the place of another', () => {
  test.each([
    'Maya Lindholm has left, please use Tom Baines (MAIL) instead.',
    'new contact is Tom Baines, MAIL, forget the old one',
    'Frau Lindholm ist nicht mehr da, neuer Ansprechpartner: Tom Baines, MAIL',
    'Mme Lindholm est partie, voyez avec Tom Baines, MAIL',
    'quita a Maya, ahora es Tom Baines, MAIL',
    'Please replace Maya Lindholm with Tom Baines, MAIL.',
  ])('%s', async (words) => {
    const deal = await cast.working()
    await story.reply(await deal.letter('RECEIPT', DANA), words.replace('MAIL', mailOf(deal, 't.baines')))
    expect(await namesOf(deal)).toEqual(['Tom Baines'])
    const letter = await deal.letter('FACTS_CONFIRMED', DANA)
    expect(letter.text).toContain('Tom Baines')
    expect(letter.text).not.toContain('maya@')
    const { facts } = await deal.row()
    expect(facts['contacts.0.email'].evidence[0].quote).toContain('t.baines@')
    expect(facts['contacts.0.title']).toBeUndefined()
  })

  test('and whoever has it on offer gets the offer as it stands now', async () => {
    const deal = await cast.brings()
    await story.reply(
      await deal.letter('RECEIPT', DANA),
      `Maya has left the company, Tom Baines is the contact now: ${mailOf(deal, 't.baines')}`,
    )
    const offers = await deal.letters('HANDOFF_OFFER')
    expect(offers).toHaveLength(2)
    expect(offers[1]?.text).toMatch(
      /has changed this since it was offered to you:\s+Contacts?\.|hat seit dem Angebot an Sie geändert:\s+Kontakt\./,
    )
    expect(offers[1]?.text).toContain('t.baines@')
    expect(offers[1]?.text).not.toContain('maya@')
    await story.reply(offers[1]!, 'On it, thanks')
    expect(await deal.stage()).toBe('WORKING')
    expect((await deal.letter('INTRODUCTION')).text).toContain('Tom Baines')
  })

  test('reported by the account executive', async () => {
    const deal = await cast.working()
    await story.reply(
      await deal.letter('HANDOFF_OFFER'),
      `Maya has left, Tom Baines is my contact now, ${mailOf(deal, 't.baines')}.`,
    )
    expect(await namesOf(deal)).toEqual(['Tom Baines'])
  })
})

describe('somebody is taken off', () => {
  const two = (deal: Told) =>
    `A second contact: Terry Voss, ${mailOf(deal, 't.voss')}, and a third: Ulrike Haas, ${mailOf(deal, 'u.haas')}.`

  test.each([
    "take Terry off, he's gone",
    'Please remove Terry from the contacts, he no longer works there.',
    'Herr Voss ist ausgeschieden.',
    'Merci de retirer Terry Voss des contacts.',
  ])('%s', async (words) => {
    const deal = await cast.brings()
    const receipt = await deal.letter('RECEIPT', DANA)
    await story.reply(receipt, two(deal))
    expect(await namesOf(deal)).toEqual(['Maya Lindholm', 'Terry Voss', 'Ulrike Haas'])
    await story.reply(receipt, words)
    expect(await namesOf(deal)).toEqual(['Maya Lindholm', 'Ulrike Haas'])
    const { facts, stage } = await deal.row()
    expect(stage).toBe('HANDED_OFF')
    expect(facts['contacts.1.email'].evidence[0].quote).toContain('u.haas@')
    expect(facts['contacts.2.email']).toBeUndefined()
  })

  test.each([
    'Terry is out until Monday.',
    'Terry is on leave this week.',
    'Terry left me a message, they want the demo on Friday.',
    'Please take Terry off the thread.',
    'Has Terry left?',
  ])('and not by: %s', async (words) => {
    const deal = await cast.brings()
    const receipt = await deal.letter('RECEIPT', DANA)
    await story.reply(receipt, two(deal))
    await story.reply(receipt, words)
    expect(await namesOf(deal)).toEqual(['Maya Lindholm', 'Terry Voss', 'Ulrike Haas'])
  })

  test('the last who can be reached stays, and the letter says how to name another', async () => {
    const deal = await cast.working({ from: ERIK })
    await story.reply(await deal.letter('RECEIPT', ERIK), 'Maya has left the company.')
    expect(await namesOf(deal)).toEqual(['Maya Lindholm'])
    const text = (await deal.letter('NOT_UNDERSTOOD', ERIK)).text.replace(/\s+/g, ' ')
    expect(text).toContain('Maya Lindholm ist der einzige erreichbare Kontakt')
    expect(text).toContain('Bitte Maya Lindholm durch … ersetzen')
  })
})

describe('a spelling is put right', () => {
  test.each([
    ["It's Lindholmen, not Lindholm.", 'Maya Lindholmen', /^maya@/],
    ['Sorry, her name is Maya Lindholmen, with an e.', 'Maya Lindholmen', /^maya@/],
    ['Her mail is mayah@lindholm.example, not maya@CUSTOMER.', 'Maya Lindholm', /^mayah@lindholm/],
  ])('%s', async (words, name, mail) => {
    const deal = await cast.brings()
    const host = mailOf(deal, 'x').split('@')[1] ?? ''
    await story.reply(await deal.letter('RECEIPT', DANA), words.replace('CUSTOMER', host))
    const contacts = await story.query('select name, email from "Contact" where "dealId" = $1::uuid', [
      deal.id,
    ])
    expect(contacts).toEqual([{ name, email: expect.stringMatching(mail) }])
  })

  test('of the one whose whole name is said, beside another of that name, and never of the customer', async () => {
    const deal = await cast.brings()
    const letter = await deal.letter('RECEIPT', DANA)
    await story.reply(letter, `Kate Lindholm, finance, kate@${mailOf(deal, 'x').split('@')[1]} is in it too`)
    await story.reply(letter, "Small thing, it's spelt Kate Lindhom not Lindholm, she's married.")
    expect(await namesOf(deal)).toEqual(['Maya Lindholm', 'Kate Lindhom'])
    expect((await deal.row()).accountName).toBe(deal.account)
  })

  test('of the customer’s own name, where no contact has the word', async () => {
    const deal = await cast.brings({ account: 'Vantage Cold Storage' })
    await story.reply(
      await deal.letter('RECEIPT', DANA),
      'sorry autocorrect - its Vantage Cold STORE not storage, rest fine.',
    )
    expect((await deal.row()).accountName).toBe('Vantage Cold Store')
  })
})

describe('what the account executive changes', () => {
  test('the partner reads, with who it was before, in the letter that tells the next step too', async () => {
    const deal = await cast.working()
    const ae = (await deal.letter('HANDOFF_OFFER')).toAddress
    const text = 'Maya has left, new contact is Tom Berg, CFO, tom.berg@pellow.example. Demo on 12 January.'
    await cast.story.reply(await deal.letter('DECISION_CONFIRMED', ae), text)
    const told = await deal.letters('NEXT_STEP_UPDATE', DANA)
    expect(told).toHaveLength(1)
    expect(words(told[0]!.text)).toMatch(
      /Contact: Tom Berg \(CFO\), tom\.berg@pellow\.example before: Maya Lindholm .* Next step: Demo on 12 January/,
    )
    expect((await deal.letter('DECISION_CONFIRMED', ae)).text).toContain('tom.berg@pellow.example')
  })

  test('a number that was missing is told to nobody', async () => {
    const deal = await cast.working()
    const ae = (await deal.letter('HANDOFF_OFFER')).toAddress
    await cast.story.reply(await deal.letter('DECISION_CONFIRMED', ae), "Maya's number is +44 20 7946 0123.")
    expect(await deal.letters('NEXT_STEP_UPDATE', DANA)).toEqual([])
  })
})
