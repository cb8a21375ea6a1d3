/**
 * Which of the amounts in a mail is the deal's: what the words around each say it is (budget, offer, fine, old
 * price, competitor's price, part of it), the label before it, and what corrects what.
 */
import type { Amount, Fact } from '../understanding.ts'
import { type AmountMention, decimal, findAmounts, readNumber } from './amount.ts'
import { countryOf } from './country.ts'
import { CURRENCIES } from './money-words.ts'
import { evidence, foundIn, type Reading } from './reading.ts'
import { low, text, type Unit } from './units.ts'

interface Scored {
  mention: AmountMention
  unit: Unit
  score: number
}

const FOR =
  /\b(?:budget\w*|worth|values?|valued|volume|volumen|deal ?size|size|amount\w*|estimat\w*|approved|set aside|earmarked|spend|investment|invest|opportunity|project|contract|order|po\b|quote[ds]?|proposal|offer|price|licen[cs]\w*|total\w*|roughly|around|about|approx\w*|looking at|talking|range|ballpark|number|figure|scope|revenue|money|ticket|final|grundsatz|freigegeben\w*|bewilligt\w*|auftragswert|auftragsvolumen|projektvolumen|gross?enordnung|gesamt\w*|rund|etwa|circa|ca\b|wert|betrag|angebot|summe|reden wir|sprechen wir|geht um|investition\w*|montant|enveloppe|chiffre|environ|autour|estime\w*|prevu\w*|marche de|importe|presupuesto|valor|estimad\w*|alrededor|unos|aproximad\w*|orcamento|verba|cerca|estamos a falar|hablamos|montante|importo|valore|cifra|parliamo|circa|intorno|stima\w*|stanziat\w*|bedrag|waarde|ongeveer|rond|omvang|orde van|begroot\w*|we hebben het over|wartosc|kwota|ok\.|varde|belopp|vardi)\b/
const TOTAL =
  /\b(?:total\w*|in all|overall|altogether|all[- ]in|sum|insgesamt|gesamt\w*|zusammen|au total|en tout|en total|in totale|totaal|complessiv\w*|together|combined)\b/
const AGAINST =
  /\b(?:fin(?:e|ed|es)\b|penalt\w*|damage[sd]?|lost|lose[s]?|loss\w*|losing|cost (?:them|him|her|us)|costs (?:them|us)|costing|ransom|turnover|annual revenue|revenues? of|sales of|profit\w*|savings?|sav(?:e|es|ed|ing)|write[- ]?offs?|wrote off|paid|pays?|paying|currently|today they|at the moment|until now|previous\w*|last year|originally|initial(?:ly)?|first offer|earlier|was\b|were\b|used to|old (?:price|quote|offer)|instead of|rather than|down from|up from|not\b|no longer|competitor|competing|their price|rival|they quoted|asked for|list price|discount|travel|per incident|per day|day rate|share capital|raised|funding|round|million (?:customers|users|people)|employees|headcount|damages|insured|insurance cover|deductible|overtime|wast\w*|shrinkage|scrap|recall|claims?|lawsuit|settle\w*|stolen|theft|fraud|backlog|strafe|buss?e|buss?geld|ponale|vertragsstrafe|schaden\w*|verlust\w*|verlor\w*|kostet sie|umsatz|jahresumsatz|ersparnis|einsparung\w*|bisher|derzeit|aktuell|zahlen|zahlt|bezahl\w*|ursprunglich|statt|nicht|frueher|alte[srn]? angebot|letztes jahr|davon|wettbewerb\w*|listenpreis|rabatt|amende|penalite\w*|perte\w*|perdu\w*|dommage\w*|actuellement|paient|paie|au lieu de|chiffre d'affaires|remise|dont|mult(?!ip)\w+|condamn\w*|verurteilt|sancion\w*|perdida\w*|perdid\w*|danos|facturacion|actualmente|pagan|paga|en lugar de|descuento|prejuizo\w*|perdeu|perdem|multas|atualmente|pagam|em vez de|faturamento anual|desconto|sanzion\w*|multe|perdit\w*|persi|danni|fatturato|attualmente|pagano|invece di|sconto|boete\w*|schade|verlies|verloren|omzet van|nu betalen|betalen|in plaats van|korting|kara|kary|strata)\b/
const PART =
  /\b(?:of which|davon|dont|de los cuales|dos quais|di cui|waarvan|including|inkl\w*|plus|per site|first phase alone|services only|training|maintenance|support|hardware|our services|implementation|consulting|dienstleistung\w*|unsere leistung|schulung|wartung|prestations?|servicios|servicos|servizi|option\w*|add-on|upsell)\b/
const LOW_FIGURES =
  /\b(?:low|mid|high|unter\w*|mittler\w*|niedrig\w*)[- ](?:five|six|seven|funf|sechs|sieben)/

/** The amount of one deal; null where the mail names none that is its own. */
export function readAmountOf(reading: Reading, units: Unit[]): Fact<Amount> | null {
  const scored = units.flatMap((unit) => scoreUnit(reading, unit))
  const best = scored
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score || a.mention.start - b.mention.start)[0]
  if (best === undefined) return null
  return amountFact(reading, best, units)
}

