/**
 * Numbers, money and dates as the reader writes them: Intl in the reader's language and time zone.
 * Formatters are costly to make (0.1 to 1 ms) and few, so each is made once per process.
 */
import type { Money } from '../../src/motion/deal.ts'
import type { AmountBasis } from '../../src/motion/words.ts'

/** The words between the figures; every language brings its own (emails/language/). */
export interface FormatWords {
  moment: (day: string, time: string, zone: string) => string
  range: (from: string, to: string) => string
  basis: Record<AmountBasis, (amount: string) => string>
}

export interface Formats {
  /** Instant (ISO) → weekday, day, time and zone of the reader. */
  moment: (iso: string) => string
  /** Instant or ISO date → day with year. A date without time is the same day everywhere. */
  day: (iso: string) => string
  /** The same, short enough for a subject: weekday and time. */
  shortMoment: (iso: string) => string
  /** Decimal string in major units and ISO 4217 code → money; cents only where there are any. */
  money: (value: string, currency: string) => string
  /** An amount as known: one figure or a range, with its basis (a year, a month). */
  amount: (money: Money) => string
  /** "12.5" → 12.5 % */
  percent: (value: string) => string
  number: (value: number) => string
  list: (items: string[]) => string
}

const made = new Map<string, unknown>()
function once<T>(key: string, make: () => T): T {
  const known = made.get(key)
  if (known !== undefined) return known as T
  const fresh = make()
  // Keys are made of languages, zones and currencies; a stranger's header must not fill the memory with them.
  if (made.size > 2000) made.clear()
  made.set(key, fresh)
  return fresh
}

function dates(locale: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(`d|${locale}|${zone}|${JSON.stringify(options)}`, () => {
    try {
      return new Intl.DateTimeFormat(locale, { ...options, timeZone: zone })
    } catch {
      return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    }
  })
}

/** "CET" where the language has a name for it, "New York Time" where it only has an offset. */
function zoneName(locale: string, zone: string, at: Date): string {
  const name = (style: 'short' | 'shortGeneric' | 'longGeneric') =>
    dates(locale, zone, { timeZoneName: style })
      .formatToParts(at)
      .find((part) => part.type === 'timeZoneName')?.value ?? 'UTC'
  const short = name('short')
  if (!/^(GMT|UTC)./.test(short)) return short
  return once(`z|${locale}|${zone}|${short}`, () => {
    const place = name('shortGeneric')
    return place.includes('(') ? name('longGeneric') : place
  })
}

function moneyIn(locale: string, value: string, currency: string): string {
  const number = Number(value)
  if (!Number.isFinite(number)) return `${value} ${currency}`
  // Intl formats decimal strings exactly, beyond what a double can hold.
  const exact = value.trim() as Intl.StringNumericLiteral
  try {
    const options = { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } as const
    return once(`m|${locale}|${currency}`, () => new Intl.NumberFormat(locale, options)).format(exact)
  } catch {
    return `${once(`n|${locale}`, () => new Intl.NumberFormat(locale)).format(exact)} ${currency}`
  }
}

/** Formats of one reader. `locale` is BCP 47; an unknown zone counts as UTC. */
export function formatsFor(locale: string, zone: string, words: FormatWords): Formats {
  const day = (iso: string) => {
    const plain = /^\d{4}-\d{2}-\d{2}$/.test(iso)
    return show(iso, (at) =>
      dates(locale, plain ? 'UTC' : zone, { day: 'numeric', month: 'long', year: 'numeric' }).format(at),
    )
  }
  const moment = (iso: string, weekday: 'long' | 'short', month: 'long' | 'short') =>
    show(iso, (at) => {
      const date = dates(locale, zone, { weekday, day: 'numeric', month }).format(at)
      const time = dates(locale, zone, { hour: 'numeric', minute: '2-digit' }).format(at)
      return words.moment(date, time, zoneName(locale, zone, at))
    })
  const money = (value: string, currency: string) => moneyIn(locale, value, currency)
  return {
    day,
    money,
    moment: (iso) => moment(iso, 'long', 'long'),
    shortMoment: (iso) =>
      show(iso, (at) =>
        dates(locale, zone, { weekday: 'short', hour: 'numeric', minute: '2-digit' }).format(at),
      ),
    amount: (m) => {
      const from = money(m.min, m.currency)
      return words.basis[m.basis](m.min === m.max ? from : words.range(from, money(m.max, m.currency)))
    },
    percent: (value) => {
      const options = { style: 'percent', maximumFractionDigits: 2 } as const
      return once(`p|${locale}`, () => new Intl.NumberFormat(locale, options)).format(Number(value) / 100)
    },
    number: (value) =>
      once(`c|${locale}`, () => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })).format(value),
    list: (items) => once(`l|${locale}`, () => new Intl.ListFormat(locale)).format(items),
  }
}

/** A value that is no date is shown as it is: a letter with a strange date beats no letter. */
function show(iso: string, format: (at: Date) => string): string {
  const at = new Date(iso)
  return Number.isNaN(at.getTime()) ? iso : format(at)
}
