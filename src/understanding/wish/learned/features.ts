/**
 * What the learnt ear looks at in a reply:
 *   words, pairs and triples of words, and pieces of long words (an unseen inflection sounds like its kin);
 *   what the rules made of it: their verdict, every cue with what takes its force away, doubts and conditions.
 * Names, addresses, links and the deal's own name are masked by sentences.ts before, so that nothing about a person
 * or a company can be learnt. Features are hashed to 18 bits (Weinberger et al. 2009): no dictionary to ship.
 */

import type { Sentence } from '../../sentences.ts'
import type { Wish } from '../classify.ts'
import { conditional, doubts, forbids, likelyLanguages, putsOff } from '../readers/modality.ts'
import { peopleIn } from '../readers/people.ts'

/** Which letter is answered: the offer of a handoff, or any other about a deal. */
export type Letter = 'HANDOFF' | 'DEAL'

/** Feature number → weight. */
export type Features = Map<number, number>

const BITS = 18
/** More words than this are no reply from which a decision is read; keeps hearing linear. */
const MOST_WORDS = 400
const PIECE = 0.5
const RULE = 2

/** Words of the reply and the rules' view of it; `rules: false` leaves the latter out. */
export function featuresOf(wish: Wish, letter: Letter, { rules = true } = {}): Features {
  const features: Features = new Map()
  const add = (feature: string, weight = 1) => {
    const at = hash(feature)
    if ((features.get(at) ?? 0) < weight) features.set(at, weight)
  }
  add('always')
  add(`@${letter}`)
  add(`sentences ${Math.min(5, wish.sentences.length)}`)
  addWords(wish.sentences, add)
  if (rules) for (const said of rulesOn(wish)) add(`rules: ${said}`, RULE)
  return features
}

type Add = (feature: string, weight?: number) => void

function addWords(sentences: readonly Sentence[], add: Add): void {
  let left = MOST_WORDS
  for (const sentence of sentences) {
    const words = wordsOf(sentence.plain).slice(0, left)
    left -= words.length
    if (sentence.asks) add('asks')
    words.forEach((word, at) => {
      const before = words[at - 1] ?? '^'
      add(word)
      add(`${before} ${word}`)
      add(`${words[at - 2] ?? '^'} ${before} ${word}`)
      if (at === words.length - 1) add(`${word} $`)
      for (const piece of piecesOf(word)) add(`~${piece}`, PIECE)
    })
  }
}

function rulesOn({ intent, cues, sentences }: Wish): string[] {
  const languages = likelyLanguages(sentences.map(({ plain }) => plain).join(' '))
  const people = new Set(
    sentences.flatMap((sentence) => peopleIn(sentence, new Set()).map(({ name, email }) => name || email)),
  )
  return [
    intent,
    `people ${Math.min(2, people.size)}`,
    ...cues.map(({ kind, blocked }) => `${kind} ${blocked ?? 'plain'}`),
    ...sentences.flatMap((sentence) => [
      ...(conditional(sentence.plain, languages) ? [`condition ${sentence.asks}`] : []),
      ...(doubts(sentence.plain, languages) ? ['doubt'] : []),
      ...(putsOff(sentence.plain, languages) ? ['delay'] : []),
      ...(forbids(sentence) === null ? [] : ['forbidden']),
    ]),
  ]
}

const WORD =
  /[a-z]+(?:'[a-z]+)?|[A-Z]{2,}|\p{N}+|[\u3040-\u30ff\u4e00-\u9fff]|[?!]|\p{Extended_Pictographic}|\p{L}+/gu

/** Words of a folded and masked sentence; a masked name is one word, whatever its length, as is a number. */
const wordsOf = (plain: string): string[] =>
  (plain.match(WORD) ?? []).map((word) =>
    /^[A-Z]{2,}$/.test(word) ? word[0]! : /^\p{N}+$/u.test(word) ? '0' : word,
  )

function piecesOf(word: string): string[] {
  if (word.length < 5) return []
  const framed = `<${word.slice(0, 24)}>`
  return Array.from({ length: framed.length - 3 }, (_, at) => framed.slice(at, at + 4))
}

/** FNV-1a, mixed once more since its high bits are weak on short words. */
function hash(text: string): number {
  let state = 0x811c9dc5
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193)
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d)
  return (state ^ (state >>> 12)) >>> (32 - BITS)
}
