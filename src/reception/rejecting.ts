/** An intake owner's rejection, and what of his words is for the partner's eyes. */
import type { Command } from '../motion/commands.ts'
import type { Deal } from '../motion/deal.ts'
import type { ReviewReason } from '../motion/words.ts'
import { reviewReasonOf } from '../understanding/answers/reasons.ts'
import {
  ordersRejection,
  reasonIn,
  rejectingSentence,
  toldPartner,
  turnsDown,
  withoutManners,
} from '../understanding/answers/rejection.ts'
import { heardByPartner, openlySaid } from './in-confidence.ts'
import type { Plan, Received } from './plan.ts'

/** Whether words reject the registration without beginning with the order: "Not for us, …", "That was an update. Reject as duplicate". */
export const rejectsInPassing = (text: string): boolean =>
  turnsDown(text) || (!ordersRejection(text) && rejectingSentence(text) !== null)

export function rejecting(received: Received, deal: Deal): Plan {
  const text = received.parsed.ownText.trim()
  const told = toldPartner(text)
  const order = turnsDown(text) || ordersRejection(text) ? null : rejectingSentence(text)
  const reason: ReviewReason =
    reviewReasonOf(told ?? order ?? openlySaid(received, deal)) ??
    (told === null && deal.stage === 'CONFLICT' ? 'DUPLICATE' : 'OTHER')
  const note = noteFor(received, deal, told, order)
  const command: Command =
    deal.stage === 'CONFLICT'
      ? { type: 'settleConflict', decision: 'REJECT', reason, note }
      : { type: 'reject', reason, note }
  return { kind: 'COMMANDS', commands: [command], reason: 'The intake owner rejected the registration' }
}

/** Of a story around the order only the reason's code is told. */
function noteFor(received: Received, deal: Deal, told: string | null, order: string | null): string | null {
  if (order !== null && told === null) return null
  return (told ?? reasonIn(withoutManners(heardByPartner(received, deal))).slice(0, 500)) || null
}
