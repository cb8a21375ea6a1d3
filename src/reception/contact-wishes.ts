/** How the partner asks us to contact the customer: what holds by now, each wish with the words that it came from. */
import type { Deal, DealFacts, EvidenceByField, FieldEvidence } from '../motion/deal.ts'
import { MOST_WISHES, wishesLeft } from '../understanding/extract/contact-wishes.ts'
import { plain } from '../understanding/extract/fold.ts'
import type { DealRead } from '../understanding/understanding.ts'
import { evidenceOf } from './facts.ts'

interface Known {
  value: string
  from: FieldEvidence | undefined
}

/** After a mail: what holds on, and what is new. Null where nothing changes. */
export function wishesAfter(deal: Deal, read: DealRead, mailId: string) {
  const before = known(deal)
  const people = [...deal.facts.contacts, ...read.contacts.map(({ name }) => ({ name: name?.value ?? null }))]
  const left = wishesLeft(
    before.map(({ value }) => value),
    read.contactWishesOver,
    people.flatMap(({ name }) => name ?? []),
  )
  return together(
    before.length,
    before.filter(({ value }) => left.includes(value)),
    read.contactWishes.map((wish) => ({ value: wish.value, from: evidenceOf(wish, mailId) })),
  )
}

/** Of two deals that become one: what was asked of either holds. Null where the younger adds nothing. */
export const wishesOfBoth = (older: Deal, younger: Deal) =>
  together(known(older).length, known(older), known(younger))

const known = ({ facts, evidence }: Deal): Known[] =>
  (facts.contactWishes ?? []).map((value, place) => ({ value, from: evidence[`contactWishes.${place}`] }))

function together(before: number, left: Known[], more: Known[]) {
  const added = more.filter(({ value }) => !left.some((wish) => plain(wish.value) === plain(value)))
  if (left.length === before && added.length === 0) return null
  const all = [...left, ...added].slice(-MOST_WISHES)
  const evidence: EvidenceByField = {}
  for (const [place, { from }] of all.entries()) if (from) evidence[`contactWishes.${place}`] = from
  const contactWishes: NonNullable<DealFacts['contactWishes']> = all.map(({ value }) => value)
  return { contactWishes, evidence }
}
