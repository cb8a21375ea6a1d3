/**
 * The contacts of a deal after a reply about them: added, completed, put right, replaced, taken out. Each keeps the words
 * that it came from, under its new place in the list.
 */
import { canonicalJson } from '../motion/canonical.ts'
import type { Command } from '../motion/commands.ts'
import type { Contact, Deal, EvidenceByField, FieldEvidence } from '../motion/deal.ts'
import { addsNeed, isTalk } from '../understanding/answers/adding-context.ts'
import { roleCorrectionsIn } from '../understanding/answers/role-corrections.ts'
import { plain } from '../understanding/extract/fold.ts'
import { isAlike } from '../understanding/extract/people/contact-spellings.ts'
import { mailboxFits, nameKey, sameName } from '../understanding/extract/people/person.ts'
import type { ContactChange, DealRead, Fact, Spelling } from '../understanding/understanding.ts'
import { wishesAfter } from './contact-wishes.ts'
import { changesOf, evidenceOf } from './facts.ts'
import type { Plan } from './plan.ts'

type Field = keyof Contact
const FIELDS: Field[] = ['name', 'email', 'phone', 'title']

/** A contact with the words that each of its values came from. */
type Known = Contact & { from: Partial<Record<Field, FieldEvidence>> }

export interface ContactsAfter {
  contacts: Contact[]
  /** `contacts.N.*` of all that are in the list. */
  evidence: EvidenceByField
  /** The name of the last who can be reached: without a new one it stays, though it was said to be out. */
  kept: string | null
}

/** Null where the reply says nothing of contacts. */
export function contactsAfter(deal: Deal, read: DealRead, mailId: string): ContactsAfter | null {
  const { changes, evidence } = changesOf(read, mailId)
  const before = known(deal.facts.contacts, deal.evidence)
  const called = read.contacts.flatMap(({ name }) => (name === null ? [] : [name.value]))
  const spelled = read.contactSpellings.reduce((all, one) => spelt(all, one, called, mailId), before)
  const right = read.contactChanges.reduce((all, one) => changed(all, one, mailId), spelled)
  const said = besidesChanges(known(changes.contacts ?? [], evidence), read.contactChanges)
  // "Anna has moved to a new mailbox" takes nobody out.
  const moved = (contact: Known) =>
    read.contactChanges.some(({ email }) => email !== null && contact.email === email.value)
  const out = read.contactsOut
    .flatMap((one) => whoIsOut(one, right, said))
    .filter((contact) => !moved(contact))
  if (said.length === 0 && out.length === 0 && right === before) return null
  const rest = right.filter((contact) => !out.includes(contact))
  const lastOne = out.length > 0 && said.length === 0 && out.some(reachable) && !rest.some(reachable)
  // Whoever replaces somebody stands in the same place.
  const place = lastOne || out.length === 0 ? right.length : right.indexOf(out[0]!)
  return {
    ...listed(merged(lastOne ? right : rest, said, place)),
    kept: lastOne ? (out.find(reachable)?.name ?? out.find(reachable)?.email ?? null) : null,
  }
}

/**
 * The contacts of two deals that become one, each person once: those of the older stay as they are and where they are,
 * and are completed. Null where the younger knows nobody and nothing more.
 */
export function contactsOfBoth(older: Deal, younger: Deal): Omit<ContactsAfter, 'kept'> | null {
  const own = known(older.facts.contacts, older.evidence)
  const others = known(younger.facts.contacts, younger.evidence)
  const both = listed(merged(own, others, own.length, (first, second) => completed(second, first)))
  return canonicalJson(both.contacts) === canonicalJson(older.facts.contacts) ? null : both
}

/** What a reply says of a deal that has facts: its contacts are those of the deal and of the reply together. */
export function factsAfter(deal: Deal, read: DealRead, mailId: string): ReturnType<typeof changesOf> {
  const { changes, evidence } = changesOf(
    { ...read, context: read.context.filter(tellsOfNeed(read)).filter(joinsContext(deal)) },
    mailId,
  )
  const people = contactsAfter(deal, read, mailId)
  const wishes = wishesAfter(deal, read, mailId)
  const others = Object.entries(evidence).filter(([field]) => !/^contact(?:s|Wishes)\./.test(field))
  delete changes.contactWishes
  if (wishes) changes.contactWishes = wishes.contactWishes
  delete changes.contacts
  if (people && canonicalJson(people.contacts) !== canonicalJson(deal.facts.contacts))
    changes.contacts = people.contacts
  return { changes, evidence: { ...Object.fromEntries(others), ...people?.evidence, ...wishes?.evidence } }
}

/**
 * "It's Vantage Cold STORE, not storage": of no contact's name, but of the customer's. Capitals are how it was stressed
 * where the wrong word had none.
 */
