/** Ready means: the database answers and takes writes, so that a mail that comes in now can be kept. */
import { constants } from 'node:fs'
import { access, statfs } from 'node:fs/promises'
import type { Database } from './store/database.ts'
import { canStore } from './store/inbound-mail.ts'
import type { Baton } from './world.ts'

export async function isReady(baton: Baton): Promise<{ ready: boolean; why: string | null }> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the database does not answer within 3 seconds')), 3_000).unref()
  })
  try {
    const stores = await Promise.race([canStore(baton.db), late])
    if (!stores) return { ready: false, why: 'the database takes no writes' }
    const why = baton.db.kind === 'pglite' ? await obstacle(baton.config.dataDir) : null
    if (why) return { ready: false, why }
    if (baton.db.kind === 'postgres' && !(await Promise.race([canGrow(baton.db), late])))
      return { ready: false, why: 'the disk of the database is full' }
    return { ready: true, why: null }
  } catch (error) {
    return { ready: false, why: (error as Error).message }
  }
}

/** A write-ahead segment of the embedded database; with less a mail may still fit, the next change may not. */
const SPARE_BYTES = 16 * 1024 * 1024

/** DISK_FULL, from Postgres's list of error codes. */
const FULL = '53100'
const ASK_AGAIN_MS = 2_000
const asked = new WeakMap<Database, { at: number; answer: Promise<boolean> }>()

/**
 * Of its disk only the server knows, and a row that fits into a page it has shows nothing: a table of the session is
 * made, grown and given up again. Who may not make one is not asked.
 */
function canGrow(db: Database): Promise<boolean> {
  const last = asked.get(db)
  if (last && performance.now() - last.at < ASK_AGAIN_MS) return last.answer
  const answer = db
    .transaction(async (tx) => {
      await tx.query(
        `create temporary table grows on commit drop as select repeat(n::text, 500) from generate_series(1, 64) n`,
      )
      throw new GivenUp()
    })
    .catch((error) => error instanceof GivenUp || error.code !== FULL)
  asked.set(db, { at: performance.now(), answer })
  return answer
}

class GivenUp extends Error {}

/** Of the embedded database's disk we know ourselves. A folder that is not there belongs to one held in memory. */
export async function obstacle(folder: string): Promise<string | null> {
  const disk = await statfs(folder).catch(() => null)
  if (disk && disk.bavail * disk.bsize < SPARE_BYTES) return `there is hardly any space left in ${folder}`
  // A disk with errors is mounted read-only by the system; files that are open go on looking well.
  const closed = await access(folder, constants.W_OK).catch((error: NodeJS.ErrnoException) => error.code)
  return closed && closed !== 'ENOENT' ? `${folder} cannot be written to (${closed})` : null
}
