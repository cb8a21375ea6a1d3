/**
 * What the readers of single sentences need: the amounts ("signed at 96,400 pounds") and the person that somebody
 * names ("give it to Priya Raman"), each with its place.
 */
import type { Amount, Fact } from '../understanding.ts'
import { findEmails } from './address.ts'
import { fold } from './fold.ts'
import { type AmountMention, decimal, findAmounts, type MoneySetting } from './money/amount.ts'
import { findPersons, mailboxFits } from './people/person.ts'
import { evidence } from './reading.ts'

const MONEY: MoneySetting = { dollar: 'USD', krone: 'SEK', franc: 'CHF', cfa: 'XAF', stated: null }

/** All amounts with a currency in one text, as facts of the part that it is; `setting` says what "$" means. */
export function readAmounts(part: string, text: string, setting: MoneySetting = MONEY): Fact<Amount>[] {
  return findAmounts(fold(text), setting)
    .filter(
      (mention): mention is AmountMention & { currency: string } =>
        mention.currency !== null && !mention.unitPrice,
    )
    .map(({ min, max, currency, basis, start, end }) => ({
      value: { min: decimal(min), max: decimal(max), currency, basis },
      status: 'STATED' as const,
      confidence: 0.8,
      evidence: [evidence({ part, raw: text }, start, end)],
    }))
}

export interface PersonRead {
  name: string
  start: number
  end: number
  /** The address beside the name that fits it; null when there is none. */
  email: { value: string; start: number; end: number } | null
}

/** The persons that a sentence names, in order, each with the address that belongs to it. */
export function readPersons(text: string): PersonRead[] {
  const low = fold(text)
  const emails = findEmails(low)
  return findPersons(text, low, 0, text.length, true)
    .filter((mention) => mention.score >= 1)
    .map(({ name, start, end }) => ({
      name,
      start,
      end,
      email:
        emails.find((email) => mailboxFits(email.value, name) >= 2) ??
        emails.find((email) => email.start >= end && email.start - end < 6) ??
        null,
    }))
}
