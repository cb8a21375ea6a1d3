/**
 * One simulated deal as the events that the motion would have written: true event types with everything in them,
 * so that they replay through src/motion/evolve.ts. Times follow the parameters; clocks (reminder, escalation,
 * lapse, expiry) fire when the simulated motion says.
 */
import { addBusinessHours } from '../../motion/calendar.ts'
import { snapshotCredit } from '../../motion/credit.ts'
import type { CreditSnapshot, DealFacts, Handoff } from '../../motion/deal.ts'
import type { DealEvent, EventBody } from '../../motion/events.ts'
import { rolesAtEntry, rolesHeldBy } from '../../motion/roles.ts'
import {
  DECLINE_REASONS,
  ENTRY_SIGNALS,
  type EntryField,
  type LeakType,
  LOSS_REASONS,
  SALES_STAGES,
} from '../../motion/words.ts'
import type { World } from '../../motion/world.ts'
import type { Random } from '../statistics/random.ts'
import { type Company, type SimulatedPartner, type SimulatedPerson, uuid } from './company.ts'
import { creditedLines, factsOf } from './facts.ts'
import type { Parameters } from './parameters.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** What a story needs to go on. */
export interface Story {
  from: Random
  parameters: Parameters
  company: Company
  version: Company['versions'][number]
  hash: (text: string) => string
  dealId: string
  number: number
  partner: SimulatedPartner
  contactId: string
  owner: SimulatedPerson
  facts: DealFacts
  credit: CreditSnapshot[]
  told: { at: number; body: EventBody; actor: string; mail: number | null }[]
  mails: number
}

/** The deal's events up to `until`, in order. Never empty. */
export function tellDeal(
  setting: Omit<Story, 'told' | 'mails' | 'facts' | 'credit' | 'version'>,
  arrivedAt: number,
): DealEvent[] {
  const version = setting.company.versions.findLast((v) => Date.parse(v.regime.from) <= arrivedAt)!
  const facts = factsOf(setting.from, setting.parameters, setting.partner, arrivedAt)
  const story: Story = { ...setting, version, facts, credit: [], told: [], mails: 0 }
  story.credit = creditOf(story, arrivedAt)
  const complete = enter(story, arrivedAt)
  if (complete !== null) afterCompletion(story, complete)
  return inOrder(story, Date.parse(setting.parameters.until))
}

function inOrder(story: Story, until: number): DealEvent[] {
  const kept = story.told.filter((event) => event.at <= until)
  // Stable: events of one decision stay in the order in which they were told.
  kept.sort((a, b) => a.at - b.at)
  return kept.map(({ at, body, actor, mail }, index) => ({
    ...body,
    dealId: story.dealId,
    seq: index + 1,
    at: iso(at),
    actor,
    cause:
      mail === null
        ? `clock:${body.type}`
        : `mail:${story.dealId.slice(0, 24)}${String(mail).padStart(12, '0')}`,
  }))
}

const iso = (at: number) => new Date(at).toISOString()

/** Something a person did by mail; events told with the same mail are one touch. */
function byMail(story: Story, at: number, personId: string, ...bodies: EventBody[]): void {
  story.mails++
  for (const body of bodies) story.told.push({ at, body, actor: `person:${personId}`, mail: story.mails })
}

/** Something the same mail caused besides, or that a clock did. */
function byClock(story: Story, at: number, ...bodies: EventBody[]): void {
  for (const body of bodies) story.told.push({ at, body, actor: 'clock', mail: null })
}

function creditOf(story: Story, at: number): CreditSnapshot[] {
  const { partner, version, hash, from, facts } = story
  const world = {
    partner: {
      id: partner.id,
      name: partner.name,
      tier: partner.tier,
      status: 'ACTIVE',
      country: partner.country,
    },
    motion: version.definition,
    now: iso(at),
    newId: () => uuid(from),
    hash,
  }
  return snapshotCredit(story.dealId, facts, world as World)
}

/** Entry: the first mail, and what was missing. Returns when the registration was complete, null when it never was. */
function enter(story: Story, arrivedAt: number): number | null {
  const { from, parameters, version, partner } = story
  const missing = from.next() < parameters.completeAtOnce ? [] : missingOf(from)
  const at = arrivedAt + 2000
  byMail(story, at, story.contactId, {
    type: 'REGISTERED',
    number: story.number,
    motionVersionId: version.id,
    partnerId: partner.id,
    partnerName: partner.name,
    partnerContactId: story.contactId,
    intakeOwnerId: story.owner.id,
    accountId: null,
    facts: without(story.facts, missing),
    evidence: {},
    missing,
    senderConfirmed: true,
    roles: rolesAtEntry(version.definition, story.facts.partnerRoles, story.contactId),
    credit: story.credit,
    arrivedAt: iso(arrivedAt),
    threadMessageId: null,
    questions: missing.length,
  })
  if (missing.length === 0) return complete(story, at)
  return fillGap(story, at, missing)
}

