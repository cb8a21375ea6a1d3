/**
 * Where a deal leaks: typed, with since when, who can close it and the one act that does (design page 1,
 * "Leaks").
 *
 * Each leak has a moment from which it counts: the promise or limit that passed. `leakPoints` lists these
 * moments, future ones included, so that the same table tells what leaks now and when the next clock is due.
 * Somebody of the vendor is always responsible: a partner cannot leak the vendor's deals. Every decision ends
 * with `settleLeaks`, so that a leak closes in the same transaction as the act that closes it.
 */
import { addDays, endOfDay, later } from './calendar.ts'
import { type Deal, type OpenLeak, ownerOf, type WorkingDeal } from './deal.ts'
import { type Draft, emit } from './decision.ts'
import { dealValue } from './facts.ts'
import { backupOf, nameOf, personOf } from './people.ts'
import { offerBy, offersSinceOwned, outlasts, protectedUntilNow, vendorLateSince } from './protection.ts'
import { rolesOf } from './roles.ts'
import { isClosed } from './transitions.ts'
import { forVisibility, isLeft } from './visibility.ts'
import type { LeakType } from './words.ts'
import type { World } from './world.ts'

export interface Leak {
  type: LeakType
  /** When it began to count, ISO. */
  since: string
  responsibleId: string
  /** The one thing that closes it, in words. */
  action: string
  valueAtRisk: { value: string; currency: string } | null
  /** UNDELIVERED: whom letters do not reach. */
  aboutId?: string
}

type Point = Omit<Leak, 'valueAtRisk'>

/**
 * What leaks now. UNPROCESSED, and UNDELIVERED of letters without a deal, are kept with the mails (store).
 */
export function leaksOf(deal: Deal, world: World): Leak[] {
  return leakPoints(deal, world).filter((leak) => Date.parse(leak.since) <= Date.parse(world.now))
}

/** What leaks now or, if nobody does anything, from when on. */
export function leakPoints(deal: Deal, world: World): Leak[] {
  const valueAtRisk = dealValue(deal.facts.amount)
  const points = [
    ...ofStage(deal, world),
    ...protectionExpiring(deal, world),
    ...disputed(deal),
    ...undelivered(deal, world),
  ]
  return points.map((point) => ({ ...point, valueAtRisk }))
}

function ofStage(deal: Deal, world: World): Point[] {
  switch (deal.stage) {
    case 'INCOMPLETE':
      return [incomplete(deal, world)]
    case 'CONFLICT':
      return [conflictOpen(deal, world)]
    case 'REGISTERED':
      return [unoffered(deal, world)]
    case 'HANDED_OFF':
      return unaccepted(deal, world)
    case 'WORKING':
      return worked(deal, world)
    case 'WON':
    case 'LOST':
    case 'REJECTED':
    case 'WITHDRAWN':
    case 'EXPIRED':
      return []
    default:
      return deal satisfies never
  }
}

/** When the partner was last asked for the gap: at registration or a reopening, or by the answer to its last word. */
export function gapAskedAt(deal: Deal): string {
  return later(deal.reopenedAt ?? deal.registeredAt, deal.lastPartnerWordAt)
}

function incomplete(deal: Deal, world: World): Point {
  const { remindAfterDays, expireAfterDays } = world.motion.gap
  const partner = nameOf(world, deal.partnerContactId)
  const what = deal.missing.length > 0 ? `to send: ${deal.missing.join(', ')}` : 'to confirm the registration'
  return {
    type: 'INCOMPLETE',
    since: addDays(gapAskedAt(deal), remindAfterDays[0] ?? expireAfterDays / 2),
    responsibleId: atDesk(deal, world),
    action: `Help ${partner} ${what}.`,
  }
}

function conflictOpen(deal: Deal, world: World): Point {
  return {
    type: 'CONFLICT_OPEN',
    since: offerBy(deal, deal.stageSince, world),
    responsibleId: atDesk(deal, world),
    action: 'Settle the conflict: proceed or reject.',
  }
}

/**
 * Never offered at all is a slow desk; offered in vain is a deal that no seller wants. The desk has its time
 * to find somebody, unless a window has passed already: the promise to the partner is broken then, and stays
 * so.
 */
