/**
 * The agreed or requested next step and its day: what a label says, else the clause that announces or asks for
 * something that is going to happen. The request to register the deal is not a step of the deal.
 */
import type { Fact } from '../understanding.ts'
import { isCalledOff, isDayOff } from './called-off.ts'
import type { Span } from './clauses.ts'
import { COURTESY } from './context-words.ts'
import { score as closesBy, placeOf } from './dates/close-date.ts'
import type { DateMention } from './dates/date.ts'
import { isAbsence } from './dates/not-the-close.ts'
import type { Layout } from './layout/layout.ts'
import { endOfFirstSentence, low, sentenceSpans, text, type Unit } from './layout/units.ts'
import { meaningOf } from './learned/date-meaning.ts'
import { toldOf } from './learned/told-of.ts'
import { isDeskMatter, isMoreToCome } from './no-step.ts'
import { fact, foundIn, type Reading, words } from './reading.ts'
import {
  ASKED_WHETHER,
  HEDGE_LEAD,
  HEDGE_TAIL,
  INVITES,
  IS_OVER,
  OF_OTHERS,
  OF_YOURS,
  OFFERS,
  PLANNED,
  REACHED,
  TO_ARRANGE,
  WISH,
} from './step-wishes.ts'
import { ADMIN, ASK, DONE, NOT_TO, ORDER, PLAN, ROLE_TALK, STEP } from './step-words.ts'

export interface StepRead {
  step: Fact<string> | null
  date: Fact<string> | null
  /** The unit it stands in, so that the context does not repeat it. */
  unit: Unit | null
}

