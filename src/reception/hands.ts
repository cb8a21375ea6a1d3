/** What carrying a plan out works with, and what it ends in. */
import type { Door } from '../handle-command.ts'
import type { MailOutcome } from '../motion/words.ts'
import type { Tx } from '../store/database.ts'
import type { Posting } from '../store/outbox.ts'
import type { Baton } from '../world.ts'
import type { Received } from './plan.ts'

export interface Hands {
  baton: Baton
  door: Door
  tx: Tx
}

export interface MailEnd {
  outcome: MailOutcome
  reason: string
  dealId?: string | null
  personId?: string | null
}

export function knock(received: Received, dealId: string) {
  const sender = received.thread.sender
  return {
    dealId,
    actor: sender ? ({ kind: 'PERSON', personId: sender.id } as const) : ({ kind: 'SYSTEM' } as const),
    cause: `mail:${received.mailId}`,
    answers: answersOf(received),
    unopened: received.understanding.unopened,
  }
}

export function answersOf({ mailId, parsed, thread }: Received): Posting['answers'] {
  return {
    mailId,
    messageId: parsed.messageId ?? '',
    references: parsed.references,
    fromPersonId: thread.sender?.id ?? null,
    fromAddress: parsed.from?.address ?? null,
  }
}
