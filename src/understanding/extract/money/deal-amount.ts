/**
 * Which of the amounts in a mail is the deal's: what the words around each say it is (budget, offer, fine, old
 * price, competitor's price, part of it), the label before it, and what corrects what.
 */
import type { Amount, Fact } from '../../understanding.ts'
import { countryOf } from '../account/country.ts'
import { fold } from '../fold.ts'
import { low, text, type Unit } from '../layout/units.ts'
import { type SumMeaning, type SumPlace, sumMeaningOf } from '../learned/sum-meaning.ts'
import { productMentions } from '../product.ts'
import { evidence, foundIn, type Reading } from '../reading.ts'
import { type AmountMention, basisOf, decimal } from './amount.ts'
import { currencyOfCountry } from './home-currency.ts'
import { CURRENCIES, DOUBTFUL_CODES, SCALED_CURRENCIES } from './money-words.ts'
import { readNumber } from './numbers.ts'
import { isTakenBack } from './taken-back.ts'
import { inWiderProject } from './vendor-part.ts'

interface Scored {
  mention: AmountMention
  unit: Unit
  score: number
  /** How likely the learnt reader finds that it is a part of the deal's value; 0 where it was not asked. */
  part: number
}

/** No deal is worth more, in whatever currency. */
const MOST = 1e13

/** Talk of what a deal costs or may cost. */
export const FOR =
  /\b(?:budget\w*|worth|values?|valued|volume|volumen|deal ?size|size|amount\w*|estimat\w*|approved|set aside|earmarked|spend|investment|invest|opportunity|project|contract|order|po\b|quote[ds]?|proposal|offer|price|licen[cs]\w*|total\w*|roughly|around|about|approx\w*|looking at|talking|range|ballpark|number|figure|scope|revenue|money|in (?:the|this year's|next year's) plan|put (?:aside|by)|autori[sz]\w*|budzet\w*|ticket|final|grundsatz|freigegeben\w*|bewilligt\w*|auftragswert|auftragsvolumen|projektvolumen|gross?enordnung|gesamt\w*|rund|etwa|circa|ca\b|wert|betrag|angebot|summe|reden wir|sprechen wir|geht um|investition\w*|montant|enveloppe|chiffre|environ|autour|estime\w*|prevu\w*|marche de|importe|presupuesto|valor|estimad\w*|alrededor|unos|aproximad\w*|orcamento|verba|cerca|estamos a falar|hablamos|montante|importo|valore|cifra|parliamo|circa|intorno|stima\w*|stanziat\w*|bedrag|waarde|ongeveer|rond|omvang|orde van|begroot\w*|we hebben het over|wartosc|kwota|ok\.|varde|belopp|vardi)\b/
const TOTAL =
  /\b(?:total\w*|over (?:the )?(?:\d|two|three|four|five) years|uber (?:zwei|drei|vier|funf|\d) jahre|sur (?:deux|trois|quatre|cinq|\d) ans|in all|overall|altogether|all[- ]in|one[- ]?(?:time|off)|einmalig|una tantum|en una vez|en une fois|sum|insgesamt|gesamt\w*|zusammen|au total|en tout|en total|in totale|totaal|complessiv\w*|together|combined)\b/
