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
/**
 * A start that takes longer is given up: under a full or a dead database it may never be ready. The next one has twice
 * the time: on a busy machine the making of an embedded database takes minutes, and begins anew after each kill.
 */
const START_MS = 60_000
/** Among starts that are killed on purpose one must succeed within this. */
const NEVER_MS = 900_000
/** Of what a server said, so many characters are kept for the report. */
const LAST_WORDS = 1_500
/** A graceful stop finishes what is in hand, a letter to a relay that hangs included; nobody waits for that long. */
const STOP_MS = 5_000

export class Victim {
  private child: ChildProcess | null = null
  private spare: Promise<ChildProcess> | null = null
  private starts = 0
  private over = false
  private ready = false
  private patience = START_MS
  /** How long each start took until it was ready. */
  readonly readyAfter: number[] = []
  /** It does not start any more, whatever is tried. */
  lost = false
  /** How the last start ended that was not ready in its time, and what it said. */
  whyNot = ''
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
    const said = lastWordsOf(child, (words) => {
      if (child === this.child && words.includes('Baton is ready')) this.ready = true
    })
    // The next one loads while this one starts.
    this.prepare()
    const death = dieAfter === 'perhaps' ? this.perhaps() : dieAfter
    const giveUp = death ?? this.patience
    while (Date.now() < began + giveUp && isAlive(child)) {
      if (this.ready) {
        this.readyAfter.push(Date.now() - began)
        return true
      }
      await pause(10)
    }
    const by = isAlive(child)
      ? `given up after ${Math.round(giveUp / 1000)} s`
      : `ended by itself, ${endOf(child)}`
    if (isAlive(child)) {
      this.killedWhileStarting++
      if (death === null) this.patience *= 2
    }
    await this.kill('SIGKILL')
    this.whyNot = `${by}: ${await said()}`
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
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: this.env,
      stdio: ['ignore', 'pipe', 'pipe', ...(ipc ? (['ipc'] as const) : [])],
    })
    if (process.env.TORTURE_LOG) child.stderr?.pipe(process.stderr, { end: false })
    return child
  }
}

/** Whatever it says from now on, to `heard` as well; the result is its end, when all of that has been read. */
function lastWordsOf(child: ChildProcess, heard: (words: string) => void): () => Promise<string> {
  let words = ''
  const closed = new Promise((done) => child.once('close', done))
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text) => {
      words = (words + text).slice(-LAST_WORDS)
      heard(words)
    })
  }
  return async () => {
    await Promise.race([closed, pause(1_000)])
    return words.trim() || 'it said nothing'
  }
}

const endOf = ({ signalCode, exitCode }: ChildProcess) => signalCode ?? `code ${exitCode}`

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
