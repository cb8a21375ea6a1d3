/**
 * Logistic regression over hashed features: how the learnt readers (wish/learned, extract/learned) weigh what they
 * see. Weights are made by `npm run learn` and shipped as one small file for each reader. Features are hashed to
 * 22 bits (Weinberger et al. 2009): there is no dictionary to ship, and hardly two features share a number.
 */
import { readFileSync } from 'node:fs'

/** Feature number → how strongly it is there. */
export type Features = Map<number, number>

/** Feature number → one weight per column (a class of a softmax, or a yes/no question of its own). */
export type Weights = ReadonlyMap<number, ArrayLike<number>>

const BITS = 22

/** An empty set of features and how one is added to it; of the same feature the strongest counts. */
export function collect(): { features: Features; add: Add } {
  const features: Features = new Map()
  const add = (feature: string, weight = 1) => {
    const at = hash(feature)
    if ((features.get(at) ?? 0) < weight) features.set(at, weight)
  }
  return { features, add }
}

export type Add = (feature: string, weight?: number) => void

/** FNV-1a, mixed once more since its high bits are weak on short words. */
function hash(text: string): number {
  let state = 0x811c9dc5
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193)
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d)
  return (state ^ (state >>> 12)) >>> (32 - BITS)
}

/** Adds a word's pieces of four letters, so that an unseen inflection sounds like its kin. */
export function addPieces(word: string, add: Add): void {
  if (word.length < 5) return
  const framed = `<${word.slice(0, 24)}>`
  for (let at = 0; at < framed.length - 3; at++) add(`~${framed.slice(at, at + 4)}`, PIECE)
}
const PIECE = 0.5

/** Features weigh less the more there are: a long text is not much surer than a short one. */
export const scaleOf = (features: Features): number => features.size ** -0.3

/** One sum of weights per column. */
export function sumsOf(features: Features, weights: Weights, columns: number): number[] {
  const sums = new Array<number>(columns).fill(0)
  const scale = scaleOf(features)
  for (const [feature, value] of features) {
    const row = weights.get(feature)
    if (row === undefined) continue
    for (let column = 0; column < columns; column++) sums[column]! += row[column]! * value * scale
  }
  return sums
}

/** From sums to chances that add up to 1: exactly one column is true. */
export function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const total = powers.reduce((all, power) => all + power, 0)
  return powers.map((power) => power / total)
}

/** From sums to chances that do not know of each other: any of the columns may be true. */
export const sigmoids = (sums: readonly number[]): number[] => sums.map((sum) => 1 / (1 + Math.exp(-sum)))

/** Reads a file of weights when they are first needed. */
export function lazily(file: URL, columns: number): () => Weights {
  let kept: Weights | null = null
  return () => {
    kept ??= unpack(readFileSync(file), columns)
    return kept
  }
}

/** A file of weights: a float32 scale; then for each feature its uint32 number and one int8 per column, little-endian. */
export function pack(weights: Weights, columns: number): Buffer {
  const rows = [...weights].sort(([a], [b]) => a - b)
  const scale = Math.max(...rows.map(([, row]) => Math.max(...Array.from(row, Math.abs)))) / 127
  const width = 4 + columns
  const packed = Buffer.alloc(4 + rows.length * width)
  packed.writeFloatLE(scale, 0)
  rows.forEach(([feature, row], at) => {
    packed.writeUInt32LE(feature, 4 + at * width)
    for (let column = 0; column < columns; column++) {
      packed.writeInt8(Math.round(row[column]! / scale), 8 + at * width + column)
    }
  })
  return packed
}

export function unpack(packed: Buffer, columns: number): Weights {
  const scale = packed.readFloatLE(0)
  const weights = new Map<number, Float32Array>()
  for (let start = 4; start < packed.length; start += 4 + columns) {
    const row = Float32Array.from(
      { length: columns },
      (_, column) => packed.readInt8(start + 4 + column) * scale,
    )
    weights.set(packed.readUInt32LE(start), row)
  }
  return weights
}
