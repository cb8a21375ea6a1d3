/** A database that goes away while Baton starts: the start fails, and whoever started it tries again. */
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBell } from '../../src/jobs/queue.ts'
import type { Database } from '../../src/store/database.ts'
import { freshDatabase, hasPostgres } from '../kit/backends.ts'

let db: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => {
  db = await freshDatabase(hasPostgres ? 'postgres' : 'pglite')
})
afterAll(() => db.close())

const options = { redisUrl: null, log: pino({ level: 'silent' }) }

/** The database, of whose queue only so many connections are made. */
function away(after: number): Database {
  const pool = () => {
    let made = 0
    return new Proxy(db.pool() as Record<string, (...given: unknown[]) => unknown>, {
      get(whole, name: string) {
        if (name === 'connect' && ++made > after)
          return () => Promise.reject(new Error('the database is away'))
        const part = whole[name]
        return typeof part === 'function' ? part.bind(whole) : part
      },
    })
  }
  return { ...db, pool }
}

test('a queue that cannot get ready is not opened', async () => {
  await expect(openBell(away(1), options)).rejects.toThrow('the database is away')
})

test('a worker that cannot get ready does not begin to ask, and leaves the others their turn', async () => {
  const bell = await openBell(away(3), options)
  await expect(bell.listen(async () => {})).rejects.toThrow('the database is away')
  await new Promise((resolve) => setTimeout(resolve, 50))
  await bell.close()
})

test('what was rung before a database came back to its beginning is heard by nobody', async () => {
  const before = await freshDatabase(db.url ? 'postgres' : 'pglite')
  const unheard = await openBell(before, options)
  unheard.ring('mails')
  await expect.poll(() => before.query('select 1 from bullmq.job'), { timeout: 20_000 }).toMatchObject([{}])
  await unheard.close()
  await before.close()
  const after = await freshDatabase(db.url ? 'postgres' : 'pglite')
  expect(after.url).toBe(before.url)
  expect(await after.query('select 1 from bullmq.job')).toEqual([])
  await after.close()
})

test('one that is ready hears what is rung', async () => {
  const [listener, ringer] = [await openBell(db, options), await openBell(db, options)]
  const heard: string[] = []
  await listener.listen(async (what) => void heard.push(what))
  ringer.ring('letters')
  await expect.poll(() => heard, { timeout: 20_000 }).toEqual(['letters'])
  await ringer.close()
  await listener.close()
})
