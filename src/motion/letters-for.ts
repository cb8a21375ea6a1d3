/**
 * Which letters a decision calls for. The table says for every event whom it concerns, or why nobody is
 * written to; a type error says when an event is forgotten. A letter that already tells what another one
 * would is sent alone (TELLS): the lightest motion that leaves nobody without an answer.
 */

import type { Deal } from './deal.ts'
import type { DealEvent, EventType } from './events.ts'
import type { Letter, LetterKind } from './letters.ts'
import { askForGap, conflictFound, factsChanged, overlapFound, receipt, rejected } from './letters-entry.ts'
import {
  accepted,
  askForName,
  declined,
  escalated,
  gone,
  lapsed,
  offered,
  reminded,
  whyGone,
  withdrawn,
} from './letters-handoff.ts'
import {
  checkIn,
  disputeWithdrawn,
  newShares,
  nextStepSet,
  outcome,
  proposalOutcome,
  proposed,
  protectionExtended,
  protectionNoticed,
  reopened,
  wonAmountCorrected,
} from './letters-joint-work.ts'
import { leakOpened } from './letters-leaks.ts'
import {
  confirmToActor,
  confirmToDesk,
  confirmToSeller,
  daysLate,
  happened,
  type Of,
  type Scene,
  sellerOf,
  toDesk,
  toPartner,
} from './letters-scene.ts'
import { evaluationFor } from './summary.ts'
import type { World } from './world.ts'

type Writer<T extends EventType> = (event: Of<T>, scene: Scene) => Letter[]
/** A reason in words: nobody is written to, because … */
type Entry<T extends EventType> = Writer<T> | `none: ${string}`

/** All letters of one decision, without those that another one of them makes superfluous. */
export function lettersFor(events: DealEvent[], before: Deal | null, after: Deal, world: World): Letter[] {
  const scene: Scene = { events, before, deal: after, world }
  return lightest(events.flatMap((event) => write(event, scene)))
}

function write<T extends EventType>(event: Of<T>, scene: Scene): Letter[] {
  const entry = LETTERS[event.type] as Entry<T>
  return typeof entry === 'string' ? [] : entry(event, scene)
}

export const LETTERS: { [T in EventType]: Entry<T> } = {
  REGISTERED: (_event, scene) => askForGap(scene, 0),
  FACTS_CHANGED: (event, scene) => factsChanged(event, scene),
  SENDER_CONFIRMED: (_event, scene) => askForGap(scene, 0),
  COMPLETED: (_event, scene) => receipt(scene),
  CONFLICT_FOUND: (event, scene) => conflictFound(event, scene),
  CONFLICT_SETTLED: (event, scene) =>
    event.automatic ? [] : [toPartner('CONFLICT_CLEARED', scene, {}), ...confirmToDesk(event, scene)],
  OVERLAP_FOUND: (event, scene) => overlapFound(event, scene),
  GAP_REMINDED: (event, scene) => askForGap(scene, event.number),
  ROUTING_FAILED: (event, scene) => askForName(event, scene),
  HANDOFF_OFFERED: (event, scene) => offered(event, scene),
  HANDOFF_REMINDED: (event, scene) => reminded(event, scene),
  HANDOFF_ESCALATED: (event, scene) => escalated(event, scene),
  HANDOFF_ACCEPTED: (event, scene) => accepted(event, scene),
  HANDOFF_DECLINED: (event, scene) => declined(event, scene),
  DECLINE_TAKEN_BACK: 'none: the offer that follows answers it, or the word that the intake owner reads it',
  HANDOFF_LAPSED: (event, scene) => lapsed(event, scene),
  HANDOFF_WITHDRAWN: (event, scene) => [gone(event.aeId, whyGone(scene), event.why, scene)],
  OWNERSHIP_RETURNED: (event, scene) => [
    gone(event.fromAeId, 'REASSIGNED', event.why, scene, { owned: true }),
    toPartner('HANDOFF_PROGRESS', scene, { what: 'RETURNED', daysAdded: daysLate(scene) }),
  ],
  NEXT_STEP_SET: (event, scene) => nextStepSet(event, scene),
  ACTIVITY_RECORDED: 'none: those who were on the mail know it, the others see it in the status',
  SALES_STAGE_MOVED: 'none: a seller’s working note; the partner sees it in the status',
  CHECK_IN_SENT: (event, scene) => checkIn(event, scene),
  PROPOSED: (event, scene) => [
    ...proposed(event.proposal, scene),
    ...confirmToActor(event, 'PROPOSED', scene, { until: event.proposal.objectionUntil }),
  ],
  PROPOSAL_ANSWERED: (event, scene) => proposalOutcome(event.number, scene),
  PROPOSAL_TOOK_EFFECT: (event, scene) => proposalOutcome(event.number, scene),
  PROPOSAL_WITHDRAWN: (event, scene) => proposalOutcome(event.number, scene),
  ROLES_CHANGED: 'none: the outcome of the proposal tells it, or the letter about the changed facts',
  CREDIT_AMENDED: 'none: the outcome of the proposal, or of the dispute, tells it',
  CREDIT_DISPUTED: (event, scene) => [
    toPartner('DISPUTE_OPENED', scene, { text: event.dispute.text }),
    ...toDesk('DISPUTE_OPENED', scene, { text: event.dispute.text }),
  ],
  DISPUTE_RESOLVED: (event, scene) => [
    toPartner('DISPUTE_RESOLVED', scene, { resolution: event.resolution, shares: newShares(scene) }),
    // A lower share is proposed instead, and confirmed as that.
    ...(happened(scene, 'PROPOSED') ? [] : confirmToActor(event, 'RESOLVED', scene)),
  ],
  DISPUTE_WITHDRAWN: (event, scene) => disputeWithdrawn(event, scene),
  PROTECTION_NOTICED: (event, scene) => protectionNoticed(event, scene),
  PROTECTION_EXTENDED: (event, scene) => protectionExtended(event, scene),
  LEAK_OPENED: (event, scene) => leakOpened(event, scene),
  LEAK_CLOSED: 'none: what closed it is told by its own event',
  WON: (event, scene) => [
    toPartner('OUTCOME', scene, {
      result: 'WON',
      reason: event.reason,
      note: event.note,
      amount: event.amount,
      evaluation: evaluationFor(scene.deal.partnerId, event.evaluation),
      ...(event.asRegistered && { asRegistered: true }),
    }),
    ...confirmToSeller('WON', scene, { won: { amount: event.amount, asRegistered: !!event.asRegistered } }),
  ],
  WON_AMOUNT_CORRECTED: (event, scene) => wonAmountCorrected(event, scene),
  LOST: (event, scene) => [
    outcome('LOST', event.reason, event.note, scene),
    ...confirmToSeller('LOST', scene),
  ],
  REJECTED: (event, scene) => rejected(event, scene),
  WITHDRAWN: (event, scene) => [
    outcome('WITHDRAWN', event.reason, event.note, scene),
    ...sellerOf(scene.before).map((id) => withdrawn(id, event, scene)),
    ...confirmToDesk(event, scene),
  ],
  EXPIRED: (event, scene) => [outcome('EXPIRED', event.reason, null, scene)],
  REOPENED: (event, scene) => reopened(event, scene),
}

