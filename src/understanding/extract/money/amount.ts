/**
 * Amounts of money as people write them: signs before and behind, k / Mio. / lakh / 万, ranges, words, seats times
 * price, per month and per year. `findAmounts` reads what stands there; which of several is the deal's is
 * deal-amount.ts' question.
 */
import { KANJI, kanjiNumber } from '../kanji.ts'
import { priceOfOne } from './counted.ts'
import { CURRENCIES, DOUBTFUL_CODES, MAGNITUDES, MIL_IS_MILLION, SCALED_CURRENCIES } from './money-words.ts'
import { longestFirst, readNumber, WORDS, wordsToNumbers } from './numbers.ts'
import { withWorkedOut } from './worked-out.ts'

export interface AmountMention {
  start: number
  end: number
  min: number
  max: number
  /** ISO 4217; null when the words name none. */
  currency: string | null
  basis: 'TOTAL' | 'PER_YEAR' | 'PER_MONTH'
  /** Whether the basis stands there, or total is only what remains. */
  basisStated: boolean
  /** A price of one seat whose number of seats is not known: never a deal's amount. */
  unitPrice: boolean
  /** How many times the figure that stands there: "3 x 15k". */
  counted?: number
  /** What an earlier sum changed to: "from 96k to £118,000". */
  became?: boolean
  /** Worked out of the sums that stand there (worked-out.ts). */
  workedOut?: boolean
}

export interface MoneySetting {
  /** What "$", "kr", "francs" and "CFA" mean in this mail, ISO 4217. */
  dollar: string
  krone: string
  franc: string
  cfa: string
  /** What figures without a currency are in: "all amounts in GBP", "dollars are Aussie". */
  stated: string | null
}

