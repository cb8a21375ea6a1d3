/** Keeping partners, people and the vendor's own opportunities up to date. */
import { z } from 'zod'
import { isShared } from '../../motion/shared-domains.ts'
import { accountFor } from '../../store/accounts.ts'
import type { Sql, Tx } from '../../store/database.ts'
import {
  revisionOf,
  setPartnerDomains,
  setPersonAddresses,
  upsertDirect,
  upsertPartnerRow,
  upsertPersonRow,
} from '../../store/upsert.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { staleness, Undone, verb } from '../mutation.ts'
import { partnerNamed, personNamed } from '../people-named.ts'
import type { Refusal } from '../refusals.ts'
import { PartnerStatus, PartnerTier, PersonKind } from './enums.ts'
import { MONEY, MoneyInput } from './money.ts'
import { saved } from './saved.ts'

const PartnerSaved = saved('PartnerSaved', 'Partner', 'partner', 'The partner is as you said.')
const PersonSaved = saved('PersonSaved', 'Person', 'person', 'The person is as you said.')

const country = z.string().regex(/^[A-Z]{2}$/, 'must be two capital letters, e.g. DE')
const domain = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'must be a domain, e.g. partner.example')
const email = z.email('must be an e-mail address, e.g. jo@vendor.example')
const name = z.string().trim().min(1, 'must not be empty')
const zone = z.string().refine(isTimeZone, 'must be an IANA time zone, e.g. Europe/Berlin')
const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'must be a time of day, e.g. 09:00')

function isTimeZone(text: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: text }))
  } catch {
    return false
  }
}

const lower = (values: readonly string[]) => [...new Set(values.map((value) => value.trim().toLowerCase()))]
const taken = (field: string, value: string): Refusal => ({
  code: 'INVALID',
  field,
  why: `${value} belongs to somebody else`,
})

verb('upsertPartner', {
  description: 'Makes a partner, or changes what is given of a known one.',
  who: { admin: true },
  success: PartnerSaved,
  revised: 'the partner',
  fields: (t) => ({
    partner: t.id({
      description: 'Which one to change: id, mail domain or exact name; a new one when nothing is said.',
    }),
    name: t.string({ description: 'Its name; needed for a new one.' }),
    tier: t.field({ type: PartnerTier, description: 'Its level.' }),
    status: t.field({ type: PartnerStatus, description: 'Whether it may register deals.' }),
    country: t.string({ description: 'ISO 3166-1 alpha-2.' }),
    territory: t.string({ description: 'Where it may register deals.' }),
    manager: t.id({ description: 'Who looks after it: id or e-mail address.' }),
    domains: t.stringList({ description: 'All its mail domains; replaces those known so far.' }),
  }),
  check: z.looseObject({
    name: name.nullish(),
    country: country.nullish(),
    domains: z.array(domain).max(100).nullish(),
  }),
  run: async (input, context, { tx }) => {
    const { partner, domains, manager, ifRevision, ...changes } = input
    const known = partner ? await partnerNamed(tx, partner, context) : null
    if (known && typeof known !== 'string') return known
    const stale = staleness(ifRevision, known ? await revisionOf(tx, 'Partner', known) : 0)
    if (stale) return stale
    if (!known && !changes.name) return { code: 'INVALID', field: 'name', why: 'a new partner needs a name' }
    if (changes.name && (await nameTaken(tx, changes.name, known))) return taken('name', changes.name)
    const managerId = manager ? await personNamed(tx, manager, context) : undefined
    if (managerId && typeof managerId !== 'string') return managerId
    const nobodys = lower(domains ?? []).flatMap((one) => notAPartners(one, context) ?? [])[0]
    if (nobodys) return nobodys
    const id = known ?? context.baton.newId()
    await upsertPartnerRow(tx, id, known !== null, { ...changes, managerId })
    const other = domains ? await setPartnerDomains(tx, id, lower(domains)) : null
    if (other) throw new Undone(taken('domains', other))
    return { id }
  },
})

/**
 * Why a mail domain can be no partner's: everybody who writes from it would be that partner's contact (design page 2,
 * "Trust in a sender").
 */
function notAPartners(domain: string, { baton }: Context): Refusal | null {
  if (isShared(domain))
    return {
      code: 'INVALID',
      field: 'domains',
      why: `anybody can write from ${domain}: leave it out and add the partner's people with their addresses`,
    }
  const { mailDomain, vendor } = baton.config
  const ours = [mailDomain, ...vendor.domains].some((own) => domain === own || domain.endsWith(`.${own}`))
  return ours ? { code: 'INVALID', field: 'domains', why: `${domain} is your own mail domain` } : null
}

