/** Numbers as people write them, in figures and in words. */
import { NUMBER_WORDS } from './money-words.ts'

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** Words as one alternative of a pattern, so that the longest that fits is found. */
export const longestFirst = (words: string[]): string =>
  words
    .sort((a, b) => b.length - a.length)
    .map(quoted)
    .join('|')

/** The number words as an alternative. */
export const WORDS: string = longestFirst(Object.keys(NUMBER_WORDS))

/** "1.250,50" "1,250.50" "12 500" "1'200" "45,00,000" "1,2" → number. Decimal when a million word follows. */
export function readNumber(text: string, decimalLikely: boolean): number {
  const compact = text.replace(/[' ]/g, '')
  const [dot, comma] = [compact.lastIndexOf('.'), compact.lastIndexOf(',')]
  if (dot >= 0 && comma >= 0) {
    const decimal = dot > comma ? '.' : ','
    const group = decimal === '.' ? /,/g : /\./g
    return Number(compact.replace(group, '').replace(decimal, '.'))
  }
  const at = Math.max(dot, comma)
  if (at < 0) return Number(compact)
  const separator = compact[at]!
  const groups = compact.split(separator)
  const grouped = groups.length > 2 || (groups[1]!.length === 3 && !decimalLikely && groups[0] !== '0')
  return Number(grouped ? compact.replaceAll(separator, '') : compact.replace(separator, '.'))
}

/**
 * "two hundred and fifty thousand", "zweihundertfünfzigtausend" → one number; "forty and fifty thousand" → two. A
 * word that cannot go on the number before it (fifty after forty) begins another, and the last multiplier holds
 * for both.
 */
export function wordsToNumbers(text: string): number[] {
  // "und" holds the "un" of other languages.
  const rest = text.replace(/quatre-vingt(s?)(?=-dix)/g, 'huitante').replace(/(?<!h)und/g, '+')
  const pattern = new RegExp(WORDS, 'gu')
  const numbers: number[] = []
  let [total, group, place, last, at] = [0, 0, 0, 1, 0]
  for (let m = pattern.exec(rest); m !== null; m = pattern.exec(rest)) {
    const value = NUMBER_WORDS[m[0]]!
    const between = rest.slice(at, m.index)
    at = m.index + m[0].length
    if (value >= 1000) {
      total += Math.max(group, 1) * value
      ;[group, place, last] = [0, 0, value]
    } else if (value === 100) {
      // "a hundred and forty to a hundred and seventy"
      if (group >= 100) {
        numbers.push(total + group)
        ;[total, group, last] = [0, 0, 1]
      }
      group = Math.max(group, 1) * 100
      place = 100
    } else {
      const onesFirst = place === 1 && value >= 20 && value < 100 && /^(?:\+|en|ed)$/.test(between)
      // "dix-huit"
      const teen = place === 10 && value >= 7 && value < 10 && between === '-'
      if (
        group > 0 &&
        (PARTED.test(between) ||
          (place === 20 && value < 20 && ADDED.test(between)) ||
          (!onesFirst && !teen && !(value < 100 && place >= 100) && !(value < 20 && place === 20)))
      ) {
        numbers.push(total + group)
        ;[total, group, last] = [0, 0, 1]
      }
      group += value
      place = value >= 100 ? 100 : value >= 20 ? 20 : value >= 10 ? 10 : 1
    }
  }
  const end = total + group
  return [...numbers.map((number) => (number < 1000 && last > 1 ? number * last : number)), end].slice(-2)
}
/** "Dreißig bis fünfunddreißig" are two numbers, whatever could go on the first. */
const PARTED = /(?:^|\s)(?:to|bis|tot|or|oder|ou|till|til|do)(?:\s|$)/
/** "Tussen de twintig en vijfentwintigduizend": only Romance languages add to tens with a word of its own. */
const ADDED = /\s(?:en|\+|and|og|och)\s/
