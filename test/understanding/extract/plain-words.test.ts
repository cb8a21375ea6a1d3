/** Plain words are read as surely as hard ones (plain-words.ts): one more sentence in an ordinary registration. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import type { DealRead } from '../../../src/understanding/understanding.ts'
import { settingOf } from './kit.ts'
import { AMOUNTS, CLOSES, type Lines, PEOPLE, registrationWith, STEPS } from './plain-words.ts'

const rows = (lines: Lines) =>
  Object.entries(lines).flatMap(([language, said]) => said.map((line) => ({ language, line })))

/** A registration of Lumen Foods for Flow with one more sentence. */
function dealWith({ language, line }: { language: string; line: string }): DealRead {
  const mail = registrationWith(language, line)
  const read = understand(mail, settingOf(mail))
  expect(read.intent).toBe('REGISTRATION')
  expect(read.deals).toHaveLength(1)
  const deal = read.deals[0] as DealRead
  expect(deal.accountName?.value).toBe('Lumen Foods')
  expect(deal.product?.value).toBe('Northwind Flow')
  expect(deal.context).not.toEqual([])
  return deal
}

describe('plain words', () => {
  it.each(rows(AMOUNTS))('a sum, $language: $line', (said) => {
    expect(dealWith(said).amount?.value).toMatchObject({ min: '45000', max: '45000', currency: 'EUR' })
  })
  it.each(rows(CLOSES))('a decision, $language: $line', (said) => {
    expect(dealWith(said).closeDate?.value.date).toBe('2027-02-28')
  })
  it.each(rows(PEOPLE))('a person, $language: $line', (said) => {
    expect(dealWith(said).contacts.map(({ name }) => name?.value)).toEqual(['Maya Lind'])
  })
  it.each(rows(STEPS))('a step, $language: $line', (said) => {
    const { nextStep, nextStepDate } = dealWith(said)
    expect(nextStep).not.toBeNull()
    expect(nextStepDate?.value).toBe('2027-01-12')
  })
})
