/**
 * Which letters a decision calls for. The table says for every event whom it concerns, or why nobody is
 * written to; a type error says when an event is forgotten. A letter that already tells what another one
 * would is sent alone (TELLS): the lightest motion that leaves nobody without an answer.
 */

import { DAY } from './calendar.ts'
import type { Deal, Proposal } from './deal.ts'
import type { DealEvent, EventType } from './events.ts'
import type { Letter, LetterData, LetterKind } from './letters.ts'
import { addressesOf, instantFor, letterTo } from './letters-kit.ts'
import { intakeDesk, isVendor, nameOf, personOf } from './people.ts'
import { lateFor } from './protection.ts'
import { candidates } from './routing.ts'
import { evaluationFor, inWords, masked, named, proposalFor } from './summary.ts'
import { isClosed } from './transitions.ts'
import type { LeakType } from './words.ts'
import type { World } from './world.ts'

/** One decision: all its events, the deal before and after. */
interface Scene {
  events: DealEvent[]
  before: Deal | null
  deal: Deal
  world: World
}

type Of<T extends EventType> = Extract<DealEvent, { type: T }>
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
  GAP_REMINDED: (event, scene) => askForGap(scene, event.number),
  ROUTING_FAILED: (event, scene) => askForName(event, scene),
  HANDOFF_OFFERED: (event, scene) => offered(event, scene),
  HANDOFF_REMINDED: (event, scene) => reminded(event, scene),
  HANDOFF_ESCALATED: (event, scene) => escalated(event, scene),
  HANDOFF_ACCEPTED: (event, scene) => accepted(event, scene),
  HANDOFF_DECLINED: (event, scene) => declined(event, scene),
  HANDOFF_LAPSED: (event, scene) => lapsed(event, scene),
  HANDOFF_WITHDRAWN: (event, scene) => [gone(event.aeId, whyGone(scene), event.why, scene)],
  OWNERSHIP_RETURNED: (event, scene) => [
    gone(event.fromAeId, 'REASSIGNED', event.why, scene),
    toPartner('HANDOFF_PROGRESS', scene, { what: 'RETURNED', daysAdded: daysLate(scene) }),
  ],
  NEXT_STEP_SET: (event, scene) => nextStepSet(event, scene),
  ACTIVITY_RECORDED: 'none: those who were on the mail know it, the others see it in the status',
  SALES_STAGE_MOVED: 'none: a seller’s working note; the partner sees it in the status',
  CHECK_IN_SENT: (event, scene) => checkIn(event, scene),
  PROPOSED: (event, scene) => [
    ...proposed(event.proposal, scene),
    ...confirmToActor(event, 'PROPOSED', scene, event.proposal.objectionUntil),
  ],
  PROPOSAL_ANSWERED: (event, scene) => proposalOutcome(event.number, scene),
  PROPOSAL_TOOK_EFFECT: (event, scene) => proposalOutcome(event.number, scene),
  PROPOSAL_WITHDRAWN: (event, scene) => proposalOutcome(event.number, scene),
  ROLES_CHANGED: 'none: the outcome of the proposal tells it',
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
  PROTECTION_NOTICED: (event, scene) => protectionNoticed(event, scene),
  PROTECTION_EXTENDED: (event, scene) => [
    toPartner('PROTECTION_EXTENDED', scene, {
      until: event.until,
      days: Math.ceil((Date.parse(event.until) - Date.parse(event.from)) / DAY),
      why: event.why,
    }),
  ],
  LEAK_OPENED: (event, scene) => leakOpened(event, scene),
  LEAK_CLOSED: 'none: what closed it is told by its own event',
  WON: (event, scene) => [
    toPartner('OUTCOME', scene, {
      result: 'WON',
      reason: event.reason,
      note: event.note,
      amount: event.amount,
      evaluation: evaluationFor(scene.deal.partnerId, event.evaluation),
    }),
    ...confirmToSeller('WON', scene),
  ],
  LOST: (event, scene) => [
    outcome('LOST', event.reason, event.note, scene),
    ...confirmToSeller('LOST', scene),
  ],
  REJECTED: (event, scene) => [toPartner('REJECTION', scene, { reason: event.reason, note: event.note })],
  WITHDRAWN: (event, scene) => [
    outcome('WITHDRAWN', event.reason, event.note, scene),
    ...sellerOf(scene.before).map((id) => gone(id, 'CLOSED', event.note, scene)),
  ],
  EXPIRED: (event, scene) => [outcome('EXPIRED', event.reason, null, scene)],
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
  REJECTION: ['RECEIPT', 'CONFLICT_NOTICE', 'FACTS_CONFIRMED', 'HANDOFF_PROGRESS', 'PROPOSAL_OUTCOME'],
  OUTCOME: ['PROPOSAL_OUTCOME', 'HANDOFF_PROGRESS', 'GAP_REQUEST', 'PROTECTION_EXPIRING', 'PARTNER_CHECK_IN'],
  INTRODUCTION: ['PROTECTION_EXTENDED', 'NEXT_STEP_UPDATE', 'HANDOFF_PROGRESS'],
  HANDOFF_GONE: ['HANDOFF_REMINDER'],
  NEW_REGISTRATION: ['ROUTING_QUESTION', 'LEAK_NOTICE'],
  DECLINE_NOTICE: ['ROUTING_QUESTION', 'LEAK_NOTICE'],
  LAPSE_NOTICE: ['ROUTING_QUESTION', 'ESCALATION', 'LEAK_NOTICE'],
  DISPUTE_RESOLVED: ['PROPOSAL_OUTCOME'],
}

