/** One server of the intake benchmark, in a process of its own; told what to do over IPC. */
import { readFileSync } from 'node:fs'
import pg from 'pg'
import { pino } from 'pino'
import { SMTPServer } from 'smtp-server'
import { readConfig } from '../../src/config.ts'
import { startSmtp } from '../../src/inbound/smtp.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'

const mode = process.env.BENCH_MODE ?? 'discard'
const where = process.env.BENCH_DATABASE ?? 'none'
const databaseUrl = where === 'pglite' || where === 'none' ? null : where
const dataDir = where === 'pglite' ? `${process.env.TMPDIR ?? '/tmp'}/baton-bench-${process.pid}` : null
const config = readConfig({
  NODE_ENV: 'development',
  SMTP_PORT: '0',
  PORT: '0',
  MAIL_DOMAIN: 'intake.vendor.example',
  SENDER_TRUST: 'loopback',
  LOG_LEVEL: 'error',
  ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  ...(dataDir ? { DATA_DIR: dataDir } : {}),
})

interface Running {
  port: number
  settle(): Promise<{ deals: number }>
  stop(): Promise<void>
}

async function run(): Promise<Running> {
  if (mode === 'registered') return wholeBaton()
  const db = where === 'none' ? null : await openDatabase({ databaseUrl, dataDir, connections: 10 })
  if (mode === 'baton' && db) return batonTo250(db)
  return plainServer(db)
}

/** smtp-server as its documentation shows it, with or without one insert per mail. */
async function plainServer(db: Database | null): Promise<Running> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk) => chunks.push(chunk))
      stream.on('end', () => {
        if (!db) return done(null)
        const { mailFrom, rcptTo } = session.envelope
        insertOne(
          db,
          Buffer.concat(chunks),
          mailFrom ? mailFrom.address : '',
          rcptTo.map((one) => one.address),
        ).then(
          () => done(null),
          (error) => done(error),
        )
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.server.address()
  return {
    port: address && typeof address === 'object' ? address.port : 0,
    settle: async () => ({ deals: 0 }),
    stop: async () => {
      server.close()
      await db?.close()
    },
  }
}

function insertOne(db: Database, raw: Buffer, from: string, to: string[]): Promise<unknown> {
  return db.query(
    `insert into "InboundMail" ("id", "messageId", "contentHash", "raw", "size", "source", "envelopeFrom", "envelopeTo", "arrivedAt")
     values (gen_random_uuid(), gen_random_uuid()::text, '', $1, $2, 'SMTP', $3, $4, now())`,
    [raw, raw.length, from, to],
  )
}

async function batonTo250(db: Database): Promise<Running> {
  await db.query(
    `insert into "Motion" ("id", "key", "name", "addressLocal") values (gen_random_uuid(), 'default', 'Default', 'deals')`,
  )
  const log = pino({ level: 'silent' })
  const listener = await startSmtp({ config, db, log, now: () => new Date(), wake: () => {} })
  return {
    port: listener.port,
    settle: async () => ({ deals: 0 }),
    stop: async () => {
      await listener.close(0)
      await db.close()
    },
  }
}

/** The program itself, with its workers; a partner is known whom the mails are from. */
async function wholeBaton(): Promise<Running> {
  const { start } = await import('../../src/main.ts')
  const running = await start(config, { parts: ['smtp', 'worker'] })
  const { db } = running.baton
  await knowPartner(db)
  return {
    port: running.smtp?.port ?? 0,
    async settle() {
      for (;;) {
        await running.settle()
        const [row] = await db.query<{ left: number; deals: number }>(
          `select (select count(*)::int from "InboundMail" where outcome is null) as left,
             (select count(*)::int from "Deal") as deals`,
        )
        if (row?.left === 0) return { deals: row.deals }
      }
    },
    stop: () => running.stop(),
  }
}

async function knowPartner(db: Database): Promise<void> {
  const [partner] = await db.query<{ id: string }>(
    `insert into "Partner" ("id", "name") values (gen_random_uuid(), 'Harbor Bench') returning "id"`,
  )
  await db.query(
    `insert into "PartnerDomain" ("domain", "partnerId") values ('harbor.example', $1) on conflict do nothing`,
    [partner?.id],
  )
}

/** Milliseconds of CPU that the database's processes of our connections have used; 0 where it cannot be seen. */
async function databaseCpu(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(
    'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
  await client.end()
  return rows.reduce((sum, { pid }) => sum + cpuOf(pid), 0)
}

/** proc(5): the 14th and 15th field are user and system time in hundredths of a second. */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return 10 * (Number(fields[11]) + Number(fields[12]))
  } catch {
    return 0
  }
}

const running = await run()
process.on('message', async (message: { do: string }) => {
  if (message.do === 'stop') {
    await running.stop()
    process.exit(0)
  }
  const used = process.cpuUsage()
  const answer =
    message.do === 'settle'
      ? await running.settle()
      : {
          cpu: (used.user + used.system) / 1000,
          databaseCpu: databaseUrl ? await databaseCpu(databaseUrl) : 0,
        }
  process.send?.({ is: message.do, ...answer })
})
process.send?.({ is: 'ready', port: running.port })
