/**
 * What can be done with a deal now, and why the rest cannot: for people who look at it (GraphQL
 * `Deal.nextSteps`).
 */
import type { CommandType } from './commands.ts'
import { type Deal, ownerOf } from './deal.ts'
import { cannotTake } from './handoff.ts'
import { unavailable } from './people.ts'
import { isClosed, nextStages, TRANSITIONS } from './transitions.ts'
import { forVisibility } from './visibility.ts'
import type { Stage } from './words.ts'
import type { World } from './world.ts'

export interface NextStep {
  command: CommandType
  possible: boolean
  /** Stages it may lead to; [] when not possible. */
  leadsTo: readonly Stage[]
  /** Why it is not possible now, or null. */
  whyNot: string | null
}

/** What people ask of a deal, in the order in which a deal meets it. */
const ASKED_BY_PEOPLE: CommandType[] = [
  'changeFacts',
  'confirmSender',
  'settleConflict',
  'offer',
  'leaveWithPartner',
  'accept',
  'decline',
  'reassign',
  'setNextStep',
  'moveSalesStage',
  'recordActivity',
  'propose',
  'answerProposal',
  'withdrawProposal',
  'extendProtection',
  'disputeCredit',
  'resolveDispute',
  'withdrawDispute',
  'closeWon',
  'correctWonAmount',
  'closeLost',
  'reopen',
  'reject',
  'withdraw',
]

/** Every command that a person may want, whether it is possible now, and why not. */
export function nextSteps(deal: Deal, world?: World): NextStep[] {
  return ASKED_BY_PEOPLE.map((command) => {
    const leadsTo = nextStages(deal.stage, command)
    const whyNot = leadsTo.length === 0 ? whyNotIn(deal, command) : hindrance(deal, command, world)
    return { command, possible: whyNot === null, leadsTo: whyNot === null ? leadsTo : [], whyNot }
  })
}

function whyNotIn(deal: Deal, command: CommandType): string {
  if (isClosed(deal.stage)) return `the deal is closed (${deal.stage})`
  const stages = (Object.keys(TRANSITIONS) as Stage[]).filter(
    (stage) => nextStages(stage, command).length > 0,
  )
  return `the deal is ${deal.stage}; possible when ${stages.join(', ')}`
}

/** The stage allows it; something in the deal may still stand in the way. */
function hindrance(deal: Deal, command: CommandType, world: World | undefined): string | null {
  switch (command) {
    case 'confirmSender':
      return deal.senderConfirmed ? 'the sender is known' : null
    case 'answerProposal':
    case 'withdrawProposal':
      return deal.proposals.some((proposal) => proposal.state === 'OPEN') ? null : 'no proposal is open'
    case 'propose':
      return isClosed(deal.stage) && deal.credit.length === 0
        ? 'the deal is closed and carries no credit'
        : null
    case 'resolveDispute':
    case 'withdrawDispute':
      return deal.disputes.some((dispute) => dispute.resolvedAt === null) ? null : 'no dispute is open'
    case 'offer':
    case 'reassign':
      return world && !somebodyElse(deal, world) ? 'nobody is free to take it' : null
    case 'leaveWithPartner':
      return forVisibility(deal) === null ? 'the partner has not brought it for visibility only' : null
    case 'accept':
      return world ? lateness(deal, world) : null
    case 'extendProtection':
      return world && deal.extensions >= world.motion.protection.maxExtensions ? 'no extension is left' : null
    default:
      return null
  }
}

function somebodyElse(deal: Deal, world: World): boolean {
  const holder = deal.stage === 'HANDED_OFF' ? deal.offer.aeId : ownerOf(deal)
  return Object.keys(world.people).some((id) => id !== holder && cannotTake(deal, id, world) === null)
}

/** Somebody away can still accept by mail; gone people cannot. */
function lateness(deal: Deal, world: World): string | null {
  if (deal.stage !== 'HANDED_OFF') return null
  const ae = world.people[deal.offer.aeId]
  return ae && !ae.active ? unavailable(ae, world.now) : null
}
