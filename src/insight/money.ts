/** Amounts per currency: sums of different currencies are never added up. */
export interface MoneySum {
  /** decimal string, major units */
  amount: string
  currency: string
}

/** Adds up amounts per currency, largest first; amounts without a currency and zeros are left out. */
export function sumMoney(
  parts: Iterable<{ amount: number | string | null; currency: string | null }>,
): MoneySum[] {
  const sums = new Map<string, number>()
  for (const { amount, currency } of parts) {
    if (!currency || amount === null) continue
    sums.set(currency, (sums.get(currency) ?? 0) + Number(amount))
  }
  return [...sums]
    .filter(([, amount]) => Math.abs(amount) >= 0.005)
    .sort((a, b) => b[1] - a[1])
    .map(([currency, amount]) => ({ amount: amount.toFixed(2), currency }))
}

/** For comparing sums of several currencies by size only: at par, because no rates are known. */
export function size(sums: readonly MoneySum[]): number {
  return sums.reduce((total, { amount }) => total + Number(amount), 0)
}

/** "€1.2M", "$480K": for pages and letters. The two largest; what is left out shows as an ellipsis. */
export function short(sums: readonly MoneySum[], language = 'en'): string {
  if (sums.length === 0) return 'no amount'
  const largest = sums
    .slice(0, 2)
    .map(({ amount, currency }) =>
      new Intl.NumberFormat(language, {
        style: 'currency',
        currency,
        notation: 'compact',
        maximumFractionDigits: Number(amount) >= 1e6 ? 1 : 0,
      }).format(Number(amount)),
    )
    .join(' + ')
  return sums.length > 2 ? `${largest} + …` : largest
}
