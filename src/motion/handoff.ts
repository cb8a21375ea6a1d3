/**
 * The second moment. A handoff is OFFERED and then ACCEPTED, DECLINED, LAPSED or WITHDRAWN; at most one is
 * open. Ownership moves only when the person it was offered to accepts. Whoever declined or let it lapse is
 * not asked again by routing; after `maxOffers`, or when nobody is left, the intake owner is asked for a
 * name.
 */
import { addBusinessHours } from './calendar.ts'
import type { Command } from './commands.ts'
import { judgeMatches } from './conflict.ts'
import type { AccountMatch, Deal, HandedOffDeal, Handoff, HandoffPackage } from './deal.ts'
import { type Draft, emit } from './decision.ts'
import { refuseDate } from './facts.ts'
import { isVendor, nameOf, personOf, unavailable } from './people.ts'
import { lateFor } from './protection.ts'
import type { Refusal } from './refusals.ts'
import { eachRole, rolesHeldBy } from './roles.ts'
import { route } from './routing.ts'
import { forVisibility, LEFT, waitsForOwner } from './visibility.ts'
import type { World } from './world.ts'

type Of<T extends Command['type']> = Extract<Command, { type: T }>

/**
 * Offers the deal to whom routing picks, or records that it found nobody and why (the intake owner is asked).
 */
export function offerByRouting(draft: Draft): void {
  const { deal, world } = draft
  if (deal?.stage !== 'REGISTERED') return
  const why = heldBack(deal, world) ?? (waitsForOwner(deal) ? FOR_VISIBILITY : null)
  const routed = why === null ? (whoHadIt(deal, world) ?? route(deal, world)) : { why }
  if ('why' in routed) emit(draft, { type: 'ROUTING_FAILED', why: routed.why })
  else offerTo(draft, deal, routed.aeId, routed.pickedBy)
}

const FOR_VISIBILITY = 'the partner brings it for visibility only and wants nobody asked to take it'

/** A worked deal that came back to the desk for an overlap goes to whoever worked it. */
function whoHadIt(deal: Deal, world: World): { aeId: string; pickedBy: string } | null {
  const last = deal.handoffs.at(-1)
  if (last?.state !== 'ACCEPTED' || cannotTake(deal, last.aeId, world)) return null
  return { aeId: last.aeId, pickedBy: 'had it before' }
}

/** What a person has to look at before anybody is offered the deal. */
function heldBack(deal: Deal, { motion, partner }: World): string | null {
  if (partner.status !== 'ACTIVE') return `the partner ${partner.name} is ${partner.status.toLowerCase()}`
  const asked = deal.handoffs.length
  return asked >= motion.handoff.maxOffers ? `${asked} offers were made without success` : null
}

function offerTo(draft: Draft, deal: Deal, aeId: string, pickedBy: string): Handoff {
  const { world } = draft
  const handoff: Handoff = {
    id: world.newId(),
    number: deal.handoffs.length + 1,
    aeId,
    state: 'OFFERED',
    offeredAt: world.now,
    dueAt: addBusinessHours(world.now, world.motion.handoff.windowHours, personOf(world, aeId)),
    remindersSent: 0,
    escalatedAt: null,
    decidedAt: null,
    reason: null,
    comment: null,
    pickedBy,
    package: packageOf(deal, world),
  }
  emit(draft, { type: 'HANDOFF_OFFERED', handoff })
  return handoff
}

function packageOf(deal: Deal, world: World): HandoffPackage {
  return {
    facts: deal.facts,
    roles: eachRole((role) => deal.roles[role].side),
    credit: deal.credit,
    partnerName: deal.partnerName,
    partnerContactName: nameOf(world, deal.partnerContactId),
  }
}

/** A person's pick (`aeId`), or another try of routing. */
export function offer(draft: Draft, deal: Deal, { aeId }: Of<'offer'>): Refusal | null {
  const { world } = draft
  if (aeId !== null) return offerByHand(draft, deal, aeId, 'picked by the intake owner')
  const why = heldBack(deal, world)
  if (why !== null) return { code: 'NOT_ALLOWED', why: `${why}; name somebody` }
  const routed = route(deal, world)
  if ('why' in routed) return { code: 'NOT_ALLOWED', why: `${routed.why}; name somebody` }
  offerTo(draft, deal, routed.aeId, routed.pickedBy)
  return null
}

function offerByHand(draft: Draft, deal: Deal, aeId: string, pickedBy: string): Refusal | null {
  const refused = cannotTake(deal, aeId, draft.world)
  if (refused) return refused
  offerTo(draft, deal, aeId, pickedBy)
  return null
}

const isDeclined = ({ state, takenBack }: Handoff): boolean => state === 'DECLINED' && !takenBack

