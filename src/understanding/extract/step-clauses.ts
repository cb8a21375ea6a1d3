/** The clauses of a sentence, one of which may be a step. */

import { allMatches } from '../search/all-matches.ts'
import type { Span } from './clauses.ts'
import type { Layout } from './layout/layout.ts'
import type { Unit } from './layout/units.ts'
import { ASK, ORDER, STEP } from './step-words.ts'

/** The clauses of a sentence; one where it asks for something, or lists what is done in a few words. */
export function clausesIn(unit: Unit, sentence: Span, closeAt: Span | null): Span[] {
  const whole = unit.layout.low.slice(sentence.start, sentence.end)
  const single = () =>
    ASK.test(whole) ||
    (whole.includes(',') &&
      STEP.test(whole) &&
      whole.split(/\s+/).length <= 20 &&
      !(closeAt && closeAt.start >= sentence.start && closeAt.end <= sentence.end))
  return whole.length < 220 && !/;\s/.test(whole) && single() ? [sentence] : clausesOf(unit.layout, sentence)
}

/** A line that gives an order says something new, even where the one before has no full stop. */
export function atOrders(layout: Layout, { start, end }: Span): Span[] {
  const spans: Span[] = []
  let from = start
  for (const { index } of allMatches(layout.raw.slice(start, end), /\n/g)) {
    const at = start + index
    if (at - from < 6 || !ORDER.test(layout.low.slice(at + 1, at + 80))) continue
    spans.push({ start: from, end: at })
    from = at + 1
  }
  spans.push({ start: from, end })
  return spans
}

function clausesOf(layout: Layout, { start, end }: Span): Span[] {
  const clauses: Span[] = []
  let from = start
  const value = layout.low.slice(start, end)
  for (const m of allMatches(
    value,
    /(?:[;:]\s|\s[-–]\s|,\s(?!(?:\d|20\d\d|the \d|den \d|le \d|el \d))|\s(?:and then|but|aber|mais|pero|mas|maar|und dann)\s)/g,
  )) {
    const at = start + m.index
    if (at - from >= 6) {
      clauses.push({ start: from, end: at })
      from = at + m[0].length
    }
  }
  clauses.push({ start: from, end })
  return clauses
}
