/**
 * The customer's people of a deal: names, addresses, telephones and titles gathered from prose, forms, forwarded
 * signatures and cards, and put together by what belongs to whom.
 *
 * A name alone is not enough: something must show that a customer's person is meant. Out stay the partner's and
 * the vendor's people, and whoever has left.
 */
import type { ContactRead } from '../../understanding.ts'
import { oneLine } from '../fold.ts'
import { text, type Unit } from '../layout/units.ts'
import { cards } from './contact-cards.ts'
import type { Draft } from './contact-draft.ts'
import { assignEmails, customerEmails, isOf, spells } from './contact-emails.ts'
import { finish } from './contact-facts.ts'
import { authors, copied } from './contact-headers.ts'
import type { ContactInput } from './contact-input.ts'
import { loneNames } from './contact-lone-names.ts'
import { names } from './contact-names.ts'
import { isProse, ofTheCustomer } from './contact-passing.ts'
import { assignPhones, type WeakName } from './contact-phones.ts'
import { hasLeft } from './contact-sides.ts'
import { signatureUnits } from './contact-signatures.ts'
import { pronounTitles, signatureTitles, titleFields } from './contact-titles.ts'
import { sameName } from './person.ts'
import { personsIn } from './persons-in.ts'

const READ_FOR_NAMES = (unit: Unit): boolean =>
  unit.key === null ||
  [
    'contact',
    'context',
    'nextStep',
    'firstName',
    'lastName',
    'account',
    'title',
    'email',
    'phone',
    'address',
    'roles',
    'closeDate',
    'dealName',
    'website',
  ].includes(unit.key)

/** The contacts of one deal, in order of appearance. */
export function readContacts(input: ContactInput): ContactRead[] {
  const units = [
    ...ofTheCustomer(input.units, input.accountName),
    ...(input.signatures ? signatureUnits(input.reading) : []),
  ]
  const drafts: Draft[] = []
  const strangers: string[] = []
  const emails = customerEmails(input, units)
  if (input.signatures) {
    strangers.push(...authors(input.reading, input.accountName, drafts, emails))
    copied(input.reading, drafts, emails)
  }
  nameFields(units, drafts)
  const weak: WeakName[] = []
  /** Names that were kept out: an address made of one is its bearer's. */
  const out: string[] = []
  for (const [order, unit] of units.entries())
    if (READ_FOR_NAMES(unit) && drafts.length < 60 && weak.length < 200)
      names(input, unit, order, emails, drafts, weak, out)
  cards(input, drafts)
  assignEmails(
    emails.filter((email) => !isOf(email, out, drafts)),
    drafts,
    weak,
  )
  loneNames(weak, drafts)
  titleFields(units, drafts)
  signatureTitles(input.reading, drafts)
  pronounTitles(units, drafts)
  assignPhones(input.reading, units, drafts, weak)
  const left = whoLeft(units)
  const named = (names: string[], { name }: Draft) =>
    names.some((one) => name !== null && sameName(name.value, one))
  const theirs = ({ name, email }: Draft) =>
    name === null && email !== null && spells(email.value, [...out, ...left])
  const there = drafts.filter(
    (draft) => !named(strangers, draft) && !(draft.order < 0 && named(left, draft)) && !theirs(draft),
  )
  return finish(input, units, there)
}

/** Who has left, as a sentence says, is no contact by the header of an old mail of his. */
const whoLeft = (units: Unit[]): string[] =>
  units.filter(isProse).flatMap((unit) =>
    personsIn(unit)
      .filter((mention) => (mention.honorific || mention.given) && hasLeft(unit, mention, false))
      .map(({ name }) => name),
  )

/** "First name: Imogen" and "Last name: Tait" of a form. */
function nameFields(units: Unit[], drafts: Draft[]): void {
  for (const [order, unit] of units.entries()) {
    if (unit.key !== 'lastName' || text(unit).trim() === '') continue
    const first = units.find(
      (other) =>
        other.key === 'firstName' && other.row === unit.row && Math.abs(units.indexOf(other) - order) <= 3,
    )
    const value = oneLine(`${first ? text(first) : ''} ${text(unit)}`)
    const span =
      first && first.layout === unit.layout && first.end < unit.start
        ? { start: first.start, end: unit.end }
        : unit
    drafts.push({
      unit,
      order,
      name: { value, source: unit.layout, start: span.start, end: span.end, score: 6 },
      email: null,
      phone: null,
      title: null,
    })
  }
}
