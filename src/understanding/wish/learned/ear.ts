/**
 * The second ear: what a reply sounds like, learnt from thousands of examples by `npm run learn` (multinomial
 * logistic regression). The rules hear what they were told; this one hears what resembles it. It decides nothing:
 * wish.ts says what follows from both.
 */
import { readFileSync } from 'node:fs'
import type { Intent } from '../../../motion/words.ts'
import type { Wish } from '../classify.ts'
import { type Features, featuresOf, type Letter } from './features.ts'

/** What a reply can want, in the order of the weights. */
export const WISHES = [
  'ACCEPT',
  'DECLINE',
  'REASSIGN',
  'WON',
  'LOST',
  'UPDATE',
  'STATUS_REQUEST',
  'QUESTION',
  'UNCLEAR',
  'OTHER',
] as const satisfies Intent[]

/** Probability of each wish, 0 to 1; they add up to 1. */
export type Heard = (intent: Intent) => number

/** Feature → one weight per wish. */
export type Weights = ReadonlyMap<number, ArrayLike<number>>

/** How a reply sounds. Pure; linear in its length, at most 400 words. */
export function hear(wish: Wish, letter: Letter, weights: Weights = learnt()): Heard {
  const chances = chancesOf(featuresOf(wish, letter), weights)
  return (intent) => chances[(WISHES as readonly Intent[]).indexOf(intent)] ?? 0
}

/** Features weigh less the more there are: a long mail is not much surer than a short one. */
export const scaleOf = (features: Features): number => features.size ** -0.3

/** One probability per wish. */
export function chancesOf(features: Features, weights: Weights): number[] {
  const sums = new Array<number>(WISHES.length).fill(0)
  const scale = scaleOf(features)
  for (const [feature, value] of features) {
    const row = weights.get(feature)
    if (row === undefined) continue
    for (let wish = 0; wish < sums.length; wish++) sums[wish]! += row[wish]! * value * scale
  }
  return softmax(sums)
}

function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const total = powers.reduce((all, power) => all + power, 0)
  return powers.map((power) => power / total)
}

/** Read once, when first needed: most commands never listen. */
let kept: Weights | null = null
function learnt(): Weights {
  kept ??= unpack(readFileSync(new URL('weights.bin', import.meta.url)))
  return kept
}

/** weights.bin: a float32 scale; then for each feature its uint32 number and one int8 per wish, little-endian. */
export function pack(weights: Weights): Buffer {
  const rows = [...weights].sort(([a], [b]) => a - b)
  const scale = Math.max(...rows.map(([, row]) => Math.max(...Array.from(row, Math.abs)))) / 127
  const packed = Buffer.alloc(4 + rows.length * ROW)
  packed.writeFloatLE(scale, 0)
  rows.forEach(([feature, row], at) => {
    packed.writeUInt32LE(feature, 4 + at * ROW)
    for (let wish = 0; wish < WISHES.length; wish++) {
      packed.writeInt8(Math.round(row[wish]! / scale), 8 + at * ROW + wish)
    }
  })
  return packed
}

export function unpack(packed: Buffer): Weights {
  const scale = packed.readFloatLE(0)
  const weights = new Map<number, Float32Array>()
  for (let start = 4; start < packed.length; start += ROW) {
    const row = Float32Array.from(WISHES, (_, wish) => packed.readInt8(start + 4 + wish) * scale)
    weights.set(packed.readUInt32LE(start), row)
  }
  return weights
}

const ROW = 4 + WISHES.length
