/** Understanding → facts of a deal: values with their evidence, ready for a command. */
import type { FactChanges } from '../motion/commands.ts'
import type { Contact, Deal, DealFacts, EvidenceByField, FieldEvidence } from '../motion/deal.ts'
import { namesIn, renamesTo } from '../understanding/answers/another-customer.ts'
import { domainFits } from '../understanding/extract/account/org.ts'
import { isHost } from '../understanding/extract/address.ts'
import type { DealRead, Fact } from '../understanding/understanding.ts'

/** Everything a first mail said about one deal; what it did not say is null or empty. */
export function factsOf(read: DealRead, mailId: string): { facts: DealFacts; evidence: EvidenceByField } {
  const { changes, evidence } = changesOf(read, mailId)
  const facts: DealFacts = {
    accountName: null,
    accountDomain: null,
    accountCountry: null,
    contacts: [],
    amount: null,
    closeDate: null,
    product: null,
    // An early tip until the mail says more (design page 1, "Entry").
    entrySignal: 'PARTNER_SOURCED_LEAD',
    partnerRoles: [],
    context: '',
    nextStep: null,
    nextStepDate: null,
    competitor: null,
    ...changes,
  }
  return { facts, evidence }
}

/** What the deal already has as its need is completed, not replaced, by a later word. Changes `changes`. */
export function completeContext(deal: Deal, changes: FactChanges): void {
  if (changes.context && deal.facts.context && !deal.missing.includes('CONTEXT'))
    changes.context = joined([deal.facts.context, changes.context])
}

/** Sentences one after the other, each with its full stop. */
const joined = (sentences: readonly string[]): string =>
  sentences
    .map((sentence, i) => {
      const said = sentence.trim()
      const last = i === sentences.length - 1
      return last || /[.!?…:;。！？)\]"'”»]$/.test(said) ? said : `${said.replace(/[\s,–—-]+$/, '')}.`
    })
    .join(' ')

/** Only what the mail said. */
export function changesOf(
  read: DealRead,
  mailId: string,
): { changes: FactChanges; evidence: EvidenceByField } {
  const changes: FactChanges = {}
  const evidence: EvidenceByField = {}
  const take = <T>(field: string, fact: Fact<T> | null, set: (value: T) => void) => {
    if (!fact) return
    set(fact.value)
    evidence[field] = evidenceOf(fact, mailId)
  }
  take('accountName', read.accountName, (value) => (changes.accountName = value))
  take('accountDomain', read.accountDomain, (value) => (changes.accountDomain = value))
  take('accountCountry', read.accountCountry, (value) => (changes.accountCountry = value))
  take('amount', read.amount, (value) => (changes.amount = value))
  take('closeDate', read.closeDate, (value) => (changes.closeDate = value.date))
  take('product', read.product, (value) => (changes.product = value))
  take('entrySignal', read.entrySignal, (value) => (changes.entrySignal = value))
  take('nextStep', read.nextStep, (value) => (changes.nextStep = value))
  take('nextStepDate', read.nextStepDate, (value) => (changes.nextStepDate = value))
  take('competitor', read.competitor, (value) => (changes.competitor = value))
  // A wish is no fact of the deal: only its words are kept (motion/visibility.ts).
  if (read.forVisibility) evidence.forVisibility = evidenceOf(read.forVisibility, mailId)
  takeRoles(read, mailId, changes, evidence)
  takeContext(read, mailId, changes, evidence)
  takeContacts(read, mailId, changes, evidence)
  takeWishes(read, mailId, changes, evidence)
  return { changes, evidence }
}

function takeRoles(read: DealRead, mailId: string, changes: FactChanges, evidence: EvidenceByField): void {
  if (read.partnerRoles.length === 0) return
  changes.partnerRoles = [...new Set(read.partnerRoles.map((role) => role.value))]
  for (const role of read.partnerRoles) evidence[`partnerRoles.${role.value}`] = evidenceOf(role, mailId)
}

function takeContext(read: DealRead, mailId: string, changes: FactChanges, evidence: EvidenceByField): void {
  if (read.context.length === 0) return
  changes.context = joined(read.context.map(({ value }) => value))
  const first = read.context[0] as Fact<string>
  evidence.context = {
    ...evidenceOf(first, mailId),
    evidence: read.context.flatMap((sentence) => sentence.evidence),
  }
}

function takeWishes(read: DealRead, mailId: string, changes: FactChanges, evidence: EvidenceByField): void {
  if (read.contactWishes.length === 0) return
  changes.contactWishes = read.contactWishes.map(({ value }) => value)
  for (const [place, wish] of read.contactWishes.entries())
    evidence[`contactWishes.${place}`] = evidenceOf(wish, mailId)
}

function takeContacts(read: DealRead, mailId: string, changes: FactChanges, evidence: EvidenceByField): void {
  if (read.contacts.length === 0) return
  changes.contacts = read.contacts.map((contact, position): Contact => {
    for (const field of ['name', 'email', 'phone', 'title'] as const) {
      const fact = contact[field]
      if (fact) evidence[`contacts.${position}.${field}`] = evidenceOf(fact, mailId)
    }
    return {
      name: contact.name?.value ?? null,
      email: contact.email?.value ?? null,
      phone: contact.phone?.value ?? null,
      title: contact.title?.value ?? null,
    }
  })
}

export function evidenceOf<T>(fact: Fact<T>, mailId: string): FieldEvidence {
  return { status: fact.status, confidence: fact.confidence, mailId, evidence: fact.evidence }
}

/** A customer that is known keeps its name, unless somebody says that it has another, or gives it in full. */
export function keepsName(name: string, known: string, words: string): boolean {
  // Where only the web address was told, the name comes later.
  if (isItsAddress(known, name)) return false
  const [said, had] = [namesIn(name), namesIn(known)]
  return !renamesTo(name, words) && !(said.length > had.length && had.every((word) => said.includes(word)))
}

/** Whether a customer goes by its web address so far, and this is the name of whom it belongs to. */
export const isItsAddress = (known: string, name: string): boolean =>
  isHost(known) && /^[\w.-]+$/.test(known) && domainFits(known, name) >= 2
