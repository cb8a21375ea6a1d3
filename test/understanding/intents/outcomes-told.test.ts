/**
 * Wins and losses told as news, in many words and with their reason; and news that only sounds bad, or good: "we are
 * behind", "a verbal yes". Rows of outcomes-told.tsv: LOST, WON or OPEN, the reply, what of the reason must be read.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { CHECK, parsed, setting } from './kit.ts'

const ROWS = readFileSync(new URL('outcomes-told.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((row) => row.split('\t') as [outcome: string, words: string, reason?: string])

test.each(ROWS)('%s: %s', (outcome, words, reason = '') => {
  const read = understand(parsed(words, { subject: CHECK }), setting('DEAL'))
  if (outcome === 'OPEN') expect(['WON', 'LOST']).not.toContain(read.intent)
  else expect(read.intent).toBe(outcome)
  expect(read.outcome?.reason?.value ?? '').toContain(reason)
})
