/**
 * `npm run bench:insight -- [10000 100000 1000000 | writing]`: how long each board number takes at each size, and what keeping
 * the numbers costs those who write. Makes databases of its own on BENCH_DATABASE_URL (default: the tests' Postgres)
 * and drops them; BENCH_KEEP=1 keeps and reuses them (baton_bench_insight_<deals>).
 */
import pg from 'pg'
import { backtest } from '../../src/insight/backtest.ts'
import { dealForecasts, forecast } from '../../src/insight/forecast.ts'
import { funnel, velocity, winRates } from '../../src/insight/funnel.ts'
import { handoffSla } from '../../src/insight/handoff-sla.ts'
import { leakLedger } from '../../src/insight/leak-ledger.ts'
import { lightness } from '../../src/insight/lightness.ts'
import { motionEffect } from '../../src/insight/motion-effect.ts'
import { partnerScorecard, topPartners } from '../../src/insight/partner-scorecard.ts'
import { settle } from '../../src/insight/settle.ts'
import { writeCompany } from '../../src/insight/simulate/company-rows.ts'
import { histories, PARAMETERS, simulateInBulk } from '../../src/insight/simulate.ts'
import { timeInStage } from '../../src/insight/time-in-stage.ts'
import { whatIf } from '../../src/insight/what-if.ts'
import type { DealEvent } from '../../src/motion/events.ts'
import { replay } from '../../src/motion/evolve.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { loadDeal, type StoredDeal, saveDeal } from '../../src/store/deals.ts'

const SERVER = process.env.BENCH_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres'
const KEEP = process.env.BENCH_KEEP === '1'
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 40)
const now = new Date(PARAMETERS.until)
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0)

const table: Record<string, Record<string, string>> = {}
const onlyWriting = process.argv.includes('writing')
for (const size of onlyWriting ? [] : sizes.length ? sizes : [10_000, 100_000, 1_000_000]) {
  const { db, done } = await database(`baton_bench_insight_${size}`, size)
  const [counts] = await db.query<{ deals: number; events: number }>(
    `select (select count(*) from "Deal") as deals, (select count(*) from "Event") as events`,
  )
  console.log(`\n${counts!.deals} deals, ${counts!.events} events`)
  for (const [name, ask] of await questions(db)) {
    const { p50, p99 } = await timed(ask)
    table[name] = { ...table[name], [`${size} p50`]: p50.toFixed(1), [`${size} p99`]: p99.toFixed(1) }
    console.log(
      `${name.padEnd(34)} p50 ${p50.toFixed(1).padStart(7)} ms   p99 ${p99.toFixed(1).padStart(7)} ms`,
    )
  }
  await done()
}
if (!onlyWriting) console.table(table)
if (process.env.BENCH_WRITING !== '0') await writing()

async function database(name: string, size: number) {
  const url = Object.assign(new URL(SERVER), { pathname: `/${name}` }).toString()
  const known = await admin<{ n: number }>(
    `select count(*)::int as n from pg_database where datname = '${name}'`,
  )
  if (known[0]!.n === 0) await admin(`create database ${name}`)
  const db = await openDatabase({ databaseUrl: url, dataDir: null, connections: 8 })
  const [{ n } = { n: 0 }] = await db.query<{ n: number }>('select count(*)::int as n from "Deal"')
  if (size > 0 && n === 0) {
    const started = performance.now()
    await simulateInBulk(db, url, { deals: size, partners: 500, aes: 200, seed: 3 })
    await db.query('vacuum analyze')
    console.log(`loaded and counted ${size} deals in ${((performance.now() - started) / 1000).toFixed(0)} s`)
  }
  const done = async () => {
    await db.close()
    if (!KEEP) await admin(`drop database ${name} with (force)`)
  }
  return { db, done }
}

async function admin<T extends pg.QueryResultRow>(sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: SERVER })
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}

