/**
 * The three kinds of work with all that they need: what a mail means, how a letter looks, when a clock rings. A
 * module of its own, so that a process which only answers the API does without its 70 MB.
 */
import { openTransport } from '../outbound/send.ts'
import type { Baton, Work } from '../world.ts'
import { deliverLetters } from './deliver-letters.ts'
import { type Drain, drainOf } from './drain.ts'
import { processMails } from './process-mails.ts'
import { runClocks } from './run-clocks.ts'

export interface OpenWork {
  drains: Record<Work, Drain>
  /** Finishes what is in hand, then lets go of the relay. */
  close(): Promise<void>
}

/** So long a relay may take over a letter when Baton is told to stop; supervisors kill after ten seconds or thirty. */
const RELAY_GRACE_MS = 5_000

export async function openWork(baton: Baton): Promise<OpenWork> {
  const transport = await openTransport(baton)
  const drains: Record<Work, Drain> = {
    // The embedded database is one session in this thread: a second lane would only wait for it.
    mails: drainOf(() => processMails(baton), onError(baton, 'mails'), baton.db.kind === 'pglite' ? 1 : 2),
    letters: drainOf(() => deliverLetters(baton, transport), onError(baton, 'letters')),
    clocks: drainOf(() => runClocks(baton), onError(baton, 'clocks')),
  }
  return {
    drains,
    async close() {
      // A letter that the relay may have taken is sent again by the next process, under the same Message-ID.
      const late = setTimeout(() => transport.hangUp(), RELAY_GRACE_MS)
      await Promise.all(Object.values(drains).map((drain) => drain.stop()))
      clearTimeout(late)
      await transport.close()
    },
  }
}

const onError = (baton: Baton, what: Work) => (error: unknown) =>
  baton.log.error({ err: error }, `${what} stopped short`)
