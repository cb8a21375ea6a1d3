/** The sweep goes on beside what takes long: clocks ring while tables are tidied. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startSweep } from '../../src/jobs/sweep.ts'
import type { Database } from '../../src/store/database.ts'
import { type Story, tell } from '../kit/story.ts'

let story: Story
beforeAll(async () => {
  story = await tell({ backend: 'pglite' })
})
afterAll(() => story?.end())

test('drains are run again and again while the tables are being tidied, and stop waits for that', async () => {
  const { baton } = story.running
  let finish = () => {}
  const tidied = new Promise<void>((resolve) => {
    finish = resolve
  })
  let asked = 0
  const db = new Proxy(baton.db, {
    get(target, name, self) {
      if (name !== 'query') return Reflect.get(target, name, self)
      return async (text: string, params?: unknown[]) => {
        if (!text.includes('pg_stat_user_tables')) return (target as Database).query(text, params)
        asked++
        await tidied
        return []
      }
    },
  })
  const runs = { mails: 0, letters: 0, clocks: 0 }
  const drain = (what: keyof typeof runs) => ({
    run: async () => {
      runs[what]++
    },
    stop: async () => {},
  })
  const sweep = startSweep(
    { ...baton, db },
    { mails: drain('mails'), letters: drain('letters'), clocks: drain('clocks') },
  )
  await expect.poll(() => runs.clocks, { timeout: 20_000 }).toBeGreaterThanOrEqual(2)
  expect(asked).toBe(1)
  expect(runs.mails).toBe(runs.clocks)
  let stopped = false
  const stopping = sweep.stop().then(() => {
    stopped = true
  })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(stopped).toBe(false)
  finish()
  await stopping
}, 30_000)
