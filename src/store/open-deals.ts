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

const OPEN = `d.stage not in ('WON', 'LOST', 'REJECTED', 'EXPIRED', 'WITHDRAWN')`
/** Of a partner who has more open, older ones are named by their customer’s domain alone. */
const MOST_OPEN = 500

const KNOWN_BY = `d.number, d."accountName",
  coalesce((select jsonb_agg(jsonb_build_object('name', c.name, 'email', c.email) order by c.position)
    from "Contact" c where c."dealId" = d.id), '[]') as contacts`

/** Those of these deals that are open deals of the partner, the newest first. */
export const openDealsOf = (db: Sql, partnerId: string, numbers: number[]): Promise<OpenDealRow[]> =>
  db.query(
    `select ${KNOWN_BY}, array(select a.domain from "AccountDomain" a where a."accountId" = d."accountId") as domains
     from "Deal" d where d.number = any($2::int[]) and d."partnerId" = $1::uuid and ${OPEN} order by d.number desc`,
    [partnerId, numbers],
  )

/** The numbers of a partner's open deals whose customer has one of these domains: by customer, of whom each has few. */
export async function openDealsAt(db: Sql, partnerId: string, domains: string[]): Promise<number[]> {
  if (domains.length === 0) return []
  const rows = await db.query<{ number: number }>(
    `select o.number from "AccountDomain" a cross join lateral (
       select d.number from "Deal" d where d."accountId" = a."accountId" and d."partnerId" = $1::uuid and ${OPEN} offset 0) o
     where a.domain = any($2::text[])`,
    [partnerId, domains],
  )
  return rows.map(({ number }) => number)
}

/**
 * What the partner's open deals are called, the newest first, without domains. Each batch of a partner's mails asks, so
 * what is known is kept, and only the rows that another transaction has written since (`xmin`) are read again.
 */
export async function openDealNames(db: Sql, partnerId: string): Promise<OpenDealRow[]> {
  const [now] = await db.query<{ rows: string }>(
    `select array_to_string(array(select d.number || ':' || d.xmin from "Deal" d
       where d."partnerId" = $1::uuid and ${OPEN} order by d.number desc limit ${MOST_OPEN}), ' ') as rows`,
    [partnerId],
  )
  const keys = now?.rows ? now.rows.split(' ') : []
  const before = kept.get(db)?.get(partnerId) ?? new Map()
  const changed = keys.filter((key) => !before.has(key))
  const fresh = await namesOf(db, changed)
  const names = new Map<string, OpenDealRow>()
  for (const key of keys) {
    const row = before.get(key) ?? fresh.get(numberIn(key))
    if (row) names.set(key, row)
  }
  keepNames(db, partnerId, names)
  return [...names.values()]
}

/** By number and version: "1042:7311". */
type Names = ReadonlyMap<string, OpenDealRow>

const numberIn = (key: string): number => Number.parseInt(key, 10)

async function namesOf(db: Sql, keys: string[]): Promise<Map<number, OpenDealRow>> {
  if (keys.length === 0) return new Map()
  const rows = await db.query<OpenDealRow>(
    `select ${KNOWN_BY}, '{}'::text[] as domains from "Deal" d where d.number = any($1::int[])`,
    [keys.map(numberIn)],
  )
  return new Map(rows.map((row) => [row.number, row]))
}

/** The partners who wrote last. */
const MOST_KEPT = 50
const kept = new WeakMap<Sql, Map<string, Names>>()

function keepNames(db: Sql, partnerId: string, names: Names): void {
  const partners = kept.get(db) ?? new Map<string, Names>()
  kept.set(db, partners)
  partners.delete(partnerId)
  partners.set(partnerId, names)
  const [oldest] = partners.keys()
  if (partners.size > MOST_KEPT && oldest !== undefined) partners.delete(oldest)
}

/** Number and customer of the open deals that somebody of ours has, has on offer or looks after, the newest first; at most 500. */
export const openDealsWith = (
  db: Sql,
  personId: string,
): Promise<{ number: number; accountName: string | null }[]> =>
  db.query(
    `select d.number, d."accountName" from "Deal" d
     left join "Handoff" h on h."dealId" = d.id and h.state = 'OFFERED'
     where (d."aeId" = $1::uuid or d."intakeOwnerId" = $1::uuid or h."aeId" = $1::uuid)
       and ${OPEN} order by d.number desc limit ${MOST_OPEN}`,
    [personId],
  )
