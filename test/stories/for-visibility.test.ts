/** A deal that its partner brings for visibility only: on record like any other, and offered to nobody before the intake owner says so. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Story, words } from '../kit/story.ts'
import { type Cast, DANA, ERIK, INES, JONAS, open, PRIYA, type Told } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
afterAll(() => story.end())
beforeEach(() => story.advance({ hours: 2 }))

/** Without the marks of quoted lines. */
const plain = (text: string) => words(text.replace(/^ *\| ?/gm, ''))
const WISH = 'For visibility only, we close this ourselves.'

describe('nobody is asked, the desk is, and the partner reads so', () => {
  test.each([
    [DANA, WISH],
    [DANA, 'This is just FYI, no action needed, we close this ourselves.'],
    [DANA, 'No action needed from you.'],
    [ERIK, 'Nur zur Info, wir machen den Abschluss selbst, bitte niemanden zuweisen.'],
    [DANA, "Pour information seulement, on s'en occupe."],
  ])('%s: %s', async (from, more) => {
    const deal = await cast.brings({ from, more })
    expect(await deal.stage()).toBe('REGISTERED')
    expect(await deal.letters('HANDOFF_OFFER')).toEqual([])
    const row = await deal.row()
    expect(row.protectedUntil).not.toBeNull()
    expect(row.context).not.toContain(more.slice(0, 12))
    expect(row.nextStep).toBeNull()
    expect(row.facts.forVisibility.evidence[0].quote).toBe(more)
    expect((await deal.letters()).map(({ kind, toAddress }) => [kind, toAddress]).sort()).toEqual([
      ['NEW_REGISTRATION', INES],
      ['RECEIPT', from],
    ])
    const receipt = plain((await deal.letter('RECEIPT', from)).text)
    expect(receipt).toContain(more)
    expect(receipt).toMatch(/decides whether it stays with you|entscheidet, ob der Deal bei Ihnen bleibt/)
    expect(receipt).not.toMatch(/Whoever is picked|has to answer by/)
    const asked = plain((await deal.letter('NEW_REGISTRATION', INES)).text)
    expect(asked).toContain(more)
    expect(asked).toMatch(/Leave it with the partner/)
  })
})

test('whoever has to decide is reminded by the leak of a deal that is offered to nobody', async () => {
  await cast.nextMonday()
  const deal = await cast.brings({ more: WISH })
  story.advance({ hours: 30 })
  await story.settle()
  expect(await deal.leaking('NOT_OFFERED')).toMatchObject({
    responsible: INES,
    action: 'Name an account executive for it, or leave it with the partner.',
  })
  await story.reply(await deal.letter('LEAK_NOTICE', INES), 'Leave it with them.')
  expect(await deal.stage()).toBe('WORKING')
  await deal.closed('NOT_OFFERED')
})

describe('the intake owner has it offered', () => {
  test.each([
    ['Offer it to an account executive.', null],
    ['Offer it.', null],
    ['Please offer it anyway, thanks', null],
    ['Bitte anbieten.', null],
    ['Give it to Priya Nair.', PRIYA],
    ['Jonas please', JONAS],
  ])('%s', async (answer, ae) => {
    const deal = await cast.brings({ more: WISH })
    await story.reply(await deal.letter('NEW_REGISTRATION', INES), answer)
    expect(await deal.stage()).toBe('HANDED_OFF')
    const offer = await deal.letter('HANDOFF_OFFER')
    if (ae) expect(offer.toAddress).toBe(ae)
    expect(plain(offer.text)).toMatch(
      /(?:for visibility only and wrote|nur zur Kenntnis und schreibt): For visibility only, we close/,
    )
    await deal.letter('HANDOFF_PROGRESS', DANA)
  })

  test('and who declines it is followed by another one', async () => {
    const deal = await cast.brings({ more: WISH })
    await story.reply(await deal.letter('NEW_REGISTRATION', INES), 'Offer it.')
    await story.reply(await deal.letter('HANDOFF_OFFER'), 'I decline, no capacity.')
    expect(await deal.letters('HANDOFF_OFFER')).toHaveLength(2)
  })
})

async function left(answer = 'Leave it with the partner.'): Promise<Told> {
  const deal = await cast.brings({ more: WISH })
  await story.reply(await deal.letter('NEW_REGISTRATION', INES), answer)
  return deal
}