function scoreUnit(reading: Reading, unit: Unit): Scored[] {
  if (
    unit.key === 'skip' ||
    unit.key === 'competitor' ||
    unit.key === 'email' ||
    unit.key === 'phone' ||
    unit.key === 'title'
  )
    return []
  const mentions = unit.key === 'amount' ? labelledAmounts(reading, unit) : foundIn(reading, unit).amounts
  return mentions
    .filter((mention) => !mention.unitPrice && mention.max >= 100)
    .map((mention) => ({ mention, unit, score: score(unit, mention, mentions) }))
}

function score(unit: Unit, mention: AmountMention, all: AmountMention[]): number {
  const low = unit.layout.low
  const before = clause(low.slice(Math.max(unit.start, mention.start - 90), mention.start), 'END')
  const after = clause(low.slice(mention.end, Math.min(unit.end, mention.end + 60)), 'START')
  let score = unit.key === 'amount' ? 12 : 1.2
  if (mention.currency === null)
    score -= unit.key === 'amount' ? 0 : FOR.test(before) || FOR.test(after) ? 0.2 : 1.5
  if (unit.key === null || unit.key === 'context') {
    if (FOR.test(before)) score += 2
    else if (FOR.test(after.slice(0, 40))) score += 1
  }
  if (unit.key === 'context') score -= 0.4
  const near = before.slice(-52).split(/,\s/).at(-1)!
  if (AGAINST.test(near)) score -= 3
  if (
    /\b(?:not|nicht|statt|instead of|rather than|pas|no|non|niet|non plus|plus|no longer|nicht mehr|ya no|nao mais|non piu|niet meer|au lieu de|en lugar de|em vez de|invece di|in plaats van|up from|down from|from)\s*$/.test(
      near,
    )
  )
    score -= 3
  if (AGAINST.test(after.slice(0, 26)) && !/^\s*(?:was|were|not\b.{0,12}$|,)/.test(after)) score -= 1.5
  if (PART.test(near.slice(-30)) || PART.test(after.slice(0, 30).split(',')[0]!)) score -= 1.2
  if (TOTAL.test(near) || TOTAL.test(after.slice(0, 30))) score += 1.5
  if (
    /\b(?:now|new|neu|jetzt|nun|maintenant|ahora|agora|adesso|ora|nu|final|corrected|correction|revised|actually)\b/.test(
      near,
    )
  )
    score += 1
  if (all.length > 1 && mention.max < Math.max(...all.map((other) => other.max)) / 20) score -= 1
  return score
}

/** The clause next to the amount: up to a comma-like break on its far side. */
function clause(text: string, side: 'START' | 'END'): string {
  const parts = text.split(
    /[;\n]|,\s(?=(?:and|but|und|aber|et|mais|y|pero|e|ma|en|maar|which|who|while|of which|davon|dont|di cui|waarvan|de los cuales|dos quais|now|jetzt)\s)|\.\s/,
  )
  return side === 'END' ? parts.at(-1)! : parts[0]!
}

/** "Est. value (GBP): 38,500.00": under a label a bare number is money, in the currency that the label names. */
function labelledAmounts(reading: Reading, unit: Unit): AmountMention[] {
  const found = foundIn(reading, unit).amounts
  const hint = currencyIn(unit.label) ?? currencyIn(low(unit).slice(0, 60))
  const basis = basisOfLabel(unit.label)
  const dress = (mention: AmountMention): AmountMention => ({
    ...mention,
    currency: mention.currency ?? hint,
    basis: !mention.basisStated && basis !== null ? basis : mention.basis,
  })
  if (found.length > 0) return found.map(dress)
  const value = low(unit)
  // "85" under "Value (k€)", "120-150" under "TEUR".
  const scaled = /(?:\bk\b|k€|t€|\bteur\b|\bkeur\b|tsd|000s|thousand|in k)/.test(unit.label) ? 1000 : 1
  const m =
    /(?<![\d\p{L}])(\d[\d.,' ]*\d|\d+)(?:\s*(?:-|to|bis|a|et|y|e|en)\s*(\d[\d.,' ]*\d|\d+))?(?!\s*(?:%|years?|jahre|ans|anos|anni|jaar|users?|seats?|nutzer|months|licen))/u.exec(
      value,
    )
  if (m === null) return []
  const [min, max] = [readNumber(m[1]!, false) * scaled, readNumber(m[2] ?? m[1]!, false) * scaled]
  if (!(max >= 500) || (hint === null && max < 1000) || LOW_FIGURES.test(value)) return []
  const spoken = findAmounts(`${value} eur`, reading.money)[0]
  return [
    {
      start: unit.start + m.index,
      end: unit.start + m.index + m[0].trimEnd().length,
      min,
      max,
      currency: hint,
      basis: basis ?? (spoken?.basisStated ? spoken.basis : 'TOTAL'),
      basisStated: basis !== null,
      unitPrice: false,
    },
  ]
}

