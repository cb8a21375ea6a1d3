/** What a partner mails to the registration address about deals that it has open reaches those deals, and no new one. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Story, words } from '../kit/story.ts'
import { type Cast, DANA, ERIK, INES, open, type Told } from './cast.ts'

let cast: Cast
let story: Story
const begin = async () => {
  cast = await open()
  story = cast.story
}
const end = () => story.end()

const dana = (subject: string, text: string, from = `Dana Whitlock <${DANA}>`) =>
  story.mail({ from, subject, text: `${text}\n\nDana` })
const count = async () => Number((await story.query('select count(*) from "Deal"'))[0]?.count)
/** Letters since the `from`th, as `KIND→local part`; the desk's own about new deals are left out. */
async function mailed(from: number): Promise<string[]> {
  const letters = (await story.letters()).slice(from)
  return letters
    .map(({ kind, toAddress }) => `${kind}→${toAddress.split('@')[0]}`)
    .filter((line) => !/^(?:HANDOFF_OFFER|NEW_REGISTRATION)/.test(line))
}
const day = ({ closeDate }: { closeDate: string | null }) => closeDate?.slice(0, 10)

const FRESH: Record<string, string> = {
  en: 'want Northwind Flow because their approvals take two weeks and the audit is in spring, 45k EUR, contact Amy Rowe, amy@{}.example.',
  de: 'möchte Northwind Flow, weil Freigaben zwei Wochen dauern, ca. 45.000 EUR. Ansprechpartnerin: Anna Roth, a.roth@{}.example.',
  fr: 'veut Northwind Flow car les validations prennent deux semaines, environ 45 000 €. Contact : Anne Roux, a.roux@{}.example.',
  es: 'quiere Northwind Flow porque las aprobaciones tardan dos semanas, unos 45.000 €. Contacto: Ana Ruiz, a.ruiz@{}.example.',
}
const fresh = (account: string, language = 'en') =>
  `${account} ${FRESH[language]!.replace('{}', account.toLowerCase().replace(/[^a-z]/g, ''))}`

