/** The customer's country, only where the mail says it of the customer: a field, an address, beside its name. */
import type { Fact } from '../../understanding.ts'
import { fold } from '../fold.ts'
import { low, text, type Unit } from '../layout/units.ts'
import { OURS_PHONE } from '../people/contact-phones.ts'
import { signatureUnits } from '../people/contact-signatures.ts'
import { LEGAL_FORM } from '../people/people-words.ts'
import type { Card } from '../people/vcard.ts'
import { fact, foundIn, type Reading } from '../reading.ts'
import type { Candidate } from './account-candidate.ts'
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
    .map((unit) => (unit.key === null ? (allOver(unit) ?? theirSites(unit) ?? theyAre(unit)) : null))
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

/**
 * "Their plant in Klang, Malaysia", "leurs trois usines en Belgique", "日本国内の3工場": where the customer's house stands, by an
 * address of it or all its sites. "Their plant in Poland" may be one of many.
 */
function theirSites(unit: Unit): Fact<string> | null {
  const found = findCountries(text(unit), low(unit))
  if (new Set(found.map(({ code }) => code)).size !== 1) return null
  const there = found.find(({ start, end }) => {
    const before = text(unit).slice(Math.max(0, start - 64), start)
    return (
      ALL_SITES.test(before.toLowerCase()) ||
      SITE_IN_TOWN.test(before) ||
      ALL_SITES_JA.test(text(unit).slice(end, end + 12))
    )
  })
  return there ? fact(there.code, unit.layout, unit.start + there.start, unit.start + there.end, 0.8) : null
}
/**
 * "De laver trælegetøj i Hobro, Danmark", "three venues in Dunedin, New Zealand", "ficam no interior de Minas, Brasil": a
 * town with its country, in a clause that speaks of them and of nobody else.
 */
