/**
 * The second ear: what a reply sounds like, learnt from thousands of examples by `npm run learn` (multinomial
 * logistic regression). The rules hear what they were told; this one hears what resembles it. It decides nothing:
 * wish.ts says what follows from both.
 */
import type { Intent } from '../../../motion/words.ts'
import { type Features, lazily, softmax, sumsOf, type Weights } from '../../learned/logistic.ts'
import type { Wish } from '../classify.ts'
import { featuresOf, type Letter } from './features.ts'

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

/** How a reply sounds. Pure; linear in its length, at most 400 words. */
export function hear(wish: Wish, letter: Letter, weights: Weights = learnt()): Heard {
  const chances = chancesOf(featuresOf(wish, letter), weights)
  return (intent) => chances[(WISHES as readonly Intent[]).indexOf(intent)] ?? 0
}

/** One probability per wish. */
export const chancesOf = (features: Features, weights: Weights): number[] =>
  softmax(sumsOf(features, weights, WISHES.length))

/** Read once, when first needed: most commands never listen. */
export const WEIGHTS = new URL('weights.bin', import.meta.url)
const learnt = lazily(WEIGHTS, WISHES.length)
