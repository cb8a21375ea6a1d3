/** What a reply about one deal says of other customers, set apart by name, never lands on the deal replied to. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Story, words } from '../kit/story.ts'
import { type Cast, DANA, ERIK, INES, open, type Told } from './cast.ts'

let cast: Cast
let story: Story
const begin = async () => {
  cast = await open()
  story = cast.story
}
const end = () => story.end()
// Another hour for another test: nobody is written to without end (inbound/limits.ts).
beforeEach(() => story.advance({ hours: 2 }))

interface Facts {
  amount: string | null
  domain: string | null
  people: string[]
  close: string | null
  stage: string
}

async function facts(deal: Told): Promise<Facts> {
  const row = await deal.row()
  const people = await story.query<{ name: string }>(
    'select name from "Contact" where "dealId" = $1::uuid order by position',
    [deal.id],
  )
  return {
    amount: row.amountMax,
    domain: row.accountDomain,
    people: people.map(({ name }) => name),
    close:
      row.closeDate === null ? null : String(row.closeDate.toISOString?.() ?? row.closeDate).slice(0, 10),
    stage: row.stage,
  }
}

/** Nothing that was written about a deal says a word of another. */
async function apart(deal: Told, from: number, ...secrets: string[]): Promise<void> {
  for (const { kind, text, subject, toAddress } of (await deal.letters()).slice(from))
    for (const secret of secrets)
      expect(`${subject}\n${text}`, `${kind} → ${toAddress}`).not.toContain(secret)
}

const first = ({ account }: Told) => account.split(' ')[0] ?? ''

describe('a partner, of two deals of its own', () => {
  beforeAll(begin)
  afterAll(end)

  test('each gets its own facts, and no conflict is seen', async () => {
    const [here, there] = [await cast.working(), await cast.working()]
    const [before, letters] = [await facts(here), (await here.letters()).length]
    const [name, other] = [first(here), first(there)]
    const domain = `${there.account.toLowerCase().replace(/[^a-z]/g, '')}.example`
    await story.reply(
      await here.letter('INTRODUCTION', DANA),
      `${name}: decision moved to 31 March 2027. ${other}: now 90k EUR, new contact is Ann Poole, a.poole@${domain}.`,
    )
    expect(await facts(here)).toEqual({ ...before, close: '2027-03-31' })
    expect(await facts(there)).toMatchObject({
      amount: '90000.00',
      people: expect.arrayContaining(['Ann Poole']),
      close: null,
      stage: 'WORKING',
    })
    await apart(here, letters, other, '90,000', 'Ann Poole')
    expect((await there.letter('FACTS_CONFIRMED', DANA)).text).toMatch(/90,000/)
    expect(await here.letters('CONFLICT_TO_SETTLE')).toEqual([])
    expect((await cast.outcome()).outcome).toBe('APPLIED')
  })

  test.each<[string, (name: string) => string]>([
    ['label', (name) => `Budget is 85k EUR here. ${name}: 90k EUR.`],
    ['aside', (name) => `Budget is 85k EUR here. By the way ${name} is 90k EUR now.`],
    ['topic', (name) => `Budget is now 85k EUR.\n\nAs for ${name}, the budget is now 90k EUR.`],
    ['re', (name) => `Budget is now 85k EUR.\n\nRe ${name}: budget is 90k EUR.`],
    ['possessive', (name) => `The budget is now 85k EUR. ${name}'s budget is now 90k EUR.`],
    ['one sentence', (name) => `The budget is now 85k EUR here, and for ${name} it's 90k EUR.`],
    ['bullets', (name) => `- Budget now 85k EUR\n- ${name}: budget now 90k EUR`],
    ['heading', (name) => `Budget is now 85k EUR.\n\n${name} Foods\n\nBudget is now 90k EUR.`],
    ['German', (name) => `Das Budget liegt jetzt bei 85.000 EUR. Bei ${name} sind es jetzt 90.000 EUR.`],
    ['French', (name) => `Le budget passe à 85 000 EUR. Chez ${name}, le budget passe à 90 000 EUR.`],
    ['Spanish', (name) => `El presupuesto sube a 85.000 EUR. En ${name} el presupuesto sube a 90.000 EUR.`],
    [
      'Portuguese',
      (name) => `O orçamento passa a 85.000 EUR. Quanto à ${name}, o orçamento passa a 90.000 EUR.`,
    ],
    ['Italian', (name) => `Il budget è ora 85.000 EUR. Per ${name} il budget è ora 90.000 EUR.`],
    ['Dutch', (name) => `Het budget is nu 85.000 EUR. Bij ${name} is het budget nu 90.000 EUR.`],
    ['Swedish', (name) => `Budgeten är nu 85 000 EUR. Hos ${name} är budgeten nu 90 000 EUR.`],
    ['Danish', (name) => `Budgettet er nu 85.000 EUR. Hos ${name} er budgettet nu 90.000 EUR.`],
    [
      'Japanese',
      (name) => `本件の予算は EUR 85,000 になりました。${name}様の予算は EUR 90,000 になりました。`,
    ],
  ])('%s', async (_how, text) => {
    const [here, there] = [await cast.working(), await cast.working()]
    const letters = (await here.letters()).length
    await story.reply(await here.letter('INTRODUCTION', DANA), text(first(there)))
    expect((await facts(here)).amount).toBe('85000.00')
    expect((await facts(there)).amount).toBe('90000.00')
    await apart(here, letters, first(there), '90,000')
  })
})

