/** Writing one letter as a value: who it is to, what it carries, how it is answered. */
import type { Deal } from './deal.ts'
import type { Letter, LetterData, LetterKind } from './letters.ts'
import { personOf } from './people.ts'
import { summarise } from './summary.ts'
import type { World } from './world.ts'

export interface Address {
  cc?: string[]
  replyAs?: Letter['replyAs']
}

export function letterTo<K extends LetterKind>(
  kind: K,
  personId: string,
  deal: Deal,
  world: World,
  data: LetterData[K],
  { cc = [], replyAs = 'DEAL' }: Address = {},
): Letter {
  // The union of all kinds cannot be built generically; kind and data belong together by this signature.
  return { kind, to: { personId }, cc, replyAs, deal: summarise(deal, world, personId), data } as Letter
}

/** For `cc`: nobody when there is no deliverable address. */
export function addressesOf(world: World, personId: string | null): string[] {
  if (personId === null) return []
  const { address } = personOf(world, personId)
  return address === null ? [] : [address]
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** An instant as its reader says it, e.g. "Tuesday 24 November at 15:00 CET". */
export function instantFor(world: World, personId: string, at: string): string {
  const { language, timeZone } = personOf(world, personId)
  const key = `${language}|${timeZone}`
  const known = formatters.get(key) ?? makeFormatter(language === 'en' ? 'en-GB' : language, timeZone)
  formatters.set(key, known)
  return known.format(Date.parse(at))
}

/** A language or zone that does not exist must not keep a letter from being written. */
function makeFormatter(locale: string, timeZone: string): Intl.DateTimeFormat {
  const day = { weekday: 'long', day: 'numeric', month: 'long' } as const
  const clock = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short', hourCycle: 'h23' } as const
  try {
    return new Intl.DateTimeFormat(locale, { ...day, ...clock, timeZone })
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...day, ...clock, timeZone: 'UTC' })
  }
}
