/**
 * The facts in a reply's new words: what changed, what was asked for. Only what the person typed counts, so the
 * account, the product and the entry signal are often not said; nothing is taken from the quoted letter.
 */
import { accountCandidates, accountFact } from '../../extract/account/account.ts'
import type { Candidate } from '../../extract/account/account-candidate.ts'
import { readCountry } from '../../extract/account/account-country.ts'
import { readDomain } from '../../extract/account/account-domains.ts'
import { readCompetitor } from '../../extract/account/competitor.ts'
import { findOrgs } from '../../extract/account/find-orgs.ts'
import { looksLikePerson, sameOrg } from '../../extract/account/org.ts'
import { besidesWishes, readContactWishes } from '../../extract/contact-wishes.ts'
import { readContext } from '../../extract/context.ts'
import { readCloseDate } from '../../extract/dates/close-date.ts'
import { plain } from '../../extract/fold.ts'
import { readAmountOf } from '../../extract/money/deal-amount.ts'
import { readNextStep } from '../../extract/next-step.ts'
import { readRoles } from '../../extract/partner-roles.ts'
import type { ContactInput } from '../../extract/people/contact-input.ts'
import { isMisspelling, readSpellings } from '../../extract/people/contact-spellings.ts'
import { readContacts } from '../../extract/people/contacts.ts'
import { readContactsOut, withoutOut } from '../../extract/people/contacts-out.ts'
import { readProduct } from '../../extract/product.ts'
import { type Reading, read, unitAt } from '../../extract/reading.ts'
import type { ParsedMail } from '../../parsed-mail.ts'
import { withPutRight } from '../../putting-right/put-right.ts'
import { withStepSaid } from '../../putting-right/step-said.ts'
import type { UnderstandingSetting } from '../../setting.ts'
import type { DealRead, Spelling } from '../../understanding.ts'
import { cardAccount, customerCards, customerNames, extraDomains } from './registration.ts'

/** The new facts of a reply, from `mail.ownText` (and the customer's cards attached to it). Pure. */
export function readUpdate(mail: ParsedMail, setting: UnderstandingSetting): DealRead {
  return updateOf(read(mail, setting, 'OWN'))
}

/** The name under which the story (understand.ts) calls it. */
export const readUpdateFacts = readUpdate

/** The same out of a prepared reading. */
export const updateOf = (reading: Reading): DealRead => withPutRight(reading, withStepSaid(newsOf(reading)))

function newsOf(reading: Reading): DealRead {
  const units = reading.units
  const account = accountOf(reading, readSpellings(reading))
  const cards = customerCards(reading)
  const country = readCountry(reading, units, account, cards, false)
  const wishes = readContactWishes(reading, units, true)
  const calm = besidesWishes(units, wishes)
  const closeDate = readCloseDate(reading, calm)
  const step = readNextStep(reading, calm, closeDate?.evidence[0] ?? null)
  const domain = readDomain(reading, units, account, extraDomains(reading, cards, false))
  const accountName = account?.name ?? dealName(reading)
  const competitor = readCompetitor(reading, units, accountName)
  const { contacts, contactsOut, contactSpellings } = peopleOf({
    reading,
    units,
    accountName,
    accountDomain: domain?.value ?? null,
    country: country?.value ?? null,
    cards,
    signatures: false,
  })
  return {
    accountName: accountFact(account) ?? cardAccount(cards)?.card ?? null,
    accountDomain: domain,
    accountCountry: country,
    contacts,
    contactsOut,
    contactSpellings,
    contactChanges: [],
    amount: readAmountOf(reading, units),
    closeDate,
    product: readProduct(reading, units, false),
    entrySignal: null,
    partnerRoles: readRoles(reading, units, customerNames(reading, accountName, contacts)),
    context: readContext(
      reading,
      calm,
      { step: step.unit, closeUnit: unitAt(calm, closeDate), competitor },
      true,
    ),
    nextStep: step.step,
    nextStepDate: step.date,
    competitor,
    ...wishes,
  }
}

/** Who is a contact now, who is none any more, and whose name or address was misspelt. */
export function peopleOf(
  input: ContactInput,
): Pick<DealRead, 'contacts' | 'contactsOut' | 'contactSpellings'> {
  const contactSpellings = readSpellings(input.reading)
  const said = readContacts(input).filter((contact) => !isMisspelling(contact, contactSpellings))
  const contactsOut = readContactsOut(input.reading, input.accountName, said)
  return {
    contacts: withoutOut(said, contactsOut),
    contactsOut,
    contactSpellings,
  }
}

/** The deal's name in the subject of the letter that is answered: "[1044] How is Larkfield Hospitals going?". */
export function dealName(reading: Reading): string | null {
  const { text, low } = reading.subject
  const from = /^(?:\s*(?:re|aw|sv|vs|wg|tr|fwd?|rv|r|antw|odp|ynt)\s*:|\s*\[[^\]]*\])*/.exec(low)![0].length
  return (
    findOrgs(text, low, from, text.length).sort((a, b) => b.end - b.start - (a.end - a.start))[0]?.name ??
    null
  )
}

/** The letter that is answered names it as well ("> Fürstliche Forstverwaltung (Flow, …): wie steht es?"). */
function inLetter({ mail, partner, setting }: Reading, name: string): boolean {
  if (!/\s/.test(name) || looksLikePerson(name) || partner.orgs.includes(name)) return false
  const own = mail.ownText.split(name).length
  // Our desk signs its letters with the name that the products bear.
  const desk = ['Deal', 'Partner', ...setting.products.map((product) => product.name.split(' ')[0]!)]
  return mail.text.split(name).length > own && !desk.includes(name.split(' ')[0]!)
}

/** A reply names its customer when it uses the name that the subject has, or says it under a label. */
function accountOf(reading: Reading, spellings: readonly Spelling[]): Candidate | null {
  const { text, low } = reading.subject
  const subject = findOrgs(text, low, 0, text.length).filter((org) => org.name.length > 3)
  // "It's spelt Kate Roe, not Rowe" says nothing of Rowe & Sons.
  const spelt = spellings.flatMap(({ wrong, right }) =>
    wrong === null ? [] : [plain(wrong.value), plain(right.value)],
  )
  const candidates = accountCandidates(reading, reading.units, false).filter(
    ({ name }) => !spelt.includes(plain(name)),
  )
  const labelled = candidates.find((candidate) => candidate.unit?.key === 'account' && candidate.score >= 4)
  if (labelled) return labelled
  const named = candidates.filter(
    (candidate) => candidate.score > -1 && subject.some((org) => sameOrg(org.name, candidate.name)),
  )
  return (
    named.sort((a, b) => b.name.length - a.name.length)[0] ??
    candidates.find((candidate) => candidate.score >= 0.5 && inLetter(reading, candidate.name)) ??
    candidates.find((candidate) => candidate.score >= 7) ??
    null
  )
}
