/**
 * The Authentication-Results header (RFC 8601) of the MTA in front of us. Only the topmost one with the
 * configured authserv-id counts: our own MTA writes on top, and what stands below may be the sender's invention.
 * Values inside may be the sender's as well (a HELO name, a local part), so comments and quoted strings are
 * read as RFC 8601 says and never searched as text.
 */
import type { RawHeader } from './headers.ts'

export interface MethodResult {
  /** `spf`, `dkim`, `dmarc`, … lower case */
  method: string
  /** `pass`, `fail`, `none`, … lower case */
  result: string
  /** `header.from`, `smtp.mailfrom`, … lower case → value as written */
  properties: Map<string, string>
  /** Comments, joined: some MTAs tell the DMARC policy only there. */
  comment: string
}

/** null: that MTA left no verdict on this mail. */
export function topmostResults(headers: RawHeader[], authservId: string): MethodResult[] | null {
  for (const { name, value } of headers) {
    if (name !== 'authentication-results') continue
    const [head = [], ...statements] = split(tokens(value))
    const id = head.find((token) => token.kind === 'word')?.text.toLowerCase()
    if (id === authservId.toLowerCase()) return statements.flatMap(readStatement)
  }
  return null
}

interface Token {
  kind: 'word' | 'quoted' | 'comment' | 'equals' | 'semicolon'
  text: string
}

/** RFC 5322 §3.2: comments nest, backslash escapes; an unclosed comment or string swallows the rest. */
function tokens(value: string): Token[] {
  const found: Token[] = []
  let at = 0
  while (at < value.length) {
    const char = value[at] ?? ''
    if (/\s/.test(char)) at++
    else if (char === '(') at = take(found, 'comment', value, at, commentEnd(value, at))
    else if (char === '"') at = take(found, 'quoted', value, at, quotedEnd(value, at))
    else if (char === ';') at = take(found, 'semicolon', value, at, at + 1)
    else if (char === '=') at = take(found, 'equals', value, at, at + 1)
    else at = take(found, 'word', value, at, wordEnd(value, at))
  }
  return found
}

function take(found: Token[], kind: Token['kind'], value: string, from: number, to: number): number {
  const text = value.slice(from, to)
  found.push({ kind, text: kind === 'quoted' ? text.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1') : text })
  return to
}

function commentEnd(value: string, from: number): number {
  let depth = 0
  for (let at = from; at < value.length; at++) {
    if (value[at] === '\\') at++
    else if (value[at] === '(') depth++
    else if (value[at] === ')' && --depth === 0) return at + 1
  }
  return value.length
}

function quotedEnd(value: string, from: number): number {
  for (let at = from + 1; at < value.length; at++) {
    if (value[at] === '\\') at++
    else if (value[at] === '"') return at + 1
  }
  return value.length
}

function wordEnd(value: string, from: number): number {
  let at = from
  while (at < value.length && !/[\s();="]/.test(value[at] ?? '')) at++
  return at
}

function split(all: Token[]): Token[][] {
  const parts: Token[][] = [[]]
  for (const token of all) {
    if (token.kind === 'semicolon') parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
}

/** `dkim=pass (2048-bit) header.d=harbor.example header.s="s1"`; anything else is no statement. */
function readStatement(part: Token[]): MethodResult[] {
  const comment = part.filter((token) => token.kind === 'comment').map((token) => token.text)
  const [method, equals, result, ...rest] = part.filter((token) => token.kind !== 'comment')
  if (method?.kind !== 'word' || equals?.kind !== 'equals' || result?.kind !== 'word') return []
  const properties = new Map<string, string>()
  for (let at = 0; at + 2 < rest.length; at++) {
    const [name, is, value] = rest.slice(at, at + 3)
    if (name?.kind !== 'word' || is?.kind !== 'equals' || !value) continue
    properties.set(name.text.toLowerCase(), value.text)
    at += 2
  }
  const bare = (method.text.split('/')[0] ?? '').toLowerCase()
  return [{ method: bare, result: result.text.toLowerCase(), properties, comment: comment.join(' ') }]
}
