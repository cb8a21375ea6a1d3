/** Mail tests run on each database that is there (see ../kit/backends.ts); `backend.db` is open inside tests. */
import { afterAll, beforeAll, describe } from 'vitest'
import type { Database } from '../../src/store/database.ts'
import { type Backend, backends, freshDatabase } from '../kit/backends.ts'

export function onEachBackend(define: (backend: { name: Backend['name']; db: Database }) => void): void {
  for (const name of backends) {
    describe(`on ${name}`, () => {
      const backend = { name } as { name: Backend['name']; db: Database }
      beforeAll(async () => {
        backend.db = await freshDatabase(name)
      })
      afterAll(() => backend.db?.close())
      define(backend)
    })
  }
}
