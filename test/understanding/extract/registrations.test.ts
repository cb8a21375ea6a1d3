import { describe, expect, it } from 'vitest'
import { occurs } from '../../../src/understanding/evidence.ts'
import { missingFields } from '../../../src/understanding/gap.ts'
import type { DealRead, Evidence } from '../../../src/understanding/understanding.ts'
import { readDeals } from '../../../src/understanding/wish/readers/registration.ts'
import { type Expected, mailOf, only, settingOf } from './kit.ts'
import { more } from './more-registrations.ts'
import { cases } from './registrations.ts'

/** Every evidence anywhere in the deals. */
function evidences(value: unknown): Evidence[] {
  if (value === null || typeof value !== 'object') return []
  if ('quote' in value) return [value as Evidence]
  return Object.values(value).flatMap(evidences)
}

/** A step is named by a part that must be in it. */
const withPart = (got: Expected, expected: Expected): Expected =>
  expected.step && got.step?.includes(expected.step) ? { ...got, step: expected.step } : got

describe('a registration, whole', () => {
  for (const one of [...cases, ...more]) {
    it(one.name, () => {
      const mail = mailOf(one)
      const deals: DealRead[] = readDeals(mail, settingOf(mail))
      expect(deals.length).toBe(one.deals.length)
      expect(one.deals.map((expected, i) => withPart(only(deals[i], expected), expected))).toEqual(one.deals)
      const context = deals.flatMap((deal) => deal.context.map((fact) => fact.value)).join(' | ')
      for (const phrase of one.context ?? []) expect(context).toContain(phrase)
      for (const phrase of one.not ?? []) expect(context).not.toContain(phrase)
      if (one.missing) expect(missingFields(deals)).toEqual(one.missing)
      const quotes = evidences(deals)
      expect(quotes.length).toBeGreaterThan(0)
      expect(quotes.filter((quote) => !occurs(mail, quote))).toEqual([])
    })
  }
})
