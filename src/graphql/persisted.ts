/**
 * Persisted operations. Two ways in: `documentId` or `extensions.persistedQuery.sha256Hash` of a document that the
 * operator has put into a manifest (`{ "<sha256>": "query …" }`), and automatic persisted queries, where a client
 * that meets PERSISTED_QUERY_NOT_FOUND sends text and hash once. With PERSISTED_ONLY nothing but the manifest runs.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { GraphQLError } from 'graphql'
import { problem } from './errors.ts'
import type { Params } from './run.ts'

export interface PersistedOperations {
  textOf(params: Params): { text: string } | { errors: GraphQLError[] }
}

const REMEMBERED = 1_000

export function createPersisted(options: { manifest: string | null; only: boolean }): PersistedOperations {
  const trusted = new Map<string, string>(
    options.manifest
      ? Object.entries(JSON.parse(readFileSync(options.manifest, 'utf8')) as Record<string, string>)
      : [],
  )
  const automatic = new Map<string, string>()

  return {
    textOf({ query, documentId, extensions }) {
      const sent = (extensions?.persistedQuery as { sha256Hash?: unknown } | undefined)?.sha256Hash
      const hash = (documentId ?? (typeof sent === 'string' ? sent : null))?.replace(/^sha256:/, '') ?? null
      const known = hash === null ? undefined : (trusted.get(hash) ?? automatic.get(hash))
      if (known !== undefined && (!options.only || trusted.has(hash as string))) return { text: known }
      if (options.only) return no('Only persisted operations run here.', 'PERSISTED_QUERY_ONLY')
      if (typeof query !== 'string' || query === '') {
        return hash === null
          ? no('Send a query, or the id of a persisted operation.', 'BAD_REQUEST')
          : no('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND')
      }
      if (hash !== null) {
        if (createHash('sha256').update(query).digest('hex') !== hash) {
          return no('The hash is not that of the query.', 'PERSISTED_QUERY_HASH_MISMATCH')
        }
        if (automatic.size >= REMEMBERED) automatic.delete(automatic.keys().next().value as string)
        automatic.set(hash, query)
      }
      return { text: query }
    },
  }
}

const no = (message: string, code: string) => ({ errors: [problem(message, code)] })
