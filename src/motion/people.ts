/**
 * Who is who in a deal: lookups in the world that never fail, because a clock must not stop at a missing
 * person.
 */
import { absenceAt } from './calendar.ts'
import type { Deal } from './deal.ts'
import type { PersonFacts, World } from './world.ts'

/** What looking somebody up needs of the world. */
export interface Known {
  people: World['people']
  motion?: Pick<World['motion'], 'calendar'>
}

const OFFICE = { timeZone: 'UTC', workingHours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' } }

/**
 * A person of the world; somebody unknown (erased, merged away) keeps the motion's calendar and no address.
 */
export function personOf(world: Known, id: string): PersonFacts {
  return world.people[id] ?? stranger(world, id)
}

function stranger(world: Known, id: string): PersonFacts {
  const { timeZone, workingHours } = world.motion?.calendar ?? OFFICE
  return {
    id,
    kind: 'AE',
    name: 'unknown person',
    address: null,
    addresses: [],
    partnerId: null,
    language: 'en',
    timeZone,
    workingHours,
    holidays: [],
    absences: [],
    managerId: null,
    backupId: null,
    active: false,
    territories: [],
    products: [],
    load: 0,
    lastOfferAt: null,
  }
}

export function nameOf(world: Known, id: string): string {
  return personOf(world, id).name
}

/** Why somebody cannot take a deal now, in words; null = can. */
export function unavailable(person: PersonFacts, at: string): string | null {
  if (!person.active) return `${person.name} is not active`
  const absence = absenceAt(person, at)
  if (!absence) return null
  return absence.until
    ? `${person.name} is away until ${absence.until.slice(0, 10)}`
    : `${person.name} is away`
}

/** What finding out who stands in at the desk needs of the world. */
export type DeskWorld = Known & Pick<World, 'now' | 'intakeOwnerId' | 'intakeBackupId'>

/** Who reads the intake owner's letters now: the owner, and the backup while the owner is away or gone. */
export function intakeDesk(world: DeskWorld, deal: Pick<Deal, 'intakeOwnerId'>): string[] {
  const owner = personOf(world, deal.intakeOwnerId)
  if (unavailable(owner, world.now) === null) return [owner.id]
  const backup = backupOf(world, owner)
  if (!backup) return [owner.id]
  return owner.active ? [owner.id, backup.id] : [backup.id]
}

/** Somebody present who stands in for the intake owner: the motion's backup, else the person's own. */
export function backupOf(world: DeskWorld, owner: PersonFacts): PersonFacts | null {
  const ids = [world.intakeBackupId, owner.backupId, world.intakeOwnerId]
  for (const id of ids) {
    if (!id || id === owner.id) continue
    const person = personOf(world, id)
    if (unavailable(person, world.now) === null) return person
  }
  return null
}

/** On the vendor's side of the table. */
export function isVendor(person: PersonFacts): boolean {
  return person.kind !== 'PARTNER_CONTACT'
}
