/** A contact in the making: what was found of one person and where, until all of the mail has been read. */

import type { Unit } from '../layout/units.ts'
import type { Source } from '../reading.ts'
import { words } from '../reading.ts'
import { nameKey, type PersonMention } from './person.ts'

interface Place {
  source: Source
  start: number
  end: number
}

export interface Draft {
  /** Where else the mail names this person. */
  seen?: Place[]
  unit: Unit | null
  order: number
  name: (Place & { value: string; score: number }) | null
  email: (Place & { value: string }) | null
  phone: (Place & { raw: string; poor: boolean; unit: Unit | null }) | null
  title: (Place & { value: string }) | null
  /** That it is the customer's, by the learnt reader: of names in sentences that no address fits. */
  chance?: number | undefined
  /** Called "Mr" or "her boss". */
  introduced?: boolean | undefined
  /** Said to be in one of the customer's departments. */
  placed?: boolean | undefined
}

/** A name as the reader of contacts sees it. */
export interface Seen extends PersonMention {
  chance?: number
  introduced?: boolean
  placed?: boolean
}

export const draftOf = (mention: Seen, unit: Unit, order: number, score: number): Draft => ({
  unit,
  order,
  name: { value: mention.name, source: unit.layout, start: mention.start, end: mention.end, score },
  email: null,
  phone: null,
  title: mention.title && {
    value: words(unit.layout, mention.title.start, mention.title.end),
    source: unit.layout,
    ...mention.title,
  },
  chance: mention.chance,
  introduced: mention.introduced,
  placed: mention.placed,
})

/** Another mention of a known person: a fuller name, a title. */
export function enrich(draft: Draft, mention: PersonMention, unit: Unit): void {
  const place = { source: unit.layout, start: mention.start, end: mention.end }
  draft.seen = [...(draft.seen ?? []), place]
  if (nameKey(mention.name).length > nameKey(draft.name!.value).length && nameKey(mention.name).length <= 5)
    draft.name = {
      value: mention.name,
      source: unit.layout,
      start: mention.start,
      end: mention.end,
      score: mention.score,
    }
  if (draft.title === null && mention.title !== null)
    draft.title = {
      value: words(unit.layout, mention.title.start, mention.title.end),
      source: unit.layout,
      ...mention.title,
    }
  if (draft.unit === null && unit.label !== 'signature') {
    draft.unit = unit
  }
}
