/** Commands of an operator that are one step each. */
import { readFileSync } from 'node:fs'
import { readConfig } from './config.ts'
import { arriveFromHeaders } from './inbound/arrive.ts'
import { processMails } from './jobs/process-mails.ts'
import { buildBaton } from './main.ts'
import { openDatabase } from './store/database.ts'
import { registrationAddresses } from './store/motions.ts'
import { seed } from './store/seed.ts'

export async function migrateCommand(): Promise<number> {
  const db = await openDatabase(readConfig())
  const [row] = await db.query<{ count: number }>('select count(*)::int as count from "_prisma_migrations"')
  await db.close()
  process.stdout.write(`The database is up to date (${row?.count} migrations).\n`)
  return 0
}

export async function seedCommand(): Promise<number> {
  const { baton, close } = await buildBaton({ ...readConfig(), seed: 'sample' })
  await seed(baton)
  await close()
  process.stdout.write('The default motion and the sample company are there.\n')
  return 0
}

/**
 * Stores each mail durably, then handles it. With Postgres beside a running server the server may be faster; with
 * the embedded database the server must not be running (mail it then by SMTP).
 */
export async function ingestCommand(args: string[]): Promise<number> {
  if (args.length === 0) throw new Error('Name the files, or - for standard input: baton ingest FILE.eml…')
  const mails = await Promise.all(args.map(async (name) => ({ name, raw: await bytesOf(name) })))
  const { baton, close } = await buildBaton(readConfig())
  try {
    await seed(baton)
    const registrationLocals = (await registrationAddresses(baton.db)).map((motion) => motion.addressLocal)
    const ids: { name: string; id: string; duplicate: boolean }[] = []
    for (const { name, raw } of mails) {
      const arrived = await arriveFromHeaders(baton, raw, { source: 'FILE', session: {}, registrationLocals })
      ids.push({ name, ...arrived })
    }
    while ((await processMails(baton)) > 0);
    for (const { name, id, duplicate } of ids)
      process.stdout.write(await lineFor(baton.db, name, id, duplicate))
  } finally {
    await close()
  }
  return 0
}

async function bytesOf(name: string): Promise<Uint8Array> {
  if (name !== '-') return readFileSync(name)
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

async function lineFor(
  db: Parameters<typeof registrationAddresses>[0],
  name: string,
  id: string,
  duplicate: boolean,
) {
  const [mail] = await db.query<{ outcome: string | null; outcomeReason: string | null }>(
    'select outcome, "outcomeReason" from "InboundMail" where id = $1::uuid',
    [id],
  )
  const known = duplicate ? ' (known already)' : ''
  return `${name}: ${mail?.outcome ?? 'WAITING'}${known}: ${mail?.outcomeReason ?? 'a running server will handle it'}\n`
}
