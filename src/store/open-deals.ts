/**
 * The open deals of a partner, or of one of our own people: what a mail may be about that names its deal by the
 * customer.
 */
import type { Sql } from './database.ts'

export interface OpenDealRow {
  number: number
  accountName: string | null
  domains: string[]
  contacts: { name: string | null; email: string | null }[]
}

/** What the partner's open deals are known by, the newest first; at most 500. */
export const openDealsOf = (db: Sql, partnerId: string): Promise<OpenDealRow[]> =>
  db.query(
    `select d.number, d."accountName",
       array(select a.domain from "AccountDomain" a where a."accountId" = d."accountId") as domains,
       coalesce((select jsonb_agg(jsonb_build_object('name', c.name, 'email', c.email) order by c.position)
         from "Contact" c where c."dealId" = d.id), '[]') as contacts
     from "Deal" d where d."partnerId" = $1::uuid
       and d.stage not in ('WON', 'LOST', 'REJECTED', 'EXPIRED', 'WITHDRAWN') order by d.number desc limit 500`,
    [partnerId],
  )

/** Number and customer of the open deals that somebody of ours has, has on offer or looks after, the newest first; at most 500. */
export const openDealsWith = (
  db: Sql,
  personId: string,
): Promise<{ number: number; accountName: string | null }[]> =>
  db.query(
    `select d.number, d."accountName" from "Deal" d
     left join "Handoff" h on h."dealId" = d.id and h.state = 'OFFERED'
     where (d."aeId" = $1::uuid or d."intakeOwnerId" = $1::uuid or h."aeId" = $1::uuid)
       and d.stage not in ('WON', 'LOST', 'REJECTED', 'EXPIRED', 'WITHDRAWN') order by d.number desc limit 500`,
    [personId],
  )
