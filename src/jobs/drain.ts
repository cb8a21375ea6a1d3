/**
 * Work waits in the database; a drain takes it in batches until none is left. At most one drain of a kind runs in
 * a process: a call while one is under way makes it look once more.
 */

export interface Drain {
  /** Resolves when everything that was due at the call is done. */
  run(): Promise<void>
  /** Takes no further batch; resolves when the one in hand is done. */
  stop(): Promise<void>
}

/**
 * `batch` does some work and says how much it found; it is called until it finds nothing. `lanes`: how many batches
 * are under way at once, so that one is worked on while another waits for its commit.
 */
export function drainOf(batch: () => Promise<number>, onError: (error: unknown) => void, lanes = 1): Drain {
  let running: Promise<void> | null = null
  let again = false
  let stopped = false
  const lane = async () => {
    try {
      while (!stopped && (await batch()) > 0);
    } catch (error) {
      onError(error)
    }
  }
  const loop = async () => {
    do {
      again = false
      await Promise.all(Array.from({ length: lanes }, lane))
    } while (again && !stopped)
  }
  return {
    async run() {
      if (stopped) return
      if (running) again = true
      running ??= loop().finally(() => {
        running = null
      })
      await running
    },
    async stop() {
      stopped = true
      await running
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
