/**
 * The words of the motion, as data: every enum that the database, the API, the letters and the readers
 * share is spelled once, here (design page 1, "Words").
 */

export const STAGES = [
  'INCOMPLETE',
  'CONFLICT',
  'REGISTERED',
  'HANDED_OFF',
  'WORKING',
  'WON',
  'LOST',
  'REJECTED',
  'WITHDRAWN',
  'EXPIRED',
] as const
export type Stage = (typeof STAGES)[number]

export const CLOSED_STAGES = ['WON', 'LOST', 'REJECTED', 'WITHDRAWN', 'EXPIRED'] as const satisfies Stage[]
export type ClosedStage = (typeof CLOSED_STAGES)[number]
export const OPEN_STAGES = [
  'INCOMPLETE',
  'CONFLICT',
  'REGISTERED',
  'HANDED_OFF',
  'WORKING',
] as const satisfies Stage[]
export type OpenStage = (typeof OPEN_STAGES)[number]

/** Optional sales stages inside WORKING, in order; none is mandatory. */
export const SALES_STAGES = ['QUALIFIED', 'TECHNICAL_VALIDATION', 'PROPOSED', 'COMMITTED'] as const
export type SalesStage = (typeof SALES_STAGES)[number]

export const ENTRY_SIGNALS = ['REGISTERED_OPPORTUNITY', 'JOINT_ACCOUNT', 'PARTNER_SOURCED_LEAD'] as const
export type EntrySignal = (typeof ENTRY_SIGNALS)[number]

export const ROLES = ['CUSTOMER_RELATIONSHIP', 'TECHNICAL_FIT', 'REFERENCE', 'CLOSE'] as const
export type Role = (typeof ROLES)[number]

export const SIDES = ['PARTNER', 'VENDOR'] as const
export type Side = (typeof SIDES)[number]

export const HANDOFF_STATES = ['OFFERED', 'ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN'] as const
export type HandoffState = (typeof HANDOFF_STATES)[number]

export const CREDIT_TYPES = ['SOURCED', 'INFLUENCED', 'ASSISTED'] as const
export type CreditType = (typeof CREDIT_TYPES)[number]

/** Why a registration was closed without a result by the vendor. */
export const REVIEW_REASONS = [
  'DUPLICATE',
  'EXISTING_CUSTOMER',
  'DIRECT_ALREADY_ACTIVE',
  'NOT_QUALIFIED',
  'OUTSIDE_TERRITORY',
  'INCOMPLETE',
  'PUBLIC_TENDER',
  'CUSTOMER_OBJECTS',
  'PARTNER_NOT_IN_GOOD_STANDING',
  'SPAM',
  'OTHER',
] as const
export type ReviewReason = (typeof REVIEW_REASONS)[number]

export const DECLINE_REASONS = [
  'CUSTOMER_PROBLEM_UNCLEAR',
  'NEXT_STEP_UNCLEAR',
  'NOT_MY_TERRITORY',
  'CONFLICT_OF_INTEREST',
  'NO_CAPACITY',
  'ALREADY_WORKING_ACCOUNT',
  'OTHER',
] as const
export type DeclineReason = (typeof DECLINE_REASONS)[number]

export const LOSS_REASONS = [
  'PRICE',
  'NO_BUDGET',
  'NO_DECISION',
  'PROJECT_CANCELLED',
  'LOST_TO_COMPETITOR',
  'LOST_TO_ANOTHER_PARTNER',
  'PRODUCT_GAP',
  'SECURITY_COMPLIANCE',
  'LEGAL',
  'CUSTOMER_UNRESPONSIVE',
  'TIMING',
  'RELATIONSHIP',
  'OTHER',
] as const
export type LossReason = (typeof LOSS_REASONS)[number]

export const WIN_REASONS = [
  'SOLUTION_FIT',
  'PARTNER_RELATIONSHIP',
  'PRICE',
  'REFERENCE',
  'TIMING',
  'OTHER',
] as const
export type WinReason = (typeof WIN_REASONS)[number]

export const WITHDRAW_REASONS = ['PARTNER_WITHDREW', 'CUSTOMER_WITHDREW', 'DUPLICATE', 'OTHER'] as const
export type WithdrawReason = (typeof WITHDRAW_REASONS)[number]

export const EXPIRY_REASONS = ['NEVER_COMPLETED', 'PROTECTION_ENDED', 'NO_ACTIVITY'] as const
export type ExpiryReason = (typeof EXPIRY_REASONS)[number]

export const LEAK_TYPES = [
  'UNPROCESSED',
  'INCOMPLETE',
  'CONFLICT_OPEN',
  'UNOWNED',
  'NOT_OFFERED',
  'UNACCEPTED',
  'NO_NEXT_STEP',
  'NEXT_STEP_OVERDUE',
  'PARTNER_SILENT',
  'PARTNER_EXCLUDED',
  'STALE',
  'CREDIT_DISPUTED',
  'OUTCOME_UNREPORTED',
  'PROTECTION_EXPIRING',
  'UNDELIVERED',
] as const
export type LeakType = (typeof LEAK_TYPES)[number]

export const PARTNER_TIERS = ['REGISTERED', 'SILVER', 'GOLD', 'PLATINUM'] as const
export type PartnerTier = (typeof PARTNER_TIERS)[number]
export const PARTNER_STATUSES = ['ACTIVE', 'SUSPENDED', 'ENDED'] as const
export type PartnerStatus = (typeof PARTNER_STATUSES)[number]

export const PERSON_KINDS = ['PARTNER_CONTACT', 'AE', 'INTAKE_OWNER', 'MANAGER'] as const
export type PersonKind = (typeof PERSON_KINDS)[number]

/** Whether an amount is the whole deal or a yearly or monthly figure. */
export const AMOUNT_BASES = ['TOTAL', 'PER_YEAR', 'PER_MONTH'] as const
export type AmountBasis = (typeof AMOUNT_BASES)[number]

export const ENTRY_FIELDS = ['ACCOUNT', 'CONTACT', 'CONTEXT', 'AMOUNT', 'CLOSE_DATE', 'NEXT_STEP'] as const
export type EntryField = (typeof ENTRY_FIELDS)[number]

/** How a value came to be known (design page 2, "Reading a mail"). */
export const FACT_STATUSES = ['STATED', 'INFERRED', 'ASKED', 'CONFIRMED'] as const
export type FactStatus = (typeof FACT_STATUSES)[number]

export const INTENTS = [
  'REGISTRATION',
  'ACCEPT',
  'DECLINE',
  'REASSIGN',
  'WON',
  'LOST',
  'UPDATE',
  'STATUS_REQUEST',
  'QUESTION',
  'AUTO_REPLY',
  'BOUNCE',
  'UNCLEAR',
  'OTHER',
] as const
export type Intent = (typeof INTENTS)[number]

/** Three-valued trust plus "ask again" (design page 2, "Trust in a sender"). */
export const TRUSTS = ['PASS', 'GRAY', 'FAIL', 'TRY_LATER'] as const
export type Trust = (typeof TRUSTS)[number]

/** What became of an inbound mail; each mail ends in exactly one. */
export const MAIL_OUTCOMES = ['APPLIED', 'ANSWERED', 'QUARANTINED', 'IGNORED'] as const
export type MailOutcome = (typeof MAIL_OUTCOMES)[number]
