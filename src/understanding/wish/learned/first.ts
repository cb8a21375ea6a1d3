/**
 * What a mail to the registration address is, learnt from examples by `npm run learn`: a deal brought in, a request
 * for news, another question, or nothing of ours. The rules' verdict and what they count are among its features;
 * understand.ts says what follows from both.
 */
import type { Intent } from '../../../motion/words.ts'
import { collect, type Features, oneOf } from '../../learned/logistic.ts'
import { addWords, wordsOf } from '../../learned/words.ts'

/** What a first mail can be, in the order of the weights. */
export const KINDS = ['REGISTRATION', 'STATUS_REQUEST', 'QUESTION', 'OTHER'] as const satisfies Intent[]
export type Kind = (typeof KINDS)[number]

/** A first mail: its subject and its text, folded, and the rules' view of it. */
export interface FirstMail {
  subject: string
  text: string
  hints: readonly string[]
}

const MOST_WORDS = 220
const RULE = 2

/** Words, pairs and triples of subject and text, apart; pieces of long words; the rules' view. */
export function featuresOf({ subject, text, hints }: FirstMail): Features {
  const { features, add, addSpelled } = collect()
  const words = wordsOf(text, MOST_WORDS)
  add('always')
  add(`length ${Math.min(8, Math.ceil(words.length / 20))}`)
  addWords(wordsOf(subject, 20), addSpelled, 's:')
  addWords(words, addSpelled)
  for (const hint of hints) add(`rules: ${hint}`, RULE)
  return features
}

export const WEIGHTS = new URL('first.bin', import.meta.url)

/** What it is: the probability of each kind; they add up to 1. Pure; linear, at most 220 words. */
export const kindOf = oneOf(KINDS, featuresOf, WEIGHTS)