function theyAre(unit: Unit): Fact<string> | null {
  const found = findCountries(text(unit), low(unit))
  if (found.length !== 1) return null
  const { code, start, end } = found[0]!
  const before = text(unit).slice(Math.max(0, start - 110), start)
  const clause = before.split(/[.;:!?\n]\s?|\s[–-]\s/).at(-1)!
  if (!IN_TOWN.test(clause) || WITH_OTHERS.test(fold(clause))) return null
  if (!THEY_DO.test(fold(clause)) && !COUNTED_SITES.test(clause)) return null
  return fact(code, unit.layout, unit.start + start, unit.start + end, 0.75)
}
const IN_TOWN =
  /(?<!\p{L})(?:in|at|near|outside|bei|nahe|à|en|em|près de|no interior de|cerca de|vicino a|a|i|ved|nära|bij|w|koło) \p{Lu}[\p{L}' -]{1,28}, ?$/u
const THEY_DO =
  /^\s?(?:(?:they|sie|die|ils|elles|eles|elas|ze|zij|de|oni|it|he|she) (?!(?:will|wil|want|mochten|wollen|veulent|quieren|vogliono|willen|vil|chca|expand|open|plan|export|ship|sell|liefer|buy|bought)\p{L}*)\p{Ll}{3,}|(?:ficam|fica|estao|esta|estan|tienen|fabrican|hacen|producen|fanno|producono|hanno|stanno|sono|fazem|produzem|mieszcza|produkuja) )/u
const WITH_OTHERS =
  /(?<!\p{L})(?:we|we're|our|us|i|i'm|my|wir|unser\p{L}*|uns|ich|nous|notre|nos|je|nosotros|nuestr\p{L}+|nos|noi|nostr\p{L}+|nossa?|wij|ons|onze|ik|vi|var|vores|jeg|customers?|clients?|suppliers?|parent|owner|owned|group|kunden?|lieferant\p{L}*|mutter\p{L}*|konzern\p{L}*|fournisseurs?|maison|groupe|proveedor\p{L}*|matriz|grupo|fornitor\p{L}*|gruppo|klant\p{L}*|leverancier\p{L}*|moeder\p{L}*|kunder?|expand\p{L}*|open(?:s|ing)?|plan\p{L}*|new|neue\p{L}*|nouvel\p{L}*|nuev\p{L}+|nov[ao]|nuov[ao]|nieuwe?|from|visit\p{L}*|trip|fair|expo|met|trade)(?!\p{L})/u
const COUNTED_SITES =
  /(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|deux|trois|quatre|cinq|dos|tres|cuatro|dois|três|due|tre|quattro|twee|drie|två|to|\d{1,3}) (?:\p{Ll}+ )?(?:venues|plants|sites|shops|stores|hotels|schools|clinics|works|mills|depots|branches|werke|standorte|filialen|hotels|häuser|usines|sites|magasins|plantas|tiendas|fábricas|lojas|negozi|stabilimenti|alberghi|vestigingen|fabrieken|winkels|butiker|butikker) (?:in|near|à|en|em|a|i|bij|te) \p{Lu}[\p{L}' -]{1,28}, ?$/u
const OF_THEIRS =
  '(?:their|ihre[nmr]?|deren|leurs?|sus?|suas?|seus?|(?:il |la |le |i )?loro|hun|ich|deras|deres)'
const SITE =
  '(?:plants?|factor(?:y|ies)|mills?|sites?|works|offices?|warehouses?|stores?|shops?|branches|hotels?|depots?|werke?n?|fabriken?|standorte?n?|filialen?|lager|usines?|sites?|magasins?|agences?|ateliers?|entrepôts?|plantas?|fábricas?|tiendas?|almacenes|oficinas|lojas|armazéns|stabiliment[oi]|sedi|negozi|magazzini|fabriek(?:en)?|vestigingen|winkels|magazijnen|zakład(?:y|ów|ach)|fabryki|sklepy|fabriker|butiker|butikker|anlæg)'
const NUMBER =
  '(?:\\d{1,3}|all|both|two|three|four|five|six|seven|eight|nine|ten|alle|beiden?|zwei|drei|vier|fünf|sechs|deux|trois|quatre|cinq|six|dos|tres|cuatro|cinco|dois|duas|três|quatro|due|tre|quattro|cinque|twee|drie|vijf|dwa|dwie|trzy|cztery|två|fyra|to|fire|fem)'
const ALL_SITES = new RegExp(
  `(?<!\\p{L})${OF_THEIRS} ${NUMBER} (?:\\p{L}+ )?${SITE} (?:in|en|au|aux|em|no|in den|w|i) (?:the |der |den |la |o )?$`,
  'u',
)
const SITE_IN_TOWN = new RegExp(
  `(?<!\\p{L})${OF_THEIRS} (?:\\p{Ll}+ )?${SITE} (?:in|at|near|à|en|em|a|w|i) \\p{Lu}[\\p{L}' -]{1,30}, ?$`,
  'u',
)
const ALL_SITES_JA =
  /^国内の?(?:全|各|[0-9０-９]{1,3}|[二三四五六七八九十]{1,3})(?:つの|か所の|カ所の)?(?:工場|拠点|店舗|事業所|支店|倉庫)/u

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

const LEGAL_FORM_BEHIND = new RegExp(`^\\s+(?:${LEGAL_FORM.source})`, 'u')

/** Right after the name: "Acme (Leeds, United Kingdom)", "Optik Lamprecht in Wien, Österreich". */
function beside(account: Candidate | null): Fact<string> | null {
  if (account === null) return null
  const { layout } = account
  const to = Math.min(layout.text.length, account.end + 90)
  const form = LEGAL_FORM_BEHIND.exec(layout.low.slice(account.end, to))?.[0].length ?? 0
  const from = account.end + form
  // "Balaton Zrt. (Hungary)": the form's own stop ends no sentence.
  const after = layout.text.slice(from, to).replace(/^\.(?=\s?[(,])/, ' ')
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

/** "Their US retailer", "our UK office": the country of whoever stands behind it. */
const OF_ANOTHER = (text: string, start: number, end: number): boolean =>
  /(?<![\p{L}])(?:their|its|his|her|our|your) $/u.test(
    text.slice(Math.max(0, start - 9), start).toLowerCase(),
  ) && /^ \p{Ll}{3}/u.test(text.slice(end, end + 5))

/** "ihr Kunde in Japan", "leur client en Belgique": where somebody is that they deal with. */
const THEIR_PARTNER_IN =
  /(?<![\p{L}])(?:their|its|ihr\p{L}{0,2}|sein\p{L}{0,2}|deren|leurs?|sus?|seus?|suas?|loro|hun|deras|deres|ich) (?:\p{L}+ )?(?:customers?|clients?|buyers?|retailers?|suppliers?|owners?|parent(?: company)?|distributors?|\p{L}*kunden?|lieferant\p{L}*|abnehmer\p{L}*|mutter\p{L}*|handler\p{L}*|fournisseurs?|distributeurs?|acheteurs?|maison mere|clientes?|proveedor\p{L}*|matriz|fornecedor\p{L}*|client[ei]|fornitor[ei]|casa madre|klant(?:en)?|leverancier\p{L}*|moeder\p{L}*|klien\p{L}+|dostawc\p{L}+|kunder?|leverantor\p{L}*|leverandor\p{L}*) (?:in|en|au|aux|em|no|na|nos|w|we|i) (?:the |den |der |la |les |los |de )?$/u

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
      !NOT_WHERE_BEFORE.test(low(unit).slice(Math.max(0, mention.start - 32), mention.start)) &&
      !OF_ANOTHER(text(unit), mention.start, mention.end) &&
      !THEIR_PARTNER_IN.test(low(unit).slice(Math.max(0, mention.start - 60), mention.start)),
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
          .filter(
            ({ start, end }) =>
              OF_ALL.test(low(unit).slice(Math.max(0, start - 90), start)) ||
              (/^\W*$/.test(low(unit).slice(0, start)) && ALL_BEHIND.test(low(unit).slice(end))),
          )
          .map(({ code, start, end }) => fact(code, unit.layout, unit.start + start, unit.start + end, 0.85)),
  )
  return new Set(found.map(({ value }) => value)).size === 1 ? found[0]! : null
}

/** "Danmark begge to", "Canada, all three of them" */
const ALL_BEHIND =
  /^[\s,:–-]{1,3}(?:both|all(?: (?:of them|three|two|four))?|alle(?: (?:drei|zwei|vier))?|beide|les (?:deux|trois)|tous|toutes|ambos|ambas|todos|todas|tutti|tutte|entramb[ei]|allemaal|alle(?: drie)?|bada|alla|begge(?: to)?|alle tre|obie|wszystkie)(?: of them)?\s*(?:[.,;!\n]|$)/u
const COUNT =
  '(?:two|three|four|five|six|zwei|drei|vier|funf|deux|trois|quatre|dos|tres|cuatro|dois|duas|quatro|due|tre|quattro|twee|drie|vier|dwa|dwie|trzy|oba|tva|fyra|to|fire|[2-6])'
const CUSTOMERS =
  '(?:of (?:them|these)|deals?|customers?|clients?|accounts?|companies|firms|businesses|opportunities|leads|projects|kunden|firmen|betriebe|unternehmen|hauser|chancen|projekte|anmeldungen|entreprises|societes|maisons|affaires|dossiers|opportunites|projets|clientes|empresas|oportunidades|proyectos|projetos|clienti|aziende|ditte|trattative|progetti|klanten|bedrijven|kansen|projecten|klienci|klientow|firmy|projekty|kunder|foretag|bolag|virksomheder|firmaer|sager|affarer)'
const ALL =
  '(?:both|all|beide|alle|jeweils|les deux|tous|toutes|ambos|ambas|todos|todas|l[ao]s dos|os dois|as duas|tutti|tutte|entramb[ei]|allemaal|obie|obaj|oba|wszystkie|wszyscy|bada|alla|begge)'
const SIT =
  '(?:are|sit|sind|sitzen|liegen|kommen|sont|se trouvent|estan|son|estao|ficam|sao|sono|si trovano|zitten|zijn|staan|sa|znajduja sie|mieszcza sie|ligger|finns|er|ar|all|both|alle|beide|based|located|ansassig|bases|basees|situes|situees|ubicad[oa]s|radicad[oa]s|situad[oa]s|sedead[oa]s|con sede|gevestigd)'
const OF_ALL = new RegExp(
  `(?<![\\p{L}])(?:${ALL}(?: our| unsere| nos| nuestros| onze| vores| vara)?(?: ${COUNT}| les ${COUNT}| l[oa]s ${COUNT}| [ao]s ${COUNT}| e ${COUNT})?(?: ${CUSTOMERS})?|${COUNT}(?: \\p{L}{3,12})? ${CUSTOMERS})(?:,? ${SIT}){0,3}(?: (?:registered )?(?:charities|of ours|of our customers|von uns|de chez nous|nostri|nuestros|van ons|da nossa casa))?(?: here| hier| ici| aqui| qui)? (?:in|from|aus|en|au|aux|em|no|nos|na|nei|uit|w|we|z|ze|i|fra|fran)(?: (?:the|der|den|die|la|de))? $`,
  'u',
)
