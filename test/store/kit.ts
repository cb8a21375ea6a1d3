/** A Baton without servers on a real database: Postgres where there is one, else PGlite; time is moved by hand. */
import pino from 'pino'
import { readConfig } from '../../src/config.ts'
import { type Answer, handleCommand, throughTheDoor } from '../../src/handle-command.ts'
import { concludeMails, readMail } from '../../src/handle-mail.ts'
import type { Actor, Command } from '../../src/motion/commands.ts'
import type { Deal, DealFacts } from '../../src/motion/deal.ts'
import type { MotionDefinition } from '../../src/motion/definition.ts'
import { newId } from '../../src/new-id.ts'
import { accountFor } from '../../src/store/accounts.ts'
import type { Database, Tx } from '../../src/store/database.ts'
import { nextDealNumber } from '../../src/store/deals.ts'
import { openDirectory } from '../../src/store/directory.ts'
import { loadInbound } from '../../src/store/inbound-mail.ts'
import { currentMotion } from '../../src/store/motions.ts'
import { seed } from '../../src/store/seed.ts'
import type { Baton } from '../../src/world.ts'
import { freshDatabase, hasPostgres } from '../kit/backends.ts'
import { readHere } from '../kit/reader.ts'

export interface Shop {
  baton: Baton
  db: Database
  clock: { now: Date }
  /** The process dies at this statement of the next transaction; null = it lives. */
  crash: { at: number | null }
  close(): Promise<void>
}

/** The process died in the middle of a transaction: what it had written is gone. */
export class Crash extends Error {}

/** With the sample company in it (src/store/seed.ts) unless `sample` is false. */
export async function openShop(
  options: { kind?: 'pglite' | 'postgres'; sample?: boolean } = {},
): Promise<Shop> {
  const crash: Shop['crash'] = { at: null }
  const db = mortal(await freshDatabase(options.kind ?? (hasPostgres ? 'postgres' : 'pglite')), crash)
  const clock = { now: new Date('2026-11-23T09:00:00Z') }
  const baton: Baton = {
    config: readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent' }),
    db,
    log: pino({ level: 'silent' }),
    now: () => clock.now,
    newId,
    secret: 'a secret that only tests use',
    reader: readHere,
    resolver: undefined,
    secondReader: null,
    wake: () => {},
  }
  if (options.sample !== false) await seed(baton)
  return { baton, db, clock, crash, close: () => db.close() }
}

function mortal<D extends Database>(db: D, crash: Shop['crash']): D {
  const dying = (tx: Tx): Tx => ({
    ...tx,
    query: (text, params) => {
      if (crash.at !== null && --crash.at <= 0) return Promise.reject(new Crash())
      return tx.query(text, params)
    },
  })
  return { ...db, transaction: (work) => db.transaction((tx) => work(dying(tx))) }
}

/** One stored mail from bytes to outcome, whoever else has it in hand. */
export async function handleMail(baton: Baton, mailId: string): Promise<void> {
  const mail = await loadInbound(baton.db, mailId)
  const read = mail && (await readMail(baton, openDirectory(baton.db, baton.now()), mail))
  if (read) await concludeMails(baton, [read])
}

/** The id of whoever has this address. */
export async function idOf(db: Database, address: string): Promise<string> {
  const [row] = await db.query<{ personId: string }>(
    'select "personId" from "PersonAddress" where address = $1',
    [address],
  )
  if (!row) throw new Error(`nobody has the address ${address}`)
  return row.personId
}

export const DANA = 'dana.whitlock@harborsystems.example'
export const ERIK = 'erik.falk@lindgrenfalk.example'
export const INES = 'ines.okafor@vendor.example'

/** Everything that an entry asks for. */
export function complete(account: string, overrides: Partial<DealFacts> = {}): DealFacts {
  const domain = `${account.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.example`
  return {
    accountName: account,
    accountDomain: domain,
    accountCountry: 'GB',
    contacts: [{ name: 'Noor Haddad', email: `noor@${domain}`, phone: null, title: 'COO' }],
    amount: { min: '120000', max: '120000', currency: 'EUR', basis: 'TOTAL' },
    closeDate: '2027-03-31',
    product: 'Flow',
    entrySignal: 'REGISTERED_OPPORTUNITY',
    partnerRoles: [],
    context: 'Their dispatch tool ends in spring and two depots already run on paper.',
    nextStep: 'Demo at the depot',
    nextStepDate: '2026-12-01',
    competitor: null,
    ...overrides,
  }
}

export interface Entry {
  from?: string
  facts: DealFacts
  arrivedAt?: string
  senderConfirmed?: boolean
  motion?: { id: string; definition: MotionDefinition }
}

/** A registration as mail and API make it: account and deal in one transaction. Throws when it is refused. */
export async function register(shop: Shop, entry: Entry): Promise<Extract<Answer, { letters: number }>> {
  const { baton, db } = shop
  const contactId = await idOf(db, entry.from ?? DANA)
  const [contact] = await db.query<{ partnerId: string }>(
    'select "partnerId" from "Person" where id = $1::uuid',
    [contactId],
  )
  const motion = entry.motion ?? (await currentMotion(db, { addressLocal: 'deals' }))
  if (!motion || !contact) throw new Error('there is no motion or no partner')
  const { facts } = entry
  const dealId = baton.newId()
  const answer = await throughTheDoor(baton, async (door, tx) =>
    door({
      dealId,
      entry: { motionVersionId: motion.id, partnerId: contact.partnerId },
      actor: { kind: 'PERSON', personId: contactId },
      cause: `test:${dealId}`,
      command: {
        type: 'register',
        dealId,
        number: await nextDealNumber(tx),
        partnerContactId: contactId,
        facts,
        evidence: {},
        arrivedAt: entry.arrivedAt ?? baton.now().toISOString(),
        senderConfirmed: entry.senderConfirmed ?? true,
        threadMessageId: `${dealId}@harborsystems.example`,
        accountId: await accountFor(
          tx,
          { name: facts.accountName, domain: facts.accountDomain, country: facts.accountCountry },
          baton.newId,
        ),
      },
    }),
  )
  if ('refusal' in answer) throw new Error(`the registration was refused: ${answer.refusal.code}`)
  return answer
}

export function knock(shop: Shop, deal: Pick<Deal, 'id'>, actor: Actor, command: Command): Promise<Answer> {
  return handleCommand(shop.baton, { dealId: deal.id, command, actor, cause: 'test:knock' })
}

export const as = (personId: string): Actor => ({ kind: 'PERSON', personId })

/** The offer that is open; fails when there is none. */
export function offerOf(deal: Deal | null) {
  if (deal?.stage !== 'HANDED_OFF') throw new Error(`nothing is on offer: ${deal?.stage}`)
  return deal.offer
}

export function accept(deal: Deal): Extract<Command, { type: 'accept' }> {
  const { id, aeId } = offerOf(deal)
  return { type: 'accept', handoffId: id, personId: aeId }
}

export function decline(deal: Deal): Extract<Command, { type: 'decline' }> {
  const { id, aeId } = offerOf(deal)
  return {
    type: 'decline',
    handoffId: id,
    personId: aeId,
    reason: 'NO_CAPACITY',
    comment: null,
    suggestedAeId: null,
    suggestedName: null,
  }
}
