/**
 * Logistic regression over hashed features: how the learnt readers (wish/learned, extract/learned) weigh what they
 * see. Weights are made by `npm run learn` and shipped as one small file for each reader. Features are hashed to
 * 22 bits (Weinberger et al. 2009): there is no dictionary to ship, and hardly two features share a number.
 */
import { readFileSync } from 'node:fs'

/** Feature number → how strongly it is there, in the order in which they were first added. */
export class Features implements Iterable<[number, number]> {
  readonly numbers: number[] = []
  readonly weights: number[] = []

  get size(): number {
    return this.numbers.length
  }

  /** Of the same feature the strongest counts. */
  add(number: number, weight: number): void {
    const place = PLACES.of(number, this)
    if (place === this.numbers.length) {
      this.numbers.push(number)
      this.weights.push(weight)
    } else if (this.weights[place]! < weight) this.weights[place] = weight
  }

  *[Symbol.iterator](): Generator<[number, number]> {
    for (let at = 0; at < this.size; at++) yield [this.numbers[at]!, this.weights[at]!]
  }
}

/**
 * Where each number stands among the features that are being added to. One table serves them all: dozens are filled for
 * each mail, one after the other, and a table of its own for each would cost more than what is looked up in it.
 */
class Places {
  private whose: Features | null = null
  /** By the low bits of a number, or the next free one: `first` and its place; what is less is of earlier features. */
  private slots = new Int32Array(1_024)
  private first = 1

  /** The place of a number; for one that is not there yet, the one that it is to have. */
  of(number: number, features: Features): number {
    if (this.whose !== features) this.turnTo(features)
    const { numbers } = features
    const slot = this.slotOf(number, numbers)
    const entry = this.slots[slot]!
    if (entry >= this.first) return entry - this.first
    this.slots[slot] = this.first + numbers.length
    // Half full: a wider one is made before the next is added.
    if (numbers.length * 2 + 2 >= this.slots.length) this.whose = null
    return numbers.length
  }

  private slotOf(number: number, numbers: readonly number[]): number {
    const { slots, first } = this
    const last = slots.length - 1
    let slot = number & last
    while (slots[slot]! >= first && numbers[slots[slot]! - first] !== number) slot = (slot + 1) & last
    return slot
  }

  private turnTo(features: Features): void {
    let width = this.slots.length
    this.first += width
    while (features.size * 2 >= width) width *= 2
    if (width > this.slots.length || this.first > 2 ** 30) {
      this.slots = new Int32Array(width)
      this.first = 1
    }
    features.numbers.forEach((number, place) => {
      this.slots[this.slotOf(number, features.numbers)] = this.first + place
    })
    this.whose = features
  }
}
const PLACES = new Places()

/** Feature number → one weight per column (a class of a softmax, or a yes/no question of its own). */
export type Learnt = ReadonlyMap<number, ArrayLike<number>>

/** Weights to read with: as they were learnt, or as they are shipped. */
export type Weights = Learnt | Shipped

const BITS = 22

/** Features, and how one is added. */
export interface Collected {
  features: Features
  add: Add
  addSpelled: AddSpelled
}

/** An empty set of features and how one is added to it; of the same feature the strongest counts. */
export function collect(): Collected {
  const features = new Features()
  const addSpelled = (spelling: number, weight = 1) => features.add(numberOf(spelling), weight)
  const add = (feature: string, weight = 1) => addSpelled(spell(feature), weight)
  return { features, add, addSpelled }
}

export type Add = (feature: string, weight?: number) => void
/** The same for a feature that was spelled piece by piece: no string is put together for it. */
export type AddSpelled = (spelling: number, weight?: number) => void

/** FNV-1a: the state after `text` (of it, from `from` to `to`), going on from the state after what stands before it. */
export function spell(text: string, before = 0x811c9dc5, from = 0, to = text.length): number {
  let state = before
  for (let at = from; at < to; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193)
  return state
}