describe('the intake owner leaves it with the partner', () => {
  test.each([
    'Leave it with the partner.',
    'Leave it with them',
    'ok, leave it with Dana',
    "Don't offer it, leave it with them.",
    'Let Harbor keep it.',
    'Beim Partner lassen.',
    'Laissez-le chez eux.',
  ])('%s', async (answer) => {
    const deal = await left(answer)
    expect(await deal.stage()).toBe('WORKING')
    expect(await deal.letters('HANDOFF_OFFER')).toEqual([])
    expect(await deal.row()).toMatchObject({ nextStep: WISH })
    const told = words((await deal.letter('INTRODUCTION', DANA)).text)
    expect(told).toContain('As you wished, no account executive is asked')
    expect(told).toContain('how it ends')
    expect(told).toMatch(/Closing: Dana Whitlock/)
  })

  test('nobody is pressed for news of it but the partner, once', async () => {
    const deal = await left()
    const before = (await deal.letters()).length
    for (let day = 0; day < 33; day++) {
      story.advance({ hours: 24 })
      await story.settle()
    }
    const kinds = (await deal.letters()).slice(before).map(({ kind, toAddress }) => `${kind}→${toAddress}`)
    expect(kinds).toContain(`PARTNER_CHECK_IN→${DANA}`)
    expect(kinds.filter((kind) => kind.startsWith('CHECK_IN'))).toEqual([])
    expect(await deal.leaks('PARTNER_EXCLUDED')).toEqual([])
  })

  test('the credit that was fixed is worked out at the end', async () => {
    const deal = await left()
    await story.reply(await deal.letter('INTRODUCTION', DANA), 'We won it, they signed for 80k EUR.', {
      from: DANA,
    })
    expect(await deal.stage()).toBe('WORKING')
    await story.reply(await deal.letter('DECISION_CONFIRMED', INES), 'Won, 80,000 EUR.')
    expect(await deal.stage()).toBe('WON')
    expect(words((await deal.letter('OUTCOME', DANA)).text)).toMatch(/8,000/)
  })

  test('somebody may have it later', async () => {
    const deal = await left()
    await story.reply(await deal.letter('DECISION_CONFIRMED', INES), 'Give it to Priya Nair.')
    expect(await deal.stage()).toBe('HANDED_OFF')
    expect((await deal.letter('HANDOFF_OFFER')).toAddress).toBe(PRIYA)
  })
})

test.each(['Maybe leave it with them, or offer it.', 'Offer it unless they close it themselves.', 'Hm.'])(
  'what says neither moves nothing, and is asked again: %s',
  async (answer) => {
    const deal = await cast.brings({ more: WISH })
    await story.reply(await deal.letter('NEW_REGISTRATION', INES), answer)
    expect(await deal.stage()).toBe('REGISTERED')
    expect(words((await deal.letter('NOT_UNDERSTOOD', INES)).text)).toContain('Leave it with the partner.')
  },
)

test.each([
  'FYI: they also need SSO.',
  'For visibility across plants they need dashboards.',
  'No action needed from legal.',
  'Their current tool gives visibility only.',
  'We do the closing.',
])('a deal that is to be worked is offered at once: %s', async (more) => {
  const deal = await cast.brings({ more })
  expect(await deal.stage()).toBe('HANDED_OFF')
})

test.each(['Leave it with the partner.', 'Offer it to an account executive.', 'Give it to Priya Nair.'])(
  'nobody but the desk decides: %s',
  async (answer) => {
    const deal = await cast.brings({ more: WISH })
    const stays = async () => {
      expect(await deal.stage()).toBe('REGISTERED')
      expect(await deal.letters('HANDOFF_OFFER')).toEqual([])
      expect(await deal.letters('INTRODUCTION')).toEqual([])
    }
    await story.reply(await deal.letter('RECEIPT', DANA), answer)
    await stays()
    const asked = await deal.letter('NEW_REGISTRATION', INES)
    for (const from of [DANA, PRIYA]) {
      await story.reply(asked, answer, { from })
      await stays()
    }
  },
)

test('only the partner’s own words leave it: a deal without them is not left', async () => {
  const deal = await cast.brings()
  expect(await deal.does(INES, { type: 'leaveWithPartner' })).toBe(false)
})
