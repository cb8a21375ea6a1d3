/** The desk by mail, and lightness: who may give a deal away with a name, and what each side's mail costs. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isPolite } from '../../src/understanding/answers/short-answers.ts'
import { type Story, words } from '../kit/story.ts'
import { AES, type Cast, DANA, INES, MATTEO, open, RENATA, type Told } from './cast.ts'

let cast: Cast
let story: Story
const begin = async () => {
  cast = await open()
  story = cast.story
}
const end = () => story.end()
/** "Priya Nair", from her address. */
const nameOf = (address: string) =>
  address
    .split('@')[0]!
    .split('.')
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join(' ')
const offeredTo = async (deal: Told) => (await deal.letter('HANDOFF_OFFER')).toAddress

describe('a name is an instruction', () => {
  beforeAll(begin)
  afterAll(end)

  test('an account executive names a colleague, who is asked next and has to accept', async () => {
    const deal = await cast.brings()
    const first = await deal.letter('HANDOFF_OFFER')
    const colleague = first.toAddress.startsWith('sofia') ? 'Jonas Adler' : 'Sofia Marin'
    await story.reply(first, `Please give this one to ${colleague}, it is her customer.`)
    const [declined] = await story.query(
      'select state from "Handoff" where "dealId" = $1::uuid order by number',
      [deal.id],
    )
    expect(declined?.state).toBe('DECLINED')
    expect(await offeredTo(deal)).toBe(`${colleague.toLowerCase().replace(' ', '.')}@vendor.example`)
    expect(await deal.stage()).toBe('HANDED_OFF')
    expect((await deal.letter('DECLINE_NOTICE', INES)).props.data).toMatchObject({ suggested: colleague })
  })

  test('a decline in German carries its reason; the one who declined is not offered it again by name', async () => {
    const deal = await cast.brings()
    const first = await deal.letter('HANDOFF_OFFER')
    await story.reply(first, 'Leider muss ich ablehnen, ich habe keine Kapazität.')
    expect((await deal.letter('DECLINE_NOTICE', INES)).props.data).toMatchObject({ reason: 'NO_CAPACITY' })
    const name = first.toAddress.split('@')[0]?.split('.').join(' ')
    await story.reply(await deal.letter('DECLINE_NOTICE', INES), `Give it to ${name}`)
    await deal.letter('REFUSED', INES)
    expect(await offeredTo(deal)).not.toBe(first.toAddress)
  })

  test('a name that nobody has, or two names, is no instruction: the intake owner is asked again', async () => {
    const deal = await cast.brings()
    const holder = await offeredTo(deal)
    await story.reply(await deal.letter('HANDOFF_OFFER'), 'Do they have a budget?')
    const question = await deal.letter('PASSED_QUESTION', INES)
    for (const text of [
      'Give it to Peter Parker',
      'Either Priya or Jonas or Sofia should take it.',
      'Not Priya.',
    ]) {
      await story.reply(question, text)
      expect((await cast.outcome()).outcome).toBe('ANSWERED')
      expect(await offeredTo(deal)).toBe(holder)
    }
    expect((await deal.letters('NOT_UNDERSTOOD', INES)).length).toBe(3)
  })

  test('the manager answers an escalation with a name: it moves', async () => {
    await cast.nextMonday()
    const deal = await cast.brings()
    const holder = await offeredTo(deal)
    await story.advance({ days: 1, hours: 5 })
    const other = AES.find((address) => address !== holder) as string
    await story.reply(await deal.letter('ESCALATION', RENATA), `Give it to ${other}`)
    expect(await offeredTo(deal)).toBe(other)
    expect((await deal.letter('HANDOFF_GONE', holder)).props.data).toMatchObject({ why: 'REASSIGNED' })
  })

  test('the intake owner is away: the backup is told, and his word counts', async () => {
    // A Monday before a Tuesday that is a holiday nowhere, whoever is asked.
    story.at('2026-12-14T09:00:00Z')
    await story.settle()
    await story.query(
      `insert into "Absence" (id, "personId", "from", until, source)
       select gen_random_uuid(), "personId", $1, $2, 'story' from "PersonAddress" where address = $3`,
      [story.now(), new Date(story.now().getTime() + 20 * 86_400_000), INES],
    )
    const deal = await cast.brings()
    const holder = await offeredTo(deal)
    await story.advance({ days: 1, hours: 5 })
    const escalation = await deal.letter('ESCALATION', MATTEO)
    const other = AES.find((address) => address !== holder) as string
    await story.reply(escalation, `Give it to ${other}`)
    expect(await offeredTo(deal)).toBe(other)
  })

  test('who is named has the offer already: that is said, with what the desk can write', async () => {
    const deal = await cast.brings()
    const offer = await deal.letter('HANDOFF_OFFER')
    await story.reply(offer, 'Do they have a budget?')
    const name = offer.toAddress.split('@')[0]?.split('.').join(' ')
    await story.reply(await deal.letter('PASSED_QUESTION', INES), `Give it to ${name}`)
    const { text } = await deal.letter('REFUSED', INES)
    expect(words(text)).toMatch(/has been asked and has not answered yet/)
    expect(words(text)).toContain('Give it to … (the name of an AE)')
    expect(text).not.toContain('On it, thanks')
  })

  test('passed on by name: who declined reads who is asked instead', async () => {
    const deal = await cast.brings()
    const offer = await deal.letter('HANDOFF_OFFER')
    const other = AES.find((address) => address !== offer.toAddress) as string
    await story.reply(offer, `Not me, please give it to ${other}`)
    expect(await offeredTo(deal)).toBe(other)
    const colleague = nameOf(other)
    const told = words((await deal.letter('DECISION_CONFIRMED', offer.toAddress)).text)
    expect(told).toMatch(new RegExp(`${colleague} has been asked instead|Jetzt ist ${colleague} gefragt`))
  })

  test.each([
    (one: string, two: string) => `Either ${one} or ${two} should take it.`,
    (one: string, two: string) => `${one} oder ${two} soll das übernehmen.`,
    (one: string, two: string) => `${one} o ${two} deberían llevarlo.`,
    (one: string, two: string) => `${one} ou ${two} devrait le prendre.`,
  ])('two names with "or" between them are asked back, whoever holds the offer: %#', async (text) => {
    const deal = await cast.brings()
    const offer = await deal.letter('HANDOFF_OFFER')
    const [one, two] = AES.filter((address) => address !== offer.toAddress).map(nameOf)
    await story.reply(offer, 'Do they have a budget?')
    await story.reply(
      await deal.letter('PASSED_QUESTION', INES),
      text(one!.split(' ')[0]!, two!.split(' ')[0]!),
    )
    expect((await cast.outcome()).outcome).toBe('ANSWERED')
    expect(await offeredTo(deal)).toBe(offer.toAddress)
    await story.advance({ hours: 3 })
  })

  test('taken from the one who had it: nobody asks whether they would have liked it', async () => {
    const deal = await cast.working()
    const owner = await offeredTo(deal)
    const other = AES.find((address) => address !== owner) as string
    await story.reply(await deal.letter('DECISION_CONFIRMED', owner), 'Do they have a budget?')
    await story.reply(await deal.letter('PASSED_QUESTION', INES), `Give it to ${other}`)
    const told = words((await deal.letter('HANDOFF_GONE', owner)).text)
    expect(told).toMatch(
      new RegExp(`on offer to ${nameOf(other)} now|Jetzt ist der Deal ${nameOf(other)} angeboten`),
    )
    expect(told).toMatch(/Not what you agreed\?|Anders vereinbart\?/)
    expect(told).not.toMatch(/liked to take it|gern übernommen/)
  })
})

