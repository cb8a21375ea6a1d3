/** A reply parted: what it says of its deal, and what it says of other customers, which a person reads. */
import { fold } from './extract/fold.ts'
import { mayNameAnother, otherCustomersIn } from './extract/other-customers.ts'
import { read } from './extract/reading.ts'
import { shortened } from './nothing.ts'
import type { ParsedMail } from './parsed-mail.ts'
import type { UnderstandingSetting } from './setting.ts'
import type { Fact } from './understanding.ts'
import { dealName } from './wish/readers/registration-update.ts'

/** The other customers whom the person's own words speak of, in order. Pure; linear. */
export function readOtherCustomers(mail: ParsedMail, setting: UnderstandingSetting): Fact<string>[] {
  if (!mayNameAnother(fold(mail.ownText))) return []
  const reading = read(shortened(mail), setting, 'OWN')
  const ofSubject = dealName(reading)
  const known = [...(setting.customerNames ?? []), ...(ofSubject === null ? [] : [ofSubject])]
  return otherCustomersIn(reading, known)
}

/** The mail without those words; all others stand where they stood. */
export function withoutOthers(mail: ParsedMail, others: readonly Fact<string>[]): ParsedMail {
  const words = others.flatMap(({ evidence }) => evidence).filter(({ part }) => part === 'own')
  const ownText = words.reduce(
    (text, { start, end }) =>
      text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end),
    mail.ownText,
  )
  return words.length === 0 ? mail : { ...mail, ownText }
}

/** Those words themselves, each stretch on a line of its own. */
export const wordsOfOthers = (others: readonly Fact<string>[]): string =>
  others
    .flatMap(({ evidence }) => evidence)
    .map(({ quote }) => quote)
    .join('\n')
