/**
 * Whose person a name in a sentence is, learnt from examples by `npm run learn`: the customer's, the partner's own,
 * the vendor's, anybody else's (a competitor, somebody who has left), or no person at all. What the rules make of the
 * name is among its features.
 */
import { addPieces, collect, type Features, oneOf } from '../../learned/logistic.ts'
import { addAround, addNeighbours, masked, NEAR, wordsOf } from '../../learned/words.ts'
import { CLASS_OF } from './small-words.ts'

/** Whose a person can be, in the order of the weights. */
export const SIDES = ['CUSTOMER', 'PARTNER', 'VENDOR', 'OTHER', 'NOBODY'] as const
export type PersonSide = (typeof SIDES)[number]

export interface PersonPlace {
  /** The folded sentence with the name in it, and where the name stands. */
  low: string
  start: number
  end: number
  /** Where the other names of the sentence stand. */
  others: readonly { start: number; end: number }[]
  /** What the rules make of the name. */
  hints: readonly string[]
}

/** Probability of each side; they add up to 1. */
export type SideOf = (side: PersonSide) => number

const WINDOW = 14
const REACH = 160
const RULE = 2

/** Words before and after the name, near ones once more by their distance; the name's own; other names as NAME. */
export function featuresOf({ low, start, end, others, hints }: PersonPlace): Features {
  const collected = collect()
  const { features, add, addSpelled } = collected
  // Whoever else is named is one word, so that nothing is learnt of a person.
  const hidden = masked(low, others, 'name')
  const before = wordsOf(hidden.slice(Math.max(0, start - REACH), start), 60).slice(-WINDOW)
  const after = wordsOf(hidden.slice(end, end + REACH), WINDOW)
  const own = wordsOf(low.slice(start, end), 6)
  add('always')
  add(`words ${own.length}`)
  for (const word of own) {
    add(`own ${word}`)
    addPieces(word, addSpelled, 'own ')
  }
  const line = ['^', ...before, 'WHO', ...after, '$']
  const middle = before.length + 1
  addAround(line, middle, collected, { alone: 0.5, pieces: false })
  addNeighbours(line, addSpelled)
  const said = line.map((word) => CLASS_OF.get(word) ?? (word.length < 2 || word === 'WHO' ? word : ''))
  said.forEach((name, at) => {
    if (name === '' || at === middle) return
    const side = at < middle ? '<' : '>'
    add(`${side}${name}!`)
    if (Math.abs(at - middle) <= NEAR) add(`${at - middle} ${name}!`)
  })
  for (const hint of hints) add(`rules: ${hint}`, RULE)
  return features
}

export const WEIGHTS = new URL('person-side.bin', import.meta.url)

/** Whose the person is. Pure; looks at 14 words on either side. */
export const sideOf: (place: PersonPlace) => SideOf = oneOf(SIDES, featuresOf, WEIGHTS)
