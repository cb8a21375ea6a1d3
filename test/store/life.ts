/**
 * One deal of a random history in a real database, asked by commands, mails and clocks as production is: real bytes
 * through handleMail, time by hand, a process that dies inside a transaction or right after it, two deciders at once.
 * Lives follow each other in one database with one company; each has a customer and a version of the motion of its
 * own, so that one never explains the failure of another. After every step the stored events replay to the deal.
 */
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { Answer } from '../../src/handle-command.ts'
import { handleCommand } from '../../src/handle-command.ts'
import { nextClock } from '../../src/motion/clocks.ts'
import type { Actor, Command } from '../../src/motion/commands.ts'
import { type Deal, ownerOf } from '../../src/motion/deal.ts'
import type { DealEvent } from '../../src/motion/events.ts'
import { evolve } from '../../src/motion/evolve.ts'
import { isClosed } from '../../src/motion/transitions.ts'
import type { Database } from '../../src/store/database.ts'
import { eventRows, fromRow } from '../../src/store/events.ts'
import { storeInbound } from '../../src/store/inbound-mail.ts'
import { publishVersion } from '../../src/store/motions.ts'
import { buildReply } from '../kit/mail.ts'
import { historyHolds, holdsNow } from '../motion/invariants.ts'
import { facts, people, Story } from '../motion/kit.ts'
import {
  type Ask,
  type Beginning,
  commandOf,
  fitting,
  PEOPLE,
  rightPersonFor,
} from '../motion/random-history.ts'
import { Crash, handleMail, register, type Shop } from './kit.ts'
import { storeAgrees } from './projection.ts'
import { type Mailed, SAYS, type StoreStep } from './random-steps.ts'

/** The company that all lives of a database share: the generator's names → what stands in the tables. */
export type Company = Map<string, string>

const COMPANY = [...PEOPLE, 'nordwerk', 'suedwerk', 'none']

export async function foundCompany({ db }: Shop): Promise<Company> {
  const names: Company = new Map(COMPANY.map((name) => [name, randomUUID()]))
  for (const name of ['nordwerk', 'suedwerk']) {
    await db.query(
      `insert into "Partner" (id, name, tier, status, country) values ($1::uuid, $2, 'SILVER', 'ACTIVE', 'DE')`,
      [names.get(name), name === 'nordwerk' ? 'Nordwerk' : 'Suedwerk'],
    )
    await db.query(`insert into "PartnerDomain" (domain, "partnerId") values ($1, $2::uuid)`, [
      `${name}.example`,
      names.get(name),
    ])
  }
  const rows = Object.values(people()).map((person) => ({
    ...person,
    id: names.get(person.id),
    partnerId: person.partnerId && names.get(person.partnerId),
    managerId: person.managerId && names.get(person.managerId),
    address: person.addresses[0] ?? person.address,
  }))
  await db.query(
    `with r as (select * from jsonb_to_recordset($1::jsonb) as r(id uuid, kind "PersonKind", name text,
         "partnerId" uuid, language text, "timeZone" text, "workingHours" jsonb, "managerId" uuid, address text)),
       p as (insert into "Person" (id, kind, name, "partnerId", language, "timeZone", "workingHours", "managerId")
         select id, kind, name, "partnerId", language, "timeZone", "workingHours", "managerId" from r)
     insert into "PersonAddress" (address, "personId", "primary") select address, id, true from r`,
    [JSON.stringify(rows)],
  )
  return names
}

let lives = 0

/** The intake owner, and who stands in. */
const DESK = new Set(['ines@vendor.example', 'berta@vendor.example'])

export class Life extends Story {
  refusals = 0
  outcomes: string[] = []
  crashes = 0
  readonly number = ++lives
  private readonly customer = customerName(this.number)
  private readonly names: Company

  constructor(
    private readonly shop: Shop,
    company: Company,
  ) {
    super()
    this.names = company
  }

