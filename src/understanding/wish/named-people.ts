/** The people whom a reply names: who they are to the writer, and who of them is the same person. */

import { fold } from '../extract/fold.ts'
import type { Sentence } from '../sentences.ts'
import type { Cue, WishContext } from './cue.ts'
import { type Person, peopleIn } from './readers/people.ts'

/** Everybody whom the sentences name, but for the writer and people of other companies. */
export function namedIn(sentences: Sentence[], context: WishContext): Cue[] {
  const exclude = new Set(context.subject.split(/[^\p{L}\p{N}]+/u).map(fold))
  return sentences
    .flatMap((sentence) =>
      peopleIn(sentence, exclude).map(
        (person): Cue => ({
          kind: 'ROUTE',
          sentence,
          start: person.start,
          end: person.end,
          blocked: null,
          person,
        }),
      ),
    )
    .filter((cue) => !isSender(cue.person!, context) && !foreign(cue.person!, context))
}

/** Full names and addresses before single capitalised words. */
export function likeliestPeople(people: Cue[]): Cue[] {
  const sure = people.filter(({ person }) => isFullyNamed(person!))
  return sure.length > 0 ? sure : people
}

/** By first and last name, or by an address: no place and no company ("Québec"). */
export const isFullyNamed = ({ name, email }: Person): boolean => email !== null || name.includes(' ')

/** Whether the writer names himself. */
export const isSender = (person: Person, context: WishContext): boolean => {
  const words = fold(person.name).split(/[^\p{L}]+/u)
  return person.name !== '' && words.every((word) => context.senderWords.has(word))
}

/** Whether the person's address is at another company. */
export const foreign = (person: Person, context: WishContext): boolean =>
  person.email !== null &&
  !context.vendorDomains.some(
    (domain) => person.email!.endsWith(`@${domain}`) || person.email!.endsWith(`.${domain}`),
  )

/** For a person: the name, else the address. */
export const nameOf = (person: Person): string => (person.name === '' ? person.email! : person.name)

/** One cue per person: "Priya Raman … Priya" is one, as is a name and its address. */
export function distinctPeople(cues: Cue[]): Cue[] {
  const kept: Cue[] = []
  for (const cue of cues) {
    const person = cue.person!
    const same = kept.findIndex(({ person: other }) => samePerson(other!, person))
    if (same < 0) kept.push(cue)
    else if (person.email !== null && kept[same]!.person!.email === null) kept[same] = cue
    else if (person.name.length > kept[same]!.person!.name.length && kept[same]!.person!.email === null)
      kept[same] = cue
  }
  return kept
}

function samePerson(a: Person, b: Person): boolean {
  if (a.email !== null && b.email !== null) return a.email === b.email
  const words = (person: Person) =>
    fold(person.name || person.email!.split('@')[0]!)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 1)
  const [few, many] = [words(a), words(b)].sort((x, y) => x.length - y.length) as [string[], string[]]
  return (
    few.length > 0 &&
    few.every((word) => many.some((other) => other.startsWith(word) || word.startsWith(other)))
  )
}
