/**
 * What a sum of money in a sentence is, learnt from examples by `npm run learn`: the value of the deal, a part or a
 * unit price of it, or another sum (what the problem costs, a competitor's price, a figure that no longer holds).
 */
import { type Collected, collect, type Features, oneOf } from '../../learned/logistic.ts'
import { addAround, addNeighbours, masked, wordsOf } from '../../learned/words.ts'
import { CLAUSE_BREAK } from '../clauses.ts'
import { moneySensesOf } from './money-senses.ts'

/** What a sum can be, in the order of the weights. */
export const SUMS = ['VALUE', 'PART', 'OTHER'] as const
export type SumMeaning = (typeof SUMS)[number]

export interface SumPlace {
  /** The folded sentence with the sum in it, and where the sum stands. */
  low: string
  start: number
  end: number
  /** Where the other sums of the sentence stand. */
  others: readonly { start: number; end: number }[]
  /** What the sum is beside the others: ALONE, LARGEST, SMALLER. */
  rank: 'ALONE' | 'LARGEST' | 'SMALLER'
  range: boolean
  /** What the rules make of it. */
  hint: string
}

const WINDOW = 8
const REACH = 160
const RULE = 2
const SENSE = 2.5

/**
 * Words before and after the sum, near ones once more by their side and distance; what they say of money, in the
 * sum's own clause and in the others; other sums as SUM.
 */
export function featuresOf({ low, start, end, others, rank, range, hint }: SumPlace): Features {
  const collected = collect()
  const { features, add, addSpelled } = collected
  const hidden = masked(low, others, 'sum')
  const [left, right] = [hidden.slice(Math.max(0, start - REACH), start), hidden.slice(end, end + REACH)]
  add('always')
  add(`rank ${rank}`)
  if (others.length > 0) add(others.some((other) => other.start < start) ? 'follows' : 'first')
  if (range) add('range')
  add(`rules: ${hint}`, RULE)
  const before = wordsOf(left, 60).slice(-WINDOW)
  const line = ['^', ...before, 'IT', ...wordsOf(right, WINDOW), '$']
  addAround(line, before.length + 1, collected, { alone: 0.5, pieces: true })
  addNeighbours(line, addSpelled)
  for (const [far, clause] of left.split(CLAUSE_BREAK).reverse().entries())
    addClause(wordsOf(clause, 30).reverse(), '<', far, collected)
  for (const [far, clause] of right.split(CLAUSE_BREAK).entries())
    addClause(wordsOf(clause, 30), '>', far, collected)
  return features
}

/** The words of a clause, the nearest first: in the sum's own clause each, in the others what they say of money. */
function addClause(words: string[], side: '<' | '>', far: number, { add }: Collected): void {
  const place = far === 0 ? `own ${side}` : far === 1 ? `next ${side}` : `far ${side}`
  for (const [at, word] of words.entries()) {
    if (far === 0) {
      add(`own ${word}`)
      add(`own ${side} ${word}`)
    }
    for (const sense of moneySensesOf(word)) {
      add(`${place} ${sense}!`, far > 1 ? 0.7 : SENSE)
      if (far === 0) add(`own ${sense}!`, SENSE)
      if (far === 0 && at < 3) add(`near ${side} ${sense}!`, SENSE)
    }
  }
}

export const WEIGHTS = new URL('sum-meaning.bin', import.meta.url)

/** What the sum is: the probability of each meaning; they add up to 1. Pure; 8 words on either side and their clauses. */
export const sumMeaningOf = oneOf(SUMS, featuresOf, WEIGHTS)
