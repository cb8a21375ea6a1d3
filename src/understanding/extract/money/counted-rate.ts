/**
 * Rates that are not the sum's: "they lose 3 days a month", "200 Rechnungen im Monat", "12 tickets par jour et par an" tell
 * how often something happens. Folded text (fold.ts) in.
 */
import { NUMBER_WORDS } from './money-words.ts'
import { longestFirst } from './numbers.ts'

const WORDS = longestFirst(Object.keys(NUMBER_WORDS))
/** "3", "1.200", "twenty-five", "several", "hundreds of" */
const COUNT = `(?:\\d{1,3}(?:[., ]\\d{3})+|\\d{1,6}(?:[.,]\\d)?|(?:${WORDS})(?:[- ]?(?:${WORDS}))?|ett|et|en|yksi|kaksi|kolme|nelja|viisi|kymmenen|sata|several|many|some|half an?|a few|mehrere|viele|einige|zig|plusieurs|quelques|vari[aeo]s?|algun[ao]s|alguns|muit[ao]s|much[ao]s|div?ers[ei]|molt[ei]|enkele|verschillende|veel|flera|manga|flere|mange|kilka|kilkanascie|monta|useita|(?:hundreds|thousands|dozens|hunderte|tausende|dutzende|centaines|milliers|dizaines|cientos|miles|decenas|centenas|milhares|dezenas|centinaia|migliaia|decine|honderden|duizenden|tientallen|hundratals|tusentals|hundredvis|tusindvis|setki|tysiace)(?: (?:of|von|de|di|van|av|af))?)`
/** What time is lost or spent in: these are counted also where no number stands before them. */
const TIME =
  '(?:days?|hours?|hrs|minutes?|times|tagen?|tage|std|stunden?|minuten|\\p{L}*tage|\\p{L}*stunden|mal|jours?|journees?|heures?|fois|dias?|horas?|veces|vez|vezes|giorn[oi]|giornat[ae]|or[ae]|volt[ae]|dagen|uren|uur|keer|dagar|timmar|ganger|dage|timer|gange|dni|dzien|godzin\\p{L}*|razy|paivaa|tuntia|kertaa|ftes?|vzak)'
/** What is worked through in numbers, and nobody buys a licence of. */
const HAPPENS =
  '(?:invoices?|tickets?|orders?|documents?|papers|claims?|cases?|calls?|requests?|transactions?|shipments?|parcels|deliveries|payments|forms|reports|visits|visitors|complaints|returns|incidents|audits|patients|guests|applications|rechnung\\p{L}*|\\p{L}*rechnungen|auftrage\\p{L}*|bestellungen|belege|dokumente|vorgange|anfragen|anrufe|lieferungen|schaden|lieferscheine|antrage|reklamationen|buchungen|falle|factures?|commandes?|dossiers?|demandes?|appels|livraisons|bons|sinistres|colis|reclamations|facturas?|pedidos?|expedientes?|llamadas|albaranes|solicitudes|documentos?|faturas?|chamadas|processos|pedidos|entregas|fatture|fattura|ordini|documenti|pratiche|richieste|chiamate|consegne|bolle|facturen|bestellingen|dossiers|aanvragen|telefoontjes|leveringen|bonnen|zendingen|fakturor|ordrar|arenden|samtal|leveranser|fakturaer|ordrer|ordre|sager|saker|henvendelser|leverancer|faktur\\p{L}*|zamowien\\p{L}*|zlecen\\p{L}*|zgloszen\\p{L}*|dokumentow|laskua|tilausta|tikettia)'
const ADJECTIVES = '(?:[\\p{L}-]{2,16} ){0,2}?'

/**
 * `text` beside a sum with every rate taken out that is of something counted. `rate`: the words of a rate. `sum`: on which
 * side of the text the sum stands; of what is counted right beside it ("£450 for 40 users a month") the rate is the sum's.
 */
