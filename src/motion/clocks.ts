/**
 * What happens by itself. The clocks of a deal are derived from the deal, never stored as timers: whoever
 * asks gets the same answer, a lost queue loses nothing, and each clock fires once because the event that it
 * causes takes it out of the list.
 *
 * After downtime everything due happens in the order of its due time, but dated now: an AE's window cannot
 * begin before the letter that opens it. Of several reminders of one kind that passed meanwhile only the
 * latest is sent (three at once would be noise); an escalation and a lapse are never skipped.
 */
import { absenceAt, addBusinessHours, addDays, DAY, endOfDay, later } from './calendar.ts'
import { closeDeal } from './close.ts'
import type { Deal, HandedOffDeal, WorkingDeal } from './deal.ts'
import { type Draft, emit } from './decision.ts'
import { lapse } from './handoff.ts'
import { takeEffect } from './joint-work.ts'
import { gapAskedAt, type Leak, leakPoints, settleLeaks } from './leaks.ts'
import { personOf } from './people.ts'
import { isLeft } from './visibility.ts'
import type { LeakType } from './words.ts'
import type { World } from './world.ts'

/** In the order in which clocks of the same instant fire. */
export const CLOCK_KINDS = [
  'GAP_REMINDER',
  'GAP_EXPIRY',
  'HANDOFF_REMINDER',
  'HANDOFF_ESCALATION',
  'HANDOFF_LAPSE',
  'OBJECTION_WINDOW',
  'PROTECTION_NOTICE',
  'CHECK_IN',
  'LEAK',
] as const
export type ClockKind = (typeof CLOCK_KINDS)[number]

export interface Clock {
  kind: ClockKind
  /** ISO, UTC; may be past when nobody looked */
  at: string
  /** LEAK: which one opens. CHECK_IN: why the AE is asked. */
  about?: LeakType | 'RHYTHM'
  /** Reminders: which of the motion's points, from 1. OBJECTION_WINDOW: the proposal. */
  number?: number
}

/** How many check-ins an AE gets without any news; then the stale deal is its manager's business. */
const CHECK_INS_PER_SILENCE = 3
/** More events than any deal can have due at once: a rule that never ends is a bug. */
const MANY = 1000

/** All pending clocks of a deal, soonest first. */
export function clocksOf(deal: Deal, world: World): Clock[] {
  const points = leakPoints(deal, world)
  const clocks = [
    ...ofStage(deal, world, points),
    ...objections(deal),
    ...protectionNotice(deal, points),
    ...leakClocks(deal, points),
  ]
  return clocks.sort(
    (a, b) =>
      Date.parse(a.at) - Date.parse(b.at) || CLOCK_KINDS.indexOf(a.kind) - CLOCK_KINDS.indexOf(b.kind),
  )
}

/** The soonest; null when nothing will happen by itself any more. */
export function nextClock(deal: Deal, world: World): Clock | null {
  return clocksOf(deal, world)[0] ?? null
}

/** Fires everything due, one after another, each looking at what the one before has done. */
export function tick(draft: Draft): void {
  for (let fired = 0; fired < MANY; fired += 1) {
    const clock = draft.deal && nextClock(draft.deal, draft.world)
    if (!clock || Date.parse(clock.at) > Date.parse(draft.world.now)) return
    fire(draft, clock)
  }
  throw new Error(`the clocks of deal ${draft.dealId} never come to rest`)
}

