/** Writes the people, partners and motion versions of a simulated company. */
import type { Sql } from '../../store/database.ts'
import type { Company, SimulatedPerson } from './company.ts'

/** One JSON array per table; repeated runs with another seed add another company. */
export async function writeCompany(db: Sql, company: Company): Promise<void> {
  await writePartners(db, company)
  await writePeople(db, company)
  await writeMotion(db, company)
}

async function writePartners(db: Sql, { partners }: Company): Promise<void> {
  const rows = partners.map(({ id, name, tier, country, domain }) => ({ id, name, tier, country, domain }))
  await db.query(
    `insert into "Partner" (id, name, tier, country)
     select id, name, tier, country from jsonb_to_recordset($1::jsonb) as r(id uuid, name text, tier "PartnerTier", country text)`,
    [JSON.stringify(rows)],
  )
  await db.query(
    `insert into "PartnerDomain" (domain, "partnerId")
     select domain, id from jsonb_to_recordset($1::jsonb) as r(id uuid, domain text)`,
    [JSON.stringify(rows)],
  )
}

async function writePeople(db: Sql, company: Company): Promise<void> {
  const vendor = (kind: string, people: SimulatedPerson[]) =>
    people.map(({ id, name, address, calendar }) => ({
      id,
      name,
      address,
      kind,
      partnerId: null,
      timeZone: calendar.timeZone,
      workingHours: calendar.workingHours,
      managerId: kind === 'MANAGER' ? null : company.manager.id,
    }))
  const contacts = company.partners.flatMap((partner) =>
    partner.contacts.map((contact) => ({
      ...contact,
      kind: 'PARTNER_CONTACT',
      partnerId: partner.id,
      timeZone: 'UTC',
    })),
  )
  const rows = [
    ...vendor('MANAGER', [company.manager]),
    ...vendor('INTAKE_OWNER', company.intakeOwners),
    ...vendor('AE', company.aes),
    ...contacts,
  ]
  await db.query(
    `insert into "Person" (id, kind, name, "partnerId", "timeZone", "workingHours", "managerId")
     select id, kind, name, "partnerId", "timeZone",
       coalesce("workingHours", '{"days":[1,2,3,4,5],"from":"09:00","to":"17:00"}'::jsonb), "managerId"
     from jsonb_to_recordset($1::jsonb) as r(id uuid, kind "PersonKind", name text, "partnerId" uuid, "timeZone" text,
       "workingHours" jsonb, "managerId" uuid)`,
    [JSON.stringify(rows)],
  )
  await db.query(
    `insert into "PersonAddress" (address, "personId", "primary")
     select address, id, true from jsonb_to_recordset($1::jsonb) as r(address text, id uuid)
     on conflict (address) do nothing`,
    [JSON.stringify(rows)],
  )
}

async function writeMotion(db: Sql, company: Company): Promise<void> {
  const [motion] = await db.query<{ id: string; last: number }>(
    `with made as (
       insert into "Motion" (id, key, name, "addressLocal") values ($1::uuid, 'simulated', 'Simulated motion', 'simulated')
       on conflict (key) do update set name = excluded.name returning id
     )
     select id, (select coalesce(max(number), 0)::int from "MotionVersion" v where v."motionId" = made.id) as last from made`,
    [company.motionId],
  )
  const rows = company.versions.map(({ id, regime, definition }, index) => ({
    id,
    motionId: motion!.id,
    number: motion!.last + index + 1,
    definition,
    at: regime.from,
  }))
  await db.query(
    `insert into "MotionVersion" (id, "motionId", number, definition, "publishedAt", "publishedBy")
     select id, "motionId", number, definition, at, 'simulation'
     from jsonb_to_recordset($1::jsonb) as r(id uuid, "motionId" uuid, number int, definition jsonb, at timestamptz)`,
    [JSON.stringify(rows)],
  )
}
