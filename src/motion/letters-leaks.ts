/** Who hears that a leak opened, beyond the letters of what caused it. */
import type { Letter } from './letters.ts'
import { letterTo } from './letters-kit.ts'
import { daysLate, type Of, type Scene, sellerOf, toDesk, toPartner } from './letters-scene.ts'
import { intakeDesk, personOf } from './people.ts'
import type { LeakType } from './words.ts'

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

export function leakOpened(event: Of<'LEAK_OPENED'>, scene: Scene): Letter[] {
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
