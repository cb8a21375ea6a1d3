/**
 * Tables of a text: cells between tabs, bars, semicolons, commas or runs of blanks; headings over rows, labels
 * beside columns, or two columns of label and value.
 */

import { allMatches } from '../../search/all-matches.ts'
import { type FieldKey, fieldOf, labelText, saysNothing } from './labels.ts'
import type { Layout, Line } from './layout.ts'
import type { Unit } from './units.ts'

/** A cell, without the blanks and separators around it. */
interface Cell {
  start: number
  end: number
}

/** A table that starts at line i: headings over rows, labels beside columns, or two columns of label and value. */
export function tableAt(layout: Layout, i: number): { units: Unit[]; end: number } | null {
  const first = cellsOf(layout, layout.lines[i]!)
  if (first.length < 2) return null
  const rows: Row[] = []
  let end = i
  let gap = 0
  for (; end < layout.lines.length && rows.length < 400; end++) {
    const line = layout.lines[end]!
    if (line.zone === 'BLANK') {
      if (++gap > 1) break
      continue
    }
    if (line.zone !== 'CONTENT') break
    if (/^[|+:=\s-]+$/.test(layout.low.slice(line.start, line.end))) continue
    const last = lastOfRow(layout, end, i)
    const cells =
      last > end ? splitAtTabs(layout, line.start, layout.lines[last]!.end) : cellsOf(layout, line)
    if (cells.length < 2) break
    gap = 0
    end = last
    rows.push({ cells, line })
  }
  // Rules and dashes alone are no table.
  const units = rows.length === 0 ? null : tableUnits(layout, withoutNumbers(layout, rows))
  return units === null ? null : { units, end: layout.lines[end - 1]?.zone === 'BLANK' ? end - 1 : end }
}

/**
 * The last line of the row that begins at line `at` of a table from line `first` on: a cell with line breaks parts its
 * row into several lines, which together have as many tabs as the table's first row.
 */
function lastOfRow(layout: Layout, at: number, first: number): number {
  const wanted = tabsIn(layout, first)
  let found = tabsIn(layout, at)
  if (wanted < 2 || found === 0 || found >= wanted) return at
  for (let next = at + 1; next <= at + MOST_LINES_OF_ROW; next++) {
    if (layout.lines[next]?.zone !== 'CONTENT') return at
    found += tabsIn(layout, next)
    if (found >= wanted) return found === wanted ? next : at
  }
  return at
}
const MOST_LINES_OF_ROW = 8

/** The tabs of a line, those before its content too: an empty corner has its cell. */
function tabsIn({ text, lines }: Layout, at: number): number {
  const line = lines[at]!
  let count = tabCounts.get(line)
  if (count === undefined) {
    count = text.slice(text.lastIndexOf('\n', line.start - 1) + 1, line.end).split('\t').length - 1
    tabCounts.set(line, count)
  }
  return count
}
const tabCounts = new WeakMap<Line, number>()

/** The cells of a row that goes over several lines. */
function splitAtTabs(layout: Layout, start: number, end: number): Cell[] {
  let at = start
  return layout.text
    .slice(start, end)
    .split('\t')
    .map((written) => {
      const from = at
      at += written.length + 1
      return trimmed(layout, from, from + written.length)
    })
}

interface Row {
  cells: Cell[]
  line: Line
}

/** "Sr. | Particulars | Details": a first column that only counts the rows is left out. */
function withoutNumbers(layout: Layout, rows: Row[]): Row[] {
  const counted = rows.filter(({ cells: [first] }) => {
    const said = layout.low.slice(first!.start, first!.end)
    return /^\(?\d{1,2}[.)]?$/.test(said)
  })
  const most = Math.max(2, rows.length - 1)
  if (
    counted.length < most ||
    rows.some(({ cells: row }) => row.length < 3 && counted.length < rows.length - 1)
  )
    return rows
  return rows.map(({ cells: row, line }) => ({ cells: row.length > 2 ? row.slice(1) : row, line }))
}

/** A table is tried at every line of a list that looks like one: its cells are cut once. */
const cells = new WeakMap<Line, Cell[]>()

export function cellsOf(layout: Layout, line: Line): Cell[] {
  const known = cells.get(line)
  if (known) return known
  const cut = cutCells(layout, line)
  cells.set(line, cut)
  return cut
}

/** Tabs that only align columns come in runs; where the line beside has as many, each of them parts two cells. */
function tabs(layout: Layout, line: Line): RegExp {
  const own = layout.text.slice(line.start, line.end)
  if (!own.includes('\t\t')) return /\t/g
  const before = layout.text.lastIndexOf('\n', line.start - 1)
  const beside = before < 0 ? '' : layout.text.slice(layout.text.lastIndexOf('\n', before - 1) + 1, before)
  const count = (text: string) => text.split('\t').length
  return count(own) > 3 && count(beside) === count(own) ? /\t/g : /\t+/g
}

