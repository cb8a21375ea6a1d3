/** What money a label or a short text names, and how it counts it: "Value (k€)", "in GBP m", "Beløb (tDKK)". */
import { CURRENCIES, DOUBTFUL_CODES, SCALED_CURRENCIES } from './money-words.ts'

export function moneyIn(text: string): { currency: string | null; factor: number } {
  const tokens = text.match(/[€£₹¥$]|[\p{L}€£$]+\$?|\d+s?/gu) ?? []
  const at = tokens.findIndex((token) => currencyOf(token) !== null)
  const near = tokens.slice(Math.max(0, at - 1), at + 2)
  const size = (at < 0 ? tokens : near).find((token) => (at < 0 ? PLAIN_SIZES : SIZES)[token] !== undefined)
  return {
    currency: at < 0 ? null : currencyOf(tokens[at]!),
    factor: SCALED_CURRENCIES[tokens[at] ?? '']?.[1] ?? (size === undefined ? 1 : SIZES[size]!),
  }
}
const currencyOf = (token: string): string | null => {
  const code = SCALED_CURRENCIES[token]?.[0] ?? (DOUBTFUL_CODES.has(token) ? undefined : CURRENCIES[token])
  return code === '$' || code === 'DOLLARS'
    ? 'USD'
    : code !== undefined && /^[A-Z]{3}$/.test(code)
      ? code
      : null
}
/** Words that stand for thousands without a currency beside them; the others are too many things. */
const PLAIN_SIZES: Record<string, number> = {
  k: 1e3,
  tsd: 1e3,
  thousand: 1e3,
  thousands: 1e3,
  '000s': 1e3,
  '000': 1e3,
}
const SIZES: Record<string, number> = {
  ...PLAIN_SIZES,
  t: 1e3,
  tis: 1e3,
  tys: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  mln: 1e6,
  million: 1e6,
  millions: 1e6,
}
export const currencyIn = (text: string): string | null => moneyIn(text).currency
