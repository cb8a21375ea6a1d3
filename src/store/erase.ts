/**
 * Erasing a person (GDPR, art. 17): every word that names them leaves events, projections, letters and raw mail; the
 * numbers, the deals and the hash chains stay. An event keeps the hash of what it said and is marked as erased, so
 * that the chain still verifies (store/events.ts).
 */
import type { DealEvent } from '../motion/events.ts'
import { replay } from '../motion/evolve.ts'
import { type Database, jsonParam, type Sql } from './database.ts'
import { eventRows, fromRow } from './events.ts'
import { searchTextOf } from './search-text.ts'

export interface Erased {
  deals: number
  events: number
  letters: number
  mails: number
}

export const ERASED = '[erased]'

/** Erases whoever has this address: a customer contact on any deal, or a person of a partner. */
export async function eraseContact(db: Database, address: string, now: Date): Promise<Erased> {
  return db.transaction(async (tx) => {
    const email = address.trim().toLowerCase()
    const contacts = await tx.query<{ dealId: string; name: string | null; phone: string | null }>(
      'select "dealId", name, phone from "Contact" where lower(email) = $1',
      [email],
    )
    const [person] = await tx.query<{ id: string; name: string; phone: string | null }>(
      `select p.id, p.name, p.phone from "Person" p join "PersonAddress" a on a."personId" = p.id
       where a.address = $1 and p.kind = 'PARTNER_CONTACT'`,
      [email],
    )
    const asPerson = person ? await dealsOf(tx, person.id) : []
    const dealIds = [...new Set([...contacts.map((contact) => contact.dealId), ...asPerson])]
    const hide = hider([
      email,
      ...[...contacts, ...(person ? [person] : [])].flatMap(({ name, phone }) => [
        ...namesIn(name),
        phone ?? '',
      ]),
    ])
    const erased: Erased = { deals: dealIds.length, events: 0, letters: 0, mails: 0 }
    for (const dealId of dealIds) {
      erased.events += await eraseEvents(tx, dealId, hide, now)
      await projectAgain(tx, dealId)
    }
    erased.letters = await eraseLetters(tx, dealIds, hide)
    erased.mails = await eraseMails(tx, dealIds, email)
    if (person) await erasePerson(tx, person.id, now)
    return erased
  })
}

async function dealsOf(tx: Sql, personId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>('select id from "Deal" where "partnerContactId" = $1::uuid', [
    personId,
  ])
  return rows.map((row) => row.id)
}

/** The whole name, and each part of it that can stand for the person alone. */
function namesIn(name: string | null): string[] {
  if (!name) return []
  return [name, ...name.split(/[\s,]+/).filter((part) => part.replace(/\P{L}/gu, '').length > 2)]
}

type Hide = <T>(value: T) => T

/** Replaces every mention in every string of a JSON value; whole words only. */
function hider(needles: string[]): Hide {
  const wanted = [...new Set(needles.filter((needle) => needle.length > 2))].sort(
    (a, b) => b.length - a.length,
  )
  const escaped = wanted.map((needle) => needle.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  const hide = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(pattern, ERASED)
    if (Array.isArray(value)) return value.map(hide)
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hide(inner)]))
    }
    return value
  }
  return hide as Hide
}

async function eraseEvents(tx: Sql, dealId: string, hide: Hide, now: Date): Promise<number> {
  let count = 0
  for (const row of await eventRows(tx, dealId)) {
    const after = hide(row.personal)
    if (JSON.stringify(after) === JSON.stringify(row.personal)) continue
    await tx.query(
      'update "Event" set personal = $3::jsonb, "erasedAt" = $4 where "dealId" = $1::uuid and seq = $2',
      [dealId, row.seq, jsonParam(after), now],
    )
    count++
  }
  return count
}

/** The rows that are projected from the words follow the events. */
async function projectAgain(tx: Sql, dealId: string): Promise<void> {
  const events: DealEvent[] = (await eventRows(tx, dealId)).map(fromRow)
  const deal = replay(events)
  const { facts, evidence, handoffs } = deal
  await tx.query(
    `update "Deal" set context = $2, "nextStep" = $3, facts = $4::jsonb, "accountName" = $5, competitor = $6,
       "searchText" = $7 where id = $1::uuid`,
    [
      dealId,
      facts.context,
      facts.nextStep,
      jsonParam(evidence),
      facts.accountName,
      facts.competitor,
      searchTextOf(deal),
    ],
  )
  for (const [position, contact] of facts.contacts.entries()) {
    await tx.query(
      'update "Contact" set name = $3, email = $4, phone = $5, title = $6 where "dealId" = $1::uuid and position = $2',
      [dealId, position, contact.name, contact.email, contact.phone, contact.title],
    )
  }
  for (const handoff of handoffs) {
    await tx.query('update "Handoff" set package = $2::jsonb, comment = $3 where id = $1::uuid', [
      handoff.id,
      jsonParam(handoff.package),
      handoff.comment,
    ])
  }
}

async function eraseLetters(tx: Sql, dealIds: string[], hide: Hide): Promise<number> {
  const letters = await tx.query<{
    id: string
    props: unknown
    subject: string | null
    text: string | null
    html: string | null
  }>('select id, props, subject, text, html from "Letter" where "dealId" = any($1::uuid[])', [dealIds])
  for (const letter of letters) {
    const { id, props, subject, text, html } = { ...hide({ ...letter, id: '' }), id: letter.id }
    await tx.query(
      'update "Letter" set props = $2::jsonb, subject = $3, text = $4, html = $5 where id = $1::uuid',
      [id, jsonParam(props), subject, text, html],
    )
  }
  return letters.length
}

/** The bytes of a mail cannot be changed without becoming another mail: they go, and what was read from them. */
async function eraseMails(tx: Sql, dealIds: string[], email: string): Promise<number> {
  const mails = await tx.query(
    `update "InboundMail" set raw = null, understanding = null, subject = '${ERASED}',
       "fromAddress" = case when lower("fromAddress") = $2 then '${ERASED}' else "fromAddress" end,
       "envelopeFrom" = case when lower("envelopeFrom") = $2 then '${ERASED}' else "envelopeFrom" end
     where outcome is not null and ("dealId" = any($1::uuid[]) or lower("fromAddress") = $2) returning id`,
    [dealIds, email],
  )
  return mails.length
}

async function erasePerson(tx: Sql, personId: string, now: Date): Promise<void> {
  await tx.query('delete from "PersonAddress" where "personId" = $1::uuid', [personId])
  await tx.query(
    `update "Person" set name = '${ERASED}', title = null, phone = null, active = false, "erasedAt" = $2 where id = $1::uuid`,
    [personId, now],
  )
}

/** Raw mail older than the retention goes; what was understood and decided stays. Returns how many. */
export async function forgetOldMail(db: Database, before: Date): Promise<number> {
  const rows = await db.query(
    `update "InboundMail" set raw = null where raw is not null and outcome is not null and "arrivedAt" < $1 returning id`,
    [before],
  )
  return rows.length
}
