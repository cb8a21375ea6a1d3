/**
 * A layout cut into units: labelled fields ("Value: 60k", a table cell under its heading) and sentences. Every
 * extractor works on units; a unit knows its place, its section and, in a table, its row.
 */
import { type Span, statements } from '../clauses.ts'
import { B, MON } from '../dates/date-fragments.ts'
import { runsOn } from '../dictation.ts'
import { NOT_NAMES } from '../people/people-words.ts'
import { flatTableAt } from './flat-table.ts'
import { formAt } from './form.ts'
import { meantBy, namesSomebody } from './label-meaning.ts'
import { type FieldKey, fieldOf, isShorthand, saysNothing } from './labels.ts'
import type { Layout, Line } from './layout.ts'
import { cellsOf, tableAt, trimmed } from './table.ts'

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

/** Not in "PoC:n" and "ERP:n", where a colon joins the ending to an abbreviation. */
const LABEL =
  /^(?:[-*>#+•–・■□◆◇●○▼]\s*|\(?\d{1,2}[.)]\s*|[a-h]\)\s*)*[*_]{0,2}([\p{L}][\p{L}\p{N} .'/()&+€$£,?-]{0,58}?|[@€£$])[*_]{0,2}\s*(?:\.{2,}(?=\s\S)|(?:\.{2,}\s*)?[*_]{0,2}[:=](?!\/\/|(?<=(?:^|\s)\p{L}{2,5}:)(?:n|ns|en|et|lle|lla|ssa|sta|aan)(?![\p{L}/])))[*_]{0,2}\s*/u
/** "【お客様】医療法人社団みずほの杜", folded. */
const BRACKETED = /^\[([\u3040-\u30ff\u4e00-\u9fff]{1,16})\]\s{0,9}(?=\S)/u
const DASHED = /^(?:[-*>•]\s*|\d{1,2}[.)]\s*)*([\p{L}][\p{L}' /]{1,26}?)\s+(?:-|>|->|-->)\s+(?=\S)/u
// White space is bounded: a mail of nothing but blanks must stay linear.
const INLINE =
  /(?:[;|,/•]\s{0,20}|\s{3,20}|\t|[.!?)]\s{1,20}|\s[-*]\s)([\p{L}][\p{L}' .-]{1,28}?)\s{0,20}[:=]\s{0,20}(?=\S)/gu
const BULLET =
  /^(?:[-*>•–+]\s+|(?:-{1,3}>|={1,3}>|→)\s*|\[[a-z]{2,3}\]\s+|[・■□◆◇●▼]\s*|(?:p\.?\s?){1,2}s\.?\s*[:.-]\s+|n\.?b\.?\s*[:.-]\s+|\(?\d{1,2}[.)]\s+|[a-h]\)\s+|#\d+\s*:?\s*)/

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

const LISTING = new Set<FieldKey>(['contact', 'context', 'nextStep', 'roles', 'competitor', 'product'])
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

interface Label {
  key: FieldKey
  text: string
  /** Characters of the line up to the value. */
  length: number
}

function labelOf(lowLine: string): Label | null {
  const m = LABEL.exec(lowLine) ?? BRACKETED.exec(lowLine)
  if (m !== null) {
    const key = meantBy(m[1]!, lowLine.slice(m[0].length))
    const words = m[1]!.trim().split(/\s+/).length
    // "Email Bronagh, she runs purchasing: …" is a sentence, whatever words are in it.
    const prose =
      words > 5 ||
      (words > 4 && m[0].length >= lowLine.length) ||
      (words > 2 && /, /.test(m[1]!.replace(/\([^)]*\)/g, '')))
    // "Fundició Ripoll SL - contacto: …" is a row in pieces.
    const row = words > 3 && / - /.test(m[1]!)
    // "le patron veut Vault. Interlocuteur : …": the label begins after the sentence.
    const mid = words > 3 && MID_SENTENCE.test(m[1]!)
    if (key !== null && !prose && !row && !mid) return { key, text: m[1]!.trim(), length: m[0].length }
  }
  const dashed = DASHED.exec(lowLine)
  if (dashed === null) return null
  const key = fieldOf(dashed[1]!)
  const strict =
    key !== null &&
    key !== 'skip' &&
    dashed[1]!.trim().split(/\s+/).length <= 3 &&
    (EXACT.test(dashed[1]!.trim()) || isShorthand(dashed[1]!.trim()))
  return strict ? { key, text: dashed[1]!.trim(), length: dashed[0].length } : null
}
/** "I take it. Next step: …", and no shortened word ("no. of users"). */
const MID_SENTENCE = /(?:\p{L}{3}|(?<!\p{L})(?:it|in|on|me|us|ok|up|so|ja|go|es|ca|lo|la|si))[.!?]\s+\p{L}/u
/** Labels so plain that a dash is enough after them. */
const EXACT =
  /^(?:(?:end )?customer|client|account|company|contact(?: person)?|product|value|amount|budget|deal size|close(?: date)?|decision|need|context|next steps?|competition|competitor|phone|e-?mail|title|role|kunde|endkunde|ansprechpartner|produkt|volumen|betrag|abschluss|bedarf|nachster schritt|wettbewerb|cliente|contacto|contatto|producto|produto|prodotto|importe|valor|importo|cierre|chiusura|fechamento|klant|bedrag|montant|produit|besoin|contexte|echeance|timing|timeline|why now|why|what|who|when|how much)$/

const isChoice = ({ start, end }: Line, { text }: Layout): boolean =>
  /^(?:[[(] ?[x*v✓✔•]? ?[\])]|[☐□☑☒✅■])\s*\S/iu.test(text.slice(start, end))

/** The value of a label that ends its line: the next lines until a blank line or another label. */
function valueBelow(layout: Layout, i: number, label: Label): { from: number; to: number } | null {
  const lines = layout.lines
  let from = i + 1
  if (lines[from]?.zone === 'BLANK' && label.text.split(' ').length <= 3) from++
  const first = lines[from]
  if (first === undefined || first.zone !== 'CONTENT') return null
  const lowFirst = layout.low.slice(first.start, first.end)
  if (labelOf(lowFirst) !== null) return null
  if (BULLET.test(lowFirst) && !LISTING.has(label.key)) return null
  let to = lastWrapped(layout, from)
  while (
    isChoice(lines[from]!, layout) &&
    lines[to + 1]?.zone === 'CONTENT' &&
    isChoice(lines[to + 1]!, layout)
  )
    to++
  if (label.key === 'context' || label.key === 'contact' || label.key === 'roles' || label.key === 'nextStep')
    to = runOn(layout, to)
  return { from, to }
}

/** Last line of the lines that wrap on from line i. */
function lastWrapped(layout: Layout, i: number): number {
  let end = i
  while (layout.lines[end + 1]?.zone === 'CONTENT' && !layout.lines[end + 1]!.fresh) end++
  return end
}

/** "Quieren: Flow", "Kto płaci: …": a line of the form, under a label that is nobody's. */
const LABELLED = /^[\p{L}'-]{1,20}(?: [\p{L}'-]{1,16}){0,2}(?:\s{0,10}:\s+|\s?\.{3,60}\s)\S/u

/** Free text goes on over meant breaks too, until a blank line, a bullet or a label. */
function runOn(layout: Layout, end: number): number {
  let last = end
  for (
    let next = layout.lines[last + 1];
    next !== undefined && next.zone === 'CONTENT';
    next = layout.lines[last + 1]
  ) {
    const lowNext = layout.low.slice(next.start, next.end)
    if (BULLET.test(lowNext) || LABELLED.test(lowNext) || labelOf(lowNext) !== null || lowNext.includes('\t'))
      break
    last = lastWrapped(layout, last + 1)
  }
  return last
}

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
  for (const [i, cut] of cuts.entries()) make(cut.key, cut.label, cut.at, cut.start, cuts[i + 1]?.at ?? stop)
  const next = stop + (/^[,;]\s+/.exec(state.layout.low.slice(stop, end))?.[0].length ?? 0)
  if (next < end) sentences(state, next, end, line, item)
}

/** Fields of which one choice is ticked. */
const ONE_OF = new Set<FieldKey>([
  'amount',
  'closeDate',
  'nextStepDate',
  'nextStep',
  'basis',
  'product',
  'currency',
  'signal',
])
const CHOICE = /(?:^|\n|\s)(?:[[(] ?([x*v✓✔•]?) ?[\])]|([☐□])|([☑☒✅■]))[ \t]*(?=\S)/giu

/** Of choices with boxes before them the one that is ticked, without its box; null where none or several are. */
function tickedPart(layout: Layout, start: number, end: number): Span | null {
  const marks = [...layout.text.slice(start, end).matchAll(CHOICE)]
  const ticked = marks.filter((m) => m[1] || m[3])
  // Boxes behind their choices: "Flow [ ]  Vault [x]".
  const behind = /(?:[[(] ?[x*v✓✔•]? ?[\])]|[☐□☑☒✅■])\s*$/iu.test(layout.text.slice(start, end))
  if (behind || marks.length < 2 || ticked.length !== 1) return null
  const only = ticked[0]!
  const next = marks[marks.indexOf(only) + 1]
  return trimmed(layout, start + only.index + only[0].length, next === undefined ? end : start + next.index)
}

const PROSE_KEYS = new Set<FieldKey>(['context', 'nextStep', 'roles', 'skip', 'competitor'])

/** "Wir: Konzept, Pilot. Nächster Schritt ist ein Rundgang …": a sentence about the next step is not of the role. */
function proseEnd(layout: Layout, key: FieldKey, start: number, end: number): number {
  if (key === 'skip') return end
  if (key === 'nextStep')
    return start + (FACT_BEHIND.exec(layout.low.slice(start, end))?.index ?? end - start)
  const at = NEXT_IS.exec(layout.low.slice(start, end))
  return at === null ? end : start + at.index + 1
}
const NEXT_IS =
  /[.!?]\s+(?:the |our |der |unser |la |el |il |de )?(?:next step|nachster schritt|prochaine etape|proximo paso|siguiente paso|proximo passo|prossimo passo|volgende stap)\b/

/** "Customer: Acme. They farm salmon at seven sites …": the value ends with its sentence, the rest is prose. */
function valueEnd(layout: Layout, start: number, end: number): number {
  for (let i = start + 2; i < end - 24; i++)
    if (
      ends(layout, start, i) &&
      layout.low
        .slice(i + 1, end)
        .trim()
        .split(/\s+/).length >= 5
    )
      return i + 1
  return end
}

/** "Signature on 8 December, amount now 57k, close slips to mid January": the sum and the close are no step. */
const FACT_BEHIND =
  /[,;]\s(?:(?:and|und|et|y|e|en|i|och|og) )?(?:(?:the|new|our|their|der|die|das|neues?|neuer|le|la|el|il|o|de|het|nouveau|nuevo|nuova|nuovo|novo) )?(?:(?:deal )?amount|budget|(?:deal )?(?:value|size|volume)|close(?: date)?|closing(?: date)?|betrag|volumen|auftragswert|abschluss(?:termin|datum)?|montant|signature prevue|importe|presupuesto|cierre|valor|orcamento|fecho|fechamento|importo|chiusura|bedrag|kwota|wartosc|zamkniecie|belopp(?:et)?|avslut|belob(?:et)?|afslutning)(?: date)?(?= (?:(?:is|now|moves?|slips?|drops?|goes|went|down|up|to|at|in|im|on|jetzt|nun|rutscht|ist|auf|bei|est|passe|maintenant|es|ahora|pasa|baja|sube|e|agora|passa|ora|scende|sale|nu|naar|wordt|teraz|till|til|of|about|around|ca|mid|end|early|late|mitte|ende|anfang|the|:|=)\b|[€$£]?\d))(?! to be)(?=[^,;.!?\n]{0,40}(?:\d|\b(?:jan|feb|fev|mar|apr|avr|abr|ma[iyj]|jun|juin|jul|aug|aout|ago|sep|o[ck]t|out|ott|nov|de[czs]|dic)))/

interface Cut {
  key: FieldKey
  label: string
  at: number
  start: number
}

function inlineLabels(layout: Layout, start: number, end: number, outer: FieldKey | null): Cut[] {
  const cuts: Cut[] = []
  const window = layout.low.slice(start, end)
  INLINE.lastIndex = 0
  for (let m = INLINE.exec(window); m !== null; m = INLINE.exec(window)) {
    const label = m[1]!.trim()
    const key = label.split(' ').length <= 3 ? fieldOf(label) : null
    const soft =
      key === 'context' || key === 'skip' || key === 'quantity' || key === 'signal' || key === 'address'
    if (key === null || (soft && outer === null) || (outer === 'context' && soft)) {
      INLINE.lastIndex = m.index + 1
      continue
    }
    const at = start + m.index + m[0].indexOf(m[1]!)
    cuts.push({ key, label, at, start: start + m.index + m[0].length })
  }
  return cuts
}

const ABBREVIATION =
  /(?:^|[\s(.])(?:im|dipl\.?-[a-z]{2,8}|cav|comm|sw|soc|coop|agr|hnos|sdad|excmo|ilmo|sig|sig\.ra|prof\.ssa|ssa|mtro|dr|mr|mrs|ms|hr|dna|reg|adr|mailadr|hrn|fr|gebr|fa|ste|cie|messrs|dy|jt|asst|asstt|addl|exec|dep|mgr|smt|engr|jr|snr|assoc|bros|mag|prof|ing|dipl|st|nr|no|ca|approx|inc|ltd|corp|co|vs|etc|e\.g|i\.e|z\.b|d\.h|u\.a|bzw|ggf|evtl|inkl|zzgl|p\.ex|sr|sra|dott|dott\.ssa|avv|mme|mlle|bijv|o\.a|incl|tel|art|abs|fig|rs|pvt|m\/s|s\.a|s\.p\.a|s\.r\.l|b\.v|n\.v|z|o\.o|sp|cia|ltda|lda|gen|max|min|std|exp|est|geb|mio|mrd|tsd|p\.a|cell|cel|mob|ph|tfno|tlf|n|u|a|c|d|s|m|dhr|mevr|drs|ir|mw|r|lic|lda|v\.a|g|h|k|p|t|l|b|e|f|i|j|o|w|v|ul|al|os|pl|ds|sgra|eng|enga|arq|kaufm|kfm|techn|stv|stellv|wiss|resp|adj)\.$/

/** Sentences of a stretch of prose; a label at a sentence's start, or inline, makes a field. */
function sentences(state: State, start: number, end: number, line: Line, item: boolean): void {
  for (const span of sentenceSpans(state.layout, start, end))
    pushSentence(state, span.start, span.end, line, item)
}

/** Where the sentences of a stretch stand, with what closes them. */
export function sentenceSpans(layout: Layout, start: number, end: number): Span[] {
  const spans: Span[] = []
  let from = start
  for (let i = start; i <= end; i++) {
    const over = i === end
    if (!over && !ends(layout, from, i)) continue
    let to = over ? end : i + 1
    while (to < end && /["')\]”»]/.test(layout.text[to]!)) to++
    spans.push({ start: from, end: to })
    from = to
    i = Math.max(i, to - 1)
  }
  return spans
}

function ends(layout: Layout, from: number, i: number): boolean {
  const char = layout.text[i]!
  if ('。！？'.includes(char)) return true
  if (!'.!?…'.includes(char)) return false
  const after = layout.text.slice(i + 1, i + 16)
  if (!/^["')\]”»]{0,2}(?:\s|$)/.test(after)) return false
  if (char !== '.') return true
  const before = layout.low.slice(Math.max(from, i - 12), i + 1)
  // "80.000 kr. om året", "Sl. 2"
  if (/\d\s?(?:kr|fr|rs)\.$/.test(before)) return !/^\s+\p{Ll}/u.test(after)
  if (/(?:^|\s)(?:sl|poz|lp|pos|pkt)\.$/.test(before)) return !/^\s?\d/.test(after)
  // "2,4 mil. Kč", "250 tis. Kč"
  if (/\d\s?(?:mil|mill|mio|mln|mld|mrd|tis|tys|tsd)\.$/.test(before)) return false
  if (/\d\.$/.test(before))
    return (
      /^\s+\p{Lu}/u.test(after) &&
      !/^\s+(?:januar|jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez|quartal|halbj|halft)/.test(
        layout.low.slice(i + 1, i + 12),
      ) &&
      (!/(?:^|\D)\d{1,2}\.$/.test(before) || WHOLE_NUMBER.test(layout.low.slice(Math.max(from, i - 16), i)))
    )
  // "mié. 27/01", "wt. 02.02", "kl. 10"
  if (BEFORE_DIGITS.test(before) && /^\s\d/.test(after)) return false
  // "dir. produção", "invs. not pd. in time": whoever writes with capitals begins no sentence with a small letter.
  if (
    /(?:^|[\s(/,+])\p{L}{1,5}\.$/u.test(before) &&
    /^\s\p{Ll}/u.test(layout.text.slice(i + 1, i + 3)) &&
    beginsWithCapitals(layout)
  )
    return false
  if (/(?:^|\s)(?:jan|feb|mar|apr|aug|sept?|oct|okt|nov|dec|dez)\.$/.test(before))
    return !/^\s+\d/.test(after)
  if (ABBREVIATION.test(before) && !(LEGAL_FORM.test(before) && beginsSentence(after))) return false
  return !bracketed(layout, from, i)
}

const capitals = new WeakMap<Layout, boolean>()
/** Whether the sentences of a text begin with capitals, so that a stop before a small letter shortens a word. */
function beginsWithCapitals(layout: Layout): boolean {
  const known = capitals.get(layout)
  if (known !== undefined) return known
  const small = /\p{L}{6}[.!?]\s\p{Ll}/u.test(layout.text)
  const large = layout.text.match(/[.!?]\s\p{Lu}/gu)?.length ?? 0
  const begins = !layout.sections.some(({ sloppy }) => sloppy) || (!small && large >= 2)
  capitals.set(layout, begins)
  return begins
}

const BEFORE_DIGITS =
  /(?:^|[\s,;:(-])(?:mo|di|mi|do|fr|sa|so|lun|mar|mie|jue|vie|sab|dom|jeu|ven|sam|dim|gio|mer|seg|ter|qua|qui|sex|pn|wt|sr|czw|pt|sb|nd|ma|wo|vr|za|zo|man|tis|tir|ons|tor|tors|fre|lor|to|ti|on|kl|klo|g|godz|ca|h|mon|tues?|wed|thurs?|fri|sat|sun)\.$/

/** "Orrin Mills Ltd. They sign in May": a name may end the sentence with its legal form. */
const LEGAL_FORM =
  /(?:^|[\s.])(?:inc|ltd|corp|co|ltda|lda|cia|s\.a|s\.p\.a|s\.r\.l|b\.v|n\.v|o\.o|c\.v|plc|llc)\.$/
/** The next word has a capital and is no name. */
const beginsSentence = (after: string): boolean => {
  const word = /^\s+(\p{Lu}\p{L}*)(?=[\s'’,])/u.exec(after)?.[1]
  return word !== undefined && NOT_NAMES.has(word.toLowerCase())
}

/** "By Jan 31. Can you …", "by 10/19. Then …", "01 40. We …": no ordinal ("am 31. Januar"), so a sentence may end. */
const WHOLE_NUMBER = new RegExp(`(?:${B}${MON}\\.?\\s|\\d[\\s/])\\d{1,2}$`, 'u')

/** "Trent Oberholtzer (Dir. Mountain Ops)": no sentence ends within a bracket that a sentence holds. */
function bracketed(layout: Layout, from: number, i: number): boolean {
  const before = layout.low.slice(Math.max(from, i - 40), i)
  const open = before.lastIndexOf('(')
  if (open < 0 || before.includes(')', open) || !/\S/.test(before.slice(0, open))) return false
  return /^[^()\n]{1,60}\)/.test(layout.low.slice(i + 1, i + 64))
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
