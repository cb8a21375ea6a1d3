/** Partners and people as an operator keeps them: made when unknown, changed where something is given. */
import type { Sql } from './database.ts'

export type Changes = Record<string, unknown>

/** Column → its type in SQL; only these can be written from outside. */
const PARTNER = {
  name: 'text',
  tier: '"PartnerTier"',
  status: '"PartnerStatus"',
  country: 'text',
  territory: 'text',
  managerId: 'uuid',
}
const PERSON = {
  kind: '"PersonKind"',
  name: 'text',
  partnerId: 'uuid',
  title: 'text',
  phone: 'text',
  language: 'text',
  timeZone: 'text',
  workingHours: 'jsonb',
  holidayCountry: 'text',
  territories: 'text[]',
  products: 'text[]',
  managerId: 'uuid',
  backupId: 'uuid',
  active: 'boolean',
}

export const upsertPartnerRow = (tx: Sql, id: string, exists: boolean, changes: Changes) =>
  write(tx, { table: 'Partner', columns: PARTNER, id, exists, changes })

export const upsertPersonRow = (tx: Sql, id: string, exists: boolean, changes: Changes) =>
  write(tx, { table: 'Person', columns: PERSON, id, exists, changes })

async function write(
  tx: Sql,
  of: { table: string; columns: Record<string, string>; id: string; exists: boolean; changes: Changes },
): Promise<void> {
  const given = Object.keys(of.columns).filter((column) => of.changes[column] !== undefined)
  const values = given.map((column) =>
    of.columns[column] === 'jsonb' ? JSON.stringify(of.changes[column]) : of.changes[column],
  )
  const params = given.map((column, index) => `$${index + 2}::${of.columns[column]}`)
  if (!of.exists) {
    const names = ['id', ...given].map((column) => `"${column}"`).join(', ')
    await tx.query(`insert into "${of.table}" (${names}) values (${['$1::uuid', ...params].join(', ')})`, [
      of.id,
      ...values,
    ])
  } else {
    const sets = ['revision = revision + 1', ...given.map((column, at) => `"${column}" = ${params[at]}`)]
    await tx.query(`update "${of.table}" set ${sets.join(', ')} where id = $1::uuid`, [of.id, ...values])
  }
}

/** Locks the row until the transaction ends: what is compared with it holds until then. */
export async function revisionOf(tx: Sql, table: 'Partner' | 'Person', id: string): Promise<number> {
  const [row] = await tx.query<{ revision: number }>(
    `select revision from "${table}" where id = $1::uuid for update`,
    [id],
  )
  return row?.revision ?? 0
}

/** The partner's domains become exactly these; returns one that belongs to another partner, or null. */
export async function setPartnerDomains(
  tx: Sql,
  partnerId: string,
  domains: string[],
): Promise<string | null> {
  const [taken] = await tx.query<{ domain: string }>(
    'select domain from "PartnerDomain" where domain = any($1::text[]) and "partnerId" <> $2::uuid limit 1',
    [domains, partnerId],
  )
  if (taken) return taken.domain
  await tx.query(
    'delete from "PartnerDomain" where "partnerId" = $1::uuid and not domain = any($2::text[])',
    [partnerId, domains],
  )
  await tx.query(
    'insert into "PartnerDomain" (domain, "partnerId") select unnest($2::text[]), $1::uuid on conflict do nothing',
    [partnerId, domains],
  )
  return null
}

/** The person's addresses become exactly these, the first one primary; returns one that is somebody else's, or null. */
export async function setPersonAddresses(
  tx: Sql,
  personId: string,
  addresses: string[],
): Promise<string | null> {
  const [taken] = await tx.query<{ address: string }>(
    'select address from "PersonAddress" where address = any($1::text[]) and "personId" <> $2::uuid limit 1',
    [addresses, personId],
  )
  if (taken) return taken.address
  await tx.query(
    'delete from "PersonAddress" where "personId" = $1::uuid and not address = any($2::text[])',
    [personId, addresses],
  )
  await tx.query(
    `insert into "PersonAddress" (address, "personId", "primary")
     select a.address, $1::uuid, a.address = ($2::text[])[1] from unnest($2::text[]) as a(address)
     on conflict (address) do update set "primary" = excluded."primary"`,
    [personId, addresses],
  )
  return null
}

export interface DirectRow {
  externalId: string
  accountId: string | null
  ownerId: string | null
  ownerName: string | null
  product: string | null
  amount: string | null
  currency: string | null
  openedAt: Date
  closedAt: Date | null
}

/** By the CRM's own id; true when it is new. */
export async function upsertDirect(tx: Sql, id: string, row: DirectRow, now: Date): Promise<boolean> {
  const [written] = await tx.query<{ fresh: boolean }>(
    `insert into "DirectOpportunity" (id, "externalId", "accountId", "ownerId", "ownerName", product, amount, currency,
       "openedAt", "closedAt", "importedAt")
     values ($1::uuid, $2, $3::uuid, $4::uuid, $5, $6, $7::numeric, $8, $9, $10, $11)
     on conflict ("externalId") do update set "accountId" = excluded."accountId", "ownerId" = excluded."ownerId",
       "ownerName" = excluded."ownerName", product = excluded.product, amount = excluded.amount,
       currency = excluded.currency, "openedAt" = excluded."openedAt", "closedAt" = excluded."closedAt",
       "importedAt" = excluded."importedAt"
     returning (xmax = 0) as fresh`,
    [
      id,
      row.externalId,
      row.accountId,
      row.ownerId,
      row.ownerName,
      row.product,
      row.amount,
      row.currency,
      row.openedAt,
      row.closedAt,
      now,
    ],
  )
  return written?.fresh ?? false
}
