/**
 * Whole registrations that were spoken (no capitals, no full stops, or full stops spoken out) and call notes in the
 * shorthand of eleven languages (rows/spoken-and-noted.jsonl): what must be read of each, the words that its context
 * holds and those that it must not, and the words of the next step.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { statements } from '../../../src/understanding/extract/clauses.ts'
import { withSpokenMarks } from '../../../src/understanding/extract/dictation.ts'
import { fold } from '../../../src/understanding/extract/fold.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { readDeals } from '../../../src/understanding/wish/readers/registration.ts'
import { type Expected, mailOf, only, settingOf } from './kit.ts'

interface Row {
  language: string
  from: string
  date: string
  text: string
  expected: Expected
  context: string[]
  notContext: string[]
  step: string | null
}

const rows = readFileSync(new URL('rows/spoken-and-noted.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((row) => JSON.parse(row) as Row)

describe('a registration that was spoken or noted', () => {
  it.each(rows)('$language: $text', ({ from, date, text, expected, context, notContext, step }) => {
    const mail = mailOf({ from, date, text, subject: 'new deal' })
    const deals = readDeals(mail, settingOf(mail))
    expect(deals).toHaveLength(1)
    expect(only(deals[0], expected)).toEqual(expected)
    const told = deals[0]!.context.map(({ value }) => value).join('\n')
    for (const words of context) expect(told).toContain(words)
    for (const words of notContext) expect(told).not.toContain(words)
    if (step !== null) expect(deals[0]!.nextStep?.value).toContain(step)
  })
})

describe('the statements of a text without full stops', () => {
  const cut = (text: string) =>
    statements(fold(text), 0, text.length).map(({ start, end }) => text.slice(start, end).trim())
  it.each([
    [
      'they run three sawmills and the stock lives in one spreadsheet that only the manager can open the man to ring is ewan his number is 07700 900881 next thing is a visit on monday at nine thanks',
      ['the man to ring is ewan', 'his number is 07700 900881', 'next thing is a visit on monday at nine'],
    ],
    [
      'die lieferscheine werden überall noch mit der hand geschrieben und abends abgetippt es geht um flow die vorführung machen wir nächster schritt ist ein termin am donnerstag um halb zehn vielen dank',
      ['es geht um flow', 'nächster schritt ist ein termin am donnerstag um halb zehn', 'vielen dank'],
    ],
  ])('%s', (text, expected) => {
    for (const statement of expected) expect(cut(text)).toContain(statement)
  })
  it('are none where a clause goes on', () =>
    expect(
      cut(
        'we think that they will decide in march because she said he has the money and everything that they want is in the list which i can send over to you whenever you like',
      ),
    ).toHaveLength(1))
})

describe('marks that were spoken', () => {
  const marked = (text: string) => withSpokenMarks(text, fold(text))
  it('are marks of the same length', () => {
    const text =
      'they are in bryan texas full stop talk to dana comma the controller full stop flow full stop'
    expect(marked(text)).toHaveLength(text.length)
    expect(marked(text).replace(/ +/g, ' ')).toBe(
      'they are in bryan texas. talk to dana, the controller. flow. '.replace(/ +/g, ' '),
    )
  })
  it.each([
    'The contract period ends in May. The trial period is a month, and a grace period follows. Call him.',
    'C’est un bon point, et le dernier point est réglé. Voilà le point.',
    'we need one period and that is all',
  ])('are words elsewhere: %s', (text) => expect(marked(text)).toBe(text))
})

describe('a country', () => {
  const countryOf = (text: string) => {
    const mail = mailOf({ text, from: 'Ann Field <ann@fieldpartner.example>' })
    return readDeals(mail, settingOf(mail))[0]?.accountCountry?.value ?? null
  }
  it.each([
    [
      'IE',
      'please register burren bay hotels, they have six hotels all over ireland. contact a.hanrahan@burrenbay.example',
    ],
    ['IE', 'Please register Burren Bay Hotels. They run six hotels all over Ireland.'],
    [
      null,
      'Acct: Platte Valley Grain Cooperative, Grand Island NE, plattevalleygrain.example\n- Ask: Insight',
    ],
    [null, 'Acct: Bolt Works, boltworks.example\n- IT has 2 ppl, IS dept was cut, DE tbd, NO budget yet'],
    [null, 'Please register Burren Bay Hotels. They have suppliers all over Spain and Italy.'],
  ])('%s: %s', (code, text) => expect(countryOf(text)).toBe(code))
})

describe('a forgotten sum in a reply', () => {
  it('is not the new one', () => {
    const mail = mailOf({
      text: 'no signature yet but forget the 50k euro it is more like 62k euro a year now because they added the cardiff office',
    })
    const update = understand(
      { ...mail, to: [{ name: '', address: 'deal+1210.k3j4h5@intake.vendor.example' }] },
      { ...settingOf(mail), address: 'DEAL' },
    )
    expect(update.deals[0]?.amount?.value).toMatchObject({ min: '62000', basis: 'PER_YEAR' })
  })
})
