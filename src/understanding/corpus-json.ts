/**
 * An Understanding as the JSON line that `understand` prints: the shape of the labelled corpus (lower-case words,
 * plain values), with `evidence` beside each field and the reason of the intent.
 */
import type {
  Amount,
  CloseDate,
  ContactRead,
  DealRead,
  Evidence,
  Fact,
  Understanding,
} from './understanding.ts'

const value = <T>(fact: Fact<T> | null): T | null => fact?.value ?? null
const quotes = (fact: Fact<unknown> | null): Evidence[] => fact?.evidence ?? []

/** The object for one mail; `file` is the mail's name as the scorer knows it. */
export function corpusJson(file: string, read: Understanding) {
  return {
    file,
    intent: read.intent.toLowerCase(),
    reassignTo:
      read.intent !== 'REASSIGN'
        ? null
        : read.reassignTo && { name: value(read.reassignTo.name), email: value(read.reassignTo.email) },
    outcome: read.outcome && { amount: amount(read.outcome.amount), reason: value(read.outcome.reason) },
    replyText: read.replyText,
    deals: bringsDeals(read) ? read.deals.map(deal) : [],
    missing: read.missing.map((field) => field.toLowerCase()),
    language: read.language,
    why: read.why,
    evidence: { intent: read.intentEvidence, deals: bringsDeals(read) ? read.deals.map(evidence) : [] },
    ...(read.declineReason && { declineReason: read.declineReason.value.toLowerCase() }),
    ...(read.absence && {
      absence: { until: value(read.absence.until), substitute: value(read.absence.substitute) },
    }),
    ...(read.bounce && { bounce: read.bounce }),
  }
}

/** Labelled for registrations and updates only; an acceptance may carry a next step. */
const bringsDeals = (read: Understanding) => read.intent !== 'ACCEPT'

function amount(fact: Fact<Amount> | null) {
  if (fact === null) return null
  const { min, max, currency, basis } = fact.value
  return { min: Number(min), max: Number(max), currency, basis: basis.toLowerCase() }
}

const closeDate = (fact: Fact<CloseDate> | null) =>
  fact && { date: fact.value.date, toleranceDays: fact.value.toleranceDays }

const contact = (read: ContactRead) => ({
  name: value(read.name),
  email: value(read.email),
  phone: value(read.phone),
  title: value(read.title),
})

const deal = (read: DealRead) => ({
  account: {
    name: value(read.accountName),
    domain: value(read.accountDomain),
    country: value(read.accountCountry),
  },
  contacts: read.contacts.map(contact),
  amount: amount(read.amount),
  closeDate: closeDate(read.closeDate),
  product: value(read.product),
  entrySignal: value(read.entrySignal)?.toLowerCase() ?? null,
  partnerRoles: read.partnerRoles.map((role) => role.value.toLowerCase()),
  context: read.context.map((fact) => fact.value),
  nextStep: value(read.nextStep),
  nextStepDate: value(read.nextStepDate),
  competitor: value(read.competitor),
  ...(read.contactWishes.length > 0 && { contactWishes: read.contactWishes.map(value) }),
})

const evidence = (read: DealRead) => ({
  accountName: quotes(read.accountName),
  accountDomain: quotes(read.accountDomain),
  accountCountry: quotes(read.accountCountry),
  contacts: read.contacts.map(({ name, email, phone, title }) => ({
    name: quotes(name),
    email: quotes(email),
    phone: quotes(phone),
    title: quotes(title),
  })),
  amount: quotes(read.amount),
  closeDate: quotes(read.closeDate),
  product: quotes(read.product),
  entrySignal: quotes(read.entrySignal),
  partnerRoles: read.partnerRoles.map(quotes),
  context: read.context.map(quotes),
  nextStep: quotes(read.nextStep),
  nextStepDate: quotes(read.nextStepDate),
  competitor: quotes(read.competitor),
  ...(read.contactWishes.length > 0 && { contactWishes: read.contactWishes.map(quotes) }),
})
