/**
 * The agreed or requested next step and its day: what a label says, else the clause that announces or asks for
 * something that is going to happen. The request to register the deal is not a step of the deal.
 */
import type { Fact } from '../understanding.ts'
import type { DateMention } from './dates/date.ts'
import { endOfFirstSentence, low, text, type Unit } from './layout/units.ts'
import { toldOf } from './learned/told-of.ts'
import { fact, foundIn, type Reading, words } from './reading.ts'
import { ADMIN, ASK, DONE, PLAN, ROLE_TALK, STEP } from './step-words.ts'

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
export function readNextStep(
  reading: Reading,
  units: Unit[],
  closeAt: { start: number; end: number } | null,
): StepRead {
  const scored = units.flatMap((unit, order) => {
    const found = scoreUnit(reading, unit, closeAt)
    return found === null ? [] : [{ ...found, score: found.score + order * 0.01 }]
  })
  const best = scored.filter(({ score }) => score >= 3).sort((a, b) => b.score - a.score)[0]
  if (best === undefined) return { step: null, date: ownDate(reading, units), unit: null }
  const joined = withoutCourtesy(withWish(units, withDay(reading, units, best, closeAt)))
  const value = words(joined.unit.layout, joined.start, joined.end).replace(/[。.]$/, '')
  const dated =
    best.date ??
    joined.date ??
    dates(reading, best.unit).find((date) => usable(date) && date.last > reading.today) ??
    dates(reading, best.unit).find(usable) ??
    null
  return {
    step: fact(value, joined.unit.layout, joined.start, joined.end, Math.min(0.95, 0.5 + best.score / 25)),
    date:
      dated && usable(dated)
        ? fact(dated.first, best.unit.layout, dated.start, dated.end, 0.9)
        : ownDate(reading, units),
    unit: best.unit,
  }
}

/** Only a day that can be worked out: not "in November", not "week 48". */
const usable = (date: DateMention): boolean => date.unit === 'DAY' || date.unit === 'RANGE'
const dates = (reading: Reading, unit: Unit): DateMention[] => foundIn(reading, unit).dates

/** "Next step date: 22.10." on a line of its own. */
function ownDate(reading: Reading, units: Unit[]): Fact<string> | null {
  for (const unit of units) {
    if (unit.key !== 'nextStepDate') continue
    const date = dates(reading, unit).find(usable)
    if (date) return fact(date.first, unit.layout, date.start, date.end, 0.95)
  }
  return null
}

function scoreUnit(
  reading: Reading,
  unit: Unit,
  closeAt: { start: number; end: number } | null,
): Scored | null {
  if (unit.key === 'nextStep') {
    const date = dates(reading, unit).find(usable) ?? null
    if (/^(?:none|n\/?a|tbd|-+|keine?|aucune?|ninguno|nessuno|geen)\W*$/.test(low(unit)) || low(unit) === '')
      return null
    const end = firstPart(unit, date)
    return { unit, start: unit.start, end, score: 12, date }
  }
  if (unit.key !== null && unit.key !== 'context' && unit.key !== 'closeDate') return null
  if (unit.key === 'closeDate') return null
  const whole = low(unit)
  const asks = ASK.test(whole)
  const single =
    asks ||
    (/,/.test(whole) &&
      whole.split(/\s+/).length <= 20 &&
      STEP.test(whole) &&
      !(closeAt && closeAt.start >= unit.start && closeAt.end <= unit.end))
  const clauses =
    single && whole.length < 220 && !/(?<!\d)[.;]\s/.test(whole)
      ? [{ start: unit.start, end: unit.end }]
      : clausesOf(unit)
  let best: Scored | null = null
  for (const clause of clauses) {
    const score = scoreClause(reading, unit, clause, closeAt, whole)
    if (best === null || score > best.score) best = { unit, ...clause, score, date: null }
  }
  const weighed = weigh(
    reading,
    unit,
    best ?? { unit, start: unit.start, end: unit.end, score: 0, date: null },
  )
  return weighed.score < 3 ? null : extend(reading, unit, weighed, clauses, closeAt)
}

/** Probabilities of the learnt reader: below `against` it takes a step away, from `alone` it finds one. */
const SURE = { against: 0.08, alone: 0.45 }

/** What follows from the rules' score and from the learnt reader: 3 and more for a step. */
function weigh(reading: Reading, unit: Unit, ruled: Scored): Scored {
  const chance = toldOf(reading, unit)('NEXT_STEP')
  if (ruled.score >= 3) return { ...ruled, score: chance < SURE.against ? 0 : ruled.score + 2 * chance }
  if (chance < SURE.alone) return ruled
  const found = { ...ruled, score: 3 + chance }
  return ruled.score >= 2 ? found : { ...found, start: unit.start, end: unit.end }
}

/** A labelled step is its first sentence, unless the day stands in a later one. */
function firstPart(unit: Unit, date: DateMention | null): number {
  const end = endOfFirstSentence(unit)
  return date && date.end > end ? unit.end : end
}

