/** A layout cut into units: labelled fields ("Value: 60k", a table cell under its heading) and sentences. */
import { statements } from '../clauses.ts'
import { runsOn } from '../dictation.ts'
import {
  LISTING,
  lastWrapped,
  ONE_OF,
  PROSE_KEYS,
  proseEnd,
  runOn,
  tickedPart,
  valueBelow,
  valueEnd,
} from './field-value.ts'
import { flatTableAt } from './flat-table.ts'
import { formAt } from './form.ts'
import { namesSomebody } from './label-meaning.ts'
import { type FieldKey, saysNothing } from './labels.ts'
import type { Layout, Line } from './layout.ts'
import { BULLET, inlineLabels, LABELLED, labelOf } from './line-labels.ts'
import { answersIn, sentenceSpans } from './sentences.ts'
import { cellsOf, tableAt, trimmed } from './table.ts'
import type { Unit } from './units.ts'

/** The first `most` units of the content (and, for customers' forwards, of nothing else) of a layout, in order. */
export function unitsOf(layout: Layout, most: number): Unit[] {
  const units: Unit[] = []
  const state: State = { layout, paragraph: 0, units, partners: false }
  const lines = layout.lines
  for (let i = 0; i < lines.length && units.length < most; i++) {
    const line = lines[i]!
    if (line.zone !== 'CONTENT' || line.start === line.end) {
      if (line.zone === 'BLANK' || line.zone === 'CONTENT') state.paragraph++
      continue
    }
    const form = formAt(layout, i)
    if (form !== null) {
      for (const { key, label, labelStart, start, end, line: at } of form.fields)
        if (key === null) sentences(state, start, end, at, false)
        else field(state, key, label, labelStart, start, end, at, false)
      i = form.end - 1
      continue
    }
    const table = tableAt(layout, i)
    if (table !== null) {
      state.paragraph++
      for (const unit of table.units) units.push(ofPartner(state, { ...unit, paragraph: state.paragraph }))
      i = table.end - 1
      continue
    }
    const flat = flatTable(layout, i)
    if (flat !== null) {
      state.paragraph++
      for (const unit of flat.units) units.push({ ...unit, paragraph: state.paragraph })
      i = flat.end - 1
      continue
    }
    // The heading itself tells of nobody.
    if (heading(state, i)) continue
    i = readLine(state, i)
  }
  return units.slice(0, most)
}

/** A table whose cells stand on lines of their own (flat-table.ts). */
function flatTable(layout: Layout, i: number): { units: Unit[]; end: number } | null {
  const line = layout.lines[i]!
  if (line.end - line.start > 200) return null
  const cells = cellsOf(layout, line)
  if (cells.length < 3 && (cells.length > 1 || line.end - line.start > 32)) return null
  const flat = flatTableAt(layout, i, cells.length >= 3 ? cells : [])
  if (flat === null) return null
  return {
    end: flat.end,
    units: flat.cells.map((cell) => ({
      layout,
      key: cell.key,
      label: cell.label,
      labelStart: cell.start,
      ...trimmed(layout, cell.start, cell.end),
      section: cell.section,
      paragraph: 0,
      row: cell.row,
      item: false,
    })),
  }
}

interface State {
  layout: Layout
  paragraph: number
  units: Unit[]
  /** Under a heading of a form that says whose data follow: "PARTNER DETAILS". */
  partners: boolean
}

