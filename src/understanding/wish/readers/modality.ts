/**
 * What takes the force out of a sentence: negation, condition, doubt, delay, hearsay, joke, retraction, and
 * orders to the program. A decision is only read from a sentence in which none of these touches its words;
 * whoever is in doubt here lets the sentence be blocked (design page 2: "when in doubt: unclear").
 */

import { fold } from '../../extract/fold.ts'
import { allMatches } from '../../search/all-matches.ts'
import type { Sentence } from '../../sentences.ts'
import { BENIGN_CONDITION, CONDITION } from './modality/conditions.ts'
import { PUTS_OFF } from './modality/delays.ts'
import { DOUBT, SOFT_DOUBT } from './modality/doubts.ts'
import { HEARSAY } from './modality/hearsay.ts'
import { JEST, JEST_MARK, LAUGHTER, WINK } from './modality/jest.ts'
import { NEGATES_AFTER, NEGATOR_AFTER_EN, NEGATORS } from './modality/negators.ts'
import { ORDERS } from './modality/orders.ts'
import { RETRACTS } from './modality/retractions.ts'
import { findAll, has, hasIn, type Language } from './phrases.ts'

export { likelyLanguages } from './modality/likely-languages.ts'

/** What a sentence says about its own force. */
export interface Force {
  asks: boolean
  /** Holds only under a condition that concerns the matter itself. */
  condition: boolean
  doubt: boolean
  hearsay: boolean
  wink: boolean
}

export function forceOf(
  sentence: { text: string; plain: string; asks: boolean },
  languages: ReadonlySet<Language>,
): Force {
  const { plain } = sentence
  return {
    asks: sentence.asks,
    condition: conditional(plain, languages),
    doubt: hasIn(DOUBT, plain, languages),
    hearsay: hasIn(HEARSAY, plain, languages),
    wink: WINK.test(sentence.text),
  }
}

/** Whether a condition stands in the text that is not one of the harmless kind. */
export function conditional(plain: string, languages: ReadonlySet<Language>): boolean {
  const harmless = findAll(BENIGN_CONDITION, plain)
  return findAll(CONDITION, plain).some(
    (found) =>
      languages.has(found.language) &&
      !harmless.some((other) => other.start <= found.start && found.start < other.end),
  )
}

type Said = Pick<Sentence, 'text' | 'plain'>

/** Why the rules take no decision from the whole mail; null when nothing forbids one. Looks at one sentence. */
export const forbids = (sentence: Said): string | null =>
  forbidsAny(sentence) ?? (laughs(sentence) ? 'it is said with a laugh' : null)

/** Why nothing in the whole mail may be a decision, however it sounds; null when nothing forbids one. */
export function forbidsAny(sentence: Said): string | null {
  if (givesOrders(sentence)) return 'it gives orders to the program'
  if (jests(sentence)) return 'it is said in jest'
  if (has(RETRACTS, sentence.plain)) return 'it takes something back'
  return null
}

/** Whether the sentence is, or may be, said in jest. */
export const isJest = (sentence: Said): boolean => jests(sentence) || laughs(sentence)

const jests = ({ text, plain }: Said): boolean => has(JEST, plain) || JEST_MARK.test(text)

const laughs = ({ plain }: Said): boolean => LAUGHTER.test(plain)

/**
 * Whether the sentence gives orders to the program (an attack or a test of one). Its words are looked at as they stand:
 * masked, "alle Regeln" would be somebody's name.
 */
export const givesOrders = ({ text }: Pick<Said, 'text'>): boolean => has(ORDERS, fold(text))

/** Whether the sentence puts the decision off. */
export const putsOff = (plain: string, languages: ReadonlySet<Language>): boolean =>
  hasIn(PUTS_OFF, plain, languages)

/** Whether the sentence as a whole voices doubt or is conditional. */
export const doubts = (plain: string, languages: ReadonlySet<Language>): boolean =>
  hasIn(DOUBT, plain, languages)

/** Whether this clause is weakened by "could", "should", "I think" and their like. */
export const weakened = (clause: string, languages: ReadonlySet<Language>): boolean =>
  hasIn(SOFT_DOUBT, clause, languages) || hasIn(DOUBT, clause, languages)

const JAPANESE: ReadonlySet<Language> = new Set(['ja'])

/** Whether the words at start..end of `plain` are denied within their clause. */
export function negated(
  plain: string,
  start: number,
  end: number,
  languages: ReadonlySet<Language>,
): boolean {
  const [from, to] = clauseAround(plain, start, end)
  const before = plain.slice(from, start)
  const after = plain.slice(end, to)
  if (hasIn(NEGATORS, before, languages)) return true
  if (NEGATOR_AFTER_EN.test(after)) return true
  const postponed = new Set([...languages].filter((language) => NEGATES_AFTER.has(language)))
  if (postponed.delete('ja') && hasIn(NEGATORS, after.slice(0, 6), JAPANESE)) return true
  return hasIn(NEGATORS, after, postponed)
}

const CLAUSE_BREAK =
  /[,;:!?()。、…]|\.(?= |$)| - | -- |(?<=[a-zA-Z]) (?:and|but|so|because|und|aber|denn|et|mais|car|pero|porque|mas|perche|maar|want|ale|och|men|mutta) (?=[a-zA-Z])/g

/** The clause (between commas, dashes and conjunctions) that contains start..end. */
export function clauseAround(plain: string, start: number, end: number): [number, number] {
  let from = 0
  let to = plain.length
  for (const match of allMatches(plain, CLAUSE_BREAK)) {
    const breakEnd = match.index + match[0].length
    if (breakEnd <= start) from = breakEnd
    else if (match.index >= end) {
      to = match.index
      break
    }
  }
  return [from, to]
}
