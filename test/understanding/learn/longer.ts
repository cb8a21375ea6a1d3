/**
 * What the reader of longer replies learns from: the written examples of three sentences and more, each heard with an
 * ear that learnt from other authors only: how far the ear can be trusted shows where it does not know the writer.
 */
import type { Intent } from '../../../src/motion/words.ts'
import type { Learnt } from '../../../src/understanding/learned/logistic.ts'
import type { Wish } from '../../../src/understanding/wish/classify.ts'
import { hear, WISHES } from '../../../src/understanding/wish/learned/ear.ts'
import { featuresOf, LONG } from '../../../src/understanding/wish/learned/longer.ts'
import { soundsOf } from '../../../src/understanding/wish/wish.ts'
import { type Observation, regress } from './regression.ts'
import { CONTEXT, type Example, rulesOn, wishWeights } from './wishes.ts'

/** In how many shares the authors are heard; more are slower, and each ear then learns from more. */
const SHARES = 3

/** Weights of the reader of longer replies. Deterministic. */
export const longerWeights = (examples: readonly Example[]): Learnt =>
  regress(longerObservations(examples), 'one', PASSES)
const PASSES = 120

/** What the reader sees of the examples and what is true; the rules were not written with any of them in view. */
export function longerObservations(examples: readonly Example[]): Observation[] {
  const files = [...new Set(examples.map(({ file }) => file))]
  const shareOf = ({ file }: Example) => files.indexOf(file) % SHARES
  return Array.from({ length: SHARES }, (_, share) => {
    const weights = wishWeights(examples.filter((example) => shareOf(example) !== share))
    return examples.flatMap((example) => {
      const wish = shareOf(example) !== share || !answers(example) ? null : rulesOn(example)
      if (wish === null || wish.sentences.length < LONG) return []
      const ear = (part: Wish) => hear(part, example.letter, weights)
      const sounds = soundsOf(wish, ear(wish), { ear, letter: example.letter, context: CONTEXT })
      return [{ features: featuresOf(sounds), truth: truthOf(example.intent) }]
    })
  }).flat()
}

const truthOf = (intent: Intent): number[] => WISHES.map((wish) => Number(wish === intent))

/** Who is offered nothing cannot answer an offer. */
const answers = ({ intent, letter }: Example): boolean =>
  letter === 'HANDOFF' || !['ACCEPT', 'DECLINE', 'REASSIGN'].includes(intent)
