/** A server killed again and again in its very first start: while the database is made, migrated and filled. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../src/store/database.ts'
import { migrations } from '../../src/store/migrate.ts'
import { firstMail, nothingYet } from './people.ts'
import type { KillablePostgres } from './servers.ts'
import type { Wrong } from './verdict.ts'
import { Victim } from './victim.ts'

interface Ward {
  env: NodeJS.ProcessEnv
  bundle: string
  random: () => number
  postgres: KillablePostgres | null
}

const KILLS_PER_BIRTH = 3
/** On a busy machine the making of an embedded database takes minutes; one that cannot be made ends by itself. */
const BORN_MS = 900_000
/** What only happened to be in the way, its port taken by a stranger, is gone the next time; a broken database is not. */
const LAST_STARTS = 3

/** One birth; afterwards the mail that the survivor took must be there. Resolves with how often it was killed. */
export async function birth(ward: Ward): Promise<{ kills: number; wrong: Wrong[] }> {
  const { random, postgres } = ward
  const folder = mkdtempSync(join(tmpdir(), 'baton-birth-'))
  const databaseUrl = postgres ? await postgres.another(`birth_${randomBytes(4).toString('hex')}`) : ''
  const env: NodeJS.ProcessEnv = { ...ward.env, DATA_DIR: folder, DATABASE_URL: databaseUrl }
  const victim = new Victim(env, '', ward.bundle, random)
  try {
    const longest = postgres ? 1_500 : 5_000
    for (let turn = 0; turn < KILLS_PER_BIRTH; turn++) {
      // Some are quicker than their death.
      if (await victim.start(random() * longest)) await victim.kill('SIGKILL')
    }
    if (!(await isBorn(victim))) {
      const what = `a server killed in its first start does not start again, ${victim.whyNot}`
      return { kills: victim.kills, wrong: [{ kind: 'half-applied', what }] }
    }
    const answers = nothingYet()
    await firstMail({ smtpPort: Number(env.SMTP_PORT), random }, answers)
    await victim.kill('SIGKILL')
    const [id] = answers.mails.keys()
    const wrong: Wrong[] = id
      ? await look(env, id)
      : [{ kind: 'lost', what: 'a newborn server took no mail' }]
    return { kills: victim.kills, wrong }
  } finally {
    await victim.end()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function isBorn(victim: Victim): Promise<boolean> {
  for (let turn = 0; turn < LAST_STARTS; turn++) if (await victim.start(BORN_MS)) return true
  return false
}

async function look(env: NodeJS.ProcessEnv, messageId: string): Promise<Wrong[]> {
  const db = await openDatabase({
    databaseUrl: env.DATABASE_URL || null,
    dataDir: env.DATA_DIR ?? null,
    connections: 2,
  })
  try {
    const mails = await db.query('select 1 from "InboundMail" where "messageId" = $1', [messageId])
    const steps = await db.query('select 1 from "_prisma_migrations" where finished_at is not null')
    const wrong: Wrong[] = []
    if (mails.length !== 1) wrong.push({ kind: 'lost', what: 'the first mail of a newborn server' })
    if (steps.length !== migrations().length)
      wrong.push({ kind: 'half-applied', what: `${steps.length} of ${migrations().length} migrations` })
    return wrong
  } finally {
    await db.close()
  }
}
