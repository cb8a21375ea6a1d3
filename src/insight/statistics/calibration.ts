/** How good a probability was, once it is known what happened. */
import { random } from './random.ts'

/** `weight` deals were given probability `p`; `won` of them were won. */
export interface Scored {
  p: number
  won: boolean
}

export interface ReliabilityRow {
  from: number
  to: number
  n: number
  /** Mean probability given. */
  said: number
  /** Share that was won. */
  happened: number
}

/** Mean squared distance of probability and outcome, 0 best (Brier 1950). */
export function brier(scored: readonly Scored[]): number {
  let sum = 0
  for (const { p, won } of scored) sum += (p - (won ? 1 : 0)) ** 2
  return sum / scored.length
}

/** Rows of a tenth each; empty ones are left out. */
export function reliability(scored: readonly Scored[], rows = 10): ReliabilityRow[] {
  const cells = Array.from({ length: rows }, () => ({ n: 0, said: 0, happened: 0 }))
  for (const { p, won } of scored) {
    const cell = cells[Math.min(rows - 1, Math.floor(p * rows))]!
    cell.n++
    cell.said += p
    if (won) cell.happened++
  }
  return cells.flatMap((cell, i) =>
    cell.n === 0
      ? []
      : [
          {
            from: i / rows,
            to: (i + 1) / rows,
            n: cell.n,
            said: cell.said / cell.n,
            happened: cell.happened / cell.n,
          },
        ],
  )
}

/** Expected calibration error: mean distance between said and happened, weighted by deals (Naeini et al. 2015). */
export function calibrationError(rows: readonly ReliabilityRow[]): number {
  const n = rows.reduce((sum, row) => sum + row.n, 0)
  return rows.reduce((sum, row) => sum + (row.n / n) * Math.abs(row.said - row.happened), 0)
}

/** Brier(b) − Brier(a) on the same deals with a bootstrap interval: above 0, a was better. Seeded. */
export function brierGain(a: readonly Scored[], b: readonly Scored[], seed = 1, draws = 400) {
  const gains = a.map((one, i) => {
    const happened = one.won ? 1 : 0
    return (b[i]!.p - happened) ** 2 - (one.p - happened) ** 2
  })
  const from = random(seed)
  const means = Array.from({ length: draws }, () => {
    let sum = 0
    for (let i = 0; i < gains.length; i++) sum += gains[from.below(gains.length)]!
    return sum / gains.length
  }).sort((x, y) => x - y)
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length
  return { gain: mean, low: means[Math.floor(draws * 0.025)]!, high: means[Math.ceil(draws * 0.975) - 1]! }
}
