/**
 * `baton simulate`: years of plausible history of an invented company, from a seed. For demos and tests the deals go
 * through the store as real ones do (hash chain, projections, replay); for the benchmark they are copied in bulk.
 */
import { createHash } from 'node:crypto'
import type { DealEvent } from '../motion/events.ts'
import { replay } from '../motion/evolve.ts'
import type { Database, Sql } from '../store/database.ts'
import { nextDealNumber, saveDeal } from '../store/deals.ts'
import { settle } from './settle.ts'
import { arrivals } from './simulate/arrivals.ts'
import { bulkLoad } from './simulate/bulk.ts'
import { type Company, makeCompany, uuid } from './simulate/company.ts'
import { writeCompany } from './simulate/company-rows.ts'
import { tellDeal } from './simulate/history.ts'
import { lettersOf } from './simulate/letters.ts'
import { PARAMETERS, type Parameters } from './simulate/parameters.ts'
import { random } from './statistics/random.ts'

export { PARAMETERS, type Parameters } from './simulate/parameters.ts'

export interface Simulated {
  company: Company
  parameters: Parameters
  deals: number
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** The company and its deals, in order of arrival, each as its events up to `until`. Nothing is written. */
export function histories(
  changes: Partial<Parameters> = {},
  options: { firstNumber?: number; hash?: (text: string) => string } = {},
): { company: Company; parameters: Parameters; deals: Generator<DealEvent[]> } {
  const parameters = { ...PARAMETERS, ...changes }
  const from = random(parameters.seed)
  const company = makeCompany(from, parameters)
  const hash = options.hash ?? sha256
  const weights = company.partners.map((partner) => partner.weight)
  function* deals() {
    let number = options.firstNumber ?? 1001
    for (const at of arrivals(from, parameters)) {
      const partner = company.partners[from.weighted(weights)]!
      const owner = company.intakeOwners[number % 2]!
      const contactId = from.pick(partner.contacts).id
      yield tellDeal(
        { from, parameters, company, hash, dealId: uuid(from), number: number++, partner, contactId, owner },
        at,
      )
    }
  }
  return { company, parameters, deals: deals() }
}

/** Writes a simulated history through the store; hundreds of deals a second. */
export async function simulate(db: Database, changes: Partial<Parameters> = {}): Promise<Simulated> {
  const firstNumber = await nextDealNumber(db)
  const { company, parameters, deals } = histories(changes, { firstNumber })
  await writeCompany(db, company)
  let batch: DealEvent[][] = []
  let count = 0
  const flush = async () => {
    const told = batch
    batch = []
    await db.transaction((tx) => writeDeals(tx, told))
  }
  for (const events of deals) {
    batch.push(events)
    if (++count % 100 === 0) await flush()
  }
  await flush()
  await db.query(`select setval('deal_number', $1)`, [firstNumber + count + 1])
  await settle(db, { all: true })
  return { company, parameters, deals: count }
}

async function writeDeals(tx: Sql, told: DealEvent[][]): Promise<void> {
  for (const events of told) {
    const after = replay(events)
    await saveDeal(tx, {
      before: null,
      after,
      events,
      letters: [],
      clock: null,
      questions: after.questionsAsked,
    })
  }
  const letters = told.map((events) => ({ id: events[0]!.dealId, letters: lettersOf(events) }))
  await tx.query(
    `update "Deal" d set "lettersSent" = r.letters from jsonb_to_recordset($1::jsonb) as r(id uuid, letters int)
     where d.id = r.id`,
    [JSON.stringify(letters)],
  )
}

/** Copies a simulated history into Postgres in bulk (simulate/bulk.ts says what it leaves out) and counts it. */
export async function simulateInBulk(
  db: Database,
  url: string,
  changes: Partial<Parameters> = {},
  heard: (deals: number) => void = () => {},
): Promise<Simulated & { rows: Record<string, number> }> {
  const firstNumber = await nextDealNumber(db)
  const { company, parameters, deals } = histories(changes, { firstNumber, hash: () => 'bulk' })
  await writeCompany(db, company)
  const rows = await bulkLoad(url, deals, heard)
  await db.query(`select setval('deal_number', $1)`, [firstNumber + rows.Deal + 1])
  // Without fresh statistics the rebuild is planned for empty tables and takes fifty times as long.
  for (const table of ['Deal', 'Event', 'Handoff', 'Leak', 'Partner', 'Person'])
    await db.query(`analyze "${table}"`)
  await db.query('select insight_rebuild()')
  return { company, parameters, deals: rows.Deal, rows }
}
