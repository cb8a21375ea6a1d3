/** Real processes of Baton (`serve --only …`), compiled as in operation: started, waited for, stopped, ended at the end. */
import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { compile } from '../../src/compile.mjs'
import { freePort } from '../torture/servers.ts'
import { pause } from '../torture/small.ts'

const ROOT = resolve(import.meta.dirname, '../..')

export interface Process {
  smtpPort: number
  httpPort: number
  /** Everything it wrote to its log. */
  log(): string
  /** SIGTERM, or what is given; resolves with its exit code when it is gone. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

/** Resolves when it says that it is ready. Fails with its log when it ends before. */
export async function startProcess(only: string, env: Record<string, string>): Promise<Process> {
  const smtpPort = await freePort()
  const httpPort = await freePort()
  // Before several that start at the same time each do it.
  await compile()
  const args = ['--no-regexp-tier-up', 'src/baton.mjs', 'serve', '--only', only]
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'test',
      SECRET: 'a secret that only tests use',
      SENDER_TRUST: 'loopback',
      ...env,
      PORT: String(httpPort),
      SMTP_PORT: String(smtpPort),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (log += chunk))
  const until = Date.now() + 50_000
  while (!log.includes('Baton is ready')) {
    if (child.exitCode !== null || Date.now() > until) {
      await end(child, 'SIGKILL')
      throw new Error(`serve --only ${only} was not ready: ${log}`)
    }
    await pause(25)
  }
  return { smtpPort, httpPort, log: () => log, stop: (signal = 'SIGTERM') => end(child, signal) }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((done) => child.once('exit', done))
    child.kill(signal)
    await ended
  }
  return child.exitCode
}

/** Asks until it holds; fails with the last answer after `ms`. */
export async function eventually<T>(ask: () => Promise<T>, holds: (answer: T) => boolean, ms = 60_000) {
  const until = Date.now() + ms
  for (;;) {
    const answer = await ask()
    if (holds(answer)) return answer
    if (Date.now() > until)
      throw new Error(`not within ${ms} ms; the last answer is ${JSON.stringify(answer)}`)
    await pause(100)
  }
}
