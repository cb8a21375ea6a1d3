/** What can be done with a deal now, from the motion's own table (src/motion/transitions.ts). */
import { GraphQLError } from 'graphql'
import type { CommandType } from '../../motion/commands.ts'
import { nextSteps } from '../../motion/next-steps.ts'
import { fromRows } from '../../store/deals.ts'
import type { EventRow } from '../../store/events.ts'
import type { Context } from '../context.ts'
import { mayUse } from '../who-may.ts'
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
  closeLost: { step: 'CLOSE_LOST', verb: 'closeLost' },
  disputeCredit: { step: 'DISPUTE_CREDIT', verb: 'disputeCredit' },
  resolveDispute: { step: 'RESOLVE_DISPUTE', verb: 'resolveDispute' },
}

/** The motion's commands under the names that clients know. */
export const stepsOf = (commands: readonly CommandType[]): StepName[] =>
  commands.flatMap((command) => STEPS[command]?.step ?? [])

interface Waiting {
  ids: Set<string>
  rows: Promise<Map<string, EventRow[]>>
}
const waiting = new WeakMap<Context, Waiting>()

/** Needs the deal itself, not its projection; the deals of one page are replayed from one statement. */
export async function nextStepsOf(dealId: string, context: Context): Promise<StepNow[]> {
  const batch = waiting.get(context) ?? startBatch(context)
  batch.ids.add(dealId)
  const rows = (await batch.rows).get(dealId)
  if (!rows) throw new GraphQLError('This deal has no history.')
  return nextSteps(fromRows(rows).deal).flatMap(({ command, whyNot }) => {
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

function startBatch(context: Context): Waiting {
  const ids = new Set<string>()
  // One turn of the event loop later, every deal of the page has asked.
  const rows = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
    waiting.delete(context)
    return eventsOf(context, [...ids])
  })
  const batch = { ids, rows }
  waiting.set(context, batch)
  return batch
}

async function eventsOf({ baton }: Context, ids: string[]): Promise<Map<string, EventRow[]>> {
  const rows = await baton.db.query<EventRow>(
    `select "dealId", seq, type, at, actor, cause, data, personal, "personalHash", "erasedAt", "prevHash", hash
     from "Event" where "dealId" = any($1::uuid[]) order by "dealId", seq`,
    [ids],
  )
  const byDeal = new Map<string, EventRow[]>()
  for (const row of rows) {
    const known = byDeal.get(row.dealId)
    if (known) known.push(row)
    else byDeal.set(row.dealId, [row])
  }
  return byDeal
}
