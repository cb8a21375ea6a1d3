/** Job titles that stand apart from the name: in a field of their own, in the line under a signature's name. */

import { findOrgs } from '../account/find-orgs.ts'
import type { Layout } from '../layout/layout.ts'
import { low, type Unit } from '../layout/units.ts'
import { type Reading, words } from '../reading.ts'
import type { Draft } from './contact-draft.ts'
import { flip } from './contact-headers.ts'
import { sameName } from './person.ts'
import { isPlace } from './phone-country.ts'
import { isTitle, RANK, type Span, titleSpan } from './title.ts'

/** "Job title: Group Financial Controller" of a form goes to the person named nearest before, else after. */
export function titleFields(units: Unit[], drafts: Draft[]): void {
  const named = (order: number) => drafts.some((draft) => draft.order <= order)
  const later = units.some((unit, order) => unit.key === 'title' && named(order))
  for (const [order, unit] of units.entries()) {
    // The title of the deal stands before anybody is named, where that person's title follows.
    if (later && !named(order) && unit.label === 'title') continue
    const inContact = unit.key === 'roles' && ROLE_LABEL.test(unit.label) && isTitle(low(unit))
    if (unit.key !== 'title' && !inContact) continue
    const value = words(unit.layout, unit.start, unit.end)
    if (value === '' || value.length > 80 || /^(?:n\/?a|-+|tbd|unknown|unbekannt)$/i.test(value)) continue
    const open = drafts.filter(
      (draft) => draft.title === null && draft.unit?.layout === unit.layout && draft.unit.row === unit.row,
    )
    const before = open.filter((draft) => draft.order <= order).sort((a, b) => b.order - a.order)[0]
    const chosen = before ?? open[0]
    if (chosen) chosen.title = { value, source: unit.layout, start: unit.start, end: unit.end }
  }
}

const ROLE_LABEL =
  /^(?:role|rolle|rol|ruolo|funktion|function|fonction|funcion|funcao|cargo|functie|stanowisko|funkcja|befattning|stilling|funkce|asema)\s?:?$/

/** In a customer's signature the line (or the segment) under the name is the title. */
export function signatureTitles(reading: Reading, drafts: Draft[]): void {
  for (const layout of reading.layouts) {
    for (const line of layout.lines) {
      const section = layout.sections[line.section]!
      if (line.zone !== 'SIGNATURE' || section.side !== 'CUSTOMER') continue
      const draft =
        drafts.find(
          (d) => d.name && section.author && sameName(d.name.value, flip(section.author.name) || '?'),
        ) ?? (drafts.length === 1 ? drafts[0] : undefined)
      if (!draft || draft.title !== null) continue
      const title = titleOfLine(layout, line)
      if (title !== null)
        draft.title = { value: words(layout, title.start, title.end), source: layout, ...title }
    }
  }
}

function titleOfLine(layout: Layout, line: Span): Span | null {
  let at = line.start
  for (const part of layout.text.slice(line.start, line.end).split(/(\s*[|·•]\s*|\s[–—-]\s|\s{3,})/)) {
    const span = { start: at, end: at + part.length }
    at += part.length
    const lowPart = layout.low.slice(span.start, span.end)
    if (!isTitle(lowPart) || /\d{3}|@|www/.test(lowPart)) continue
    const comma = lowPart.indexOf(', ')
    if (comma > 0) {
      const [head, tail] = [lowPart.slice(0, comma), lowPart.slice(comma + 2)]
      const orgs = findOrgs(layout.text, layout.low, span.start + comma + 2, span.end)
      if (RANK.test(head) && isField(layout, span.start + comma + 2, span.end)) return span
      if (isTitle(head) && (!isTitle(tail) || orgs.some((org) => org.legal || org.orgWords > 0)))
        return { start: span.start, end: span.start + comma }
      if (!isTitle(head) && isTitle(tail)) return { start: span.start + comma + 2, end: span.end }
    }
    return span
  }
  return null
}

/** "VP, Lending Operations": what a bare rank is of; no firm and no place. */
const isField = (layout: Layout, start: number, end: number): boolean =>
  !isPlace(layout.low.slice(start, end).trim()) &&
  !findOrgs(layout.text, layout.low, start, end).some((org) => org.legal || org.orgWords > 0)

/** "Her email is …, and she is Director of Care": the title of the only person there is, or of the last one named. */
export function pronounTitles(units: Unit[], drafts: Draft[]): void {
  for (const unit of units) {
    if (unit.key !== null && unit.key !== 'context' && unit.key !== 'email') continue
    const m = IS_A.exec(low(unit))
    if (m === null) continue
    const at = unit.start + m.index + m[0].length
    const draft = drafts.length === 1 ? drafts[0]! : lastNamed(unit, at, drafts)
    if (draft === undefined) continue
    // "She's the treasurer for Crawfish Kings and can't see …"
    const stop = low(unit)
      .slice(at - unit.start)
      .search(/\s(?:for|at|and|und|et|y|e|bei|chez|en|da|in)\s/)
    const span =
      titleSpan(unit.layout.low, at, unit.end) ??
      (stop < 0 ? null : titleSpan(unit.layout.low, at, Math.min(unit.end, at + stop)))
    if (span === null || span.start - at > 1) continue
    const value = words(unit.layout, span.start, span.end)
    if (draft.title === null || isFuller(value, draft.title.value))
      draft.title = { value, source: unit.layout, ...span }
  }
}
const IS_A =
  /(?:^|[\s,;(])(?:she|he|sie|er|elle|il|ella|ela|lei|lui|zij|hij|hon|han|hun|ona|on)(?:'?s| is| ist| est| es| e| ar| er| jest| je) (?:there |dort |the |their |our |a |die |der |ihre? |la |le |el |il |o |de |het |hun )?/

/** Whom "he" in one of the next sentences of the same paragraph means: the one person who has just been named. */
function lastNamed(unit: Unit, at: number, drafts: Draft[]): Draft | undefined {
  const named = drafts.filter(
    ({ name, unit: own }) =>
      name?.source === unit.layout &&
      own?.paragraph === unit.paragraph &&
      name.start < at &&
      at - name.end < 250,
  )
  return named.length === 1 ? named[0] : undefined
}

/** "Corporate Controller" after "their controller". */
const isFuller = (title: string, known: string): boolean =>
  !known.includes(' ') && title.length < 40 && title.toLowerCase().endsWith(` ${known.toLowerCase()}`)
