/** What the facts of a deal amount to: which required fields are missing, what changed, what it is worth. */

import { canonicalJson } from './canonical.ts'
import type { FactChanges } from './commands.ts'
import type { DealFacts, Money } from './deal.ts'
import { middle, multiply, parseDecimal, round, toText } from './decimal.ts'
import type { EntryField } from './words.ts'

/** Characters of substance (letters and digits) that make a context worth handing over (design page 1, "Entry"). */
export const CONTEXT_SUBSTANCE = 20

const PRESENT: Record<EntryField, (facts: DealFacts) => boolean> = {
  ACCOUNT: (facts) => filled(facts.accountName) || filled(facts.accountDomain),
  // A name alone is nobody that a seller can reach.
  CONTACT: (facts) => facts.contacts.some((contact) => filled(contact.email) || filled(contact.phone)),
  CONTEXT: (facts) => substance(facts.context) >= CONTEXT_SUBSTANCE,
  AMOUNT: (facts) => facts.amount !== null,
  CLOSE_DATE: (facts) => filled(facts.closeDate),
  NEXT_STEP: (facts) => filled(facts.nextStep),
}

function filled(value: string | null): boolean {
  return value !== null && value.trim() !== ''
}

function substance(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

/** The required fields that are not there, in the motion's order. */
export function missingFields(facts: DealFacts, required: EntryField[]): EntryField[] {
  return required.filter((field) => !PRESENT[field](facts))
}

export function applyChanges(facts: DealFacts, changes: FactChanges): DealFacts {
  return { ...facts, ...withoutUndefined(changes) }
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T
}

/** The changes that change something: a fact said again as it stands is not news. */
export function realChanges(facts: DealFacts, changes: FactChanges): FactChanges {
  const entries = Object.entries(withoutUndefined(changes)) as [keyof DealFacts, unknown][]
  return Object.fromEntries(
    entries.filter(([field, value]) => canonicalJson(value) !== canonicalJson(facts[field])),
  ) as FactChanges
}

/**
 * What totals and forecasts add up: the middle of the range, a year's worth of a monthly figure.
 * null without an amount.
 */
export function dealValue(amount: Money | null): { value: string; currency: string } | null {
  if (!amount) return null
  const min = parseDecimal(amount.min)
  const max = parseDecimal(amount.max)
  if (!min || !max) return null
  const months = { units: amount.basis === 'PER_MONTH' ? 12n : 1n, places: 0 }
  return { value: toText(round(multiply(middle(min, max), months), 2)), currency: amount.currency }
}
