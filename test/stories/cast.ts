/**
 * The people of the sample company, and deals on which a story is told: each describe block opens one story, each
 * test brings a deal of its own about a customer of its own, so that the tests of a block do not meet.
 */
import { expect } from 'vitest'
import { handleCommand } from '../../src/handle-command.ts'
import { addDays, localDate } from '../../src/motion/calendar.ts'
import type { Command } from '../../src/motion/commands.ts'
import type { LeakType } from '../../src/motion/words.ts'
import { holidaysOf } from '../../src/store/holidays.ts'
import { hasPostgres } from '../kit/backends.ts'
import type { MailOptions } from '../kit/mail.ts'
import { type SentLetter, type Story, type StoryOptions, tell } from '../kit/story.ts'

export const DANA = 'dana.whitlock@harborsystems.example'
export const ERIK = 'erik.falk@lindgrenfalk.example'
export const INES = 'ines.okafor@vendor.example'
export const MATTEO = 'matteo.brandt@vendor.example'
export const RENATA = 'renata.voss@vendor.example'
export const PRIYA = 'priya.nair@vendor.example'
export const JONAS = 'jonas.adler@vendor.example'
export const SOFIA = 'sofia.marin@vendor.example'
export const AES = [PRIYA, JONAS, SOFIA]

const CUSTOMERS =
  'Bellweather Quillmark Tarnholm Osprey Fernside Kestrel Larkspur Wexcombe Dunmore Ashgrove Pellworm Rookwood Hazelmere Stavering Corvane Linfield Marrowby Nettleham Ellingtree Yarmstone Ulverdale Inchbrook Crakehill Thornwick Vennbury Oakhanger Poldreath Sundrake Brimfell Gatward Mossop Kelderby Trewint Hallowfen Wrenbury Colstead Aldermere Pickworth Tansley Brockhurst Fennimore Oxcombe Saltmarsh Duxworth'.split(
    ' ',
  )

/** A story in which all three account executives take any deal, in turn. */
export async function open(options: StoryOptions = {}): Promise<Cast> {
  const story = await tell({ backend: hasPostgres ? 'postgres' : 'pglite', ...options })
  await story.query(`update "Person" set territories = '{}' where kind = 'AE'`)
  return new Cast(story)
}

export interface Brought {
  from?: string
  /** Instead of a new customer. */
  account?: string
  contact?: string
  /** Sentences that are added: a next step, a date of decision. */
  more?: string
  mail?: Partial<Omit<MailOptions, 'to' | 'from'>>
}

export class Cast {
  private customers = 0
  constructor(readonly story: Story) {}

  /** A customer whom no other deal of the story is about. */
  customer(): string {
    return `${CUSTOMERS[this.customers++ % CUSTOMERS.length]} Foods`
  }

  /** A partner mails a complete registration. */
  async brings({
    from = DANA,
    account = this.customer(),
    contact,
    more = '',
    mail,
  }: Brought = {}): Promise<Told> {
    const domain = `${account.toLowerCase().replace(/[^a-z]/g, '')}.example`
    const reach = contact ?? `Contact is Maya Lindholm, COO, maya@${domain}.`
    const text = `Hi,\n\n${account} want to replace their spreadsheet approvals before the audit in spring: invoices wait
nine days for a signature. About 80k EUR. ${reach} ${more}\n\nThanks`
    await this.story.mail({ from, subject: `Deal: ${account}`, text, ...mail })
    return this.newest(account)
  }

  /** The same, and the account executive who is asked takes it. */
  async working(brought: Brought = {}): Promise<Told> {
    const deal = await this.brings(brought)
    await this.story.reply(await deal.letter('HANDOFF_OFFER'), 'On it, thanks')
    expect(await deal.stage()).toBe('WORKING')
    return deal
  }

  async newest(account = ''): Promise<Told> {
    const [row] = await this.story.query<{ id: string; number: number }>(
      'select id, number from "Deal" order by number desc limit 1',
    )
    if (!row) throw new Error('there is no deal')
    return new Told(this.story, row.id, row.number, account)
  }

  /**
   * The clock stands at nine in the morning of the next Monday of a week without a holiday: a window ends on the same
   * day whoever has the offer.
   */
  async nextMonday(): Promise<void> {
    const countries = await this.story.query<{ holidayCountry: string | null }>(
      'select distinct "holidayCountry" from "Person"',
    )
    const monday = new Date(this.story.now())
    const week = () =>
      Array.from({ length: 5 }, (_, days) => localDate('UTC', addDays(monday.toISOString(), days)))
    const holidays = countries.flatMap((one) => holidaysOf(one.holidayCountry, monday.getUTCFullYear()))
    do monday.setUTCDate(monday.getUTCDate() + 1)
    while (monday.getUTCDay() !== 1 || week().some((day) => holidays.includes(day)))
    this.story.at(`${monday.toISOString().slice(0, 10)}T09:00:00Z`)
    await this.story.settle()
  }

