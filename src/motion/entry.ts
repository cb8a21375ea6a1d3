/**
 * The first moment. A mail becomes a registration at once, complete or not; its arrival holds the partner's
 * place. When nothing is missing and the sender is believed, the registration is complete, is held against
 * others (conflict.ts) and is offered to an AE (handoff.ts), all in the decision that completed it.
 */
import { LIKENESS, similarity } from './accounts.ts'
import { addDays } from './calendar.ts'
import type { Command, FactChanges } from './commands.ts'
import { type Changed, judgeLater, judgeMatches } from './conflict.ts'
import { snapshotCredit } from './credit.ts'
import type { Deal, EvidenceByField } from './deal.ts'
import { type Draft, emit } from './decision.ts'
import { applyChanges, missingFields, realChanges, refuseFacts } from './facts.ts'
import { offerByRouting, withdrawOffer } from './handoff.ts'
import { backupOf, personOf } from './people.ts'
import type { Refusal } from './refusals.ts'
import { rolesAtEntry, rolesCorrected, rolesOf } from './roles.ts'
import type { Role } from './words.ts'
import type { World } from './world.ts'

type Of<T extends Command['type']> = Extract<Command, { type: T }>

export function register(draft: Draft, command: Of<'register'>): Refusal | null {
  const { world } = draft
  const { facts, partnerContactId, evidence, accountId = null, arrivedAt, threadMessageId } = command
  const refused = refuseFacts(facts)
  if (refused) return refused
  const missing = missingFields(facts, world.motion.requiredFields)
  emit(draft, {
    type: 'REGISTERED',
    number: command.number,
    motionVersionId: world.motionVersionId,
    partnerId: world.partner.id,
    partnerName: world.partner.name,
    partnerContactId,
    intakeOwnerId: intakeOwnerFor(world),
    accountId,
    facts,
    evidence,
    missing,
    senderConfirmed: command.senderConfirmed,
    roles: rolesAtEntry(world.motion, facts.partnerRoles, partnerContactId),
    credit: snapshotCredit(command.dealId, facts, world),
    arrivedAt,
    threadMessageId,
    questions: missing.length,
  })
  completeIfReady(draft)
  return null
}

/** A deal has an intake owner who is there: the motion's, or the backup when that one has left. */
function intakeOwnerFor(world: World): string {
  const owner = personOf(world, world.intakeOwnerId)
  return owner.active ? owner.id : (backupOf(world, owner)?.id ?? owner.id)
}

export function changeFacts(draft: Draft, deal: Deal, command: Of<'changeFacts'>): Refusal | null {
  const changes = realChanges(deal.facts, command.changes)
  const accountId = command.accountId === undefined ? deal.accountId : command.accountId
  const news = Object.keys(changes).length > 0 || accountId !== deal.accountId
  if (!news && !confirmsMore(deal, command.evidence)) {
    if (command.confirmsSender) return confirmSender(draft, deal)
    return { code: 'NOTHING_TO_DO', why: 'the deal already says so' }
  }
  const refused = refuseFacts(changes)
  if (refused) return refused
  const missing = missingFields(applyChanges(deal.facts, changes), draft.world.motion.requiredFields)
  const asked = deal.stage === 'INCOMPLETE' && command.by === 'PARTNER' ? missing.length : 0
  const { evidence, by } = command
  const after = emit(draft, {
    type: 'FACTS_CHANGED',
    changes,
    evidence,
    accountId,
    missing,
    by,
    questions: asked,
  })
  if (by === 'PARTNER' && command.confirmsSender && !deal.senderConfirmed)
    emit(draft, { type: 'SENDER_CONFIRMED' })
  if (by === 'PARTNER' && changes.partnerRoles) correctRoles(draft, deal, changes.partnerRoles)
  if (after.stage === 'INCOMPLETE') completeIfReady(draft)
  else if (showsCustomer(changes))
    recheckAccount(draft, after, replacesCustomer(deal, changes) ? 'REPLACED' : 'LEARNT')
  return null
}

/** Who does what is the partner's own word until somebody works the deal with it (design page 1, "Joint work"). */
function correctRoles(draft: Draft, before: Deal, claimed: Role[]): void {
  if ('aeId' in before) return
  const roles = rolesCorrected(draft.world.motion, before, claimed)
  if (rolesOf(roles, 'PARTNER').join() === rolesOf(before.roles, 'PARTNER').join()) return
  emit(draft, { type: 'ROLES_CHANGED', roles, proposal: null })
}

