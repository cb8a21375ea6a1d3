/** What is to be done with a note of absence. Pure. */
import { addDays, DAY, endOfDay } from '../motion/calendar.ts'
import type { Command } from '../motion/commands.ts'
import type { Plan, Received } from './plan.ts'

/**
 * Somebody is away, or has left. Until when an AE is, keeps new deals from him; otherwise it matters only while that person has a deal
 * on offer. Who has left is for the intake owner. A proven forgery
 * never matters.
 */
export function planForAbsence(received: Received): Plan {
  const { thread, trust, understanding } = received
  const { deal, addressee, sender, handoffId } = thread
  const ignored: Plan = { kind: 'IGNORE', reason: `Automatic reply: ${understanding.why}` }
  const { absence } = understanding
  if (!deal || !addressee || trust === 'FAIL' || sender?.id !== addressee.id || !absence) return ignored
  const waits = handoffId && deal.stage === 'HANDED_OFF' && deal.offer.aeId === addressee.id
  const { until, substitute, gone } = absence
  // Nobody reads that mailbox any more: a person has to say who takes over. The intake owner's own says it to nobody.
  if (gone !== null && !waits && (addressee.kind === 'AE' || addressee.kind === 'PARTNER_CONTACT')) {
    const reason =
      substitute === null
        ? `Somebody has to take over: the mailbox of ${addressee.name} says “${gone.value}”`
        : `Somebody has to take over: the mailbox of ${addressee.name} says “${gone.value}” and names ${substitute.value}`
    return { kind: 'QUARANTINE', reason, inform: true }
  }
  const commands: Command[] = waits
    ? [
        {
          type: 'reportAbsence',
          personId: addressee.id,
          until: until?.value ?? null,
          substitute: substitute?.value ?? null,
        },
      ]
    : []
  const reason = waits ? `${addressee.name} is away; escalated at once` : `${addressee.name} is away`
  const last = until && absence.returns ? addDays(until.value, -1).slice(0, 10) : until?.value
  const back = last ? backFrom(last, received.arrivedAt, addressee.timeZone) : null
  if (back !== null && addressee.kind === 'AE')
    return { kind: 'AWAY', personId: addressee.id, until: back, commands, reason }
  return waits ? { kind: 'COMMANDS', commands, reason } : ignored
}

/** The first moment of being back after that last day; null for a day that is over, or too far off to be meant. */
function backFrom(day: string, now: string, timeZone: string): string | null {
  const back = endOfDay(timeZone, day)
  const away = Date.parse(back) - Date.parse(now)
  return away > 0 && away <= LONGEST_ABSENCE ? back : null
}
/** Parental leave; a year more is a misread date. */
const LONGEST_ABSENCE = 400 * DAY