function missingOf(from: Random): EntryField[] {
  const missing = (['CONTACT', 'CONTEXT'] as EntryField[]).filter(() => from.next() < 0.55)
  return missing.length ? missing : ['CONTEXT']
}

function without(facts: DealFacts, missing: EntryField[]): DealFacts {
  return {
    ...facts,
    contacts: missing.includes('CONTACT') ? [] : facts.contacts,
    context: missing.includes('CONTEXT') ? '' : facts.context,
  }
}

function fillGap(story: Story, at: number, missing: EntryField[]): number | null {
  const { from, parameters } = story
  const { gap } = story.version.definition
  const filledAt =
    from.next() < parameters.filled ? at + from.exponential() * parameters.fillDays * DAY : null
  const end = Math.min(filledAt ?? Number.POSITIVE_INFINITY, at + gap.expireAfterDays * DAY)
  leak(story, 'INCOMPLETE', at + DAY, end, story.contactId)
  gap.remindAfterDays.forEach((days, index) => {
    if (at + days * DAY < end) byClock(story, at + days * DAY, { type: 'GAP_REMINDED', number: index + 1 })
  })
  if (filledAt === null || filledAt > end) {
    byClock(story, end, { type: 'EXPIRED', reason: 'NEVER_COMPLETED' })
    return null
  }
  const changes = { contacts: story.facts.contacts, context: story.facts.context }
  byMail(story, filledAt, story.contactId, {
    type: 'FACTS_CHANGED',
    changes:
      missing.length === 2
        ? changes
        : missing[0] === 'CONTACT'
          ? { contacts: changes.contacts }
          : { context: changes.context },
    evidence: {},
    accountId: null,
    missing: [],
    by: 'PARTNER',
    questions: 0,
  })
  return complete(story, filledAt)
}

function complete(story: Story, at: number): number {
  const until = iso(at + story.version.definition.protection.days * DAY)
  story.told.push({
    at,
    body: { type: 'COMPLETED', protectedUntil: until },
    actor: `person:${story.contactId}`,
    mail: story.mails,
  })
  return at
}

/** Conflict and review, then the handoff, then the work. */
function afterCompletion(story: Story, completedAt: number): void {
  const { from, parameters, owner } = story
  const clear = from.next() < parameters.conflict ? settleConflict(story, completedAt) : completedAt
  if (clear === null) return
  if (from.next() < parameters.notQualified) {
    const rejectedAt = clear + from.exponential() * DAY
    byMail(story, rejectedAt, owner.id, { type: 'REJECTED', reason: 'NOT_QUALIFIED', note: null })
    return
  }
  handOff(story, from.next() < parameters.routingFails ? pickByHand(story, clear) : clear)
}

/** Returns when the deal goes on, null when it was settled against it. */
function settleConflict(story: Story, at: number): number | null {
  const { from, parameters, owner } = story
  byClock(story, at, { type: 'CONFLICT_FOUND', matches: [] })
  const settledAt = at + from.exponential() * 1.5 * DAY
  leak(story, 'CONFLICT_OPEN', at + 4 * HOUR, settledAt, owner.id)
  if (from.next() < parameters.settled) {
    const settled = { type: 'CONFLICT_SETTLED', decision: 'PROCEED', note: null, automatic: false } as const
    byMail(story, settledAt, owner.id, settled)
    return settledAt
  }
  const reason = from.next() < 0.5 ? 'DUPLICATE' : 'DIRECT_ALREADY_ACTIVE'
  byMail(story, settledAt, owner.id, { type: 'REJECTED', reason, note: null })
  return null
}

/** Routing found nobody: the intake owner picks. Returns when. */
function pickByHand(story: Story, at: number): number {
  const { from, parameters, owner } = story
  byClock(story, at, { type: 'ROUTING_FAILED', why: 'nobody takes this territory' })
  const offeredAt = at + from.exponential() * parameters.offerDays * DAY
  leak(story, 'NOT_OFFERED', Date.parse(addBusinessHours(iso(at), 8, owner.calendar)), offeredAt, owner.id)
  return offeredAt
}

