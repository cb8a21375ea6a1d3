/** Which of the deal's contacts a sentence names: in full, by first name or surname, in the forms that cases give it. */
import type { Unit } from '../extract/layout/units.ts'
import { nameKey } from '../extract/people/person.ts'
import { allMatches } from '../search/all-matches.ts'

export interface KnownContact {
  name: string | null
  email: string | null
}

export interface Named {
  contact: KnownContact
  start: number
  end: number
}

/** Folded endings: "Robins", "Robina", "Robinille"; a possessive's "'s" and "’s". */
const ENDING = "(?:'s|s|'|n|en|in|a|em|ovi|owi|om|u|ia|ia:n|ille|illa|lla|lle|lta|n'?s)?"

/** A unit with its label: "New address for Robin: …". */
export const labelled = (unit: Unit): { start: number; said: string } => {
  const start = Math.min(unit.labelStart, unit.start)
  return { start, said: unit.layout.low.slice(start, unit.end) }
}

/** The contacts named in a unit, in order, each once; offsets are the layout's. Nobody by a word that fits two. */
export function namedContacts(unit: Unit, contacts: readonly KnownContact[]): Named[] {
  const { start: from, said } = labelled(unit)
  const words = contacts.map(({ name }) => nameKey(name ?? '').filter((word) => word.length > 2))
  const named = contacts.flatMap((contact, i): Named[] => {
    const own = words[i]!.filter((word) => contacts.length === 1 || !isShared(word, words, i))
    const places = own.flatMap((word) => allMatches(said, form(word)))
    if (places.length === 0) return []
    const start = Math.min(...places.map(({ index }) => index))
    const first = places.filter(({ index }) => index - start < 40)
    const end = Math.max(...first.map(({ index, 0: { length } }) => index + length))
    return [{ contact, start: from + start, end: from + end }]
  })
  return named.sort((a, b) => a.start - b.start)
}

const isShared = (word: string, words: readonly string[][], own: number): boolean =>
  words.some((others, i) => i !== own && others.includes(word))

/** Not the name within an address. */
const form = (word: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}@._+-])${word.replace(/[^\p{L}\p{N}]/gu, '.')}${ENDING}(?![\\p{L}\\p{N}@_+]|\\.[\\p{L}\\p{N}]|-\\p{L}*@)`,
    'gu',
  )
