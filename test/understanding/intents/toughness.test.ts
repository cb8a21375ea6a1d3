/** Linear time, whatever is typed; and no text at all makes the reading of intents throw. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../src/understanding/sentences.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { wishOf } from '../../../src/understanding/wish/wish.ts'
import { OFFER, parsed, setting } from './kit.ts'

const CONTEXT = {
  subject: OFFER,
  senderWords: new Set<string>(),
  vendorDomains: ['vendor.example'],
  facts: 0,
}
const million = (unit: string) => unit.repeat(Math.ceil(1_000_000 / unit.length))

describe('a megabyte of', () => {
  it.each([
    'thanks but ',
    "I'll take it if ",
    '"',
    'Anna Lindqvist ',
    'a. ',
    'a\n',
    'haben wir noch nicht ',
    'a@b.example ',
    ' ',
    ',',
    'yes ',
    'no, no ',
    ':) A',
    'the customer has been ',
    'please give it to ',
    '「」',
    "'a' ",
    'a',
  ])('%j is heard to its end', (unit) => {
    const text = million(unit)
    for (const letter of ['HANDOFF', 'DEAL'] as const) wishOf(text, CONTEXT, letter)
  })
})

describe('any text', () => {
  it('is cut into sentences that stand where they say, with a plain form of the same length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        let last = 0
        for (const sentence of sentencesOf(text, OFFER)) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
          expect(sentence.plain).toHaveLength(sentence.text.length)
          expect(sentence.start).toBeGreaterThanOrEqual(last)
          last = sentence.end
        }
      }),
      { numRuns: 300 },
    )
  })

  it('without a word of decision in it decides nothing', () => {
    const word = fc.constantFrom(
      'table',
      'Neil',
      'audit',
      'seats',
      'quarter',
      'the',
      'of',
      'and',
      'blue',
      '82,000',
      'Bristol',
      'workshop',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        expect(['UNCLEAR', 'UPDATE', 'QUESTION']).toContain(
          wishOf(words.join(' '), CONTEXT, 'HANDOFF').intent,
        )
      }),
      { numRuns: 200 },
    )
  })
})

describe('an answer of more than six pages', () => {
  const talk = 'We spoke about the weather in the valley. '.repeat(400)

  it('decides nothing: what stands further down may take it back, and is not read', () => {
    const read = understand(parsed(`I accept, this one is mine.\n\n${talk}`), setting('HANDOFF'))
    expect(read.intent).toBe('UNCLEAR')
    expect(understand(parsed('I accept, this one is mine.'), setting('HANDOFF')).intent).toBe('ACCEPT')
  })
})
