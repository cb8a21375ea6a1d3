/**
 * READ THIS FIRST: the life of one mail.
 *
 *   arrive        the raw bytes are durably stored before anybody is told 250 (inbound/)
 *   parse         bytes → text, in a worker with limits (understanding/pool.ts)
 *   authenticate  who really sent it (inbound/authenticate.ts) → Proof
 *   thread        which deal it is about and for whom the reply address was made (inbound/thread.ts)
 *   understand    what the person wants and every fact, each with its words, on the deals that it is really about, and
 *                 whether its word is asked for once more before it counts (handle-mail-received.ts) → Received
 *   plan          what is to be done with it, by the trust table (reception/plan.ts) → Command or answer
 *   carry out     deal, events, letters and the mail's one outcome, in one transaction (handle-command.ts)
 *
 * Each mail ends in exactly one outcome: APPLIED, ANSWERED, QUARANTINED or IGNORED. A process that dies anywhere
 * in here leaves the mail as it was stored; the next one starts over.
 */

import { throughTheDoor } from './handle-command.ts'
import { expectPeople } from './handle-command-world.ts'
import { understood } from './handle-mail-received.ts'
import { authenticate } from './inbound/authenticate.ts'
import { gotOurLetter } from './inbound/doubt.ts'
import type { Proof } from './inbound/proof.ts'
import { findThread, type Reception } from './inbound/thread.ts'
import { heardFrom } from './reception/bounce.ts'
import { carryOut } from './reception/carry-out.ts'
import type { Hands } from './reception/hands.ts'
import { type Plan, planFor, type Received } from './reception/plan.ts'
import { holdRegistrations } from './reception/register.ts'
import type { Directory } from './store/directory.ts'
import {
  finishInbound,
  finishInbounds,
  type InboundMail,
  type MailFinish,
  retryInbound,
} from './store/inbound-mail.ts'
import type { Baton } from './world.ts'

/** Temporary DNS failures are asked again for this long; then a human looks. */
const TRY_FOR_HOURS = 24

/** A mail that has been read: what it says, who says it, and what is to be done. */
export interface ReadMail {
  mail: InboundMail
  proof: Proof
  received: Received
  plan: Plan
}

/**
 * Everything up to the plan; nothing is changed. Null when there is nothing to carry out: the mail was set aside, or
 * is asked about again later. Throws only on surprises (the caller retries).
 */
export async function readMail(
  baton: Baton,
  directory: Directory,
  mail: InboundMail,
): Promise<ReadMail | null> {
  if (!mail.raw || mail.outcome) return null

  const parsed = await baton.reader.parse(mail.raw)
  if ('defeat' in parsed) return setAside(baton, mail, `It cannot be read: ${parsed.defeat}`)

  const proof = await authenticate({ ...mail, raw: mail.raw }, baton.config.senderTrust, {
    resolver: baton.resolver,
    readAs: parsed.from?.address || undefined,
  })
  if (proof.trust === 'TRY_LATER') return askAgain(baton, mail, proof)

  const reception = await receptionOf(baton, directory)
  const thread = await findThread(baton.db, { envelopeTo: mail.envelopeTo, parsed }, reception)

  const received = await understood(baton, directory, { mail, parsed, proof, thread })
  if ('defeat' in received) return setAside(baton, mail, `It cannot be understood: ${received.defeat}`)

  const kept = { ...proof, confirmed: gotOurLetter(received.thread) }
  return { mail, proof: kept, received, plan: planFor(received) }
}

/**
 * Carries out what was read, all in one transaction: new registrations that came together share a commit, everything
 * else comes alone. Fails as a whole: nothing has happened then, and the caller may try each by itself.
 */
export async function concludeMails(baton: Baton, mails: ReadMail[]): Promise<void> {
  await throughTheDoor(baton, async (door, tx) => {
    await holdRegistrations(baton, tx, mails)
    await expectPeople(tx, sendersOf(mails), baton.now())
    const ends: (MailFinish & { id: string })[] = []
    for (const each of mails) ends.push(await conclude({ baton, door, tx }, each))
    const finished = await finishInbounds(tx, ends)
    // Somebody else handled one meanwhile: what this run decided is undone with its transaction.
    if (finished.length < mails.length) throw new AlreadyHandled('a mail got its outcome elsewhere')
  }).catch((error) => {
    if (!(error instanceof AlreadyHandled) || mails.length > 1) throw error
  })
  for (const { mail, plan, received } of mails) {
    baton.log.info(
      {
        mailId: mail.id,
        dealId: received.thread.deal?.id,
        intent: received.understanding.intent,
        plan: plan.kind,
      },
      'mail handled',
    )
  }
}

/** The plan's effects; returns the mail's one outcome, which belongs to them. */
async function conclude(
  hands: Hands,
  { mail, proof, received, plan }: ReadMail,
): Promise<MailFinish & { id: string }> {
  const { parsed, thread, understanding } = received
  const end = await carryOut(hands, received, plan)
  await heardFrom(hands, received)
  return {
    id: mail.id,
    ...end,
    at: hands.baton.now(),
    fromAddress: parsed.from?.address ?? null,
    subject: parsed.subject,
    trust: proof.trust,
    proof,
    intent: understanding.intent,
    understanding,
    personId: thread.sender?.id ?? end.personId ?? null,
  }
}

const sendersOf = (mails: ReadMail[]): string[] =>
  mails.flatMap(({ plan, received }) => (plan.kind === 'REGISTER' ? (received.thread.sender?.id ?? []) : []))

class AlreadyHandled extends Error {}

async function receptionOf(baton: Baton, directory: Directory): Promise<Reception> {
  return {
    secret: baton.secret,
    mailDomain: baton.config.mailDomain,
    registrationLocals: await directory.registrationLocals(),
    directory,
    now: baton.now(),
  }
}

/** A human looks at it on the quarantine list; it stays there with its reason and its bytes. */
async function setAside(baton: Baton, mail: InboundMail, reason: string): Promise<null> {
  await finishInbound(baton.db, mail.id, { outcome: 'QUARANTINED', reason, at: baton.now() })
  baton.log.warn({ mailId: mail.id, reason }, 'mail set aside')
  return null
}

async function askAgain(baton: Baton, mail: InboundMail, proof: Proof): Promise<null> {
  const waited = baton.now().getTime() - mail.arrivedAt.getTime()
  if (waited > TRY_FOR_HOURS * 3_600_000) {
    return setAside(
      baton,
      mail,
      `The sender could not be checked within ${TRY_FOR_HOURS} hours: ${proof.why}`,
    )
  }
  const next = new Date(baton.now().getTime() + Math.min(30 * 60_000, 15_000 * 2 ** mail.attempts))
  await retryInbound(baton.db, mail.id, next, `Sender not checked yet: ${proof.why}`)
  return null
}
