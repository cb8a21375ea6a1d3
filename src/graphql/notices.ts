/**
 * One LISTEN per process on the channel `baton`, handed on to everybody in it who waits: a deal was saved
 * (`{"dealId","number","types"}`), a leak was opened (`{"leakId"}`), an API key was revoked (`{"apiKey"}`). Notices
 * are hints: who misses one reads the truth the next time.
 */
import type { Baton } from '../world.ts'
import type { Context } from './context.ts'

export interface Notice {
  apiKey?: string
  dealId?: string
  number?: number
  types?: string[]
  leakId?: string
}

type Hear = (notice: Notice) => void

const hearers = new WeakMap<Baton, Set<Hear>>()

/** Starts listening; the returned function stops it and ends all waiting. */
export async function listenForNotices(baton: Baton): Promise<() => Promise<void>> {
  const own = new Set<Hear>()
  hearers.set(baton, own)
  const stop = await baton.db.listen('baton', (payload) => {
    const notice = read(payload)
    if (notice) for (const hear of own) hear(notice)
  })
  return async () => {
    hearers.delete(baton)
    await stop()
  }
}

export function onNotice(baton: Baton, hear: Hear): () => void {
  const own = hearers.get(baton)
  own?.add(hear)
  return () => void own?.delete(hear)
}

function read(payload: string): Notice | null {
  try {
    return JSON.parse(payload) as Notice
  } catch {
    return null
  }
}

/** A subscriber that does not read loses the oldest notices, not the process its memory. */
const WAITING = 1_000

/** Notices as they come, until the client goes away or its key no longer holds. */
export async function* heard({ baton, signal, stillHolds }: Context): AsyncGenerator<Notice> {
  const waiting: Notice[] = []
  let wake = () => {}
  const stop = onNotice(baton, (notice) => {
    if (waiting.length >= WAITING) waiting.shift()
    waiting.push(notice)
    wake()
  })
  const aborted = () => wake()
  signal.addEventListener('abort', aborted)
  try {
    while (!signal.aborted) {
      const next = waiting.shift()
      if (!next) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        continue
      }
      // Any notice is reason to ask, one about a revoked key above all.
      if (!(await stillHolds())) return
      yield next
    }
  } finally {
    signal.removeEventListener('abort', aborted)
    stop()
  }
}
