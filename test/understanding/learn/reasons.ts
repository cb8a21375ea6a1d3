/**
 * What the reader of reasons learns from: examples/reasons/*.tsv (won or lost; language; a whole reply, with {R:…}
 * around why) and the labelled mails that report an end.
 */
import { fold } from '../../../src/understanding/extract/fold.ts'
import { besideEnd } from '../../../src/understanding/outcome.ts'
import { dealWish } from '../../../src/understanding/wish/classify.ts'
import { featuresOf, TELLS } from '../../../src/understanding/wish/learned/reason.ts'
import type { LabelledMail } from './labelled-mails.ts'
import type { Observation } from './regression.ts'
import { marksIn, rowsIn } from './rows.ts'
import { CONTEXT } from './wishes.ts'

interface Example {
  intent: 'WON' | 'LOST'
  words: string
  /** The reasons, as they stand in the words. */
  why: string[]
}

/** Every written reply with its reason. Throws on a line that is not one, and says which. */
export const reasonsIn = (): Example[] =>
  rowsIn('reasons', ({ cells: [end = '', language = '', marked = ''], wrong }) => {
    if ((end !== 'won' && end !== 'lost') || language === '' || marked === '')
      throw wrong('won or lost, language and words')
    const { words, marks } = marksIn(marked)
    return {
      intent: end === 'won' ? 'WON' : 'LOST',
      words,
      why: marks.map(({ start, end: to }) => words.slice(start, to)),
    }
  })

/** The labelled replies that report an end, with the reason that the labels quote. */
export const reasonsInMails = (mails: readonly LabelledMail[]): Example[] =>
  mails.flatMap(({ mail, intent, reason }) =>
    intent === 'WON' || intent === 'LOST'
      ? [{ intent, words: mail.ownText, why: reason === null ? [] : [reason] }]
      : [],
  )

/** What the reader (wish/learned/reason.ts) sees of every sentence, and what is true of it. */
export const reasonObservations = (examples: readonly Example[]): Observation[] =>
  examples.flatMap(({ intent, words, why }) => {
    const wish = dealWish(words, CONTEXT)
    const deciding = wish.intent === intent ? wish.because : wish.sentences.slice(0, 1)
    return besideEnd(wish.sentences, deciding, intent).map(({ sentence, seen }) => {
      const tells = why.some((reason) => overlaps(sentence.text, reason)) ? 'WHY' : 'ELSE'
      return { features: featuresOf(seen), truth: TELLS.map((one) => Number(one === tells)) }
    })
  })

/** Whether the sentence holds the quote or its beginning, or is a part of it. */
function overlaps(sentence: string, quote: string): boolean {
  const [whole, part] = [sentence, quote].map((text) =>
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  return whole!.includes(part!.slice(0, 24)) || part!.includes(whole!)
}
