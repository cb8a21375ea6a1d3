/**
 * Logistic regression by AdaGrad (Duchi, Hazan & Singer 2011), some passes in a seeded order: the same examples
 * always give the same weights. Features that only one example has are left out: they are that person's way of
 * putting it.
 */
import {
  type Features,
  type Learnt,
  largest,
  scaleOf,
  sigmoids,
  softmax,
} from '../../../src/understanding/learned/logistic.ts'

export interface Observation {
  features: Features
  /** 1 for each column that is true of it, 0 for one that is not, null where nobody said. */
  truth: readonly (number | null)[]
}

export const LINKS = { one: softmax, any: sigmoids } as const

const PASSES = 14
const RATE = 0.15
const DECAY = 3e-4

/**
 * Weights per feature and column. `link`: whether exactly one column is true of each observation, or any; `passes`: how
 * often all are gone through: few, unless there are only some hundred features.
 */
export function regress(
  seen: readonly Observation[],
  link: keyof typeof LINKS,
  passes: number = PASSES,
): Learnt {
  const columns = seen[0]!.truth.length
  const weights = new Map<number, Float64Array>()
  const squares = new Map<number, Float64Array>()
  for (const feature of sharedFeatures(seen.map(({ features }) => features))) {
    weights.set(feature, new Float64Array(columns))
    squares.set(feature, new Float64Array(columns).fill(0.01))
  }
  const rows = seen.map((observation) => rowsOf(observation, weights, squares))
  const random = seeded(7)
  for (let pass = 0; pass < passes; pass++)
    for (const { values, truth } of shuffled(rows, random)) {
      const chances = LINKS[link](sumsOfRows(values, columns))
      for (const { weight, square, value } of values)
        for (let to = 0; to < columns; to++) {
          const wanted = truth[to]
          if (wanted === null || wanted === undefined) continue
          const slope = (chances[to]! - wanted) * value + DECAY * weight[to]!
          square[to]! += slope * slope
          weight[to]! -= (RATE * slope) / Math.sqrt(square[to]!)
        }
    }
  return weights
}

/** An observation with its features looked up once, not in every pass. */
interface Rows {
  values: { weight: Float64Array; square: Float64Array; value: number }[]
  truth: Observation['truth']
}

function rowsOf(
  { features, truth }: Observation,
  weights: ReadonlyMap<number, Float64Array>,
  squares: ReadonlyMap<number, Float64Array>,
): Rows {
  const scale = scaleOf(features)
  const values = [...features].flatMap(([feature, value]) => {
    const weight = weights.get(feature)
    const square = squares.get(feature)
    return weight && square ? [{ weight, square, value: value * scale }] : []
  })
  return { values, truth }
}

function sumsOfRows(values: Rows['values'], columns: number): number[] {
  const sums = new Array<number>(columns).fill(0)
  for (const { weight, value } of values)
    for (let column = 0; column < columns; column++) sums[column]! += weight[column]! * value
  return sums
}

function sharedFeatures(all: readonly Features[]): Set<number> {
  const once = new Set<number>()
  const shared = new Set<number>()
  for (const features of all)
    for (const feature of features.numbers) (once.has(feature) ? shared : once).add(feature)
  return shared
}

/** Fisher and Yates. */
export function shuffled<T>(given: readonly T[], random: () => number): T[] {
  const list = [...given]
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[list[at], list[other]] = [list[other]!, list[at]!]
  }
  return list
}

export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Platforms may differ in the last digit of an exponential: one step of 127 either way is the same. */
export function same(a: Learnt, b: Learnt): boolean {
  const step = largest(b) / 100
  return (
    a.size === b.size &&
    [...a].every(([feature, row]) => {
      const other = b.get(feature)
      return other !== undefined && Array.from(row).every((value, at) => Math.abs(value - other[at]!) < step)
    })
  )
}
