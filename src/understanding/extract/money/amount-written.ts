/** Sums in words: "twelve thousand euros", "half a million", "a hundred grand". */

import { allMatches } from '../../search/all-matches.ts'
import { ALL_CURRENCIES, MOST, type Token, token } from './amount-figures.ts'
import { WORDS, wordsToNumbers } from './numbers.ts'

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
/** "Seven and a half thousand pounds", "two and a half grand", "siebeneinhalb tausend". */
const AND_A_HALF = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:((?:${WORDS})|\\d{1,3}) and a half|((?:${WORDS}))einhalb) ?(thousand|grand|k|million|tausend)(?:\\s(${ALL_CURRENCIES}))?(?![\\p{L}\\p{N}])`,
  'gu',
)
/** A Dutch "ton" is a hundred thousand euros, unless something is weighed. */
const TON =
  /(?<![\p{L}\p{N}])(een halve|een|anderhalve|twee|drie|vier|vijf|\d(?:,\d{1,2})?) ton(?: (euro))?(?=\s?(?:[.,;!?)\n]|$)|\s(?:per|op|in|aan|voor|over|en|maar|waard|begroot|beschikbaar|gereserveerd|euro|excl\p{L}*|incl\p{L}*|ex)(?![\p{L}]))/gu
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

export function written(low: string): Token[] {
  const found: Token[] = []
  ROUND.lastIndex = 0
  for (let m = ROUND.exec(low); m !== null; m = ROUND.exec(low))
    if (!isThanks(low, m)) found.push({ ...token(m, roundValue(m[1]!), m[2] ?? null), words: true })
  for (const m of low.includes(' ton') ? allMatches(low, TON) : [])
    found.push(token(m, (TONS[m[1]!] ?? Number(m[1]!.replace(',', '.'))) * 100_000, 'euro'))
  if (!MULTIPLIER.test(low)) return found
  const rounds = found.length
  for (const m of low.includes('half ') || low.includes('einhalb') ? allMatches(low, AND_A_HALF) : []) {
    const whole = /^\d/.test(m[1] ?? m[2]!) ? [Number(m[1] ?? m[2])] : wordsToNumbers((m[1] ?? m[2])!)
    found.push({
      ...token(m, ((whole[0] ?? 0) + 0.5) * (/^m/.test(m[3]!) ? 1e6 : 1000), m[4] ?? null),
      words: true,
    })
  }
  const halves = found.slice(rounds)
  WRITTEN.lastIndex = 0
  for (let m = WRITTEN.exec(low); m !== null && found.length < MOST; m = WRITTEN.exec(low)) {
    const thousands = m[2] === 'grand' || m[2] === 'k'
    const numbers = wordsToNumbers(m[1]!).map((number) => (thousands ? number * 1000 : number))
    const [min, max] = [numbers[0]!, numbers.at(-1)!]
    if (max < 1000 || min > max || isThanks(low, m)) continue
    const end = m.index + m[0].length
    if (halves.some((half) => m.index < half.end && end > half.start)) continue
    found.push({ ...token(m, min, thousands ? null : (m[2] ?? null)), max, words: true })
  }
  return found
}
/** "Thanks a million", "grazie mille", "un millón de gracias". */
const isThanks = (low: string, m: RegExpExecArray): boolean =>
  /(?:^|[^\p{L}])(?:thanks|thank you|ta|cheers|grazie|merci|gracias|dank|tack|tak) (?:an? )?$/u.test(
    low.slice(Math.max(0, m.index - 12), m.index),
  ) || /^ (?:de |di )?(?:thanks|gracias|grazie|mercis?|dank)(?!\p{L})/u.test(low.slice(m.index + m[0].length))
