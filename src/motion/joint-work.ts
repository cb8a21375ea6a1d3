/**
 * The third moment: both sellers on one deal. Next steps and activity are recorded as they come. Roles and
 * credit change only by proposal: the other side agrees, or (roles only) a window passes without objection.
 * There is no other way to take a role, or the deal, from the partner.
 */
import { isFromPartner } from './authority.ts'
import { addDays, later } from './calendar.ts'
import type { Command } from './commands.ts'
import { amendmentOf, currentShares, evaluateCredit, refuseShares, takesFrom } from './credit.ts'
import type { CreditShare, Deal, Dispute, Proposal, ProposalPayload, RoleHolder } from './deal.ts'
import { actorLabel, type Draft, emit } from './decision.ts'
import { refuseDate } from './facts.ts'
import { protectedUntilNow } from './protection.ts'
import type { Refusal } from './refusals.ts'
import { rolesOf } from './roles.ts'
import { isClosed } from './transitions.ts'
import { ROLES, type Role, type Side } from './words.ts'

type Of<T extends Command['type']> = Extract<Command, { type: T }>

export function setNextStep(
  draft: Draft,
  deal: Deal,
  { nextStep, date, by }: Of<'setNextStep'>,
): Refusal | null {
  const text = nextStep.trim()
  if (text === '') return { code: 'INVALID', field: 'nextStep', why: 'a next step says what happens next' }
  const refused = refuseDate('nextStepDate', date)
  if (refused) return refused
  if (deal.facts.nextStep === text && deal.facts.nextStepDate === date) {
    return { code: 'NOTHING_TO_DO', why: 'this next step stands already' }
  }
  emit(draft, { type: 'NEXT_STEP_SET', nextStep: text, date, by })
  return null
}

export function recordActivity(draft: Draft, command: Of<'recordActivity'>): Refusal | null {
  emit(draft, { ...command, type: 'ACTIVITY_RECORDED' })
  return null
}

export function moveSalesStage(draft: Draft, deal: Deal, { to }: Of<'moveSalesStage'>): Refusal | null {
  if (deal.stage !== 'WORKING') return null
  if (deal.salesStage === to) return { code: 'NOTHING_TO_DO', why: `the deal is ${to} already` }
  emit(draft, { type: 'SALES_STAGE_MOVED', from: deal.salesStage, to })
  return null
}

/**
 * `extensionDays` more, at most `maxExtensions` times; the partner asks before the period is over. The intake owner who
 * names the days grants just these, however often.
 */
export function extendProtection(
  draft: Draft,
  deal: Deal,
  { why, days = null }: Of<'extendProtection'>,
): Refusal | null {
  const { world, request } = draft
  const { extensionDays, maxExtensions } = world.motion.protection
  const from = deal.protectedUntil
  if (from === null)
    return { code: 'NOT_ALLOWED', why: 'protection begins when the registration is complete' }
  if (days !== null && !(Number.isInteger(days) && days >= 1 && days <= MOST_DAYS))
    return { code: 'INVALID', field: 'days', why: `${days} is not between 1 and ${MOST_DAYS}` }
  const byPartner = isFromPartner(deal, request, world)
  const granted = days !== null && !byPartner ? days : null
  if (granted === null && deal.extensions >= maxExtensions)
    return { code: 'LIMIT_REACHED', what: 'extensions', limit: maxExtensions }
  const over = Date.parse(protectedUntilNow(deal, world) ?? from) < Date.parse(world.now)
  if (over && byPartner) {
    return {
      code: 'NOT_ALLOWED',
      why: `protection ended on ${from.slice(0, 10)}; the intake owner may extend it`,
    }
  }
  const until = addDays(over ? later(from, world.now) : from, granted ?? extensionDays)
  const by = granted === null ? 'REQUESTED' : 'GRANTED'
  const asked = byPartner && days !== null ? { asked: days } : {}
  emit(draft, { type: 'PROTECTION_EXTENDED', from, until, why: by, note: why, ...asked })
  return null
}
/** Longer than any motion protects. */
const MOST_DAYS = 730

export function propose(draft: Draft, deal: Deal, { payload, reason, side }: Of<'propose'>): Refusal | null {
  const { world, request } = draft
  const refused = refuseProposal(deal, payload, reason)
  if (refused) return refused
  const proposal: Proposal = {
    id: world.newId(),
    number: deal.proposals.length + 1,
    state: 'OPEN',
    payload,
    reason: reason.trim(),
    proposedBy: actorLabel(request),
    proposedSide: side,
    proposedAt: world.now,
    objectionUntil:
      payload.kind === 'CREDIT_AMENDMENT' ? null : addDays(world.now, world.motion.objectionDays),
    answeredAt: null,
    answer: null,
  }
  emit(draft, { type: 'PROPOSED', proposal })
  return null
}

