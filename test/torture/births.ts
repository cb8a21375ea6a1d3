/** A server killed again and again in its very first start: while the database is made, migrated and filled. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../src/store/database.ts'
import { migrations } from '../../src/store/migrate.ts'
import { hand, inventedName, nothingYet, registration } from './people.ts'
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
const BORN_MS = 240_000

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
    if (!(await victim.start(BORN_MS))) return { kills: victim.kills, wrong: [stillborn] }
    const id = `${randomBytes(8).toString('hex')}@harborsystems.example`
    const raw = registration(inventedName(random), id)
    const taken = await hand({ smtpPort: Number(env.SMTP_PORT) }, nothingYet(), raw)
    await victim.kill('SIGKILL')
    const wrong = taken ? await look(env, id) : [{ ...stillborn, what: 'a newborn server took no mail' }]
    return { kills: victim.kills, wrong }
  } finally {
    await victim.end()
    rmSync(folder, { recursive: true, force: true })
  }
}

const stillborn: Wrong = {
  kind: 'half-applied',
  what: 'a server killed in its first start does not start again',
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