describe('whoever stands in for the intake owner', () => {
  beforeAll(begin)
  afterAll(end)

  test('orders by the number alone, though nobody has written to him yet', async () => {
    const deal = await cast.brings()
    await story.mail({
      from: MATTEO,
      subject: `Re: [${deal.number}] ${deal.account}`,
      text: 'Reject the deal: outside territory',
    })
    expect(await deal.stage()).toBe('REJECTED')
    await story.mail({
      from: MATTEO,
      subject: `Re: [${deal.number}] ${deal.account}`,
      text: 'Reopen, that was another one.',
    })
    expect(await deal.stage()).toBe('HANDED_OFF')
  })

  test.each([MATTEO, RENATA])('answers in his own name what the intake owner handed on: %s', async (from) => {
    const deal = await cast.brings()
    const holder = await offeredTo(deal)
    await story.reply(await deal.letter('HANDOFF_OFFER'), 'Do they have a budget?')
    const other = AES.find((address) => address !== holder) as string
    await story.reply(await deal.letter('PASSED_QUESTION', INES), `Give it to ${other}`, { from })
    expect(await offeredTo(deal)).toBe(other)
    const [person] = await story.query<{ id: string }>(
      'select "personId" as id from "PersonAddress" where address = $1',
      [from],
    )
    const [event] = await story.query<{ actor: string }>(
      `select actor from "Event" where "dealId" = $1::uuid and type = 'HANDOFF_WITHDRAWN'`,
      [deal.id],
    )
    expect(event?.actor).toBe(`person:${person?.id}`)
  })

  test.each([DANA, AES[0] as string])('nobody else does: %s', async (from) => {
    const deal = await cast.brings()
    await story.reply(await deal.letter('HANDOFF_OFFER'), 'Do they have a budget?')
    await story.reply(await deal.letter('PASSED_QUESTION', INES), 'Reject the deal: outside territory', {
      from,
    })
    expect(await deal.stage()).toBe('HANDED_OFF')
  })

  test('reads what partners ask while the owner is away, and the asker hears who answers', async () => {
    const deal = await cast.working()
    await story.query(
      `insert into "Absence" (id, "personId", "from", until, source)
       select gen_random_uuid(), "personId", $1, $2, 'story' from "PersonAddress" where address = $3`,
      [story.now(), new Date(story.now().getTime() + 20 * 86_400_000), INES],
    )
    await story.reply(await deal.letter('INTRODUCTION', DANA), 'Which address do we send the papers to?')
    await deal.letter('PASSED_QUESTION', INES)
    await deal.letter('PASSED_QUESTION', MATTEO)
    expect((await deal.letter('QUESTION_PASSED_ON', DANA)).props.data).toMatchObject({ to: 'Matteo Brandt' })
  })
})

