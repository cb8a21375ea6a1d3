/**
 * `npm run torture -- [--seconds N | --minutes N] [--on pglite,postgres,redis,disk,postgres-disk] [--seed N]`
 *
 * Starts the real server, mails it deals and replies over real SMTP, registers deals over GraphQL, and kills it with
 * SIGKILL at random moments, again and again: at work, while it starts, while its database is made and migrated. On
 * Postgres it kills that as well, ends its connections and empties the queue; on Redis the parts run as processes of
 * their own, each killed by itself, and Redis dies with the whole queue; on `disk` and `postgres-disk` it fills the
 * disk under the database; the outbound relay misbehaves all the while. Then it lets everything settle and counts:
 * every mail that got its 250 must be there once with one outcome, every deal that GraphQL answered once, every
 * deal's events must verify, every letter must have arrived or be known not to. Exit code 1 when anything is lost,
 * doubled or half-applied. The time is shared out among the setups; on a slow machine those that are killed take longer,
 * until there were ten kills a minute.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openDatabase } from '../../src/store/database.ts'
import { birth } from './births.ts'
import { type Bundle, bundleServer } from './bundle.ts'
import { type SmallDisk, smallDisk } from './full-disk.ts'
import { type Crowd, drive, firstMail, nothingYet } from './people.ts'
import { type BadRelay, startBadRelay } from './relay.ts'
import { killsOf, type Line, printTable, sayWhereItIs } from './report.ts'
import {
  freePort,
  type KillablePostgres,
  type KillableServer,
  killEverything,
  ownPostgres,
  ownRedis,
} from './servers.ts'
import { pause, seeded } from './small.ts'
import { type Did, torment } from './torments.ts'
import { verdict } from './verdict.ts'
import { Victim } from './victim.ts'

interface Setup {
  name: string
  /** Parts that run as processes of their own; '' is all of them in one. */
  processes: string[]
  postgres: boolean
  redis: boolean
  disk: boolean
  /** Of the whole time: the embedded database takes longer to start, so as many kills take longer. */
  share: number
  /** It goes on until there were so many a minute of the whole time, whatever the machine does besides. */
  killsPerMinute: number
  births: number
}

const PLAIN = {
  processes: [''],
  postgres: false,
  redis: false,
  disk: false,
  killsPerMinute: 0,
  births: 0,
}

const SETUPS: Setup[] = [
  { ...PLAIN, name: 'pglite', share: 3.5, killsPerMinute: 10, births: 2 },
  { ...PLAIN, name: 'postgres', postgres: true, share: 2, killsPerMinute: 10, births: 3 },
  {
    ...PLAIN,
    name: 'redis',
    processes: ['smtp', 'http', 'worker', 'worker'],
    postgres: true,
    redis: true,
    share: 2,
    killsPerMinute: 10,
  },
  { ...PLAIN, name: 'disk', disk: true, share: 0.5 },
  { ...PLAIN, name: 'postgres-disk', postgres: true, disk: true, share: 0.75 },
]

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    seconds: { type: 'string' },
    on: { type: 'string', default: SETUPS.map(({ name }) => name).join() },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
  },
})
const totalMs = (values.minutes ? Number(values.minutes) * 60 : Number(values.seconds ?? 120)) * 1000
const chosen = values.on.split(',').map((name) => {
  const setup = SETUPS.find((each) => each.name === name)
  if (!setup) throw new Error(`--on takes ${SETUPS.map((each) => each.name).join(', ')}, not "${name}"`)
  return setup
})
const random = seeded(Number(values.seed))

interface Chamber {
  setup: Setup
  folder: string
  env: NodeJS.ProcessEnv
  relay: BadRelay
  disk: SmallDisk | null
  postgres: KillablePostgres | null
  redis: KillableServer | null
}

