/**
 * One index of the words of all phrases, searched in one pass over a text: an automaton after Aho and Corasick
 * over what each pattern requires (required-words.ts). It says which patterns may match; the rest cannot.
 */
import { type Clause, EDGE, type Groups, LONGEST, requiredWords } from './required-words.ts'

/** Letters, masks (sentences.ts), digits, a few marks; all else shares the last symbols. A mix-up costs a try, no match. */
const SYMBOLS = 64
const EDGE_SYMBOL = SYMBOLS - 1
/** Beside the symbol of a code unit, whether it belongs to a word; a half of a surrogate pair does not. */
const IN_WORD = SYMBOLS
const SIGN = signs()
const BLANK = SIGN[32]!
/** What stands before a text and behind it: no sign of any. */
const NOTHING = SYMBOLS - 2

function signs(): Uint8Array {
  const own = [...'abcdefghijklmnopqrstuvwxyz', ...'0123456789', ...'ANEQUX', ..." '.,:;-"]
  const shared = SYMBOLS - own.length - 3
  return Uint8Array.from({ length: 0x10000 }, (_, code) => {
    const char = String.fromCharCode(code)
    const place = own.indexOf(char)
    const symbol = place >= 0 ? place : code < 0x80 ? own.length : own.length + 1 + (code % shared)
    return symbol | (/[\p{L}\p{N}]/u.test(char) ? IN_WORD : 0)
  })
}

interface Automaton {
  /** next[state * SYMBOLS + symbol] */
  next: Int32Array | Uint16Array
  /** Per state: the longest word that ends there, as the state at its end; 0 for none. */
  word: Int32Array
  /** Per word: the next shorter word that ends with it; 0 for none. */
  shorter: Int32Array
  /** Per word: the patterns in whose most telling clause it stands. */
  opens: Lists
  /** Per pattern: its other clauses, each as its length and the words of which one must occur. */
  others: Lists
}

/** Many short lists, one behind the other: where each begins, and at the end where the last one ends. */
interface Lists {
  start: Int32Array
  all: Int32Array
}

/** A place without a list has an empty one. */
function listed(lists: readonly (readonly number[])[]): Lists {
  const start = new Int32Array(lists.length + 1)
  for (let at = 0; at < lists.length; at++) start[at + 1] = start[at]! + (lists[at]?.length ?? 0)
  return { start, all: new Int32Array(lists.flat()) }
}

export class WordIndex {
  private readonly patterns: { source: string; ignoresCase: boolean }[] = []
  private always: number[] = []
  private built: Automaton | null = null
  /** Per word: the last search that saw it. */
  private seen = new Uint32Array(0)
  /** Per pattern: the last search that looked at it. */
  private judged = new Uint32Array(0)
  private search = 0

  /** Adds a pattern by its source; returns its number. A text for patterns that ignore case must be lower case. */
  add(source: string, ignoresCase = false): number {
    this.built = null
    return this.patterns.push({ source, ignoresCase }) - 1
  }

  /** The numbers of all patterns that may match somewhere in the text, ascending. Linear in the text. */
  candidates(text: string): number[] {
    this.built ??= this.build()
    const { next, word } = this.built
    const { seen } = this
    const search = ++this.search
    const opened: number[] = []
    let state = 0
    let before = NOTHING
    for (let i = 0; i <= text.length; i++) {
      const sign = i < text.length ? SIGN[text.charCodeAt(i)]! : NOTHING
      if (sign === BLANK && before === BLANK) continue
      if (((sign ^ before) & IN_WORD) !== 0) {
        state = next[state * SYMBOLS + EDGE_SYMBOL]!
        if (seen[word[state]!] !== search) this.see(word[state]!, opened)
      }
      before = sign
      state = next[state * SYMBOLS + (sign & (IN_WORD - 1))]!
      if (seen[word[state]!] !== search) this.see(word[state]!, opened)
    }
    const found = [...this.always]
    for (const id of opened) if (this.satisfied(id)) found.push(id)
    return found.sort((a, b) => a - b)
  }

  /** Where a word has been seen before, the shorter words at its end have been, too; and "no word" is one of them. */
  private see(longest: number, opened: number[]): void {
    const { shorter, opens } = this.built!
    const { start, all } = opens
    for (let at = longest; this.seen[at] !== this.search; at = shorter[at]!) {
      this.seen[at] = this.search
      for (let i = start[at]!; i < start[at + 1]!; i++) {
        const id = all[i]!
        if (this.judged[id] === this.search) continue
        this.judged[id] = this.search
        opened.push(id)
      }
    }
  }

