/** The customer's country, only where the mail says it of the customer: a field, an address, beside its name. */
import type { Fact } from '../../understanding.ts'
import { low, text, type Unit } from '../layout/units.ts'
import { OURS_PHONE } from '../people/contact-phones.ts'
import { signatureUnits } from '../people/contacts.ts'
import { LEGAL_FORM } from '../people/people-words.ts'
import type { Card } from '../people/vcard.ts'
import { fact, foundIn, type Reading } from '../reading.ts'
import type { Candidate } from './account.ts'
import { countryOf, findCountries } from './country.ts'

export function readCountry(
  reading: Reading,
  units: Unit[],
  account: Candidate | null,
  cards: Card[],
  signatures: boolean,
): Fact<string> | null {
  for (const unit of units) {
    if (unit.key !== 'country') continue
    const code = countryOf(text(unit))
    if (code) return fact(code, unit.layout, unit.start, unit.end, 0.98)
  }
  const near = beside(account) ?? besideAgain(units, account)
  if (near) return near
  for (const unit of units)
    if (unit.key === 'address' || unit.key === 'account' || unit.key === 'contact') {
      const found = mentioned(unit)
      if (found) return found
    }
  const reachedIn = units.map((unit) => behindNumber(reading, unit)).find((found) => found !== null)
  if (reachedIn) return reachedIn
  // In prose: the sentence that names the customer or gives its people's addresses.
  for (const unit of units) {
    if (unit.key !== null && unit.key !== 'phone' && unit.key !== 'email') continue
    const found = foundIn(reading, unit)
    const reached = found.emails.length + found.phones.length > 0
    const named = account !== null && account.unit === unit ? account : null
    if (!reached && named === null) continue
    const country = mentioned(unit)
    if (country && isBehindOurs(reading, unit, country)) continue
    if (country && (reached || besides(unit, country, named!))) return country
  }
  for (const unit of units) {
    const country = unit.key === null && IT_IS.test(low(unit)) ? mentioned(unit) : null
    if (country) return country
  }
  const spread = units
    .map((unit) => (unit.key === null ? allOver(unit) : null))
    .find((found) => found !== null)
  if (spread) return spread
  if (signatures)
    for (const unit of signatureUnits(reading)) {
      const found = mentioned(unit)
      if (found) return found
    }
  const told = account === null && cards.length === 0 ? onlyOne(units) : null
  if (told) return told
  for (const card of cards) {
    const code = card.country && countryOf(card.country.value)
    if (code)
      return fact(code, { part: card.part, raw: card.raw }, card.country!.start, card.country!.end, 0.9)
  }
  return null
}

