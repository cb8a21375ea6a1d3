/**
 * A registration as a partner writes it → its deals. The order of reading: lay the mail out, cut it into deals,
 * then per deal the customer first (everything else leans on it), its people, and the rest field by field.
 */
import { accountFact, chooseAccount } from '../../extract/account/account.ts'
import type { Candidate } from '../../extract/account/account-candidate.ts'
import { countryOfAll, readCountry } from '../../extract/account/account-country.ts'
import { type customerDomains, readDomain } from '../../extract/account/account-domains.ts'
import { readCompetitor } from '../../extract/account/competitor.ts'
import { domainFits, sameOrg } from '../../extract/account/org.ts'
import { isPartnerOrg } from '../../extract/account/partner-orgs.ts'
import { isFreemail } from '../../extract/address.ts'
import { besidesWishes, readContactWishes } from '../../extract/contact-wishes.ts'
import { besideRoles, readContext, withoutWish } from '../../extract/context.ts'
import { readCloseDate } from '../../extract/dates/close-date.ts'
import { readSignal } from '../../extract/entry-signal.ts'
import { fold, plain } from '../../extract/fold.ts'
import { besideWish, isOfWish, readForVisibility } from '../../extract/for-visibility.ts'
import type { Layout } from '../../extract/layout/layout.ts'
import type { Unit } from '../../extract/layout/units.ts'
import { withoutOtherMatters } from '../../extract/matters.ts'
import { readAmountOf } from '../../extract/money/deal-amount.ts'
import { readNextStep } from '../../extract/next-step.ts'
import { readRoles } from '../../extract/partner-roles.ts'
import { signatureUnits } from '../../extract/people/contact-signatures.ts'
import { readContacts } from '../../extract/people/contacts.ts'
import { type Card, readCards } from '../../extract/people/vcard.ts'
import { readProduct } from '../../extract/product.ts'
import { fact, type Reading, read, unitAt } from '../../extract/reading.ts'
import { splitDeals } from '../../extract/split-deals.ts'
import type { Mailbox, ParsedMail } from '../../parsed-mail.ts'
import { latestSum } from '../../putting-right/latest-sum.ts'
import { CHANGES_TO } from '../../putting-right/latest-sum-words.ts'
import type { UnderstandingSetting } from '../../setting.ts'
import type { ContactRead, DealRead, Fact } from '../../understanding.ts'

/** All deals of a first mail, in order; at least one (empty where the mail says nothing). Pure. */
export function readDeals(mail: ParsedMail, setting: UnderstandingSetting): DealRead[] {
  const reading = withoutOtherMatters(read(mail, setting, 'WHOLE'))
  const { groups, shared } = splitDeals(reading)
  const cards = customerCards(reading)
  if (groups.length === 1) return [readDeal(reading, groups[0]!, [], cards, true)]
  return groups.map((units) => readDeal(reading, units, shared, cards, false))
}

/** The name under which the story (understand.ts) calls it. */
export const readRegistration = readDeals

/** Cards of the customer's side: the partner's own card is a signature. */
export const customerCards = (reading: Reading): Card[] =>
  readCards(reading.mail).filter(
    (card) =>
      !(
        card.email &&
        (reading.isPartnerAddress(card.email.value) || reading.isVendorAddress(card.email.value))
      ) && !(card.org && isPartnerOrg(reading, card.org.value)),
  )

/** The account, its people in the mail and those known before: nobody of them works on the deal for the partner. */
export const customerNames = (
  { setting }: Reading,
  account: string | null,
  contacts: readonly ContactRead[],
): string[] =>
  [
    account,
    ...contacts.map(({ name }) => name?.value),
    ...setting.knownPeople.filter(({ side }) => side === 'CUSTOMER').map(({ name }) => name),
  ].filter((name) => name != null)

/** One deal out of its own units; `shared` is what the mail says of all its deals. */
function readDeal(reading: Reading, units: Unit[], shared: Unit[], cards: Card[], alone: boolean): DealRead {
  const account = alone
    ? fullest(chooseAccount(reading, units, true), cardAccount(cards))
    : chooseAccount(reading, units, false)
  const own = alone ? cards : cards.filter((card) => belongs(card, account))
  const country =
    readCountry(reading, units, account && !('card' in account) ? account : null, own, alone) ??
    (alone ? null : countryOfAll(reading.units))
  const wishes = readContactWishes(reading, alone ? units : [...units, ...shared], false)
  const calm = besidesWishes(units, wishes)
  const closeDate =
    readCloseDate(reading, calm) ?? (shared.length > 0 ? readCloseDate(reading, shared) : null)
  const step = readNextStep(reading, calm, closeDate?.evidence[0] ?? null)
  const written = readAmountOf(reading, units)
  const latest = latestSum(reading, written?.value ?? null, null, units)
  const amount = latest !== null && follows(latest, written) && isChanged(reading, latest) ? latest : written
  const context = readContext(reading, calm, { step: step.unit, closeUnit: unitAt(calm, closeDate) }, false)
  const weight = {
    amount: amount !== null,
    close: closeDate !== null,
    context: context.length > 0,
    nextStep: step.step !== null,
  }
  const domain = readDomain(
    reading,
    [...units, ...(alone ? signatureUnits(reading) : [])],
    account && !('card' in account) ? account : null,
    extraDomains(reading, own, alone),
  )
  const accountName = account && 'card' in account ? account.card.value : (account?.name ?? null)
  const contacts = readContacts({
    reading,
    units,
    accountName,
    accountDomain: domain?.value ?? null,
    country: country?.value ?? null,
    cards: own,
    signatures: alone,
  })
  const partnerRoles = readRoles(
    reading,
    [...units, ...shared],
    customerNames(reading, accountName, contacts),
  )
  const wish = readForVisibility([...units, ...shared])
  const noStep = step.step !== null && isOfWish(wish, step.step) && wordsLeft(step.step.value) < LEAST_STEP
  return {
    accountName: account && 'card' in account ? account.card : accountFact(account as Candidate | null),
    accountDomain: domain,
    accountCountry: country,
    contacts,
    contactsOut: [],
    contactSpellings: [],
    contactChanges: [],
    amount,
    closeDate,
    product: readProduct(reading, units, alone) ?? (alone ? null : readProduct(reading, shared, false)),
    entrySignal: readSignal(alone ? units : [...units, ...shared], weight),
    partnerRoles,
    context: besideRoles(withoutWish(context, wish), partnerRoles),
    nextStep: noStep ? null : step.step,
    nextStepDate: noStep ? null : step.date,
    competitor: readCompetitor(reading, units, accountName),
    ...wishes,
    ...(wish && { forVisibility: wish }),
  }
}

