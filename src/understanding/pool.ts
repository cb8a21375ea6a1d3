/**
 * Reading with limits: every mail is read in a worker thread that may be lost.
 *
 * A mail can be made to exhaust the stack, the memory or the patience of its reader. Inside a worker it takes
 * only the worker with it: the caller gets `{ defeat }` with the reason in words, a fresh worker takes the
 * place, and the mails that waited behind are read as if nothing had happened.
 *
 * One thread is enough for a busy day and each takes the memory of all readers again, so a further one is started only
 * when a mail has waited behind a slow one for long, and ends when it has had nothing to do for a while.
 *
 * Life of a worker: started on need → idle ⇄ reading one mail → replaced after a defeat → closed.
 */
import { Worker } from 'node:worker_threads'
import type { Reader, Step } from './reader.ts'
import type { StepAnswer, StepRequest } from './worker.ts'

export interface ReaderPoolOptions {
  /** The most worker threads; 1 by default. */
  size?: number
  /** How long a mail waits for a busy thread before a further one is started, in milliseconds; 2,000 by default. */
  patienceMs?: number
  /** How long a further thread stays without work, in milliseconds; 30,000 by default. */
  idleMs?: number
  /** How long one step may take with one mail, in milliseconds, on a machine that has time; 10,000 by default. */
  timeoutMs?: number
  /** Heap of one worker in MiB; 256 by default. */
  maxMemoryMb?: number
}

/** Never rejects: what fails is a defeat. */
export interface ReaderPool extends Reader {
  /** Stops all workers; mails still waiting are answered with a defeat. */
  close(): Promise<void>
}

interface Job extends StepRequest {
  /** Of performance.now(). */
  since: number
  /** Each step has an answer of its own, which its caller knows. */
  resolve(result: unknown): void
}

/** Starting a thread loads the readers: that is not the mail's fault and not on its clock. */
const BOOT_MS = 20_000
/**
 * A mail that is slow by itself keeps a core busy. Where this process got less than half of the time, others have the
 * machine: then the mail gets its time again, so often at most.
 */
const PATIENT_TIMES = 5
/** In MiB. Little of a mail outlives its reading: a small young generation costs hardly more. */
const YOUNG_MB = 12

/** As a defeat names them. */
const DOING: Record<Step, string> = {
  parse: 'parsing',
  understand: 'understanding',
  answerToGap: 'reading what was asked for',
}

/** Threads start with the first mail and do not keep the process alive when idle. */
export function createReaderPool(options: ReaderPoolOptions = {}): ReaderPool {
  const { size = 1, patienceMs = 2_000, idleMs = 30_000, timeoutMs = 10_000, maxMemoryMb = 256 } = options
  const waiting: Job[] = []
  const seats = Array.from(
    { length: size },
    (_, index) => new Seat(waiting, { timeoutMs, maxMemoryMb, idleMs: index === 0 ? null : idleMs }),
  )
  let nextId = 1
  let closed = false
  let looking: NodeJS.Timeout | null = null
  /** While mails wait, looks now and then whether one does so for too long. */
  const lookLater = () => {
    if (seats.length > 1 && waiting.length > 0) looking ??= setTimeout(look, patienceMs).unref()
  }
  const look = () => {
    looking = null
    const oldest = waiting[0]
    const long = oldest && performance.now() - oldest.since >= patienceMs
    // Behind many that are quick, on a busy machine say, a further thread would get no more of it.
    const slow = seats.every((seat) => !seat.started || seat.busyFor() >= patienceMs / 2)
    if (long && slow) seats.find((seat) => !seat.started)?.next()
    lookLater()
  }
  const take =
    <S extends Step>(step: S) =>
    (...given: Parameters<Reader[S]>): ReturnType<Reader[S]> =>
      new Promise((resolve) => {
        if (closed) return resolve({ defeat: 'the pool is closed' })
        waiting.push({ id: nextId++, step, given, since: performance.now(), resolve })
        for (const [index, seat] of seats.entries()) if (index === 0 || seat.started) seat.next()
        lookLater()
      }) as ReturnType<Reader[S]>
  return {
    parse: take('parse'),
    understand: take('understand'),
    answerToGap: take('answerToGap'),
    async close() {
      closed = true
      if (looking) clearTimeout(looking)
      for (const job of waiting.splice(0)) job.resolve({ defeat: 'the pool was closed' })
      await Promise.all(seats.map((seat) => seat.close()))
    },
  }
}

