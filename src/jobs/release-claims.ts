/**
 * A worker that was killed leaves claims on the mails and letters it had in hand. They run out by themselves; when no
 * worker is left at all, the first one to start need not wait for that. What waits to be tried again is tried at once, too:
 * somebody may have put right what it failed for, and started anew.
 */
import type { Baton } from '../world.ts'

export async function releaseClaims(baton: Baton): Promise<void> {
  const now = baton.now()
  await baton.db.query(
    'update "InboundMail" set "nextAttemptAt" = $1 where outcome is null and "nextAttemptAt" > $1',
    [now],
  )
  await baton.db.query(
    `update "Letter" set "nextAttemptAt" = least("nextAttemptAt", $1::timestamptz), "leasedUntil" = null
     where state = 'PENDING' and ("nextAttemptAt" > $1 or "leasedUntil" > $1)`,
    [now],
  )
}
