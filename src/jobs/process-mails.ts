/**
 * Stored mails that have no outcome yet are handled, oldest first; one that fails is tried again, then set aside.
 * A batch is read side by side. New registrations in it are decided together, in one commit; a mail about a deal that
 * exists is read and decided in one go, so that it meets the deal as it stands. What the same sender wrote later is
 * decided later, and read anew where it may be about what came before.
 */
import { concludeMails, type ReadMail, readMail } from '../handle-mail.ts'
import { bringsOthers, followers } from '../handle-mail-in-turn.ts'
import { openDirectory } from '../store/directory.ts'
import {
  CLAIM_MS,
  claimInbound,
  finishInbound,
  type InboundMail,
  loadInbounds,
  renewInbound,
  retryInbound,
} from '../store/inbound-mail.ts'
import type { Baton } from '../world.ts'
import { each } from './drain.ts'
import { keepClaims } from './keep-claims.ts'

const BATCH = 16
/** Read side by side: while one waits for the parser, the network or the database, another is understood. */
const WIDTH = 6
/** After that many failures a human looks: the bytes are kept, the reason is shown. */
const ATTEMPTS = 8

/** Handles one batch; returns how many mails it took. */
export async function processMails(baton: Baton): Promise<number> {
  const claimed = await claimInbound(baton.db, BATCH, baton.now())
  const inHand = new Set(claimed)
  await keepClaims(
    { inHand, everyMs: CLAIM_MS / 4, log: baton.log },
    (mails) => renewInbound(baton.db, mails, baton.now()),
    async () => {
      while (inHand.size > 0) {
        const mails = await loadInbounds(baton.db, [...inHand])
        if (mails.length === 0) break
        await processTogether(baton, mails, inHand)
        for (const { id } of mails) inHand.delete(id)
      }
    },
  )
  return claimed.length
}

/** `mails`: oldest first. */
async function processTogether(baton: Baton, mails: InboundMail[], inHand: Set<string>): Promise<void> {
  const directory = openDirectory(baton.db, baton.now())
  const following = followers(mails)
  const held = new Map<InboundMail, ReadMail>()
  await each(mails, WIDTH, (mail) =>
    orPutBack(baton, mail, inHand, async () => {
      const read = await readMail(baton, directory, mail)
      if (read && (read.plan.kind === 'REGISTER' || following.has(mail))) return void held.set(mail, read)
      if (read) await concludeMails(baton, [read])
      inHand.delete(mail.id)
    }),
  )
  const free = [...held].filter(([mail, read]) => {
    const before = mails
      .slice(0, mails.indexOf(mail))
      .filter(({ envelopeFrom }) => envelopeFrom === mail.envelopeFrom)
    return (
      before.length === 0 ||
      !mail.envelopeFrom ||
      bringsOthers(
        read,
        before.map((one) => held.get(one)),
      )
    )
  })
  const together = free.map(([, read]) => read)
  together.sort((a, b) => a.mail.arrivedAt.getTime() - b.mail.arrivedAt.getTime())
  await concludeOrEach(baton, together, inHand)
  for (const mail of mails.filter((one) => held.has(one) && !free.some(([each]) => each === one)))
    await orPutBack(baton, mail, inHand, async () => {
      const read = await readMail(baton, openDirectory(baton.db, baton.now()), mail)
      if (read) await concludeMails(baton, [read])
      inHand.delete(mail.id)
    })
}

/** One that fails must not keep the others from their outcome: then each is decided by itself. */
async function concludeOrEach(baton: Baton, registrations: ReadMail[], inHand: Set<string>): Promise<void> {
  if (registrations.length > 1) {
    try {
      return await concludeMails(baton, registrations)
    } catch (error) {
      baton.log.warn({ err: error, mails: registrations.length }, 'registrations are decided one by one')
    }
  }
  for (const each of registrations) {
    await orPutBack(baton, each.mail, inHand, () => concludeMails(baton, [each]))
  }
}

async function orPutBack(
  baton: Baton,
  { id }: InboundMail,
  inHand: Set<string>,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    // Before it is put back, so that its claim is not renewed over the time of its next attempt.
    inHand.delete(id)
    baton.log.error({ err: error, mailId: id }, 'mail could not be handled')
    await putBack(baton, id, error as Error)
  }
}

async function putBack(baton: Baton, id: string, error: Error): Promise<void> {
  try {
    const [row] = await baton.db.query<{ attempts: number }>(
      'select attempts from "InboundMail" where id = $1::uuid',
      [id],
    )
    const attempts = row?.attempts ?? 1
    if (attempts >= ATTEMPTS) {
      const reason = `Handling failed ${attempts} times: ${error.message}`
      await finishInbound(baton.db, id, { outcome: 'QUARANTINED', reason, at: baton.now() })
      return
    }
    const wait = Math.min(3_600_000, 1000 * 4 ** attempts)
    await retryInbound(baton.db, id, new Date(baton.now().getTime() + wait), error.message)
  } catch (again) {
    // The database is gone: the claim runs out and somebody takes the mail then.
    baton.log.error({ err: again, mailId: id }, 'mail could not be put back; its claim will run out')
  }
}
