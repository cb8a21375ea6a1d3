/**
 * Logistic regression by AdaGrad (Duchi, Hazan & Singer 2011), some passes in a seeded order: the same examples
 * always give the same weights. Features that only one example has are left out: they are that person's way of
 * putting it.
 */
import {
  type Features,
  scaleOf,
  sigmoids,
  softmax,
  sumsOf,
  type Weights,
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

/** Weights per feature and column. `link`: whether exactly one column is true of each observation, or any. */
export function regress(seen: readonly Observation[], link: keyof typeof LINKS): Weights {
  const columns = seen[0]!.truth.length
  const shared = sharedFeatures(seen.map(({ features }) => features))
  const weights = new Map([...shared].map((feature) => [feature, new Float64Array(columns)]))
  const squares = new Map([...shared].map((feature) => [feature, new Float64Array(columns).fill(0.01)]))
  const random = seeded(7)
  for (let pass = 0; pass < PASSES; pass++) {
    for (const { features, truth } of shuffled(seen, random)) {
      const chances = LINKS[link](sumsOf(features, weights, columns))
      const scale = scaleOf(features)
      for (const [feature, value] of features) {
        const row = weights.get(feature)
        if (row === undefined) continue
        const square = squares.get(feature)!
        for (let to = 0; to < columns; to++) {
          const wanted = truth[to]
          if (wanted === null || wanted === undefined) continue
          const slope = (chances[to]! - wanted) * value * scale + DECAY * row[to]!
          square[to]! += slope * slope
          row[to]! -= (RATE * slope) / Math.sqrt(square[to]!)
        }
      }
    }
  }
  return weights
}

function sharedFeatures(all: readonly Features[]): Set<number> {
  const once = new Set<number>()
  const shared = new Set<number>()
  for (const features of all)
    for (const feature of features.keys()) (once.has(feature) ? shared : once).add(feature)
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
export function same(a: Weights, b: Weights): boolean {
  const step = Math.max(...[...b.values()].map((row) => Math.max(...Array.from(row, Math.abs)))) / 100
  return (
    a.size === b.size &&
    [...a].every(([feature, row]) => {
      const other = b.get(feature)
      return other !== undefined && Array.from(row).every((value, at) => Math.abs(value - other[at]!) < step)
    })
  )
}
