/**
 * What a date in a sentence is for, learnt from examples by `npm run learn`: the day by which the customer decides,
 * the day of a next step, or another (a go-live, an audit, a contract that ends).
 */
import { collect, type Features, oneOf } from '../../learned/logistic.ts'
import { addAround, addNeighbours, wordsOf } from '../../learned/words.ts'

/** What a date can be for, in the order of the weights. */
export const MEANINGS = ['CLOSES', 'NEXT_STEP', 'OTHER'] as const
export type Meaning = (typeof MEANINGS)[number]

export interface DatePlace {
  /** The folded sentence with the date in it, and where the date stands. */
  low: string
  start: number
  end: number
  /** How exact the words are: DAY, MONTH, QUARTER, … */
  unit: string
  /** Days from the mail to the end of the date. */
  daysAhead: number
  /** What the rules make of it. */
  hint: string
}

const WINDOW = 14
const RULE = 2

/** Words before and after the date, near ones once more by their side and distance; the kind of date. */
export function featuresOf({ low, start, end, unit, daysAhead, hint }: DatePlace): Features {
  const collected = collect()
  const { features, add, addSpelled } = collected
  const before = wordsOf(low.slice(Math.max(0, start - 160), start), 40).slice(-WINDOW)
  const after = wordsOf(low.slice(end, end + 160), WINDOW)
  add('always')
  add(`unit ${unit}`)
  add(`ahead ${daysAhead < 0 ? 'past' : daysAhead < 21 ? 'soon' : daysAhead < 75 ? 'later' : 'late'}`)
  add(`rules: ${hint}`, RULE)
  const line = [...before, 'DATE', ...after]
  addAround(line, before.length, collected, { alone: 0.7, pieces: true })
  addNeighbours(line, addSpelled)
  return features
}

export const WEIGHTS = new URL('date-meaning.bin', import.meta.url)

/** What the date is for: the probability of each meaning; they add up to 1. Pure; 14 words on either side. */
export const meaningOf = oneOf(MEANINGS, featuresOf, WEIGHTS)