function refuseProposal(deal: Deal, payload: ProposalPayload, reason: string): Refusal | null {
  if (reason.trim() === '') return { code: 'INVALID', field: 'reason', why: 'a proposal says why' }
  const pending = deal.proposals.find(
    (open) => open.state === 'OPEN' && isAboutTheSame(open.payload, payload),
  )
  if (pending)
    return { code: 'NOTHING_TO_DO', why: `proposal ${pending.number} about the same is still open` }
  switch (payload.kind) {
    case 'ROLE_CHANGE':
      return refuseRoleChange(deal, payload.role, payload.to)
    case 'PARTNER_REMOVAL':
      return refuseRemoval(deal)
    case 'CREDIT_AMENDMENT':
      return refuseAmendment(deal, payload.shares)
    default:
      return payload satisfies never
  }
}

function isAboutTheSame(open: ProposalPayload, payload: ProposalPayload): boolean {
  if (open.kind === 'ROLE_CHANGE' && payload.kind === 'ROLE_CHANGE') return open.role === payload.role
  return open.kind === payload.kind
}

/** Taking a side's last role is taking it off the deal, and has to be said so. */
function refuseRoleChange(deal: Deal, role: Role, to: Side): Refusal | null {
  if (isClosed(deal.stage))
    return { code: 'NOT_ALLOWED', why: 'the deal is closed; its roles stay as they were' }
  const from = deal.roles[role].side
  if (from === to) return { code: 'NOTHING_TO_DO', why: `${role} is with the ${to.toLowerCase()} already` }
  if (rolesOf(deal.roles, from).length > 1) return null
  return { code: 'LAST_ROLE', why: `${role} is the last role of the ${from.toLowerCase()}` }
}

function refuseRemoval(deal: Deal): Refusal | null {
  if (isClosed(deal.stage))
    return { code: 'NOT_ALLOWED', why: 'the deal is closed; its roles stay as they were' }
  if (rolesOf(deal.roles, 'PARTNER').length > 0) return null
  return { code: 'NOTHING_TO_DO', why: 'the partner holds no role' }
}

/** Consent is asked of this deal's partner, so only this partner's share may be lowered. */
function refuseAmendment(deal: Deal, shares: CreditShare[]): Refusal | null {
  const refused = refuseShares(shares)
  if (refused) return refused
  const before = currentShares(deal)
  const robbed = before.find(
    (share) => share.partnerId !== deal.partnerId && takesFrom(before, shares, share.partnerId),
  )
  if (!robbed) return null
  return {
    code: 'NOT_ALLOWED',
    why: `the share of ${robbed.partnerName} cannot be lowered without its consent`,
  }
}

export function answerProposal(draft: Draft, deal: Deal, command: Of<'answerProposal'>): Refusal | null {
  const { number, side, agree, note } = command
  const proposal = findOpen(deal, number)
  if ('code' in proposal) return proposal
  if (proposal.proposedSide === side) return { code: 'NOT_ALLOWED', why: 'the other side answers a proposal' }
  if (agree) {
    const refused = stillPossible(deal, proposal)
    if (refused) return refused
  }
  emit(draft, { type: 'PROPOSAL_ANSWERED', number, state: agree ? 'AGREED' : 'OBJECTED', side, note })
  if (agree) putIntoEffect(draft, proposal)
  return null
}

/** Shares may have moved since it was proposed. */
function stillPossible(deal: Deal, { payload }: Proposal): Refusal | null {
  return payload.kind === 'CREDIT_AMENDMENT' ? refuseAmendment(deal, payload.shares) : null
}

export function withdrawProposal(
  draft: Draft,
  deal: Deal,
  { number, side }: Of<'withdrawProposal'>,
): Refusal | null {
  const proposal = findOpen(deal, number)
  if ('code' in proposal) return proposal
  if (proposal.proposedSide !== side)
    return { code: 'NOT_ALLOWED', why: 'only the side that proposed may withdraw' }
  emit(draft, { type: 'PROPOSAL_WITHDRAWN', number })
  return null
}

function findOpen(deal: Deal, number: number): Proposal | Refusal {
  const proposal = deal.proposals.find((candidate) => candidate.number === number)
  if (!proposal) return { code: 'NOT_FOUND', what: 'proposal', id: String(number) }
  if (proposal.state === 'OPEN') return proposal
  return {
    code: 'NOTHING_TO_DO',
    why: `proposal ${number} is ${proposal.state.toLowerCase().replace('_', ' ')}`,
  }
}

/** The window passed and nobody objected. Called by the clock. */
export function takeEffect(draft: Draft, proposal: Proposal): void {
  emit(draft, { type: 'PROPOSAL_TOOK_EFFECT', number: proposal.number })
  putIntoEffect(draft, proposal)
}