export function accountSpelt({ facts }: Deal, { contactSpellings }: DealRead): Fact<string> | null {
  const words = facts.accountName?.split(' ') ?? []
  for (const { wrong, right } of contactSpellings) {
    if (wrong === null || right.value.includes('@')) continue
    const is = (word: string) => plain(word) === plain(wrong.value)
    const at = words.findIndex(is)
    if (at < 0 || facts.contacts.some(({ name }) => name?.split(' ').some(is))) continue
    const stressed = right.value === right.value.toUpperCase() && words[at] !== words[at]!.toUpperCase()
    const word = stressed ? right.value[0] + right.value.slice(1).toLowerCase() : right.value
    return { ...right, value: words.with(at, word).join(' ') }
  }
  return null
}

/** What was asked for may be said in any words; what joins a known need has to tell of it, and something new. */
const joinsContext =
  ({ facts, missing }: Deal) =>
  (sentence: Fact<string>): boolean =>
    facts.context === '' || missing.includes('CONTEXT')
      ? !isTalk(sentence.value)
      : addsNeed(sentence) && !facts.context.includes(sentence.value)

/** "Maya has left the company", "we do the closing" say nothing of why the customer needs it. */
const tellsOfNeed = ({ contactsOut, contactSpellings }: DealRead) => {
  const about = [...contactsOut, ...contactSpellings.map(({ right }) => right)].flatMap(
    ({ evidence }) => evidence,
  )
  return ({ value, evidence }: Fact<string>): boolean =>
    roleCorrectionsIn(value) === null &&
    !evidence.some((words) =>
      about.some(({ part, start, end }) => part === words.part && start < words.end && end > words.start),
    )
}

/** Nothing else was said: the sentence that works is all that is needed. Beside other facts a person reads it. */
export function lastContactStays(name: string, commands: Command[]): Plan {
  if (commands.some(({ type }) => type === 'changeFacts')) return { kind: 'PASS_ON', commands }
  const why = `${name} is the only contact who can be reached, and stays until somebody else is named`
  return { kind: 'UNCLEAR', why, examples: [`Please replace ${name} with …`] }
}

const listed = (contacts: Known[]): Omit<ContactsAfter, 'kept'> => ({
  contacts: contacts.map(({ from: _from, ...contact }) => contact),
  evidence: Object.fromEntries(contacts.flatMap(evidenceAt)),
})

const reachable = ({ email, phone }: Contact): boolean => email !== null || phone !== null

const known = (contacts: Contact[], evidence: EvidenceByField): Known[] =>
  contacts.map((contact, position) => ({
    ...contact,
    from: Object.fromEntries(
      FIELDS.flatMap((field) => {
        const found = evidence[`contacts.${position}.${field}`]
        return found ? [[field, found]] : []
      }),
    ),
  }))

const evidenceAt = ({ from }: Known, position: number): [string, FieldEvidence][] =>
  FIELDS.flatMap((field) => {
    const found = from[field]
    return found ? [[`contacts.${position}.${field}`, found] as [string, FieldEvidence]] : []
  })

/** The new address or title in whom it is of; as they were where nobody is called so. */
const changed = (contacts: Known[], { who, email, title }: ContactChange, mailId: string): Known[] =>
  contacts.map((contact) =>
    (contact.name ?? contact.email) !== who
      ? contact
      : {
          ...contact,
          email: email?.value ?? contact.email,
          title: title?.value ?? contact.title,
          from: {
            ...contact.from,
            ...(email ? { email: evidenceOf(email, mailId) } : {}),
            ...(title ? { title: evidenceOf(title, mailId) } : {}),
          },
        },
  )

/** "Robin, robin@new…" and "Robin (head of IT)" are not said of anybody else once that is taken. */
const besidesChanges = (said: Known[], changes: readonly ContactChange[]): Known[] =>
  said
    .map((one) => {
      const change = changes.find(
        ({ who, email }) =>
          (email !== null && email.value === one.email?.toLowerCase()) ||
          (one.name !== null && one.email === null && sameName(one.name, who)),
      )
      return change ? { ...one, name: change.who, email: null, title: null } : one
    })
    .filter(
      ({ email, phone, name, title }) => email || phone || title || !changes.some(({ who }) => who === name),
    )

/** Nobody, where the words fit several or none: "Karen" of two Karens. */
function whoIsOut({ value }: Fact<string | null>, contacts: Known[], said: Known[]): Known[] {
  // Whoever it was so far: said of one only, and only of somebody else than whom the mail brings.
  if (value === null)
    return contacts.length === 1 && !said.some((one) => isSame(contacts[0]!, one)) ? contacts : []
  const words = nameKey(value)
  const called = (fits: (word: string, own: string) => boolean) =>
    contacts.filter(({ name }) => words.every((word) => nameKey(name ?? '').some((own) => fits(word, own))))
  const exactly = called((word, own) => word === own)
  const found = exactly.length > 0 ? exactly : called(isForm)
  return words.length > 0 && found.length === 1 ? found : []
}

