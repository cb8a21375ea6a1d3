/**
 * Forms: several lines in a row that each name a field and give its value, however the two are kept apart: "Kunde →
 * Acme", "Contact - Jane", "Title | Director", "[Amount] 15k", "Q: Customer? / A: Acme", a label on one line and the
 * value on the next, the keys of an export. One such line may be a sentence; several of one style, most of them with a
 * label that fieldOf knows, are a form. Lines with a colon are labels even alone: line-labels.ts.
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
  /** Index of its first line, and of the first line behind it. */
  index: number
  next: number
}

interface Style {
  read(layout: Layout, i: number): Entry | null
  /** What one of the labels at least must look like. */
  once?: RegExp
  /** Whether a value goes on over the lines right below it. */
  goesOn?: true
}

/** Fewer fields are no form, nor are those that name fewer different things. */
const LEAST_FIELDS = 4
const LEAST_KEYS = 3
/** Share of a form's lines that must have a label we know: forms ask things that are nobody's business here. */
const KNOWN = 0.6
const MOST_LINES = 120
/** So many lines a value may take. */
const MOST_VALUE = 9
const LONGEST_LABEL = 44
/** Questions are longer than labels. */
const LONGEST_QUESTION = 90
/** A line that is only a label, with what forms set around it. */
const LONGEST_LINE = 160

/** The form that starts at line `i`; `end` is the index of the first line behind it. Null when none does. Linear. */
export function formAt(layout: Layout, i: number): { fields: FormField[]; end: number } | null {
  const none = noForms.get(layout) ?? new Map<Style, number>()
  noForms.set(layout, none)
  for (const style of STYLES) {
    if (i < (none.get(style) ?? 0)) continue
    const first = style.read(layout, i)
    if (first?.key == null) continue
    const form = formOf(layout, i, style, none)
    if (form !== null) return form
  }
  return null
}

/** Up to which line no form of a style begins: a run of lines that name too little, read once and not at each of them. */
const noForms = new WeakMap<Layout, Map<Style, number>>()

