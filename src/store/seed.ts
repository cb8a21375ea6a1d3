/**
 * The first start of an empty database: the default motion and a small sample company, so that the first deal can
 * be mailed a minute after the install. `SEED=none` gives an empty company.
 */
import { defaultMotion } from '../motion/definition.ts'
import type { Baton } from '../world.ts'
import type { Sql } from './database.ts'
import { publishVersion } from './motions.ts'

interface SamplePerson {
  kind: 'AE' | 'INTAKE_OWNER' | 'MANAGER' | 'PARTNER_CONTACT'
  name: string
  address: string
  title: string
  timeZone: string
  holidayCountry?: string
  language?: string
  territories?: string[]
  partner?: string
  manager?: string
}

const VENDOR = 'vendor.example'

const PARTNERS = [
  { name: 'Harbor Systems', tier: 'GOLD', country: 'GB', domains: ['harborsystems.example'] },
  { name: 'Lindgren & Falk Beratung', tier: 'SILVER', country: 'DE', domains: ['lindgrenfalk.example'] },
  { name: 'Calle Nueve Consultores', tier: 'REGISTERED', country: 'ES', domains: ['callenueve.example'] },
]

const PEOPLE: SamplePerson[] = [
  {
    kind: 'MANAGER',
    name: 'Renata Voss',
    address: `renata.voss@${VENDOR}`,
    title: 'VP Partner Sales',
    timeZone: 'Europe/Berlin',
    holidayCountry: 'DE',
  },
  {
    kind: 'INTAKE_OWNER',
    name: 'Ines Okafor',
    address: `ines.okafor@${VENDOR}`,
    title: 'Partner Deal Owner',
    timeZone: 'Europe/London',
    holidayCountry: 'GB',
    manager: `renata.voss@${VENDOR}`,
  },
  {
    kind: 'INTAKE_OWNER',
    name: 'Matteo Brandt',
    address: `matteo.brandt@${VENDOR}`,
    title: 'Partner Deal Owner (backup)',
    timeZone: 'Europe/Berlin',
    holidayCountry: 'DE',
    manager: `renata.voss@${VENDOR}`,
  },
  {
    kind: 'AE',
    name: 'Priya Nair',
    address: `priya.nair@${VENDOR}`,
    title: 'Account Executive',
    timeZone: 'Europe/London',
    holidayCountry: 'GB',
    manager: `renata.voss@${VENDOR}`,
  },
  {
    kind: 'AE',
    name: 'Jonas Adler',
    address: `jonas.adler@${VENDOR}`,
    title: 'Account Executive DACH',
    timeZone: 'Europe/Berlin',
    holidayCountry: 'DE',
    language: 'de',
    territories: ['DE', 'AT', 'CH'],
    manager: `renata.voss@${VENDOR}`,
  },
  {
    kind: 'AE',
    name: 'Sofia Marin',
    address: `sofia.marin@${VENDOR}`,
    title: 'Account Executive Iberia',
    timeZone: 'Europe/Madrid',
    holidayCountry: 'ES',
    territories: ['ES', 'PT'],
    manager: `renata.voss@${VENDOR}`,
  },
  {
    kind: 'PARTNER_CONTACT',
    name: 'Dana Whitlock',
    address: 'dana.whitlock@harborsystems.example',
    title: 'Client Director',
    timeZone: 'Europe/London',
    partner: 'Harbor Systems',
  },
  {
    kind: 'PARTNER_CONTACT',
    name: 'Erik Falk',
    address: 'erik.falk@lindgrenfalk.example',
    title: 'Geschäftsführer',
    timeZone: 'Europe/Berlin',
    language: 'de',
    partner: 'Lindgren & Falk Beratung',
  },
  {
    kind: 'PARTNER_CONTACT',
    name: 'Lucía Ferrer',
    address: 'lucia.ferrer@callenueve.example',
    title: 'Socia',
    timeZone: 'Europe/Madrid',
    partner: 'Calle Nueve Consultores',
  },
]

/** Does nothing in a database that has a motion already; several processes starting at once seed once. */
export async function seed(baton: Baton): Promise<void> {
  if (baton.config.seed === 'none') return
  await baton.db.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock(7241043)')
    const [known] = await tx.query('select 1 from "Motion" limit 1')
    if (known) return
    await seedCompany(baton, tx)
    baton.log.info('sample company seeded (SEED=none starts without one)')
  })
}

async function seedCompany(baton: Baton, tx: Sql): Promise<void> {
  const partnerIds = new Map<string, string>()
  for (const partner of PARTNERS) {
    const id = baton.newId()
    partnerIds.set(partner.name, id)
    await tx.query(
      `insert into "Partner" (id, name, tier, country) values ($1::uuid, $2, $3::"PartnerTier", $4)`,
      [id, partner.name, partner.tier, partner.country],
    )
    await tx.query(`insert into "PartnerDomain" (domain, "partnerId") select unnest($1::text[]), $2::uuid`, [
      partner.domains,
      id,
    ])
  }
  for (const person of PEOPLE) await seedPerson(baton, tx, person, partnerIds)
  await publishVersion(tx, {
    motionId: baton.newId(),
    versionId: baton.newId(),
    definition: defaultMotion({
      intakeOwner: `ines.okafor@${VENDOR}`,
      intakeBackup: `matteo.brandt@${VENDOR}`,
    }),
    note: 'The default motion',
    by: 'first start',
    at: baton.now(),
  })
}

async function seedPerson(
  baton: Baton,
  tx: Sql,
  person: SamplePerson,
  partnerIds: Map<string, string>,
): Promise<void> {
  const id = baton.newId()
  await tx.query(
    `insert into "Person" (id, kind, name, title, "partnerId", language, "timeZone", "holidayCountry", territories,
       "managerId")
     values ($1::uuid, $2::"PersonKind", $3, $4, $5::uuid, $6, $7, $8, $9::text[],
       (select "personId" from "PersonAddress" where address = $10))`,
    [
      id,
      person.kind,
      person.name,
      person.title,
      person.partner ? partnerIds.get(person.partner) : null,
      person.language ?? 'en',
      person.timeZone,
      person.holidayCountry ?? null,
      person.territories ?? [],
      person.manager ?? null,
    ],
  )
  await tx.query(`insert into "PersonAddress" (address, "personId", "primary") values ($1, $2::uuid, true)`, [
    person.address,
    id,
  ])
}
