/** What somebody says a deal was lost for, as its code; a reason that is ruled out is none. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lossReasonOf } from '../../../src/understanding/answers/reasons.ts'

const rows = readFileSync(new URL('loss-reasons.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [string, string])

test.each(rows)('%s: %s', (code, words) => expect(lossReasonOf(words)).toBe(code))
