/** A result that was a mistake: the desk takes it back by a word; from the AE alone the order reaches the desk. */
import type { Deal } from '../motion/deal.ts'
import { reopeningIn } from '../understanding/answers/reopening.ts'
import { heardByPartner } from './in-confidence.ts'
import type { Plan, Received } from './plan.ts'

/** null where nothing is won or lost, or the words do not plainly order it. The partner reads the reason, but not what is for the house. */
export function reopening(received: Received, deal: Deal): Plan | null {
  if (deal.stage !== 'WON' && deal.stage !== 'LOST') return null
  if (reopeningIn(received.parsed.ownText) === null) return null
  if (received.thread.sender?.id === deal.aeId && deal.aeId !== deal.intakeOwnerId) return { kind: 'PASS_ON' }
  const note = reopeningIn(heardByPartner(received, deal))?.why ?? null
  return { kind: 'COMMANDS', commands: [{ type: 'reopen', note }], reason: 'The result was a mistake' }
}
