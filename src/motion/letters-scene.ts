/**
 * What the writers of letters share: one decision with its deal before and after, the usual readers, and the
 * confirmation of what somebody said by mail.
 */
import { DAY } from './calendar.ts'
import type { FactChanges } from './commands.ts'
import { type Deal, type DealFacts, SINGLE_FACTS } from './deal.ts'
import type { DealEvent, EventType } from './events.ts'
import type { Letter, LetterData, LetterKind } from './letters.ts'
import { addressesOf, letterTo } from './letters-kit.ts'
import { intakeDesk, isVendor, nameOf, personOf } from './people.ts'
import { lateFor } from './protection.ts'
import type { World } from './world.ts'

/** One decision: all its events, the deal before and after. */
export interface Scene {
  events: DealEvent[]
  before: Deal | null
  deal: Deal
  world: World
}

export type Of<T extends EventType> = Extract<DealEvent, { type: T }>
export function toPartner<K extends LetterKind>(
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

export function toDesk<K extends LetterKind>(kind: K, { deal, world }: Scene, data: LetterData[K]): Letter[] {
  return intakeDesk(world, deal).map((id) => letterTo(kind, id, deal, world, data))
}

export function happened(scene: Scene, ...types: EventType[]): boolean {
  return scene.events.some((event) => types.includes(event.type))
}

/** The AE of record, or the one on offer. */
export function sellerOf(deal: Deal | null): string[] {
  if (deal?.stage === 'HANDED_OFF') return [deal.offer.aeId]
  return deal && 'aeId' in deal && deal.aeId !== null ? [deal.aeId] : []
}

export function daysLate({ deal, world }: Scene): number {
  return Math.ceil(lateFor(deal, world) / DAY)
}

/**
 * To the account executive who works the deal: what the partner changed, with what stood there before. Who does what
 * changes by proposal only.
 */
export function changedByPartner(event: { actor: string }, changes: FactChanges, scene: Scene): Letter[] {
  const { deal, before, world } = scene
  if (deal.stage !== 'WORKING') return []
  const facts = before?.facts ?? deal.facts
  const fields = FIELDS_TOLD.filter(
    (field) => field in changes && JSON.stringify(facts[field]) !== JSON.stringify(deal.facts[field]),
  )
  if (fields.length === 0) return []
  const actor = actorIn(event)
  const data = {
    by: 'PARTNER',
    nextStep: null,
    date: null,
    // What nobody asked before is told as none.
    before: Object.fromEntries(fields.map((field) => [field, facts[field] ?? NONE_BEFORE[field] ?? null])),
    who: actor === null ? null : nameOf(world, actor),
  } as const
  return sellerOf(deal).map((id) => letterTo('NEXT_STEP_UPDATE', id, deal, world, data))
}
const NONE_BEFORE: Partial<Record<keyof DealFacts, unknown[]>> = { contactWishes: [] }
const FIELDS_TOLD = [...SINGLE_FACTS, 'contacts', 'context', 'contactWishes'] as const

export type Confirmed = LetterData['DECISION_CONFIRMED']['what']

export function confirmation(what: Confirmed, { deal, world }: Scene): LetterData['DECISION_CONFIRMED'] {
  return { what, quote: null, undoBy: nameOf(world, deal.intakeOwnerId) }
}

/** To the AE whose deal it is, whoever decided: a decision made in one's name is confirmed to that person. */
export function confirmToSeller(what: Confirmed, scene: Scene, more: MoreConfirmed = {}): Letter[] {
  const { deal, world } = scene
  return sellerOf(deal).map((id) =>
    letterTo('DECISION_CONFIRMED', id, deal, world, { ...confirmation(what, scene), ...more }),
  )
}
type MoreConfirmed = Pick<LetterData['DECISION_CONFIRMED'], 'until' | 'won' | 'changed'>

/** The person who acted; null where nobody did, or a key. */
export function actorIn({ actor }: { actor: string }): string | null {
  return actor.startsWith('person:') ? actor.slice('person:'.length) : null
}

/** To the person of the vendor who said it by mail. */
export function confirmToActor(
  event: { actor: string; cause: string },
  what: Confirmed,
  scene: Scene,
  more: MoreConfirmed = {},
): Letter[] {
  const { deal, world } = scene
  const id = actorIn(event)
  if (id === null || !event.cause.startsWith('mail:') || !isVendor(personOf(world, id))) return []
  return [letterTo('DECISION_CONFIRMED', id, deal, world, { ...confirmation(what, scene), ...more })]
}

/** The intake owner's own act by mail; what others cause reaches the desk by its notices. */
export function confirmToDesk(event: { actor: string; cause: string }, scene: Scene): Letter[] {
  if (happened(scene, 'HANDOFF_DECLINED', 'HANDOFF_LAPSED')) return []
  return confirmToActor(event, 'UPDATED', scene)
}
