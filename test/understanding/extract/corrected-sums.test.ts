/**
 * Replies that put a sum right, the old one and the new one in one breath, dictated or typed ("not 65 but 58 a year"):
 * the new one holds, and none where only the old one is named (rows/corrected-sums.tsv; "-" for no sum, or for no
 * currency).
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { mailOf, settingOf } from './kit.ts'

const rows = readFileSync(new URL('rows/corrected-sums.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((row) => row.split('\t') as [words: string, value: string])

test.each(rows)('%s', (words, value) => {
  const mail = mailOf({ subject: 'Re: [1042] Kestrel Foods', text: words })
  const amount = understand(mail, { ...settingOf(mail), address: 'DEAL' }).deals[0]?.amount?.value
  const figure = amount && (amount.min === amount.max ? amount.min : `${amount.min}-${amount.max}`)
  const currency = value.includes(' - ') ? '-' : amount?.currency
  expect(amount ? `${figure} ${currency} ${amount.basis.toLowerCase()}` : '-').toBe(value)
})
