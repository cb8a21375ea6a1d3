/** What is done to the servers while people use them. Each loop goes on until it is over. */
import { randomBytes } from 'node:crypto'
import type { SmallDisk } from './full-disk.ts'
import { type Answers, type Crowd, deedsIn, hand, inventedName, registration } from './people.ts'
import type { KillablePostgres, KillableServer } from './servers.ts'
import { pause, untilNext } from './small.ts'
import type { Wrong } from './verdict.ts'
import type { Victim } from './victim.ts'

export interface Did {
  databaseKills: number
  connectionsEnded: number
  redisKills: number
  queueEmptied: number
  fullDisks: number
  /** Kills of a server while mails or calls waited for its answer. */
  killedInHand: number
  wrong: Wrong[]
}

export interface Scene {
  victims: Victim[]
  crowd: Crowd
  answers: Answers
  did: Did
  disk: SmallDisk | null
  postgres: KillablePostgres | null
  redis: KillableServer | null
}

/**
 * A server lives until it has answered up to so many mails and calls, and a moment more, in the middle of the next
 * ones: on a slow machine as on a quick one most deaths are those of a server at work.
 */
const MOST_DEEDS = 8
const MOMENT_MS = 60
/** Where nothing is answered (its database is down, another part of it is) it does not live for ever. */
const LONGEST_LIFE_MS = 4_000
/** How often something else happens under it, on average. */
const WORRY_MS = 2_500

export async function torment(scene: Scene): Promise<void> {
  if (scene.disk) return inTurns(scene)
  await Promise.all([...scene.victims.map((victim) => dieAgainAndAgain(scene, victim)), worry(scene)])
}

async function dieAgainAndAgain(scene: Scene, victim: Victim): Promise<void> {
  const { crowd } = scene
  while (crowd.goesOn() && !victim.lost) {
    await live(scene)
    await die(scene, victim)
  }
}

/** The more there are, the longer each lives: while one starts the others work. */
async function live({ victims, crowd, answers }: Scene): Promise<void> {
  const enough = deedsIn(answers) + victims.length * crowd.random() * MOST_DEEDS
  const end = Date.now() + victims.length * LONGEST_LIFE_MS
  while (deedsIn(answers) <= enough && Date.now() < end) await pause(10)
  await pause(untilNext(MOMENT_MS, crowd.random))
}

async function die({ crowd, answers, did }: Scene, victim: Victim): Promise<void> {
  if (answers.inHand > 0) did.killedInHand++
  await victim.kill(crowd.random() < 0.9 ? 'SIGKILL' : 'SIGTERM')
  await victim.startUntilReady()
}

type Torment = (scene: Scene) => Promise<void>

async function worry(scene: Scene): Promise<void> {
  const { crowd, postgres, redis } = scene
  const worries: Torment[] = [...(postgres ? ON_POSTGRES : []), ...(redis ? ON_REDIS : [])]
  while (worries.length > 0 && crowd.goesOn()) {
    await pause(untilNext(WORRY_MS, crowd.random))
    await worries[Math.floor(crowd.random() * worries.length)]?.(scene)
  }
}

const ON_POSTGRES: Torment[] = [
  async ({ postgres, did }) => {
    await postgres?.kill()
    did.databaseKills++
  },
  async ({ postgres, crowd, did }) => {
    const ended = await postgres?.endConnections(() => crowd.random() < 0.5).catch(ASLEEP)
    did.connectionsEnded += ended ?? 0
  },
  async ({ postgres, redis, did }) => {
    await (redis ?? postgres)?.emptyQueue().catch(ASLEEP)
    did.queueEmptied++
  },
]

/** It keeps nothing: a kill empties the queue as well. */
const ON_REDIS: Torment[] = [
  async ({ redis, did }) => {
    await redis?.kill()
    did.redisKills++
  },
]

/** A Postgres that still recovers from its last kill takes no orders. */
const ASLEEP = () => 0

/** One thing at a time, so that what a full disk does can be told from what a kill does; a full disk in any case. */
async function inTurns(scene: Scene): Promise<void> {
  const { crowd, disk, victims, did } = scene
  while (crowd.goesOn() && !victims[0]?.lost) {
    const [victim] = victims
    await live(scene)
    if (disk && (did.fullDisks === 0 || crowd.random() < 0.4)) await fillTheDisk(scene, disk)
    else if (victim) await die(scene, victim)
  }
}

/**
 * While the disk is full a mail may be taken as long as it can be kept (the verdict looks for it), everything else
 * is put off, and readiness says so; with space again everything goes on in the same process.
 */
async function fillTheDisk(scene: Scene, disk: SmallDisk): Promise<void> {
  const { victims, crowd, answers, did, postgres } = scene
  const [victim] = victims
  if (!victim) return
  disk.fill()
  did.fullDisks++
  try {
    for (let sent = 0; sent < 5; sent++) {
      const id = `${randomBytes(8).toString('hex')}@harborsystems.example`
      const raw = registration(inventedName(crowd.random), id)
      if (await hand(crowd, answers, raw)) answers.mails.set(id, raw)
    }
    if (!(await becomes(victim, false)))
      did.wrong.push({ kind: 'lost', what: 'ready, although the disk is full' })
    if (crowd.random() < 0.3) await victim.kill('SIGKILL')
  } finally {
    disk.empty()
  }
  // Postgres gives up when its log cannot be written; whoever runs it starts it again.
  if (postgres) {
    await postgres.kill()
    did.databaseKills++
  }
  if (!victim.isAlive()) await victim.startUntilReady()
  if (!(await becomes(victim, true)))
    did.wrong.push({ kind: 'lost', what: 'not ready a minute after the disk had space again' })
}

/** Within a minute: a hang guard, not a bar. A victim that died meanwhile is not asked. */
async function becomes(victim: Victim, ready: boolean): Promise<boolean> {
  const until = Date.now() + 60_000
  while (victim.isAlive() && Date.now() < until) {
    if ((await victim.isReady()) === ready) return true
    await pause(50)
  }
  return !victim.isAlive()
}
