/**
 * What a deal is worth, as fourteen languages put it (rows/sums.tsv): said plainly, among other sums, or left to be
 * worked out ("half of the 90k"). One more sentence in an ordinary registration; "-" where it names no value.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { settingOf } from './kit.ts'
import { registrationWith } from './plain-words.ts'

const rows = readFileSync(new URL('rows/sums.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((row) => row.split('\t') as [language: string, words: string, value: string])

describe('sums in sentences', () => {
  it.each(rows)('%s: %s', (language, words, value) => {
    const mail = registrationWith(language, words)
    const amount = understand(mail, settingOf(mail)).deals[0]?.amount?.value
    const figure = amount && (amount.min === amount.max ? amount.min : `${amount.min}-${amount.max}`)
    expect(amount ? `${figure} ${amount.currency} ${amount.basis.toLowerCase()}` : '-').toBe(value)
  })
})