/** null when it could not be exercised here. */
async function run(setup: Setup, ms: number, bundle: Bundle): Promise<Line | null> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-torture-'))
  const disk = setup.disk ? smallDisk(join(folder, 'small')) : null
  const postgres = setup.postgres && !(setup.disk && !disk) ? await ownPostgres(ownFolder(disk)) : null
  const redis = setup.redis ? await ownRedis() : null
  const relay = await startBadRelay(random)
  try {
    if (setup.disk && !disk) return notHere(setup, 'right to mount a small disk')
    if (setup.postgres && !postgres) return notHere(setup, 'Postgres')
    if (setup.redis && !redis) return notHere(setup, 'Redis')
    const dataDir = disk?.folder ?? join(folder, 'data')
    const env = await environment({ dataDir, postgres, redis, relay })
    return await torture({ setup, folder, env, relay, disk, postgres, redis }, ms, bundle)
  } finally {
    await relay.close()
    await postgres?.end()
    await redis?.end()
    disk?.end()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** On the small disk there is a place for Postgres's data folder. */
function ownFolder(disk: SmallDisk | null): string | null {
  if (!disk) return null
  const folder = join(disk.folder, 'postgres')
  mkdirSync(folder)
  // The way there must be open to Postgres's own user.
  execFileSync('chmod', ['755', join(disk.folder, '..'), disk.folder])
  return folder
}

function notHere({ name }: Setup, what: string): null {
  console.log(`\n!!! ${name}: NOT EXERCISED, this machine has no ${what}\n`)
  if ((process.env.REQUIRE_BACKENDS ?? '').includes(what.toLowerCase())) process.exitCode = 1
  return null
}

/** Less than this is over before a killed server is up again. */
const LEAST_MS = 5_000
/** A machine that is too slow for the kills wanted gets so many times its time more. */
const LONGER = 4

async function torture(chamber: Chamber, ms: number, bundle: Bundle): Promise<Line> {
  const { setup, env, relay, postgres } = chamber
  const began = Date.now()
  const answers = nothingYet()
  const did: Did = {
    databaseKills: 0,
    connectionsEnded: 0,
    redisKills: 0,
    queueEmptied: 0,
    fullDisks: 0,
    killedInHand: 0,
    wrong: [],
  }
  let birthKills = 0
  for (let n = 0; n < setup.births && (n === 0 || Date.now() < began + ms / 4); n++) {
    const { kills, wrong } = await birth({ env, bundle: bundle.file, random, postgres })
    birthKills += kills
    did.wrong.push(...wrong)
  }
  const victims = setup.processes.map((parts) => new Victim(env, parts, bundle.file, random))
  await Promise.all(victims.map((victim) => victim.startUntilReady()))
  const crowd: Crowd = {
    relay,
    random,
    smtpPort: Number(env.SMTP_PORT),
    httpPort: Number(env.PORT),
    adminKey: env.ADMIN_KEY ?? '',
    goesOn: () => true,
  }
  await firstMail(crowd, answers)
  // However long that took, there is time for what comes after.
  const until = Math.max(began + ms, Date.now() + Math.max(ms / 2, LEAST_MS))
  const wanted = (setup.killsPerMinute * totalMs) / 60_000
  const longest = until + LONGER * ms
  crowd.goesOn = () => Date.now() < until || (killsOf(line()).all < wanted && Date.now() < longest)
  const line = (): Line => ({
    setup: setup.name,
    wanted,
    began,
    birthKills,
    victims,
    did,
    answers,
    verdict: null,
  })
  const saying = setInterval(() => sayWhereItIs(line(), until), 15_000)
  try {
    const driving = drive(crowd, answers)
    await torment({ ...chamber, victims, crowd, answers, did })
    await driving
    relay.behave()
    await settle(victims, env)
  } finally {
    clearInterval(saying)
    for (const victim of victims) await victim.end()
  }
  const db = await openDatabase({
    databaseUrl: env.DATABASE_URL || null,
    dataDir: env.DATA_DIR ?? null,
    connections: 3,
  })
  for (const { whyNot } of victims.filter(({ lost }) => lost))
    did.wrong.push({ kind: 'half-applied', what: `it does not start any more, ${whyNot}` })
  const found = await verdict(db, { answers, relay })
  await db.close()
  return { ...line(), verdict: { ...found, wrong: [...did.wrong, ...found.wrong] }, ended: Date.now() }
}

async function environment(of: {
  dataDir: string
  postgres: KillableServer | null
  redis: KillableServer | null
  relay: BadRelay
}): Promise<NodeJS.ProcessEnv> {
  return {
    ...process.env,
    NODE_ENV: 'test',
    LOG_LEVEL: process.env.TORTURE_LOG ?? 'silent',
    DATA_DIR: of.dataDir,
    DATABASE_URL: of.postgres?.url ?? '',
    REDIS_URL: of.redis?.url ?? '',
    SMTP_URL: of.relay.url,
    SMTP_PORT: String(await freePort()),
    PORT: String(await freePort()),
    SECRET: 'the secret of the torture chamber',
    ADMIN_KEY: 'the key of the torture chamber',
    SENDER_TRUST: 'loopback',
    SEND_RATE: '1000000',
  }
}

const SETTLE_MS = 300_000

/** Everything is killed once more at once; then nothing disturbs it until no mail waits and no letter is due. */
async function settle(victims: Victim[], env: NodeJS.ProcessEnv): Promise<void> {
  await Promise.all(victims.map((victim) => victim.kill('SIGKILL')))
  for (const victim of victims) await victim.startUntilReady()
  if (victims.some(({ lost }) => lost)) return
  const until = Date.now() + SETTLE_MS
  for (;;) {
    const metrics = await fetch(`http://127.0.0.1:${env.PORT}/metrics`)
      .then((answer) => answer.text())
      .catch(() => 'baton_mails{outcome="WAITING"} 1')
    const waiting = /baton_mails\{outcome="WAITING"\} ([1-9]\d*)/.exec(metrics)?.[1]
    const pending = /baton_letters\{state="PENDING"\} ([1-9]\d*)/.exec(metrics)?.[1]
    if (!waiting && !pending) break
    if (Date.now() > until) {
      console.log(`not settled: ${waiting ?? 0} mails waiting, ${pending ?? 0} letters pending`)
      break
    }
    await pause(500)
  }
  await Promise.all(victims.map((victim) => victim.kill('SIGTERM')))
}

const total = chosen.reduce((sum, { share }) => sum + share, 0)
console.log(
  `torture: ${totalMs / 1000} s over ${chosen.map(({ name }) => name).join(', ')}; seed ${values.seed}`,
)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    killEverything()
    process.exit(130)
  })
}
const bundle = await bundleServer()
const lines: Line[] = []
try {
  for (const setup of chosen) {
    const line = await run(setup, (totalMs * setup.share) / total, bundle)
    if (line) lines.push(line)
  }
} finally {
  bundle.remove()
}
const good = printTable(lines)
process.exit(good ? (process.exitCode ?? 0) : 1)
