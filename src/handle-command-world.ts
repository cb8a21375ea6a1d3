/** Looks up everything that a decision may look at, so that deciding itself needs nobody. */
import type { Knock } from './handle-command.ts'
import type { Command } from './motion/commands.ts'
import type { Deal, DealFacts } from './motion/deal.ts'
import { ownerOf } from './motion/deal.ts'
import type { MotionDefinition } from './motion/definition.ts'
import { showsCustomer } from './motion/entry.ts'
import { applyChanges } from './motion/facts.ts'
import { isClosed } from './motion/transitions.ts'
import type { World as Facts, PartnerFacts, PersonFacts } from './motion/world.ts'
import { accountFor, customerOf, findMatches, giveUpDomain, holdAccounts } from './store/accounts.ts'
import type { Tx } from './store/database.ts'
import { sha256 } from './store/events.ts'
import { motionVersion } from './store/motions.ts'
import { addressesOf, partnerById, peopleFor } from './store/people.ts'
import type { Baton } from './world.ts'

/** The same for a letter about a deal that answers a mail instead of an event. `ids`: who else is written to. */
export async function factsAbout(baton: Baton, tx: Tx, deal: Deal, ids: string[]): Promise<Facts> {
  const facts = await settingUpFor(baton, tx, deal, NO_CHANGE)
  const others = await peopleFor(tx, { ids, addresses: [], now: baton.now() })
  return { ...facts, people: { ...others, ...facts.people } }
}

type Asking = Pick<Knock, 'command' | 'actor' | 'entry' | 'dealId'>

const NO_CHANGE: Asking = { command: { type: 'confirmSender' }, actor: { kind: 'SYSTEM' }, dealId: '' }

/** Commands after which a registration may become complete, or open again, and so must be held against others. */
const MAY_COMPLETE = new Set([
  'register',
  'changeFacts',
  'recheckAccount',
  'confirmSender',
  'settleConflict',
  'reopen',
  'tick',
])

export async function settingUpFor(baton: Baton, tx: Tx, deal: Deal | null, knock: Asking): Promise<Facts> {
  const versionId = deal?.motionVersionId ?? knock.entry?.motionVersionId
  const partnerId = deal?.partnerId ?? knock.entry?.partnerId
  if (!versionId || !partnerId) throw new Error('A registration needs its motion and its partner')
  const now = baton.now()
  const { definition } = await motionVersion(tx, versionId)
  const wanted = { ids: idsOf(deal, knock), addresses: addressesOf(definition), now }
  const people = await (deal ? peopleFor(tx, wanted) : peopleToRegisterWith(tx, wanted))
  const partner = await tx.once(`partner ${partnerId}`, () => partnerById(tx, partnerId))
  if (!partner) throw new Error(`Partner ${partnerId} does not exist`)
  return {
    now: now.toISOString(),
    motion: definition,
    motionVersionId: versionId,
    partner: partner satisfies PartnerFacts,
    people,
    intakeOwnerId: deal?.intakeOwnerId ?? intakeOwner(definition, people),
    intakeBackupId: byAddress(people, definition.intakeBackup)?.id ?? null,
    matches:
      MAY_COMPLETE.has(knock.command.type) && knock !== NO_CHANGE
        ? await matches(baton, tx, deal, knock, partnerId)
        : [],
    newId: baton.newId,
    hash: sha256,
  }
}

/**
 * Whom a transaction has looked up for its registrations. Counting everybody's load takes longer the more is open, so
 * those that are decided together count once, and add what they offer themselves.
 */
interface LookedUp {
  asked: Set<string>
  people: Record<string, PersonFacts>
}
const lookedUp = new WeakMap<Tx, LookedUp>()

/** Before several registrations are decided in one transaction: whoever sent them is looked up at once. */
export async function expectPeople(tx: Tx, ids: string[], now: Date): Promise<void> {
  if (ids.length > 1) await peopleToRegisterWith(tx, { ids, addresses: [], now })
}

async function peopleToRegisterWith(
  tx: Tx,
  wanted: Parameters<typeof peopleFor>[1],
): Promise<Record<string, PersonFacts>> {
  const known = lookedUp.get(tx) ?? { asked: new Set(), people: {} }
  const unknown = [...wanted.ids, ...wanted.addresses].filter((each) => !known.asked.has(each))
  if (unknown.length === 0) return known.people
  const people = { ...known.people, ...(await peopleFor(tx, wanted)) }
  lookedUp.set(tx, { asked: new Set([...known.asked, ...unknown]), people })
  return people
}

