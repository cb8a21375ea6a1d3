/**
 * Names in sentences: each gets points for the words around it (account-words.ts), for its place and its form, and
 * for what the learnt reader hears.
 */
import { fold } from '../fold.ts'
import { low, type Unit } from '../layout/units.ts'
import { isTitleWord } from '../people/people-words.ts'
import type { Reading } from '../reading.ts'
import { base, type Candidate, fitting, IN, isPlaceOnly } from './account-candidate.ts'
import {
  A_FIRM,
  ADVISES,
  AGAIN,
  ANNOUNCES,
  BRINGS,
  CALLED,
  COUNTED,
  EMPLOYER,
  FIELD_OF,
  HAS_TITLED,
  IN_TALKS,
  ITS,
  LEAVES,
  MILD_CUE,
  NEGATIVE_AFTER,
  NEGATIVE_BEFORE,
  ONE_OF_SEVERAL,
  OURS_NOW,
  PEOPLE_OF,
  STRONG_CUE,
  TO_REGISTER,
  WANTS,
} from './account-words.ts'
import { employerIn, looksLikePerson, type OrgMention } from './org.ts'
import { sideOfOrg } from './org-learned.ts'
import { orgsOf } from './orgs-in.ts'
import { isPartnerOrg } from './partner-orgs.ts'

