/** The databases that mail tests run on: PGlite in memory, and a Postgres of its own where one is reachable. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe } from 'vitest'
import { type Database, openDatabase } from '../../src/store/database.ts'

const SERVER = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test'
const reachable = await postgresIsThere()

export interface Backend {
  db: Database
}

/** Runs the tests of `define` once per backend; `backend.db` is open inside tests and hooks. */
export function onEachBackend(define: (backend: Backend) => void): void {
  describe('on PGlite', () => withDatabase(() => openDatabase({ databaseUrl: null, dataDir: null }), define))
  if (reachable) describe('on Postgres', () => onPostgres(define))
  else if (process.env.REQUIRE_BACKENDS?.includes('postgres')) {
    describe('on Postgres', () => {
      beforeAll(() => {
        throw new Error(`no Postgres at ${SERVER}`)
      })
      define({} as Backend)
    })
  } else console.warn(`NOT RUN on Postgres: nothing answers at ${SERVER}`)
}

function withDatabase(open: () => Promise<Database>, define: (backend: Backend) => void): void {
  const backend = {} as Backend
  beforeAll(async () => {
    backend.db = await open()
  })
  afterAll(() => backend.db?.close())
  define(backend)
}

function onPostgres(define: (backend: Backend) => void): void {
  const name = `baton_mail_${randomUUID().replaceAll('-', '')}`
  const url = Object.assign(new URL(SERVER), { pathname: `/${name}` }).href
  beforeAll(() => asServer(`create database "${name}"`))
  withDatabase(() => openDatabase({ databaseUrl: url, dataDir: null, connections: 6 }), define)
  afterAll(() => asServer(`drop database if exists "${name}" with (force)`))
}

async function asServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

async function postgresIsThere(): Promise<boolean> {
  return asServer('select 1').then(
    () => true,
    () => false,
  )
}