/** For the next registration in this transaction: whom `after`, just saved there, was offered to. */
export function noteLoad(tx: Tx, before: Deal | null, after: Deal): void {
  const known = lookedUp.get(tx)
  if (!known) return
  // Only a new deal is sure to have done nothing else to anybody's load.
  if (before) return void lookedUp.delete(tx)
  const people = { ...known.people }
  for (const { aeId, offeredAt } of after.handoffs) {
    const ae = people[aeId]
    if (ae) people[aeId] = { ...ae, load: ae.load + 1, lastOfferAt: offeredAt }
  }
  lookedUp.set(tx, { ...known, people })
}

/**
 * Before it is complete always, and when it is reopened; later when more is known of its customer, or of another deal's
 * (motion/entry.ts).
 */
function mayMeetOthers(deal: Deal, command: Command): boolean {
  if (command.type === 'reopen') return true
  if (isClosed(deal.stage)) return false
  if (deal.stage === 'INCOMPLETE' || deal.stage === 'CONFLICT' || command.type === 'recheckAccount')
    return true
  return command.type === 'changeFacts' && showsCustomer(command.changes)
}

async function matches(baton: Baton, tx: Tx, deal: Deal | null, { command }: Asking, partnerId: string) {
  if (deal && !mayMeetOthers(deal, command)) return []
  const facts = factsAfter(deal, command)
  if (!facts) return []
  const account = await customerOf(tx, facts, baton.config.vendor.domains)
  // Two that become complete at the same moment must not overlook each other.
  await holdAccounts(tx, [account])
  return findMatches(tx, { dealId: deal?.id ?? null, partnerId, account, need: facts.context || null })
}

function factsAfter(deal: Deal | null, command: Command): DealFacts | null {
  if (command.type === 'register') return command.facts
  return deal && command.type === 'changeFacts'
    ? applyChanges(deal.facts, command.changes)
    : (deal?.facts ?? null)
}

/**
 * The command with the account of its customer, where it names none: a registration's, and that of a deal whose
 * customer has another name or domain now, or for the first time. A domain that is given up is nobody's again.
 */
export async function withAccount(
  baton: Baton,
  tx: Tx,
  deal: Deal | null,
  command: Command,
): Promise<Command> {
  if (command.type !== 'register' && command.type !== 'changeFacts') return command
  const after = factsAfter(deal, command)
  if (command.accountId !== undefined || !after) return command
  const customer = await customerOf(tx, after, baton.config.vendor.domains)
  if (deal) {
    const before = await customerOf(tx, deal.facts, baton.config.vendor.domains)
    if (before.name === customer.name && before.domain === customer.domain) return command
    const { accountId, id: dealId } = deal
    if (before.domain && customer.domain && before.domain !== customer.domain && accountId)
      await giveUpDomain(tx, { domain: before.domain, accountId, dealId })
  }
  return { ...command, accountId: await accountFor(tx, customer, baton.newId) }
}

function idsOf(deal: Deal | null, { command, actor }: Asking): string[] {
  const ids = new Set<string>()
  const add = (id: string | null | undefined) => void (id && ids.add(id))
  if (actor.kind === 'PERSON' || actor.kind === 'KEY') add(actor.personId)
  for (const [key, value] of Object.entries(command)) {
    if (/(personId|AeId|ContactId|aeId)$/.test(key) && typeof value === 'string') add(value)
  }
  if (deal) {
    for (const id of [deal.intakeOwnerId, deal.partnerContactId, ownerOf(deal)]) add(id)
    for (const handoff of deal.handoffs) add(handoff.aeId)
    for (const holder of Object.values(deal.roles)) add(holder.personId)
  }
  return [...ids]
}

function intakeOwner(motion: MotionDefinition, people: Record<string, PersonFacts>): string {
  const owner = byAddress(people, motion.intakeOwner)
  if (!owner) {
    throw new Error(
      `The intake owner ${motion.intakeOwner} of motion ${motion.key} is not known as a person. ` +
        'Add the person (upsertPerson) or publish a version of the motion that names somebody else.',
    )
  }
  return owner.id
}

function byAddress(people: Record<string, PersonFacts>, address: string | null): PersonFacts | null {
  if (!address) return null
  return Object.values(people).find((person) => person.addresses.includes(address.toLowerCase())) ?? null
}
