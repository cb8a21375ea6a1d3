/** What the vendor's people say for their own house: the partner's letters quote none of it, and no fact comes from it. */
import type { Deal } from '../motion/deal.ts'
import {
  heardByOthers,
  heardOfOneself,
  inConfidence,
  keepsAnother,
  openPart,
} from '../understanding/answers/in-confidence.ts'
import { soundDeal } from '../understanding/evidence.ts'
import type { DealRead, Fact } from '../understanding/understanding.ts'
import type { Received } from './plan.ts'

/** The writer's own words as the partner may read them; '' where that is none of them. */
export const heardByPartner = (received: Received, deal: Deal): string =>
  heardByOthers(received.parsed.ownText.trim(), partnersNames(received, deal)).trim()

/** The same for an AE, of whom nobody's judgement is quoted either. */
export const heardByAe = ({ parsed, aes, thread }: Received): string =>
  heardOfOneself(parsed.ownText.trim(), [
    ...aes.map(({ name }) => name),
    ...Object.values(thread.people)
      .filter(({ kind }) => kind === 'PARTNER_CONTACT')
      .map(({ name }) => name),
  ]).trim()

/** Whether a reason that the partner has to read is called one that is not for it. */
export function isForHouse(received: Received, deal: Deal, reason: string): boolean {
  const { ownText } = received.parsed
  const told = heardByOthers(ownText, partnersNames(received, deal), true)
  return told !== ownText && !told.includes(reason)
}

/** Whether something of the writer's own words is not for the partner. */
export const isInConfidence = (received: Received, deal: Deal): boolean => secretIn(received, deal).length > 0

/** What a reason may be told from: what is not called confidential; all of it where nothing is. */
export const openlySaid = (received: Received, deal: Deal): string =>
  heardByOthers(received.parsed.ownText, partnersNames(received, deal), true)

/**
 * The words that report a result, where the silence that is asked for is about another sentence: "Lost on price. Maya is
 * leaving in March, keep that to yourselves." '' where it may be about them.
 */
export function openlyReported(received: Received, deal: Deal): string {
  const { parsed, understanding } = received
  const [report] = understanding.intentEvidence
  if (report?.part !== 'own') return ''
  return keepsAnother(parsed.ownText, report, partnersNames(received, deal)) ? report.quote : ''
}

/** What a text says as far as the partner may hear it: up to the words that are not for it. */
export function heard(received: Received, deal: Deal, fact: Fact<string> | null): Fact<string> | null {
  const [from] = fact?.evidence ?? []
  if (!fact || from?.part !== 'own') return fact
  const { ownText } = received.parsed
  const within = from.quote.indexOf(fact.value)
  const start = from.start + Math.max(0, within)
  const place = { start, end: within < 0 ? from.end : start + fact.value.length }
  const open = openPart(ownText, place, secretIn(received, deal))
  if (open === ownText.slice(place.start, place.end)) return fact
  return within < 0 || !/\p{L}{2}/u.test(open)
    ? null
    : { ...fact, value: open, evidence: [{ ...from, ...placeOf(ownText, open, start) }] }
}

const placeOf = (text: string, quote: string, from: number) => {
  const start = text.indexOf(quote, from)
  return { start, end: start + quote.length, quote }
}

/** What was read of the deal, without the facts that were told in confidence. */
export function heardOf(received: Received, deal: Deal, read: DealRead): DealRead {
  const secret = secretIn(received, deal)
  const hidden = (fact: Fact<unknown>) =>
    fact.evidence.some(
      ({ part, start, end }) => part === 'own' && secret.some((one) => start < one.end && end > one.start),
    )
  const keep = <T>(fact: Fact<T> | null) => (fact === null || hidden(fact) ? null : fact)
  return {
    ...soundDeal(read, keep, (facts) => facts.filter((fact) => !hidden(fact))),
    nextStep: heard(received, deal, read.nextStep),
  }
}

const secretIn = (received: Received, deal: Deal) =>
  inConfidence(received.parsed.ownText, partnersNames(received, deal))

/** The partner of the deal and its people, by name. */
export const partnersNames = ({ thread }: Received, { partnerName }: Deal): string[] => [
  partnerName,
  ...Object.values(thread.people)
    .filter(({ kind }) => kind === 'PARTNER_CONTACT')
    .map(({ name }) => name),
]