describe('a new deal with news of an open one beside it', () => {
  beforeAll(begin)
  afterAll(end)

  test.each([
    ['Glenlee Dairy', 'en', (name: string) => `Also on ${name}: the budget is now 95k EUR.`],
    [
      'Molkerei Gruber GmbH',
      'de',
      (name: string) => `Übrigens, bei ${name} liegt das Budget jetzt bei 95.000 EUR.`,
    ],
    ['Laiterie Morin', 'fr', (name: string) => `Par ailleurs, pour ${name}, le budget passe à 95 000 €.`],
    ['Granja Miro', 'es', (name: string) => `Por cierto, en ${name} el presupuesto sube a 95.000 €.`],
  ])('%s: each gets its own facts, and one receipt says both', async (account, language, news) => {
    const older = await cast.brings()
    const [name = ''] = older.account.split(' ')
    const before = (await story.letters()).length
    await dana(account, `Hi,\n\n${fresh(account, language)}\n\n${news(name)}`)
    const newest = await cast.newest()
    expect(await newest.row()).toMatchObject({ accountName: account, amountMax: '45000.00' })
    expect(await older.row()).toMatchObject({ accountName: older.account, amountMax: '95000.00' })
    expect(await mailed(before)).toEqual(['RECEIPT→dana.whitlock'])
    const { text } = await newest.letter('RECEIPT', DANA)
    expect(words(text)).toContain(`Also noted, on [${older.number}] ${older.account}`)
    expect(text).toMatch(/95,000/)
    expect(JSON.stringify((await newest.row()).context)).not.toContain(name)
  })

  test('the account executive reads it on the open deal; asked for a gap, the partner reads it there', async () => {
    const older = await cast.working()
    await dana(
      'Penrose Dairy',
      `Penrose Dairy want Flow, approvals take two weeks.\n\nUpdate on ${older.account}: the decision moved to 30 April 2027.`,
    )
    const newest = await cast.newest()
    expect(await newest.stage()).toBe('INCOMPLETE')
    expect(day(await older.row())).toBe('2027-04-30')
    expect((await older.events()).at(-1)).toBe('FACTS_CHANGED')
    expect(words((await newest.letter('GAP_REQUEST', DANA)).text)).toContain(`[${older.number}]`)
  })

  test('what is said of no deal that is known, or of one of several, is done on none, and a person reads it', async () => {
    const account = cast.customer()
    const twins = [
      await cast.brings({ account }),
      await cast.brings({ account, contact: 'Contact is Ola Finch, ola@finch.example.' }),
    ]
    const before = await Promise.all(twins.map((deal) => deal.row()))
    for (const customer of [account, 'Strome Distillers']) {
      await dana(
        'Rowan Dairy',
        `${fresh(`${cast.customer().split(' ')[0]} Dairy`)}\n\nAlso on ${customer}: the budget is now 95k EUR.`,
      )
      const newest = await cast.newest()
      expect((await newest.row()).amountMax).toBe('45000.00')
      const asked = (await story.letters({ kind: 'PASSED_QUESTION', to: INES })).at(-1)
      expect(words(asked?.text ?? '')).toContain(`Also on ${customer}: the budget is now 95k EUR.`)
      expect(words((await newest.letter('RECEIPT', DANA)).text)).toMatch(
        new RegExp(`What you wrote about ${customer} is with Ines Okafor`),
      )
    }
    expect(await Promise.all(twins.map((deal) => deal.row()))).toEqual(before)
  })

  test('a result is not decided: the desk reads it on its deal', async () => {
    const older = await cast.working()
    await dana(
      'Ullock Dairy',
      `${fresh('Ullock Dairy')}\n\nBy the way, ${older.account} is lost, they chose somebody else.`,
    )
    expect((await (await cast.newest()).row()).accountName).toBe('Ullock Dairy')
    expect(await older.stage()).toBe('WORKING')
    expect(words((await older.letter('PASSED_QUESTION', INES)).text)).toContain('they chose somebody else')
    expect(words((await (await cast.newest()).letter('RECEIPT', DANA)).text)).toContain('is with Ines Okafor')
  })

  test('a question after it gets the status of that deal', async () => {
    const older = await cast.brings()
    await dana('Venn Dairy', `${fresh('Venn Dairy')}\n\nAnd where does ${older.account} stand?`)
    expect((await older.letter('STATUS_DIGEST', DANA)).props.data).toMatchObject({ askedAbout: older.number })
    expect((await (await cast.newest()).row()).accountName).toBe('Venn Dairy')
  })

  test('from a colleague, whoever brought the open deal is told, too', async () => {
    const older = await cast.brings()
    await dana(
      'Wick Dairy',
      `${fresh('Wick Dairy')}\n\nAlso on ${older.account}: the budget is now 95k EUR.`,
      'Theo Marsh <theo.marsh@harborsystems.example>',
    )
    expect((await older.row()).amountMax).toBe('95000.00')
    expect((await older.letter('FACTS_CONFIRMED', DANA)).ccAddresses).toContain(
      'theo.marsh@harborsystems.example',
    )
    const receipt = await (await cast.newest()).letter('RECEIPT', 'theo.marsh@harborsystems.example')
    expect(receipt.text).toContain(`[${older.number}]`)
  })
})