function unoffered(deal: Deal, world: World): Point {
  const offers = offersSinceOwned(deal)
  return {
    type: offers.length > 0 ? 'UNOWNED' : 'NOT_OFFERED',
    since: offers.some(outlasts) ? deal.stageSince : offerBy(deal, deal.stageSince, world),
    responsibleId: atDesk(deal, world),
    action:
      forVisibility(deal) === null
        ? 'Name an account executive for it.'
        : 'Name an account executive for it, or leave it with the partner.',
  }
}

/** From the first window that passed without an answer, whoever has it on offer since. */
function unaccepted(deal: Deal & { stage: 'HANDED_OFF' }, world: World): Point[] {
  const overran = offersSinceOwned(deal).find(outlasts)
  if (!overran) return []
  const action = `${nameOf(world, deal.offer.aeId)} accepts or declines; or give it to somebody else.`
  return [{ type: 'UNACCEPTED', since: overran.dueAt, responsibleId: deal.offer.aeId, action }]
}

function worked(deal: WorkingDeal, world: World): Point[] {
  const points = [
    nextStepLeak(deal, world),
    ...outcome(deal, world),
    stale(deal, world),
    ...partner(deal, world),
  ]
  return [...points.flatMap((point) => point ?? []), ...ownerGone(deal, world)]
}

/** An AE who took a deal over with old dates gets the same time to put them right. */
function settledIn(deal: WorkingDeal, world: World): string {
  return addDays(deal.acceptedAt, world.motion.rhythm.nextStepWithinDays)
}

function nextStepLeak(deal: WorkingDeal, world: World): Point | null {
  const { nextStep, nextStepDate } = deal.facts
  const responsibleId = sellerOf(deal, world)
  const settled = settledIn(deal, world)
  if (nextStep === null) {
    return { type: 'NO_NEXT_STEP', since: settled, responsibleId, action: 'Say the next step and its date.' }
  }
  if (nextStepDate === null) return null
  const over = addDays(endOfDay(zoneOf(deal, world), nextStepDate), world.motion.rhythm.nextStepGraceDays)
  return {
    type: 'NEXT_STEP_OVERDUE',
    since: later(over, settled),
    responsibleId,
    action: `Say what became of "${nextStep}" and what is next.`,
  }
}

function outcome(deal: WorkingDeal, world: World): Point[] {
  const { closeDate } = deal.facts
  if (closeDate === null) return []
  const since = later(endOfDay(zoneOf(deal, world), closeDate), settledIn(deal, world))
  const action = 'Report won or lost, or the new expected close.'
  return [{ type: 'OUTCOME_UNREPORTED', since, responsibleId: sellerOf(deal, world), action }]
}

function stale(deal: WorkingDeal, world: World): Point {
  const since = addDays(deal.lastActivityAt, world.motion.rhythm.staleDays)
  return { type: 'STALE', since, responsibleId: sellerOf(deal, world), action: 'Work it, or report it lost.' }
}

/** A partner that agreed to leave, or did not object, is neither silent nor excluded. */
function partner(deal: WorkingDeal, world: World): Point[] {
  if (rolesOf(deal.roles, 'PARTNER').length === 0 && wasRemoved(deal)) return []
  const { partnerTouchDays, partnerSilentDays } = world.motion.rhythm
  const responsibleId = sellerOf(deal, world)
  const name = nameOf(world, deal.partnerContactId)
  const touched = deal.lastPartnerTouchAt ?? deal.acceptedAt
  // Silence counts from the moment at which there was somebody to talk to.
  const heard = later(deal.lastPartnerWordAt, deal.acceptedAt)
  const excluded: Point[] = [
    {
      type: 'PARTNER_EXCLUDED',
      since: addDays(touched, partnerTouchDays),
      responsibleId,
      action: `Bring ${name} in: write with the deal's address in copy.`,
    },
  ]
  return [
    // Whoever wanted to be left alone is not shut out by it.
    ...(isLeft(deal) ? [] : excluded),
    {
      type: 'PARTNER_SILENT',
      since: addDays(heard, partnerSilentDays),
      responsibleId,
      action: `Call ${name}.`,
    },
  ]
}

function wasRemoved(deal: Deal): boolean {
  return deal.proposals.some(
    ({ payload, state }) =>
      payload.kind === 'PARTNER_REMOVAL' && (state === 'AGREED' || state === 'TAKEN_EFFECT'),
  )
}

