/** Everything that the board shows, read at once. */
import type { Sql } from '../store/database.ts'
import { type Forecast, forecast } from './forecast.ts'
import { type Funnel, funnel, type Velocity, velocity, type WinRates, winRates } from './funnel.ts'
import { type HandoffSla, handoffSla } from './handoff-sla.ts'
import { type LeakLedger, leakLedger } from './leak-ledger.ts'
import { type Lightness, lightness } from './lightness.ts'
import { type PartnerRow, topPartners } from './partner-scorecard.ts'
import { pending } from './settle.ts'
import { type StageTime, timeInStage } from './time-in-stage.ts'

export interface BoardFilter {
  partnerId: string | null
  ownerId: string | null
}

export interface Board {
  asOf: string
  vendorName: string
  filter: BoardFilter
  choices: { partners: { id: string; name: string }[]; owners: { id: string; name: string }[] }
  /** Deals that came in during the last 12 months. */
  since: string
  ledger: LeakLedger
  funnel: Funnel
  sla: HandoffSla
  velocity: Velocity
  winRates: WinRates
  forecast: Forecast
  stages: StageTime[]
  partners: PartnerRow[]
  lightness: Lightness
  /** Changes that are noted and not yet counted. */
  pending: number
}

const YEAR = 365 * 86_400_000
const WEEKS = 13 * 7 * 86_400_000

export async function readBoard(
  db: Sql,
  options: { now: Date; vendorName: string; filter?: BoardFilter },
): Promise<Board> {
  const { now, vendorName, filter = { partnerId: null, ownerId: null } } = options
  const since = `${new Date(now.getTime() - YEAR).toISOString().slice(0, 8)}01`
  const recent = new Date(now.getTime() - WEEKS).toISOString().slice(0, 10)
  const year = { ...filter, since }
  // Before 12 months have passed a cohort's win rate is that of its fast deals: rates look back further.
  const older = { ...filter, since: `${Number(since.slice(0, 4)) - 1}${since.slice(4)}` }
  return {
    asOf: now.toISOString(),
    vendorName,
    filter,
    since,
    choices: await choices(db),
    ledger: await leakLedger(db, { ...filter, since: recent }, now),
    funnel: await funnel(db, year),
    sla: await handoffSla(db, { ...filter, since: recent }, now),
    velocity: await velocity(db, older),
    winRates: await winRates(db, older),
    forecast: await forecast(db, filter, { now }),
    stages: await timeInStage(db, year, now),
    partners: await topPartners(db, { since }, 8),
    lightness: await lightness(db, year),
    pending: await pending(db),
  }
}

/** Who can be chosen: the partners with most deals and everybody who is responsible for something. */
async function choices(db: Sql): Promise<Board['choices']> {
  const partners = await db.query<{ id: string; name: string }>(
    `select p.id, p.name from (select key, sum(entered) as n from "InsightFunnel" where dim = 'PARTNER' and grain = 'M'
       group by key order by 2 desc limit 60) t join "Partner" p on p.id = t.key::uuid order by p.name`,
  )
  const owners = await db.query<{ id: string; name: string }>(
    `select id, name from "Person" where kind in ('AE', 'INTAKE_OWNER') and active order by name limit 300`,
  )
  return { partners, owners }
}
