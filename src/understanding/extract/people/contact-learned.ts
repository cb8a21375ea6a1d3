/** The learnt reader's word on a name in prose: it drops whom the rules mistook and adds whom they missed. */
import { low, type Unit } from '../layout/units.ts'
import { type PersonPlace, type SideOf, sideOf } from '../learned/person-side.ts'
import { foundIn, type Reading } from '../reading.ts'
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

/** A telephone or an address of the customer's within a few words behind the name, before anybody else is named. */
export function reached(reading: Reading, unit: Unit, mention: PersonMention, all: PersonMention[]): boolean {
  const next = all.find(({ start }) => start > mention.start)?.start ?? unit.end
  const { emails, phones } = foundIn(reading, unit)
  const behind = (at: { start: number }) =>
    at.start >= mention.end && at.start < Math.max(next, mention.end + 1) && at.start - mention.end < REACH
  return (
    phones.some(behind) ||
    emails.some(
      (email) =>
        behind(email) && !reading.isPartnerAddress(email.value) && !reading.isVendorAddress(email.value),
    )
  )
}
const REACH = 60

/** A name of a unit as the learnt reader sees it. */
export function personPlace(
  reading: Reading,
  unit: Unit,
  { mention, out, score }: Judged,
  all: PersonMention[],
): PersonPlace {
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
      ...(unit.key === 'contact' ? ['labelled'] : []),
      ...signsAround(unit, mention),
      ...(mention.honorific ? ['honorific'] : []),
      ...(reached(reading, unit, mention, all) ? ['reached'] : []),
      ...(mention.given ? ['given'] : []),
      ...(mention.title === null
        ? []
        : [mention.title.start < mention.start ? 'title before' : 'title after']),
    ],
  }
}

/** Whose person it is, by the learnt reader. */
export const sideOfName = (reading: Reading, unit: Unit, judged: Judged, all: PersonMention[]): SideOf =>
  sideOf(personPlace(reading, unit, judged, all))
