/**
 * Lays out one text: its lines, its sections, the zone of each line.
 *
 * A first mail is often a bundle: the partner's words, a forwarded mail of the customer inside, its signature (which
 * is where the customer's title and telephone stand), an own earlier mail. Each becomes a section with an author and
 * a side.
 */
import { attributionAt, forwardSeparator, isOriginalSeparator } from '../../own-words/attribution.ts'
import { headerBlock } from '../../own-words/header-words.ts'
import type { Mailbox } from '../../parsed-mail.ts'
import { withSpokenMarks } from '../dictation.ts'
import { fold } from '../fold.ts'
import { markFresh } from './fresh-lines.ts'
import type { Layout, Line, Section, Side, Zone } from './layout.ts'
import { zone } from './zones.ts'

/** More than this of one text is not read for facts (some 20 pages); keeps every extractor linear. */
const LONGEST = 60_000

/** Lays out one text of the mail. `sideOf` tells whose side an address is on. Linear time. */
export function layOut(
  part: string,
  whole: string,
  author: Mailbox | null,
  sideOf: (author: Mailbox | null) => Side,
): Layout {
  const raw = whole.slice(0, LONGEST)
  const { lines, text: written } = linesOf(raw)
  const text = withSpokenMarks(written, fold(written))
  const layout: Layout = { part, raw, text, low: fold(text), lines, sections: [] }
  layout.sections.push({ side: sideOf(author), author, authorAt: null, sloppy: false })
  sectionise(layout, sideOf)
  for (let i = 0; i < layout.sections.length; i++) zone(layout, i)
  markFresh(layout)
  unwrap(layout)
  return layout
}

/** A client's wrapping is white space like any other: "administrateur⏎délégué", "+233 30 555⏎0119". Offsets stay. */
function unwrap(layout: Layout): void {
  const breaks = new Set<number>()
  for (const line of layout.lines)
    if (!line.fresh && line.zone === 'CONTENT') breaks.add(layout.text.lastIndexOf('\n', line.start - 1))
  if (breaks.size === 0) return
  const joined = (text: string) => text.replace(/\n/g, (end, at: number) => (breaks.has(at) ? ' ' : end))
  layout.text = joined(layout.text)
  layout.low = joined(layout.low)
}

function linesOf(raw: string): { lines: Line[]; text: string } {
  const lines: Line[] = []
  let text = ''
  let at = 0
  for (const line of raw.split('\n')) {
    const prefix = /^(?:[ \t]{0,3}>)+ ?/.exec(line)?.[0].length ?? 0
    text += `${at === 0 ? '' : '\n'}${' '.repeat(prefix)}${line.slice(prefix)}`
    const body = line.slice(prefix)
    const lead = body.length - body.trimStart().length
    const trimmed = body.trim()
    const start = at + prefix + (trimmed === '' ? 0 : lead)
    lines.push({
      start,
      end: start + trimmed.length,
      zone: trimmed === '' ? 'BLANK' : 'CONTENT',
      section: 0,
      fresh: true,
    })
    at += line.length + 1
  }
  return { lines, text }
}

/** Finds header blocks, separators and attributions: each opens a section with the author that it names. */
function sectionise(layout: Layout, sideOf: (author: Mailbox | null) => Side): void {
  const texts = layout.lines.map((line) => layout.text.slice(line.start, line.end))
  let section = 0
  for (let i = 0; i < texts.length; i++) {
    const separator = isOriginalSeparator(texts[i]!) || forwardSeparator(texts[i]!) !== null
    const at = separator ? nextFull(texts, i + 1) : i
    const block = texts[at] && /[:：]/.test(texts[at]) ? headerBlock(texts, at, separator) : null
    const attribution = block === null && !separator ? attributionAt(texts, i) : null
    if (block !== null || attribution?.sure) {
      const end = block?.end ?? attribution!.end
      section =
        layout.sections.push(newSection(layout, at, end, block?.values.from ?? attribution!.text, sideOf)) - 1
      for (let j = i; j < end; j++) mark(layout.lines[j]!, 'HEADER', section)
      i = end - 1
      continue
    }
    layout.lines[i]!.section = section
    if (separator) mark(layout.lines[i]!, 'HEADER', section)
  }
}

const mark = (line: Line, zone: Zone, section: number) => {
  line.zone = zone
  line.section = section
}
const nextFull = (texts: string[], from: number): number => {
  let at = from
  while (at < texts.length && texts[at] === '') at++
  return at
}

function newSection(
  layout: Layout,
  from: number,
  to: number,
  named: string,
  sideOf: (author: Mailbox | null) => Side,
): Section {
  const address = /([^\s<>"'(),;:[\]]+@[^\s<>"'(),;[\]]+\.[^\s<>"'(),;[\]]+)/.exec(named)?.[1] ?? ''
  const rawName = named
    .replace(/<[^>]*>|\[[^\]]*\]|\([^)]*@[^)]*\)/g, ' ')
    .replace(address, ' ')
    .replace(/^.*?\d{1,2}[:.]\d\d(?:\s?[ap]m)?,?\s*/i, '')
    .replace(/\b(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef)\b.*$/i, '')
    .replace(/["'*]/g, '')
    .replace(/[,\s:]+$/g, '')
    .trim()
  const author = { name: rawName.length <= 60 ? rawName : '', address: address.toLowerCase() }
  const first = layout.lines[from]!.start
  const end = layout.lines[Math.max(from, to - 1)]!.end
  const at = author.name === '' ? -1 : layout.text.indexOf(author.name, first)
  return {
    side: sideOf(author),
    author,
    authorAt: at >= 0 && at < end ? { start: at, end: at + author.name.length } : null,
    sloppy: false,
  }
}
