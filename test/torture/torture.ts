/**
 * `npm run torture -- [--seconds N | --minutes N] [--on pglite,postgres,redis,disk] [--seed N]`
 *
 * Starts the real server, mails it deals and replies over real SMTP, registers deals over GraphQL, and kills it with
 * SIGKILL at random moments, again and again; on Postgres and Redis it kills those under it as well (Redis loses the
 * whole queue each time); on `disk` it fills the disk under the embedded database; the outbound relay misbehaves all
 * the while. Then it lets everything settle and counts: every mail that got its 250 must be there once with one
 * outcome, every deal that GraphQL answered once, every deal's events must verify, every letter must have arrived.
 * Exit code 1 when anything is lost, doubled or half-applied. The time is shared out among the setups.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openDatabase } from '../../src/store/database.ts'
import { type SmallDisk, smallDisk } from './full-disk.ts'
import { type Answers, type Crowd, drive, hand, inventedName, nothingYet, registration } from './people.ts'
import { startBadRelay } from './relay.ts'
import { freePort, type KillableServer, ownPostgres, ownRedis } from './servers.ts'
import { pause, seeded } from './small.ts'
import { verdict } from './verdict.ts'
import { Victim } from './victim.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    seconds: { type: 'string' },
    on: { type: 'string', default: 'pglite,postgres,redis,disk' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
  },
})
const totalMs = (values.minutes ? Number(values.minutes) * 60 : Number(values.seconds ?? 120)) * 1000
const setups = values.on.split(',')
const random = seeded(Number(values.seed))

interface Torment {
  kills: number
  databaseKills: number
  redisKills: number
  fullDisks: number
  wrong: string[]
}

async function run(setup: string, ms: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-torture-'))
  const embedded = setup === 'pglite' || setup === 'disk'
  const disk = setup === 'disk' ? smallDisk(join(folder, 'data')) : null
  const postgres = embedded ? null : await ownPostgres()
  const redis = setup === 'redis' ? await ownRedis() : null
  try {
    if (setup === 'disk' && !disk) return notHere(setup, 'right to mount a small disk')
    if (!embedded && !postgres) return notHere(setup, 'Postgres')
    if (setup === 'redis' && !redis) return notHere(setup, 'Redis')
    return await torture({ setup, ms, folder, disk, postgres, redis })
  } finally {
    await postgres?.end()
    await redis?.end()
    disk?.end()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Chamber {
  setup: string
  ms: number
  folder: string
  disk: SmallDisk | null
  postgres: KillableServer | null
  redis: KillableServer | null
}

async function torture({ setup, ms, folder, ...under }: Chamber): Promise<boolean> {
  const { postgres, redis } = under
  const relay = await startBadRelay(random)
  const env = await environment({ folder, postgres, redis, relayUrl: relay.url })
  const answers = nothingYet()
  const did: Torment = { kills: 0, databaseKills: 0, redisKills: 0, fullDisks: 0, wrong: [] }
  const victim = new Victim(env, random)
  while (!(await victim.start()));
  const until = Date.now() + ms
  const crowd: Crowd = {
    relay,
    random,
    smtpPort: Number(env.SMTP_PORT),
    httpPort: Number(env.PORT),
    adminKey: env.ADMIN_KEY ?? '',
    until,
  }
  const driving = drive(crowd, answers)
  await torment({ victim, crowd, answers, did, ...under })
  await driving
  relay.behave()
  await settle(victim, env)
  await victim.end()
  const db = await openDatabase({
    databaseUrl: postgres?.url ?? null,
    dataDir: postgres ? null : (env.DATA_DIR ?? null),
    connections: 3,
  })
  const wrong = [...did.wrong, ...(await verdict(db, { answers, relay }))]
  await db.close()
  await relay.close()
  report(setup, { did, answers, wrong, victim })
  return wrong.length === 0
}

async function environment(of: {
  folder: string
  postgres: KillableServer | null
  redis: KillableServer | null
  relayUrl: string
}): Promise<NodeJS.ProcessEnv> {
  return {
    ...process.env,
    NODE_ENV: 'test',
    LOG_LEVEL: process.env.TORTURE_LOG ?? 'silent',
    DATA_DIR: join(of.folder, 'data'),
    DATABASE_URL: of.postgres?.url ?? '',
    REDIS_URL: of.redis?.url ?? '',
    SMTP_URL: of.relayUrl,
    SMTP_PORT: String(await freePort()),
    PORT: String(await freePort()),
    SECRET: 'the secret of the torture chamber',
    ADMIN_KEY: 'the key of the torture chamber',
    SENDER_TRUST: 'loopback',
    SEND_RATE: '1000000',
  }
}

function notHere(setup: string, what: string): boolean {
  console.log(`\n!!! ${setup}: NOT EXERCISED, this machine has no ${what}\n`)
  return !(process.env.REQUIRE_BACKENDS ?? '').includes(what.toLowerCase())
}

interface Scene {
  victim: Victim
  crowd: Crowd
  answers: Answers
  did: Torment
  disk: SmallDisk | null
  postgres: KillableServer | null
  redis: KillableServer | null
}

async function torment(scene: Scene): Promise<void> {
  const { victim, crowd, did, disk, postgres, redis } = scene
  while (Date.now() < crowd.until) {
    // Somewhere in the work; what is killed while it still starts is Victim's affair.
    await pause(random() * 1_500)
    const what = random()
    if (disk && what < 0.35) {
      await fillTheDisk(scene, disk)
      did.fullDisks++
    } else if (postgres && what < 0.15) {
      await postgres.kill()
      did.databaseKills++
    } else if (redis && what < 0.3) {
      await redis.kill()
      did.redisKills++
    } else {
      await victim.kill(random() < 0.9 ? 'SIGKILL' : 'SIGTERM')
      did.kills++
      while (!(await victim.start())) did.kills++
    }
  }
}

/**
 * While the disk is full a mail may be taken as long as it can be kept (the verdict looks for it), everything else
 * is put off, and readiness says so; with space again everything goes on in the same process.
 */
