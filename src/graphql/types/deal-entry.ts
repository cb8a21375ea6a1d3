/** Entry: registering a deal, completing it, settling conflicts, closing it without a result. */
import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { z } from 'zod'
import type { FactChanges } from '../../motion/commands.ts'
import {
  type Contact,
  type DealFacts,
  type EvidenceByField,
  type Money,
  SINGLE_FACTS,
} from '../../motion/deal.ts'
import type { Sql, Tx } from '../../store/database.ts'
import { nextDealNumber } from '../../store/deals.ts'
import { currentMotion } from '../../store/motions.ts'
import { knownContact, knownPartner } from '../../store/partner-contact.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { DealChanged, type DealSuccess, dealVerb, knock, verb } from '../mutation.ts'
import type { Refusal } from '../refusals.ts'
import * as enums from './enums.ts'

const ContactInput = builder.inputType('ContactInput', {
  description: 'A person at the customer.',
  fields: (t) => ({
    name: t.string({ description: 'Full name.' }),
    email: t.string({ description: 'E-mail address.' }),
    phone: t.string({ description: 'Telephone, with country code or in the account’s country.' }),
    title: t.string({ description: 'Position.' }),
  }),
})

const AmountInput = builder.inputType('AmountInput', {
  description: 'What a deal is worth: one figure, or a range.',
  fields: (t) => ({
    min: t.field({ type: 'Decimal', required: true, description: 'The figure, or the lower end.' }),
    max: t.field({ type: 'Decimal', description: 'The upper end; the figure itself when nothing is said.' }),
    currency: t.string({ required: true, description: 'ISO 4217, e.g. `EUR`.' }),
    basis: t.field({ type: enums.AmountBasis, defaultValue: 'TOTAL', description: 'What it covers.' }),
  }),
})

const DealFactsInput = builder.inputType('DealFactsInput', {
  description:
    'What is known of the opportunity. What is not given stays as it is (or unknown, when registering).',
  fields: (t) => ({
    accountName: t.string({ description: 'The customer’s name.' }),
    accountDomain: t.string({ description: 'The customer’s internet domain.' }),
    accountCountry: t.string({ description: 'ISO 3166-1 alpha-2.' }),
    contacts: t.field({
      type: [ContactInput],
      description: 'People at the customer; replaces those known so far.',
    }),
    amount: t.field({ type: AmountInput, description: 'What it is worth.' }),
    closeDate: t.field({ type: 'Date', description: 'When it is expected to close.' }),
    product: t.string({ description: 'What it is about.' }),
    entrySignal: t.field({ type: enums.EntrySignal, description: 'How it came in.' }),
    partnerRoles: t.field({
      type: [enums.Role],
      description: 'Roles that the partner takes (at registration only).',
    }),
    context: t.string({ description: 'Why now, what problem; at least 20 characters of substance.' }),
    nextStep: t.string({ description: 'What happens next.' }),
    nextStepDate: t.field({ type: 'Date', description: 'By when.' }),
    competitor: t.string({ description: 'Who else is in the race.' }),
  }),
})
type FactsInput = typeof DealFactsInput.$inferInput

const country = z.string().regex(/^[A-Z]{2}$/, 'must be two capital letters, e.g. DE')
const currency = z.string().regex(/^[A-Z]{3}$/, 'must be three capital letters, e.g. EUR')
const email = z.email('must be an e-mail address, e.g. jo@customer.example')
const domain = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'must be a domain, e.g. customer.example')

const FACTS = z.looseObject({
  accountCountry: country.nullish(),
  accountDomain: domain.nullish(),
  contacts: z
    .array(z.looseObject({ email: email.nullish() }))
    .max(20, 'has too many entries; 20 are possible')
    .nullish(),
  amount: z
    .looseObject({ min: z.string(), max: z.string().nullish(), currency })
    .refine(({ min, max }) => Number(min) >= 0 && (max == null || Number(min) <= Number(max)), {
      message: 'must not be negative, and min not above max',
    })
    .nullish(),
})

