/** Throw-away Postgres and Redis servers that may be killed: own data folders, own ports, gone at the end. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface KillableServer {
  url: string
  /** SIGKILL to everything of it, then a start on the same data. */
  kill(): Promise<void>
  end(): Promise<void>
}

export async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })
}

/** null where this machine has no Postgres programs. */
export async function ownPostgres(): Promise<KillableServer | null> {
  const programs = postgresPrograms()
  if (!programs) return null
  const folder = mkdtempSync(join(tmpdir(), 'baton-torture-pg-'))
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
  return killable(`postgres://postgres@127.0.0.1:${port}/postgres`, start, folder)
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
  return killable(`redis://127.0.0.1:${port}`, start, folder)
}

async function killable(
  url: string,
  start: () => Promise<ChildProcess>,
  folder: string,
): Promise<KillableServer> {
  let child = await start()
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    process.kill(-(child.pid ?? 0), 'SIGKILL')
    await ended
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

async function answers(port: number): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    const reached = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('connect', () => resolve(true) ?? socket.destroy())
      socket.once('error', () => resolve(false))
    })
    if (reached) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`nothing answers on port ${port}`)
}
