/** The facts of a deal as label, value and where the value came from. */
import type { Contact, DealFacts, Money } from '../../src/motion/deal.ts'
import type { DealSummary, ValueChanges } from '../../src/motion/letters.ts'
import type { Sentences } from '../language/en.ts'
import type { Formats } from './format.ts'
import { shorten } from './say.ts'
import type { Fact } from './tables.tsx'

export type FactKey = keyof DealFacts

/** Order of reading; what belongs to another fact (domain, country, date of the next step) has no row of its own. */
const ORDER = [
  'accountName',
  'contacts',
  'contactWishes',
  'context',
  'amount',
  'closeDate',
  'product',
  'nextStep',
  'competitor',
] as const
type Shown = (typeof ORDER)[number]
const BELONGS_TO: Partial<Record<FactKey, Shown>> = {
  accountDomain: 'accountName',
  accountCountry: 'accountName',
  nextStepDate: 'nextStep',
}

interface Source {
  facts: DealFacts
  t: Sentences
  f: Formats
}

/** "Jonas Petersen (Head of IT), jonas@…, +49…" */
export function contactLine(contact: Contact, t: Sentences): string {
  const { name, title, email, phone } = contact
  const who = name && title ? t.handoffOffer.contact(name, title) : (name ?? title)
  return [who, email, phone].filter(Boolean).join(', ')
}

/** The value of one fact in the reader's words; '' when it is not known. */
export function factValue(key: Shown, { facts, t, f }: Source): string {
  switch (key) {
    case 'accountName': {
      const place = [facts.accountDomain, facts.accountCountry].filter(Boolean).join(', ')
      return [facts.accountName, place && facts.accountName ? `(${place})` : place].filter(Boolean).join(' ')
    }
    case 'contacts':
      return facts.contacts.map((contact) => contactLine(contact, t)).join('; ')
    case 'contactWishes':
      return (facts.contactWishes ?? []).map((wish) => t.quote(wish)).join(' ')
    case 'amount':
      return facts.amount ? f.amount(facts.amount) : ''
    case 'closeDate':
      return facts.closeDate ? f.day(facts.closeDate) : ''
    case 'nextStep':
      return nextStepLine(facts, t, f)
    default:
      return facts[key] ?? ''
  }
}

/** "Demo on site (3 December 2026)"; '' when there is none. */
export function nextStepLine(facts: DealFacts, t: Sentences, f: Formats): string {
  if (!facts.nextStep) return ''
  const step = shorten(facts.nextStep, 300)
  return stepOn(step, facts.nextStepDate, t, f)
}

/** With its date, unless the step says the day itself ("call on 9 December"). */
export function stepOn(step: string, date: string | null, t: Sentences, f: Formats): string {
  if (!date) return step
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const day = words(f.day(date)).filter((word) => !/^\d{4}$/.test(word))
  return day.every((word) => words(step).includes(word)) ? step : t.facts.nextStepOn(step, f.day(date))
}

/** Rows of the given facts (all, if none are named), each with the words it was read from. */
export function factRows(
  source: Source & { evidence: DealSummary['evidence'] },
  only?: readonly string[],
): Fact[] {
  const wanted = only?.map((key) => BELONGS_TO[key as FactKey] ?? key.split('.')[0])
  return ORDER.filter((key) => !wanted || wanted.includes(key)).map((key) => {
    const known = factValue(key, source)
    const value = known === '' && only ? noneOf(key, source.t) : known
    return {
      label: source.t.facts[key],
      value: shorten(value, 600),
      source: known ? sourceOf(key, value, source.evidence, source.t) : null,
    }
  })
}

/** What is said where none is left of what there may be none of. */
function noneOf(key: Shown, t: Sentences): string {
  if (key === 'contactWishes') return t.facts.noWishes
  return key === 'nextStep' ? t.facts.noStep : ''
}

/** What a value is now, and under it what it was. */
export function changedRows(
  { t, f }: Pick<Source, 't' | 'f'>,
  { amount, closeDate, contacts }: ValueChanges,
): Fact[] {
  const people = (all: readonly Contact[]) => all.map((contact) => contactLine(contact, t)).join('; ') || null
  const row = (label: string, to: string | null, from: string | null): Fact => ({
    label,
    value: to ?? t.facts.unknown,
    source: t.facts.before(from ?? t.facts.unknown),
  })
  return [
    ...(amount
      ? [row(t.facts.amount, amount.to && f.amount(amount.to), amount.from && f.amount(amount.from))]
      : []),
    ...(closeDate
      ? [row(t.facts.closeDate, closeDate.to && f.day(closeDate.to), closeDate.from && f.day(closeDate.from))]
      : []),
    ...(contacts ? [row(t.facts.contacts, people(contacts.to), people(contacts.from))] : []),
  ]
}

/** The same of every fact that is not as it was `before`. */
export function changedFacts({ facts, t, f }: Source, before: Partial<DealFacts>): Fact[] {
  return ORDER.flatMap((key) => {
    const value = factValue(key, { facts, t, f })
    const was = factValue(key, { facts: { ...facts, ...before }, t, f })
    if (value === was) return []
    const wasNone = key === 'contactWishes' ? t.facts.noWishes : t.facts.unknown
    const source = t.facts.before(shorten(was, 300) || wasNone)
    const none = noneOf(key, t) || t.facts.unknown
    return [{ label: t.facts[key], value: shorten(value, 600) || none, source }]
  })
}

/** The registered sum, where a win is closed at another one; null where it is the same, or none is known. */
export function registeredInstead(
  registered: Money | null,
  won: { value: string; currency: string },
  f: Formats,
): string | null {
  if (!registered) return null
  const { min, max, currency, basis } = registered
  const within = Number(won.value) >= Number(min) && Number(won.value) <= Number(max)
  return basis === 'TOTAL' && currency === won.currency && within ? null : f.amount(registered)
}

/** Contacts are kept by field (`contacts.0.email`); the longest quote shows best where they came from. */
function sourceOf(key: Shown, value: string, evidence: DealSummary['evidence'], t: Sentences): string | null {
  const found = Object.entries(evidence)
    .filter(([field]) => field === key || field.startsWith(`${key}.`))
    .map(([, known]) => known)
  const quotes = found.flatMap((known) => known.evidence.map((e) => e.quote.replace(/\s+/g, ' ').trim()))
  const quote = quotes.reduce((longest, q) => (q.length > longest.length ? q : longest), '')
  const inferred = found.some((known) => known.status === 'INFERRED')
  if (!quote) return inferred ? t.facts.inferred : null
  if (!inferred && sameWords(quote, value)) return null
  return inferred ? t.facts.inferredFrom(shorten(quote, 120)) : t.facts.from(shorten(quote, 120))
}

/** A quote that only repeats the value says nothing. */
function sameWords(quote: string, value: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return bare(value).includes(bare(quote))
}
