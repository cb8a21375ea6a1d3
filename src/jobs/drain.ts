/**
 * Work waits in the database; a drain takes it in batches until none is left. At most so many batches of a kind are
 * under way in a process; a call meanwhile makes each of them look once more.
 */

export interface Drain {
  /** Resolves when everything that was due at the call is done. */
  run(): Promise<void>
  /** Takes no further batch; resolves when those in hand are done. */
  stop(): Promise<void>
}

/**
 * `batch` does some work and says how much it found; it is called until it finds nothing. `lanes`: how many batches
 * are under way at once, so that one is worked on while another waits for its commit. A lane that found nothing begins
 * again with the next call, however busy the others are.
 */
export function drainOf(batch: () => Promise<number>, onError: (error: unknown) => void, lanes = 1): Drain {
  const running = new Set<Promise<void>>()
  let active = 0
  let calls = 0
  let stopped = false
  const lane = async () => {
    for (let seen = -1; !stopped && seen < calls; ) {
      seen = calls
      try {
        while (!stopped && (await batch()) > 0);
      } catch (error) {
        onError(error)
      }
    }
    // At once, so that no call counts on a lane that will not look again.
    active--
  }
  const begin = () => {
    active++
    const begun = lane().finally(() => running.delete(begun))
    running.add(begun)
  }
  return {
    async run() {
      if (stopped) return
      calls++
      while (active < lanes) begin()
      await Promise.all(running)
    },
    async stop() {
      stopped = true
      await Promise.all(running)
    },
  }
}

/** Runs `work` over `items`, `width` at a time. Never rejects: `work` handles its own errors. */
export async function each<T>(items: T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  const left = items[Symbol.iterator]()
  const worker = async () => {
    for (const item of left) await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker))
}