/** The same value said again is news only when it was a guess before. */
function confirmsMore(deal: Deal, evidence: EvidenceByField): boolean {
  const firm = (field: string, of: EvidenceByField) =>
    of[field]?.status === 'STATED' || of[field]?.status === 'CONFIRMED'
  return Object.keys(evidence).some((field) => firm(field, evidence) && !firm(field, deal.evidence))
}

export function confirmSender(draft: Draft, deal: Deal): Refusal | null {
  if (deal.senderConfirmed) return { code: 'NOTHING_TO_DO', why: 'the sender was confirmed before' }
  emit(draft, { type: 'SENDER_CONFIRMED' })
  completeIfReady(draft)
  return null
}

function completeIfReady(draft: Draft): void {
  const { deal, world } = draft
  if (deal?.stage !== 'INCOMPLETE' || deal.missing.length > 0 || !deal.senderConfirmed) return
  // The days that were quoted in the receipt, not those of a later version.
  const days = deal.credit[0]?.protectionDays ?? world.motion.protection.days
  const complete = emit(draft, { type: 'COMPLETED', protectedUntil: addDays(world.now, days) })
  if (clearOfConflict(draft, complete)) offerByRouting(draft)
}

/** Records what the policy says about the matches; true = the deal goes on. */
function clearOfConflict(draft: Draft, deal: Deal): boolean {
  const verdict = judgeMatches(deal, draft.world.matches, draft.world.motion.conflict)
  const { matches } = verdict
  if (matches.length === 0) return true
  emit(draft, { type: 'CONFLICT_FOUND', matches })
  switch (verdict.verdict) {
    case 'PROCEED':
      emit(draft, { type: 'CONFLICT_SETTLED', decision: 'PROCEED', note: null, automatic: true })
      return true
    case 'REJECT':
      emit(draft, { type: 'REJECTED', reason: verdict.reason, note: verdict.note })
      return false
    case 'ASK':
      return false
    default:
      return verdict satisfies never
  }
}

/** Whether the changes say more of who the customer is: its name, its domain, the people there. */
export function showsCustomer(changes: FactChanges): boolean {
  return CUSTOMER.some((field) => field in changes)
}
const CUSTOMER = ['accountName', 'accountDomain', 'contacts'] as const

/** Another name or domain in the place of one that was known; the same name spelt right is none. */
function replacesCustomer({ facts }: Deal, { accountName, accountDomain }: FactChanges): boolean {
  const renamed = accountName && facts.accountName && similarity(accountName, facts.accountName) < LIKENESS
  return Boolean(renamed) || Boolean(accountDomain && facts.accountDomain)
}

/**
 * A complete registration whose customer turns out to be that of another one is held against others again, so that
 * nobody takes a place in the queue under a false name and no two partners are promised one customer. What somebody
 * works already stays where it is; the intake owner is told.
 */
export function recheckAccount(draft: Draft, deal: Deal, changed: Changed): void {
  const { matches, motion } = draft.world
  const found = judgeLater(deal, matches, motion.conflict, changed)
  if (found.length === 0) return
  switch (deal.stage) {
    case 'WORKING':
      emit(draft, { type: 'OVERLAP_FOUND', matches: found })
      return
    case 'HANDED_OFF':
      withdrawOffer(draft, deal, 'the account is in conflict with another one')
      break
    case 'CONFLICT':
      if (found.every(({ id }) => deal.matches.some((known) => known.id === id))) return
      break
    case 'REGISTERED':
      break
    default:
      return
  }
  const known = deal.stage === 'CONFLICT' ? deal.matches : []
  const others = known.filter(({ id }) => !found.some((match) => match.id === id))
  emit(draft, { type: 'CONFLICT_FOUND', matches: [...others, ...found] })
}

export function settleConflict(draft: Draft, command: Of<'settleConflict'>): Refusal | null {
  const { decision, reason, note } = command
  if (decision === 'REJECT') {
    emit(draft, { type: 'REJECTED', reason: reason ?? 'DUPLICATE', note })
    return null
  }
  emit(draft, { type: 'CONFLICT_SETTLED', decision, note, automatic: false })
  offerByRouting(draft)
  return null
}
