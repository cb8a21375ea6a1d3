/**
 * Which deal a mail is about, and who wrote it. The tokenised address says for whom it was made; the From address
 * says who writes; only where both are one person is it that person's word (design page 2, "Trust in a sender").
 */
import type { Deal } from '../motion/deal.ts'
import { ownerOf } from '../motion/deal.ts'
import type { PersonFacts } from '../motion/world.ts'
import type { Sql } from '../store/database.ts'
import { dealIdByNumber, loadDeal } from '../store/deals.ts'
import type { Directory } from '../store/directory.ts'
import { motionVersion } from '../store/motions.ts'
import { partnerByDomain, peopleFor } from '../store/people.ts'
import type { ParsedMail } from '../understanding/parsed-mail.ts'
import { type ParsedAddress, parseAddress, verifyDeal, verifyHandoff } from './addresses.ts'

export interface Thread {
  /** The most telling of our addresses that the mail was sent to. */
  address: ParsedAddress | null
  deal: Deal | null
  /** Whoever stands in From, if known. */
  sender: PersonFacts | null
  /** For whom the tokenised address was made; null without a (right) token. */
  addressee: PersonFacts | null
  handoffId: string | null
  /** Somebody else of the deal's partner than the one for whom the address was made, by address or mail domain. */
  colleague: boolean
  /** The letter about this deal that it answers (In-Reply-To), where a short word needs to know what was asked. */
  answers: { kind: string; personId: string | null; data: Record<string, unknown>; createdAt: Date } | null
  /** A tokenised address whose token fits nobody. */
  forged: boolean
  /** Found by `[1042]` or by the letter it answers instead of a token. */
  withoutToken: boolean
  /** A mail of its own whose words say which deal of the partner it adds to: it brings facts and decides nothing. */
  addendum: boolean
  /** People of the deal, by id. */
  people: Record<string, PersonFacts>
  /** Who speaks for the desk of the deal, by id: its intake owner, and whoever stands in for that one. */
  desk: string[]
}

export interface Reception {
  secret: string
  mailDomain: string
  registrationLocals: string[]
  directory: Directory
  now: Date
}

const RANK: Record<ParsedAddress['kind'], number> = {
  BOUNCE: 0,
  HANDOFF: 1,
  DEAL: 2,
  REGISTRATION: 3,
  ABUSE: 4,
  POSTMASTER: 5,
}

export async function findThread(
  db: Sql,
  mail: { envelopeTo: string[]; parsed: ParsedMail },
  reception: Reception,
): Promise<Thread> {
  const { parsed } = mail
  const address = ourAddress(mail, reception)
  const sender = parsed.from ? await reception.directory.person(parsed.from.address) : null
  const empty: Thread = {
    address,
    sender,
    deal: null,
    addressee: null,
    handoffId: null,
    colleague: false,
    answers: null,
    forged: false,
    withoutToken: false,
    addendum: false,
    people: {},
    desk: [],
  }
  if (address?.kind === 'HANDOFF' || address?.kind === 'DEAL') {
    const dealId = await dealIdByNumber(db, address.dealNumber)
    const deal = dealId ? (await loadDeal(db, dealId))?.deal : null
    if (!deal) return { ...empty, forged: true }
    const found = await byToken(db, address, deal, reception)
    const colleague = await isColleague(db, { deal, sender, addressee: found.addressee, parsed })
    return { ...empty, ...found, colleague, answers: await letterAnswered(db, deal, parsed) }
  }
  if (address?.kind !== 'REGISTRATION' || !sender) return empty
  const deal = await dealItAnswers(db, parsed)
  const { people, desk } = deal ? await membersOf(db, deal, reception.now) : empty
  if (!deal) return { ...empty, answers: await letterAnswered(db, null, parsed, sender.id) }
  if (!people[sender.id]) return empty
  const offer = deal.stage === 'HANDED_OFF' && deal.offer.aeId === sender.id ? deal.offer.id : null
  const answers = await letterAnswered(db, deal, parsed)
  return { ...empty, deal, people, desk, addressee: sender, handoffId: offer, withoutToken: true, answers }
}

/** The same mail, threaded to the deal that its words name. */
export async function threadedTo(db: Sql, thread: Thread, dealNumber: number, now: Date): Promise<Thread> {
  const dealId = await dealIdByNumber(db, dealNumber)
  const deal = dealId ? ((await loadDeal(db, dealId))?.deal ?? null) : null
  if (!deal) return thread
  return {
    ...thread,
    deal,
    ...(await membersOf(db, deal, now)),
    addressee: thread.sender,
    withoutToken: true,
  }
}

async function isColleague(
  db: Sql,
  about: { deal: Deal; sender: PersonFacts | null; addressee: PersonFacts | null; parsed: ParsedMail },
): Promise<boolean> {
  const { deal, sender, addressee, parsed } = about
  if (deal.stage !== 'INCOMPLETE' || !addressee || sender?.id === addressee.id) return false
  if (sender) return sender.kind === 'PARTNER_CONTACT' && sender.partnerId === deal.partnerId
  const domain = parsed.from?.address.split('@')[1]
  return domain !== undefined && (await partnerByDomain(db, domain))?.id === deal.partnerId
}

