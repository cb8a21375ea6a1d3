/** The embedded database answers the same whether a statement is asked for the first time or is prepared. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../src/store/database.ts'

let db: Database
beforeAll(async () => {
  db = await openDatabase({ databaseUrl: null, dataDir: null })
  await db.query('create table kept (id int primary key, words text unique)')
})
afterAll(() => db.close())

const OFTEN = [1, 2, 3, 4, 5]

test('every type, and nothing, each time', async () => {
  const values = [
    '3f2c1e0a-0000-4000-8000-000000000001',
    ['a,"b"', 'c'],
    JSON.stringify({ a: [1] }),
    Buffer.from([0, 255, 92]),
    new Date('2026-11-30T12:00:00Z'),
    '12.50',
    '2026-11-30',
    7,
    null,
  ]
  const text = `select $1::uuid as id, $2::text[] as list, $3::jsonb as json, $4::bytea as bytes, $5::timestamptz as at,
    $6::numeric as sum, $7::date as day, $8::int8 as big, $9::text as none`
  for (const time of OFTEN) {
    const [row] = await db.query(text, values)
    expect(row, `time ${time}`).toEqual({
      ...{ id: values[0], list: values[1], json: { a: [1] }, bytes: values[3], at: values[4] },
      ...{ sum: '12.50', day: '2026-11-30', big: 7, none: null },
    })
    expect(await db.readText('n', 'select $1::int + 1, now() is not null, null::int', [time])).toEqual([
      [String(time + 1), 't', null],
    ])
  }
})

test('what fails says why, and the next one is answered', async () => {
  const insert = 'insert into kept values ($1, $2) returning id'
  for (const id of OFTEN) {
    expect(await db.query(insert, [id, `word ${id}`])).toEqual([{ id }])
    await expect(db.query(insert, [id, 'again'])).rejects.toMatchObject({ code: '23505' })
    await expect(db.query('select $1::uuid', ['no uuid'])).rejects.toMatchObject({ code: '22P02' })
  }
  await expect(db.query('select from nowhere')).rejects.toMatchObject({ code: '42P01' })
  expect(await db.query('select count(*)::int as n from kept')).toEqual([{ n: OFTEN.length }])
})

test('in a transaction: all or nothing, and nothing of others', async () => {
  const insert = 'insert into kept values ($1, $2)'
  const failing = db.transaction(async (tx) => {
    for (const id of OFTEN) await tx.query(insert, [id + 100, `late ${id}`])
    await tx.query(insert, [101, 'twice'])
  })
  const beside = OFTEN.map((id) => db.query(insert, [id + 200, `beside ${id}`]))
  await expect(failing).rejects.toMatchObject({ code: '23505' })
  await Promise.all(beside)
  const found = await db.query<{ id: number }>('select id from kept where id > 100 order by id')
  expect(found.map(({ id }) => id)).toEqual(OFTEN.map((id) => id + 200))
})

test('a transaction that has ended takes nothing more', async () => {
  const late = await db.transaction(async (tx) => () => tx.query('insert into kept values (900, null)'))
  await expect(late()).rejects.toThrow('the transaction is over')
})
