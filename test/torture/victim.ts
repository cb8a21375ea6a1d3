/**
 * The server that is killed. Most of its starts take a process that has read its modules already (spare.ts) and
 * waits, so that a minute holds many kills; every eighth is a plain `baton serve` from nothing.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { pause } from './small.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const SPARE = join(import.meta.dirname, 'spare.ts')
const COLD_EVERY = 8
/** A start that takes longer is given up: under a full or a dead database it may never be ready. */
const START_MS = 60_000

export class Victim {
  private child: ChildProcess | null = null
  private spare: Promise<ChildProcess> | null = null
  private starts = 0
  private over = false
  /** How long each start took until it was ready. */
  readonly readyAfter: number[] = []

  constructor(
    private readonly env: NodeJS.ProcessEnv,
    private readonly random: () => number,
  ) {}

  /** Resolves true when it is ready, false when it died trying or was killed while it still started. */
  async start(): Promise<boolean> {
    const child = await this.next()
    const began = Date.now()
    this.child = child
    // The next one loads while this one starts.
    this.prepare()
    // One in ten does not live to see its first mail.
    const giveUp = began + (this.random() < 0.1 ? this.random() * 2_000 : START_MS)
    while (Date.now() < giveUp && isAlive(child)) {
      if (await this.isReady()) {
        this.readyAfter.push(Date.now() - began)
        return true
      }
      await pause(25)
    }
    await this.kill('SIGKILL')
    return false
  }

  async isReady(): Promise<boolean> {
    const timeout = AbortSignal.timeout(5_000)
    const url = `http://127.0.0.1:${this.env.PORT}/health/ready`
    return fetch(url, { signal: timeout }).then(
      (answer) => answer.ok,
      () => false,
    )
  }

  isAlive(): boolean {
    return this.child !== null && isAlive(this.child)
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    if (this.child) await end(this.child, signal)
  }

  async end(): Promise<void> {
    this.over = true
    await this.kill('SIGKILL')
    const spare = await this.spare?.catch(() => null)
    if (spare) await end(spare, 'SIGKILL')
  }

  private async next(): Promise<ChildProcess> {
    const spare = this.starts++ % COLD_EVERY === 0 ? null : await this.spare?.catch(() => null)
    if (!spare || !isAlive(spare)) return this.run(['src/cli.ts', 'serve'], false)
    this.spare = null
    spare.send('go')
    return spare
  }

  private prepare(): void {
    if (this.over) return
    this.spare ??= new Promise((done, failed) => {
      const child = this.run([SPARE], true)
      child.once('message', () => done(child))
      child.once('exit', () => failed(new Error('the spare process died')))
    })
    this.spare.catch(() => {
      this.spare = null
    })
  }

  private run(args: string[], ipc: boolean): ChildProcess {
    const errors = process.env.TORTURE_LOG ? 'inherit' : 'ignore'
    return spawn(process.execPath, ['--import', 'tsx', ...args], {
      cwd: ROOT,
      env: this.env,
      stdio: ['ignore', errors, errors, ...(ipc ? (['ipc'] as const) : [])],
    })
  }
}

function isAlive(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (!isAlive(child)) return
  const ended = new Promise((done) => child.once('exit', done))
  child.kill(signal)
  await ended
}
