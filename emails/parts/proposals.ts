/** What a proposal would change, in the reader's words. */
import type { Proposal } from '../../src/motion/deal.ts'
import type { View } from '../view.ts'
import { phrase } from './phrases.ts'

type ProposalView = Pick<View<'PROPOSAL'>, 'deal' | 'brand' | 't' | 'f'>

/**
 * `inWords` is the motion's own English wording; it serves for kinds that a newer motion knows and this file does not.
 */
export function proposalWords(view: ProposalView, { payload }: Proposal, inWords: string): string {
  const { t, f, deal } = view
  const say = t.proposal
  switch (payload.kind) {
    case 'ROLE_CHANGE':
      return say.kinds.ROLE_CHANGE(
        t.roles[payload.role],
        payload.to === 'PARTNER' ? deal.partner.name : say.vendorSide,
      )
    case 'PARTNER_REMOVAL':
      return say.kinds.PARTNER_REMOVAL(deal.partner.name)
    case 'CREDIT_AMENDMENT': {
      const share = (s: (typeof payload.shares)[number]) =>
        say.share(phrase(view, s.partnerName), t.creditTypes[s.type], f.percent(s.share))
      return say.kinds.CREDIT_AMENDMENT(f.list(payload.shares.map(share)))
    }
    default:
      return inWords
  }
}

/** Who proposes, by name: `proposedBy` may be the motion's label of an actor (`person:<id>`, `key:<id>`). */
export function proposerOf({ deal, brand }: ProposalView, { proposedBy, proposedSide }: Proposal): string {
  if (!/^(person|key):|^(clock|system)$/.test(proposedBy)) return proposedBy
  const known = [deal.owner, deal.intakeOwner, deal.partnerContact].find(
    ({ id }) => `person:${id}` === proposedBy,
  )
  return known?.name ?? (proposedSide === 'PARTNER' ? deal.partner.name : brand.vendorName)
}
