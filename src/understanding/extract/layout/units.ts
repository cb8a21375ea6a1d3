/**
 * Units, which every extractor works on: a labelled field ("Value: 60k", a table cell under its heading) or a sentence.
 * A unit knows its place, its section and, in a table, its row. cut-units.ts cuts a layout into them.
 */
import type { FieldKey } from './labels.ts'
import type { Layout } from './layout.ts'

export interface Unit {
  layout: Layout
  /** What the label names; null for a sentence of prose. */
  key: FieldKey | null
  /** The label, folded; '' for prose. */
  label: string
  labelStart: number
  /** The value of a field, or the whole sentence. Offsets into the layout's text. */
  start: number
  end: number
  section: number
  /** Units of one paragraph (a run of lines without a blank line) share a number. */
  paragraph: number
  /** Table row or column; null outside tables. */
  row: number | null
  /** Starts with a bullet or a number. */
  item: boolean
}

export const low = (unit: Unit): string => unit.layout.low.slice(unit.start, unit.end)
export const text = (unit: Unit): string => unit.layout.text.slice(unit.start, unit.end)

/** Where the first sentence of a labelled value ends: what follows a step often speaks of something else. */
export function endOfFirstSentence(unit: Unit): number {
  const stop = text(unit).search(/(?:[.!?。]\s+(?=\p{Lu})|\n)/u)
  return stop < 0 ? unit.end : unit.start + stop + 1
}
