/** What the facts of a deal amount to: which required fields are missing, what changed, what it is worth. */

import { canonicalJson } from './canonical.ts'
import type { FactChanges } from './commands.ts'
import type { Contact, DealFacts, Money } from './deal.ts'
import { compare, middle, multiply, parseDecimal, round, toText } from './decimal.ts'
import type { Refusal } from './refusals.ts'
import type { EntryField } from './words.ts'

/**
 * Characters of substance (letters and digits) that make a context worth handing over (design page 1,
 * "Entry").
 */
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

/** Facts that no column, clock or credit could work with; null when all are sound. */
export function refuseFacts({ amount, closeDate, nextStepDate }: FactChanges): Refusal | null {
  if (amount && !isMoney(amount)) {
    const why = `"${amount.min}" to "${amount.max}" ${amount.currency} is not an amount`
    return { code: 'INVALID', field: 'amount', why }
  }
  return refuseDate('closeDate', closeDate) ?? refuseDate('nextStepDate', nextStepDate)
}

/** `null` and `undefined` are fine: no date. */
export function refuseDate(field: string, date: string | null | undefined): Refusal | null {
  if (date === null || date === undefined || isDate(date)) return null
  return { code: 'INVALID', field, why: `"${date}" is not a date such as 2026-10-12` }
}

/** A day that exists: 30 February does not. */
function isDate(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false
  const parsed = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)
}

/** Digits and at most one point, as the decimal column keeps it; a range goes up. */
function isMoney({ min, max, currency }: Money): boolean {
  const [least, most] = [min, max].map((text) =>
    /^\d{1,16}(\.\d{1,4})?$/.test(text) ? parseDecimal(text) : null,
  )
  return Boolean(least && most && compare(least, most) <= 0 && /^[A-Z]{3}$/.test(currency))
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

/** Whether other people are its contacts, or reached elsewhere: a number or a title that was missing is none of it. */
export function contactsDiffer(before: readonly Contact[], after: readonly Contact[]): boolean {
  const who = (contacts: readonly Contact[]) =>
    JSON.stringify(contacts.map(({ name, email }) => [name, email?.toLowerCase() ?? null]))
  return who(before) !== who(after)
}
