import { type AddSpelled, addPieces, type Collected, spell } from './logistic.ts'

/** Words of a folded sentence, for the learnt readers: numbers, addresses and links are one word each. */
const WORD = /https?:\/\/\S+|[\p{L}]+(?:'[\p{L}]+)?|\p{N}+(?:[.,:/-]\p{N}+)*|[?!:%€$£]/gu
/** Few sentences have an address, for which every word would be looked at twice. */
const WORD_OR_ADDRESS = new RegExp(`[^\\s@<>()]+@[^\\s@<>()]+|${WORD.source}`, 'gu')
const KANA = /[\u3040-\u30ff\u4e00-\u9fff]/u

/** At most `most` words; Japanese, which has no spaces, gives pairs of characters. */
export function wordsOf(low: string, most: number): string[] {
  const words: string[] = []
  const read = low.slice(0, LONGEST)
  const kana = KANA.test(read)
  for (const word of read.match(read.includes('@') ? WORD_OR_ADDRESS : WORD) ?? []) {
    if (words.length >= most) break
    if (kana && KANA.test(word))
      for (let at = 0; at < word.length - 1; at++) words.push(word.slice(at, at + 2))
    else
      words.push(word.includes('@') ? 'MAIL' : word.startsWith('http') ? 'LINK' : isNumber(word) ? '0' : word)
  }
  return words.slice(0, most)
}
const LONGEST = 1_500

const isNumber = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return code < 0x80 ? code >= 0x30 && code <= 0x39 : /^\p{N}/u.test(word)
}

/** Adds words, their pairs and triples, and pieces of long words; `where` keeps those of a subject apart. */
export function addWords(words: readonly string[], add: AddSpelled, where = ''): void {
  const start = spell(where)
  words.forEach((word, at) => {
    const before = words[at - 1] ?? '^'
    add(spell(word, start))
    add(spellAll(start, before, word))
    if (at > 0) add(spellAll(start, words[at - 2] ?? '^', before, word))
    addPieces(word, add)
  })
}

/** The text with `word` in these places, and everything else where it was. */
export function masked(
  text: string,
  places: readonly { start: number; end: number }[],
  word: string,
): string {
  let rest = text
  for (const { start, end } of places)
    rest = `${rest.slice(0, start)}${word.padEnd(end - start).slice(0, end - start)}${rest.slice(end)}`
  return rest
}

/** From so many words on, a word's distance no longer counts. */
export const NEAR = 4
const BEFORE = spell('<')
const AFTER = spell('>')
/** By their distance from -NEAR on. */
const PLACES = Array.from({ length: 2 * NEAR + 1 }, (_, at) => spell(`${at - NEAR} `))

/**
 * Adds the words around the one at `middle`: each by its side, by itself (weighing `alone`), and near ones by their
 * distance; with their pieces where `pieces`.
 */
export function addAround(
  words: readonly string[],
  middle: number,
  { addSpelled }: Collected,
  { alone, pieces }: { alone: number; pieces: boolean },
): void {
  words.forEach((word, at) => {
    if (at === middle) return
    addSpelled(spell(word, at < middle ? BEFORE : AFTER))
    addSpelled(spell(word), alone)
    if (Math.abs(at - middle) <= NEAR) addSpelled(spell(word, PLACES[at - middle + NEAR]))
    if (pieces) addPieces(word, addSpelled)
  })
}

/** Adds pairs of neighbours, also over a word between, and triples. */
export function addNeighbours(words: readonly string[], add: AddSpelled): void {
  const start = spell('')
  for (let at = 1; at < words.length; at++) {
    const [word, before] = [words[at]!, words[at - 1]!]
    add(spellAll(start, before, word))
    if (at === 1) continue
    add(spellAll(start, words[at - 2]!, before, word))
    add(spellAll(start, words[at - 2]!, '_', word))
  }
}

/** Words with blanks between them, spelled on from `start`. */
function spellAll(start: number, first: string, second: string, third?: string): number {
  const two = spell(second, spell(' ', spell(first, start)))
  return third === undefined ? two : spell(third, spell(' ', two))
}