describe('a partner, of a deal beside which nothing is said, or which it cannot mean', () => {
  beforeAll(begin)
  afterAll(end)

  test('a mail about nothing else changes nothing of the deal replied to', async () => {
    const [here, there] = [await cast.working(), await cast.working()]
    const before = await facts(here)
    await story.reply(
      await here.letter('INTRODUCTION', DANA),
      `Hi Ines,\n\n${first(there)} is at 90k EUR now.`,
    )
    expect(await facts(here)).toEqual(before)
    expect((await facts(there)).amount).toBe('90000.00')
  })

  test.each<[string, (name: string) => string]>([
    ['withdrawn', (name) => `Please withdraw ${name}.`],
    ['lost', (name) => `We lost ${name}, they chose somebody else.`],
    ['won', (name) => `${name}: they signed yesterday, 90k EUR.`],
  ])('%s: nothing is decided anywhere, and a person reads it', async (_how, text) => {
    const [here, there] = [await cast.working(), await cast.working()]
    const before = await facts(here)
    await story.reply(await here.letter('INTRODUCTION', DANA), text(first(there)))
    expect(await facts(here)).toEqual(before)
    expect((await facts(there)).stage).toBe('WORKING')
    await there.letter('PASSED_QUESTION', INES)
    await there.letter('QUESTION_PASSED_ON', DANA)
  })

  test('of two deals with that customer a person decides', async () => {
    const here = await cast.working()
    const account = cast.customer()
    const twins = [
      await cast.brings({ account }),
      await cast.brings({ account, contact: 'Contact is Ola Finch, ola@finch.example.' }),
    ]
    const before = await Promise.all([here, ...twins].map(facts))
    await story.reply(
      await here.letter('INTRODUCTION', DANA),
      `The decision moved to 31 March 2027. ${account}: budget is now 90k EUR.`,
    )
    expect(await facts(here)).toEqual({ ...before[0], close: '2027-03-31' })
    expect(await Promise.all(twins.map(facts))).toEqual(before.slice(1))
    expect(words((await here.letter('PASSED_QUESTION', INES)).text)).toContain('budget is now 90k EUR')
    await here.letter('QUESTION_PASSED_ON', DANA)
  })

  test('an answer to a gap is read without it', async () => {
    const there = await cast.working()
    const account = cast.customer()
    await story.mail({
      from: DANA,
      subject: `Deal: ${account}`,
      text: `Hi,\n\n${account} want to replace their spreadsheet approvals before the audit in spring.\n\nThanks`,
    })
    const here = await cast.newest(account)
    await story.reply(
      await here.letter('GAP_REQUEST', DANA),
      `Karen Moor, k.moor@${account.toLowerCase().replace(/[^a-z]/g, '')}.example\n\n${first(there)}: now 90k EUR.`,
    )
    expect((await facts(here)).people).toEqual(['Karen Moor'])
    expect((await facts(here)).amount).toBeNull()
    expect((await facts(there)).amount).toBe('90000.00')
  })

  test('what is only compared, a reference, or where somebody came from stays with the deal', async () => {
    const there = await cast.working()
    const before = await facts(there)
    for (const text of [
      `Same scope as at ${first(there)}: the budget is now 85k EUR.`,
      `The budget is now 85k EUR. ${first(there)} is happy to act as a reference.`,
      `Budget is now 85k EUR, like ${first(there)}.`,
      `Budget is now 85k EUR. Their CFO came from ${first(there)}.`,
      `The budget is now 85k EUR, and they prefer us to ${first(there)} Rail.`,
    ]) {
      const here = await cast.working()
      await story.reply(await here.letter('INTRODUCTION', DANA), text)
      expect((await facts(here)).amount, text).toBe('85000.00')
    }
    expect(await facts(there)).toEqual(before)
  })
})