const PARTNERS =
  /^\W*(?:[a-h\d][.)])?\W*(?:(?:channel |reseller |your |our |submitting |registering )?(?:partner|reseller|submitter|distributor|registrant|applicant|sales rep)(?:'s)?(?:[- ]?(?:details|information|info|data|section|company|contact|organi[sz]ation|profile))?|partner(?:daten|angaben|informationen)|angaben (?:zum|des) partners?|(?:informations|coordonnees|donnees) (?:du |sur le )?(?:partenaire|revendeur)|partenaire|datos del (?:partner|socio|distribuidor)|dados do (?:parceiro|revendedor)|dati (?:del )?(?:partner|rivenditore)|partnergegevens|gegevens (?:van de )?partner|about (?:you|us|the partner))\W*$/u
/** What is the partner's where it stands under such a heading. */
const ONES_OWN = new Set<FieldKey>([
  'account',
  'contact',
  'firstName',
  'lastName',
  'title',
  'email',
  'phone',
  'website',
  'address',
  'country',
  'roles',
])

function ofPartner(state: State, unit: Unit): Unit {
  // A label that names the customer ends what is the partner's.
  if (unit.key !== 'skip' && NAMES_CUSTOMER.test(unit.label)) state.partners = false
  return state.partners && unit.key !== null && ONES_OWN.has(unit.key) ? { ...unit, key: 'skip' } : unit
}
const NAMES_CUSTOMER =
  /customer|client|end ?user|account|kunde|cliente|klant|kund\b|asiakas|zakaznik|klient|顧客|お客様/

/** A short line that is no field opens the next part of a form; whether it is the partner's. */
function heading(state: State, i: number): boolean {
  const { layout } = state
  const line = layout.lines[i]!
  const low = layout.low.slice(line.start, line.end)
  if (low.length > 44 || !/\p{L}/u.test(low) || (labelOf(low)?.length ?? low.length) < low.length)
    return false
  const next = layout.lines
    .slice(i + 1, i + 5)
    .find(({ zone, start, end }) => zone === 'CONTENT' && /\p{L}/u.test(layout.low.slice(start, end)))
  const field = next && labelOf(layout.low.slice(next.start, next.end))
  if (!field) return false
  state.partners = PARTNERS.test(low)
  return state.partners
}

/** Reads the line (with the lines that it wraps over); returns the index of the last line read. */
function readLine(state: State, i: number): number {
  const { layout, units } = state
  const line = layout.lines[i]!
  const lowLine = layout.low.slice(line.start, line.end)
  const label = labelOf(lowLine)
  const item = BULLET.test(lowLine)
  let end = lastWrapped(layout, i)
  if (label !== null) {
    if (label.key === 'skip' && label.length >= lowLine.length) return i
    let start = line.start + label.length
    if (start >= line.end) {
      const next = valueBelow(layout, i, label)
      if (next === null) {
        sentences(state, line.start, layout.lines[end]!.end, line, item)
        return end
      }
      start = layout.lines[next.from]!.start
      end = next.to
    } else if (label.key === 'context') end = runOn(layout, end)
    field(state, label.key, label.text, line.start, start, layout.lines[end]!.end, line, item)
    return end
  }
  // What nobody knows of the partner's data is the partner's all the same.
  if (state.partners && LABELLED.test(lowLine)) {
    field(state, 'skip', '', line.start, line.start, layout.lines[end]!.end, line, item)
    return end
  }
  const last = units.at(-1)
  if (
    item &&
    last &&
    last.key !== null &&
    last.paragraph === state.paragraph &&
    last.row === null &&
    LISTING.has(last.key) &&
    listGoesOn(layout, last, line) &&
    (last.key !== 'contact' || !filledIn(layout, last) || namesSomebody(lowLine.replace(BULLET, '')))
  ) {
    const bullet = BULLET.exec(lowLine)![0].length
    field(
      state,
      last.key,
      last.label,
      last.labelStart,
      line.start + bullet,
      layout.lines[end]!.end,
      line,
      true,
    )
    return end
  }
  const bullet = item ? BULLET.exec(lowLine)![0].length : 0
  sentences(state, line.start + bullet, layout.lines[end]!.end, line, item)
  return end
}

/** A bullet under "Persons:" continues it when the field itself was not a bullet of the same list. */
const listGoesOn = (layout: Layout, last: Unit, line: Line): boolean => {
  return (
    !BULLET.test(layout.low.slice(last.labelStart, last.labelStart + 6)) ||
    line.start - layout.text.lastIndexOf('\n', line.start) >
      last.labelStart - layout.text.lastIndexOf('\n', last.labelStart)
  )
}

/** "DM = CFO, Lorraine Teague" in one line: the bullets of notes below go on with it only where they name somebody. */
const filledIn = ({ low }: Layout, { labelStart, start }: Unit): boolean =>
  !low.slice(labelStart, start).includes('\n')

/** One field, cut where another label stands inside its line ("Value: 60k / Decision: Q4"). */
function field(
  state: State,
  key: FieldKey,
  label: string,
  labelStart: number,
  start: number,
  end: number,
  line: Line,
  item: boolean,
): void {
  const ticked = ONE_OF.has(key) ? tickedPart(state.layout, start, end) : null
  if (ticked !== null) {
    field(state, key, label, labelStart, ticked.start, ticked.end, line, item)
    return
  }
  const stop = PROSE_KEYS.has(key)
    ? proseEnd(state.layout, key, start, end)
    : valueEnd(state.layout, start, end)
  const cuts = inlineLabels(state.layout, start, stop, key)
  const make = (k: FieldKey, l: string, at: number, from: number, to: number) => {
    if (saysNothing(state.layout.low.slice(from, to))) return
    const unit: Unit = {
      layout: state.layout,
      key: k,
      label: l,
      labelStart: at,
      ...trimmed(state.layout, from, to),
      section: line.section,
      paragraph: state.paragraph,
      row: null,
      item,
    }
    state.units.push(ofPartner(state, unit))
  }
  make(key, label, labelStart, start, cuts[0]?.at ?? stop)
  for (const [i, cut] of cuts.entries()) {
    const limit = cuts[i + 1]?.at ?? stop
    // "Project: Acme Hospital. Contact: Rob Smith. The hospital must …": a value inside the line ends with its sentence, too.
    const own = PROSE_KEYS.has(cut.key) ? limit : valueEnd(state.layout, cut.start, limit)
    make(cut.key, cut.label, cut.at, cut.start, own)
    if (own < limit) sentences(state, own, limit, line, item)
  }
  const next = stop + (/^[,;]\s+/.exec(state.layout.low.slice(stop, end))?.[0].length ?? 0)
  if (next < end) sentences(state, next, end, line, item)
}

/** Sentences of a stretch of prose; a label at a sentence's start, or inline, makes a field. */
function sentences(state: State, start: number, end: number, line: Line, item: boolean): void {
  for (const piece of answersIn(state.layout, start, end))
    for (const span of sentenceSpans(state.layout, piece.start, piece.end))
      pushSentence(state, span.start, span.end, line, item)
}

function pushSentence(state: State, start: number, end: number, line: Line, item: boolean): void {
  const { layout, units } = state
  const at = trimmed(layout, start, end)
  if (!/[\p{L}\p{N}]/u.test(layout.text.slice(at.start, at.end))) return
  const lowText = layout.low.slice(at.start, at.end)
  const label = labelOf(lowText)
  if (
    label !== null &&
    label.key !== 'skip' &&
    label.length < lowText.length &&
    label.text.split(' ').length <= 5
  ) {
    field(state, label.key, label.text, at.start, at.start + label.length, at.end, line, item)
    return
  }
  const cuts = inlineLabels(layout, at.start, at.end, null)
  const make = (key: FieldKey | null, label: string, labelStart: number, from: number, to: number) =>
    units.push({
      layout,
      key,
      label,
      labelStart,
      ...trimmed(layout, from, to),
      section: line.section,
      paragraph: state.paragraph,
      row: null,
      item,
    })
  const prose = cuts[0]?.at ?? at.end
  const spans =
    layout.sections[line.section]!.sloppy || runsOn(layout.low.slice(at.start, prose))
      ? statements(layout.low, at.start, prose)
      : [{ start: at.start, end: prose }]
  for (const span of spans) make(null, '', span.start, span.start, span.end)
  for (const [i, cut] of cuts.entries())
    make(cut.key, cut.label, cut.at, cut.start, cuts[i + 1]?.at ?? at.end)
}
