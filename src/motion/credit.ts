/**
 * Credit is decided on day one: the first matching rule of the motion is snapshotted at registration, hashed
 * and quoted in the receipt. Close only evaluates it. What changes later are the shares, by amendments that
 * both sides agreed to (joint-work.ts); the snapshot itself never changes.
 */
import { canonicalJson } from './canonical.ts'
import type {
  CreditAmendment,
  CreditEvaluation,
  CreditShare,
  CreditSnapshot,
  Deal,
  DealFacts,
} from './deal.ts'
import {
  add,
  compare,
  type Decimal,
  decimal,
  inFigures,
  multiply,
  parseDecimal,
  round,
  shift,
  toText,
  trimmed,
} from './decimal.ts'
import type { CreditRule } from './definition.ts'
import type { Refusal } from './refusals.ts'
import type { PartnerFacts, World } from './world.ts'

const HUNDRED = decimal('100')

/** The first rule whose every condition holds. Publishing checks that the last one matches everything. */
export function creditRuleFor(
  rules: CreditRule[],
  facts: DealFacts,
  partner: PartnerFacts,
): CreditRule | null {
  return rules.find((rule) => ruleMatches(rule, facts, partner)) ?? null
}

function ruleMatches({ when }: CreditRule, facts: DealFacts, partner: PartnerFacts): boolean {
  const product = facts.product?.toLowerCase() ?? ''
  return (
    (!when.signals || when.signals.includes(facts.entrySignal)) &&
    (!when.tiers || when.tiers.includes(partner.tier)) &&
    (!when.partners || when.partners.some((name) => name.toLowerCase() === partner.name.toLowerCase())) &&
    (!when.products || when.products.some((name) => product.includes(name.toLowerCase())))
  )
}

/**
 * The snapshot of the registering partner's credit: one line, or none when no rule matches. Its hash covers
 * everything in it and the deal's id, so that a snapshot copied to another deal does not verify.
 */
export function snapshotCredit(dealId: string, facts: DealFacts, world: World): CreditSnapshot[] {
  const { partner, motion } = world
  const rule = creditRuleFor(motion.credit, facts, partner)
  if (!rule) return []
  const snapshot = {
    id: world.newId(),
    partnerId: partner.id,
    partnerName: partner.name,
    type: rule.type,
    share: String(rule.share),
    rate: String(rule.rate),
    protectionDays: motion.protection.days,
    basis: rule.basis,
    ruleKey: rule.key,
    snapshotAt: world.now,
  }
  return [{ ...snapshot, hash: hashOf(dealId, snapshot, world.hash) }]
}

function hashOf(dealId: string, content: object, hash: World['hash']): string {
  return hash(canonicalJson({ dealId, ...content }))
}

/** Whether the snapshot is the one that was fixed for this deal. */
export function verifySnapshot(dealId: string, snapshot: CreditSnapshot, hash: World['hash']): boolean {
  const { hash: claimed, ...content } = snapshot
  return hashOf(dealId, content, hash) === claimed
}

export function verifyAmendment(dealId: string, amendment: CreditAmendment, hash: World['hash']): boolean {
  const { hash: claimed, ...content } = amendment
  return hashOf(dealId, content, hash) === claimed
}

export function amendmentOf(
  deal: Deal,
  shares: CreditShare[],
  reason: string,
  world: World,
): CreditAmendment {
  const content = {
    id: world.newId(),
    number: deal.amendments.length + 1,
    shares,
    reason,
    agreedAt: world.now,
  }
  return { ...content, hash: hashOf(deal.id, content, world.hash) }
}

/** The split in force: the last amendment's, else the snapshot's. */
export function currentShares(deal: Pick<Deal, 'credit' | 'amendments'>): CreditShare[] {
  const amended = deal.amendments.at(-1)
  if (amended) return amended.shares
  return deal.credit.map(({ partnerId, partnerName, type, share }) => ({
    partnerId,
    partnerName,
    type,
    share,
  }))
}

export function totalShare(shares: CreditShare[]): Decimal {
  return shares.reduce((sum, { share }) => add(sum, decimal(share)), decimal('0'))
}

/** Shares are percentages of at most two places, one per partner, together at most 100. */
export function refuseShares(shares: CreditShare[]): Refusal | null {
  for (const { share, partnerName } of shares) {
    const parsed = parseDecimal(share)
    if (!parsed || parsed.units < 0n || parsed.places > 2 || compare(parsed, HUNDRED) > 0) {
      return {
        code: 'INVALID',
        field: 'shares',
        why: `${partnerName}: "${share}" is not a percentage from 0 to 100`,
      }
    }
  }
  if (new Set(shares.map((share) => share.partnerId)).size < shares.length) {
    return { code: 'INVALID', field: 'shares', why: 'a partner stands in the split twice' }
  }
  const total = totalShare(shares)
  return compare(total, HUNDRED) > 0 ? { code: 'SHARES_EXCEED_100', total: trimmed(total) } : null
}

/** Whether `after` gives some partner less than `before` does. */
export function takesFrom(before: CreditShare[], after: CreditShare[], partnerId: string): boolean {
  const shareIn = (shares: CreditShare[]) =>
    decimal(shares.find((share) => share.partnerId === partnerId)?.share ?? '0')
  return compare(shareIn(after), shareIn(before)) < 0
}

/**
 * The fixed credit applied to a won amount: one line per partner of the split in force, the computation in
 * words. Rates come from the snapshot of the partner, for partners who joined by amendment from the deal's
 * first snapshot. The flag of protection says whether the close fell inside it; the credit is due either way,
 * because the deal was won through the registration.
 */
export function evaluateCredit(
  deal: Deal,
  amount: { value: string; currency: string },
  closedAt: string,
  protectedUntil: string | null,
): CreditEvaluation {
  const withinProtection = protectedUntil !== null && Date.parse(closedAt) <= Date.parse(protectedUntil)
  const lines = currentShares(deal).map((share) => ({
    ...creditLine(share, rateFor(deal, share.partnerId), amount),
    withinProtection,
  }))
  return { amount, lines, hashes: deal.credit.map((snapshot) => snapshot.hash) }
}

function rateFor(deal: Deal, partnerId: string): string {
  const own = deal.credit.find((snapshot) => snapshot.partnerId === partnerId)
  return (own ?? deal.credit[0])?.rate ?? '0'
}

function creditLine(share: CreditShare, rate: string, amount: { value: string; currency: string }) {
  const won = decimal(amount.value)
  const credited = round(shift(multiply(multiply(won, decimal(rate)), decimal(share.share)), 4), 2)
  const terms = [
    inFigures(won, amount.currency),
    `${trimmed(decimal(rate))} %`,
    `${trimmed(decimal(share.share))} %`,
  ]
  return {
    ...share,
    rate,
    credited: toText(credited),
    computation: `${terms.join(' × ')} = ${inFigures(credited, amount.currency)}`,
  }
}
