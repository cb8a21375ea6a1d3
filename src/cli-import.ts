/** `baton import-direct FILE.csv`: the vendor's own opportunities out of a CRM export. All rows or none. */
import { readFileSync } from 'node:fs'
import { readConfig } from './config.ts'
import { readCsv } from './csv.ts'
import { buildBaton } from './main.ts'
import { type DirectOpportunityRead, importDirect } from './store/direct.ts'
import { seed } from './store/seed.ts'
import type { Baton } from './world.ts'

/** Column → how CRMs head it, without case, spaces and punctuation. */
const HEADS: Record<keyof DirectOpportunityRead, string[]> = {
  externalId: ['externalid', 'id', 'opportunityid', 'dealid', 'recordid'],
  accountName: ['accountname', 'account', 'company', 'companyname', 'customer'],
  accountDomain: ['accountdomain', 'domain', 'website', 'companydomainname', 'companydomain'],
  accountCountry: ['accountcountry', 'country', 'billingcountry', 'billingcountrycode', 'countrycode'],
  owner: ['owner', 'owneremail', 'opportunityowner', 'dealowner', 'ownername'],
  product: ['product', 'products'],
  amount: ['amount', 'value', 'dealvalue'],
  currency: ['currency', 'amountcurrency', 'currencycode', 'currencyisocode'],
  openedAt: [
    'openedat',
    'opened',
    'openeddate',
    'opendate',
    'dateopened',
    'createddate',
    'createdate',
    'created',
    'createdat',
  ],
  closedAt: ['closedat', 'closed', 'closeddate', 'dateclosed'],
}
const NEEDED = ['externalId', 'openedAt'] as const

export async function importDirectCommand(args: string[]): Promise<number> {
  const [file] = args
  if (!file || args.length > 1) throw new Error('Name one file: baton import-direct FILE.csv')
  const { baton, close } = await buildBaton(readConfig())
  try {
    await seed(baton)
    return await importFile(baton, readFileSync(file))
  } finally {
    await close()
  }
}

/** 0 when every row is in the database, 1 when a row cannot be read: then none is. */
export async function importFile(baton: Baton, bytes: Uint8Array): Promise<number> {
  const { opportunities, problems } = readOpportunities(bytes)
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  if (problems.length > 0) {
    process.stderr.write('Nothing was imported.\n')
    return 1
  }
  let created = 0
  await baton.db.transaction(async (tx) => {
    for (const each of opportunities) {
      if (await importDirect(tx, each, { newId: baton.newId, now: baton.now() })) created += 1
    }
  })
  process.stdout.write(`${created} opportunities were new, ${opportunities.length - created} known before.\n`)
  return 0
}

/** What the table says; `problems` name the line and what to do about it. */
export function readOpportunities(bytes: Uint8Array): {
  opportunities: DirectOpportunityRead[]
  problems: string[]
} {
  const { header, rows } = readCsv(bytes)
  const columns = columnsOf(header)
  const missing = NEEDED.filter((name) => columns[name] < 0)
  if (columns.accountName < 0 && columns.accountDomain < 0) missing.push('accountName' as never)
  if (missing.length > 0) {
    const known = Object.keys(HEADS).join(', ')
    return {
      opportunities: [],
      problems: [`line 1: there is no column ${missing.join(', ')}. Columns that are read: ${known}.`],
    }
  }
  const problems: string[] = []
  const opportunities = rows.flatMap(({ line, cells }) => {
    const read = opportunityOf((name) => cells[columns[name]]?.trim() || null)
    if (typeof read !== 'string') return [read]
    problems.push(`line ${line}: ${read}`)
    return []
  })
  return { opportunities, problems }
}

function columnsOf(header: string[]): Record<keyof DirectOpportunityRead, number> {
  const heads = header.map((name) => name.toLowerCase().replace(/[^a-z]/g, ''))
  const find = (names: string[]) => heads.findIndex((head) => names.includes(head))
  const entries = Object.entries(HEADS).map(([column, names]) => [column, find(names)])
  return Object.fromEntries(entries) as Record<keyof DirectOpportunityRead, number>
}

function opportunityOf(
  cell: (name: keyof DirectOpportunityRead) => string | null,
): DirectOpportunityRead | string {
  const externalId = cell('externalId')
  if (!externalId) return 'there is no id'
  const accountName = cell('accountName')
  const accountDomain = domainOf(cell('accountDomain'))
  if (!accountName && !accountDomain) return 'give the account’s name or domain'
  const openedAt = timeOf(cell('openedAt'))
  if (!openedAt) return `openedAt "${cell('openedAt') ?? ''}" must be a date like 2026-03-31`
  const closedAt = cell('closedAt') ? timeOf(cell('closedAt')) : null
  if (cell('closedAt') && !closedAt) return `closedAt "${cell('closedAt')}" must be a date like 2026-03-31`
  const amount = cell('amount')
  if (amount && !/^\d{1,16}(\.\d{1,2})?$/.test(amount)) return `amount "${amount}" must be like 12000.50`
  const currency = cell('currency')?.toUpperCase() ?? null
  if (currency && !/^[A-Z]{3}$/.test(currency))
    return `currency "${currency}" must have three letters, like EUR`
  if (amount && !currency) return 'an amount needs its currency'
  const country = cell('accountCountry')?.toUpperCase() ?? null
  if (country && !/^[A-Z]{2}$/.test(country)) return `country "${country}" must have two letters, like DE`
  return {
    externalId,
    accountName,
    accountDomain,
    accountCountry: country,
    owner: cell('owner'),
    product: cell('product'),
    amount,
    currency: amount ? currency : null,
    openedAt,
    closedAt,
  }
}

/** `https://www.firm.example/home` → `firm.example`; null when it is no domain. */
function domainOf(text: string | null): string | null {
  const host = text
    ?.toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/:?#].*$/, '')
  return host && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) ? host : null
}

/** ISO 8601, as a day or with a time; anything else would be a guess between day and month. */
function timeOf(text: string | null): Date | null {
  if (!text || !/^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/.test(text))
    return null
  const iso = text.replace(' ', 'T')
  const time = new Date(/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(iso) || !iso.includes('T') ? iso : `${iso}Z`)
  // 30 February is no day, whatever Date makes of it.
  const day = new Date(iso.slice(0, 10))
  const real = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso.slice(0, 10))
  return real && !Number.isNaN(time.getTime()) ? time : null
}
