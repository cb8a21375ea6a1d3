/**
 * A letter that does not arrive is a leak of its deal: UNDELIVERED, one per person, until something gets
 * through.
 */
import type { Command } from './commands.ts'
import type { Deal } from './deal.ts'
import { type Draft, emit } from './decision.ts'
import { closeLeak, correctAddress } from './leaks.ts'
import type { Refusal } from './refusals.ts'

type Of<T extends Command['type']> = Extract<Command, { type: T }>

export function reportUndelivered(
  draft: Draft,
  deal: Deal,
  command: Of<'reportUndelivered'>,
): Refusal | null {
  const { personId } = command
  if (openFor(deal, personId))
    return { code: 'NOTHING_TO_DO', why: 'it is known that letters do not arrive there' }
  emit(draft, {
    type: 'LEAK_OPENED',
    leak: 'UNDELIVERED',
    since: draft.world.now,
    responsibleId: deal.intakeOwnerId,
    action: correctAddress(draft.world, personId),
    aboutId: personId,
    note: command.why,
  })
  return null
}

export function reportDelivered(
  draft: Draft,
  deal: Deal,
  { personId }: Of<'reportDelivered'>,
): Refusal | null {
  const open = openFor(deal, personId)
  if (!open) return { code: 'NOTHING_TO_DO', why: 'nothing was undelivered' }
  closeLeak(draft, open)
  return null
}

function openFor(deal: Deal, personId: string) {
  return deal.leaks.find((leak) => leak.type === 'UNDELIVERED' && leak.aboutId === personId)
}
