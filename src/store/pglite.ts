/** The embedded database: PGlite, a Postgres in this process, as a Database (database.ts). */
import { mkdirSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { PGlite, type PGliteInterface, type Transaction, types } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { PrismaClient } from '../generated/prisma/client.ts'
import type { Database, Tx } from './database.ts'
import { lockFolder } from './lock-folder.ts'
import { migrate } from './migrate.ts'
import { openFolder } from './open-folder.ts'
import { type Statements, statementsOf } from './pglite-statements.ts'
import { asTx } from './tx.ts'

/** Every type that PGlite would turn into a value stays text. */
const TEXT_PARSERS = Object.fromEntries(
  [16, 17, 20, 21, 23, 25, 114, 700, 701, 1082, 1114, 1184, 1700, 3802, 1009, 1015].map((oid) => [
    oid,
    (text: string) => text,
  ]),
)

/**
 * How much of a WebAssembly function must have run before V8 optimises it. With what Node 20 takes (1.8 million; later
 * versions have raised it) a start spends most of its time on optimising what only a start needs; what is busy later
 * gets there all the same, and is no slower.
 */
export const NO_HURRY = '--wasm-tiering-budget=60000000'

/** The protocol takes bytes as they are; PGlite would write them out as text, byte by byte: half of a mail's insert. */
const asBytes = (bytes: Uint8Array) => bytes as unknown as string
const fromHex = (text: string) => Buffer.from(text.slice(2), 'hex')

/** `dataDir` null: in memory, beginning as the `dump`. Throws in words when another process has the folder. */
export async function openPglite(dataDir: string | null, dump?: Blob): Promise<Database> {
  let unlock = () => {}
  if (dataDir) {
    mkdirSync(dataDir, { recursive: true })
    unlock = lockFolder(dataDir)
  }
  setFlagsFromString(NO_HURRY)
  const options = {
    parsers: { [types.DATE]: (text: string) => text, [types.INT8]: Number, [types.BYTEA]: fromHex },
    serializers: { [types.BYTEA]: asBytes },
  }
  const inMemory = () => PGlite.create('memory://', { ...options, ...(dump ? { loadDataDir: dump } : {}) })
  const lite = await (dataDir ? openFolder(dataDir, options) : inMemory()).catch((error) => {
    unlock()
    throw error
  })
  await migrate({
    query: async <R>(text: string, params: unknown[] = []) => (await lite.query<R>(text, params)).rows,
    script: async (text) => void (await lite.exec(text)),
  })
  // BullMQ's statements name their tables without a schema; on the one session both must be found.
  await lite.exec('create schema if not exists bullmq; set search_path to public, bullmq')
  const prisma = new PrismaClient({ adapter: new PrismaPGlite(lite as unknown as PGlite) })
  const statements = statementsOf(lite)
  return {
    kind: 'pglite',
    prisma,
    readText: async (_name, text, params) =>
      (await statements.alone<never>(text, params, { rowMode: 'array', parsers: TEXT_PARSERS })).rows as (
        | string
        | null
      )[][],
    query: async <R>(text: string, params: unknown[] = []) => (await statements.alone<R>(text, params)).rows,
    transaction: (work) => lite.transaction((tx) => work(liteTx(statements, tx))) as Promise<never>,
    listen: async (channel, heard) => {
      const stop = await lite.listen(channel, heard)
      return () => stop()
    },
    // The folder's lock has settled it: nobody else is there.
    arriveAs: (_key, whileAlone) => whileAlone(),
    pool: () => poolOverPglite(lite),
    async close() {
      await prisma.$disconnect()
      await lite.close()
      unlock()
    },
  }
}

function liteTx(statements: Statements, tx: Transaction): Tx {
  return asTx(
    async <R>(text: string, params: unknown[] = []) => (await statements.within<R>(tx, text, params)).rows,
  )
}

/** As much of pg.Pool as BullMQ uses, over the one PGlite session. */
function poolOverPglite(lite: PGliteInterface): unknown {
  const query = async (text: string, params?: readonly unknown[]) => {
    if (params?.length) return asPgResult(await lite.query(text, params as unknown[]))
    const results = await lite.exec(text)
    return asPgResult(results.at(-1) ?? { rows: [] })
  }
  const client = () => {
    const stops: (() => void)[] = []
    const self = {
      query,
      on(event: string, heard: (message: { channel: string; payload: string }) => void) {
        if (event === 'notification') {
          stops.push(lite.onNotification((channel, payload) => heard({ channel, payload })))
        }
        return self
      },
      removeListener: () => self,
      removeAllListeners() {
        for (const stop of stops.splice(0)) stop()
        return self
      },
      release: () => void self.removeAllListeners(),
    }
    return self
  }
  const pool = {
    query,
    connect: async () => client(),
    end: async () => {},
    on: () => pool,
    removeAllListeners: () => pool,
    options: { keepAlive: true },
  }
  return pool
}

function asPgResult(result: { rows: unknown[]; affectedRows?: number }) {
  return { rows: result.rows, rowCount: result.affectedRows || result.rows.length }
}
