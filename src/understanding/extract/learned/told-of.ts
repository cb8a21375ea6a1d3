/** What a unit of prose tells, by the learnt reader with the rules' hints; worked out once for each unit. */

import { allMatches } from '../../search/all-matches.ts'
import { squeeze } from '../fold.ts'
import { low, type Unit } from '../layout/units.ts'
import type { Reading } from '../reading.ts'
import { oursOf, ruledRoles } from '../role-rules.ts'
import { hintsOf } from './hints.ts'
import { type Told, tell } from './told.ts'

const kept = new WeakMap<Unit, Told>()

export function toldOf(reading: Reading, unit: Unit): Told {
  const known =
    kept.get(unit) ?? tell(sayingWe(reading, unit), hintsOf(reading, unit, ruledRoles(unit, oursOf(reading))))
  kept.set(unit, known)
  return known
}

/** The folded sentence with "we" for the partner's own name: "Dune Systems is handling the relationship". */
export function sayingWe(reading: Reading, unit: Unit): string {
  const sentence = low(unit)
  const houses = housesOf(reading)
  const found = allMatches(sentence, WORD)
  let said = ''
  let from = 0
  for (let at = 0; at < found.length; at++) {
    const count = wordsOfHouse(sentence, found, at, houses)
    if (count === 0) continue
    said += `${sentence.slice(from, found[at]!.index)}we`
    const last = found[at + count - 1]!
    from = last.index + last[0].length
    at += count - 1
  }
  return said + sentence.slice(from)
}
const WORD = /[\p{L}\p{N}&-]+/gu

const housesOf = ({ partner }: Reading): string[] =>
  [...partner.domains].map((domain) => squeeze(domain.split('.')[0]!)).filter((house) => house.length >= 4)

/** How many words from here on make the partner's domain, or at least half of it; 0 for none. */
function wordsOfHouse(sentence: string, found: RegExpExecArray[], at: number, houses: string[]): number {
  const [first] = found[at]!
  const likely = houses.filter((house) => house.startsWith(first.slice(0, 3)))
  if (likely.length === 0 || /[@.]/.test(sentence[found[at]!.index - 1] ?? '')) return 0
  for (let count = Math.min(3, found.length - at); count > 0; count--) {
    const said = found
      .slice(at, at + count)
      .map(([word]) => word.replace(/[&-]/g, ''))
      .join('')
    if (said.length >= 4 && likely.some((house) => house.startsWith(said) && said.length * 2 >= house.length))
      return count
  }
  return 0
}
