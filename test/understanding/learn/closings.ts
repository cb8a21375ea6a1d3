/**
 * What the reader of last lines learns from: examples/closings/*.tsv, a language and a way to take leave a line, and
 * the last lines and sentences of the replies in examples/wishes, which say something. What stands around a line and
 * behind its last word is drawn as mails have it.
 */
import { spell } from '../../../src/understanding/learned/logistic.ts'
import {
  type Below,
  featuresOf,
  KINDS,
  type LastLine,
  MOST_WORDS,
} from '../../../src/understanding/own-words/learned/last-line.ts'
import { type Observation, seeded } from './regression.ts'
import { rowsIn } from './rows.ts'
import { examplesIn } from './wishes.ts'

/** Every way to take leave that was written down. Throws on a line that is none. */
export const closingsIn = (): string[] =>
  rowsIn('closings', ({ cells: [language = '', words = ''], wrong }) => {
    if (!/^[a-z]{2}$/.test(language) || words === '') throw wrong('language and closing words')
    return words
  })

/** The short last lines of replies: whole ones, and the last sentence of longer ones. */
export const lastWordsIn = (): string[] => [
  ...new Set(
    examplesIn().flatMap(({ words }) => {
      const lines = words.split('\n').map((line) => line.trim())
      const last = lines.at(-1) ?? ''
      const sentence = last.split(/(?<=[.!?])\s+|(?<=[。！？])/).at(-1) ?? ''
      return [last, sentence].filter((line) => line !== '' && line.split(/\s+/).length <= MOST_WORDS)
    }),
  ),
]

export const closingObservations = (closings: readonly string[], said: readonly string[]): Observation[] => [
  ...closings.flatMap((text) => {
    const random = drawnFor(text)
    return Array.from({ length: 4 }, () => seen(closed(text, random), 'CLOSES'))
  }),
  ...said.map((text) => seen(stated(text, drawnFor(text)), 'SAYS')),
]

/** For each line the same whatever lines there are beside it: one more must not redraw what all others look like. */
const drawnFor = (text: string) => seeded(spell(text))

const seen = (line: LastLine, kind: (typeof KINDS)[number]): Observation => ({
  features: featuresOf(line),
  truth: KINDS.map((one) => Number(one === kind)),
})

/** Who takes leave does so apart from the text, mostly with a comma, and signs. */
function closed(words: string, random: () => number): LastLine {
  const below = pick<Below>(random, { name: 0.68, same: 0.14, signature: 0.1, end: 0.08 })
  const sign = /[\p{L}\p{N}]$/u.test(words) ? pick(random, { ',': 0.5, '': 0.36, '!': 0.08, '.': 0.06 }) : ''
  const text = random() < 0.12 ? words.toLowerCase() : words
  return { text: `${text}${sign}`, below, apart: random() < 0.9, touching: random() < 0.75 }
}

/** Who says something ends it like a sentence, if at all, and has more above it or not. */
function stated(words: string, random: () => number): LastLine {
  const below = pick<Below>(random, { name: 0.5, same: 0.15, signature: 0.15, end: 0.2 })
  const bare = random() < 0.3 ? words.replace(/[.!…。]+$/, '') : words
  return { text: bare, below, apart: random() < 0.66, touching: random() < 0.5 }
}

function pick<T extends string>(random: () => number, shares: Record<T, number>): T {
  let left = random()
  for (const [one, share] of Object.entries(shares) as [T, number][]) {
    left -= share
    if (left < 0) return one
  }
  return Object.keys(shares)[0] as T
}