/** Motion's form of what came in; null where the client says null. */
function changesOf(input: FactsInput): FactChanges | Refusal {
  const { accountName, accountDomain, accountCountry, amount, contacts, ...rest } = input
  const people = contacts?.map((contact) => contactOf(contact, accountCountry ?? null)) ?? undefined
  const wrong = people?.indexOf(null) ?? -1
  if (wrong >= 0) {
    return {
      code: 'INVALID',
      field: `facts.contacts.${wrong}.phone`,
      why: 'is not a telephone number; write e.g. +49 30 1234567',
    }
  }
  const changes = {
    ...rest,
    accountName: accountName === undefined ? undefined : accountName?.trim() || null,
    accountDomain: accountDomain?.trim().toLowerCase() ?? accountDomain,
    accountCountry,
    contacts: people as Contact[] | undefined,
    amount: amount ? moneyOf(amount) : amount,
  }
  // null for a field that cannot be emptied means that nothing is said about it.
  const keep = Object.entries(changes).filter(
    ([key, value]) => value !== undefined && (value !== null || EMPTIABLE.has(key)),
  )
  return Object.fromEntries(keep) as FactChanges
}
const EMPTIABLE: ReadonlySet<string> = new Set(SINGLE_FACTS)

function contactOf(contact: typeof ContactInput.$inferInput, region: string | null): Contact | null {
  const { name, email, phone, title } = contact
  const parsed = phone ? parsePhoneNumberFromString(phone, (region ?? undefined) as never) : null
  if (phone && !parsed?.isPossible()) return null
  return {
    name: name ?? null,
    email: email?.toLowerCase() ?? null,
    phone: parsed?.number ?? null,
    title: title ?? null,
  }
}

function moneyOf({ min, max, currency, basis }: typeof AmountInput.$inferInput): Money {
  return { min, max: max ?? min, currency, basis: basis ?? 'TOTAL' }
}

/** What a person says over the API is stated; there is no mail to quote. */
function evidenceOf(changes: FactChanges): EvidenceByField {
  const fields = Object.keys(changes).flatMap((field) =>
    field === 'contacts'
      ? (changes.contacts ?? []).flatMap((contact, at) =>
          Object.entries(contact).flatMap(([key, value]) => (value ? [`contacts.${at}.${key}`] : [])),
        )
      : [field],
  )
  return Object.fromEntries(
    fields.map((field) => [field, { status: 'STATED', confidence: 1, mailId: null, evidence: [] }]),
  )
}

const NO_FACTS: DealFacts = {
  accountName: null,
  accountDomain: null,
  accountCountry: null,
  contacts: [],
  amount: null,
  closeDate: null,
  product: null,
  entrySignal: 'REGISTERED_OPPORTUNITY',
  partnerRoles: [],
  context: '',
  nextStep: null,
  nextStepDate: null,
  competitor: null,
}

// ---------- registerDeal ----------

verb<never, DealSuccess>('registerDeal', {
  description:
    'Registers a deal for a partner, as its mail would: complete or not, its place in the queue is held.',
  who: { work: true },
  success: DealChanged,
  fields: (t) =>
    ({
      motion: t.string({ description: 'Key of the motion; the only one when there is one.' }),
      partnerContact: t.string({
        description:
          'E-mail address of the partner’s person who registers it; a person’s key stands for itself.',
      }),
      partnerContactName: t.string({ description: 'That person’s name, when the address is new.' }),
      facts: t.field({ type: DealFactsInput, required: true, description: 'What is known.' }),
    }) as never,
  check: z.looseObject({ partnerContact: email.nullish(), facts: FACTS }),
  run: async (input, context, { door, tx }) => {
    const { motion, facts, ...who } = input as unknown as RegisterInput
    const changes = changesOf(facts)
    if ('code' in changes) return changes
    const version = await motionFor(tx, motion ?? null)
    if ('code' in version) return version
    const contact = await contactFor(tx, who, context)
    if ('code' in contact) return contact
    const { baton } = context
    const known: DealFacts = { ...NO_FACTS, ...changes }
    const dealId = baton.newId()
    return knock(door, {
      dealId,
      context,
      entry: { motionVersionId: version.id, partnerId: contact.partnerId },
      command: {
        type: 'register',
        dealId,
        number: await nextDealNumber(tx),
        partnerContactId: contact.personId,
        facts: known,
        evidence: evidenceOf(changes),
        arrivedAt: baton.now().toISOString(),
        senderConfirmed: true,
        threadMessageId: null,
      },
    })
  },
})

interface RegisterInput {
  motion?: string | null
  partnerContact?: string | null
  partnerContactName?: string | null
  facts: FactsInput
}

