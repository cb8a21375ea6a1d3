/** What a contract comes to by the words that report the win; ASK where they do not say it plainly. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contractSumIn } from '../../../src/understanding/answers/contract-sum.ts'
import { sumsNamed } from '../../../src/understanding/answers/won-sums.ts'

const rows = readFileSync(new URL('contract-sums.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [string, string])

test.each(rows)('%s: %s', (whole, own) => {
  const partners = ['Harbor Systems', 'Dana Whitlock']
  const said = contractSumIn({ own, sums: sumsNamed(own, null), at: null, partners })
  expect(said === null || said === 'ASK' ? said : said.value).toBe(whole)
})
