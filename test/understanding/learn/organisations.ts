/**
 * What the reader of organisations learns from: examples/organisations/*.tsv, one passage of a partner's mail a line: the
 * language, and the words with every name in braces and what it is: {C:Pinewood Cabinetry} the customer, {R:ShareGuard} a
 * rival or what the customer uses today, {F:Halden Dairies} a reference, {P:Kestrel IT} the partner's own firm,
 * {S:Marlow Group} anybody else, {X:Leeds} none.
 */
import { accountCandidates } from '../../../src/understanding/extract/account/account.ts'
import type { Candidate } from '../../../src/understanding/extract/account/account-candidate.ts'
import { sameOrg } from '../../../src/understanding/extract/account/org.ts'
import { orgPlace } from '../../../src/understanding/extract/account/org-learned.ts'
import { featuresOf, ORGS, type OrgSide } from '../../../src/understanding/extract/learned/org-side.ts'
import { type Reading, read } from '../../../src/understanding/extract/reading.ts'
import { mailOf, settingOf } from '../extract/kit.ts'
import type { LabelledMail } from './labelled-mails.ts'
import type { Observation } from './regression.ts'
import { marksIn, rowsIn } from './rows.ts'

interface Passage {
  words: string
  /** Where the names stand in the words. */
  names: { start: number; end: number; side: OrgSide }[]
}

const MEANT: Record<string, OrgSide> = {
  C: 'CUSTOMER',
  R: 'RIVAL',
  F: 'OTHER',
  P: 'OTHER',
  S: 'OTHER',
  X: 'NONE',
}

/** Every written passage. Throws on a line that is not one, and says which. */
export const organisationsIn = (): Passage[] =>
  rowsIn('organisations', ({ cells: [language = '', marked = ''], wrong }) => {
    const { words, marks } = marksIn(marked)
    if (!/^[a-z]{2}$/.test(language) || marks.length === 0 || marks.some(({ letter }) => !(letter in MEANT)))
      throw wrong('language and words with names in braces')
    return { words, names: marks.map(({ letter, ...at }) => ({ ...at, side: MEANT[letter]! })) }
  })

/** What the reader of organisations sees of each name that the rules find in the passages, and what it is. */
export const organisationObservations = (passages: readonly Passage[]): Observation[] =>
  passages.flatMap(({ words, names }) => {
    const mail = mailOf({ text: words, subject: '' })
    return organisationsSeen(read(mail, settingOf(mail), 'WHOLE'), ({ start, end }) => {
      const known = names.find((name) => name.start < end && name.end > start)
      return known?.side ?? 'NONE'
    })
  })

/** The same of whole mails, whose labels tell the customer, and of the others only that they are none. */
export const organisationsInMails = (mails: readonly LabelledMail[]): Observation[] =>
  mails.flatMap(({ reading, reply, deals }) => {
    const customers = deals.flatMap(({ account }) => account?.name ?? [])
    if (reply || customers.length === 0) return []
    return organisationsSeen(reading, ({ name }) =>
      customers.some((customer) => sameOrg(customer, name)) ? 'CUSTOMER' : null,
    )
  })

function organisationsSeen(
  reading: Reading,
  sideOf: (candidate: { name: string; start: number; end: number }) => OrgSide | null,
): Observation[] {
  // In the order of the mail: best first would be an order that what is learnt changes.
  const place = ({ unit, start }: Candidate) =>
    unit === null ? -1 : reading.units.indexOf(unit) * 1e6 + start
  const candidates = accountCandidates(reading, reading.units, true).sort((a, b) => place(a) - place(b))
  return candidates.flatMap((candidate) => {
    const { unit, mention } = candidate
    const seen = unit && mention && orgPlace(unit, mention)
    if (seen === null) return []
    const side = sideOf(candidate)
    const truth = ORGS.map((one) => (side !== null ? Number(one === side) : one === 'CUSTOMER' ? 0 : null))
    return [{ features: featuresOf(seen), truth }]
  })
}
