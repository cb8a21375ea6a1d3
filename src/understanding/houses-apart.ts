/**
 * Customers whom a reply sets apart from its deal's, and of whom no deal is known: "Norcott Ltd: now 90k", "By the way
 * Norcott is 99k now". Heard where a house stands at the head of words that tell a sum, a contact or an end of it, and
 * is plainly one by its name, or is told off against the deal's own. Pure; linear.
 */

import type { Place } from './answers/deal-by-deal.ts'
import { setApartIn } from './answers/set-apart.ts'
import { leadsTo } from './answers/set-apart-words.ts'
import { evidenceAt } from './evidence.ts'
import type { OrgMention } from './extract/account/org.ts'
import { fold } from './extract/fold.ts'
import type { Unit } from './extract/layout/units.ts'
import { housesIn, opensWithAside } from './extract/other-customers.ts'
import { isOrgWord } from './extract/people/people-words.ts'
import type { Reading } from './extract/reading.ts'
import { tellsChange, tellsEnd } from './news/news-words.ts'
import { mentionsIn } from './news/open-deals.ts'
import type { ParsedMail } from './parsed-mail.ts'
import type { OpenDeal } from './setting.ts'
import type { Fact } from './understanding.ts'

/** `known`: what the deal's own customer and its people are called, the customer first. */
export function housesSetApart(
  { ownText }: ParsedMail,
  reading: Reading,
  known: readonly string[],
): Fact<string>[] {
  const [customer] = known
  if (customer === undefined) return []
  const own = dealOf(customer, 0)
  const parallel =
    LABELLED.test(ownText) && mentionsIn(ownText, [own]).some(({ end }) => isLabel(ownText.slice(end)))
  const [layout] = reading.layouts
  const names = reading.units
    .filter((unit) => unit.layout === layout)
    .flatMap((unit) => apartIn(reading, unit, known, parallel))
  if (names.length === 0) return []
  const houses = [...new Set(names)].map((name, n) => dealOf(name, -1 - n))
  return setApartIn(ownText, own, houses).map(({ customer: value, words, heads }) => ({
    value,
    status: 'STATED',
    confidence: 0.8,
    evidence: joined([...heads, ...words]).map(({ start, end }) =>
      evidenceAt('own', ownText, start, start + ownText.slice(start, end).trimEnd().length),
    ),
  }))
}

/** A label and what stands behind it are one quote. */
function joined(places: readonly Place[]): Place[] {
  const all: Place[] = []
  for (const place of places.toSorted((one, other) => one.start - other.start)) {
    const last = all.at(-1)
    if (last && place.start <= last.end) last.end = Math.max(last.end, place.end)
    else all.push({ ...place })
  }
  return all
}

const dealOf = (accountName: string, number: number): OpenDeal => ({
  number,
  accountName,
  domains: [],
  contacts: [],
})

/** The houses that a sentence sets apart, as they are written. */
function apartIn(reading: Reading, unit: Unit, known: readonly string[], parallel: boolean): string[] {
  const { text, low } = unit.layout
  const start = Math.min(unit.labelStart, unit.start)
  const said = low.slice(start, unit.end)
  if (!TELLS.test(said) && !tellsChange(said) && !tellsEnd(said)) return []
  return housesIn(reading, unit, known)
    .filter((house) =>
      isSetApart(house, text.slice(house.end, unit.end), low.slice(start, house.start), parallel),
    )
    .map(({ start: from, end }) => text.slice(from, end))
}

function isSetApart(
  { legal, orgWords, name }: OrgMention,
  after: string,
  before: string,
  parallel: boolean,
): boolean {
  const labels = isLabel(after)
  const opening = CLAUSE.exec(before)?.[0] ?? before
  if (!leadsTo(opening)) return false
  if ((legal || orgWords > 0) && hasNameOfItsOwn(name))
    return labels || isTold(after) || opening.replace(/[^\p{L}]/gu, '') !== ''
  // "By the way Leeds is out": one word may be anything, unless it is told off against the deal's own customer.
  const aside = opensWithAside(before) || TOPIC.test(opening)
  return (labels && (parallel || SAME_THING.test(opening))) || (aside && (labels || isTold(after)))
}

/** "L'atelier du 4" is no house. */
const hasNameOfItsOwn = (name: string): boolean =>
  /[\u3040-\u9fff]/.test(name) ||
  name.split(/[^\p{L}\p{N}]+/u).some((word) => /^\p{Lu}\p{L}{2}/u.test(word) && !isOrgWord(fold(word)))

/** Behind the last comma or joint of what stands before a name. */
const CLAUSE = /(?<=[,;]\s|\s(?:and|but|und|aber|et|mais|y|pero|e|mas|ma|en|maar|och|men|og)\s)[^,;]*$/u
const TELLS = /\d|@/
const LABELLED = /[:：|]|\s[–—-]\s/
const isLabel = (after: string): boolean => /^(?:様|さん)?\s?(?:[:：|]|[–—-]\s)/u.test(after)
/** "Norcott is 99k now", "Norcott Ltd has signed". */
const isTold = (after: string): boolean => {
  const folded = fold(after)
  return IS.test(folded) && (TELLS.test(folded) || tellsChange(folded) || tellsEnd(`they${folded}`))
}
const IS =
  /^(?:'s|s)?(?:,? (?:the |das |le |il |el |het |o )?(?:budget|deal|amount|decision|contact|betrag|montant|presupuesto|importo|orcamento|bedrag))?,? (?:is|are|was|has|have|had|signed|moved|moves|went|goes|stands|now|ist|sind|hat|haben|liegt|steigt|est|sont|a|ont|passe|es|esta|son|ha|han|sube|pasa|e|sono|hanno|sale|passa|foi|assinou|assinaram|zijn|heeft|hebben|staat|gaat|ar|har|er|skrev|jetzt|maintenant|ahora|ora|agora|nu)(?!\p{L})/u
const TOPIC =
  /^[^\p{L}\p{N}]*(?:as for|as to|re|regarding|quant a|concernant|en cuanto a|respecto a|per quanto riguarda|riguardo a|quanto a[o]?|wat betreft|vad galler|hvad angar|angaende|vedrorende|chez|bij|hos|presso)[ :]+$/u
const SAME_THING =
  /(?:same|dasselbe|gleiche|meme|mismo|mesmo|stesso|zelfde|samma|samme)(?: \p{L}+)? (?:thing |story )?(?:at|for|with|bei|chez|en|na|da|bij|hos|for)\s*$/u
