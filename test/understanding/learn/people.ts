/**
 * What the reader of names learns from: examples/people/*.tsv, one passage of a partner's mail a line: the language,
 * and the words with every name in braces and whose it is: {K:Ruth Abara} the customer's, {P:Tom} the partner's own,
 * {V:Priya} the vendor's, {O:Karl Bremner} anybody else's (a competitor's, somebody who has left), {X:St. Mary} no
 * person.
 */

import type { Unit } from '../../../src/understanding/extract/layout/units.ts'
import { featuresOf, type PersonSide, SIDES } from '../../../src/understanding/extract/learned/person-side.ts'
import { personPlace } from '../../../src/understanding/extract/people/contact-learned.ts'
import { excluded } from '../../../src/understanding/extract/people/contact-sides.ts'
import { findPersons, type PersonMention } from '../../../src/understanding/extract/people/person.ts'
import { type Reading, read } from '../../../src/understanding/extract/reading.ts'
import { softmax, sumsOf } from '../../../src/understanding/learned/logistic.ts'
import { mailOf, settingOf } from '../extract/kit.ts'
import { type Observation, regress } from './regression.ts'
import { marksIn, rowsIn } from './rows.ts'

export interface Passage {
  language: string
  words: string
  /** Where the names stand in the words. */
  names: { start: number; end: number; side: PersonSide }[]
}

const MEANT: Record<string, PersonSide> = {
  K: 'CUSTOMER',
  P: 'PARTNER',
  V: 'VENDOR',
  O: 'OTHER',
  X: 'NOBODY',
}

/** Every written passage. Throws on a line that is not one, and says which. */
export const passagesIn = (): Passage[] =>
  rowsIn('people', ({ cells: [language = '', marked = ''], wrong }) => {
    if (!/^[a-z]{2}$/.test(language) || !/\{[KPVOX]:[^{}]+\}/.test(marked))
      throw wrong('language and words with names in braces')
    const { words, marks } = marksIn(marked)
    return { language, words, names: marks.map(({ letter, ...at }) => ({ ...at, side: MEANT[letter]! })) }
  })

/** What the reader of names sees of each name that the rules find in the passages, and whose it is. */
export const personObservations = (passages: readonly Passage[]): Observation[] =>
  passages.flatMap(({ words, names }) => {
    const mail = mailOf({ text: words })
    const reading = read(mail, settingOf(mail), 'WHOLE')
    return namesSeen(reading, reading.units, ({ start, end }) => {
      const known = names.find((name) => name.start < end && name.end > start)
      return known?.side ?? 'NOBODY'
    })
  })

/** The names that the rules find in prose and in fields of contacts; `sideOf` says whose one is, null for somebody's, not the customer's. */
export const namesSeen = (
  reading: Reading,
  units: readonly Unit[],
  sideOf: (mention: PersonMention) => PersonSide | null,
): Observation[] =>
  units.flatMap((unit) => {
    const labelled = unit.key === 'contact'
    if (unit.key !== null && !labelled) return []
    const all = findPersons(unit.layout.text, unit.layout.low, unit.start, unit.end, labelled)
    return all.map((mention) => {
      const out = excluded({ reading, accountName: null }, unit, mention, 0)
      const side = sideOf(mention)
      return {
        features: featuresOf(personPlace(reading, unit, { mention, out, score: mention.score }, all)),
        truth: SIDES.map((one) => (side !== null ? Number(one === side) : one === 'CUSTOMER' ? 0 : null)),
      }
    })
  })

/**
 * Learns from four fifths of the passages and reads the rest; what is wrong with the result, in words, or null. The
 * passages were written to mislead: of the names that the rules alone take for a customer's, not half are.
 */
export function heldOutPeople(): string | null {
  const passages = passagesIn()
  const weights = regress(personObservations(passages.filter((_, at) => at % 5 !== 4)), 'one')
  const held = personObservations(passages.filter((_, at) => at % 5 === 4))
  const right = held.filter(({ features, truth }) => {
    const chances = softmax(sumsOf(features, weights, SIDES.length))
    return chances[0]! >= 0.5 === (truth[0] === 1)
  }).length
  return right / held.length > FLOOR
    ? null
    : `Of names kept from it, the reader tells ${((100 * right) / held.length).toFixed(1)} % right; wanted are more than ${100 * FLOOR} %.`
}
const FLOOR = 0.76
