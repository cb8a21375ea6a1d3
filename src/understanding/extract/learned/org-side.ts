/**
 * What an organisation that is named in a sentence is, learnt from examples by `npm run learn`: the customer of the
 * deal, a rival or what the customer uses today, anybody else (a reference, a parent, a distributor), or none at all (a
 * place, a month, in German any noun). It looks at the words alone, so that it adds to what the rules (account/) found.
 */
import { addPieces, collect, type Features, oneOf } from '../../learned/logistic.ts'
import { addAround, addNeighbours, NEAR, wordsOf } from '../../learned/words.ts'
import { CLASS_OF } from './small-words.ts'

/** What an organisation can be, in the order of the weights. */
export const ORGS = ['CUSTOMER', 'RIVAL', 'OTHER', 'NONE'] as const
export type OrgSide = (typeof ORGS)[number]

export interface OrgPlace {
  /** The folded sentence with the name in it, and where the name stands. */
  low: string
  start: number
  end: number
  /** Whether a legal form ends it. */
  legal: boolean
  /** How many of its words are words that organisations are named with. */
  orgWords: number
}

const WINDOW = 10
const REACH = 120

/** Words before and after the name, near ones once more by their distance and by what they say; the name's own. */
export function featuresOf({ low, start, end, legal, orgWords }: OrgPlace): Features {
  const collected = collect()
  const { features, add, addSpelled } = collected
  const before = wordsOf(low.slice(Math.max(0, start - REACH), start), 60).slice(-WINDOW)
  const after = wordsOf(low.slice(end, end + REACH), WINDOW)
  const own = wordsOf(low.slice(start, end), 7)
  add('always')
  add(`words ${own.length}`)
  if (legal) add('legal', 2)
  add(`org words ${Math.min(2, orgWords)}`)
  for (const word of own) {
    add(`own ${word}`)
    addPieces(word, addSpelled, 'own ')
  }
  const line = ['^', ...before, 'ORG', ...after, '$']
  const middle = before.length + 1
  addAround(line, middle, collected, { alone: 0.3, pieces: false })
  addNeighbours(line, addSpelled)
  line.forEach((word, at) => {
    const said = CLASS_OF.get(word)
    if (said === undefined || at === middle) return
    add(`${at < middle ? '<' : '>'}${said}!`)
    if (Math.abs(at - middle) <= NEAR) add(`${at - middle} ${said}!`)
  })
  return features
}

export const WEIGHTS = new URL('org-side.bin', import.meta.url)

/** What the organisation is: the probability of each; they add up to 1. Pure; looks at 10 words on either side. */
export const orgSideOf = oneOf(ORGS, featuresOf, WEIGHTS)
