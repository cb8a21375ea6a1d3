/**
 * What a worker has in hand stays its own for as long as it works on it: claims are renewed well before they run out.
 * A worker that is killed renews nothing, so that another one takes its work half a minute later.
 */
import type { Logger } from 'pino'

/**
 * Runs `work`, and `renew`s the claims on what is still in `inHand` every `everyMs`; `work` takes out what it is done
 * with. A renewal that fails is only logged: there is another one before the claim has run out.
 */
export async function keepClaims<T>(
  { inHand, everyMs, log }: { inHand: ReadonlySet<string>; everyMs: number; log: Logger },
  renew: (ids: string[]) => Promise<void>,
  work: () => Promise<T>,
): Promise<T> {
  const again = setInterval(() => {
    if (inHand.size === 0) return
    renew([...inHand]).catch((error) => log.warn({ err: error }, 'claims could not be renewed'))
  }, everyMs)
  try {
    return await work()
  } finally {
    clearInterval(again)
  }
}