const ALL_CURRENCIES = longestFirst([...Object.keys(SCALED_CURRENCIES), ...Object.keys(CURRENCIES)])
const BEFORE = longestFirst(
  [...Object.keys(SCALED_CURRENCIES), ...Object.keys(CURRENCIES)].filter(
    (word) => (word.length <= 4 && word !== 'won') || word === 'euro' || word === 'euros',
  ),
)
const MAG = longestFirst(Object.keys(MAGNITUDES).filter((word) => word !== 't'))
// One number with its grouping; blanks group only exact threes, so "2 300" and "10 seats" stay apart.
const DIGITS = `\\d{1,3}(?:[.,']\\d{2,3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,3}(?: \\d{3})+(?:,\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d{1,3})?`
const NUMBER = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(${BEFORE})\\.?\\s?|(?<![\\p{L}\\p{N}.,/:-]|\\d\\s)|(?<=\\d-|\\d - |[\\p{L}]-))(${DIGITS})(?:,-+|\\.-+|,--)?(?:\\s?(${MAG})(?![\\p{L}\\p{N}]|\\.?\\p{L}| (?:lane|road|street|st|hill|yard)(?!\\p{L})))?(?:(?:\\s?\\([^()\\d]{3,60}\\)\\s?|[-\\s]?)(?:de |d'|di )?(${ALL_CURRENCIES})(?![\\p{L}\\p{N}]|'\\p{L}))?`,
  'gu',
)

/** More figures than this are a price list, not a deal. */
const MOST = 1000

interface Token {
  start: number
  end: number
  value: number
  factor: number
  currency: string | null
  /** Upper end, where the words of one token name a range. */
  max?: number
  /** Written out, so surely meant as a sum. */
  words?: boolean
  /** What an earlier sum changed to. */
  became?: boolean
}

/** Japanese money has no blanks around it: 約1,200万円, 3億5000万円. */
const YEN = new RegExp(
  `(?:(\\d[\\d,.]{0,14})(万|億|千)?\\s?[~〜-]\\s?)?(\\d[\\d,.]{0,14}|${KANJI}{1,7})(万|億|千)?円`,
  'g',
)

/** 850万円から920万円に: what it changed from is no sum of the deal. */
const YEN_FROM = /^から[^。、\n]{0,12}円(?:に|へ)/

const tens = (magnitude: string | undefined): number =>
  magnitude === '千' ? 1000 : magnitude ? MAGNITUDES[magnitude]! : 1

function yen(low: string): Token[] {
  return [...low.matchAll(YEN)]
    .slice(0, MOST)
    .map((m) => {
      const most = /\d/.test(m[3]!) ? readNumber(m[3]!, false) : kanjiNumber(m[3]!)
      // "500万~650万円", "500~650万円"
      const least = m[1] === undefined ? most : readNumber(m[1], false)
      const [low, high] = [tens(m[2] ?? m[4]), tens(m[4])]
      return {
        start: m.index,
        end: m.index + m[0].length,
        value: least * low,
        max: most * high,
        factor: 1,
        currency: 'JPY',
      }
    })
    .filter((token) => !YEN_FROM.test(low.slice(token.end, token.end + 24)))
}

const INDIAN = /^(?:lakhs?|lacs?|crores?)$/

/** "mil." and "l" mean what the currency beside them says. */
function magnitudeOf(word: string | undefined, code: string | null): number {
  if (word === undefined) return 1
  if (word.startsWith('mil') && word.length <= 4 && MIL_IS_MILLION.has(code ?? '')) return 1e6
  if (word === 'l' && code !== 'INR') return 1
  // "€ 1,5 ton"; without the euro something is weighed.
  if (word === 'ton' && code !== 'EUR') return 1
  return MAGNITUDES[word]!
}

function tokens(low: string): Token[] {
  const found: Token[] = []
  NUMBER.lastIndex = 0
  for (let m = NUMBER.exec(low); m !== null && found.length < MOST; m = NUMBER.exec(low)) {
    const behind = m[4] === 'won' && !isKoreanWon(low, m.index, m.index + m[0].length) ? undefined : m[4]
    const sign = behind ?? m[1] ?? null
    const scaled = sign === null ? undefined : SCALED_CURRENCIES[sign]
    const code = sign === null ? null : (scaled?.[0] ?? CURRENCIES[sign]!)
    const factor = magnitudeOf(m[3], code)
    const value = readNumber(m[2]!, factor >= 1e5)
    if (!Number.isFinite(value)) continue
    const doubtful = behind === undefined && DOUBTFUL_CODES.has(sign ?? '') && value * factor < 1000
    const end = m.index + (behind === m[4] ? m[0] : m[0].slice(0, -'won'.length)).trimEnd().length
    const whose = value * factor >= 1000 ? whoseDollars(low, end, code) : null
    found.push({
      start: m.index,
      end,
      value,
      factor: factor * (scaled?.[1] ?? 1),
      currency: doubtful ? null : (whose ?? code ?? (INDIAN.test(m[3] ?? '') ? 'INR' : null)),
    })
  }
  return found
}

/**
 * "5 million won" is Korean money, "82k won today" a win: the word is the currency behind its figure alone, where
 * nothing tells a win, or the text speaks of Korea.
 */
function isKoreanWon(low: string, start: number, end: number): boolean {
  if (KOREA.test(low)) return true
  return !WINS.test(low.slice(end, end + 30)) && !TELLS_WIN.test(low.slice(Math.max(0, start - 90), end + 90))
}
const KOREA =
  /(?<!\p{L})(?:krw|(?:south )?korean?s?|coree|coreen\p{L}*|corea\p{L}*|coreia\p{L}*|seoul|busan|incheon)(?!\p{L})|₩|원/u
const WINS =
  /^[\s,]*(?:!|today|yesterday|tonight|last|this|on (?:mon|tue|wed|thu|fri|sat|sun)|at last|finally|back|over|by|deal|business|order|contract|signed|po(?!\p{L})|and (?:signed|booked|closed))/u
const TELLS_WIN =
  /(?<!\p{L})(?:signed|closed|booked|countersigned|in the bag|over the line|(?:we|i|they|you)(?:'ve| have)?(?: just| finally| now)? (?:got|have|get))(?!\p{L})/u

/** "210K Canadian over three years", "$52k (Aussie)": whose dollars they are, without the word for dollars. */
function whoseDollars(low: string, end: number, code: string | null): string | null {
  if (code !== null && code !== '$' && code !== 'DOLLARS') return null
  const word = WHOSE.exec(low.slice(end, end + 40))?.[1]
  return word === undefined ? null : DOLLARS_OF.find(([pattern]) => pattern.test(word))![1]
}
const WHOSE =
  /^\s?\(?(?:in )?(canadian|canadiens?|canadienses?|canadesi|kanadische?r?|aussie|australian|australiens?|australische?|kiwi|american|americains?|americanos|estadounidenses)(?=\s?(?:[.,;:!?)\n]|$)|\s(?:dollars?|dolares|dollari|over|per|a|for|in|all|total|plus|excl|ex|before|but|once|upfront|each|net|gross|par|sur|pour|pro|uber|por|al|su|op)(?!\p{L}))/u
const DOLLARS_OF: [RegExp, string][] = [
  [/^[ck]ana/, 'CAD'],
  [/^au/, 'AUD'],
  [/^kiwi/, 'NZD'],
  [/^(?:amer|est)/, 'USD'],
]

/** What may follow a sum that is written out without its currency: a count would be followed by what it counts. */
const ENDS =
  "for|per|a year|a month|over|all[- ]in|altogether|in all|in total|total|tops|max|or so|give or take|at most|fur|pro jahr|im jahr|maximal|insgesamt|par an|au total|maximum|al ano|en total|por ano|no total|all'anno|in totale|per jaar|totaal"
const WRITTEN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?!tienen )((?:${WORDS})(?:(?:[-\\s]|und|and|en|ed|y|e|et|to|bis|a|tot|o|ou|or|oder|och|og){0,6}(?:${WORDS})){0,9})(?:\\s?(?:de |d'|di )?(${ALL_CURRENCIES}|grand|k)(?![\\p{L}\\p{N}])|(?=\\s?(?:[.,;!?)\\n]|$)|\\s(?:${ENDS})(?!\\p{L})))`,
  'gu',
)
const ROUND = new RegExp(
  `(?<![\\p{L}\\p{N}])(half a million|half million|a quarter of a million|quarter of a million|a quarter million|quarter million|three quarters of a million|eine halbe million|einer halben million|halbe million|eine viertelmillion|viertelmillion|anderthalb millionen|eineinhalb millionen|un demi-million|un demi million|medio millon|un millon y medio|meio milhao|um milhao e meio|mezzo milione|un milione e mezzo|half miljoen|een half miljoen|anderhalf miljoen|one and a half million|a million and a half|halvanden million|halvannen million|en og en halv million|en halv million|puoli miljoonaa|puolitoista miljoonaa|pul milionu|pol miliona|a million|a hundred thousand|a hundred grand|a hundred k|un million|un millon|un milione|een miljoen|eine million|um milhao|five hundred grand)(?:\\s(?:de |d'|di )?(${ALL_CURRENCIES}))?(?![\\p{L}\\p{N}])`,
  'gu',
)
/** A Dutch "ton" is a hundred thousand euros, unless something is weighed. */
const TON =
  /(?<![\p{L}\p{N}])(een halve|een|anderhalve|twee|drie|vier|vijf) ton(?: (euro))?(?=\s?(?:[.,;!?)\n]|$)|\s(?:per|op|in|aan|voor|over|en|maar|waard|begroot|beschikbaar|gereserveerd|euro|excl\p{L}*|incl\p{L}*|ex)(?![\p{L}]))/gu
