/**
 * `npm run bench:api`: Baton's API with keys and limits on, PostGraphile 5 and a bare hand-written server, on one
 * database of 100,000 deals, in alternating rounds; medians and ratios. Each server has a core to itself where the
 * machine lets it (taskset), the database and the client share the rest.
 *
 * ROUNDS=5 SECONDS=2 CONNECTIONS=16 ONLY=search KEEP=1 npm run bench:api
 * npm run bench:api walk      how long every filter with every order takes (api-walk.ts)
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { newId } from '../../src/new-id.ts'
import { insertKey, newKey } from '../../src/store/api-keys.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { POSTGRES_URL } from '../kit/backends.ts'
import { get, load, type Measured, once, post } from './api-client.ts'
import { fill, uuidText } from './api-data.ts'
import { FUNCTIONS, OPERATIONS, type Operation } from './api-operations.ts'
import { walk } from './api-walk.ts'

const rounds = Number(process.env.ROUNDS ?? 5)
const ms = Number(process.env.SECONDS ?? 2) * 1000
const connections = Number(process.env.CONNECTIONS ?? 16)
const only = process.env.ONLY?.split(',')
const NAME = 'baton_bench_api'

const SERVERS = ['baton', 'postgraphile', 'floor'] as const
type Server = (typeof SERVERS)[number]

async function main(): Promise<void> {
  const { url, key, partnersKey } = await prepare()
  if (process.argv.includes('walk'))
    return walkAll(url, { 'a key for everything': key, 'a partner’s key': partnersKey })
  const ports: Record<Server, number> = { baton: 4801, postgraphile: 4802, floor: 4803 }
  const running = await Promise.all(SERVERS.map((server) => startServer(server, ports[server], url)))
  try {
    for (const operation of OPERATIONS.filter(({ name }) => !only || only.includes(name))) {
      const requests = requestsOf(operation, key)
      await agree(operation, ports, requests)
      report(
        operation.name,
        await measure(
          ports,
          requests,
          running.map(({ pid }) => pid!),
        ),
      )
    }
  } finally {
    for (const child of running) child.kill()
    await dropDatabase()
  }
}

async function walkAll(url: string, keys: Record<string, string>): Promise<void> {
  const server = await startServer('baton', 4801, url)
  try {
    for (const [who, key] of Object.entries(keys)) await walk(4801, key, who)
  } finally {
    server.kill()
    await dropDatabase()
  }
}

async function dropDatabase(): Promise<void> {
  if (!process.env.KEEP) await asAdmin(`drop database if exists ${NAME} with (force)`)
}

async function asAdmin(sql: string): Promise<void> {
  const admin = new pg.Client({ connectionString: POSTGRES_URL })
  await admin.connect()
  await admin.query(sql)
  await admin.end()
}

async function prepare(): Promise<{ url: string; key: string; partnersKey: string }> {
  const url = new URL(POSTGRES_URL)
  url.pathname = `/${NAME}`
  const admin = new pg.Client({ connectionString: POSTGRES_URL })
  await admin.connect()
  const { rows } = await admin.query('select 1 from pg_database where datname = $1', [NAME])
  const known = rows.length > 0 && process.env.KEEP
  if (!known) {
    await admin.query(`drop database if exists ${NAME} with (force)`)
    await admin.query(`create database ${NAME}`)
  }
  await admin.end()
  const db = await openDatabase({ databaseUrl: url.toString(), dataDir: null, connections: 2 })
  if (!known) {
    process.stdout.write('making 100,000 deals …\n')
    await fill(db)
  }
  await db.query(FUNCTIONS)
  const key = await keyFor(db, null)
  const partnersKey = await keyFor(db, uuidText('1', 7))
  await db.close()
  return { url: url.toString(), key, partnersKey }
}

async function keyFor(db: Database, partnerId: string | null): Promise<string> {
  const key = newKey()
  const of = { scopes: partnerId ? ['read'] : ['admin'], partnerId, personId: null, expiresAt: null }
  await insertKey(db, { id: newId(), name: 'bench', key, ...of }, new Date())
  return key
}

/** Core 0 for the servers (one is loaded at a time); the client and Postgres are left the others. */
function startServer(server: Server, port: number, url: string): Promise<ChildProcess> {
  const file = fileURLToPath(new URL(`api-${server}.ts`, import.meta.url))
  const env = {
    ...process.env,
    PORT: String(port),
    DATABASE_URL: url,
    NODE_ENV: 'production',
    GRAPHILE_ENV: 'production',
  }
  const pinned = process.platform === 'linux' && !process.env.UNPINNED
  const [command, ...args] = [
    ...(pinned ? ['taskset', '-c', '0'] : []),
    process.execPath,
    '--import',
    'tsx',
    file,
  ]
  const child = spawn(command!, args, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child))
    child.once('exit', (code) => reject(new Error(`${server} ended with ${code}`)))
  })
}

