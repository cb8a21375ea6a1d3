/**
 * BullMQ as the bell between processes. The database is the queue of record (mails without outcome, letters due,
 * clocks due); a job only says "look now", so a lost, doubled or emptied queue loses nothing: the sweep looks
 * anyway. Postgres (or PGlite) by default, Redis with REDIS_URL. Who works itself rings for itself only: a job costs
 * more than a mail, and with more work than one process can do the others find it by their sweep.
 */
import {
  createPostgresBackend,
  DEFAULT_SCHEMA,
  Queue,
  type QueueOptions,
  runMigrations,
  Worker,
  type WorkerOptions,
} from 'bullmq'
import { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { Database } from '../store/database.ts'
import type { Work } from '../world.ts'

/** The one kind of job: name and payload are checked at both ends. */
export const WAKE = { name: 'wake', schema: z.object({ what: z.enum(['mails', 'letters', 'clocks']) }) }

export interface Bell {
  /** Never throws and never waits: a bell that does not ring is found by the sweep. */
  ring(what: Work): void
  /** Calls `heard` for every ring, also of other processes. Rejects where Postgres goes away before it can listen. */
  listen(heard: (what: Work) => Promise<void>): Promise<void>
  close(): Promise<void>
}

/** The first ring goes out at once, those of a kind within this after it are one. */
const QUIET_MS = 200
const QUEUE = 'baton'

export async function openBell(
  db: Database,
  options: { redisUrl: string | null; prefix?: string; log: Logger },
): Promise<Bell> {
  const { log } = options
  const { connection, backend, close } = options.redisUrl
    ? redisConnection(options.redisUrl, log)
    : await postgresConnection(db)
  const common = { prefix: options.prefix ?? 'baton', connection }
  const queue = new Queue(QUEUE, common as QueueOptions, backend as undefined)
  queue.on('error', (error) => log.warn({ err: error }, 'queue'))
  // On Postgres a queue or a worker that did not get ready never does, and the worker would ask again and again without
  // a pause, so that nothing else had its turn. Then Baton does not start, and whoever started it tries again.
  const ready = async (one: Queue | Worker) => {
    if (backend) await one.waitUntilReady()
  }
  await ready(queue)
  const pending = new Map<Work, NodeJS.Timeout>()
  const rung = new Map<Work, number>()
  let worker: Worker | null = null
  let hear: ((what: Work) => Promise<void>) | null = null
  const tellOthers = (what: Work) => {
    pending.delete(what)
    rung.set(what, performance.now())
    queue
      .add(WAKE.name, WAKE.schema.parse({ what }), { removeOnComplete: true, removeOnFail: true })
      .catch((error) => log.warn({ err: error }, 'the bell did not ring; the sweep will find the work'))
  }
  return {
    ring(what) {
      if (hear) {
        hear(what).catch((error) => log.warn({ err: error }, 'what the bell rang for failed'))
        return
      }
      if (pending.has(what)) return
      const quiet = (rung.get(what) ?? -QUIET_MS) + QUIET_MS - performance.now()
      pending.set(what, setTimeout(tellOthers, Math.max(0, quiet), what))
    },
    async listen(heard) {
      hear = heard
      const listening = new Worker(
        QUEUE,
        async (job) => heard(WAKE.schema.parse(job.data).what),
        { ...common, concurrency: 3, autorun: false } as WorkerOptions,
        backend as undefined,
      )
      listening.on('error', (error) => log.warn({ err: error }, 'queue worker'))
      await ready(listening)
      worker = listening
      worker.run().catch((error) => log.warn({ err: error }, 'queue worker'))
    },
    async close() {
      hear = null
      for (const timer of pending.values()) clearTimeout(timer)
      await worker?.close()
      await queue.close()
      await close()
    },
  }
}

interface Connection {
  connection: unknown
  /** undefined: BullMQ's own Redis backend. */
  backend: typeof createPostgresBackend | undefined
  close: () => Promise<void>
}

async function postgresConnection(db: Database): Promise<Connection> {
  const pool = db.pool() as { connect(): Promise<Parameters<typeof runMigrations>[0] & { release(): void }> }
  const client = await pool.connect()
  try {
    await runMigrations(client, DEFAULT_SCHEMA)
  } finally {
    client.release()
  }
  // The database owns the pool and closes it.
  return { connection: pool, backend: createPostgresBackend, close: async () => {} }
}

/** A bell that nobody answers only waits; here one question is asked, and whoever does not answer it is named. */
export async function tryRedis(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: 5_000, retryStrategy: () => null })
  let why: Error | null = null
  redis.on('error', (error) => {
    why = error
  })
  try {
    await redis.connect()
    await redis.ping()
  } catch (error) {
    throw why ?? error
  } finally {
    redis.disconnect()
  }
}

function redisConnection(url: string, log: Logger): Connection {
  // BullMQ needs null: a worker waits for jobs in a command that never ends by itself.
  const redis = new Redis(url, { maxRetriesPerRequest: null })
  redis.on('error', (error) => log.warn({ err: error }, 'redis'))
  return { connection: redis, backend: undefined, close: async () => void redis.disconnect() }
}