  /** Whether the text has a word of each other clause, too. */
  private satisfied(id: number): boolean {
    const { start, all } = this.built!.others
    const end = start[id + 1]!
    for (let at = start[id]!; at < end; ) {
      const next = at + 1 + all[at]!
      do at++
      while (at < next && this.seen[all[at]!] !== this.search)
      if (at === next) return false
      at = next
    }
    return true
  }

  /** On the first search: reading thousands of patterns takes a moment that nobody should wait for at the start. */
  private build(): Automaton {
    const groups: Groups = new Map()
    const needed = this.patterns.map(({ source, ignoresCase }): Clause[] => {
      const clauses = requiredWords(source, groups)
      return ignoresCase ? clauses.map((clause) => clause.map((word) => word.toLowerCase())) : clauses
    })
    const trie: Trie = { next: new Int32Array(1_024 * SYMBOLS), states: 1, words: new Set() }
    const placed = needed.map((clauses) =>
      clauses.map((clause) => [...new Set(clause.map((word) => insert(trie, spelled(word))))]),
    )
    this.always = needed.flatMap((clauses, id) => (clauses.length === 0 ? [id] : []))
    this.seen = new Uint32Array(trie.states)
    this.judged = new Uint32Array(needed.length)
    const opens = new Array<number[]>(trie.states)
    placed.forEach(([first = []], id) => {
      for (const word of first) {
        opens[word] ??= []
        opens[word].push(id)
      }
    })
    const others = placed.map(([, ...rest]) => rest.flatMap((clause) => [clause.length, ...clause]))
    return { ...link(trie), opens: listed(opens), others: listed(others) }
  }
}

interface Trie {
  /** The child of a state by symbol; 0 for none. */
  next: Int32Array
  states: number
  /** States at which a word ends. */
  words: Set<number>
}

const isInWord = (code: number): boolean => (SIGN[code]! & IN_WORD) !== 0

/** The symbols of a word, with the edges inside it; an edge beside a mark is none. */
function spelled(word: string): number[] {
  const spelling: number[] = []
  let before = -1
  for (let i = 0; i < word.length && spelling.length < LONGEST; i++) {
    const code = word.charCodeAt(i)
    if (word[i] === EDGE) {
      const beside = before >= 0 ? before : word.charCodeAt(i + 1)
      if (isInWord(beside)) spelling.push(EDGE_SYMBOL)
      before = -1
      continue
    }
    if (before >= 0 && isInWord(code) !== isInWord(before)) spelling.push(EDGE_SYMBOL)
    spelling.push(SIGN[code]! & (IN_WORD - 1))
    before = code
  }
  return spelling
}

/** The state at the end of the word. */
function insert(trie: Trie, spelling: number[]): number {
  let state = 0
  for (const symbol of spelling) {
    const at = state * SYMBOLS + symbol
    if (trie.next[at] === 0) {
      // It may make the array anew, which is written to only then.
      const child = newState(trie)
      trie.next[at] = child
    }
    state = trie.next[at]!
  }
  trie.words.add(state)
  return state
}

function newState(trie: Trie): number {
  const state = trie.states++
  if (trie.states * SYMBOLS > trie.next.length) {
    const wider = new Int32Array(trie.next.length * 2)
    wider.set(trie.next)
    trie.next = wider
  }
  return state
}

/** Where a state has no child, its longest proper suffix goes on. Breadth first, so that the suffix is complete. */
function link({ next: children, states, words }: Trie): Pick<Automaton, 'next' | 'word' | 'shorter'> {
  const next = states > 0x10000 ? children : new Uint16Array(children.subarray(0, states * SYMBOLS))
  const word = new Int32Array(states)
  const shorter = new Int32Array(states)
  const suffix = new Int32Array(states)
  const queue = [0]
  for (const state of queue) {
    const tail = suffix[state]!
    shorter[state] = word[tail]!
    word[state] = words.has(state) ? state : word[tail]!
    for (let symbol = 0; symbol < SYMBOLS; symbol++) {
      const at = state * SYMBOLS + symbol
      const onward = state === 0 ? 0 : next[tail * SYMBOLS + symbol]!
      const child = next[at]!
      if (child === 0) next[at] = onward
      else {
        suffix[child] = onward
        queue.push(child)
      }
    }
  }
  return { next, word, shorter }
}
