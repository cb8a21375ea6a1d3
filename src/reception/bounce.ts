/**
 * A delivery failure comes back: it is tied to its letter by the VERP address (or by the returned Message-ID),
 * marks the address, and shows on the deal. A notice that fits no letter of ours changes nothing.
 */
import { verifyBounce } from '../inbound/addresses.ts'
import type { Intent } from '../motion/words.ts'
import { markAddress, sendElsewhere } from '../store/undeliverable.ts'
import type { BounceRead } from '../understanding/understanding.ts'
import type { Hands, MailEnd } from './hands.ts'
import type { Received } from './plan.ts'

interface BouncedLetter {
  id: string
  number: number
  dealId: string | null
  personId: string | null
  toAddress: string
  kind: string
  /** Of the last sending and those before it. */
  attempts: number
}

/** A mailbox that is full today may have room tomorrow: the letter goes again after so many hours, then no more. */
const SEND_AGAIN_HOURS = [2, 8, 24]

export async function applyBounce(hands: Hands, received: Received): Promise<MailEnd> {
  const bounce = received.understanding.bounce as BounceRead
  const letter = await letterOf(hands, received, bounce)
  if (!letter) return { outcome: 'IGNORED', reason: 'A delivery notice that fits no letter of ours' }
  const { baton, tx } = hands
  const about =
    bounce.recipients.find((one) => sameAddress(one.address, letter.toAddress)) ?? onlyUnnamed(bounce)
  // Somebody on copy: the letter itself arrived.
  if (!about)
    return { outcome: 'IGNORED', reason: 'A delivery notice about somebody on copy', dealId: letter.dealId }
  const why = [about.status, about.reason].filter(Boolean).join(' ') || 'no reason given'
  const end = { dealId: letter.dealId, personId: letter.personId }
  if (about.kind === 'DELAYED') {
    await tx.query('update "Letter" set "lastError" = $2 where id = $1::uuid', [letter.id, `Delayed: ${why}`])
    return { outcome: 'APPLIED', reason: `Delivery of ${letter.kind} is delayed: ${why}`, ...end }
  }
  const again = about.kind === 'SOFT' ? await sendAgain(hands, letter, why) : null
  if (again)
    return {
      outcome: 'APPLIED',
      reason: `${letter.kind} goes again at ${again.toISOString()}: ${why}`,
      ...end,
    }
  const [first] = await tx.query(
    `update "Letter" set state = 'BOUNCED', "bouncedAt" = $2, "bounceStatus" = $3, "lastError" = $4
     where id = $1::uuid and state in ('SENT', 'PENDING') returning id`,
    [letter.id, baton.now(), about.status, why],
  )
  // A machine may go on sending the same letter back; who must know was told the first time.
  if (!first) return { outcome: 'IGNORED', reason: `${letter.kind} is known not to have arrived`, ...end }
  // A mailbox that was full for days is not gone.
  if (about.kind !== 'SOFT') {
    const what = about.kind === 'COMPLAINT' ? 'COMPLAINED' : 'DEAD'
    await markAddress(tx, letter.toAddress, { what, at: baton.now(), why })
  }
  if (letter.dealId && letter.personId) {
    await hands.door({
      dealId: letter.dealId,
      command: { type: 'reportUndelivered', letterId: letter.id, personId: letter.personId, why },
      actor: { kind: 'SYSTEM' },
      cause: `mail:${received.mailId}`,
    })
  }
  // Who complains has read it; who is not reached there may be elsewhere.
  const elsewhere = about.kind === 'COMPLAINT' ? null : await sendElsewhere(tx, letter.id, baton.now())
  const then = elsewhere ? '; it goes to another address of theirs' : ''
  return { outcome: 'APPLIED', reason: `${letter.kind} could not be delivered: ${why}${then}`, ...end }
}

/** When, or null when it was tried often enough. A second notice about the same sending changes nothing. */
async function sendAgain({ baton, tx }: Hands, letter: BouncedLetter, why: string): Promise<Date | null> {
  const hours = SEND_AGAIN_HOURS[letter.attempts - 1]
  if (hours === undefined) return null
  const at = new Date(baton.now().getTime() + hours * 3_600_000)
  await tx.query(
    `update "Letter" set state = 'PENDING', "nextAttemptAt" = $2, "lastError" = $3 where id = $1::uuid and state = 'SENT'`,
    [letter.id, at, `Came back, goes again: ${why}`],
  )
  return at
}

/**
 * Somebody whom letters did not reach writes about the deal: they do again. Only the person's own word on the
 * person's own reply address, or a proven sender, says so.
 */
export async function heardFrom(hands: Hands, received: Received): Promise<void> {
  const { deal, sender, addressee } = received.thread
  if (!deal || !sender || MACHINES.has(received.understanding.intent) || received.trust === 'FAIL') return
  if (received.trust !== 'PASS' && sender.id !== addressee?.id) return
  if (!deal.leaks.some((leak) => leak.type === 'UNDELIVERED' && leak.aboutId === sender.id)) return
  await hands.tx.query(
    `update "PersonAddress" set "undeliverableSince" = null, "undeliverableWhy" = null where address = $1`,
    [received.parsed.from?.address.toLowerCase() ?? ''],
  )
  await hands.door({
    dealId: deal.id,
    command: { type: 'reportDelivered', personId: sender.id },
    actor: { kind: 'SYSTEM' },
    cause: `mail:${received.mailId}`,
  })
}

/** A mailbox may answer that its owner is away and send the same letter back. */
const MACHINES: ReadonlySet<Intent> = new Set(['BOUNCE', 'AUTO_REPLY'])

/** Notices that name nobody are about the one recipient whose address they came back to. */
const onlyUnnamed = (bounce: BounceRead) =>
  bounce.recipients.length === 1 && !bounce.recipients[0]?.address ? bounce.recipients[0] : undefined

/**
 * Anybody can write a bounce. One counts that came back to the letter's own VERP address, or (from systems that
 * answer to From instead) to the reply address made for the letter's recipient; a Message-ID alone is known to
 * everybody on copy.
 */
async function letterOf(
  { tx, baton }: Hands,
  { thread }: Received,
  bounce: BounceRead,
): Promise<BouncedLetter | null> {
  const columns = 'id, number, "dealId", "personId", "toAddress", kind, attempts'
  if (thread.address?.kind === 'BOUNCE') {
    const [letter] = await tx.query<BouncedLetter>(`select ${columns} from "Letter" where number = $1`, [
      thread.address.letterNumber,
    ])
    if (!letter) return null
    return verifyBounce(thread.address, [{ letterId: letter.id }], baton.secret) ? letter : null
  }
  if (!bounce.originalMessageId || !thread.addressee || thread.withoutToken) return null
  const [letter] = await tx.query<BouncedLetter>(
    `select ${columns} from "Letter" where "messageId" = $1 and "personId" = $2::uuid`,
    [bounce.originalMessageId.replace(/^<|>$/g, ''), thread.addressee.id],
  )
  return letter ?? null
}

const sameAddress = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()
