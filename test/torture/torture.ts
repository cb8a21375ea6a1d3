/**
 * `npm run torture -- [--seconds N | --minutes N] [--on pglite,postgres,redis] [--seed N]`
 *
 * Starts the real server, mails it deals and replies over real SMTP, and kills it with SIGKILL at random moments,
 * again and again; on Postgres and Redis it kills those under it as well (Redis loses the whole queue each time);
 * the outbound relay misbehaves all the while. Then it lets everything settle and counts: every mail that got its
 * 250 must be there once with one outcome, every deal's events must verify, every letter must have arrived.
 * Exit code 1 when anything is lost, doubled or half-applied.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkDeals } from '../../src/doctor.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { buildMail } from '../kit/mail.ts'
import { deliver } from '../kit/smtp.ts'
import { type BadRelay, startBadRelay } from './relay.ts'
import { freePort, type KillableServer, ownPostgres, ownRedis } from './servers.ts'

const ROOT = resolve(import.meta.dirname, '../..')

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    seconds: { type: 'string' },
    on: { type: 'string', default: 'pglite,postgres,redis' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
  },
})
const totalMs = (values.minutes ? Number(values.minutes) * 60 : Number(values.seconds ?? 120)) * 1000
const setups = values.on.split(',')
const random = seeded(Number(values.seed))

interface Counts {
  kills: number
  databaseKills: number
  redisKills: number
  accepted: number
  repeated: number
  notAccepted: number
  replies: number
}

async function run(setup: string, ms: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-torture-'))
  const postgres = setup === 'pglite' ? null : await ownPostgres()
  const redis = setup === 'redis' ? await ownRedis() : null
  if (setup !== 'pglite' && !postgres) return notHere(setup, 'Postgres')
  if (setup === 'redis' && !redis) return notHere(setup, 'Redis')
  const relay = await startBadRelay(random)
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    LOG_LEVEL: process.env.TORTURE_LOG ?? 'silent',
    DATA_DIR: join(folder, 'data'),
    DATABASE_URL: postgres?.url ?? '',
    REDIS_URL: redis?.url ?? '',
    SMTP_URL: relay.url,
    SMTP_PORT: String(await freePort()),
    PORT: String(await freePort()),
    SECRET: 'the secret of the torture chamber',
    SENDER_TRUST: 'loopback',
    SEND_RATE: '1000000',
  }
  const counts: Counts = {
    kills: 0,
    databaseKills: 0,
    redisKills: 0,
    accepted: 0,
    repeated: 0,
    notAccepted: 0,
    replies: 0,
  }
  const mails = new Map<string, Buffer>()
  const server = new Server(env)
  await server.start()
  const driving = drive({ relay, counts, mails, port: Number(env.SMTP_PORT), until: Date.now() + ms })
  await torment({ server, postgres, redis, counts, until: Date.now() + ms })
  await driving
  relay.behave()
  await settle(server, env)
  const db = await openDatabase({
    databaseUrl: postgres?.url ?? null,
    dataDir: postgres ? null : env.DATA_DIR,
    connections: 3,
  })
  const wrong = await verdict(db, { mails, relay })
  await db.close()
  await relay.close()
  await postgres?.end()
  await redis?.end()
  rmSync(folder, { recursive: true, force: true })
  report(setup, counts, wrong)
  return wrong.length === 0
}

function notHere(setup: string, what: string): boolean {
  console.log(`\n!!! ${setup}: NOT EXERCISED, this machine has no ${what} programs\n`)
  return !(process.env.REQUIRE_BACKENDS ?? '').includes(what.toLowerCase())
}

// ---------- The victim ----------

class Server {
  private child: ChildProcess | null = null
  constructor(private readonly env: NodeJS.ProcessEnv) {}

  /** Resolves when it is ready, or when it died trying (a database that is just being killed). */
  async start(): Promise<boolean> {
    this.child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'serve'], {
      cwd: ROOT,
      env: this.env,
      stdio: ['ignore', 'ignore', process.env.TORTURE_LOG ? 'inherit' : 'ignore'],
    })
    const until = Date.now() + 60_000
    while (Date.now() < until && this.child.exitCode === null && this.child.signalCode === null) {
      const ready = await fetch(`http://127.0.0.1:${this.env.PORT}/health/ready`).catch(() => null)
      if (ready?.ok) return true
      await pause(50)
    }
    await this.kill('SIGKILL')
    return false
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    const child = this.child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((done) => child.once('exit', done))
    child.kill(signal)
    await ended
  }
}