interface Scored {
  unit: Unit
  start: number
  end: number
  score: number
  date: DateMention | null
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

/** "I'd suggest we maybe do a call with Karen on Tuesday, what do you think?": the call on Tuesday. */
function withoutHedges({ low }: Layout, { start, end }: Span, date: DateMention | null): Span {
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

/** Only a day that can be worked out: not "in November", not "week 48". */
const usable = (date: DateMention): boolean => date.unit === 'DAY' || date.unit === 'RANGE'
/**
 * The day of a step that says no other: so many days or weeks ahead ("in 14 Tagen"), or the Monday of a numbered week
 * ("KW 51").
 */
function countedDay(reading: Reading, unit: Unit, within: Span, closeAt: Span | null): DateMention | null {
  const said = ({ start, end }: Span) => unit.layout.low.slice(start, end)
  return (
    dates(reading, unit).find(
      (date) =>
        date.start >= within.start &&
        date.end <= within.end &&
        date.first > reading.today &&
        date.start !== closeAt?.start &&
        !ABOUT.test(said(date)) &&
        (date.unit === 'WEEK'
          ? NUMBERED.test(said(date))
          : date.unit === 'AROUND' && IN_DAYS.test(said(date))),
    ) ?? null
  )
}
const NUMBERED = /^\p{L}+\.? ?(?:n[ro]?\.? ?)?\d{1,2}(?!\d| ?[/-])/u
const IN_DAYS =
  /(?:^| )(?:\d{1,2}|[\p{L}-]+) (?:days?|weeks?|fortnight|tagen?|wochen?|jours|semaines?|dias|semanas?|giorni|settiman[ae]|dagen|weken|week|dni|tygodni[e]?|tydzien|dagar|veckor|vecka|dage|dager|uger?|uker?)$/u
const ABOUT =
  /(?<!\p{L})(?:about|around|roughly|approx|ca|circa|etwa|rund|environ|unas|unos|cerca|ongeveer|zo'n|most|latest|spatestens|hochstens|maximal|next|coming|nachsten|kommenden|prochain\p{L}*|proxim\p{L}*|prossim\p{L}*|komende|to|or|bis|oder|ou|few|couple|some|ein paar|einigen|within|innerhalb|binnen|d'ici|entro|inom|inden)(?!\p{L})/u
/** Until when somebody is away is the day of no step. */
const dates = (reading: Reading, unit: Unit): DateMention[] =>
  foundIn(reading, unit).dates.filter(({ start, end }) => !isAbsence(unit.layout.low, start, end))

/** How likely a date is the day of a next step, 0 to 1 (learned/date-meaning.ts). */
function chanceOf(reading: Reading, unit: Unit, date: DateMention): number {
  const ruled = closesBy(reading, unit, date, dates(reading, unit))
  return meaningOf(placeOf(reading, unit, date, ruled))('NEXT_STEP')
}

/** Of two days as likely as each other ("the 30th or the 1st") the first is given. */
const AS_LIKELY = 0.3

/** "Tuesday last week" is read as the Tuesday to come, and is none. */
const isOver = ({ layout }: Unit, date: DateMention): boolean =>
  IS_OVER.test(layout.low.slice(date.end, date.end + 40))

/** The day of a step within a stretch of a unit: the likeliest of those to come that can be worked out. */
function dayOf(reading: Reading, unit: Unit, within: Span, closeAt: Span | null): DateMention | null {
  const ahead = dates(reading, unit)
    .filter(
      (date) =>
        date.start >= within.start &&
        date.end <= within.end &&
        usable(date) &&
        date.last >= reading.today &&
        !isOver(unit, date) &&
        date.start !== closeAt?.start,
    )
    .map((date) => ({ date, chance: chanceOf(reading, unit, date) }))
  const later = ahead.filter(({ date }) => date.last > reading.today)
  // "Before Christmas, by the 18th at the latest": a day says it better than a feast.
  const exactly = later.filter(({ date }) => date.toleranceDays === 0)
  const days = exactly.length > 0 ? exactly : later.length > 0 ? later : ahead
  const best = Math.max(...days.map(({ chance }) => chance))
  return days.find(({ chance }) => chance >= best - AS_LIKELY)?.date ?? null
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
  if (isNone(reading, unit)) return null
  const weighed = weigh(reading, unit, best, closeAt)
  return weighed.score < 3 ? null : extend(reading, unit, weighed, among, closeAt)
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

/** The clauses of a sentence; one where it asks for something, or lists what is done in a few words. */
function clausesIn(unit: Unit, sentence: Span, closeAt: Span | null): Span[] {
  const whole = unit.layout.low.slice(sentence.start, sentence.end)
  const single =
    ASK.test(whole) ||
    (/,/.test(whole) &&
      whole.split(/\s+/).length <= 20 &&
      STEP.test(whole) &&
      !(closeAt && closeAt.start >= sentence.start && closeAt.end <= sentence.end))
  return single && whole.length < 220 && !/;\s/.test(whole) ? [sentence] : clausesOf(unit.layout, sentence)
}

/**
 * Probabilities of the learnt readers, of the sentence (told.ts) and of a day in it (date-meaning.ts): a sentence below
 * `against` is no step unless its day is one; `alone` makes it one, and so does `likely` with a `day`.
 */
const SURE = { against: 0.08, alone: 0.45, likely: 0.25, day: 0.85, itsDay: 0.5 }

/** What follows from the rules' score and from the learnt readers: 3 and more for a step. */
function weigh(reading: Reading, unit: Unit, ruled: Scored, closeAt: Span | null): Scored {
  const chance = toldOf(reading, unit)('NEXT_STEP')
  const date = dayOf(reading, unit, unit, closeAt)
  const day = date === null ? 0 : chanceOf(reading, unit, date)
  if (ruled.score >= 3) {
    const doubted = chance < SURE.against && day < SURE.itsDay && !ordered(unit.layout, ruled)
    return { ...ruled, score: doubted ? 0 : ruled.score + 2 * chance }
  }
  if (chance < SURE.alone && (chance < SURE.likely || day < SURE.day)) return ruled
  const found = { ...ruled, score: 3 + Math.max(chance, day) }
  return ruled.score >= 2 ? found : { ...found, start: unit.start, end: unit.end }
}

const ordered = ({ low }: Layout, { start, end }: Span): boolean => {
  const part = low.slice(start, end)
  return ORDER.test(part) || WISH.test(part) || ASKED_WHETHER.test(part)
}

/** A line that gives an order says something new, even where the one before has no full stop. */
function atOrders(layout: Layout, { start, end }: Span): Span[] {
  const spans: Span[] = []
  let from = start
  for (const { index } of layout.raw.slice(start, end).matchAll(/\n/g)) {
    const at = start + index
    if (at - from < 6 || !ORDER.test(layout.low.slice(at + 1, at + 80))) continue
    spans.push({ start: from, end: at })
    from = at + 1
  }
  spans.push({ start: from, end })
  return spans
}

/** A labelled step is its first sentence, unless the day stands in a later one. */
function firstPart(unit: Unit, date: DateMention | null): number {
  const end = endOfFirstSentence(unit)
  return date && date.end > end ? unit.end : end
}

function clausesOf(layout: Layout, { start, end }: Span): Span[] {
  const clauses: Span[] = []
  let from = start
  const value = layout.low.slice(start, end)
  for (const m of value.matchAll(
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

function scoreClause(
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
const OURS = /\b(?:we|i|us|our|wir|ich|uns|nous|je|nosotros|noi|wij|ik|with you)\b/

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

/** "Looking forward to meeting you on 3 February in Millau, we remain …" is a step in a bow. */
function withoutCourtesy(best: Scored): Scored {
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

/** "… den 3. december, den står vi selv for": what follows the day in a clause of its own says who and how. */
const BEHIND_THE_DAY =
  /(?<!\d)[,;]\s(?!(?:um|at|a las|as|alle|om|kl|klo|godz|o|v|ab|from|von|de|da|dalle|am|on|in|im|en|nel|i|w) |\d)(?=\p{L}+(?: \S+){3})/u

/** A sentence of so many words is given whole. */
const SHORT = 14

/** The part of a long sentence that tells the step: without what leads to it, its reason and its condition. */
function telling({ unit, start, end }: Scored, date: DateMention | null): Span {
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
  for (const m of layout.low.slice(start, end).matchAll(MAIN)) {
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
