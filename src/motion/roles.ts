/**
 * The four roles of a deal: always assigned, each to one side (design page 1, "Joint work"). The partner may put its own
 * right until an AE has accepted the deal; acceptance puts the AE's name on the vendor's roles, and then they change by
 * proposal only (joint-work.ts).
 */
import type { Deal, RoleHolder } from './deal.ts'
import type { MotionDefinition } from './definition.ts'
import { ROLES, type Role, type Side } from './words.ts'

/** The motion's defaults, and to the partner what it claims and may claim. */
export function rolesAtEntry(
  motion: MotionDefinition,
  claimed: Role[],
  partnerContactId: string,
): Record<Role, RoleHolder> {
  const sideOf = (role: Role): Side =>
    claimed.includes(role) && motion.partnerMayClaim.includes(role) ? 'PARTNER' : motion.roles[role]
  return eachRole((role) => {
    const side = sideOf(role)
    return { side, personId: side === 'PARTNER' ? partnerContactId : null }
  })
}

/**
 * What the partner says of its own part before an AE has accepted the deal is put right by its word: what it claims and
 * may claim is its own, what it had claimed and claims no more is the vendor's. A role that the motion gives the partner
 * moves by proposal only.
 */
export function rolesCorrected(
  motion: MotionDefinition,
  deal: Deal,
  claimed: Role[],
): Record<Role, RoleHolder> {
  return eachRole((role) => {
    const held = deal.roles[role]
    if (held.side === 'VENDOR' && claimed.includes(role) && motion.partnerMayClaim.includes(role))
      return { side: 'PARTNER', personId: deal.partnerContactId }
    const givenUp = deal.facts.partnerRoles.includes(role) && !claimed.includes(role)
    return held.side === 'PARTNER' && givenUp && motion.roles[role] === 'VENDOR'
      ? { side: 'VENDOR', personId: null }
      : held
  })
}

/** The vendor's roles get a new holder (null: nobody by name yet); the partner's stay as they are. */
export function rolesHeldBy(roles: Record<Role, RoleHolder>, aeId: string | null): Record<Role, RoleHolder> {
  return eachRole((role) =>
    roles[role].side === 'VENDOR' ? { side: 'VENDOR', personId: aeId } : roles[role],
  )
}

export function rolesOf(roles: Record<Role, RoleHolder>, side: Side): Role[] {
  return ROLES.filter((role) => roles[role].side === side)
}

/** A value for each role, without any being forgotten. */
export function eachRole<T>(of: (role: Role) => T): Record<Role, T> {
  return {
    CUSTOMER_RELATIONSHIP: of('CUSTOMER_RELATIONSHIP'),
    TECHNICAL_FIT: of('TECHNICAL_FIT'),
    REFERENCE: of('REFERENCE'),
    CLOSE: of('CLOSE'),
  }
}
