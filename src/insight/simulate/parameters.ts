/**
 * What a simulated company is like: every number here is a truth that the statistics must find again. People, firms
 * and products are invented.
 */
import type { MotionDefinition } from '../../motion/definition.ts'

/** One version of the simulated motion and how people behave under it. */
export interface Regime {
  /** ISO instant from which new deals enter under it. */
  from: string
  windowHours: number
  remindAfterHours: number[]
  escalateAfterHours: number
  /** Median business hours until an AE decides. */
  decideHours: number
  /** Chance that a deal that an AE works is won, before the factors of partner and signal. */
  winChance: number
}

export interface Parameters {
  seed: number
  /** First and last arrival, ISO instants; the last is also the "now" at which the history ends. */
  from: string
  until: string
  deals: number
  partners: number
  aes: number
  products: string[]
  /** Country codes with their weight. */
  territories: [string, number][]
  currencies: [string, number][]
  /** Chance that the first mail lacks nothing. */
  completeAtOnce: number
  /** Of the incomplete ones: chance that the partner fills the gap, and the mean days until then. */
  filled: number
  fillDays: number
  conflict: number
  /** Chance that a conflict is settled for the deal. */
  settled: number
  notQualified: number
  /** Chance that routing finds nobody at once; then the mean days until the intake owner offers. */
  routingFails: number
  offerDays: number
  decline: number
  /** Spread (sigma of the logarithm) of the time to a decision. */
  decideSpread: number
  regimes: Regime[]
  /** Weight of the Beta that partners' win factors come from: small = partners differ much. */
  partnerWeight: number
  /** Mean days in WORKING of deals that are won, lost, given up. */
  wonDays: number
  lostDays: number
  givenUpDays: number
  /** Of the deals that are not won: share that ends without a result. */
  givenUp: number
  /** Median and spread of the value. */
  valueMedian: number
  valueSpread: number
  /** Chance that no amount is stated. */
  noAmount: number
  /** Yearly growth of arrivals, e.g. 0.3. */
  growth: number
}

export const PARAMETERS: Parameters = {
  seed: 1,
  from: '2023-11-01T00:00:00.000Z',
  until: '2026-11-01T00:00:00.000Z',
  deals: 2000,
  partners: 60,
  aes: 24,
  products: ['Harbor', 'Ledger', 'Relay', 'Atlas', 'Beacon'],
  territories: [
    ['DE', 5],
    ['FR', 3],
    ['GB', 4],
    ['US', 6],
    ['NL', 2],
    ['ES', 2],
    ['IT', 2],
    ['PL', 1],
  ],
  currencies: [
    ['EUR', 6],
    ['USD', 3],
    ['GBP', 1],
  ],
  completeAtOnce: 0.68,
  filled: 0.83,
  fillDays: 2.2,
  conflict: 0.05,
  settled: 0.6,
  notQualified: 0.05,
  routingFails: 0.12,
  offerDays: 1.4,
  decline: 0.11,
  decideSpread: 1.1,
  regimes: [
    {
      from: '2023-01-01T00:00:00.000Z',
      windowHours: 24,
      remindAfterHours: [12],
      escalateAfterHours: 20,
      decideHours: 9,
      winChance: 0.36,
    },
    {
      from: '2025-12-01T00:00:00.000Z',
      windowHours: 16,
      remindAfterHours: [6, 12],
      escalateAfterHours: 12,
      decideHours: 5,
      winChance: 0.38,
    },
  ],
  partnerWeight: 12,
  wonDays: 55,
  lostDays: 75,
  givenUpDays: 110,
  givenUp: 0.22,
  valueMedian: 38_000,
  valueSpread: 1,
  noAmount: 0.08,
  growth: 0.35,
}

/** The motion that a regime stands for, as a definition that could be published. */
export function definitionOf(regime: Regime, intakeOwner: string): MotionDefinition {
  return {
    key: 'simulated',
    name: 'Simulated motion',
    address: 'simulated',
    requiredFields: ['ACCOUNT', 'CONTACT', 'CONTEXT'],
    intakeOwner,
    intakeBackup: null,
    routing: [{ name: 'territory', when: {}, to: [], pick: 'ROUND_ROBIN' }],
    handoff: {
      windowHours: regime.windowHours,
      remindAfterHours: regime.remindAfterHours,
      escalateAfterHours: regime.escalateAfterHours,
      offerWithinHours: 8,
      onLapse: 'REASSIGN',
      onDecline: 'REASSIGN',
      maxOffers: 4,
    },
    gap: { remindAfterDays: [3, 7], expireAfterDays: 30 },
    roles: {
      CUSTOMER_RELATIONSHIP: 'PARTNER',
      TECHNICAL_FIT: 'VENDOR',
      REFERENCE: 'PARTNER',
      CLOSE: 'VENDOR',
    },
    partnerMayClaim: ['CUSTOMER_RELATIONSHIP', 'TECHNICAL_FIT', 'REFERENCE'],
    rhythm: {
      nextStepWithinDays: 5,
      nextStepGraceDays: 3,
      partnerTouchDays: 21,
      partnerSilentDays: 30,
      staleDays: 45,
      checkInDays: 14,
    },
    conflict: { otherPartner: 'FIRST_COMPLETE_WINS', samePartner: 'ASK', direct: 'ASK' },
    credit: [
      {
        key: 'sourced',
        when: { signals: ['REGISTERED_OPPORTUNITY', 'PARTNER_SOURCED_LEAD'] },
        type: 'SOURCED',
        share: 100,
        basis: '10 % of the first-year contract value',
        rate: 10,
      },
      {
        key: 'influenced',
        when: {},
        type: 'INFLUENCED',
        share: 100,
        basis: '5 % of the first-year contract value',
        rate: 5,
      },
    ],
    protection: { days: 90, noticeDays: 14, extensionDays: 30, maxExtensions: 2 },
    objectionDays: 5,
    calendar: {
      timeZone: 'Europe/Berlin',
      workingHours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
      holidays: null,
    },
  }
}
