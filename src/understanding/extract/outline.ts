/**
 * A mail cut into its points, in each of the ways in which it may be meant: by numbers, letters, bullets, by words that
 * count ("Punkt 3", "Thirdly"), by headings, by the rows of a table, and by nothing but blank lines. What a point is about
 * is not asked here (matters.ts).
 */
import type { Layout } from './layout/layout.ts'
import type { Unit } from './layout/units.ts'
import type { Reading } from './reading.ts'

/** By what points begin: marks of one kind, headings, or nothing but a blank line. */
type Kind = 'NUMBER' | 'LETTER' | 'WORD' | 'FIRST_BULLET' | 'BULLET' | 'HEADING' | 'ROW' | 'PARAGRAPH'

const MARKS: readonly (readonly [Kind, RegExp])[] = [
  [
    'WORD',
    /^[*_]{0,2}(?:(?:punkt|punto|ponto|point|pkt|thema|topic|item|sujet|tema|onderwerp|sak|sag|temat)\s(?:(?:no|nr|n)\.?\s?)?\d{1,2}(?!\d)|(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|last(?:ly)?|finally|erstens|zweitens|drittens|viertens|zum (?:ersten|zweiten|dritten)|premierement|deuxiemement|troisiemement|enfin|primero|segundo|tercero|por ultimo|primeiro|terceiro|primo|secondo|terzo|infine|ten (?:eerste|tweede|derde)|tot slot|for det (?:forsta|andra|tredje|forste|andet|tredje))(?=[\s,:]))/u,
  ],
  [
    'NUMBER',
    /^[*_]{0,2}(?:\(?\d{1,2}(?:[.):]|\s?\/|\s?-(?=\s))(?!\d)|#\d{1,2}(?!\d)|[\u2460-\u2473](?![はのにともをが]))/u,
  ],
  ['LETTER', /^[*_]{0,2}\(?[a-h][.)]\s/u],
  ['BULLET', /^(?:[*>+・■□◆◇●○▼-]\s?(?=\S)|\p{Extended_Pictographic}\ufe0f?\s)/u],
]

/** The lines at which points begin, kind by kind, in the order in which the kinds are met; paragraphs last. */
export function outlinesOf(layout: Layout): Start[][] {
  const kinds = new Map<Kind, Start[]>()
  const put = (kind: Kind, start: Start) => {
    const starts = kinds.get(kind)
    if (starts === undefined) kinds.set(kind, [start])
    else starts.push(start)
  }
  let blank = true
  for (const [i, line] of layout.lines.entries()) {
    if (line.section !== 0 || line.zone !== 'CONTENT') {
      blank = true
      continue
    }
    const at = line.start
    const said = layout.low.slice(at, line.end)
    const mark = line.fresh ? MARKS.find(([, pattern]) => pattern.test(said)) : undefined
    const from = at + (mark === undefined ? 0 : mark[1].exec(said)![0].length)
    const to = blank || mark !== undefined ? headingEnd(layout, i, from) : null
    // Points of a point stand below its own, where a client has flattened a list in lists.
    if (mark?.[0] === 'BULLET' && blank) put('FIRST_BULLET', { at, from, to: to ?? from })
    if (mark !== undefined) put(mark[0], { at, from, to: to ?? from })
    else if (to !== null) put('HEADING', { at, from, to })
    const cell = FIRST_CELL.exec(said)
    if (cell !== null) put('ROW', { at, from: at, to: at + cell[0].length })
    if (blank) put('PARAGRAPH', { at, from: at, to: at })
    blank = false
  }
  return [...kinds]
    .filter(([, { length }]) => length >= 2 && length <= MOST_POINTS)
    .sort(([one], [other]) => Number(one === 'PARAGRAPH') - Number(other === 'PARAGRAPH'))
    .map(([kind, starts]) =>
      kind === 'PARAGRAPH' ? starts.map((start) => ({ ...start, loose: true })) : starts,
    )
}
/** "Course⇥Two seats on 9 February": what a row of a table is about. */
const FIRST_CELL = /^\p{L}[^\t]{1,40}\t+(?=\S[^\t]*$)/u
const MOST_POINTS = 40

export interface Start {
  at: number
  /** Behind its mark. */
  from: number
  /** The end of its heading; `from` where it has none. */
  to: number
  /** A paragraph that begins like any other. */
  loose?: boolean
}

/** "Booth: …", "MDF – …", "Course. Two seats …". */
const INLINE =
  /^\s*[*_]{0,2}(?:[\p{L}\d][^\n:.,!?@]{1,48}?[*_]{0,2}\s?:(?=\s)|\p{L}[^\n:.,!?@]{1,40}?\s[-–—](?=\s)|\p{Lu}\p{L}{2,20}(?: \p{L}{2,20}){0,2}\.(?=\s+\p{Lu}))/u

/** Where the heading ends with which a line begins: a few words with their colon, or a short line above others. */
function headingEnd(layout: Layout, i: number, from: number): number | null {
  const line = layout.lines[i]!
  const said = layout.text.slice(from, line.end)
  const inline = INLINE.exec(said)?.[0]
  if (inline !== undefined && inline.trim().split(/\s+/).length <= 8) return from + inline.length
  const alone = said.trim()
  if (
    alone.length > 64 ||
    !/\p{L}{2}/u.test(alone) ||
    /[.,;!?。]$|@|\d{4}/.test(alone) ||
    alone.split(/\s+/).length > 8
  )
    return null
  return bodyBelow(layout, i) ? line.end : null
}

function bodyBelow(layout: Layout, i: number): boolean {
  const next = layout.lines.slice(i + 1, i + 3).find(({ zone }) => zone !== 'BLANK')
  return (
    next !== undefined &&
    next.zone === 'CONTENT' &&
    next.end - next.start > (CJK.test(layout.text.slice(next.start, next.end)) ? 6 : 20)
  )
}

const CJK = /[\u3040-\u30ff\u4e00-\u9fff]/

export interface Point {
  units: Unit[]
  /** Its heading, and how it begins, folded. */
  heading: string
  head: string
}
export interface Parted {
  intro: Unit[]
  points: Point[]
  loose: boolean
}

/** The units by points: each reaches to the next one. */
export function part({ layouts }: Reading, units: readonly Unit[], starts: readonly Start[]): Parted {
  const [layout] = layouts
  const offset = (unit: Unit) => Math.min(unit.labelStart, unit.start)
  const points = starts.map((start, n) => {
    const next = starts[n + 1]?.at ?? Number.POSITIVE_INFINITY
    const own = units.filter((unit) => offset(unit) >= start.at && offset(unit) < next)
    const heading = layout!.low
      .slice(start.from, start.to)
      .replace(/[*_:.\s-]+$/u, '')
      .trim()
    const body = own.find((unit) => unit.end > start.to + 1)
    const from = body === undefined ? start.to : Math.max(start.from, offset(body))
    const head = layout!.low.slice(from, Math.min(from + HEAD, own.at(-1)?.end ?? from))
    return { units: own, heading, head }
  })
  return {
    intro: units.filter((unit) => offset(unit) < starts[0]!.at),
    points: points.filter((point) => point.units.length > 0),
    loose: starts[0]!.loose === true,
  }
}
const HEAD = 160
