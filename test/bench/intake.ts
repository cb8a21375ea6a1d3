/**
 * How fast mail is taken: `npm run bench:intake [-- mails connections rounds]`, 2000 mails of 3 to 30 KB over 16
 * connections, three rounds. Each round runs every server once, so that a slow minute of the machine hits all;
 * the table shows medians, and speeds as ratios within the run. Servers are processes of their own.
 *
 *   discard     smtp-server, reads and forgets: what the protocol costs
 *   insert      smtp-server, one durable insert per mail before 250
 *   baton       Baton to 250: concurrent mails committed together
 *   registered  Baton, the whole way: deal registered, receipt in the outbox
 */
import { type ChildProcess, fork } from 'node:child_process'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { parseMail } from '../../src/understanding/parse/parse.ts'
import { freshPostgres } from '../kit/backends.ts'
import { type BenchMail, benchMails } from './intake-mails.ts'

interface Server {
  name: string
  mode: 'discard' | 'insert' | 'baton' | 'registered'
  database: 'postgres' | 'pglite' | 'none'
}

const SERVERS: Server[] = [
  { name: 'smtp-server, discarding', mode: 'discard', database: 'none' },
  { name: 'one insert per mail, Postgres', mode: 'insert', database: 'postgres' },
  { name: 'Baton to 250, Postgres', mode: 'baton', database: 'postgres' },
  { name: 'one insert per mail, embedded', mode: 'insert', database: 'pglite' },
  { name: 'Baton to 250, embedded', mode: 'baton', database: 'pglite' },
  { name: 'Baton to registered deal, Postgres', mode: 'registered', database: 'postgres' },
  { name: 'Baton to registered deal, embedded', mode: 'registered', database: 'pglite' },
]

interface Measured {
  /** Until the last 250. */
  accepted: number
  /** Until the last mail was registered; null where nothing is registered. */
  registered: number | null
  /** CPU of the server process per mail, in ms. */
  cpu: number
  /** The same of Postgres. */
  databaseCpu: number
}

interface Used {
  cpu: number
  databaseCpu: number
}

