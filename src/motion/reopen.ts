/**
 * A close that was a mistake: the deal goes back to where it stood, at its place in the queue and with its credit as
 * fixed. Worked deals go on with the AE who had them, complete ones are offered anew, incomplete ones wait for the gap.
 * Meanwhile the same account may have come in again: then a person settles which of the two goes on (conflict.ts).
 */
import type { Command } from './commands.ts'
import { judgeMatches } from './conflict.ts'
import type { ClosedDeal, Deal, RegisteredDeal } from './deal.ts'
import { type Draft, emit } from './decision.ts'
import { offerByRouting } from './handoff.ts'
import { lateBeforeClose } from './protection.ts'
import type { Refusal } from './refusals.ts'
import type { World } from './world.ts'

type Reopen = Extract<Command, { type: 'reopen' }>

export function reopen(draft: Draft, deal: Deal, { note }: Reopen): Refusal | null {
  if (!('closedAt' in deal)) return null
  const protectedUntil = protectedAgain(deal, draft.world)
  const open = emit(draft, { type: 'REOPENED', result: deal.stage, note, protectedUntil })
  if (open.stage === 'WORKING' && meetsOthers(open, draft.world)) {
    emit(draft, { type: 'OWNERSHIP_RETURNED', fromAeId: open.aeId, why: ANOTHER_CAME })
  }
  if (draft.deal?.stage === 'REGISTERED') goOn(draft, draft.deal)
  return null
}
const ANOTHER_CAME = 'the same account came in again while the deal was closed'

function goOn(draft: Draft, deal: RegisteredDeal): void {
  const { matches } = judgeMatches(deal, draft.world.matches, draft.world.motion.conflict)
  if (meetsOthers(deal, draft.world)) emit(draft, { type: 'CONFLICT_FOUND', matches })
  else offerByRouting(draft)
}

/**
 * Whether another one of the same account is open that the motion does not simply let pass. Not even one that came first
 * rejects what a person has just reopened: that person settles it.
 */
function meetsOthers(deal: Deal, { matches, motion }: World): boolean {
  return judgeMatches(deal, matches, motion.conflict).verdict !== 'PROCEED'
}

/**
 * The time for which it lay closed does not burn the partner's protection, nor does the time for which the vendor was
 * late before.
 */
function protectedAgain(deal: ClosedDeal, world: World): string | null {
  if (deal.protectedUntil === null) return null
  const stood = Math.min(Date.parse(deal.closedAt), Date.parse(lateBeforeClose(deal, world) ?? deal.closedAt))
  const lay = Math.max(0, Date.parse(world.now) - stood)
  return new Date(Date.parse(deal.protectedUntil) + lay).toISOString()
}
