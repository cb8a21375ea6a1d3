/** Throw-away Postgres and Redis servers that may be killed: own data folders, own ports, gone at the end. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { pause } from './small.ts'

export interface KillableServer {
  url: string
  /** SIGKILL to everything of it, then a start on the same data. */
  kill(): Promise<void>
  /** Takes everything out of the job queue that lives in it. */
  emptyQueue(): Promise<void>
  end(): Promise<void>
}

export interface KillablePostgres extends KillableServer {
  /** Ends some of the connections, whatever they are in the middle of; resolves with how many. */
  endConnections(some: (each: number) => boolean): Promise<number>
  /** Another empty database beside the first. */
  another(name: string): Promise<string>
}

/**
 * A port that nobody listens on, below those that outgoing connections take theirs from: one of those would have it
 * as soon as its server is dead.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 20_000)
    const free = await new Promise<boolean>((resolve) => {
      const server = createServer()
      server.once('error', () => resolve(false))
      server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
    })
    if (free) return port
  }
}

/** null where this machine has no Postgres programs. `where`: a folder for its data, e.g. on a disk of its own. */
export async function ownPostgres(where: string | null = null): Promise<KillablePostgres | null> {
  const programs = postgresPrograms()
  if (!programs) return null
  const folder = where ?? mkdtempSync(join(tmpdir(), 'baton-torture-pg-'))
  const port = await freePort()
  // Postgres refuses to run as root; its own user is there wherever it was installed from a package.
  const asRoot = process.getuid?.() === 0
  const [uid, gid] = asRoot
    ? [Number(execFileSync('id', ['-u', 'postgres'])), Number(execFileSync('id', ['-g', 'postgres']))]
    : []
  if (asRoot) execFileSync('chown', ['-R', `${uid}:${gid}`, folder])
  const who = asRoot ? { uid, gid } : {}
  execFileSync(
    join(programs, 'initdb'),
    ['-D', join(folder, 'data'), '-U', 'postgres', '-A', 'trust', '--no-sync'],
    { ...who, stdio: 'ignore', cwd: folder },
  )
  const start = async () => {
    const child = spawn(
      join(programs, 'postgres'),
      [
        '-D',
        join(folder, 'data'),
        '-p',
        String(port),
        '-k',
        folder,
        '-c',
        'listen_addresses=127.0.0.1',
        '-c',
        'max_connections=60',
      ],
      { ...who, stdio: 'ignore', detached: true, cwd: folder },
    )
    await answers(port)
    return child
  }
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  const server = await killable(url, start, folder)
  await takesOrders(url)
  return {
    ...server,
    emptyQueue: () => asAdmin(url, EMPTY_QUEUE).then(() => {}),
    async endConnections(some) {
      const pids = await asAdmin(
        url,
        `select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
      )
      const chosen = pids.map(({ pid }) => Number(pid)).filter((_, index) => some(index))
      await asAdmin(url, 'select pg_terminate_backend(pid) from unnest($1::int[]) as pid', [chosen])
      return chosen.length
    },
    async another(name) {
      await asAdmin(url, `create database ${name}`)
      return url.replace(/[^/]+$/, name)
    },
  }
}

/** Jobs and all that hangs on them; what kind of schema it is stays on record. */
const EMPTY_QUEUE = `do $$ declare t text; begin
  for t in select quote_ident(tablename) from pg_tables where schemaname = 'bullmq' and tablename <> 'migration'
  loop execute 'delete from bullmq.' || t; end loop; end $$`

/** It opens its port a little before. */
async function takesOrders(url: string): Promise<void> {
  for (let turn = 1; ; turn++) {
    try {
      await asAdmin(url, 'select 1')
      return
    } catch (error) {
      if (turn >= 200) throw error
      await pause(100)
    }
  }
}

async function asAdmin(url: string, sql: string, params: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql, params)).rows
  } finally {
    await client.end().catch(() => {})
  }
}

function postgresPrograms(): string | null {
  const root = '/usr/lib/postgresql'
  const folders = existsSync(root) ? readdirSync(root).map((version) => join(root, version, 'bin')) : []
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null
}

export async function ownRedis(): Promise<KillableServer | null> {
  if (!existsSync('/usr/bin/redis-server')) return null
  const folder = mkdtempSync(join(tmpdir(), 'baton-torture-redis-'))
  const port = await freePort()
  // It keeps nothing: every kill also empties the queue.
  const start = async () => {
    const child = spawn(
      'redis-server',
      ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder],
      { stdio: 'ignore', detached: true },
    )
    await answers(port)
    return child
  }
  return {
    ...(await killable(`redis://127.0.0.1:${port}`, start, folder)),
    emptyQueue: () =>
      new Promise((done, failed) => {
        const socket = connect(port, '127.0.0.1', () => socket.write('FLUSHALL\r\n'))
        socket.once('error', failed)
        socket.once('data', () => done(void socket.destroy()))
      }),
  }
}

async function killable(
  url: string,
  start: () => Promise<ChildProcess>,
  folder: string,
): Promise<Pick<KillableServer, 'url' | 'kill' | 'end'>> {
  let child = await start()
  const stop = async () => {
    const alive = child.exitCode === null && child.signalCode === null
    const gone = alive ? new Promise((resolve) => child.once('exit', resolve)) : null
    killWithChildren(child.pid ?? 0)
    await gone
  }
  return {
    url,
    async kill() {
      await stop()
      for (let attempt = 1; ; attempt++) {
        try {
          child = await start()
          return
        } catch (error) {
          if (attempt >= 5) throw error
        }
      }
    },
    async end() {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Postgres's processes lead groups of their own: a group would be the parent alone. */
function killWithChildren(pid: number): void {
  const family = [...childrenOf(pid), pid]
  for (const each of family) killIfThere(each)
}

/** All that this process started and what they started, for the case that it is interrupted. */
export function killEverything(): void {
  for (const pid of childrenOf(process.pid)) killWithChildren(pid)
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => parentOf(pid) === parent)
    .map(Number)
}

/** Field 4 of /proc/PID/stat, behind the name in brackets; null when it is gone. */
function parentOf(pid: string): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return null
  }
}

async function answers(port: number): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    const reached = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('connect', () => resolve(true) ?? socket.destroy())
      socket.once('error', () => resolve(false))
    })
    if (reached) return
    await pause(100)
  }
  throw new Error(`nothing answers on port ${port}`)
}
