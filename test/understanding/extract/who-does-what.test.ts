/**
 * Who does what (R relationship, T technical, F reference, C close), how a deal enters, which product it is about, and
 * what a summary leaves out: one row each, in the words of many languages ("\n" in a row is a line break).
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { readDeals } from '../../../src/understanding/wish/readers/registration.ts'
import { mailOf, settingOf, shown } from './kit.ts'

const rowsOf = (name: string): [string, string][] =>
  readFileSync(new URL(`rows/${name}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.replaceAll('\\n', '\n').split('\t') as [string, string])

function dealsWith(words: string) {
  const mail = mailOf({ text: `Please register Acme Paper Mill.\n\n${words}` })
  return readDeals(mail, settingOf(mail)).map(shown)
}

const NEED = 'Every invoice waits three weeks because it is approved on paper.'

describe('one statement', () => {
  it.each(rowsOf('who-does-what'))('roles %s: %s', (letters, words) =>
    expect(dealsWith(words)[0]?.roles || '-').toBe(letters),
  )
  it.each(rowsOf('how-a-deal-enters'))('%s: %s', (signal, words) =>
    expect(dealsWith(words)[0]?.signal).toBe(signal),
  )
  it.each(rowsOf('handed-over'))('%s: %s', (signal, text) => {
    const mail = mailOf({ text, subject: 'Deal' })
    expect(readDeals(mail, settingOf(mail))[0]?.entrySignal?.value).toBe(signal)
  })
  it.each(rowsOf('which-product'))('%s: %s', (product, words) =>
    expect(dealsWith(words)[0]?.product).toBe(product),
  )
  it.each(rowsOf('not-the-need'))('no need: %s', (phrase, words) => {
    const mail = mailOf({
      text: `Please register Acme Paper Mill.\n\n${NEED}\n\n${words}`,
      from: 'Fieldpartner SA <ann@fieldpartner.example>',
    })
    const context = readDeals(mail, settingOf(mail))[0]
      ?.context.map(({ value }) => value)
      .join(' ')
    expect(context).toContain('waits three weeks')
    expect(context).not.toContain(phrase)
  })
  it.each(rowsOf('the-need'))('a need: %s', (words) => {
    const mail = mailOf({ text: `Please register Acme Paper Mill.\n\n${NEED}\n\n${words}` })
    const context = readDeals(mail, settingOf(mail))[0]
      ?.context.map(({ value }) => value)
      .join(' ')
    expect(context).toContain(words.replace(/^.*(?:[-:–] )/, '').replace(/[.。]$/, ''))
  })
  it('tells a need in Polish and Swedish, where "i" is no "I"', () => {
    for (const need of [
      'Wniosek rolnika wędruje przez siedem biurek i leży dziewiętnaście dni.',
      'Ritningarna till kraftverken ligger öppet i en mapp hos alla montörer.',
    ]) {
      const mail = mailOf({ text: `Please register Acme Paper Mill.\n\n${need}` })
      expect(readDeals(mail, settingOf(mail))[0]?.context.map(({ value }) => value)).toContain(need)
    }
  })
})

describe('several statements', () => {
  it('takes a role for both deals from what stands below the second', () => {
    const deals = dealsWith(
      `1) Larkfield Dairy wants Flow, 22,000 EUR.

2) Osterby Bakery wants Insight, 9,000 EUR a year. I've known both for years and keep the relationship.`,
    )
    expect(deals.slice(-2).map(({ roles }) => roles)).toEqual(['R', 'R'])
  })
  it('takes a demo on a day in an answer as what comes next', () => {
    const mail = mailOf({
      subject: 'Re: [1044] How is Acme Paper Mill going?',
      text: 'The amount is now 50,000 EUR. On 4 February we repeat the demo with their own data.',
    })
    const setting = { ...settingOf(mail), address: 'DEAL' as const }
    expect(understand(mail, setting).deals[0]?.partnerRoles).toEqual([])
  })
})
