/**
 * How far the value of a field reaches: over the lines that it wraps or runs on to, to the end of its sentence, or
 * only over the choice that is ticked.
 */

import { allMatches } from '../../search/all-matches.ts'
import type { Span } from '../clauses.ts'
import type { FieldKey } from './labels.ts'
import type { Layout, Line } from './layout.ts'
import { BULLET, LABELLED, type Label, labelOf } from './line-labels.ts'
import { ends } from './sentences.ts'
import { trimmed } from './table.ts'

/** Fields whose value may be a list below the label. */
export const LISTING = new Set<FieldKey>(['contact', 'context', 'nextStep', 'roles', 'competitor', 'product'])
const isChoice = ({ start, end }: Line, { text }: Layout): boolean =>
  /^(?:[[(] ?[x*v✓✔•]? ?[\])]|[☐□☑☒✅■])\s*\S/iu.test(text.slice(start, end))

/** The value of a label that ends its line: the next lines until a blank line or another label. */
export function valueBelow(layout: Layout, i: number, label: Label): { from: number; to: number } | null {
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
export function lastWrapped(layout: Layout, i: number): number {
  let end = i
  while (layout.lines[end + 1]?.zone === 'CONTENT' && !layout.lines[end + 1]!.fresh) end++
  return end
}

/** Free text goes on over meant breaks too, until a blank line, a bullet or a label. */
export function runOn(layout: Layout, end: number): number {
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

/** Fields of which one choice is ticked. */
export const ONE_OF = new Set<FieldKey>([
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
export function tickedPart(layout: Layout, start: number, end: number): Span | null {
  const marks = allMatches(layout.text.slice(start, end), CHOICE)
  const ticked = marks.filter((m) => m[1] || m[3])
  // Boxes behind their choices: "Flow [ ]  Vault [x]".
  const behind = /(?:[[(] ?[x*v✓✔•]? ?[\])]|[☐□☑☒✅■])\s*$/iu.test(layout.text.slice(start, end))
  if (behind || marks.length < 2 || ticked.length !== 1) return null
  const only = ticked[0]!
  const next = marks[marks.indexOf(only) + 1]
  return trimmed(layout, start + only.index + only[0].length, next === undefined ? end : start + next.index)
}

export const PROSE_KEYS = new Set<FieldKey>(['context', 'nextStep', 'roles', 'skip', 'competitor'])

/** "Wir: Konzept, Pilot. Nächster Schritt ist ein Rundgang …": a sentence about the next step is not of the role. */
export function proseEnd(layout: Layout, key: FieldKey, start: number, end: number): number {
  if (key === 'skip') return end
  if (key === 'nextStep')
    return start + (FACT_BEHIND.exec(layout.low.slice(start, end))?.index ?? end - start)
  const at = NEXT_IS.exec(layout.low.slice(start, end))
  return at === null ? end : start + at.index + 1
}
const NEXT_IS =
  /[.!?]\s+(?:the |our |der |unser |la |el |il |de )?(?:next step|nachster schritt|prochaine etape|proximo paso|siguiente paso|proximo passo|prossimo passo|volgende stap)\b/

/** "Customer: Acme. They farm salmon at seven sites …": the value ends with its sentence, the rest is prose. */
export function valueEnd(layout: Layout, start: number, end: number): number {
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