describe('an account executive, of two deals', () => {
  beforeAll(begin)
  afterAll(end)

  /** Two deals that one account executive has; each has a contact of its own. */
  async function two(): Promise<{ ae: string; here: Told; there: Told }> {
    const all: Told[] = []
    for (;;) {
      all.push(await cast.working())
      await story.advance({ hours: 1 })
      const newest = all.at(-1)!
      const { aeId } = await newest.row()
      for (const here of all.slice(0, -1)) {
        if ((await here.row()).aeId !== aeId) continue
        const { toAddress } = await newest.toAe('DECISION_CONFIRMED')
        return { ae: toAddress, here, there: newest }
      }
    }
  }

  test('the next step of each is its own', async () => {
    const { ae, here, there } = await two()
    const letters = (await here.letters()).length
    await story.reply(
      await here.letter('DECISION_CONFIRMED', ae),
      `Next step: demo on 3 March 2027. ${first(there)}: next step is a workshop on 10 March 2027.`,
    )
    expect((await here.row()).nextStep).toMatch(/demo/i)
    expect((await here.row()).nextStep).not.toMatch(/workshop/i)
    expect((await there.row()).nextStep).toMatch(/workshop/i)
    await apart(here, letters, first(there), 'workshop')
  })

  test.each<[string, (name: string) => string]>([
    ['won', (name) => `${name}: they signed, 90k EUR.`],
    ['lost', (name) => `We lost ${name} to Coupa, price.`],
    ['lost, beside a step', (name) => `Next step: demo on 3 March 2027. ${name} is lost, they picked Coupa.`],
  ])('%s: neither deal is closed by its customer’s name', async (_how, text) => {
    const { ae, here, there } = await two()
    await story.reply(await here.letter('DECISION_CONFIRMED', ae), text(first(there)))
    expect([await here.stage(), await there.stage()]).toEqual(['WORKING', 'WORKING'])
    await there.letter('NOT_UNDERSTOOD', ae)
  })
})

describe('a customer of whom the writer has no deal', () => {
  beforeAll(begin)
  afterAll(end)

  test('a deal of another partner is none of the writer’s: it learns nothing', async () => {
    const here = await cast.working()
    const foreign = await cast.working({ from: ERIK })
    const before = await facts(foreign)
    const letters = (await foreign.letters()).length
    await story.reply(
      await here.letter('INTRODUCTION', DANA),
      `The decision moved to 31 March 2027. By the way, ${foreign.account} is at 90k EUR now.`,
    )
    expect(await facts(foreign)).toEqual(before)
    expect((await foreign.letters()).length).toBe(letters)
    expect(await facts(here)).toMatchObject({ amount: '80000.00', close: '2027-03-31' })
    expect(words((await here.letter('PASSED_QUESTION', INES)).text)).toContain('90k EUR')
  })

  test.each<[string, (name: string) => string]>([
    [
      'its label',
      (name) => `${name}: budget is now 85k EUR. Norcott: now 90k EUR, Ann Poole, a.poole@norcott.example.`,
    ],
    ['points of a list', (name) => `- ${name}: 85k EUR\n- Norcott: 90k EUR`],
    ['the same there', () => 'The budget is now 85k EUR. Same thing at Norcott: 40k EUR.'],
    ['an aside', () => 'Budget is 85k EUR here. By the way Norcott is 99k now.'],
    ['a topic', () => 'The budget is now 85k EUR.\n\nAs for Norcott, the budget is now 90k EUR.'],
    ['a clause', () => 'Budget is 85k EUR here; for Norcott GmbH it is 90k EUR.'],
    ['German', () => 'Das Budget liegt jetzt bei 85.000 EUR. Bei der Norcott GmbH sind es jetzt 90.000 EUR.'],
    ['French', () => 'Le budget passe à 85 000 EUR. Chez Norcott, le budget passe à 90 000 EUR.'],
    ['Dutch', () => 'Het budget is nu 85.000 EUR. Wat betreft Norcott, het budget is nu 90.000 EUR.'],
  ])('%s: nothing of it is the deal’s, and the intake owner reads it', async (_how, text) => {
    const here = await cast.working()
    const before = await facts(here)
    await story.reply(await here.letter('INTRODUCTION', DANA), text(first(here)))
    expect(await facts(here)).toEqual({ ...before, amount: '85000.00' })
    expect((await here.letter('PASSED_QUESTION', INES)).text).toContain('Norcott')
    await here.letter('QUESTION_PASSED_ON', DANA)
    expect(await here.letters('CONFLICT_TO_SETTLE')).toEqual([])
  })

  test.each(['Norcott Ltd signed yesterday, 90k EUR.', 'By the way, Norcott is lost.'])(
    '%s closes nothing',
    async (text) => {
      const here = await cast.working()
      const ae = await here.toAe('DECISION_CONFIRMED')
      await story.reply(ae, text)
      expect(await here.stage()).toBe('WORKING')
      expect((await here.letter('PASSED_QUESTION', INES)).text).toContain('Norcott')
    },
  )

  test.each([
    'The budget is now 85k EUR. Coupa Ltd offered 60k EUR.',
    'For Leeds it is 85k EUR.',
    'Decision: 31 March. Vault: 85k EUR.',
    'Their parent, Norcott Holdings Ltd, has approved 85k EUR.',
    'By the way, Maya has moved the budget to 85k EUR.',
  ])('rivals, sites, products, parents and its people are none: %s', async (text) => {
    const here = await cast.working()
    await story.reply(await here.letter('INTRODUCTION', DANA), text)
    expect((await facts(here)).amount).toBe('85000.00')
  })
})
