/** Examples to learn from: files of lines with cells between tabs, in examples/TOPIC/. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface Row {
  cells: string[]
  /** The file that it stands in: mostly one author. */
  file: string
  /** An error that says where the line stands and what was wanted instead. */
  wrong: (wanted: string) => Error
}

/** What `read` makes of every line of a topic, file by file in the order of their names. */
export function rowsIn<T>(topic: string, read: (row: Row) => T): T[] {
  const folder = fileURLToPath(new URL(`examples/${topic}/`, import.meta.url))
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) =>
      readFileSync(`${folder}/${name}`, 'utf8')
        .split('\n')
        .flatMap((line, at) => (line === '' ? [] : [read(rowOf(line, name, `${topic}/${name}:${at + 1}`))])),
    )
}

const rowOf = (line: string, file: string, where: string): Row => ({
  file,
  cells: line.split('\t'),
  wrong: (wanted) => new Error(`${where}: wanted ${wanted}, separated by tabs: ${line}`),
})

export interface Mark {
  letter: string
  start: number
  end: number
}

/** "about {V:45k}" → the words without braces, and where the marked ones stand in them. */
export function marksIn(marked: string): { words: string; marks: Mark[] } {
  const marks: Mark[] = []
  let words = ''
  let from = 0
  for (const m of marked.matchAll(/\{(\p{Lu}):([^{}]+)\}/gu)) {
    words += marked.slice(from, m.index)
    marks.push({ letter: m[1]!, start: words.length, end: words.length + m[2]!.length })
    words += m[2]!
    from = m.index + m[0].length
  }
  return { words: words + marked.slice(from), marks }
}
