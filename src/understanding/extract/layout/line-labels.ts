/**
 * Labels where they stand: at the head of a line, behind a bullet, before a dash, within a line. What a label means
 * is label-meaning.ts's question.
 */
import { meantBy } from './label-meaning.ts'
import { type FieldKey, fieldOf, isShorthand } from './labels.ts'
import type { Layout } from './layout.ts'

/** Not in "PoC:n" and "ERP:n", where a colon joins the ending to an abbreviation. */
const LABEL =
  /^(?:[-*>#+•–・■□◆◇●○▼]\s*|\(?\d{1,2}[.)]\s*|[a-h]\)\s*)*[*_]{0,2}([\p{L}][\p{L}\p{N} .'/()&+€$£,?-]{0,58}?|@|[€£$]{1,4})[*_]{0,2}\s*(?:\.{2,}(?=\s\S)|(?:\.{2,}\s*)?[*_]{0,2}[:=](?!\/\/|(?<=(?:^|\s)\p{L}{2,5}:)(?:n|ns|en|et|lle|lla|ssa|sta|aan)(?![\p{L}/])))[*_]{0,2}\s*/u
/** "【お客様】医療法人社団みずほの杜", folded. */
const BRACKETED = /^\[([\u3040-\u30ff\u4e00-\u9fff]{1,16})\]\s{0,9}(?=\S)/u
const DASHED = /^(?:[-*>•]\s*|\d{1,2}[.)]\s*)*([\p{L}][\p{L}' /]{1,26}?)\s+(?:-|>|->|-->)\s+(?=\S)/u
// White space is bounded: a mail of nothing but blanks must stay linear.
const INLINE =
  /(?:[;|,/•]\s{0,20}|\s{3,20}|\t|[.!?)]\s{1,20}|\s[-*]\s)([\p{L}][\p{L}' .-]{1,28}?)\s{0,20}[:=]\s{0,20}(?=\S)/gu
export const BULLET =
  /^(?:[-*>•–+]\s+|(?:-{1,3}>|={1,3}>|→)\s*|\[[a-z]{2,3}\]\s+|[・■□◆◇●▼]\s*|(?:p\.?\s?){1,2}s\.?\s*[:.-]\s+|n\.?b\.?\s*[:.-]\s+|\(?\d{1,2}[.)]\s+|[a-h]\)\s+|#\d+\s*:?\s*)/

export interface Label {
  key: FieldKey
  text: string
  /** Characters of the line up to the value. */
  length: number
}

export function labelOf(lowLine: string): Label | null {
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

/** "Quieren: Flow", "Kto płaci: …": a line of the form, under a label that is nobody's. */
export const LABELLED = /^[\p{L}'-]{1,20}(?: [\p{L}'-]{1,16}){0,2}(?:\s{0,10}:\s+|\s?\.{3,60}\s)\S/u

interface Cut {
  key: FieldKey
  label: string
  at: number
  start: number
}

export function inlineLabels(layout: Layout, start: number, end: number, outer: FieldKey | null): Cut[] {
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
