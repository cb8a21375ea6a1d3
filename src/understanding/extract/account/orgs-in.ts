/** The organisations that a unit names, found once. */
import type { Unit } from '../layout/units.ts'
import { findOrgs } from './find-orgs.ts'
import type { OrgMention } from './org.ts'

const orgs = new WeakMap<Unit, OrgMention[]>()
export function orgsOf(unit: Unit): OrgMention[] {
  const known = orgs.get(unit) ?? findOrgs(unit.layout.text, unit.layout.low, unit.start, unit.end)
  orgs.set(unit, known)
  return known
}
