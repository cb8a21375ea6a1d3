/**
 * What the partner says it will do: keep the customer, show that it fits technically, bring a reference, close. The
 * rules (role-rules.ts) read what is said in words they know; the learnt reader hears what resembles them.
 */
import type { Role } from '../../motion/words.ts'
import type { Fact } from '../understanding.ts'
import { low, text, type Unit } from './layout/units.ts'
import { sayingWe, toldOf } from './learned/told-of.ts'
import { fact, type Reading } from './reading.ts'
import { oursOf, ruledRoles, TICKS } from './role-rules.ts'
import { WE, WE_VERB } from './role-words.ts'

const ROLES: Role[] = ['CUSTOMER_RELATIONSHIP', 'TECHNICAL_FIT', 'REFERENCE', 'CLOSE']

/**
 * Probabilities from which the learnt reader counts: for a role that the rules read too, for one it alone hears, and
 * for one in a sentence that does not say "we".
 */
const SURE = { together: 0.06, alone: 0.4, unsaid: 0.65 }

/**
 * The roles that the partner claims in these units, each once, with the clause that says it. None in what the
 * vendor's people wrote: what "we" and "I" do there is not the partner's.
 */
export function readRoles(reading: Reading, units: Unit[]): Fact<Role>[] {
  const ours = oursOf(reading)
  const claimed = units.filter(mayClaim).flatMap((unit) => {
    const passages = passagesOf(unit)
    if (passages.length > 0) return passages.flatMap((one) => weigh(reading, one, ruledRoles(one, ours)))
    const ruled = ruledRoles(unit, ours)
    return unit.key === 'roles' ? [...ruled, ...heardInField(reading, unit)] : ruled
  })
  return ROLES.flatMap((role) => claimed.find(({ value }) => value === role) ?? [])
}

/** The sentences of a unit of prose or of a described need, most often one; none of other fields and of boxes. */
function passagesOf(unit: Unit): Unit[] {
  if ((unit.key !== null && unit.key !== 'context') || TICKS.test(low(unit))) return []
  const ends = [...text(unit).matchAll(unit.key === null ? ENDS_INSIDE : ENDS)].map(
    ({ index, 0: { length } }) => unit.start + index + length,
  )
  if (ends.length === 0 && unit.key === null) return [unit]
  const starts = [unit.start, ...ends]
  return starts.flatMap((start, at) => {
    const end = ends[at] ?? unit.end
    return start === end ? [] : [{ ...unit, key: null, label: '', start, end }]
  })
}

/** Where a sentence ends in what a field says, and in a unit of prose, which mostly is one sentence. */
const ENDS = /[.!?]\s+(?=\p{Lu})|\n|。/gu
const ENDS_INSIDE = /\d\.\s+(?=\p{Lu})|\n|。(?=.)/gu

/** What the learnt reader alone is sure of in a field that lists roles, heard with its label: "We: setup and training". */
function heardInField(reading: Reading, unit: Unit): Fact<Role>[] {
  const told = toldOf(reading, { ...unit, key: null, label: '', start: unit.labelStart })
  return ROLES.filter((role) => told(role) >= SURE.unsaid).map((role) =>
    fact(role, unit.layout, unit.start, unit.end, 0.9 * told(role)),
  )
}

const mayClaim = (unit: Unit): boolean =>
  !['CUSTOMER', 'VENDOR'].includes(unit.layout.sections[unit.section]?.side ?? '') &&
  unit.key !== 'skip' &&
  unit.key !== 'competitor'

/** What follows from the rules and from the learnt reader. */
function weigh(reading: Reading, unit: Unit, ruled: Fact<Role>[]): Fact<Role>[] {
  const told = toldOf(reading, unit)
  const heard = (chance: number) => chance >= SURE.unsaid || (chance >= SURE.alone && saysWe(reading, unit))
  return ROLES.flatMap((role) => {
    const chance = told(role)
    const rule = ruled.find(({ value }) => value === role)
    if (rule !== undefined) return chance < SURE.together ? [] : [rule]
    return heard(chance) ? [fact(role, unit.layout, unit.start, unit.end, 0.9 * chance)] : []
  })
}

function saysWe(reading: Reading, unit: Unit): boolean {
  const said = sayingWe(reading, unit)
  return WE.test(said) || WE_VERB.test(said)
}
