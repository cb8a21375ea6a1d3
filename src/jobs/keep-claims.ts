/**
 * What a worker has in hand stays its own while it works on it: claims are renewed well before they run out. A worker
 * that is killed renews nothing, so that another one takes its work half a minute later; one that has got stuck stops
 * renewing after a while, so that its work is not stuck with it.
 */
import type { Logger } from 'pino'

/** No batch takes so long: the relay, the reader and the network all have shorter limits. */
const STUCK_MS = 5 * 60_000

/**
 * Runs `work`, and `renew`s the claims on what is still in `inHand` every `everyMs`, for `forMs` at most; `work` takes out
 * what it is done with. A renewal that fails is only logged: there is another one before the claim has run out.
 */
export async function keepClaims<T>(
  {
    inHand,
    everyMs,
    forMs = STUCK_MS,
    log,
  }: { inHand: ReadonlySet<string>; everyMs: number; forMs?: number; log: Logger },
  renew: (ids: string[]) => Promise<void>,
  work: () => Promise<T>,
): Promise<T> {
  const until = performance.now() + forMs
  const again = setInterval(() => {
    if (inHand.size === 0) return
    if (performance.now() > until) {
      clearInterval(again)
      log.error({ left: inHand.size }, 'work has got stuck; its claims run out and it is taken again')
      return
    }
    renew([...inHand]).catch((error) => log.warn({ err: error }, 'claims could not be renewed'))
  }, everyMs)
  try {
    return await work()
  } finally {
    clearInterval(again)
  }
}
