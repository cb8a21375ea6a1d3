/** Mail from a real mailbox: nothing lost, nothing twice, and nothing marked read that is not stored. */
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import type { ImapFlow } from 'imapflow'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startImap, tryImap } from '../../src/inbound/imap.ts'
import type { Database } from '../../src/store/database.ts'
import { freshDatabase } from '../kit/backends.ts'
import { buildMail } from '../kit/mail.ts'
import { DOVECOT, type MailServer, startDovecot, until } from './dovecot.ts'
import { seedMotion, type TestWorld, worldOver } from './world.ts'

if (!DOVECOT)
  console.warn(
    'NOT RUN: mail from a mailbox, because dovecot is not installed (apt-get install dovecot-imapd)',
  )

describe.skipIf(!DOVECOT)('a mailbox', () => {
  let server: MailServer
  let owner: ImapFlow
  let db: Database
  let world: TestWorld
  let stop: (() => Promise<void>) | null = null

  beforeAll(async () => {
    server = await startDovecot()
    db = await freshDatabase('pglite')
    await seedMotion(db)
  })
  afterAll(async () => {
    await stop?.()
    await owner?.logout().catch(() => {})
    await db?.close()
    await server?.remove()
  })
  beforeEach(async () => {
    await stop?.()
    stop = null
    await owner?.logout().catch(() => {})
    owner = await server.open()
    await owner.mailboxDelete('Deals').catch(() => {})
    await owner.mailboxCreate('Deals')
    await db.query('delete from "InboundMail"')
    await db.query('delete from "Setting"')
    world = worldOver(db)
  })

  const raw = (text: string) =>
    buildMail({ from: 'ana@harbor.example', to: 'deals@intake.vendor.example', subject: text, text })
  const put = (text: string, flags: string[] = []) => owner.append('Deals', raw(text), flags)
  const listen = async (over: TestWorld = world) => {
    stop = await startImap(over, { url: server.url, mailbox: 'Deals' }, 50)
  }
  const subjects = async () => {
    const rows = await db.query<{ raw: Uint8Array }>('select "raw" from "InboundMail"')
    return rows.map((row) => /^Subject: (.*)\r$/m.exec(Buffer.from(row.raw).toString())?.[1] ?? '').sort()
  }
  const has = (...expected: string[]) => until(async () => String(await subjects()) === String(expected))
  const unread = async () => {
    await owner.mailboxOpen('Deals')
    const found = await owner.search({ seen: false })
    await owner.mailboxClose()
    return (found || []).length
  }

  test('a trial says what it found, or why not, and reads nothing', async () => {
    await put('one')
    expect(await tryImap({ url: server.url, mailbox: 'Deals' })).toBe(1)
    expect(await unread()).toBe(1)
    await expect(tryImap({ url: server.url.replace('secret', 'wrong'), mailbox: 'Deals' })).rejects.toThrow(
      'Authentication failed',
    )
    await expect(tryImap({ url: server.url, mailbox: 'Nowhere' })).rejects.toThrow("doesn't exist")
  })

  test('at first: what nobody has read; then whatever comes, at once', async () => {
    await put('last year, read', ['\\Seen'])
    await put('waiting')
    await put('read yesterday', ['\\Seen'])
    await listen()
    await has('waiting')
    await expect.poll(unread).toBe(0)
    await put('while idle')
    await has('waiting', 'while idle')
    await expect.poll(unread).toBe(0)
    expect(
      await db.query('select "source", "session", "envelopeTo", "envelopeFrom" from "InboundMail" limit 1'),
    ).toEqual([
      {
        source: 'IMAP',
        session: { user: 'imap:ana' },
        envelopeTo: ['deals@intake.vendor.example'],
        envelopeFrom: 'ana@harbor.example',
      },
    ])
  })

  test('after a restart: what came meanwhile, even when somebody has read it in the mailbox', async () => {
    await listen()
    await put('one')
    await has('one')
    await stop?.()
    await put('two', ['\\Seen'])
    await listen()
    await has('one', 'two')
  })

  test('when the store is out of order nothing is marked read, and it is taken as soon as it can be', async () => {
    let broken = true
    let refused = 0
    const failing: Database = {
      ...db,
      query: (text, params) => {
        if (!broken || !text.includes('"InboundMail"')) return db.query(text, params)
        refused++
        return Promise.reject(new Error('disk full'))
      },
    }
    await put('patient')
    await listen({ ...world, db: failing })
    await until(() => refused > 0)
    expect(await unread()).toBe(1)
    broken = false
    await has('patient')
    await until(async () => (await unread()) === 0)
  })

  test('when the server numbers its messages anew: no mail is lost, none is doubled', async () => {
    await listen()
    await put('one')
    await put('two')
    await has('one', 'two')
    await stop?.()
    await owner.mailboxDelete('Deals')
    await owner.mailboxCreate('Deals')
    await put('two', ['\\Seen'])
    await put('one', ['\\Seen'])
    await put('three', ['\\Seen'])
    await listen()
    await has('one', 'three', 'two')
    await put('four')
    await has('four', 'one', 'three', 'two')
  })

  test('when the server goes away and comes back: goes on', async () => {
    await listen()
    await put('one')
    await has('one')
    await owner.logout()
    await server.stop()
    await server.start()
    owner = await server.open()
    await put('two')
    await has('one', 'two')
  })

  test('a message that is too large stays, flagged for a human, and does not block the next', async () => {
    world = worldOver(db, { SMTP_MAX_BYTES: '2000' })
    await put('x'.repeat(900).concat(' '.repeat(1_200)))
    await put('small')
    await listen()
    await has('small')
    await owner.mailboxOpen('Deals')
    expect(await owner.search({ flagged: true })).toEqual([1])
    expect(await owner.search({ seen: false })).toEqual([1])
    await owner.mailboxClose()
  })

  test('a message that the server cannot give out is flagged for a human, and does not keep those behind it', async () => {
    await put('spoilt')
    server.spoilNewest('Deals')
    await put('behind it')
    await listen()
    await has('behind it')
    await put('later')
    await has('behind it', 'later')
    await owner.mailboxOpen('Deals')
    expect(await owner.search({ flagged: true })).toEqual([1])
    expect(await owner.search({ seen: false })).toEqual([1])
    await owner.mailboxClose()
  })

  test('stops while waiting to try again', { timeout: 20_000 }, async () => {
    await server.stop()
    let warned = false
    const log = pino({ level: 'warn' }, { write: () => (warned = true) })
    stop = await startImap({ ...world, log }, { url: server.url, mailbox: 'Deals' }, 3_600_000)
    await until(() => warned)
    await stop()
    await server.start()
  })

  // The client itself would wait for a quarter of a minute.
  test('stops while a server that says nothing is waited for', { timeout: 10_000 }, async () => {
    const silent = createServer()
    const called = once(silent, 'connection')
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening))
    const { port } = silent.address() as AddressInfo
    stop = await startImap(world, { url: `imap://ana:secret@127.0.0.1:${port}`, mailbox: 'Deals' })
    await called
    await stop()
    silent.close()
  })
})