interface Torment {
  server: Server
  postgres: KillableServer | null
  redis: KillableServer | null
  counts: Counts
  until: number
}

async function torment({ server, postgres, redis, counts, until }: Torment): Promise<void> {
  while (Date.now() < until) {
    // Sometimes while it still starts, mostly somewhere in the work.
    await pause(random() * 1_500)
    const what = random()
    if (postgres && what < 0.15) {
      await postgres.kill()
      counts.databaseKills++
    } else if (redis && what < 0.35) {
      await redis.kill()
      counts.redisKills++
    } else {
      await server.kill(random() < 0.9 ? 'SIGKILL' : 'SIGTERM')
      counts.kills++
      while (!(await server.start()));
    }
  }
}

// ---------- The people ----------

interface Driving {
  relay: BadRelay
  counts: Counts
  /** Message-ID → bytes of every mail that got its 250. */
  mails: Map<string, Buffer>
  port: number
  until: number
}

async function drive(driving: Driving): Promise<void> {
  const partners = Array.from({ length: 3 }, () => partner(driving))
  await Promise.all([...partners, sellers(driving)])
}

async function partner({ counts, mails, port, until }: Driving): Promise<void> {
  while (Date.now() < until) {
    const name = `${WORDS[Math.floor(random() * WORDS.length)]} ${randomBytes(4).toString('hex')}`
    const domain = `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.example`
    const id = `${randomBytes(8).toString('hex')}@harborsystems.example`
    const raw = buildMail({
      from: 'Dana Whitlock <dana.whitlock@harborsystems.example>',
      to: 'deals@intake.vendor.example',
      subject: `Deal: ${name} Ltd`,
      messageId: id,
      date: new Date(),
      text: `Hi,\n\n${name} Ltd want to replace their spreadsheet approvals before the audit in spring, about 80k EUR.\nContact is Maya Lindholm, COO, maya@${domain}.\n\nDana`,
    })
    const first = await hand(port, raw)
    if (first) {
      counts.accepted++
      mails.set(id, raw)
    } else counts.notAccepted++
    // A sender that heard no 250, and some that did, send the same mail again.
    if ((!first || random() < 0.2) && (await hand(port, raw))) {
      if (mails.has(id)) counts.repeated++
      else counts.accepted++
      mails.set(id, raw)
    }
    await pause(random() * 120)
  }
}

/** Account executives accept what they are offered and report some of it won, twice now and then. */
async function sellers({ relay, counts, mails, port, until }: Driving): Promise<void> {
  while (Date.now() < until) {
    for (const raw of relay.fresh()) {
      const subject = header(raw, 'subject')
      const replyTo = /<?((?:handoff|deal)\+[^@\s<>]+@[^\s<>]+)>?/i.exec(header(raw, 'reply-to'))?.[1]
      const to = /<([^>]+)>/.exec(header(raw, 'to'))?.[1] ?? header(raw, 'to')
      const offered = replyTo?.startsWith('handoff+')
      const own =
        replyTo?.startsWith('deal+') &&
        to.endsWith('@vendor.example') &&
        !to.startsWith('ines') &&
        random() < 0.3
      if (!replyTo || (!offered && !own)) continue
      const id = `${randomBytes(8).toString('hex')}@vendor.example`
      const reply = buildMail({
        from: to,
        to: replyTo,
        subject: `Re: ${subject}`,
        messageId: id,
        date: new Date(),
        text: offered ? 'On it, thanks' : 'We won it! Signed today, 82,000 EUR.',
      })
      if (await hand(port, reply)) {
        counts.replies++
        mails.set(id, reply)
        if (random() < 0.2) await hand(port, reply)
      }
    }
    await pause(50)
  }
}

