/** What the vendor's people say for their own house: the partner's letters quote none of it, and no fact comes from it. */
import type { Deal } from '../motion/deal.ts'
import { heardByOthers, inConfidence } from '../understanding/answers/in-confidence.ts'
import { soundDeal } from '../understanding/evidence.ts'
import type { DealRead, Fact } from '../understanding/understanding.ts'
import type { Received } from './plan.ts'

/** The writer's own words as the partner may read them; '' where that is none of them. */
export const heardByPartner = (received: Received, deal: Deal): string =>
  heardByOthers(received.parsed.ownText.trim(), partnersNames(received, deal)).trim()

/** Whether a reason that the partner has to read is called one that is not for it. */
export function isForHouse(received: Received, deal: Deal, reason: string): boolean {
  const { ownText } = received.parsed
  const told = heardByOthers(ownText, partnersNames(received, deal), true)
  return told !== ownText && !told.includes(reason)
}

/** The fact, unless the words that it came from are not for the partner. */
export function heard<T>(received: Received, deal: Deal, fact: Fact<T> | null): Fact<T> | null {
  const secret = inConfidence(received.parsed.ownText, partnersNames(received, deal))
  const hidden = fact?.evidence.some(
    ({ part, start, end }) => part === 'own' && secret.some((one) => start < one.end && end > one.start),
  )
  return hidden ? null : fact
}

/** What was read of the deal, without the facts that were told in confidence. */
export function heardOf(received: Received, deal: Deal, read: DealRead): DealRead {
  const keep = <T>(fact: Fact<T> | null) => heard(received, deal, fact)
  return soundDeal(read, keep, (facts) => facts.filter((fact) => keep(fact) !== null))
}

const partnersNames = ({ thread }: Received, { partnerName }: Deal): string[] => [
  partnerName,
  ...Object.values(thread.people)
    .filter(({ kind }) => kind === 'PARTNER_CONTACT')
    .map(({ name }) => name),
]
