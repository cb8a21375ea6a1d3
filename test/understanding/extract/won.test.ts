/** "Won" is Korea's money, and what deals are. */
import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/understanding/extract/fold.ts'
import { findAmounts } from '../../../src/understanding/extract/money/amount.ts'

const MONEY = { dollar: 'USD', krone: 'SEK', franc: 'CHF', cfa: 'XAF', stated: null }
const currencies = (text: string) => findAmounts(fold(text), MONEY).map(({ currency }) => currency)

describe('the money', () => {
  it.each([
    'Budget is 5 million won.',
    'The order is worth 90 million won',
    'about 82,000 won',
    'They are in Seoul and closed at 82,000,000 won last week',
    'KRW 80 million',
    '₩82,000,000',
  ])('%s', (text) => expect(currencies(text)).toEqual(['KRW']))
})

describe('the win', () => {
  it.each([
    'Won 82k',
    'closed won 82,000',
    'Closed-won 82k!',
    '82k won today',
    '82k won, signed!',
    'We got 82k won',
    'budget won 82k',
  ])('%s', (text) => expect(currencies(text)).not.toContain('KRW'))

  it('and the sum keeps its own currency', () => expect(currencies('Won 82,000 EUR')).toEqual(['EUR']))
})
