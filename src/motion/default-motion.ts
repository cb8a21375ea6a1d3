/**
 * The motion that a company starts with: sensible windows, one credit rule, nothing to set up but two
 * addresses.
 */
import type { MotionDefinition } from './definition.ts'

export interface MotionBasics {
  key?: string
  name?: string
  /** Local part of the registration address; "deals" unless given. */
  address?: string
  intakeOwner: string
  intakeBackup?: string | null
  /** Addresses of the AEs who take turns; [] = all. */
  sellers?: string[]
  timeZone?: string
  holidays?: string | null
}

/**
 * Windows as seen in practice (design page 1, "Words"): an offer within a working day, acceptance within two,
 * 90 days of protection, 10 % for a sourced deal.
 */
export function defaultMotion(basics: MotionBasics): MotionDefinition {
  const { key = 'partner-deals', name = 'Partner deals', address = 'deals', sellers = [] } = basics
  return {
    key,
    name,
    address,
    requiredFields: ['ACCOUNT', 'CONTACT', 'CONTEXT'],
    intakeOwner: basics.intakeOwner,
    intakeBackup: basics.intakeBackup ?? null,
    routing: [{ name: 'everybody in turn', when: {}, to: sellers, pick: 'ROUND_ROBIN' }],
    handoff: {
      windowHours: 16,
      remindAfterHours: [6, 12],
      escalateAfterHours: 12,
      offerWithinHours: 8,
      onLapse: 'REASSIGN',
      onDecline: 'REASSIGN',
      maxOffers: 3,
    },
    gap: { remindAfterDays: [2, 7], expireAfterDays: 21 },
    roles: {
      CUSTOMER_RELATIONSHIP: 'PARTNER',
      TECHNICAL_FIT: 'VENDOR',
      REFERENCE: 'VENDOR',
      CLOSE: 'VENDOR',
    },
    partnerMayClaim: ['CUSTOMER_RELATIONSHIP', 'TECHNICAL_FIT', 'REFERENCE'],
    rhythm: {
      nextStepWithinDays: 5,
      nextStepGraceDays: 2,
      partnerTouchDays: 21,
      partnerSilentDays: 30,
      staleDays: 30,
      checkInDays: 14,
    },
    conflict: { otherPartner: 'FIRST_COMPLETE_WINS', samePartner: 'DUPLICATE', direct: 'ASK' },
    credit: [
      {
        key: 'joint-account',
        when: { signals: ['JOINT_ACCOUNT'] },
        type: 'INFLUENCED',
        share: 100,
        rate: 5,
        basis: '5 % of the contract value won',
      },
      {
        key: 'standard',
        when: {},
        type: 'SOURCED',
        share: 100,
        rate: 10,
        basis: '10 % of the contract value won',
      },
    ],
    protection: { days: 90, noticeDays: 14, extensionDays: 30, maxExtensions: 2 },
    objectionDays: 5,
    calendar: {
      timeZone: basics.timeZone ?? 'UTC',
      workingHours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
      holidays: basics.holidays ?? null,
    },
  }
}