/** "They have eleven hotels all over Ireland": all that they have is there. */
function allOver(unit: Unit): Fact<string> | null {
  if (!THEIRS.test(low(unit))) return null
  const found = findCountries(text(unit), low(unit))
  const there = found.find(({ start }) => ALL_OVER.test(low(unit).slice(Math.max(0, start - 24), start)))
  return there && new Set(found.map(({ code }) => code)).size === 1
    ? fact(there.code, unit.layout, unit.start + there.start, unit.start + there.end, 0.8)
    : null
}
const THEIRS =
  /(?<!\p{L})(?:they(?:'ve)?|sie haben|die haben|ils ont|elles ont|tienen|eles tem|hanno|ze hebben|zij hebben|de har|maja)(?!\p{L})/u
const ALL_OVER =
  /(?<!\p{L})(?:all (?:over|across|around)|throughout|right across|in ganz|(?:dans|partout en) toute la|partout en|en tod[ao]|por tod[ao] [oa]?|em todo o|in tutta(?: la| l')?|(?:over|in) heel|(?:over|i) hela|(?:over|i) hele|w calej) (?:the |l[ae] |o |a )?$/u

/** "061 555 0144 (Limerick, Ireland)": where somebody of the customer's is called. */
function behindNumber(reading: Reading, unit: Unit): Fact<string> | null {
  if (unit.key === 'skip' || unit.key === 'competitor') return null
  const country = foundIn(reading, unit)
    .phones.map(({ end }) => bracketBehind(unit, end))
    .find((found) => found !== null)
  return country && !isBehindOurs(reading, unit, country) ? country : null
}

function bracketBehind(unit: Unit, end: number): Fact<string> | null {
  const { layout } = unit
  const bracket = /^\s{0,2}[([][^()[\]]{2,60}[)\]]/.exec(layout.text.slice(end, unit.end))?.[0]
  const found =
    bracket === undefined ? undefined : findCountries(bracket, layout.low.slice(end, end + bracket.length))[0]
  return found && IN_BRACKET.test(bracket!.slice(found.end))
    ? fact(found.code, layout, end + found.start, end + found.end, 0.85)
    : null
}
/** Nothing that makes it the country of something else: "(Ireland number)". */
const IN_BRACKET = /^\s*[)\],;–-]/

/** "You can reach me on 061 555 0199 (Limerick, Ireland)": the partner's own number says nothing of the customer. */
function isBehindOurs(reading: Reading, unit: Unit, country: Fact<string>): boolean {
  const at = country.evidence[0]!.start
  const { phones, emails } = foundIn(reading, unit)
  const phone = phones.findLast(({ end }) => end <= at && at - end < 60)
  if (phone === undefined) return false
  const address = emails.findLast(({ end }) => end <= phone.start && phone.start - end < 40)?.value ?? ''
  return (
    OURS_PHONE.test(unit.layout.low.slice(Math.max(unit.start, phone.start - 40), phone.start)) ||
    (address !== '' && (reading.isPartnerAddress(address) || reading.isVendorAddress(address)))
  )
}

/** The same at another place that names the customer: the subject says nothing of where it is. */
function besideAgain(units: Unit[], account: Candidate | null): Fact<string> | null {
  if (account === null || account.name.length < 4) return null
  for (const unit of units) {
    const at = unit.layout.text.indexOf(account.name, unit.start)
    if (at < 0 || at >= unit.end) continue
    const found = beside({ ...account, layout: unit.layout, start: at, end: at + account.name.length })
    if (found) return found
  }
  return null
}

/** Right after the name: "Acme (Leeds, United Kingdom)", "Optik Lamprecht in Wien, Österreich". */
function beside(account: Candidate | null): Fact<string> | null {
  if (account === null) return null
  const { layout } = account
  const to = Math.min(layout.text.length, account.end + 90)
  const form =
    new RegExp(`^\\s+(?:${LEGAL_FORM.source})`, 'u').exec(layout.low.slice(account.end, to))?.[0].length ?? 0
  const from = account.end + form
  const after = layout.text.slice(from, to)
  const stop = after.search(/(?<![\s,(]\p{L}{1,3})[.!?]\s|\n\s*\n/u)
  const text = stop < 0 ? after : after.slice(0, stop)
  if (
    !/^[*_"'.]*\s*(?:[(,–-]|(?:over |out |up |down )?in\b|i\b|ze?\b|aus\b|from\b|based\b|à\b|en\b|em\b|au\b|a\b|di\b|uit\b|im\b|no\.? ?\d+\b|\n[^\n]*\d)/iu.test(
      text,
    )
  )
    return null
  const found = findCountries(text, layout.low.slice(from, from + text.length))[0]
  return found ? fact(found.code, layout, from + found.start, from + found.end, 0.9) : null
}

/** In the clause of the name, not in "…, seit in der Schweiz ein Fall durch die Presse ging". */
function besides({ layout }: Unit, country: Fact<string>, { start, end }: Candidate): boolean {
  const at = country.evidence[0]!
  const between = layout.low.slice(Math.min(end, at.end), Math.max(start, at.start))
  return between.length < 110 && !TURNS.test(between)
}
const TURNS =
  /[;:]|(?<![\p{L}])(?:since|because|after|while|whereas|seit|weil|nachdem|wahrend|obwohl|depuis|parce|apres que|alors que|desde|porque|mientras|quando|dopo che|perche|sinds|omdat|nadat|terwijl)(?![\p{L}])/u

/** "É uma usina de açúcar no interior de Goiás, Brasil": said of the customer, whom the sentence before named. */
const IT_IS =
  /^\(?(?:they(?:'re| are)|it(?:'s| is)|(?:the|this) \p{L}+ is (?:in|near)|sie (?:sind|sitzen)|der betrieb (?:sitzt|ist)|c'est une?|ils sont|elle est|l[ae] \p{L}+ est a|es un[ao]?|son |e uma?|sao |sono |e un[ao']?|si trova|ze zitten|het is|det ar|det er)(?![\p{L}])/u

/** "a listed shipping company here in Finland": no name may be told, and one country alone is. */
function onlyOne(units: Unit[]): Fact<string> | null {
  const found = units.flatMap((unit) => (unit.key === null ? (mentioned(unit) ?? []) : []))
  return new Set(found.map(({ value }) => value)).size === 1 ? found[0]! : null
}

/** "UK landline", "Australian dollar": a country of something else. */
const NOT_WHERE_AFTER =
  /^\s*(?:number|phone|mobile|cell|land ?line|line|direct|handy|dollar|subsidiary|office of|gaap|rollout|market)/
/** "número do Brasil", "they expand into Spain" */
const NOT_WHERE_BEFORE =
  /(?:expand\w* (?:to|into)|plants? in|sites? in|market in|(?<![\p{L}])(?:numero|nummer|numer|number|handy|handynummer|mobil\w*|cell|land ?line|telefon\w*|telefone|phone|tel\.?)(?: (?:do|da|de|del|della|d'|aus|uit|fran|fra|from|in|of|z|ze))?)\s*$/u

function mentioned(unit: Unit): Fact<string> | null {
  const found = findCountries(text(unit), low(unit)).find(
    (mention) =>
      !NOT_WHERE_AFTER.test(low(unit).slice(mention.end, mention.end + 24)) &&
      !NOT_WHERE_BEFORE.test(low(unit).slice(Math.max(0, mention.start - 32), mention.start)),
  )
  return found ? fact(found.code, unit.layout, unit.start + found.start, unit.start + found.end, 0.85) : null
}

/**
 * The country that a mail says of all its customers at once: "both are in Spain", "alle drei sitzen in Deutschland", "two
 * customers in Austria". Null where it says none, or several.
 */
export function countryOfAll(units: readonly Unit[]): Fact<string> | null {
  const found = units.flatMap((unit) =>
    unit.key !== null
      ? []
      : findCountries(text(unit), low(unit))
          .filter(({ start }) => OF_ALL.test(low(unit).slice(Math.max(0, start - 90), start)))
          .map(({ code, start, end }) => fact(code, unit.layout, unit.start + start, unit.start + end, 0.85)),
  )
  return new Set(found.map(({ value }) => value)).size === 1 ? found[0]! : null
}

const COUNT =
  '(?:two|three|four|five|six|zwei|drei|vier|funf|deux|trois|quatre|dos|tres|cuatro|dois|duas|quatro|due|tre|quattro|twee|drie|vier|dwa|dwie|trzy|oba|tva|fyra|to|fire|[2-6])'
const CUSTOMERS =
  '(?:of (?:them|these)|deals?|customers?|clients?|accounts?|companies|firms|businesses|opportunities|leads|projects|kunden|firmen|betriebe|unternehmen|hauser|chancen|projekte|anmeldungen|entreprises|societes|maisons|affaires|dossiers|opportunites|projets|clientes|empresas|oportunidades|proyectos|projetos|clienti|aziende|ditte|trattative|progetti|klanten|bedrijven|kansen|projecten|klienci|klientow|firmy|projekty|kunder|foretag|bolag|virksomheder|firmaer|sager|affarer)'
const ALL =
  '(?:both|all|beide|alle|jeweils|les deux|tous|toutes|ambos|ambas|todos|todas|l[ao]s dos|os dois|as duas|tutti|tutte|entramb[ei]|allemaal|obie|obaj|oba|wszystkie|wszyscy|bada|alla|begge)'
const SIT =
  '(?:are|sit|sind|sitzen|liegen|kommen|sont|se trouvent|estan|son|estao|ficam|sao|sono|si trovano|zitten|zijn|staan|sa|znajduja sie|mieszcza sie|ligger|finns|er|ar|all|both|alle|beide|based|located|ansassig|bases|basees|situes|situees|ubicad[oa]s|radicad[oa]s|situad[oa]s|sedead[oa]s|con sede|gevestigd)'
const OF_ALL = new RegExp(
  `(?<![\\p{L}])(?:${ALL}(?: ${COUNT}| les ${COUNT}| l[oa]s ${COUNT}| [ao]s ${COUNT}| e ${COUNT})?(?: ${CUSTOMERS})?|${COUNT}(?: \\p{L}{3,12})? ${CUSTOMERS})(?:,? ${SIT}){0,3} (?:in|from|aus|en|au|aux|em|no|nos|na|nei|uit|w|we|z|ze|i|fra|fran)(?: (?:the|der|den|die|la|de))? $`,
  'u',
)
