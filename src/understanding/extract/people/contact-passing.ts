/**
 * Who is only mentioned: names that nothing shows to be the customer's people, other firms' addresses, rows of a list of
 * people that are another organisation's.
 */
import { domainFits, sameOrg } from '../account/org.ts'
import { isFreemail } from '../address.ts'
import { text, type Unit } from '../layout/units.ts'
import type { Draft } from './contact-draft.ts'

/**
 * Probabilities of the learnt reader from which somebody counts: `beside` with a job title and no way to be reached,
 * beside somebody who can be; `both` with a title and "Mr"; `introduced` as "Mr" or "her boss" without one; `numbered` with a telephone number alone.
 */
const SURE = { beside: 0.77, both: 0.64, introduced: 0.82, numbered: 0.5 }

/** Sentences, under a label or not. */
export const isProse = ({ key, label }: Unit): boolean =>
  label !== 'signature' &&
  (key === null || ['context', 'nextStep', 'roles', 'account', 'closeDate'].includes(key))

/**
 * A name in a sentence without a way to reach its bearer, beside somebody who can be reached: with a job title, or
 * called "Mr" or "her boss", a contact where the learnt reader is sure; of the others one in thirty was one in mails that were
 * not looked at.
 */
export function onlyMentioned(draft: Draft, all: readonly Draft[]): boolean {
  const others = all.filter((other) => other !== draft)
  // "Mi marido, en el 600 …": a number alone makes nobody the customer's.
  if (draft.email === null && draft.phone !== null) return (draft.chance ?? 1) < SURE.numbered
  if (reachable(draft) || !others.some(reachable)) return false
  if (draft.title !== null && draft.introduced) return (draft.chance ?? 1) < SURE.both
  if (draft.title !== null) return (draft.chance ?? 1) < SURE.beside
  if (draft.introduced) return (draft.chance ?? 1) < SURE.introduced
  return draft.unit?.key === null && isProse(draft.unit)
}
const reachable = ({ email, phone }: Draft): boolean => email !== null || phone !== null

/**
 * "Affärssystemet sköts av Petter Hallin (petter@datacivil.example)": beside the customer's own domain an address at
 * another firm's is a supplier's or an adviser's, unless a label calls its bearer a contact.
 */
export function ofAnotherFirm(
  draft: Draft,
  all: readonly Draft[],
  { accountName, accountDomain }: { accountName: string | null; accountDomain: string | null },
): boolean {
  if (draft.email === null || accountName === null || draft.unit?.key === 'contact') return false
  const fits = (host: string) => domainFits(host, accountName) >= 2
  const host = hostOf(draft.email.value)
  if (isFreemail(host) || fits(host) || sharesDomain(host, accountDomain)) return false
  const own = all.filter((other) => other !== draft && other.email !== null)
  return (
    (accountDomain !== null && fits(accountDomain)) ||
    own.some(({ email }) => fits(hostOf(email!.value))) ||
    // A name in Japanese tells nothing of its domain: whose name is told goes before whose is not.
    (draft.name === null && own.some(({ name, email }) => name !== null && hostOf(email!.value) !== host))
  )
}
const sharesDomain = (host: string, domain: string | null): boolean =>
  domain !== null && (`.${host}`.endsWith(`.${domain}`) || `.${domain}`.endsWith(`.${host}`))
const hostOf = (address: string): string => address.slice(address.indexOf('@') + 1)

/** Without the rows of a list of people that name another organisation than the customer. */
export function ofTheCustomer(units: Unit[], accountName: string | null): Unit[] {
  if (accountName === null) return units
  const rowOf = ({ layout, paragraph, row }: Unit) => `${layout.part}/${paragraph}/${row}`
  const others = new Set(
    units.flatMap((unit) =>
      unit.key === 'account' && unit.row !== null && !sameOrg(text(unit), accountName) ? [rowOf(unit)] : [],
    ),
  )
  return others.size === 0 ? units : units.filter((unit) => unit.row === null || !others.has(rowOf(unit)))
}