describe('lightness', () => {
  beforeAll(begin)
  afterAll(end)

  test('the plain story, letter by letter: one mail of the partner, two replies of the account executive', async () => {
    const deal = await cast.brings({ more: 'Next step: discovery call on 3 December 2026.' })
    await story.reply(await deal.letter('HANDOFF_OFFER'), 'On it, thanks')
    await story.reply(await deal.letter('DECISION_CONFIRMED'), 'We won it, 82,000 EUR, signed today.')
    const ae = (await offeredTo(deal)).split('@')[0]
    expect((await deal.mailed()).sort()).toEqual(
      [
        'RECEIPT→dana.whitlock',
        `HANDOFF_OFFER→${ae}`,
        'INTRODUCTION→dana.whitlock',
        `DECISION_CONFIRMED→${ae}`,
        'OUTCOME→dana.whitlock',
        `DECISION_CONFIRMED→${ae}`,
      ].sort(),
    )
    const [{ count } = {}] = await story.query('select count(*)::int as count from "InboundMail"')
    expect(count).toBe(3)
    expect((await deal.row()).questionsAsked).toBe(0)
  })

  test('a polite word is answered by nobody', async () => {
    const deal = await cast.working()
    const polite: [string, string, string][] = [
      ['RECEIPT', DANA, 'Thanks!'],
      ['INTRODUCTION', DANA, 'Great, thank you very much.'],
      ['DECISION_CONFIRMED', await offeredTo(deal), 'Thanks'],
    ]
    for (const [kind, to, text] of polite) {
      const before = (await deal.letters()).length
      await story.reply(await deal.letter(kind, to), text)
      expect(await deal.mailed(before), `${kind}: ${text}`).toEqual([])
    }
    expect(await deal.stage()).toBe('WORKING')
  })

  test('what is a mere polite word, and what only begins like one', () => {
    const names = ['Ines Okafor', 'Dana Whitlock']
    const polite = [
      'Thanks!',
      'Hi Ines,\n\nthank you!\n\nDana',
      'Vielen Dank!',
      'Thanks for the quick update.',
    ]
    polite.push('Perfect, thanks Ines. Have a nice weekend!', 'Merci beaucoup', 'ありがとうございます。')
    const more = [
      'Thanks, I accept',
      'Thanks?',
      'OK',
      'Mine, thanks',
      'Thanks. Lost',
      'Thanks for withdrawing it',
    ]
    more.push('Great, won', 'Thanks, call Maya', 'Good. Cancel', 'Danke, passt', 'Yes', 'Dana', '')
    expect(polite.filter((text) => !isPolite(text, names))).toEqual([])
    expect(more.filter((text) => isPolite(text, names))).toEqual([])
  })

  test('a clock that goes backwards repeats nothing', async () => {
    const deal = await cast.brings()
    await story.advance({ hours: 30 })
    const before = (await story.letters()).length
    await story.advance({ hours: -20 })
    await story.advance({ hours: 20 })
    expect(await story.letters()).toHaveLength(before)
    expect((await deal.letters('HANDOFF_REMINDER')).length).toBeLessThanOrEqual(2)
  })
})
