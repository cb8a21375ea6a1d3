/**
 * The composition root: read the configuration, build the world, start what was asked for, stop gracefully.
 *
 * Every part talks to the others through the database; the same program runs as one process (embedded) or as many
 * (`--only http`, `--only smtp`, `--only worker` over one Postgres). Modules that not every process needs are read when
 * their part starts.
 */
import { randomBytes } from 'node:crypto'
import pino, { type DestinationStream, type Logger, type LoggerOptions } from 'pino'
import type { Config } from './config.ts'
import { type Bell, openBell } from './jobs/queue.ts'
import { releaseClaims } from './jobs/release-claims.ts'
import { startSweep } from './jobs/sweep.ts'
import type { OpenWork } from './jobs/work.ts'
import { newId } from './new-id.ts'
import { ensureAdminKey } from './store/api-keys.ts'
import { type Database, openDatabase } from './store/database.ts'
import { seed } from './store/seed.ts'
import { createReaderPool, type ReaderPool } from './understanding/pool.ts'
import type { Baton } from './world.ts'

export const PARTS = ['http', 'smtp', 'worker'] as const
export type Part = (typeof PARTS)[number]

export interface Running {
  baton: Baton
  /** Where it can be reached; null for parts that were not started. */
  http: { port: number } | null
  smtp: { port: number } | null
  /** The key printed once, when this start made it. */
  newAdminKey: string | null
  /** Everything that is due now is done when it resolves: for tests and the demo. */
  settle: () => Promise<void>
  stop: () => Promise<void>
}

/** The world without anything running: for commands, tests and start(). */
export async function buildBaton(
  config: Config,
  given: {
    now?: () => Date
    log?: Logger
    db?: Database
    resolver?: Baton['resolver']
    pool?: ReaderPool
  } = {},
): Promise<{ baton: Baton; bell: Bell; close: () => Promise<void> }> {
  const log = given.log ?? logger(config)
  const db = given.db ?? (await openDatabase({ ...config, connections: config.databaseConnections }))
  const bell = await openBell(db, { redisUrl: config.redisUrl, log })
  const pool = given.pool ?? createReaderPool({ size: config.parseWorkers })
  let closing = false
  // A mail that was in hand at the stop is not an unreadable mail: the next start reads it.
  const unlessClosing = <T>(read: T): T => {
    if (closing) throw new Error('stopping')
    return read
  }
  const baton: Baton = {
    config,
    db,
    log,
    now: given.now ?? (() => new Date()),
    newId,
    secret: config.secret ?? (await storedSecret(db)),
    resolver: given.resolver,
    secondReader: config.llm ? await llmReader(config.llm, log) : null,
    reader: {
      parse: (...given) => pool.parse(...given).then(unlessClosing),
      understand: (...given) => pool.understand(...given).then(unlessClosing),
      answerToGap: (...given) => pool.answerToGap(...given).then(unlessClosing),
    },
    wake: (what) => bell.ring(what),
  }
  return {
    baton,
    bell,
    async close() {
      closing = true
      await bell.close()
      if (!given.pool) await pool.close()
      if (!given.db) await db.close()
    },
  }
}

