/**
 * Replies as account executives and partners write them in passing, and what only sounds like one of their answers: "put
 * my name on it" and "who put my name on it?", "they went with what the bank offers" and "their other project is dead,
 * ours goes on", "lost by mistake". Rows of plain-replies.tsv: H for an offer that is answered, D for any other letter
 * about a deal; the decision, or OPEN where none is taken; the reply; to whom it goes.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { CHECK, OFFER, parsed, setting } from './kit.ts'

const ROWS = readFileSync(new URL('plain-replies.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((row) => row.split('\t') as [letter: string, decision: string, words: string, owner?: string])

/** Said of oneself it refuses the deal; no refusal is as bad as a deal taken that was not. */
const REFUSES_ANYHOW = /^(?:ACCEPT|REASSIGN|WON|LOST)$/

test.each(ROWS)('%s %s: %s', (letter, decision, words, owner) => {
  const read =
    letter === 'H'
      ? understand(parsed(words, { subject: OFFER }), setting('HANDOFF'))
      : understand(parsed(words, { subject: CHECK }), setting('DEAL'))
  if (decision === 'OPEN') expect(read.intent, read.why).not.toMatch(REFUSES_ANYHOW)
  else expect(read.intent, read.why).toBe(decision)
  if (owner) expect(read.reassignTo?.name?.value).toBe(owner)
})
