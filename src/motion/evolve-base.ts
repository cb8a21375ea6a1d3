/** What evolving stands on: an event by its type, and what every stage of a deal has. */
import type { Deal, DealBase } from './deal.ts'
import type { DealEvent, EventType } from './events.ts'

export type Of<T extends EventType> = Extract<DealEvent, { type: T }>

/** Every stage has these; the rest belongs to one stage and must not survive it. */
const BASE: Record<keyof DealBase, true> = {
  id: true,
  number: true,
  revision: true,
  motionVersionId: true,
  partnerId: true,
  partnerName: true,
  partnerContactId: true,
  intakeOwnerId: true,
  accountId: true,
  facts: true,
  evidence: true,
  missing: true,
  senderConfirmed: true,
  roles: true,
  credit: true,
  amendments: true,
  proposals: true,
  disputes: true,
  handoffs: true,
  leaks: true,
  arrivedAt: true,
  registeredAt: true,
  completedAt: true,
  stageSince: true,
  reopenedAt: true,
  protectedUntil: true,
  extensions: true,
  protectionNoticeAt: true,
  lastPartnerTouchAt: true,
  lastPartnerWordAt: true,
  lastActivityAt: true,
  gapRemindersSent: true,
  checkInsSent: true,
  lastCheckInAt: true,
  threadMessageId: true,
  questionsAsked: true,
  overlaps: true,
}
const BASE_KEYS = Object.keys(BASE) as (keyof DealBase)[]

export function baseOf(deal: Deal): DealBase {
  return Object.fromEntries(BASE_KEYS.map((key) => [key, deal[key]])) as unknown as DealBase
}
