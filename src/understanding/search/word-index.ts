/**
 * One index of the words of all phrases, searched in one pass over a text: an automaton after Aho and Corasick
 * over what each pattern requires (required-words.ts). It says which patterns may match; the rest cannot.
 */
import { type Clause, requiredWords } from './required-words.ts'

/** A few letters of a word tell it from nearly all others, and keep the automaton small. */
const LONGEST = 6
/** Letters, masks (sentences.ts), digits, a few marks; all else shares the last symbols. A mix-up costs a try, no match. */
const SYMBOLS = 64
const SYMBOL = symbols()

function symbols(): Uint8Array {
  const own = [...'abcdefghijklmnopqrstuvwxyz', ...'0123456789', ...'ANEQUX', ..." '.,:;-"]
  const shared = SYMBOLS - own.length - 1
  const table = Uint8Array.from({ length: 0x10000 }, (_, code) =>
    code < 0x80 ? own.length : own.length + 1 + (code % shared),
  )
  own.forEach((char, index) => {
    table[char.charCodeAt(0)] = index
  })
  return table
}

interface Automaton {
  /** next[state * SYMBOLS + symbol] */
  next: Int32Array
  /** Per state: the longest word that ends there, as the state at its end; 0 for none. */
  word: Int32Array
  /** Per word: the next shorter word that ends with it; 0 for none. */
  shorter: Int32Array
  /** Per word: what it satisfies (`pattern * 8 + clause`). */
  satisfies: number[][]
}

export class WordIndex {
  private readonly needed: Clause[][] = []
  private readonly always: number[] = []
  private built: Automaton | null = null
  /** Per pattern: the clauses that the text satisfies so far, and all of them. */
  private mask = new Uint8Array(0)
  private full = new Uint8Array(0)
  /** Per word: the last search that saw it. */
  private seen = new Uint32Array(0)
  private search = 0

  /** Adds a pattern by its source; returns its number. A text for patterns that ignore case must be lower case. */
  add(source: string, ignoresCase = false): number {
    const clauses = requiredWords(source).map((clause) =>
      ignoresCase ? clause.map((word) => word.toLowerCase()) : clause,
    )
    const id = this.needed.push(clauses) - 1
    if (clauses.length === 0) this.always.push(id)
    this.built = null
    return id
  }

  /** The numbers of all patterns that may match somewhere in the text, ascending. Linear in the text. */
  candidates(text: string): number[] {
    this.built ??= this.build()
    const { next, word, shorter } = this.built
    const found = [...this.always]
    const touched: number[] = []
    this.search++
    let state = 0
    let before = -1
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 32 && before === 32) continue
      before = code
      state = next[state * SYMBOLS + SYMBOL[code]!]!
      // Where a word has been seen before, the shorter words at its end have been, too.
      for (let at = word[state]!; at !== 0 && this.seen[at] !== this.search; at = shorter[at]!) {
        this.seen[at] = this.search
        this.satisfy(this.built.satisfies[at]!, touched, found)
      }
    }
    for (const id of touched) this.mask[id] = 0
    return found.sort((a, b) => a - b)
  }

  private satisfy(hits: number[], touched: number[], found: number[]): void {
    for (const hit of hits) {
      const id = hit >> 3
      const before = this.mask[id]!
      const now = before | (1 << (hit & 7))
      if (now === before) continue
      if (before === 0) touched.push(id)
      this.mask[id] = now
      if (now === this.full[id]) found.push(id)
    }
  }

  private build(): Automaton {
    const children: Map<number, number>[] = [new Map()]
    const satisfies: number[][] = [[]]
    this.needed.forEach((clauses, id) => {
      clauses.forEach((clause, bit) => {
        for (const word of clause) insert(children, satisfies, word, id * 8 + bit)
      })
    })
    this.mask = new Uint8Array(this.needed.length)
    this.full = Uint8Array.from(this.needed, (clauses) => (1 << clauses.length) - 1)
    this.seen = new Uint32Array(children.length)
    return link(children, satisfies)
  }
}

function insert(children: Map<number, number>[], satisfies: number[][], word: string, hit: number): void {
  const key = word.trim().replace(/ {2,}/g, ' ').slice(0, LONGEST)
  let state = 0
  for (let i = 0; i < key.length; i++) {
    const symbol = SYMBOL[key.charCodeAt(i)]!
    let child = children[state]!.get(symbol)
    if (child === undefined) {
      child = children.push(new Map()) - 1
      satisfies.push([])
      children[state]!.set(symbol, child)
    }
    state = child
  }
  satisfies[state]!.push(hit)
}

/** The trie as a table: where a state has no child, its longest proper suffix goes on. Breadth first. */
function link(children: Map<number, number>[], satisfies: number[][]): Automaton {
  const next = new Int32Array(children.length * SYMBOLS)
  const word = new Int32Array(children.length)
  const shorter = new Int32Array(children.length)
  const suffix = new Int32Array(children.length)
  const queue = [0]
  for (const state of queue) {
    const from = state * SYMBOLS
    const tail = suffix[state]!
    shorter[state] = word[tail]!
    word[state] = satisfies[state]!.length > 0 ? state : word[tail]!
    if (state !== 0) next.copyWithin(from, tail * SYMBOLS, (tail + 1) * SYMBOLS)
    for (const [symbol, child] of children[state]!) {
      suffix[child] = state === 0 ? 0 : next[from + symbol]!
      next[from + symbol] = child
      queue.push(child)
    }
  }
  return { next, word, shorter, satisfies }
}
