/** How many kinds of facts of a deal a group of units carries. */
import type { Unit } from './layout/units.ts'
import { productMentions } from './product.ts'
import { foundIn, type Reading } from './reading.ts'

export function facts(reading: Reading, units: Unit[]): number {
  const found = units.map((unit) => foundIn(reading, unit))
  const own = found.some((entry) =>
    entry.emails.some(
      (email) => !reading.isPartnerAddress(email.value) && !reading.isVendorAddress(email.value),
    ),
  )
  return (
    Number(own) +
    Number(found.some((entry) => entry.amounts.some((amount) => amount.currency !== null))) +
    Number(found.some((entry) => entry.dates.length > 0)) +
    Number(productMentions(reading, units).some((mention) => mention.score > 0))
  )
}
