/** A person is erased: no table says their name any more, and every history still verifies and replays. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Deal } from '../../src/motion/deal.ts'
import { loadDeal } from '../../src/store/deals.ts'
import { eraseContact } from '../../src/store/erase.ts'
import { brokenChain, eventRows } from '../../src/store/events.ts'
import { finishInbound, storeInbound } from '../../src/store/inbound-mail.ts'
import { buildMail } from '../kit/mail.ts'
import {
  accept,
  as,
  complete,
  DANA,
  ERIK,
  INES,
  idOf,
  knock,
  offerOf,
  openShop,
  register,
  type Shop,
} from './kit.ts'
import { storeAgrees } from './projection.ts'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterAll(() => shop?.close())

const NOOR = 'noor@tallow-bridge.example'
const SPOKEN = 'Noor Haddad (noor@tallow-bridge.example, +44 20 7946 0018) said so; ask Ms Haddad.'

/** A deal on which everybody has named her in everything that can be said. */
async function talkative(account: string): Promise<Deal> {
  const facts = complete(account, {
    contacts: [
      { name: 'Noor Haddad', email: 'Noor@Tallow-Bridge.example', phone: '+442079460018', title: 'COO' },
      { name: 'Piet Verhoef', email: 'piet@tallow-bridge.example', phone: null, title: 'CFO' },
    ],
    context: `${SPOKEN} The depots run on paper.`,
    nextStep: 'Demo for Noor',
    competitor: 'the firm of Haddad’s brother',
  })
  const { deal } = await register(shop, { facts })
  const { aeId } = offerOf(deal)
  const [dana, ines] = [await idOf(shop.db, DANA), await idOf(shop.db, INES)]
  const does = async (who: string, command: Parameters<typeof knock>[3]) => {
    const answer = await knock(shop, deal, as(who), command)
    if ('refusal' in answer) throw new Error(`${command.type}: ${JSON.stringify(answer.refusal)}`)
    return answer.deal
  }
  await does(aeId, accept(deal))
  await does(aeId, { type: 'setNextStep', nextStep: `Call Noor Haddad`, date: '2026-12-02', by: 'VENDOR' })
  await does(aeId, {
    type: 'recordActivity',
    side: 'VENDOR',
    personId: aeId,
    summary: SPOKEN,
    touchesPartner: true,
    mailId: null,
  })
  await does(aeId, {
    type: 'propose',
    payload: { kind: 'ROLE_CHANGE', role: 'TECHNICAL_FIT', to: 'PARTNER', personId: null },
    reason: SPOKEN,
    side: 'VENDOR',
  })
  await does(dana, {
    type: 'answerProposal',
    number: 1,
    side: 'PARTNER',
    agree: false,
    note: `No: ${SPOKEN}`,
  })
  await does(dana, { type: 'disputeCredit', text: SPOKEN, by: dana, side: 'PARTNER' })
  await does(ines, {
    type: 'resolveDispute',
    number: 1,
    resolution: `Settled with Noor Haddad`,
    shares: null,
  })
  return does(aeId, { type: 'closeLost', reason: 'PRICE', note: SPOKEN })
}

async function mailAbout(dealId: string | null, from: string): Promise<void> {
  const raw = buildMail({
    from: `Noor Haddad <${from}>`,
    to: 'deals@vendor.example',
    subject: 'Noor',
    text: SPOKEN,
  })
  const { id } = await storeInbound(shop.db, {
    raw,
    source: 'SMTP',
    envelopeFrom: from,
    envelopeTo: ['deals@vendor.example'],
    session: {},
    arrivedAt: shop.clock.now,
  })
  await shop.db.transaction((tx) =>
    finishInbound(tx, id, {
      outcome: 'APPLIED',
      reason: 'kept',
      at: shop.clock.now,
      fromAddress: from,
      subject: 'From Noor Haddad',
      proof: { from },
      understanding: { quote: SPOKEN },
      dealId,
    }),
  )
}

/** Every row of every table, as text; by table. */
async function everything(): Promise<Record<string, string>> {
  const tables = await shop.db.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  )
  const dump: Record<string, string> = {}
  for (const { name } of tables) {
    const [row] = await shop.db.query<{ text: string }>(
      `select coalesce(string_agg(t::text, E'\\n'), '') as text from "${name}" t`,
    )
    // bytea is written as hex
    dump[name] = (row?.text ?? '').replace(/\\x((?:[0-9a-f]{2})+)/g, (_, hex) =>
      Buffer.from(hex, 'hex').toString(),
    )
  }
  return dump
}

const NAMED = /noor|haddad|7946\W?0018|2079460018/i

