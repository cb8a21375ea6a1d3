/** What the second ear makes of replies that it did not learn from: every fifth example is kept from it. */
import type { Intent } from '../../../src/motion/words.ts'
import { hear } from '../../../src/understanding/wish/learned/ear.ts'
import { weigh } from '../../../src/understanding/wish/wish.ts'
import { CONTEXT, type Example, examplesIn, rulesOn, wishWeights } from './wishes.ts'

const DECISIONS: readonly Intent[] = ['ACCEPT', 'DECLINE', 'REASSIGN', 'WON', 'LOST']

/** Learns from four fifths and hears the rest; what is wrong with the result, in words, or null. */
export function heldOut(): string | null {
  const examples = examplesIn()
  const held = examples.filter((example, at) => at % 5 === 4 && readable(example))
  const weights = wishWeights(examples.filter((_, at) => at % 5 !== 4))
  const read = (example: Example): Intent => {
    const wish = rulesOn(example)
    if (wish.sentences.length === 0) return wish.intent
    return weigh(wish, (part) => hear(part, example.letter, weights), example.letter, CONTEXT).intent
  }
  const heard = held.map((example) => ({ meant: example.intent, intent: read(example) }))
  const right = heard.filter(({ meant, intent }) => meant === intent).length / held.length
  const harmful =
    heard.filter(({ meant, intent }) => DECISIONS.includes(intent) && intent !== meant).length / held.length
  if (right > FLOOR && harmful < CEILING) return null
  return `Of replies kept from it, the ear reads ${percent(right)} right and ${percent(harmful)} as a decision that is none; wanted are more than ${percent(FLOOR)} and less than ${percent(CEILING)}.`
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** Who is offered nothing cannot accept, and chatter is for a human like whatever else is unclear. */
const readable = ({ intent, letter }: Example): boolean =>
  intent !== 'OTHER' && (letter === 'HANDOFF' || !['ACCEPT', 'DECLINE', 'REASSIGN'].includes(intent))

/** Most examples were written to mislead: of mails as they come far more are right, and hardly any harmful. */
const FLOOR = 0.68
const CEILING = 0.05
