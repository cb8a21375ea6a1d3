/**
 * Seeded random numbers: the same seed gives the same history, the same interval, the same test.
 * Generator: sfc32 (Doty-Humphrey, PractRand), seeded through splitmix32.
 */
export interface Random {
  /** 0 ≤ x < 1 */
  next(): number
  /** standard normal (polar Box–Muller) */
  normal(): number
  /** mean 1 */
  exponential(): number
  /** shape > 0, scale 1 (Marsaglia & Tsang 2000) */
  gamma(shape: number): number
  beta(a: number, b: number): number
  poisson(mean: number): number
  /** integer 0 ≤ i < n */
  below(n: number): number
  pick<T>(items: readonly T[]): T
  /** Index by weight; weights need not add up to 1. */
  weighted(weights: readonly number[]): number
}

export function random(seed: number): Random {
  const next = sfc32(seed)
  let spare: number | null = null
  const self: Random = {
    next,
    normal() {
      if (spare !== null) {
        const kept = spare
        spare = null
        return kept
      }
      const [a, b] = normalPair(next)
      spare = b
      return a
    },
    exponential: () => -Math.log(1 - next()),
    gamma: (shape) => gamma(self, shape),
    beta(a, b) {
      const x = gamma(self, a)
      return x / (x + gamma(self, b))
    },
    poisson: (mean) => poisson(self, mean),
    below: (n) => Math.floor(next() * n),
    pick: (items) => items[Math.floor(next() * items.length)]!,
    weighted: (weights) => weighted(next(), weights),
  }
  return self
}

function sfc32(seed: number): () => number {
  let state = seed >>> 0
  const word = () => {
    state = (state + 0x9e3779b9) | 0
    let z = state
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
    return z ^ (z >>> 16)
  }
  let [a, b, c, count] = [word(), word(), word(), 1]
  const next = () => {
    const t = (((a + b) | 0) + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 4294967296
  }
  for (let warm = 0; warm < 15; warm++) next()
  return next
}

function normalPair(next: () => number): [number, number] {
  for (;;) {
    const x = 2 * next() - 1
    const y = 2 * next() - 1
    const s = x * x + y * y
    if (s > 0 && s < 1) {
      const scale = Math.sqrt((-2 * Math.log(s)) / s)
      return [x * scale, y * scale]
    }
  }
}

function gamma(from: Random, shape: number): number {
  // Below 1: draw with shape + 1 and bring it back down (Marsaglia & Tsang 2000, section 6).
  if (shape < 1) return gamma(from, shape + 1) * (1 - from.next()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = from.normal()
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - from.next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

function poisson(from: Random, mean: number): number {
  // Knuth's product for small means; halved by a gamma draw for large ones (Ahrens & Dieter 1974).
  if (mean > 30) {
    const half = Math.floor(mean * 0.875)
    const reached = gamma(from, half)
    if (reached <= mean) return half + poisson(from, mean - reached)
    return binomial(from, half - 1, mean / reached)
  }
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = from.next(); product > limit; product *= from.next()) count++
  return count
}

function binomial(from: Random, n: number, p: number): number {
  let hits = 0
  for (let i = 0; i < n; i++) if (from.next() < p) hits++
  return hits
}

function weighted(at: number, weights: readonly number[]): number {
  let total = 0
  for (const weight of weights) total += weight
  let left = at * total
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i]!
    if (left < 0) return i
  }
  return weights.length - 1
}
