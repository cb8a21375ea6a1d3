/**
 * What a longer reply means, from how it sounds as a whole and how each of its sentences sounds by itself: news, thanks
 * and other people's deals stand around the one sentence that answers. Learnt by `npm run learn` on top of the ear
 * (ear.ts), from replies that the ear had not heard (stacked generalization, Wolpert 1992), so that it knows how far
 * the ear can be trusted.
 */
import type { Intent } from '../../../motion/words.ts'
import { collect, type Features, oneOf } from '../../learned/logistic.ts'
import type { Wish } from '../classify.ts'
import { type Heard, WISHES } from './ear.ts'
import type { Letter } from './features.ts'

/** From so many sentences on a reply is heard sentence by sentence too. */
export const LONG = 3
/** More sentences than these at either end say nothing new; keeps hearing linear. */
const MOST = { first: 40, last: 20 }

/** A reply as it sounds. */
export interface Sounds {
  letter: Letter
  wish: Wish
  whole: Heard
  /** Each sentence by itself: what the rules read in it, and how it sounds. */
  parts: readonly { intent: Intent; heard: Heard }[]
}

/** Of the sentences of a reply those that are listened to one by one. */
export const listened = <T>(sentences: readonly T[]): T[] =>
  sentences.length <= MOST.first + MOST.last
    ? [...sentences]
    : [...sentences.slice(0, MOST.first), ...sentences.slice(-MOST.last)]

/** How it sounds as a whole, the loudest two sentences for each wish, the first and the last one, and the rules' cues. */
export function featuresOf({ letter, wish, whole, parts }: Sounds): Features {
  const { features, add } = collect()
  add('always')
  add(`@${letter}`)
  add('sentences', Math.min(8, parts.length) / 8)
  add(`rules: ${wish.intent}`)
  for (const intent of WISHES) {
    const chances = parts.map(({ heard }) => heard(intent)).sort((a, b) => b - a)
    const heard = { whole: whole(intent), loudest: chances[0]!, second: chances[1]! }
    for (const [where, chance] of Object.entries(heard)) {
      add(`${where} ${intent}`, odds(chance))
      add(`@${letter} ${where} ${intent}`, odds(chance))
    }
    add(`first ${intent}`, odds(parts[0]!.heard(intent)))
    add(`last ${intent}`, odds(parts.at(-1)!.heard(intent)))
    add(`mean ${intent}`, (2 * chances.reduce((all, chance) => all + chance, 0)) / parts.length)
    add(`ruled ${intent}`, Math.min(2, parts.filter((part) => part.intent === intent).length) / 2)
  }
  // Of the same feature the strongest counts: once said 1, twice and more 2.
  const said = new Set<string>()
  for (const { kind, blocked } of wish.cues) {
    const cue = `${kind} ${blocked === null ? 'plain' : 'blocked'}`
    add(cue, said.has(cue) ? 2 : 1)
    said.add(cue)
  }
  return features
}

/** Log odds within ±1.5: what is heard faintly differs little from what is not heard at all. */
const odds = (chance: number): number => Math.log((chance + DOUBT) / (1 - chance + DOUBT)) / 3
const DOUBT = 0.01

export const WEIGHTS = new URL('longer.bin', import.meta.url)

const chancesOf = oneOf(WISHES, featuresOf, WEIGHTS)

/** Probability of each wish of a reply of LONG sentences and more; they add up to 1. Pure. */
export function hearLonger(sounds: Sounds): Heard {
  const chances = chancesOf(sounds)
  return (intent) => {
    const wish = WISHES.find((one) => one === intent)
    return wish === undefined ? 0 : chances(wish)
  }
}
