/** Which wishes decide something, and how sure the learnt ear has to be of each. */
import type { Intent } from '../../motion/words.ts'
import type { Letter } from './learned/features.ts'

/** Who is not offered a deal cannot take it, refuse it or pass it on: such words are for a human. */
export const DECISIONS = {
  HANDOFF: ['ACCEPT', 'DECLINE', 'REASSIGN', 'WON', 'LOST'],
  DEAL: ['WON', 'LOST'],
} as const satisfies Record<Letter, Intent[]>
export const HARMLESS = ['UPDATE', 'STATUS_REQUEST', 'QUESTION', 'UNCLEAR'] as const satisfies Intent[]
export type Decision = (typeof DECISIONS)[Letter][number]
export type Harmless = (typeof HARMLESS)[number]

/**
 * Probabilities from which the ear counts: for a decision that the rules read too, for one that it alone hears, for
 * one where they read another or saw something speak against it, for one of which they hear not a word (jokes and
 * figures of speech), for one that the sentences of a longer reply together sound like, and for what they must bear at
 * least of one that the whole sounds like; for whatever is heard despite a jest, a retraction, a question or facts, for
 * the end of a deal among much else, for a decision that is tied to a condition each time, for an aside, and between
 * wishes that decide nothing. Found by cross-validation over authors: where of hundred decisions that the ear would add
 * about one was none, it may add them; of those that it would add without a word of the rules it is still one in six.
 */
export const SURE = {
  together: { ACCEPT: 0.55, DECLINE: 0.55, REASSIGN: 0.55, WON: 0.75, LOST: 0.65 },
  alone: { ACCEPT: 0.7, DECLINE: 0.65, REASSIGN: 0.6, WON: 0.75, LOST: 0.75 },
  against: { ACCEPT: 0.65, DECLINE: 0.75, REASSIGN: 0.65, WON: 0.75, LOST: 0.7 },
  unsaid: { ACCEPT: 0.85, DECLINE: 0.85, REASSIGN: 0.65, WON: 0.8, LOST: 0.8 },
  longer: { ACCEPT: 0.75, DECLINE: 0.75, REASSIGN: 0.7, WON: 0.75, LOST: 0.75 },
  borne: 0.3,
  despite: 0.9,
  told: 0.85,
  conditional: 0.97,
  certain: 0.97,
  aside: 0.5,
  opposite: 0.45,
  sorted: 0.5,
} as const satisfies Record<
  'together' | 'alone' | 'against' | 'unsaid' | 'longer',
  Record<Decision, number>
> &
  Record<'borne' | 'despite' | 'told' | 'conditional' | 'certain' | 'aside' | 'opposite' | 'sorted', number>

export const isDecision = (intent: Intent): boolean =>
  (DECISIONS.HANDOFF as readonly Intent[]).includes(intent)
