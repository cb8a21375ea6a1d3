import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOfPart } from '../../../src/understanding/evidence.ts'
import { fold } from '../../../src/understanding/extract/fold.ts'
import { readDeals } from '../../../src/understanding/wish/readers/registration.ts'
import { mailOf, settingOf } from './kit.ts'

const pieces = [
  'A ',
  'Acme Ltd and Sons of the ',
  'a@b.example ',
  '1 234.567,89 ',
  '12.12.2026 in 6 weeks ',
  'Customer: Acme\n',
  'a\tb\tc\n',
  '> ',
  '€ 50k to 60k ',
  '+44 (0)20 7946 0955 / ',
  '((((',
  'one hundred ',
  'Dr. Jane Doe, CFO, ',
  'From: a@b.example\nTo: c\nSubject: d\n\n',
  '1. Acme Ltd: x\n',
  '株式会社あ様',
  'Customer\nContact\nValue\nDecision\n',
  'Kunde → Acme\n',
  '[Amount] 15k\n',
  'Customer\nAcme\n\nBudget\n40k\n\n',
  'Q: Customer?\nA: Acme\n',
  'half of €90k minus 10 percent, ',
  'two weeks after 10 November, a month later, ',
  '[x] Flow [ ] Vault ',
  `x${' '.repeat(5_000)}`,
  `Customer\nx${' '.repeat(5_000)}y=1\n`,
  `Name${' '.repeat(70)}- x`,
]

describe('any text', () => {
  // What would fail here is not linear and takes minutes: it is stopped.
  it.each(pieces)(
    '300 kilobytes of %j are read to their end',
    (piece) => {
      const mail = mailOf({ text: piece.repeat(Math.ceil(3e5 / piece.length)).slice(0, 3e5) })
      readDeals(mail, settingOf(mail))
    },
    30_000,
  )

  it('never throws, and every quote stands where the evidence says', () => {
    const word = fc.oneof(
      fc.constantFrom(
        ...pieces,
        'Budget: ',
        '£85k',
        ' by end of November. ',
        'Kunde: ',
        '\n\n',
        'Regards\n',
        '-- \n',
        'we close',
      ),
      fc.string({ maxLength: 12 }),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.string({ maxLength: 40 }), (words, subject) => {
        const mail = mailOf({ text: words.join(''), subject })
        for (const deal of readDeals(mail, settingOf(mail)))
          for (const fact of [
            deal.accountName,
            deal.amount,
            deal.closeDate,
            deal.nextStep,
            deal.product,
            ...deal.context,
            ...deal.partnerRoles,
          ])
            for (const quote of fact?.evidence ?? [])
              if (textOfPart(mail, quote.part)?.slice(quote.start, quote.end) !== quote.quote)
                throw new Error(JSON.stringify(quote))
      }),
      { numRuns: 150 },
    )
  }, 240_000)

  it('folding keeps every offset', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (text) => fold(text).length === text.length,
      ),
    )
    expect(fold('Größe ŻÓŁĆ １２ – “x” İ')).toHaveLength('Größe ŻÓŁĆ １２ – “x” İ'.length)
  })
})
