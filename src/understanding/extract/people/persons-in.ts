/** The persons whom a unit names; found once for each unit, since contacts, leavers and whoever is out are looked for among them. */
import type { Unit } from '../layout/units.ts'
import { findPersons, type PersonMention } from './person.ts'

const known = new WeakMap<Unit, readonly PersonMention[]>()

export function personsIn(unit: Unit): readonly PersonMention[] {
  const { layout, start, end, key } = unit
  const found = known.get(unit) ?? findPersons(layout.text, layout.low, start, end, key === 'contact')
  known.set(unit, found)
  return found
}
