/**
 * Looks at the database every few seconds for work whose bell was never heard: a process that died, a queue that
 * was emptied, a clock that came due. Nothing depends on a job having existed.
 */
import { settle } from '../insight/settle.ts'
import { forgetOldMail } from '../store/erase.ts'
import { dropOldKeys } from '../store/idempotency.ts'
import { tidyTables } from '../store/tidy.ts'
import type { Baton, Work } from '../world.ts'
import type { Drain } from './drain.ts'
import { sweepMailLeaks } from './mail-leaks.ts'
import { sendLeakReports } from './send-leak-reports.ts'

const EVERY_MS = 3_000
/** Slow work: mail leaks, reports, retention, idempotency keys, tidying. */
const SLOW_EVERY_MS = 60_000

export function startSweep(baton: Baton, drains: Record<Work, Drain>): { stop: () => Promise<void> } {
  let stopped = false
  let running: Promise<void> = Promise.resolve()
  let slowAt = 0
  let tidying: Promise<unknown> | null = null
  const look = async () => {
    // Not waited for: under load a drain does not end for hours, and nothing else may stand still that long.
    for (const what of ['mails', 'clocks', 'letters'] as const) void drains[what].run()
    await settle(baton.db, { all: true })
    if (Date.now() < slowAt) return
    slowAt = Date.now() + SLOW_EVERY_MS
    await sweepMailLeaks(baton)
    await sendLeakReports(baton)
    await forgetOldMail(baton.db, new Date(baton.now().getTime() - baton.config.retainRawDays * 86_400_000))
    await dropOldKeys(baton.db, baton.now())
    // Nor is this: a table that has grown for long takes minutes, and clocks must ring meanwhile.
    tidying ??= tidyTables(baton.db)
      .catch((error) => baton.log.error({ err: error }, 'tidying stopped short'))
      .finally(() => {
        tidying = null
      })
  }
  const turn = () => {
    running = look()
      .catch((error) => baton.log.error({ err: error }, 'sweep stopped short'))
      .finally(() => {
        if (!stopped) timer = setTimeout(turn, EVERY_MS)
      })
  }
  let timer: NodeJS.Timeout = setTimeout(turn, 0)
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
      await tidying
    },
  }
}
