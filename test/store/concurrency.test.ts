/** Many at one door at once: exactly one gets through, the others hear what has happened, the record stays whole. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, handleCommand } from '../../src/handle-command.ts'
import type { Deal } from '../../src/motion/deal.ts'
import { loadDeal } from '../../src/store/deals.ts'
import { backends } from '../kit/backends.ts'
import {
  accept,
  as,
  complete,
  DANA,
  decline,
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

const CUSTOMERS = ['Osprey', 'Tarnholm', 'Bellweather', 'Quillmark', 'Dunmore', 'Fernside']

describe.each(backends)('on %s', (kind) => {
  let shop: Shop
  let ines: string
  beforeAll(async () => {
    shop = await openShop({ kind })
    ines = await idOf(shop.db, INES)
  })
  afterAll(() => shop?.close())

  const codes = (answers: Answer[]) =>
    answers.map((answer) => ('refusal' in answer ? answer.refusal.code : 'DONE')).sort()
  const stored = async (deal: Deal): Promise<Deal> => {
    const now = (await loadDeal(shop.db, deal.id))?.deal as Deal
    await storeAgrees(shop.db, now)
    return now
  }

  test('accepting races declining: one wins, the other hears that it was decided', async () => {
    for (const round of [1, 2, 3, 4, 5, 6]) {
      const { deal } = await register(shop, { facts: complete(`${CUSTOMERS[round - 1]} Mills`) })
      const { aeId } = offerOf(deal)
      const commands = round % 2 ? [accept(deal), decline(deal)] : [decline(deal), accept(deal)]
      const answers = await Promise.all(commands.map((command) => knock(shop, deal, as(aeId), command)))
      expect(codes(answers)).toEqual(['ALREADY_DECIDED', 'DONE'])
      const won = commands[answers.findIndex((answer) => !('refusal' in answer))]?.type
      const now = await stored(deal)
      expect(now.handoffs[0]?.state).toBe(won === 'accept' ? 'ACCEPTED' : 'DECLINED')
      expect(now.handoffs.filter((handoff) => handoff.state === 'ACCEPTED').length).toBe(
        won === 'accept' ? 1 : 0,
      )
    }
  })

  test('the next number of an offer, a proposal or a dispute is taken once, and whoever is slower decides again', async () => {
    for (const customer of ['Zanderfleet Cranes', 'Ockwell Pumps', 'Birchmoor Tyres', 'Hythe Glassworks']) {
      const { deal } = await register(shop, { facts: complete(customer) })
      const dana = await idOf(shop.db, DANA)
      const others = await shop.db.query<{ id: string }>(
        `select id from "Person" where kind = 'AE' and id <> $1::uuid`,
        [offerOf(deal).aeId],
      )
      const answers = await Promise.all([
        ...others.map(({ id }) =>
          knock(shop, deal, as(ines), { type: 'reassign', toAeId: id, why: 'she knows them' }),
        ),
        knock(shop, deal, as(offerOf(deal).aeId), decline(deal)),
        ...['a', 'b'].map((text) =>
          knock(shop, deal, as(dana), { type: 'disputeCredit', text, by: 'Dana', side: 'PARTNER' }),
        ),
        ...(['TECHNICAL_FIT', 'REFERENCE'] as const).map((role) =>
          knock(shop, deal, as(dana), {
            type: 'propose',
            payload: { kind: 'ROLE_CHANGE', role, to: 'PARTNER', personId: null },
            reason: 'we know it',
            side: 'PARTNER',
          }),
        ),
      ])
      expect(codes(answers).filter((code) => code === 'DONE').length).toBeGreaterThan(4)
      const now = await stored(deal)
      expect([now.disputes.length, now.proposals.length]).toEqual([2, 2])
    }
  })

  test('twenty times the same yes is one acceptance and one set of letters', async () => {
    const { deal } = await register(shop, { facts: complete('Twenty Yes Dairy') })
    const { aeId } = offerOf(deal)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => knock(shop, deal, as(aeId), accept(deal))),
    )
    expect(codes(answers).filter((code) => code === 'DONE').length).toBe(1)
    expect(new Set(codes(answers))).toEqual(new Set(['ALREADY_DECIDED', 'DONE']))
    const now = await stored(deal)
    expect(now.stage).toBe('WORKING')
    const [events] = await shop.db.query<{ count: number }>(
      `select count(*)::int as count from "Event" where "dealId" = $1::uuid and type = 'HANDOFF_ACCEPTED'`,
      [deal.id],
    )
    expect(events?.count).toBe(1)
  })

  test('a lapse races the late yes: one of them holds, and the deal is never without an owner', async () => {
    for (const first of ['tick', 'accept']) {
      const { deal } = await register(shop, { facts: complete(`Late ${first} Orchards`) })
      const offer = offerOf(deal)
      shop.clock.now = new Date(Date.parse(offer.dueAt) + 1000)
      const tick = () =>
        handleCommand(shop.baton, {
          dealId: deal.id,
          command: { type: 'tick' },
          actor: { kind: 'CLOCK' },
          cause: 'clock:test',
        })
      const yes = () => knock(shop, deal, as(offer.aeId), accept(deal))
      const answers = await Promise.all(first === 'tick' ? [tick(), yes()] : [yes(), tick()])
      const now = await stored(deal)
      const state = now.handoffs[0]?.state
      expect(['ACCEPTED', 'LAPSED']).toContain(state)
      if (state === 'LAPSED') expect(codes(answers)).toContain('ALREADY_DECIDED')
      else expect(now.stage).toBe('WORKING')
      shop.clock.now = new Date('2026-11-23T09:00:00Z')
    }
  })

  test('ten different commands at once are all kept, in one unbroken chain', async () => {
    const { deal } = await register(shop, { facts: complete('Busy Bee Packers') })
    const { aeId } = offerOf(deal)
    await knock(shop, deal, as(aeId), accept(deal))
    const before = await stored(deal)
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        knock(shop, deal, as(aeId), {
          type: 'recordActivity',
          side: 'VENDOR',
          personId: aeId,
          summary: `call ${index}`,
          touchesPartner: true,
          mailId: null,
        }),
      ),
    )
    expect(new Set(codes(answers))).toEqual(new Set(['DONE']))
    const now = await stored(deal)
    const said = await shop.db.query<{ summary: string }>(
      `select personal ->> 'summary' as summary from "Event"
       where "dealId" = $1::uuid and type = 'ACTIVITY_RECORDED' order by summary`,
      [deal.id],
    )
    expect(said.map((row) => row.summary)).toEqual(Array.from({ length: 8 }, (_, index) => `call ${index}`))
    expect(now.revision).toBeGreaterThanOrEqual(before.revision + 8)
  })

  test('whoever acts on an old reading of the deal is told so', async () => {
    const { deal } = await register(shop, { facts: complete('Stale Reading Ltd') })
    const close = { type: 'reject', reason: 'NOT_QUALIFIED', note: null } as const
    const at = { dealId: deal.id, actor: as(ines), cause: 'test:stale', ifRevision: deal.revision }
    const answers = await Promise.all(
      [1, 2, 3].map(() => handleCommand(shop.baton, { ...at, command: close })),
    )
    expect(codes(answers)).toEqual(['DONE', 'STALE_REVISION', 'STALE_REVISION'])
    expect((await stored(deal)).stage).toBe('REJECTED')
  })

  test('one new account in many registrations at once is one account, and the first arrival wins', async () => {
    const facts = complete('Brand New Cannery')
    const arrivals = [5, 3, 1, 4, 2, 6].map((minute) => `2026-11-23T08:0${minute}:00.000Z`)
    const answers = await Promise.all(
      arrivals.map((arrivedAt, index) =>
        register(shop, { from: index % 2 ? ERIK : DANA, facts: { ...facts, product: null }, arrivedAt }),
      ),
    )
    const accounts = await shop.db.query('select id from "Account" where name = $1', [facts.accountName])
    expect(accounts.length).toBe(1)
    const deals = await Promise.all(answers.map(({ deal }) => stored(deal)))
    expect(new Set(deals.map((deal) => deal.accountId)).size).toBe(1)
    // One went ahead; every other one met it, and none went ahead beside it.
    const ahead = deals.filter((deal) => deal.stage === 'HANDED_OFF')
    expect(ahead.length).toBe(1)
    for (const deal of deals) {
      if (deal.id !== ahead[0]?.id) expect(['CONFLICT', 'REJECTED']).toContain(deal.stage)
      // Rejected without a person's look: only by one of the other partner that really came first.
      if (deal.stage !== 'REJECTED') continue
      const earlier = deals.some(
        (other) => other.partnerId !== deal.partnerId && other.arrivedAt <= deal.arrivedAt,
      )
      expect(earlier).toBe(true)
    }
  })

  test('one new account without a domain, in many registrations at once, is one account', async () => {
    const facts = complete('Domainless Foundry', { accountDomain: null })
    await Promise.all(
      Array.from({ length: 6 }, (_, index) => register(shop, { from: index % 2 ? ERIK : DANA, facts })),
    )
    const accounts = await shop.db.query('select id from "Account" where name = $1', [facts.accountName])
    expect(accounts.length).toBe(1)
  })

  test('two that become complete at the same moment do not overlook each other', async () => {
    const facts = complete('Simultaneous Brewery', { contacts: [] })
    const [one, two] = [await register(shop, { facts }), await register(shop, { from: ERIK, facts })]
    expect([one.deal.stage, two.deal.stage]).toEqual(['INCOMPLETE', 'INCOMPLETE'])
    const contacts = complete('Simultaneous Brewery').contacts
    await Promise.all(
      [one, two].map(({ deal }) =>
        knock(shop, deal, as(ines), {
          type: 'changeFacts',
          changes: { contacts },
          evidence: {},
          by: 'VENDOR',
        }),
      ),
    )
    const stages = [(await stored(one.deal)).stage, (await stored(two.deal)).stage]
    expect(stages.filter((stage) => stage === 'HANDED_OFF').length).toBe(1)
  })
})
