/**
 * Business time of one person: working hours in the person's own time zone, without that person's public
 * holidays.
 *
 * The rule for absence: being away stops no clock. A clock that runs against the vendor would otherwise stop
 * exactly when a partner is left waiting; an offer to somebody who is away escalates at once instead
 * (clocks.ts), and routing does not pick people who are away (routing.ts).
 *
 * Local times are resolved per day with Intl, so that a working day across a change of daylight saving is as
 * long as it really is. Instants are milliseconds inside this file and ISO strings at its border.
 */
import type { WorkingHours } from './definition.ts'

export interface Calendar {
  timeZone: string
  workingHours: WorkingHours
  /** ISO dates, local to the time zone */
  holidays: string[]
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
/** A calendar that never opens must not stop a clock: after so many days the rest counts as plain hours. */
const GIVE_UP_DAYS = 800

const formatters = new Map<string, Intl.DateTimeFormat>()
const offsets = new Map<string, number | null>()
const openings = new Map<string, [number, number]>()

/** An unknown zone counts as UTC: a misspelt profile may shift a clock by hours but never stop it. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const options = { hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' } as const
  const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit' } as const
  let made: Intl.DateTimeFormat
  try {
    made = new Intl.DateTimeFormat('en-US', { ...options, ...clock, timeZone })
  } catch {
    made = new Intl.DateTimeFormat('en-US', { ...options, ...clock, timeZone: 'UTC' })
  }
  formatters.set(timeZone, made)
  return made
}

/** What a zone's clocks show ahead of UTC at an instant, asked of Intl: exact and slow. */
function measuredOffset(timeZone: string, instant: number): number {
  const parts: Record<string, number> = {}
  for (const part of formatterOf(timeZone).formatToParts(instant)) {
    if (part.type !== 'literal') parts[part.type] = Number(part.value)
  }
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000
}

/**
 * The same, remembered per UTC day: on all but two days of a year it is one number. A day on which it changes
 * is measured each time; no zone has ever changed twice within a day and back.
 */
function offsetAt(timeZone: string, instant: number): number {
  const day = Math.floor(instant / DAY)
  const key = `${timeZone}|${day}`
  let offset = offsets.get(key)
  if (offset === undefined) {
    const [first, last] = [measuredOffset(timeZone, day * DAY), measuredOffset(timeZone, (day + 1) * DAY - 1)]
    offset = first === last ? first : null
    if (offsets.size > 20_000) offsets.clear()
    offsets.set(key, offset)
  }
  return offset ?? measuredOffset(timeZone, instant)
}

/** The wall clock of a zone at an instant, written as if it were UTC. */
function wallClock(timeZone: string, instant: number): number {
  return instant + offsetAt(timeZone, instant)
}

/** The instant of a wall clock. In the hour that spring skips, the instant after the jump. */
function instantOf(timeZone: string, wall: number): number {
  const guess = wall - offsetAt(timeZone, wall)
  return wall - offsetAt(timeZone, guess)
}

/** ISO date at an instant, in the zone. */
export function localDate(timeZone: string, at: string): string {
  return new Date(wallClock(timeZone, Date.parse(at))).toISOString().slice(0, 10)
}

/** The instant at which a local day is over. */
export function endOfDay(timeZone: string, date: string): string {
  return new Date(instantOf(timeZone, Date.parse(`${date}T00:00:00Z`) + DAY)).toISOString()
}

function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/**
 * From when to when a person works on a local day (`day` = its midnight written as UTC); null = not at all.
 */
function openingOf(who: Calendar, day: number): [number, number] | null {
  const weekday = new Date(day).getUTCDay() || 7
  if (!who.workingHours.days.includes(weekday)) return null
  if (who.holidays.length > 0 && who.holidays.includes(new Date(day).toISOString().slice(0, 10))) return null
  const { from, to } = who.workingHours
  const key = `${who.timeZone}|${day}|${from}|${to}`
  const known = openings.get(key)
  if (known) return known
  const opening: [number, number] = [
    instantOf(who.timeZone, day + minutesOf(from) * MINUTE),
    instantOf(who.timeZone, day + minutesOf(to) * MINUTE),
  ]
  if (openings.size > 20_000) openings.clear()
  openings.set(key, opening)
  return opening
}

function midnightBefore(who: Calendar, instant: number): number {
  return Math.floor(wallClock(who.timeZone, instant) / DAY) * DAY
}

/**
 * The instant at which `hours` of this person's working time have passed since `from` (ISO, UTC).
 * 0 gives `from` itself when the person is at work, else the next opening.
 */
export function addBusinessHours(from: string, hours: number, who: Calendar): string {
  const start = Date.parse(from)
  let left = hours * HOUR
  let day = midnightBefore(who, start)
  for (let days = 0; days < GIVE_UP_DAYS; days += 1, day += DAY) {
    const opening = openingOf(who, day)
    if (!opening) continue
    const begin = Math.max(opening[0], start)
    if (begin > opening[1] || (begin === opening[1] && left > 0)) continue
    if (left <= opening[1] - begin) return new Date(begin + left).toISOString()
    left -= opening[1] - begin
  }
  return new Date(start + hours * HOUR).toISOString()
}

/** Working hours of this person between two instants; 0 when `to` is not after `from`. */
export function businessHoursBetween(from: string, to: string, who: Calendar): number {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  let sum = 0
  for (let day = midnightBefore(who, start); day <= end + DAY; day += DAY) {
    const opening = openingOf(who, day)
    if (opening) sum += Math.max(0, Math.min(opening[1], end) - Math.max(opening[0], start))
  }
  return sum / HOUR
}

/** Calendar days later, as an instant. */
export function addDays(from: string, days: number): string {
  return new Date(Date.parse(from) + days * DAY).toISOString()
}

export function later(a: string, b: string): string {
  return Date.parse(a) >= Date.parse(b) ? a : b
}

interface Away {
  active: boolean
  absences: { from: string; until: string | null }[]
}

/** The absence that covers an instant, if any. `until` is the first moment of being back. */
export function absenceAt(who: Away, at: string): { from: string; until: string | null } | null {
  const now = Date.parse(at)
  const covers = (a: { from: string; until: string | null }) =>
    Date.parse(a.from) <= now && (a.until === null || now < Date.parse(a.until))
  return who.absences.find(covers) ?? null
}