const TONS: Record<string, number> = {
  'een halve': 0.5,
  een: 1,
  anderhalve: 1.5,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
}
const roundValue = (text: string): number => {
  if (/three quarters/.test(text)) return 750_000
  if (/quarter|viertel/.test(text)) return 250_000
  if (
    /halvan|og en halv|puolitoista|and a half|anderthalb|eineinhalb|y medio|e meio|e mezzo|anderhalf/.test(
      text,
    )
  )
    return 1_500_000
  if (/five hundred/.test(text)) return 500_000
  if (/half|halb|halv|puoli|\bpul\b|\bpol\b|demi|medio|meio|mezzo/.test(text)) return 500_000
  return /hundred/.test(text) ? 100_000 : 1_000_000
}

/** Amounts in words name a thousand, a hundred or a million somewhere. */
const MULTIPLIER =
  /thousand|tausend|mil\b|mille|mila\b|duizend|million|grand\b|\bk\b|hundred|hundert|hundra|tusen|tusind|tysi|\bsto\b|cent|cien|cem\b|milh|millon|milion|miljoen/

function written(low: string): Token[] {
  const found: Token[] = []
  ROUND.lastIndex = 0
  for (let m = ROUND.exec(low); m !== null; m = ROUND.exec(low))
    if (!isThanks(low, m)) found.push({ ...token(m, roundValue(m[1]!), m[2] ?? null), words: true })
  for (const m of low.includes(' ton') ? low.matchAll(TON) : [])
    found.push(token(m, TONS[m[1]!]! * 100_000, 'euro'))
  if (!MULTIPLIER.test(low)) return found
  WRITTEN.lastIndex = 0
  for (let m = WRITTEN.exec(low); m !== null && found.length < MOST; m = WRITTEN.exec(low)) {
    const thousands = m[2] === 'grand' || m[2] === 'k'
    const numbers = wordsToNumbers(m[1]!).map((number) => (thousands ? number * 1000 : number))
    const [min, max] = [numbers[0]!, numbers.at(-1)!]
    if (max < 1000 || min > max || isThanks(low, m)) continue
    found.push({ ...token(m, min, thousands ? null : (m[2] ?? null)), max, words: true })
  }
  return found
}
/** "Thanks a million", "grazie mille", "un millón de gracias". */
const isThanks = (low: string, m: RegExpExecArray): boolean =>
  /(?:^|[^\p{L}])(?:thanks|thank you|ta|cheers|grazie|merci|gracias|dank|tack|tak) (?:an? )?$/u.test(
    low.slice(Math.max(0, m.index - 12), m.index),
  ) || /^ (?:de |di )?(?:thanks|gracias|grazie|mercis?|dank)(?!\p{L})/u.test(low.slice(m.index + m[0].length))
