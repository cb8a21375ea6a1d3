/** Whoever changes a row behind Baton's back, triggers off, is found by `baton doctor`, which names the deal. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { examine } from '../../src/cli-doctor.ts'
import { readConfig } from '../../src/config.ts'
import { checkDeals, checkNumbers } from '../../src/doctor.ts'
import { openDatabase } from '../../src/store/database.ts'
import { backends, freshPostgres, hasPostgres } from '../kit/backends.ts'
import { type Story, tell } from '../kit/story.ts'
import { freePort } from '../torture/servers.ts'

describe.each(backends)('on %s', (backend) => {
  let story: Story
  beforeAll(async () => {
    story = await tell({ backend })
    for (const account of ['Alder Freight', 'Cedar Dairy']) {
      await story.mail({
        from: 'Dana Whitlock <dana.whitlock@harborsystems.example>',
        subject: `Deal: ${account}`,
        text: `Hi,\n\n${account} want to replace their spreadsheet approvals before the audit in spring, about 80k EUR.\nContact is Maya Lindholm, COO, maya@${account.toLowerCase().replace(' ', '')}.example.\n\nDana`,
      })
    }
    const offer = await story.letter('HANDOFF_OFFER')
    await story.reply(offer, 'On it, thanks')
  })
  afterAll(() => story?.end())

  const check = () => checkDeals(story.running.baton.db, story.now())
  const wrong = async () =>
    (await check()).filter((finding) => finding.level === 'WRONG').map((finding) => finding.what)

  // Every tampering is undone: the next one is found on its own.
  beforeEach(async () => {
    expect(await wrong()).toEqual([])
  })

  test('an untouched database verifies, its numbers too', async () => {
    expect((await check())[0]?.what).toBe('2 deals verify: chains, replay, credit')
    const numbers = await checkNumbers(story.running.baton.db)
    expect(numbers.filter((finding) => finding.level === 'WRONG')).toEqual([])
  })

  test.each([
    {
      table: 'Event',
      what: 'the data of an event',
      set: `data = data || '{"invented": true}'`,
      where: `type = 'REGISTERED'`,
      found: /event 1 \(REGISTERED\) was changed/,
    },
    {
      table: 'Event',
      what: 'the time of an event',
      set: `at = at - interval '1 day'`,
      where: 'seq = 2',
      found: /event 2 \(\w+\) was changed/,
    },
    {
      table: 'Event',
      what: 'the words of an event',
      set: `personal = personal || '{"context": "They never said that."}'`,
      where: 'seq = 1',
      found: /its personal part was changed/,
    },
    {
      table: 'CreditAgreement',
      what: 'a share of credit',
      set: 'share = share / 2',
      where: 'true',
      found: /the credit row of .* is not what its events fixed/,
    },
    {
      table: 'CreditAgreement',
      what: 'how long a partner is protected',
      set: '"protectionDays" = "protectionDays" + 1',
      where: 'true',
      found: /the credit row of .* is not what its events fixed/,
    },
    {
      table: 'Deal',
      what: 'the stage of a deal',
      set: `stage = 'REGISTERED'`,
      where: `stage = 'HANDED_OFF'`,
      found: /its events say HANDED_OFF, its row says REGISTERED/,
    },
    {
      table: 'Deal',
      what: 'the amount of a deal',
      set: '"amountMin" = "amountMin" / 2',
      where: 'true',
      found: /differ in the smallest amount/,
    },
    {
      table: 'Deal',
      what: 'the end of a protection',
      set: `"protectedUntil" = "protectedUntil" + interval '1 day'`,
      where: '"protectedUntil" is not null',
      found: /differ in the end of protection/,
    },
  ])('$what', async ({ table, set, where, found }) => {
    const changed = await tamper(
      table,
      `update "${table}" set ${set}
       where ctid = (select ctid from "${table}" where ${where} order by ctid limit 1) returning 1`,
      async () => expect(await wrong()).toEqual([expect.stringMatching(found)]),
    )
    expect(changed).toBe(1)
  })

  test('the last event of a deal, taken away', async () => {
    await tamper(
      'Event',
      `delete from "Event" e where seq = (select max(seq) from "Event" where "dealId" = e."dealId")
         and "dealId" = (select id from "Deal" order by number limit 1) returning 1`,
      async () => expect((await wrong()).join()).toMatch(/the last event is not the one that the deal names/),
    )
  })

  test('a credit row, taken away', async () => {
    await tamper(
      'CreditAgreement',
      `delete from "CreditAgreement" where id = (select id from "CreditAgreement" limit 1) returning 1`,
      async () => expect((await wrong()).join()).toMatch(/fixed credit for 1 partners, 0 rows are there/),
    )
  })

  test('mail that waits for more than an hour is told, with what to do', async () => {
    await story.query(
      `insert into "InboundMail" (id, "messageId", "contentHash", raw, size, source, "envelopeFrom", "envelopeTo",
         session, "arrivedAt")
       values (gen_random_uuid(), 'stuck@client.example', 'none', '', 0, 'SMTP', '', '{}', '{}', $1)`,
      [new Date(story.now().getTime() - 2 * 3_600_000)],
    )
    const found = (await check()).filter((finding) => finding.level === 'WRONG')
    expect(found).toMatchObject([{ what: '1 mails have waited for more than an hour' }])
    expect(found[0]?.repair).toMatch(/Is a worker running/)
    await story.query(`delete from "InboundMail" where "messageId" = 'stuck@client.example'`)
  })

  /** Changes rows with the triggers off, looks, and puts the table back as it was. Returns how many it changed. */
  async function tamper(table: string, sql: string, look: () => Promise<void>): Promise<number> {
    await story.query(`create table "Kept" as select * from "${table}"`)
    await story.query(`alter table "${table}" disable trigger user`)
    try {
      const changed = await story.query(sql)
      await look()
      return changed.length
    } finally {
      await restore(table)
      await story.query(`alter table "${table}" enable trigger user`)
      await story.query('drop table "Kept"')
    }
  }

  /** Row by row: a deal cannot be deleted and put back while others refer to it. */
  async function restore(table: string): Promise<void> {
    const key = table === 'Event' ? ['dealId', 'seq'] : ['id']
    const columns = await story.query<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
      [table],
    )
    const names = columns.map(({ name }) => `"${name}"`)
    const conflict = key.map((name) => `"${name}"`).join(', ')
    await story.query(
      `insert into "${table}" (${names}) select ${names} from "Kept"
       on conflict (${conflict}) do update set ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    )
  }
})

describe('what is around the database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'baton-doctor-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const nobody = async () => String(await freePort())
  const found = async (env: Record<string, string>) =>
    (await examine(readConfig({ NODE_ENV: 'test', DATA_DIR: folder, ...env })))
      .filter((finding) => finding.level === 'WRONG')
      .map((finding) => finding.what)

  test.skipIf(!hasPostgres)('a Postgres that leaves its tables untidy', async () => {
    const own = await freshPostgres()
    const db = await openDatabase({ databaseUrl: own.url, dataDir: null, connections: 1 })
    try {
      const [row] = await db.query<{ off: boolean }>(
        `select not (current_setting('autovacuum')::boolean and current_setting('track_counts')::boolean) as off`,
      )
      const all = await examine(
        readConfig({ NODE_ENV: 'test', DATABASE_URL: own.url, SECRET: 'a secret that only tests use' }),
      )
      const notes = all.filter(({ what }) => /autovacuum = off/.test(what)).map(({ level }) => level)
      expect(notes).toEqual(row?.off ? ['NOTE'] : [])
    } finally {
      await db.close()
      await own.drop()
    }
  })

  test('a Redis that is not there', async () => {
    expect(await found({ REDIS_URL: `redis://127.0.0.1:${await nobody()}` })).toEqual([
      'No motion is published: nobody can mail a deal',
      expect.stringMatching(/^Queue on Redis: connect ECONNREFUSED/),
    ])
  })

  test('a database that is not there hides nothing else', async () => {
    const [at, relay] = [await nobody(), await nobody()]
    const env = {
      DATABASE_URL: `postgres://baton@127.0.0.1:${at}/baton`,
      SMTP_URL: `smtp://127.0.0.1:${relay}`,
    }
    expect(await found(env)).toEqual([
      expect.stringMatching(/^Database: connect ECONNREFUSED/),
      expect.stringMatching(/^The outbound relay: connect ECONNREFUSED/),
    ])
  })
})
