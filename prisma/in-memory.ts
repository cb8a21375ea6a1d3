/** An in-memory PGlite with all migrations applied. */
import { PGlite } from '@electric-sql/pglite'
import { migrate } from '../src/store/migrate.ts'

export async function migratedInMemory(): Promise<PGlite> {
  const lite = new PGlite()
  await migrate({
    query: async <R>(text: string, params?: unknown[]) => (await lite.query<R>(text, params)).rows,
    script: async (text) => void (await lite.exec(text)),
  })
  await lite.exec('drop table if exists _prisma_migrations')
  return lite
}
