/**
 * What a native writes first, in fourteen languages: who does what (rows/plain-roles.tsv: language, letters of the roles
 * that the partner takes or "-", words) and what comes next (rows/plain-steps.tsv: language; the step's day, "-" for a
 * step without one, "x" for none; words; written on Tuesday, 10 November 2026).
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import type { DealRead } from '../../../src/understanding/understanding.ts'
import { settingOf } from './kit.ts'
import { registrationWith } from './plain-words.ts'

const rowsOf = (name: string) =>
  readFileSync(new URL(`rows/${name}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split('\t') as [language: string, meant: string, words: string])

/** A registration of Lumen Foods for Flow with one more sentence. */
function dealWith(language: string, words: string): DealRead | undefined {
  const mail = registrationWith(language, words)
  return understand(mail, settingOf(mail)).deals[0]
}

const LETTERS = { CUSTOMER_RELATIONSHIP: 'R', TECHNICAL_FIT: 'T', REFERENCE: 'F', CLOSE: 'C' }

describe('plain words of fourteen languages', () => {
  it.each(rowsOf('plain-roles'))('%s, the partner takes %s: %s', (language, meant, words) => {
    const read = dealWith(language, words)?.partnerRoles.map(({ value }) => LETTERS[value]) ?? []
    expect([...'RTFC'].filter((letter) => read.includes(letter)).join('') || '-').toBe(meant)
  })
  it.each(rowsOf('plain-steps'))('%s, the step is on %s: %s', (language, meant, words) => {
    const deal = dealWith(language, words)
    expect(deal?.nextStepDate?.value ?? (deal?.nextStep ? '-' : 'x')).toBe(meant)
  })
})
