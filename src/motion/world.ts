/**
 * Everything outside the deal that a decision may look at, handed in as plain values:
 * the motion never reads a clock, a database or a random source itself.
 */
import type { AccountMatch } from './deal.ts'
import type { MotionDefinition, WorkingHours } from './definition.ts'
import type { PartnerStatus, PartnerTier, PersonKind } from './words.ts'

export interface PersonFacts {
  id: string
  kind: PersonKind
  name: string
  /** The address letters go to; null when none is deliverable. */
  address: string | null
  /** Every address of the person, lower case. */
  addresses: string[]
  partnerId: string | null
  language: string
  timeZone: string
  workingHours: WorkingHours
  /** Public holidays that count for this person, ISO dates, from a year back to two years ahead. */
  holidays: string[]
  absences: { from: string; until: string | null }[]
  managerId: string | null
  backupId: string | null
  active: boolean
  territories: string[]
  products: string[]
  /** Deals on offer to or worked by this person now. */
  load: number
  /** When this person was last offered a deal (round robin); null = never. */
  lastOfferAt: string | null
}

export interface PartnerFacts {
  id: string
  name: string
  tier: PartnerTier
  status: PartnerStatus
  country: string | null
}

export interface World {
  /** ISO, UTC */
  now: string
  motion: MotionDefinition
  motionVersionId: string
  partner: PartnerFacts
  /** Intake owner, backup, partner contact, all AEs, their managers; by id. */
  people: Record<string, PersonFacts>
  intakeOwnerId: string
  intakeBackupId: string | null
  /** Open registrations and direct opportunities of the same account, looked up by the door. */
  matches: AccountMatch[]
  newId: () => string
  /** sha256, hex */
  hash: (text: string) => string
}
