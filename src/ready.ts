/** Ready means: the database answers and takes writes, so that a mail that comes in now can be kept. */
import { statfs } from 'node:fs/promises'
import { canStore } from './store/inbound-mail.ts'
import type { Baton } from './world.ts'

export async function isReady(baton: Baton): Promise<{ ready: boolean; why: string | null }> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the database does not answer within 3 seconds')), 3_000).unref()
  })
  try {
    const stores = await Promise.race([canStore(baton.db), late])
    if (!stores) return { ready: false, why: 'the database takes no writes' }
    if (baton.db.kind === 'pglite' && (await isFull(baton.config.dataDir)))
      return { ready: false, why: `there is hardly any space left in ${baton.config.dataDir}` }
    return { ready: true, why: null }
  } catch (error) {
    return { ready: false, why: (error as Error).message }
  }
}

/** A write-ahead segment of the embedded database; with less a mail may still fit, the next change may not. */
const SPARE_BYTES = 16 * 1024 * 1024

/** Of a server's disk only the server knows; of the embedded database's we do. */
async function isFull(folder: string): Promise<boolean> {
  const disk = await statfs(folder).catch(() => null)
  return disk !== null && disk.bavail * disk.bsize < SPARE_BYTES
}
