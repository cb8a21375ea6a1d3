/**
 * HTML → lines of text, with what the structure says about each line: quoted, signature, history.
 *
 * Clients mark these by structure (`gmail_quote`, `divRplyFwdMsg`, `blockquote[type=cite]`, `appendonsend`,
 * `moz-cite-prefix`, …), which is far surer than their words. One pass of htmlparser2's tokens, no tree: deep
 * nesting costs nothing. Cells of a table row are joined by tabs, list items start with "- " or "1. ".
 */
import { Parser } from 'htmlparser2'
import { PLAIN_HAND, type Stretch, sameHand } from './html-hand.ts'
import { type HtmlMark, markOf } from './html-marks.ts'
import { type Look, PLAIN, seen, sightOf } from './html-sight.ts'
import { SheetReader } from './html-style-sheet.ts'

export interface HtmlLine {
  text: string
  /** How many quotes (blockquotes of a reply) it lies in. */
  quote: number
  /** Inside an element that the client marks as the signature. */
  signature: boolean
  /** Inside or after an element that starts the quoted history. */
  history: boolean
  /** The stretches of its words by the hand that they are written in, in order; none of those in the plain hand. */
  hands: Stretch[]
}

interface Frame {
  lines: HtmlLine[]
  current: string
  /** Of `current`. */
  hands: Stretch[]
  /** `current` is empty or ends in a blank: asking the growing string itself would be quadratic. */
  blank: boolean
  cells: HtmlLine[][]
  /** Cells of the last row that came out as one line: what follows with as many is a row of the same table. */
  columns: number
}

