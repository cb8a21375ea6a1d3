/**
 * Whether a sentence tells why a deal was won or lost, learnt from examples by `npm run learn`: its words and their
 * senses, where it stands, and how plainly the rules (outcome.ts) find it to explain something.
 */
import { collect, type Features, oneOf, spell } from '../../learned/logistic.ts'
import { addWords, wordsOf } from '../../learned/words.ts'
import { senseOf } from './senses.ts'

/** What a sentence beside a report of the end can be, in the order of the weights. */
export const TELLS = ['WHY', 'ELSE'] as const

export interface Beside {
  /** Folded, with names masked. */
  plain: string
  intent: 'WON' | 'LOST'
  /** Whether it tells the end itself; and how many sentences behind the first that does. */
  decides: boolean
  after: number
  /** How plainly the rules find it to explain something; 0 for not at all. */
  ruled: number
}

const MOST_WORDS = 60
const RULE = 1.5

/** Words, pairs, triples, pieces; senses, alone and in pairs, by themselves and with what they explain; the place. */
export function featuresOf({ plain, intent, decides, after, ruled }: Beside): Features {
  const { features, add, addSpelled } = collect()
  const words = wordsOf(plain, MOST_WORDS)
  add('always')
  add(`${intent} ${decides ? 'decides' : Math.max(-2, Math.min(3, after))}`)
  add(`rules ${Math.round(ruled)}`, RULE)
  add(`${decides ? 'deciding' : 'beside'}, rules ${Math.round(ruled)}`, RULE)
  add(`length ${Math.min(4, Math.floor(words.length / 4))}`)
  addWords(words, addSpelled)
  const senses = words.flatMap((word) => senseOf(word) ?? [])
  senses.forEach((sense, at) => {
    for (const said of [sense, `${senses[at - 1] ?? '^'} ${sense}`]) {
      addSpelled(spell(`s: ${said}`))
      addSpelled(spell(`${intent}: ${said}`))
    }
  })
  return features
}

export const WEIGHTS = new URL('reason.bin', import.meta.url)

/** How likely it tells why, and how likely something else. Pure; linear. */
export const tells = oneOf(TELLS, featuresOf, WEIGHTS)
