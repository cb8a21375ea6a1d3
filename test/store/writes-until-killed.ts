/** A process that stores rows in the folder it is given, says each one it was told is stored, and does not stop. */
import { openDatabase } from '../../src/store/database.ts'

const db = await openDatabase({ databaseUrl: null, dataDir: process.argv[2] ?? null })
await db.query('create table if not exists written (n int primary key)')
const [row] = await db.query<{ next: number }>('select coalesce(max(n), 0) + 1 as next from written')
for (let n = row?.next ?? 1; ; n++) {
  await db.query('insert into written values ($1)', [n])
  process.stdout.write(`${n}\n`)
}
