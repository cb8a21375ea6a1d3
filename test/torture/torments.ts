/** What is done to the servers while people use them. Each loop goes on until the time is over. */
import { randomBytes } from 'node:crypto'
import type { SmallDisk } from './full-disk.ts'
import { type Answers, type Crowd, hand, inventedName, registration } from './people.ts'
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

/** How long a server lives, and how often something happens under it, on average. */
const LIFE_MS = 700
/** Where a start takes long, a life takes this part of it, up to a bound: else nobody would be killed at work. */
const LIFE_PART = 0.35
const LONGEST_LIFE_MS = 3_000
const WORRY_MS = 2_500

export async function torment(scene: Scene): Promise<void> {
  if (scene.disk) return inTurns(scene)
  await Promise.all([...scene.victims.map((victim) => dieAgainAndAgain(scene, victim)), worry(scene)])
}

async function dieAgainAndAgain(scene: Scene, victim: Victim): Promise<void> {
  const { crowd } = scene
  while (Date.now() < crowd.until && !victim.lost) {
    await pause(lifeOf(scene, victim))
    await die(scene, victim)
  }
}

/** The more there are, the longer each lives: while one starts the others work. */
function lifeOf({ victims, crowd }: Scene, victim: Victim): number {
  const mean = Math.min(LONGEST_LIFE_MS, Math.max(LIFE_MS, LIFE_PART * (victim.readyAfter.at(-1) ?? 0)))
  return untilNext(mean * victims.length, crowd.random)
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
  while (worries.length > 0 && Date.now() < crowd.until) {
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

/** One thing at a time, so that what a full disk does can be told from what a kill does. */
async function inTurns(scene: Scene): Promise<void> {
  const { crowd, disk, victims } = scene
  while (Date.now() < crowd.until && !victims[0]?.lost) {
    const [victim] = victims
    if (victim) await pause(lifeOf(scene, victim))
    if (disk && crowd.random() < 0.4) await fillTheDisk(scene, disk)
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
    did.wrong.push({ kind: 'lost', what: 'not ready 10 seconds after the disk had space again' })
}

/** Within ten seconds; a victim that died meanwhile is not asked. */
async function becomes(victim: Victim, ready: boolean): Promise<boolean> {
  const until = Date.now() + 10_000
  while (victim.isAlive() && Date.now() < until) {
    if ((await victim.isReady()) === ready) return true
    await pause(50)
  }
  return !victim.isAlive()
}
