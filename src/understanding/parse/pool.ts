/**
 * Parsing with limits: every mail is read in a worker thread that may be lost.
 *
 * A mail can be made to exhaust the stack, the memory or the patience of its reader. Inside a worker it takes
 * only the worker with it: the caller gets `{ defeat }` with the reason in words, a fresh worker takes the
 * place, and the mails that waited behind are read as if nothing had happened.
 *
 * Life of a worker: started on first need → idle ⇄ reading one mail → replaced after a defeat → closed.
 */
import { Worker } from 'node:worker_threads'
import type { ParsedMail } from '../parsed-mail.ts'
import type { ParseAnswer } from './worker.ts'

export interface ParsePoolOptions {
  /** Worker threads; 1 by default. */
  size?: number
  /** How long one mail may take, in milliseconds of wall time; 10,000 by default. */
  timeoutMs?: number
  /** Heap of one worker in MiB; 256 by default. */
  maxMemoryMb?: number
}

export interface ParseDefeat {
  /** Why the mail could not be read, in words fit for a log and for the quarantine list. */
  defeat: string
}

export interface ParsePool {
  /** Reads one mail; never rejects. The bytes are copied, the caller keeps them. */
  parse(raw: Uint8Array): Promise<ParsedMail | ParseDefeat>
  /** Stops all workers; mails still waiting are answered with a defeat. */
  close(): Promise<void>
}

interface Job {
  id: number
  raw: Uint8Array
  resolve(result: ParsedMail | ParseDefeat): void
}

/** Starting a thread loads the parser: that is not the mail's fault and not on its clock. */
const BOOT_MS = 20_000

/** A pool of parse workers. Threads start with the first mail and do not keep the process alive when idle. */
export function createParsePool(options: ParsePoolOptions = {}): ParsePool {
  const { size = 1, timeoutMs = 10_000, maxMemoryMb = 256 } = options
  const waiting: Job[] = []
  const seats = Array.from({ length: size }, () => new Seat(waiting, timeoutMs, maxMemoryMb))
  let nextId = 1
  let closed = false
  return {
    parse(raw) {
      if (closed) return Promise.resolve({ defeat: 'the parse pool is closed' })
      return new Promise((resolve) => {
        waiting.push({ id: nextId++, raw, resolve })
        for (const seat of seats) seat.next()
      })
    },
    async close() {
      closed = true
      for (const job of waiting.splice(0)) job.resolve({ defeat: 'the parse pool was closed' })
      await Promise.all(seats.map((seat) => seat.close()))
    },
  }
}

/** One place in the pool: holds a worker, and another one after the first was lost. */
class Seat {
  private worker: Worker | null = null
  private job: Job | null = null
  private loaded = false
  private timer: NodeJS.Timeout | null = null

  constructor(
    private readonly waiting: Job[],
    private readonly timeoutMs: number,
    private readonly maxMemoryMb: number,
  ) {}

  /** Takes the next waiting mail, if this seat is free. */
  next(): void {
    if (this.job) return
    const job = this.waiting.shift()
    if (!job) {
      this.worker?.unref()
      return
    }
    this.job = job
    this.worker ??= this.start()
    this.worker.ref()
    this.limit(this.loaded ? this.timeoutMs : BOOT_MS)
    this.worker.postMessage({ id: job.id, raw: job.raw })
  }

  async close(): Promise<void> {
    const { worker } = this
    this.finish({ defeat: 'the parse pool was closed' })
    this.worker = null
    await worker?.terminate()
  }

  private start(): Worker {
    this.loaded = false
    const worker = new Worker(new URL('./worker-boot.mjs', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.maxMemoryMb, stackSizeMb: 4 },
    })
    worker.on('message', (answer: ParseAnswer) => {
      if (worker !== this.worker) return
      if ('ready' in answer) return this.begin()
      if (answer.id !== this.job?.id) return
      this.finish('mail' in answer ? answer.mail : { defeat: `the parser failed: ${answer.error}` })
      this.next()
    })
    worker.on('error', (error) => this.lose(worker, reasonOf(error, this.maxMemoryMb)))
    worker.on('exit', (code) => this.lose(worker, `the parser ended with code ${code}`))
    return worker
  }

  /** The parser is loaded: from now on the time is the mail's. */
  private begin(): void {
    this.loaded = true
    if (this.job) this.limit(this.timeoutMs)
  }

  private limit(ms: number): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      const { worker } = this
      if (!worker) return
      this.lose(
        worker,
        this.loaded ? `parsing took longer than ${this.timeoutMs} ms` : 'the parser did not start',
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

  private finish(result: ParsedMail | ParseDefeat): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
    const { job } = this
    this.job = null
    job?.resolve(result)
  }
}

function reasonOf(error: unknown, maxMemoryMb: number): string {
  const { code, message } = error as { code?: string; message?: string }
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return `parsing needed more than ${maxMemoryMb} MiB of memory`
  return `the parser failed: ${message ?? 'for an unknown reason'}`
}
