/** Letters of the second moment: offer, reminders, escalation, and how the offer ended. */
import type { Deal, Handoff } from './deal.ts'
import type { Letter, LetterData } from './letters.ts'
import { addressesOf, instantFor, letterTo } from './letters-kit.ts'
import {
  confirmation,
  confirmToActor,
  confirmToDesk,
  confirmToSeller,
  daysLate,
  happened,
  type Of,
  type Scene,
  toDesk,
  toPartner,
} from './letters-scene.ts'
import { intakeDesk, nameOf, personOf } from './people.ts'
import { eachRole } from './roles.ts'
import { candidates } from './routing.ts'
import { named } from './summary.ts'
import { isClosed } from './transitions.ts'
import { isLeft } from './visibility.ts'

export function askForName(event: Of<'ROUTING_FAILED'>, scene: Scene): Letter[] {
  const names = candidatesIn(scene)
  if (happened(scene, 'COMPLETED')) {
    return toDesk('NEW_REGISTRATION', scene, { routingQuestion: event.why, candidates: names })
  }
  return toDesk('ROUTING_QUESTION', scene, { why: event.why, candidates: names })
}

function candidatesIn({ deal, world }: Scene) {
  return candidates(deal, world).map((person) => named(world, person.id))
}

export function offered(event: Of<'HANDOFF_OFFERED'>, scene: Scene): Letter[] {
  // Left with the partner: its acceptance tells it.
  if (happened(scene, 'HANDOFF_ACCEPTED')) return []
  const { deal, world } = scene
  const { handoff } = event
  const deadlineInWords = instantFor(world, handoff.aeId, handoff.dueAt)
  const before = handoff.number > 1 ? 'REASSIGNED' : 'OFFERED'
  const what = happened(scene, 'OWNERSHIP_RETURNED') ? 'MOVED' : before
  return [
    letterTo(
      'HANDOFF_OFFER',
      handoff.aeId,
      deal,
      world,
      { handoff, deadlineInWords },
      {
        replyAs: { handoffId: handoff.id },
      },
    ),
    toPartner('HANDOFF_PROGRESS', scene, { what, daysAdded: daysLate(scene) }),
    ...confirmToDesk(event, scene),
  ]
}

/** What the partner changes while somebody decides goes to whoever decides: the same offer as it stands now. */
export function offerChanged(changed: string[], scene: Scene): Letter[] {
  const { deal, world } = scene
  if (deal.stage !== 'HANDED_OFF' || changed.length === 0 || happened(scene, 'HANDOFF_OFFERED')) return []
  const handoff = asItStands(deal.offer, deal)
  const deadlineInWords = instantFor(world, handoff.aeId, handoff.dueAt)
  const data = { handoff, deadlineInWords, changed }
  return [letterTo('HANDOFF_OFFER', handoff.aeId, deal, world, data, { replyAs: { handoffId: handoff.id } })]
}

/** An open offer with what the deal has become since. */
const asItStands = (handoff: Handoff, { facts, roles }: Deal): Handoff => ({
  ...handoff,
  package: { ...handoff.package, facts, roles: eachRole((role) => roles[role].side) },
})

export function reminded(event: Of<'HANDOFF_REMINDED'>, { deal, world }: Scene): Letter[] {
  const handoff = asItStands(handoffOf(deal, event.handoffId), deal)
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
export function escalated(event: Of<'HANDOFF_ESCALATED'>, scene: Scene): Letter[] {
  const { deal, world } = scene
  const handoff = handoffOf(deal, event.handoffId)
  const { managerId } = personOf(world, handoff.aeId)
  const readers = new Set([...intakeDesk(world, deal), ...(managerId ? [managerId] : [])])
  readers.delete(handoff.aeId)
  const { why, until } = event
  const data = { aeName: nameOf(world, handoff.aeId), why, until, handoff, candidates: candidatesIn(scene) }
  return [...readers].map((id) => letterTo('ESCALATION', id, deal, world, data))
}

export function accepted(event: Of<'HANDOFF_ACCEPTED'>, scene: Scene): Letter[] {
  const left = isLeft(scene.deal)
  return [
    toPartner('INTRODUCTION', scene, left ? { left } : {}, addressesOf(scene.world, event.aeId)),
    ...confirmToSeller(left ? 'UPDATED' : 'ACCEPTED', scene),
    ...(left ? confirmToActor(event, 'UPDATED', scene) : []),
  ]
}

export function declined(event: Of<'HANDOFF_DECLINED'>, scene: Scene): Letter[] {
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

export function lapsed(event: Of<'HANDOFF_LAPSED'>, scene: Scene): Letter[] {
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

export function gone(
  aeId: string,
  why: LetterData['HANDOFF_GONE']['why'],
  note: string | null,
  { deal, world }: Scene,
  more: Pick<LetterData['HANDOFF_GONE'], 'owned'> = {},
): Letter {
  return letterTo('HANDOFF_GONE', aeId, deal, world, { why, note, ...more })
}

/** The whole deal was taken back: whoever had it, on offer or at work, reads by whom and why. */
export function withdrawn(aeId: string, event: Of<'WITHDRAWN'>, { before, deal, world }: Scene): Letter {
  const by = event.actor.startsWith('person:') ? nameOf(world, event.actor.slice('person:'.length)) : null
  const { note, reason } = event
  const worked = before?.stage === 'WORKING'
  return letterTo('HANDOFF_GONE', aeId, deal, world, {
    why: 'CLOSED',
    note,
    withdrawn: { by, reason, worked },
  })
}

export function whyGone(scene: Scene): LetterData['HANDOFF_GONE']['why'] {
  if (isClosed(scene.deal.stage)) return 'CLOSED'
  return happened(scene, 'HANDOFF_OFFERED') ? 'REASSIGNED' : 'WITHDRAWN'
}

function handoffOf(deal: Deal, id: string) {
  const handoff = deal.handoffs.find((candidate) => candidate.id === id)
  if (!handoff) throw new Error(`deal ${deal.id} has no handoff ${id}`)
  return handoff
}
