/** Ready means: the database answers and takes writes, so that a mail that comes in now can be kept. */
import { canStore } from './store/inbound-mail.ts'
import type { Baton } from './world.ts'

export async function isReady(baton: Baton): Promise<{ ready: boolean; why: string | null }> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the database does not answer within 3 seconds')), 3_000).unref()
  })
  try {
    const stores = await Promise.race([canStore(baton.db), late])
    return stores ? { ready: true, why: null } : { ready: false, why: 'the database takes no writes' }
  } catch (error) {
    return { ready: false, why: (error as Error).message }
  }
}
