/**
 * What a sentence of a partner's mail tells, learnt from examples by `npm run learn`: a role that the partner takes,
 * a next step, the need. The rules know their own words; this reader knows what resembles them, the rules' verdict
 * among it. A sentence may tell several things, or none.
 */
import {
  collect,
  type Features,
  lazily,
  sigmoids,
  spell,
  sumsOf,
  type Weights,
} from '../../learned/logistic.ts'
import { addWords, wordsOf } from '../../learned/words.ts'
import { clausesOf, whoseIn } from '../role-words.ts'

/** What can be told, in the order of the weights. */
export const THINGS = [
  'CUSTOMER_RELATIONSHIP',
  'TECHNICAL_FIT',
  'REFERENCE',
  'CLOSE',
  'NEXT_STEP',
  'CONTEXT',
] as const
export type Thing = (typeof THINGS)[number]

/** Probability of each thing, 0 to 1. */
export type Told = (thing: Thing) => number

/** What a folded sentence tells. `hints` are what the rules found in it. Pure; linear, at most 80 words. */
export function tell(low: string, hints: readonly string[], weights: Weights = learnt()): Told {
  const chances = sigmoids(sumsOf(featuresOf(low, hints), weights, THINGS.length))
  return (thing) => chances[THINGS.indexOf(thing)]!
}

const MOST_WORDS = 80
const RULE = 2

/** Words, pairs (also over a word between), triples, pieces of long words; and the rules' view. */
export function featuresOf(low: string, hints: readonly string[]): Features {
  const { features, add, addSpelled } = collect()
  const words = wordsOf(low, MOST_WORDS)
  add('always')
  add(`length ${Math.min(6, Math.ceil(words.length / 5))}`)
  addWords(words, addSpelled)
  for (let at = 2; at < words.length; at++) addSpelled(spell(` _ ${words[at]}`, spell(words[at - 2]!)))
  const whose = whoseIn(low)
  for (const clause of clausesOf(low)) {
    const who = spell(`${whose(clause)}: `)
    const own = clause.length === low.length ? words : wordsOf(clause, MOST_WORDS)
    for (const word of own) addSpelled(spell(word, who))
  }
  for (const hint of hints) add(`rules: ${hint}`, RULE)
  return features
}

export const WEIGHTS = new URL('told.bin', import.meta.url)
const learnt = lazily(WEIGHTS, THINGS.length)