/** Mixed once more, since the high bits are weak on short words. */
function numberOf(spelling: number): number {
  const state = Math.imul(spelling ^ (spelling >>> 15), 0x2c1b3c6d)
  return (state ^ (state >>> 12)) >>> (32 - BITS)
}

/** Adds a word's pieces of four letters ("<wor", "word", "ord>"), so that an unseen inflection sounds like its kin. */
export function addPieces(word: string, add: AddSpelled, where = ''): void {
  if (word.length < 5) return
  const start = spell('~', spell(where))
  const end = Math.min(word.length, LONGEST_IN_PIECES)
  add(spell(word, spell('<', start), 0, 3), PIECE)
  for (let at = 0; at + 4 <= end; at++) add(spell(word, start, at, at + 4), PIECE)
  add(spell('>', spell(word, start, end - 3, end)), PIECE)
}
const LONGEST_IN_PIECES = 24
const PIECE = 0.5

/** Features weigh less the more there are: a long text is not much surer than a short one. */
export function scaleOf({ size }: Features): number {
  scales[size] ??= size ** -0.3
  return scales[size]
}
const scales: number[] = []

/** One sum of weights per column. */
export function sumsOf(features: Features, weights: Weights, columns: number): number[] {
  const sums = new Array<number>(columns).fill(0)
  const scale = scaleOf(features)
  if (weights instanceof Shipped) {
    weights.addTo(sums, features, scale)
    return sums
  }
  for (const [feature, value] of features) {
    const row = weights.get(feature)
    if (row === undefined) continue
    for (let column = 0; column < columns; column++) sums[column]! += row[column]! * value * scale
  }
  return sums
}

/** From sums to chances that add up to 1: exactly one column is true. */
export function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const total = powers.reduce((all, power) => all + power, 0)
  return powers.map((power) => power / total)
}

/** From sums to chances that do not know of each other: any of the columns may be true. */
export const sigmoids = (sums: readonly number[]): number[] => sums.map((sum) => 1 / (1 + Math.exp(-sum)))

/** Reads a file of weights when they are first needed. */
export function lazily(file: URL, columns: number): () => Weights {
  let kept: Weights | null = null
  return () => {
    kept ??= new Shipped(readFileSync(file), columns)
    return kept
  }
}

/**
 * A reader that says which of `names` something is: probabilities that add up to 1. `featuresOf` is what it looks at;
 * `file` holds the weights, one column for each name in their order; `weights` are others to read with.
 */
export function oneOf<Name, Seen>(
  names: readonly Name[],
  featuresOf: (seen: Seen) => Features,
  file: URL,
): (seen: Seen, weights?: Weights) => (name: Name) => number {
  const learnt = lazily(file, names.length)
  return (seen, weights = learnt()) => {
    const chances = softmax(sumsOf(featuresOf(seen), weights, names.length))
    return (name) => chances[names.indexOf(name)]!
  }
}

/** So many bits of a feature's number tell most features without a row from those with one. */
const LOW_BITS = 19
const LOW = 2 ** LOW_BITS - 1
/** What `among` lists: it is read before anything else is listed. */
let AMONG = new Uint32Array(1_024)
/** About so many rows share the high bits of their features' numbers. */
const ROWS_A_SHELF = 4

/**
 * A file of weights as it lies on disk, with an index over it: tens of thousands of rows, each an array of its own,
 * would take twenty times as much memory and be slower to find.
 */
class Shipped {
  /**
   * Rows are sorted by their features' numbers, which are evenly spread: where those with the same high bits begin,
   * and at the end the number of all. What reading costs is waiting for memory, and those few rows lie side by side.
   */
  private readonly shelves: Uint32Array
  /** How many bits of a number are not its shelf's. */
  private readonly shift: number
  /**
   * One bit for all features of the same low bits: most features that are asked for have no row, and these bits lie
   * close together.
   */
  private readonly present = new Uint8Array(2 ** (LOW_BITS - 3))
  private readonly width: number
  /** Nobody reads it: what is not kept might not be loaded. */
  private touched = 0
  /** The weight of each int8, by its bits. */
  private readonly values: Float32Array

