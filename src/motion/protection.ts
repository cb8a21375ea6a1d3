/**
 * The partner's protection period, and the rule that it does not burn while the vendor is late (design page 1,
 * "Handoff"). Late is the time from the first promise that passed unkept until an AE accepts:
 * - a complete registration that was not offered within `offerWithinHours` (a conflict that is settled slowly
 *   and the search for the next AE after a decline included), or
 * - an offer that was not answered within its window.
 *
 * Once late, the vendor stays late until the acceptance, whoever is asked meanwhile; the acceptance then
 * extends the protection by exactly that time. A close that was a mistake ends it as well: what was late before is given
 * back with the time for which the deal lay closed (reopen.ts), and the clocks begin anew.
 */
import { addBusinessHours, later } from './calendar.ts'
import type { ClosedDeal, Deal, Handoff } from './deal.ts'
import { personOf } from './people.ts'
import type { World } from './world.ts'

/** The instant from which the vendor is (or, left alone, will be) late; null when it owes nothing now. */
export function vendorLateSince(deal: Deal, world: World): string | null {
  if (deal.completedAt === null) return null
  if (deal.stage !== 'REGISTERED' && deal.stage !== 'HANDED_OFF' && deal.stage !== 'CONFLICT') return null
  return brokenPromises(deal, deal.completedAt, world)[0] ?? null
}

/** The instants from which a promise is (or will be) broken, soonest first. */
const brokenPromises = (deal: Deal, completedAt: string, world: World): string[] =>
  [...slowOffers(deal, completedAt, world), ...slowAnswers(offersSinceOwned(deal))].sort()

/** The same of a deal that was closed without an AE, as it stood then: reopened, it gets that time back. */
export function lateBeforeClose(deal: ClosedDeal, world: World): string | null {
  if (deal.aeId !== null || deal.completedAt === null) return null
  return brokenPromises(deal, deal.completedAt, world)[0] ?? null
}

/** The offers since the deal last had an AE, or was reopened: an earlier acceptance ended the earlier lateness. */
export function offersSinceOwned(deal: Deal): Handoff[] {
  const owned = deal.handoffs.findLastIndex((handoff) => handoff.state === 'ACCEPTED')
  const { reopenedAt } = deal
  const isNew = ({ offeredAt }: Handoff) =>
    reopenedAt === null || Date.parse(offeredAt) >= Date.parse(reopenedAt)
  return deal.handoffs.slice(owned + 1).filter(isNew)
}

/** Each stretch without anybody on offer that was, or is growing, longer than promised: when it became so. */
function slowOffers(deal: Deal, completedAt: string, world: World): string[] {
  const offers = offersSinceOwned(deal)
  const wasOwned = deal.handoffs.some(({ state }) => state === 'ACCEPTED')
  const begin = wasOwned
    ? (offers[0]?.offeredAt ?? deal.stageSince)
    : later(completedAt, deal.reopenedAt ?? completedAt)
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
