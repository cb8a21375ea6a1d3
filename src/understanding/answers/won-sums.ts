/**
 * What a reply about a deal that is won already says that it was won for: "it was 78,500, not 82,000", "won, 90k not
 * 82k", "78,500 EUR". Heard only where nothing else can be meant: one sum, said to be the one that was signed, no
 * invoice, no part, nothing doubtful. Pure; linear.
 */
import { fold } from '../extract/fold.ts'
import { decimal, findAmounts } from '../extract/money/amount.ts'
import { basisOf } from '../extract/money/amount-basis.ts'
import type { AmountMention } from '../extract/money/amount-mention.ts'
import { bareSums } from '../extract/money/bare-sums.ts'
import { readNumber } from '../extract/money/numbers.ts'
import type { MoneySetting } from '../extract/money/whose-money.ts'
import { allMatches } from '../search/all-matches.ts'
import { sentencesOf } from '../sentences.ts'
import { conditional, doubts, givesOrders, isJest, likelyLanguages } from '../wish/readers/modality.ts'

export interface Sum {
  value: string
  /** ISO 4217 */
  currency: string
}

/**
 * @param own what the person typed
 * @param before what the deal is closed at; null where no sum is known
 * @param currency of figures without one where `before` has none; null = not known
 * @returns the sum that holds, null where the words do not plainly say one
 */
export function wonSumIn(own: string, before: Sum | null, currency: string | null): Sum | null {
  if (own.length > LONGEST || isUnsure(own)) return null
  const low = fold(own)
  const known = before?.currency ?? currency
  const sums = sumsIn(low, moneyOf(known))
  const refused = [...sums.filter((sum) => isRefused(low, sum)), ...(before ? shortened(low, before) : [])]
  const [said, ...others] = sums.filter((sum) => !refused.includes(sum))
  if (said === undefined || others.some(({ max }) => max !== said.max)) return null
  if (said.min !== said.max || said.unitPrice || said.basis !== 'TOTAL') return null
  // Whoever puts another sum right than the one that is told speaks of something else, or says it once more.
  const again = before !== null && said.max === Number(before.value)
  if (before && !again && !refused.every(({ max }) => isAbout(max, Number(before.value)))) return null
  const around = sentenceAround(low, said)
  const of = refused.length > 0 ? around.replace(LAST_INVOICE, ' ') : around
  if (SOMETHING_ELSE.test(of) || ABOUT.test(low.slice(0, said.start))) return null
  const claimed = refused.length > 0 || said.became || CLAIMS.test(beginning(low, said)) || isAlone(low, said)
  const code = said.currency ?? refused.find((sum) => sum.currency !== null)?.currency ?? known
  return claimed && code !== null ? { value: decimal(said.max), currency: code } : null
}
/** Whoever puts a sum right writes a line or two. */
const LONGEST = 500

/** Whether something in it asks, doubts, jests, orders or is tied to something else. */
export function isUnsure(own: string): boolean {
  const sentences = sentencesOf(own)
  const languages = likelyLanguages(sentences.map(({ plain }) => plain).join(' '))
  return sentences.some(
    (sentence) =>
      sentence.asks ||
      conditional(sentence.plain, languages) ||
      doubts(sentence.plain, languages) ||
      givesOrders(sentence) ||
      isJest(sentence),
  )
}

/** "$" and "kr" are of the country whose money the deal is in. */
const moneyOf = (currency: string | null): MoneySetting => ({
  dollar: currency !== null && /^(?:USD|CAD|AUD|NZD|SGD|HKD|MXN)$/.test(currency) ? currency : 'USD',
  krone: currency !== null && /^(?:SEK|NOK|DKK|ISK|CZK)$/.test(currency) ? currency : 'SEK',
  franc: 'CHF',
  cfa: 'XAF',
  stated: null,
})

/** Whether words name a figure that may be a sum, though not plainly: "won, signed for 79.5", "for real. 79,500". */
export const namesFigure = (own: string, dealNumber: number): boolean =>
  allMatches(own.slice(0, LONGEST), FIGURE).some(([figure]) => !isNumberOf(figure, dealNumber))
