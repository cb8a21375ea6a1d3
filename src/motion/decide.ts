/**
 * READ THIS FIRST in motion/: what happens to a deal when somebody asks for something.
 *
 * May this person ask it? Does the stage allow it? Then the moment's own function decides and appends events,
 * and at the end leaks are opened and closed as the deal now stands. Pure: everything outside comes in the
 * World, what goes out is the events (decision.ts), or a Refusal that changes nothing.
 */
import { forbidden } from './authority.ts'
import { tick } from './clocks.ts'
import { closeLost, closeWon, correctWonAmount, reject, withdraw } from './close.ts'
import type { Request } from './commands.ts'
import type { Deal } from './deal.ts'
import { begin, type Decision, type Draft } from './decision.ts'
import { reportDelivered, reportUndelivered } from './delivery.ts'
import { changeFacts, confirmSender, recheckAccount, register, settleConflict } from './entry.ts'
import {
  accept,
  decline,
  leaveWithPartner,
  offer,
  reassign,
  reportAbsence,
  takeBackDecline,
} from './handoff.ts'
import {
  answerProposal,
  disputeCredit,
  extendProtection,
  moveSalesStage,
  propose,
  recordActivity,
  resolveDispute,
  setNextStep,
  withdrawDispute,
  withdrawProposal,
} from './joint-work.ts'
import { settleLeaks } from './leaks.ts'
import type { Refusal } from './refusals.ts'
import { reopen } from './reopen.ts'
import { allowedCommands, nextStages } from './transitions.ts'
import type { World } from './world.ts'

export type { Decision } from './decision.ts'

/** Only `tick` and `recheckAccount` may answer with no events at all: nothing was due, nothing was found. */
export function decide(deal: Deal | null, request: Request, world: World): Decision {
  const refused = forbidden(deal, request, world) ?? outOfStage(deal, request)
  if (refused) return { refusal: refused }
  const draft = begin(deal, request, world)
  const refusal = act(draft, deal, request)
  if (refusal) return { refusal }
  settleLeaks(draft)
  holdToTable(deal, draft)
  return { events: draft.events }
}

/** Answers to an offer explain themselves better than "wrong stage" (handoff.ts): they are let through. */
function outOfStage(deal: Deal | null, { command }: Request): Refusal | null {
  if (deal === null) {
    return command.type === 'register' ? null : { code: 'NOT_FOUND', what: 'deal', id: '' }
  }
  if (nextStages(deal.stage, command.type).length > 0) return null
  const answersOffer = command.type === 'accept' || command.type === 'decline'
  if (answersOffer && deal.handoffs.some((handoff) => handoff.id === command.handoffId)) return null
  return {
    code: 'WRONG_STAGE',
    command: command.type,
    stage: deal.stage,
    allowed: allowedCommands(deal.stage),
  }
}

function act(draft: Draft, deal: Deal | null, { command }: Request): Refusal | null {
  if (command.type === 'register') return register(draft, command)
  return deal === null ? null : actOn(draft, deal, command)
}

function actOn(
  draft: Draft,
  deal: Deal,
  command: Exclude<Request['command'], { type: 'register' }>,
): Refusal | null {
  switch (command.type) {
    case 'changeFacts':
      return changeFacts(draft, deal, command)
    case 'confirmSender':
      return confirmSender(draft, deal)
    case 'recheckAccount':
      recheckAccount(draft, deal, 'FOUND_BY_ANOTHER')
      return null
    case 'settleConflict':
      return settleConflict(draft, command)
    case 'reject':
      return reject(draft, deal, command)
    case 'withdraw':
      return withdraw(draft, deal, command)
    case 'offer':
      return offer(draft, deal, command)
    case 'leaveWithPartner':
      return leaveWithPartner(draft, deal)
    case 'accept':
      return accept(draft, deal, command)
    case 'decline':
      return decline(draft, deal, command)
    case 'takeBackDecline':
      return takeBackDecline(draft, deal, command)
    case 'reassign':
      return reassign(draft, deal, command)
    case 'reportAbsence':
      return reportAbsence(draft, deal, command)
    case 'setNextStep':
      return setNextStep(draft, deal, command)
    case 'recordActivity':
      return recordActivity(draft, command)
    case 'moveSalesStage':
      return moveSalesStage(draft, deal, command)
    case 'propose':
      return propose(draft, deal, command)
    case 'answerProposal':
      return answerProposal(draft, deal, command)
    case 'withdrawProposal':
      return withdrawProposal(draft, deal, command)
    case 'extendProtection':
      return extendProtection(draft, deal, command)
    case 'closeWon':
      return closeWon(draft, deal, command)
    case 'correctWonAmount':
      return correctWonAmount(draft, deal, command)
    case 'closeLost':
      return closeLost(draft, deal, command)
    case 'reopen':
      return reopen(draft, deal, command)
    case 'disputeCredit':
      return disputeCredit(draft, deal, command)
    case 'resolveDispute':
      return resolveDispute(draft, deal, command)
    case 'withdrawDispute':
      return withdrawDispute(draft, deal, command)
    case 'reportUndelivered':
      return reportUndelivered(draft, deal, command)
    case 'reportDelivered':
      return reportDelivered(draft, deal, command)
    case 'tick':
      tick(draft)
      return null
    default:
      return command satisfies never
  }
}

/** A decision that leads where the table does not is a bug, not a refusal. */
function holdToTable(before: Deal | null, { deal, request }: Draft): void {
  const stage = before?.stage ?? null
  if (deal === null || nextStages(stage, request.command.type).includes(deal.stage)) return
  throw new Error(
    `${request.command.type} led from ${stage} to ${deal.stage}, which the table does not allow`,
  )
}
