/** What a date in a text is, and how the parts that a rule has matched become one. */

import {
  fromDays,
  iso,
  isoWeek,
  lastOfMonth,
  plusMonths,
  toDays,
  valid,
  weekdayOf,
  type Ymd,
} from './calendar.ts'
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
  /** Where the date ends that this one counts from: "three weeks after that" (date-anchored.ts). */
  countsFrom?: number
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
  const n = NO_COUNT.test(count) ? Number.NaN : number(count)
  const unit = UNITS[unitWord]
  if (unit === undefined || !(n > 0)) return null
  if ('days' in unit) return dayFound(env.today + n * unit.days, n * unit.days < 7 ? 0 : 4)
  return dayFound(plusMonths(env.today, n * unit.months), 4)
}

/** "In last year's audit", "in den letzten Monaten", "in the second year": which one, and not how many. */
const NO_COUNT =
  /^(?:last|letzten?|derniere?|ultim[oa]|laatste|first|second|third|fourth|\d+(?:st|nd|rd|th|e|eme)|\p{L}+i?eme|(?:ers|zwei|drit|vier)te[nrsm]?|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quart[oa]|primeir[oa]|terceir[oa]|prim[oa]|second[oa]|terz[oa]|eerste|tweede|derde|vierde|forsta|andra|tredje|fj[ae]rde|anden)$/u

export function period(word: string, offset: number, env: Env): Found {
  if (/^(?:w|sem(?!es)|sett|vecka|uge|uke|viik|tyd)/.test(word)) {
    const monday = env.today - (weekdayOf(env.today) - 1) + offset * 7
    return { ...weekFound(monday, true)!, last: fromDays(monday + (offset === 0 ? 4 : 4)) }
  }
  if (/^(?:mo(?!v)|mes|ma|kuu)/.test(word)) {
    const index = env.y * 12 + env.m - 1 + offset
    return month(Math.floor(index / 12), (index % 12) + 1, true)
  }
  if (/^(?:q|trim|kw)/.test(word)) {
    const index = env.y * 4 + Math.floor((env.m - 1) / 3) + offset
    return months(Math.floor(index / 4), (index % 4) * 3 + 1, (index % 4) * 3 + 3, 'QUARTER', true)
  }
  return months(env.y + offset, 1, 12, 'YEAR', true)
}

/** "On a Friday", "jeden Montag": a habit, no day. */
const HABIT =
  /(?:\b(?:an?|every|each|most|jede[nr]?|chaque|tous les|cada|todos (?:los|os)|ogni|elke|iedere|kazdy|varje|hver) )$/

/** "Segunda" is Monday and the second, "quinta" Thursday and the fifth. */
const COUNTED =
  /^ (?:quincena|quinzena|mitad|metade|fase|parte|vez|planta|semana|reunion|reuniao|etapa|visita|opcion|opcao|ronda|rodada|sede|fabrica)\b/

export function weekday(m: RegExpExecArray, env: Env): Found {
  if (COUNTED.test(env.text.slice(m.index + m[0].length, m.index + m[0].length + 12))) return null
  if (m[1] === undefined && HABIT.test(env.text.slice(Math.max(0, m.index - 12), m.index))) return null
  const wanted = WEEKDAYS[m[2]!]!
  if (
    m[2]!.length < 4 &&
    !m[3] &&
    !m[1] &&
    !/(?:on|by|until|this|next|again|,)\s$/.test(env.text.slice(Math.max(0, m.index - 7), m.index))
  )
    return null
  if (m[3]) {
    const found = weekdayTheNth(wanted, Number(m[3]), env) ?? dayOfMonth(Number(m[3]), env)
    if (found) return found
  }
  const ahead = (wanted - weekdayOf(env.today) + 7) % 7
  const coming = env.today + (ahead === 0 ? 7 : ahead)
  const [before, after] = [m[1] ?? '', m[4] ?? '']
  if (/(?:^|\s)week on$|^(?:week|in einer woche|in a week)/.test(before || after)) return dayFound(coming + 7)
  if (
    /next week|next wk|week|woche|semaine|semana|settimana|vecka|uge|uke|viikon|viikolla|tyden|tydzien/.test(
      before || after,
    )
  )
    return dayFound(env.today - (weekdayOf(env.today) - 1) + 7 + wanted - 1)
  // Nobody calls tomorrow or the day after "next Friday".
  if (
    (/^(?:next|nxt|nachste[nr]|proxim[oa]|prossimo|volgende|nasta|naste|neste|przyszl\p{L}+)$/u.test(
      before,
    ) ||
      /^(?:prochain|prossimo|proxima)$/.test(after)) &&
    coming - env.today <= 2
  )
    return dayFound(coming + 7)
  return dayFound(coming)
}

/** "Monday the 9th": the next ninth that is a Monday, within half a year. */
function weekdayTheNth(wanted: number, d: number, env: Env): Found {
  for (let ahead = 0; ahead < 7; ahead++) {
    const index = env.y * 12 + env.m - 1 + ahead
    const date = { y: Math.floor(index / 12), m: (index % 12) + 1, d }
    const days = valid(date) ? toDays(date.y, date.m, d) : 0
    if (days >= env.today - 3 && weekdayOf(days) === wanted) return exact(date, false)
  }
  return null
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

/** A half year. */
export const half = (n: number, y: number, stated: boolean): Found =>
  n === 1 ? months(y, 1, 6, 'HALF', stated) : months(y, 7, 12, 'HALF', stated)

/** A calendar week, or the run "KW 49/50"; what follows the slash is a year only where it can be one. */
export function week(n: number, after: string | undefined, env: Env): Found {
  if (n < 1 || n > 53) return null
  const y = after ? year(after) : env.y
  if (after && y > env.y + 3) {
    const [from, to] = [week(n, undefined, env), week(Number(after.replace(/\D/g, '')), undefined, env)]
    return from && to ? { ...from, last: to.last } : from
  }
  const monday = isoWeek(y, n)
  return weekFound(!after && monday + 6 < env.today ? isoWeek(y + 1, n) : monday, after !== undefined)
}

/** The first to fourth week of a month; five is its last. */
export function weekOfMonth(n: number, m: number, yearText: string | undefined, env: Env): Found {
  if (!(n >= 1 && n <= 5)) return null
  const y = yearText ? year(yearText) : nearYearOfMonth(m, env)
  const last = n >= 5 ? lastOfMonth(y, m) : n * 7
  const found = range({ y, m, d: last - 6 }, { y, m, d: last }, 'WEEK', yearText !== undefined)
  return found && { ...found, toleranceDays: 2 }
}

/** "Januarmitte", "zweite Januarhälfte". */
export function partOfMonth(y: number, m: number, part: string, stated: boolean): Found {
  const last = lastOfMonth(y, m)
  const [from, to] = (
    { erste: [1, 15], zweite: [16, last], anfang: [1, 10], mitte: [15, 15] } as Record<
      string,
      [number, number]
    >
  )[part] ?? [last - 9, last]
  const found = range({ y, m, d: from }, { y, m, d: to }, 'PART', stated)
  return found && { ...found, toleranceDays: part === 'mitte' || part === 'anfang' ? 4 : 0 }
}
