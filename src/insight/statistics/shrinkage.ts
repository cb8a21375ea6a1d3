/**
 * Small cells borrow strength from the whole: beta-binomial empirical Bayes. The prior's mean is the pooled share;
 * its weight is what the spread between the cells says beyond chance (method of moments, Kleinman 1973).
 */
export interface Cell {
  hits: number
  n: number
}

export interface Prior {
  mean: number
  /** In deals: a cell with that many of its own is moved half way. */
  weight: number
}

const LIGHTEST = 2
const HEAVIEST = 10_000

/** The prior that the cells themselves imply. Cells with fewer than 2 deals tell nothing about spread. */
export function priorOf(cells: readonly Cell[]): Prior {
  const n = sum(cells, (c) => c.n)
  const mean = n === 0 ? 0 : sum(cells, (c) => c.hits) / n
  const chance = mean * (1 - mean)
  const telling = cells.filter((c) => c.n >= 2)
  const k = telling.length
  const total = sum(telling, (c) => c.n)
  if (k < 3 || chance <= 0) return { mean, weight: HEAVIEST }
  const between = sum(telling, (c) => c.n * (c.hits / c.n - mean) ** 2)
  const effective = total - sum(telling, (c) => c.n * c.n) / total
  // Between-cell variance beyond binomial chance, as a share of p(1−p): the intra-class correlation.
  const correlation = (between - (k - 1) * chance) / ((effective - (k - 1)) * chance)
  const weight = correlation > 0 ? 1 / correlation - 1 : HEAVIEST
  return { mean, weight: Math.min(HEAVIEST, Math.max(LIGHTEST, weight)) }
}

/** The cell's share after borrowing. */
export function shrink(cell: Cell, prior: Prior): number {
  return (cell.hits + prior.weight * prior.mean) / (cell.n + prior.weight)
}

export function logit(p: number): number {
  const safe = Math.min(1 - 1e-9, Math.max(1e-9, p))
  return Math.log(safe / (1 - safe))
}

export function expit(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  let total = 0
  for (const item of items) total += of(item)
  return total
}
