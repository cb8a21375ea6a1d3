/**
 * `npm run diff -- NAME`: writes prisma/migrations/<time>_<name>/migration.sql with what the migrations still lack
 * to give schema.prisma. Read it before you commit it; add by hand what Prisma cannot say.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { sqlToSchema } from './engine.ts'
import { migratedInMemory } from './in-memory.ts'

const name = process.argv[2]
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Say what the migration does: npm run diff -- add_rollups (a-z, 0-9, _)')
  process.exit(2)
}
const sql = await sqlToSchema(await migratedInMemory())
if (!sql.replace(/--.*$/gm, '').trim()) {
  console.log('The migrations already give schema.prisma; nothing written.')
  process.exit(0)
}
const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
const folder = new URL(`migrations/${time}_${name}/`, import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('migration.sql', folder), sql)
console.log(`Written: prisma/migrations/${time}_${name}/migration.sql`)
process.exit(0)