  constructor(
    private readonly packed: Buffer,
    private readonly columns: number,
  ) {
    this.width = 4 + columns
    const scale = packed.readFloatLE(0)
    this.values = Float32Array.from({ length: 256 }, (_, bits) => ((bits << 24) >> 24) * scale)
    const rows = (packed.length - 4) / this.width
    const shelfBits = Math.max(1, Math.min(BITS, Math.floor(Math.log2(rows / ROWS_A_SHELF + 1))))
    this.shift = BITS - shelfBits
    this.shelves = new Uint32Array(2 ** shelfBits + 1).fill(rows)
    for (let row = 0, shelf = 0; row < rows; row++) {
      const feature = this.featureAt(row)
      while (shelf <= feature >>> this.shift) this.shelves[shelf++] = row
      this.present[(feature & LOW) >>> 3]! |= 1 << (feature & 7)
    }
  }

  /** Adds the features' weights, each times how strongly it is there and `scale`, to the sums of the columns. */
  addTo(sums: number[], { numbers, weights }: Features, scale: number): void {
    const { packed, values, columns } = this
    const count = this.among(numbers)
    for (let i = 0; i < count; i++) {
      const at = AMONG[i]!
      const row = this.rowOf(numbers[at]!)
      if (row < 0) continue
      const value = weights[at]!
      const start = 8 + row * this.width
      for (let column = 0; column < columns; column++)
        sums[column]! += values[packed[start + column]!]! * value * scale
    }
  }

  /**
   * Lists in AMONG the places of those numbers that may have a row; returns how many. The memory of all is asked for
   * before any is looked at, and no decision stands in between: so they do not wait for one another.
   */
  private among(numbers: readonly number[]): number {
    if (AMONG.length < numbers.length) AMONG = new Uint32Array(numbers.length * 2)
    const { present, shelves, shift, packed, width } = this
    let count = 0
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at]!
      AMONG[count] = at
      count += (present[(number & LOW) >>> 3]! >>> (number & 7)) & 1
    }
    let { touched } = this
    for (let i = 0; i < count; i++) touched ^= packed[4 + shelves[numbers[AMONG[i]!]! >>> shift]! * width]!
    this.touched = touched
    return count
  }

  /** -1 for none. */
  private rowOf(number: number): number {
    const shelf = number >>> this.shift
    const end = this.shelves[shelf + 1]!
    for (let row = this.shelves[shelf]!; row < end; row++) if (this.featureAt(row) === number) return row
    return -1
  }

  private featureAt(row: number): number {
    const at = 4 + row * this.width
    const { packed } = this
    return packed[at]! | (packed[at + 1]! << 8) | (packed[at + 2]! << 16)
  }
}

/**
 * A file of weights: a float32 scale; then for each feature, in the order of their numbers, its uint32 number and one int8
 * per column, little-endian.
 */
export function pack(weights: Learnt, columns: number): Buffer {
  const rows = [...weights].sort(([a], [b]) => a - b)
  const scale = largest(weights) / 127
  const width = 4 + columns
  const packed = Buffer.alloc(4 + rows.length * width)
  packed.writeFloatLE(scale, 0)
  rows.forEach(([feature, row], at) => {
    packed.writeUInt32LE(feature, 4 + at * width)
    for (let column = 0; column < columns; column++) {
      packed.writeInt8(Math.round(row[column]! / scale), 8 + at * width + column)
    }
  })
  return packed
}

/** The largest weight, whatever its sign. */
export function largest(weights: Learnt): number {
  let most = 0
  for (const row of weights.values()) most = Math.max(most, ...Array.from(row, Math.abs))
  return most
}

export function unpack(packed: Buffer, columns: number): Learnt {
  const scale = packed.readFloatLE(0)
  const weights = new Map<number, Float32Array>()
  for (let start = 4; start < packed.length; start += 4 + columns) {
    const row = Float32Array.from(
      { length: columns },
      (_, column) => packed.readInt8(start + 4 + column) * scale,
    )
    weights.set(packed.readUInt32LE(start), row)
  }
  return weights
}
