/**
 * Letters that are due are composed and sent, oldest first. A letter is marked sent after the relay took it: dying
 * in between sends it again, under the same Message-ID, by which a mailbox recognises it.
 */
import { handleCommand } from '../handle-command.ts'
import { compose } from '../outbound/compose-row.ts'
import { type SendResult, sendLetter, type Transport } from '../outbound/send.ts'
import { claimLetters, type DueLetter, markFailed, markForRetry, markSent } from '../store/outbox.ts'
import type { Baton } from '../world.ts'
import { each } from './drain.ts'

const BATCH = 64
const WIDTH = 8

export async function deliverLetters(baton: Baton, transport: Transport): Promise<number> {
  const letters = await claimLetters(baton.db, BATCH, baton.now())
  const sent: { id: string; subject: string; text: string; html: string }[] = []
  await each(letters, WIDTH, async (letter) => {
    try {
      const words = await deliver(baton, transport, letter)
      if (words) sent.push({ id: letter.id, ...words })
    } catch (error) {
      baton.log.error({ err: error, letterId: letter.id, kind: letter.kind }, 'letter could not be delivered')
      const wait = Math.min(3_600_000, 5_000 * 2 ** letter.attempts)
      await markForRetry(
        baton.db,
        letter.id,
        new Date(baton.now().getTime() + wait),
        (error as Error).message,
      )
    }
  })
  await markSent(baton.db, sent, baton.now())
  await reportDelivered(baton, sent)
  return letters.length
}

/** What was sent, or null when it was not (then its row says why). */
async function deliver(baton: Baton, transport: Transport, letter: DueLetter) {
  const { composed, words } = compose(baton, letter)
  const result: SendResult = await sendLetter(transport, composed, baton.now())
  if ('sent' in result) return words
  if ('retryAt' in result) {
    await markForRetry(baton.db, letter.id, result.retryAt, result.why)
    baton.log.warn({ letterId: letter.id, kind: letter.kind, why: result.why }, 'letter will be tried again')
  } else {
    await markFailed(baton.db, letter.id, { state: 'FAILED', why: result.why, status: result.status })
    baton.log.error({ letterId: letter.id, kind: letter.kind, why: result.why }, 'letter cannot be delivered')
    await reportUndelivered(baton, letter, result.why)
  }
  return null
}

/** Letters went out to people whom earlier ones did not reach, to an address that is not known as dead. */
async function reportDelivered(baton: Baton, sent: { id: string }[]): Promise<void> {
  if (sent.length === 0) return
  const reached = await baton.db.query<{ dealId: string; personId: string }>(
    `select distinct l."dealId", l."personId" from "Letter" l
     join "Leak" k on k."dealId" = l."dealId" and k."aboutId" = l."personId"
     left join "PersonAddress" a on a.address = lower(l."toAddress")
     where l.id = any($1::uuid[]) and k.type = 'UNDELIVERED' and k."closedAt" is null
       and a."undeliverableSince" is null`,
    [sent.map((letter) => letter.id)],
  )
  for (const { dealId, personId } of reached) {
    await handleCommand(baton, {
      dealId,
      command: { type: 'reportDelivered', personId },
      actor: { kind: 'SYSTEM' },
      cause: 'letter:delivered',
    })
  }
}

async function reportUndelivered(baton: Baton, letter: DueLetter, why: string): Promise<void> {
  if (!letter.dealId || !letter.personId) return

  await handleCommand(baton, {
    dealId: letter.dealId,
    command: { type: 'reportUndelivered', letterId: letter.id, personId: letter.personId, why },
    actor: { kind: 'SYSTEM' },
    cause: `letter:${letter.id}`,
  })
}