export function withoutCountedRates(text: string, rate: RegExp, sum: 'BEFORE' | 'AFTER'): string {
  const pattern = PATTERNS.get(rate) ?? patternOf(rate)
  PATTERNS.set(rate, pattern)
  return text
    .replace(pattern, (all: string, noun: string | undefined, at: number) => {
      const happens = noun === undefined || HAPPENS_WHOLE.test(noun) || PERCENT.test(all)
      const beside =
        sum === 'BEFORE' ? FOR_IT.test(text.slice(0, at)) : AT_ONCE.test(text.slice(at + all.length))
      return happens || !beside ? ' '.repeat(all.length) : all
    })
    .replace(COUNTED_JA, (all) => ' '.repeat(all.length))
}

/** "They pay 12k EUR a year today, we quoted": before a sum, with every rate taken out that another sum has. */
export function withoutRatesOfSums(text: string, rate: RegExp): string {
  const pattern = OF_SUMS.get(rate) ?? ofSums(rate)
  OF_SUMS.set(rate, pattern)
  return text.replace(pattern, (all: string, ...[rest, at]: [string, number]) =>
    ANOTHER_SUM.test(rest) && !LIMIT.test(text.slice(0, at)) ? ' '.repeat(all.length) : all,
  )
}
const OF_SUMS = new Map<RegExp, RegExp>()
const ofSums = (rate: RegExp): RegExp =>
  new RegExp(`(?<=\\dk?(?: ?(?:€|£|\\p{L}{2,6}\\.?))? )(?:${rate.source})(?=(.*)$)`, 'gu')
/** "He'd sign if it's under 1k a month, I told him $900": a limit is of what the sum is of. */
const LIMIT =
  /(?<!\p{L})(?:under|below|less than|up to|at most|max|no more than|unter|weniger als|hochstens|moins de|menos de|abaixo de|meno di|sotto|minder dan|onder|under|ponizej|alle) (?:[€£$] ?)?\d[\d.,]*k?(?: ?(?:€|£|\p{L}{2,6}\.?))? $/u
/** A clause of its own, and none that tells what the other sum became. */
const ANOTHER_SUM =
  /(?:[,:–]|\s(?:and|but|und|aber|et|mais|y|pero|e|ma|en|maar|och|og|men|a|i)\s)(?!.*(?<!\p{L})(?:to|auf|a|ad|naar|till?|na|zu|up|for) \S*$).*\p{L}{3}/u
const PATTERNS = new Map<RegExp, RegExp>()
const patternOf = (rate: RegExp): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d.,])(?:(?:${COUNT} )?${TIME}|${COUNT}(?: ?%)? ${ADJECTIVES}(\\p{L}[\\p{L}-]{2,24})) ?(?:${rate.source})`,
    'gu',
  )
const HAPPENS_WHOLE = new RegExp(`^${HAPPENS}$`, 'u')
/** "18 Prozent Wartung im Jahr" */
const PERCENT = /%|(?<!\p{L})(?:per ?cent|prozent|pour cent|por ciento|por cento|procent)(?!\p{L})/u
/** Between a sum and what it is paid for: "45k for", "18.000 Euro an allen", "450 € pour". */
const FOR_IT =
  /^[\s(]*(?:[\p{L}€£$]{1,8} )?(?:(?:for|with|across|at|in|on|fur|an|bei|mit|in|pour|sur|dans|avec|para|en|con|por|com|em|per|con|su|voor|met|op|bij|for|for|pa|med|hos|dla|na|w|pro|,) )?(?:(?:the|all|our|their|die|alle|den|les|l[ao]s|[oa]s|tutt[ei]|de) ){0,2}$/u
const AT_ONCE = /^\s?[:=~]?\s?(?:[€£$]|about|around|ca\.?|rund|etwa|circa|environ|unos)?\s?$/u
/** 「毎月3日」「年間約200件」 */
const COUNTED_JA =
  /(?:毎月|月に|月間|月|年間|毎年|年に|年)\s?(?:約|およそ|平均)?\s?[\d一二三四五六七八九十百千]+(?:,\d{3})*\s?(?:日|件|枚|時間|回|人|名|台|通|本|個|社)(?:間|分|以上|ほど|程度)?/gu
