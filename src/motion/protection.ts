/**
 * The partner's protection period, and the rule that it does not burn while the vendor is late (design page 1,
 * "Handoff"). Late is the time from the first promise that passed unkept until an AE accepts:
 * - a complete registration that was not offered within `offerWithinHours` (a conflict that is settled slowly
 *   and the search for the next AE after a decline included), or
 * - an offer that was not answered within its window.
 *
 * Once late, the vendor stays late until the acceptance, whoever is asked meanwhile; the acceptance then
 * extends the protection by exactly that time.
 */
import { addBusinessHours } from './calendar.ts'
import type { Deal, Handoff } from './deal.ts'
import { personOf } from './people.ts'
import type { World } from './world.ts'

/** The instant from which the vendor is (or, left alone, will be) late; null when it owes nothing now. */
export function vendorLateSince(deal: Deal, world: World): string | null {
  if (deal.completedAt === null) return null
  if (deal.stage !== 'REGISTERED' && deal.stage !== 'HANDED_OFF' && deal.stage !== 'CONFLICT') return null
  const points = [...slowOffers(deal, deal.completedAt, world), ...slowAnswers(offersSinceOwned(deal))]
  return points.sort()[0] ?? null
}

/** The offers since the deal last had an AE: an earlier acceptance ended the earlier lateness. */
export function offersSinceOwned(deal: Deal): Handoff[] {
  const owned = deal.handoffs.findLastIndex((handoff) => handoff.state === 'ACCEPTED')
  return deal.handoffs.slice(owned + 1)
}

/** Each stretch without anybody on offer that was, or is growing, longer than promised: when it became so. */
function slowOffers(deal: Deal, completedAt: string, world: World): string[] {
  const offers = offersSinceOwned(deal)
  const wasOwned = offers.length < deal.handoffs.length
  const begin = wasOwned ? (offers[0]?.offeredAt ?? deal.stageSince) : completedAt
  const stretches = [begin, ...offers.map((offer) => offer.decidedAt)]
  return stretches.flatMap((from, index) => {
    if (from === null) return []
    const promised = offerBy(deal, from, world)
    const offeredAt = offers[index]?.offeredAt
    return offeredAt === undefined || Date.parse(offeredAt) > Date.parse(promised) ? [promised] : []
  })
}

function slowAnswers(offers: Handoff[]): string[] {
  return offers.filter(outlasts).map((offer) => offer.dueAt)
}

/** An offer whose window ended, or will end, before anybody decided. */
export function outlasts({ state, decidedAt, dueAt }: Handoff): boolean {
  return state === 'LAPSED' || decidedAt === null || Date.parse(decidedAt) > Date.parse(dueAt)
}

/** Until when the intake owner has to have somebody on offer. */
export function offerBy(deal: Pick<Deal, 'intakeOwnerId'>, from: string, world: World): string {
  return addBusinessHours(from, world.motion.handoff.offerWithinHours, personOf(world, deal.intakeOwnerId))
}

/** Milliseconds of lateness so far. */
export function lateFor(deal: Deal, world: World): number {
  const since = vendorLateSince(deal, world)
  return since === null ? 0 : Math.max(0, Date.parse(world.now) - Date.parse(since))
}

/** The end of protection as it stands now: while the vendor is late it moves along with the time. */
export function protectedUntilNow(deal: Deal, world: World): string | null {
  if (deal.protectedUntil === null) return null
  return new Date(Date.parse(deal.protectedUntil) + lateFor(deal, world)).toISOString()
}
