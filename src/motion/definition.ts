/**
 * A motion as data: what one company has decided about how partner deals run (design page 1, "The motion
 * itself is data"). A published version is immutable; a deal keeps the version that it entered under.
 * Hours are business hours of the person concerned unless a name says otherwise; days are calendar days.
 */
import type { CreditType, EntryField, EntrySignal, PartnerTier, Role, Side } from './words.ts'

export interface WorkingHours {
  /** ISO weekdays, 1 = Monday */
  days: number[]
  /** "09:00", local time */
  from: string
  to: string
}

/** First rule that names somebody who can take the deal wins; every given condition must hold. */
export interface RoutingRule {
  name: string
  when: {
    /** ISO 3166-1 alpha-2 of the account */
    territories?: string[]
    products?: string[]
    /** partner names */
    partners?: string[]
    /** account domains or names (named accounts) */
    accounts?: string[]
    signals?: EntrySignal[]
  }
  /** Addresses of AEs; empty = every active AE whose territories and products fit. */
  to: string[]
  /** How one of several is picked. */
  pick: 'FIRST' | 'ROUND_ROBIN' | 'LEAST_LOADED'
}

/** First matching rule wins; the last one must match everything. */
export interface CreditRule {
  key: string
  when: {
    signals?: EntrySignal[]
    tiers?: PartnerTier[]
    partners?: string[]
    products?: string[]
  }
  type: CreditType
  /** percent, 0 < share ≤ 100 */
  share: number
  /** What the share is of, in words, e.g. "10 % of the first-year contract value". */
  basis: string
  /**
   * Commission in percent of the won amount, evaluated at close; the share says how much of it is this
   * partner's.
   */
  rate: number
}

export interface MotionDefinition {
  key: string
  name: string
  /** Local part of the registration address. */
  address: string
  requiredFields: EntryField[]
  /** Addresses of people. */
  intakeOwner: string
  intakeBackup: string | null
  routing: RoutingRule[]
  handoff: {
    /** The AE's acceptance window. */
    windowHours: number
    /** Business hours after the offer at which the AE is reminded; ascending, all below windowHours. */
    remindAfterHours: number[]
    /** When intake owner and the AE's manager are told that it is late. */
    escalateAfterHours: number
    /** A complete registration must have been offered within this, else NOT_OFFERED. */
    offerWithinHours: number
    onLapse: 'REASSIGN' | 'ASK_INTAKE_OWNER'
    onDecline: 'REASSIGN' | 'ASK_INTAKE_OWNER'
    /** After that many offers the intake owner decides. */
    maxOffers: number
  }
  gap: {
    /** Days after the gap request at which it is sent again. */
    remindAfterDays: number[]
    /** Days after which an incomplete registration expires. */
    expireAfterDays: number
  }
  /** The side that holds each role unless the partner says that it does it. */
  roles: Record<Role, Side>
  /** Roles that a partner may claim in its registration; others need a proposal. */
  partnerMayClaim: Role[]
  rhythm: {
    /** Days after acceptance by which a next step must stand. */
    nextStepWithinDays: number
    /** Days after a next step's date until it counts as overdue. */
    nextStepGraceDays: number
    /** Days without any touch of the partner by the vendor until PARTNER_EXCLUDED. */
    partnerTouchDays: number
    /** Days without a word from the partner until PARTNER_SILENT. */
    partnerSilentDays: number
    /** Days without any activity until STALE. */
    staleDays: number
    /** Days without news after which the AE gets a check-in. */
    checkInDays: number
  }
  conflict: {
    otherPartner: 'FIRST_COMPLETE_WINS' | 'ASK'
    samePartner: 'DUPLICATE' | 'ASK'
    direct: 'ASK' | 'REJECT' | 'PROCEED'
  }
  credit: CreditRule[]
  protection: {
    days: number
    /** Days before its end at which the partner is told. */
    noticeDays: number
    extensionDays: number
    maxExtensions: number
  }
  /** Days in which a partner may object to a role proposal. */
  objectionDays: number
  calendar: {
    timeZone: string
    workingHours: WorkingHours
    /** ISO 3166-1 alpha-2, optionally with region; null = none */
    holidays: string | null
  }
}

export { defaultMotion, type MotionBasics } from './default-motion.ts'
export { describeChange } from './describe-change.ts'
export { type KnownPerson, type Problem, validateMotion } from './validate-motion.ts'
