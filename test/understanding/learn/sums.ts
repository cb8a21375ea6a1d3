/**
 * What the reader of sums learns from: examples/sums/*.tsv, a sentence or two of a partner's mail a line: the language,
 * and the words with every sum of money in braces and what it is: {V:about 45k} the deal's value, {P:£9} a part or a
 * unit price of it, {O:1.2 million} anything else.
 */
import { featuresOf, SUMS, type SumMeaning } from '../../../src/understanding/extract/learned/sum-meaning.ts'
import type { AmountMention } from '../../../src/understanding/extract/money/amount-mention.ts'
import { ruledSums } from '../../../src/understanding/extract/money/deal-amount.ts'
import { type Reading, read } from '../../../src/understanding/extract/reading.ts'
import { mailOf, settingOf } from '../extract/kit.ts'
import type { Observation } from './regression.ts'
import { marksIn, rowsIn } from './rows.ts'

export interface TalkOfMoney {
  language: string
  words: string
  /** Where the sums stand in the words. */
  sums: { start: number; end: number; meaning: SumMeaning }[]
}

const MEANT: Record<string, SumMeaning> = { V: 'VALUE', P: 'PART', O: 'OTHER' }

/** Every written example. Throws on a line that is not one, and says which. */
export const sumsIn = (): TalkOfMoney[] =>
  rowsIn('sums', ({ cells: [language = '', marked = ''], wrong }) => {
    const { words, marks } = marksIn(marked)
    if (!/^[a-z]{2}$/.test(language) || marks.length === 0 || marks.some(({ letter }) => !(letter in MEANT)))
      throw wrong('language and words with sums in braces')
    return { language, words, sums: marks.map(({ letter, ...at }) => ({ ...at, meaning: MEANT[letter]! })) }
  })

/** What the reader of sums sees of each sum that the rules find in the examples, and what it is. */
export const sumObservations = (examples: readonly TalkOfMoney[]): Observation[] =>
  examples.flatMap(({ words, sums }) => {
    const mail = mailOf({ text: words })
    return sumsSeen(
      read(mail, settingOf(mail), 'WHOLE'),
      ({ start, end }) => sums.find((sum) => start < sum.end && end > sum.start)?.meaning ?? null,
    )
  })

/** The sums in prose that the rules find; `meaningOf` says what one is, null where nobody said. */
export const sumsSeen = (
  reading: Reading,
  meaningOf: (mention: AmountMention) => SumMeaning | null,
): Observation[] =>
  reading.units.flatMap((unit) =>
    unit.key !== null
      ? []
      : ruledSums(reading, unit).flatMap(({ mention, place }) => {
          const meaning = meaningOf(mention)
          return meaning === null
            ? []
            : [{ features: featuresOf(place), truth: SUMS.map((one) => Number(one === meaning)) }]
        }),
  )
