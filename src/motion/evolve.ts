/**
 * What an event makes of a deal. Replaying the events of a deal gives the deal; nothing here decides, asks the time
 * or fails for a history that decide.ts made.
 */
import type { AccountMatch, Contact, Deal, Dispute, IncompleteDeal, OpenLeak, Proposal } from './deal.ts'
import type { DealEvent, EventType } from './events.ts'
import type { Of } from './evolve-base.ts'
import {
  accepted,
  closed,
  conflictFound,
  handoffChanged,
  offerEnded,
  offered,
  registered,
  reopened,
} from './evolve-stage.ts'
import { applyChanges } from './facts.ts'
import { rolesHeldBy } from './roles.ts'

/** The deal after its next event. Throws only for a history that does not begin with its registration. */
export function evolve(deal: Deal | null, event: DealEvent): Deal {
  if (deal === null) {
    if (event.type !== 'REGISTERED') throw new Error(`a deal begins with REGISTERED, not with ${event.type}`)
    return born(event)
  }
  const next = apply(deal, event)
  const touched = NEWS[event.type] ? { lastActivityAt: event.at, checkInsSent: 0 } : {}
  const word = isPartnerWord(event) ? { lastPartnerWordAt: event.at } : {}
  return { ...next, ...touched, ...word, revision: event.seq }
}

/** The deal that a history tells of. Throws for an empty one. */
export function replay(events: DealEvent[]): Deal {
  let deal: Deal | null = null
  for (const event of events) deal = evolve(deal, event)
  if (deal === null) throw new Error('a deal without events')
  return deal
}

/** Events that mean that somebody did something for the deal; clocks and bookkeeping are no news. */
const NEWS: Partial<Record<EventType, true>> = {
  FACTS_CHANGED: true,
  SENDER_CONFIRMED: true,
  CONFLICT_SETTLED: true,
  HANDOFF_ACCEPTED: true,
  HANDOFF_DECLINED: true,
  DECLINE_TAKEN_BACK: true,
  OWNERSHIP_RETURNED: true,
  NEXT_STEP_SET: true,
  ACTIVITY_RECORDED: true,
  SALES_STAGE_MOVED: true,
  PROPOSED: true,
  PROPOSAL_ANSWERED: true,
  CREDIT_DISPUTED: true,
  DISPUTE_RESOLVED: true,
  DISPUTE_WITHDRAWN: true,
  WON: true,
  WON_AMOUNT_CORRECTED: true,
  LOST: true,
  REOPENED: true,
  REJECTED: true,
  WITHDRAWN: true,
}

function isPartnerWord(event: DealEvent): boolean {
  switch (event.type) {
    case 'SENDER_CONFIRMED':
      return true
    case 'FACTS_CHANGED':
    case 'NEXT_STEP_SET':
      return event.by === 'PARTNER'
    case 'ACTIVITY_RECORDED':
    case 'PROPOSAL_ANSWERED':
      return event.side === 'PARTNER'
    case 'PROPOSED':
      return event.proposal.proposedSide === 'PARTNER'
    default:
      return false
  }
}

function born(event: Of<'REGISTERED'>): IncompleteDeal {
  const { type: _type, dealId, seq, at, actor: _actor, cause: _cause, questions, ...registration } = event
  return {
    ...registration,
    stage: 'INCOMPLETE',
    id: dealId,
    revision: seq,
    amendments: [],
    proposals: [],
    disputes: [],
    handoffs: [],
    leaks: [],
    registeredAt: at,
    completedAt: null,
    stageSince: at,
    reopenedAt: null,
    protectedUntil: null,
    extensions: 0,
    protectionNoticeAt: null,
    lastPartnerTouchAt: null,
    lastPartnerWordAt: at,
    lastActivityAt: at,
    gapRemindersSent: 0,
    checkInsSent: 0,
    lastCheckInAt: null,
    questionsAsked: questions,
    overlaps: [],
  }
}

