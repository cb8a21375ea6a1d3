/** What the readers of single sentences need: the person that somebody names ("give it to Priya Raman"), and where. */
import { findEmails } from './address.ts'
import { fold } from './fold.ts'
import { findPersons, mailboxFits } from './people/person.ts'

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
