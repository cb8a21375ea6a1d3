/**
 * How common words are in what text search looks into, from a sample of deals: a word occurs in no more deals than its
 * rarest three letters do. Estimates only; nothing but speed hangs on them (graphql/reading/words.ts).
 */
import { setImmediate } from 'node:timers/promises'
import type { Database } from './database.ts'

export interface WordShares {
  /** Deals altogether, roughly. */
  deals: number
  /** Share of the deals in which the word can occur at most, 0 to 1; 1 for what no trigram index can look up. */
  shareOf(word: string): number
}

const SAMPLED = 1_000
/** Of each text: the rest of a long one says little about the others. */
const CHARACTERS = 2_000
/** Below this everything is quick. */
const FEW_DEALS = 5_000
const KEPT_MS = 10 * 60_000

/** The shares as of the last sample; a stale one is renewed while it is still used. null: none yet, or too few deals. */
export function createWordShares(db: Database, warn: (error: unknown) => void): () => WordShares | null {
  let shares: WordShares | null = null
  let renewAt = 0
  return () => {
    if (Date.now() >= renewAt) {
      renewAt = Date.now() + KEPT_MS
      sampleWords(db).then((fresh) => {
        shares = fresh
      }, warn)
    }
    return shares
  }
}

async function sampleWords(db: Database): Promise<WordShares | null> {
  const [table] = await db.query<{ deals: number }>(
    `select greatest(reltuples, 0)::int as deals from pg_class where oid = '"Deal"'::regclass`,
  )
  const deals = table?.deals ?? 0
  if (deals < FEW_DEALS) return null
  const rows = await db.query<{ text: string }>(
    `select left("searchText", $1) as text from "Deal" tablesample system ($2) limit $3`,
    [CHARACTERS, Math.min(100, (150 * SAMPLED) / deals), SAMPLED],
  )
  return sharesIn(
    rows.map(({ text }) => text),
    deals,
  )
}

/** Counts in small steps: requests are answered in between. */
export async function sharesIn(texts: string[], deals: number): Promise<WordShares> {
  const counts = new Map<string, number>()
  for (const [at, text] of texts.entries()) {
    for (const trigram of new Set(trigramsOf(text))) counts.set(trigram, (counts.get(trigram) ?? 0) + 1)
    if (at % 20 === 19) await setImmediate()
  }
  return {
    deals,
    shareOf(word) {
      if (!LOOKED_UP.test(word) || texts.length === 0) return 1
      return Math.min(...trigramsOf(word).map((trigram) => counts.get(trigram) ?? 0)) / texts.length
    },
  }
}

/** pg_trgm knows letters and digits only: a word without three in a row leaves its index nothing to look for. */
const LOOKED_UP = /[\p{L}\p{N}]{3}/u

function trigramsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3))
}
