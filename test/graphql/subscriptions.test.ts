/** Server-sent events, across processes: what one server saves, subscribers of another hear. */
import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LIMITS } from '../../src/graphql/limits.ts'
import { sweepMailLeaks } from '../../src/jobs/mail-leaks.ts'
import { backends, freshDatabase } from '../kit/backends.ts'
import { type Api, ask, keyFor, openApi, register } from './kit.ts'

describe.each(backends)('on %s', { timeout: 20_000 }, (kind) => {
  let one: Api
  let other: Api
  beforeAll(async () => {
    const db = await freshDatabase(kind)
    one = await openApi({ db })
    // The second server stands for another process: it shares nothing with the first but the database.
    other = kind === 'postgres' ? await openApi({ db }) : one
  })
  afterAll(async () => {
    if (other !== one) await other?.close()
    await one?.close()
    await one?.baton.db.close()
  })

  test('a change made through one server is heard through the other, once, and only by those who may', async () => {
    const staff = await listen(
      other,
      'subscription { dealChanged { deal { number stage } types } }',
      other.keys.read,
    )
    const partner = await listen(
      other,
      'subscription { dealChanged { deal { number accountName } } }',
      other.keys.harbor,
    )
    const rival = await listen(other, 'subscription { dealChanged { deal { number } } }', other.keys.lindgren)
    const deal = await register(one, { account: 'Larch Analytics' })
    await staff.until(1)
    await partner.until(1)
    expect(staff.heard[0].data.dealChanged.deal.number).toBe(deal.number)
    expect(staff.heard[0].data.dealChanged.types).toContain('REGISTERED')
    expect(partner.heard[0].data.dealChanged.deal).toEqual({
      number: deal.number,
      accountName: 'Larch Analytics',
    })

    const handoffs = await listen(
      other,
      'subscription { handoffChanged { deal { stage } types } }',
      other.keys.read,
    )
    await ask(one, 'mutation($i: AcceptHandoffInput!) { acceptHandoff(input: $i) { __typename } }', {
      i: { deal: deal.number },
    })
    await handoffs.until(1)
    expect(handoffs.heard[0].data.handoffChanged.deal.stage).toBe('WORKING')
    await staff.until(2)
    expect(staff.heard).toHaveLength(2)
    // A deal of the rival's own ends its waiting: everything before it has then passed it by.
    await register(one, { account: 'Rowan Press', contact: 'erik.falk@lindgrenfalk.example' })
    await rival.until(1)
    expect(rival.heard).toHaveLength(1)
    for (const stream of [staff, partner, rival, handoffs]) stream.close()
  })

  test('a leak is told with its leak, of a deal as of a mail', async () => {
    const all = await listen(
      other,
      'subscription { leakOpened { type since responsible { name } deal { number } inboundMail { subject } } }',
      other.keys.read,
    )
    const some = await listen(
      other,
      'subscription { leakOpened(type: [UNPROCESSED]) { type } }',
      other.keys.read,
    )
    const deal = await register(one, { account: 'Juniper Mills' })
    const dispute =
      'mutation($d: ID!) { disputeCredit(input: { deal: $d, text: "Too low." }) { __typename } }'
    await ask(one, dispute, { d: deal.id })
    await all.until(1)
    await one.baton.db.query(
      `insert into "InboundMail" (id, "messageId", "contentHash", size, source, "envelopeFrom", "envelopeTo", "arrivedAt", subject)
       values (gen_random_uuid(), 'stuck@x.example', 'x', 1, 'SMTP', 'a@x.example', '{}', $1, 'Stuck')`,
      [new Date(one.baton.now().getTime() - 3_600_000)],
    )
    await sweepMailLeaks(one.baton)
    await all.until(2)
    await some.until(1)
    expect(all.heard.map(({ data }) => data.leakOpened)).toMatchObject([
      { type: 'CREDIT_DISPUTED', deal: { number: deal.number }, inboundMail: null },
      { type: 'UNPROCESSED', deal: null, inboundMail: { subject: 'Stuck' } },
    ])
    expect(some.heard.map(({ data }) => data.leakOpened.type)).toEqual(['UNPROCESSED'])
    for (const stream of [all, some]) stream.close()
  })

  test('a key that is revoked or has run out hears nothing more', async () => {
    const revoked = await keyFor(one, { scopes: ['read'] })
    const expiring = await keyFor(one, { scopes: ['read'], expiresAt: new Date('2026-11-23T10:00:00Z') })
    const query = 'subscription { dealChanged { deal { number } } }'
    const [first, second, staff] = await Promise.all([
      listen(other, query, revoked.key),
      listen(other, query, expiring.key),
      listen(other, query, other.keys.read),
    ])
    const revoke = 'mutation($k: ID!) { revokeApiKey(input: { apiKey: $k }) { __typename } }'
    await ask(one, revoke, { k: `ApiKey:${revoked.id}` })
    await first.ended
    // What auth remembers of a key it forgets within seconds; here nothing is remembered of the second one yet.
    for (const api of [one, other]) api.moveClock('2026-11-23T11:00:00Z')
    await until(
      async () => (await ask(other, '{ viewer { name } }', {}, { key: expiring.key })).status === 401,
    )
    await register(one, { account: 'Quince Foundry' })
    await second.ended
    await staff.until(1)
    expect([first.heard, second.heard]).toEqual([[], []])
    staff.close()
    for (const api of [one, other]) api.moveClock('2026-11-23T09:00:00Z')
  })

  test('one key cannot hold the whole server', async () => {
    const { key } = await keyFor(one, { scopes: ['read'] })
    const query = 'subscription { dealChanged { deal { number } } }'
    const open = await Promise.all(Array.from({ length: LIMITS.streams }, () => listen(other, query, key)))
    const more = await listen(other, query, key)
    await more.ended
    expect(more.text()).toContain('TOO_MANY_STREAMS')
    open.pop()!.close()
    await until(async () => {
      const again = await listen(other, query, key)
      await Promise.race([again.ended, new Promise((done) => setTimeout(done, 100))])
      again.close()
      return !again.text().includes('TOO_MANY_STREAMS')
    })
    for (const stream of open) stream.close()
  })

  test('nobody without a key, and no partner where leaks are told', async () => {
    const nobody = await listen(other, 'subscription { dealChanged { deal { number } } }', null)
    await nobody.ended
    expect(nobody.text()).toContain('UNAUTHENTICATED')
    const partner = await listen(other, 'subscription { leakOpened { deal { number } } }', other.keys.harbor)
    await partner.ended
    expect(partner.text()).toContain('FORBIDDEN')
  })
})

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((done) => setTimeout(done, 50))
}