async function nameTaken(tx: Sql, partnerName: string, id: string | null): Promise<boolean> {
  const rows = await tx.query('select 1 from "Partner" where name = $1 and id is distinct from $2::uuid', [
    partnerName,
    id,
  ])
  return rows.length > 0
}

const WorkingHoursInput = builder.inputType('WorkingHoursInput', {
  description: 'When somebody works.',
  fields: (t) => ({
    days: t.intList({ required: true, description: 'ISO weekdays, 1 = Monday.' }),
    from: t.string({ required: true, description: 'Start of the day, local time, e.g. `09:00`.' }),
    to: t.string({ required: true, description: 'End of the day, local time.' }),
  }),
})

verb('upsertPerson', {
  description: 'Makes a person, or changes what is given of a known one.',
  who: { admin: true },
  success: PersonSaved,
  revised: 'the person',
  fields: (t) => ({
    person: t.id({
      description: 'Which one to change: id or e-mail address; a new one when nothing is said.',
    }),
    kind: t.field({ type: PersonKind, description: 'What this person does; needed for a new one.' }),
    name: t.string({ description: 'Full name; needed for a new one.' }),
    addresses: t.stringList({
      description: 'All e-mail addresses, the primary one first; replaces those known so far.',
    }),
    partner: t.id({ description: 'The partner a contact works for: id, mail domain or exact name.' }),
    title: t.string({ description: 'Position.' }),
    phone: t.string({ description: 'Telephone.' }),
    language: t.string({ description: 'Language of letters, e.g. `en`.' }),
    timeZone: t.string({ description: 'IANA time zone, e.g. `Europe/Berlin`.' }),
    workingHours: t.field({ type: WorkingHoursInput, description: 'When this person works.' }),
    holidayCountry: t.string({ description: 'Whose public holidays count, e.g. `DE` or `DE-BY`.' }),
    territories: t.stringList({ description: 'Countries this person takes deals from; empty: any.' }),
    products: t.stringList({ description: 'Products this person takes deals for; empty: any.' }),
    manager: t.id({ description: 'Whom escalations go to: id or e-mail address.' }),
    backup: t.id({ description: 'Who stands in: id or e-mail address.' }),
    active: t.boolean({ description: 'Whether this person takes part at present.' }),
  }),
  check: z.looseObject({
    name: name.nullish(),
    addresses: z.array(email).min(1, 'must have at least one address').max(20).nullish(),
    timeZone: zone.nullish(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/, 'must be a language tag, e.g. en')
      .nullish(),
    territories: z.array(country).nullish(),
    workingHours: z
      .looseObject({
        days: z.array(z.number().min(1).max(7)).min(1, 'must have a day'),
        from: clock,
        to: clock,
      })
      .refine(({ from, to }) => from < to, { message: 'must end after it begins' })
      .nullish(),
  }),
  run: async (input, context, { tx }) => {
    const { person, addresses, partner, manager, backup, ifRevision, ...changes } = input
    const known = person ? await personNamed(tx, person, context) : null
    if (known && typeof known !== 'string') return known
    const stale = staleness(ifRevision, known ? await revisionOf(tx, 'Person', known) : 0)
    if (stale) return stale
    const lacking = known ? null : lacks({ ...changes, addresses, partner })
    if (lacking) return lacking
    const ties = await tiesOf(tx, { partner, manager, backup }, context)
    if ('code' in ties) return ties
    const id = known ?? context.baton.newId()
    await upsertPersonRow(tx, id, known !== null, { ...changes, ...ties })
    const other = addresses ? await setPersonAddresses(tx, id, lower(addresses)) : null
    if (other) throw new Undone(taken('addresses', other))
    return { id }
  },
})

function lacks(of: {
  kind?: string | null
  name?: string | null
  addresses?: unknown
  partner?: unknown
}): Refusal | null {
  if (!of.kind) return { code: 'INVALID', field: 'kind', why: 'a new person needs a kind, e.g. AE' }
  if (!of.name) return { code: 'INVALID', field: 'name', why: 'a new person needs a name' }
  if (!of.addresses)
    return { code: 'INVALID', field: 'addresses', why: 'a new person needs an e-mail address' }
  if (of.kind === 'PARTNER_CONTACT' && !of.partner)
    return { code: 'INVALID', field: 'partner', why: 'say which partner the contact works for' }
  return null
}

