/**
 * A delivery failure comes back: it is tied to its letter by the VERP address (or by the returned Message-ID),
 * marks the address, and shows on the deal. A notice that fits no letter of ours changes nothing.
 */
import { verifyBounce } from '../inbound/addresses.ts'
import type { BounceRead } from '../understanding/understanding.ts'
import type { Hands, MailEnd } from './carry-out.ts'
import type { Received } from './plan.ts'

interface BouncedLetter {
  id: string
  number: number
  dealId: string | null
  personId: string | null
  toAddress: string
  kind: string
}

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
  if (about.kind === 'SOFT' || about.kind === 'DELAYED') {
    await tx.query('update "Letter" set "lastError" = $2 where id = $1::uuid', [letter.id, `Delayed: ${why}`])
    return { outcome: 'APPLIED', reason: `Delivery of ${letter.kind} is delayed: ${why}`, ...end }
  }
  await tx.query(
    `update "Letter" set state = 'BOUNCED', "bouncedAt" = $2, "bounceStatus" = $3, "lastError" = $4
     where id = $1::uuid and state in ('SENT', 'PENDING')`,
    [letter.id, baton.now(), about.status, why],
  )
  const column = about.kind === 'COMPLAINT' ? 'complainedAt' : 'undeliverableSince'
  await tx.query(
    `update "PersonAddress" set "${column}" = $2, "undeliverableWhy" = $3 where address = $1 and "${column}" is null`,
    [letter.toAddress.toLowerCase(), baton.now(), why],
  )
  if (letter.dealId && letter.personId) {
    await hands.door({
      dealId: letter.dealId,
      command: { type: 'reportUndelivered', letterId: letter.id, personId: letter.personId, why },
      actor: { kind: 'SYSTEM' },
      cause: `mail:${received.mailId}`,
    })
  }
  return { outcome: 'APPLIED', reason: `${letter.kind} could not be delivered: ${why}`, ...end }
}

/**
 * Somebody whom letters did not reach writes about the deal: they do again. Only the person's own word on the
 * person's own reply address, or a proven sender, says so.
 */
export async function heardFrom(hands: Hands, received: Received): Promise<void> {
  const { deal, sender, addressee } = received.thread
  if (!deal || !sender || received.understanding.intent === 'BOUNCE' || received.trust === 'FAIL') return
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
  const columns = 'id, number, "dealId", "personId", "toAddress", kind'
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
