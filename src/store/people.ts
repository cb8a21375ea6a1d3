/**
 * People as the motion needs them: addresses, hours, holidays, absences, load. One query per decision, because
 * who is away and who is loaded must be true at that moment.
 */
import type { MotionDefinition, WorkingHours } from '../motion/definition.ts'
import type { PartnerFacts, PersonFacts } from '../motion/world.ts'
import type { Sql, Tx } from './database.ts'
import { holidaysOf } from './holidays.ts'

interface PersonRow {
  id: string
  kind: PersonFacts['kind']
  name: string
  partnerId: string | null
  language: string
  timeZone: string
  workingHours: WorkingHours
  holidayCountry: string | null
  territories: string[]
  products: string[]
  managerId: string | null
  backupId: string | null
  active: boolean
  addresses: { address: string; usable: boolean }[] | null
  absences: { from: string; until: string | null }[] | null
  load: number
  lastOfferAt: Date | null
}

const PERSON = `
  select p.id, p.kind, p.name, p."partnerId", p.language, p."timeZone", p."workingHours", p."holidayCountry",
    p.territories, p.products, p."managerId", p."backupId", p.active,
    (select json_agg(json_build_object('address', a.address,
        'usable', a."undeliverableSince" is null and a."complainedAt" is null)
        order by (a."undeliverableSince" is null and a."complainedAt" is null) desc, a.primary desc, a.address)
      from "PersonAddress" a where a."personId" = p.id) as addresses,
    (select json_agg(json_build_object('from', b."from", 'until', b.until) order by b."from")
      from "Absence" b where b."personId" = p.id and (b.until is null or b.until > $2)) as absences,
    case when p.kind = 'AE' then
      (select count(*) from "Handoff" h where h."aeId" = p.id and h.state = 'OFFERED') +
      (select count(*) from "Deal" d where d."ownerId" = p.id and d.stage = 'WORKING') else 0 end as load,
    case when p.kind = 'AE' then
      (select max(h."offeredAt") from "Handoff" h where h."aeId" = p.id) end as "lastOfferAt"
  from "Person" p`

/**
 * Everybody a decision on a deal may concern: the named ids and addresses, their managers and backups, and all
 * active AEs. By id.
 */
export async function peopleFor(
  db: Sql,
  wanted: { ids: string[]; addresses: string[]; now: Date },
): Promise<Record<string, PersonFacts>> {
  const rows = await db.query<PersonRow>(
    `with named as (
       select id, "managerId", "backupId" from "Person" where id = any($1::uuid[]) or (kind = 'AE' and active)
         or id in (select "personId" from "PersonAddress" where address = any($3::text[]))
     )
     ${PERSON} where p.id in (select id from named)
       or p.id in (select "managerId" from named) or p.id in (select "backupId" from named)`,
    [wanted.ids, wanted.now, wanted.addresses],
  )
  return Object.fromEntries(rows.map((row) => [row.id, toFacts(row, wanted.now)]))
}

/** The person behind an address, or null. */
export async function personByAddress(db: Sql, address: string, now: Date): Promise<PersonFacts | null> {
  const rows = await db.query<PersonRow>(
    `${PERSON} where p.id = (select "personId" from "PersonAddress" where address = $1)`,
    [address.toLowerCase(), now],
  )
  return rows[0] ? toFacts(rows[0], now) : null
}

function toFacts(row: PersonRow, now: Date): PersonFacts {
  const addresses = row.addresses ?? []
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    address: addresses.find((each) => each.usable)?.address ?? null,
    addresses: addresses.map((each) => each.address),
    partnerId: row.partnerId,
    language: row.language,
    timeZone: row.timeZone,
    workingHours: row.workingHours,
    holidays: holidaysOf(row.holidayCountry, now.getUTCFullYear()),
    absences: (row.absences ?? []).map(({ from, until }) => ({
      from: iso(from),
      until: until && iso(until),
    })),
    managerId: row.managerId,
    backupId: row.backupId,
    active: row.active,
    territories: row.territories,
    products: row.products,
    load: row.load,
    lastOfferAt: row.lastOfferAt?.toISOString() ?? null,
  }
}

