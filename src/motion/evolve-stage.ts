/** How events move a deal from stage to stage: what belongs to one stage does not survive it. */
import type { ClosedDeal, Deal, Handoff } from './deal.ts'
import { baseOf, type Of } from './evolve-base.ts'
import type { HandoffState } from './words.ts'

/** One more of them does not make the question a younger one. */
export function conflictFound(deal: Deal, { at, matches }: Of<'CONFLICT_FOUND'>): Deal {
  const stageSince = deal.stage === 'CONFLICT' ? deal.stageSince : at
  return { ...baseOf(deal), stage: 'CONFLICT', stageSince, matches }
}

/** Back (or forth) to the intake owner's desk: complete, nobody on offer. */
export function registered(deal: Deal, at: string): Extract<Deal, { stage: 'REGISTERED' }> {
  const base = baseOf(deal)
  return {
    ...base,
    stage: 'REGISTERED',
    stageSince: at,
    completedAt: base.completedAt ?? at,
    routingQuestion: null,
  }
}

export function offered(deal: Deal, event: Of<'HANDOFF_OFFERED'>): Deal {
  return {
    ...baseOf(deal),
    stage: 'HANDED_OFF',
    stageSince: event.at,
    completedAt: deal.completedAt ?? event.at,
    handoffs: [...deal.handoffs, event.handoff],
    offer: event.handoff,
  }
}

export function handoffChanged(deal: Deal, id: string, change: Partial<Handoff>): Deal {
  const handoffs = deal.handoffs.map((handoff) => (handoff.id === id ? { ...handoff, ...change } : handoff))
  if (deal.stage === 'HANDED_OFF' && deal.offer.id === id) {
    return { ...deal, handoffs, offer: { ...deal.offer, ...change } }
  }
  return { ...deal, handoffs }
}

export function accepted(deal: Deal, event: Of<'HANDOFF_ACCEPTED'>): Deal {
  const decided = handoffChanged(deal, event.handoffId, { state: 'ACCEPTED', decidedAt: event.at })
  return {
    ...baseOf(decided),
    stage: 'WORKING',
    stageSince: event.at,
    completedAt: deal.completedAt ?? event.at,
    aeId: event.aeId,
    acceptedAt: event.at,
    salesStage: null,
    roles: event.roles,
    // The introduction puts both sellers on one thread: the first touch.
    lastPartnerTouchAt: event.at,
  }
}

export function offerEnded(
  deal: Deal,
  event: { handoffId: string; at: string },
  state: HandoffState,
  reason: string | null,
  comment: string | null,
): Deal {
  const ended = handoffChanged(deal, event.handoffId, { state, decidedAt: event.at, reason, comment })
  return registered(ended, event.at)
}

export function closed(
  deal: Deal,
  at: string,
  stage: ClosedDeal['stage'],
  closeReason: string,
  closeNote: string | null,
): ClosedDeal {
  return {
    ...baseOf(deal),
    stage,
    stageSince: at,
    aeId: deal.stage === 'WORKING' ? deal.aeId : null,
    acceptedAt: deal.stage === 'WORKING' ? deal.acceptedAt : null,
    salesStage: deal.stage === 'WORKING' ? deal.salesStage : null,
    closedAt: at,
    closeReason,
    closeNote,
    wonAmount: null,
    evaluation: null,
  }
}

/** Where it stood: with the AE who had it, on the desk, or waiting for the gap. Of the close nothing is left but its event. */
export function reopened(deal: Deal, event: Of<'REOPENED'>): Deal {
  if (!('closedAt' in deal)) return deal
  const { aeId, acceptedAt, salesStage, completedAt } = deal
  const { at, protectedUntil } = event
  // A later end gets its own notice.
  const protectionNoticeAt = protectedUntil === deal.protectedUntil ? deal.protectionNoticeAt : null
  const base = { ...baseOf(deal), stageSince: at, reopenedAt: at, protectedUntil, protectionNoticeAt }
  if (aeId !== null && acceptedAt !== null)
    return { ...base, stage: 'WORKING', completedAt: completedAt ?? at, aeId, acceptedAt, salesStage }
  if (completedAt !== null) return { ...base, stage: 'REGISTERED', completedAt, routingQuestion: null }
  const questionsAsked = deal.questionsAsked + deal.missing.length
  return { ...base, stage: 'INCOMPLETE', gapRemindersSent: 0, questionsAsked }
}