function apply(deal: Deal, event: DealEvent): Deal {
  switch (event.type) {
    case 'REGISTERED':
      return deal
    case 'FACTS_CHANGED':
      return factsChanged(deal, event)
    case 'SENDER_CONFIRMED':
      return { ...deal, senderConfirmed: true }
    case 'COMPLETED':
      return {
        ...registered(deal, event.at),
        completedAt: event.at,
        protectedUntil: event.protectedUntil,
      }
    case 'CONFLICT_FOUND':
      return conflictFound(deal, event)
    case 'CONFLICT_SETTLED':
      return deal.stage === 'CONFLICT'
        ? { ...registered(deal, event.at), overlaps: overlapsWith(deal, deal.matches) }
        : registered(deal, event.at)
    case 'OVERLAP_FOUND':
      return { ...deal, overlaps: overlapsWith(deal, event.matches) }
    case 'GAP_REMINDED':
      return {
        ...deal,
        gapRemindersSent: event.number,
        questionsAsked: deal.questionsAsked + deal.missing.length,
      }
    case 'ROUTING_FAILED':
      return deal.stage === 'REGISTERED' ? { ...deal, routingQuestion: event.why } : deal
    case 'HANDOFF_OFFERED':
      return offered(deal, event)
    case 'HANDOFF_REMINDED':
      return handoffChanged(deal, event.handoffId, { remindersSent: event.number })
    case 'HANDOFF_ESCALATED':
      return handoffChanged(deal, event.handoffId, { escalatedAt: event.at })
    case 'HANDOFF_ACCEPTED':
      return accepted(deal, event)
    case 'HANDOFF_DECLINED':
      return offerEnded(deal, event, 'DECLINED', event.reason, event.comment)
    case 'DECLINE_TAKEN_BACK':
      return handoffChanged(deal, event.handoffId, { takenBack: true })
    case 'HANDOFF_LAPSED':
      return offerEnded(deal, event, 'LAPSED', null, null)
    case 'HANDOFF_WITHDRAWN':
      return offerEnded(deal, event, 'WITHDRAWN', event.why, null)
    case 'OWNERSHIP_RETURNED':
      return { ...registered(deal, event.at), roles: rolesHeldBy(deal.roles, null) }
    case 'NEXT_STEP_SET':
      return { ...deal, facts: { ...deal.facts, nextStep: event.nextStep, nextStepDate: event.date } }
    case 'ACTIVITY_RECORDED':
      return activityRecorded(deal, event)
    case 'SALES_STAGE_MOVED':
      return deal.stage === 'WORKING' ? { ...deal, salesStage: event.to } : deal
    case 'CHECK_IN_SENT':
      // The partner's check-in is recorded by its leak; only the AE's are counted and spaced.
      return event.to === 'AE'
        ? { ...deal, checkInsSent: deal.checkInsSent + 1, lastCheckInAt: event.at }
        : deal
    case 'PROPOSED':
      return { ...deal, proposals: [...deal.proposals, event.proposal] }
    case 'PROPOSAL_ANSWERED':
      return proposalEnded(deal, event, event.state, event.note)
    case 'PROPOSAL_TOOK_EFFECT':
      return proposalEnded(deal, event, 'TAKEN_EFFECT', null)
    case 'PROPOSAL_WITHDRAWN':
      return proposalEnded(deal, event, 'WITHDRAWN', null)
    case 'ROLES_CHANGED':
      return { ...deal, roles: event.roles }
    case 'CREDIT_AMENDED':
      return amended(deal, event)
    case 'CREDIT_DISPUTED':
      return { ...deal, disputes: [...deal.disputes, event.dispute] }
    case 'DISPUTE_RESOLVED':
      return disputeEnded(deal, event, { resolution: event.resolution })
    case 'DISPUTE_WITHDRAWN':
      return disputeEnded(deal, event, { resolution: event.note, withdrawn: true })
    case 'PROTECTION_NOTICED':
      return { ...deal, protectionNoticeAt: event.at }
    case 'PROTECTION_EXTENDED':
      return protectionExtended(deal, event)
    case 'LEAK_OPENED':
      return { ...deal, leaks: [...deal.leaks, openLeak(event)] }
    case 'LEAK_CLOSED':
      return { ...deal, leaks: deal.leaks.filter((leak) => !isSameLeak(leak, event)) }
    case 'WON':
      return {
        ...closed(deal, event.at, 'WON', event.reason, event.note),
        wonAmount: event.amount,
        evaluation: event.evaluation,
      }
    case 'WON_AMOUNT_CORRECTED':
      return deal.stage === 'WON' ? { ...deal, wonAmount: event.amount, evaluation: event.evaluation } : deal
    case 'LOST':
    case 'REJECTED':
    case 'WITHDRAWN':
      return closed(deal, event.at, event.type, event.reason, event.note)
    case 'EXPIRED':
      return closed(deal, event.at, 'EXPIRED', event.reason, null)
    case 'REOPENED':
      return reopened(deal, event)
    default:
      return event satisfies never
  }
}