/** "Kowalskiego" is a Kowalski; "Hanna" is no Hannah of another deal, but of this one she is. */
const isForm = (word: string, own: string): boolean =>
  isAlike(word, own) ||
  (own.length >= 5 && word.length - own.length <= 3 && word.startsWith(own.slice(0, -1)))

/**
 * Puts a word of a name, or an address, right in whoever has the wrong one; as they were where nobody has. Of several it
 * is the one whose whole name is `called`: "Kate Roe, not Rowe" beside a Mike Rowe.
 */
function spelt(
  contacts: Known[],
  { wrong, right }: Spelling,
  called: readonly string[],
  mailId: string,
): Known[] {
  const address = right.value.includes('@')
  const field = address || wrong?.value.includes('@') ? 'email' : 'name'
  const put = contacts.map((contact) => {
    const value =
      contact[field] === null ? null : corrected(contact[field], wrong?.value ?? null, right.value)
    return value === null
      ? contact
      : { ...contact, [field]: value, from: { ...contact.from, [field]: evidenceOf(right, mailId) } }
  })
  const changedOnes = put.filter((contact, i) => contact !== contacts[i])
  if (changedOnes.length === 1) return put
  const meant = changedOnes.filter(
    ({ name }) => name !== null && called.some((one) => plain(one) === plain(name)),
  )
  return meant.length === 1 ? put.map((one, i) => (one === meant[0] ? one : contacts[i]!)) : contacts
}

function corrected(value: string, wrong: string | null, right: string): string | null {
  const fits = (word: string) =>
    word.toLowerCase() !== right.toLowerCase() &&
    (wrong === null ? isAlike(word, right) : word.toLowerCase() === wrong.toLowerCase())
  if (right.includes('@'))
    return fits(value) || (wrong !== null && value.split('@')[0] === wrong.toLowerCase())
      ? right.toLowerCase()
      : null
  const words = value.split(' ')
  const at = words.findIndex(fits)
  return at < 0 ? null : words.with(at, right).join(' ')
}

/**
 * Contacts of a reply are added to those known, completing the one they belong to: an answer to "how can we reach
 * her?" is often just a number. `one`: what becomes of two that are the same person.
 */
function merged(contacts: Known[], said: Known[], place: number, one = completed): Known[] {
  const after = [...contacts]
  let next = place
  for (const each of said) {
    const only = after.length === 1 && each.name === null && mayReach(after[0]!, each) ? after[0] : undefined
    const same = after.find((contact) => isSame(contact, each)) ?? only
    if (same) after[after.indexOf(same)] = one(same, each)
    else after.splice(next++, 0, each)
  }
  return after
}

/** A second address of somebody who has one is his only where it is made of his name: "please copy pat.lowe@…". */
const mayReach = ({ email, name }: Known, said: Known): boolean =>
  email === null || said.email === null || (name !== null && mailboxFits(said.email, name) >= 1)

function completed(contact: Known, said: Known): Known {
  const fuller =
    contact.name === null ||
    (said.name !== null &&
      nameKey(said.name).length > nameKey(contact.name).length &&
      nameKey(contact.name).every((word) => nameKey(said.name!).includes(word)))
  // "Anna is meeting the CFO": a title that a known one is to give way to is said outright, or stands on a card.
  const card = said.email !== null || said.phone !== null
  const counts: Partial<Record<Field, boolean>> = { name: fuller, title: card || contact.title === null }
  const taken = FIELDS.filter((field) => said[field] !== null && counts[field] !== false)
  const pick = <T>(from: Record<Field, T>) => Object.fromEntries(taken.map((field) => [field, from[field]]))
  return {
    ...contact,
    ...pick(said),
    from: { ...contact.from, ...pick(said.from as Record<Field, FieldEvidence>) },
  }
}

function isSame(a: Contact, b: Contact): boolean {
  // Two of one whole name are one, who has another address now.
  if (a.email && b.email)
    return a.email.toLowerCase() === b.email.toLowerCase() || isSameInFull(a.name ?? '', b.name ?? '')
  if (a.name && b.name) return wordsOf(a.name).some((word) => wordsOf(b.name ?? '').includes(word))
  return a.phone !== null && a.phone === b.phone
}

const isSameInFull = (a: string, b: string): boolean =>
  nameKey(a).length > 1 && nameKey(a).join(' ') === nameKey(b).join(' ')

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)

/** "Please remove Terry from this, he's gone for good": who is out is one of its people, and not the customer. */
export function namesContact(words: string, deal: Deal): boolean {
  const said = new Set(words.toLowerCase().split(/[^\p{L}]+/u))
  const names = deal.facts.contacts.flatMap(({ name }) => (name ?? '').toLowerCase().split(/[^\p{L}]+/u))
  return names.some((name) => name.length >= 3 && said.has(name))
}
