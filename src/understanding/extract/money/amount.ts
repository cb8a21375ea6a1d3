/**
 * Amounts of money as people write them: signs before and behind, k / Mio. / lakh / 万, ranges, words, seats times
 * price, per month and per year. `findAmounts` reads what stands there; which of several is the deal's is
 * deal-amount.ts' question.
 */

import { allMatches } from '../../search/all-matches.ts'
import { basisOf, clip } from './amount-basis.ts'
import { MOST, type Token, tokens, yen } from './amount-figures.ts'
import type { AmountMention } from './amount-mention.ts'
import { written } from './amount-written.ts'
import { priceOfOne } from './counted.ts'
import { readNumber } from './numbers.ts'
import { type MoneySetting, settle } from './whose-money.ts'
import { withWorkedOut } from './worked-out.ts'

const CONNECTOR =
  /^\s*(?:-|--|\/|~|〜|to|bis(?: zu)?|up to|till|til|until|az(?: do)?|a|ate|hasta|jusqu'a|y|e|et|und|and|en|tot|do|ou|or|oder|of|o|och|og)\s*(?:(?:ca\.?|about|around|maybe|perhaps|possibly|even|vielleicht|evtl\.?|eventuell|etwa|peut-etre|quiza|talvez|forse|misschien|kanskje|kanske|maske|os|as|i|les|die|de|the)\s)?$/
const CHANGED_TO = /^\s(?:auf|para|vers|naar|na)(?: (?:€|£|\$|r\$|ca\.?|rund|cerca de))?\s?$/
const GREW =
  /(?:takes? (?:us|it|this|them)|took (?:us|it)|brings? (?:us|it)|goes|rose|rises?|jump(?:s|ed)?|sale|salito|scende|sceso|sobe|subiu|baixou|baixa|baja|cae|cayo|monte|descend|klettert|wachst|sinkt|fallt|stijgt|daalt|okar|sjunker|stiger|falder|steg|falt|wzros\p{L}*|spad\p{L}*|vzrost\p{L}*|nousee|nousi|laskee|up|down|grew|grow|grown|grows|increased?|increases|raised|revised|changed|went|moved|reduced|cut|dropped|bumped|erhoht|gestiegen|reduziert|gesenkt|passe|passee|sube|subio|pasa|paso|bajo|ha (?:pasado|subido|bajado)|passou|passa|passato|verhoogd|ging|geht|steigt)(?: (?:donc|also|dus|quindi|ahora|jetzt|nun|maintenant|[\p{L}]+ment))? (?:from|von|de|da|van|desde|fra|fran|z|ze|od)(?: (?:€|£|\$|r\$|eur|chf|gbp|usd|ca\.?|about|rund))?\s*$/u

/** "Please change the amount from 85": somebody is asked to put the second in the place of the first. */
const PUT_RIGHT =
  /(?<!\p{L})(?:change|raise|bump|lift|lower|move|correct|update|amend|adjust|increase|reduce|cut|take|bring|changer|changez|pass(?:er|ez)|modifi(?:er|ez)|corrig(?:er|ez)|augment(?:er|ez)|baisser|ramen(?:er|ez)|cambi(?:ar|ad|e)|sub(?:ir|id|e)|baj(?:ar|ad|e)|modific(?:ar|ad)|corregi[rd]|actualiz(?:ar|ad)|alter(?:ar|em)|mud(?:ar|em)|cambiare|portare|modificare|correggere|aumentare|wijzig(?:en)?|verhoog|andra|hoj|juster|aendre?|andre)(?: (?:please|the|it|this|that|our|my|its|their|le|la|el|il|l'|de|den|o|amount|value|sum|figure|number|price|budget|volume|deal|order|estimate|montant|valeur|somme|importe|valor|importo|valore|somma|bedrag|waarde|belopp\p{L}*|belob\p{L}*)){0,5} ?(?:from|de|da|van|desde|fra|fran)(?: (?:€|£|\$|r\$|eur|chf|gbp|usd|ca\.?|about|around))?\s*$/u
const FROM =
  /(?<!\p{L})(?:from|von|vom|de|da|dal|van|desde|fra|fran|z|ze|od)(?: (?:€|£|\$|r\$|eur|chf|gbp|usd))?\s*$/u

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
  return allMatches(low, MULTIPLE)
    .slice(0, MOST)
    .flatMap((m) => {
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
  const min =
    a.value *
    (sharesHundreds(a, b) ? 100 : 1) *
    (sharesThousands(a, b) ? 1000 : sharesFactor(a, b) ? b.factor : a.factor)
  const max = b.factor === 1 && a.factor > 1 && b.value < 1000 ? b.value * a.factor : b.value * b.factor
  const both = { ...b, currency: a.currency ?? b.currency, factor: Math.max(a.factor, b.factor) }
  if (min === 0) return null
  // "From 75k to 60k" can only be a change.
  if (max < min)
    return FROM.test(low.slice(Math.max(0, a.start - 12), a.start)) && max * 20 > min
      ? { ...both, start: b.start, min: max, max, became: true }
      : null
  if (
    CHANGED_TO.test(low.slice(a.end, b.start)) ||
    GREW.test(low.slice(Math.max(0, a.start - 40), a.start)) ||
    PUT_RIGHT.test(low.slice(Math.max(0, a.start - 60), a.start))
  )
    return { ...both, start: b.start, min: max, max, became: true }
  return { ...both, start: a.start, min, max }
}

/** "80 to 90k" */
const sharesFactor = (a: Token, b: Token): boolean => a.factor === 1 && b.factor > 1 && a.value < 1000
/** "3-400k": three and four hundred. */
const sharesHundreds = (a: Token, b: Token): boolean =>
  sharesFactor(a, b) && Number.isInteger(a.value) && a.value < 10 && b.value >= 100 && b.value % 100 === 0
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
  const last = allMatches(rest, AGREED).at(-1)
  return last === undefined ? null : readNumber(last[1]!, true)
}
const AGREED =
  /(?:quoted?|agreed? (?:for|on|at|to)|down to|offered|settled (?:on|at|for)|discount(?:ed)?(?: to| price)?|angeboten|geeinigt auf|rabattiert auf|accorde\w* (?:a|sur)|acordad\w* (?:en|a)|concordat\w* a|overeengekomen op) (?:them |him |her |is |at )?(?:€|£|\$|eur |chf |gbp |usd )?\s?(\d{1,3}(?:[.,]\d{1,2})?)(?![\d%]|[.,]\d|\s?(?:k\b|%|users|seats|percent))/g

/** A number of major units as a decimal string without needless zeros ("120000", "99.5"). */
export const decimal = (value: number): string => String(Math.round(value * 100) / 100)
