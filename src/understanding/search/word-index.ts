/**
 * One index of the words of all phrases, searched in one pass over a text: an automaton after Aho and Corasick
 * over what each pattern requires (required-words.ts). It says which patterns may match; the rest cannot.
 */
import { type Clause, requiredWords } from './required-words.ts'

/** A few letters of a word tell it from nearly all others, and keep the automaton small. */
const LONGEST = 8
/** Letters, masks (sentences.ts), digits as one, a few marks; all else shares the last symbols. A mix-up costs a try, no match. */
const SYMBOLS = 64
const SYMBOL = symbols()

function symbols(): Uint8Array {
  const table = Uint8Array.from({ length: 0x10000 }, (_, code) => 44 + (code % 20))
  const own = [...'abcdefghijklmnopqrstuvwxyz', ...'ANEQUX', ..." '.,:;?!-"]
  for (let code = 0; code < 0x80; code++) table[code] = 42
  own.forEach((char, index) => {
    table[char.charCodeAt(0)] = index
  })
  for (const digit of '0123456789') table[digit.charCodeAt(0)] = 43
  return table
}

interface Automaton {
  /** next[state * SYMBOLS + symbol] */
  next: Int32Array
  /** Per state: what is satisfied there (`pattern * 8 + clause`), those of its suffixes included. */
  hits: (Int32Array | null)[]
}

export class WordIndex {
  private readonly needed: Clause[][] = []
  private readonly always: number[] = []
  private built: Automaton | null = null
  private mask = new Uint8Array(0)
  private full = new Uint8Array(0)

  /** Adds a pattern by its source; returns its number. */
  add(source: string): number {
    const clauses = requiredWords(source)
    const id = this.needed.push(clauses) - 1
    if (clauses.length === 0) this.always.push(id)
    this.built = null
    return id
  }

  /** The numbers of all patterns that may match somewhere in the text, ascending. Linear in the text. */
  candidates(text: string): number[] {
    this.built ??= this.build()
    const { next, hits } = this.built
    const { mask, full } = this
    const touched: number[] = []
    const found = [...this.always]
    let state = 0
    let before = -1
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 32 && before === 32) continue
      before = code
      state = next[state * SYMBOLS + SYMBOL[code]!]!
      const here = hits[state]
      if (here === null || here === undefined) continue
      for (const hit of here) {
        const id = hit >> 3
        const seen = mask[id]!
        const now = seen | (1 << (hit & 7))
        if (now === seen) continue
        if (seen === 0) touched.push(id)
        mask[id] = now
        if (now === full[id]) found.push(id)
      }
    }
    for (const id of touched) mask[id] = 0
    return found.sort((a, b) => a - b)
  }

  private build(): Automaton {
    this.mask = new Uint8Array(this.needed.length)
    this.full = Uint8Array.from(this.needed, (clauses) => (1 << clauses.length) - 1)
    const children: Map<number, number>[] = [new Map()]
    const own: number[][] = [[]]
    this.needed.forEach((clauses, id) => {
      clauses.forEach((clause, bit) => {
        for (const word of clause) insert(children, own, word, id * 8 + bit)
      })
    })
    return link(children, own)
  }
}

function insert(children: Map<number, number>[], own: number[][], word: string, hit: number): void {
  const key = word.trim().replace(/ {2,}/g, ' ').slice(0, LONGEST)
  let state = 0
  for (let i = 0; i < key.length; i++) {
    const symbol = SYMBOL[key.charCodeAt(i)]!
    let child = children[state]!.get(symbol)
    if (child === undefined) {
      child = children.push(new Map()) - 1
      own.push([])
      children[state]!.set(symbol, child)
    }
    state = child
  }
  own[state]!.push(hit)
}

/** The trie as a table: where a state has no child, its longest proper suffix goes on. Breadth first. */
function link(children: Map<number, number>[], own: number[][]): Automaton {
  const next = new Int32Array(children.length * SYMBOLS)
  const hits: (Int32Array | null)[] = own.map(() => null)
  const suffix = new Int32Array(children.length)
  const queue = [0]
  for (const state of queue) {
    const inherited = state === 0 ? null : hits[suffix[state]!]!
    const all = new Set([...own[state]!, ...(inherited ?? [])])
    if (all.size > 0) hits[state] = Int32Array.from(all)
    const from = state * SYMBOLS
    if (state !== 0) next.copyWithin(from, suffix[state]! * SYMBOLS, (suffix[state]! + 1) * SYMBOLS)
    for (const [symbol, child] of children[state]!) {
      suffix[child] = state === 0 ? 0 : next[from + symbol]!
      next[from + symbol] = child
      queue.push(child)
    }
  }
  return { next, hits }
}
