/**
 * Why a command was refused: values with data, never exceptions. Each has a letter (letters.ts) for whoever
 * asked by mail and a GraphQL type for whoever asked there.
 */
import type { CommandType } from './commands.ts'
import type { Stage } from './words.ts'

export type Refusal =
  /** The deal's stage does not allow it. */
  | { code: 'WRONG_STAGE'; command: CommandType; stage: Stage; allowed: CommandType[] }
  /** The offer was already accepted, declined, lapsed or withdrawn. */
  | {
      code: 'ALREADY_DECIDED'
      handoffId: string
      state: string
      decidedAt: string | null
      byPersonId: string
    }
  | { code: 'NOT_OFFERED_TO_YOU'; handoffId: string; offeredToId: string }
  | { code: 'NOT_ALLOWED'; why: string }
  | { code: 'NOT_FOUND'; what: string; id: string }
  | { code: 'INVALID'; field: string; why: string }
  /** An AE who declined is not offered the same deal again. */
  | { code: 'DECLINED_BEFORE'; aeId: string }
  | { code: 'AE_NOT_AVAILABLE'; aeId: string; why: string }
  | { code: 'LAST_ROLE'; why: string }
  | { code: 'SHARES_EXCEED_100'; total: string }
  | { code: 'LIMIT_REACHED'; what: string; limit: number }
  /** The same was done before; nothing changed. */
  | { code: 'NOTHING_TO_DO'; why: string }
  /** Somebody else changed the deal since `ifRevision`. */
  | { code: 'STALE_REVISION'; expected: number; actual: number }

export type RefusalCode = Refusal['code']
