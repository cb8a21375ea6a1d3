/**
 * The random histories of test/motion, driven through the one door into a real database: after every step the
 * events that were stored replay to the deal that the door gave back, and every table agrees with it. Each history
 * has a company and a customer of its own in one database, so that one never explains the failure of another.
 */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer } from '../../src/handle-command.ts'
import { nextClock } from '../../src/motion/clocks.ts'
import type { Actor, Command } from '../../src/motion/commands.ts'
import type { Deal } from '../../src/motion/deal.ts'
import type { MotionDefinition } from '../../src/motion/definition.ts'
import { publishVersion } from '../../src/store/motions.ts'
import { historyHolds, holdsNow } from '../motion/invariants.ts'
import { facts, people, Story } from '../motion/kit.ts'
import {
  type Ask,
  type Beginning,
  beginning,
  commandOf,
  fitting,
  PEOPLE,
  rightPersonFor,
  type Step,
  step,
} from '../motion/random-history.ts'
import { knock, openShop, register, type Shop } from './kit.ts'
import { storeAgrees } from './projection.ts'

/** The nightly setting is PROPERTY_RUNS=2000 or more. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 40)

let shop: Shop
beforeAll(async () => {
  shop = await openShop({ sample: false })
})
afterAll(() => shop?.close())

test(`the store keeps every random history (${RUNS})`, { timeout: 120_000 + RUNS * 3_000 }, async () => {
  const seen = new Map<string, number>()
  let refused = 0
  await fc.assert(
    fc.asyncProperty(
      beginning,
      fc.array(step, { minLength: 15, maxLength: 40, size: 'max' }),
      async (first, steps) => {
        const life = new Life(shop)
        await life.begins(first)
        for (const each of steps) await life.takes(each)
        historyHolds(life)
        refused += life.refusals
        for (const event of life.events) seen.set(event.type, (seen.get(event.type) ?? 0) + 1)
      },
    ),
    { numRuns: RUNS },
  )
  // A generator that never reaches the interesting places would prove nothing.
  const often = [
    'HANDOFF_ACCEPTED',
    'HANDOFF_DECLINED',
    'HANDOFF_LAPSED',
    'PROPOSED',
    'LEAK_OPENED',
    'CONFLICT_FOUND',
  ]
  expect(often.filter((type) => !seen.has(type))).toEqual([])
  expect(refused).toBeGreaterThan(RUNS)
  expect([...seen.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(RUNS * 8)
})

let lives = 0

/** One deal in the store; the pure story's deal and events are what the door gave back. */
class Life extends Story {
  refusals = 0
  private readonly number = ++lives
  /** The generator's names → what stands in this history's tables. */
  private readonly names = new Map<string, string>(
    [...PEOPLE, 'nordwerk', 'suedwerk', 'none'].map((name) => [name, randomUUID()]),
  )
  private answer: Exclude<Answer, { refusal: unknown }> | null = null

  constructor(private readonly shop: Shop) {
    super()
  }

  async begins(first: Beginning): Promise<void> {
    this.shop.clock.now = new Date(this.now)
    await this.company(first.suspended)
    const motion = this.mine({ ...first.definition, key: `m${this.number}`, address: `deals${this.number}` })
    const { versionId } = await publishVersion(this.shop.db, {
      motionId: randomUUID(),
      versionId: randomUUID(),
      definition: motion,
      note: '',
      by: 'test',
      at: this.shop.clock.now,
    })
    await this.rivals(first.conflict, { id: versionId, definition: motion })
    this.world = { ...this.world, motion }
    this.took(
      await register(this.shop, {
        from: this.mine('paula@nordwerk.example'),
        facts: this.mine(facts(first.incomplete ? { contacts: [] } : {})),
        senderConfirmed: first.senderConfirmed,
        motion: { id: versionId, definition: motion },
      }),
    )
    await this.checks()
  }

  async takes(each: Step): Promise<void> {
    switch (each.do) {
      case 'wait':
        this.wait(0, each.hours)
        this.shop.clock.now = new Date(this.now)
        return
      case 'tick':
        return this.looksAtClock()
      case 'away':
        return this.isAway(each.id, each.days)
      case 'leave':
      case 'return':
        return this.write('update "Person" set active = $2 where id = $1::uuid', [
          this.mine(each.id),
          each.do === 'return',
        ])
      case 'ask':
        return this.asks(each.who, each.asks)
      case 'fit':
        return this.asks('right', { ...each.asks, a: each.asks.a | 1, type: fitting(this, each.n) })
      default:
        each satisfies never
    }
  }

  private async looksAtClock(): Promise<void> {
    const answer = await this.knocks('system', { type: 'tick' }, { kind: 'CLOCK' })
    if ('refusal' in answer) throw new Error(`a tick was refused: ${answer.refusal.code}`)
    const next = answer.facts && nextClock(answer.deal, answer.facts)
    if (next) expect(Date.parse(next.at), `${next.kind} is still due`).toBeGreaterThan(Date.parse(this.now))
    const again = await this.knocks('system', { type: 'tick' }, { kind: 'CLOCK' })
    expect('events' in again && again.events).toEqual([])
  }

  private async asks(who: string, asked: Ask): Promise<void> {
    const command = this.mine(commandOf(this, asked))
    // The door gives every registration an id of its own: the same again is another deal, which meets this one.
    if (command.type === 'register') return this.registersAgain()
    const asker = this.mine(who === 'right' ? rightPersonFor(this, command) : who)
    await this.knocks(asker, command)
  }

