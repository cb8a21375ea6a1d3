/** What a sentence says towards a wish: cues.ts finds it, classify.ts weighs it. */

import type { Sentence } from '../sentences.ts'
import type { Person } from './readers/people.ts'
import type { Language } from './readers/phrases.ts'

export type CueKind =
  | 'ACCEPT'
  | 'DECLINE'
  | 'GROUND'
  | 'NOT_MINE'
  | 'ROUTE'
  | 'POINTER'
  | 'HINT'
  | 'WON'
  | 'LOST'
  | 'LOST_SIGN'
  | 'STATUS'
  | 'QUESTION'

/** One place where a sentence says something. */
export interface Cue {
  kind: CueKind
  sentence: Sentence
  /** Offsets into the sentence. */
  start: number
  end: number
  /** What takes its force away; null when it is plainly said. */
  blocked: string | null
  person: Person | null
}

/** What somebody who knows more than the words adds. */
export interface WishContext {
  subject: string
  /** Folded words of the sender's own name: nobody passes a deal on to himself. */
  senderWords: ReadonlySet<string>
  vendorDomains: string[]
  /** How many hard facts (amount, date, contact) the own words carry; see understand.ts. */
  facts: number
}

/** All sentences of the own words with their cues. */
export interface Analysis {
  sentences: Sentence[]
  languages: ReadonlySet<Language>
  cues: Cue[]
}

/** The sentences of these cues, each once. */
export const sentencesOfCues = (cues: Cue[]): Sentence[] => [...new Set(cues.map((cue) => cue.sentence))]