function currencyIn(text: string): string | null {
  const word =
    /(?:€|£|₹|¥|\$|\b(?:eur|euro|gbp|usd|chf|cad|aud|nzd|sek|dkk|nok|pln|czk|inr|jpy|brl|mxn|zar|huf|sgd|k€|t€|teur|keur)\b|k€|t€)/.exec(
      text,
    )?.[0]
  if (word === undefined) return null
  const code = /€|eur/.test(word) ? 'EUR' : CURRENCIES[word]
  return code === undefined || code === '$' ? (word === '$' ? 'USD' : null) : code
}

const basisOfLabel = (label: string): AmountMention['basis'] | null =>
  /\b(?:mrr|monthly|monatlich\w*|per month|mensuel\w*|mensual|mensal|mensile|maandelijks|\/mo)\b/.test(label)
    ? 'PER_MONTH'
    : /\b(?:arr|acv|annual|yearly|per year|p\.a|jahrlich\w*|jahreswert|annuel\w*|anual|annuo|jaarlijks)\b/.test(
          label,
        )
      ? 'PER_YEAR'
      : /\b(?:tcv|total contract)\b/.test(label)
        ? 'TOTAL'
        : null

function amountFact(reading: Reading, { mention, unit, score }: Scored, units: Unit[]): Fact<Amount> | null {
  const stated = mention.currency ?? fieldCurrency(units) ?? onlyCurrency(reading)
  const currency = stated ?? homeCurrency(reading, units)
  if (currency === null) return null
  const basis =
    mention.basisStated || unit.key !== 'amount' ? mention.basis : (basisOfLabel(unit.label) ?? mention.basis)
  return {
    value: { min: decimal(mention.min), max: decimal(mention.max), currency, basis },
    status: stated === null ? 'INFERRED' : 'STATED',
    confidence: stated === null ? 0.5 : Math.min(0.97, 0.7 + score / 30),
    evidence: [evidence(unit.layout, mention.start, mention.end)],
  }
}

const fieldCurrency = (units: Unit[]): string | null => {
  const unit = units.find((other) => other.key === 'currency')
  return unit ? currencyIn(low(unit)) : null
}
/** The one currency that the mail uses everywhere else. */
function onlyCurrency(reading: Reading): string | null {
  const codes = new Set(
    [...reading.found.values()]
      .flatMap((found) => found.amounts.map((amount) => amount.currency))
      .filter((code) => code !== null),
  )
  return codes.size === 1 ? [...codes][0]! : null
}

const HOME: Record<string, string> = {
  GB: 'GBP',
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  CH: 'CHF',
  SE: 'SEK',
  DK: 'DKK',
  NO: 'NOK',
  PL: 'PLN',
  CZ: 'CZK',
  IN: 'INR',
  JP: 'JPY',
  BR: 'BRL',
  MX: 'MXN',
  SG: 'SGD',
  ZA: 'ZAR',
  HU: 'HUF',
}

/** "50k" without a sign: the money of the customer's country, else of the mail's language. */
function homeCurrency(reading: Reading, units: Unit[]): string | null {
  const country = units
    .filter((unit) => unit.key === 'country' || unit.key === 'address')
    .map((unit) => countryOf(text(unit)))
    .find((code) => code !== null)
  if (country) return HOME[country] ?? 'EUR'
  const offset = Number(/([+-]\d\d):?\d\d$/.exec(reading.mail.date ?? '')?.[1] ?? Number.NaN)
  if (reading.language === 'en') return offset <= -3 ? 'USD' : offset === 0 || offset === 1 ? 'GBP' : null
  if (reading.language === 'ja') return 'JPY'
  if (reading.language === 'pt' && offset <= -2) return 'BRL'
  if (reading.language === 'es' && offset <= -3) return null
  return ['de', 'fr', 'es', 'it', 'nl', 'pt'].includes(reading.language)
    ? 'EUR'
    : (({ pl: 'PLN', sv: 'SEK', da: 'DKK' } as Record<string, string>)[reading.language] ?? null)
}
