/**
 * The end customer of a deal: which organisation the mail is about, spelled as in the mail.
 *
 * Never the partner, the vendor, a competitor, a reference or a distributor. A label says it outright; in prose
 * the customer's own mail domain, the words around a name ("register X", "at X", "X wants …"), the subject and the
 * signature of a forwarded mail point to it.
 */
import type { Fact } from '../../understanding.ts'
import { plain } from '../fold.ts'
import type { Unit } from '../layout/units.ts'
import { isOrgWord } from '../people/people-words.ts'
import { asWritten, fact, type Reading } from '../reading.ts'
import type { Candidate } from './account-candidate.ts'
import { customerDomains, writersDomains } from './account-domains.ts'
import { labelled } from './account-labelled.ts'
import { prose } from './account-prose.ts'
import { signatures } from './account-signatures.ts'
import { subjectNames, TOPIC } from './account-subject.ts'
import { orgKey, sameOrg } from './org.ts'
import { sideOfOrg } from './org-learned.ts'
import { isPartnerOrg } from './partner-orgs.ts'

const MOST_CANDIDATES = 120

/** All that may be the customer in these units and in the customers' signatures, best first. */
export function accountCandidates(reading: Reading, units: Unit[], alone: boolean): Candidate[] {
  const domains = [...customerDomains(reading, units), ...(alone ? writersDomains(reading) : [])]
  const found: Candidate[] = []
  for (const [i, unit] of units.entries()) {
    if (found.length > MOST_CANDIDATES) break
    if (unit.key === 'account') labelled(reading, unit, found)
    else if (unit.key !== 'skip' && unit.key !== 'competitor' && unit.key !== 'website')
      prose(reading, unit, i < 3, domains, found)
  }
  if (alone) {
    signatures(reading, domains, found)
    subjectNames(reading, domains, found)
  }
  // The same organisation seen again, in another form or place, speaks for it.
  const kept = found
    .filter((candidate) => !isPartnerOrg(reading, candidate.name))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES)
  for (const candidate of kept) {
    const others = kept.filter((other) => other !== candidate && sameOrg(other.name, candidate.name))
    if (others.length > 0) candidate.score += Math.min(1.5, 0.5 * others.length)
    if (others.some((other) => other.layout === reading.subject) && candidate.layout !== reading.subject)
      candidate.score += 2
    else if (
      candidate.layout !== reading.subject &&
      candidate.score > 1 &&
      kept.some((other) => other.layout === reading.subject && sharesName(other.name, candidate.name))
    )
      candidate.score += 2
  }
  return kept.sort((a, b) => b.score - a.score || a.start - b.start)
}

/** "Messe + Trautwein" in the subject, "Spielwaren Trautwein GmbH" in the mail: it gives the telling word of a name. */
function sharesName(subject: string, name: string): boolean {
  const telling = (text: string) =>
    plain(text)
      .split(' ')
      .filter((word) => word.length >= 5 && !isOrgWord(word) && !TOPIC.test(word))
  const inSubject = new Set(telling(subject))
  return telling(name).some((word) => inSubject.has(word))
}

/** The customer's name among the candidates: the best, in its fullest form. */
export function chooseAccount(reading: Reading, units: Unit[], alone: boolean): Candidate | null {
  const candidates = accountCandidates(reading, units, alone)
  const best = candidates[0]
  if (best === undefined || best.score < enough(reading, candidates)) return null
  if (best.unit?.key === 'account') return best
  const forms = candidates.filter(
    (other) =>
      other.score > 0.5 &&
      // A subject adds its own words in front of a name ("Projektschutz Landratsamt …"), seldom behind it.
      (other.layout !== reading.subject || orgKey(other.name).startsWith(orgKey(best.name))) &&
      sameOrg(other.name, best.name) &&
      !/\n\s*\n/.test(other.name) &&
      !somebodyOf(other.name, best.name),
  )
  forms.sort(
    (a, b) =>
      Number(b.legal) - Number(a.legal) || orgKey(b.name).length - orgKey(a.name).length || b.score - a.score,
  )
  const fullest = forms[0] ?? best
  return orgKey(fullest.name).split(' ').length - orgKey(best.name).split(' ').length > 4 ? best : fullest
}

/** The score from which a name is taken: where nothing else could be the customer, and among others. */
const ENOUGH = { lone: 0.3, alone: 1.5, among: 2.5 }
const enough = (reading: Reading, candidates: Candidate[]): number =>
  isLone(reading, candidates) ? ENOUGH.lone : standsAlone(candidates) ? ENOUGH.alone : ENOUGH.among
/** "Érablière Nadeau (Québec), suivi des barils …": a hasty mail opens a line with its only name; "at Hannover Messe" opens none. */
const isLone = ({ units }: Reading, [best, ...others]: Candidate[]): boolean =>
  best!.unit !== null &&
  best!.mention !== null &&
  units.length <= FEW &&
  units.indexOf(best!.unit) < 2 &&
  best!.unit.key === null &&
  best!.start - best!.unit.start < 4 &&
  / \p{L}{3}/u.test(best!.name) &&
  (sideOfOrg(best!.unit, best!.mention)?.('CUSTOMER') ?? 0) >= 0.1 &&
  others.every((other) => other.score < 0 || sameOrg(other.name, best!.name))
/** Units of a mail that was typed in a hurry. */
const FEW = 7
const standsAlone = ([best, ...others]: Candidate[]): boolean =>
  sounds(best!) && others.every((other) => other.score < 0 || sameOrg(other.name, best!.name))
const sounds = ({ unit, mention }: Candidate): boolean =>
  unit !== null && mention !== null && (sideOfOrg(unit, mention)?.('CUSTOMER') ?? 0) >= 0.6

/** "Clelia Roddolo delle Cantine Roddolo" is a person of the customer's, not its fuller name. */
function somebodyOf(name: string, org: string): boolean {
  const at = name.indexOf(org)
  if (at <= 0) return false
  const front =
    /^(\p{Lu}\S+(?: \p{Lu}\S+){1,2}) (?:of|from|at|der|des|von|vom|von der|bei|de|du|del|de la|della|delle|dello|dei|di|da|do|dos|van|van de) $/u.exec(
      name.slice(0, at),
    )
  return (
    front !== null &&
    !plain(front[1]!)
      .split(' ')
      .some((word) => isOrgWord(word))
  )
}

export const accountFact = (chosen: Candidate | null): Fact<string> | null =>
  chosen === null
    ? null
    : fact(
        asWritten(chosen.name, chosen.layout, chosen.start, chosen.end),
        chosen.layout,
        chosen.start,
        chosen.end,
        Math.min(0.98, 0.6 + chosen.score / 30),
      )
