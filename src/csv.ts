/**
 * CSV as spreadsheets and CRMs write it: RFC 4180, and what they really do beyond it: a byte order mark, semicolons
 * or tabs where the decimal sign is a comma, LF or CR alone, UTF-16 ("Unicode text") and Windows-1252.
 */

export interface CsvTable {
  /** The first row, trimmed. */
  header: string[]
  /** Every further row that is not empty, with the line of the file that it begins on (from 1). */
  rows: { line: number; cells: string[] }[]
}

/** Throws, with the line, when a quoted field never ends; anything else is some table. */
export function readCsv(bytes: Uint8Array): CsvTable {
  const text = decode(bytes)
  const rows = split(text, separatorOf(text)).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const [first, ...rest] = rows
  return { header: (first?.cells ?? []).map((cell) => cell.trim()), rows: rest }
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The one that stands most often outside quotes in the first line. */
function separatorOf(text: string): string {
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? ''
  const count = (separator: string) => line.split(separator).length
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best))
}

function split(text: string, separator: string): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = []
  let row: { line: number; cells: string[] } = { line: 1, cells: [] }
  let at = 0
  let line = 1
  while (at < text.length) {
    const cell = text[at] === '"' ? quoted(text, at, line) : bare(text, at, separator)
    line += (cell.value.match(/\r\n?|\n/g) ?? []).length
    row.cells.push(cell.value)
    at = cell.end
    if (text[at] === separator) {
      at += 1
      if (at < text.length) continue
      row.cells.push('')
    }
    rows.push(row)
    at += text.startsWith('\r\n', at) ? 2 : 1
    line += 1
    row = { line, cells: [] }
  }
  return rows
}

interface Cell {
  value: string
  /** Where the separator, the line end or the end of the text stands. */
  end: number
}

function bare(text: string, at: number, separator: string): Cell {
  let end = at
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { value: text.slice(at, end), end }
}

/** `"a ""quoted"" b"`; whatever stands between the closing quote and the separator belongs to the field. */
function quoted(text: string, at: number, line: number): Cell {
  const closed = /"((?:[^"]|"")*)"([^,;\t\r\n]*)/y
  closed.lastIndex = at
  const found = closed.exec(text)
  if (!found) throw new Error(`line ${line}: a field that begins with a quote never ends`)
  return { value: (found[1] ?? '').replaceAll('""', '"') + (found[2] ?? ''), end: closed.lastIndex }
}
