/**
 * Accounts: which company a registration is about, and who else works it. Candidates are found here by index;
 * what counts as the same company is the motion's to say (motion/accounts.ts).
 */
import { type AccountCandidate, matchAccounts, normaliseAccountName } from '../motion/accounts.ts'
import type { AccountMatch } from '../motion/deal.ts'
import type { Sql } from './database.ts'

export interface AccountNamed {
  name: string | null
  domain: string | null
  country: string | null
}

/** The account of that domain, or of that name where neither side's domain speaks against it; made when unknown. */
export async function accountFor(db: Sql, named: AccountNamed, newId: () => string): Promise<string | null> {
  if (!named.name && !named.domain) return null
  const normalised = named.name ? normaliseAccountName(named.name) : ''
  const [known] = await db.query<{ id: string }>(
    `select a.id from "Account" a left join "AccountDomain" d on d."accountId" = a.id
     where d.domain = $1 or (a."normalisedName" = $2 and $2 <> '' and ($1::text is null or d.domain is null))
     order by (d.domain = $1) desc nulls last, a."createdAt" limit 1`,
    [named.domain, normalised],
  )
  const id = known?.id ?? (await makeAccount(db, named, normalised, newId()))
  if (!named.domain) return id
  const [domain] = await db.query<{ accountId: string }>(
    `insert into "AccountDomain" (domain, "accountId") values ($1, $2::uuid)
     on conflict (domain) do update set domain = excluded.domain returning "accountId"`,
    [named.domain, id],
  )
  return domain?.accountId ?? id
}

async function makeAccount(db: Sql, named: AccountNamed, normalised: string, id: string): Promise<string> {
  await db.query(
    `insert into "Account" (id, name, "normalisedName", country) values ($1::uuid, $2, $3, $4)`,
    [id, named.name ?? named.domain, normalised, named.country],
  )
  return id
}

interface CandidateRow {
  kind: 'DEAL' | 'DIRECT'
  id: string
  label: string
  partnerId: string | null
  name: string
  domains: string[]
  completedAt: Date | null
  arrivedAt: Date
  product: string | null
  stage: string
}

/**
 * Open registrations and open direct opportunities of the same account, with the evidence of the match.
 * `dealId` is left out of its own matches.
 */
export async function findMatches(
  db: Sql,
  about: { dealId: string | null; partnerId: string; account: AccountNamed },
): Promise<AccountMatch[]> {
  const { name, domain } = about.account
  if (!name && !domain) return []
  const normalised = name ? normaliseAccountName(name) : ''
  const firstWord = normalised.split(' ')[0] ?? ''
  const rows = await db.query<CandidateRow>(
    `with candidate as (
       select a.id, a.name from "Account" a where a.id in (
         select "accountId" from "AccountDomain" where domain = $1 or domain like '%.' || $1 or $1 like '%.' || domain)
       union
       (select a.id, a.name from "Account" a
        where $2 <> '' and a."normalisedName" >= $2 and a."normalisedName" < $2 || chr(1114111) limit 50)
     ), named as (
       select c.*, array(select domain from "AccountDomain" d where d."accountId" = c.id) as domains from candidate c
     )
     select 'DEAL' as kind, d.id, d.number::text as label, d."partnerId", coalesce(d."accountName", n.name) as name,
       n.domains, d."completedAt", d."arrivedAt", d.product, d.stage::text
     from "Deal" d join named n on n.id = d."accountId"
     where d.stage in ('INCOMPLETE', 'CONFLICT', 'REGISTERED', 'HANDED_OFF', 'WORKING') and d.id <> $3::uuid
     union all
     select 'DIRECT', o.id, o."externalId", null, n.name, n.domains, o."openedAt", o."openedAt", o.product, 'DIRECT'
     from "DirectOpportunity" o join named n on n.id = o."accountId" where o."closedAt" is null
     limit 100`,
    [domain, firstWord, about.dealId ?? '00000000-0000-0000-0000-000000000000'],
  )
  const candidates: AccountCandidate[] = rows.map((row) => ({
    kind:
      row.kind === 'DIRECT' ? 'DIRECT' : row.partnerId === about.partnerId ? 'SAME_PARTNER' : 'OTHER_PARTNER',
    id: row.id,
    label: row.label,
    name: row.name,
    domains: row.domains,
    completedAt: row.completedAt?.toISOString() ?? null,
    arrivedAt: row.arrivedAt.toISOString(),
    product: row.product,
    stage: row.stage,
  }))
  return matchAccounts({ name, domains: domain ? [domain] : [] }, candidates)
}
