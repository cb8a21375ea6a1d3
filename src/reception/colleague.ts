/**
 * Somebody else of the same partner answers what Baton asked its colleague: on copy, or by a letter that was
 * forwarded. Facts are no decision: where the mail is proven to come from the partner's own domain, what was
 * missing is filled in and both of them are answered. Whoever is not proven, or of another company, never does;
 * confirming, withdrawing, objecting stay with the person who was asked (design page 2, "Trust in a sender").
 */
import type { Deal } from '../motion/deal.ts'
import { factsAfter } from './contacts.ts'
import type { Plan, Received } from './plan.ts'

/** Whether this sender may fill in what the deal still lacks, though somebody else was asked. */
export function mayFillGap({ thread, trust }: Received): boolean {
  const { deal, addressee, colleague } = thread
  if (deal?.stage !== 'INCOMPLETE' || deal.missing.length === 0) return false
  return colleague && trust === 'PASS' && addressee?.kind === 'PARTNER_CONTACT'
}

export function completing(received: Received, deal: Deal): Plan {
  const { understanding, mailId, parsed } = received
  const read = understanding.deals[0]
  const { changes, evidence } = read ? factsAfter(deal, read, mailId) : { changes: {}, evidence: {} }
  // Only what was asked for, and nothing that the colleague had said before is overwritten.
  const filling = Object.fromEntries(
    Object.entries(changes).filter(([field]) => deal.missing.some((asked) => FIELDS[asked].includes(field))),
  )
  if (Object.keys(filling).length > 0 && changes.contactWishes) filling.contactWishes = changes.contactWishes
  if (understanding.intent !== 'UPDATE' || Object.keys(filling).length === 0) {
    const who = parsed.from?.address ?? 'Somebody'
    return {
      kind: 'WRONG_PERSON',
      reason: `${who} wrote on an address made for ${received.thread.addressee?.name}`,
    }
  }
  return {
    kind: 'COMPLETE',
    command: { type: 'changeFacts', changes: filling, evidence, by: 'PARTNER' },
    reason: `A colleague at the partner completed deal ${deal.number}`,
  }
}

const FIELDS: Record<Deal['missing'][number], string[]> = {
  ACCOUNT: ['accountName', 'accountDomain', 'accountCountry'],
  CONTACT: ['contacts'],
  CONTEXT: ['context'],
  AMOUNT: ['amount'],
  CLOSE_DATE: ['closeDate'],
  NEXT_STEP: ['nextStep', 'nextStepDate'],
}
