/**
 * The agreed or requested next step and its day: what a label says, else the clause that announces or asks for
 * something that is going to happen. The request to register the deal is not a step of the deal.
 */
import type { Fact } from '../understanding.ts'
import { isCalledOff, isDayOff } from './called-off.ts'
import type { Span } from './clauses.ts'
import type { DateMention } from './dates/date.ts'
import { sentenceSpans } from './layout/sentences.ts'
import { endOfFirstSentence, low, text, type Unit } from './layout/units.ts'
import { isDeskMatter, isMoreToCome } from './no-step.ts'
import { fact, foundIn, type Reading, words } from './reading.ts'
import { atOrders, clausesIn } from './step-clauses.ts'
import { chanceOf, countedDay, dates, dayOf, isOver, usable } from './step-day.ts'
import { OURS, type Scored, SURE, scoreClause, weigh } from './step-score.ts'
import { INVITES, OF_OTHERS, REACHED, TO_ARRANGE } from './step-wishes.ts'
import { telling, withoutCourtesy, withoutHedges } from './step-wording.ts'
import { ASK, DONE, STEP } from './step-words.ts'

export interface StepRead {
  step: Fact<string> | null
  date: Fact<string> | null
  /** The unit it stands in, so that the context does not repeat it. */
  unit: Unit | null
}

/** The next step of one deal. */
export function readNextStep(reading: Reading, units: Unit[], closeAt: Span | null): StepRead {
  const scored = units.flatMap((unit, order) => {
    const found = scoreUnit(reading, unit, closeAt)
    return found === null ? [] : [{ ...found, score: found.score + order * 0.01 }]
  })
  const best = scored.filter(({ score }) => score >= 3).sort((a, b) => b.score - a.score)[0]
  if (best === undefined) return { step: null, date: ownDate(reading, units), unit: null }
  const joined = withoutCourtesy(withWish(units, withDay(reading, units, best, closeAt)))
  const dated = joined.date ?? dayOf(reading, best.unit, best.unit, closeAt)
  const told = joined.unit.key === 'nextStep' ? joined : telling(joined, dated)
  const day = dated ?? countedDay(reading, joined.unit, told, closeAt)
  const { start, end } = withoutHedges(joined.unit.layout, told, dated)
  const value = words(joined.unit.layout, start, end).replace(/[。.]$/, '')
  return {
    step: fact(value, joined.unit.layout, start, end, Math.min(0.95, 0.5 + best.score / 25)),
    date: day ? fact(day.first, joined.unit.layout, day.start, day.end, 0.9) : ownDate(reading, units),
    unit: best.unit,
  }
}

/** "Next step date: 22.10." on a line of its own. */
function ownDate(reading: Reading, units: Unit[]): Fact<string> | null {
  for (const unit of units) {
    if (unit.key !== 'nextStepDate') continue
    const date = dates(reading, unit).find(usable)
    if (date) return fact(date.first, unit.layout, date.start, date.end, 0.95)
  }
  return null
}

function scoreUnit(reading: Reading, unit: Unit, closeAt: Span | null): Scored | null {
  if (unit.key === 'nextStep') return labelled(reading, unit)
  if (unit.key !== null && unit.key !== 'context') return null
  let best: Scored = { unit, start: unit.start, end: unit.end, score: 0, date: null }
  let among: Span[] = [best]
  const sentences = sentenceSpans(unit.layout, unit.start, unit.end)
  for (const sentence of sentences.flatMap((span) => atOrders(unit.layout, span))) {
    const clauses = clausesIn(unit, sentence, closeAt)
    for (const clause of clauses) {
      const score = scoreClause(
        reading,
        unit,
        clause,
        closeAt,
        unit.layout.low.slice(sentence.start, sentence.end),
      )
      if (score > best.score) [best, among] = [{ unit, ...clause, score, date: null }, clauses]
    }
  }
  const weighed = weigh(reading, unit, best, closeAt)
  if (weighed.score < 3 || isNone(reading, unit)) return null
  return extend(reading, unit, weighed, among, closeAt)
}

/**
 * What is over, what others than the three parties of the deal come for on a day of theirs, who may come to what was
 * told before, and how somebody is reached.
 */
function isNone(reading: Reading, unit: Unit): boolean {
  const said = low(unit)
  if (isMoreToCome(said) || isDeskMatter(said)) return true
  if (isCalledOff(said) && !isAhead(reading, unit)) return true
  if (!isAhead(reading, unit) && (INVITES.test(said) || tellsWay(reading, unit))) return true
  if (ASK.test(said) || /\?\s*$/.test(said)) return false
  const days = dates(reading, unit).filter(usable)
  const over = days.length > 0 && days.every((date) => isOver(unit, date))
  return (over && DONE.test(said)) || (OF_OTHERS.test(said) && !OURS.test(said) && !YOURS.test(said))
}

