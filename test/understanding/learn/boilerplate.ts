/**
 * What the reader of added words learns from: examples/boilerplate/*.tsv (A: added to every mail, T: typed, though it
 * sounds alike; language; words) and the lines of the replies in examples/wishes, which were typed.
 */
import { featuresOf, KINDS, MOST_WORDS } from '../../../src/understanding/own-words/learned/added-words.ts'
import type { Observation } from './regression.ts'
import { rowsIn } from './rows.ts'
import { examplesIn } from './wishes.ts'

export interface Paragraph {
  kind: (typeof KINDS)[number]
  words: string
}

/** Every written example. Throws on a line that is not one, and says which. */
export const paragraphsIn = (): Paragraph[] =>
  rowsIn('boilerplate', ({ cells: [kind = '', language = '', words = ''], wrong }) => {
    if (!/^[AT]$/.test(kind) || !/^[a-z]{2}$/.test(language) || words === '')
      throw wrong('A or T, language and words')
    return { kind: kind === 'A' ? 'ADDED' : 'TYPED', words }
  })

/** The lines of the replies from which the readers of wishes learn. */
export const typedLines = (): Paragraph[] =>
  examplesIn()
    .flatMap(({ words }) => words.split('\n'))
    .map((line) => line.trim())
    .filter((line, at) => line !== '' && at % 3 === 0)
    .map((words) => ({ kind: 'TYPED', words }))

/**
 * Each whole and, where it is long, by its beginning alone: notices are wrapped, and cut. What was written for this
 * reader counts twice, for it is far outnumbered.
 */
export const boilerplateObservations = (paragraphs: readonly Paragraph[]): Observation[] =>
  [...paragraphs, ...pairsOf(paragraphs)].flatMap(({ kind, words }) => {
    const beginning = words
      .split(/\s+/)
      .slice(0, MOST_WORDS / 4)
      .join(' ')
    const twice = kind === 'ADDED' ? [words, beginning] : []
    return [...new Set([words, beginning]), ...twice].map((text) => ({
      features: featuresOf(text),
      truth: KINDS.map((one) => Number(one === kind)),
    }))
  })

/** Notices follow one another: each with the next one. */
const pairsOf = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.flatMap(({ kind, words }, at) => {
    const next = paragraphs[at + 1]
    return kind === 'ADDED' && next?.kind === 'ADDED' ? [{ kind, words: `${words} ${next.words}` }] : []
  })
