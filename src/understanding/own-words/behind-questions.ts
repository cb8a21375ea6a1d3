/**
 * Answers typed behind the questions of our letter where the client left its sign of a quote before the line:
 * "> 1. Which company is the customer? Delmar Foods". The letter is known word for word, so what stands in the line of
 * one of its questions, and is none of its words, was typed by whoever answers. It fills gaps and decides nothing.
 */

import { allMatches } from '../search/all-matches.ts'
import type { Evidence } from '../understanding.ts'

export type Place = Pick<Evidence, 'start' | 'end'>

interface Word {
  /** As it is compared: without marks of emphasis and quotation, in small letters. */
  word: string
  start: number
  end: number
  line: number
  /** How deep the line is quoted. */
  depth: number
}

/** Nobody quotes or types more in one mail. */
const MOST_LINES = 3_000
const LONGEST = 64_000
/** Of one answer. */
const MOST_TYPED = 150
/** So long is a line that a client broke because it was full. */
const FULL = 60

/** Where in the text such answers stand, line by line; [] where no question of the letters does. */
export function behindQuestions(text: string, letters: readonly string[]): Place[] {
  const asked = letters.flatMap(questionsIn)
  if (asked.length === 0) return []
  const { words, lengths } = wordsIn(text)
  const ours = new Set(letters.flatMap((letter) => triplesOf(wordsIn(letter).words)))
  const heard = new Set<string>()
  const places: Place[] = []
  for (const [at] of words.entries()) {
    if (!opensLine(words, at)) continue
    const question = asked.find((each) => stands(words, at, each.asking))
    if (!question || heard.has(question.asking.join(' '))) continue
    const typed = typedBehind(words, at + question.asking.length, question.rest, { ours, lengths })
    if (typed.length === 0) continue
    // What is quoted further down is an older answer.
    heard.add(question.asking.join(' '))
    places.push(...typed)
  }
  return places
}

// ---------- The letter ----------

interface Question {
  /** Up to its question mark. */
  asking: string[]
  /** What explains it: some leave that standing, some write over it. */
  rest: string[]
}

/** The numbered questions of a letter. */
function questionsIn(letter: string): Question[] {
  const items: string[] = []
  let open = false
  for (const line of letter.split('\n').slice(0, MOST_LINES)) {
    const begins = /^[ \t]{0,8}\d{1,2}\.[ \t]+(.+)$/.exec(line)
    if (begins) items.push(begins[1]!)
    else if (open && line.trim() !== '') items[items.length - 1] += `\n${line}`
    open = begins !== null || (open && line.trim() !== '')
  }
  return items.flatMap((item) => {
    const words = wordsIn(item).words.map(({ word }) => word)
    const end = words.findIndex((word) => word.endsWith('?')) + 1
    return end > 1 ? [{ asking: words.slice(0, end), rest: words.slice(end) }] : []
  })
}

const triplesOf = (words: Word[]): string[] => words.slice(2).map((_, at) => tripleAt(words, at))

const tripleAt = (words: Word[], at: number): string =>
  words
    .slice(at, at + 3)
    .map(({ word }) => word)
    .join(' ')

// ---------- The mail ----------

function wordsIn(text: string): { words: Word[]; lengths: number[] } {
  const words: Word[] = []
  const lengths: number[] = []
  let start = 0
  for (const [line, content] of text.slice(0, LONGEST).split('\n', MOST_LINES).entries()) {
    const sign = /^[ \t]{0,3}(?:[>|][ \t]?){0,12}/.exec(content)![0]
    const depth = sign.split('>').length - 1
    lengths.push(content.length)
    for (const { 0: found, index } of allMatches(content.slice(sign.length), /\S+/g)) {
      const word = found.toLowerCase().replace(/^[*_"'“”„‘’«»]+|[*_"'“”„‘’«»]+$/g, '')
      const from = start + sign.length + index
      if (word !== '') words.push({ word, start: from, end: from + found.length, line, depth })
    }
    start += content.length + 1
  }
  return { words, lengths }
}

const NUMBER = /^\d{1,2}[.):]$/

/** First of its line, or behind the number that it has there. */
function opensLine(words: Word[], at: number): boolean {
  const first = (index: number) => index === 0 || words[index - 1]!.line !== words[index]!.line
  return first(at) || (NUMBER.test(words[at - 1]!.word) && first(at - 1))
}

const stands = (words: Word[], at: number, asked: string[]): boolean =>
  asked.every((word, offset) => words[at + offset]?.word === word)

interface Known {
  /** Every three words of the letters that follow one another. */
  ours: ReadonlySet<string>
  /** Of each line of the mail. */
  lengths: readonly number[]
}

/** What was typed behind a question whose mark is before `at`, and behind as much of its explanation as is left. */
function typedBehind(words: Word[], at: number, rest: string[], { ours, lengths }: Known): Place[] {
  let next = at
  while (next - at < rest.length && words[next]?.word === rest[next - at]) next += 1
  const isOurs = (index: number) =>
    [index - 2, index - 1, index].some((from) => from >= 0 && ours.has(tripleAt(words, from)))
  const goesOn = (index: number) => {
    const [before, word] = [words[index - 1]!, words[index]!]
    if (word.line === before.line) return true
    const full = lengths[before.line]! + word.word.length > FULL
    return (
      word.line === before.line + 1 &&
      word.depth === before.depth &&
      (full || (word.depth > 0 && index > next))
    )
  }
  let end = next
  while (end < words.length && end - next < MOST_TYPED && goesOn(end) && !isOurs(end)) end += 1
  const typed = words.slice(next, end)
  // A number alone is the next question's.
  if (typed.length > 0 && NUMBER.test(typed.at(-1)!.word)) typed.pop()
  if (!typed.some(({ word }) => /[\p{L}\p{N}]/u.test(word))) return []
  return linesOf(typed)
}

function linesOf(typed: Word[]): Place[] {
  const places = new Map<number, Place>()
  for (const { line, start, end } of typed) places.set(line, { start: places.get(line)?.start ?? start, end })
  return [...places.values()]
}

/** The text without everything but those places; they stand where they stood. */
export function onlyPlaces(text: string, places: readonly Place[]): string {
  let kept = ''
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start))
    kept += text.slice(kept.length, start).replace(/[^\n]/g, ' ') + text.slice(start, end)
  return kept
}
