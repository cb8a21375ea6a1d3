/**
 * The addresses of the customer's people, and whose each is: by how it spells a name, else by who stands nearest.
 */
import type { Unit } from '../layout/units.ts'
import { foundIn, type Source } from '../reading.ts'
import type { Draft } from './contact-draft.ts'
import type { EmailAt } from './contact-headers.ts'
import type { ContactInput } from './contact-input.ts'
import { OURS_PHONE, type WeakName } from './contact-phones.ts'
import { notToUse, ofThirdParty } from './contact-sides.ts'
import { GIVEN_NAMES } from './people-words.ts'
import { mailboxFits, nameKey } from './person.ts'

/** "Paul Sabatier (paul@fidudrome.example)", who was kept out: his address is nobody's else. */
export const isOf = ({ value }: EmailAt, out: readonly string[], drafts: readonly Draft[]): boolean =>
  spells(
    value,
    out.filter((name) => GIVEN_NAMES.has(nameKey(name)[0] ?? '') && nameKey(name).length > 1),
  ) && !drafts.some(({ name }) => name !== null && mailboxFits(value, name.value) >= 2)
export const spells = (email: string, names: readonly string[]): boolean =>
  names.some((name) => mailboxFits(email, name) >= Math.min(2, nameKey(name).length))

export function customerEmails({ reading, accountName }: ContactInput, units: Unit[]): EmailAt[] {
  const found: EmailAt[] = []
  for (const [order, unit] of units.entries()) {
    if (unit.key === 'skip' || unit.key === 'competitor') continue
    for (const email of foundIn(reading, unit).emails) {
      if (reading.isPartnerAddress(email.value) || reading.isVendorAddress(email.value)) continue
      if (ofThirdParty(unit, email.start, email.value, accountName)) continue
      if (notToUse(unit, email)) continue
      if (found.length >= 60 || found.some((other) => other.value === email.value)) continue
      found.push({ value: email.value, unit, order, start: email.start, end: email.end })
    }
  }
  return found
}

export function assignEmails(emails: EmailAt[], drafts: Draft[], weak: readonly WeakName[]): void {
  for (const email of emails) {
    if (drafts.some((draft) => draft.email?.value === email.value)) continue
    const open = drafts.filter((draft) => draft.email === null && draft.name !== null)
    const fitting = open
      .map((draft) => ({ draft, fits: mailboxFits(email.value, draft.name!.value) }))
      .filter(({ fits }) => fits >= 1)
      .sort((a, b) => b.fits - a.fits || distance(a.draft, email) - distance(b.draft, email))
    const near = open
      .filter((draft) => distance(draft, email) < 1000)
      .sort((a, b) => distance(a, email) - distance(b, email))
    // "Elvis uses elvis@acme.example … his mother, Grace Acme": a lone first name's, nobody's else.
    const lone = weak.some(
      ({ mention, unit }) => unit === email.unit && mailboxFits(email.value, mention.name) >= 2,
    )
    const chosen =
      fitting[0]?.draft ??
      (near[0] && !lone && (sharesUnit(near[0], email) || open.length === 1 || distance(near[0], email) < 200)
        ? near[0]
        : undefined)
    const at = { value: email.value, source: email.unit.layout as Source, start: email.start, end: email.end }
    if (chosen) chosen.email = at
    else if (notOurs(email))
      drafts.push({ unit: email.unit, order: email.order, name: null, email: at, phone: null, title: null })
  }
}
const notOurs = (email: EmailAt): boolean =>
  !OURS_PHONE.test(email.unit.layout.low.slice(Math.max(email.unit.start, email.start - 40), email.start))
const sharesUnit = (draft: Draft, at: { unit: Unit }): boolean => draft.unit === at.unit

/** How far a person is from something: characters in one unit, more between units, far in another text. */
function distance(draft: Draft, at: { unit: Unit; order: number; start: number }): number {
  if (draft.unit === null) return draft.name?.source === at.unit.layout ? 900 : 5000
  if (draft.unit.layout !== at.unit.layout) return 3000
  if (draft.unit.row !== at.unit.row) return 4000
  const gap = draft.name!.start <= at.start ? at.start - draft.name!.end : (draft.name!.start - at.start) * 2
  const apart = Math.abs(draft.order - at.order)
  return gap + apart * 20 + (draft.unit.paragraph === at.unit.paragraph ? 0 : 150)
}
