/** What the vendor's people say for their own house is quoted to no partner; what it decides holds. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Story } from '../kit/story.ts'
import { AES, type Cast, DANA, INES, JONAS, open, PRIYA, SOFIA, type Told } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
afterAll(() => story.end())
// Another hour for another test: nobody is written to without end (inbound/limits.ts).
beforeEach(() => story.advance({ hours: 2 }))

/** Every word that a partner has read about a deal. */
const read = async (deal: Told) =>
  (await deal.letters(undefined, DANA)).map(({ subject, text }) => `${subject}\n${text}`).join('\n')

const ofTheAe = async (deal: Told) => {
  const ae = (await deal.letter('HANDOFF_OFFER')).toAddress
  return (await deal.letters(undefined, ae)).at(-1)!
}

describe('an account executive', () => {
  test.each([
    'Declining - between us, this partner is hopeless.',
    "I have to decline, no capacity. Internal only: margin is thin, don't tell them.",
    'Ich lehne ab, keine Kapazität. Unter uns: dieser Partner ist hoffnungslos.',
  ])('%s', async (words) => {
    const deal = await cast.brings()
    await story.reply(await deal.letter('HANDOFF_OFFER'), words)
    expect(await read(deal)).not.toMatch(/hopeless|margin|hoffnungslos|between us|unter uns/i)
    const [handoff] = await story.query<{ state: string }>(
      'select state from "Handoff" where "dealId" = $1::uuid order by "offeredAt" limit 1',
      [deal.id],
    )
    expect(handoff?.state).toBe('DECLINED')
  })

  test.each([
    ['Lost: they chose Kestrel on price (not for the partner: our margin was too thin).', /margin/],
    [
      'Lost, no budget. Internal only: Dana is a pain to work with, they froze us out for that.',
      /pain|froze/,
    ],
    ['Verloren, kein Budget. Nur intern: die Marge war zu dünn, weil Harbor zu viel wollte.', /Marge|wollte/],
    ["Perdu, plus de budget. Entre nous, c'est parce que le revendeur est nul.", /nul/],
    ['Perdido: no hay presupuesto. Entre nosotros, fue porque el socio es un desastre.', /desastre/],
    ['Verloren, geen budget. Onder ons gezegd: omdat deze partner hopeloos is.', /hopeloos/],
  ])('%s', async (words, secret) => {
    const deal = await cast.working()
    await story.reply(await ofTheAe(deal), words)
    expect(await deal.stage()).toBe('LOST')
    expect(await read(deal)).not.toMatch(secret)
  })

  test.each([
    ['Lost, timing. Internal: we were far too expensive and our VP blocked the discount.', 'the timing'],
    ['Verloren, Zeitpunkt passt nicht. Nur intern: wir waren denen zu teuer.', 'the timing'],
    [
      'Nur für intern: der Kunde hat sich für SAP entschieden. Nach außen: Projekt verschoben. Verloren.',
      'the timing',
    ],
    ['Lost. Internal only: it was the price, their CFO laughed at us.', 'not stated'],
    [
      'Lost. The official reason is timing. The real reason, and this stays between you and me: the price.',
      'the timing',
    ],
    // The reason may be told, and not what is to stay in the house beside it.
    [
      "Lost on price. Dana doesn't know yet that Maya is leaving in March, keep that to yourselves.",
      'the price',
    ],
    ['We lost it because of price after I went behind the partner’s back and they noticed', 'the price'],
  ])('%s', async (words, reason) => {
    const deal = await cast.working()
    await story.reply(await ofTheAe(deal), words)
    const told = (await deal.letter('OUTCOME', DANA)).text
    expect(told).toMatch(new RegExp(`Reason: +${reason}`))
    expect(told).not.toMatch(/expensive|VP|teuer|SAP|laughed|official|behind|noticed|außen|leaving/)
    expect((await deal.letters('PASSED_QUESTION', INES)).length).toBe(1)
  })

  test.each([
    [
      'Next step: meet Robin on 9 March 2027 before the partner gets wind of it',
      'meet Robin on 9 March 2027',
    ],
    ['Next step: pricing call on 9 March 2027, keep Dana out of it', 'pricing call on 9 March 2027'],
    ['Nächster Schritt: Demo am 9. März 2027, ohne dass der Partner davon erfährt', 'Demo am 9. März 2027'],
    [
      "Next step: pricing call on 9 March 2027, but don't tell the partner that we go down to 61k",
      'pricing call on 9 March 2027',
    ],
    ['Next step: demo on 9 March 2027; internal note - legal says no to it', 'demo on 9 March 2027'],
    [
      'Next step: demo on 9 March 2027 with the partner in the loop',
      'demo on 9 March 2027 with the partner in the loop',
    ],
  ])('%s', async (words, step) => {
    const deal = await cast.working()
    await story.reply(await ofTheAe(deal), words)
    expect((await deal.row()).nextStep).toBe(step)
    const covered = !words.endsWith(step)
    const notes = await deal.letters('PASSED_QUESTION', INES)
    expect(notes.length).toBe(covered ? 1 : 0)
    // Nothing is asked: nobody has to answer, and nobody is told that somebody will.
    for (const { props, text } of notes) {
      expect(props.data).toMatchObject({ forHouse: true })
      expect(text).toContain('nothing to do')
    }
    expect(await deal.letters('QUESTION_PASSED_ON')).toEqual([])
    expect((await deal.letter('NEXT_STEP_UPDATE', DANA)).text).not.toMatch(
      /gets wind|Dana out|erfährt|61k|legal says/,
    )
  })

  test('beside a question it is answered as one', async () => {
    const deal = await cast.working()
    await story.reply(
      await ofTheAe(deal),
      'Next step: demo on 9 March 2027. Internal only: margin is thin. Who approves a discount?',
    )
    expect((await deal.letter('PASSED_QUESTION', INES)).props.data).not.toHaveProperty('forHouse')
    expect((await deal.letters('QUESTION_PASSED_ON')).length).toBe(1)
    expect(await read(deal)).not.toContain('margin')
  })

  test('how the customer speaks of the partner is no context', async () => {
    const deal = await cast.working()
    const { context } = await deal.row()
    await story.reply(
      await ofTheAe(deal),
      'Robin told me they hate working with the partner and would rather buy from us directly.',
    )
    expect((await deal.row()).context).toBe(context)
    expect((await deal.letter('PASSED_QUESTION', INES)).text).toContain('hate working')
  })

  test.each([
    ['For Ines only: I think this will slip to Q3, Robin is lukewarm.', /lukewarm|Q3|30 September/],
    ['Ines only: discount 25% is approved', /25 ?%/],
    ['Ines, nur für dich: die wollen ohne Dana weitermachen', /weitermachen/],
    ['Dana does not need to know, but they only have 40k', /(?<!\d)40(?:k|[.,]000)/],
    ['Just for us: Robin told me they will not sign with Harbor in the boat', /boat/],
  ])('%s', async (words, secret) => {
    const deal = await cast.working()
    const before = await deal.row()
    await story.reply(await ofTheAe(deal), words)
    const after = await deal.row()
    expect([after.context, after.closeDate, after.amountMax]).toEqual([
      before.context,
      before.closeDate,
      before.amountMax,
    ])
    await story.reply(await deal.letter('INTRODUCTION', DANA), 'Their budget is 85k EUR now.')
    expect(await read(deal)).not.toMatch(secret)
    // Ines reads it, and nobody is told that she will answer.
    const note = await deal.letter('PASSED_QUESTION', INES)
    expect(note.text).toContain(words.split(' ').at(-1))
    expect(note.text).toContain('nothing to do')
    expect(await deal.letters('QUESTION_PASSED_ON')).toEqual([])
  })

  test.each([
    [
      'Next step: pricing call 9 March 2027 with Robin. Internal: we go down to 61k, do not tell Dana',
      'pricing call',
    ],
    ['(intern) Kunde will 20 % Rabatt. Nächster Schritt: Angebot am 11.03.2027.', 'Angebot'],
    ['Please keep this from the partner: they talk to Coupa. Next step: workshop 9 March 2027', 'workshop'],
  ])('%s', async (words, step) => {
    const deal = await cast.working()
    const { toAddress } = await ofTheAe(deal)
    const before = (await deal.letters(undefined, toAddress)).length
    await story.reply(await ofTheAe(deal), words)
    expect((await deal.row()).nextStep).toContain(step)
    expect((await deal.letters(undefined, toAddress)).length).toBeGreaterThan(before)
    expect(await read(deal)).not.toMatch(/61k|Rabatt|Coupa/)
    await deal.letter('PASSED_QUESTION', INES)
  })

  test('news that change nothing reach a person, and no context', async () => {
    const deal = await cast.working()
    const { context } = await deal.row()
    await story.reply(await ofTheAe(deal), 'The demo went well, Robin loved the workflow.')
    expect((await deal.row()).context).toBe(context)
    await deal.letter('PASSED_QUESTION', INES)
    await deal.letter('QUESTION_PASSED_ON')
    await story.reply(await deal.letter('INTRODUCTION', DANA), 'no sé, pregunto mañana')
    expect((await deal.row()).context).toBe(context)
    await deal.letter('QUESTION_PASSED_ON', DANA)
    await story.reply(
      await deal.letter('INTRODUCTION', DANA),
      'The auditor complained about missing signatures',
    )
    expect((await deal.row()).context).toMatch(/signature\. The auditor complained/)
  })

  test('news that are known already are answered', async () => {
    const deal = await cast.working()
    const letter = await ofTheAe(deal)
    const before = (await deal.letters(undefined, letter.toAddress)).length
    await story.reply(letter, 'Budget is still 80k EUR.')
    expect((await deal.letters(undefined, letter.toAddress)).length).toBeGreaterThan(before)
  })

  test('what may be heard is quoted all the same', async () => {
    const deal = await cast.working()
    await story.reply(
      await ofTheAe(deal),
      'Lost because the board froze all spending until autumn. Between us, the reseller is hopeless.',
    )
    expect(await read(deal)).toContain('froze all spending')
    expect(await read(deal)).not.toContain('hopeless')
  })

  test('news in confidence are kept from the partner’s deal, and the intake owner reads them', async () => {
    const deal = await cast.working()
    const before = await deal.row()
    await story.reply(
      await ofTheAe(deal),
      'Next step: demo on 3 March 2027. Internal only: their real budget is 140k EUR, and they need it for the merger.',
    )
    const after = await deal.row()
    expect(after.nextStep).toContain('demo on 3 March')
    expect([after.amountMax, after.context]).toEqual([before.amountMax, before.context])
    expect(await read(deal)).not.toMatch(/140[k.,]|merger/)
    expect((await deal.letter('PASSED_QUESTION', INES)).text).toContain('140k')
  })
})