  /** How the newest mail ended. */
  async outcome(): Promise<{ outcome: string; outcomeReason: string; trust: string; id: string }> {
    const [row] = await this.story.query<{
      outcome: string
      outcomeReason: string
      trust: string
      id: string
    }>(
      'select id, outcome, "outcomeReason", trust from "InboundMail" order by "arrivedAt" desc, id desc limit 1',
    )
    return row ?? { outcome: '', outcomeReason: '', trust: '', id: '' }
  }
}

export interface LeakRow {
  since: Date
  openedAt: Date
  closedAt: Date | null
  action: string
  valueAtRisk: string | null
  responsible: string
}

export class Told {
  constructor(
    readonly story: Story,
    readonly id: string,
    readonly number: number,
    readonly account: string,
  ) {}

  // biome-ignore lint/suspicious/noExplicitAny: a row as the database has it
  async row(): Promise<any> {
    const [row] = await this.story.query('select * from "Deal" where id = $1::uuid', [this.id])
    return row
  }

  async stage(): Promise<string> {
    return String((await this.row())?.stage)
  }

  async letters(kind?: string, to?: string): Promise<SentLetter[]> {
    const all = await this.story.letters({ ...(kind ? { kind } : {}), ...(to ? { to } : {}) })
    return all.filter((letter) => letter.dealId === this.id)
  }

  /** The newest letter of that kind about this deal; fails when there is none. */
  async letter(kind: string, to?: string): Promise<SentLetter> {
    const found = (await this.letters(kind, to)).at(-1)
    if (found) return found
    const all = (await this.letters()).map((one) => `${one.kind} → ${one.toAddress}`)
    throw new Error(`No ${kind} to ${to ?? 'anybody'} among: ${all.join(', ')}`)
  }

  /** The newest of that kind to the account executive who has the deal. */
  async toAe(kind: string): Promise<SentLetter> {
    const [ae] = await this.story.query<{ address: string }>(
      'select address from "PersonAddress" where "personId" = $1::uuid and "primary"',
      [(await this.row()).aeId],
    )
    return this.letter(kind, ae!.address)
  }

  /** `KIND→local part` of every letter about this deal, in order; of those after `from` when given. */
  async mailed(from = 0): Promise<string[]> {
    return (await this.letters()).slice(from).map((one) => `${one.kind}→${one.toAddress.split('@')[0]}`)
  }

  async leaks(type: LeakType): Promise<LeakRow[]> {
    return this.story.query<LeakRow>(
      `select l.since, l."openedAt", l."closedAt", l.action, l."valueAtRisk", a.address as responsible
       from "Leak" l left join "PersonAddress" a on a."personId" = l."responsibleId" and a."primary"
       where l."dealId" = $1::uuid and l.type = $2::"LeakType" order by l."openedAt"`,
      [this.id, type],
    )
  }

  /** The one open leak of that type. */
  async leaking(type: LeakType): Promise<LeakRow> {
    const [leak, ...more] = (await this.leaks(type)).filter((one) => one.closedAt === null)
    if (!leak) throw new Error(`no open ${type}; ${await this.stage()}, ${(await this.mailed()).join(', ')}`)
    expect(more).toEqual([])
    return leak
  }

  async closed(type: LeakType): Promise<void> {
    const leaks = await this.leaks(type)
    expect(leaks.length).toBeGreaterThan(0)
    expect(leaks.filter((one) => one.closedAt === null)).toEqual([])
  }

  async events(): Promise<string[]> {
    const rows = await this.story.query<{ type: string }>(
      'select type from "Event" where "dealId" = $1::uuid order by seq',
      [this.id],
    )
    return rows.map((row) => row.type)
  }

  /** A command of the API in the name of a person; refused = null. */
  async does(address: string, command: Command): Promise<boolean> {
    const [row] = await this.story.query<{ personId: string }>(
      'select "personId" from "PersonAddress" where address = $1',
      [address],
    )
    const answer = await handleCommand(this.story.running.baton, {
      dealId: this.id,
      command,
      actor: { kind: 'PERSON', personId: String(row?.personId) },
      cause: 'api:story',
    })
    await this.story.settle()
    return !('refusal' in answer)
  }
}
