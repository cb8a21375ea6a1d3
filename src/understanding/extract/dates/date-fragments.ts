/** The pieces that the patterns of date rules are made of, and what a rule is. */

import type { Env, Found } from './date-mention.ts'
import { MONTHS, ORDINALS, SMALL, UNITS, WEEKDAYS } from './date-words.ts'

export interface Rule {
  /** A cheap sign without which the pattern cannot match. */
  guard?: RegExp
  pattern: RegExp
  read: (m: RegExpExecArray, env: Env) => Found
}

export const MON = `(?:${Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
export const DAYNAME = `(?:${Object.keys(WEEKDAYS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
export const NUM = `(?:\\d{1,3}|${Object.keys(SMALL)
  .filter((word) => word.length > 1 || word === 'a')
  .sort((a, b) => b.length - a.length)
  .join('|')})`
export const ORDWORD = `(?:${Object.keys(ORDINALS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
export const UNIT = `(?:${Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
export const YEAR = `(?:20\\d\\d|'\\d\\d)(?![\\d.,]?\\d)`
export const ORDINAL = `(?:st|nd|rd|th|er|\\.o|o|a|\\.)?`
export const OF = `(?:\\s*(?:of|de|di|del|d'|den|der))?`
export const B = `(?<![\\p{L}\\p{N}])`
export const E = `(?![\\p{L}\\p{N}])`

/** "next week Thursday" is a day, not a week. */
export const NO_DAY = `(?!,?\\s+(?:on |am |op |el |le |na |a |no )?(?:${DAYNAME})${E})`

/** "of next year" in its forms. */
export const NEXT_YEAR = `(?:(?:of |in |the |des |de |del |do |da |van |dell'|de l'|l')*(?:next year|nachste[ns]? jahr(?:es)?|kommende[ns]? jahr(?:es)?|annee prochaine|ano que viene|ano que vem|proximo ano|anno prossimo|prossimo anno|volgend jaar|nasta ar|naeste ar))`

/** A time of day as notes write it: "10a CT", "10h", "kl 13", "g. 10", "h 10", "13:30", "10.00 u", "um 9 Uhr". */
export const CLOCK = `(?:(?:at|um|om|a|alle|a las|as|ab|from|@)\\s)?(?:(?:kl|klo|godz|g|o godz|h|ore|hs)\\.?\\s?\\d{1,2}(?:[.:]\\d\\d)?(?!\\d)|\\d{1,2}(?:[.:h]\\d\\d)?\\s?(?:[ap]\\.?m?\\.?|uhr|u|uur|h|hs|hrs?|heures?)(?![\\p{L}\\p{N}])|\\d{1,2}(?::|h)\\d\\d(?!\\d))`