const isAhead = (reading: Reading, unit: Unit): boolean =>
  dates(reading, unit).some(
    (date) =>
      usable(date) &&
      date.last > reading.today &&
      !isDayOff(low(unit), date.start - unit.start, date.end - unit.start),
  )

function tellsWay(reading: Reading, unit: Unit): boolean {
  const { emails, phones } = foundIn(reading, unit)
  const said = low(unit)
  return emails.length + phones.length > 0 && REACHED.test(said) && !TO_ARRANGE.test(said)
}

/** "Next step: demo on the 12th"; nothing where the label stands alone or the day has passed. */
function labelled(reading: Reading, unit: Unit): Scored | null {
  if (/^(?:none|n\/?a|tbd|-+|keine?|aucune?|ninguno|nessuno|geen)?\W*$/.test(low(unit))) return null
  const date = dates(reading, unit).find(usable) ?? null
  if (date !== null && date.last < reading.today) return null
  return { unit, start: unit.start, end: firstPart(unit, date), score: 12, date }
}

/** A labelled step is its first sentence, unless the day stands in a later one. */
function firstPart(unit: Unit, date: DateMention | null): number {
  const end = endOfFirstSentence(unit)
  return date && date.end > end ? unit.end : end
}

const YOURS =
  /\b(?:you|your|euch|ihnen|vous|votre|vos|vosotros|vuestr\w+|ustedes|voces|voi|vostr\w|jullie|panstw\w+|wam|ni|er|jer|jeres|dere|deres)\b/

/** Widens the clause to its purpose ("to agree who presents") and to the clause that gives the day. */
function extend(reading: Reading, unit: Unit, best: Scored, clauses: Span[], closeAt: Span | null): Scored {
  let { start, end } = best
  const dated = (clause: Span) => dayOf(reading, unit, clause, closeAt)
  const at = clauses.findIndex((clause) => clause.start === best.start)
  const next = clauses[at + 1]
  let date = dated({ start, end })
  if (
    next &&
    (/^(?:to |um |pour |para |per |om |so (?:that|we)|afin|damit|for |who |which )/.test(
      unit.layout.low.slice(next.start, next.end),
    ) ||
      (date === null && dated(next)))
  ) {
    end = next.end
    date ??= dated(next)
  }
  const before = clauses[at - 1]
  if (date === null && before && dated(before)) {
    start = before.start
    date = dated(before)
  } else if (before && start - before.start < 26) start = before.start
  while (end > start && /[\s.,;:!]/.test(unit.layout.text[end - 1]!)) end--
  return { ...best, start, end, date }
}

/** "Could you show us Vault? The 18th would suit me.": the day stands in the sentence after the request. */
function withDay(reading: Reading, units: Unit[], best: Scored, closeAt: Span | null): Scored {
  const next = units[units.indexOf(best.unit) + 1]
  if (best.date !== null || dates(reading, best.unit).some(usable) || !next) return best
  if (next.layout !== best.unit.layout || next.key !== null || next.section !== best.unit.section) return best
  const date = dayOf(reading, next, next, closeAt)
  if (date === null) return best
  const named = low(next).split(/\s+/).length <= 8 && chanceOf(reading, next, date) >= SURE.itsDay
  if (!named && !SUITS.test(low(next))) return best
  return {
    ...best,
    date,
    end: next.layout === best.unit.layout && best.end >= best.unit.end - 2 ? next.end : best.end,
  }
}
const SUITS =
  /\b(?:suits?|works?|free|available|good for|how about|what about|maybe on|passt|passen|passte|ginge|frei|convien\w*|disponible|dispo|vendria|viene bien|livre|libero|disponibile|schikt|past|kan op)\b/

/** "We'd like to see it. Could it be on the 27th?" is one step in two sentences: the latter names only the day. */
function withWish(units: Unit[], best: Scored): Scored {
  const i = units.indexOf(best.unit)
  const before = units[i - 1]
  const short =
    low(best.unit).split(/\s+/).length <= 8 && (/\?\s*$/.test(text(best.unit)) || best.date !== null)
  if (
    !short ||
    STEP.test(low(best.unit)) ||
    best.unit.key !== null ||
    !before ||
    before.layout !== best.unit.layout ||
    before.paragraph !== best.unit.paragraph ||
    before.key !== null
  )
    return best
  return STEP.test(low(before)) ? { ...best, start: before.start } : best
}
