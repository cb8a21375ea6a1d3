/**
 * Accounts: which company a registration is about, and who else works it. Candidates are found here by index;
 * what counts as the same company is the motion's to say (motion/accounts.ts).
 */
import {
  type AccountCandidate,
  customerDomain,
  matchAccounts,
  normaliseAccountName,
} from '../motion/accounts.ts'
import type { AccountMatch, DealFacts } from '../motion/deal.ts'
import { isShared } from '../motion/shared-domains.ts'
import type { Sql, Tx } from './database.ts'

export interface AccountNamed {
  name: string | null
  domain: string | null
  country: string | null
}

/** The customer of a deal as others may know it. */
export interface Customer extends AccountNamed {
  /** Addresses of its people, lower case, without those of partners and of the vendor. */
  contacts: string[]
}

type CustomerFacts = Pick<DealFacts, 'accountName' | 'accountDomain' | 'accountCountry' | 'contacts'>

/** Who the customer of these facts is: what its people's addresses show counts where no domain was named. */
export async function customerOf(
  tx: Tx,
  facts: CustomerFacts,
  vendorDomains: readonly string[],
): Promise<Customer> {
  const addresses = facts.contacts.flatMap(({ email }) => email?.toLowerCase() ?? [])
  const hosts = [...new Set(addresses.map(hostOf))].filter((host) => host !== facts.accountDomain)
  const ours = [...vendorDomains, ...(await partnersAt(tx, hosts.flatMap(withParents)))]
  const own = (host: string) =>
    host !== facts.accountDomain && ours.some((domain) => host === domain || host.endsWith(`.${domain}`))
  return {
    name: facts.accountName,
    domain: customerDomain(facts, own),
    country: facts.accountCountry,
    contacts: addresses.filter((address) => !own(hostOf(address))),
  }
}

/** Those of the domains that belong to a partner. */
async function partnersAt(tx: Tx, domains: string[]): Promise<string[]> {
  if (domains.length === 0) return []
  return tx.once(`partners at ${domains}`, async () => {
    const rows = await tx.query<{ domain: string }>(
      'select domain from "PartnerDomain" where domain = any($1::text[])',
      [domains],
    )
    return rows.map(({ domain }) => domain)
  })
}

const hostOf = (address: string): string => address.split('@')[1] ?? ''

/** Keys that a transaction holds already. */
const held = new WeakMap<Tx, Set<string>>()

/**
 * Until the transaction ends, nobody else looks at or makes an account of these names, these domains or a domain
 * above them: of two registrations at the same moment the second one sees the first. Cheap where nobody else asks.
 * Always in one order, so that two who hold several cannot wait for each other.
 */
