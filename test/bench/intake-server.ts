/** One server of the intake benchmark, in a process of its own; told what to do over IPC (intake-process.ts). */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { SMTPServer } from 'smtp-server'
import { readConfig } from '../../src/config.ts'
import type { Part } from '../../src/main.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { insertLetters } from '../../src/store/outbox.ts'
import type { Mode, Used } from './intake-process.ts'

const mode = (process.env.BENCH_MODE ?? 'discard') as Mode
const where = process.env.BENCH_DATABASE ?? 'none'
const databaseUrl = where === 'pglite' || where === 'none' ? null : where
const dataDir = where === 'pglite' ? mkdtempSync(join(tmpdir(), 'baton-bench-')) : null

/** Anything that the parent may ask for, by name. */
type Answers = Record<string, (detail: number) => Promise<object>>

interface Running extends Answers {
  stop: () => Promise<object>
}

const PARTS: Partial<Record<Mode, Part[]>> = {
  baton: ['smtp'],
  registered: ['smtp', 'worker'],
  letters: ['worker'],
}

async function run(): Promise<{ port: number; answers: Running }> {
  if (databaseUrl) await mustBeDurable(databaseUrl)
  const parts = PARTS[mode]
  if (parts) return wholeBaton(parts)
  return plainServer(where === 'none' ? null : await openDatabase({ databaseUrl, dataDir, connections: 10 }))
}

/** A commit that does not wait for the disk would make every number here worthless. */
async function mustBeDurable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) {
    const { rows } = await client.query('select current_setting($1) as value', [setting])
    if (rows[0]?.value !== 'on') throw new Error(`Postgres runs with ${setting} = ${rows[0]?.value}`)
  }
  await client.end()
}

/** smtp-server as its documentation shows it, with or without one insert per mail. */
async function plainServer(db: Database | null): Promise<{ port: number; answers: Running }> {
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
    answers: {
      used,
      settle: async () => ({}),
      async stop() {
        server.close()
        await db?.close()
        return {}
      },
    },
  }
}

/** The same table as Baton's, on the same connections with the same settings. */
function insertOne(db: Database, raw: Buffer, from: string, to: string[]): Promise<unknown> {
  return db.query(
    `insert into "InboundMail" ("id", "messageId", "contentHash", "raw", "size", "source", "envelopeFrom", "envelopeTo", "arrivedAt")
     values (gen_random_uuid(), gen_random_uuid()::text, '', $1, $2, 'SMTP', $3, $4, now())`,
    [raw, raw.length, from, to],
  )
}

/** The program itself, as `baton serve --only …` starts it, logging to nowhere; the sender's firm is a known partner. */
async function wholeBaton(parts: Part[]): Promise<{ port: number; answers: Running }> {
  const { start } = await import('../../src/main.ts')
  const config = readConfig({
    NODE_ENV: 'production',
    SMTP_PORT: '0',
    MAIL_DOMAIN: 'intake.vendor.example',
    SENDER_TRUST: 'loopback',
    SEND_RATE: '10000000',
    LEAK_REPORT_WEEKDAY: '0',
    ...(process.env.SMTP_URL ? { SMTP_URL: process.env.SMTP_URL } : {}),
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    ...(dataDir ? { DATA_DIR: dataDir } : {}),
  })
  const running = await start(config, { parts })
  const { db } = running.baton
  await knowPartner(db)
  return {
    port: running.smtp?.port ?? 0,
    answers: {
      used,
      /** Everything that waits is done. */
      async settle() {
        if (parts.includes('worker')) {
          do await running.settle()
          while ((await stateOf(db)).mails > 0)
        }
        return stateOf(db)
      },
      state: () => stateOf(db),
      async visible(deals) {
        while ((await stateOf(db)).deals < deals) await new Promise((resolve) => setTimeout(resolve, 5))
        return {}
      },
      async fill(count) {
        // Not before the program: whoever loads React first chooses its build (src/outbound/react-build.ts).
        const { benchLetters } = await import('./intake-letters.ts')
        return { letters: await insertLetters(db, benchLetters(count, running.baton)) }
      },
      async stop() {
        await running.stop()
        return {}
      },
    },
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

export interface State {
  /** Registered so far. */
  deals: number
  /** Waiting for their outcome, and since when the oldest does, in ms. */
  mails: number
  mailsBehind: number
  letters: number
  lettersBehind: number
}

async function stateOf(db: Database): Promise<State> {
  const [state] = await db.query<State & Record<string, unknown>>(
    `select (select count(*)::int from "Deal") as deals,
       (select count(*)::int from "InboundMail" where outcome is null) as mails,
       (select coalesce(extract(epoch from now() - min("arrivedAt")) * 1000, 0)::int
        from "InboundMail" where outcome is null) as "mailsBehind",
       (select count(*)::int from "Letter" where state = 'PENDING') as letters,
       (select coalesce(extract(epoch from now() - min("createdAt")) * 1000, 0)::int
        from "Letter" where state = 'PENDING') as "lettersBehind"`,
  )
  return state as State
}

async function used(): Promise<Used> {
  const { user, system } = process.cpuUsage()
  return {
    cpu: (user + system) / 1000,
    databaseCpu: databaseUrl ? await databaseCpu(databaseUrl) : 0,
    memory: mostMemory(),
    memoryNow: process.memoryUsage.rss() / 2 ** 20,
  }
}

/** In MB. getrusage(2) would count what the parent had at the fork. */
function mostMemory(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  const highest = /VmHWM:\s+(\d+) kB/.exec(status)?.[1]
  return (highest ? Number(highest) : process.resourceUsage().maxRSS) / 1024
}

/** By process of the database: a connection that had nothing to do for ten seconds is closed, and its process gone. */
const usedBy = new Map<number, number>()
const LOOK_EVERY_MS = 4_000

/** Milliseconds of CPU that the database's processes of our connections have used. */
async function databaseCpu(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(
    'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
  await client.end()
  for (const { pid } of rows) usedBy.set(pid, Math.max(cpuOf(pid), usedBy.get(pid) ?? 0))
  return [...usedBy.values()].reduce((sum, used) => sum + used, 0)
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

const { port, answers } = await run()
if (databaseUrl) setInterval(() => void databaseCpu(databaseUrl).catch(() => {}), LOOK_EVERY_MS).unref()
process.on('message', async ({ do: what, detail }: { do: string; detail: number }) => {
  const answer = await answers[what]?.(detail)
  if (what === 'stop') {
    if (dataDir) rmSync(dataDir, { recursive: true, force: true })
    process.exit(0)
  }
  process.send?.({ is: what, ...answer })
})
process.send?.({ is: 'ready', port })
