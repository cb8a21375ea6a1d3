/** Who tidies the tables up: the database where it has somebody for it, else Baton, before they grow slow. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tidiesItself, tidyTables } from '../../src/store/tidy.ts'
import { backends } from '../kit/backends.ts'
import { openShop, type Shop } from './kit.ts'

describe.each(backends)('on %s', (kind) => {
  let shop: Shop
  beforeAll(async () => {
    shop = await openShop({ kind, sample: false })
  })
  afterAll(() => shop?.close())

  /** What the planner believes about the accounts: -1 before anybody counted. */
  const counted = async () => {
    const [row] = await shop.db.query<{ rows: number }>(
      `select reltuples::int as rows from pg_class where oid = '"Account"'::regclass`,
    )
    return row?.rows
  }
  const grow = (count: number) =>
    shop.db.query(
      `insert into "Account" (id, name, "normalisedName")
       select gen_random_uuid(), 'Firm ' || n, 'firm ' || n from generate_series(1, $1::int) n`,
      [count],
    )
  /** A session tells its numbers when it is idle, and only now and then. */
  const told = () => shop.db.query('select pg_stat_force_next_flush()')

  test('a table that has grown is counted, one that has not is left alone; the dead rows go', async () => {
    if (await tidiesItself(shop.db)) return expect(await tidyTables(shop.db)).toEqual([])
    // The database may have served another test, whose changes are counted still.
    await told()
    await shop.db.query('vacuum (analyze) "Account"')
    await shop.db.query(`create schema if not exists neighbours`)
    await shop.db.query(`create table neighbours.event as select n from generate_series(1, 5000) n`)
    await grow(500)
    await told()
    expect(await tidyTables(shop.db)).not.toContain('Account')
    await grow(2_000)
    await told()
    expect(await tidyTables(shop.db)).toContain('Account')
    expect(await counted()).toBe(2_500)
    expect(await tidyTables(shop.db)).not.toContain('Account')

    await shop.db.query(`update "Account" set country = 'DE'`)
    await told()
    expect(await tidyTables(shop.db)).toContain('Account')
    const [left] = await shop.db.query<{ dead: number }>(
      `select n_dead_tup::int as dead from pg_stat_user_tables where relname = 'Account'`,
    )
    expect(left?.dead).toBe(0)
    await shop.db.query('drop schema neighbours cascade')
  })
})
