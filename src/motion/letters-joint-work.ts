/** Letters while both sellers work the deal: next steps, check-ins, proposals, the end of protection, the outcome. */
import { DAY } from './calendar.ts'
import { type Deal, ownerOf, type Proposal } from './deal.ts'
import type { Letter } from './letters.ts'
import { addressesOf, letterTo } from './letters-kit.ts'
import {
  actorIn,
  changedByPartner,
  confirmToActor,
  confirmToSeller,
  happened,
  type Of,
  type Scene,
  sellerOf,
  toDesk,
  toPartner,
} from './letters-scene.ts'
import { intakeDesk, nameOf } from './people.ts'
import { evaluationFor, inWords, masked, proposalFor } from './summary.ts'
import { isClosed } from './transitions.ts'

export function nextStepSet({ nextStep, date, by, ...event }: Of<'NEXT_STEP_SET'>, scene: Scene): Letter[] {
  if (by === 'VENDOR') {
    const told = toPartner('NEXT_STEP_UPDATE', scene, { by, nextStep, date })
    // Said with the acceptance, it is confirmed with the acceptance.
    return happened(scene, 'HANDOFF_ACCEPTED') ? [told] : [told, ...confirmToActor(event, 'NEXT_STEP', scene)]
  }
  const { windowHours } = scene.world.motion.handoff
  return [
    toPartner('FACTS_CONFIRMED', scene, { changed: ['nextStep'], completed: false, windowHours }),
    ...changedByPartner(event, { nextStep, nextStepDate: date }, scene),
  ]
}

export function checkIn({ to, why }: Of<'CHECK_IN_SENT'>, scene: Scene): Letter[] {
  const { deal, world } = scene
  if (to === 'PARTNER') return [toPartner('PARTNER_CHECK_IN', scene, { why, since: deal.lastPartnerWordAt })]
  const data = { why, since: sinceWhen(why, deal) }
  return sellerOf(deal).map((id) => letterTo('CHECK_IN', id, deal, world, data))
}

/** A leak counts from the end of a grace; the reader is told the day that he knows himself. */
function sinceWhen(why: Of<'CHECK_IN_SENT'>['why'], deal: Deal): string {
  const { nextStepDate, closeDate } = deal.facts
  switch (why) {
    case 'NO_NEXT_STEP':
      return 'acceptedAt' in deal && deal.acceptedAt ? deal.acceptedAt : deal.lastActivityAt
    case 'NEXT_STEP_OVERDUE':
      return nextStepDate ?? deal.lastActivityAt
    case 'OUTCOME_UNREPORTED':
      return closeDate ?? deal.lastActivityAt
    default:
      return deal.lastActivityAt
  }
}

/** The other side is asked; a partner that proposes is on copy, so that its mail is answered too. */
export function proposed(proposal: Proposal, scene: Scene): Letter[] {
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
export function proposalOutcome(number: number, scene: Scene): Letter[] {
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
export function newShares({ deal, events }: Scene) {
  const amended = events.find((event) => event.type === 'CREDIT_AMENDED')
  return amended ? amended.amendment.shares.map((share) => masked(deal.partnerId, share)) : null
}

/** Both read that it is over: whoever took it back, and the desk that would have settled it. */
export function disputeWithdrawn(event: Of<'DISPUTE_WITHDRAWN'>, scene: Scene): Letter[] {
  const { partnerContactId, partnerName } = scene.deal
  const from = actorIn(event) ?? partnerContactId
  const data = { from: nameOf(scene.world, from) || partnerName, note: event.note }
  return [toPartner('DISPUTE_WITHDRAWN', scene, data), ...toDesk('DISPUTE_WITHDRAWN', scene, data)]
}

/** Who speaks for the vendor in this deal: its AE, or the desk while there is none. */
function vendorReaders({ deal, world }: Scene): string[] {
  return deal.stage === 'WORKING' ? [deal.aeId] : intakeDesk(world, deal)
}

export function protectionNoticed(event: Of<'PROTECTION_NOTICED'>, scene: Scene): Letter[] {
  const { extensionDays, maxExtensions } = scene.world.motion.protection
  const extensionsLeft = Math.max(0, maxExtensions - scene.deal.extensions)
  return [
    toPartner('PROTECTION_EXPIRING', scene, { until: event.protectedUntil, extensionDays, extensionsLeft }),
  ]
}

/** What was given; where the partner asked for more, the desk reads it and may grant the rest. */
export function protectionExtended(event: Of<'PROTECTION_EXTENDED'>, scene: Scene): Letter[] {
  const { until, why, asked, note } = event
  const days = Math.ceil((Date.parse(until) - Date.parse(event.from)) / DAY)
  const told = toPartner('PROTECTION_EXTENDED', scene, { until, days, why, ...(asked ? { asked } : {}) })
  if (why === 'GRANTED') return [told, ...confirmToActor(event, 'UPDATED', scene)]
  if (asked === undefined || asked <= days) return [told]
  const from = nameOf(scene.world, scene.deal.partnerContactId)
  const data = { from, question: note ?? '', moreTime: { asked, given: days } }
  return [told, ...toDesk('PASSED_QUESTION', scene, data)]
}

export function outcome(
  result: 'LOST' | 'WITHDRAWN' | 'EXPIRED',
  reason: string,
  note: string | null,
  scene: Scene,
): Letter {
  return toPartner('OUTCOME', scene, { result, reason, note, amount: null, evaluation: null })
}

/** What was told before did not happen. The AE who goes on with it hears it, and so does the desk whose word it was. */
export function reopened({ result, note, protectedUntil, ...event }: Of<'REOPENED'>, scene: Scene): Letter[] {
  const { deal, world } = scene
  const before = scene.before?.protectedUntil ?? null
  const later =
    protectedUntil !== null &&
    Date.parse(protectedUntil) > Date.parse(world.now) &&
    protectedUntil.slice(0, 10) !== before?.slice(0, 10)
  const aeName = nameOf(world, sellerOf(deal)[0] ?? ownerOf(deal))
  return [
    toPartner('OUTCOME', scene, {
      result: 'REOPENED',
      reason: '',
      note,
      amount: null,
      evaluation: null,
      reopened: { result, aeName, protectedUntil: later ? protectedUntil : null },
    }),
    ...confirmToActor(event, 'REOPENED', scene),
    ...(deal.stage === 'WORKING' ? confirmToSeller('REOPENED', scene) : []),
  ]
}

/** The outcome once more, with the sum that holds. Who put it right by mail reads that it is done, and so does the AE. */
export function wonAmountCorrected(event: Of<'WON_AMOUNT_CORRECTED'>, scene: Scene): Letter[] {
  const { deal } = scene
  const { amount, from: instead, note } = event
  const won = { amount, asRegistered: false }
  return [
    toPartner('OUTCOME', scene, {
      result: 'WON',
      reason: 'closeReason' in deal ? deal.closeReason : '',
      note,
      amount,
      evaluation: evaluationFor(deal.partnerId, event.evaluation),
      instead,
    }),
    ...confirmToActor(event, 'CORRECTED', scene, { won }),
    ...confirmToSeller('CORRECTED', scene, { won }),
  ]
}
