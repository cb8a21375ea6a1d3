/** Short replies of many people, read as whole mails; and what stands below the signature. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { CHECK, OFFER, parsed, setting } from './kit.ts'
import { DEAL_PHONE, HANDOFF_PHONE } from './phone-replies.ts'

const DECISIONS = ['ACCEPT', 'DECLINE', 'REASSIGN', 'WON', 'LOST']
const rows = (table: Record<string, string[]>): [string, string][] =>
  Object.entries(table).flatMap(([intent, lines]) => lines.map((line): [string, string] => [line, intent]))

function expectIntent(line: string, intent: string, subject: string, address: 'HANDOFF' | 'DEAL') {
  const read = understand(parsed(line, { subject }), setting(address))
  if (intent === 'UNDECIDED') expect(DECISIONS, read.why).not.toContain(read.intent)
  else expect(read.intent, read.why).toBe(intent)
}

describe('a short reply', () => {
  it.each(rows(HANDOFF_PHONE))('to an offer: %j is %s', (line, intent) => {
    expectIntent(line, intent, OFFER, 'HANDOFF')
  })
  it.each(rows(DEAL_PHONE))('about a deal: %j is %s', (line, intent) => {
    expectIntent(line, intent, CHECK, 'DEAL')
  })
})

describe('a postscript below the signature', () => {
  const own = 'Happy to take this one.'
  const signed = (below: string) => `${own}\n\nBest regards,\nLaura Whitfield\nAccount Executive\n\n${below}`
  it.each([
    ['PS: only if the partner does the implementation.', 'UNCLEAR'],
    ['PS I do not cover Wales though', 'UNCLEAR'],
    ['PS: Great game on Sunday!', 'ACCEPT'],
  ])('%j leaves %s', (below, intent) => {
    expect(understand(parsed(own, { text: signed(below) }), setting('HANDOFF')).intent).toBe(intent)
  })
})
