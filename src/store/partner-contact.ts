/** The partner's person behind an address, known already or about to become known by its mail domain. */
import type { Sql } from './database.ts'
import { addPartnerContact, partnerByDomain } from './people.ts'

export async function knownContact(
  db: Sql,
  address: string,
): Promise<{ personId: string; partnerId: string | null } | null> {
  const [row] = await db.query<{ personId: string; partnerId: string | null }>(
    `select p.id as "personId", p."partnerId" from "Person" p join "PersonAddress" a on a."personId" = p.id
     where a.address = $1`,
    [address],
  )
  return row ?? null
}

export async function knownPartner(db: Sql, address: string) {
  const partner = await partnerByDomain(db, address.slice(address.lastIndexOf('@') + 1))
  return partner && { partnerId: partner.id, add: addContact(partner.id) }
}

const addContact = (partnerId: string) => (tx: Sql, person: { id: string; name: string; address: string }) =>
  addPartnerContact(tx, { ...person, partnerId, language: 'en', timeZone: 'UTC' })