/** Somebody who let an offer lapse may be asked again by a person, somebody who declined may not. */
export function cannotTake(deal: Deal, aeId: string, world: World): Refusal | null {
  const person = world.people[aeId]
  if (!person) return { code: 'NOT_FOUND', what: 'person', id: aeId }
  if (!isVendor(person)) return { code: 'NOT_ALLOWED', why: `${person.name} does not sell for the vendor` }
  if (deal.handoffs.some((handoff) => handoff.aeId === aeId && isDeclined(handoff))) {
    return { code: 'DECLINED_BEFORE', aeId }
  }
  const why = unavailable(person, world.now)
  return why === null ? null : { code: 'AE_NOT_AVAILABLE', aeId, why }
}

export function accept(draft: Draft, deal: Deal, command: Of<'accept'>): Refusal | null {
  const offered = openOffer(draft, deal, command)
  if ('code' in offered) return offered
  const refused = refuseDate('nextStepDate', command.nextStepDate)
  if (refused) return refused
  const late = lateFor(deal, draft.world)
  const { aeId, id: handoffId } = offered
  emit(draft, { type: 'HANDOFF_ACCEPTED', handoffId, aeId, roles: rolesHeldBy(deal.roles, aeId) })
  giveBackTime(draft, deal, late)
  if (command.nextStep) {
    const date = command.nextStepDate ?? null
    emit(draft, { type: 'NEXT_STEP_SET', nextStep: command.nextStep, date, by: 'VENDOR' })
  }
  return null
}

/** The vendor was late by so many milliseconds: the partner's protection gets exactly these back. */
function giveBackTime(draft: Draft, deal: Deal, late: number): void {
  const from = deal.protectedUntil
  if (late === 0 || from === null) return
  const until = new Date(Date.parse(from) + late).toISOString()
  emit(draft, { type: 'PROTECTION_EXTENDED', from, until, why: 'VENDOR_LATE', note: null })
}

/**
 * The intake owner, who owns it already, leaves it with the partner: no seller is asked, and the partner closes it. Its
 * next step is then what the partner wrote, where no other one is known.
 */
export function leaveWithPartner(draft: Draft, deal: Deal): Refusal | null {
  const nextStep = forVisibility(deal)
  if (nextStep === null)
    return { code: 'NOT_ALLOWED', why: 'the partner has not brought it for visibility only; name somebody' }
  const late = lateFor(deal, draft.world)
  const aeId = deal.intakeOwnerId
  const { id: handoffId } = offerTo(draft, deal, aeId, LEFT)
  // Both sides have said so: the partner closes it.
  const close = { side: 'PARTNER', personId: deal.partnerContactId } as const
  const roles = { ...rolesHeldBy(deal.roles, aeId), CLOSE: close }
  emit(draft, { type: 'HANDOFF_ACCEPTED', handoffId, aeId, roles })
  giveBackTime(draft, deal, late)
  if (deal.facts.nextStep === null) emit(draft, { type: 'NEXT_STEP_SET', nextStep, date: null, by: 'VENDOR' })
  return null
}

export function decline(draft: Draft, deal: Deal, command: Of<'decline'>): Refusal | null {
  const offered = openOffer(draft, deal, command)
  if ('code' in offered) return offered
  const { reason, comment, suggestedAeId, suggestedName } = command
  const { aeId, id: handoffId } = offered
  emit(draft, { type: 'HANDOFF_DECLINED', handoffId, aeId, reason, comment, suggestedAeId, suggestedName })
  if (reason === 'ALREADY_WORKING_ACCOUNT' && claimDirectly(draft, offered)) return null
  const { onDecline } = draft.world.motion.handoff
  if (onDecline !== 'REASSIGN' || !passOn(draft, suggestedAeId, aeId))
    goOn(draft, onDecline, 'the offer was declined')
  return null
}

/**
 * The AE works the customer directly: a conflict with the vendor's own pipeline that nobody has on record, so the
 * motion's policy decides as for one that is (conflict.ts). Nobody else is asked before it is settled.
 */
function claimDirectly(draft: Draft, { id, aeId, number, offeredAt }: Handoff): boolean {
  const { deal, world } = draft
  const claim: AccountMatch = {
    kind: 'DIRECT',
    id,
    label: String(number),
    by: 'WORD',
    similarity: 1,
    evidence: `${nameOf(world, aeId)} says so`,
    completedAt: null,
    arrivedAt: offeredAt,
    product: null,
    stage: 'DIRECT',
  }
  if (deal === null || judgeMatches(deal, [claim], world.motion.conflict).verdict !== 'ASK') return false
  emit(draft, { type: 'CONFLICT_FOUND', matches: [claim] })
  return true
}

/** "I'll take it after all": offered once more where nobody has it; where somebody has, the intake owner may give it. */
export function takeBackDecline(
  draft: Draft,
  deal: Deal,
  { handoffId, personId }: Of<'takeBackDecline'>,
): Refusal | null {
  const handoff = deal.handoffs.find(({ id }) => id === handoffId)
  if (!handoff) return { code: 'NOT_FOUND', what: 'handoff', id: handoffId }
  const { aeId } = handoff
  if (personId !== aeId || actsForAnother(draft, aeId))
    return { code: 'NOT_OFFERED_TO_YOU', handoffId, offeredToId: aeId }
  if (!isDeclined(handoff)) return { code: 'NOTHING_TO_DO', why: 'the offer was not declined' }
  const after = emit(draft, { type: 'DECLINE_TAKEN_BACK', handoffId, aeId })
  if (after.stage === 'REGISTERED' && cannotTake(after, aeId, draft.world) === null)
    offerTo(draft, after, aeId, 'took the decline back')
  return null
}

