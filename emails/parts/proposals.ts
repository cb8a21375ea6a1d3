/** What a proposal would change, in the reader's words. */
import type { CreditShare, Proposal } from '../../src/motion/deal.ts'
import type { View } from '../view.ts'
import { phrase } from './phrases.ts'

type ProposalView = Pick<View<'PROPOSAL'>, 'deal' | 'brand' | 't' | 'f'>

/**
 * `inWords` is the motion's own English wording; it serves for kinds that a newer motion knows and this file does not.
 */
export function proposalWords(view: ProposalView, { payload }: Proposal, inWords: string): string {
  const { t, deal } = view
  const say = t.proposal
  switch (payload.kind) {
    case 'ROLE_CHANGE':
      return say.kinds.ROLE_CHANGE(
        t.roles[payload.role],
        payload.to === 'PARTNER' ? deal.partner.name : say.vendorSide,
      )
    case 'PARTNER_REMOVAL':
      return say.kinds.PARTNER_REMOVAL(deal.partner.name)
    case 'CREDIT_AMENDMENT':
      return say.kinds.CREDIT_AMENDMENT(sharesInWords(view, payload.shares))
    default:
      return inWords
  }
}

/** "Harbor Systems 70 % (sourced) and another partner 30 % (assisted)". */
export function sharesInWords(view: Pick<ProposalView, 't' | 'f'>, shares: CreditShare[]): string {
  const { t, f } = view
  const share = (one: CreditShare) =>
    t.proposal.share(phrase(view, one.partnerName), t.creditTypes[one.type], f.percent(one.share))
  return f.list(shares.map(share))
}

/** Who proposes, by name: `proposedBy` may be the motion's label of an actor (`person:<id>`, `key:<id>`). */
export function proposerOf({ deal, brand }: ProposalView, { proposedBy, proposedSide }: Proposal): string {
  if (!/^(person|key):|^(clock|system)$/.test(proposedBy)) return proposedBy
  const known = [deal.owner, deal.intakeOwner, deal.partnerContact].find(
    ({ id }) => `person:${id}` === proposedBy,
  )
  return known?.name ?? (proposedSide === 'PARTNER' ? deal.partner.name : brand.vendorName)
}
