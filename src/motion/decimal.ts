/**
 * Money and percentages without floats: a decimal is a bigint and the number of its places. Only what the
 * motion needs; inputs are the decimal strings of deal.ts.
 */
export interface Decimal {
  units: bigint
  places: number
}

const FORM = /^(-?)(\d+)(?:\.(\d+))?$/

/** `null` for anything but digits with at most one point: "1e5", "1,000", "" and "NaN" are not money. */
export function parseDecimal(text: string): Decimal | null {
  const found = FORM.exec(text.trim())
  if (!found) return null
  const [, sign, whole = '', fraction = ''] = found
  const units = BigInt(whole + fraction)
  return { units: sign ? -units : units, places: fraction.length }
}

/** For values that were checked on their way in. Throws on anything that is not a decimal. */
export function decimal(text: string): Decimal {
  const parsed = parseDecimal(text)
  if (!parsed) throw new Error(`not a decimal: ${JSON.stringify(text)}`)
  return parsed
}

function align(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const places = Math.max(a.places, b.places)
  return [a.units * 10n ** BigInt(places - a.places), b.units * 10n ** BigInt(places - b.places), places]
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [left, right, places] = align(a, b)
  return { units: left + right, places }
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, places: a.places + b.places }
}

/** Divided by 10ⁿ, exactly: percent is n = 2. */
export function shift(a: Decimal, n: number): Decimal {
  return { units: a.units, places: a.places + n }
}

/** < 0, 0, > 0 as a is below, equal to, above b. */
export function compare(a: Decimal, b: Decimal): number {
  const [left, right] = align(a, b)
  return left < right ? -1 : left > right ? 1 : 0
}

/** Half away from zero, as commission statements round. */
export function round(a: Decimal, places: number): Decimal {
  if (a.places <= places) return { units: a.units * 10n ** BigInt(places - a.places), places }
  const divisor = 10n ** BigInt(a.places - places)
  const half = a.units < 0n ? -divisor / 2n : divisor / 2n
  return { units: (a.units + half) / divisor, places }
}

/** "12000.50"; places as they are. */
export function toText(a: Decimal): string {
  const digits = (a.units < 0n ? -a.units : a.units).toString().padStart(a.places + 1, '0')
  const whole = digits.slice(0, digits.length - a.places)
  const fraction = a.places > 0 ? `.${digits.slice(digits.length - a.places)}` : ''
  return `${a.units < 0n ? '-' : ''}${whole}${fraction}`
}

/** Without useless zeros: "12000.50" → "12000.5", "100.00" → "100". */
export function trimmed(a: Decimal): string {
  return a.places > 0 ? toText(a).replace(/\.?0+$/, '') : toText(a)
}

/** For people: "EUR 120,000" or "EUR 99.50"; commas every three digits, cents only where there are any. */
export function inFigures(a: Decimal, currency: string): string {
  const [whole = '0', fraction] = toText(round(a, Math.min(a.places, 2))).split('.')
  const cents = fraction && /[1-9]/.test(fraction) ? `.${fraction.padEnd(2, '0')}` : ''
  return `${currency} ${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${cents}`
}

/** Middle of two amounts, to the cent. */
export function middle(a: Decimal, b: Decimal): Decimal {
  const sum = add(a, b)
  return round({ units: sum.units * 5n, places: sum.places + 1 }, 2)
}