/** The colleague whom the AE named is asked before routing goes on; that one too has to accept. */
function passOn(draft: Draft, suggestedAeId: string | null, byId: string): boolean {
  const { deal, world } = draft
  if (deal === null || suggestedAeId === null || heldBack(deal, world) !== null) return false
  const askedBefore = deal.handoffs.some((handoff) => handoff.aeId === suggestedAeId)
  if (askedBefore || personOf(world, suggestedAeId).kind !== 'AE') return false
  if (cannotTake(deal, suggestedAeId, world) !== null) return false
  offerTo(draft, deal, suggestedAeId, `named by ${nameOf(world, byId)}`)
  return true
}

/** Nobody answered in time. Called by the clock. */
export function lapse(draft: Draft, deal: HandedOffDeal): void {
  emit(draft, { type: 'HANDOFF_LAPSED', handoffId: deal.offer.id, aeId: deal.offer.aeId })
  goOn(draft, draft.world.motion.handoff.onLapse, 'the offer lapsed without an answer')
}

function goOn(draft: Draft, policy: 'REASSIGN' | 'ASK_INTAKE_OWNER', why: string): void {
  if (policy === 'REASSIGN') offerByRouting(draft)
  else emit(draft, { type: 'ROUTING_FAILED', why })
}

/** The offer that an answer is about, when it is open and the answer comes from the person it was made to. */
function openOffer(
  draft: Draft,
  deal: Deal,
  command: { handoffId: string; personId: string },
): Handoff | Refusal {
  const { handoffId, personId } = command
  const handoff = deal.handoffs.find((candidate) => candidate.id === handoffId)
  if (!handoff) return { code: 'NOT_FOUND', what: 'handoff', id: handoffId }
  const { aeId, state, decidedAt } = handoff
  if (personId !== aeId || actsForAnother(draft, aeId)) {
    return { code: 'NOT_OFFERED_TO_YOU', handoffId, offeredToId: aeId }
  }
  if (state !== 'OFFERED')
    return { code: 'ALREADY_DECIDED', handoffId, state, decidedAt, byPersonId: decider(deal, handoff) }
  return handoff
}

/** A signed-in person who says that another one accepts. */
function actsForAnother({ request: { actor } }: Draft, aeId: string): boolean {
  return (
    actor.kind !== 'CLOCK' && actor.kind !== 'SYSTEM' && actor.personId !== null && actor.personId !== aeId
  )
}

/** Who decided about an offer: its AE, or the intake owner who withdrew it. */
function decider(deal: Deal, handoff: Handoff): string {
  return handoff.state === 'WITHDRAWN' ? deal.intakeOwnerId : handoff.aeId
}

/**
 * The intake owner's explicit act. A deal that is worked goes back to the intake owner until the next
 * acceptance.
 */
export function reassign(draft: Draft, deal: Deal, { toAeId, why }: Of<'reassign'>): Refusal | null {
  const holder = deal.stage === 'HANDED_OFF' ? deal.offer.aeId : deal.stage === 'WORKING' ? deal.aeId : null
  if (holder === toAeId) {
    const name = nameOf(draft.world, toAeId)
    if (deal.stage === 'WORKING') return { code: 'NOTHING_TO_DO', why: `${name} has it already` }
    return { code: 'NOTHING_TO_DO', why: `${name} has been asked and has not answered yet` }
  }
  const refused = cannotTake(deal, toAeId, draft.world)
  if (refused) return refused
  if (deal.stage === 'HANDED_OFF') withdrawOffer(draft, deal, why)
  if (deal.stage === 'WORKING') emit(draft, { type: 'OWNERSHIP_RETURNED', fromAeId: deal.aeId, why })
  if (draft.deal) offerTo(draft, draft.deal, toAeId, 'reassigned by the intake owner')
  return null
}

export function withdrawOffer(draft: Draft, deal: HandedOffDeal, why: string): void {
  emit(draft, { type: 'HANDOFF_WITHDRAWN', handoffId: deal.offer.id, aeId: deal.offer.aeId, why })
}

/** The AE on offer is away: the intake owner hears it now, not when the window ends. */
export function reportAbsence(draft: Draft, deal: Deal, command: Of<'reportAbsence'>): Refusal | null {
  if (deal.stage !== 'HANDED_OFF' || deal.offer.aeId !== command.personId) {
    return { code: 'NOTHING_TO_DO', why: 'the deal is not on offer to this person' }
  }
  if (deal.offer.escalatedAt !== null) return { code: 'NOTHING_TO_DO', why: 'the offer was escalated before' }
  emit(draft, { type: 'HANDOFF_ESCALATED', handoffId: deal.offer.id, why: 'AWAY', until: command.until })
  return null
}
