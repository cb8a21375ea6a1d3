/** Letters of the first moment: what is missing, the receipt, an overlap. */
import { DAY } from './calendar.ts'
import type { Deal, DealFacts } from './deal.ts'
import { contactsDiffer } from './facts.ts'
import { gapAskedAt } from './leaks.ts'
import type { Letter, LetterData, ValueChanges } from './letters.ts'
import { offerChanged } from './letters-handoff.ts'
import {
  actorIn,
  changedByPartner,
  confirmToActor,
  happened,
  type Of,
  type Scene,
  sellerOf,
  toDesk,
  toPartner,
} from './letters-scene.ts'
import { nameOf } from './people.ts'

/** Asks for what is missing; with nothing missing, for the one word that confirms the sender. */
export function askForGap(scene: Scene, reminder: number): Letter[] {
  const { deal, world } = scene
  if (deal.stage !== 'INCOMPLETE') return []
  if (deal.missing.length === 0 && reminder === 0) return receipt(scene)
  const expiresAt = new Date(Date.parse(gapAskedAt(deal)) + world.motion.gap.expireAfterDays * DAY)
  const data = {
    missing: deal.missing,
    reminder,
    expiresAt: expiresAt.toISOString(),
    confirmFirst: !deal.senderConfirmed,
  }
  return [toPartner('GAP_REQUEST', scene, data)]
}

export function receipt(scene: Scene): Letter[] {
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

/** A partner's mail is always answered. */
export function factsChanged(event: Of<'FACTS_CHANGED'>, scene: Scene): Letter[] {
  const { deal, world } = scene
  if (event.by === 'VENDOR') return changedByVendor(event, scene)
  if (deal.stage === 'INCOMPLETE') return askForGap(scene, 0)
  const data = {
    changed: Object.keys(event.changes),
    completed: false,
    windowHours: world.motion.handoff.windowHours,
  }
  return [
    toPartner('FACTS_CONFIRMED', scene, data),
    ...changedByPartner(event, event.changes, scene),
    ...offerChanged(newsToSeller(event, scene), scene),
    // Whoever settles the overlap reads what the partner says about it.
    ...(deal.stage === 'CONFLICT' ? toDesk('CONFLICT_TO_SETTLE', scene, { matches: deal.matches }) : []),
  ]
}

/**
 * What the vendor's own people correct is not news to the partner, unless its credit, its planning or its customer hangs on
 * it: what the deal is worth, when it closes and whom to speak to are never changed without both sides reading the old
 * and the new value.
 */
function changedByVendor(event: Of<'FACTS_CHANGED'>, scene: Scene): Letter[] {
  const changed = valuesChanged(event, scene.before)
  const before = stepEnded(event, scene.before)
  if (Object.keys(changed).length === 0 && !before) return confirmToActor(event, 'UPDATED', scene)
  const { nextStep = null, nextStepDate = null } = event.changes
  const actor = actorIn(event)
  const who = actor === null ? null : nameOf(scene.world, actor)
  return [
    toPartner('NEXT_STEP_UPDATE', scene, {
      by: 'VENDOR',
      nextStep,
      date: nextStepDate,
      changed,
      ...(before && { before }),
      who,
    }),
    ...confirmToActor(event, 'UPDATED', scene, { changed }),
  ]
}

/** The step that was agreed, where none is any more. */
function stepEnded({ changes }: Of<'FACTS_CHANGED'>, before: Deal | null): Partial<DealFacts> | null {
  if (changes.nextStep !== null || !before?.facts.nextStep) return null
  const { nextStep, nextStepDate } = before.facts
  return { nextStep, nextStepDate }
}

function valuesChanged({ changes }: Of<'FACTS_CHANGED'>, before: Deal | null): ValueChanges {
  const { amount, closeDate, contacts } = changes
  // Of a deal that is completed the receipt tells.
  const had = before && before.stage !== 'INCOMPLETE' ? before.facts.contacts : []
  return {
    ...(amount !== undefined && { amount: { from: before?.facts.amount ?? null, to: amount } }),
    ...(closeDate !== undefined && { closeDate: { from: before?.facts.closeDate ?? null, to: closeDate } }),
    ...(contacts &&
      had.length > 0 &&
      contactsDiffer(had, contacts) && { contacts: { from: had, to: contacts } }),
  }
}

/** A role that the partner may not claim changes nothing for whoever has the deal on offer. */
function newsToSeller({ changes }: Of<'FACTS_CHANGED'>, scene: Scene): string[] {
  return Object.keys(changes).filter((field) => field !== 'partnerRoles' || happened(scene, 'ROLES_CHANGED'))
}

/** What the motion rejects by itself has no note of a person, but the number of the partner's own earlier deal. */
export function rejected({ reason, note }: Of<'REJECTED'>, scene: Scene): Letter[] {
  const byItself = happened(scene, 'CONFLICT_FOUND')
  return [
    toPartner('REJECTION', scene, { reason, note: byItself ? null : note, own: byItself ? note : null }),
  ]
}

export function conflictFound(event: Of<'CONFLICT_FOUND'>, scene: Scene): Letter[] {
  if (scene.deal.stage !== 'CONFLICT') return []
  const { offerWithinHours } = scene.world.motion.handoff
  const onlyOwn = event.matches.every(({ kind }) => kind === 'SAME_PARTNER')
  const own = onlyOwn ? event.matches.map(({ label }) => label) : []
  // One more of them is the desk's to know; the partner waits for the same answer.
  const waits = scene.before?.stage === 'CONFLICT'
  return [
    ...(waits ? [] : [toPartner('CONFLICT_NOTICE', scene, { windowHours: offerWithinHours, own })]),
    ...toDesk('CONFLICT_TO_SETTLE', scene, { matches: event.matches, ...saidOf(scene) }),
  ]
}

/** What the AE wrote whose refusal told of it. */
function saidOf({ events, world }: Scene): Pick<LetterData['CONFLICT_TO_SETTLE'], 'said'> {
  const declined = events.find((event) => event.type === 'HANDOFF_DECLINED')
  return declined ? { said: { aeName: nameOf(world, declined.aeId), comment: declined.comment } } : {}
}

/** Somebody works it, and the partner has been told that it is registered: only the desk can put this right. */
export function overlapFound({ matches }: Of<'OVERLAP_FOUND'>, scene: Scene): Letter[] {
  const [aeId] = sellerOf(scene.deal)
  const workedBy = aeId ? nameOf(scene.world, aeId) : null
  return toDesk('CONFLICT_TO_SETTLE', scene, { matches, ...(workedBy ? { workedBy } : {}) })
}
