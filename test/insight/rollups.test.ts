import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDeals } from '../../src/insight/open-deals.ts'
import { pending, rebuild, recount, settle } from '../../src/insight/settle.ts'
import { writeCompany } from '../../src/insight/simulate/company-rows.ts'
import { histories, simulate } from '../../src/insight/simulate.ts'
import { EDGES } from '../../src/insight/statistics/buckets.ts'
import { random } from '../../src/insight/statistics/random.ts'
import { replay } from '../../src/motion/evolve.ts'
import type { Database, Sql } from '../../src/store/database.ts'
import { loadDeal, saveDeal } from '../../src/store/deals.ts'
import { backends, freshDatabase } from '../kit/backends.ts'

const PLACES = [
  'InsightJourney',
  'InsightOffer',
  'InsightFunnel',
  'InsightVisits',
  'InsightReach',
  'InsightStep',
  'InsightSla',
  'InsightSlaTime',
  'InsightLeak',
  'InsightOpen',
  'InsightWait',
  'InsightOpenLeak',
]

/** Every kept number, as text that can be compared. */
async function everything(db: Database): Promise<Record<string, string>> {
  const all: Record<string, string> = {}
  for (const place of PLACES) {
    const rows = await db.query<{ row: string }>(`select t::text as row from "${place}" t order by 1`)
    all[place] = rows
      .map(({ row }) => row)
      .filter((row) => !/,0(,0|,0\.00)*\)$/.test(row))
      .join('\n')
  }
  return all
}

async function differing(db: Database): Promise<Record<string, number>> {
  const rows = await recount(db)
  expect(rows.map(({ place }) => place)).toEqual(PLACES)
  return Object.fromEntries(rows.filter((row) => row.differing > 0).map((row) => [row.place, row.differing]))
}

