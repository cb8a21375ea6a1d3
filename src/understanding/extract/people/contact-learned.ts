/** The learnt reader's word on a name in prose: it drops whom the rules mistook and adds whom they missed. */
import { low, type Unit } from '../layout/units.ts'
import { type PersonPlace, type SideOf, sideOf } from '../learned/person-side.ts'
import { signsAround } from './contact-sides.ts'
import type { PersonMention } from './person.ts'

/** What the rules make of one name among those of its unit. */
export interface Judged {
  mention: PersonMention
  /** Whether the rules keep it out (contact-sides.ts). */
  out: boolean
  /** How much speaks for a customer's person by the rules. */
  score: number
}

/** A name of a unit as the learnt reader sees it. */
export function personPlace(unit: Unit, { mention, out, score }: Judged, all: PersonMention[]): PersonPlace {
  const within = ({ start, end }: { start: number; end: number }) => ({
    start: start - unit.start,
    end: end - unit.start,
  })
  return {
    low: low(unit),
    ...within(mention),
    others: all.filter((other) => other.start !== mention.start).map(within),
    hints: [
      out ? 'out' : `score ${Math.max(-2, Math.min(5, Math.floor(score)))}`,
      ...signsAround(unit, mention),
      ...(mention.honorific ? ['honorific'] : []),
      ...(mention.given ? ['given'] : []),
      ...(mention.title === null
        ? []
        : [mention.title.start < mention.start ? 'title before' : 'title after']),
    ],
  }
}

/** Whose person it is, by the learnt reader. */
export const sideOfName = (unit: Unit, judged: Judged, all: PersonMention[]): SideOf =>
  sideOf(personPlace(unit, judged, all))