/** "Bestyrelsen har hævet den til 1,15 mio.": a sum that others told before has been changed, which "now" alone does not say. */
const isChanged = ({ layouts }: Reading, { evidence: [at] }: Fact<unknown>): boolean => {
  const layout = layouts.find(({ part }) => part === at?.part)
  return layout !== undefined && CHANGES_TO.test(layout.low.slice(Math.max(0, at!.start - 60), at!.start))
}

/** Whether the words of a fact stand behind those of another: a history is told in its order. */
const follows = (fact: Fact<unknown>, other: Fact<unknown> | null): boolean => {
  const [at, before] = [fact.evidence[0], other?.evidence[0]]
  return before === undefined || (at?.part === before.part && at.start > before.start)
}

/** "We close this ourselves": of the words of such a wish no step is left. */
const LEAST_STEP = 3
const wordsLeft = (step: string): number => besideWish(fold(step)).match(/\p{L}+/gu)?.length ?? 0

interface CardAccount {
  card: NonNullable<DealRead['accountName']>
  name: string
}

/** A card gives the whole of a name that the mail gives in part, and the only one where the mail gives none. */
function fullest(account: Candidate | null, card: CardAccount | null): Candidate | CardAccount | null {
  if (account === null || card === null) return account ?? card
  return !account.legal && plain(card.name).startsWith(`${plain(account.name)} `) ? card : account
}

/** The organisation on an attached card. */
export function cardAccount(cards: Card[]): CardAccount | null {
  const card = cards.find((entry) => entry.org !== null)
  if (!card?.org) return null
  return {
    name: card.org.value,
    card: fact(card.org.value, { part: card.part, raw: card.raw }, card.org.start, card.org.end, 0.9),
  }
}

/** In a mail with several deals a card goes to the customer whose organisation or domain it shows. */
function belongs(card: Card, account: Candidate | CardAccount | null): boolean {
  if (account === null) return false
  if (card.org && sameOrg(card.org.value, account.name)) return true
  return card.email !== null && domainFits(card.email.value.split('@')[1]!, account.name) >= 2
}

type DomainAt = ReturnType<typeof customerDomains>[number]

/** Domains on cards and in the From lines of forwarded mails. */
export function extraDomains(reading: Reading, cards: Card[], alone: boolean): DomainAt[] {
  const found: DomainAt[] = []
  if (alone)
    for (const layout of reading.layouts)
      for (const section of layout.sections) {
        const host = section.side === 'CUSTOMER' ? section.author?.address.split('@')[1] : undefined
        if (!host || isFreemail(host)) continue
        const at = layout.low.indexOf(host, Math.max(0, (section.authorAt?.start ?? 0) - 80))
        if (at >= 0) found.push({ domain: host, at: { layout, start: at, end: at + host.length } })
        else if (section.authorAt === null) found.push(fromHeader(layout, section.author!, host))
      }
  for (const card of cards) {
    const host = card.email?.value.split('@')[1]
    if (!host || isFreemail(host)) continue
    const at = card.raw.toLowerCase().indexOf(host, card.email!.start)
    const layout = { part: card.part, raw: card.raw, low: card.raw.toLowerCase(), text: card.raw } as Layout
    if (at >= 0) found.push({ domain: host, at: { layout, start: at, end: at + host.length } })
  }
  return found
}

/** An attached mail's sender stands in its header, not in its text. */
function fromHeader(layout: Layout, author: Mailbox, host: string): DomainAt {
  const raw = `${author.name} <${author.address}>`
  const at = raw.toLowerCase().indexOf(`@${host}`) + 1
  const source = {
    part: layout.part.replace(/body$/, 'from'),
    raw,
    low: raw.toLowerCase(),
    text: raw,
  } as Layout
  return { domain: host, at: { layout: source, start: at, end: at + host.length } }
}