async function motionFor(tx: Sql, key: string | null): Promise<{ id: string } | Refusal> {
  const motions = key ? [{ key }] : await tx.query<{ key: string }>('select key from "Motion" limit 2')
  if (!key && motions.length !== 1) {
    return { code: 'INVALID', field: 'motion', why: 'there are several motions; say which one by its key' }
  }
  const version = motions[0] ? await currentMotion(tx, { key: motions[0].key }) : null
  return version ?? { code: 'NOT_FOUND', what: 'motion', id: key ?? '' }
}

/** Who registers it: the key's own person, or the one with that address; a new one of a known partner becomes known. */
async function contactFor(
  tx: Tx,
  who: { partnerContact?: string | null; partnerContactName?: string | null },
  { viewer, baton }: Context,
): Promise<{ personId: string; partnerId: string } | Refusal> {
  const address = who.partnerContact?.trim().toLowerCase() ?? null
  if (!address) {
    if (viewer.personId && viewer.partnerId) return { personId: viewer.personId, partnerId: viewer.partnerId }
    return {
      code: 'INVALID',
      field: 'partnerContact',
      why: 'give the e-mail address of the partner’s person',
    }
  }
  const unknown = { code: 'NOT_FOUND', what: 'partner contact', id: address } as const
  // Another partner's people do not exist for a partner's key.
  const hidden = (partnerId: string | null) =>
    !partnerId || (viewer.partnerId && viewer.partnerId !== partnerId)
  const person = await knownContact(tx, address)
  if (person?.partnerId)
    return hidden(person.partnerId) ? unknown : { personId: person.personId, partnerId: person.partnerId }
  const partner = person ? null : await knownPartner(tx, address)
  if (!partner || hidden(partner.partnerId)) return unknown
  const name = who.partnerContactName ?? address.split('@')[0]!
  return {
    personId: await partner.add(tx, { id: baton.newId(), name, address }),
    partnerId: partner.partnerId,
  }
}

// ---------- The verbs of entry ----------

dealVerb('completeRegistration', {
  description:
    'Fills or corrects what is known of a deal; a registration that lacks nothing then goes on by itself.',
  who: { work: true },
  fields: (t) => ({
    facts: t.field({ type: DealFactsInput, required: true, description: 'What is known now.' }),
  }),
  check: z.looseObject({ facts: FACTS }),
  command: ({ facts }, _deal, { viewer }) => {
    const { partnerRoles: _roles, ...said } = facts as FactsInput
    const changes = changesOf(said)
    if ('code' in changes) return changes
    const by = viewer.partnerId ? 'PARTNER' : 'VENDOR'
    return { type: 'changeFacts', changes, evidence: evidenceOf(changes), by }
  },
})

dealVerb('settleConflict', {
  description:
    'Settles a conflict: the registration goes on, or is closed with a reason; the partner is told.',
  who: { staffWork: true },
  fields: (t) => ({
    decision: t.field({ type: enums.ConflictDecision, required: true, description: 'How.' }),
    reason: t.field({ type: enums.ReviewReason, description: 'Why, when it is closed.' }),
    note: t.string({ description: 'The reason in words; the partner reads it.' }),
  }),
  command: ({ decision, reason, note }) =>
    decision === 'REJECT' && !reason
      ? { code: 'INVALID', field: 'reason', why: 'say why it is closed, e.g. DUPLICATE' }
      : { type: 'settleConflict', decision, reason: reason ?? null, note: note ?? null },
})

dealVerb('rejectRegistration', {
  description: 'Closes a registration without a result; the partner is told why.',
  who: { staffWork: true },
  fields: (t) => ({
    reason: t.field({ type: enums.ReviewReason, required: true, description: 'Why.' }),
    note: t.string({ description: 'The reason in words; the partner reads it.' }),
  }),
  command: ({ reason, note }) => ({ type: 'reject', reason, note: note ?? null }),
})

dealVerb('withdrawDeal', {
  description: 'Takes a deal back for the partner or the customer.',
  who: { work: true },
  fields: (t) => ({
    reason: t.field({ type: enums.WithdrawReason, required: true, description: 'Why.' }),
    note: t.string({ description: 'The reason in words.' }),
  }),
  command: ({ reason, note }) => ({ type: 'withdraw', reason, note: note ?? null }),
})
