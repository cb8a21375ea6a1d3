/** How many letters the motion would have sent for a simulated history: one line per event that calls for some. */
import type { DealEvent, EventType } from '../../motion/events.ts'

const LETTERS: Partial<Record<EventType, number>> = {
  REGISTERED: 1,
  GAP_REMINDED: 1,
  COMPLETED: 1,
  CONFLICT_FOUND: 2,
  CONFLICT_SETTLED: 1,
  ROUTING_FAILED: 1,
  HANDOFF_OFFERED: 1,
  HANDOFF_REMINDED: 1,
  HANDOFF_ESCALATED: 2,
  HANDOFF_ACCEPTED: 1,
  HANDOFF_DECLINED: 1,
  HANDOFF_LAPSED: 2,
  NEXT_STEP_SET: 1,
  WON: 1,
  LOST: 1,
  REJECTED: 1,
  WITHDRAWN: 1,
  EXPIRED: 1,
}

export function lettersOf(events: DealEvent[]): number {
  let letters = 0
  for (const event of events) letters += LETTERS[event.type] ?? 0
  return letters
}
