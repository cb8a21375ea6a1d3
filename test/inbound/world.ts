/** As much of a running Baton as the ways in need: a configuration, a clock that stands, a silent log. */
import { type Logger, pino } from 'pino'
import { type Config, readConfig } from '../../src/config.ts'
import type { Database } from '../../src/store/database.ts'
import type { Work } from '../../src/world.ts'

export const SECRET = 'a secret for tests, and for nothing else'

export interface TestWorld {
  config: Config
  db: Database
  log: Logger
  now: () => Date
  secret: string
  wake: (what: Work) => void
  /** What was woken, in order. */
  woken: Work[]
  clock: { at: Date }
}

export function worldOver(db: Database, env: Record<string, string> = {}): TestWorld {
  const woken: Work[] = []
  const clock = { at: new Date('2026-09-14T09:00:00Z') }
  return {
    config: readConfig({ NODE_ENV: 'test', SMTP_PORT: '0', MAIL_DOMAIN: 'intake.vendor.example', ...env }),
    db,
    log: pino({ level: 'silent' }),
    now: () => clock.at,
    secret: SECRET,
    wake: (what) => void woken.push(what),
    woken,
    clock,
  }
}

/** A motion with the registration address `deals@`, without which nobody can write to Baton. */
export async function seedMotion(db: Database, local = 'deals'): Promise<void> {
  await db.query(
    `insert into "Motion" ("id", "key", "name", "addressLocal") values (gen_random_uuid(), $1, $1, $1)
     on conflict do nothing`,
    [local],
  )
}