/** One place in the pool: holds a worker, and another one after the first was lost. */
class Seat {
  private worker: Worker | null = null
  private job: Job | null = null
  /** Of performance.now(): when it took the job, or when its worker began with it. */
  private since = 0
  private loaded = false
  private timer: NodeJS.Timeout | null = null
  private leaving: NodeJS.Timeout | null = null

  constructor(
    private readonly waiting: Job[],
    private readonly limits: { timeoutMs: number; maxMemoryMb: number; idleMs: number | null },
  ) {}

  get started(): boolean {
    return this.worker !== null
  }

  busyFor(): number {
    return this.job ? performance.now() - this.since : 0
  }

  /** Takes the next waiting mail, if this seat is free. */
  next(): void {
    if (this.job) return
    const job = this.waiting.shift()
    if (!job) {
      this.rest()
      return
    }
    if (this.leaving) clearTimeout(this.leaving)
    this.job = job
    this.worker ??= this.start()
    this.worker.ref()
    this.limit()
    const { id, step, given } = job
    this.worker.postMessage({ id, step, given } satisfies StepRequest)
  }

  private rest(): void {
    this.worker?.unref()
    if (this.limits.idleMs === null) return
    if (this.leaving) clearTimeout(this.leaving)
    this.leaving = setTimeout(() => void this.close(), this.limits.idleMs).unref()
  }

  async close(): Promise<void> {
    const { worker } = this
    if (this.leaving) clearTimeout(this.leaving)
    this.finish({ defeat: 'the pool was closed' })
    this.worker = null
    await worker?.terminate()
  }

  private start(): Worker {
    this.loaded = false
    const worker = new Worker(new URL('./worker-boot.mjs', import.meta.url), {
      execArgv: [],
      resourceLimits: {
        maxOldGenerationSizeMb: this.limits.maxMemoryMb,
        maxYoungGenerationSizeMb: YOUNG_MB,
        stackSizeMb: 4,
      },
    })
    worker.on('message', (answer: StepAnswer) => {
      if (worker !== this.worker) return
      if ('ready' in answer) return this.begin()
      if (answer.id !== this.job?.id) return
      this.finish('read' in answer ? answer.read : { defeat: `${this.doing()} failed: ${answer.error}` })
      this.next()
    })
    worker.on('error', (error) => this.lose(worker, this.reasonOf(error)))
    worker.on('exit', (code) => this.lose(worker, `${this.doing()} ended the thread with code ${code}`))
    return worker
  }

  /** The readers are loaded: from now on the time is the mail's. */
  private begin(): void {
    this.loaded = true
    if (this.job) this.limit()
  }

  private limit(waited = 0, since = recentUsage()): void {
    if (this.timer) clearTimeout(this.timer)
    if (waited === 0) this.since = performance.now()
    const ms = this.loaded ? this.limits.timeoutMs : BOOT_MS
    this.timer = setTimeout(() => {
      const { worker } = this
      if (!worker) return
      if (waited < PATIENT_TIMES && spent(since) < ms / 2) return this.limit(waited + 1, since)
      this.lose(
        worker,
        this.loaded
          ? `${this.doing()} took longer than ${this.limits.timeoutMs} ms`
          : 'the readers did not load',
      )
      void worker.terminate()
    }, ms)
  }

  /** The worker is gone or must go: its mail is defeated, the seat takes the next one with a new worker. */
  private lose(worker: Worker, defeat: string): void {
    if (worker !== this.worker) return
    this.worker = null
    this.finish({ defeat })
    this.next()
  }

  private finish(result: unknown): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
    const { job } = this
    this.job = null
    job?.resolve(result)
  }

  private reasonOf(error: unknown): string {
    const { code, message } = error as { code?: string; message?: string }
    return code === 'ERR_WORKER_OUT_OF_MEMORY'
      ? `${this.doing()} needed more than ${this.limits.maxMemoryMb} MiB of memory`
      : `${this.doing()} failed: ${message ?? 'for an unknown reason'}`
  }

  private doing(): string {
    return this.job ? DOING[this.job.step] : 'an idle thread'
  }
}

/** Asking takes as long as a line of a mail takes to read, and a limit is in seconds. */
const RECENT_MS = 250
let asked = { at: Number.NEGATIVE_INFINITY, usage: { user: 0, system: 0 } }

/** What this process had used of the CPU, a quarter of a second ago at most. */
function recentUsage(): NodeJS.CpuUsage {
  const at = performance.now()
  if (at - asked.at > RECENT_MS) asked = { at, usage: process.cpuUsage() }
  return asked.usage
}

/** Milliseconds of CPU that this process has used since. */
function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}
