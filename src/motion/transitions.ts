/**
 * The life of a deal as data: in which stage which command is possible and where it may lead. decide.ts refuses
 * what is not in here; a test walks the table for dead and unreachable stages and holds every decision to it.
 */
import type { CommandType } from './commands.ts'
import type { Deal } from './deal.ts'
import { unavailable } from './people.ts'
import { candidates } from './routing.ts'
import { CLOSED_STAGES, type Stage } from './words.ts'
import type { World } from './world.ts'

type Row = Partial<Record<CommandType, readonly Stage[]>>

/** Completing a registration also checks it for conflicts and offers it, in the same decision. */
const COMPLETING = ['INCOMPLETE', 'CONFLICT', 'REGISTERED', 'HANDED_OFF', 'REJECTED'] as const

/** What leaves the stage alone, wherever the deal stands. */
const anywhere = (stage: Stage): Row => ({
  recordActivity: [stage],
  propose: [stage],
  answerProposal: [stage],
  withdrawProposal: [stage],
  disputeCredit: [stage],
  resolveDispute: [stage],
  reportUndelivered: [stage],
  reportDelivered: [stage],
  tick: [stage],
})

/** A closed deal keeps its result; letters, credit amendments and disputes go on. */
const closed = (stage: Stage): Row => anywhere(stage)

export const ENTRY: Row = { register: COMPLETING }

export const TRANSITIONS: Record<Stage, Row> = {
  INCOMPLETE: {
    ...anywhere('INCOMPLETE'),
    changeFacts: COMPLETING,
    confirmSender: COMPLETING,
    reject: ['REJECTED'],
    withdraw: ['WITHDRAWN'],
    tick: ['INCOMPLETE', 'EXPIRED'],
  },
  CONFLICT: {
    ...anywhere('CONFLICT'),
    changeFacts: ['CONFLICT'],
    settleConflict: ['REGISTERED', 'HANDED_OFF', 'REJECTED'],
    extendProtection: ['CONFLICT'],
    reject: ['REJECTED'],
    withdraw: ['WITHDRAWN'],
  },
  REGISTERED: {
    ...anywhere('REGISTERED'),
    // A changed account is checked for conflicts again.
    changeFacts: ['REGISTERED', 'CONFLICT', 'REJECTED'],
    offer: ['HANDED_OFF'],
    reassign: ['HANDED_OFF'],
    setNextStep: ['REGISTERED'],
    extendProtection: ['REGISTERED'],
    reject: ['REJECTED'],
    withdraw: ['WITHDRAWN'],
  },
  HANDED_OFF: {
    ...anywhere('HANDED_OFF'),
    changeFacts: ['HANDED_OFF', 'CONFLICT', 'REJECTED'],
    accept: ['WORKING'],
    decline: ['HANDED_OFF', 'REGISTERED'],
    reassign: ['HANDED_OFF'],
    reportAbsence: ['HANDED_OFF'],
    setNextStep: ['HANDED_OFF'],
    extendProtection: ['HANDED_OFF'],
    reject: ['REJECTED'],
    withdraw: ['WITHDRAWN'],
    tick: ['HANDED_OFF', 'REGISTERED'],
  },
  WORKING: {
    ...anywhere('WORKING'),
    changeFacts: ['WORKING'],
    reassign: ['HANDED_OFF'],
    setNextStep: ['WORKING'],
    moveSalesStage: ['WORKING'],
    extendProtection: ['WORKING'],
    withdraw: ['WITHDRAWN'],
    closeWon: ['WON'],
    closeLost: ['LOST'],
  },
  WON: closed('WON'),
  LOST: closed('LOST'),
  REJECTED: closed('REJECTED'),
  WITHDRAWN: closed('WITHDRAWN'),
  EXPIRED: closed('EXPIRED'),
}

/** Where a command may lead from a stage; [] = not possible there. `null` is before the registration. */
export function nextStages(stage: Stage | null, command: CommandType): readonly Stage[] {
  const row = stage === null ? ENTRY : TRANSITIONS[stage]
  return row[command] ?? []
}

export function allowedCommands(stage: Stage): CommandType[] {
  return Object.keys(TRANSITIONS[stage]) as CommandType[]
}

export function isClosed(stage: Stage): boolean {
  return (CLOSED_STAGES as readonly Stage[]).includes(stage)
}

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
  'closeWon',
  'closeLost',
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
      return deal.disputes.some((dispute) => dispute.resolvedAt === null) ? null : 'no dispute is open'
    case 'offer':
      return world && candidates(deal, world).length === 0 ? 'no account executive is free for it' : null
    case 'accept':
      return world ? lateness(deal, world) : null
    case 'extendProtection':
      return world && deal.extensions >= world.motion.protection.maxExtensions ? 'no extension is left' : null
    default:
      return null
  }
}

/** Somebody away can still accept by mail; gone people cannot. */
function lateness(deal: Deal, world: World): string | null {
  if (deal.stage !== 'HANDED_OFF') return null
  const ae = world.people[deal.offer.aeId]
  return ae && !ae.active ? unavailable(ae, world.now) : null
}
