/** Public holidays by country or region, as ISO dates; computed once per place and year. */
import Holidays from 'date-holidays'

const known = new Map<string, string[]>()

/** Public holidays of `place` ("DE", "DE-BY", "US-CA") from the year before `year` to two years after. */
export function holidaysOf(place: string | null, year: number): string[] {
  if (!place) return []
  return [year - 1, year, year + 1, year + 2].flatMap((each) => ofYear(place, each))
}

function ofYear(place: string, year: number): string[] {
  const key = `${place} ${year}`
  const seen = known.get(key)
  if (seen) return seen
  const [country = '', state, region] = place.split('-')
  const calendar = region
    ? new Holidays(country, state ?? '', region)
    : state
      ? new Holidays(country, state)
      : new Holidays(country)
  const dates = (calendar.getHolidays(year) ?? [])
    .filter((holiday) => holiday.type === 'public')
    .flatMap((holiday) => daysOf(holiday.date, holiday.end.getTime() - holiday.start.getTime()))
  known.set(key, dates)
  return dates
}

/** A holiday of several days gives all of them. */
function daysOf(first: string, lengthMs: number): string[] {
  const start = Date.parse(`${first.slice(0, 10)}T00:00:00Z`)
  const days = Math.max(1, Math.round(lengthMs / 86_400_000))
  return Array.from({ length: days }, (_, index) =>
    new Date(start + index * 86_400_000).toISOString().slice(0, 10),
  )
}