describe('a mail without a number that is about an open deal', () => {
  beforeAll(begin)
  afterAll(end)

  /** The deal has the news, no other one came of them, and the one letter is about it. */
  async function isTold(deal: Told, subject: string, text: string): Promise<void> {
    const [deals, letters] = [await count(), (await story.letters()).length]
    await dana(subject, text)
    expect(await count()).toBe(deals)
    expect(day(await deal.row())).toBe('2027-03-31')
    expect(await mailed(letters)).toEqual(['FACTS_CONFIRMED→dana.whitlock'])
    expect((await deal.letter('FACTS_CONFIRMED', DANA)).subject).toContain(`[${deal.number}]`)
  }

  test.each([
    (name: string) => `Quick update on ${name}: decision moved to end of March 2027, budget 95k EUR.`,
    (name: string) => `${name.split(' ')[0]} have pushed the decision to end of March 2027.`,
    (name: string) => `Bei ${name} verschiebt sich die Entscheidung auf Ende März 2027.`,
    (name: string) => `Chez ${name} la décision est repoussée à fin mars 2027.`,
    (name: string) => `En ${name} han aplazado la decisión a finales de marzo de 2027.`,
    (name: string) => `Da ${name} la decisione slitta a fine marzo 2027.`,
    (name: string) => `Bij ${name} is de beslissing uitgesteld tot eind maart 2027.`,
    (name: string) => `W ${name} decyzja przesunięta na koniec marca 2027.`,
    (name: string) => `Hos ${name} har beslutet flyttats till slutet av mars 2027.`,
  ])('by its customer: %s', async (text) => {
    const deal = await cast.brings()
    await isTold(deal, deal.account, text(deal.account))
  })

  test('by an address of its customer, or by one of its people', async () => {
    const one = await cast.brings({ contact: 'Contact is Orla Finch, CFO, orla@pinehollow.example.' })
    await isTold(one, 'News', 'Heard from orla@pinehollow.example: the decision moved to end of March 2027.')
    const other = await cast.brings({ contact: 'Contact is Niall Tarrant, CFO, +44 20 7946 0991.' })
    await isTold(other, 'News', 'Niall Tarrant called: the decision moved to end of March 2027.')
  })

  test('of several that it fits it is asked which, and the number in the answer tells', async () => {
    const account = cast.customer()
    const one = await cast.brings({ account })
    const other = await cast.brings({ account, contact: 'Contact is Ola Finch, ola@finch.example.' })
    const deals = await count()
    await dana(account, `Quick update on ${account}: the decision moved to end of March 2027.`)
    expect([day(await one.row()), day(await other.row()), await count()]).toEqual([
      undefined,
      undefined,
      deals,
    ])
    const asked = await story.letter('NOT_UNDERSTOOD', DANA)
    for (const { number } of [one, other]) expect(asked.text).toContain(`Deal ${number}: …`)
    await story.reply(asked, `Deal ${other.number}: the decision moved to end of March 2027.`)
    expect([day(await one.row()), day(await other.row())]).toEqual([undefined, '2027-03-31'])
    expect(await count()).toBe(deals)
  })

  test('of two deals at once, each is answered for itself', async () => {
    const [one, other] = [await cast.brings(), await cast.brings()]
    const deals = await count()
    await dana(
      'News',
      `${one.account}: the decision moved to end of March 2027.\n${other.account}: the budget is now 95k EUR.`,
    )
    expect(await count()).toBe(deals)
    expect([day(await one.row()), (await other.row()).amountMax]).toEqual(['2027-03-31', '95000.00'])
    for (const deal of [one, other]) await deal.letter('FACTS_CONFIRMED', DANA)
  })

  test('another project there is a registration, which may overlap with the first', async () => {
    const deal = await cast.brings()
    await dana(
      deal.account,
      `Another project at ${deal.account}, separate from the first: their warehouse needs Vault, the insurer asks for it. 45k EUR, Jon Abbas, jon@${deal.account.toLowerCase().replace(/[^a-z]/g, '')}.example.`,
    )
    const second = await cast.newest()
    expect(second.number).toBeGreaterThan(deal.number)
    expect(await second.stage()).toBe('CONFLICT')
    expect((await deal.row()).amountMax).toBe('80000.00')
  })
})

describe('the end of an open deal', () => {
  beforeAll(begin)
  afterAll(end)

  test.each([
    (name: string) => `Great news, ${name} signed yesterday, 82k EUR!`,
    (name: string) => `${name} ist verloren, sie haben sich anders entschieden.`,
    (name: string) => `Please withdraw ${name}, they went with somebody else.`,
  ])('is not decided without the deal’s own address: %s', async (text) => {
    const deal = await cast.working()
    const deals = await count()
    await dana('News', text(deal.account))
    expect([await deal.stage(), await count()]).toEqual(['WORKING', deals])
    await deal.letter('PASSED_QUESTION', INES)
    await deal.letter('QUESTION_PASSED_ON', DANA)
  })
})