  private async registersAgain(): Promise<void> {
    const motion = { id: String(this.deal?.motionVersionId), definition: this.world.motion }
    const from = this.mine('paula@nordwerk.example')
    const { deal } = await register(this.shop, { from, facts: this.mine(facts()), motion })
    await storeAgrees(this.shop.db, deal)
    await this.checks()
  }

  private async knocks(asker: string, command: Command, actor?: Actor): Promise<Answer> {
    const before = this.deal as Deal
    const whose: Actor =
      actor ?? (asker === 'system' ? { kind: 'SYSTEM' } : { kind: 'PERSON', personId: asker })
    const answer = await knock(this.shop, before, whose, command)
    if ('refusal' in answer) {
      this.refusals += 1
      expect(answer.deal).toEqual(before)
    } else {
      expect(answer.before).toEqual(before)
      this.took(answer)
    }
    await this.checks()
    return answer
  }

  private took(answer: Exclude<Answer, { refusal: unknown }>): void {
    this.answer = answer
    this.deal = answer.deal
    this.events.push(...answer.events)
  }

  private async checks(): Promise<void> {
    holdsNow(this)
    await storeAgrees(this.shop.db, this.deal as Deal)
    if (!this.answer || this.answer.events.length === 0) return
    const [row] = await this.shop.db.query<{ clockAt: Date | null; clockKind: string | null }>(
      'select "clockAt", "clockKind" from "Deal" where id = $1::uuid',
      [this.deal?.id],
    )
    const clock = nextClock(this.answer.deal, this.answer.facts)
    expect([row?.clockAt?.toISOString() ?? null, row?.clockKind]).toEqual([
      clock ? new Date(clock.at).toISOString() : null,
      clock?.kind ?? null,
    ])
  }

  // ---------- The company and the customer of this history alone ----------

  /** Whatever the generator says, in this history's ids, addresses and domains. */
  private mine<T>(value: T): T {
    return JSON.parse(JSON.stringify(value), (_key, inner) => {
      if (typeof inner !== 'string') return inner
      const known = this.names.get(inner)
      if (known) return known
      return inner
        .replace(/(?<=@)(vendor|nordwerk|suedwerk)(?=\.example)/g, `$1${this.number}`)
        .replace(/\b(hafenlager-kiel|hl)\.example/g, `$1${this.number}.example`)
        .replace(/\bHafenlager (\w+) AG/g, `$1${this.number}lager AG`)
    })
  }

  private async company(suspended: boolean): Promise<void> {
    await this.write(`update "Person" set active = false where active and kind = 'AE'`, [])
    for (const name of ['nordwerk', 'suedwerk']) {
      const status = suspended && name === 'nordwerk' ? 'SUSPENDED' : 'ACTIVE'
      await this.write(
        `insert into "Partner" (id, name, tier, status, country)
         values ($1::uuid, $2, 'SILVER', $3::"PartnerStatus", 'DE')`,
        [this.mine(name), `${name} ${this.number}`, status],
      )
    }
    const rows = Object.values(people()).map((person) => ({
      ...this.mine(person),
      address: this.mine(person.addresses[0] ?? person.address),
    }))
    await this.write(
      `with r as (select * from jsonb_to_recordset($1::jsonb) as r(id uuid, kind "PersonKind", name text,
           "partnerId" uuid, language text, "timeZone" text, "workingHours" jsonb, "managerId" uuid, address text)),
         p as (insert into "Person" (id, kind, name, "partnerId", language, "timeZone", "workingHours", "managerId")
           select id, kind, name, "partnerId", language, "timeZone", "workingHours", "managerId" from r)
       insert into "PersonAddress" (address, "personId", "primary") select address, id, true from r`,
      [JSON.stringify(rows)],
    )
  }

  /** Somebody else is there already: the vendor's own seller, another partner, the partner itself, a likeness. */
  private async rivals(kind: number, motion: { id: string; definition: MotionDefinition }): Promise<void> {
    const account = this.mine(facts())
    if (kind === 0) await this.direct(account.accountName, account.accountDomain)
    if (kind === 1)
      await this.direct(`${account.accountName?.replace('lager', 'lagar')}`, `other${this.number}.example`)
    if (kind !== 2 && kind !== 3) return
    const from = this.mine(kind === 2 ? 'r@suedwerk.example' : 'paula@nordwerk.example')
    const { deal } = await register(this.shop, { from, facts: account, motion })
    await storeAgrees(this.shop.db, deal)
  }

  private async direct(name: string | null, domain: string | null): Promise<void> {
    const id = randomUUID()
    await this.write(
      `with a as (insert into "Account" (id, name, "normalisedName") values ($1::uuid, $2, $3)),
         d as (insert into "AccountDomain" (domain, "accountId") values ($4, $1::uuid))
       insert into "DirectOpportunity" (id, "externalId", "accountId", "openedAt") values ($1::uuid, $1::text, $1::uuid, $5)`,
      [id, name, name?.toLowerCase().replace(/ ag$/, ''), domain, this.shop.clock.now],
    )
  }

  private async isAway(name: string, days: number): Promise<void> {
    const until = days === 0 ? null : new Date(this.shop.clock.now.getTime() + days * 86_400_000)
    await this.write('delete from "Absence" where "personId" = $1::uuid', [this.mine(name)])
    await this.write(
      `insert into "Absence" (id, "personId", "from", until, source) values ($1::uuid, $2::uuid, $3, $4, 'test')`,
      [randomUUID(), this.mine(name), this.shop.clock.now, until],
    )
  }

  private async write(sql: string, params: unknown[]): Promise<void> {
    await this.shop.db.query(sql, params)
  }
}
