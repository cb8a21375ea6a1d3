/**
 * How a deal enters, learnt from examples by `npm run learn`: an opportunity that the partner works on, an account
 * that both sides serve, or a tip. The rules' verdict and what else is known of the deal are among its features.
 */
import type { EntrySignal } from '../../../motion/words.ts'
import { collect, type Features, oneOf } from '../../learned/logistic.ts'
import { addWords, wordsOf } from '../../learned/words.ts'

/** How a deal can enter, in the order of the weights. */
export const SIGNALS = [
  'REGISTERED_OPPORTUNITY',
  'JOINT_ACCOUNT',
  'PARTNER_SOURCED_LEAD',
] as const satisfies EntrySignal[]

/** What the mail says of one deal: its sentences, folded, and what the rules make of them. */
export interface EntryTold {
  sentences: readonly string[]
  hints: readonly string[]
}

const MOST_WORDS = 240
const RULE = 2

/** Words, pairs and triples of the sentences, pieces of long words; the rules' view. */
export function featuresOf({ sentences, hints }: EntryTold): Features {
  const { features, add, addSpelled } = collect()
  let left = MOST_WORDS
  add('always')
  for (const sentence of sentences) {
    const words = wordsOf(sentence, left)
    left -= words.length
    addWords(words, addSpelled)
  }
  add(`length ${Math.min(8, Math.ceil((MOST_WORDS - left) / 20))}`)
  for (const hint of hints) add(`rules: ${hint}`, RULE)
  return features
}

export const WEIGHTS = new URL('entry-kind.bin', import.meta.url)

/** How the deal enters: the probability of each signal; they add up to 1. Pure; linear, at most 240 words. */
export const entersAs = oneOf(SIGNALS, featuresOf, WEIGHTS)
