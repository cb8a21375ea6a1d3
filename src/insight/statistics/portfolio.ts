/**
 * What many deals come to, month by month: each is won or not, and if so in some month. The interval is simulated:
 * every draw first takes a win level that the history allows (one for all deals, because it errs for all of them
 * together), then decides each deal. Deals given as groups are decided by their sum's mean and variance.
 */
import type { Random } from './random.ts'
import { expit, logit } from './shrinkage.ts'

export interface Group {
  n: number
  /** Σ value and Σ value² of its deals. */
  sum: number
  squares: number
  /** Chance of a win. */
  p: number
  /** Chance of each month, given a win; what is missing to 1 comes later. */
  months: readonly number[]
}

export interface Outlook {
  expected: number
  low: number
  high: number
  /** Deals expected to be won. */
  deals: number
}

/** Up to so many groups each is decided in every draw; more are taken by their moments, which add up. */
const SINGLY = 1500

/**
 * @param levelError standard error of the overall win level on the logit scale (0: known exactly)
 * @param level of the interval, e.g. 0.8: one month of ten above, one below
 */
export function outlook(
  groups: readonly Group[],
  months: number,
  options: { random: Random; levelError: number; level: number; draws: number },
): { byMonth: Outlook[]; total: Outlook } {
  const { random, draws, levelError } = options
  const sums = Array.from({ length: months + 1 }, () => new Float64Array(draws))
  const single = groups.length <= SINGLY ? groups.filter((group) => group.n === 1) : []
  const moments = momentsOf(
    groups.length <= SINGLY ? groups.filter((group) => group.n > 1) : groups,
    months,
    levelError,
  )
  const logits = single.map((group) => logit(group.p))
  for (let draw = 0; draw < draws; draw++) {
    const z = random.normal()
    for (const [index, group] of single.entries()) {
      decide(group, expit(logits[index]! + z * levelError), sums, draw, random)
    }
    addMoments(moments, z, sums, draw, random)
  }
  const summary = (index: number) => summarise(groups, index, sums[index]!, options.level, months)
  return { byMonth: Array.from({ length: months }, (_, month) => summary(month)), total: summary(months) }
}

/** One deal in one draw: not won, or won in some month; the last array is the total over the horizon. */
function decide(group: Group, p: number, sums: Float64Array[], draw: number, random: Random): void {
  if (random.next() >= p) return
  const months = sums.length - 1
  let left = random.next()
  for (let month = 0; month < months; month++) {
    left -= group.months[month] ?? 0
    if (left < 0) {
      sums[month]![draw]! += group.sum
      sums[months]![draw]! += group.sum
      return
    }
  }
}

/** Win levels, in standard errors, at which the moments of all groups together are worked out. */
const GRID = [-3, -2.25, -1.5, -0.75, 0, 0.75, 1.5, 2.25, 3]

/** Mean and variance of each month's sum, per level of the grid. */
type Moments = { mean: number[]; variance: number[] }[]

function momentsOf(groups: readonly Group[], months: number, levelError: number): Moments {
  const logits = Float64Array.from(groups, (group) => logit(group.p))
  return GRID.map((z) => {
    const [mean, variance] = [new Array<number>(months).fill(0), new Array<number>(months).fill(0)]
    for (const [index, group] of groups.entries()) {
      const p = expit(logits[index]! + z * levelError)
      for (let month = 0; month < months; month++) {
        const chance = p * (group.months[month] ?? 0)
        mean[month]! += group.sum * chance
        variance[month]! += group.squares * chance * (1 - chance)
      }
    }
    return { mean, variance }
  })
}

/** Straight between two levels of the grid; then one normal draw per month for what chance adds. */
function addMoments(moments: Moments, z: number, sums: Float64Array[], draw: number, random: Random): void {
  const at = Math.min(GRID.length - 1.000001, Math.max(0, (z + 3) / 0.75))
  const [low, high] = [moments[Math.floor(at)]!, moments[Math.floor(at) + 1]!]
  const part = at - Math.floor(at)
  const months = sums.length - 1
  for (let month = 0; month < months; month++) {
    const mean = low.mean[month]! * (1 - part) + high.mean[month]! * part
    if (mean === 0) continue
    const variance = low.variance[month]! * (1 - part) + high.variance[month]! * part
    const won = mean + random.normal() * Math.sqrt(variance)
    sums[month]![draw]! += won
    sums[months]![draw]! += won
  }
}

function summarise(
  groups: readonly Group[],
  index: number,
  sums: Float64Array,
  level: number,
  months: number,
): Outlook {
  const share = (group: Group) => {
    if (index < months) return group.months[index] ?? 0
    return group.months.slice(0, months).reduce((a, b) => a + b, 0)
  }
  const sorted = Float64Array.from(sums).sort()
  const at = (p: number) => Math.max(0, sorted[Math.round(p * (sorted.length - 1))]!)
  let [expected, deals] = [0, 0]
  for (const group of groups) {
    expected += group.sum * group.p * share(group)
    deals += group.n * group.p * share(group)
  }
  return { expected, deals, low: at((1 - level) / 2), high: at((1 + level) / 2) }
}
