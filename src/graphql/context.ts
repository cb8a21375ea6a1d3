/** What a resolver gets: the world, who asks, and how this request is called in log and events. */
import type { Baton } from '../world.ts'
import type { Rights, Viewer } from './viewer.ts'

export interface Context {
  baton: Baton
  viewer: Viewer
  rights: Rights
  /** Unique; on every answer as `x-request-id`, in every masked error, and in the cause of every event. */
  requestId: string
  /** Header `Idempotency-Key`, for the mutation's fields that bring none of their own. */
  idempotencyKey: string | null
  /** Aborted by the request timeout or by the client's going away. */
  signal: AbortSignal
  /** Whether key or token still hold: what outlives its request asks again. */
  stillHolds: () => Promise<boolean>
}