test('a customer’s person is gone from every table, and every deal still verifies and replays', async () => {
  const deals = [await talkative('Tallow Bridge'), await talkative('Candle Works')]
  // Of a contact who was replaced, only the events remember anything.
  const replaced = (
    await register(shop, {
      facts: complete('Wick and Sons', {
        contacts: [{ name: 'Noor Haddad', email: NOOR, phone: null, title: null }],
      }),
    })
  ).deal
  await knock(shop, replaced, as(await idOf(shop.db, INES)), {
    type: 'changeFacts',
    changes: { contacts: [{ name: 'Piet Verhoef', email: 'piet@wick.example', phone: null, title: null }] },
    evidence: {},
    by: 'VENDOR',
  })
  const bystander = (await register(shop, { from: ERIK, facts: complete('Bystander Glass', PIET) })).deal
  await mailAbout(deals[0]?.id ?? null, 'dana.whitlock@harborsystems.example')
  await mailAbout(null, NOOR)

  const before = await everything()
  for (const table of [
    'Deal',
    'Event',
    'Contact',
    'Handoff',
    'Proposal',
    'Dispute',
    'Letter',
    'InboundMail',
  ]) {
    expect(before[table], `the test tells ${table} nothing`).toMatch(NAMED)
  }
  const kept = await Promise.all(deals.map(async ({ id }) => (await loadDeal(shop.db, id))?.deal as Deal))

  const erased = await eraseContact(shop.db, ' NOOR@tallow-bridge.example ', shop.clock.now)
  expect(erased).toMatchObject({ deals: 3, mails: 2 })
  const after = await everything()
  const left = Object.entries(after).flatMap(([table, text]) =>
    [...text.matchAll(new RegExp(`.{0,60}(?:${NAMED.source}).{0,60}`, 'gi'))].map(
      ([said]) => `${table}: ${said}`,
    ),
  )
  expect(left).toEqual([])

  for (const [index, { id }] of deals.entries()) {
    const rows = await eventRows(shop.db, id)
    const stored = await loadDeal(shop.db, id)
    const now = stored?.deal as Deal
    expect(brokenChain(rows, stored?.headHash ?? '')).toBeNull()
    await storeAgrees(shop.db, now)
    const then = kept[index] as Deal
    for (const key of ['stage', 'revision', 'credit', 'roles', 'protectedUntil', 'closedAt'] as const) {
      expect((now as unknown as Record<string, unknown>)[key]).toEqual(
        (then as unknown as Record<string, unknown>)[key],
      )
    }
    expect(now.facts.amount).toEqual(then.facts.amount)
    expect(now.facts.contacts[1]).toEqual(then.facts.contacts[1])
    expect(now.facts.context).toContain('The depots run on paper.')
  }
  await storeAgrees(shop.db, bystander)
})

const PIET = { contacts: [{ name: 'Piet Verhoef', email: 'piet@glass.example', phone: null, title: 'CFO' }] }

test('an erased history is not a free pass: what is changed afterwards still shows', async () => {
  const deal = await talkative('Second Thoughts')
  await eraseContact(shop.db, NOOR, shop.clock.now)
  const rows = await eventRows(shop.db, deal.id)
  const head = rows.at(-1)?.hash ?? ''
  expect(brokenChain(rows, head)).toBeNull()
  for (const [index, row] of rows.entries()) {
    const forged = rows.with(index, { ...row, data: { ...row.data, forged: true } })
    expect(brokenChain(forged, head)).toMatch(/was changed/)
    expect(brokenChain(rows.toSpliced(index, 1), head)).not.toBeNull()
  }
})

test('a partner’s person is erased as a person; letters to them are not sent any more', async () => {
  const { deal } = await register(shop, { from: ERIK, facts: complete('Falkner Paints', PIET) })
  const erased = await eraseContact(shop.db, ERIK, shop.clock.now)
  expect(erased.deals).toBeGreaterThan(0)
  const [person] = await shop.db.query<{ name: string; active: boolean; erasedAt: Date | null }>(
    'select name, active, "erasedAt" from "Person" where id = $1::uuid',
    [deal.partnerContactId],
  )
  expect(person).toMatchObject({ name: '[erased]', active: false })
  const letters = await shop.db.query<{ state: string; toAddress: string }>(
    'select state, "toAddress" from "Letter" where "personId" = $1::uuid',
    [deal.partnerContactId],
  )
  expect(letters.length).toBeGreaterThan(0)
  for (const letter of letters) expect(letter).toEqual({ state: 'SUPPRESSED', toAddress: '[erased]' })
  await storeAgrees(shop.db, (await loadDeal(shop.db, deal.id))?.deal as Deal)
})

test('nobody by that address: nothing happens', async () => {
  const before = await everything()
  expect(await eraseContact(shop.db, 'nobody@nowhere.example', shop.clock.now)).toEqual({
    deals: 0,
    events: 0,
    letters: 0,
    mails: 0,
  })
  expect(await everything()).toEqual(before)
})
