/**
 * The life of a deal as data: in which stage which command is possible and where it may lead. decide.ts
 * refuses what is not in here; a test walks the table for dead and unreachable stages and holds every
 * decision to it.
 */
import type { CommandType } from './commands.ts'
import { CLOSED_STAGES, type Stage } from './words.ts'

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
  withdrawDispute: [stage],
  reportUndelivered: [stage],
  reportDelivered: [stage],
  tick: [stage],
})

/** A closed deal stays closed, unless that was a mistake; letters, credit amendments and disputes go on. */
const closed = (stage: Stage, reopen: readonly Stage[]): Row => ({ ...anywhere(stage), reopen })

/** Complete: offered anew, or held against what came in meanwhile. */
const BACK_AT_DESK = ['REGISTERED', 'HANDED_OFF', 'CONFLICT'] as const

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
    recheckAccount: ['CONFLICT'],
    settleConflict: ['REGISTERED', 'HANDED_OFF', 'REJECTED'],
    extendProtection: ['CONFLICT'],
    reject: ['REJECTED'],
    withdraw: ['WITHDRAWN'],
  },
  REGISTERED: {
    ...anywhere('REGISTERED'),
    // A changed account is checked for conflicts again, and so is whoever has the same one.
    changeFacts: ['REGISTERED', 'CONFLICT'],
    recheckAccount: ['REGISTERED', 'CONFLICT'],
    offer: ['HANDED_OFF'],
    leaveWithPartner: ['WORKING'],
    takeBackDecline: ['REGISTERED', 'HANDED_OFF'],
    reassign: ['HANDED_OFF'],
    setNextStep: ['REGISTERED'],
    extendProtection: ['REGISTERED'],
    reject: ['REJECTED'],
    withdraw: ['WITHDRAWN'],
  },
  HANDED_OFF: {
    ...anywhere('HANDED_OFF'),
    changeFacts: ['HANDED_OFF', 'CONFLICT'],
    recheckAccount: ['HANDED_OFF', 'CONFLICT'],
    accept: ['WORKING'],
    // Whoever declines because the customer is worked directly tells of a conflict.
    decline: ['HANDED_OFF', 'REGISTERED', 'CONFLICT'],
    takeBackDecline: ['HANDED_OFF'],
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
    recheckAccount: ['WORKING'],
    reassign: ['HANDED_OFF'],
    setNextStep: ['WORKING'],
    moveSalesStage: ['WORKING'],
    extendProtection: ['WORKING'],
    withdraw: ['WITHDRAWN'],
    closeWon: ['WON'],
    closeLost: ['LOST'],
  },
  WON: { ...closed('WON', ['WORKING', 'CONFLICT']), correctWonAmount: ['WON'] },
  LOST: closed('LOST', ['WORKING', 'CONFLICT']),
  REJECTED: closed('REJECTED', ['INCOMPLETE', ...BACK_AT_DESK]),
  WITHDRAWN: closed('WITHDRAWN', ['INCOMPLETE', ...BACK_AT_DESK, 'WORKING']),
  EXPIRED: closed('EXPIRED', ['INCOMPLETE']),
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
