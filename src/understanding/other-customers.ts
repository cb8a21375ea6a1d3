/** A reply parted: what it says of its deal, and what it says of other customers, which a person reads. */
import { reopeningIn } from './answers/reopening.ts'
import { fold } from './extract/fold.ts'
import {
  mayNameAnother,
  mayNameReference,
  otherCustomersIn,
  referencesIn,
} from './extract/other-customers.ts'
import { type Reading, read } from './extract/reading.ts'
import { housesSetApart } from './houses-apart.ts'
import { shortened } from './nothing.ts'
import type { ParsedMail } from './parsed-mail.ts'
import type { UnderstandingSetting } from './setting.ts'
import type { Evidence, Fact } from './understanding.ts'
import { dealName } from './wish/readers/registration-update.ts'

/** The other customers whom the person's own words speak of, in order. Pure; linear. */
export function readOtherCustomers(mail: ParsedMail, setting: UnderstandingSetting): Fact<string>[] {
  // "Reopen, that was another customer" is about this deal's result.
  if (reopeningIn(mail.ownText)) return []
  const reading = read(shortened(mail), setting, 'OWN')
  const known = knownIn(reading, setting)
  const found = mayNameAnother(fold(mail.ownText)) ? otherCustomersIn(reading, known) : []
  const apart = housesSetApart(mail, reading, known)
  return [...found, ...apart.filter((one) => !found.some((other) => overlap(one, other)))]
}

/** The mail without the sentences that speak of other customers as references; the same where it has none. */
export function withoutReferences(mail: ParsedMail, setting: UnderstandingSetting): ParsedMail {
  if (!mayNameReference(fold(mail.ownText))) return mail
  const reading = read(shortened(mail), setting, 'OWN')
  return withoutOthers(mail, referencesIn(reading, knownIn(reading, setting)))
}

const overlap = (one: Fact<string>, other: Fact<string>): boolean =>
  one.evidence.some((here) => other.evidence.some(({ start, end }) => here.start < end && start < here.end))

function knownIn(reading: Reading, { customerNames = [] }: UnderstandingSetting): string[] {
  const ofSubject = dealName(reading)
  return [...customerNames, ...(ofSubject === null ? [] : [ofSubject])]
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

/** The mail without those of its own words, wherever they are read; all others stand where they stood. */
export function withoutWords(mail: ParsedMail, words: readonly Place[]): ParsedMail {
  const at = mail.text.indexOf(mail.ownText)
  const blanked = (text: string, from: number) =>
    words.reduce((rest, { start, end }) => blank(rest, from + start, from + end), text)
  const quotes = words.map(({ start, end }) => mail.ownText.slice(start, end))
  const text = at >= 0 ? blanked(mail.text, at) : quotes.reduce(withoutQuote, mail.text)
  return { ...mail, text, ownText: blanked(mail.ownText, 0), html: null }
}
type Place = Pick<Evidence, 'start' | 'end'>

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end)

/** Own words that do not stand in the text as one piece: an answer between quoted lines. */
function withoutQuote(text: string, quote: string): string {
  const at = text.indexOf(quote)
  return at < 0 ? text : blank(text, at, at + quote.length)
}

/** The mail as if nothing but those of its own words were written; they stand where they stood, and it ends with them. */
export function onlyWords(mail: ParsedMail, words: readonly Evidence[]): ParsedMail {
  const kept = (at: number) => words.some(({ start, end }) => at >= start && at < end)
  const end = Math.max(0, ...words.map((one) => one.end))
  const ownText = mail.ownText.slice(0, end).replace(/[^\n]/g, (char, at: number) => (kept(at) ? char : ' '))
  return { ...mail, subject: '', text: ownText, ownText, html: null, attachments: [], attachedMails: [] }
}

/** Those words themselves, each stretch on a line of its own. */
export const wordsOfOthers = (others: readonly Fact<string>[]): string =>
  others
    .flatMap(({ evidence }) => evidence)
    .map(({ quote }) => quote)
    .join('\n')