/** "Agreed", "yes": to which of our letters? */
async function letterAnswered(
  db: Sql,
  deal: Deal | null,
  { inReplyTo }: ParsedMail,
  /** Whose letter it has to be, where it is about no deal. */
  personId: string | null = null,
): Promise<Thread['answers']> {
  if (inReplyTo === null) return null
  const [letter] = await db.query<NonNullable<Thread['answers']>>(
    `select kind, "personId", props->'data' as data, "createdAt" from "Letter"
     where "messageId" = $1 and "dealId" is not distinct from $2::uuid and ($3::uuid is null or "personId" = $3::uuid)`,
    [bare(inReplyTo), deal?.id ?? null, personId],
  )
  return letter ?? null
}

/** The envelope knows where a mail was sent; a mailbox fetched over IMAP has only the headers. */
function ourAddress(
  mail: { envelopeTo: string[]; parsed: ParsedMail },
  reception: Reception,
): ParsedAddress | null {
  const { parsed } = mail
  const written = [
    ...(parsed.headers['delivered-to'] ?? []),
    ...parsed.to.concat(parsed.cc).map((box) => box.address),
  ]
  const read = (addresses: string[]) =>
    addresses
      .map((address) => parseAddress(address, reception.mailDomain, reception.registrationLocals))
      .filter((address) => address !== null)
      .sort((a, b) => RANK[a.kind] - RANK[b.kind])[0] ?? null
  return read(mail.envelopeTo) ?? read(written)
}

async function byToken(
  db: Sql,
  address: Extract<ParsedAddress, { kind: 'HANDOFF' | 'DEAL' }>,
  deal: Deal,
  reception: Reception,
) {
  const { people, desk } = await membersOf(db, deal, reception.now)
  if (address.kind === 'DEAL') {
    const members = Object.keys(people).map((personId) => ({ personId }))
    const found = verifyDeal(address, members, reception.secret)
    const addressee = found ? (people[found.personId] ?? null) : null
    const offer = deal.stage === 'HANDED_OFF' && deal.offer.aeId === addressee?.id ? deal.offer.id : null
    return { deal, people, desk, addressee, handoffId: offer, forged: !found }
  }
  const offers = deal.handoffs.map((handoff) => ({ handoffId: handoff.id, personId: handoff.aeId }))
  const found = verifyHandoff(address, offers, reception.secret)
  return {
    deal,
    people,
    desk,
    addressee: found ? (people[found.personId] ?? null) : null,
    handoffId: found?.handoffId ?? null,
    forged: !found,
  }
}

/** Everybody who may have been written to about a deal, and who of them speaks for the desk. */
async function membersOf(db: Sql, deal: Deal, now: Date): Promise<Pick<Thread, 'people' | 'desk'>> {
  const ids = new Set([deal.partnerContactId, deal.intakeOwnerId, ownerOf(deal)])
  for (const handoff of deal.handoffs) ids.add(handoff.aeId)
  // Whoever got a letter about it may answer it: a stand-in of the desk, a manager, a colleague at the partner.
  const written = await db.query<{ personId: string }>(
    'select distinct "personId" from "Letter" where "dealId" = $1::uuid and "personId" is not null',
    [deal.id],
  )
  for (const { personId } of written) ids.add(personId)
  const { intakeBackup } = (await motionVersion(db, deal.motionVersionId)).definition
  const addresses = intakeBackup ? [intakeBackup.toLowerCase()] : []
  const people = await peopleFor(db, { ids: [...ids], addresses, now })
  const desk = [
    deal.intakeOwnerId,
    people[deal.intakeOwnerId]?.backupId,
    // The motion's stand-in need not have been written to yet.
    Object.values(people).find((person) => person.addresses.some((address) => addresses.includes(address)))
      ?.id,
  ].filter((id) => typeof id === 'string')
  const members = new Set([...ids, ...desk])
  for (const id of ids) {
    const person = people[id]
    if (person?.managerId) members.add(person.managerId)
    if (person?.backupId) members.add(person.backupId)
  }
  return { people: Object.fromEntries(Object.entries(people).filter(([id]) => members.has(id))), desk }
}

/** Headers write `<id>`; the outbox keeps the id. */
const bare = (messageId: string) => messageId.replace(/^<|>$/g, '')

/** `[1042]` in the subject, or a letter of ours in In-Reply-To or References. */
async function dealItAnswers(db: Sql, parsed: ParsedMail): Promise<Deal | null> {
  const ids = [parsed.inReplyTo, ...parsed.references.slice(-20)].filter((id) => id !== null).map(bare)
  const [letter] = ids.length
    ? await db.query<{ dealId: string }>(
        `select "dealId" from "Letter" where "messageId" = any($1::text[]) and "dealId" is not null
         order by number desc limit 1`,
        [ids],
      )
    : []
  const number = /\[(\d{3,9})\]/.exec(parsed.subject)?.[1]
  const dealId = letter?.dealId ?? (number ? await dealIdByNumber(db, Number(number)) : null)
  return dealId ? ((await loadDeal(db, dealId))?.deal ?? null) : null
}
