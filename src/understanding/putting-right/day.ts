/**
 * "Not March but April": the day by which the customer decides, as the deal has it so far, is put right by another. Only
 * where the one that does not hold is that day: of another one these words may be about a demo.
 */
import { iso, lastOfMonth } from '../extract/dates/calendar.ts'
import { dateOrder, findDatesToo } from '../extract/dates/date.ts'
import { B, E, MON } from '../extract/dates/date-fragments.ts'
import type { DateMention } from '../extract/dates/date-mention.ts'
import { MONTHS } from '../extract/dates/date-words.ts'
import { low } from '../extract/layout/units.ts'
import { evidence, type Reading } from '../extract/reading.ts'
import { allMatches } from '../search/all-matches.ts'
import type { CloseDate, Fact } from '../understanding.ts'
import { rightOf } from './in-place-of.ts'

/** The day that holds instead of `known` (ISO); null where the mail does not say that. Pure; linear. */
export function dayPutRight(reading: Reading, known: string): Fact<CloseDate> | null {
  const order = dateOrder(
    reading.layouts
      .map(({ raw }) => raw)
      .join('\n')
      .slice(0, 40_000),
  )
  for (const unit of reading.units) {
    if (unit.key === 'skip' || unit.key === 'nextStep' || unit.key === 'goLive' || OF_ELSE.test(low(unit)))
      continue
    const said = low(unit)
    const dates = withMonths(said, findDatesToo(said, { today: reading.today, order }), known)
    for (const [i, first] of dates.entries()) {
      const second = dates[i + 1]
      const holds =
        second && rightOf(said, lead(said, first), lead(said, second), { start: 0, end: said.length })
      if (!second || !holds) continue
      const [right, wrong] = holds === 'FIRST' ? [first, second] : [second, first]
      if (known < wrong.first || known > wrong.last || right.last < reading.today || right.last === known)
        continue
      return {
        value: { date: right.last, toleranceDays: right.toleranceDays },
        status: 'STATED',
        confidence: 0.85,
        evidence: [evidence(unit.layout, unit.start + right.start, unit.start + right.end)],
      }
    }
  }
  return null
}

type Day = Pick<DateMention, 'start' | 'end' | 'first' | 'last' | 'toleranceDays'>

/** With months that stand alone ("not March but April"): those next to the day that is known. */
function withMonths(said: string, dates: DateMention[], known: string): Day[] {
  const [year = 0, month = 0] = known.split('-').map(Number)
  const bare = allMatches(said, MONTH).flatMap((m): Day[] => {
    const [start, end] = [m.index, m.index + m[0].length]
    if (dates.some((date) => date.start < end && date.end > start)) return []
    const apart = MONTHS[m[0]]! - month
    const y = apart > 6 ? year - 1 : apart < -6 ? year + 1 : year
    const day = (d: number) => iso({ y, m: MONTHS[m[0]]!, d })
    return [{ start, end, first: day(1), last: day(lastOfMonth(y, MONTHS[m[0]]!)), toleranceDays: 0 }]
  })
  return [...dates, ...bare].sort((a, b) => a.start - b.start)
}
const MONTH = new RegExp(`${B}${MON}${E}`, 'gu')

/** Some days are read with the preposition before them, which says nothing here. */
function lead(said: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const before = /^(?:not|nicht|on|in|am|im|en|w|v|i) /.exec(said.slice(start, end))?.[0] ?? ''
  return { start: start + before.length, end }
}

/** What has a day of its own. */
export const OF_ELSE =
  /(?<!\p{L})(?:demos?|calls?|meetings?|workshops?|appointment|kick-?off|go-?live|live|pilot|poc|training|audit|visit|webinar|termin|anruf|treffen|besprechung|schulung|einfuhrung|start|rendez-vous|reunion|appel|visite|formation|llamada|visita|formacion|reuniao|chamada|riunione|chiamata|incontro|vergadering|afspraak|gesprek|mote|samtal|opkald|spotkanie|rozmowa|schuzka|tapaaminen)(?!\p{L})|デモ|会議|打ち合わせ|打合せ/u
