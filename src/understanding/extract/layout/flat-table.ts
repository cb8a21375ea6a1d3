/**
 * Tables whose cells became lines: Outlook's plain-text part writes one cell per line, and cells with line breaks
 * lose their row in any text rendering. The headings are still there, in order, so each line is given to a column
 * by what it looks like (an address, an amount, a date, a sentence) under the order that rows impose: a shortest
 * path through lines × columns.
 */
import { findEmails } from '../address.ts'
import { findDates } from '../dates/date.ts'
import { findAmounts } from '../money/amount.ts'
import { type FieldKey, fieldOf } from './labels.ts'
import type { Layout, Line } from './layout.ts'

export interface FlatCell {
  key: FieldKey
  label: string
  start: number
  end: number
  row: number
  section: number
}

interface Heading {
  key: FieldKey
  label: string
}

const MOST_LINES = 240
const MONEY = { dollar: 'USD', krone: 'SEK', franc: 'CHF', cfa: 'XAF', stated: null }

/**
 * The table that starts at line `i`: headings on one line (`cells` are its cells) or on three and more lines of
 * their own. `end` is the index of the first line after it. Null when this is no such table.
 */
export function flatTableAt(
  layout: Layout,
  i: number,
  cells: { start: number; end: number }[],
): { cells: FlatCell[]; end: number } | null {
  const headings = cells.length >= 3 ? cells.map((cell) => heading(layout, cell)) : []
  let at = i + 1
  if (headings.length < 3) {
    at = i
    for (; at < layout.lines.length && headings.length < 12; at++) {
      const line = layout.lines[at]!
      if (line.zone === 'BLANK') continue
      const next = line.zone === 'CONTENT' ? heading(layout, line) : null
      if (next === null) break
      headings.push(next)
    }
  }
  const columns = headings.map((column) => column ?? { key: 'skip' as const, label: '' })
  const keys = columns.map((column) => column.key).filter((key) => key !== 'skip')
  if (keys.length < 3 || new Set(keys).size < keys.length - 1 || !keys.includes('account')) return null
  const lines = body(layout, at)
  if (lines.length < columns.length - 1) return null
  return { cells: align(layout, lines, columns), end: layout.lines.indexOf(lines.at(-1)!) + 1 }
}

function heading(layout: Layout, cell: { start: number; end: number }): Heading | null {
  if (cell.end - cell.start > 32) return null
  const written = layout.low.slice(cell.start, cell.end)
  // A line with its value is a field of its own.
  if (/[:：=]\s*[^\s*]|\.{2}/.test(written)) return null
  const label = written.replace(/[:=?*]+/g, '').trim()
  const key = fieldOf(label)
  return key === null || /\d|@/.test(label) ? null : { key, label }
}

/** The content lines up to the end of the sender's text, or to a paragraph of prose after a blank line. */
function body(layout: Layout, from: number): Line[] {
  const lines: Line[] = []
  let blanks = 0
  const spaced = layout.lines[from]?.zone === 'BLANK' || layout.lines[from + 1]?.zone === 'BLANK'
  for (let i = from; i < layout.lines.length && lines.length < MOST_LINES; i++) {
    const line = layout.lines[i]!
    if (line.zone === 'BLANK') {
      if (++blanks > (spaced ? 2 : 0) && lines.length > 0) break
      continue
    }
    if (line.zone !== 'CONTENT') break
    blanks = 0
    lines.push(line)
  }
  return lines
}

/** Best assignment of lines to columns (dynamic programming; lines × columns² steps). */
function align(layout: Layout, lines: Line[], columns: Heading[]): FlatCell[] {
  const n = columns.length
  const best: number[][] = []
  const from: number[][] = []
  for (const [i, line] of lines.entries()) {
    const fits = columns.map((column) => affinity(layout, line, column.key))
    best.push(new Array<number>(n).fill(Number.NEGATIVE_INFINITY))
    from.push(new Array<number>(n).fill(-1))
    for (let c = 0; c < n; c++) {
      if (i === 0) {
        best[0]![c] = c === 0 ? fits[0]! : Number.NEGATIVE_INFINITY
        continue
      }
      for (let p = 0; p < n; p++) {
        const score = best[i - 1]![p]! + fits[c]! + step(columns, p, c)
        if (score > best[i]![c]!) {
          best[i]![c] = score
          from[i]![c] = p
        }
      }
    }
  }
  return trace(layout, lines, columns, best, from)
}

const MANY_LINES = new Set<FieldKey>(['contact', 'context', 'address', 'nextStep', 'roles'])

function step(columns: Heading[], p: number, c: number): number {
  if (c === p) return MANY_LINES.has(columns[c]!.key) ? -0.3 : -1.6
  if (c > p) return -1.5 * (c - p - 1)
  return c === 0 ? -1.5 * (columns.length - 1 - p) : Number.NEGATIVE_INFINITY
}

function affinity(layout: Layout, line: Line, key: FieldKey): number {
  const low = layout.low.slice(line.start, line.end)
  const words = low.split(/\s+/).length
  const email = findEmails(low).length > 0
  const phone = /^(?:tel\w*|mob\w*|phone|t|m)?[.:\s]*\+?[\d\s()./-]{7,}$/.test(low)
  const amount = !phone && !email && findAmounts(low, MONEY).length > 0
  const date = !phone && findDates(low, { today: '2026-01-01', order: 'DMY' }).length > 0
  switch (key) {
    case 'email':
      return email ? 3 : -3
    case 'phone':
      return phone ? 3 : -3
    case 'contact':
      return email || phone ? 3 : amount || date ? -3 : words <= 6 ? 0.6 : -0.6
    case 'amount':
      return amount && words <= 8 ? 3 : /^[\d.,\s]+$/.test(low) ? 1 : -2
    case 'closeDate':
    case 'nextStepDate':
      return date && words <= 8 ? 2.6 : -2
    case 'context':
    case 'nextStep':
      return email || phone ? -3 : words >= 5 ? 1.5 : -0.6
    case 'account':
      return email || phone || amount ? -3 : words <= 7 && /\p{L}/u.test(low) ? 1 : -1
    default:
      return email || phone ? -2 : words <= 4 ? 0.5 : -0.8
  }
}

function trace(
  layout: Layout,
  lines: Line[],
  columns: Heading[],
  best: number[][],
  from: number[][],
): FlatCell[] {
  const last = best.at(-1)!
  let column = last.indexOf(Math.max(...last))
  const path: number[] = []
  for (let i = lines.length - 1; i >= 0; i--) {
    path.unshift(column)
    column = from[i]![column]!
  }
  const cells: FlatCell[] = []
  let row = 0
  for (const [i, c] of path.entries()) {
    const line = lines[i]!
    const before = path[i - 1]
    if (before !== undefined && c < before) row++
    const { key, label } = columns[c]!
    if (key === 'skip') continue
    const open = cells.at(-1)
    if (open && before === c && open.row === row) open.end = line.end
    else cells.push({ key, label, start: line.start, end: line.end, row, section: line.section })
  }
  return layout.lines.length > 0 ? cells : []
}