const WORDS = ['Alder', 'Birch', 'Cedar', 'Dorset', 'Elmer', 'Fjord', 'Gannet', 'Heron', 'Ibis', 'Juniper']

/** True for 250; false for anything else, a dead server included. */
async function hand(port: number, raw: Buffer): Promise<boolean> {
  const [, from = ''] = /^from:.*?([^\s<>]+@[^\s<>]+)/im.exec(raw.toString('latin1')) ?? []
  const [, to = ''] = /^to:.*?([^\s<>]+@[^\s<>]+)/im.exec(raw.toString('latin1')) ?? []
  const late = pause(10_000).then(() => {
    throw new Error('no answer')
  })
  try {
    await Promise.race([deliver({ port, from, to, raw }), late])
    return true
  } catch {
    return false
  }
}

// ---------- The end ----------

async function settle(server: Server, env: NodeJS.ProcessEnv): Promise<void> {
  await server.kill('SIGKILL')
  while (!(await server.start()));
  const until = Date.now() + 240_000
  let said = Date.now() + 15_000
  for (;;) {
    const metrics = await fetch(`http://127.0.0.1:${env.PORT}/metrics`)
      .then((answer) => answer.text())
      .catch(() => 'baton_mails{outcome="WAITING"} 1')
    const waiting = /baton_mails\{outcome="WAITING"\} ([1-9]\d*)/.exec(metrics)?.[1]
    const pending = /baton_letters\{state="PENDING"\} ([1-9]\d*)/.exec(metrics)?.[1]
    if (!waiting && !pending) break
    if (Date.now() > said) {
      console.log(`  settling: ${waiting ?? 0} mails waiting, ${pending ?? 0} letters pending`)
      said = Date.now() + 15_000
    }
    if (Date.now() > until) {
      console.log(`not settled: ${waiting ?? 0} mails waiting, ${pending ?? 0} letters pending`)
      break
    }
    await pause(500)
  }
  await server.kill('SIGTERM')
}

interface Seen {
  mails: Map<string, Buffer>
  relay: BadRelay
}

