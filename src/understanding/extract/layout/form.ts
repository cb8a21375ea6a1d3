/**
 * Forms: several lines in a row that each name a field and give its value, however the two are kept apart: "Kunde →
 * Acme", "Contact - Jane", "Title | Director", "[Amount] 15k", "Q: Customer? / A: Acme", a label on one line and the
 * value on the next, the keys of an export. One such line may be a sentence; several of one style, most of them with a
 * label that fieldOf knows, are a form. Lines with a colon are labels even alone: units.ts.
 */
import { type FieldKey, fieldOf, labelText } from './labels.ts'
import type { Layout, Line } from './layout.ts'

export interface FormField {
  key: FieldKey | null
  /** The label, folded. */
  label: string
  labelStart: number
  /** The value; for a line that is no field (key null) the whole line. */
  start: number
  end: number
  line: Line
}

interface Entry extends FormField {
  /** Index of the first line behind it. */
  next: number
}

interface Style {
  read(layout: Layout, i: number): Entry | null
  /** What one of the labels at least must look like. */
  once?: RegExp
}

/** Fewer fields are no form, nor are those that name fewer different things. */
const LEAST_FIELDS = 4
const LEAST_KEYS = 3
/** Share of a form's lines that must have a label we know: forms ask things that are nobody's business here. */
const KNOWN = 0.6
const MOST_LINES = 120
const LONGEST_LABEL = 44

/** The form that starts at line `i`; `end` is the index of the first line behind it. Null when none does. Linear. */
export function formAt(layout: Layout, i: number): { fields: FormField[]; end: number } | null {
  for (const style of STYLES) {
    const first = style.read(layout, i)
    if (first?.key == null) continue
    const form = formOf(layout, i, style)
    if (form !== null) return form
  }
  return null
}

function formOf(layout: Layout, from: number, style: Style): { fields: FormField[]; end: number } | null {
  const fields: Entry[] = []
  let at = from
  let end = from
  while (at < layout.lines.length && fields.length < MOST_LINES) {
    const line = layout.lines[at]!
    if (line.zone === 'BLANK') {
      at++
      continue
    }
    if (line.zone === 'CONTENT' && !/[\p{L}\p{N}]/u.test(layout.low.slice(line.start, line.end))) {
      at++
      continue
    }
    const entry = line.zone === 'CONTENT' ? style.read(layout, at) : null
    if (entry === null) break
    fields.push(entry)
    at = entry.next
    end = at
  }
  while (fields.length > 0 && fields.at(-1)!.key === null) end = layout.lines.indexOf(fields.pop()!.line)
  const known = fields.filter(({ key }) => key !== null)
  const keys = new Set(known.map(({ key }) => key).filter((key) => key !== 'skip'))
  const enough =
    known.length >= LEAST_FIELDS && keys.size >= LEAST_KEYS && known.length >= KNOWN * fields.length
  const { once } = style
  const shown =
    once === undefined ||
    fields.some(({ labelStart, start }) =>
      once.test(layout.text.slice(labelStart, Math.max(labelStart, start))),
    )
  return enough && shown ? { fields, end } : null
}

/** A label and its value in one line, parted as `pattern` says: its groups are what stands before the label, the label, what parts them. */
const inLine = (pattern: RegExp, once?: RegExp): Style => ({
  read(layout, i) {
    const line = layout.lines[i]!
    const text = layout.text.slice(line.start, line.end)
    const m = pattern.exec(text)
    if (m === null || m[2]!.length > LONGEST_LABEL) return null
    const labelStart = line.start + m[1]!.length
    const start = labelStart + m[2]!.length + m[3]!.length
    const end = line.start + text.replace(/[",|*_\s]+$/u, '').length
    return entry(layout, i, { label: m[2]!, labelStart, start: Math.min(start, end), end, next: i + 1 })
  },
  ...(once && { once }),
})

function entry(
  layout: Layout,
  i: number,
  { label, ...place }: { label: string; labelStart: number; start: number; end: number; next: number },
): Entry {
  const line = layout.lines[i]!
  const text = labelText(label)
  const key = fieldOf(text)
  // What the label says besides stays readable: "Volumen (TEUR)".
  return key === null
    ? { ...place, key, label: '', start: line.start, line }
    : { ...place, key, label: text, line }
}

/** The label on a line of its own, the value on the next; `pattern`'s group is the label. */
const below = (pattern: RegExp, answer = /^/): Style => ({
  read(layout, i) {
    const line = layout.lines[i]!
    const m = pattern.exec(layout.text.slice(line.start, line.end))
    if (m === null || m[1]!.length > LONGEST_LABEL || fieldOf(labelText(m[1]!)) === null) return null
    const at = layout.lines[i + 1]?.zone === 'BLANK' ? i + 2 : i + 1
    const value = layout.lines[at]
    if (value?.zone !== 'CONTENT') return null
    const text = layout.text.slice(value.start, value.end)
    const mark = answer.exec(text)
    // A heading of a table stands over another heading.
    if (mark === null || (answer.source === '^' && fieldOf(labelText(text)) !== null && pattern.test(text)))
      return null
    const start = value.start + mark[0].length
    return entry(layout, i, { label: m[1]!, labelStart: line.start, start, end: value.end, next: at + 1 })
  },
})

const BULLET = '[-*•–#]?\\s*'
const NAME = "[\\p{L}][\\p{L}\\p{N} .'’/()&€$£%_-]*?"
const STYLES: Style[] = [
  // "Kunde → Acme", "Kunde => Acme"
  inLine(new RegExp(`^(${BULLET}[*_]{0,2})(${NAME})([*_]{0,2}\\s+(?:→|->|-->|=>|⇒|»)\\s*)`, 'u')),
  // "Contact - Jane Doe", "- **Role** – IT Manager"
  inLine(new RegExp(`^(${BULLET}[*_]{0,2})(${NAME})([*_]{0,2}\\s+[-–—]\\s+)`, 'u')),
  // "Title | Director"
  inLine(new RegExp(`^(\\|?\\s*[*_]{0,2})(${NAME})([*_]{0,2}\\s*\\|\\s*)(?=[^|]*\\|?$)`, 'u')),
  // "[Amount] 15-20k USD"
  inLine(new RegExp(`^(${BULLET}[[【<])(${NAME})([\\]】>]\\s*:?\\s*)`, 'u')),
  // `"close_date": "2027-02-15",` and `close_date: 2027-02-15`
  inLine(/^(\s*")([\p{L}_ ]+)("\s*:\s*"?)/u),
  inLine(/^(\s*(?:-\s*)?)([\p{Ll}][\p{Ll}_]*)(:(?:\s+["']?|$))/u, /_/),
  // "Q: Customer name?" and under it "A: Acme"
  below(
    /^(?:q|f|question|frage|p|d|v)\d*\s*[:.)]\s*(.+?)\s*[?:]?$/iu,
    /^(?:a|r|antwort|answer)\d*\s*[:.)]\s*/iu,
  ),
  // "1) Kunde?" and under it the answer
  below(/^\(?\d{1,2}[.):]\s*(.+?)\s*\?$/u),
  // "CLIENTE" and under it the customer
  below(/^([\p{L}][\p{L} '’/.-]*?)\s*:?$/u),
]