const isNumberOf = (figure: string, dealNumber: number): boolean =>
  figure === String(dealNumber) || /^20\d\d$/.test(figure)
const FIGURE =
  /(?<![\p{L}\d.,:/#+-])(?:\d{1,3}(?:[.,'’ ]\d{3})+|\d{4,}|(?<=(?:for|at|f[üu]r|zu|mit|um|pour|[àa]|por|per|voor|op|za|na|f[öo]r|till?|won|gewonnen|signed) )\d{1,3}[.,]\d{1,2})(?![\d%:/-]|[.,]\d)/giu

/** All sums that a reply names, in order; "$" and "kr" as in `currency` (ISO 4217; null = not known). */
export const sumsNamed = (own: string, currency: string | null): AmountMention[] =>
  sumsIn(fold(own), moneyOf(currency))

/** Sums with a currency or a "k", and figures of thousands that count nothing: "78,500, not 82,000". */
function sumsIn(low: string, setting: MoneySetting): AmountMention[] {
  const found = findAmounts(low, setting)
  const bare = [...bareSums(low), ...periodic(low)].filter(
    ({ start, end }) => !found.some((sum) => sum.start < end && sum.end > start),
  )
  return [...found, ...bare].sort((a, b) => a.start - b.start)
}
/** "1,800 a month", "15.000 pro Jahr", without a currency. */
const periodic = (low: string): AmountMention[] =>
  allMatches(low, PERIODIC).map((m) => {
    const value = readNumber(m[0], false)
    const { basis, stated } = basisOf(low, m.index, m.index + m[0].length)
    const place = { start: m.index, end: m.index + m[0].length }
    return { ...place, min: value, max: value, currency: null, basis, basisStated: stated, unitPrice: false }
  })
const PERIODIC =
  /(?<![\p{L}\d.,/:#-])(?:\d{1,3}(?:[.,' ]\d{3}){1,2}|\d{3,6})(?=\s?(?:\/ ?|(?:a|an|per|each|every|pro|im|je|par|al|a la|por|ao|all'|om|pr\.?|i|na|za)\s?)(?:months?|mo|mth|years?|yr|annum|monat|jahr|mois|an|mes|ano|mese|anno|maand|jaar|manad(?:en)?|maned(?:en)?|ar(?:et)?|miesiac|rok|mesic)(?!\p{L}))/gu
export const isRefused = (low: string, { start }: { start: number }): boolean =>
  REFUSED.test(low.slice(Math.max(0, start - 40), start))
const REFUSED =
  /(?<!\p{L})(?:not|nicht|statt|anstatt|anstelle von|instead of|rather than|pas|plutot que|no|non|niet|ikke|inte|icke|nie|nao|ne|au lieu d[e'u]|en lugar de|en vez de|em vez d[eo]s?|invece d(?:i|ei)|anziche|in plaats van|i stedet for|istallet for|i stallet for|zamiast)\s?(?:(?:the|die|der|den|les?|los|las|i|gli|os|de|for|at|fur|bei|mit|um|uber|pour|a|por|per|voor|op|za|na|na kwote|mere) )?[€£$]?\s?$/u

/** "78,5 k€ et pas 82": the sum that is told, without its thousands. */
const shortened = (low: string, before: Sum): AmountMention[] =>
  allMatches(low, SHORT).flatMap((m): AmountMention[] => {
    const value = readNumber(m[0], true) * 1000
    const [start, end] = [m.index, m.index + m[0].length]
    const mention = {
      start,
      end,
      min: value,
      max: value,
      currency: null,
      basis: 'TOTAL',
      basisStated: false,
    } as const
    return isAbout(value, Number(before.value)) && isRefused(low, mention)
      ? [{ ...mention, unitPrice: false }]
      : []
  })
const SHORT = /(?<![\p{L}\d.,/:#[-])\d{1,3}(?:[.,]\d{1,2})?(?![\d%\p{L}]|[.,/:-]\d|\s?(?:%|[€£$]|\p{L}))/gu

/** "82k" for 82,400: nobody repeats the cents of what is wrong. */
const isAbout = (said: number, told: number): boolean => Math.abs(said - told) <= told / 100

/** What the words call the sum: the one that was signed. They stand right before it. */
const CLAIMS = new RegExp(
  `(?<!\\p{L})(?:${[
    "(?:it|that|this|the (?:deal|order|contract|po|sum|amount|figure|total|value))(?:'s| was| is| came to| comes to| went for| ended up at| should (?:be|read|have been| have read))",
    '(?:won|signed|closed|booked|sold|ordered)(?: it| this)?(?: at| for| with)?',
    '(?:final|right|correct|actual|real|exact|signed|order|contract|deal|won|closing)(?: order| contract| deal)? (?:sum|amount|figure|value|price|total|volume)(?: is| was)?',
    '(?:final|right|correct|actual|real|exact) number(?: is| was)?',
    '(?:final (?:invoice|bill)|schlussrechnung|endrechnung|facture finale|factura final|fattura finale|fatura final|eindfactuur|slutfaktura|faktura koncowa)(?: is| was| ist| war| est| era| e| es| ar| er)?',
    '(?:sum|amount|value|figure|total|correction|corrected|correct is|corrected to|make it|make that|should be|should read)',
    'es (?:waren|sind|wurden|war|ist)|(?:richtig|korrekt) (?:sind|waren|ist|war)|(?:waren|sind|wurden) es',
    '(?:gewonnen|unterschrieben|abgeschlossen|beauftragt|bestellt)(?: fur| mit| zu| bei| uber)?',
    '(?:auftragswert|auftragssumme|auftragsvolumen|endsumme|endbetrag|vertragswert|summe|betrag|wert|korrektur|berichtigung|abschluss|gesamt)(?: ist| war| sind| waren| lautet| betragt| liegt bei| uber)?',
    "c'(?:est|etait)|ce sont|cela fait|gagnee?(?: pour| a)?|signee?(?: pour| a)?|(?:montant|somme|total|valeur|correction|rectificatif)(?: exacte?| finale?| signee?| correcte?| reelle?)?(?: est| etait)?(?: de)?",
    '(?:son|fueron|eran|es|fue|era)|ganad[oa](?: por)?|firmad[oa](?: por)?|(?:importe|suma|cifra|valor|total|correccion)(?: correct[oa]| final| firmad[oa]| exact[oa]| real)?(?: es| era| fue| son)?(?: de)?',
    '(?:sao|foram|eram|foi|e|era)|ganh[oa](?: por)?|assinad[oa](?: por)?|fechad[oa](?: por| em)?|(?:valor|montante|soma|total|correcao)(?: corret[oa]| correct[oa]| final| assinad[oa])?(?: e| foi| era)?(?: de)?',
    '(?:sono|erano|era|e|furono)|vint[oa](?: per| a)?|firmat[oa](?: per| a)?|chius[oa](?: a| per)?|(?:importo|somma|cifra|valore|totale|correzione)(?: corrett[oa]| finale| firmat[oa]| esatt[oa])?(?: e| era)?(?: di)?',
    'het (?:was|is|werd|waren)|gewonnen(?: voor| op)?|getekend(?: voor| op)?|(?:bedrag|som|waarde|orderwaarde|contractwaarde|totaal|correctie)(?: is| was)?',
    '(?:to )?(?:bylo|byla|jest|wynosi|wynosila)|wygran[eay](?: za| na)?|podpisan[eay](?: na| za)?|(?:kwota|suma|wartosc|korekta)(?: to| wynosi)?',
    'det (?:var|blev|ar|er)|(?:vunnen|vunnet|vundet)(?: for| til| pa)?|(?:summan|beloppet|ordervardet|summen|belobet|belopet|ordrevardien|rattelse|rettelse)(?: ar| var| er| blev)?',
    'but|sondern|mais|sino|mas|ma|bensi|maar|men|utan|ale|lecz|tylko',
  ].join(
    '|',
  )})(?: (?:now|only|just|exactly|in fact|actually|nur|genau|jetzt|tatsachlich|exactement|seulement|exactamente|solo|esattamente|exact|precies|doktadnie|dokladnie|exakt|praecis|net|netto))?\\s?[:=,–-]?\\s?[€£$]?\\s?$`,
  'u',
)

/** The words of the sentence before the sum. */
const beginning = (low: string, { start }: AmountMention): string =>
  low
    .slice(Math.max(0, start - 90), start)
    .split(BREAK)
    .at(-1)!

const BREAK = /[;\n!?]|\.\s/

function sentenceAround(low: string, sum: AmountMention): string {
  const after = low.slice(sum.end, sum.end + 90).split(BREAK)[0]!
  return `${beginning(low, sum)} # ${after}`
}

/** Sums that belong to a deal and are not what it was won for. */
const SOMETHING_ELSE =
  /(?<!\p{L})(?:invoic\p{L}*|bill(?:ed|ing)|discount\p{L}*|rebate|deposit|down ?payment|instal?ments?|training|services?|support|maintenance|hardware|travel|commission|credit|share|budget|list price|upsell|add-?on|options?|renewal|part|half|first year|year one|pilot|rechnung\p{L}*|rabatt\p{L}*|nachlass|anzahlung|rate|schulung\p{L}*|dienstleistung\p{L}*|wartung|provision|anteil|listenpreis|option\p{L}*|davon|teil|facture\p{L}*|remise|acompte|formation|prestations?|commission|part|dont|tarif|factur\p{L}*|descuento|anticipo|formacion|servicios?|mantenimiento|comision|parte|fattur\p{L}*|sconto|acconto|formazione|servizi\p{L}*|manutenzione|provvigione|di cui|desconto|formacao|servicos?|manutencao|comissao|korting|aanbetaling|onderhoud|diensten|provisie|deel|faktur\p{L}*|rabat|zaliczk\p{L}*|szkoleni\p{L}*|prowizj\p{L}*|forskott|utbildning|uddannelse|forskud|provisjon|per user|per seat)(?!\p{L})/u
/** The whole of it once more, where the sum that is told is denied beside it. */
const LAST_INVOICE =
  /(?<!\p{L})(?:final (?:invoice|bill|billing)|invoice total|total invoiced?|(?:schluss|end)rechnung|facture (?:finale|totale|definitive)|factura (?:final|total|definitiva)|fatt?ura (?:finale?|totale?|definitiva)|eindfactuur|slutfaktura\p{L}*|faktura koncowa)(?!\p{L})/gu
/** "About 78k" is not yet what was signed. */
const ABOUT =
  /(?<!\p{L})(?:about|around|roughly|approx\p{L}*|some|nearly|almost|over|under|more than|less than|up to|circa|ca\.?|etwa|rund|ungefahr|knapp|gut|fast|uber|unter|bis zu|environ|autour de|presque|plus de|moins de|jusqu'a|alrededor de|unos|casi|cerca de|mas de|menos de|hasta|quase|mais de|menos de|ate|circa|intorno a|quasi|piu di|meno di|fino a|ongeveer|rond|bijna|meer dan|minder dan|tot|okolo|prawie|ponad|ungefar|nastan|mer an|omkring|nasten|mere end) ?(?:the |de |di |€|£|\$)?\s?$/u

/** Nothing but the sum, and what is said around any: "Sorry, 78,500 EUR net." */
function isAlone(low: string, { start, end }: AmountMention): boolean {
  const rest = `${low.slice(0, start)} ${low.slice(end)}`.split(/[^\p{L}]+/u).filter(Boolean)
  return rest.every((word) => FILLERS.has(word))
}
const FILLERS: ReadonlySet<string> = new Set(
  'yes yep yeah ja oui si sim tak jo right correct confirmed indeed really stimmt richtig exactement correcto esatto klopt argh ugh ups uups oh ah no wait damn hm final finally endgultig final definitif definitivo definitiva definitief ostatecznie slutligt endelig typo tippfehler correction korrektur hi hello hey hallo moin bonjour salut hola ola ciao hoi hej czesc sorry oops pardon entschuldigung desole scusa excuses thanks thank you danke merci gracias grazie obrigado obrigada bedankt tak tack dzieki won gewonnen the sum amount betrag summe montant importe importo bedrag kwota total net netto excl ex vat mwst ht eur euro euros usd gbp chf it is was exactly genau exact'.split(
    ' ',
  ),
)
