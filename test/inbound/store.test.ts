import { setTimeout } from 'node:timers/promises'
import { pino } from 'pino'
import { beforeEach, describe, expect, test } from 'vitest'
import { keepClaims } from '../../src/jobs/keep-claims.ts'
import {
  CLAIM_MS,
  claimInbound,
  finishInbound,
  loadInbound,
  type NewInboundMail,
  renewInbound,
  retryInbound,
  storeInbound,
} from '../../src/store/inbound-mail.ts'
import { mailIdentity } from '../../src/store/mail-identity.ts'
import { buildMail } from '../kit/mail.ts'
import { onEachBackend } from './backends.ts'

const NOW = new Date('2026-09-14T09:00:00Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

function mail(text: string, change: Partial<NewInboundMail> = {}): NewInboundMail {
  return {
    raw: buildMail({ from: 'ana@harbor.example', to: 'deals@intake.vendor.example', text }),
    source: 'SMTP',
    envelopeFrom: 'ana@harbor.example',
    envelopeTo: ['deals@intake.vendor.example'],
    session: { remoteAddress: '127.0.0.1', helo: 'client.example', tls: false },
    arrivedAt: NOW,
    ...change,
  }
}

const applied = { outcome: 'APPLIED', reason: 'registered as 1042', at: NOW } as const

describe('two deliveries are one mail', () => {
  const raw = buildMail({ from: 'a@b.example', to: 'c@d.example', text: 'Hello\nthere', subject: 'x' })
  const same = (text: string) => mailIdentity(Buffer.from(text, 'latin1'))
  const base = mailIdentity(raw)

  test('whatever systems on the way wrote on top, and however lines end', () => {
    const text = raw.toString('latin1')
    expect(same(`Received: from x\r\n by y\r\nReturn-Path: <a@b.example>\r\n${text}`)).toEqual(base)
    expect(same(`Authentication-Results: mx; spf=pass\r\nX-Spam-Score: 1\r\n${text}`)).toEqual(base)
    expect(same(text.replace(/\r\n/g, '\n'))).toEqual(base)
    expect(same(`${text}\r\n\r\n`)).toEqual(base)
    expect(same(text.replace('Message-ID', 'Message-Id'))).not.toEqual({ ...base, contentHash: '' })
  })

  test('not when it says something else', () => {
    const text = raw.toString('latin1')
    expect(same(text.replace('Hello', 'hello')).contentHash).not.toBe(base.contentHash)
    expect(same(text.replace('Subject: x', 'Subject: y')).contentHash).not.toBe(base.contentHash)
    expect(same(`Cc: e@f.example\r\n${text}`).contentHash).not.toBe(base.contentHash)
  })

  test('the header block is not the body: moving the empty line is another mail', () => {
    expect(same('A: 1\r\n\r\nB: 2\r\n').contentHash).not.toBe(same('A: 1\r\nB: 2\r\n\r\n').contentHash)
  })

  test.each([
    ['', /@no-message-id$/],
    ['Message-ID: \r\n\r\nx', /@no-message-id$/],
    ['Message-ID: <a@b>\r\n\r\nx', /^a@b$/],
    ['message-id:a@b\r\n\r\nx', /^a@b$/],
    ['Message-ID:\r\n <folded@b>\r\n\r\nx', /^folded@b$/],
    ['Message-ID: <first@b>\r\nMessage-ID: <second@b>\r\n\r\nx', /^first@b$/],
    ['X: 1\r\n\r\nMessage-ID: <body@b>', /@no-message-id$/],
    ['Message-ID: <a\u0000b@c>\r\n\r\n', /^ab@c$/],
    [`Message-ID: <${'x'.repeat(900)}@b>\r\n\r\n`, /^[0-9a-f]{64}@long-message-id$/],
  ])('%j has a usable id', (text, id) => {
    expect(same(text).messageId).toMatch(id)
  })
})

onEachBackend((backend) => {
  beforeEach(async () => {
    await backend.db.query('delete from "InboundMail"')
  })
  const count = async () => {
    const [row] = await backend.db.query<{ n: number }>('select count(*)::int as n from "InboundMail"')
    return row?.n
  }

  test('what was stored comes back byte by byte', async () => {
    const raw = Buffer.from(Array.from({ length: 512 }, (_, index) => index % 256))
    const given = mail('', { raw, envelopeFrom: '', envelopeTo: ['a@b.example', 'ü@b.example'] })
    const { id, duplicate } = await storeInbound(backend.db, given)
    const stored = await loadInbound(backend.db, id)
    expect(duplicate).toBe(false)
    expect(Buffer.from(stored?.raw ?? [])).toEqual(raw)
    expect(stored).toMatchObject({
      size: 512,
      source: 'SMTP',
      envelopeFrom: '',
      envelopeTo: ['a@b.example', 'ü@b.example'],
      session: given.session,
      arrivedAt: NOW,
      outcome: null,
    })
  })

  test('a hundred at once are a hundred, each told its own id', async () => {
    const stored = await Promise.all(
      Array.from({ length: 100 }, (_, n) => storeInbound(backend.db, mail(`${n}`))),
    )
    expect(new Set(stored.map((one) => one.id)).size).toBe(100)
    expect(stored.some((one) => one.duplicate)).toBe(false)
    expect(await count()).toBe(100)
    const seventh = await loadInbound(backend.db, stored[7]?.id ?? '')
    expect(Buffer.from(seventh?.raw ?? []).toString()).toMatch(/\r\n\r\n7$/)
  })

  test('the same mail many times at once is one mail with all recipients', async () => {
    const twins = Array.from({ length: 30 }, (_, n) =>
      storeInbound(backend.db, mail('same', { envelopeTo: [`r${n % 3}@intake.vendor.example`] })),
    )
    const stored = await Promise.all(twins)
    expect(new Set(stored.map((one) => one.id)).size).toBe(1)
    expect(stored.filter((one) => !one.duplicate)).toHaveLength(1)
    expect((await loadInbound(backend.db, stored[0]?.id ?? ''))?.envelopeTo.sort()).toEqual(
      [0, 1, 2].map((n) => `r${n}@intake.vendor.example`),
    )
  })

  test('a duplicate of a mail that has its outcome changes nothing', async () => {
    const first = await storeInbound(backend.db, mail('same'))
    await finishInbound(backend.db, first.id, applied)
    const again = await storeInbound(
      backend.db,
      mail('same', { envelopeTo: ['other@intake.vendor.example'] }),
    )
    expect(again).toEqual({ id: first.id, duplicate: true })
    expect((await loadInbound(backend.db, first.id))?.envelopeTo).toEqual(['deals@intake.vendor.example'])
  })

  test('a forged copy that came first and was quarantined does not keep the genuine mail out', async () => {
    const forged = await storeInbound(backend.db, mail('same', { session: { remoteAddress: '203.0.113.9' } }))
    await finishInbound(backend.db, forged.id, { ...applied, outcome: 'QUARANTINED', trust: 'FAIL' })
    const signed = Buffer.concat([Buffer.from('DKIM-Signature: v=1; d=harbor.example\r\n'), mail('same').raw])
    const genuine = await storeInbound(backend.db, mail('same', { raw: signed }))
    expect(genuine.duplicate).toBe(false)
    expect(genuine.id).not.toBe(forged.id)
    expect(await storeInbound(backend.db, mail('same', { raw: signed }))).toEqual({
      id: genuine.id,
      duplicate: true,
    })
    await finishInbound(backend.db, genuine.id, { ...applied, trust: 'PASS' })
    expect(await count()).toBe(2)
    expect(await storeInbound(backend.db, mail('same', { raw: signed }))).toEqual({
      id: genuine.id,
      duplicate: true,
    })
  })

  test('a doubted mail sent again and again byte by byte makes two rows, not more', async () => {
    for (let n = 0; n < 5; n++) {
      const { id } = await storeInbound(backend.db, mail('same'))
      await finishInbound(backend.db, id, { ...applied, outcome: 'QUARANTINED', trust: 'FAIL' })
    }
    expect(await count()).toBe(2)
  })

  test('one mail that cannot be stored does not take its group with it', async () => {
    const good = Array.from({ length: 5 }, (_, n) => storeInbound(backend.db, mail(`good ${n}`)))
    const bad = storeInbound(backend.db, mail('bad', { source: 'PIGEON' as 'SMTP' }))
    const outcome = await Promise.allSettled([...good, bad])
    expect(outcome.map((one) => one.status)).toEqual([...Array(5).fill('fulfilled'), 'rejected'])
    expect(await count()).toBe(5)
  })

  test('NUL and other bytes in the envelope do not stop a mail', async () => {
    const { id } = await storeInbound(
      backend.db,
      mail('x', { envelopeFrom: 'a\0b@c.example', session: { helo: 'he\0lo' } }),
    )
    expect(await loadInbound(backend.db, id)).toMatchObject({
      envelopeFrom: 'ab@c.example',
      session: { helo: 'helo' },
    })
  })

  /** Stores mails of these senders, a minute apart, and returns their ids. */
  async function storeOf(senders: string[]): Promise<string[]> {
    const ids: string[] = []
    for (const [n, sender] of senders.entries()) {
      const envelopeFrom = sender && `${sender}@client.example`
      ids.push((await storeInbound(backend.db, mail(`w${n}`, { arrivedAt: later(n), envelopeFrom }))).id)
    }
    return ids
  }

  test('a claim is exclusive until it runs out; a finished mail is never claimed', async () => {
    const ids = await storeOf(['ana', 'bo', 'cy', 'di', 'ed'])
    const [a, b] = await Promise.all([
      claimInbound(backend.db, 3, later(10)),
      claimInbound(backend.db, 3, later(10)),
    ])
    expect([...a, ...b].sort()).toEqual([...ids].sort())
    expect(await claimInbound(backend.db, 9, later(10))).toEqual([])
    await finishInbound(backend.db, ids[0] ?? '', applied)
    expect(await claimInbound(backend.db, 9, later(16))).toEqual(ids.slice(1))
    expect(await loadInbound(backend.db, ids[1] ?? '')).toMatchObject({ attempts: 2 })
  })

  test('mails of one sender are taken by one claim at a time, in their order', async () => {
    const ids = await storeOf(['ana', 'bo', 'ana', 'bo', 'cy', 'ana'])
    expect(await claimInbound(backend.db, 2, later(10))).toEqual([ids[0], ids[1]])
    expect(await claimInbound(backend.db, 9, later(10))).toEqual([ids[4]])
    await finishInbound(backend.db, ids[0] ?? '', applied)
    expect(await claimInbound(backend.db, 9, later(10))).toEqual([ids[2], ids[5]])
    await finishInbound(backend.db, ids[1] ?? '', applied)
    expect(await claimInbound(backend.db, 9, later(10))).toEqual([ids[3]])
  })

  test('bounces have no sender and no order', async () => {
    const ids = await storeOf(['', '', ''])
    expect(await claimInbound(backend.db, 1, later(10))).toEqual([ids[0]])
    expect(await claimInbound(backend.db, 9, later(10))).toEqual([ids[1], ids[2]])
  })

  test('a mail waits for one that is tried again in a moment, not for one that is tried again later', async () => {
    const ids = await storeOf(['ana', 'ana'])
    const at = (ms: number) => new Date(later(10).getTime() + ms)
    expect(await claimInbound(backend.db, 1, at(0))).toEqual([ids[0]])
    await retryInbound(backend.db, ids[0] ?? '', at(4_000), 'DNS is silent')
    expect(await claimInbound(backend.db, 9, at(0))).toEqual([])
    expect(await claimInbound(backend.db, 1, at(4_000))).toEqual([ids[0]])
    await retryInbound(backend.db, ids[0] ?? '', at(4_001 + CLAIM_MS), 'DNS is silent')
    expect(await claimInbound(backend.db, 9, at(4_000))).toEqual([ids[1]])
  })

  test.runIf(backend.name === 'postgres')(
    'nor is what somebody else is about to take overtaken',
    async () => {
      const ids = await storeOf(['ana', 'ana', 'bo', ''])
      await backend.db.transaction(async (tx) => {
        await tx.query('select 1 from "InboundMail" where id = any($1::uuid[]) for update', [
          [ids[0], ids[3]],
        ])
        expect(await claimInbound(backend.db, 9, later(10))).toEqual([ids[2]])
      })
      expect(await claimInbound(backend.db, 9, later(10))).toEqual([ids[0], ids[1], ids[3]])
    },
  )

  test('however many take at once, each sender’s mails are handled once and in order', async () => {
    const senders = Array.from({ length: 90 }, (_, n) => ['ana', 'bo', 'cy'][((n * n + n) % 7) % 3] ?? 'ana')
    const ids = await storeOf(senders)
    const handled: string[] = []
    const worker = async (limit: number) => {
      while (handled.length < ids.length) {
        for (const id of await claimInbound(backend.db, limit, later(200))) {
          await setTimeout(limit % 3)
          handled.push(id)
          await finishInbound(backend.db, id, applied)
        }
        await setTimeout(1)
      }
    }
    await Promise.all([1, 2, 3, 4].map(worker))
    const by = (sender: string, list: string[]) => list.filter((id) => senders[ids.indexOf(id)] === sender)
    for (const sender of ['ana', 'bo', 'cy']) expect(by(sender, handled)).toEqual(by(sender, ids))
    expect(handled).toHaveLength(ids.length)
  })

  test('a claim lasts for as long as it is renewed; half a minute later the mail is somebody else’s', async () => {
    const { id } = await storeInbound(backend.db, mail('x'))
    const after = (ms: number) => new Date(NOW.getTime() + ms)
    expect(await claimInbound(backend.db, 9, NOW)).toEqual([id])
    await renewInbound(backend.db, [id], after(CLAIM_MS - 1))
    expect(await claimInbound(backend.db, 9, after(2 * CLAIM_MS - 2))).toEqual([])
    expect(await claimInbound(backend.db, 9, after(2 * CLAIM_MS - 1))).toEqual([id])
    await finishInbound(backend.db, id, applied)
    await renewInbound(backend.db, [id], after(3 * CLAIM_MS))
    expect(await loadInbound(backend.db, id)).toMatchObject({ nextAttemptAt: null })
  })

  test('a worker renews what it still has in hand, and a failure to does not stop it', async () => {
    const renewed: string[][] = []
    const inHand = new Set(['a', 'b'])
    const log = pino({ level: 'silent' })
    const result = await keepClaims(
      { inHand, everyMs: 5, log },
      async (ids) => {
        renewed.push(ids)
        if (renewed.length === 1) throw new Error('the database is away')
      },
      async () => {
        while (renewed.length < 2) await setTimeout(1)
        inHand.delete('a')
        const before = renewed.length
        while (renewed.length < before + 2) await setTimeout(1)
        return 'done'
      },
    )
    expect(result).toBe('done')
    expect(renewed[0]).toEqual(['a', 'b'])
    expect(renewed.at(-1)).toEqual(['b'])
    const count = renewed.length
    await setTimeout(20)
    expect(renewed).toHaveLength(count)
  })

  test('work that has got stuck lets go of its claims', async () => {
    let renewed = 0
    await keepClaims(
      { inHand: new Set(['a']), everyMs: 5, forMs: 20, log: pino({ level: 'silent' }) },
      async () => {
        renewed++
      },
      async () => {
        await setTimeout(60)
        const before = renewed
        await setTimeout(60)
        expect(renewed).toBe(before)
      },
    )
    expect(renewed).toBeGreaterThan(0)
  })

  test('an outcome is given once', async () => {
    const { id } = await storeInbound(backend.db, mail('x'))
    const finished = await Promise.all([
      finishInbound(backend.db, id, applied),
      finishInbound(backend.db, id, { ...applied, outcome: 'IGNORED', reason: 'second' }),
    ])
    expect(finished.filter(Boolean)).toHaveLength(1)
    await retryInbound(backend.db, id, later(1), 'too late')
    expect(await loadInbound(backend.db, id)).toMatchObject({ nextAttemptAt: null, lastError: null })
  })

  test('a retried mail waits for its time', async () => {
    const { id } = await storeInbound(backend.db, mail('x'))
    expect(await claimInbound(backend.db, 1, NOW)).toEqual([id])
    await retryInbound(backend.db, id, later(30), 'DNS is silent')
    expect(await claimInbound(backend.db, 1, later(29))).toEqual([])
    expect(await claimInbound(backend.db, 1, later(30))).toEqual([id])
    expect(await loadInbound(backend.db, id)).toMatchObject({ lastError: 'DNS is silent' })
  })
})