/** Starts the parts (all by default) and resolves when they are ready. */
export async function start(
  config: Config,
  options: {
    parts?: readonly Part[]
    now?: () => Date
    log?: Logger
    resolver?: Baton['resolver']
    db?: Database
    pool?: ReaderPool
  } = {},
): Promise<Running> {
  const parts = new Set(options.parts ?? PARTS)
  const { baton, bell, close } = await buildBaton(config, options)
  const { db } = baton
  let work: Promise<OpenWork> | null = null
  const working = () => (work ??= import('./jobs/work.ts').then(({ openWork }) => openWork(baton)))
  const stops: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const each of stops) await each()
    await (await work?.catch(() => null))?.close()
    await close()
  }
  const startParts = async () => {
    await seed(baton)
    const newAdminKey = await ensureAdminKey(baton)
    if (parts.has('worker')) {
      await db.arriveAs(WORKERS, () => releaseClaims(baton))
      const { drains } = await working()
      await bell.listen((what) => drains[what].run())
      const sweep = startSweep(baton, drains)
      stops.push(() => sweep.stop())
    }
    // One process fetches the mailbox; claims would keep two from doubling it, but two would fight over \Seen.
    if (parts.has('worker') && config.imap) {
      const { startImap } = await import('./inbound/imap.ts')
      stops.unshift(await startImap(baton, config.imap))
    }
    const smtp = parts.has('smtp') ? await startMailIn(baton, stops) : null
    const http = parts.has('http') ? await (await import('./http.ts')).startHttp(baton) : null
    if (http) stops.unshift(() => http.close())
    return { http, smtp, newAdminKey }
  }
  try {
    const started = await startParts()
    return {
      baton,
      ...started,
      async settle() {
        for (const what of ['mails', 'clocks', 'letters'] as const) await (await working()).drains[what].run()
      },
      stop,
    }
  } catch (error) {
    // Half a Baton would go on taking mail and keep the data folder, and no supervisor would start a whole one.
    await stop()
    throw error
  }
}

async function startMailIn(baton: Baton, stops: (() => Promise<void>)[]): Promise<{ port: number }> {
  const { startLmtp, startSmtp } = await import('./inbound/smtp.ts')
  const smtp = await startSmtp(baton)
  stops.unshift(() => smtp.close())
  if (baton.config.lmtp) {
    const lmtp = await startLmtp(baton, baton.config.lmtp)
    stops.unshift(() => lmtp.close())
  }
  return smtp
}

/** Any constant number that nobody else uses as an advisory lock. */
const WORKERS = 7_241_045

async function llmReader(llm: NonNullable<Config['llm']>, log: Logger) {
  const { createLlmReader } = await import('./understanding/llm/reader.ts')
  const onFailure = (why: string) => log.warn({ why }, 'the second reader was of no use')
  return createLlmReader({ ...llm, fetch, onFailure })
}

/** Tokens must outlive a restart: without SECRET they are made from one that is kept with the data. */
async function storedSecret(db: Database): Promise<string> {
  await db.query(`insert into "Setting" (key, value) values ('secret', $1) on conflict (key) do nothing`, [
    randomBytes(32).toString('base64url'),
  ])
  const [row] = await db.query<{ value: string }>(`select value from "Setting" where key = 'secret'`)
  return row?.value ?? ''
}

/** Structured, and without what must not be in a log: bodies, tokens, keys. */
export function logger(config: Config): Logger {
  const options: LoggerOptions = {
    level: config.logLevel,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: [
        'raw',
        'text',
        'html',
        'body',
        'props',
        'understanding',
        'authorization',
        'headers.authorization',
        '*.raw',
        '*.text',
        '*.html',
        '*.password',
        '*.secret',
        '*.key',
        '*.token',
        'replyTo',
        '*.replyTo',
      ],
      censor: '[kept out of the log]',
    },
    serializers: { err: errorWithoutParameters },
  }
  return pino(options, linesTogether)
}

let lines = ''
const MOST_LINES = 1_000_000
const stdout = pino.destination({ dest: 1, sync: true })
const flush = () => {
  if (lines !== '') stdout.write(lines)
  lines = ''
}
process.on('exit', flush)

/**
 * Lines of one turn of the event loop go out in one write: mails that are stored together are logged together, and
 * under load a write costs more than its lines.
 */
const linesTogether: DestinationStream = {
  write(line) {
    if (lines === '') setImmediate(flush)
    lines += line
    // A turn that never ends must not keep all that is said in it.
    if (lines.length > MOST_LINES) flush()
  },
}

/** Database errors carry the row in `detail` and the statement's parameters: people's words. */
function errorWithoutParameters(error: (Error & { code?: string; constraint?: string }) | string) {
  if (typeof error === 'string') return error
  return {
    type: error.name,
    message: error.message,
    code: error.code,
    constraint: error.constraint,
    stack: error.stack,
  }
}