function fire(draft: Draft, clock: Clock): void {
  const { deal } = draft
  if (deal?.stage === 'HANDED_OFF') fireOffer(draft, deal, clock)
  if (deal?.stage === 'INCOMPLETE') fireGap(draft, deal, clock)
  switch (clock.kind) {
    case 'GAP_REMINDER':
    case 'GAP_EXPIRY':
    case 'HANDOFF_REMINDER':
    case 'HANDOFF_ESCALATION':
    case 'HANDOFF_LAPSE':
      break
    case 'OBJECTION_WINDOW':
      if (deal) takeUnopposed(draft, deal, clock)
      break
    case 'PROTECTION_NOTICE':
      if (deal?.protectedUntil)
        emit(draft, { type: 'PROTECTION_NOTICED', protectedUntil: deal.protectedUntil })
      break
    case 'CHECK_IN':
      emit(draft, { type: 'CHECK_IN_SENT', to: 'AE', why: clock.about ?? 'RHYTHM' })
      break
    case 'LEAK':
      settleLeaks(draft)
      break
    default:
      clock.kind satisfies never
  }
}

function fireGap(draft: Draft, deal: Deal, { kind, number = 1 }: Clock): void {
  if (kind === 'GAP_REMINDER') emit(draft, { type: 'GAP_REMINDED', number })
  if (kind === 'GAP_EXPIRY') {
    const reason = deal.missing.length > 0 ? 'NEVER_COMPLETED' : 'NO_ACTIVITY'
    closeDeal(draft, deal, { type: 'EXPIRED', reason })
  }
}

function fireOffer(draft: Draft, deal: HandedOffDeal, { kind, number = 1 }: Clock): void {
  const handoffId = deal.offer.id
  if (kind === 'HANDOFF_REMINDER') emit(draft, { type: 'HANDOFF_REMINDED', handoffId, number })
  if (kind === 'HANDOFF_ESCALATION') escalate(draft, deal)
  if (kind === 'HANDOFF_LAPSE') lapse(draft, deal)
}

function takeUnopposed(draft: Draft, deal: Deal, { number }: Clock): void {
  const proposal = deal.proposals.find((open) => open.number === number)
  if (proposal) takeEffect(draft, proposal)
}

function escalate(draft: Draft, deal: HandedOffDeal): void {
  const { world } = draft
  const ae = personOf(world, deal.offer.aeId)
  const absence = absenceAt(ae, world.now)
  const away = absence !== null || !ae.active
  emit(draft, {
    type: 'HANDOFF_ESCALATED',
    handoffId: deal.offer.id,
    why: away ? 'AWAY' : 'LATE',
    until: absence?.until ?? null,
  })
}

