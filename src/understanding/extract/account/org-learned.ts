/** The learnt reader's word on an organisation that a sentence names; worked out once for each mention. */
import { low, type Unit } from '../layout/units.ts'
import { type OrgPlace, type OrgSide, orgSideOf } from '../learned/org-side.ts'
import type { OrgMention } from './org.ts'

type SideOf = (side: OrgSide) => number

const known = new WeakMap<OrgMention, SideOf>()

/** Probability of what it is; null outside sentences, which the reader was not taught on. */
export function sideOfOrg(unit: Unit, mention: OrgMention): SideOf | null {
  const before = known.get(mention)
  if (before !== undefined) return before
  const place = orgPlace(unit, mention)
  if (place === null) return null
  const side = orgSideOf(place)
  known.set(mention, side)
  return side
}

/** An organisation of a unit as the learnt reader sees it; null outside sentences. */
export function orgPlace(unit: Unit, { start, end, legal, orgWords }: OrgMention): OrgPlace | null {
  if (unit.key !== null && unit.key !== 'context') return null
  return { low: low(unit), start: start - unit.start, end: end - unit.start, legal, orgWords }
}
