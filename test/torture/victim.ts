/**
 * A server that is killed. Most of its starts take a process that has read its modules already (spare.ts) and
 * waits; every tenth is a plain `baton serve` from nothing. Some starts do not live to see their first mail.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { pause } from './small.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const COLD_EVERY = 10
/** Of its starts so many are killed before they are ready. */
const STILLBORN = 0.2
/** A start that takes longer is given up: under a full or a dead database it may never be ready. */
const START_MS = 60_000
/** Among starts that are killed on purpose one must succeed within this. */
const NEVER_MS = 240_000
/** A graceful stop finishes what is in hand, a letter to a relay that hangs included; nobody waits for that long. */
const STOP_MS = 5_000

export class Victim {
  private child: ChildProcess | null = null
  private spare: Promise<ChildProcess> | null = null
  private starts = 0
  private over = false
  private ready = false
  /** How long each start took until it was ready. */
  readonly readyAfter: number[] = []
  /** It does not start any more, whatever is tried. */
  lost = false
  kills = 0
  killedWhileStarting = 0

  constructor(
    private readonly env: NodeJS.ProcessEnv,
    /** '' for all. */
    readonly parts: string,
    private readonly bundle: string,
    private readonly random: () => number,
  ) {}

  /** Until it is ready, however many starts that takes; false when it never is. */
  async startUntilReady(): Promise<boolean> {
    const giveUp = Date.now() + NEVER_MS
    while (!this.over && Date.now() < giveUp) if (await this.start()) return true
    this.lost = !this.over
    return false
  }

  /**
   * Resolves true when it is ready, false when it died trying or was killed while it still started: after `dieAfter`
   * ms, at a random moment of some starts, or (null) not at all.
   */
  async start(dieAfter: number | null | 'perhaps' = 'perhaps'): Promise<boolean> {
    const child = await this.next()
    const began = Date.now()
    this.child = child
    this.ready = false
    child.stdout?.on('data', (text) => {
      if (child === this.child && String(text).includes('Baton is ready')) this.ready = true
    })
    // The next one loads while this one starts.
    this.prepare()
    const giveUp = (dieAfter === 'perhaps' ? this.perhaps() : dieAfter) ?? START_MS
    while (Date.now() < began + giveUp && isAlive(child)) {
      if (this.ready) {
        this.readyAfter.push(Date.now() - began)
        return true
      }
      await pause(10)
    }
    if (isAlive(child)) this.killedWhileStarting++
    await this.kill('SIGKILL')
    return false
  }

  /** Asked over HTTP; for a victim with that part. */
  async isReady(): Promise<boolean> {
    return fetch(`http://127.0.0.1:${this.env.PORT}/health/ready`, {
      signal: AbortSignal.timeout(5_000),
    }).then(
      (answer) => answer.ok,
      () => false,
    )
  }

  isAlive(): boolean {
    return this.child !== null && isAlive(this.child)
  }

  async kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (!this.isAlive()) return
    this.kills++
    if (this.child) await end(this.child, signal)
  }

  async end(): Promise<void> {
    this.over = true
    if (this.child) await end(this.child, 'SIGKILL')
    const spare = await this.spare?.catch(() => null)
    if (spare) await end(spare, 'SIGKILL')
  }

  private perhaps(): number | null {
    const usual = this.readyAfter.at(-1) ?? 4_000
    return this.random() < STILLBORN ? this.random() * usual : null
  }

  private async next(): Promise<ChildProcess> {
    const args = this.parts ? ['--only', this.parts] : []
    const spare = this.starts++ % COLD_EVERY === 0 ? null : await this.spare?.catch(() => null)
    if (!spare || !isAlive(spare)) return this.run(['--import', 'tsx', 'src/cli.ts', 'serve', ...args], false)
    this.spare = null
    spare.send(args)
    return spare
  }

  private prepare(): void {
    if (this.over) return
    this.spare ??= new Promise((done, failed) => {
      const child = this.run([this.bundle], true)
      child.once('message', () => done(child))
      child.once('exit', () => failed(new Error('the spare process died')))
    })
    this.spare.catch(() => {
      this.spare = null
    })
  }

  private run(args: string[], ipc: boolean): ChildProcess {
    return spawn(process.execPath, args, {
      cwd: ROOT,
      env: this.env,
      stdio: [
        'ignore',
        'pipe',
        process.env.TORTURE_LOG ? 'inherit' : 'ignore',
        ...(ipc ? (['ipc'] as const) : []),
      ],
    })
  }
}

function isAlive(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (!isAlive(child)) return
  const ended = new Promise((done) => child.once('exit', done))
  child.kill(signal)
  const patience = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
  await ended
  clearTimeout(patience)
}