export async function holdAccounts(tx: Tx, accounts: Held[]): Promise<void> {
  const mine = held.get(tx) ?? new Set()
  held.set(tx, mine)
  const keys = [...new Set(accounts.flatMap(keysOf))].filter((key) => !mine.has(key))
  if (keys.length === 0) return
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended(key, 7241045))
     from (select key from unnest($1::text[]) as key order by key) as keys`,
    [keys],
  )
  for (const key of keys) mine.add(key)
}

type Held = Pick<AccountNamed, 'name' | 'domain'> & Partial<Pick<Customer, 'contacts'>>

function keysOf({ name, domain: named, contacts = [] }: Held): string[] {
  const domain = own(named)
  const normalised = name ? normaliseAccountName(name) : ''
  return [
    ...(normalised ? [`name:${normalised}`] : []),
    ...(domain ? withParents(domain).map((each) => `domain:${each}`) : []),
    ...contacts.map((address) => `contact:${address}`),
  ]
}

/** `mail.firm.co.uk` → itself and `firm.co.uk`: an ending of two short labels belongs to nobody. */
function withParents(domain: string): string[] {
  const labels = domain.toLowerCase().split('.')
  return labels
    .map((_, index) => labels.slice(index))
    .filter(
      (rest, index) => index === 0 || rest.length > 2 || (rest.length === 2 && (rest[0] ?? '').length > 3),
    )
    .map((rest) => rest.join('.'))
}

/** Nobody's, where everybody may have it. */
const own = (domain: string | null): string | null => (domain === null || isShared(domain) ? null : domain)

/**
 * The domain that a deal was known by is another one: where nobody else is of its account, the account is not that
 * domain's any more, so that a slip of the pen does not make two customers one for ever.
 */
export async function giveUpDomain(
  tx: Tx,
  { domain, accountId, dealId }: { domain: string; accountId: string; dealId: string },
): Promise<void> {
  await tx.query(
    `delete from "AccountDomain" where domain = $1 and "accountId" = $2::uuid
       and not exists (select from "Deal" where "accountId" = $2::uuid and id <> $3::uuid)
       and not exists (select from "DirectOpportunity" where "accountId" = $2::uuid)`,
    [domain, accountId, dealId],
  )
}

/** The account of that domain, or of that name where neither side's domain speaks against it; made when unknown. */
export async function accountFor(tx: Tx, named: AccountNamed, newId: () => string): Promise<string | null> {
  const domain = own(named.domain)
  if (!named.name && !named.domain) return null
  await holdAccounts(tx, [named])
  const normalised = named.name ? normaliseAccountName(named.name) : ''
  const [account] = await tx.query<{ id: string }>(
    `with known as (
       select "accountId" as id, true as own from "AccountDomain" where domain = $1
       union all
       (select a.id, false from "Account" a where a."normalisedName" = $2 and $2 <> ''
          and ($1::text is null or not exists (select from "AccountDomain" d where d."accountId" = a.id))
        order by a."createdAt" limit 1)
       order by own desc limit 1
     ), made as (
       insert into "Account" (id, name, "normalisedName", country)
       select $3::uuid, $4, $2, $5 where not exists (select from known) returning id
     ), account as (
       select id, own from known union all select id, false from made
     ), domain as (
       insert into "AccountDomain" (domain, "accountId") select $1, id from account where $1 is not null and not own
       on conflict (domain) do update set domain = excluded.domain returning "accountId"
     )
     select coalesce((select "accountId" from domain), (select id from account)) as id`,
    [domain, normalised, newId(), named.name ?? named.domain, named.country],
  )
  return account?.id ?? null
}

interface CandidateRow {
  kind: 'DEAL' | 'DIRECT'
  id: string
  label: string
  partnerId: string | null
  name: string
  domains: string[]
  contacts: string[]
  completedAt: Date | null
  arrivedAt: Date
  product: string | null
  need: string | null
  stage: string
}

/**
 * Open registrations and open direct opportunities of the same account, with the evidence of the match.
 * `dealId` is left out of its own matches. Candidates are few and looked up one by one: `offset 0` keeps Postgres,
 * which takes them for many, from reading all open deals instead.
 */
export async function findMatches(
  db: Sql,
  about: {
    dealId: string | null
    partnerId: string
    account: AccountNamed & Partial<Customer>
    need: string | null
  },
): Promise<AccountMatch[]> {
  const { name, contacts = [] } = about.account
  const domain = own(about.account.domain)
  if (!name && !domain && contacts.length === 0) return []
  const normalised = name ? normaliseAccountName(name) : ''
  const rows = await db.query<CandidateRow>(
    `with candidate as (
       select "accountId" as id from "AccountDomain" where domain = any($1::text[])
       union select "accountId" from "AccountDomain"
       where reverse(domain) collate "C" >= reverse($2) || '.' and reverse(domain) collate "C" < reverse($2) || '/'
       union select d."accountId" from "Contact" c join "Deal" d on d.id = c."dealId" where c.email = any($6::text[])
       union select d."accountId" from "Contact" c join "Deal" d on d.id = c."dealId"
       where reverse(c.email) collate "C" >= reverse('@' || $2) and reverse(c.email) collate "C" < reverse('@' || $2) || chr(1114111)
       union
       (select a.id from unnest($3::text[]) as begins join "Account" a
          on a."normalisedName" collate "C" >= begins and a."normalisedName" collate "C" < begins || chr(1114111)
        order by (a."normalisedName" = $4) desc, abs(length(a."normalisedName") - length($4)), a."createdAt" limit 100)
     ), named as (
       select c.id, a.name, array(select domain from "AccountDomain" d where d."accountId" = c.id) as domains
       from candidate c cross join lateral (select name from "Account" a where a.id = c.id offset 0) a
     )
     select 'DEAL' as kind, d.id, d.number::text as label, d."partnerId", coalesce(d."accountName", n.name) as name,
       n.domains, d."completedAt", d."arrivedAt", d.product, d.context as need, d.stage::text,
       array(select c.email from "Contact" c where c."dealId" = d.id and c.email is not null) as contacts
     from named n cross join lateral (
       select * from "Deal" where "accountId" = n.id and id <> $5::uuid
         and stage in ('INCOMPLETE', 'CONFLICT', 'REGISTERED', 'HANDED_OFF', 'WORKING') offset 0) d
     union all
     select 'DIRECT', o.id, o."externalId", null, n.name, n.domains, o."openedAt", o."openedAt", o.product, null, 'DIRECT', '{}'
     from named n cross join lateral (
       select * from "DirectOpportunity" where "accountId" = n.id and "closedAt" is null offset 0) o
     limit 100`,
    [
      [...(domain ? withParents(domain) : []), ...contacts.map(hostOf).filter((host) => !isShared(host))],
      domain?.toLowerCase() ?? null,
      beginnings(normalised),
      normalised,
      about.dealId ?? '00000000-0000-0000-0000-000000000000',
      contacts,
    ],
  )
  const candidates: AccountCandidate[] = rows.map((row) => ({
    kind:
      row.kind === 'DIRECT' ? 'DIRECT' : row.partnerId === about.partnerId ? 'SAME_PARTNER' : 'OTHER_PARTNER',
    id: row.id,
    label: row.label,
    name: row.name,
    domains: row.domains,
    contacts: row.contacts,
    completedAt: row.completedAt?.toISOString() ?? null,
    arrivedAt: row.arrivedAt.toISOString(),
    product: row.product,
    need: row.need,
    stage: row.stage,
  }))
  return matchAccounts({ name, domains: domain ? [domain] : [], contacts, need: about.need }, candidates)
}

/** How the name may begin: its first word, with umlauts written out or not ("mueller", "muller"). */
function beginnings(normalised: string): string[] {
  const [first = ''] = normalised.split(' ')
  if (!first) return []
  const out = [...first.matchAll(/[aou](?!e)/g)].map(
    ({ index }) => `${first.slice(0, index + 1)}e${first.slice(index + 1)}`,
  )
  const short = [...first.matchAll(/[aou]e/g)].map(
    ({ index }) => first.slice(0, index + 1) + first.slice(index + 2),
  )
  return [...new Set([first, ...out, ...short])]
}