describe('an intake owner', () => {
  test.each([
    'Reject: outside territory. Between us, Harbor is hopeless.',
    "Reject the deal. Internal only: margin is thin, don't tell them.",
    '(not for the partner) Reject: this reseller is late with everything.',
  ])('%s', async (words) => {
    const deal = await cast.brings()
    const more = await cast.brings({ account: deal.account, more: 'Another project of theirs.' })
    await story.reply(await more.letter('CONFLICT_TO_SETTLE', INES), words)
    expect(await more.stage()).toBe('REJECTED')
    expect(await read(more)).not.toMatch(/hopeless|margin|between us|internal only|late with/i)
  })

  test.each([
    [
      'Reject, direct already active. The partner must not learn that we have talked since May.',
      /our own sales team/i,
    ],
    [
      'Reject: not qualified. Internal: existing customer of Deloitte, public tender is coming.',
      /not concrete/,
    ],
  ])('%s', async (words, reason) => {
    const deal = await cast.brings()
    const more = await cast.brings({ account: deal.account, more: 'Another project of theirs.' })
    await story.reply(await more.letter('CONFLICT_TO_SETTLE', INES), words)
    expect((await more.letter('REJECTION', DANA)).text).toMatch(reason)
    expect(await read(more)).not.toMatch(/since May|Deloitte|tender/)
  })

  test('the reason stands without the order, and without what is kept from the partner', async () => {
    const deal = await cast.brings()
    const more = await cast.brings({ account: deal.account, more: 'Another project of theirs.' })
    const letter = await more.letter('CONFLICT_TO_SETTLE', INES)
    await story.reply(
      letter,
      "Reject, because they are a direct customer of ours since 2019. Don't tell Dana who the rep is.",
    )
    const { text, props } = await more.letter('REJECTION', DANA)
    expect(props.data).toMatchObject({
      reason: 'EXISTING_CUSTOMER',
      note: 'They are a direct customer of ours since 2019.',
    })
    expect(text).not.toContain('the rep')
  })

  test('an order that gives no reason is quoted to nobody', async () => {
    await cast.nextMonday()
    const deal = await cast.brings()
    const { toAddress } = await deal.letter('HANDOFF_OFFER')
    const other = AES.find((address) => address !== toAddress)!
    const name = { [PRIYA]: 'Priya', [JONAS]: 'Jonas', [SOFIA]: 'Sofia' }[other]
    story.advance({ hours: 40 })
    await story.settle()
    await story.reply(await deal.letter('ESCALATION', INES), `ok ${name} then`)
    expect((await deal.letter('HANDOFF_OFFER')).toAddress).toBe(other)
    expect((await deal.letter('HANDOFF_GONE', toAddress)).text).not.toContain('then')
  })

  test('what he says of an account executive is not quoted to whoever had the deal', async () => {
    await cast.nextMonday()
    const deal = await cast.brings({ account: 'Brackenfield Mills' })
    const { toAddress } = await deal.letter('HANDOFF_OFFER')
    const other = AES.find((address) => address !== toAddress)!
    const name = { [PRIYA]: 'Priya Nair', [JONAS]: 'Jonas Adler', [SOFIA]: 'Sofia Marin' }[other]
    story.advance({ hours: 40 })
    await story.settle()
    await story.reply(
      await deal.letter('ESCALATION', INES),
      `Please give it to ${name}. Just between us, the current one is on a performance plan and may be leaving.`,
    )
    const told = (await deal.letter('HANDOFF_GONE', toAddress)).text
    expect(told).not.toMatch(/give it to|performance|leaving|between us/)
  })
})