const AGAINST =
  /\b(?:(?<!\b(?:is|are|am|was|be|been|looks?|seems?|sounds?|that'?s|it'?s|works?|all|totally|absolutely|he'?s|she'?s|they'?re) )fines?\b(?! with| by me| for)|fined|penalt\w*|damage[sd]?|lost|lose[s]?|loss\w*|losing|cost (?:them|him|her|us)|charges? (?:them|him|her)|bills? them|short (?:by|of)|duty|tariffs?|boder?|boter?|viten?|costs (?:them|us)|costing|ransom|turnover|annual revenue|revenues? of|sales of|profit\w*|savings?|sav(?:e|es|ed|ing)|write[- ]?offs?|wrote off|paid|pays?|paying|currently|today they|at the moment|until now|previous\w*|last year|last (?:\w+ ){0,2}(?:quote|offer|price)|originally|initial(?:ly)?|first offer|earlier|(?<!(?:quote|price|offer|budget|number|figure|said)\b[\p{L} ]{0,20}\s)was\b|were\b|used to|old (?:price|quote|offer)|instead of|rather than|down from|up from|not\b|no longer|competitor|competing|their price|rival|they quoted|asked for|list price|discount|travel|per incident|per day|day rate|share capital|raised|funding|round|million (?:customers|users|people)|employees|headcount|damages|insured|insurance cover|deductible|overtime|wast\w*|shrinkage|scrap|recall|claims?|lawsuit|su(?:e|es|ing|ed) for|demurrage|settle\w*|stolen|theft|fraud|backlog|strafe|buss?e|buss?geld|ponale|vertragsstrafe|schaden\w*|verlust\w*|verlor\w*|kostet sie|umsatz|jahresumsatz|ersparnis|einsparung\w*|bisher|derzeit|aktuell|zahlen|zahlt|bezahl\w*|ursprunglich|statt|nicht|frueher|alte[srn]? angebot|letztes jahr|davon|wettbewerb\w*|listenpreis|rabatt|amende|penalite\w*|perte\w*|perdu\w*|dommage\w*|actuellement|paient|paie|au lieu de|chiffre d'affaires|remise|dont|mult(?!ip)\w+|condamn\w*|verurteilt|sancion\w*|perdida\w*|perdid\w*|danos|facturacion|actualmente|pagan|paga|en lugar de|descuento|prejuizo\w*|perdeu|perdem|multas|atualmente|pagam|em vez de|faturamento anual|desconto|sanzion\w*|multe|perdit\w*|persi|danni|fatturato|attualmente|pagano|invece di|sconto|boete\w*|schade|verlies|verloren|omzet van|nu betalen|betalen|in plaats van|korting|kar[aeay]|straty?|kar\w* umown\w*)\b/u
const PART =
  /\b(?:of which|davon|dont|de los cuales|dos quais|di cui(?! (?:mi|ti|vi|ci|si|parl\w+)\b)|waarvan|including|inkl\w*|plus(?! (?:gst|vat|tax|mwst|ust|tva|iva|btw|moms))|first year|erstes jahr|premiere annee|primer ano|primeiro ano|primo anno|eerste jaar|per site|first phase alone|services only|training|maintenance|support|hardware|our services|implementation|consulting|dienstleistung\w*|unsere leistung|schulung|wartung|prestations?|servicios|servicos|servizi|option\w*|(?:optional|plus|and an?) add-on|upsell)\b/
const LOW_FIGURES =
  /\b(?:low|mid|high|unter\w*|mittler\w*|niedrig\w*)[- ](?:five|six|seven|funf|sechs|sieben)/

/** The amount of one deal; null where the mail names none that is its own. */
export function readAmountOf(reading: Reading, units: Unit[]): Fact<Amount> | null {
  const scored = units.flatMap((unit) => scoreUnit(reading, unit))
  const best = scored
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score || a.mention.start - b.mention.start)[0]
  const whole = wholeOf(scored, best)
  return whole === undefined ? null : amountFact(reading, whole, units)
}

/**
 * "24,000 for licences and 9,000 for services, in one order": where a sentence names the parts and nobody the whole, the
 * whole is their sum.
 */
function wholeOf(scored: readonly Scored[], best: Scored | undefined): Scored | undefined {
  const parts = scored.filter(({ part, mention }) => part >= SURE.part && mention.min === mention.max)
  const [first] = parts
  if (first === undefined || parts.length < 2 || parts.length > 4) return best
  const alike = ({ unit, mention: { currency, basis } }: Scored) =>
    unit === first.unit &&
    basis === first.mention.basis &&
    (currency === first.mention.currency || currency === null || first.mention.currency === null)
  if ((best !== undefined && !parts.includes(best)) || !parts.every(alike)) return best
  const sum = parts.reduce((total, { mention }) => total + mention.min, 0)
  const { mention } = first
  const currency = parts.find((one) => one.mention.currency !== null)?.mention.currency ?? null
  return {
    ...first,
    score: 1,
    mention: { ...mention, currency, min: sum, max: sum, end: parts.at(-1)!.mention.end },
  }
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
  const mentions =
    unit.key === 'amount'
      ? labelledAmounts(reading, unit)
      : [...foundIn(reading, unit).amounts, ...cuedNumbers(reading, unit)]
  return mentions
    .filter((mention) => !mention.unitPrice && mention.max >= 100 && mention.max <= MOST)
    .map((mention) => {
      const ruled = ruledScore(reading, unit, mention, mentions)
      const place = wider(reading, unit, mention)
      if (place !== null) return { mention, unit, score: ruled + PLACED[place], part: 0 }
      if (besideParts(unit.layout.low, mention, mentions) !== null)
        return { mention, unit, score: ruled, part: 0 }
      // The learnt reader knows sums as they stand.
      if (!tellsOfDeals(unit) || mention.workedOut) return { mention, unit, score: ruled, part: 0 }
      const chance = sumMeaningOf(sumPlaceOf(unit, mention, mentions, ruled))
      return { mention, unit, score: weigh(chance, ruled), part: chance('PART') }
    })
}

/** What the place of a sum beside that of a wider project (vendor-part.ts) adds to its score. */
const PLACED = { PART: 6, WHOLE: -6, DEAL: 0, PARTNERS: -6 }

/**
 * Probabilities from which the learnt reader counts: that a sum is another takes it away, that it is the deal's finds
 * it, that it is a part has it added to the others.
 */
const SURE = { other: 0.85, value: 0.6, part: 0.6 }
/** Below this score the words right beside a sum say that it is another: a fine, a loss, what it is not. */
const PLAINLY_NOT = -0.5
/** How much of the rules' score counts beside the learnt reader's, and how much that one. */
const RULES = 2
const LEARNT = 4

/** The learnt reader knows how deals are brought; a reply ("signed, 36,000 a year") tells what became of one. */
const tellsOfDeals = ({ key, layout }: Unit) => (key === null || key === 'context') && layout.part !== 'own'

/** What follows from the rules and from the learnt reader: a score, 1 and more for a sum that may be the deal's. */
function weigh(chance: (meaning: SumMeaning) => number, ruled: number): number {
  if (ruled < 1 && (ruled < PLAINLY_NOT || chance('VALUE') < SURE.value)) return ruled
  if (chance('OTHER') > SURE.other) return 0
  return Math.max(1, Math.min(ruled, RULES)) + LEARNT * chance('VALUE')
}

/** A sum of a unit as the learnt reader sees it; `ruled` is the rules' score. */
export function sumPlaceOf(
  unit: Unit,
  mention: AmountMention,
  all: readonly AmountMention[],
  ruled: number,
): SumPlace {
  const others = all.filter((other) => other !== mention)
  const place = ({ start, end }: AmountMention) => ({ start: start - unit.start, end: end - unit.start })
  return {
    low: low(unit),
    ...place(mention),
    others: others.map(place),
    rank:
      others.length === 0 ? 'ALONE' : others.every(({ max }) => max < mention.max) ? 'LARGEST' : 'SMALLER',
    range: mention.min < mention.max,
    hint: ruled >= 3 ? 'plainly' : ruled >= 1 ? 'perhaps' : ruled > -1 ? 'hardly' : 'never',
  }
}

/** The sums of a unit of prose with the rules' score of each, for `npm run learn`. */
export function ruledSums(
  reading: Reading,
  unit: Unit,
): { place: SumPlace; mention: AmountMention; ruled: number }[] {
  const mentions = [...foundIn(reading, unit).amounts, ...cuedNumbers(reading, unit)]
  return mentions.map((mention) => {
    const ruled = ruledScore(reading, unit, mention, mentions)
    return { mention, ruled, place: sumPlaceOf(unit, mention, mentions, ruled) }
  })
}

/** What a sum is beside that of a project around the deal, as vendor-part.ts tells; of prose only. */
function wider(reading: Reading, unit: Unit, mention: AmountMention): keyof typeof PLACED | null {
  if (unit.key !== null && unit.key !== 'context') return null
  const around = reading.found.get(unit.layout)?.amounts ?? []
  return around.length < 2
    ? null
    : inWiderProject(unit.layout.low, mention, around, productMentions(reading, [unit]))
}

/** "Insight, R1.4 million", "has 130k in the plan and read up on Vault": a sum beside the product is its price. */
function besideProduct(reading: Reading, unit: Unit, mention: AmountMention): number {
  const products = productMentions(reading, [unit]).filter(({ score }) => score > 0)
  if (products.length === 0) return 0
  return products.some(({ end }) => end <= mention.start && mention.start - end < 12) ? 1 : 0.5
}

const ruledScore = (reading: Reading, unit: Unit, mention: AmountMention, all: AmountMention[]): number =>
  score(unit, mention, all) + besideProduct(reading, unit, mention)

function score(unit: Unit, mention: AmountMention, all: AmountMention[]): number {
  const low = unit.layout.low
  const before = clause(low.slice(Math.max(unit.start, mention.start - 90), mention.start), 'END')
  const after = clause(low.slice(mention.end, Math.min(unit.end, mention.end + 60)), 'START')
  const labelled = unit.key === 'amount'
  const near = before
    .slice(-52)
    .split(/[,:]\s/)
    .at(-1)!
  const against =
    !mention.became &&
    !mention.workedOut &&
    AGAINST.test(near.replace(PAID_HOW, ' ').replace(AFTER_DISCOUNT, ' ').replace(COUNTED_HERE, ''))
  let score = labelled && !against ? 12 : 1.2
  if (mention.currency === null && !labelled)
    score -= COUNTS.test(low.slice(mention.end, mention.end + 24)) ? 3 : 0.1
  if (unit.key === null || unit.key === 'context') {
    if (FOR.test(before)) score += 2
    else if (FOR.test(after.slice(0, 40))) score += 1
  }
  if (unit.key === 'context') score -= 0.4
  if (against) score -= 3
  const takenBack = !mention.became && isTakenBack(low, unit.start, mention, all)
  // "Not 80k but 92k": of two, the one that is left.
  const other = all.length === 2 ? all.find((one) => one !== mention) : undefined
  const left = !takenBack && other !== undefined && isTakenBack(low, unit.start, other, all)
  if (mention.workedOut) score += 3
  else if (mention.became) score += 2
  else if (left) score += 2
  else if (REFUSED.test(near) && !(mention.min < mention.max && RANGE_FROM.test(near))) score -= 3
  if (takenBack) score -= 6
  if (DIFFERENCE.test(after)) score -= 4
  if (TURNOVER.test(after) || TURNOVER_BEFORE.test(near)) score -= 5
  if (
    AGAINST.test(
      beside(after, mention, all).replace(PAID_HOW, ' ').replace(AFTER_DISCOUNT, ' ').slice(0, 26),
    ) &&
    !/^[\s(.-]*(?:(?:pro|per|a|im|par|al|por|om) \p{L}+[\s,]+|\/ ?\p{L}+[\s,]+)?(?:(?:and|und|et|y|e|en|,) (?:not|no longer|nicht|nicht mehr|keine|non plus|plus|no|non|niet|nao)\b|was|were|statt|instead of|rather than|au lieu|en lugar|em vez|invece|in plaats|i\.?p\.?v|up from|down from|not\b.{0,12}$|,)/u.test(
      after,
    )
  )
    score -= 1.5
  if (PART.test(near.slice(-30)) || PART.test(after.slice(0, 30).replace(WITHOUT, ' ').split(',')[0]!))
    score -= 1.2
  const next = all.find(({ start }) => start >= mention.end && start - mention.end < 40)
  // "4 x 24k, altogether 96k": the word is the next sum's.
  const said = after.slice(0, 30)
  if (TOTAL.test(near) || TOTAL.test(next ? said.split(',')[0]! : said)) score += 1.5
  if (NEW.test(near)) score += 1
  if (ELSEWHERE.test(low.slice(Math.max(unit.start, mention.start - 160), mention.start))) score -= 3
  if (
    !takenBack &&
    (PUTS_RIGHT.test(low.slice(unit.start, mention.start)) ||
      PUTS_RIGHT.test(low.slice(Math.max(0, unit.start - 60), unit.start)))
  )
    score += 4
  if (correctedBy(unit, mention, all)) score -= 2.5
  const share = besideParts(low, mention, all)
  if (share === 'WHOLE') score += 2
  else if (share === 'PART') score -= 3
  else if (inBrackets(low, unit, mention, all)) score -= 2
  score += quotedByOther(unit, mention)
  if (all.length > 1 && mention.max < Math.max(...all.map((other) => other.max)) / 20) score -= 1
  return score
}

/** "20 Mio Umsatz", "omzet 4 miljoen": what the customer takes in a year. */
const TURNOVER =
  /^\s*(?:€|eur|euros?|usd|chf|gbp)?\s*(?:an |de |in |a year in |of |im |pro |per )?(?:(?:jahr(?:es)?|annual|yearly|jaar) ?)?(?:umsatz|turnover|revenues?|sales|omzet|chiffre d'affaires|fatturato|facturacion|faturamento|volume d'affaires|omsattning|omsaetning|omsetning|obrot\w*)(?!\p{L})/u
const TURNOVER_BEFORE =
  /(?<!\p{L})(?:jahresumsatz|umsatz|turnover|annual revenues?|revenues? of|(?:their|its|whose|company|group|firm|customer'?s?) (?:yearly )?(?:revenues?|sales)|omzet|chiffre d'affaires|fatturato|facturacion|facturan|faturamento|faturam|omsattning|omsaetning|omsetning|obrot\w*)(?: (?:von|of|van|de|di|is|est|es|e|ca|rund|etwa|about|around|environ|circa|unos?))*\.? ?[€$£]?\s*$/u
/** "240 employees x": what the price is multiplied by. */
const COUNTED_HERE = /\d[\d.,]*\s+\p{L}{2,20}\s*(?:x|\*|×|@|at|a|zu je)\s*$/u
/** "12k employees", "45k stems": a figure without a currency that counts something. */
const COUNTS =
  /^\s?(?:[\p{L}-]+ )?(?:users?|seats?|employees|people|staff|heads|customers|clients|members|documents|docs|files|records|invoices|orders|units|devices|licen[cs]es?|pages|emails|mails|rows|sites|stores|stems|tons?|tonnes|km|miles|kg|litres|sqm|m2|hours|nutzer|mitarbeiter\w*|kunden|dokumente|dateien|belege|rechnungen|anwender|lizenzen|employes|salaries|clients|utilisateurs|documents|factures|empleados|usuarios|facturas|clientes|documentos|funcionarios|utilizadores|dipendenti|utenti|fatture|clienti|documenti|medewerkers|gebruikers|klanten|documenten|facturen|run|marathon)\b/u
/** "Anywhere from 25 to 30k" begins a range; "up from 25k" is what it was. */
const RANGE_FROM = /(?<!\b(?:up|down|away|not|moved|changed) )\bfrom\s*$/
/** What the amount beside it is not. */
const REFUSED =
  /\b(?:not|nicht|statt|instead of|rather than|pas|no|non|niet|non plus|plus|no longer|nicht mehr|ya no|nao mais|non piu|niet meer|au lieu de|en lugar de|em vez de|invece di|in plaats van|up from|down from|from)\s*$/
/** "9k a quarter lower than we thought" is the change, not the sum. */
const DIFFERENCE =
  /^\s*(?:a (?:quarter|month|year) |per \w+ |pro \w+ |im jahr |par an )?(?!more or less|mehr oder weniger|mas o menos|mais ou menos|piu o meno|meer of minder|mer eller mindre)(?:lower|less|more|higher|cheaper|dearer|weniger|mehr|gunstiger|teurer|de moins|de plus|moins|menos|mas|meno|piu|minder|meer|(?:below|under|above|over) (?:us|them|ours|theirs|our (?:price|offer|quote|bid))|unter uns(?:erem)?|uber uns(?:erem)?|por (?:debajo|encima) de (?:nosotros|la nuestra)|abaixo d[eao]s? (?:nos|nossa?)|sotto (?:di noi|la nostra)|onder ons|under (?:oss|os))\b(?! (?:i\.?v\.?a|vat|tva|btw|mwst|ust|gst|moms)\b)/
/** Words that bring in the sum that holds now. */
const NEW =
  /(?:=>|->|→|\b(?:now|new|neu|jetzt|nun|maintenant|ahora|agora|adesso|ora|nu|final\w*|corrected|correction|revised|actually|make it|makes it|so it'?s|settled (?:at|on)|landed (?:at|on)|agreed (?:at|on|for|to)|closed at|(?:came|comes|worked|works) out (?:at|to)|ended up at|came down to|down to|cut to|up to now|after the cut.{0,20}|freigegeben (?:sind|ist)|bewilligt|genehmigt|approved|signed off|shaved (?:it )?to|trimmed to|knocked down to|macht|geeinigt auf|runter auf|erhoht auf|reduziert auf|ramene a|revu a|finalement|fechamos em|ficou em|baixou para|cerramos en|queda(?:do)? en|baja a|sube a|chiuso a|sceso a|siamo a|uitgekomen op|wordt|(?:takes|brings|gets|puts) (?:us|it|that|them) (?:up |down )?to|(?:so|that|which|this|it) (?:all )?comes to|damit (?:sind wir|liegen wir) (?:jetzt |nun )?(?:bei|auf)|kommen wir auf|(?:nous|ce qui nous) amene a|on arrive a|nos (?:lleva|deja|quedamos) (?:a|en)|leva-nos a|chegamos a|ci porta a|arriviamo a|komen we op|komt (?:het|dat) op|hamnar (?:vi|det) pa|ender (?:vi|det) pa|lander (?:vi|det) pa|so we'?re talking|also (?:wir reden|reden wir) von|also sprechen wir von|donc on parle de|asi que hablamos de|quindi parliamo di|dus we praten over)(?!\p{L}))\s*(?:\S+\s){0,2}$/u

/** Another project, another year: "last year we did a similar project at Debed Copper for 70k". */
const ELSEWHERE =
  /\b(?:last year we|similar (?:project|deal)|(?:previous|earlier|other|another) (?:project|customer|deal)|reference (?:customer|project)|im letzten jahr haben wir|ahnliches projekt|anderen kunden|l'an dernier nous|projet similaire|proyecto similar|projeto semelhante|progetto simile|vergelijkbaar project)\b[^.;]*$/
/** "Scrap the seat count above", "forget the 45k": what follows holds. */
const PUTS_RIGHT =
  /\b(?:(?:scrap|scratch|strike) (?:the|that|this)|forget (?:the|that|what)|ignore (?:the|my|what)|correction|i was wrong|wrong number|typo|vergesst|vergessen sie|korrektur|oubliez|laissez tomber|corrigendum|rectification|olvid\w+ (?:lo|la|el)|correccion|esquec\w+|correcao|dimentica\w+|lasci\w+ perdere|correzione|vergeet|correctie|glom|glem|zapomni\w+)\b/

/** A later sum of the same unit takes the place of this one: "400 mil, mas … fechamos em 365 mil". */
function correctedBy(unit: Unit, mention: AmountMention, all: AmountMention[]): boolean {
  return all.some((other) => {
    if (other.start <= mention.start || other.unitPrice) return false
    const between = unit.layout.low.slice(mention.end, other.start)
    return between.length < 120 && NEW.test(between.slice(-40)) && !AGAINST.test(between.slice(-20))
  })
}

/** "R$ 480 mil (licença R$ 310 mil + serviços R$ 170 mil)": one sum is what the others come to, which are its parts. */
function besideParts(
  low: string,
  mention: AmountMention,
  all: readonly AmountMention[],
): 'WHOLE' | 'PART' | null {
  if (all.length < 3 || all.length > 6) return null
  const exact = all.filter(({ min, max, unitPrice }) => min === max && !unitPrice)
  const whole = exact.find((one) => {
    const others = exact.filter((other) => other !== one && sameMoney(other, one))
    return others.length >= 2 && others.reduce((total, { min }) => total + min, 0) === one.min
  })
  if (whole === undefined || !exact.includes(mention)) return null
  const [first, second] = exact.filter((one) => one !== whole).sort((a, b) => a.start - b.start)
  if (
    !BROKEN_DOWN.test(low.slice(whole.end, whole.end + 40)) &&
    !/ \+ /.test(low.slice(first!.end, second!.start))
  )
    return null
  return mention === whole ? 'WHOLE' : 'PART'
}

const sameMoney = (a: AmountMention, b: AmountMention): boolean =>
  a.currency === b.currency || a.currency === null || b.currency === null

/** "88.500 € netto (davon Lizenzen …", "200k, of which 150k …": what the sum comes from follows. */
const BROKEN_DOWN =
  /^[^.;,\n\d(]{0,30}(?:[(=:]|,? (?:of which|made up of|split|davon|aufgeteilt|dont|repartis?|soit|de los cuales|de las cuales|repartidos|dos quais|sendo|di cui|cioe|waarvan|verdeeld|z czego|w tym|varav|heraf|hvorav|herav|josta|z toho)(?!\p{L}))/u

/** "88.500 € netto (davon Lizenzen 61.000 €)": a smaller sum in the brackets behind another is a part of it. */
function inBrackets(low: string, unit: Unit, mention: AmountMention, all: readonly AmountMention[]): boolean {
  const before = low.slice(unit.start, mention.start)
  const open = before.lastIndexOf('(')
  if (open <= before.lastIndexOf(')')) return false
  return all.some(({ end, max, unitPrice }) => end <= unit.start + open && max > mention.max && !unitPrice)
}

/** What stands right behind a sum, without brackets that hold another: "96k (was 118k)". */
function beside(after: string, mention: AmountMention, all: readonly AmountMention[]): string {
  const open = after.indexOf('(')
  const close = open < 0 ? -1 : after.indexOf(')', open)
  if (open < 0) return after
  const end = mention.end + (close < 0 ? after.length : close)
  return all.some(({ start }) => start > mention.end + open && start < end) ? after.slice(0, open) : after
}

/** "Corvex quoted 60 lakh": less likely the deal's than another, and never where the mail has the name as a rival's. */
function quotedByOther(unit: Unit, mention: AmountMention): number {
  if (unit.key !== null && unit.key !== 'context') return 0
  const { layout } = unit
  const from = Math.max(unit.start, mention.start - 70)
  const said = QUOTED.exec(layout.text.slice(from, mention.start))
  if (said === null || OURSELVES.test(said[1]!)) return 0
  if (isRival(layout.low.slice(0, RIVALS_WITHIN), fold(said[1]!))) return -4
  return said[2] === undefined ? 0 : -2
}
const OURSELVES = /^(?:We|I|You|They|He|She|Northwind|It|Who|Wir|Ich|Nous|Je|Wij|Ik|Noi|Vi)$/
/** A name and what it asks for; of some verbs only who sells is the subject. */
const QUOTED =
  /(?<![\p{L}])(\p{Lu}[\p{L}\d&'-]{2,30}) (?:has |have |had |hat |ha |har |a |heeft )?(?:(quoted?|quotes|cotizo|cotizó|cotou|chiffré|quotato|offeriert|offererade|came in (?:at|with)|comes in at)|bid|bids|offered|offers|asks?(?: for)?|asked(?: for)?|charges|wants|verlangt|bietet|bot|will|propose|demande|ofrece|ofertó|pide|cobra|oferece|pede|chiede|propone|offre|offerto|vraagt|biedt|bood|begär|forlanger|tilbyder|tilbyr|krever|oferuje|zaproponował|nabízí|nabídl|tarjoaa|tarjosi)(?![\p{L}])[^.;,\n]{0,30}$/u

/** "We lost Sangam Screens to Corvex", "against Lattesoft": whether a name is anywhere said to be a rival's. */
function isRival(low: string, name: string): boolean {
  let at = low.indexOf(name)
  for (let count = 0; at >= 0 && count < MOST_LOOKS; count++) {
    if (IS_RIVAL.test(low.slice(Math.max(0, at - 50), at))) return true
    at = low.indexOf(name, at + name.length)
  }
  return false
}
const MOST_LOOKS = 12
/** Mails are shorter; what is not must stay linear. */
const RIVALS_WITHIN = 40_000
const IS_RIVAL =
  /(?<!\p{L})(?:against|versus|vs\.?|competitors?(?: is)?|competition(?: is)?|rival|incumbent|(?:lost|lose) [^.;\n]{0,30} to|gegen|wettbewerb(?:er)?|mitbewerb(?:er)?|konkurrent|verloren an|concurrent|concurrence|contre|perdu [^.;\n]{0,30} contre|competencia|competidor|contra|frente a|concorrente|concorrencia|concorrenza|contro|concurrentie|tegen|konkurent\p{L}*|konkurrence|konkurrens|konkurranse|przeciw|mot|mod|proti|kilpailija)(?: is| ist| est| es| e)?[\s:–-]{1,3}(?:the |die |der |la |le |el |il |o )?$/u

/** "Paid once", "jährlich zu zahlen": how the sum is paid, not what somebody pays today. */
const PAID_HOW =
  /\b(?:(?:paid|payable|pays?|paying) (?:once|up ?front|in full|in advance|in (?:one|two|three|four) \w+|annually|yearly|monthly|quarterly|at once|in one go)|(?:einmalig|jahrlich|monatlich|im voraus|vorab|auf einmal) (?:zu )?(?:be)?zahl\w*|(?:be)?zahl(?:t|en|bar) (?:einmalig|einmal|jahrlich|monatlich|im voraus|vorab|auf einmal)|paie\w* en une (?:seule )?fois|pagan? (?:una (?:sola )?vez|anualmente|de una vez)|pagano una (?:sola )?volta|(?:in een keer|ineens|eenmalig|jaarlijks|vooraf) (?:te )?betalen|betalen (?:in een keer|ineens|eenmalig|jaarlijks|vooraf))\b/g

/** "80k (without training)": what a sum leaves out makes it no part. */
const WITHOUT =
  /(?<!\p{L})(?:without|excl(?:uding|\.)?|not including|ohne|exkl\.?|hors|sans|sin|sem|senza|escl\p{L}*|zonder|bez|utan|uden|uten|ilman) (?:our |the |unsere |nos |la |el |los )?[\p{L}-]{3,20}/gu

/** "After the volume discount", "nach Abzug des Rabatts": what is left, and no discount itself. */
const AFTER_DISCOUNT =
  /(?<!\p{L})(?:after|net of|following|once|nach(?: abzug)?|apres|deduction faite de|tras|despues de|dopo|al netto (?:di|dell[oa]|degli)|apos|depois de|na(?: aftrek van)?|po|efter|etter|jalkeen)(?: (?!not|but|and|und|et|no|non)[\p{L}\d%'-]{1,14}){0,4} (?:(?:[\p{L}-]+ )?(?:discounts?|rebates?)|\p{L}*(?:rabatt|nachlass|rabatte?n|rabatter|rabat)(?:e?s|en|ter|et|u|ie|cie)?|skonto|remises?|rabais|ristournes?|descuentos?|sconti?o?|descontos?|\p{L}*korting\p{L}*|rabac(?:ie|ji)|slev\p{L}+|alennu\p{L}+)(?!\p{L})|\p{L}*alennuksen jalkeen/gu

/** The clause next to the amount: up to a comma-like break on its far side. */
function clause(text: string, side: 'START' | 'END'): string {
  const parts = text.split(
    /[;\n]|\s\+\s|,\s(?=(?:and|but|und|aber|et|mais|y|pero|e|ma|en|maar|which|who|while|of which|davon|dont|di cui|waarvan|de los cuales|dos quais|now|jetzt)\s)|\.\s/,
  )
  return side === 'END' ? parts.at(-1)! : parts[0]!
}

const CUED =
  /\b(?:reden von|reden wir von|talking(?: about)?|parle de|hablamos de|parliamo di|praten over|budget|deal (?:size|value)|value|worth|price|volumen|auftragswert|betrag|montant|presupuesto|importe|valor|orcamento|verba|importo|valore|bedrag|waarde)\b(?: (?:is|of|about|around|circa|ca\.?|ist|liegt bei|etwa|rund|est de|environ|es de|unos|de|e de|e di|van|ongeveer)){0,2}[ :~=]{1,3}(\d{1,3}(?:[., ']\d{3})+|\d{4,9})(?![\d.,%]|\s?\p{L})/gu

/** "the quote was 1200 a month" */
const PERIODIC =
  /(?<![\d.,:/-])(\d{3,6}|\d{1,3}(?:[., ']\d{3})+)(?=\s?(?:(?:a|per|each|pro|par|al|por|im|op|om)\s|\/\s?)(?:months?|mo|mth|year|yr|annum|monat|jahr|mois|an|mes|ano|mese|anno|maand|jaar|manad|ar)(?!\p{L}))/gu

/** "budget is 45000": no currency and no "k", but the word before says that it is money. */
function cuedNumbers(reading: Reading, unit: Unit): AmountMention[] {
  if (unit.key !== null && unit.key !== 'context' && unit.key !== 'amount') return []
  const value = low(unit)
  const found = foundIn(reading, unit)
  const matches = [...value.matchAll(CUED), ...(FOR.test(value) ? value.matchAll(PERIODIC) : [])]
  return matches.flatMap((m) => {
    const end = unit.start + m.index + m[0].length
    const start = end - m[1]!.length
    const known = [...found.amounts, ...found.dates].some((other) => other.start < end && other.end > start)
    const sum = readNumber(m[1]!, false)
    if (known || !(sum >= 100)) return []
    const { basis, stated } = basisOf(value, start - unit.start, end - unit.start)
    return [{ start, end, min: sum, max: sum, currency: null, basis, basisStated: stated, unitPrice: false }]
  })
}

/** "Est. value (GBP): 38,500.00": under a label a bare number is money, in the currency that the label names. */
function labelledAmounts(reading: Reading, unit: Unit): AmountMention[] {
  const found = foundIn(reading, unit).amounts
  const hint = currencyIn(unit.label) ?? currencyIn(low(unit).slice(0, 60)) ?? reading.money.stated
  const basis = basisOfLabel(unit.label)
  const dress = (mention: AmountMention): AmountMention => ({
    ...mention,
    currency: mention.currency ?? hint,
    basis: !mention.basisStated && basis !== null ? basis : mention.basis,
  })
  if (found.length > 0) return [...found, ...cuedNumbers(reading, unit)].map(dress)
  const value = low(unit)
  const lakh = /(?<![\d\p{L}])(\d[\d.]*)(?:\s?(?:-|to)\s?(\d[\d.]*))?\s?l(?!\p{L})/u.exec(value)
  if (lakh !== null) return [lakhs(unit, lakh)]
  // "85" under "Value (k€)", "120-150" under "TEUR".
  const scaled = moneyIn(unit.label).factor
  const m =
    /(?<![\d\p{L}])(\d[\d.,' ]*\d|\d+)(?:\s*(?:-|to|bis|a|et|y|e|en)\s*(\d[\d.,' ]*\d|\d+))?(?!\s*(?:%|years?|jahre|ans|anos|anni|jaar|users?|seats?|nutzer|months|licen))/u.exec(
      value,
    )
  if (m === null) return []
  const [min, max] = [readNumber(m[1]!, false) * scaled, readNumber(m[2] ?? m[1]!, false) * scaled]
  if (
    !(max >= (hint !== null && basis !== null ? 100 : 500)) ||
    (hint === null && max < 1000) ||
    LOW_FIGURES.test(value)
  )
    return []
  const spoken = basisOf(value, m.index, m.index + m[0].trimEnd().length)
  return [
    {
      start: unit.start + m.index,
      end: unit.start + m.index + m[0].trimEnd().length,
      min,
      max,
      currency: hint,
      basis: spoken.stated ? spoken.basis : (basis ?? 'TOTAL'),
      basisStated: spoken.stated || basis !== null,
      unitPrice: false,
    },
  ]
}

/** "12-15 L": lakhs, where the label says that it is money. */
function lakhs(unit: Unit, m: RegExpExecArray): AmountMention {
  const [min, max] = [Number(m[1]) * 1e5, Number(m[2] ?? m[1]) * 1e5]
  const start = unit.start + m.index
  return {
    start,
    end: start + m[0].length,
    min,
    max,
    currency: 'INR',
    basis: 'TOTAL',
    basisStated: false,
    unitPrice: false,
  }
}

/** What money a label or a short text names, and how it counts it: "Value (k€)", "in GBP m", "Beløb (tDKK)". */
function moneyIn(text: string): { currency: string | null; factor: number } {
  const tokens = text.match(/[€£₹¥$]|[\p{L}€£$]+\$?|\d+s?/gu) ?? []
  const at = tokens.findIndex((token) => currencyOf(token) !== null)
  const near = tokens.slice(Math.max(0, at - 1), at + 2)
  const size = (at < 0 ? tokens : near).find((token) => (at < 0 ? PLAIN_SIZES : SIZES)[token] !== undefined)
  return {
    currency: at < 0 ? null : currencyOf(tokens[at]!),
    factor: SCALED_CURRENCIES[tokens[at] ?? '']?.[1] ?? (size === undefined ? 1 : SIZES[size]!),
  }
}
const currencyOf = (token: string): string | null => {
  const code = SCALED_CURRENCIES[token]?.[0] ?? (DOUBTFUL_CODES.has(token) ? undefined : CURRENCIES[token])
  return code === '$' || code === 'DOLLARS'
    ? 'USD'
    : code !== undefined && /^[A-Z]{3}$/.test(code)
      ? code
      : null
}
/** Words that stand for thousands without a currency beside them; the others are too many things. */
const PLAIN_SIZES: Record<string, number> = {
  k: 1e3,
  tsd: 1e3,
  thousand: 1e3,
  thousands: 1e3,
  '000s': 1e3,
  '000': 1e3,
}
const SIZES: Record<string, number> = {
  ...PLAIN_SIZES,
  t: 1e3,
  tis: 1e3,
  tys: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  mln: 1e6,
  million: 1e6,
  millions: 1e6,
}
const currencyIn = (text: string): string | null => moneyIn(text).currency

function basisOfLabel(label: string): AmountMention['basis'] | null {
  if (/\bjahreswert\b/.test(label)) return 'PER_YEAR'
  const { basis, stated } = basisOf(label, 0, 0)
  return stated ? basis : null
}

function amountFact(reading: Reading, { mention, unit, score }: Scored, units: Unit[]): Fact<Amount> | null {
  const stated =
    mention.currency ?? currencyBehind(unit, mention) ?? fieldCurrency(units) ?? onlyCurrency(reading)
  const currency =
    stated ?? countryCurrency(units) ?? reading.setting.usualCurrency ?? habitualCurrency(reading)
  if (currency === null) return null
  const basis =
    mention.basisStated || unit.key !== 'amount'
      ? mention.basis
      : (basisOfLabel(unit.label) ?? fieldBasis(units) ?? mention.basis)
  return {
    value: { min: decimal(mention.min), max: decimal(mention.max), currency, basis },
    status: stated === null ? 'INFERRED' : 'STATED',
    confidence: stated === null ? 0.5 : Math.min(0.97, 0.7 + score / 30),
    evidence: [evidence(unit.layout, mention.start, mention.end)],
  }
}

/** "2,400 a month, euros": the currency as an afterthought. */
function currencyBehind(unit: Unit, mention: AmountMention): string | null {
  const after = unit.layout.low.slice(mention.end, Math.min(unit.end, mention.end + 30))
  const m = /^[^.;\n\d]{0,16}?[,(]\s?(?:in )?([a-z]{3,7}|[€£])(?![\p{L}])/u.exec(after)
  return m === null ? null : currencyIn(m[1]!)
}

/** "Billing: yearly", "Modalidad: anual". */
const fieldBasis = (units: Unit[]): AmountMention['basis'] | null => {
  const unit = units.find((other) => other.key === 'basis')
  return unit ? basisOfLabel(low(unit)) : null
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

/** "50k" without a sign: the money of the customer's country. */
function countryCurrency(units: Unit[]): string | null {
  const country = units
    .filter((unit) => unit.key === 'country' || unit.key === 'address')
    .map((unit) => countryOf(text(unit)))
    .find((code) => code !== null)
  return country ? currencyOfCountry(country) : null
}

/** The money of the mail's language and clock. */
function habitualCurrency(reading: Reading): string | null {
  const offset = Number(/([+-]\d\d):?\d\d$/.exec(reading.mail.date ?? '')?.[1] ?? Number.NaN)
  if (reading.language === 'en') return offset <= -3 ? 'USD' : offset === 0 || offset === 1 ? 'GBP' : null
  if (reading.language === 'ja') return 'JPY'
  if (reading.language === 'pt' && offset <= -2) return 'BRL'
  if (reading.language === 'es' && offset <= -3) return null
  return ['de', 'fr', 'es', 'it', 'nl', 'pt'].includes(reading.language)
    ? 'EUR'
    : (({ pl: 'PLN', sv: 'SEK', da: 'DKK' } as Record<string, string>)[reading.language] ?? null)
}
