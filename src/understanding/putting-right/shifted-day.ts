/**
 * "The decision slips by a month", "zwei Wochen später als geplant": the day by which the customer decides, as the deal has it
 * so far, moves by so much. A day that is named holds instead; what may happen, and what is said of a demo, moves nothing.
 */
import { fromDays, isoDays, lastOfMonth, plusMonths } from '../extract/dates/calendar.ts'
import { SMALL, UNITS } from '../extract/dates/date-words.ts'
import { fold } from '../extract/fold.ts'
import { low, type Unit } from '../extract/layout/units.ts'
import { evidence, foundIn, type Reading } from '../extract/reading.ts'
import { allMatches } from '../search/all-matches.ts'
import type { CloseDate, Fact } from '../understanding.ts'
import { OF_ELSE } from './day.ts'
import { EARLIER, IT, LATER, NOT_SURE, OF_ALL, OF_CLOSE, THAN_PLANNED } from './shifted-day-words.ts'

interface Shift {
  unit: Unit
  start: number
  end: number
  days: number
  months: number
  vague: boolean
}

/** The day that holds instead of `known` (ISO); null where the mail does not say that, or says it twice. Pure; linear. */
export function dayShifted(reading: Reading, known: string): Fact<CloseDate> | null {
  const shifts = reading.units.flatMap((unit, at) => shiftOf(reading, unit, reading.units[at - 1]))
  const [shift, ...more] = shifts
  if (!shift || more.some(({ days, months }) => days !== shift.days || months !== shift.months)) return null
  const date = moved(known, shift)
  if (date < reading.today) return null
  return {
    value: { date, toleranceDays: shift.vague ? 4 : 0 },
    status: 'INFERRED',
    confidence: 0.75,
    evidence: [evidence(shift.unit.layout, shift.start, shift.end)],
  }
}

/** Whether a sentence says no more than that the decision, or all of it, moves. */
export function isShift(sentence: string): boolean {
  const said = fold(sentence)
  return (
    (said.match(/\p{L}+/gu) ?? []).length <= 14 &&
    (OF_CLOSE.test(said) || OF_ALL.test(said)) &&
    PATTERNS.some(([pattern]) => allMatches(said, pattern).length > 0)
  )
}

/** The end of a month stays one. */
function moved(known: string, { days, months }: Shift): string {
  const [y = 0, m = 0, d = 0] = known.split('-').map(Number)
  if (months === 0) return fromDays(isoDays(known) + days)
  const date = fromDays(plusMonths(isoDays(known), months))
  const [year = 0, month = 0] = date.split('-').map(Number)
  return d === lastOfMonth(y, m) ? `${date.slice(0, 8)}${lastOfMonth(year, month)}` : date
}

function shiftOf(reading: Reading, unit: Unit, before: Unit | undefined): Shift[] {
  if (unit.key === 'skip' || unit.key === 'nextStep' || unit.key === 'goLive') return []
  const said = low(unit)
  if (OF_ELSE.test(said) || /[?？]\s*$/.test(said)) return []
  const dates = foundIn(reading, unit).dates
  return PATTERNS.flatMap(([pattern, sign]) =>
    allMatches(said, pattern).flatMap((m): Shift[] => {
      const [start, end] = [m.index, m.index + m[0].length]
      const from = said.slice(0, start).search(/[^,;]*$/)
      const to = end + said.slice(end).search(/[,;]|$/)
      const clause = said.slice(from, to)
      const it = IT.test(said.slice(from, start)) || IT.test(m[0])
      if (NOT_SURE.test(clause) || !isOfClose(clause, said, before, it)) return []
      if (dates.some((date) => date.start < unit.start + to && date.end > unit.start + from)) return []
      const span = spanOf(m.groups!)
      return span
        ? [
            {
              unit,
              start: unit.start + start,
              end: unit.start + end,
              days: sign * span.days,
              months: sign * span.months,
              vague: span.vague,
            },
          ]
        : []
    }),
  )
}
const PATTERNS = [
  ...EARLIER.map((source) => [new RegExp(source, 'gu'), -1] as const),
  ...LATER.map((source) => [new RegExp(source, 'gu'), 1] as const),
]

/** It names the close or speaks of the deal as a whole, of nothing else before; or it is all that is said. */
const isOfClose = (clause: string, said: string, before: Unit | undefined, it: boolean): boolean =>
  OF_CLOSE.test(clause) ||
  ((it || OF_ALL.test(clause) || THAN_PLANNED.test(said) || (clause.match(/\p{L}+/gu) ?? []).length <= 6) &&
    !(before && OF_ELSE.test(low(before))) &&
    !MEETS.test(said))
const MEETS =
  /(?<!\p{L})(?:meets?|met|start\p{L}*|beg[aiu]n\p{L}*|speak|talk|visit\p{L}*|call(?:s|ed)?|arriv\p{L}*|is back|are back|return\p{L}*|invoice\p{L}*|pay\p{L}*|deliver\p{L}*|treff\p{L}*|trifft|liefer\p{L}*|rechnung|zahl\p{L}*|zuruck|livr\p{L}*|factur\p{L}*|entreg\p{L}*|fattur\p{L}*|consegn\p{L}*|lever\p{L}*|factuur|faktur\p{L}*|betal\p{L}*)(?!\p{L})/u

const JAPANESE: Record<string, { days: number } | { months: number }> = {
  週間: { days: 7 },
  月: { months: 1 },
  日: { days: 1 },
  四半期: { months: 3 },
}
const KANJI = '一二三四五六'

function spanOf({ count, unit, half }: Record<string, string | undefined>) {
  if (half !== undefined) return { days: 0, months: 6, vague: false }
  const of = UNITS[unit ?? ''] ?? JAPANESE[unit ?? '']
  const vague = /couple|paar/.test(count ?? '')
  const digit = KANJI.indexOf(count ?? ' ') + 1
  const times = vague
    ? 2
    : digit > 0
      ? digit
      : /^\d/.test(count ?? '')
        ? Number(count)
        : /^eine[nm]?$/.test(count ?? '')
          ? 1
          : SMALL[count ?? '']
  if (of === undefined || times === undefined || times < 1 || times > 90) return null
  return 'days' in of
    ? { days: times * of.days, months: 0, vague }
    : { days: 0, months: times * of.months, vague }
}