const token = (m: RegExpExecArray, value: number, sign: string | null): Token => ({
  start: m.index,
  end: m.index + m[0].length,
  value,
  factor: 1,
  currency: sign === null ? null : (SCALED_CURRENCIES[sign]?.[0] ?? CURRENCIES[sign]!),
})

const CONNECTOR =
  /^\s*(?:-|--|\/|~|〜|to|bis(?: zu)?|up to|till|til|until|az(?: do)?|a|ate|hasta|jusqu'a|y|e|et|und|and|en|tot|do|ou|or|oder|of|o|och|og)\s*(?:(?:ca\.?|about|around|maybe|perhaps|possibly|even|vielleicht|evtl\.?|eventuell|etwa|peut-etre|quiza|talvez|forse|misschien|kanskje|kanske|maske|os|as|i|les|die|de|the)\s)?$/
const CHANGED_TO = /^\s(?:auf|para|vers|naar|na)(?: (?:€|£|\$|r\$|ca\.?|rund|cerca de))?\s?$/
const GREW =
  /(?:takes? (?:us|it|this|them)|took (?:us|it)|brings? (?:us|it)|goes|rose|rises?|jump(?:s|ed)?|sale|salito|scende|sceso|sobe|subiu|baixou|baixa|baja|cae|cayo|monte|descend|klettert|wachst|sinkt|fallt|stijgt|daalt|okar|sjunker|stiger|falder|steg|falt|wzros\p{L}*|spad\p{L}*|vzrost\p{L}*|nousee|nousi|laskee|up|down|grew|grow|grown|grows|increased?|increases|raised|revised|changed|went|moved|reduced|cut|dropped|bumped|erhoht|gestiegen|reduziert|gesenkt|passe|passee|sube|subio|pasa|paso|bajo|ha (?:pasado|subido|bajado)|passou|passa|passato|verhoogd|ging|geht|steigt)(?: (?:donc|also|dus|quindi|ahora|jetzt|nun|maintenant|[\p{L}]+ment))? (?:from|von|de|da|van|desde|fra|fran|z|ze|od)(?: (?:€|£|\$|r\$|eur|chf|gbp|usd|ca\.?|about|rund))?\s*$/u

const FROM =
  /(?<!\p{L})(?:from|von|vom|de|da|dal|van|desde|fra|fran|z|ze|od)(?: (?:€|£|\$|r\$|eur|chf|gbp|usd))?\s*$/u

const MONTHLY =
  /(?:per month|\/ ?mo\b|\/ ?mth|\/ ?month|a month|each month|monthly|pcm|\bmrr\b|pro monat|monatlich|im monat|\/ ?monat|\bmtl\b|par mois|\/ ?mois|mensuel|chaque mois|jeden monat|cada mes|ogni mese|elke maand|todo mes|todos os meses|varje manad|hver maned|kazdy miesiac|co miesiac|kazdy mesic|joka kuukausi|al mes|mensual|por mes|ao mes|mensa(?:l|is)\b|al mese|mensil[ei]|\/ ?mese|per maand|\/ ?maand|maandelijks|p\/m|\bp\.?u\.?p\.?m\b|miesiecznie|per manad|om maneden|pr\.? maned|pr\.? md\b|i maneden|i manaden|mesicne|\bkuussa\b|kuukaudessa|\/ ?kk\b|mensalidade|mensilita|mensualidad|mensualite|monatsrate|maandbedrag|(?:y|e|et|und|and|en|\/)\s?(?:per |pro |por |par |al )?(?:mes|mese|mois|monat|month|maand)\b|月額|\/月|毎月|per user and month|\/ ?user\/mo)/
const YEARLY =
  /(?:per year|per annum|\bp\. ?a\b|\bpa\b(?!\s(?!for|over|and|plus|ex|inc|from|start|on\b|in\b|with|to\b|all|each)[a-z]{2})|\/ ?yr|\/ ?j(?:r|ahr)?\b|\/ ?year|\ba year|each year|annually|\bannual\b|annualised|annualized|yearly|\barr\b|\bacv\b|pro jahr|jahrlich|im jahr\b|\/ ?jahr|\bp\.j\.|par an(?:nee)?\b|chaque annee|\/ ?an(?:nee)?\b|annuel|annuellement|al ano|anual|por ano|ao ano|\/ ?ano|all'anno|annu[oei]\b|annuale|annuali|l'anno|\/ ?anno|per jaar|\/ ?jaar|jaarlijks|op jaarbasis|jedes jahr|cada ano|todos los anos|todos os anos|ogni anno|elk jaar|varje ar\b|hvert ar\b|co roku|kazdego roku|kazdy rok|joka vuosi|vuosittain|\/ ?rok\b|\/ ?ar\b|rocznie|per ar\b|pr\.? ar\b|i aret\b|vuodessa|\/ ?vuosi|rocne|arligen|om aret|年額|(?<![\d一二三四五六七八九十])年間|\/年|毎年|recurring)/
const WHOLE =
  /(?:over (?:the )?(?:\d+|two|three|four|five) years|for (?:\d+|two|three|four|five) years|\btotal\b|in total|\btcv\b|one[- ]?off|one[- ]?time|einmalig|gesamt|insgesamt|uber (?:\d+|zwei|drei|vier|funf) jahre|auf (?:\d+|zwei|drei|vier|funf) jahre|laufzeit|au total|sur (?:\d+|deux|trois|quatre|cinq) ans|en total|a (?:\d+|dos|tres|cuatro|cinco) anos|em (?:\d+|dois|tres) anos|in totale|su (?:\d+|due|tre|quattro|cinque) anni|totaal|over (?:\d+|twee|drie|vier|vijf) jaar|over (?:\d+|to|tre|fire|fem) ar|eenmalig|una tantum|総額|一括|合計|[\d一二三四五六七八九十]年間|paid once|einmalzahlung|pago unico|una sola vez|pagamento unico|paiement unique|en une (?:seule )?fois|ineens|engangs|kertamaksu|jednorazov|jednorazowo|na (?:\d+|trzy) lata)/
/** The basis that the words right around an amount say. `stop` bounds: no further than the sentence. */
export function basisOf(
  low: string,
  start: number,
  end: number,
): { basis: AmountMention['basis']; stated: boolean } {
  const after = clip(
    low
      .slice(end, end + 42)
      .replace(/p\. ?a\./, 'p.a ')
      .replace(/(?<!\p{L})pr\. /u, 'pr ')
      // Per annum stands beside the sum; "på mødet" is Danish.
      .replace(/^(\s*\S+\s+\S.*?)\bpa\b.*$/s, '$1')
      // A line that was wrapped before "par an".
      .replace(/^\s*\n\s*(?=(?:per|pro|par|al|por|a|im|p)\s)/, ' '),
    /[;\n|]|\. |, (?:then |and |plus |danach |dann |puis |luego |poi |daarna )?(?=\d|[€$£])|\d{3}/,
  )
  const before = low
    .slice(Math.max(0, start - 34), start)
    .split(/[;\n|.]|\d /)
    .at(-1)!
    // "på 75.000 kr" is Danish, not per annum.
    .replace(/\bpa\b/, '')
  for (const text of [after, before]) {
    const [m, y, w] = [text.search(MONTHLY), text.search(YEARLY), text.search(WHOLE)]
    const ranks = [
      { at: m, basis: 'PER_MONTH' as const },
      { at: y, basis: 'PER_YEAR' as const },
      { at: w, basis: 'TOTAL' as const },
    ].filter((rank) => rank.at >= 0)
    if (ranks.length === 0) continue
    ranks.sort((a, b) => (text === after ? a.at - b.at : b.at - a.at))
    return { basis: ranks[0]!.basis, stated: true }
  }
  return { basis: 'TOTAL', stated: false }
}
const clip = (text: string, at: RegExp): string => {
  const i = text.search(at)
  return i < 0 ? text : text.slice(0, i)
}

/** Words of money that several countries share. */
const UNSETTLED: Record<string, (setting: MoneySetting) => string> = {
  $: ({ dollar }) => dollar,
  // "$" is the peso's sign in Mexico, the word is not the peso's.
  DOLLARS: ({ dollar }) => (dollar === 'MXN' ? 'USD' : dollar),
  KR: ({ krone }) => krone,
  FR: ({ franc }) => franc,
  CFA: ({ cfa }) => cfa,
}
const settle = (code: string | null, setting: MoneySetting, low: string): string | null =>
  code === null
    ? null
    : code === 'SH'
      ? shillings(low)
      : code === 'PESO'
        ? pesos(low)
        : (UNSETTLED[code]?.(setting) ?? code)

/** "320 millones de pesos": Mexico's, unless the text speaks of another country. */
function pesos(low: string): string {
  if (/\b(?:cop|colombia\w*|bogota|medellin|antioquia|barranquilla)\b/.test(low)) return 'COP'
  if (/\b(?:clp|chile\w*|antofagasta|concepcion)\b/.test(low)) return 'CLP'
  if (/\b(?:argentin\w*|buenos aires|rosario|mendoza)\b/.test(low)) return 'ARS'
  if (/\b(?:uyu|urugu\w*|montevideo)\b/.test(low)) return 'UYU'
  return /\b(?:php|philippine\w*|filipin\w*|manila)\b/.test(low) ? 'PHP' : 'MXN'
}

/** "4.2m shs": Kenya's, unless the text speaks of a neighbour. */
function shillings(low: string): string {
  if (/\b(?:ugx|uganda\w*|kampala)\b/.test(low)) return 'UGX'
  return /\b(?:tzs|tanzania\w*|dar es salaam|arusha)\b/.test(low) ? 'TZS' : 'KES'
}

/**
 * All amounts of a folded text, in order. A bare number counts only with a magnitude ("85k"); its currency is
 * then null. Linear time.
 */
export function findAmounts(low: string, setting: MoneySetting): AmountMention[] {
  const all = [...yen(low), ...tokens(low), ...written(low)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  const found: AmountMention[] = []
  for (let i = 0; i < all.length; i++) {
    const first = all[i]!
    if (found.length > 0 && first.start < found.at(-1)!.end) continue
    const second = all[i + 1]
    const joined = second && joins(low, first, second) ? join(low, first, second) : null
    if (joined !== null) {
      i++
      if (joined.currency !== null || joined.factor > 1) found.push(mention(low, joined, setting))
      continue
    }
    if (first.currency === null && first.factor < 1000 && !first.words) continue
    found.push(
      mention(
        low,
        { ...first, min: first.value * first.factor, max: (first.max ?? first.value) * first.factor },
        setting,
      ),
    )
  }
  return [...withWorkedOut(low, found), ...multiples(low, found)].sort((a, b) => a.start - b.start)
}

/** "The pilot is 30k, the roll-out four times that": a sum of its own, worked out from the one before it. */
function multiples(low: string, found: readonly AmountMention[]): AmountMention[] {
  return [...low.matchAll(MULTIPLE)].slice(0, MOST).flatMap((m) => {
    const [start, end] = [m.index, m.index + m[0].length]
    const base = found.findLast((sum) => sum.end <= start && start - sum.end < SAME_TALK)
    if (base === undefined || base.unitPrice || low.slice(base.end, start).includes('\n\n')) return []
    const times = FACTORS.find(([pattern]) => pattern.test(m[0]))![1]
    return [{ ...base, start, end, min: base.min * times, max: base.max * times }]
  })
}
/** So far from its sum may stand what multiplies it. */
const SAME_TALK = 160
const FACTORS: [RegExp, number][] = [
  [/twice|double|doppel|zwei|doble|dobro|dois|doppio|due|dubbel|twee|deux|dos/, 2],
  [/thrice|three|triple|drei|trois|triplo|tre|drie/, 3],
  [/four|vier|quadr|quatre|cuatro|quatro|quattro/, 4],
  [/five|funf|cinq|cinco|cinque|vijf/, 5],
  [/ten|zehn|dix|diez|dez|dieci|tien/, 10],
]
const MULTIPLE =
  /(?<![\p{L}])(?:(?:twice|double|triple|quadruple|(?:two|three|four|five|ten) times) (?:that|as much|this|the amount|of that)|(?:doppelt|zweimal|dreimal|viermal|funfmal|zehnmal) (?:so ?viel|das)|das (?:doppelte|zweifache|dreifache|vierfache|funffache|zehnfache)|le (?:double|triple|quadruple|decuple)|(?:deux|trois|quatre|cinq|dix) fois (?:plus|ca|cela|autant|cette somme)|el (?:doble|triple|cuadruple)|(?:dos|tres|cuatro|cinco|diez) veces (?:eso|mas|esa cifra|tanto)|o (?:dobro|triplo|quadruplo)|(?:duas|tres|quatro|cinco|dez) vezes (?:isso|mais|esse valor|tanto)|il (?:doppio|triplo|quadruplo)|(?:due|tre|quattro|cinque|dieci) volte (?:tanto|quella cifra|questo)|het (?:dubbele|drievoudige|viervoudige)|(?:twee|drie|vier|vijf|tien) keer zo ?veel)(?![\p{L}])/gu

const joins = (low: string, a: Token, b: Token): boolean =>
  b.start - a.end <= 14 &&
  b.start >= a.end &&
  (a.currency === null || b.currency === null || a.currency === b.currency) &&
  (a.currency !== null || b.currency !== null || a.factor > 1 || b.factor > 1) &&
  (CONNECTOR.test(low.slice(a.end, b.start)) || CHANGED_TO.test(low.slice(a.end, b.start)))

function join(low: string, a: Token, b: Token): (Token & { min: number; max: number }) | null {
  const min = a.value * (sharesThousands(a, b) ? 1000 : sharesFactor(a, b) ? b.factor : a.factor)
  const max = b.factor === 1 && a.factor > 1 && b.value < 1000 ? b.value * a.factor : b.value * b.factor
  const both = { ...b, currency: a.currency ?? b.currency, factor: Math.max(a.factor, b.factor) }
  if (min === 0) return null
  // "From 75k to 60k" can only be a change.
  if (max < min)
    return FROM.test(low.slice(Math.max(0, a.start - 12), a.start)) && max * 20 > min
      ? { ...both, start: b.start, min: max, max, became: true }
      : null
  if (CHANGED_TO.test(low.slice(a.end, b.start)) || GREW.test(low.slice(Math.max(0, a.start - 40), a.start)))
    return { ...both, start: b.start, min: max, max, became: true }
  return { ...both, start: a.start, min, max }
}

/** "80 to 90k" */
const sharesFactor = (a: Token, b: Token): boolean => a.factor === 1 && b.factor > 1 && a.value < 1000
/** "15 to 20.000": nobody means fifteen. */
const sharesThousands = (a: Token, b: Token): boolean =>
  a.factor === 1 &&
  b.factor === 1 &&
  (a.currency === null || b.currency === null) &&
  b.value % 1000 === 0 &&
  a.value < b.value / 1000

function mention(
  low: string,
  token: Token & { min: number; max: number },
  setting: MoneySetting,
): AmountMention {
  if (QUARTERLY.test(low.slice(token.end, token.end + 20))) return mentionOfYear(low, token, setting)
  const { basis, stated } = basisOf(low, token.start, token.end)
  const base = {
    start: token.start,
    end: token.end,
    currency: settle(token.currency, setting, low),
    basis,
    basisStated: stated,
    ...(token.became && { became: true }),
  }
  const one = priceOfOne(low, { ...token, sum: token.min, currency: base.currency })
  if (one === null) return { ...base, min: token.min, max: token.max, unitPrice: false }
  if (one.count === null) return { ...base, min: token.min, max: token.max, unitPrice: true }
  const agreed = agreedPrice(low, token.end)
  const [min, max] = agreed === null ? [token.min, token.max] : [agreed, agreed]
  return { ...base, counted: one.count, min: min * one.count, max: max * one.count, unitPrice: false }
}

/** "25k a quarter" is four times that a year: of the bases that a deal can have, the one that says the same. */
const mentionOfYear = (
  low: string,
  token: Token & { min: number; max: number },
  setting: MoneySetting,
): AmountMention => ({
  start: token.start,
  end: token.end,
  min: token.min * 4,
  max: token.max * 4,
  currency: settle(token.currency, setting, low),
  basis: 'PER_YEAR',
  basisStated: true,
  unitPrice: false,
})
const QUARTERLY =
  /^\s?(?:every|each|\/|a|per|each|every|pro|im|je|par|al|por|ao|per|om|i) ?(?:quarter|quartal(?:et)?|kwartaal|kvartal(?:et)?|trimestre|kwartal)(?!\p{L})/u

/** "List is £14 per seat per month, we've quoted £11", "40 euro / person, they agreed for 35". */
function agreedPrice(low: string, from: number): number | null {
  const rest = clip(low.slice(from, from + 130), /[.!?]\s|\n\n/)
  const last = [...rest.matchAll(AGREED)].at(-1)
  return last === undefined ? null : readNumber(last[1]!, true)
}
const AGREED =
  /(?:quoted?|agreed? (?:for|on|at|to)|down to|offered|settled (?:on|at|for)|discount(?:ed)?(?: to| price)?|angeboten|geeinigt auf|rabattiert auf|accorde\w* (?:a|sur)|acordad\w* (?:en|a)|concordat\w* a|overeengekomen op) (?:them |him |her |is |at )?(?:€|£|\$|eur |chf |gbp |usd )?\s?(\d{1,3}(?:[.,]\d{1,2})?)(?![\d%]|[.,]\d|\s?(?:k\b|%|users|seats|percent))/g

/** A number of major units as a decimal string without needless zeros ("120000", "99.5"). */
export const decimal = (value: number): string => String(Math.round(value * 100) / 100)
