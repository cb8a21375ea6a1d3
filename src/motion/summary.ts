/**
 * The deal as letters show it, taken when the event happened. A partner learns an AE's address by the
 * introduction.
 */
import type { CreditEvaluation, CreditShare, Deal, FieldEvidence, Proposal } from './deal.ts'
import { ownerOf } from './deal.ts'
import type { DealSummary, Named } from './letters.ts'
import { isVendor, type Known, personOf } from './people.ts'
import { protectedUntilNow } from './protection.ts'
import { eachRole } from './roles.ts'
import type { World } from './world.ts'

/**
 * With a whole World the end of protection counts the vendor's lateness up to now; without, it is the
 * recorded one.
 */
export interface Setting extends Known {
  partner?: { name: string }
}

export function summarise(deal: Deal, world: World | Setting, readerId?: string): DealSummary {
  const toPartner = readerId !== undefined && isPartnerReader(deal, world, readerId)
  const aeId = 'aeId' in deal ? deal.aeId : null
  return {
    number: deal.number,
    stage: deal.stage,
    facts: deal.facts,
    evidence: quotesOf(deal),
    missing: deal.missing,
    partner: { id: deal.partnerId, name: deal.partnerName, address: null },
    partnerContact: named(world, deal.partnerContactId),
    intakeOwner: named(world, deal.intakeOwnerId),
    owner: named(world, ownerOf(deal)),
    ae: aeId === null ? null : named(world, aeId),
    roles: eachRole((role) => ({ side: deal.roles[role].side, name: roleHolderName(deal, world, role) })),
    credit: deal.credit,
    arrivedAt: deal.arrivedAt,
    protectedUntil: 'now' in world ? protectedUntilNow(deal, world) : deal.protectedUntil,
    offer: offerOf(deal, world, toPartner),
  }
}

/** Letters show the longest quote of a fact; the deal keeps all, and where they stand. */
function quotesOf({ evidence }: Deal): DealSummary['evidence'] {
  const longest = ({ evidence: [first, ...more] }: FieldEvidence) =>
    first
      ? [more.reduce((longest, each) => (each.quote.length > longest.quote.length ? each : longest), first)]
      : []
  return Object.fromEntries(
    Object.entries(evidence).map(([field, known]) => [
      field,
      { status: known.status, evidence: longest(known).map(({ quote }) => ({ quote })) },
    ]),
  )
}

export function isPartnerReader(deal: Deal, world: Known, readerId: string): boolean {
  return readerId === deal.partnerContactId || !isVendor(personOf(world, readerId))
}

export function named(world: Known, id: string): Named {
  const { name, address } = personOf(world, id)
  return { id, name, address }
}

function roleHolderName(deal: Deal, world: Known, role: keyof Deal['roles']): string {
  const { side, personId } = deal.roles[role]
  if (personId !== null) return personOf(world, personId).name
  return side === 'PARTNER' ? deal.partnerName : 'the account executive'
}

/** How routing works inside the vendor is not the partner's to read. */
function offerOf(deal: Deal, world: Known, toPartner: boolean): DealSummary['offer'] {
  if (deal.stage !== 'HANDED_OFF') return null
  const { number, offeredAt, dueAt, aeId, pickedBy } = deal.offer
  return {
    number,
    offeredAt,
    dueAt,
    aeId,
    pickedBy: toPartner ? '' : pickedBy,
    aeName: personOf(world, aeId).name,
  }
}

/** One partner reads about its own credit only. */
export function evaluationFor(
  partnerId: string,
  evaluation: CreditEvaluation | null,
): CreditEvaluation | null {
  if (evaluation === null) return null
  return { ...evaluation, lines: evaluation.lines.filter((line) => line.partnerId === partnerId) }
}

/** A split that a partner has to agree to shows the other partners' parts without their names. */
export function proposalFor(partnerId: string, proposal: Proposal): Proposal {
  if (proposal.payload.kind !== 'CREDIT_AMENDMENT') return proposal
  const shares = proposal.payload.shares.map((share) => masked(partnerId, share))
  return { ...proposal, payload: { kind: 'CREDIT_AMENDMENT', shares } }
}

export function masked(partnerId: string, share: CreditShare): CreditShare {
  return share.partnerId === partnerId ? share : { ...share, partnerId: '', partnerName: 'another partner' }
}

/** What a proposal would change, in one sentence. */
export function inWords({ payload }: Proposal, deal: Deal): string {
  switch (payload.kind) {
    case 'ROLE_CHANGE':
      return `${roleInWords(payload.role)} moves to ${payload.to === 'PARTNER' ? deal.partnerName : 'the vendor'}`
    case 'PARTNER_REMOVAL':
      return `${deal.partnerName} hands its roles to the vendor; registration and credit stay`
    case 'CREDIT_AMENDMENT':
      return `the credit is split: ${payload.shares
        .map((share) => `${share.partnerName} ${share.share} % (${share.type.toLowerCase()})`)
        .join(', ')}`
    default:
      return payload satisfies never
  }
}

function roleInWords(role: string): string {
  const words = role.toLowerCase().replace(/_/g, ' ')
  return `the role ${words}`
}