export function prose(
  reading: Reading,
  unit: Unit,
  early: boolean,
  domains: { domain: string }[],
  found: Candidate[],
): void {
  const all = unit.layout
  for (const whole of orgsOf(unit)) {
    const org = withoutPlace(reading, withoutUs(reading, withoutProduct(reading, whole)))
    const before = all.low.slice(Math.max(unit.start, org.start - 70), org.start)
    const after = all.low.slice(org.end, Math.min(unit.end, org.end + 80))
    let score = base(org)
    const fits = fitting(domains, org.name)
    score += fits
    if (fits === 0 && !org.legal && FIELD_OF.test(before)) score -= 4
    if (fits === 0 && !org.legal && org.orgWords === 0 && IN.test(before) && isPlaceOnly(reading, org.name))
      score -= 4
    if (!org.legal && fits === 0 && AT_FAIR.test(before) && FAIR.test(fold(org.name))) score -= 6
    if (NEGATIVE_AFTER.test(after)) score -= 6
    else if (NEGATIVE_BEFORE.test(before)) score -= 4
    else if (STRONG_CUE.test(before)) score += 3
    else if (ONE_OF_SEVERAL.test(before)) score += 2
    else if (EMPLOYER.test(before)) score += 3
    // Every German noun has a capital.
    else if (reading.language === 'de' && fits === 0 && !org.legal && !/[\s&-]/.test(org.name)) score -= 1.5
    else if (MILD_CUE.test(before)) score += 1
    if (WANTS.test(after) && unit.key === null)
      score += OPENING.test(lastClause(all.low.slice(unit.start, org.start))) && /\s/.test(org.name) ? 2 : 1.2
    if (isCalled(reading, unit, org)) score += 3
    // "de gemeente Noorderkogge": named with the kind of house that it is.
    if (org.orgWords > 0 && /^\p{Ll}{3}.* \p{Lu}/u.test(org.name)) score += 1.5
    if (early && ITS.test(all.low.slice(unit.start, org.start)) && AGAIN.test(after)) score += 3
    if (isTitleWord(HAS_TITLED.exec(after)?.[1] ?? '') && unit.key === null) score += 2
    if (PEOPLE_OF.test(after) && unit.key === null) score += 2
    if (TO_REGISTER.test(after) && (org.legal || /\s/.test(org.name))) score += 4
    if (IN_TALKS.test(after) && MILD_CUE.test(before)) score += 2
    if (ANNOUNCES.test(before) || OURS_NOW.test(after) || (early && BRINGS.test(before))) score += 3
    if (ADVISES.test(before)) score += 5
    else if (early && LEAVES.test(before)) score += 3
    if (/^\s*[:–-]\s|^\s*\(|^\s*,\s/.test(after) && org.start - unit.start < 3 && unit.key === null)
      score += 1
    if ((early || unit.item) && introduced(unit, org, after)) score += listed(reading, unit) ? 3.5 : 1.5
    if (isShouted(unit, org, after)) score += 2
    // A line that is nothing but this name, or starts an item with it, is a heading.
    if (unit.key === null && org.start === unit.start && org.end >= unit.end - 1)
      score += org.orgWords > 0 || org.legal ? 3 : 1.5
    if (unit.key === 'contact' && !org.legal && fitting(domains, org.name) === 0) score -= 2
    if (unit.key === 'contact' && org.orgWords > 0 && org.start - unit.start < 3) score += 1.5
    if (unit.key === 'title' || unit.key === 'address' || unit.key === 'country' || unit.key === 'roles')
      score -= 4
    if (unit.key === 'context' || unit.key === 'dealName') score += unit.key === 'dealName' ? 4 : -0.5
    if ((looksLikePerson(org.name) || employerIn(org.name) !== null) && !org.legal) score -= 4
    if (COUNTED.test(fold(org.name))) score -= 8
    else if (COUNTED.test(all.low.slice(unit.start, org.start).replace(/[\s:–.-]+$/, ''))) score += 3
    score += heard(unit, org, score)
    found.push({
      name: org.name,
      layout: all,
      unit,
      start: org.start,
      end: org.end,
      score,
      legal: org.legal,
      mention: org,
    })
  }
}

/** "Saw your team at Hannover Messe": where people meet. */
const FAIR = /\s(?:messe|expo|fair)$/
const AT_FAIR = /(?<![\p{L}])(?:at|on|auf|bei|au|en|alla|op|na|pa|hos|a)(?: (?:the|der|die|la|le|de|l'))?\s$/u

/** What the learnt reader adds to a score: nothing where the rules are against it anyway. */
function heard(unit: Unit, mention: OrgMention, score: number): number {
  const side = score < HOPELESS ? null : sideOfOrg(unit, mention)
  if (side === null) return 0
  const chance = side('CUSTOMER')
  return LEARNT * Math.log((chance + DOUBT) / (1 - chance + DOUBT))
}
const HOPELESS = -1.5
/** How much the learnt reader's log odds count beside the rules' points, and its doubt, which keeps them within ±5. */
const LEARNT = 1.5
const DOUBT = 0.01

/** "Vi segnalo un'azienda … Si chiama Molini Castelgrano": a firm was spoken of just before. */
function isCalled(reading: Reading, unit: Unit, org: OrgMention): boolean {
  if (!/\s/.test(org.name) || !CALLED.test(unit.layout.low.slice(unit.start, org.start))) return false
  const last = reading.units[reading.units.indexOf(unit) - 1]
  return last !== undefined && last.layout === unit.layout && A_FIRM.test(low(last))
}
/** "Quick one from a birthday party: Dierenpark Zuiderhoek wants …" */
const lastClause = (before: string): string =>
  before
    .slice(before.lastIndexOf(': ') + 1)
    .replace(FROM_WHERE, '')
    .trimStart()
/** "snabbt från tåget, Hälleberga Sågverk vill slippa …" */
const FROM_WHERE =
  /^\s*(?:\p{L}+ ){0,3}(?:from|off|fran|fra|aus|vom|von|depuis|desde|dal|dalla|uit|vanuit|z)(?: \p{L}+){1,3}, /u
/** Nothing but an article before it: "Die Messe Plauen fragt nach …". */
const OPENING = /^(?:\W{0,3}\d{1,2}[.)] )?(?:(?:the|die|der|das|la|le|les|el|los|il|lo|o|a|de|het) |l')?$/

/** "Got one for the book. Caradoc Leisure Centres - 14 gyms": among the first words, and something is said of it. */
const introduced = (unit: Unit, org: OrgMention, after: string): boolean =>
  unit.key === null &&
  org.start - unit.start < 4 &&
  /\s/.test(org.name) &&
  /^\s*(?:[-–(,:=]\s?\S|\.?\s*$)/.test(after)

/** "GALVESTON PETRO TERMINALS = whale.": in capitals at the head of a paragraph that has small letters. */
const isShouted = (unit: Unit, org: OrgMention, after: string): boolean =>
  unit.key === null &&
  org.start - unit.start < 4 &&
  SHOUTED.test(org.name) &&
  /^\s*[-–(,:=]\s?\S/.test(after) &&
  /\p{Ll}{3}/u.test(unit.layout.text.slice(org.end, unit.end))
const SHOUTED = /^(?=(?:[^\p{L}]*\p{L}){8})\p{Lu}[\p{Lu}\d&'’.-]*(?: [\p{Lu}\d&'’.-]+){1,5}$/u

/** "1) Pike & Sons - 20k …, 2) Marchwood Timber - no number yet …": items that all begin with a name and go on. */
function listed(reading: Reading, unit: Unit): boolean {
  if (!unit.item) return false
  const known = lists.get(reading)
  if (known !== undefined) return known
  const headed = reading.units.filter((other) => other.item && HEADED.test(textOf(other))).length > 1
  lists.set(reading, headed)
  return headed
}
/** Asked of each name in each item. */
const lists = new WeakMap<Reading, boolean>()
const textOf = ({ layout, start, end }: Unit): string => layout.text.slice(start, end)
const HEADED =
  /^(?:\p{Lu}[\p{L}\p{N}'’.&-]*|&|\+)(?: (?:\p{Lu}[\p{L}\p{N}'’.&-]*|&|\+|\p{Ll}{1,3})){1,5}\s?(?:[:–(,]| -)\s?\S/u

/** "Kestrel Bridge Engineering for Flow" → the name before the product. */
function withoutProduct(reading: Reading, org: OrgMention): OrgMention {
  const at = org.name.search(productTail(reading))
  return at > 1 ? { ...org, name: org.name.slice(0, at), end: org.start + at } : org
}

/** "Pruett Memorial Parks for Ridgetop Data": whose deal it is, behind the customer. */
function withoutUs(reading: Reading, org: OrgMention): OrgMention {
  const tail = FOR_WHOM.exec(org.name)
  return tail !== null && tail.index > 1 && isPartnerOrg(reading, tail[1]!)
    ? { ...org, name: org.name.slice(0, tail.index), end: org.start + tail.index }
    : org
}
const FOR_WHOM =
  / (?:for|under|via|through|by|für|über|durch|pour|par|para|por|per|da|voor|via|för|for|til|till|dla|przez) (\p{Lu}.*)$/u

/**
 * "Norrlands Timmer & Bygg i Umeå": where it is, in the languages in which "i" is no "and"; "Cantine Valmorena di Verona"
 * under a subject that calls them "Cantine Valmorena".
 */
function withoutPlace(reading: Reading, org: OrgMention): OrgMention {
  const at = ['sv', 'da', 'no'].includes(reading.language) ? org.name.search(/ i \p{Lu}\S+$/u) : -1
  const from = at > 1 ? at : (FROM_TOWN.exec(org.name)?.[1]?.length ?? -1)
  if (from < 0 || (at < 0 && !namesAlone(reading.mail.subject ?? '', org.name.slice(0, from)))) return org
  return { ...org, name: org.name.slice(0, from), end: org.start + from }
}
const FROM_TOWN =
  /^(\S+ .*\S) (?:di|da|de|d[’']|du|aus|von|from|of|in|à|uit|van|z|ze|från|fra) ?\p{Lu}[\p{L}’'-]+$/u
/** Whether a subject has this name, and nothing of a name behind it. */
function namesAlone(subject: string, name: string): boolean {
  const at = subject.indexOf(name)
  return at >= 0 && /^(?:$|[\s)]*$|\s*[,;:.()/|–-])/u.test(subject.slice(at + name.length))
}

const tails = new WeakMap<object, RegExp>()
const productTail = (reading: Reading): RegExp => {
  const known = tails.get(reading.setting.products)
  if (known) return known
  const forms = reading.setting.products
    .flatMap((product) => [product.name, ...product.aliases])
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const links = 'for|with|on|mit|für|und|and|&|pour|avec|para|con|com|per|voor|met|för|med|til|till|dla|na'
  const pattern =
    forms.length === 0 ? /(?!)/ : new RegExp(`\\s+(?:(?:${links})\\s+){0,2}(?:${forms.join('|')})\\b`)
  tails.set(reading.setting.products, pattern)
  return pattern
}
