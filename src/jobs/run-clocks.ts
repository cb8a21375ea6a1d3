/** Deals whose next clock is due are ticked, earliest first; the motion says what that means (motion/clocks.ts). */
import { handleCommand } from '../handle-command.ts'
import { nextClock } from '../motion/clocks.ts'
import type { Baton } from '../world.ts'
import { each } from './drain.ts'

const BATCH = 50
/** A clock that is due and changes nothing is looked at again after this, so that it cannot spin. */
const LATER_MS = 3_600_000

export async function runClocks(baton: Baton): Promise<number> {
  const due = await baton.db.query<{ id: string; clockKind: string | null }>(
    `select id, "clockKind" from "Deal" where "clockAt" <= $1 order by "clockAt" limit ${BATCH}`,
    [baton.now()],
  )
  await each(due, baton.db.kind === 'pglite' ? 1 : 4, (deal) => tick(baton, deal.id, deal.clockKind ?? 'due'))
  return due.length
}

async function tick(baton: Baton, dealId: string, kind: string): Promise<void> {
  try {
    const knock = {
      dealId,
      command: { type: 'tick' },
      actor: { kind: 'CLOCK' },
      cause: `clock:${kind}`,
    } as const
    const answer = await handleCommand(baton, knock)
    if ('refusal' in answer || answer.events.length === 0) await windOn(baton, dealId, answer)
  } catch (error) {
    baton.log.error({ err: error, dealId }, 'clock could not be run')
    await setClock(baton, dealId, new Date(baton.now().getTime() + 60_000), kind)
  }
}

async function windOn(
  baton: Baton,
  dealId: string,
  answer: Awaited<ReturnType<typeof handleCommand>>,
): Promise<void> {
  const next = answer.deal && answer.facts ? nextClock(answer.deal, answer.facts) : null
  if (!next) return setClock(baton, dealId, null, null)
  const soonest = baton.now().getTime()
  const at = Date.parse(next.at)
  await setClock(baton, dealId, new Date(at > soonest ? at : soonest + LATER_MS), next.kind)
}

async function setClock(baton: Baton, dealId: string, at: Date | null, kind: string | null): Promise<void> {
  await baton.db
    .query('update "Deal" set "clockAt" = $2, "clockKind" = $3 where id = $1::uuid', [dealId, at, kind])
    .catch((error) => baton.log.error({ err: error, dealId }, 'clock could not be set'))
}
