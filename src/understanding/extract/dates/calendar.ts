/** Calendar arithmetic on UTC day numbers (days since 1970-01-01): no clock, no zone. */

export interface Ymd {
  y: number
  m: number
  d: number
}

export const DAY_MS = 86_400_000
export const toDays = (y: number, m: number, d: number): number => Math.floor(Date.UTC(y, m - 1, d) / DAY_MS)
export const fromDays = (days: number): string => new Date(days * DAY_MS).toISOString().slice(0, 10)
export const isoDays = (iso: string): number =>
  toDays(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)))
export const lastOfMonth = (y: number, m: number): number => new Date(Date.UTC(y, m, 0)).getUTCDate()
export const weekdayOf = (days: number): number => ((days + 3) % 7) + 1
export const valid = ({ y, m, d }: Ymd): boolean =>
  m >= 1 && m <= 12 && d >= 1 && y >= 1990 && y <= 2100 && d <= lastOfMonth(y, m)
export const iso = ({ y, m, d }: Ymd): string => fromDays(toDays(y, m, d))

/** Monday of an ISO 8601 week. */
export const isoWeek = (y: number, week: number): number => {
  const fourth = toDays(y, 1, 4)
  return fourth - (weekdayOf(fourth) - 1) + (week - 1) * 7
}

export const plusMonths = (days: number, count: number): number => {
  const date = new Date(days * DAY_MS)
  const index = date.getUTCFullYear() * 12 + date.getUTCMonth() + count
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  return toDays(y, m, Math.min(date.getUTCDate(), lastOfMonth(y, m)))
}
/** Easter Sunday as a day number. */
export const easter = (y: number): number => {
  // Anonymous Gregorian computus (Meeus).
  const a = y % 19
  const b = Math.floor(y / 100)
  const c = y % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114
  return toDays(y, Math.floor(n / 31), (n % 31) + 1)
}
