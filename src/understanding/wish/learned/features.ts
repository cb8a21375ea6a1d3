/**
 * What the learnt ear looks at in a reply:
 *   words, and the letter they answer ("signed" about a deal is not "signed" under an offer); pairs of words; words of
 *   the first and the last sentence, where people say what they want; pieces of long words (an unseen inflection
 *   sounds like its kin);
 *   senses of words (senses.ts) in the order of the sentence, which say the same in all languages;
 *   what the rules made of it: their verdict, every cue with what takes its force away, doubts and conditions.
 * Names, addresses, links and the deal's own name are masked by sentences.ts before, so that nothing about a person
 * or a company can be learnt.
 */

import { type AddSpelled, addPieces, collect, type Features, spell } from '../../learned/logistic.ts'
import type { Sentence } from '../../sentences.ts'
import type { Wish } from '../classify.ts'
import { conditional, doubts, forbids, likelyLanguages, putsOff } from '../readers/modality.ts'
import { peopleIn } from '../readers/people.ts'
import { senseOf } from './senses.ts'

/** Which letter is answered: the offer of a handoff, or any other about a deal. */
export type Letter = 'HANDOFF' | 'DEAL'

/** More words than this are no reply from which a decision is read; keeps hearing linear. */
const MOST_WORDS = 400
/** How much a word counts for standing in the first or in the last sentence. */
const PLACE = 0.5
/** How much three senses in a row count: they say more than two, and are met less often. */
const TRIPLE = 0.7

/** Words of the reply and the rules' view of it; `rules: false` leaves the latter out. */
export function featuresOf(wish: Wish, letter: Letter, { rules = true } = {}): Features {
  const { features, add, addSpelled } = collect()
  add('always')
  add(`@${letter}`)
  add(`sentences ${Math.min(5, wish.sentences.length)}`)
  addWords(wish.sentences, letter, addSpelled)
  if (rules) for (const said of rulesOn(wish)) add(`rules: ${said}`)
  return features
}

function addWords(sentences: readonly Sentence[], letter: Letter, add: AddSpelled): void {
  const [first, last, answering] = [spell('first: '), spell('last: '), spell(`@${letter} `)]
  let left = MOST_WORDS
  sentences.forEach((sentence, place) => {
    const words = wordsOf(sentence.plain).slice(0, left)
    left -= words.length
    if (sentence.asks) add(spell('asks'))
    words.forEach((word, at) => {
      const before = `${words[at - 1] ?? '^'} `
      add(spell(word))
      add(spell(word, answering))
      add(spell(word, spell(before)))
      if (place === 0) {
        add(spell(word, first), PLACE)
        add(spell(word, spell(before, first)), PLACE)
      }
      if (place === sentences.length - 1) add(spell(word, last), PLACE)
      if (at === words.length - 1) add(spell(' $', spell(word)))
      addPieces(word, add)
    })
    addSenses(
      words.flatMap((word) => (IS_MARK.test(word) ? word : (senseOf(word) ?? []))),
      letter,
      add,
      [...(place === 0 ? ['first'] : []), ...(place === sentences.length - 1 ? ['last'] : [])],
    )
  })
}

/** Senses of a sentence, alone, in twos and in threes: "NOT YET SIGN" is far from "SIGN", in every language. */
function addSenses(
  senses: readonly string[],
  letter: Letter,
  add: AddSpelled,
  places: readonly string[],
): void {
  const [start, answering] = [spell('s: '), spell(`s@${letter} `)]
  const placed = places.map((place) => spell(`s ${place}: `))
  senses.forEach((sense, at) => {
    const before = `${senses[at - 1] ?? '^'} `
    const alone = spell(sense, start)
    add(alone)
    add(spell(sense, answering))
    for (const place of placed) add(spell(sense, place), PLACE)
    add(spell(sense, spell(before, start)))
    add(spell(sense, spell(before, answering)))
    for (const place of placed) add(spell(sense, spell(before, place)), PLACE)
    if (at > 0) add(spell(sense, spell(before, spell(`${senses[at - 2] ?? '^'} `, start))), TRIPLE)
    if (at === senses.length - 1) add(spell(' $', alone))
  })
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
      ...[forbids(sentence) ?? []].flat(),
    ]),
  ]
}

const WORD =
  /[a-z]+(?:'[a-z]+)?|[A-Z]{2,}|\p{N}+|[\u3040-\u30ff\u4e00-\u9fff]|[?!]|\p{Extended_Pictographic}|\p{L}+/gu

/** Masks of names, and marks that ask or exclaim, stand among the senses as they are. */
const IS_MARK = /^[NAE?!]$/

/** Words of a folded and masked sentence; a masked name is one word, whatever its length, as is a number. */
const wordsOf = (plain: string): string[] =>
  (plain.match(WORD) ?? []).map((word) =>
    /^[A-Z]{2,}$/.test(word) ? word[0]! : /^\p{N}+$/u.test(word) ? '0' : word,
  )
