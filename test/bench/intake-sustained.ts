/**
 * Mail comes steadily for minutes, on Postgres, letters go to a local sink or stay in the mailbox: does anything fall behind? Every ten
 * seconds one line says what waits and how old it is; at the end the verdict.
 */
import { freshPostgres } from '../kit/backends.ts'
import { type MailClient, openClient } from './intake-client.ts'
import { type BenchMail, benchMails } from './intake-mails.ts'
import { type ServerProcess, startServer, type Used } from './intake-process.ts'
import type { State } from './intake-server.ts'

const CONNECTIONS = 16
const LOOK_EVERY_MS = 10_000
/** Older than this, a mail or letter counts as left behind. */
const BEHIND_MS = 5_000

/** Sends `rate` mails per second for `minutes`, whatever becomes of them, and reports on the way. */
export async function sustained(minutes: number, rate: number, relay: boolean): Promise<void> {
  const postgres = await freshPostgres()
  const sink = await startServer('discard', 'none')
  const letters: Record<string, string> = relay ? { SMTP_URL: `smtp://127.0.0.1:${sink.port}` } : {}
  const server = await startServer('registered', postgres.url, letters)
  try {
    const looks = watch(server)
    const sent = await sendSteadily(server.port, minutes * 60, rate)
    const seen = await looks.end()
    const { deals } = await server.ask<State>('settle')
    const { memory } = await server.ask<Used>('used')
    const oldest = Math.max(...seen.map((state) => Math.max(state.mailsBehind, state.lettersBehind)))
    console.log(`\n${sent} mails sent, ${deals} deals registered; the most memory: ${memory.toFixed(0)} MB`)
    console.log(
      `The oldest that ever waited: ${oldest} ms. ${oldest > BEHIND_MS ? 'Fell behind.' : 'Nothing fell behind.'}`,
    )
  } finally {
    await server.stop()
    await sink.stop()
    await postgres.drop()
  }
}

/** By the clock: a second in which the server was slow is made up for, as a mail relay with a queue would. */
async function sendSteadily(port: number, seconds: number, rate: number): Promise<number> {
  const idle = await Promise.all(Array.from({ length: CONNECTIONS }, () => openClient(port)))
  const start = performance.now()
  const sending = new Set<Promise<void>>()
  let sent = 0
  for (let second = 0; second < seconds; second++) {
    for (const mail of benchMails(rate, `s${second}`)) {
      await until(start + (sent * 1000) / rate)
      const client = idle.shift() ?? (await openClient(port))
      const done = send(client, mail, idle).finally(() => sending.delete(done))
      sending.add(done)
      sent++
    }
  }
  await Promise.all(sending)
  for (const client of idle) client.quit()
  return sent
}

async function send(client: MailClient, mail: BenchMail, idle: MailClient[]): Promise<void> {
  await client.send(mail)
  idle.push(client)
}

async function until(time: number): Promise<void> {
  const wait = time - performance.now()
  if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait))
}

function watch(server: ServerProcess): { end: () => Promise<State[]> } {
  const seen: State[] = []
  let looking: Promise<void> = Promise.resolve()
  const look = async () => {
    const state = await server.ask<State>('state')
    seen.push(state)
    console.log(
      `${state.deals} deals; waiting: ${state.mails} mails (${state.mailsBehind} ms), ${state.letters} letters (${state.lettersBehind} ms)`,
    )
  }
  const timer = setInterval(() => {
    looking = look()
  }, LOOK_EVERY_MS)
  return {
    async end() {
      clearInterval(timer)
      await looking
      return seen
    },
  }
}