function factsChanged(deal: Deal, event: Of<'FACTS_CHANGED'>): Deal {
  return {
    ...deal,
    facts: applyChanges(deal.facts, event.changes),
    evidence: { ...evidenceKept(deal, event), ...event.evidence },
    accountId: event.accountId,
    missing: event.missing,
    questionsAsked: deal.questionsAsked + event.questions,
  }
}

/**
 * Contacts are known by their place: when they change, words stay only with a value that stays where it was. So are the
 * wishes about them, of which all are told anew.
 */
function evidenceKept(deal: Deal, { changes }: Of<'FACTS_CHANGED'>): Deal['evidence'] {
  const { contacts, contactWishes } = changes
  if (!contacts && !contactWishes) return deal.evidence
  const stays = (field: string) => {
    if (contactWishes && field.startsWith('contactWishes.')) return false
    if (!contacts) return true
    const [, place, key] = /^contacts\.(\d+)\.(name|email|phone|title)$/.exec(field) ?? []
    if (place === undefined) return true
    const [before, after] = [deal.facts.contacts[Number(place)], contacts[Number(place)]]
    return before?.[key as keyof Contact] === after?.[key as keyof Contact]
  }
  return Object.fromEntries(Object.entries(deal.evidence).filter(([field]) => stays(field)))
}

const overlapsWith = ({ overlaps }: Deal, matches: AccountMatch[]): string[] => [
  ...new Set([...overlaps, ...matches.map(({ id }) => id)]),
]

/** Whoever has it on offer and writes has not been silent, whether it decides or not. */
function activityRecorded(
  deal: Deal,
  { at, personId, summary, touchesPartner }: Of<'ACTIVITY_RECORDED'>,
): Deal {
  const touched = touchesPartner ? { ...deal, lastPartnerTouchAt: at } : deal
  return deal.stage === 'HANDED_OFF' && personId === deal.offer.aeId
    ? handoffChanged(touched, deal.offer.id, { lastWord: { at, said: summary ?? '' } })
    : touched
}

function proposalEnded(
  deal: Deal,
  event: { number: number; at: string },
  state: Proposal['state'],
  answer: string | null,
): Deal {
  const end = (proposal: Proposal) =>
    proposal.number === event.number ? { ...proposal, state, answeredAt: event.at, answer } : proposal
  return { ...deal, proposals: deal.proposals.map(end) }
}

function amended(deal: Deal, event: Of<'CREDIT_AMENDED'>): Deal {
  const amendments = [...deal.amendments, event.amendment]
  // After the close the split in force is evaluated anew, and the new figures stand beside the old event.
  return deal.stage === 'WON' && event.evaluation
    ? { ...deal, amendments, evaluation: event.evaluation }
    : { ...deal, amendments }
}

function disputeEnded(
  deal: Deal,
  event: { number: number; at: string },
  how: Pick<Dispute, 'resolution' | 'withdrawn'>,
): Deal {
  const end = (dispute: Dispute) =>
    dispute.number === event.number ? { ...dispute, resolvedAt: event.at, ...how } : dispute
  return { ...deal, disputes: deal.disputes.map(end) }
}

function protectionExtended(deal: Deal, event: Of<'PROTECTION_EXTENDED'>): Deal {
  return {
    ...deal,
    protectedUntil: event.until,
    extensions: deal.extensions + (event.why === 'REQUESTED' ? 1 : 0),
    // The new end gets its own notice.
    protectionNoticeAt: null,
  }
}

function openLeak(event: Of<'LEAK_OPENED'>): OpenLeak {
  const { leak: type, since, at: openedAt, responsibleId, aboutId } = event
  return { type, since, openedAt, responsibleId, ...(aboutId ? { aboutId } : {}) }
}

function isSameLeak(leak: OpenLeak, event: Of<'LEAK_CLOSED'>): boolean {
  return leak.type === event.leak && leak.aboutId === event.aboutId
}