/** Of these, one recipient needs one per decision: the last, which knows how the decision ended. */
const ONE_IS_ENOUGH: LetterKind[] = [
  'HANDOFF_PROGRESS',
  'GAP_REQUEST',
  'DECISION_CONFIRMED',
  'LEAK_NOTICE',
  'HANDOFF_GONE',
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

function toPartner<K extends LetterKind>(
  kind: K,
  scene: Scene,
  data: LetterData[K],
  cc: string[] = [],
): Letter {
  const { deal, world } = scene
  return letterTo(kind, deal.partnerContactId, deal, world, data, { cc: [...colleague(scene), ...cc] })
}

/** Another person of the partner whose mail this decision answers is on copy. */
function colleague({ events, deal, world }: Scene): string[] {
  const id = events[0]?.cause.startsWith('mail:') ? actorIn(events[0]) : null
  if (id === null || id === deal.partnerContactId || isVendor(personOf(world, id))) return []
  return addressesOf(world, id)
}

function toDesk<K extends LetterKind>(kind: K, { deal, world }: Scene, data: LetterData[K]): Letter[] {
  return intakeDesk(world, deal).map((id) => letterTo(kind, id, deal, world, data))
}

function happened(scene: Scene, ...types: EventType[]): boolean {
  return scene.events.some((event) => types.includes(event.type))
}

/** The AE of record, or the one on offer. */
function sellerOf(deal: Deal | null): string[] {
  if (deal?.stage === 'HANDED_OFF') return [deal.offer.aeId]
  return deal && 'aeId' in deal && deal.aeId !== null ? [deal.aeId] : []
}

function daysLate({ deal, world }: Scene): number {
  return Math.ceil(lateFor(deal, world) / DAY)
}

// ---------- Entry ----------

/** Asks for what is missing; with nothing missing, for the one word that confirms the sender. */
function askForGap(scene: Scene, reminder: number): Letter[] {
  const { deal, world } = scene
  if (deal.stage !== 'INCOMPLETE') return []
  if (deal.missing.length === 0 && reminder === 0) return receipt(scene)
  const expiresAt = new Date(Date.parse(deal.lastPartnerWordAt) + world.motion.gap.expireAfterDays * DAY)
  const data = {
    missing: deal.missing,
    reminder,
    expiresAt: expiresAt.toISOString(),
    confirmFirst: !deal.senderConfirmed,
  }
  return [toPartner('GAP_REQUEST', scene, data)]
}

function receipt(scene: Scene): Letter[] {
  const { deal, world } = scene
  const { offerWithinHours, windowHours } = world.motion.handoff
  return [
    toPartner('RECEIPT', scene, {
      confirmFirst: !deal.senderConfirmed,
      offerWithinHours,
      windowHours,
      routingAsked: happened(scene, 'ROUTING_FAILED'),
      protectionDays: deal.credit[0]?.protectionDays ?? world.motion.protection.days,
    }),
  ]
}

/** A partner's mail is always answered; what the vendor's own people correct is not news to the partner. */
function factsChanged(event: Of<'FACTS_CHANGED'>, scene: Scene): Letter[] {
  const { deal, world } = scene
  if (event.by === 'VENDOR') return confirmToActor(event, 'UPDATED', scene)
  if (deal.stage === 'INCOMPLETE') return askForGap(scene, 0)
  const cc = sellerOf(deal).flatMap((id) => addressesOf(world, id))
  const data = {
    changed: Object.keys(event.changes),
    completed: false,
    windowHours: world.motion.handoff.windowHours,
  }
  return [toPartner('FACTS_CONFIRMED', scene, data, deal.stage === 'WORKING' ? cc : [])]
}

function conflictFound(event: Of<'CONFLICT_FOUND'>, scene: Scene): Letter[] {
  if (scene.deal.stage !== 'CONFLICT') return []
  const { offerWithinHours } = scene.world.motion.handoff
  return [
    toPartner('CONFLICT_NOTICE', scene, { windowHours: offerWithinHours }),
    ...toDesk('CONFLICT_TO_SETTLE', scene, { matches: event.matches }),
  ]
}

// ---------- Handoff ----------

function askForName(event: Of<'ROUTING_FAILED'>, scene: Scene): Letter[] {
  const names = candidatesIn(scene)
  if (happened(scene, 'COMPLETED')) {
    return toDesk('NEW_REGISTRATION', scene, { routingQuestion: event.why, candidates: names })
  }
  return toDesk('ROUTING_QUESTION', scene, { why: event.why, candidates: names })
}

function candidatesIn({ deal, world }: Scene) {
  return candidates(deal, world).map((person) => named(world, person.id))
}

function offered(event: Of<'HANDOFF_OFFERED'>, scene: Scene): Letter[] {
  const { deal, world } = scene
  const { handoff } = event
  const deadlineInWords = instantFor(world, handoff.aeId, handoff.dueAt)
  const what = handoff.number > 1 ? 'REASSIGNED' : 'OFFERED'
  return [
    letterTo(
      'HANDOFF_OFFER',
      handoff.aeId,
      deal,
      world,
      { handoff, deadlineInWords, confidential: false },
      {
        replyAs: { handoffId: handoff.id },
      },
    ),
    toPartner('HANDOFF_PROGRESS', scene, { what, daysAdded: daysLate(scene) }),
    ...confirmToDesk(event, scene),
  ]
}

function reminded(event: Of<'HANDOFF_REMINDED'>, { deal, world }: Scene): Letter[] {
  const handoff = handoffOf(deal, event.handoffId)
  const last = event.number >= world.motion.handoff.remindAfterHours.length
  const replyAs = { handoffId: handoff.id }
  return [
    letterTo(
      'HANDOFF_REMINDER',
      handoff.aeId,
      deal,
      world,
      { handoff, reminder: event.number, last },
      { replyAs },
    ),
  ]
}

/**
 * To the desk and the AE's manager; the partner hears when it matters: a new name, or a window that passed.
 */
function escalated(event: Of<'HANDOFF_ESCALATED'>, { deal, world }: Scene): Letter[] {
  const handoff = handoffOf(deal, event.handoffId)
  const { managerId } = personOf(world, handoff.aeId)
  const readers = new Set([...intakeDesk(world, deal), ...(managerId ? [managerId] : [])])
  readers.delete(handoff.aeId)
  const data = { aeName: nameOf(world, handoff.aeId), why: event.why, until: event.until, handoff }
  return [...readers].map((id) => letterTo('ESCALATION', id, deal, world, data))
}

function accepted(event: Of<'HANDOFF_ACCEPTED'>, scene: Scene): Letter[] {
  return [
    toPartner('INTRODUCTION', scene, {}, addressesOf(scene.world, event.aeId)),
    ...confirmToSeller('ACCEPTED', scene),
  ]
}

function declined(event: Of<'HANDOFF_DECLINED'>, scene: Scene): Letter[] {
  const { deal, world } = scene
  const next = deal.stage === 'HANDED_OFF' ? 'REASSIGNED' : 'YOUR_TURN'
  const suggested = event.suggestedAeId ? nameOf(world, event.suggestedAeId) : event.suggestedName
  const { reason, comment } = event
  const aeName = nameOf(world, event.aeId)
  const data = {
    aeName,
    handoff: handoffOf(deal, event.handoffId),
    reason,
    comment,
    suggested,
    next,
  } as const
  return [
    letterTo('DECISION_CONFIRMED', event.aeId, deal, world, confirmation('DECLINED', scene)),
    ...toDesk('DECLINE_NOTICE', scene, {
      ...data,
      candidates: next === 'YOUR_TURN' ? candidatesIn(scene) : [],
    }),
    ...(next === 'YOUR_TURN'
      ? [toPartner('HANDOFF_PROGRESS', scene, { what: 'DECLINED', daysAdded: daysLate(scene) })]
      : []),
  ]
}

function lapsed(event: Of<'HANDOFF_LAPSED'>, scene: Scene): Letter[] {
  const { deal } = scene
  const next = deal.stage === 'HANDED_OFF' ? 'REASSIGNED' : 'YOUR_TURN'
  const aeName = nameOf(scene.world, event.aeId)
  const data = { aeName, handoff: handoffOf(deal, event.handoffId), next } as const
  return [
    gone(event.aeId, 'LAPSED', null, scene),
    ...toDesk('LAPSE_NOTICE', scene, {
      ...data,
      candidates: next === 'YOUR_TURN' ? candidatesIn(scene) : [],
    }),
    toPartner('HANDOFF_PROGRESS', scene, { what: 'LATE', daysAdded: daysLate(scene) }),
  ]
}

function gone(
  aeId: string,
  why: LetterData['HANDOFF_GONE']['why'],
  note: string | null,
  { deal, world }: Scene,
): Letter {
  return letterTo('HANDOFF_GONE', aeId, deal, world, { why, note })
}

function whyGone(scene: Scene): LetterData['HANDOFF_GONE']['why'] {
  if (isClosed(scene.deal.stage)) return 'CLOSED'
  return happened(scene, 'HANDOFF_OFFERED') ? 'REASSIGNED' : 'WITHDRAWN'
}

function handoffOf(deal: Deal, id: string) {
  const handoff = deal.handoffs.find((candidate) => candidate.id === id)
  if (!handoff) throw new Error(`deal ${deal.id} has no handoff ${id}`)
  return handoff
}

// ---------- Joint work ----------

function nextStepSet({ nextStep, date, by, ...event }: Of<'NEXT_STEP_SET'>, scene: Scene): Letter[] {
  const { deal, world } = scene
  if (by === 'VENDOR') {
    const told = toPartner('NEXT_STEP_UPDATE', scene, { by, nextStep, date })
    // Said with the acceptance, it is confirmed with the acceptance.
    return happened(scene, 'HANDOFF_ACCEPTED') ? [told] : [told, ...confirmToActor(event, 'NEXT_STEP', scene)]
  }
  const cc = deal.stage === 'WORKING' ? addressesOf(world, deal.aeId) : []
  const { windowHours } = world.motion.handoff
  return [toPartner('FACTS_CONFIRMED', scene, { changed: ['nextStep'], completed: false, windowHours }, cc)]
}

function checkIn({ to, why }: Of<'CHECK_IN_SENT'>, scene: Scene): Letter[] {
  const { deal, world } = scene
  const open = deal.leaks.find((leak) => leak.type === why)
  const data = { why, since: open?.since ?? deal.lastActivityAt }
  if (to === 'PARTNER')
    return [toPartner('PARTNER_CHECK_IN', scene, { ...data, since: deal.lastPartnerWordAt })]
  return sellerOf(deal).map((id) => letterTo('CHECK_IN', id, deal, world, data))
}

/** The other side is asked; a partner that proposes is on copy, so that its mail is answered too. */
function proposed(proposal: Proposal, scene: Scene): Letter[] {
  const { deal, world } = scene
  if (proposal.proposedSide === 'VENDOR') {
    const shown = proposalFor(deal.partnerId, proposal)
    return [toPartner('PROPOSAL', scene, { proposal: shown, inWords: inWords(shown, deal) })]
  }
  const data = { proposal, inWords: inWords(proposal, deal) }
  const cc = addressesOf(world, deal.partnerContactId)
  return vendorReaders(scene).map((id, index) =>
    letterTo('PROPOSAL', id, deal, world, data, { cc: index === 0 ? cc : [] }),
  )
}

/** Both sides read how it ended. */
function proposalOutcome(number: number, scene: Scene): Letter[] {
  const { deal, world } = scene
  const proposal = deal.proposals.find((candidate) => candidate.number === number)
  if (!proposal) return []
  const shown = proposalFor(deal.partnerId, proposal)
  const data = { proposal, inWords: inWords(proposal, deal) }
  const vendor = isClosed(deal.stage) && proposal.state === 'WITHDRAWN' ? [] : vendorReaders(scene)
  return [
    toPartner('PROPOSAL_OUTCOME', scene, { proposal: shown, inWords: inWords(shown, deal) }),
    ...vendor.map((id) => letterTo('PROPOSAL_OUTCOME', id, deal, world, data)),
  ]
}

/** The split that this decision put into force, as the partner of the deal may read it. */
function newShares({ deal, events }: Scene) {
  const amended = events.find((event) => event.type === 'CREDIT_AMENDED')
  return amended ? amended.amendment.shares.map((share) => masked(deal.partnerId, share)) : null
}

/** Who speaks for the vendor in this deal: its AE, or the desk while there is none. */
function vendorReaders({ deal, world }: Scene): string[] {
  return deal.stage === 'WORKING' ? [deal.aeId] : intakeDesk(world, deal)
}

function protectionNoticed(event: Of<'PROTECTION_NOTICED'>, scene: Scene): Letter[] {
  const { extensionDays, maxExtensions } = scene.world.motion.protection
  const extensionsLeft = Math.max(0, maxExtensions - scene.deal.extensions)
  return [
    toPartner('PROTECTION_EXPIRING', scene, { until: event.protectedUntil, extensionDays, extensionsLeft }),
  ]
}

// ---------- Leaks ----------

type LeakReaders = 'DESK' | 'DESK_AND_PARTNER' | 'DESK_AND_SELLER' | 'MANAGER' | `none: ${string}`

/** Who hears that a leak opened, beyond the letters of what caused it. */
export const LEAK_LETTERS: Record<LeakType, LeakReaders> = {
  UNPROCESSED: 'none: a mail without a deal; its own letters tell (store)',
  INCOMPLETE: 'none: the gap request is sent again at the same time',
  CONFLICT_OPEN: 'DESK',
  UNOWNED: 'DESK_AND_PARTNER',
  NOT_OFFERED: 'DESK_AND_PARTNER',
  UNACCEPTED: 'none: reminder, escalation and lapse tell it',
  NO_NEXT_STEP: 'none: the check-in asks for it',
  NEXT_STEP_OVERDUE: 'none: the check-in asks for it',
  PARTNER_SILENT: 'none: the partner is asked (CHECK_IN_SENT)',
  PARTNER_EXCLUDED: 'DESK_AND_SELLER',
  STALE: 'MANAGER',
  CREDIT_DISPUTED: 'none: the dispute itself is mailed',
  OUTCOME_UNREPORTED: 'none: the check-in asks for it',
  PROTECTION_EXPIRING: 'none: the protection notice tells it',
  UNDELIVERED: 'DESK',
}

function leakOpened(event: Of<'LEAK_OPENED'>, scene: Scene): Letter[] {
  const { deal, world } = scene
  if (event.leak === 'UNDELIVERED') return undelivered(event, scene)
  const notice = { leak: event.leak, since: event.since, action: event.action }
  const readers = LEAK_LETTERS[event.leak]
  switch (readers) {
    case 'DESK':
      return toDesk('LEAK_NOTICE', scene, notice)
    case 'DESK_AND_PARTNER':
      return [
        ...toDesk('LEAK_NOTICE', scene, notice),
        toPartner('HANDOFF_PROGRESS', scene, { what: 'LATE', daysAdded: daysLate(scene) }),
      ]
    case 'DESK_AND_SELLER':
      return [
        ...toDesk('LEAK_NOTICE', scene, notice),
        ...sellerOf(deal).map((id) => letterTo('LEAK_NOTICE', id, deal, world, notice)),
      ]
    case 'MANAGER':
      return managersOf(scene).map((id) => letterTo('LEAK_NOTICE', id, deal, world, notice))
    default:
      return []
  }
}

function undelivered(event: Of<'LEAK_OPENED'>, scene: Scene): Letter[] {
  const { name, address, addresses } = personOf(scene.world, event.aboutId ?? scene.deal.partnerContactId)
  const data = {
    to: name,
    address: address ?? addresses[0] ?? 'unknown address',
    kind: '',
    why: event.note ?? '',
  }
  return toDesk('UNDELIVERED_NOTICE', scene, data)
}

/** The AE's manager, or the desk when there is none. */
function managersOf(scene: Scene): string[] {
  const managers = sellerOf(scene.deal).flatMap((id) => personOf(scene.world, id).managerId ?? [])
  return managers.length > 0 ? managers : intakeDesk(scene.world, scene.deal)
}

// ---------- Close, and confirmations ----------

function outcome(
  result: 'LOST' | 'WITHDRAWN' | 'EXPIRED',
  reason: string,
  note: string | null,
  scene: Scene,
): Letter {
  return toPartner('OUTCOME', scene, { result, reason, note, amount: null, evaluation: null })
}

type Confirmed = LetterData['DECISION_CONFIRMED']['what']

function confirmation(what: Confirmed, { deal, world }: Scene): LetterData['DECISION_CONFIRMED'] {
  return { what, quote: null, undoBy: nameOf(world, deal.intakeOwnerId) }
}

/** To the AE whose deal it is, whoever decided: a decision made in one's name is confirmed to that person. */
function confirmToSeller(what: Confirmed, scene: Scene): Letter[] {
  const { deal, world } = scene
  return sellerOf(deal).map((id) =>
    letterTo('DECISION_CONFIRMED', id, deal, world, confirmation(what, scene)),
  )
}

function actorIn({ actor }: { actor: string }): string | null {
  return actor.startsWith('person:') ? actor.slice('person:'.length) : null
}

/** To the person of the vendor who said it by mail. */
function confirmToActor(
  event: { actor: string; cause: string },
  what: Confirmed,
  scene: Scene,
  until: string | null = null,
): Letter[] {
  const { deal, world } = scene
  const id = actorIn(event)
  if (id === null || !event.cause.startsWith('mail:') || !isVendor(personOf(world, id))) return []
  return [letterTo('DECISION_CONFIRMED', id, deal, world, { ...confirmation(what, scene), until })]
}

/** The intake owner's own act by mail; what others cause reaches the desk by its notices. */
function confirmToDesk(event: { actor: string; cause: string }, scene: Scene): Letter[] {
  if (happened(scene, 'HANDOFF_DECLINED', 'HANDOFF_LAPSED')) return []
  return confirmToActor(event, 'UPDATED', scene)
}
