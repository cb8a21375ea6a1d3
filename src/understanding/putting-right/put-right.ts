/** What a reply puts right of the deal that it answers (setting.soFar): its sum, its day, its people. */
import type { Reading } from '../extract/reading.ts'
import type { DealRead } from '../understanding.ts'
import { addressChanges } from './address.ts'
import { dayPutRight } from './day.ts'
import { latestSum } from './latest-sum.ts'
import { dayShifted } from './shifted-day.ts'
import { sumPutRight } from './sum.ts'
import { titleChanges } from './title.ts'
import { isWishedSum } from './wished-sum.ts'

/** The same deal with it; as it was where nothing is known of the deal. Pure; linear. */
export function withPutRight(reading: Reading, deal: DealRead): DealRead {
  const { soFar } = reading.setting
  if (!soFar) return deal
  const read = deal.amount && isWishedSum(reading, deal.amount) ? null : deal.amount
  const sum =
    (soFar.amount && sumPutRight(reading, soFar.amount)) ||
    latestSum(reading, read?.value ?? null, soFar.amount)
  const day = soFar.closeDate && dayPutRight(reading, soFar.closeDate)
  // A day that is named holds, however much later than planned it is.
  const shifted = soFar.closeDate && !deal.closeDate && dayShifted(reading, soFar.closeDate)
  const units = reading.units.filter(({ key }) => key !== 'skip')
  return {
    ...deal,
    amount: sum ?? read,
    closeDate: day || deal.closeDate || shifted || null,
    contactChanges: [
      ...addressChanges(reading, units, soFar.contacts),
      ...titleChanges(units, soFar.contacts),
    ].slice(0, 6),
  }
}