describe('who asks after an open deal by its customer', () => {
  beforeAll(begin)
  afterAll(end)

  test.each([
    (name: string) => `Where is ${name}?`,
    (name: string) => `where is ${name.toLowerCase()}?`,
    (name: string) => `What's the status of ${name}?`,
    (name: string) => `Wo steht ${name}?`,
    (name: string) => `Bonjour, où en est ${name} ?`,
  ])('hears where that one stands, and nobody else is asked: %s', async (text) => {
    const [deal] = [await cast.brings(), await cast.brings()]
    const letters = (await story.letters()).length
    await dana('Status', text(deal.account.split(' ')[0]!))
    expect(await mailed(letters)).toEqual(['STATUS_DIGEST→dana.whitlock'])
    expect((await deal.letter('STATUS_DIGEST', DANA)).props.data).toMatchObject({ askedAbout: deal.number })
  })

  test('and a question about it goes to whoever has it', async () => {
    const deal = await cast.brings()
    const deals = await count()
    await dana(`Question on ${deal.account}`, `Does ${deal.account} need a licence for each of their sites?`)
    expect(await count()).toBe(deals)
    expect((await deal.letter('PASSED_QUESTION', INES)).subject).toContain(`[${deal.number}]`)
    await deal.letter('QUESTION_PASSED_ON', DANA)
  })
})

describe('another partner’s deal', () => {
  beforeAll(begin)
  afterAll(end)

  /** What Dana reads after her mail, with whatever differs from mail to mail taken out. */
  async function answerTo(customer: string, text: (customer: string) => string): Promise<string[]> {
    const before = (await story.letters()).length
    await dana('News', text(customer))
    const letters = (await story.letters()).slice(before).filter(({ toAddress }) => toAddress === DANA)
    const row = await (await cast.newest()).row()
    return letters.map(({ kind, text: said }) =>
      `${kind} ${words(said).replaceAll(customer, 'X').replaceAll(String(row.number), 'N')}`
        .replace(/\+\d+\.\w+@/g, '@')
        .replace(/\d{1,2}:\d{2}/g, 'T'),
    )
  }

  test.each([
    (name: string) =>
      `Update on ${name}: the decision moved to end of March 2027, the budget is now 95k EUR.`,
    (name: string) => `Where is ${name}?`,
  ])('is not touched, and the answer is that for a customer whom nobody knows: %s', async (text) => {
    const theirs = await cast.brings({ from: ERIK })
    const before = await theirs.row()
    const known = await answerTo(theirs.account, text)
    const unknown = await answerTo(cast.customer(), text)
    expect(known).toEqual(unknown)
    expect(await theirs.row()).toEqual(before)
  })

  test('beside a new deal goes to a person unread, as if nobody had one', async () => {
    const theirs = await cast.brings({ from: ERIK })
    const before = await theirs.row()
    await dana(
      'Yarrow Dairy',
      `${fresh('Yarrow Dairy')}\n\nAlso on ${theirs.account}: the budget is now 95k EUR.`,
    )
    expect(await theirs.row()).toEqual(before)
    const { text } = await (await cast.newest()).letter('RECEIPT', DANA)
    expect(words(text)).toContain(`What you wrote about ${theirs.account} is with Ines Okafor`)
    expect(text).not.toContain(String(theirs.number))
  })
})

describe('a mail that nothing proves', () => {
  const judged = (verdict: string) => ({
    'Authentication-Results': `mx.test; dkim=${verdict} header.d=harborsystems.example; dmarc=${verdict} header.from=harborsystems.example`,
  })
  beforeAll(async () => {
    cast = await open({ env: { SENDER_TRUST: 'header:mx.test' } })
    story = cast.story
  })
  afterAll(end)

  test('changes no open deal', async () => {
    const deal = await cast.brings({ mail: { headers: judged('pass') } })
    for (const text of [
      `Quick update on ${deal.account}: the budget is now 95k EUR.`,
      `${fresh('Zennor Dairy')}\n\nAlso on ${deal.account}: the budget is now 95k EUR.`,
    ])
      await story.mail({ from: DANA, subject: 'News', text, headers: judged('none') })
    expect((await cast.outcome()).trust).toBe('GRAY')
    expect((await deal.row()).amountMax).toBe('80000.00')
    expect((await (await cast.newest()).row()).amountMax).toBe('45000.00')
  })
})
