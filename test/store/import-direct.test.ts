/** The vendor's own opportunities from a CRM's CSV: every dialect, all rows or none, and the conflict they make. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importFile, readOpportunities } from '../../src/cli-import.ts'
import { readCsv } from '../../src/csv.ts'
import { freshPostgres, hasPostgres } from '../kit/backends.ts'
import { complete, openShop, register, type Shop } from './kit.ts'

const bytes = (text: string) => Buffer.from(text)

describe('CSV', () => {
  test.each([
    ['a,b\r\n1,2\r\n', [['1', '2']]],
    ['a,b\n1,2', [['1', '2']]],
    ['a,b\r1,2\r', [['1', '2']]],
    ['a;b\n"1;x";2,5\n', [['1;x', '2,5']]],
    ['a\tb\n1\t2\n\n\n', [['1', '2']]],
    ['a,b\n"say ""hi""\nthere",2\n', [['say "hi"\nthere', '2']]],
    ['a,b\n1,\n', [['1', '']]],
    ['a,b\n,2', [['', '2']]],
    ['a,b\n1,', [['1', '']]],
    ['"a, b",c\n1,2', [['1', '2']]],
  ])('%j', (text, rows) => {
    expect(readCsv(bytes(text)).rows.map((row) => row.cells)).toEqual(rows)
  })

  test('whatever was written comes back, in every dialect', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ü', '"', ',', ';', '\t', '\n', '\r\n', ' ', '東') })
    const table = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, mark, end) => {
          const written = [['id', 'one', 'two'], ...rows]
            .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(mark))
            .join(end)
          expect(readCsv(bytes(written)).rows.map((row) => row.cells)).toEqual(rows)
          expect(readCsv(Buffer.from(`\ufeff${written}`, 'utf16le')).rows.map((row) => row.cells)).toEqual(
            rows,
          )
        },
      ),
    )
  })

  test('any bytes are some table or a line that says what is wrong', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (raw) => {
        try {
          readCsv(raw)
        } catch (error) {
          expect((error as Error).message).toMatch(/^line \d+: /)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('a byte order mark, Windows-1252 and the line numbers of an editor', () => {
    expect(readCsv(bytes('\ufeffid,b\n1,2')).header).toEqual(['id', 'b'])
    expect(readCsv(Buffer.from('id\nM\xfcller', 'latin1')).rows[0]?.cells).toEqual(['Müller'])
    expect(readCsv(bytes('a\n"x\ny"\n\nz')).rows.map((row) => row.line)).toEqual([2, 5])
    expect(() => readCsv(bytes('a,b\n1,2\n3,"never'))).toThrow(/^line 3: /)
  })
})

const EXPORT = `Opportunity ID,Account Name,Website,Billing Country,Opportunity Owner,Amount,Currency,Created Date,Closed
006-1,"Gannet & Reeve, Ltd.",https://www.gannet-reeve.example/home,GB,priya.nair@vendor.example,12000.50,eur,2026-03-31,
006-2,Old Story AG,,,Somebody Else,,,2025-01-02T10:00:00+01:00,2025-06-30
`

describe('the export', () => {
  let shop: Shop
  beforeAll(async () => {
    shop = await openShop()
  })
  afterAll(() => shop?.close())

  const stored = () =>
    shop.db.query<Record<string, unknown>>(
      `select o."externalId", a.name, o."ownerName", o."ownerId" is not null as known, o.amount, o.currency,
         o."openedAt", o."closedAt" from "DirectOpportunity" o join "Account" a on a.id = o."accountId"
       order by o."externalId"`,
    )

  test('is read as a CRM writes it, and a second import changes what is known', async () => {
    expect(await importFile(shop.baton, bytes(EXPORT))).toBe(0)
    const rows = await stored()
    expect(rows).toMatchObject([
      {
        externalId: '006-1',
        name: 'Gannet & Reeve, Ltd.',
        known: true,
        amount: '12000.50',
        currency: 'EUR',
        closedAt: null,
      },
      { externalId: '006-2', name: 'Old Story AG', known: false, ownerName: 'Somebody Else', amount: null },
    ])
    expect(rows[1]?.openedAt).toEqual(new Date('2025-01-02T09:00:00Z'))
    expect(await importFile(shop.baton, bytes(EXPORT.replace('12000.50', '99')))).toBe(0)
    expect(await stored()).toMatchObject([{ amount: '99.00' }, {}])
  })

  test('a partner’s registration of the same account meets it, one of a closed one does not', async () => {
    const facts = complete('Gannet Reeve', { accountDomain: 'mail.gannet-reeve.example', product: null })
    const { deal } = await register(shop, { facts })
    expect(deal.stage).toBe('CONFLICT')
    expect(deal).toMatchObject({ matches: [{ kind: 'DIRECT', label: '006-1', by: 'DOMAIN' }] })
    const past = await register(shop, { facts: complete('Old Story') })
    expect(past.deal.stage).toBe('HANDED_OFF')
  })

  test('one row that cannot be read stops all, and is named by its line', async () => {
    const before = await stored()
    const bad = `id,account,opened\nnew-1,Fine Firm,2026-01-01\nnew-2,Bad Firm,31.12.2026\n,No Id,2026-01-01\nnew-3,,2026-01-01\n`
    const { problems } = readOpportunities(bytes(bad))
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['line 3', 'line 4', 'line 5'])
    expect(await importFile(shop.baton, bytes(bad))).toBe(1)
    expect(await stored()).toEqual(before)
    expect(readOpportunities(bytes('name,when\nx,y')).problems[0]).toMatch(/^line 1: .*externalId, openedAt/)
    const cell = (amount: string) =>
      readOpportunities(bytes(`id;account;opened;value;currency\n1;x;2026-02-28;"${amount}";EUR`))
    expect(cell('1.000,50').problems).toEqual(['line 2: amount "1.000,50" must be like 12000.50'])
    expect(cell('1000.5').opportunities[0]?.amount).toBe('1000.5')
    expect(readOpportunities(bytes('id,account,opened\n1,x,2026-02-30')).problems.length).toBe(1)
  })

  test('with the columns that the README names', () => {
    const { problems, opportunities } = readOpportunities(
      bytes('id,account,domain,opened date\n1,Foo,foo.example,2026-02-28\n'),
    )
    expect(problems).toEqual([])
    expect(opportunities[0]).toMatchObject({
      externalId: '1',
      accountName: 'Foo',
      accountDomain: 'foo.example',
    })
  })

  test.skipIf(!hasPostgres)('by the command', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'baton-import-'))
    const { url, drop } = await freshPostgres()
    try {
      const file = join(folder, 'export.csv')
      writeFileSync(file, EXPORT)
      const env = { ...process.env, DATABASE_URL: url, DATA_DIR: folder, LOG_LEVEL: 'silent' }
      const run = () =>
        promisify(execFile)(process.execPath, ['src/baton.mjs', 'import-direct', file], { env })
      expect((await run()).stdout).toBe('2 opportunities were new, 0 known before.\n')
      expect((await run()).stdout).toBe('0 opportunities were new, 2 known before.\n')
    } finally {
      rmSync(folder, { recursive: true, force: true })
      await drop()
    }
  })
})