/** Everything that is wrong, in words; [] when nothing was lost, doubled or half-applied. */
async function verdict(db: Database, { mails, relay }: Seen): Promise<string[]> {
  const wrong: string[] = []
  const stored = await db.query<{
    messageId: string
    outcome: string | null
    dealId: string | null
    times: number
  }>(
    `select "messageId", max(outcome::text) as outcome, (array_agg("dealId"))[1] as "dealId", count(*)::int as times
     from "InboundMail" group by 1`,
  )
  const byId = new Map(stored.map((row) => [row.messageId, row]))
  for (const id of mails.keys()) {
    const row = byId.get(id)
    if (!row) wrong.push(`lost: mail ${id}`)
    else if (row.times !== 1) wrong.push(`doubled: mail ${id} is there ${row.times} times`)
    else if (!row.outcome) wrong.push(`without outcome: mail ${id}`)
  }
  wrong.push(
    ...(await rowsThat(
      db,
      'registration that made no deal or several',
      `
    select m."messageId" as what from "InboundMail" m left join "Event" e on e.cause = 'mail:' || m.id and e.type = 'REGISTERED'
    where m.intent = 'REGISTRATION' and m.outcome = 'APPLIED' group by m.id having count(e.id) <> 1`,
    )),
  )
  wrong.push(
    ...(await rowsThat(
      db,
      'registration not understood as one',
      `
    select m."messageId" || ' ' || coalesce(m.intent, '') || ' ' || coalesce(m."outcomeReason", '') as what from "InboundMail" m
    where m.subject like 'Deal: %' and m.outcome is not null and m.outcome <> 'APPLIED'`,
    )),
  )
  wrong.push(
    ...(await rowsThat(
      db,
      'deal half-applied',
      `
    select d.number::text as what from "Deal" d where d.revision <> (select count(*) from "Event" e where e."dealId" = d.id)
      or (d.stage = 'HANDED_OFF') <> exists (select 1 from "Handoff" h where h."dealId" = d.id and h.state = 'OFFERED')
      or not exists (select 1 from "CreditAgreement" c where c."dealId" = d.id)`,
    )),
  )
  wrong.push(
    ...(await rowsThat(
      db,
      'deal without exactly one receipt',
      `
    select d.number::text as what from "Deal" d left join "Letter" l on l."dealId" = d.id and l.kind in ('RECEIPT', 'GAP_REQUEST', 'CONFLICT_NOTICE')
    group by d.id having count(l.id) <> 1`,
    )),
  )
  wrong.push(
    ...(await rowsThat(
      db,
      'accepted or won twice',
      `
    select d.number::text as what from "Deal" d join "Event" e on e."dealId" = d.id and e.type in ('HANDOFF_ACCEPTED', 'WON')
    group by d.id, e.type having count(*) > 1`,
    )),
  )
  const letters = await db.query<{
    messageId: string
    kind: string
    state: string
    lastError: string | null
  }>('select "messageId", kind, state::text, "lastError" from "Letter"')
  for (const { messageId, kind, state, lastError } of letters) {
    if (state === 'SENT' && !relay.accepted.has(messageId))
      wrong.push(`never arrived: letter ${kind} ${messageId}`)
    if (state !== 'SENT') wrong.push(`not delivered: letter ${kind} is ${state} (${lastError})`)
  }
  const known = new Set(letters.map((letter) => letter.messageId))
  for (const id of relay.accepted.keys()) if (!known.has(id)) wrong.push(`sent but not on record: ${id}`)
  const findings = await checkDeals(db, new Date())
  wrong.push(...findings.filter((finding) => finding.level === 'WRONG').map((finding) => finding.what))
  const [totals] = await db.query<{ deals: number; events: number; won: number }>(
    `select (select count(*)::int from "Deal") as deals, (select count(*)::int from "Event") as events,
       (select count(*)::int from "Deal" where stage = 'WON') as won`,
  )
  const again = [...relay.accepted.values()].filter((times) => times.length > 1).length
  console.log(
    `  ${mails.size} mails with 250, ${totals?.deals} deals (${totals?.won} won), ${totals?.events} events, ` +
      `${letters.length} letters (${again} sent again under their one Message-ID)`,
  )
  return wrong
}

async function rowsThat(db: Database, are: string, sql: string): Promise<string[]> {
  return (await db.query<{ what: string }>(sql)).map(({ what }) => `${are}: ${what}`)
}

function report(setup: string, counts: Counts, wrong: string[]): void {
  const { kills, databaseKills, redisKills, accepted, repeated, notAccepted, replies } = counts
  console.log(
    `${setup}: ${kills} kills of the server, ${databaseKills} of Postgres, ${redisKills} of Redis; ` +
      `${accepted} mails accepted, ${repeated} repeated, ${notAccepted} refused, ${replies} replies`,
  )
  console.log(
    wrong.length === 0
      ? '  nothing lost, nothing doubled, nothing half-applied'
      : `  ${wrong.length} WRONG:\n    ${wrong.slice(0, 20).join('\n    ')}`,
  )
}

// ---------- Small things ----------

function header(raw: string, name: string): string {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')
  return new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(head)?.[1]?.trim() ?? ''
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}

/** Mulberry32: the same seed torments in the same order (as far as time allows). */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

let failed = false
console.log(`torture: ${totalMs / 1000} s over ${setups.join(', ')}; seed ${values.seed}`)
for (const setup of setups) {
  if (!(await run(setup, totalMs / setups.length))) failed = true
}
process.exit(failed ? 1 : 0)
