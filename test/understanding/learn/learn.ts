/**
 * Learns the second ear: `npm run learn` writes src/understanding/wish/learned/weights.bin; `--check` says whether it is
 * what the examples give. The same examples and rules always give the same weights.
 *
 * Examples are examples/*.tsv (intent; H: an offer was answered, D: any other letter about a deal; language; words,
 * with " ⏎ " for line breaks) and the lines in ../intents. The rules were written with the latter in view, so from
 * those the ear learns the words alone: it must not learn to trust the rules where they cannot be wrong.
 *
 * Multinomial logistic regression by AdaGrad (Duchi, Hazan & Singer 2011), some passes in a seeded order. Features
 * that only one example has are left out: they are that person's way of putting it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Intent } from '../../../src/motion/words.ts'
import { dealWish, handoffWish } from '../../../src/understanding/wish/classify.ts'
import {
  chancesOf,
  pack,
  scaleOf,
  unpack,
  type Weights,
  WISHES,
} from '../../../src/understanding/wish/learned/ear.ts'
import { type Features, featuresOf, type Letter } from '../../../src/understanding/wish/learned/features.ts'
import { knownLines } from './known-lines.ts'

export interface Example {
  intent: Intent
  letter: Letter
  language: string
  words: string
  /** The rules were written with it in view. */
  known: boolean
}

const WEIGHTS = new URL('../../../src/understanding/wish/learned/weights.bin', import.meta.url)

/** Every written example. Throws on a line that is not one, and says which. */
export function examplesIn(folder = fileURLToPath(new URL('examples/', import.meta.url))): Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) =>
      readFileSync(`${folder}/${name}`, 'utf8')
        .split('\n')
        .flatMap((line, at) => (line === '' ? [] : [exampleOf(line, `${name}:${at + 1}`)])),
    )
}

function exampleOf(line: string, where: string): Example {
  const [intent = '', address = '', language = '', words = ''] = line.split('\t')
  const known = (WISHES as readonly Intent[]).find((wish) => wish === intent.toUpperCase())
  if (known === undefined || !/^[HD]$/.test(address) || words === '')
    throw new Error(`${where}: wanted intent, H or D, language and words, separated by tabs: ${line}`)
  return {
    intent: known,
    letter: address === 'H' ? 'HANDOFF' : 'DEAL',
    language,
    words: words.replace(/ ?⏎ ?/g, '\n'),
    known: false,
  }
}

export const CONTEXT = {
  subject: '',
  senderWords: new Set<string>(),
  vendorDomains: ['vendor.example'],
  facts: 0,
}

/** What the rules make of an example. */
export const rulesOn = ({ words, letter }: Example) =>
  letter === 'HANDOFF' ? handoffWish(words, CONTEXT) : dealWish(words, CONTEXT)

const SALAD = 150
const PASSES = 14
const RATE = 0.15
const DECAY = 3e-4

/** Weights per feature and wish. Deterministic. */
export function learnFrom(examples: readonly Example[]): Weights {
  const read = [...examples, ...saladOf(examples, SALAD)].map((example) => ({
    wish: (WISHES as readonly Intent[]).indexOf(example.intent),
    features: featuresOf(rulesOn(example), example.letter, { rules: !example.known }),
  }))
  const shared = sharedFeatures(read.map(({ features }) => features))
  const weights = new Map([...shared].map((feature) => [feature, new Float64Array(WISHES.length)]))
  const squares = new Map([...shared].map((feature) => [feature, new Float64Array(WISHES.length).fill(0.01)]))
  const random = seeded(7)
  for (let pass = 0; pass < PASSES; pass++) {
    for (const { wish, features } of shuffled(read, random)) {
      const chances = chancesOf(features, weights)
      const scale = scaleOf(features)
      for (const [feature, value] of features) {
        const row = weights.get(feature)
        if (row === undefined) continue
        const square = squares.get(feature)!
        for (let to = 0; to < row.length; to++) {
          const slope = (chances[to]! - (to === wish ? 1 : 0)) * value * scale + DECAY * row[to]!
          square[to]! += slope * slope
          row[to]! -= (RATE * slope) / Math.sqrt(square[to]!)
        }
      }
    }
  }
  return weights
}

/** Words drawn at random mean nothing, however decided each of them sounds. */
function saladOf(examples: readonly Example[], count: number): Example[] {
  const random = seeded(11)
  const words = examples.flatMap((example) => example.words.split(/\s+/))
  const draw = () => words[Math.floor(random() * words.length)]!
  return Array.from({ length: count }, (_, at) => ({
    intent: 'UNCLEAR',
    letter: at % 2 === 0 ? 'HANDOFF' : 'DEAL',
    language: '',
    words: Array.from({ length: 2 + Math.floor(random() * 24) }, draw).join(' '),
    known: false,
  }))
}

function sharedFeatures(all: readonly Features[]): Set<number> {
  const once = new Set<number>()
  const shared = new Set<number>()
  for (const features of all)
    for (const feature of features.keys()) (once.has(feature) ? shared : once).add(feature)
  return shared
}

/** Fisher and Yates. */
function shuffled<T>(given: readonly T[], random: () => number): T[] {
  const list = [...given]
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[list[at], list[other]] = [list[other]!, list[at]!]
  }
  return list
}

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Platforms may differ in the last digit of an exponential: one step of 127 either way is the same. */
function same(a: Weights, b: Weights): boolean {
  const step = Math.max(...[...b.values()].map((row) => Math.max(...Array.from(row, Math.abs)))) / 100
  return (
    a.size === b.size &&
    [...a].every(([feature, row]) => {
      const other = b.get(feature)
      return other !== undefined && Array.from(row).every((value, at) => Math.abs(value - other[at]!) < step)
    })
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const examples = [...examplesIn(), ...knownLines()]
  const packed = pack(learnFrom(examples))
  if (!process.argv.includes('--check')) {
    writeFileSync(WEIGHTS, packed)
    console.log(`${examples.length} examples, ${Math.round(packed.length / 1024)} KB of weights`)
  } else if (!same(unpack(packed), unpack(readFileSync(WEIGHTS)))) {
    console.error('The second ear is not what its examples and the rules give: run `npm run learn`.')
    process.exitCode = 1
  }
}