interface Element {
  tag: string
  mark: HtmlMark | null
  look: Look
  /** It is not there, nor anything in it. */
  gone: boolean
  /** For lists: the next number, or 0 for bullets. */
  counter: number
  link: string | null
  linkStart: number
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const SILENT = new Set(['style', 'script', 'head', 'title', 'template', 'noscript', 'object', 'select'])
const MAX_TABLES = 12
/** The parser's stack of open elements costs more the deeper it is: what is deeper is read without its tags. */
const MAX_DEPTH = 2_000
const CHUNK = 16_384
/** Of one line: nobody changes the pen more often. */
const MAX_HANDS = 40

/**
 * The lines of an HTML body, in reading order; what no reader sees (preheaders, tracking) is left out. A mail that was
 * written in a dark window may be white on nothing in all its own words: they are its words all the same.
 */
export function htmlLines(html: string): HtmlLine[] {
  const { lines, leftOutPale } = linesIn(html, false)
  const says = ({ text, quote, signature, history }: HtmlLine) =>
    text !== '' && !quote && !signature && !history
  return leftOutPale && !lines.some(says) ? linesIn(html, true).lines : lines
}

function linesIn(html: string, withPale: boolean): { lines: HtmlLine[]; leftOutPale: boolean } {
  const reader = new LineReader(withPale)
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => reader.open(tag, attributes),
      ontext: (text) => reader.write(text),
      onclosetag: (tag) => reader.close(tag),
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  let read = 0
  while (read < html.length && reader.depth < MAX_DEPTH) {
    parser.write(html.slice(read, read + CHUNK))
    read += CHUNK
  }
  if (read < html.length) parser.write(html.slice(read).replace(/<[^<>]*>/g, ' '))
  parser.end()
  return { lines: reader.finish(), leftOutPale: reader.leftOutPale }
}

/** The whole HTML body as text. Quoted lines carry "> " as in plain mail, unless the body is a forward. */
export function htmlToText(html: string): string {
  return joinLines(htmlLines(html))
}

/** Lines → text; an empty last line of a quote loses its sign. */
export function joinLines(lines: HtmlLine[]): string {
  const text = lines.map((line, index) => {
    const depth = line.text === '' ? Math.min(line.quote, lines[index + 1]?.quote ?? 0) : line.quote
    return depth ? `${'>'.repeat(Math.min(depth, 9))} ${line.text}`.trimEnd() : line.text
  })
  return text
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

class LineReader {
  private readonly frames: Frame[] = [
    { lines: [], current: '', hands: [], blank: true, cells: [], columns: 0 },
  ]
  private readonly elements: Element[] = []
  private quote = 0
  private signature = 0
  private historyElements = 0
  private gone = 0
  private readonly sheet = new SheetReader()
  private css = ''
  private pre = 0
  private historyForGood = false

  /** Words were left out that are white, nobody knows on what. */
  leftOutPale = false

  constructor(private readonly withPale: boolean) {}

  /** How many elements are open. */
  get depth(): number {
    return this.elements.length
  }

  open(tag: string, attributes: Record<string, string>): void {
    const mark = markOf(tag, attributes)
    if (BLOCKS.has(tag)) this.breakLine()
    if (tag === 'br' && !this.gone) this.newLine()
    if (tag === 'img') this.write(emojiOf(attributes.alt ?? ''))
    if (tag === 'br' || tag === 'img') return
    if (tag === 'td' || tag === 'th') this.beginCell()
    if (tag === 'tr') this.frame.cells = []
    const element = this.element(tag, attributes, mark)
    this.elements.push(element)
    this.count(element, 1)
    if (mark === 'history-after') this.historyForGood = true
    if (tag === 'li') this.bullet()
    if (tag === 'p' || /^h[1-6]$/.test(tag)) this.paragraph()
  }

  write(text: string): void {
    if (this.elements.at(-1)?.tag === 'style') this.css += text
    if (!text || !this.isSeen(text)) return
    const { frame } = this
    if (this.pre) {
      const [first = '', ...rest] = text.split('\n')
      frame.current += first
      for (const line of rest) {
        this.newLine()
        frame.current += line
      }
      return
    }
    const plain = text.replace(/[\u200b-\u200d\u2060\u00ad\ufeff]/g, '').replace(/[\s\u00a0]+/g, ' ')
    const kept = frame.blank && plain.startsWith(' ') ? plain.slice(1) : plain
    if (kept === '') return
    this.noteHand(kept.length)
    frame.current += kept
    frame.blank = kept.endsWith(' ')
  }

  private noteHand(length: number): void {
    const { current, hands } = this.frame
    const { hand } = this.look
    if (sameHand(hand, PLAIN_HAND)) return
    const last = hands.at(-1)
    const end = current.length + length
    if (last?.end === current.length && sameHand(last.hand, hand)) last.end = end
    else if (hands.length < MAX_HANDS) hands.push({ start: current.length, end, hand })
  }

  close(tag: string): void {
    const element = this.elements.at(-1)
    if (!element || element.tag !== tag) return
    this.elements.pop()
    if (tag === 'style') {
      this.sheet.add(this.css)
      this.css = ''
    }
    if (element.link) this.address(element)
    if (BLOCKS.has(tag)) this.breakLine()
    if (tag === 'td' || tag === 'th') this.endCell()
    if (tag === 'tr') this.endRow()
    this.count(element, -1)
    if (tag === 'p' || tag === 'ul' || tag === 'ol' || tag === 'table' || /^h[1-6]$/.test(tag))
      this.paragraph()
  }

  finish(): HtmlLine[] {
    while (this.frames.length > 1) this.endCell()
    this.breakLine()
    this.endRow()
    return this.frame.lines
  }

  private get look(): Look {
    return this.elements.at(-1)?.look ?? PLAIN
  }

  private isSeen(text: string): boolean {
    if (this.gone) return false
    const how = seen(this.look)
    if (how !== 'pale' || this.withPale || this.sheet.paintsUnknown) return how !== 'unseen'
    if (/\S/.test(text)) this.leftOutPale = true
    return false
  }

  private get frame(): Frame {
    return this.frames[this.frames.length - 1] as Frame
  }

  private element(tag: string, attributes: Record<string, string>, mark: HtmlMark | null): Element {
    const href = tag === 'a' ? (attributes.href ?? '') : ''
    const link = /^mailto:[^?]+@/i.test(href) ? href.slice(7).split('?')[0] || null : null
    const { look, gone } = sightOf(tag, attributes, this.look, this.sheet)
    const counter = tag === 'ol' ? Number.parseInt(attributes.start ?? '1', 10) || 1 : 0
    return {
      tag,
      mark,
      look,
      gone: gone || SILENT.has(tag),
      counter,
      link,
      linkStart: this.frame.current.length,
    }
  }

  private count(element: Element, step: 1 | -1): void {
    if (element.mark === 'quote') this.quote += step
    if (element.mark === 'signature') this.signature += step
    if (element.mark === 'history') this.historyElements += step
    if (element.gone) this.gone += step
    if (element.tag === 'pre') this.pre += step
  }

  /** Shows the address behind a name that is only a link, as a mail client's plain text does. */
  private address(element: Element): void {
    const { frame } = this
    const shown = frame.current.slice(element.linkStart)
    if (element.link && shown.trim() && !shown.includes('@'))
      frame.current += ` <${safeDecode(element.link)}>`
  }

  private bullet(): void {
    const list = this.elements.findLast((element) => element.tag === 'ol' || element.tag === 'ul')
    if (!this.isSeen('')) return
    this.frame.current = list?.counter ? `${list.counter++}. ` : '- '
    this.frame.blank = true
  }

  private newLine(): void {
    if (this.gone) return
    const { frame } = this
    const text = this.pre ? frame.current.trimEnd() : frame.current.trim()
    frame.lines.push(this.line(text))
    this.empty()
  }

  private empty(): void {
    this.frame.current = ''
    this.frame.hands = []
    this.frame.blank = true
  }

  private line(text: string): HtmlLine {
    const history = this.historyForGood || this.historyElements > 0
    const hands = text === '' ? [] : this.frame.hands
    return { text, quote: this.quote, signature: this.signature > 0, history, hands }
  }

  private breakLine(): void {
    if (this.frame.current.trim()) this.newLine()
    else this.empty()
  }

  private paragraph(): void {
    const { lines } = this.frame
    if (lines.length && lines[lines.length - 1]?.text !== '') lines.push(this.line(''))
  }

  private beginCell(): void {
    if (this.frames.length <= MAX_TABLES)
      this.frames.push({ lines: [], current: '', hands: [], blank: true, cells: [], columns: 0 })
    else this.write(' ')
  }

  private endCell(): void {
    if (this.frames.length < 2) return
    this.breakLine()
    this.endRow()
    const cell = this.frames.pop() as Frame
    while (cell.lines.length && cell.lines[cell.lines.length - 1]?.text === '') cell.lines.pop()
    this.frame.cells.push(cell.lines)
  }

  /**
   * One line per row where each cell is one line; cells that hold whole texts follow one another. In a table of
   * three columns and more a cell of a few short lines ("Jane Doe, CFO" over her address) stays in its row.
   */
  private endRow(): void {
    const { frame } = this
    const { cells } = frame
    frame.cells = []
    if (cells.length === 0) return
    const filled = cells.map((cell) => cell.filter((line) => line.text))
    const first = filled.find((lines) => lines.length > 0)?.[0]
    const flat = filled.every((lines) => lines.length <= 1)
    const row = cells.length >= 3 && cells.length === frame.columns && filled.every(isShort)
    if (first && (flat || row)) {
      frame.columns = cells.length
      frame.lines.push({ ...first, ...rowOf(filled) })
    } else for (const cell of cells) this.appendCell(cell)
  }

  /** A label and its many-lined value stay on one line: "Context<tab>first line". */
  private appendCell(cell: HtmlLine[]): void {
    const { lines } = this.frame
    for (const line of cell) lines.push(line)
  }
}

/** The cells of a row in one line, empty ones at its ends left out. */
function rowOf(cells: HtmlLine[][]): Pick<HtmlLine, 'text' | 'hands'> {
  const hands: Stretch[] = []
  let text = ''
  for (const lines of cells) {
    lines.forEach((line, at) => {
      if (at > 0) text += ', '
      for (const { start, end, hand } of line.hands)
        hands.push({ start: text.length + start, end: text.length + end, hand })
      text += line.text
    })
    if (text !== '') text += '\t'
  }
  return { text: text.replace(/\t+$/, ''), hands }
}

/** The lines of a cell that is a value, not a text of its own. */
const isShort = (lines: HtmlLine[]): boolean =>
  lines.length <= 4 && lines.reduce((sum, line) => sum + line.text.length, 0) <= 240

/** Pictures of emoji carry the emoji as their alternative text (Gmail, Outlook). */
function emojiOf(alt: string): string {
  return alt.length <= 8 && /\p{Extended_Pictographic}/u.test(alt) ? alt : ''
}

function safeDecode(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
