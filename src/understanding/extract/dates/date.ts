/**
 * Dates as people write them, in ten languages: absolute, relative to the mail, months, quarters, halves,
 * calendar weeks, ends and middles of periods. Pure calendar arithmetic on UTC day numbers: no clock, no zone.
 *
 * A mention is a period: `first`..`last` (both ISO). Who needs a day takes the end that its field calls for: an
 * expected close is the last day of the period, a next step the first.
 */

import { allMatches } from '../../search/all-matches.ts'
import { RuleSet } from '../../search/rule-set.ts'
import { fold } from '../fold.ts'
import { DAY_MS, isoDays } from './calendar.ts'
import { withAnchored } from './date-anchored.ts'
import { B, MON } from './date-fragments.ts'
import type { DateMention, DateSetting, Env } from './date-mention.ts'
import { withoutMoved } from './date-moved.ts'
import { narrow } from './date-narrow.ts'
import { asPast } from './date-past.ts'
import { absoluteRules } from './date-rules-absolute.ts'
import { relativeRules } from './date-rules-relative.ts'
import { weekdayRules } from './date-rules-weekdays.ts'
import { WEEKDAYS } from './date-words.ts'

export type { DateMention } from './date-mention.ts'

const RULES = new RuleSet([...absoluteRules, ...weekdayRules, ...relativeRules])
/** More dates than this are a calendar or an attack, not a mail about a deal. */
const MOST = 400

/**
 * All dates of a folded text, in order, without overlaps (an earlier rule wins where two read the same words).
 * `low` must be folded (fold.ts); offsets are those of the text it was folded from.
 */
export const findDates = (low: string, setting: DateSetting): DateMention[] =>
  withoutMoved(low, findDatesToo(low, setting))

/** The same with those that are named only because they no longer hold. */
export function findDatesToo(low: string, setting: DateSetting): DateMention[] {
  const today = isoDays(setting.today)
  const date = new Date(today * DAY_MS)
  const env: Env = {
    today,
    y: date.getUTCFullYear(),
    m: date.getUTCMonth() + 1,
    order: setting.order,
    text: low,
  }
  const found: DateMention[] = []
  const taken = new Uint8Array(low.length)
  for (const rule of RULES.candidates(low)) {
    if (rule.guard && !rule.guard.test(low)) continue
    rule.pattern.lastIndex = 0
    for (let m = rule.pattern.exec(low); m !== null; m = rule.pattern.exec(low)) {
      const [start, end] = [m.index, m.index + m[0].trimEnd().length]
      if (found.length >= MOST) break
      if (taken[start] === 1 || taken[end - 1] === 1) continue
      const read = rule.read(m, env)
      if (read === null) continue
      taken.fill(1, start, end)
      found.push({ start, end, ...read })
    }
  }
  const narrowed = found
    .map((mention) => narrow(mention, low.slice(Math.max(0, mention.start - 30), mention.start)))
    .map((mention) => asPast(mention, low, today))
    .sort((a, b) => a.start - b.start)
    .filter((mention, i, all) => !namesTheSameDay(mention, all[i + 1], low))
  return withAnchored(low, narrowed)
}

/** "Friday" in "Friday, 6 November", "tirsdag d. 8/12": the date that follows says it better. */
function namesTheSameDay(mention: DateMention, next: DateMention | undefined, low: string): boolean {
  if (next === undefined || next.start - mention.end > 6) return false
  const words = low.slice(mention.start, mention.end).split(' ')
  return (
    WEEKDAYS[words.at(-1)!] !== undefined &&
    /^[\s,.(]*(?:the|den|dem|der|le|el|il|o|dia|dnia|d\.|dne)?\s*$/.test(low.slice(mention.end, next.start))
  )
}

const ENGLISH = /(?<!\p{L})(?:the|and|of|to|we|for|with|they|you)(?!\p{L})/gu
const ABROAD =
  /(?<!\p{L})(?:und|der|das|ist|wir|nicht|le|les|des|est|nous|pour|el|los|las|para|que|con|una|il|che|del|di|um|uma|com|nao|het|een|van|wij|niet|och|det|att|som|og|er|til|jest|sie|nie|ze|ja|on|kun|pro|se)(?!\p{L})/gu
const MONTH_DAY = new RegExp(`${B}${MON}\\.? \\d{1,2},? 20\\d\\d`, 'gu')
const DAY_MONTH = new RegExp(`${B}\\d{1,2}(?:st|nd|rd|th)? ${MON}\\.? 20\\d\\d`, 'gu')

/**
 * Which number comes first in numeric dates: what an unambiguous date of the mail shows, else American habits
 * (a.m./p.m. with American phones, month names before the day), else day first.
 */
export function dateOrder(text: string): 'DMY' | 'MDY' {
  const low = fold(text)
  let [dmy, mdy] = [0, 0]
  for (const m of allMatches(low, /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](?:20)?\d\d(?!\d)/g)) {
    if (Number(m[1]) > 12) dmy += 3
    else if (Number(m[2]) > 12) mdy += 3
  }
  // "10a CT", "2:30pm ET"
  if (/\d\s?[ap]\.?m?\.?\s(?:[ecmp][sd]?t|eastern|central|mountain|pacific)(?!\p{L})/u.test(low)) mdy += 2
  if (/(?<!\d)\(?[2-9]\d\d\)?[-. ]\s?[2-9]\d\d[-.]\d{4}(?!\d)/.test(low)) mdy += 2
  if (
    /(?:us\$|(?<!\p{L})\$\s?\d|\busd\b)/u.test(low) &&
    !/(?:[acn]\$|\$\s?ca|\bcad\b|\baud\b|\bnzd\b)/.test(low)
  )
    mdy += 1
  if (/ 20\d\d/.test(low)) {
    mdy += Math.min(2, low.match(MONTH_DAY)?.length ?? 0)
    dmy += Math.min(2, low.match(DAY_MONTH)?.length ?? 0)
  }
  if (/[£€]|\bgbp\b|\beur\b/.test(low)) dmy += 1
  // Only English puts the month first, and its mails are not the only ones with dollars.
  // What is left to ask speaks for the day before the month only.
  if (mdy <= dmy) return 'DMY'
  if ((low.match(ABROAD)?.length ?? 0) > 4 + 2 * (low.match(ENGLISH)?.length ?? 0)) dmy += 2.5
  return mdy > dmy ? 'MDY' : 'DMY'
}
