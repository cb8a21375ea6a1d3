import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isLeakReport } from '../../emails/leak-report-props.ts'
import { type Board, readBoard } from '../../src/insight/board.ts'
import { boardPage } from '../../src/insight/board-page.ts'
import { readBoard as serveBoard } from '../../src/insight/board-route.ts'
import { DEFINITIONS } from '../../src/insight/definitions.ts'
import { leakReport, reportReaders } from '../../src/insight/leak-report.ts'
import { LEAK_WORDS } from '../../src/insight/leak-words.ts'
import { PARAMETERS, simulate } from '../../src/insight/simulate.ts'
import { composeLetter } from '../../src/outbound/compose.ts'
import type { Database } from '../../src/store/database.ts'
import type { Baton } from '../../src/world.ts'
import { backends, freshDatabase } from '../kit/backends.ts'

const now = new Date(PARAMETERS.until)

describe('what leaders read', () => {
  let db: Database
  let board: Board
  beforeAll(async () => {
    db = await freshDatabase(backends.at(-1)!)
    await simulate(db, { deals: 300, seed: 2, from: '2025-11-01T00:00:00.000Z' })
    board = await readBoard(db, { now, vendorName: 'Vendor' })
  })
  afterAll(() => db.close())

  it('board: the largest leak, its worth and who can close it come first', () => {
    const page = boardPage(board)
    const { largest } = board.ledger
    const hero = page.slice(page.indexOf('class="hero'), page.indexOf('class="tiles"'))
    expect(hero).toContain(LEAK_WORDS[largest!.type].title)
    expect(hero).toContain(`${largest!.open} deal`)
    expect(hero).toContain(largest!.responsible.name!)
    expect(hero).toContain(largest!.action)
    expect(page.indexOf('class="hero')).toBeLessThan(page.indexOf('Where deals leak now'))
  })

  it('board: shows every definition, runs no script, loads nothing', () => {
    const page = boardPage(board)
    for (const { title } of Object.values(DEFINITIONS)) expect(page).toContain(title)
    expect(page.match(/<script|<img|<link|https?:|url\(|\son\w+="/i)).toBeNull()
    expect(page.match(/NaN|undefined|Infinity|\[object/)).toBeNull()
  })

  it('board: names cannot become markup', () => {
    const evil = '<img src=x onerror=alert(1)>"\''
    const [leak] = board.ledger.now
    const largest = { ...leak!, action: evil, responsible: { ...leak!.responsible, name: evil } }
    const page = boardPage({
      ...board,
      vendorName: evil,
      choices: { partners: [{ id: evil, name: evil }], owners: [] },
      ledger: { ...board.ledger, now: [largest], largest },
    })
    expect(page).not.toContain('<img')
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;')
  })

  it('board: an empty company has a page, too', async () => {
    const empty = await freshDatabase(backends.at(-1)!)
    const page = boardPage(await readBoard(empty, { now, vendorName: 'Vendor' }))
    expect(page).toContain('no open leak')
    expect(page).toContain('not enough data yet')
    expect(page.match(/NaN|undefined|Infinity/)).toBeNull()
    await empty.close()
  })

  it('board: narrows to a partner and to an owner', async () => {
    const partnerId = board.partners[0]!.partnerId
    const narrow = await readBoard(db, { now, vendorName: 'Vendor', filter: { partnerId, ownerId: null } })
    expect(narrow.funnel.steps[0]!.deals).toBe(board.partners[0]!.registrations)
    expect(narrow.ledger.openNow).toBeLessThan(board.ledger.openNow)
    expect(boardPage(narrow)).toContain(`value="${partnerId}" selected`)
  })

  it('report: one line per kind of leak, three things to do that name deals and people', async () => {
    const report = await leakReport(db, { now })
    expect(isLeakReport(report)).toBe(true)
    expect(report.period).toEqual({ from: '2026-10-19', until: '2026-10-25' })
    expect(report.leaks.map(({ count }) => count)).toEqual(board.ledger.now.map(({ open }) => open))
    expect(report.todo.length).toBe(Math.min(3, report.leaks.length))
    const [first] = board.ledger.now
    expect(report.todo[0]).toContain(`[${first!.deals[0]!.number}]`)
    expect(report.todo[0]).toContain(first!.deals[0]!.responsible!)
    for (const todo of report.todo) expect(todo).not.toContain('.:')
    expect(report.headline).not.toMatch(/ 1 leaks /)
  })

  it('report: the letter made of it says the same in HTML and text', async () => {
    const report = await leakReport(db, { now })
    const recipient = { name: 'Mara Lindt', language: 'en', timeZone: 'UTC' }
    const brand = { vendorName: 'Vendor', registrationAddress: 'deals@intake.vendor.example' }
    const letter = composeLetter('LEAK_REPORT', {
      recipient,
      deal: null,
      data: { report },
      brand,
      replyTo: brand.registrationAddress,
    } as Parameters<typeof composeLetter<'LEAK_REPORT'>>[1])
    expect(letter.subject).toBe(report.title)
    const flat = (text: string) => text.replace(/\s+/g, ' ')
    for (const todo of report.todo) expect(flat(letter.text)).toContain(flat(todo))
    expect(letter.html).toContain(report.leaks[0]!.action)
  })

  it('report: leaders read about everything, an owner about what this owner can close', async () => {
    const readers = await reportReaders(db)
    const owner = readers.find(({ about }) => about === 'OWN')!
    const own = await leakReport(db, { now, ownerId: owner.personId })
    const [row] = await db.query<{ n: number }>(
      'select count(*)::int as n from "Leak" where "closedAt" is null and "responsibleId" = $1::uuid',
      [owner.personId],
    )
    expect(own.leaks.reduce((sum, { count }) => sum + count, 0)).toBe(row!.n)
    expect(readers.filter(({ about }) => about === 'EVERYTHING').length).toBe(3)
  })

  describe('over HTTP', () => {
    let server: Server
    let base: string
    beforeAll(async () => {
      const config = { mode: 'production', vendor: { name: 'Vendor' } }
      const baton = { db, config, now: () => now } as unknown as Baton
      server = createServer((request, response) => {
        serveBoard(baton, request, response, new URL(request.url ?? '/', 'http://localhost')).catch((error) =>
          response.writeHead(500).end(String(error)),
        )
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/board`
    })
    afterAll(() => new Promise((resolve) => server.close(resolve)))

    it('nobody reads it without a key; a read key reads it; a partner’s key does not', async () => {
      const { createHash, randomUUID } = await import('node:crypto')
      const key = async (name: string, scopes: string[], partnerId: string | null) => {
        const secret = `baton_${name}_${randomUUID()}`
        await db.query(
          `insert into "ApiKey" (id, name, prefix, hash, scopes, "partnerId") values ($1::uuid, $2, $2, $3, $4, $5::uuid)`,
          [randomUUID(), name, createHash('sha256').update(secret).digest('hex'), scopes, partnerId],
        )
        return { headers: { authorization: `Bearer ${secret}` } }
      }
      expect((await fetch(base)).status).toBe(401)
      const read = await key('read', ['read'], null)
      const answer = await fetch(base, read)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(await answer.text()).toContain('Where deals leak now')
      expect((await fetch(base, await key('partner', ['read'], board.partners[0]!.partnerId))).status).toBe(
        401,
      )
      expect((await fetch(base, { ...read, method: 'POST' })).status).toBe(405)
      expect((await fetch(`${base}?partner=' or 1=1`, read)).status).toBe(200)
    })
  })
})
