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
  const logits = groups.map((group) => logit(group.p))
  for (let draw = 0; draw < draws; draw++) {
    const shift = random.normal() * levelError
    groups.forEach((group, index) => {
      const p = shift === 0 ? group.p : expit(logits[index]! + shift)
      add(group, p, sums, draw, random)
    })
  }
  const summary = (index: number) => summarise(groups, index, sums[index]!, options.level, months)
  return { byMonth: Array.from({ length: months }, (_, month) => summary(month)), total: summary(months) }
}

/** Adds one draw of a group at win chance `p` to the months' sums; the last array is the total over the horizon. */
function add(group: Group, p: number, sums: Float64Array[], draw: number, random: Random): void {
  const months = sums.length - 1
  if (group.n === 1) {
    if (random.next() >= p) return
    let left = random.next()
    for (let month = 0; month < months; month++) {
      left -= group.months[month] ?? 0
      if (left < 0) {
        sums[month]![draw]! += group.sum
        sums[months]![draw]! += group.sum
        return
      }
    }
    return
  }
  for (let month = 0; month < months; month++) {
    const chance = p * (group.months[month] ?? 0)
    if (chance === 0) continue
    const spread = Math.sqrt(group.squares * chance * (1 - chance))
    // Not cut off at nothing: over many groups the cuts would add up to money that nobody expects.
    const won = group.sum * chance + random.normal() * spread
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
