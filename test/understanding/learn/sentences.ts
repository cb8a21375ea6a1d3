/**
 * What the readers of sentences learn from: examples/sentences/*.tsv, one sentence of a partner's mail a line:
 *   what it tells, as letters (R customer relationship, T technical fit, F reference, C close: the roles that the
 *   partner takes; N a next step; X the need, problem, project, competitor or reason; - nothing of these),
 *   the language, and the words, with each date in braces and what it is for: {C:end of March} the customer decides,
 *   {N:Tuesday} a next step, {O:1 July} anything else.
 * Relative dates count from Thursday, 15 October 2026.
 */

import { placeOf, score } from '../../../src/understanding/extract/dates/close-date.ts'
import type { DateMention } from '../../../src/understanding/extract/dates/date.ts'
import type { Unit } from '../../../src/understanding/extract/layout/units.ts'
import {
  featuresOf as dateFeatures,
  MEANINGS,
  type Meaning,
} from '../../../src/understanding/extract/learned/date-meaning.ts'
import { hintsOf } from '../../../src/understanding/extract/learned/hints.ts'
import { featuresOf, THINGS, type Thing } from '../../../src/understanding/extract/learned/told.ts'
import { sayingWe } from '../../../src/understanding/extract/learned/told-of.ts'
import { foundIn, type Reading, read } from '../../../src/understanding/extract/reading.ts'
import { oursOf, ruledRoles } from '../../../src/understanding/extract/role-rules.ts'
import { mailOf, settingOf } from '../extract/kit.ts'
import { closes, roles, steps } from '../extract/phrases.ts'
import { wideCloses, wideRoles, wideSteps } from '../extract/wide-rows.ts'
import type { Observation } from './regression.ts'
import { marksIn, rowsIn } from './rows.ts'

export interface Sentence {
  tells: Thing[]
  language: string
  words: string
  /** Where the dates stand in the words. */
  dates: { start: number; end: number; meaning: Meaning }[]
}

const LETTERS: Record<string, Thing> = {
  R: 'CUSTOMER_RELATIONSHIP',
  T: 'TECHNICAL_FIT',
  F: 'REFERENCE',
  C: 'CLOSE',
  N: 'NEXT_STEP',
  X: 'CONTEXT',
}
const MEANT: Record<string, Meaning> = { C: 'CLOSES', N: 'NEXT_STEP', O: 'OTHER' }

/** Every written sentence of a topic's folder. Throws on a line that is not one, and says which. */
export const sentencesIn = (topic = 'sentences'): Sentence[] =>
  rowsIn(topic, ({ cells: [letters = '', language = '', marked = ''], wrong }) => {
    if (!/^(?:-|[RTFCNX ]+)$/.test(letters) || marked.trim() === '')
      throw wrong('letters of R T F C N X or -, language and words')
    return { tells: [...letters].flatMap((letter) => LETTERS[letter] ?? []), language, ...unmarked(marked) }
  })

function unmarked(marked: string): Pick<Sentence, 'words' | 'dates'> {
  const { words, marks } = marksIn(marked)
  return { words, dates: marks.map(({ letter, ...at }) => ({ ...at, meaning: MEANT[letter]! })) }
}

/** A sentence as the extractors meet it: alone in a mail. */
export function unitOf(words: string): { reading: Reading; unit: Unit } | null {
  const mail = mailOf({ text: words })
  const reading = read(mail, settingOf(mail), 'WHOLE')
  const [first] = reading.units
  const last = reading.units.at(-1)
  return first && last
    ? { reading, unit: { ...first, key: null, label: '', start: first.labelStart, end: last.end } }
    : null
}

/** What the reader of sentences (told.ts) sees, and what is true. */
export const toldObservations = (sentences: readonly Sentence[]): Observation[] =>
  sentences.flatMap(({ words, tells }) => observed(words, (thing) => tells.includes(thing)))

/** The sentences of ../extract/phrases.ts and wide-rows.ts: what they say of roles and steps, and of nothing else. */
export const knownSentences = (): Observation[] => [
  ...[...roles, ...wideRoles].flatMap(([words, initials]) =>
    observed(words, (thing) =>
      ROLES.includes(thing) ? [...initials].some((initial) => LETTERS[initial] === thing) : null,
    ),
  ),
  ...[...steps, ...wideSteps].flatMap(([words, step]) =>
    observed(words, (thing) => (thing === 'NEXT_STEP' ? step !== null : null)),
  ),
]
const ROLES: Thing[] = ['CUSTOMER_RELATIONSHIP', 'TECHNICAL_FIT', 'REFERENCE', 'CLOSE']

function observed(words: string, isTold: (thing: Thing) => boolean | null): Observation[] {
  const met = unitOf(words)
  return met === null ? [] : [toldSeen(met.reading, met.unit, isTold)]
}

/** What the reader of sentences sees in a unit, and what is true of it; null where nobody said. */
export function toldSeen(
  reading: Reading,
  unit: Unit,
  isTold: (thing: Thing) => boolean | null,
): Observation {
  const hints = hintsOf(reading, unit, ruledRoles(unit, oursOf(reading)))
  const truth = THINGS.map((thing) => {
    const told = isTold(thing)
    return told === null ? null : Number(told)
  })
  return { features: featuresOf(sayingWe(reading, unit), hints), truth }
}

/** The dates of the sentences in ../extract: the one that closes, and the others. */
export const knownDates = (): Observation[] =>
  [...closes, ...wideCloses].flatMap(([words, day]) =>
    dated(words, ({ last }) => (last === day ? 'CLOSES' : 'OTHER')),
  )

/** What the reader of dates (date-meaning.ts) sees, and what is true. */
export const dateObservations = (sentences: readonly Sentence[]): Observation[] =>
  sentences
    .filter(({ dates }) => dates.length > 0)
    .flatMap(({ words, dates }) =>
      dated(
        words,
        (date) => dates.find(({ start, end }) => date.start < end && date.end > start)?.meaning ?? null,
      ),
    )

function dated(words: string, meaningOf: (date: DateMention) => Meaning | null): Observation[] {
  const met = unitOf(words)
  if (met === null) return []
  const { reading, unit } = met
  const all = foundIn(reading, unit).dates
  return all.flatMap((date) => {
    const known = meaningOf(date)
    return known === null ? [] : [dateSeen(reading, unit, date, all, known)]
  })
}

/** What the reader of dates sees of one among all those of a unit, and what it is for. */
export function dateSeen(
  reading: Reading,
  unit: Unit,
  date: DateMention,
  all: DateMention[],
  known: Meaning,
): Observation {
  const place = placeOf(reading, unit, date, score(reading, unit, date, all))
  return { features: dateFeatures(place), truth: MEANINGS.map((meaning) => Number(meaning === known)) }
}
