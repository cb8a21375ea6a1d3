/** Words of our people that are for somebody else than Baton: they go on as they are; and orders in words of one's own. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { spokenTo } from '../../src/understanding/answers/spoken-to.ts'
import { type Story, words } from '../kit/story.ts'
import { type Cast, DANA, ERIK, INES, open, type Told } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
// What a person is written in an hour is limited.
beforeEach(() => story.advance({ hours: 1, minutes: 1 }))
afterAll(() => story.end())

describe('the desk answers a question by replying', () => {
  const asked = async (): Promise<Told> => {
    const deal = await cast.working()
    await story.reply(
      await deal.letter('INTRODUCTION'),
      'One question: is the 10% on the first year or on the whole contract?',
      { from: DANA },
    )
    return deal
  }

  test.each([
    'Ciao Dana, whole contract value incl. first 12 months of maintenance. Cheers Ines',
    'The 10% is on the whole contract, maintenance included for the first year.',
    'Hi Dana,\n\nyes, that is fine.\n\nInes',
  ])('word for word: %s', async (text) => {
    const deal = await asked()
    await story.reply(await deal.letter('PASSED_QUESTION', INES), text)
    const answer = await deal.letter('MESSAGE', DANA)
    expect(words(answer.text)).toContain(words(text).slice(0, 20))
    expect(words(answer.text)).toContain('is the 10% on the first year')
    expect((await deal.letter('QUESTION_PASSED_ON', INES)).text).toContain('Dana')
    expect(await deal.letters('NOT_UNDERSTOOD')).toEqual([])
  })

  test('what is not for the partner stays in the house', async () => {
    const deal = await asked()
    await story.reply(
      await deal.letter('PASSED_QUESTION', INES),
      'Hi Dana, it is on the whole contract. Not for the partner: we may have to lower that next year.',
    )
    const { text } = await deal.letter('MESSAGE', DANA)
    expect(text).toContain('whole contract')
    expect(text).not.toContain('lower')
  })

  test('an order is none: it is carried out, or asked about', async () => {
    const deal = await asked()
    const question = await deal.letter('PASSED_QUESTION', INES)
    await story.reply(question, 'Sure, give Dana another 60 days.')
    await deal.letter('NOT_UNDERSTOOD', INES)
    await story.reply(question, 'We won it, 85,000 EUR')
    expect(await deal.stage()).toBe('WON')
    expect(await deal.letters('MESSAGE')).toEqual([])
  })

  test('that is about no deal', async () => {
    await story.mail({
      from: ERIK,
      subject: 'unsubscribe',
      text: 'Please stop mailing me about every little thing.',
    })
    await story.reply(
      await story.letter('PASSED_QUESTION', INES),
      'Hi Erik, I will see what I can do about that.',
    )
    expect(words((await story.letter('MESSAGE', ERIK)).text)).toContain('see what I can do')
  })

  test('of an account executive', async () => {
    const deal = await cast.working()
    const ae = (await deal.toAe('DECISION_CONFIRMED')).toAddress
    await story.reply(await deal.toAe('DECISION_CONFIRMED'), 'Who in legal signs the data agreement?')
    await story.reply(await deal.letter('PASSED_QUESTION', INES), 'That is Karl in Hamburg, he is quick.')
    expect((await deal.letter('MESSAGE', ae)).text).toContain('Karl in Hamburg')
    expect(await deal.letters('MESSAGE', DANA)).toEqual([])
  })
})

describe('an account executive speaks to the partner', () => {
  test('a question by name goes to the partner alone', async () => {
    const deal = await cast.working()
    const confirmed = await deal.toAe('DECISION_CONFIRMED')
    await story.reply(
      confirmed,
      'Dana, do you have the org chart for Halden? And who signs there, Ruth or her dad?',
    )
    const letter = await deal.letter('MESSAGE', DANA)
    expect(words(letter.text)).toContain('who signs there')
    expect(letter.text).toContain(confirmed.toAddress)
    expect(await deal.letters('PASSED_QUESTION')).toEqual([])
    expect((await deal.letter('QUESTION_PASSED_ON', confirmed.toAddress)).text).toContain('Dana')
  })

  test('beside a next step both count', async () => {
    const deal = await cast.working()
    await story.reply(
      await deal.toAe('DECISION_CONFIRMED'),
      'Next step: demo 2 Feb. And please ask Dana for the site plan.',
    )
    expect((await deal.row()).nextStep).toContain('demo')
    expect((await deal.letter('MESSAGE', DANA)).text).toContain('site plan')
  })

  test('beside the acceptance: the deal is taken, and the partner asked', async () => {
    const deal = await cast.brings({ from: ERIK })
    await story.reply(
      await deal.letter('HANDOFF_OFFER'),
      `Mach ich, kenne den Kunden noch von der alten Firma. Herr Falk, können Sie mir die Mailadresse schicken?
Termin dann nächste Woche Dienstag vor Ort in Kempten.`,
    )
    expect(await deal.stage()).toBe('WORKING')
    expect((await deal.letter('MESSAGE', ERIK)).text).toContain('Mailadresse')
  })

  test('house notes beside it stay in the house', async () => {
    const deal = await cast.working()
    await story.reply(
      await deal.toAe('DECISION_CONFIRMED'),
      "Dana, can you send the org chart?\nNot for the partner: I think they'll never sign.",
    )
    const { text } = await deal.letter('MESSAGE', DANA)
    expect(text).not.toContain('never sign')
    expect((await deal.letter('PASSED_QUESTION', INES)).text).toContain('never sign')
  })

  test('as long as it is only on offer the partner does not hear of it', async () => {
    const deal = await cast.brings()
    await story.reply(await deal.letter('HANDOFF_OFFER'), 'Dana, do they have a budget?')
    expect(await deal.letters('MESSAGE')).toEqual([])
    await deal.letter('PASSED_QUESTION', INES)
  })

  test.each([
    ['Dana, do you have the org chart?', true],
    ['Could you send me the plan, Dana?', true],
    ['Please ask Dana for the site plan.', true],
    ['Bitte fragen Sie Frau Whitlock nach dem Lageplan.', true],
    ['Dana, peux-tu me donner son adresse ?', true],
    ['Dana, tienes el organigrama?', true],
    ['Hi Dana, can you join on the 4th?', true],
    ["I'll ask Dana for the plan.", false],
    ["Don't tell Dana yet.", false],
    ['Dana says the budget is fine, do you believe that?', false],
    ['Met Dana and Maya, they want a demo.', false],
    ['Dana, Maya and I met on Tuesday.', false],
  ])('%s → %s', (text, spoken) => {
    expect(spokenTo(text, ['Dana Whitlock'], ['Priya Nair']) !== null).toBe(spoken)
  })
})

describe('orders in words of one’s own', () => {
  const declined = async (): Promise<{ deal: Told; others: string[] }> => {
    const deal = await cast.brings()
    const first = await deal.letter('HANDOFF_OFFER')
    await story.reply(first, 'I decline, no capacity')
    const holder = (await deal.letter('HANDOFF_OFFER')).toAddress
    const others = ['Priya', 'Jonas', 'Sofia'].filter(
      (name) => ![first.toAddress, holder].some((address) => address.startsWith(name.toLowerCase())),
    )
    return { deal, others }
  }
  const offeredTo = async (deal: Told) => (await deal.letter('HANDOFF_OFFER')).toAddress.split('.')[0]

  test.each([
    (name: string) => `Let's try ${name} then, he at least borders Poland`,
    (name: string) => `${name} speaks a bit of Dutch - give it to him`,
    (name: string) => `Probieren wir ${name}, kennt die Branche. Gebt es ${name}.`,
  ])('give the deal to somebody, and say why (%#)', async (order) => {
    const { deal, others } = await declined()
    const [name = ''] = others
    await story.reply(await deal.letter('DECLINE_NOTICE', INES), order(name))
    expect(await offeredTo(deal)).toBe(name.toLowerCase())
  })

  test('take it over from a colleague', async () => {
    const { deal, others } = await declined()
    const [name = ''] = others
    const holder = await offeredTo(deal)
    const from = `${holder?.charAt(0).toUpperCase()}${holder?.slice(1)}`
    await story.reply(
      await deal.letter('DECLINE_NOTICE', INES),
      `${name} please take over from ${from} on this`,
    )
    expect(await offeredTo(deal)).toBe(name.toLowerCase())
  })

  test.each([
    (name: string) => `${name} has no capacity, give it another week`,
    (name: string) => `${name} - I'll take it from here`,
    (name: string) => `${name} called, he does not want us to give it to him`,
  ])('give it to nobody (%#)', async (order) => {
    const { deal, others } = await declined()
    const holder = await offeredTo(deal)
    await story.reply(await deal.letter('DECLINE_NOTICE', INES), order(others[0] ?? ''))
    expect(await offeredTo(deal)).toBe(holder)
  })

  test('turn it down, with the code of the reason', async () => {
    const { deal } = await declined()
    await story.reply(await deal.letter('DECLINE_NOTICE', INES), "Not for us, they're an existing customer.")
    expect(await deal.stage()).toBe('REJECTED')
    expect((await deal.letter('REJECTION', DANA)).props.data).toMatchObject({ reason: 'EXISTING_CUSTOMER' })
  })

  test('"tell Dana sorry" is manners, and no reason', async () => {
    const { deal } = await declined()
    await story.reply(
      await deal.letter('DECLINE_NOTICE', INES),
      'Reject as outside territory, and tell Dana sorry.',
    )
    const { reason, note } = (await deal.letter('REJECTION', DANA)).props.data
    expect(reason).toBe('OUTSIDE_TERRITORY')
    expect(note).toMatch(/^Outside territory\.?$/)
  })

  test('in a conflict: let the partner have it; reject behind a story of which the partner reads nothing', async () => {
    // A direct opportunity of our own stands beside what the partner registers.
    const twice = async () => {
      const account = cast.customer()
      await story.query(
        `with a as (insert into "Account" (id, name, "normalisedName") values (gen_random_uuid(), $1, lower($1)) returning id)
         insert into "DirectOpportunity" (id, "externalId", "accountId", "openedAt", "ownerName")
         select gen_random_uuid(), 'CRM ' || $1, id, $2, 'Sofia Marin' from a`,
        [account, story.now()],
      )
      return cast.brings({ account, from: ERIK })
    }
    const goesOn = await twice()
    await story.reply(
      await goesOn.letter('CONFLICT_TO_SETTLE', INES),
      "That's Sofia's opp from last year, dead since spring. Let Erik have it.",
    )
    expect(await goesOn.stage()).toBe('HANDED_OFF')
    const ends = await twice()
    await story.reply(
      await ends.letter('CONFLICT_TO_SETTLE', INES),
      "Erik says this was just an update. Reject as duplicate and I'll fix the contact myself.",
    )
    expect(await ends.stage()).toBe('REJECTED')
    expect((await ends.letter('REJECTION', ERIK)).props.data).toMatchObject({
      reason: 'DUPLICATE',
      note: null,
    })
  })
})
