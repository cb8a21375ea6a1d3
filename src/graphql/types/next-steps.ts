/** What can be done with a deal now, from the motion's own table (src/motion/transitions.ts). */
import type { CommandType } from '../../motion/commands.ts'
import { nextSteps } from '../../motion/next-steps.ts'
import type { Context } from '../context.ts'
import { mayUse } from '../who-may.ts'
import { dealNow } from './deal-now.ts'
import type { Step } from './enums.ts'

type StepName = typeof Step.$inferType

export interface StepNow {
  step: StepName
  possible: boolean
  why: string | null
}

/** Commands that clients can ask for: the step they know it as, and the mutation that takes it. */
const STEPS: Partial<Record<CommandType, { step: StepName; verb: string | null }>> = {
  changeFacts: { step: 'COMPLETE_REGISTRATION', verb: 'completeRegistration' },
  // By the person's own word in a mail only.
  confirmSender: { step: 'CONFIRM_SENDER', verb: null },
  settleConflict: { step: 'SETTLE_CONFLICT', verb: 'settleConflict' },
  reject: { step: 'REJECT', verb: 'rejectRegistration' },
  withdraw: { step: 'WITHDRAW', verb: 'withdrawDeal' },
  offer: { step: 'OFFER', verb: 'offerHandoff' },
  leaveWithPartner: { step: 'LEAVE_WITH_PARTNER', verb: 'leaveWithPartner' },
  accept: { step: 'ACCEPT', verb: 'acceptHandoff' },
  decline: { step: 'DECLINE', verb: 'declineHandoff' },
  reassign: { step: 'REASSIGN', verb: 'reassignHandoff' },
  setNextStep: { step: 'SET_NEXT_STEP', verb: 'setNextStep' },
  recordActivity: { step: 'RECORD_ACTIVITY', verb: 'recordActivity' },
  moveSalesStage: { step: 'MOVE_STAGE', verb: 'moveStage' },
  propose: { step: 'PROPOSE', verb: 'proposeRoleChange' },
  answerProposal: { step: 'ANSWER_PROPOSAL', verb: 'answerProposal' },
  withdrawProposal: { step: 'WITHDRAW_PROPOSAL', verb: 'withdrawProposal' },
  extendProtection: { step: 'EXTEND_PROTECTION', verb: 'extendProtection' },
  closeWon: { step: 'CLOSE_WON', verb: 'closeWon' },
  correctWonAmount: { step: 'CORRECT_WON_AMOUNT', verb: 'correctWonAmount' },
  reopen: { step: 'REOPEN', verb: 'reopenDeal' },
  closeLost: { step: 'CLOSE_LOST', verb: 'closeLost' },
  disputeCredit: { step: 'DISPUTE_CREDIT', verb: 'disputeCredit' },
  withdrawDispute: { step: 'WITHDRAW_DISPUTE', verb: 'withdrawDispute' },
  resolveDispute: { step: 'RESOLVE_DISPUTE', verb: 'resolveDispute' },
}

/** The motion's commands under the names that clients know. */
export const stepsOf = (commands: readonly CommandType[]): StepName[] =>
  commands.flatMap((command) => STEPS[command]?.step ?? [])

/** Every step that clients know, with whether this viewer can take it now and why not. */
export async function nextStepsOf(dealId: string, context: Context): Promise<StepNow[]> {
  return nextSteps(await dealNow(dealId, context)).flatMap(({ command, whyNot }) => {
    const known = STEPS[command]
    if (!known) return []
    const why = whyNot ?? notYours(known.verb, context)
    return [{ step: known.step, possible: why === null, why }]
  })
}

function notYours(verb: string | null, { rights, viewer }: Context): string | null {
  if (verb === null) return 'a person says it by mail'
  if (mayUse(verb, rights)) return null
  return `it is not for this ${viewer.partnerId ? 'partner’s key' : 'key'}`
}
