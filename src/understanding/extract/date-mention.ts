/** What a date in a text is, and how the parts that a rule has matched become one. */

import { fromDays, iso, lastOfMonth, plusMonths, toDays, valid, weekdayOf, type Ymd } from './calendar.ts'
import { SMALL, UNITS, WEEKDAYS } from './date-words.ts'

export interface DateMention {
  start: number
  end: number
  first: string
  last: string
  toleranceDays: number
  /** How exact the words are. */
  unit: 'DAY' | 'RANGE' | 'WEEK' | 'PART' | 'MONTH' | 'QUARTER' | 'HALF' | 'YEAR' | 'AROUND'
  /** Whether the year was written, not worked out. */
  yearStated: boolean
}

export interface DateSetting {
  /** The day that relative words count from, ISO ("2026-09-14…"). */
  today: string
  /** Which number comes first in 03/04/2027 when the mail itself does not show it. */
  order: 'DMY' | 'MDY'
}

/** A date without its place; null where the words turn out to be none. */
export type Found = Omit<DateMention, 'start' | 'end'> | null

/** What a rule may know besides its match. */
export interface Env {
  today: number
  y: number
  m: number
  order: 'DMY' | 'MDY'
  text: string
}

export const year = (text: string): number => {
  const digits = text.replace(/\D/g, '')
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}
export const exact = (date: Ymd, yearStated: boolean, toleranceDays = 0): Found =>
  valid(date) ? { first: iso(date), last: iso(date), toleranceDays, unit: 'DAY', yearStated } : null
export const range = (from: Ymd, to: Ymd, unit: DateMention['unit'], yearStated: boolean): Found =>
  valid(from) && valid(to) ? { first: iso(from), last: iso(to), toleranceDays: 0, unit, yearStated } : null

/** The year in which a day without a year falls: the next such day, letting a fortnight of past count as past. */
export const nearYear = (m: number, d: number, env: Env): number => {
  const day = toDays(env.y, m, Math.min(d, lastOfMonth(env.y, m)))
  return day < env.today - 14 ? env.y + 1 : env.y
}
export const nearYearOfMonth = (m: number, env: Env): number => (m < env.m ? env.y + 1 : env.y)
export const month = (y: number, m: number, yearStated: boolean): Found =>
  range({ y, m, d: 1 }, { y, m, d: lastOfMonth(y, m) }, 'MONTH', yearStated)
export const months = (
  y: number,
  from: number,
  to: number,
  unit: DateMention['unit'],
  stated: boolean,
): Found => range({ y, m: from, d: 1 }, { y, m: to, d: lastOfMonth(y, to) }, unit, stated)
export const number = (word: string): number =>
  /^\d+$/.test(word) ? Number(word) : (SMALL[word] ?? Number.NaN)

export const weekFound = (monday: number, yearStated: boolean): Found => ({
  first: fromDays(monday),
  last: fromDays(monday + 6),
  toleranceDays: 2,
  unit: 'WEEK',
  yearStated,
})
export const dayFound = (days: number, toleranceDays = 0): Found => ({
  first: fromDays(days),
  last: fromDays(days),
  toleranceDays,
  unit: toleranceDays > 0 ? 'AROUND' : 'DAY',
  yearStated: true,
})
export const numeric = (
  a: number,
  b: number,
  y: number,
  separator: string,
  stated: boolean,
  env: Env,
): Found => {
  const dmy = { y, m: b, d: a }
  const mdy = { y, m: a, d: b }
  if (separator === '.') return exact(dmy, stated) ?? exact(mdy, stated)
  return env.order === 'MDY'
    ? (exact(mdy, stated) ?? exact(dmy, stated))
    : (exact(dmy, stated) ?? exact(mdy, stated))
}

export function quarter(q: number, yearText: string | undefined, env: Env): Found {
  let y = yearText ? year(yearText) : env.y
  if (!yearText && q * 3 < env.m) y++
  return months(y, q * 3 - 2, q * 3, 'QUARTER', yearText !== undefined)
}

export function fromNow(count: string, unitWord: string, env: Env): Found {
  const n = number(count)
  const unit = UNITS[unitWord]
  if (unit === undefined || !(n > 0)) return null
  if ('days' in unit) return dayFound(env.today + n * unit.days, n * unit.days < 7 ? 0 : 4)
  return dayFound(plusMonths(env.today, n * unit.months), 4)
}

export function period(word: string, offset: number, env: Env): Found {
  if (/^(?:w|sem(?!es)|sett|vecka|uge)/.test(word)) {
    const monday = env.today - (weekdayOf(env.today) - 1) + offset * 7
    return { ...weekFound(monday, true)!, last: fromDays(monday + (offset === 0 ? 4 : 4)) }
  }
  if (/^(?:mo(?!v)|mes|ma)/.test(word)) {
    const index = env.y * 12 + env.m - 1 + offset
    return month(Math.floor(index / 12), (index % 12) + 1, true)
  }
  if (/^(?:q|trim|kw)/.test(word)) {
    const index = env.y * 4 + Math.floor((env.m - 1) / 3) + offset
    return months(Math.floor(index / 4), (index % 4) * 3 + 1, (index % 4) * 3 + 3, 'QUARTER', true)
  }
  return months(env.y + offset, 1, 12, 'YEAR', true)
}

export function weekday(m: RegExpExecArray, env: Env): Found {
  const wanted = WEEKDAYS[m[2]!]!
  if (
    m[2]!.length < 4 &&
    !m[3] &&
    !m[1] &&
    !/(?:on|by|until|this|next|,)\s$/.test(env.text.slice(0, m.index).slice(-6))
  )
    return null
  if (m[3]) {
    const found = dayOfMonth(Number(m[3]), env)
    if (found) return found
  }
  const ahead = (wanted - weekdayOf(env.today) + 7) % 7
  const nextWeek =
    (m[4] !== undefined && /next|week|nachste|woche/.test(m[4])) ||
    (m[1] !== undefined && /week|woche|semaine|semana|settimana/.test(m[1]))
  if (nextWeek) return dayFound(env.today - (weekdayOf(env.today) - 1) + 7 + wanted - 1)
  return dayFound(env.today + (ahead === 0 ? 7 : ahead))
}

export function dayOfMonth(d: number, env: Env): Found {
  if (!(d >= 1 && d <= 31)) return null
  const todayDay = Number(fromDays(env.today).slice(8, 10))
  const index = env.y * 12 + env.m - 1 + (d < todayDay - 9 ? 1 : 0)
  return exact({ y: Math.floor(index / 12), m: (index % 12) + 1, d }, false)
}

export function japanese(
  y: number | null,
  m: string | undefined,
  d: string | undefined,
  part: string | undefined,
  stated: boolean,
  env: Env,
): Found {
  if (m === undefined)
    return y === null
      ? null
      : part === '末'
        ? exact({ y, m: 12, d: 31 }, true)
        : months(y, 1, 12, 'YEAR', true)
  const mo = Number(m)
  if (mo < 1 || mo > 12) return null
  const yy = y ?? (d ? nearYear(mo, Number(d), env) : nearYearOfMonth(mo, env))
  if (d) return exact({ y: yy, m: mo, d: Number(d) }, stated)
  const day = part === '上旬' || part === '初' ? 10 : part === '中旬' ? 15 : lastOfMonth(yy, mo)
  const found = exact({ y: yy, m: mo, d: day }, stated, part === '中旬' ? 4 : 0)
  return (
    found &&
    (part === undefined || part === '中' || part === '頃'
      ? month(yy, mo, stated)
      : { ...found, unit: 'PART' })
  )
}
