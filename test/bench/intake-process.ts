/** A server of the intake benchmark as a process of its own, told over IPC what to do. */
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { compile } from '../../src/compile.mjs'

export type Mode = 'discard' | 'insert' | 'baton' | 'registered' | 'letters'

export interface ServerProcess {
  port: number
  /** Asks the process to do something (intake-server.ts); resolves with its answer. */
  ask<T>(what: string, detail?: number): Promise<T>
  stop(): Promise<void>
}

/** What a server has used since its start. */
export interface Used {
  /** CPU of the process, in ms. */
  cpu: number
  /** CPU of Postgres's processes that serve it, in ms; 0 where it cannot be seen. */
  databaseCpu: number
  /** The most memory it ever had, and what it has now, in MB. */
  memory: number
  memoryNow: number
}

/** A folder: each server leaves its CPU profile there (the parse worker leaves its own). */
const profiling = process.env.BENCH_PROFILE
  ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`]
  : []

/**
 * As package.json starts the program. Of garbage six tenths of what is in use may lie about instead of three times as
 * much. A smaller young generation and a quarter take another 100 MB less, but five milliseconds more per deal.
 */
const FLAGS_OF_START = [
  '--no-regexp-tier-up',
  '--max-semi-space-size=16',
  '--heap-growing-percent=60',
  '--v8-pool-size=1',
  '--enable-source-maps',
]

/** Resolves when it listens. `database`: a URL, `pglite` or `none`; `settings`: of the environment. */
export async function startServer(
  mode: Mode,
  database: string,
  settings: Record<string, string> = {},
): Promise<ServerProcess> {
  const compiled = await compile({ 'intake-server': 'test/bench/intake-server.ts' })
  const child = fork(join(compiled, 'intake-server.mjs'), [], {
    execArgv: [...FLAGS_OF_START, ...profiling],
    env: { ...process.env, ...settings, BENCH_MODE: mode, BENCH_DATABASE: database },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  let ended: string | null = null
  child.once('exit', (code, signal) => {
    ended = `the server ended with ${signal ?? code}`
  })
  const { port } = await heard<{ port: number }>(child, 'ready')
  return {
    port,
    ask(what, detail) {
      if (ended) return Promise.reject(new Error(ended))
      const answer = heard<never>(child, what)
      child.send({ do: what, detail })
      return answer
    },
    async stop() {
      if (ended) return
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.send({ do: 'stop' })
      await gone
    },
  }
}

function heard<T>(child: ChildProcess, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null, signal: NodeJS.Signals | null) =>
      reject(new Error(`the server ended with ${signal ?? code}`))
    const listen = (message: { is: string } & T) => {
      if (message.is !== what) return
      child.off('message', listen)
      child.off('exit', ended)
      resolve(message)
    }
    child.on('message', listen)
    child.once('exit', ended)
  })
}