/** Every board number, for everything and for the busiest partner, owner and combination (the worst cases). */
async function questions(db: Database): Promise<[string, () => Promise<unknown>][]> {
  const partnerId = (await topPartners(db, {}, 1))[0]!.partnerId
  const [owner] = await db.query<{ id: string }>(
    `select key as id from "InsightFunnel" where dim = 'OWNER' and grain = 'M' group by key order by sum(entered) desc limit 1`,
  )
  const versions = await db.query<{ id: string }>('select id from "MotionVersion" order by number')
  const [versionA, versionB] = [versions[0]!.id, versions[1]!.id]
  const combination = { product: 'Harbor', territory: 'DE' }
  const clocks = { windowHours: 12, remindAfterHours: [4, 8], escalateAfterHours: 10, now }
  return [
    ['funnel, months', () => funnel(db)],
    ['funnel, weeks', () => funnel(db, {}, 'WEEK')],
    ['funnel, busiest partner', () => funnel(db, { partnerId })],
    ['funnel, busiest owner', () => funnel(db, { ownerId: owner!.id })],
    ['funnel, product and territory', () => funnel(db, combination)],
    ['win rates', () => winRates(db)],
    ['velocity', () => velocity(db)],
    ['time in stage', () => timeInStage(db, {}, now)],
    ['time in stage, busiest partner', () => timeInStage(db, { partnerId }, now)],
    ['handoff SLA', () => handoffSla(db, {}, now)],
    ['handoff SLA, 13 weeks', () => handoffSla(db, { since: '2026-08-02' }, now)],
    ['leak ledger', () => leakLedger(db, {}, now)],
    ['leak ledger, one owner', () => leakLedger(db, { ownerId: owner!.id }, now)],
    ['forecast', () => forecast(db, {}, { now })],
    ['forecast, busiest partner', () => forecast(db, { partnerId }, { now })],
    ['deals by expected amount', () => dealForecasts(db, {}, { now })],
    ['backtest', () => backtest(db, { now })],
    [
      'effect on first offers',
      () => motionEffect(db, { versionA, versionB, metric: 'FIRST_OFFER_IN_TIME', withinDays: 14, now }),
    ],
    ['effect on wins', () => motionEffect(db, { versionA, versionB, metric: 'WON', withinDays: 120, now })],
    ['partner scorecard, busiest', () => partnerScorecard(db, partnerId, now)],
    ['top partners', () => topPartners(db)],
    ['lightness', () => lightness(db)],
    ['what if, 90 days', () => whatIf(db, clocks)],
  ]
}

/** From a warm start: a few calls first. */
async function timed(ask: () => Promise<unknown>): Promise<{ p50: number; p99: number }> {
  for (let warm = 0; warm < 3; warm++) await ask()
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now()
    await ask()
    times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  return { p50: times[Math.floor(times.length / 2)]!, p99: times[Math.floor(times.length * 0.99)]! }
}

/**
 * Decisions written through the store, with and without the triggers, in alternating rounds of fresh deals. The
 * last line adds the folding itself, as a worker does it, to the writers' time.
 */
async function writing(): Promise<void> {
  const { db, done } = await database('baton_bench_insight_writing', 0)
  const { company, deals } = histories({
    deals: 2400,
    partners: 500,
    aes: 200,
    seed: Number(process.env.BENCH_SEED ?? 4),
  })
  await writeCompany(db, company)
  const times = { without: [] as number[], noted: [] as number[], folded: [] as number[] }
  for (let round = 0; round < 24; round++) {
    const mode = (['without', 'noted'] as const)[round % 2]!
    const verb = mode === 'noted' ? 'enable' : 'disable'
    await db.query(`alter table "Deal" ${verb} trigger insight_note, ${verb} trigger insight_note_change`)
    await db.query(`alter table "Leak" ${verb} trigger insight_note`)
    const histories100 = Array.from({ length: 100 }, (): DealEvent[] => deals.next().value)
    const started = performance.now()
    const decisions = await writeAll(db, histories100)
    const written = performance.now() - started
    times[mode].push(written / decisions)
    if (mode !== 'noted') continue
    await settle(db, { all: true })
    times.folded.push((performance.now() - started) / decisions)
  }
  await done()
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
  const [without, noted, folded] = [median(times.without), median(times.noted), median(times.folded)]
  const more = (ms: number) =>
    `${ms.toFixed(3)} ms per decision, ${((ms / without - 1) * 100).toFixed(1)} % more`
  console.log(`\nwriting without the numbers: ${without.toFixed(3)} ms per decision`)
  console.log(`writing with them noted:     ${more(noted)}`)
  console.log(`and folded by a worker:      ${more(folded)}`)
}

/** Decision by decision: read the deal, save its next events, commit. Returns how many decisions that were. */
async function writeAll(db: Database, all: DealEvent[][]): Promise<number> {
  let decisions = 0
  for (const events of all) {
    let written = 0
    while (written < events.length) {
      const at = events[written]!.at
      const end = events.findIndex((event, index) => index > written && event.at !== at)
      const next = end < 0 ? events.length : end
      await db.transaction(async (tx) => {
        const before: StoredDeal | null = written === 0 ? null : await loadDeal(tx, events[0]!.dealId)
        const after = replay(events.slice(0, next))
        await saveDeal(tx, {
          before,
          after,
          events: events.slice(written, next),
          letters: [],
          clock: null,
          questions: 0,
        })
      })
      decisions++
      written = next
    }
  }
  return decisions
}
