/**
 * What a date in a sentence is for, learnt from examples by `npm run learn`: the day by which the customer decides,
 * the day of a next step, or another (a go-live, an audit, a contract that ends).
 */
import {
  addPieces,
  collect,
  type Features,
  lazily,
  softmax,
  spell,
  sumsOf,
  type Weights,
} from '../../learned/logistic.ts'
import { addNeighbours, wordsOf } from '../../learned/words.ts'

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

/** Probability of each meaning; they add up to 1. */
export type MeaningOf = (meaning: Meaning) => number

/** What the date is for. Pure; looks at 14 words on either side. */
export function meaningOf(place: DatePlace, weights: Weights = learnt()): MeaningOf {
  const chances = softmax(sumsOf(featuresOf(place), weights, MEANINGS.length))
  return (meaning) => chances[MEANINGS.indexOf(meaning)]!
}

const WINDOW = 14
const NEAR = 4
const RULE = 2
const BEFORE = spell('<')
const AFTER = spell('>')

/** Words before and after the date, near ones once more by their side and distance; the kind of date. */
export function featuresOf({ low, start, end, unit, daysAhead, hint }: DatePlace): Features {
  const { features, add, addSpelled } = collect()
  const before = wordsOf(low.slice(Math.max(0, start - 160), start), 40).slice(-WINDOW)
  const after = wordsOf(low.slice(end, end + 160), WINDOW)
  add('always')
  add(`unit ${unit}`)
  add(`ahead ${daysAhead < 0 ? 'past' : daysAhead < 21 ? 'soon' : daysAhead < 75 ? 'later' : 'late'}`)
  add(`rules: ${hint}`, RULE)
  const line = [...before, 'DATE', ...after]
  const middle = before.length
  line.forEach((word, at) => {
    if (at === middle) return
    addSpelled(spell(word, at < middle ? BEFORE : AFTER))
    add(word, 0.7)
    if (Math.abs(at - middle) <= NEAR) add(`${at - middle} ${word}`)
    addPieces(word, addSpelled)
  })
  addNeighbours(line, addSpelled)
  return features
}

export const WEIGHTS = new URL('date-meaning.bin', import.meta.url)
const learnt = lazily(WEIGHTS, MEANINGS.length)
