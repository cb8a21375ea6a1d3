/** Everybody whom a motion may name by address. */
import type { KnownPerson } from '../motion/validate-motion.ts'
import type { Sql } from './database.ts'

export function knownPeople(db: Sql): Promise<KnownPerson[]> {
  return db.query<KnownPerson>(
    `select p.kind, p.name, p.active, array(select address from "PersonAddress" a where a."personId" = p.id) as addresses
     from "Person" p where p.kind <> 'PARTNER_CONTACT'`,
  )
}