/**
 * To one recipient and in one decision, a letter of the left kind already tells what those on the right
 * would. Only letters to the same person are compared.
 */
export const TELLS: Partial<Record<LetterKind, readonly LetterKind[]>> = {
  RECEIPT: ['FACTS_CONFIRMED', 'HANDOFF_PROGRESS', 'GAP_REQUEST', 'CONFLICT_CLEARED'],
  GAP_REQUEST: ['FACTS_CONFIRMED'],
  CONFLICT_NOTICE: ['RECEIPT', 'FACTS_CONFIRMED', 'HANDOFF_PROGRESS'],
  CONFLICT_CLEARED: ['HANDOFF_PROGRESS'],
  CONFLICT_TO_SETTLE: ['DECLINE_NOTICE'],
  REJECTION: ['RECEIPT', 'CONFLICT_NOTICE', 'FACTS_CONFIRMED', 'HANDOFF_PROGRESS', 'PROPOSAL_OUTCOME'],
  OUTCOME: ['PROPOSAL_OUTCOME', 'HANDOFF_PROGRESS', 'GAP_REQUEST', 'PROTECTION_EXPIRING', 'PARTNER_CHECK_IN'],
  INTRODUCTION: ['PROTECTION_EXTENDED', 'NEXT_STEP_UPDATE', 'HANDOFF_PROGRESS'],
  HANDOFF_GONE: ['HANDOFF_REMINDER'],
  NEW_REGISTRATION: ['ROUTING_QUESTION', 'LEAK_NOTICE'],
  DECLINE_NOTICE: ['ROUTING_QUESTION', 'LEAK_NOTICE'],
  LAPSE_NOTICE: ['ROUTING_QUESTION', 'ESCALATION', 'LEAK_NOTICE'],
  DISPUTE_RESOLVED: ['PROPOSAL_OUTCOME'],
  // Whoever is asked one thing is not asked another in the same breath.
  PROPOSAL: ['PARTNER_CHECK_IN'],
}

/** Of these, one recipient needs one per decision: the last, which knows how the decision ended. */
const ONE_IS_ENOUGH: LetterKind[] = [
  'HANDOFF_PROGRESS',
  'GAP_REQUEST',
  'DECISION_CONFIRMED',
  'LEAK_NOTICE',
  'HANDOFF_GONE',
  'CONFLICT_TO_SETTLE',
]

function lightest(letters: Letter[]): Letter[] {
  const recipient = ({ to }: Letter) => ('personId' in to ? to.personId : to.address)
  return letters.filter((letter, index) => {
    const others = letters.filter((other) => other !== letter && recipient(other) === recipient(letter))
    const told = others.some((other) => TELLS[other.kind]?.includes(letter.kind))
    const again = letters
      .slice(index + 1)
      .some((next) => next.kind === letter.kind && recipient(next) === recipient(letter))
    return !told && !(again && ONE_IS_ENOUGH.includes(letter.kind))
  })
}
