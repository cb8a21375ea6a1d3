/** The day of a step: the likeliest of those to come that can be worked out. */
import type { Span } from './clauses.ts'
import { score as closesBy, placeOf } from './dates/close-date.ts'
import type { DateMention } from './dates/date.ts'
import { isAbsence } from './dates/not-the-close.ts'
import type { Unit } from './layout/units.ts'
import { meaningOf } from './learned/date-meaning.ts'
import { type Found, foundIn, type Reading } from './reading.ts'
import { IS_OVER } from './step-wishes.ts'

/** Only a day that can be worked out: not "in November", not "week 48". */
export const usable = (date: DateMention): boolean => date.unit === 'DAY' || date.unit === 'RANGE'
/**
 * The day of a step that says no other: so many days or weeks ahead ("in 14 Tagen"), or the Monday of a numbered week
 * ("KW 51").
 */
export function countedDay(
  reading: Reading,
  unit: Unit,
  within: Span,
  closeAt: Span | null,
): DateMention | null {
  const said = ({ start, end }: Span) => unit.layout.low.slice(start, end)
  return (
    dates(reading, unit).find(
      (date) =>
        date.start >= within.start &&
        date.end <= within.end &&
        date.first > reading.today &&
        date.start !== closeAt?.start &&
        !ABOUT.test(said(date)) &&
        (date.unit === 'WEEK'
          ? NUMBERED.test(said(date))
          : date.unit === 'AROUND' && IN_DAYS.test(said(date))),
    ) ?? null
  )
}
const NUMBERED = /^\p{L}+\.? ?(?:n[ro]?\.? ?)?\d{1,2}(?!\d| ?[/-])/u
const IN_DAYS =
  /(?:^| )(?:\d{1,2}|[\p{L}-]+) (?:days?|weeks?|fortnight|tagen?|wochen?|jours|semaines?|dias|semanas?|giorni|settiman[ae]|dagen|weken|week|dni|tygodni[e]?|tydzien|dagar|veckor|vecka|dage|dager|uger?|uker?)$/u
const ABOUT =
  /(?<!\p{L})(?:about|around|roughly|approx|ca|circa|etwa|rund|environ|unas|unos|cerca|ongeveer|zo'n|most|latest|spatestens|hochstens|maximal|next|coming|nachsten|kommenden|prochain\p{L}*|proxim\p{L}*|prossim\p{L}*|komende|to|or|bis|oder|ou|few|couple|some|ein paar|einigen|within|innerhalb|binnen|d'ici|entro|inom|inden)(?!\p{L})/u
/** Until when somebody is away is the day of no step. */
export function dates(reading: Reading, unit: Unit): DateMention[] {
  const found = foundIn(reading, unit)
  const known = daysOf.get(found)
  if (known !== undefined) return known
  const days = found.dates.filter(({ start, end }) => !isAbsence(unit.layout.low, start, end))
  daysOf.set(found, days)
  return days
}
/** Every step that a unit may tell asks for its days again. */
const daysOf = new WeakMap<Found, DateMention[]>()

/** How likely a date is the day of a next step, 0 to 1 (learned/date-meaning.ts). */
export function chanceOf(reading: Reading, unit: Unit, date: DateMention): number {
  const ruled = closesBy(reading, unit, date, dates(reading, unit))
  return meaningOf(placeOf(reading, unit, date, ruled))('NEXT_STEP')
}

/** Of two days as likely as each other ("the 30th or the 1st") the first is given. */
const AS_LIKELY = 0.3

/** "Tuesday last week" is read as the Tuesday to come, and is none. */
export const isOver = ({ layout }: Unit, date: DateMention): boolean =>
  IS_OVER.test(layout.low.slice(date.end, date.end + 40))

/** The day of a step within a stretch of a unit: the likeliest of those to come that can be worked out. */
export function dayOf(reading: Reading, unit: Unit, within: Span, closeAt: Span | null): DateMention | null {
  const ahead = dates(reading, unit)
    .filter(
      (date) =>
        date.start >= within.start &&
        date.end <= within.end &&
        usable(date) &&
        date.last >= reading.today &&
        !isOver(unit, date) &&
        date.start !== closeAt?.start,
    )
    .map((date) => ({ date, chance: chanceOf(reading, unit, date) }))
  const later = ahead.filter(({ date }) => date.last > reading.today)
  // "Before Christmas, by the 18th at the latest": a day says it better than a feast.
  const exactly = later.filter(({ date }) => date.toleranceDays === 0)
  const days = exactly.length > 0 ? exactly : later.length > 0 ? later : ahead
  const best = Math.max(...days.map(({ chance }) => chance))
  return days.find(({ chance }) => chance >= best - AS_LIKELY)?.date ?? null
}
