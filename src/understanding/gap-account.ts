/**
 * The customer in an answer to "Which company is the customer?": what was asked for is known, so that a name counts
 * here in ways that would be too little in any other mail: one word, without capitals, within a sentence, as a web
 * address.
 */
import { accountCandidates, accountFact } from './extract/account/account.ts'
import { readDomain } from './extract/account/account-domains.ts'
import { findOrgs } from './extract/account/find-orgs.ts'
import { looksLikePerson } from './extract/account/org.ts'
import { isPartnerOrg } from './extract/account/partner-orgs.ts'
import { fold, plain } from './extract/fold.ts'
import { low, text, type Unit } from './extract/layout/units.ts'
import { fact, foundIn, type Reading, words } from './extract/reading.ts'
import { AT_START, NAMED, NO_NAME, NOT_LONE, OF_THE_NAME, STOPS } from './gap-account-words.ts'
import { allMatches } from './search/all-matches.ts'
import type { DealRead, Fact } from './understanding.ts'

type Name = Fact<string> | null

/** The customer's name in the answer, null where it gives none. `deal`: what else the answer says. Pure; linear. */
export function accountInAnswer(reading: Reading, deal: DealRead): Name {
  const [best] = accountCandidates(reading, reading.units, false).filter(
    ({ score, name }) => score >= 2 && !/^www\./i.test(name),
  )
  const told = firstOf(reading.units, (unit) => toldIn(reading, unit, deal))
  // What a sentence says outright is surer than what merely looks like a company.
  if (best && (best.unit?.key === 'account' || told === null)) return accountFact(best)
  return (
    told ??
    firstOf(reading.units, (unit) => standingAlone(reading, unit, deal)) ??
    loneWords(reading, deal) ??
    site(reading)
  )
}

/** The first that is found, in order. */
const firstOf = (units: readonly Unit[], find: (unit: Unit) => Name): Name => {
  for (const unit of units) {
    const found = find(unit)
    if (found !== null) return found
  }
  return null
}

/** "It's for hoy", "the customer is called Sulzer Rotec", "Delmar is the customer". */
function toldIn(reading: Reading, unit: Unit, deal: DealRead): Name {
  if (unit.key !== null && unit.key !== 'context') return null
  const said = low(unit)
  if (said.length > LONGEST_ANSWER) return null
  const before = OF_THE_NAME.exec(said)?.groups?.name
  if (before !== undefined) {
    const at = said.indexOf(before)
    const name = nameFrom(reading, unit, unit.start + at, unit.start + at + before.length, deal, true)
    if (name !== null) return name
  }
  for (const m of allMatches(said, NAMED)) {
    const name = nameFrom(reading, unit, unit.start + m.index + m[0].length, unit.end, deal, true)
    if (name !== null) return name
  }
  const lead = AT_START.exec(said)
  return lead && nameFrom(reading, unit, unit.start + lead[0].length, unit.end, deal, false)
}
const LONGEST_ANSWER = 400