function cutCells(layout: Layout, line: Line): Cell[] {
  const source = layout.text.slice(line.start, line.end)
  const separator = source.includes('\t')
    ? tabs(layout, line)
    : (source.match(/\|/g)?.length ?? 0) >= 2
      ? /\s*\|\s*/g
      : (source.match(/;/g)?.length ?? 0) >= 4
        ? /;/g
        : (source.match(/,(?=\S)/g)?.length ?? 0) >= 4 && !source.includes(', ')
          ? /,/g
          : / {2,}/g
  // "Customer  : Acme": blanks that only align the colons part no cells.
  if (separator.source === ' {2,}' && /^[^:]{1,30} {2,}: /.test(source))
    return [trimmed(layout, line.start, line.end)]
  // "Société : Acme | Ville : Lyon": several fields in a line.
  if (
    separator.source.includes('\\|') &&
    (source.match(/(?:^|\|)\s*[\p{L}' .°-]{2,28}\s?:\s/gu)?.length ?? 0) >= 2
  )
    return [trimmed(layout, line.start, line.end)]
  const cells: Cell[] = []
  let at = 0
  const add = (to: number) => {
    const span = trimmed(layout, line.start + at, line.start + to)
    cells.push(span)
  }
  for (const m of allMatches(source, separator)) {
    if (m.index > 0) add(m.index)
    at = m.index + m[0].length
  }
  if (at < source.length) add(source.length)
  return cells
}

function tableUnits(layout: Layout, rows: Row[]): Unit[] | null {
  const keyOf = (cell: Cell): FieldKey | null =>
    cell.end - cell.start > 46 ? null : fieldOf(labelText(layout.text.slice(cell.start, cell.end)))
  const head = rows[0]!.cells.map(keyOf)
  const known = head.filter((key) => key !== null && key !== 'skip').length
  const make = (key: FieldKey | null, label: Cell, cell: Cell, row: number | null, line: Line): Unit => ({
    layout,
    key,
    label: layout.low.slice(label.start, label.end),
    labelStart: Math.min(label.start, cell.start),
    start: cell.start,
    end: cell.end,
    section: line.section,
    paragraph: 0,
    row,
    item: false,
  })
  const empty = ({ start, end }: Cell) => start >= end || saysNothing(layout.low.slice(start, end))
  const column = rows.map((row) => keyOf(row.cells[0]!))
  const down = column.filter((key) => key !== null).length
  const distinct = new Set(head.filter((key) => key !== null)).size
  if (
    rows.length >= 2 &&
    known >= 2 &&
    distinct >= 2 &&
    known >= rows[0]!.cells.length / 2 &&
    (known > down || down < 2)
  ) {
    // Under a heading that is nobody's ("Fits") still stands what is said of the row; its numbers are nobody's.
    // "Billing address  410 W Kinzie St" below a table of people is a line of its own.
    const full = rows.slice(1).filter((row) => row.cells.length > rows[0]!.cells.length / 2)
    return full.flatMap((row, r) =>
      row.cells.flatMap((cell, c) => {
        const key = head[c] ?? null
        const label = rows[0]!.cells[c]
        const said = /\p{L}{3}/u.test(layout.text.slice(cell.start, cell.end))
        return !label || empty(cell) || (key === null && !said) ? [] : [make(key, label, cell, r, row.line)]
      }),
    )
  }
  if (down < Math.max(1, rows.length / 2) || (rows.length === 1 && rows[0]!.cells.length > 2)) return null
  const columns = Math.max(...rows.map((row) => row.cells.length))
  return rows.flatMap((row, r) =>
    row.cells.slice(1).flatMap((cell, c) => {
      const key = column[r] ?? (layout.low.slice(cell.start, cell.end).includes('@') ? 'email' : null)
      return key === null || empty(cell)
        ? []
        : [make(key, row.cells[0]!, cell, columns > 2 ? c : null, row.line)]
    }),
  )
}

/** A span without the blanks and separators at its ends. */
export function trimmed(layout: Layout, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, Math.max(start, end)]
  while (from < to && /[\s|;,_]/.test(layout.text[from]!)) from++
  while (to > from && /[\s|;,/(_]/.test(layout.text[to - 1]!)) to--
  // The cell of a file: "Group Treasurer".
  if (to - from > 2 && layout.text[from] === '"' && layout.text[to - 1] === '"')
    return { start: from + 1, end: to - 1 }
  return { start: from, end: to }
}
