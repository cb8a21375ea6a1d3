/** A close that was a mistake: the desk takes it back by a word; from anybody else the order reaches the desk. */
import type { Deal } from '../motion/deal.ts'
import { isClosed } from '../motion/transitions.ts'
import { reopeningIn } from '../understanding/answers/reopening.ts'
import { heardByPartner } from './in-confidence.ts'
import type { Plan, Received } from './plan.ts'

/** null where nothing is closed, or the words do not plainly order it. The partner reads the reason, but not what is for the house. */
export function reopening(received: Received, deal: Deal): Plan | null {
  if (!isClosed(deal.stage) || reopeningIn(received.parsed.ownText) === null) return null
  const { sender } = received.thread
  if ('aeId' in deal && sender?.id === deal.aeId && deal.aeId !== deal.intakeOwnerId)
    return { kind: 'PASS_ON' }
  const note = reopeningIn(heardByPartner(received, deal))?.why ?? null
  return { kind: 'COMMANDS', commands: [{ type: 'reopen', note }], reason: 'It was closed by mistake' }
}
