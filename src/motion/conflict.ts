/**
 * The same account twice (design page 1, "CONFLICT"). The first complete registration wins, and among the
 * complete ones the earlier first mail; what the motion leaves to a person, or what only looks alike, is
 * settled by the intake owner. Nothing is decided on a likeness alone, and nobody loses silently: each
 * verdict has its letter.
 */
import type { AccountMatch, Deal, DealFacts } from './deal.ts'
import type { MotionDefinition } from './definition.ts'
import type { ReviewReason } from './words.ts'

export type Verdict =
  /** No conflict, or one that the motion lets pass (`matches` then says which). */
  | { verdict: 'PROCEED'; matches: AccountMatch[] }
  | { verdict: 'ASK'; matches: AccountMatch[] }
  | { verdict: 'REJECT'; matches: AccountMatch[]; reason: ReviewReason; note: string | null }

/** Whether a deal that was complete before has another customer now, has shown more of its own, or has not changed. */
export type Changed = 'REPLACED' | 'LEARNT' | 'FOUND_BY_ANOTHER'

type Answer = 'NONE' | 'PROCEED' | 'ASK' | 'REJECT'

/**
 * What the motion's policy says about all matches together: one rejection rejects, else one question asks.
 */
export function judgeMatches(
  deal: Pick<Deal, 'arrivedAt' | 'facts'>,
  matches: AccountMatch[],
  policy: MotionDefinition['conflict'],
): Verdict {
  const answered = matches.map((match) => ({ match, answer: answerTo(deal, match, policy) }))
  const having = (answer: Answer) =>
    answered.filter((each) => each.answer === answer).map((each) => each.match)
  const [rejected] = having('REJECT')
  const real = answered.filter((each) => each.answer !== 'NONE').map((each) => each.match)
  if (rejected) {
    const reason = rejected.kind === 'DIRECT' ? 'DIRECT_ALREADY_ACTIVE' : 'DUPLICATE'
    // One's own earlier registration may be named; anybody else's may not.
    const note = rejected.kind === 'SAME_PARTNER' ? `[${rejected.label}]` : null
    return { verdict: 'REJECT', matches: real, reason, note }
  }
  return { verdict: having('ASK').length > 0 ? 'ASK' : 'PROCEED', matches: real }
}

/**
 * The matches that a person has to look at when a complete deal turns out to have the customer of another one. Nothing
 * that was told to be registered is rejected by itself any more. Of two complete registrations the one that was
 * complete first goes on and the other is asked about; but whoever puts another customer in the place of the first has
 * held that place only since now.
 */
export function judgeLater(
  deal: Pick<Deal, 'arrivedAt' | 'completedAt' | 'facts' | 'overlaps'>,
  matches: AccountMatch[],
  policy: MotionDefinition['conflict'],
  changed: Changed,
): AccountMatch[] {
  return matches.filter(
    (match) =>
      !deal.overlaps.includes(match.id) &&
      ['ASK', 'REJECT'].includes(answerTo(deal, match, policy)) &&
      (changed === 'REPLACED' || match.kind === 'DIRECT' || wasCompleteLater(deal, match)),
  )
}

function wasCompleteLater(
  { completedAt, arrivedAt }: Pick<Deal, 'completedAt' | 'arrivedAt'>,
  match: AccountMatch,
): boolean {
  if (match.completedAt === null) return false
  const apart = Date.parse(completedAt ?? match.completedAt) - Date.parse(match.completedAt)
  return apart > 0 || (apart === 0 && Date.parse(arrivedAt) > Date.parse(match.arrivedAt))
}

function answerTo(
  deal: Pick<Deal, 'arrivedAt' | 'facts'>,
  match: AccountMatch,
  policy: MotionDefinition['conflict'],
): Answer {
  if (otherProduct(deal.facts, match)) return match.kind === 'SAME_PARTNER' ? 'NONE' : softened(match, 'ASK')
  switch (match.kind) {
    case 'OTHER_PARTNER':
      return againstOtherPartner(deal, match, policy)
    case 'SAME_PARTNER':
      // Its own people's buyer may be one for two customers; it knows that better than we do.
      return match.by === 'CONTACT' ? 'NONE' : againstItself(deal, match, policy)
    case 'DIRECT':
      return softened(match, policy.direct)
    default:
      return match.kind satisfies never
  }
}

/**
 * An incomplete registration of another partner keeps its place in the queue but blocks nobody: when it
 * completes later, it meets this one and a person compares the two arrivals. One that is complete and came
 * first wins.
 */
function againstOtherPartner(
  deal: Pick<Deal, 'arrivedAt'>,
  match: AccountMatch,
  policy: MotionDefinition['conflict'],
): Answer {
  if (match.completedAt === null) return 'NONE'
  const cameFirst = Date.parse(match.arrivedAt) <= Date.parse(deal.arrivedAt)
  return softened(match, policy.otherPartner === 'FIRST_COMPLETE_WINS' && cameFirst ? 'REJECT' : 'ASK')
}

/** Two mails about one project say at least this much of the need in the same words. */
const SAME_NEED = 0.6

/**
 * A partner may have two projects with one customer: it is a duplicate for certain only when both name the
 * same product and tell the same need, otherwise a person looks.
 */
function againstItself(
  { facts }: Pick<Deal, 'facts'>,
  match: AccountMatch,
  policy: MotionDefinition['conflict'],
): Answer {
  const sameProduct = facts.product !== null && match.product !== null
  const sameProject = sameProduct && (match.sameNeed ?? 0) >= SAME_NEED
  return softened(match, policy.samePartner === 'DUPLICATE' && sameProject ? 'REJECT' : 'ASK')
}

/** A likeness, a shared contact or somebody's word is no proof: what would be rejected automatically is asked instead. */
function softened(match: AccountMatch, answer: Answer): Answer {
  return answer === 'REJECT' && !PROOF.has(match.by) ? 'ASK' : answer
}
const PROOF: ReadonlySet<AccountMatch['by']> = new Set(['DOMAIN', 'NAME'])

function otherProduct(facts: DealFacts, match: AccountMatch): boolean {
  if (!facts.product || !match.product) return false
  const [mine, theirs] = [facts.product.toLowerCase(), match.product.toLowerCase()]
  return !mine.includes(theirs) && !theirs.includes(mine)
}
