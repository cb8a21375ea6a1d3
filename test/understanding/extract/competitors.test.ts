/** Who bids against us, or is to be replaced, in the prose of many languages; and names that stand there as something else. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readRegistration } from '../../../src/understanding/wish/readers/registration.ts'
import { mailOf, settingOf } from './kit.ts'

const rows = readFileSync(new URL('rows/competitors.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [string, string])

test.each(rows)('%s: %s', (competitor, text) => {
  const mail = mailOf({ text, subject: 'Deal' })
  const read = readRegistration(mail, settingOf(mail)).find((deal) => deal.competitor !== null)
  expect(read?.competitor?.value ?? '-').toBe(competitor)
})
