/**
 * Does the last line above a name, a signature or the end of a mail close it ("Ha det fint,"), or does it still say
 * something ("Den tar jeg.")? Learnt by `npm run learn`: there are more ways to take leave than anybody can list, but
 * they sound alike, and where the words are of a language that was never met their shape still tells: a few words
 * apart from the text, a comma behind them, a name below.
 */
import { fold } from '../../extract/fold.ts'
import { addPieces, collect, type Features, oneOf, spell } from '../../learned/logistic.ts'
import { wordsOf } from '../../learned/words.ts'

export const KINDS = ['CLOSES', 'SAYS'] as const

/** What follows the line: the sender's name below it or in the same line, another signature, nothing. */
export type Below = 'name' | 'same' | 'signature' | 'end'

export interface LastLine {
  text: string
  below: Below
  /** An empty line stands above it. */
  apart: boolean
  /** What follows stands right below it. */
  touching: boolean
}

/** Nobody takes leave in more words. */
export const MOST_WORDS = 9

export function featuresOf({ text, below, apart, touching }: LastLine): Features {
  const { features, add, addSpelled } = collect()
  const words = wordsOf(fold(text), MOST_WORDS)
  const end = endOf(text)
  add('always')
  add(`below ${below}`)
  add(`apart ${apart} ${below}`)
  add(`touching ${touching} ${below}`)
  add(`end ${end}`)
  add(`end ${end} ${below} ${apart}`)
  add(`words ${Math.min(7, words.length)}`)
  add(`words ${Math.min(7, words.length)} ${end}`)
  add(`capital ${/^\P{L}*\p{Lu}/u.test(text)}`)
  words.forEach((word, at) => {
    add(word)
    add(`${words[at - 1] ?? '^'} ${word}`)
    if (at === words.length - 1) add(`${word} $`)
    if (word.length === 4) addSpelled(spell(word.slice(0, 3)), 0.5)
    addPieces(word, addSpelled)
  })
  if (words.length === 1) add(`alone ${words[0]}`)
  return features
}

/** The sign behind the last word. */
function endOf(text: string): string {
  const last = text.trimEnd().slice(-1)
  return /[\p{L}\p{N}]/u.test(last) ? 'none' : /[,，、]/.test(last) ? ',' : /[.。]/.test(last) ? '.' : last
}

export const WEIGHTS = new URL('last-line.bin', import.meta.url)

/** How likely it closes, and how likely it says something. Pure; linear, at most 9 words. */
export const kindOf = oneOf(KINDS, featuresOf, WEIGHTS)
