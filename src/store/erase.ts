/**
 * Erasing a person (GDPR, art. 17): every word that names them leaves events, projections, letters and raw mail; the
 * numbers, the deals and the hash chains stay. An event keeps the hash of what it said and is marked as erased, so
 * that the chain still verifies (store/events.ts).
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js'
import type { Deal } from '../motion/deal.ts'
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
    const mentioned = await mentionsOf(tx, email)
    const dealIds = [
      ...new Set([...contacts.map((contact) => contact.dealId), ...asPerson, ...mentioned.dealIds]),
    ]
    const known = [...contacts, ...(person ? [person] : []), ...mentioned.people]
    const hide = hider(
      [email, ...known.flatMap(({ name }) => namesIn(name))],
      known.flatMap(({ phone }) => (phone ? [phone] : [])),
    )
    const erased: Erased = { deals: dealIds.length, events: 0, letters: 0, mails: 0 }
    for (const dealId of dealIds) {
      erased.events += await eraseEvents(tx, dealId, hide, now)
      await projectAgain(tx, dealId)
      await eraseLeaks(tx, dealId, hide)
    }
    erased.letters = await eraseLetters(tx, dealIds, email, hide)
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

/** Whoever was a contact once is no row any more, but stands in the events: under this address, with these names. */
async function mentionsOf(tx: Sql, email: string) {
  const rows = await tx.query<{ dealId: string; personal: unknown }>(
    `select "dealId", personal from "Event" where strpos(lower(personal::text), $1) > 0`,
    [email],
  )
  const people: { name: string | null; phone: string | null }[] = []
  const look = (value: unknown): void => {
    if (!value || typeof value !== 'object') return
    const { email: address, name, phone } = value as Record<string, unknown>
    if (typeof address === 'string' && address.toLowerCase() === email) {
      people.push({ name: textOf(name), phone: textOf(phone) })
    }
    for (const inner of Object.values(value)) look(inner)
  }
  for (const row of rows) look(row.personal)
  return { dealIds: rows.map((row) => row.dealId), people }
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : null)

/** The whole name, and each part of it that can stand for the person alone. */
function namesIn(name: string | null): string[] {
  if (!name) return []
  return [name, ...name.split(/[\s,]+/).filter((part) => part.replace(/\P{L}/gu, '').length > 2)]
}

/** However people write the number: with or without the country's code, spaces, brackets, a leading zero. */
function phonePattern(phone: string): string {
  const parsed = parsePhoneNumberFromString(phone)
  const digits = String(parsed?.nationalNumber ?? phone).replace(/\D/g, '')
  const gap = '[\\s()./-]*'
  const country = parsed ? `(?:(?:\\+|00)?${parsed.countryCallingCode}${gap})?` : '\\+?'
  return `${country}(?:\\(?0\\)?${gap})?${[...digits].join(gap)}`
}

type Hide = <T>(value: T) => T

/** Replaces every mention in every string of a JSON value; whole words only. */
function hider(words: string[], phones: string[]): Hide {
  const wanted = [...new Set(words.filter((word) => word.length > 2))].sort((a, b) => b.length - a.length)
  const escaped = wanted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const patterns = [...escaped, ...new Set(phones.map(phonePattern))]
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
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
       "searchText" = $7, "closeNote" = $8 where id = $1::uuid`,
    [
      dealId,
      facts.context,
      facts.nextStep,
      jsonParam(evidence),
      facts.accountName,
      facts.competitor,
      searchTextOf(deal),
      'closeNote' in deal ? deal.closeNote : null,
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
  await projectWords(tx, deal)
}

async function eraseLeaks(tx: Sql, dealId: string, hide: Hide): Promise<void> {
  const leaks = await tx.query<{ id: string; action: string }>(
    'select id, action from "Leak" where "dealId" = $1::uuid',
    [dealId],
  )
  for (const { id, action } of leaks) {
    await tx.query('update "Leak" set action = $2 where id = $1::uuid and action <> $2', [id, hide(action)])
  }
}

async function projectWords(tx: Sql, { proposals, disputes }: Deal): Promise<void> {
  for (const { id, reason, payload, answer } of proposals) {
    await tx.query(
      'update "Proposal" set reason = $2, payload = $3::jsonb, answer = $4 where id = $1::uuid',
      [id, reason, jsonParam(payload), answer],
    )
  }
  for (const { id, text, resolution } of disputes) {
    await tx.query('update "Dispute" set text = $2, resolution = $3 where id = $1::uuid', [
      id,
      text,
      resolution,
    ])
  }
}

interface LetterWords {
  id: string
  props: unknown
  subject: string | null
  text: string | null
  html: string | null
  toAddress: string
  ccAddresses: string[]
  lastError: string | null
}

/** Letters about the deals, and letters to the address about anything; one not yet sent to it stays unsent. */
async function eraseLetters(tx: Sql, dealIds: string[], email: string, hide: Hide): Promise<number> {
  const letters = await tx.query<LetterWords>(
    `select id, props, subject, text, html, "toAddress", "ccAddresses", "lastError" from "Letter"
     where "dealId" = any($1::uuid[]) or lower("toAddress") = $2`,
    [dealIds, email],
  )
  for (const letter of letters) {
    const { id, props, subject, text, html, toAddress, ccAddresses, lastError } = {
      ...hide({ ...letter, id: '' }),
      id: letter.id,
    }
    await tx.query(
      `update "Letter" set props = $2::jsonb, subject = $3, text = $4, html = $5, "toAddress" = $6,
         "ccAddresses" = $7::text[], "lastError" = $8,
         state = case when state = 'PENDING' and "toAddress" <> $6 then 'SUPPRESSED'::"LetterState" else state end
       where id = $1::uuid`,
      [
        id,
        jsonParam(props),
        subject,
        text,
        html,
        toAddress,
        ccAddresses.filter((cc) => cc !== ERASED),
        lastError,
      ],
    )
  }
  return letters.length
}

/** The bytes of a mail cannot be changed without becoming another mail: they go, and what was read from them. */
async function eraseMails(tx: Sql, dealIds: string[], email: string): Promise<number> {
  const mails = await tx.query(
    `update "InboundMail" set raw = null, understanding = null, proof = null, "lastError" = null,
       subject = '${ERASED}',
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
