/** How much a clause is a step of the deal: points for what it says, and what the learnt readers hear. */
import { isCalledOff, isDayOff } from './called-off.ts'
import type { Span } from './clauses.ts'
import { COURTESY } from './context-words.ts'
import type { DateMention } from './dates/date.ts'
import type { Layout } from './layout/layout.ts'
import type { Unit } from './layout/units.ts'
import { toldOf } from './learned/told-of.ts'
import type { Reading } from './reading.ts'
import { chanceOf, dates, dayOf, isOver, usable } from './step-day.ts'
import { ASKED_WHETHER, OF_YOURS, OFFERS, PLANNED, WISH } from './step-wishes.ts'
import { ADMIN, ASK, DONE, NOT_TO, ORDER, PLAN, ROLE_TALK, STEP } from './step-words.ts'

export interface Scored {
  unit: Unit
  start: number
  end: number
  score: number
  date: DateMention | null
}

/**
 * Probabilities of the learnt readers, of the sentence (told.ts) and of a day in it (date-meaning.ts): a sentence below
 * `against` is no step unless its day is one; `alone` makes it one, and so does `likely` with a `day`.
 */
export const SURE = { against: 0.08, alone: 0.45, likely: 0.25, day: 0.85, itsDay: 0.5 }

/** What follows from the rules' score and from the learnt readers: 3 and more for a step. */
export function weigh(reading: Reading, unit: Unit, ruled: Scored, closeAt: Span | null): Scored {
  const chance = toldOf(reading, unit)('NEXT_STEP')
  // Of most sentences the words say enough.
  const day = () => {
    const date = dayOf(reading, unit, unit, closeAt)
    return date === null ? 0 : chanceOf(reading, unit, date)
  }
  if (ruled.score >= 3) {
    const doubted = chance < SURE.against && day() < SURE.itsDay && !ordered(unit.layout, ruled)
    return { ...ruled, score: doubted ? 0 : ruled.score + 2 * chance }
  }
  if (chance < SURE.alone && (chance < SURE.likely || day() < SURE.day)) return ruled
  const found = { ...ruled, score: 3 + Math.max(chance, day()) }
  return ruled.score >= 2 ? found : { ...found, start: unit.start, end: unit.end }
}

const ordered = ({ low }: Layout, { start, end }: Span): boolean => {
  const part = low.slice(start, end)
  return ORDER.test(part) || WISH.test(part) || ASKED_WHETHER.test(part)
}

export function scoreClause(
  reading: Reading,
  unit: Unit,
  clause: Span,
  closeAt: Span | null,
  whole: string,
): number {
  const part = unit.layout.low.slice(clause.start, clause.end)
  const date = dates(reading, unit).find(
    (d) =>
      d.start >= clause.start &&
      d.end <= clause.end &&
      !isOver(unit, d) &&
      !isDayOff(unit.layout.low, d.start, d.end),
  )
  const future =
    date !== undefined && date.last >= reading.today && !(closeAt && date.start === closeAt.start)
  const exact = future && usable(date) && date.last > reading.today
  if (!exact && isCalledOff(part)) return 0
  const order = ORDER.test(part)
  const wished = WISH.test(part) || ASKED_WHETHER.test(part)
  const theirs = OF_YOURS.test(part)
  const step = order || wished || theirs || STEP.test(part)
  // "Before that," and the step follows.
  if (!step && (!exact || part.trim().split(/\s+/).length < 3)) return 0
  const ours = exact && FIRST_PERSON.test(part)
  let score = 0
  if (step) score += 2
  if (PLAN.test(part)) score += 1.6
  if (order || wished || theirs || ASK.test(part)) score += 1.8
  if (PLANNED.test(whole)) score += 1.6
  if (exact) score += /\?\s*$/.test(part) ? 3 : 2
  else if (future) score += 0.6
  if (exact && comesInstead(unit, clause, whole)) score += 3
  if (!step && ours) score += 1
  if (score < 2) return 0
  if (ADMIN.test(part)) score -= 4
  if (OFFERS.test(part)) score += 1
  else if (COURTESY.test(part) && !exact) score -= 2
  if (NOT_TO.test(part)) score -= 4
  if (DONE.test(part) && !exact && !wished) score -= 2.5
  if (DONE.test(part) && date && date.last < reading.today) score -= 2
  if (date && usable(date) && date.last < reading.today && !ASK.test(part)) score -= 2
  if (closeAt && date && date.start === closeAt.start) score -= 3
  if (!future && !ASK.test(part) && ROLE_TALK.test(part)) score -= 1.5
  if (/\b(?:regulator|auditor|board|insurer|audit|inspection|competitor)\b/.test(part) && !ASK.test(part))
    score -= OURS.test(part) ? 1.2 : 1.8
  if (unit.key === 'context') score -= 0.5
  if (unit.layout.sections[unit.section]?.side === 'CUSTOMER') score -= 0.5
  if (
    /\b(?:bestellt|signed|place the order|order by|decision|decide|entscheid\w*|beauftrag\w*|adjudica\w*|decision prevue)\b/.test(
      part,
    )
  )
    score -= 1.5
  if (/^\s*(?:thanks|thank you|danke|merci(?! de)|gracias|obrigado|grazie|bedankt)/.test(whole)) score -= 2
  return score
}

/** "Martes no puede, mejor el jueves", "Schůzka se ruší. Navrhuji 16. prosince": the day behind what is called off. */
function comesInstead({ layout }: Unit, { start }: Span, whole: string): boolean {
  if (isCalledOff(whole)) return true
  const before = layout.low.slice(Math.max(0, start - 90), start).trimEnd()
  const last = before
    .slice(0, -1)
    .split(/[!?\n]|(?<!\d)\. /)
    .at(-1)!
  return whole.split(/\s+/).length <= 12 && isCalledOff(last) && (STEP.test(last) || /\d/.test(last))
}

/** What the partner itself does on a day is a step, whatever the verb. */
const FIRST_PERSON =
  /\b(?:we|i|im|ill|i'm|i'll|we'll|we're|me|wir|ich|nous|je|nosotros|yo|noi|io|wij|ik|eu|vi|andiamo|vado|vamos|voy|vou|temos|tenemos|abbiamo|estamos|siamo|mamy)\b/
export const OURS = /\b(?:we|i|us|our|wir|ich|uns|nous|je|nosotros|noi|wij|ik|with you)\b/