/** Offers, one after the other, until somebody accepts or the partner has had enough. */
function handOff(story: Story, startedAt: number): void {
  const { from, parameters, company, version } = story
  const { handoff } = version.definition
  let at = startedAt
  const asked = new Set<string>()
  for (let number = 1; number <= handoff.maxOffers; number++) {
    const free = company.aes.filter((ae) => !asked.has(ae.id))
    const ae = from.pick(free.length ? free : company.aes)
    asked.add(ae.id)
    const offer = offerOf(story, number, ae, at)
    byClock(story, at, { type: 'HANDOFF_OFFERED', handoff: offer })
    const hours = version.regime.decideHours * ae.pace * Math.exp(from.normal() * parameters.decideSpread)
    const decidesAt = Date.parse(addBusinessHours(iso(at), hours, ae.calendar))
    const dueAt = Date.parse(offer.dueAt)
    const endedAt = Math.min(decidesAt, dueAt)
    clocks(story, offer, ae, { at, hours, endedAt })
    if (decidesAt > dueAt) {
      byClock(story, dueAt, { type: 'HANDOFF_LAPSED', handoffId: offer.id, aeId: ae.id })
    } else if (from.next() < parameters.decline) {
      byMail(story, decidesAt, ae.id, declined(from, offer, ae))
    } else {
      const roles = rolesHeldBy(
        rolesAtEntry(version.definition, story.facts.partnerRoles, story.contactId),
        ae.id,
      )
      byMail(story, decidesAt, ae.id, { type: 'HANDOFF_ACCEPTED', handoffId: offer.id, aeId: ae.id, roles })
      work(story, ae, decidesAt)
      return
    }
    at = endedAt
  }
  byMail(story, at + from.exponential() * 5 * DAY, story.contactId, {
    type: 'WITHDRAWN',
    reason: 'PARTNER_WITHDREW',
    note: null,
  })
}

function offerOf(story: Story, number: number, ae: SimulatedPerson, at: number): Handoff {
  const { version, facts, partner } = story
  const contact = partner.contacts.find((c) => c.id === story.contactId)
  return {
    id: uuid(story.from),
    number,
    aeId: ae.id,
    state: 'OFFERED',
    offeredAt: iso(at),
    dueAt: addBusinessHours(iso(at), version.regime.windowHours, ae.calendar),
    remindersSent: 0,
    escalatedAt: null,
    decidedAt: null,
    reason: null,
    comment: null,
    pickedBy: 'territory',
    package: {
      facts,
      roles: version.definition.roles,
      credit: story.credit,
      partnerName: partner.name,
      partnerContactName: contact?.name ?? '',
    },
  }
}

function declined(from: Random, offer: Handoff, ae: SimulatedPerson): EventBody {
  const reason = DECLINE_REASONS[from.weighted([4, 3, 3, 1, 3, 1, 1])]!
  return {
    type: 'HANDOFF_DECLINED',
    handoffId: offer.id,
    aeId: ae.id,
    reason,
    comment: null,
    suggestedAeId: null,
    suggestedName: null,
  }
}

/** Reminders and escalation of one offer, as far as it stayed open: `hours` until the AE decides, if ever. */
function clocks(
  story: Story,
  offer: Handoff,
  ae: SimulatedPerson,
  { at, hours, endedAt }: { at: number; hours: number; endedAt: number },
): void {
  const { remindAfterHours, escalateAfterHours } = story.version.definition.handoff
  const after = (some: number) => Date.parse(addBusinessHours(iso(at), some, ae.calendar))
  remindAfterHours.forEach((some, index) => {
    if (some >= hours) return
    byClock(story, after(some), { type: 'HANDOFF_REMINDED', handoffId: offer.id, number: index + 1 })
  })
  if (escalateAfterHours >= hours) return
  const late = after(escalateAfterHours)
  byClock(story, late, { type: 'HANDOFF_ESCALATED', handoffId: offer.id, why: 'LATE', until: null })
  leak(story, 'UNACCEPTED', late, endedAt, ae.id)
}

