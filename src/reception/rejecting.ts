/** An intake owner's rejection, and what of his words is for the partner's eyes. */
import type { Command } from '../motion/commands.ts'
import type { Deal } from '../motion/deal.ts'
import type { ReviewReason } from '../motion/words.ts'
import { reviewReasonOf } from '../understanding/answers/reasons.ts'
import { reasonIn, toldPartner } from '../understanding/answers/rejection.ts'
import { heardByPartner, openlySaid } from './in-confidence.ts'
import type { Plan, Received } from './plan.ts'

export function rejecting(received: Received, deal: Deal): Plan {
  const text = received.parsed.ownText.trim()
  const told = toldPartner(text)
  const note = (told ?? reasonIn(heardByPartner(received, deal)).slice(0, 500)) || null
  const reason: ReviewReason =
    reviewReasonOf(told ?? openlySaid(received, deal)) ??
    (told === null && deal.stage === 'CONFLICT' ? 'DUPLICATE' : 'OTHER')
  const command: Command =
    deal.stage === 'CONFLICT'
      ? { type: 'settleConflict', decision: 'REJECT', reason, note }
      : { type: 'reject', reason, note }
  return { kind: 'COMMANDS', commands: [command], reason: 'The intake owner rejected the registration' }
}