const iso = (time: string) => new Date(time).toISOString()

export interface PartnerRow extends PartnerFacts {
  domains: string[]
}

/** The partner a domain belongs to (exactly, or a subdomain of it), or null. */
export async function partnerByDomain(db: Sql, domain: string): Promise<PartnerRow | null> {
  const labels = domain.toLowerCase().split('.')
  const candidates = labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'))
  const [row] = await db.query<{ id: string }>(
    `select "partnerId" as id from "PartnerDomain" where domain = any($1::text[]) order by length(domain) desc limit 1`,
    [candidates],
  )
  return row ? partnerById(db, row.id) : null
}

export async function partnerById(db: Sql, id: string): Promise<PartnerRow | null> {
  const [row] = await db.query<PartnerRow>(
    `select id, name, tier, status, country,
       array(select domain from "PartnerDomain" d where d."partnerId" = p.id) as domains
     from "Partner" p where id = $1::uuid`,
    [id],
  )
  return row ?? null
}

/** Active partners whose name, or its first word, stands in the text. */
export async function partnersNamedIn(db: Sql, text: string): Promise<{ id: string; name: string }[]> {
  return db.query(
    `select id, name from "Partner" where status = 'ACTIVE'
       and position(lower(split_part(regexp_replace(name, '[,&-]', ' ', 'g'), ' ', 1)) in lower($1)) > 0
     order by name limit 20`,
    [text.slice(0, 4000)],
  )
}

/** A partner's person who has written for the first time becomes known by this. Returns the id. */
export async function addPartnerContact(
  db: Sql,
  person: {
    id: string
    name: string
    address: string
    partnerId: string
    language: string
    timeZone: string
  },
): Promise<string> {
  await db.query(
    `insert into "Person" (id, kind, name, "partnerId", language, "timeZone")
     select $1::uuid, 'PARTNER_CONTACT', $2, $3::uuid, $4, $5
     where not exists (select 1 from "PersonAddress" where address = $6)`,
    [person.id, person.name, person.partnerId, person.language, person.timeZone, person.address],
  )
  const [row] = await db.query<{ personId: string }>(
    `insert into "PersonAddress" (address, "personId", "primary") values ($1, $2::uuid, true)
     on conflict (address) do update set address = excluded.address returning "personId"`,
    [person.address, person.id],
  )
  return row?.personId ?? person.id
}

/** Addresses of the motion that name people. */
export function addressesOf(motion: MotionDefinition): string[] {
  return [motion.intakeOwner, motion.intakeBackup, ...motion.routing.flatMap((rule) => rule.to)]
    .filter((address): address is string => address !== null)
    .map((address) => address.toLowerCase())
}

/** Names and addresses of all active AEs: whom a reply may name. */
export async function activeAes(db: Sql): Promise<{ id: string; name: string; addresses: string[] }[]> {
  return db.query(
    `select id, name, array(select address from "PersonAddress" a where a."personId" = p.id) as addresses
     from "Person" p where kind = 'AE' and active`,
  )
}

/** Everybody whom a motion may name. */
export async function knownPeople(
  db: Sql,
): Promise<Pick<PersonFacts, 'kind' | 'name' | 'addresses' | 'active'>[]> {
  return db.query(
    `select kind, name, active, array(select address from "PersonAddress" a where a."personId" = p.id) as addresses
     from "Person" p where kind <> 'PARTNER_CONTACT'`,
  )
}

/**
 * Somebody's mailbox says until when he is away. The newest word counts: an earlier one that still holds ends with it.
 * `until`: the first moment of being back. What people entered themselves stays.
 */
export async function recordAbsence(
  tx: Tx,
  { personId, id, from, until, source }: Record<'personId' | 'id' | 'from' | 'until' | 'source', string>,
): Promise<void> {
  await tx.query(
    `delete from "Absence" where "personId" = $1::uuid and source like 'mail:%' and until > $2`,
    [personId, from],
  )
  await tx.query(
    `insert into "Absence" (id, "personId", "from", until, source) values ($1::uuid, $2::uuid, $3, $4, $5)`,
    [id, personId, from, until, source],
  )
}