async function tiesOf(
  tx: Sql,
  of: { partner?: string | null; manager?: string | null; backup?: string | null },
  context: Context,
): Promise<{ partnerId?: string; managerId?: string; backupId?: string } | Refusal> {
  const partnerId = of.partner ? await partnerNamed(tx, of.partner, context) : undefined
  if (partnerId && typeof partnerId !== 'string') return partnerId
  const managerId = of.manager ? await personNamed(tx, of.manager, context) : undefined
  if (managerId && typeof managerId !== 'string') return managerId
  const backupId = of.backup ? await personNamed(tx, of.backup, context) : undefined
  if (backupId && typeof backupId !== 'string') return backupId
  return { partnerId, managerId, backupId }
}

// ---------- The vendor's own opportunities ----------

const DirectOpportunityInput = builder.inputType('DirectOpportunityInput', {
  description: 'An opportunity of the vendor’s own sellers.',
  fields: (t) => ({
    externalId: t.string({ required: true, description: 'The CRM’s own id; a second import updates.' }),
    accountName: t.string({ description: 'With whom.' }),
    accountDomain: t.string({ description: 'The customer’s internet domain.' }),
    accountCountry: t.string({ description: 'ISO 3166-1 alpha-2.' }),
    owner: t.string({ description: 'Whose it is: e-mail address, or a name.' }),
    product: t.string({ description: 'What it is about.' }),
    value: t.field({ type: MoneyInput, description: 'What it is worth.' }),
    openedAt: t.field({ type: 'DateTime', required: true, description: 'When it was opened.' }),
    closedAt: t.field({ type: 'DateTime', description: 'When it was closed; null: it is open.' }),
  }),
})
type DirectInput = typeof DirectOpportunityInput.$inferInput

const DirectOpportunitiesImported = builder.objectRef<{ created: number; updated: number }>(
  'DirectOpportunitiesImported',
)
builder.objectType(DirectOpportunitiesImported, {
  description: 'The opportunities are known now.',
  authScopes: { staff: true },
  fields: (t) => ({
    created: t.exposeInt('created', { description: 'How many were new.' }),
    updated: t.exposeInt('updated', { description: 'How many were known before.' }),
  }),
})

verb('importDirectOpportunities', {
  description: 'Imports opportunities of the vendor’s own sellers, so that conflicts with them can be seen.',
  who: { allWork: true },
  success: DirectOpportunitiesImported,
  fields: (t) => ({
    opportunities: t.field({
      type: [DirectOpportunityInput],
      required: true,
      description: 'At most 500 at once.',
    }),
  }),
  check: z.looseObject({
    opportunities: z
      .array(
        z.looseObject({
          externalId: name,
          accountDomain: domain.nullish(),
          accountCountry: country.nullish(),
          value: MONEY.nullish(),
        }),
      )
      .max(500, 'has too many entries; 500 are possible at once'),
  }),
  run: async ({ opportunities }, context, { tx }) => {
    const inputs = opportunities as DirectInput[]
    const nameless = inputs.findIndex(({ accountName, accountDomain }) => !accountName && !accountDomain)
    if (nameless >= 0) {
      return {
        code: 'INVALID',
        field: `opportunities.${nameless}.accountName`,
        why: 'give the account’s name or domain',
      }
    }
    let created = 0
    for (const input of inputs) if (await importOne(tx, input, context)) created++
    return { created, updated: inputs.length - created }
  },
})

async function importOne(tx: Tx, input: DirectInput, context: Context): Promise<boolean> {
  const { baton } = context
  const account = {
    name: input.accountName ?? null,
    domain: input.accountDomain?.toLowerCase() ?? null,
    country: input.accountCountry ?? null,
  }
  const owner = input.owner?.includes('@') ? await personNamed(tx, input.owner, context) : null
  return upsertDirect(
    tx,
    baton.newId(),
    {
      externalId: input.externalId,
      accountId: await accountFor(tx, account, baton.newId),
      ownerId: typeof owner === 'string' ? owner : null,
      ownerName: input.owner ?? null,
      product: input.product ?? null,
      amount: input.value?.amount ?? null,
      currency: input.value?.currency ?? null,
      openedAt: input.openedAt,
      closedAt: input.closedAt ?? null,
    },
    baton.now(),
  )
}