/** The account executive has left: nobody owns it, whatever the record says. */
function ownerGone(deal: WorkingDeal, world: World): Point[] {
  if (personOf(world, deal.aeId).active) return []
  const known = deal.leaks.find((leak) => leak.type === 'UNOWNED')
  const action = `${nameOf(world, deal.aeId)} has left: give the deal to somebody.`
  return [{ type: 'UNOWNED', since: known?.since ?? world.now, responsibleId: atDesk(deal, world), action }]
}

/**
 * From the notice until the protection is extended or the deal is closed; it stays after the end. A worked
 * deal is never closed by the end of its protection: that would let the vendor drop a partner by waiting. A
 * person closes it with a result and a reason.
 */
function protectionExpiring(deal: Deal, world: World): Point[] {
  if (isClosed(deal.stage) || deal.protectedUntil === null) return []
  const since = addDays(deal.protectedUntil, -world.motion.protection.noticeDays)
  const late = vendorLateSince(deal, world)
  if (late !== null && Date.parse(late) <= Math.max(Date.parse(since), Date.parse(world.now))) return []
  const ended = Date.parse(protectedUntilNow(deal, world) ?? since) <= Date.parse(world.now)
  const action = ended
    ? 'Protection has ended: extend it or close the deal.'
    : 'Extend the protection or report the result.'
  return [{ type: 'PROTECTION_EXPIRING', since, responsibleId: sellerOf(deal, world), action }]
}

function disputed(deal: Deal): Point[] {
  const open = deal.disputes.find((dispute) => dispute.resolvedAt === null)
  if (!open) return []
  const action = `Resolve dispute ${open.number}: "${open.text}"`
  return [{ type: 'CREDIT_DISPUTED', since: open.openedAt, responsibleId: deal.intakeOwnerId, action }]
}

/** Opened and closed by reports about letters; here it only stays open. */
function undelivered(deal: Deal, world: World): Point[] {
  return deal.leaks
    .filter((leak) => leak.type === 'UNDELIVERED')
    .map(({ since, responsibleId, aboutId }) => ({
      type: 'UNDELIVERED',
      since,
      responsibleId: responsibleId ?? deal.intakeOwnerId,
      action: correctAddress(world, aboutId),
      ...(aboutId ? { aboutId } : {}),
    }))
}

export function correctAddress(world: World, personId: string | undefined): string {
  return `Correct the address of ${personId ? nameOf(world, personId) : 'the recipient'}.`
}

/** The owner of record, or the desk when that one has left. */
function sellerOf(deal: Deal, world: World): string {
  const owner = ownerOf(deal)
  return personOf(world, owner).active ? owner : atDesk(deal, world)
}

function atDesk(deal: Deal, world: World): string {
  const owner = personOf(world, deal.intakeOwnerId)
  return owner.active ? owner.id : (backupOf(world, owner)?.id ?? owner.id)
}

function zoneOf(deal: Deal, world: World): string {
  return personOf(world, ownerOf(deal)).timeZone
}

/** Opens and closes leaks as the deal now stands; the last step of every decision. */
export function settleLeaks(draft: Draft): void {
  const { deal, world } = draft
  if (!deal) return
  const now = leaksOf(deal, world)
  const same = (a: { type: LeakType; aboutId?: string }, b: { type: LeakType; aboutId?: string }) =>
    a.type === b.type && a.aboutId === b.aboutId
  for (const open of deal.leaks) {
    if (!now.some((leak) => same(leak, open))) closeLeak(draft, open)
  }
  for (const leak of now) {
    if (deal.leaks.some((open) => same(leak, open))) continue
    const { type, since, responsibleId, action } = leak
    emit(draft, { type: 'LEAK_OPENED', leak: type, since, responsibleId, action })
    if (type === 'PARTNER_SILENT') emit(draft, { type: 'CHECK_IN_SENT', to: 'PARTNER', why: type })
  }
}

export function closeLeak(draft: Draft, { type, openedAt, aboutId }: OpenLeak): void {
  emit(draft, { type: 'LEAK_CLOSED', leak: type, openedAt, ...(aboutId ? { aboutId } : {}) })
}