  async begins(first: Beginning): Promise<void> {
    this.shop.clock.now = new Date(this.now)
    const { db } = this.shop
    await db.query(`delete from "Absence"`)
    await db.query(`update "Person" set active = true where not active`)
    await db.query(`update "Partner" set status = $2::"PartnerStatus" where id = $1::uuid`, [
      this.mine('nordwerk'),
      first.suspended ? 'SUSPENDED' : 'ACTIVE',
    ])
    const definition = { ...first.definition, key: 'm', address: 'deals' }
    const { versionId } = await publishVersion(db, {
      motionId: randomUUID(),
      versionId: randomUUID(),
      definition,
      note: '',
      by: 'test',
      at: this.shop.clock.now,
    })
    const motion = { id: versionId, definition }
    await this.rivals(first.conflict, motion)
    this.world = { ...this.world, motion: definition }
    const answer = await register(this.shop, {
      from: 'paula@nordwerk.example',
      facts: this.mine(facts(first.incomplete ? { contacts: [] } : {})),
      senderConfirmed: first.senderConfirmed,
      motion,
    })
    this.deal = answer.deal
    this.events.push(...answer.events)
    holdsNow(this)
  }

  async takes(each: StoreStep): Promise<void> {
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
        await this.shop.db.query('update "Person" set active = $2 where id = $1::uuid', [
          this.mine(each.id),
          each.do === 'return',
        ])
        return
      case 'ask':
        return this.asks(each.who, each.asks)
      case 'fit':
        return this.asks('right', this.fitted(each.n, each.asks))
      case 'crash':
        return this.crashesAsking(this.fitted(each.n, each.asks), each.at)
      case 'race':
        return this.races(each.asks)
      case 'mail':
        return this.mails(each)
      default:
        each satisfies never
    }
  }

  /** At the end: every table, every hash, the whole history. */
  async ends(): Promise<void> {
    await this.agrees()
    historyHolds(this)
    const [twice] = await this.shop.db.query(
      `select 1 from "Letter" where "dealId" = $1::uuid group by "messageId" having count(*) > 1`,
      [this.deal?.id],
    )
    expect(twice).toBeUndefined()
  }

  // ---------- Commands and clocks ----------

  private fitted = (n: number, asks: Ask): Ask => ({ ...asks, a: asks.a | 1, type: fitting(this, n) })

  private async looksAtClock(): Promise<void> {
    const answer = await this.knocks({ kind: 'CLOCK' }, { type: 'tick' })
    if ('refusal' in answer) throw new Error(`a tick was refused: ${answer.refusal.code}`)
    const next = answer.facts && nextClock(answer.deal, answer.facts)
    if (next) expect(Date.parse(next.at), `${next.kind} is still due`).toBeGreaterThan(Date.parse(this.now))
    if (answer.events.length > 0) await this.clockIsKept(answer)
  }

  private async clockIsKept(answer: Exclude<Answer, { refusal: unknown }>): Promise<void> {
    const [row] = await this.shop.db.query<{ clockAt: Date | null; clockKind: string | null }>(
      'select "clockAt", "clockKind" from "Deal" where id = $1::uuid',
      [this.deal?.id],
    )
    const clock = nextClock(answer.deal, answer.facts)
    expect([row?.clockAt?.toISOString() ?? null, row?.clockKind]).toEqual([
      clock ? new Date(clock.at).toISOString() : null,
      clock?.kind ?? null,
    ])
  }

  private async asks(who: string, asked: Ask): Promise<void> {
    // The door gives every registration an id of its own: the same again is another deal (store/entry).
    if (asked.type === 'register') return
    const { actor, command } = this.request(who, asked)
    await this.knocks(actor, command)
  }

  private request(who: string, asked: Ask): { actor: Actor; command: Command } {
    const command = this.mine(commandOf(this, asked))
    const asker = this.mine(who === 'right' ? rightPersonFor(this, command) : who)
    return { command, actor: asker === 'system' ? { kind: 'SYSTEM' } : { kind: 'PERSON', personId: asker } }
  }

  private knock(actor: Actor, command: Command): Promise<Answer> {
    return handleCommand(this.shop.baton, {
      dealId: this.deal?.id ?? '',
      command,
      actor,
      cause: 'test:knock',
    })
  }

  private async knocks(actor: Actor, command: Command): Promise<Answer> {
    const before = this.deal as Deal
    const answer = await this.knock(actor, command)
    if ('refusal' in answer) {
      this.refusals += 1
      expect(answer.deal).toEqual(before)
    } else expect(answer.before).toEqual(before)
    await this.follows()
    expect(this.deal).toEqual(answer.deal)
    return answer
  }

  /** Two at once: each decides on what it found, and no offer is decided twice (historyHolds). */
  private async races(asked: [Ask, Ask]): Promise<void> {
    const requests = asked
      .filter(({ type }) => type !== 'register')
      .map((each) => this.request('right', each))
    const answers = await Promise.all(requests.map(({ actor, command }) => this.knock(actor, command)))
    const before = this.events.length
    await this.follows()
    const applied = answers.flatMap((answer) => ('refusal' in answer ? [] : answer.events))
    expect(this.events.slice(before)).toEqual(applied.sort((a, b) => a.seq - b.seq))
  }

  /** The process dies at a statement of the transaction: nothing of it is left, and asking again does it once. */
  private async crashesAsking(asked: Ask, at: number): Promise<void> {
    if (asked.type === 'register') return
    const { actor, command } = this.request('right', asked)
    const before = this.deal
    if (await this.crashed(at, () => this.knock(actor, command))) {
      await this.follows()
      expect(this.deal).toEqual(before)
      await this.knocks(actor, command)
    } else await this.follows()
  }

  /** True when the statement was reached and the process died there. */
  private async crashed(at: number, work: () => Promise<unknown>): Promise<boolean> {
    this.shop.crash.at = at
    try {
      await work()
      return false
    } catch (error) {
      if (!(error instanceof Crash)) throw error
      this.crashes += 1
      return true
    } finally {
      this.shop.crash.at = null
    }
  }

  // ---------- Mails ----------

  private async mails(step: Mailed): Promise<void> {
    const letter = await this.letterFor(step)
    if (!letter) return
    const from =
      step.who === 'right' ? letter.toAddress : (ADDRESSES[step.who] ?? `${step.who}@vendor.example`)
    const said = SAYS[step.says % SAYS.length] ?? SAYS[0]
    const before = this.deal as Deal
    const raw = buildReply(letter, {
      from,
      text: this.mine(
        `${said.text}\n\nOn Monday, Partner Desk wrote:\n> On it, thanks\n> Agreed. We won it, 90,000 EUR.`,
      ),
      date: this.shop.clock.now,
      messageId: randomUUID(),
      ...(said.automatic ? { headers: { 'Auto-Submitted': 'auto-replied' } } : {}),
    })
    const arrives = () => this.arrives(raw, from, letter.replyTo, step.gray)
    const { id } = await arrives()
    expect(await arrives()).toEqual({ id, duplicate: true })
    const handle = () => handleMail(this.shop.baton, id)
    if (step.crash !== null) await this.crashed(step.crash, handle)
    await (step.race ? Promise.all([handle(), handle()]) : handle())
    // What was set aside for want of proof may come again, proven (store/inbound-mail.ts): all else is once.
    if (!step.gray) expect(await arrives()).toEqual({ id, duplicate: true })
    // Handled again after its outcome: nothing happens twice.
    const events = this.events.length
    await this.follows()
    const applied = this.events.length - events
    await handle()
    await this.follows()
    expect(this.events.length - events).toBe(applied)
    await this.endsOnce(id)
    // The people of the desk stand in for each other (reception/plan.ts): proven, one answers the other's letter.
    const own = from === letter.toAddress || (DESK.has(from) && DESK.has(letter.toAddress) && !step.gray)
    this.onlyTheOwnWordDecides(before, said, own)
  }

  private async letterFor({ letter }: Mailed) {
    const rows = await this.shop.db.query<{
      toAddress: string
      replyTo: string
      messageId: string
      references: string[]
    }>(
      `select "toAddress", "replyTo", "messageId", "references" from "Letter" where "dealId" = $1::uuid
       order by number desc limit 6`,
      [this.deal?.id],
    )
    const found = rows[letter % Math.max(1, rows.length)]
    return found && { ...found, subject: `[${this.deal?.number}] news` }
  }

  private arrives(raw: Buffer, from: string, to: string, gray: boolean) {
    return storeInbound(this.shop.db, {
      raw,
      source: gray ? 'WEBHOOK' : 'FILE',
      envelopeFrom: from,
      envelopeTo: [to],
      session: {},
      arrivedAt: this.shop.clock.now,
    })
  }

  private async endsOnce(mailId: string): Promise<void> {
    const [row] = await this.shop.db.query<{ outcome: string; outcomeReason: string }>(
      'select outcome, "outcomeReason" from "InboundMail" where id = $1::uuid',
      [mailId],
    )
    expect(['APPLIED', 'ANSWERED', 'QUARANTINED', 'IGNORED']).toContain(row?.outcome)
    expect(row?.outcomeReason).toBeTruthy()
    this.outcomes.push(String(row?.outcome))
  }

  private onlyTheOwnWordDecides(before: Deal, said: (typeof SAYS)[number], own: boolean): void {
    const after = this.deal as Deal
    if (own && said.decides) return
    expect(ownerOf(after), said.text).toBe(ownerOf(before))
    // What completes a registration may let it meet an earlier one, which the motion settles by itself.
    const completing = before.stage === 'INCOMPLETE' && (own || said.fills)
    if (!completing) expect(isClosed(after.stage), said.text).toBe(isClosed(before.stage))
    expect(after.proposals.map(({ state }) => state)).toEqual(before.proposals.map(({ state }) => state))
  }

  // ---------- What the store says ----------

  /** Reads the events that were added, and replays them onto the deal as it was. */
  private async follows(): Promise<void> {
    const rows = await eventRows(this.shop.db, this.deal?.id ?? '')
    const added: DealEvent[] = rows.slice(this.events.length).map(fromRow)
    this.deal = added.reduce<Deal | null>(evolve, this.deal)
    this.events.push(...added)
    holdsNow(this)
  }

  private async agrees(): Promise<void> {
    holdsNow(this)
    await storeAgrees(this.shop.db, this.deal as Deal)
  }

  // ---------- The customer of this history alone ----------

  /** Whatever the generator says, in this company's ids and about this history's customer. */
  private mine<T>(value: T): T {
    return JSON.parse(JSON.stringify(value), (_key, inner) => {
      if (typeof inner !== 'string') return inner
      const known = this.names.get(inner)
      if (known) return known
      return inner
        .replace(
          /\b(?:hafenlager-kiel|hl)\.example/g,
          (found) => `${found[1] === 'l' ? 'x' : ''}${this.customer.toLowerCase()}.example`,
        )
        .replace(
          /\bHafenlager (\w)\w+ AG/g,
          (_, first: string) => `${first === 'L' ? 'Neu' : ''}${this.customer} AG`,
        )
    })
  }

  /** Somebody else is there already: the vendor's own seller, another partner, the partner itself, a likeness. */
  private async rivals(kind: number, motion: Parameters<typeof register>[1]['motion']): Promise<void> {
    const account = this.mine(facts())
    if (kind === 0) await this.direct(this.shop.db, account.accountName, account.accountDomain)
    if (kind === 1) await this.direct(this.shop.db, `${account.accountName}x`, `other${this.number}.example`)
    if (kind !== 2 && kind !== 3) return
    const from = kind === 2 ? 'r@suedwerk.example' : 'paula@nordwerk.example'
    await register(this.shop, { from, facts: account, motion })
  }

  private async direct(db: Database, name: string | null, domain: string | null): Promise<void> {
    await db.query(
      `with a as (insert into "Account" (id, name, "normalisedName") values ($1::uuid, $2, $3)),
         d as (insert into "AccountDomain" (domain, "accountId") values ($4, $1::uuid))
       insert into "DirectOpportunity" (id, "externalId", "accountId", "openedAt") values ($1::uuid, $1::text, $1::uuid, $5)`,
      [randomUUID(), name, name?.toLowerCase().replace(/ ag$/, ''), domain, this.shop.clock.now],
    )
  }

  private async isAway(name: string, days: number): Promise<void> {
    const until = days === 0 ? null : new Date(this.shop.clock.now.getTime() + days * 86_400_000)
    await this.shop.db.query(
      `with gone as (delete from "Absence" where "personId" = $2::uuid)
       insert into "Absence" (id, "personId", "from", until, source) values ($1::uuid, $2::uuid, $3, $4, 'test')`,
      [randomUUID(), this.mine(name), this.shop.clock.now, until],
    )
  }
}

const ADDRESSES: Record<string, string> = {
  paula: 'paula@nordwerk.example',
  peter: 'peter@nordwerk.example',
  stranger: 'stranger@nordwerk.example',
  rival: 'r@suedwerk.example',
  nobody: 'nobody@elsewhere.example',
}

/** Names that are not alike, so that the customers of two lives are never taken for one. */
function customerName(number: number): string {
  const letters = randomUUID().replace(/[^a-f\d]/g, '')
  const name = [...letters.slice(0, 11)].map((digit) => 'qwrtpsdfghjklzxc'[Number.parseInt(digit, 16)])
  return `K${name.join('')}${number}`
}
