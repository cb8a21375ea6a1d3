/** What a unit of prose tells, by the learnt reader with the rules' hints; worked out once for each unit. */
import { low, type Unit } from '../layout/units.ts'
import type { Reading } from '../reading.ts'
import { oursOf, ruledRoles } from '../role-rules.ts'
import { hintsOf } from './hints.ts'
import { type Told, tell } from './told.ts'

const kept = new WeakMap<Unit, Told>()

export function toldOf(reading: Reading, unit: Unit): Told {
  const known = kept.get(unit) ?? tell(low(unit), hintsOf(reading, unit, ruledRoles(unit, oursOf(reading))))
  kept.set(unit, known)
  return known
}
