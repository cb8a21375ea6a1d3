/**
 * Letters that are due are composed and sent, oldest first. A letter is marked sent after the relay took it: dying
 * in between sends it again, under the same Message-ID, by which a mailbox recognises it. What was taken is marked
 * at once, together with what was taken meanwhile, and never waits for a letter whose relay hangs.
 */
import { handleCommand, throughTheDoor } from '../handle-command.ts'
import { compose } from '../outbound/compose-row.ts'
import type { NotSent } from '../outbound/policy.ts'
import { sendLetter, type Transport } from '../outbound/send.ts'
import {
  claimLetters,
  type DueLetter,
  LEASE_SECONDS,
  markFailed,
  markForRetry,
  markSent,
  renewLetters,
  type SentLetter,
} from '../store/outbox.ts'
import { markAddress, sendElsewhere } from '../store/undeliverable.ts'
import type { Baton } from '../world.ts'
import { each } from './drain.ts'
import { keepClaims } from './keep-claims.ts'

const BATCH = 64
const WIDTH = 8

/** So long one batch may wait for a relay that hangs; what is left then has its turn with the next. */
const PATIENCE_MS = 40_000

export async function deliverLetters(baton: Baton, transport: Transport): Promise<number> {
  const letters = await claimLetters(baton.db, BATCH, baton.now())
  const inHand = new Set(letters.map(({ id }) => id))
  await keepClaims(
    { inHand, everyMs: (LEASE_SECONDS * 1000) / 4, log: baton.log },
    (ids) => renewLetters(baton.db, ids, baton.now()),
    () => deliverTogether(baton, transport, letters, inHand),
  )
  return letters.length
}

async function deliverTogether(
  baton: Baton,
  transport: Transport,
  letters: DueLetter[],
  inHand: Set<string>,
): Promise<void> {
  const marks = marker(baton)
  const until = performance.now() + PATIENCE_MS
  const putBack = (letter: DueLetter, at: Date, why: string) => {
    // First, so that its lease is not renewed over the time of its next attempt.
    inHand.delete(letter.id)
    return markForRetry(baton.db, letter.id, at, why)
  }
  await each(letters, WIDTH, async (letter) => {
    try {
      if (performance.now() > until) return await putBack(letter, baton.now(), HUNG)
      await deliver(baton, transport, letter, { marks, putBack })
    } catch (error) {
      baton.log.error({ err: error, letterId: letter.id, kind: letter.kind }, 'letter could not be delivered')
      const wait = Math.min(3_600_000, 5_000 * 2 ** letter.attempts)
      await putBack(letter, new Date(baton.now().getTime() + wait), (error as Error).message)
    }
  })
  await marks.done()
}

const HUNG = 'the relay took so long over others that its turn did not come'

interface Marks {
  /** Does not wait; what fails is thrown by done(). */
  sent(letter: SentLetter): void
  done(): Promise<void>
}

/** One statement at a time, for all that were sent while the last one ran. */
function marker(baton: Baton): Marks {
  let waiting: SentLetter[] = []
  let running: Promise<void> | null = null
  let failure: unknown = null
  const flush = async () => {
    while (waiting.length > 0) {
      const group = waiting
      waiting = []
      await markSent(baton.db, group, baton.now())
      await reportDelivered(baton, group)
    }
  }
  return {
    sent(letter) {
      waiting.push(letter)
      running ??= flush()
        .catch((error) => {
          failure = error
        })
        .finally(() => {
          running = null
        })
    },
    async done() {
      while (running) await running
      // What could not be marked will be sent again when the lease ends.
      if (failure) throw failure
    },
  }
}

interface Ends {
  marks: Marks
  putBack(letter: DueLetter, at: Date, why: string): Promise<void>
}

async function deliver(
  baton: Baton,
  transport: Transport,
  letter: DueLetter,
  { marks, putBack }: Ends,
): Promise<void> {
  const { composed, words } = compose(baton, letter)
  const result = await sendLetter(transport, composed, baton.now())
  const about = { letterId: letter.id, kind: letter.kind }
  if ('sent' in result) return marks.sent({ id: letter.id, ...words })
  if ('retryAt' in result) {
    await putBack(letter, result.retryAt, result.why)
    return baton.log.warn({ ...about, why: result.why }, 'letter will be tried again')
  }
  await giveUp(baton, letter, result)
  baton.log.error({ ...about, why: result.why }, 'letter cannot be delivered')
}

/** No such mailbox, or one that is closed (RFC 3463 §3.2, §3.3): it is the address, not this letter. */
const DEAD_ADDRESS = /^5\.(?:1\.(?:[1236]|10)|2\.1)$/

/** The letter, what is known of the address, and the deal's leak, all at once. */
async function giveUp(
  baton: Baton,
  letter: DueLetter,
  { why, status }: Extract<NotSent, { failed: true }>,
): Promise<void> {
  const elsewhere = await throughTheDoor(baton, async (door, tx) => {
    if (!(await markFailed(tx, letter.id, { why, status }))) return null
    if (letter.dealId && letter.personId) {
      await door({
        dealId: letter.dealId,
        command: { type: 'reportUndelivered', letterId: letter.id, personId: letter.personId, why },
        actor: { kind: 'SYSTEM' },
        cause: `letter:${letter.id}`,
      })
    }
    if (!DEAD_ADDRESS.test(status ?? '')) return null
    await markAddress(tx, letter.toAddress, { what: 'DEAD', at: baton.now(), why })
    return sendElsewhere(tx, letter.id, baton.now())
  })
  if (elsewhere) baton.wake('letters')
}

/** Letters went out to people whom earlier ones did not reach, to an address that is not known as dead. */
async function reportDelivered(baton: Baton, sent: { id: string }[]): Promise<void> {
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