const [mails = 2_000, connections = 16, rounds = 3] = process.argv.slice(2).map(Number)
/** A folder: each server leaves its CPU profile there (the parse worker leaves its own). */
const profiling = process.env.BENCH_PROFILE
  ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`]
  : []
const only = process.env.BENCH_ONLY?.split(',') ?? null

async function main(): Promise<void> {
  const servers = SERVERS.filter(
    ({ mode, database }) => !only || only.includes(mode) || only.includes(`${mode}:${database}`),
  )
  const results = new Map<string, Measured[]>(servers.map((server) => [server.name, []]))
  const parsing: number[] = []
  for (let round = 0; round < rounds; round++) {
    parsing.push(await parsingAlone(benchMails(Math.min(mails, 500), `parse${round}`)))
    for (const server of servers) {
      // The whole way takes several times as long: fewer mails say the same.
      const count = server.mode === 'registered' ? Math.ceil(mails / 4) : mails
      const measured = await measure(server, benchMails(count, `r${round}${server.mode}${server.database}`))
      results.get(server.name)?.push(measured)
      console.error(`round ${round + 1}, ${server.name}: ${JSON.stringify(measured)}`)
    }
  }
  report(results, median(parsing))
}

async function measure(server: Server, batch: BenchMail[]): Promise<Measured> {
  const database = server.database === 'postgres' ? await freshPostgres() : null
  const child = fork(fileURLToPath(new URL('intake-server.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx', ...profiling],
    env: { ...process.env, BENCH_MODE: server.mode, BENCH_DATABASE: database?.url ?? server.database },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  try {
    const { port } = await heard<{ port: number }>(child, 'ready')
    await handIn(port, benchMails(50, `warm${batch[0]?.id}`), connections)
    await ask(child, 'settle')
    const before = await ask<Used>(child, 'cpu')
    const start = performance.now()
    await handIn(port, batch, connections)
    const accepted = performance.now() - start
    const done = server.mode === 'registered' ? await ask<{ deals: number }>(child, 'settle') : null
    const registered = performance.now() - start
    const after = await ask<Used>(child, 'cpu')
    if (done && done.deals !== batch.length + 50)
      throw new Error(`${done.deals} deals of ${batch.length + 50} mails`)
    return {
      accepted: perSecond(batch.length, accepted),
      registered: done ? perSecond(batch.length, registered) : null,
      cpu: (after.cpu - before.cpu) / batch.length,
      databaseCpu: (after.databaseCpu - before.databaseCpu) / batch.length,
    }
  } finally {
    await stop(child)
    await database?.drop()
  }
}

/** Hands all mails in over `width` connections, each pipelining one mail at a time as Postfix does. */
async function handIn(port: number, batch: BenchMail[], width: number): Promise<void> {
  const queue = [...batch]
  await Promise.all(Array.from({ length: width }, () => oneConnection(port, queue)))
}

function oneConnection(port: number, queue: BenchMail[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    socket.setNoDelay(true)
    let heardSoFar = ''
    let expected = ['220', '250']
    let dataOf: BenchMail | null = null
    const next = () => {
      const mail = queue.shift()
      if (!mail) {
        socket.end('QUIT\r\n')
        return resolve()
      }
      dataOf = mail
      expected = ['250', '250', '354']
      socket.write('MAIL FROM:<ana@harbor.example>\r\nRCPT TO:<deals@intake.vendor.example>\r\nDATA\r\n')
    }
    const all = () => {
      if (!dataOf) return next()
      const mail = dataOf
      dataOf = null
      expected = ['250']
      socket.write(mail.wire)
    }
    socket.on('data', (chunk) => {
      heardSoFar += chunk
      for (let end = heardSoFar.indexOf('\n'); end >= 0; end = heardSoFar.indexOf('\n')) {
        const line = heardSoFar.slice(0, end)
        heardSoFar = heardSoFar.slice(end + 1)
        if (line[3] === '-') continue
        const code = line.slice(0, 3)
        if (code === '221') continue
        if (code !== expected.shift()) return reject(new Error(`unexpected: ${line}`))
        if (code === '220') socket.write('EHLO bench.example\r\n')
        else if (expected.length === 0) all()
      }
    })
    socket.on('error', reject)
  })
}

async function parsingAlone(batch: BenchMail[]): Promise<number> {
  const start = process.cpuUsage()
  for (const mail of batch) await parseMail(mail.raw)
  const used = process.cpuUsage(start)
  return (used.user + used.system) / 1000 / batch.length
}

function heard<T>(child: ChildProcess, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const listen = (message: { is: string } & T) => {
      if (message.is !== what) return
      child.off('message', listen)
      resolve(message)
    }
    child.on('message', listen)
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })
}

function ask<T>(child: ChildProcess, what: string): Promise<T> {
  const answer = heard<T>(child, what)
  child.send({ do: what })
  return answer
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.send({ do: 'stop' })
  await gone
}

const perSecond = (count: number, ms: number) => Math.round((count * 1000) / ms)
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

function report(results: Map<string, Measured[]>, parsing: number): void {
  const medians = new Map(
    [...results].map(([name, runs]) => [
      name,
      {
        accepted: median(runs.map((run) => run.accepted)),
        registered: median(runs.map((run) => run.registered ?? 0)),
        cpu: median(runs.map((run) => run.cpu)),
      },
    ]),
  )
  console.log(`\n${mails} mails of 3 to 30 KB over ${connections} connections, medians of ${rounds} rounds\n`)
  console.log(`${'server'.padEnd(38)}mails/s to 250   deals/s   CPU ms/mail`)
  for (const [name, { accepted, registered, cpu }] of medians) {
    const deals = registered ? String(registered) : '–'
    console.log(
      `${name.padEnd(38)}${String(accepted).padStart(14)}${deals.padStart(10)}${cpu.toFixed(2).padStart(14)}`,
    )
  }
  const of = (name: string) => medians.get(name)
  const ratio = (a: string, b: string) => {
    const [x, y] = [of(a)?.accepted, of(b)?.accepted]
    return x && y ? `${(x / y).toFixed(2)}×` : 'not measured'
  }
  console.log(
    `\nBaton to 250 against one insert per mail, Postgres: ${ratio('Baton to 250, Postgres', 'one insert per mail, Postgres')}`,
  )
  console.log(
    `Baton to 250 against one insert per mail, embedded: ${ratio('Baton to 250, embedded', 'one insert per mail, embedded')}`,
  )
  console.log(`MIME parsing alone: ${parsing.toFixed(2)} ms of CPU per mail`)
  const whole = of('Baton to registered deal, Postgres')
  if (whole)
    console.log(
      `the whole way: ${(whole.cpu / parsing).toFixed(1)}× the CPU of parsing alone (Postgres' own not counted)`,
    )
}

await main()