function requestsOf(operation: Operation, key: string): Record<Server, Buffer[]> {
  return {
    baton: operation.baton.map((body) => post(body, key)),
    postgraphile: operation.postgraphile.map((body) => post(body, null)),
    floor: operation.floor.map(get),
  }
}

/** Questions of each operation whose answers are compared before anything is measured. */
const COMPARED = 25

async function agree(
  operation: Operation,
  ports: Record<Server, number>,
  requests: Record<Server, Buffer[]>,
): Promise<void> {
  for (let at = 0; at < Math.min(COMPARED, requests.baton.length); at++) {
    const answers: string[] = []
    for (const server of SERVERS) {
      const value = await look(server, operation.name, ports[server], requests[server][at]!)
      answers.push(JSON.stringify(operation.essence(value)))
    }
    if (new Set(answers).size > 1)
      throw new Error(`${operation.name} ${at} has several answers:\n${answers.join('\n')}`)
  }
}

/** An answer with errors, or an empty one, would be fast and worth nothing. */
async function look(server: Server, name: string, port: number, request: Buffer): Promise<unknown> {
  const body = await once(port, request)
  const { data, errors } = JSON.parse(body) as { data?: Record<string, unknown>; errors?: unknown }
  const value = data && Object.values(data)[0]
  if (errors || !value) throw new Error(`${server} answers ${name} with ${body.slice(0, 500)}`)
  return value
}

type Result = Measured & { cpu: number }

async function measure(ports: Record<Server, number>, requests: Record<Server, Buffer[]>, pids: number[]) {
  const results: Record<Server, Result[]> = { baton: [], postgraphile: [], floor: [] }
  for (const server of SERVERS) await load(ports[server], requests[server], connections, Math.max(ms, 1500))
  for (let round = 0; round < rounds; round++) {
    for (const [at, server] of SERVERS.entries()) {
      const before = cpuOf(pids[at]!)
      const measured = await load(ports[server], requests[server], connections, ms)
      results[server].push({ ...measured, cpu: (cpuOf(pids[at]!) - before) / measured.requests })
    }
  }
  return results
}

/** Milliseconds of CPU that a process has used: what holds when the machine is shared with others. */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return Number.NaN
  }
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

function report(name: string, results: Record<Server, Result[]>): void {
  const of = (server: Server, what: keyof Result) => median(results[server].map((each) => each[what]))
  const line = (server: Server) => {
    const errors = results[server].reduce((sum, each) => sum + each.errors, 0)
    return `  ${server.padEnd(13)}${of(server, 'perSecond').toFixed(0).padStart(7)}/s   p50 ${of(server, 'p50').toFixed(1)} ms   p99 ${of(server, 'p99').toFixed(1)} ms   ${of(server, 'cpu').toFixed(3)} ms CPU${errors ? `   ${errors} ERRORS` : ''}\n`
  }
  const ratio = (server: Server) => (of('baton', 'perSecond') / of(server, 'perSecond')).toFixed(2)
  const byCpu = (server: Server) => (of(server, 'cpu') / of('baton', 'cpu')).toFixed(2)
  process.stdout.write(
    `${name} (${connections} connections, median of ${rounds} rounds)\n${SERVERS.map(line).join('')}`,
  )
  process.stdout.write(
    `  against PostGraphile ${ratio('postgraphile')}×, against the floor ${ratio('floor')}; by CPU ${byCpu('postgraphile')}× and ${byCpu('floor')}\n\n`,
  )
}

await main()