/** The name that begins at `from`. `sure`: the words before say that a name follows, with or without capitals. */
function nameFrom(
  reading: Reading,
  unit: Unit,
  from: number,
  to: number,
  deal: DealRead,
  sure: boolean,
): Name {
  const { layout } = unit
  const rest = layout.low.slice(from, to)
  const lead = ARTICLE.exec(rest)![0]
  // "De Graaf Zuivel": an article with a capital is a part of the name.
  const start = from + (/\p{Lu}/u.test(layout.text.slice(from, from + lead.length)) ? 0 : lead.length)
  const org = findOrgs(layout.text, layout.low, start, to).find((one) => one.start - start <= 1)
  const end = org ? start + tailless(layout.low.slice(start, org.end)) : lowerEnd(layout.low, start, to)
  return accept(reading, unit, org?.start ?? start, end, deal, sure || !org)
}
const ARTICLE =
  /^["'\s]*(?:(?:the|die|das|der|den|la|le|les|el|los|las|o|a|os|as|il|lo|gli|i|de|het|firma|firm[yue]|spolecnost)\s(?:(?:company|firm|firma|societe|empresa|azienda|firme)\s)?|l')?["'\s]*/u

/** "Kobe Textileです": the end of the name, without what Japanese puts right behind. */
const tailless = (name: string): number => {
  const tail = name.search(/(?:です|でございます|になります|様|さま).*$/u)
  return tail > 0 ? tail : name.length
}

const lowerEnd = (low: string, start: number, to: number): number =>
  start + lowerName(low.slice(start, to)).length

/** Words without capitals up to where the sentence goes on; none where they are more than a name has. */
function lowerName(rest: string): string {
  const stop = rest.search(STOPS)
  const name = (stop < 0 ? rest : rest.slice(0, stop)).trimEnd()
  return name.split(/\s+/).length <= MOST_WORDS ? name : ''
}
const MOST_WORDS = 5

function accept(
  reading: Reading,
  { layout }: Unit,
  start: number,
  end: number,
  deal: DealRead,
  checked: boolean,
): Name {
  const name = words(layout, start, end)
  const key = plain(name)
  if (key.length < 2 || /^\d+$/.test(key) || (checked && NO_NAME.test(key))) return null
  if (looksLikePerson(name) || isContact(deal, name) || isPartnerOrg(reading, name)) return null
  if (/^www\./.test(name)) return null
  return fact(layout.raw.slice(start, end).replace(/\s+/g, ' '), layout, start, end, 0.75)
}

const isContact = ({ contacts }: DealRead, org: string): boolean =>
  contacts.some(({ name }) => name !== null && (name.value.includes(org) || org.includes(name.value)))

/** A bare name is a piece of its own: "Acme, Jane Doe"; "See above" is not. */
function standingAlone(reading: Reading, unit: Unit, deal: DealRead): Name {
  const { layout } = unit
  for (const org of findOrgs(layout.text, layout.low, unit.start, unit.end)) {
    if (looksLikePerson(org.name) || isContact(deal, org.name) || isPartnerOrg(reading, org.name)) continue
    if (/^www\./i.test(org.name)) continue
    const alone = /^\s*(?:$|[,;|/(–-]|\.\s*$)/.test(layout.text.slice(org.end, unit.end))
    if (!org.legal && (!alone || org.start - unit.start > 24 || NOT_LONE.test(low(unit)))) continue
    return fact(org.name, layout, org.start, org.end, 0.7)
  }
  return null
}

/** "brightwell", "tesvik, they do furniture": an answer that begins with a few words without a capital. */
function loneWords(reading: Reading, deal: DealRead): Name {
  const said = reading.units.filter((unit) => /\p{L}/u.test(text(unit)) && !POLITE.test(low(unit)))
  const [unit] = said
  if (unit === undefined || said.length > 1 || unit.key !== null || /[?@:]/.test(text(unit))) return null
  const bare = /^[^,;(.!\n]*/.exec(low(unit))![0].trimEnd()
  if (bare.split(/\s+/).length > 3 || NOT_LONE.test(bare) || STOPS.test(` ${bare}`)) return null
  const { emails, sites, phones, dates, amounts } = foundIn(reading, unit)
  if (emails.length + sites.length + phones.length + dates.length + amounts.length > 0) return null
  return accept(reading, unit, unit.start, unit.start + bare.length, deal, true)
}
const POLITE =
  /^(?:hi|hello|hey|dear|hallo|guten (?:tag|morgen)|bonjour|hola|ola|ciao|hej|thanks|thank you|thx|cheers|danke|merci|gracias|obrigad[oa]|grazie|bedankt|tack|tak|takk|dzieki|diky|kiitos)(?!\p{L})[^\n]{0,20}$/u

/** Only where to look them up: the customer goes by its web address until it has a name. */
function site(reading: Reading): Name {
  const domain = readDomain(reading, reading.units, null)
  const [at] = domain?.evidence ?? []
  return domain && at && !/@/.test(fold(at.quote)) && isWebSite(reading, domain.value) ? domain : null
}

const isWebSite = (reading: Reading, domain: string): boolean =>
  reading.units.some((unit) => {
    const { sites, emails } = foundIn(reading, unit)
    const inAddress = emails.some(({ value }) => value.endsWith(`@${domain}`))
    return !inAddress && sites.some(({ value }) => value.replace(/^www\./, '') === domain)
  })
