/**
 * How fast mail is taken and letters are sent: `npm run bench:intake`, 2000 mails of 3 to 30 KB over 16 connections,
 * three rounds. Each round runs every server once, so that a slow minute of the machine hits all; the report shows
 * medians, and speeds as ratios within the run. Servers are processes of their own, the client is the same for all.
 *
 *   discard     smtp-server, reads and forgets: what the protocol costs
 *   insert      smtp-server, one durable insert per mail before 250
 *   postfix     Postfix to its durable queue, where it is installed and may be started
 *   baton       Baton to 250 (`--only smtp`): concurrent mails committed together
 *   registered  Baton, the whole way: deal registered, receipt in the outbox; then, idle, how soon one deal is seen
 *   letters     Baton's outbox to a local SMTP sink
 *
 *   --mails N --connections N --rounds N
 *   --only LIST          servers, by name or as name:database (baton:postgres,insert:postgres)
 *   --sustained MINUTES  instead: mail comes at --rate per second (60) for so long, on Postgres; nothing may fall behind
 *   --mailbox            with it: letters stay in Baton's own mailbox instead of going to a relay
 */
import { parseArgs } from 'node:util'
import { parseMail } from '../../src/understanding/parse/parse.ts'
import { freshPostgres } from '../kit/backends.ts'
import { startPostfix } from '../kit/postfix.ts'
import { handIn, openClient } from './intake-client.ts'
import { type BenchMail, benchMails } from './intake-mails.ts'
import { type ServerProcess, startServer, type Used } from './intake-process.ts'
import { type Measured, report, SERVERS, type Server } from './intake-report.ts'
import type { State } from './intake-server.ts'
import { sustained } from './intake-sustained.ts'

const { values: options } = parseArgs({
  options: {
    mails: { type: 'string', default: '2000' },
    connections: { type: 'string', default: '16' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    sustained: { type: 'string' },
    rate: { type: 'string', default: '60' },
    mailbox: { type: 'boolean', default: false },
  },
})
const mails = Number(options.mails)
const connections = Number(options.connections)
const WARM_UP = 200
const LONE_MAILS = 5
/** Postfix takes each mail into its durable queue and leaves it there, so that nothing but taking it costs anything. */
const HOLD = `
mynetworks = 127.0.0.0/8
relay_domains = intake.vendor.example
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_sender_restrictions = check_client_access static:HOLD
`

async function main(): Promise<void> {
  if (options.sustained) return sustained(Number(options.sustained), Number(options.rate), !options.mailbox)
  const only = options.only?.split(',')
  const servers = SERVERS.filter(({ mode, database }) =>
    only ? only.includes(mode) || only.includes(`${mode}:${database}`) : true,
  )
  const results = new Map<Server, Measured[]>(servers.map((server) => [server, []]))
  const parsing: number[] = []
  for (let round = 1; round <= Number(options.rounds); round++) {
    parsing.push(await parsingAlone(benchMails(Math.min(mails, 500), `parse${round}`)))
    for (const server of servers) {
      const measured = await measure(server, round)
      if (measured) results.get(server)?.push(measured)
      console.error(
        `round ${round}, ${server.name}: ${measured ? JSON.stringify(measured) : 'cannot be run here'}`,
      )
    }
  }
  console.log(
    `\n${mails} mails of 3 to 30 KB over ${connections} connections, medians of ${options.rounds} rounds\n`,
  )
  console.log(report(results, parsing))
}

async function measure({ mode, database }: Server, round: number): Promise<Measured | null> {
  const series = `r${round}${mode}${database}`
  if (mode === 'postfix') return measurePostfix(series)
  const postgres = database === 'postgres' ? await freshPostgres() : null
  const sink = mode === 'letters' ? await startServer('discard', 'none') : null
  const settings: Record<string, string> = sink ? { SMTP_URL: `smtp://127.0.0.1:${sink.port}` } : {}
  const server = await startServer(mode, postgres?.url ?? database, settings)
  try {
    if (mode === 'letters') return await measureLetters(server)
    return await measureMails(server, mode, series)
  } finally {
    await server.stop()
    await sink?.stop()
    await postgres?.drop()
  }
}

async function measurePostfix(series: string): Promise<Measured | null> {
  const postfix = await startPostfix(HOLD)
  if (!postfix) return null
  try {
    await handIn(postfix.port, benchMails(WARM_UP, `warm${series}`), connections)
    const took = await timed(() => handIn(postfix.port, benchMails(mails, series), connections))
    return { perSecond: (mails * 1000) / took }
  } finally {
    await postfix.stop()
  }
}

async function measureMails(server: ServerProcess, mode: string, series: string): Promise<Measured> {
  // The whole way takes several times as long: fewer mails say the same.
  const batch = benchMails(mode === 'registered' ? Math.ceil(mails / 4) : mails, series)
  const { memoryNow: memoryReady } = await server.ask<Used>('used')
  await handIn(server.port, benchMails(WARM_UP, `warm${series}`), connections)
  await server.ask('settle')
  const before = await server.ask<Used>('used')
  let accepted = 0
  const took = await timed(async () => {
    accepted = await timed(() => handIn(server.port, batch, connections))
    if (mode === 'registered') await settled(server, WARM_UP + batch.length)
  })
  const after = await server.ask<Used>('used')
  const measured = {
    ...usedPer(batch.length, before, after),
    memoryReady,
    perSecond: (batch.length * 1000) / accepted,
  }
  if (mode !== 'registered') return measured
  return {
    ...measured,
    registeredPerSecond: (batch.length * 1000) / took,
    visibleAfter: await loneMails(server, series, WARM_UP + batch.length),
  }
}

async function settled(server: ServerProcess, expected: number): Promise<void> {
  const { deals } = await server.ask<State>('settle')
  if (deals !== expected) throw new Error(`${deals} deals of ${expected} mails`)
}

/** On an idle system: from the connection of the client until a query sees the deal, in ms; the slowest of a few. */
async function loneMails(server: ServerProcess, series: string, registered: number): Promise<number> {
  let slowest = 0
  for (const [index, mail] of benchMails(LONE_MAILS, `lone${series}`).entries()) {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    const took = await timed(async () => {
      const client = await openClient(server.port)
      await client.send(mail)
      client.quit()
      await server.ask('visible', registered + index + 1)
    })
    slowest = Math.max(slowest, took)
  }
  return slowest
}

async function measureLetters(server: ServerProcess): Promise<Measured> {
  await server.ask('fill', WARM_UP)
  await server.ask('settle')
  const before = await server.ask<Used>('used')
  const took = await timed(async () => {
    await server.ask('fill', mails)
    await server.ask('settle')
  })
  const { letters } = await server.ask<State>('state')
  if (letters > 0) throw new Error(`${letters} letters were not sent`)
  const after = await server.ask<Used>('used')
  return { ...usedPer(mails, before, after), perSecond: (mails * 1000) / took }
}

function usedPer(count: number, before: Used, after: Used) {
  return {
    cpu: (after.cpu - before.cpu) / count,
    databaseCpu: (after.databaseCpu - before.databaseCpu) / count,
    memory: after.memory,
  }
}

/** CPU of reading the mails' MIME structure and nothing else, in ms per mail. */
async function parsingAlone(batch: BenchMail[]): Promise<number> {
  const start = process.cpuUsage()
  for (const mail of batch) await parseMail(mail.raw)
  const used = process.cpuUsage(start)
  return (used.user + used.system) / 1000 / batch.length
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

await main()
