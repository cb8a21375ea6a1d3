/** What the reader of entry signals (extract/learned/entry-kind.ts) sees of a mail with one deal. */
import type { EntrySignal } from '../../../src/motion/words.ts'
import { readContext } from '../../../src/understanding/extract/context.ts'
import { readCloseDate } from '../../../src/understanding/extract/dates/close-date.ts'
import { entryTold } from '../../../src/understanding/extract/entry-signal.ts'
import { featuresOf, SIGNALS } from '../../../src/understanding/extract/learned/entry-kind.ts'
import { readAmountOf } from '../../../src/understanding/extract/money/deal-amount.ts'
import { readNextStep } from '../../../src/understanding/extract/next-step.ts'
import { type Reading, unitAt } from '../../../src/understanding/extract/reading.ts'
import type { Observation } from './regression.ts'

/** The deal as registration.ts weighs it, and how it enters. */
export function entrySeen(reading: Reading, signal: EntrySignal): Observation {
  const { units } = reading
  const close = readCloseDate(reading, units)
  const step = readNextStep(reading, units, close?.evidence[0] ?? null)
  const places = { step: step.unit, closeUnit: unitAt(units, close) }
  const weight = {
    amount: readAmountOf(reading, units) !== null,
    close: close !== null,
    context: readContext(reading, units, places, false).length > 0,
    nextStep: step.step !== null,
  }
  return {
    features: featuresOf(entryTold(units, weight)),
    truth: SIGNALS.map((one) => Number(one === signal)),
  }
}
