/**
 * The open deals, as a process keeps them between questions. They are many, each question walks all of them, and what
 * it finds depends on the moment (how long has each waited?), so that no sum of them can be kept. The database keeps
 * a version per shard of deals (migration …_insight_open_shards): whoever asks reads the shards again that moved since,
 * whichever process moved them.
 */
import type { Sql } from '../store/database.ts'
import { type InsightFilter, SAME } from './filter.ts'

const NAMES = [...SAME, 'currency', 'part'] as const
type Name = (typeof NAMES)[number]

/** A table in columns: a deal is a slot in each of them, its words are numbers into `words`. */
export interface OpenDeals {
  words: Record<Name, readonly string[]>
  codes: Record<Name, Int32Array>
  /** 0 when none is stated. */
  value: Float64Array
  /** Since when it is in its part of a stage (stage-parts.ts), and since when it is there at all; seconds. */
  reachedAt: Float64Array
  arrivedAt: Float64Array
  /** Slots of the deals that the filter selects. */
  slots: Int32Array
}

/** The open deals that the filter selects, as of the last fold. Good until the next `await`; not to be changed. */
export async function openDeals(db: Sql, filter: InsightFilter = {}): Promise<OpenDeals> {
  const book = books.get(db) ?? new Book()
  books.set(db, book)
  await book.refresh(db)
  return book.select(filter)
}

const books = new WeakMap<Sql, Book>()

type Row = Record<Name, string> & {
  shard: number
  value: number | null
  reachedAt: number
  arrivedAt: number
}

/** More shards than these are read by reading all. */
const FEW = 1000

class Book {
  /** The newest version that was read. */
  private seen = 0
  /** Ends when those who asked before have read. */
  private turn: Promise<void> = Promise.resolve()
  private size = 0
  private free: number[] = []
  private readonly shards = new Map<number, number[]>()
  private readonly dictionaries = record(() => new Map<string, number>())
  private readonly words = record((): string[] => [])
  private codes = record(() => new Int32Array(1024))
  private value = new Float64Array(1024)
  private reachedAt = new Float64Array(1024)
  private arrivedAt = new Float64Array(1024)

  /** One after the other: a second refresh finds what the first has read. */
  refresh(db: Sql): Promise<void> {
    const turn = this.turn.then(() => this.read(db))
    this.turn = turn.catch(() => {})
    return turn
  }

  private async read(db: Sql): Promise<void> {
    const moved = await db.query<{ shard: number; version: number }>(
      'select shard, version from "InsightOpenShard" where version > $1',
      [this.seen],
    )
    if (moved.length === 0) return
    const few = moved.length <= FEW ? moved.map(({ shard }) => shard) : null
    const rows = await db.query<Row>(
      `select insight_shard("dealId") as shard, "partnerId", "ownerId", "motionVersionId", product, territory, currency,
         value::float8 as value, part, date_part('epoch', "reachedAt") as "reachedAt",
         date_part('epoch', "arrivedAt") as "arrivedAt"
       from "InsightOpen" ${few ? 'where insight_shard("dealId") = any($1::int[])' : ''}`,
      few ? [few] : [],
    )
    for (const shard of few ?? this.shards.keys()) this.forget(shard)
    for (const row of rows) this.add(row)
    // What moved between the two statements has a higher version than any seen here, and is read again next time.
    this.seen = Math.max(...moved.map(({ version }) => version))
  }

  private forget(shard: number): void {
    for (const slot of this.shards.get(shard) ?? []) {
      this.codes.part[slot] = GONE
      this.free.push(slot)
    }
    this.shards.delete(shard)
  }

  private add(row: Row): void {
    const slot = this.free.pop() ?? this.size++
    if (slot >= this.value.length) this.grow()
    for (const name of NAMES) this.codes[name][slot] = this.codeOf(name, row[name])
    this.value[slot] = row.value ?? 0
    this.reachedAt[slot] = row.reachedAt
    this.arrivedAt[slot] = row.arrivedAt
    const slots = this.shards.get(row.shard)
    if (slots) slots.push(slot)
    else this.shards.set(row.shard, [slot])
  }

  private codeOf(name: Name, word: string): number {
    const known = this.dictionaries[name].get(word)
    if (known !== undefined) return known
    this.dictionaries[name].set(word, this.words[name].length)
    return this.words[name].push(word) - 1
  }

  private grow(): void {
    for (const name of NAMES) this.codes[name] = twice(this.codes[name], Int32Array)
    this.value = twice(this.value, Float64Array)
    this.reachedAt = twice(this.reachedAt, Float64Array)
    this.arrivedAt = twice(this.arrivedAt, Float64Array)
  }

  select(filter: InsightFilter): OpenDeals {
    const { words, codes, value, reachedAt, arrivedAt } = this
    const conditions = SAME.flatMap((name): [Int32Array, number][] => {
      const word = filter[name]
      return word == null ? [] : [[codes[name], this.dictionaries[name].get(word) ?? GONE]]
    })
    const from = filter.since ? Date.parse(filter.since) / 1000 : Number.NEGATIVE_INFINITY
    const until = filter.until ? Date.parse(filter.until) / 1000 + 86_400 : Number.POSITIVE_INFINITY
    const slots = new Int32Array(this.size)
    let selected = 0
    for (let slot = 0; slot < this.size; slot++) {
      if (codes.part[slot] === GONE || arrivedAt[slot]! < from || arrivedAt[slot]! >= until) continue
      if (conditions.every(([column, code]) => column[slot] === code)) slots[selected++] = slot
    }
    return { words, codes, value, reachedAt, arrivedAt, slots: slots.subarray(0, selected) }
  }
}

/** As a part: nothing is in the slot. As a code to look for: no deal has that word. */
const GONE = -1

function record<T>(make: () => T): Record<Name, T> {
  return Object.fromEntries(NAMES.map((name) => [name, make()])) as Record<Name, T>
}

function twice<T extends Int32Array | Float64Array>(column: T, Column: new (length: number) => T): T {
  const longer = new Column(column.length * 2)
  longer.set(column)
  return longer
}
