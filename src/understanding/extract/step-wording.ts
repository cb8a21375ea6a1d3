/**
 * A step in as few of the writer's words as tell it: without hedges, courtesy, what leads to it, its reason.
 */

import { allMatches } from '../search/all-matches.ts'
import type { Span } from './clauses.ts'
import type { DateMention } from './dates/date.ts'
import type { Layout } from './layout/layout.ts'
import type { Scored } from './step-score.ts'
import { HEDGE_LEAD, HEDGE_TAIL, OF_YOURS } from './step-wishes.ts'
import { ASK, STEP } from './step-words.ts'

/** "I'd suggest we maybe do a call with Karen on Tuesday, what do you think?": the call on Tuesday. */
export function withoutHedges({ low }: Layout, { start, end }: Span, date: DateMention | null): Span {
  const holds = (from: number, to: number) =>
    low.slice(from, to).trim().split(/\s+/).length >= 3 &&
    (date === null || date.start >= end || date.end <= start || (date.start >= from && date.end <= to))
  const lead = HEDGE_LEAD.exec(low.slice(start, end))?.[0].length ?? 0
  const begins = lead > 0 && holds(start + lead, end) ? start + lead : start
  const tail = HEDGE_TAIL.exec(low.slice(begins, end))
  if (tail !== null && holds(begins, begins + tail.index)) return { start: begins, end: begins + tail.index }
  // "How about a call on Tuesday?" without its question is none.
  const asks = begins > start ? /\s*\?\s*$/.exec(low.slice(begins, end)) : null
  return { start: begins, end: asks === null ? end : begins + asks.index }
}

/** "Looking forward to meeting you on 3 February in Millau, we remain …" is a step in a bow. */
export function withoutCourtesy(best: Scored): Scored {
  const part = best.unit.layout.low.slice(best.start, best.end)
  const bow =
    /^(?:dans l'attente de|en attendant de|(?:we |i )?look(?:ing)? forward to|ich freue mich auf|wir freuen uns auf|in afwachting van|a la espera de|aguardando|in attesa di)\s/.exec(
      part,
    )
  const tail =
    /[,;]\s(?:(?:nous|je) vous (?:prions|prie|remerci)|mit (?:freundlichen|besten)|with (?:kind|best)|cordial|un saludo|distinti|met vriendelijke).*$/.exec(
      part,
    )
  return {
    ...best,
    start: best.start + (bow?.[0].length ?? 0),
    end: tail ? best.start + tail.index : best.end,
  }
}

/** "… den 3. december, den står vi selv for": what follows the day in a clause of its own says who and how. */
const BEHIND_THE_DAY =
  /(?<!\d)[,;]\s(?!(?:um|at|a las|as|alle|om|kl|klo|godz|o|v|ab|from|von|de|da|dalle|am|on|in|im|en|nel|i|w) |\d)(?=\p{L}+(?: \S+){3})/u

/** A sentence of so many words is given whole. */
const SHORT = 14

/** The part of a long sentence that tells the step: without what leads to it, its reason and its condition. */
export function telling({ unit, start, end }: Scored, date: DateMention | null): Span {
  const { layout } = unit
  const lead = LEAD.exec(layout.low.slice(start, end))?.[0].length ?? 0
  const begins = lead > 0 && tells(layout, { start: start + lead, end }, date) ? start + lead : start
  const tail = TAIL.exec(layout.low.slice(begins, end))
  const ends =
    tail !== null && tells(layout, { start: begins, end: begins + tail.index }, date)
      ? begins + tail.index
      : end
  const day = date === null ? null : BEHIND_THE_DAY.exec(layout.low.slice(date.end, ends))
  // "… on 29 September, we need somebody of yours in the room": what is wanted of the vendor is a part of it.
  const wanted = date !== null && day !== null && OF_YOURS.test(layout.low.slice(date.end, ends))
  if (date !== null && day !== null && !wanted && date.start > begins)
    return telling({ unit, start: begins, end: date.end + day.index, score: 0, date }, null)
  if (layout.low.slice(begins, ends).split(/\s+/).length <= SHORT) return { start: begins, end: ends }
  const clauses = mainClauses(layout, { start: begins, end: ends })
  return clauses.find((clause) => tells(layout, clause, date)) ?? { start: begins, end: ends }
}

/** Whether a stretch names what is to be done, and the day where one is known. */
const tells = (layout: Layout, { start, end }: Span, date: DateMention | null): boolean => {
  const part = layout.low.slice(start, end)
  const holds = date === null || (date.start >= start && date.start < end)
  return holds && part.split(/\s+/).length >= 4 && (STEP.test(part) || ASK.test(part))
}

/** The clauses of a sentence that have a subject of their own. */
function mainClauses(layout: Layout, { start, end }: Span): Span[] {
  const clauses: Span[] = []
  let from = start
  for (const m of allMatches(layout.low.slice(start, end), MAIN)) {
    const clause = { start: from, end: start + m.index }
    // "Wendell and I have a call": so few words are a part of the subject.
    if (layout.low.slice(clause.start, clause.end).split(/\s+/).length < 3) continue
    clauses.push(clause)
    from = start + m.index + m[0].length
  }
  return [...clauses, { start: from, end }]
}
const MAIN =
  /(?:,\s(?:and |und |et |y |e |en )?|\s(?:and|und|et|y|e|en)\s)(?=(?:i|we|you|he|she|they|ich|wir|ihr|er|sie|je|nous|vous|il|elle|on|ils|yo|nosotros|ellos|noi|loro|nos|eles|ik|wij|we|jullie|ze|hij)(?:'\p{L}+)?\s)/gu

/** "PS He is away till the 3rd, so please …", "We do the workshop, next meeting is …": what leads to a step. */
const LEAD =
  /^[\s\S]*?[,;]\s(?=(?:(?:the|our|der|die|unser|la|le|el|il|o|a|de|onze|ons|det|vart|vores) )?(?:next|nachste[rsn]?|prochaine?|proxim[oa]|prossim[oa]|volgende|nasta|neste|naeste|nastepn[ey]|kolejn[ey]) \p{L}+\s)|^(?:p\.?s\.?:?\s+)?[\s\S]*?,\s(?:so|daher|deshalb|also bitte|donc|asi que|quindi|entao|portanto|dus|wiec)\s(?:please\s|bitte\s)?|^p\.?s\.?:?\s+/u
/** Its reason or its condition. */
const TAIL =
  /(?:,\s(?:if|as|since|because|falls|wenn|weil|da|denn|si|car|puisque|se|perche|poiche|porque|ya que|pois|als|want|omdat)\s|\s(?:because|weil|parce que|omdat|perche|porque)\s|(?<=\d)\s(?:as|since)\s)[\s\S]*$/
