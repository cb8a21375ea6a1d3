/** What the database itself refuses, whoever asks: a console, a script, a bug in this program. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Deal } from '../../src/motion/deal.ts'
import { storeInbound } from '../../src/store/inbound-mail.ts'
import { backends } from '../kit/backends.ts'
import { buildMail } from '../kit/mail.ts'
import { accept, as, complete, knock, offerOf, openShop, register, type Shop } from './kit.ts'
import { storeAgrees } from './projection.ts'

describe.each(backends)('on %s', (kind) => {
  let shop: Shop
  let offered: Deal
  let working: Deal
  let mailId: string
  beforeAll(async () => {
    shop = await openShop({ kind })
    offered = (await register(shop, { facts: complete('Offered Orchards') })).deal
    const taken = (await register(shop, { facts: complete('Working Weavers') })).deal
    const answer = await knock(shop, taken, as(offerOf(taken).aeId), accept(taken))
    working = answer.deal as Deal
    const stored = await storeInbound(shop.db, {
      raw: buildMail({ from: 'jo@harborsystems.example', to: 'deals@vendor.example', text: 'hello' }),
      source: 'SMTP',
      envelopeFrom: 'jo@harborsystems.example',
      envelopeTo: ['deals@vendor.example'],
      session: {},
      arrivedAt: shop.clock.now,
    })
    mailId = stored.id
  })
  afterAll(() => shop?.close())

  /** The statement fails with that code, and nothing of it stays. */
  async function refused(code: string | RegExp, sql: string, params: unknown[] = []): Promise<string> {
    const error = await shop.db
      .transaction((tx) => tx.query(sql, params))
      .then(
        () => null,
        (thrown: { code?: string; message: string }) => thrown,
      )
    expect(error, `was not refused: ${sql}`).not.toBeNull()
    expect(error?.code, error?.message).toMatch(code)
    await storeAgrees(shop.db, offered)
    await storeAgrees(shop.db, working)
    return error?.message ?? ''
  }

  const FIXED = '23000'
  const CHECK = '23514'
  const UNIQUE = '23505'

  test.each(['Event', 'CreditAgreement', 'MotionVersion'])('%s keeps what was written', async (table) => {
    const column = table === 'Event' ? 'actor' : table === 'MotionVersion' ? 'note' : 'basis'
    expect(await refused(FIXED, `update "${table}" set "${column}" = 'somebody else'`)).toMatch(/append-only/)
    expect(await refused(FIXED, `delete from "${table}"`)).toMatch(/append-only/)
    expect(await refused(FIXED, `truncate "${table}" cascade`)).toMatch(/append-only/)
  })

  test('nor does a deal take its history with it', async () => {
    // Its credit is fixed, its events stay: whichever is looked at first.
    await refused(/^23/, `delete from "Deal" where id = $1::uuid`, [offered.id])
    expect(await refused(FIXED, 'truncate "Deal" cascade')).toMatch(/append-only/)
  })

  test('an agreed amendment keeps what was agreed', async () => {
    const insert = `insert into "CreditAmendment" (id, "dealId", number, shares, reason, "agreedAt", hash)
      values ($1::uuid, $2::uuid, 1, '[]', 'agreed', now(), 'x')`
    for (const change of [`update "CreditAmendment" set reason = ''`, 'delete from "CreditAmendment"']) {
      const error = await shop.db
        .transaction(async (tx) => {
          await tx.query(insert, [randomUUID(), offered.id])
          await tx.query(change)
        })
        .catch((thrown) => thrown)
      expect(error?.code).toBe(FIXED)
    }
    await refused(FIXED, 'truncate "CreditAmendment"')
  })

  test('erasing takes a person’s words out of an event, and nothing else', async () => {
    const erase = `update "Event" set personal = '{}', "erasedAt" = now()`
    await refused(FIXED, `${erase}, data = '{}' where "dealId" = $1::uuid`, [offered.id])
    await refused(FIXED, `${erase}, "personalHash" = null where "dealId" = $1::uuid`, [offered.id])
    await refused(FIXED, `update "Event" set personal = '{}' where "dealId" = $1::uuid`, [offered.id])
  })

  test('two events never have one place', async () => {
    const again = `insert into "Event" ("dealId", seq, type, at, actor, cause, data, "prevHash", hash)
      select "dealId", seq, type, at, actor, cause, data, "prevHash", hash from "Event" where "dealId" = $1::uuid`
    await refused(UNIQUE, again, [offered.id])
  })

  const OFFER = `insert into "Handoff" (id, "dealId", number, "aeId", state, "offeredAt", "dueAt", "decidedAt", package)
    values ($1::uuid, $2::uuid, $3, $4::uuid, $5::"HandoffState", now(), now() + $6::interval, $7, '{}')`

  test('one open handoff per deal, decided or open, due after it was offered', async () => {
    const { aeId } = offerOf(offered)
    const offer = (number: number, state: string, due: string, decided: Date | null) => [
      randomUUID(),
      offered.id,
      number,
      aeId,
      state,
      due,
      decided,
    ]
    expect(await refused(UNIQUE, OFFER, offer(2, 'OFFERED', '1 day', null))).toMatch(/Handoff_one_open/)
    await refused(CHECK, OFFER, offer(2, 'DECLINED', '1 day', null))
    await refused(CHECK, OFFER, offer(2, 'LAPSED', '-1 day', new Date()))
    await refused(CHECK, OFFER, offer(0, 'LAPSED', '1 day', new Date()))
    await refused(UNIQUE, OFFER, offer(1, 'LAPSED', '1 day', new Date()))
  })

  test('shares never add up to more than 100 %, however many partners', async () => {
    const insert = `insert into "CreditAgreement" (id, "dealId", "partnerId", type, share, "protectionDays", basis,
        "ruleKey", "snapshotAt", hash)
      select $1::uuid, $2::uuid, p.id, 'ASSISTED', $3, 90, 'b', 'r', now(), 'h'
      from "Partner" p where p.name = 'Calle Nueve Consultores'`
    expect(await refused(CHECK, insert, [randomUUID(), offered.id, '0.01'])).toMatch(/100\.01 %/)
    await refused(CHECK, insert, [randomUUID(), offered.id, '100.01'])
    await refused(CHECK, insert, [randomUUID(), offered.id, '-1'])
  })

  const DEAL = (set: string) => `update "Deal" set ${set} where id = $1::uuid`

  test('a closed deal has a time and a reason, an open one has neither', async () => {
    await refused(CHECK, DEAL(`stage = 'LOST'`), [working.id])
    await refused(CHECK, DEAL(`stage = 'LOST', "closedAt" = now()`), [working.id])
    await refused(CHECK, DEAL(`stage = 'LOST', "closeReason" = 'PRICE'`), [working.id])
    await refused(CHECK, DEAL(`"closedAt" = now(), "closeReason" = 'PRICE'`), [working.id])
  })

  test('the owner is who accepted, and before that the intake owner; never nobody', async () => {
    const ae = offerOf(offered).aeId
    await refused(CHECK, `update "Deal" set "ownerId" = $2::uuid where id = $1::uuid`, [offered.id, ae])
    await refused(CHECK, DEAL('"ownerId" = "intakeOwnerId"'), [working.id])
    await refused(CHECK, DEAL('"aeId" = null'), [working.id])
    await refused(CHECK, DEAL('"acceptedAt" = null'), [working.id])
    await refused('23502', DEAL('"ownerId" = null'), [working.id])
    await refused('23502', DEAL('"intakeOwnerId" = null'), [offered.id])
    await refused(
      '23503',
      `update "Deal" set "ownerId" = $2::uuid, "intakeOwnerId" = $2::uuid where id = $1::uuid`,
      [offered.id, randomUUID()],
    )
  })

  test('amounts are sane', async () => {
    await refused(CHECK, DEAL('"amountMin" = -1'), [offered.id])
    await refused(CHECK, DEAL('"amountMin" = "amountMax" + 1'), [offered.id])
    await refused(CHECK, DEAL(`currency = 'euro'`), [offered.id])
    await refused(CHECK, DEAL('revision = 0'), [offered.id])
    await refused(UNIQUE, 'update "Deal" set number = $2 where id = $1::uuid', [offered.id, working.number])
  })

  test('one open leak of a type per deal', async () => {
    const open = `insert into "Leak" (id, type, "dealId", since, action, "openedAt")
      select gen_random_uuid(), 'STALE', $1::uuid, now(), 'do it', now() from generate_series(1, 2)`
    await refused(UNIQUE, open, [offered.id])
  })

  test('a mail ends once, with a time, and is itself only once', async () => {
    const end = (outcome: string) =>
      `update "InboundMail" set outcome = '${outcome}', "processedAt" = now() where id = $1::uuid`
    await refused(CHECK, `update "InboundMail" set outcome = 'APPLIED' where id = $1::uuid`, [mailId])
    await refused(CHECK, `update "InboundMail" set "processedAt" = now() where id = $1::uuid`, [mailId])
    await shop.db.query(end('IGNORED'), [mailId])
    for (const other of ['APPLIED', 'ANSWERED', 'QUARANTINED']) {
      expect(await refused(FIXED, end(other), [mailId])).toMatch(/already ended as IGNORED/)
    }
    await refused(
      UNIQUE,
      `insert into "InboundMail" (id, "messageId", "contentHash", size, source, "envelopeFrom", "envelopeTo", "arrivedAt")
       select $2::uuid, "messageId", "contentHash", size, source, "envelopeFrom", "envelopeTo", "arrivedAt"
       from "InboundMail" where id = $1::uuid`,
      [mailId, randomUUID()],
    )
  })

  test('one reason makes one letter; a sent letter has a time', async () => {
    await refused('23505', `update "Letter" set "dedupeKey" = 'the same'`)
    await refused(UNIQUE, `update "Letter" set "messageId" = 'the-same@vendor.example'`)
    await refused(CHECK, `update "Letter" set state = 'SENT', "sentAt" = null`)
  })
})