function putIntoEffect(draft: Draft, { payload, number, reason }: Proposal): void {
  const { deal } = draft
  if (!deal) return
  switch (payload.kind) {
    case 'ROLE_CHANGE':
      changeRoles(draft, deal, number, [payload.role], payload.to, payload.personId)
      break
    case 'PARTNER_REMOVAL':
      changeRoles(draft, deal, number, rolesOf(deal.roles, 'PARTNER'), 'VENDOR', null)
      break
    case 'CREDIT_AMENDMENT':
      amendCredit(draft, deal, payload.shares, reason, number)
      break
    default:
      payload satisfies never
  }
}

function changeRoles(
  draft: Draft,
  deal: Deal,
  proposal: number,
  changed: Role[],
  to: Side,
  personId: string | null,
): void {
  const seller = to === 'PARTNER' ? deal.partnerContactId : deal.stage === 'WORKING' ? deal.aeId : null
  const roles: Record<Role, RoleHolder> = { ...deal.roles }
  for (const role of ROLES) {
    if (changed.includes(role)) roles[role] = { side: to, personId: personId ?? seller }
  }
  emit(draft, { type: 'ROLES_CHANGED', roles, proposal })
}

/** A won deal shows the new figures at once. */
function amendCredit(
  draft: Draft,
  deal: Deal,
  shares: CreditShare[],
  reason: string,
  proposal: number | null,
) {
  const amendment = amendmentOf(deal, shares, reason, draft.world)
  const after = { ...deal, amendments: [...deal.amendments, amendment] }
  const evaluation =
    deal.stage === 'WON' && deal.wonAmount
      ? evaluateCredit(after, deal.wonAmount, deal.closedAt, deal.protectedUntil)
      : null
  emit(draft, { type: 'CREDIT_AMENDED', amendment, proposal, evaluation })
}

export function disputeCredit(
  draft: Draft,
  deal: Deal,
  { text, by, side }: Of<'disputeCredit'>,
): Refusal | null {
  if (text.trim() === '') return { code: 'INVALID', field: 'text', why: 'a dispute says what is disputed' }
  const dispute: Dispute = {
    id: draft.world.newId(),
    number: deal.disputes.length + 1,
    openedBy: by,
    side,
    text: text.trim(),
    openedAt: draft.world.now,
    resolvedAt: null,
    resolution: null,
  }
  emit(draft, { type: 'CREDIT_DISPUTED', dispute })
  return null
}

/** Whoever objected takes it back: nothing of the credit has changed, and nothing does. */
export function withdrawDispute(
  draft: Draft,
  deal: Deal,
  { number, side, note }: Of<'withdrawDispute'>,
): Refusal | null {
  const dispute = openDispute(deal, number)
  if ('code' in dispute) return dispute
  const whose = disputeSide(dispute)
  if (whose !== side) return { code: 'NOT_ALLOWED', why: NOT_YOURS[whose] }
  emit(draft, { type: 'DISPUTE_WITHDRAWN', number, note })
  return null
}

const NOT_YOURS: Record<Side, string> = {
  PARTNER: 'only the partner may take its objection back',
  VENDOR: 'only the vendor may take its objection back',
}

/** Whose objection it is: an old one that does not say so is the partner's. */
export const disputeSide = ({ side = 'PARTNER' }: Dispute): Side => side

function openDispute(deal: Deal, number: number): Dispute | Refusal {
  const dispute = deal.disputes.find((candidate) => candidate.number === number)
  if (!dispute) return { code: 'NOT_FOUND', what: 'dispute', id: String(number) }
  return dispute.resolvedAt === null
    ? dispute
    : { code: 'NOTHING_TO_DO', why: `dispute ${number} was resolved before` }
}

/**
 * The intake owner's answer. Shares that take nothing from anybody (the partner asked, the vendor grants) are
 * in force at once; shares that lower the partner's become a proposal that the partner has to agree to.
 */
export function resolveDispute(draft: Draft, deal: Deal, command: Of<'resolveDispute'>): Refusal | null {
  const { number, resolution, shares } = command
  const dispute = openDispute(deal, number)
  if ('code' in dispute) return dispute
  if (resolution.trim() === '')
    return { code: 'INVALID', field: 'resolution', why: 'a resolution says what holds' }
  if (shares) {
    const refused = settleShares(draft, deal, shares, resolution)
    if (refused) return refused
  }
  emit(draft, { type: 'DISPUTE_RESOLVED', number, resolution: resolution.trim() })
  return null
}

function settleShares(draft: Draft, deal: Deal, shares: CreditShare[], resolution: string): Refusal | null {
  const refused = refuseAmendment(deal, shares)
  if (refused) return refused
  if (takesFrom(currentShares(deal), shares, deal.partnerId)) {
    const payload = { kind: 'CREDIT_AMENDMENT', shares } as const
    return propose(draft, deal, { type: 'propose', payload, reason: resolution, side: 'VENDOR' })
  }
  amendCredit(draft, deal, shares, resolution, null)
  return null
}