interface Clause {
  start: number
  end: number
}

function clausesOf(unit: Unit): Clause[] {
  const clauses: Clause[] = []
  let from = unit.start
  const value = low(unit)
  for (const m of value.matchAll(
    /(?:[;:]\s|\s[-–]\s|,\s(?!(?:\d|20\d\d|the \d|den \d|le \d|el \d))|\s(?:and then|but|aber|mais|pero|mas|maar|und dann)\s)/g,
  )) {
    const at = unit.start + m.index
    if (at - from >= 6) {
      clauses.push({ start: from, end: at })
      from = at + m[0].length
    }
  }
  clauses.push({ start: from, end: unit.end })
  return clauses
}

function scoreClause(
  reading: Reading,
  unit: Unit,
  clause: Clause,
  closeAt: { start: number; end: number } | null,
  whole: string,
): number {
  const part = unit.layout.low.slice(clause.start, clause.end)
  const date = dates(reading, unit).find((d) => d.start >= clause.start && d.end <= clause.end)
  const future =
    date !== undefined && date.last >= reading.today && !(closeAt && date.start === closeAt.start)
  const exact = future && usable(date)
  const step = STEP.test(part)
  if (!step && !exact) return 0
  const ours = exact && FIRST_PERSON.test(part)
  let score = 0
  if (step) score += 2
  if (PLAN.test(part)) score += 1.6
  if (ASK.test(part)) score += 1.8
  if (exact) score += /\?\s*$/.test(part) ? 3 : 2
  else if (future) score += 0.6
  if (!step && ours) score += 1
  if (score < 2) return 0
  if (ADMIN.test(part)) score -= 4
  if (DONE.test(part) && !exact) score -= 2.5
  if (DONE.test(part) && date && date.last < reading.today) score -= 2
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

/** What the partner itself does on a day is a step, whatever the verb. */
const FIRST_PERSON =
  /\b(?:we|i|im|ill|i'm|i'll|we'll|we're|me|wir|ich|nous|je|nosotros|yo|noi|io|wij|ik|eu|vi|andiamo|vado|vamos|voy|vou|temos|tenemos|abbiamo|estamos|siamo|mamy)\b/
const OURS = /\b(?:we|i|us|our|wir|ich|uns|nous|je|nosotros|noi|wij|ik|with you)\b/

/** Widens the clause to its purpose ("to agree who presents") and to the clause that gives the day. */
function extend(
  reading: Reading,
  unit: Unit,
  best: Scored,
  clauses: Clause[],
  closeAt: { start: number; end: number } | null,
): Scored {
  let { start, end } = best
  const dated = (clause: Clause): DateMention | undefined =>
    dates(reading, unit).find(
      (d) =>
        d.start >= clause.start &&
        d.end <= clause.end &&
        d.last > reading.today &&
        usable(d) &&
        !(closeAt && d.start === closeAt.start),
    )
  const at = clauses.findIndex((clause) => clause.start === best.start)
  const next = clauses[at + 1]
  let date = dated({ start, end })
  if (
    next &&
    (/^(?:to |um |pour |para |per |om |so (?:that|we)|afin|damit|for |who |which )/.test(
      unit.layout.low.slice(next.start, next.end),
    ) ||
      (date === undefined && dated(next)))
  ) {
    end = next.end
    date ??= dated(next)
  }
  const before = clauses[at - 1]
  if (date === undefined && before && dated(before)) {
    start = before.start
    date = dated(before)
  } else if (before && start - before.start < 26) start = before.start
  while (end > start && /[\s.,;:!]/.test(unit.layout.text[end - 1]!)) end--
  return { ...best, start, end, date: date ?? null, score: best.score }
}

/** "Could you show us Vault? The 18th would suit me.": the day stands in the sentence after the request. */
function withDay(
  reading: Reading,
  units: Unit[],
  best: Scored,
  closeAt: { start: number; end: number } | null,
): Scored {
  const next = units[units.indexOf(best.unit) + 1]
  if (best.date !== null || dates(reading, best.unit).some(usable) || !next) return best
  if (next.layout !== best.unit.layout || next.key !== null || next.section !== best.unit.section) return best
  const date = dates(reading, next).find((day) => usable(day) && day.last > reading.today)
  if (!date || (closeAt && date.start === closeAt.start) || !SUITS.test(low(next))) return best
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

/** "We'd like to see it. Could it be on the 27th?" is one step in two sentences. */
function withWish(units: Unit[], best: Scored): Scored {
  const i = units.indexOf(best.unit)
  const before = units[i - 1]
  const short = low(best.unit).split(/\s+/).length <= 8 && /\?\s*$/.test(text(best.unit))
  if (
    !short ||
    !before ||
    before.layout !== best.unit.layout ||
    before.paragraph !== best.unit.paragraph ||
    before.key !== null
  )
    return best
  return STEP.test(low(before)) ? { ...best, start: before.start } : best
}