// biome-ignore lint/suspicious/noExplicitAny: events of every shape
type Heard = any

/** A subscription over SSE that has been answered with its headers. */
function listen(api: Api, query: string, key: string | null) {
  const heard: Heard[] = []
  const waiting: { count: number; done: () => void }[] = []
  let text = ''
  return new Promise<{
    heard: Heard[]
    until: (count: number) => Promise<void>
    ended: Promise<void>
    text: () => string
    close: () => void
  }>((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(key && { authorization: `Bearer ${key}` }),
    }
    const request = httpRequest(api.url, { method: 'POST', headers, agent: false }, (response) => {
      const ended = new Promise<void>((done) => response.on('end', done))
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
        for (const line of chunk.split('\n')) {
          const value = line.startsWith('data: ') && line.length > 8 ? JSON.parse(line.slice(6)) : null
          if (value?.data) heard.push(value)
        }
        for (const each of waiting) if (heard.length >= each.count) each.done()
      })
      resolve({
        heard,
        until: (count) =>
          heard.length >= count
            ? Promise.resolve()
            : new Promise((done) => void waiting.push({ count, done })),
        ended,
        text: () => text,
        close: () => request.destroy(),
      })
    })
    request.on('error', () => {})
    request.setTimeout(20_000, () => reject(new Error('no answer')))
    request.end(JSON.stringify({ query }))
  })
}
