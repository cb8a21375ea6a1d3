/** Sums in figures: a sign before or behind, grouped digits, k / Mio. / lakh / 万. */

import { allMatches } from '../../search/all-matches.ts'
import { KANJI, kanjiNumber } from '../kanji.ts'
import { CURRENCIES, DOUBTFUL_CODES, MAGNITUDES, MIL_IS_MILLION, SCALED_CURRENCIES } from './money-words.ts'
import { longestFirst, readNumber } from './numbers.ts'

export const ALL_CURRENCIES = longestFirst([...Object.keys(SCALED_CURRENCIES), ...Object.keys(CURRENCIES)])
const BEFORE = longestFirst(
  [...Object.keys(SCALED_CURRENCIES), ...Object.keys(CURRENCIES)].filter(
    (word) => (word.length <= 4 && word !== 'won') || word === 'euro' || word === 'euros',
  ),
)
const MAG = longestFirst(Object.keys(MAGNITUDES).filter((word) => word !== 't'))
// One number with its grouping; blanks group only exact threes, so "2 300" and "10 seats" stay apart.
const DIGITS = `\\d{1,3}(?:[.,']\\d{2,3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,3}(?: \\d{3})+(?:,\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d{1,3})?`
const NUMBER = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(${BEFORE})\\.?\\s?|(?<![\\p{L}\\p{N}.,/:-]|\\d\\s)|(?<=\\d-|\\d - |[\\p{L}]-))(${DIGITS})(?:,-+|\\.-+|,--)?(?:\\s?-?ish(?=\\s(?:${MAG})(?!\\p{L})))?(?:\\s?(${MAG})(?![\\p{L}\\p{N}]|\\.?\\p{L}| (?:lane|road|street|st|hill|yard)(?!\\p{L})))?(?:(?:\\s?\\([^()\\d]{3,60}\\)\\s?|[-\\s]?)(?:de |d'|di )?(${ALL_CURRENCIES})(?![\\p{L}\\p{N}]|'\\p{L}))?`,
  'gu',
)

/** More figures than this are a price list, not a deal. */
export const MOST = 1000

export interface Token {
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

export function yen(low: string): Token[] {
  return allMatches(low, YEN)
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

export function tokens(low: string): Token[] {
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
  /^\s?\(?(?:in )?(cdn|canadian|canadiens?|canadienses?|canadesi|kanadische?r?|aussie|australian|australiens?|australische?|kiwi|american|americains?|americanos|estadounidenses)(?=\s?(?:[.,;:!?)\n]|$)|\s(?:dollars?|dolares|dollari|over|per|a|for|in|all|total|plus|excl|ex|before|but|once|upfront|each|net|gross|par|sur|pour|pro|uber|por|al|su|op)(?!\p{L}))/u
const DOLLARS_OF: [RegExp, string][] = [
  [/^(?:cdn|[ck]ana)/, 'CAD'],
  [/^au/, 'AUD'],
  [/^kiwi/, 'NZD'],
  [/^(?:amer|est)/, 'USD'],
]

export const token = (m: RegExpExecArray, value: number, sign: string | null): Token => ({
  start: m.index,
  end: m.index + m[0].length,
  value,
  factor: 1,
  currency: sign === null ? null : (SCALED_CURRENCIES[sign]?.[0] ?? CURRENCIES[sign]!),
})
