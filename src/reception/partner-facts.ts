/**
 * What a partner tells of its deal: facts that complete or change it, whose the roles are, that it is won or lost.
 * What changes nothing is kept as activity.
 */
import type { Command } from '../motion/commands.ts'
import type { Deal } from '../motion/deal.ts'
import { PROPOSAL_EXAMPLES } from '../motion/letters.ts'
import { ROLES, type Role } from '../motion/words.ts'
import { roleCorrectionsIn } from '../understanding/answers/role-corrections.ts'
import { accountSpelt, contactsAfter, factsAfter, lastContactStays, namesContact } from './contacts.ts'
import { changesOf, completeContext, evidenceOf, keepsName } from './facts.ts'
import type { Plan, Received } from './plan.ts'
import { stepEnded } from './step-off.ts'

/** More than sentences that would join the context: any sentence may do that. */
export function bringsFacts({ understanding, mailId }: Received): boolean {
  const [read] = understanding.deals
  if (read === undefined) return false
  if (read.contactWishesOver.length > 0) return true
  return Object.keys(changesOf(read, mailId).changes).some((field) => field !== 'context')
}

export function updating({ understanding, mailId, parsed, thread }: Received, deal: Deal): Plan {
  const read = understanding.deals[0]
  const { changes, evidence } = read ? factsAfter(deal, read, mailId) : { changes: {}, evidence: {} }
  Object.assign(changes, endedIn({ parsed, understanding }, deal))
  const kept = read ? (contactsAfter(deal, read, mailId)?.kept ?? null) : null
  const { accountName } = deal.facts
  if (changes.accountName && accountName && keepsName(changes.accountName, accountName, parsed.ownText))
    delete changes.accountName
  const spelt = read ? accountSpelt(deal, read) : null
  if (spelt) {
    changes.accountName = spelt.value
    evidence.accountName = evidenceOf(spelt, mailId)
  }
  completeContext(deal, changes)
  const { claimed, byProposal } = rolesAfter(deal, changes.partnerRoles ?? [], parsed.ownText)
  delete changes.partnerRoles
  if (claimed) changes.partnerRoles = claimed
  const commands: Command[] = []
  // A reply from the address that the letter went to is the proof that was asked for.
  const confirms = !deal.senderConfirmed
  const news = Object.keys(changes).length > 0
  if (news) {
    const command: Command = { type: 'changeFacts', changes, evidence, by: 'PARTNER' }
    commands.push(confirms ? { ...command, confirmsSender: true } : command)
  } else if (confirms) commands.push({ type: 'confirmSender' })
  if (!news && kept === null && !byProposal) {
    commands.push(said(thread.sender?.id ?? null, understanding.replyText ?? parsed.subject, mailId))
    // Of words that change nothing no letter tells: a person reads them, and the partner hears who.
    if (deal.senderConfirmed || deal.stage === 'CONFLICT') return { kind: 'PASS_ON', commands }
  }
  if (kept !== null) return lastContactStays(kept, commands)
  if (byProposal) return rolesByProposal(commands)
  return { kind: 'COMMANDS', commands, reason: `The partner completed or updated deal ${deal.number}` }
}

/** "The workshop is off, they will come back to us": no step is agreed any more. */
export const endedIn = ({ parsed, understanding }: Pick<Received, 'parsed' | 'understanding'>, deal: Deal) =>
  stepEnded(deal, parsed.ownText, understanding.deals[0] ?? null)

/**
 * What the partner says of its own part. Until somebody has accepted the deal its word counts (`claimed`; null where it
 * changes nothing); then, and for a role that it never claimed but has by the motion, only a proposal moves it.
 */
export function rolesAfter(
  deal: Deal,
  read: Role[],
  words: string,
): { claimed: Role[] | null; byProposal: boolean } {
  const { taken, givenUp } = roleCorrectionsIn(words) ?? { taken: [], givenUp: [] }
  const held = (role: Role) => deal.roles[role].side === 'PARTNER'
  const before = deal.facts.partnerRoles
  if (deal.stage === 'WORKING')
    return { claimed: null, byProposal: taken.some((role) => !held(role)) || givenUp.some(held) }
  const said = new Set([...before, ...(deal.stage === 'INCOMPLETE' ? read : []), ...taken])
  const claimed = ROLES.filter((role) => said.has(role) && !givenUp.includes(role))
  const same = claimed.length === before.length && claimed.every((role) => before.includes(role))
  return {
    claimed: same ? null : claimed,
    byProposal: givenUp.some((role) => held(role) && !before.includes(role)),
  }
}

/** Never dropped in silence: answered with the sentence that proposes it; beside other facts a person reads it. */
export function rolesByProposal(commands: Command[]): Plan {
  if (commands.some(({ type }) => type === 'changeFacts')) return { kind: 'PASS_ON', commands }
  return {
    kind: 'UNCLEAR',
    why: 'Who does this changes only by a proposal that says why',
    examples: PROPOSAL_EXAMPLES.PARTNER,
  }
}

/**
 * A partner's word that it is won or lost is kept and shown to the owner, who reports results; before anybody
 * took the deal, "lost" is a withdrawal.
 */
export function reportingResult({ understanding, mailId, thread }: Received, deal: Deal): Plan {
  const words = understanding.replyText ?? ''
  if (
    understanding.intent === 'LOST' &&
    !namesContact(words, deal) &&
    (deal.stage === 'INCOMPLETE' ||
      deal.stage === 'REGISTERED' ||
      deal.stage === 'CONFLICT' ||
      deal.stage === 'HANDED_OFF')
  ) {
    const command: Command = { type: 'withdraw', reason: 'CUSTOMER_WITHDREW', note: words.slice(0, 300) }
    return { kind: 'COMMANDS', commands: [command], reason: 'The partner says the customer is out' }
  }
  const command = said(
    thread.sender?.id ?? null,
    `Partner reports: ${understanding.intent.toLowerCase()}. ${words}`,
    mailId,
  )
  return { kind: 'PASS_ON', commands: [command] }
}

export function said(personId: string | null, summary: string, mailId: string): Command {
  return {
    type: 'recordActivity',
    side: 'PARTNER',
    personId,
    summary: summary.slice(0, 300),
    touchesPartner: true,
    mailId,
  }
}
