/**
 * A decision in the making: events are appended one by one and the deal follows each, so that every later
 * step of the same decision sees what the earlier ones did. It lives inside one call of `decide` and never
 * leaves it.
 */
import type { Request } from './commands.ts'
import type { Deal } from './deal.ts'
import type { DealEvent, EventBody } from './events.ts'
import { evolve } from './evolve.ts'
import type { Refusal } from './refusals.ts'
import type { World } from './world.ts'

export type Decision = { events: DealEvent[] } | { refusal: Refusal }

export interface Draft {
  readonly world: World
  readonly request: Request
  readonly dealId: string
  deal: Deal | null
  events: DealEvent[]
}

export function begin(deal: Deal | null, request: Request, world: World): Draft {
  const { command } = request
  const dealId = deal?.id ?? (command.type === 'register' ? command.dealId : '')
  return { world, request, dealId, deal, events: [] }
}

/** Appends an event and gives the deal after it. */
export function emit(draft: Draft, body: EventBody): Deal {
  const event = {
    ...body,
    dealId: draft.dealId,
    seq: (draft.deal?.revision ?? 0) + 1,
    at: draft.world.now,
    actor: actorLabel(draft.request),
    cause: draft.request.cause,
  } satisfies DealEvent
  draft.events.push(event)
  draft.deal = evolve(draft.deal, event)
  return draft.deal
}

/** `person:<id>`, `key:<id>`, `clock`, `system`: how an event names who acted. */
export function actorLabel({ actor }: Request): string {
  switch (actor.kind) {
    case 'PERSON':
      return `person:${actor.personId}`
    case 'KEY':
      return `key:${actor.keyId}`
    case 'CLOCK':
      return 'clock'
    case 'SYSTEM':
      return 'system'
    default:
      return actor satisfies never
  }
}
