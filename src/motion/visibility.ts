/**
 * A deal that its partner brings for visibility only: registered, protected and credited like any other, and offered to
 * nobody before the intake owner has said so. The intake owner offers it all the same, or leaves it with the partner and
 * is then its owner of record, so that its close and its outcome are those of any deal that is worked.
 */
import type { Deal } from './deal.ts'

/** The partner's words that want nobody asked; they are kept as evidence, and are no fact of the deal. */
export const forVisibility = ({ evidence }: Pick<Deal, 'evidence'>): string | null =>
  evidence.forVisibility?.evidence[0]?.quote ?? null

/** Whether nobody may be asked before the intake owner has decided: an offer that was made was such a decision. */
export const waitsForOwner = (deal: Pick<Deal, 'evidence' | 'handoffs'>): boolean =>
  deal.handoffs.length === 0 && forVisibility(deal) !== null

/** How the handoff to the intake owner says who picked it. */
export const LEFT = 'left with the partner'

export const isLeft = ({ handoffs }: Pick<Deal, 'handoffs'>): boolean => handoffs.at(-1)?.pickedBy === LEFT
