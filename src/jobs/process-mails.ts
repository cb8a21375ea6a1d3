/** Stored mails that have no outcome yet are handled, oldest first; one that fails is tried again, then set aside. */
import { handleMail } from '../handle-mail.ts'
import { claimInbound, finishInbound, retryInbound } from '../store/inbound-mail.ts'
import type { Baton } from '../world.ts'
import { each } from './drain.ts'

const BATCH = 32
/** After that many failures a human looks: the bytes are kept, the reason is shown. */
const ATTEMPTS = 8

/** Handles one batch; returns how many mails it took. */
export async function processMails(baton: Baton): Promise<number> {
  const ids = await claimInbound(baton.db, BATCH, baton.now())
  // The embedded database is one session: more at once would only queue there.
  await each(ids, baton.db.kind === 'pglite' ? 1 : 6, (id) => processMail(baton, id))
  return ids.length
}

async function processMail(baton: Baton, id: string): Promise<void> {
  try {
    await handleMail(baton, id)
  } catch (error) {
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