function ofStage(deal: Deal, world: World, points: Leak[]): Clock[] {
  switch (deal.stage) {
    case 'INCOMPLETE':
      return gapClocks(deal, world)
    case 'HANDED_OFF':
      return offerClocks(deal, world)
    case 'WORKING':
      return checkIn(deal, world, points)
    case 'CONFLICT':
    case 'REGISTERED':
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

function gapClocks(deal: Deal, world: World): Clock[] {
  const { remindAfterDays, expireAfterDays } = world.motion.gap
  const asked = gapAskedAt(deal)
  const expiry: Clock = { kind: 'GAP_EXPIRY', at: addDays(asked, expireAfterDays) }
  const points = remindAfterDays.map((days) => addDays(asked, days))
  return [...latestMissed('GAP_REMINDER', points, deal.gapRemindersSent, world), expiry]
}

/** The next reminder point; when several have passed already, only the last of these. */
function latestMissed(kind: ClockKind, points: string[], sent: number, { now }: World): Clock[] {
  const open = points.map((at, index) => ({ kind, at, number: index + 1 })).slice(sent)
  const missed = open.filter((clock) => Date.parse(clock.at) <= Date.parse(now))
  return [missed.at(-1) ?? open[0]].flatMap((clock) => clock ?? [])
}

function offerClocks(deal: HandedOffDeal, world: World): Clock[] {
  const { offer } = deal
  const { remindAfterHours, escalateAfterHours } = world.motion.handoff
  const ae = personOf(world, offer.aeId)
  const points = remindAfterHours.map((hours) => addBusinessHours(offer.offeredAt, hours, ae))
  const clocks = latestMissed('HANDOFF_REMINDER', points, offer.remindersSent, world)
  if (offer.escalatedAt === null) {
    const late = addBusinessHours(offer.offeredAt, escalateAfterHours, ae)
    const [at = late] = [late, ...awayFrom(deal, world)].sort()
    clocks.push({ kind: 'HANDOFF_ESCALATION', at })
  }
  return [...clocks, { kind: 'HANDOFF_LAPSE', at: offer.dueAt }]
}

/** Somebody who will not be back before the window ends cannot be waited for: from then on the desk knows. */
function awayFrom(deal: HandedOffDeal, world: World): string[] {
  const { offeredAt, dueAt, aeId } = deal.offer
  const ae = personOf(world, aeId)
  if (!ae.active) return [offeredAt]
  const due = Date.parse(dueAt)
  return ae.absences
    .filter(({ from, until }) => Date.parse(from) < due && (until === null || Date.parse(until) >= due))
    .map(({ from }) => new Date(later(from, offeredAt)).toISOString())
}

function objections(deal: Deal): Clock[] {
  return deal.proposals.flatMap(({ state, objectionUntil, number }) =>
    state === 'OPEN' && objectionUntil !== null
      ? [{ kind: 'OBJECTION_WINDOW' as const, at: objectionUntil, number }]
      : [],
  )
}

/** The partner's notice goes out when the leak begins, once per end of protection. */
function protectionNotice(deal: Deal, points: Leak[]): Clock[] {
  if (deal.protectionNoticeAt !== null) return []
  return points
    .filter((point) => point.type === 'PROTECTION_EXPIRING')
    .map((point) => ({ kind: 'PROTECTION_NOTICE', at: point.since }))
}

function leakClocks(deal: Deal, points: Leak[]): Clock[] {
  return points
    .filter((point) => !deal.leaks.some((open) => open.type === point.type && open.aboutId === point.aboutId))
    .map((point) => ({ kind: 'LEAK', at: point.since, about: point.type }))
}

/**
 * What the AE alone can answer in one line; each is asked for with the check-in, not with a letter of its
 * own.
 */
const ASKED_OF_AE: LeakType[] = ['NO_NEXT_STEP', 'NEXT_STEP_OVERDUE', 'OUTCOME_UNREPORTED']

/**
 * The AE is asked when there was no news for `checkInDays`, or when something is due that only the AE can
 * say; never twice within `checkInDays`, and not about a step that is dated in the future, before the deal is
 * stale.
 */
function checkIn(deal: WorkingDeal, world: World, points: Leak[]): Clock[] {
  if (deal.checkInsSent >= CHECK_INS_PER_SILENCE) return []
  const { checkInDays } = world.motion.rhythm
  const wanted: Clock[] = [
    // Of a deal that was left with the partner the partner is asked (PARTNER_SILENT).
    ...(isLeft(deal) ? [] : [{ kind: 'CHECK_IN', at: rhythmAt(deal, world), about: 'RHYTHM' } as const]),
    ...points
      .filter((point) => ASKED_OF_AE.includes(point.type))
      .map((point): Clock => ({ kind: 'CHECK_IN', at: point.since, about: point.type })),
  ]
  const first = wanted.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))[0]
  if (!first) return []
  const spaced =
    deal.lastCheckInAt === null ? first.at : later(first.at, addDays(deal.lastCheckInAt, checkInDays))
  return [{ ...first, at: spaced }]
}

function rhythmAt(deal: WorkingDeal, world: World): string {
  const { checkInDays, staleDays } = world.motion.rhythm
  const quiet = addDays(deal.lastActivityAt, checkInDays)
  const { nextStepDate } = deal.facts
  if (nextStepDate === null) return quiet
  const stepOver = endOfDay(personOf(world, deal.aeId).timeZone, nextStepDate)
  const latest = Math.max(Date.parse(quiet), Date.parse(deal.lastActivityAt) + staleDays * DAY)
  return new Date(Math.min(Math.max(Date.parse(quiet), Date.parse(stepOver)), latest)).toISOString()
}