async function fillTheDisk(scene: Scene, disk: SmallDisk): Promise<void> {
  const { victim, crowd, answers, did } = scene
  disk.fill()
  try {
    for (let sent = 0; sent < 5; sent++) {
      const id = `${randomBytes(8).toString('hex')}@harborsystems.example`
      const raw = registration(inventedName(random), id)
      if (await hand(crowd, answers, raw)) answers.mails.set(id, raw)
    }
    if (await victim.isReady()) did.wrong.push('ready, although the disk is full')
    if (random() < 0.3) {
      await victim.kill('SIGKILL')
      did.kills++
    }
  } finally {
    disk.empty()
  }
  const emptied = Date.now()
  while (victim.isAlive() && !(await victim.isReady()) && Date.now() < emptied + 10_000) await pause(50)
  if (!victim.isAlive()) while (!(await victim.start()));
  if (!(await victim.isReady())) did.wrong.push('not ready 10 seconds after the disk had space again')
}

async function settle(victim: Victim, env: NodeJS.ProcessEnv): Promise<void> {
  await victim.kill('SIGKILL')
  while (!(await victim.start()));
  const until = Date.now() + 240_000
  let said = Date.now() + 15_000
  for (;;) {
    const metrics = await fetch(`http://127.0.0.1:${env.PORT}/metrics`)
      .then((answer) => answer.text())
      .catch(() => 'baton_mails{outcome="WAITING"} 1')
    const waiting = /baton_mails\{outcome="WAITING"\} ([1-9]\d*)/.exec(metrics)?.[1]
    const pending = /baton_letters\{state="PENDING"\} ([1-9]\d*)/.exec(metrics)?.[1]
    if (!waiting && !pending) break
    const left = `${waiting ?? 0} mails waiting, ${pending ?? 0} letters pending`
    if (Date.now() > said) {
      console.log(`  settling: ${left}`)
      said = Date.now() + 15_000
    }
    if (Date.now() > until) {
      console.log(`not settled: ${left}`)
      break
    }
    await pause(500)
  }
  await victim.kill('SIGTERM')
}

function report(
  setup: string,
  of: { did: Torment; answers: Answers; wrong: string[]; victim: Victim },
): void {
  const { did, answers, wrong, victim } = of
  const { counts } = answers
  const starts = [...victim.readyAfter].sort((a, b) => a - b)
  console.log(
    `${setup}: ${did.kills} kills of the server, ${did.databaseKills} of Postgres, ${did.redisKills} of Redis, ` +
      `the disk full ${did.fullDisks} times; half of the ${starts.length} starts were ready within ` +
      `${starts[Math.floor(starts.length / 2)]} ms\n  ${counts.accepted} mails accepted, ${counts.repeated} repeated, ` +
      `${counts.replies} replies; ${counts.unanswered} without an answer, ${counts.putOff} put off (4xx), ` +
      `${counts.refused} refused (5xx); ${counts.mutations} mutations answered, ${counts.mutationsRepeated} repeated`,
  )
  console.log(
    wrong.length === 0
      ? '  nothing lost, nothing doubled, nothing half-applied'
      : `  ${wrong.length} WRONG:\n    ${wrong.slice(0, 20).join('\n    ')}`,
  )
}

let failed = false
console.log(`torture: ${totalMs / 1000} s over ${setups.join(', ')}; seed ${values.seed}`)
for (const setup of setups) {
  if (!(await run(setup, totalMs / setups.length))) failed = true
}
process.exit(failed ? 1 : 0)
