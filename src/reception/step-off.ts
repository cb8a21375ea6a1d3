/** The next step of a deal that does not take place, as one of its two sides tells it. */
import type { FactChanges } from '../motion/commands.ts'
import type { Deal } from '../motion/deal.ts'
import { stepIsOff } from '../understanding/answers/step-off.ts'
import type { DealRead } from '../understanding/understanding.ts'

/**
 * What ends the step; null where the words end none, or say what comes instead. `words`: as far as others may hear them.
 */
export function stepEnded(
  { facts, stage }: Deal,
  words: string,
  read: DealRead | null,
): Pick<FactChanges, 'nextStep' | 'nextStepDate'> | null {
  const { nextStep, nextStepDate } = facts
  if (nextStep === null || (stage !== 'WORKING' && stage !== 'HANDED_OFF')) return null
  const anew = read?.nextStepDate?.value ?? null
  if (anew !== null && anew !== nextStepDate) return null
  if (!stepIsOff(words, { text: nextStep, date: nextStepDate })) return null
  // What follows ("Next step: they propose a day") is the step now; the sentence that ends one is none.
  const said = read?.nextStep?.value ?? null
  const other = said !== null && anew === null && !stepIsOff(said, { text: nextStep, date: nextStepDate })
  return other ? null : { nextStep: null, nextStepDate: null }
}
