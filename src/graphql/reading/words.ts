/**
 * Words that must all occur in a column with a trigram index → SQL.
 *
 * Such an index is quick for a rare word and slow for a common one: it reads the whole list of every three letters it
 * is asked for, and "account" may stand in each deal. Postgres takes all conditions on a column to the index or none,
 * so the choice is made here. Rare words are looked up (LIKE, which the index serves), common ones compared in the
 * rows that are left (strpos, which it does not serve). Where looking up leaves few rows they are sorted afterwards;
 * else the rows are taken in order until the page is full.
 */
import type { WordShares } from '../../store/word-shares.ts'
import { type Order, orderBy } from '../pages.ts'
import { orderSql } from './plan.ts'
import { escapeLike, type Statement } from './where.ts'

export interface WordPlan {
  /** By the index. */
  lookedUp: string[]
  /** Row by row, the rarest first. */
  compared: string[]
  /** Few rows are left by looking up: finding them first and sorting then is the quickest way. */
  few: boolean
}

/** Rows that are fetched and sorted within some milliseconds. */
const FEW = 5_000
/**
 * With no more than these left, one more word in the index costs more than it saves: at an estimated 2,700 of 100,000
 * deals, comparing took 2.1 ms and looking up a second word 2.9.
 */
const ENOUGH = 3_000
/** Words in more than this share of the rows are never worth looking up. */
const COMMON = 0.2

/**
 * Among the rows of one partner or one seller, which are few and found by themselves: nothing is looked up that
 * belongs to others, and so nothing of it shows in the time that it takes.
 */
export const comparedWords = (words: string[]): WordPlan => ({ lookedUp: [], compared: words, few: false })

/** @param shares null: nothing is known, and Postgres decides by itself */
export function planWords(words: string[], shares: WordShares | null): WordPlan {
  if (!shares) return { lookedUp: words, compared: [], few: false }
  const ranked = words
    .map((word) => ({ word, share: shares.shareOf(word) }))
    .sort((a, b) => a.share - b.share)
  let left = shares.deals
  let lookedUp = 0
  for (const { share } of ranked) {
    if (share > COMMON || left <= ENOUGH) break
    left *= share
    lookedUp++
  }
  if (left > FEW) lookedUp = 0
  const inOrder = ranked.map(({ word }) => word)
  return { lookedUp: inOrder.slice(0, lookedUp), compared: inOrder.slice(lookedUp), few: lookedUp > 0 }
}

/** One boolean expression for each word. */
export function wordsSql(statement: Statement, column: string, { lookedUp, compared }: WordPlan): string[] {
  return [
    ...lookedUp.map((word) => `${column} like ${statement.param(`%${escapeLike(word)}%`)}`),
    ...compared.map((word) => `strpos(${column}, ${statement.param(word)}) > 0`),
  ]
}

/** The order as a row value, which no index serves: Postgres cannot walk the table in order, it sorts what it found. */
export function sortedSql(order: Order, backward: boolean, alias: string): string {
  const [first] = order
  const alike = order.every(({ direction, nullable }) => direction === first?.direction && !nullable)
  if (!first || !alike) return orderSql(orderBy(order, backward) as Record<string, unknown>[], alias)
  const columns = order.map(({ column }) => `${alias}."${column}"`).join(', ')
  return ` order by row(${columns}) ${(first.direction === 'desc') !== backward ? 'desc' : 'asc'}`
}