function formOf(
  layout: Layout,
  from: number,
  style: Style,
  none: Map<Style, number>,
): { fields: FormField[]; end: number } | null {
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
    const open = fields.at(-1)
    if (entry === null && style.goesOn && open && open.next === at && at - open.index < MOST_VALUE) {
      open.end = line.end
      open.next = end = ++at
      continue
    }
    if (entry === null) break
    fields.push(entry)
    at = entry.next
    end = at
  }
  while (fields.length > 0 && fields.at(-1)!.key === null) end = fields.pop()!.index
  const known = fields.filter(({ key }) => key !== null)
  const keys = new Set(known.map(({ key }) => key).filter((key) => key !== 'skip'))
  const enough =
    known.length >= LEAST_FIELDS && keys.size >= LEAST_KEYS && known.length >= KNOWN * fields.length
  if (known.length < LEAST_FIELDS || keys.size < LEAST_KEYS) none.set(style, at)
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
    let end = line.end
    while (end > line.start && /[",|*_\s]/.test(layout.text[end - 1]!)) end--
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
    ? { ...place, key, label: '', start: line.start, line, index: i }
    : { ...place, key, label: text, line, index: i }
}

const isShort = (text: string): boolean => text.length <= 28 && text.split(/\s+/).length <= 3

/** The line that holds the value: a blank one and a rule may stand before it. */
function valueAt({ lines, low }: Layout, from: number): number {
  let at = from
  const empty = ({ zone, start, end }: Line) =>
    zone === 'BLANK' || (zone === 'CONTENT' && !/[\p{L}\p{N}]/u.test(low.slice(start, end)))
  while (at < from + 2 && lines[at] && empty(lines[at]!)) at++
  return at
}

/** The label on a line of its own, the value on the next; `pattern`'s group is the label. */
const below = (pattern: RegExp, answer = /^/): Style => ({
  read(layout, i) {
    const line = layout.lines[i]!
    const written = layout.text.slice(line.start, line.end)
    // "Amount .......... 39,900" has its value beside it.
    if (written.length > LONGEST_LINE || /\.{2}|\s{3}/.test(written)) return null
    const m = pattern.exec(written)
    const longest = m?.[0].includes('?') ? LONGEST_QUESTION : LONGEST_LABEL
    if (m === null || m[1]!.length > longest || fieldOf(labelText(m[1]!)) === null) return null
    const at = valueAt(layout, i + 1)
    const value = layout.lines[at]
    if (value?.zone !== 'CONTENT') return null
    const text = layout.text.slice(value.start, value.end)
    const mark = answer.exec(text)
    // A heading of a table stands over another heading, the title of a form over its first field.
    const other =
      answer.source === '^' && isShort(text) && pattern.test(text) && fieldOf(labelText(text)) !== null
    const field = /^([^:]{2,44}):\s*\S/.exec(text)?.[1]
    if (mark === null || other || (field !== undefined && fieldOf(labelText(field)) !== null)) return null
    const start = value.start + mark[0].length
    return entry(layout, i, { label: m[0], labelStart: line.start, start, end: value.end, next: at + 1 })
  },
  goesOn: true,
})

const BULLET = '[-*•–#]?\\s*(?:\\(?[a-h\\d]{1,2}[.)]\\s+)?'
const NAME = "[\\p{L}$€£][\\p{L}\\p{N} .'’/()&€$£%_-]{0,60}?"
const STYLES: Style[] = [
  // "Kunde → Acme", "Kunde => Acme"
  inLine(new RegExp(`^(${BULLET}[*_]{0,2})(${NAME})([*_]{0,2}\\s{1,20}(?:→|->|-->|=>|⇒|»)\\s*)`, 'u')),
  // "Contact - Jane Doe", "- **Role** – IT Manager"
  inLine(new RegExp(`^(${BULLET}[*_]{0,2})(${NAME})([*_]{0,2}\\s{1,20}[-–—]\\s{1,20})`, 'u')),
  // "Title | Director"
  inLine(new RegExp(`^(\\|?\\s*[*_]{0,2})(${NAME})([*_]{0,2}\\s*\\|\\s*)(?=[^|]*\\|?$)`, 'u')),
  // "KLANT / Waterschap Oosterdiep"
  inLine(new RegExp(`^(${BULLET})(${NAME})(\\s{1,20}/\\s{1,20})`, 'u')),
  // "[Amount] 15-20k USD"
  inLine(new RegExp(`^(${BULLET}[[【<])(${NAME})([\\]】>]\\s*:?\\s*)`, 'u')),
  // `"close_date": "2027-02-15",` and `close_date: 2027-02-15`
  inLine(/^(\s*")([\p{L}_ ]+)("\s*:\s*"?)/u),
  inLine(/^(\s*(?:-\s*)?)([\p{Ll}][\p{Ll}_]*)(:(?:\s+["']?|$))/u, /_/),
  // "close_date=2027-02-15"
  inLine(/^(\s*)([\p{Ll}][\p{Ll}_]*)(=)/u, /_/),
  // "Q: Customer name?" and under it "A: Acme"
  below(
    /^(?:q|f|question|frage|p|d|v)\d*\s*[:.)]\s*(.+?)\s*[?:]?$/iu,
    /^(?:a|r|antwort|answer)\d*\s*[:.)]\s*/iu,
  ),
  // "1) Kunde?" and under it the answer
  below(/^\(?\d{1,2}[.):]\s*(.+?)\s*\?$/u),
  // "CLIENTE" and under it the customer, "Budget (k€/an) *" and under it the sum
  below(
    /^[*_#]{0,3}(?:\d{1,2}[.)]\s*)?([\p{L}.][\p{L} '’/.,&-]*?(?:\s?\([^()]{1,40}\))?)\s*[*_:?]*(?:\s?\([^()]{1,40}\))?\s*[*_:]*$/u,
  ),
]
