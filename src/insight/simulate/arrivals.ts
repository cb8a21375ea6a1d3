/** When deals come in: more every year, few at weekends, most in office hours, more at the end of a quarter. */
import type { Random } from '../statistics/random.ts'
import type { Parameters } from './parameters.ts'

const DAY = 86_400_000

/** Arrival times in milliseconds, ascending. */
export function arrivals(from: Random, parameters: Parameters): number[] {
  const [start, end] = [Date.parse(parameters.from), Date.parse(parameters.until)]
  const days = Math.floor((end - start) / DAY)
  const cumulative: number[] = []
  let total = 0
  for (let day = 0; day < days; day++) {
    total += dayWeight(start + day * DAY, day, parameters.growth)
    cumulative.push(total)
  }
  const times = Float64Array.from({ length: parameters.deals }, () => {
    const at = search(cumulative, from.next() * total)
    // Nine to five, mostly; the hours are UTC.
    const hour = 8 + (from.next() + from.next()) * 5
    return Math.floor(start + at * DAY + hour * 3_600_000 + from.next() * 60_000)
  })
  return [...times.sort()]
}

function dayWeight(at: number, day: number, growth: number): number {
  const date = new Date(at)
  const weekend = date.getUTCDay() % 6 === 0 ? 0.12 : 1
  const quarterEnd = date.getUTCMonth() % 3 === 2 ? 1.25 : 1
  return weekend * quarterEnd * (1 + growth) ** (day / 365)
}

function search(cumulative: number[], wanted: number): number {
  let [low, high] = [0, cumulative.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (cumulative[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return low
}