/** The joint work until it is won, lost or given up. */
function work(story: Story, ae: SimulatedPerson, acceptedAt: number): void {
  const { from, parameters, partner, version } = story
  const signal = [1, 0.95, 1.05][ENTRY_SIGNALS.indexOf(story.facts.entrySignal)]!
  const won = from.next() < partner.winChance(version.regime) * signal
  const givenUp = !won && from.next() < parameters.givenUp
  const mean = won ? parameters.wonDays : givenUp ? parameters.givenUpDays : parameters.lostDays
  // Gamma with shape 2: few deals end in their first days.
  const endedAt = acceptedAt + (from.gamma(2) / 2) * mean * DAY
  rhythm(story, ae, acceptedAt, endedAt)
  salesStages(story, ae, acceptedAt, endedAt, won)
  const body: EventBody = won
    ? wonBody(story, endedAt)
    : givenUp
      ? {
          type: 'WITHDRAWN',
          reason: from.next() < 0.6 ? 'CUSTOMER_WITHDREW' : 'PARTNER_WITHDREW',
          note: null,
        }
      : {
          type: 'LOST',
          reason: LOSS_REASONS[from.weighted([3, 3, 4, 2, 4, 1, 2, 1, 1, 2, 2, 1, 1])]!,
          note: null,
        }
  byMail(story, endedAt, ae.id, body)
}

function wonBody(story: Story, at: number): EventBody {
  const amount = story.facts.amount
  if (!amount) return { type: 'WON', amount: null, reason: 'SOLUTION_FIT', note: null, evaluation: null }
  const value = (Number(amount.min) * Math.exp(story.from.normal() * 0.15)).toFixed(2)
  const won = { value, currency: amount.currency }
  return {
    type: 'WON',
    amount: won,
    reason: 'SOLUTION_FIT',
    note: null,
    evaluation: creditedLines(story.credit, won, iso(at)),
  }
}

/** Next steps and words from the partner; where a stretch is too long, the leak that the motion would see. */
function rhythm(story: Story, ae: SimulatedPerson, acceptedAt: number, endedAt: number): void {
  const { from } = story
  const { nextStepWithinDays, partnerTouchDays } = story.version.definition.rhythm
  let at = acceptedAt + from.exponential() * 3 * DAY
  leak(story, 'NO_NEXT_STEP', acceptedAt + nextStepWithinDays * DAY, Math.min(at, endedAt), ae.id)
  let touched = acceptedAt
  for (let step = 0; at < endedAt && step < 8; step++) {
    const partnerSpeaks = from.next() < 0.35
    const next = iso(at + 14 * DAY).slice(0, 10)
    const body: EventBody = partnerSpeaks
      ? {
          type: 'ACTIVITY_RECORDED',
          side: 'PARTNER',
          personId: story.contactId,
          summary: 'Spoke to the customer',
          touchesPartner: true,
          mailId: null,
        }
      : { type: 'NEXT_STEP_SET', nextStep: 'Workshop with the customer', date: next, by: 'VENDOR' }
    byMail(story, at, partnerSpeaks ? story.contactId : ae.id, body)
    if (partnerSpeaks) {
      leak(story, 'PARTNER_EXCLUDED', touched + partnerTouchDays * DAY, at, ae.id)
      touched = at
    }
    at += 10 * DAY + from.exponential() * 40 * DAY
  }
  leak(story, 'PARTNER_EXCLUDED', touched + partnerTouchDays * DAY, endedAt, ae.id)
}

function salesStages(
  story: Story,
  ae: SimulatedPerson,
  acceptedAt: number,
  endedAt: number,
  won: boolean,
): void {
  const chances = won ? [0.6, 0.3, 0.75, 0.5] : [0.4, 0.15, 0.25, 0.04]
  const parts = [0.15, 0.35, 0.55, 0.8]
  let before: (typeof SALES_STAGES)[number] | null = null
  SALES_STAGES.forEach((to, index) => {
    if (story.from.next() >= chances[index]!) return
    const at = acceptedAt + (endedAt - acceptedAt) * (parts[index]! + story.from.next() * 0.1)
    byMail(story, at, ae.id, { type: 'SALES_STAGE_MOVED', from: before, to })
    before = to
  })
}

/** A leak that was open between two times, if the first is before the second. */
function leak(story: Story, type: LeakType, since: number, closedAt: number, responsibleId: string): void {
  if (since >= closedAt) return
  const action = ACTIONS[type] ?? 'Look at this deal'
  byClock(story, since, { type: 'LEAK_OPENED', leak: type, since: iso(since), responsibleId, action })
  byClock(story, closedAt, { type: 'LEAK_CLOSED', leak: type, openedAt: iso(since) })
}

const ACTIONS: Partial<Record<LeakType, string>> = {
  INCOMPLETE: 'Ask the partner for the missing fields',
  CONFLICT_OPEN: 'Decide the conflict',
  NOT_OFFERED: 'Pick an AE',
  UNACCEPTED: 'Get an answer from the AE or pick another one',
  NO_NEXT_STEP: 'Agree on a next step',
  PARTNER_EXCLUDED: 'Bring the partner back in',
}
