/** What a proposal would change, in the reader's words. */
import type { Proposal } from '../../src/motion/deal.ts'
import type { View } from '../view.ts'
import { phrase } from './phrases.ts'

/**
 * `inWords` is the motion's own English wording; it serves for kinds that a newer motion knows and this file does not.
 */
export function proposalWords(
  view: Pick<View<'PROPOSAL'>, 'deal' | 't' | 'f'>,
  { payload }: Proposal,
  inWords: string,
): string {
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