describe.each(backends)('kept numbers on %s', (kind) => {
  let db: Database
  beforeAll(async () => {
    db = await freshDatabase(kind)
    await simulate(db, { deals: 150, seed: 5 })
  })
  afterAll(() => db.close())

  it('are what a recount from events and rows gives', async () => {
    expect(await differing(db)).toEqual({})
    expect((await recount(db)).every(({ cells }) => cells > 0)).toBe(true)
  })

  it('are the same whether folded bit by bit, as events are written, or made anew', async () => {
    const { company, deals } = histories(
      { deals: 60, seed: 6, from: '2026-08-01T00:00:00.000Z' },
      { firstNumber: 90_000 },
    )
    const motion = { ...company, versions: company.versions }
    await writeCompany(db, renamed(motion))
    const from = random(1)
    for (const events of deals) {
      // Cut the history into decisions and fold at random moments between them.
      let done = 0
      while (done < events.length) {
        const at = events[done]!.at
        const end = events.findIndex((event, index) => index > done && event.at !== at)
        const next = end < 0 ? events.length : end
        const before = done === 0 ? null : await loadDeal(db, events[0]!.dealId)
        const after = replay(events.slice(0, next))
        const save = {
          before,
          after,
          events: events.slice(done, next),
          letters: [],
          clock: null,
          questions: 0,
        }
        await db.transaction((tx) => saveDeal(tx, save))
        if (from.next() < 0.4) await settle(db, { all: true })
        done = next
      }
    }
    await settle(db, { all: true })
    expect(await differing(db)).toEqual({})
    const folded = await everything(db)
    await rebuild(db)
    expect(await everything(db)).toEqual(folded)
  })

  it('follow a deal that changes its owner, its product and its value', async () => {
    const slice = (dim: string, key: string) =>
      db.query<{ n: number }>(
        `select coalesce(sum(entered), 0)::int as n from "InsightFunnel" where grain = 'M' and dim = $1 and key = $2`,
        [dim, key],
      )
    const [deal] = await db.query<{ id: string; product: string }>(
      'select id, product from "Deal" where product is not null limit 1',
    )
    const [before] = await slice('PRODUCT', deal!.product)
    await db.query(
      `update "Deal" set product = 'Moved', value = 1, revision = revision + 1 where id = $1::uuid`,
      [deal!.id],
    )
    expect(await pending(db)).toBe(1)
    await settle(db, { all: true })
    expect((await slice('PRODUCT', deal!.product))[0]!.n).toBe(before!.n - 1)
    expect((await slice('PRODUCT', 'Moved'))[0]!.n).toBe(1)
    expect(await differing(db)).toEqual({})
  })

  it('follow leaks that are closed, handed to somebody else, and removed', async () => {
    const [leak] = await db.query<{ id: string }>('select id from "Leak" where "closedAt" is null limit 1')
    const [person] = await db.query<{ id: string }>(`select id from "Person" where kind = 'MANAGER' limit 1`)
    await db.query('update "Leak" set "responsibleId" = $2::uuid where id = $1::uuid', [leak!.id, person!.id])
    await settle(db, { all: true })
    expect(await differing(db)).toEqual({})
    await db.query(`update "Leak" set "closedAt" = since + interval '3 days' where id = $1::uuid`, [leak!.id])
    expect(await differing(db)).toEqual({})
    await db.query('delete from "Leak" where id = $1::uuid', [leak!.id])
    expect(await differing(db)).toEqual({})
  })

  it('are found out when they were tampered with, and repaired by making them anew', async () => {
    await db.query(`update "InsightFunnel" set won = won + 1 where dim = 'ALL' and grain = 'W' and period in
      (select max(period) from "InsightFunnel" where dim = 'ALL' and grain = 'W')`)
    await db.query(
      'delete from "InsightJourney" where "dealId" in (select "dealId" from "InsightJourney" limit 1)',
    )
    const wrong = await differing(db)
    expect(wrong.InsightJourney).toBe(1)
    expect(wrong.InsightFunnel).toBeGreaterThan(0)
    await rebuild(db)
    expect(await differing(db)).toEqual({})
  })

  it('are read again by a process that remembers open deals, whoever moved them', async () => {
    const reader = { query: db.query.bind(db) } as Sql
    const remembered = async (filter = {}) => {
      const { slots, words, codes, value, reachedAt } = await openDeals(reader, filter)
      const word = (name: 'partnerId' | 'part' | 'currency', slot: number) => words[name][codes[name][slot]!]
      return [...slots]
        .map((slot) => [
          word('partnerId', slot),
          word('part', slot),
          word('currency', slot),
          value[slot],
          reachedAt[slot],
        ])
        .map(String)
        .sort()
    }
    const kept = async (where = 'true') => {
      const rows = await db.query<{ row: unknown[] }>(
        `select array["partnerId"::text, part, currency, coalesce(value, 0)::float8::text,
           date_part('epoch', "reachedAt")::text] as row from "InsightOpen" where ${where}`,
      )
      return rows.map(({ row }) => String(row)).sort()
    }
    expect(await remembered()).toEqual(await kept())
    const some = '(select "dealId" from "InsightOpen" order by "dealId" limit 7)'
    const [{ partnerId } = { partnerId: '' }] = await db.query<{ partnerId: string }>(
      `update "Deal" set value = 77, revision = revision + 1 where id in ${some} returning "partnerId"`,
    )
    await settle(db, { all: true })
    expect(await remembered()).toEqual(await kept())
    expect((await kept()).filter((row) => row.includes(',77,')).length).toBe(7)
    await db.query(`delete from "InsightJourney" where "dealId" in ${some}`)
    expect(await remembered()).toEqual(await kept())
    await rebuild(db)
    expect(await remembered()).toEqual(await kept())
    expect(await remembered({ partnerId })).toEqual(await kept(`"partnerId" = '${partnerId}'`))
    expect(await remembered({ since: '2026-09-01', until: '2026-10-01' })).toEqual(
      await kept(`"arrivedAt" >= '2026-09-01Z' and "arrivedAt" < '2026-10-02Z'`),
    )
  })

  it('share their buckets with the statistics', async () => {
    const [row] = await db.query<{ edges: number[] }>('select insight_edges() as edges')
    expect(row!.edges).toEqual([...EDGES])
  })
})

/** A second company in the same database: names and addresses must differ. */
function renamed<T extends ReturnType<typeof histories>['company']>(company: T): T {
  const partners = company.partners.map((p) => ({ ...p, name: `${p.name} II`, domain: `two-${p.domain}` }))
  return { ...company, partners }
}

describe.skipIf(!backends.includes('postgres'))('with writers and folders at the same time', () => {
  it('nothing is lost and nothing is counted twice', async () => {
    const db = await freshDatabase('postgres')
    const { company, deals } = histories({ deals: 120, seed: 9 })
    await writeCompany(db, company)
    const all = [...deals]
    let writing = true
    const folder = async () => {
      while (writing) await settle(db, { all: true })
    }
    const writer = async (own: typeof all) => {
      for (const events of own) {
        const after = replay(events)
        await db.transaction((tx) =>
          saveDeal(tx, { before: null, after, events, letters: [], clock: null, questions: 0 }),
        )
      }
    }
    const folders = [folder(), folder()]
    await Promise.all([0, 1, 2].map((part) => writer(all.filter((_, index) => index % 3 === part))))
    writing = false
    await Promise.all(folders)
    expect(await differing(db)).toEqual({})
    const [row] = await db.query<{ n: number }>(
      `select sum(entered)::int as n from "InsightFunnel" where dim = 'ALL' and grain = 'M'`,
    )
    expect(row!.n).toBe(120)
    await db.close()
  })
})
