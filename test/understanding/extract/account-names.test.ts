/** How the customer is called, as partners write it (rows/account-names.tsv): the name, and a sentence or a form; "-" for none. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDeals } from '../../../src/understanding/wish/readers/registration.ts'
import { mailOf, settingOf } from './kit.ts'

const rows = readFileSync(new URL('rows/account-names.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((row) => row.split('\t') as [name: string, words: string])
const accountsOf = (text: string) => {
  const mail = mailOf({ text })
  return readDeals(mail, settingOf(mail)).map(({ accountName }) => accountName?.value ?? '-')
}

describe('the name of the customer', () => {
  it.each(rows)('%s: %s', (name, words) => expect(accountsOf(words.replaceAll('\\n', '\n'))).toEqual([name]))

  it('stands behind a greeting on the same line', () =>
    expect(accountsOf('Hej, Hjortnäs kommun vill ha Vault.\n\nBeslut i maj 2027.')).toEqual([
      'Hjortnäs kommun',
    ]))

  it('is no word of a greeting', () =>
    expect(accountsOf('Hi Tom, hope all is well in Leeds.\n\nPlease register Acme Paper Mill.')).toEqual([
      'Acme Paper Mill',
    ]))

  it('ends before whose deal it is', () =>
    expect(accountsOf('Please register Pruett Memorial Parks for Field Partner. They want Insight.')).toEqual(
      ['Pruett Memorial Parks'],
    ))

  it('is without its town where the subject is', () => {
    const text = 'vi chiedo di registrare a nome nostro le Cantine Valmorena di Verona. Vogliono Insight.'
    const mail = mailOf({ text, subject: 'Registrazione Cantine Valmorena' })
    expect(readDeals(mail, settingOf(mail))[0]?.accountName?.value).toBe('Cantine Valmorena')
  })
})
