/** `npm run drift`: fails when the migrations, applied to an empty database, do not give schema.prisma. */
import { sqlToSchema } from './engine.ts'
import { migratedInMemory } from './in-memory.ts'

const sql = await sqlToSchema(await migratedInMemory())
if (sql.replace(/--.*$/gm, '').trim()) {
  console.error(
    `schema.prisma and the migrations differ. Missing (write it with \`npm run diff -- NAME\`):\n${sql}`,
  )
  process.exit(1)
}
console.log('Migrations and schema.prisma agree.')
process.exit(0)
