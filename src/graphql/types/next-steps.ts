/** What can be done with a deal now, from the motion's own table (src/motion/transitions.ts). */
import { GraphQLError } from 'graphql'
import type { CommandType } from '../../motion/commands.ts'
import { nextSteps } from '../../motion/next-steps.ts'
import { fromRows } from '../../store/deals.ts'
import type { EventRow } from '../../store/events.ts'
import type { Context } from '../context.ts'
import type { Step } from './enums.ts'

type StepName = typeof Step.$inferType

export interface StepNow {
  step: StepName
  possible: boolean
  why: string | null
}

/** Commands that clients can ask for, under the names they know. */
export const STEP_OF: Partial<Record<CommandType, StepName>> = {
  changeFacts: 'COMPLETE_REGISTRATION',
  confirmSender: 'CONFIRM_SENDER',
  settleConflict: 'SETTLE_CONFLICT',
  reject: 'REJECT',
  withdraw: 'WITHDRAW',
  offer: 'OFFER',
  accept: 'ACCEPT',
  decline: 'DECLINE',
  reassign: 'REASSIGN',
  setNextStep: 'SET_NEXT_STEP',
  recordActivity: 'RECORD_ACTIVITY',
  moveSalesStage: 'MOVE_STAGE',
  propose: 'PROPOSE',
  answerProposal: 'ANSWER_PROPOSAL',
  withdrawProposal: 'WITHDRAW_PROPOSAL',
  extendProtection: 'EXTEND_PROTECTION',
  closeWon: 'CLOSE_WON',
  closeLost: 'CLOSE_LOST',
  disputeCredit: 'DISPUTE_CREDIT',
  resolveDispute: 'RESOLVE_DISPUTE',
}

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
  return nextSteps(fromRows(rows).deal).flatMap(({ command, possible, whyNot }) => {
    const step = STEP_OF[command]
    return step ? [{ step, possible, why: whyNot }] : []
  })
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
